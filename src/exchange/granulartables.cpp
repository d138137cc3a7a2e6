// SPDX-License-Identifier: GPL-3.0-or-later
// The files of Microsoft's bulk tools about delegated administration (contract 9.2).
#include "cellwords.h"
#include "ownpartner.h"
#include "seenkeys.h"
#include "tabledecoders.h"

namespace attache {

using F = ImportField;

namespace {

/// Ids of granular relationships are two GUIDs: the same id in another case is the same.
QString relationshipIdOf(TableRow &row)
{
    return row.text(F::RelationshipId).toLower();
}

/// Drops the row if it belongs to a partner tenant that is not this realm's.
void checkPartner(TableRow &row, OwnPartner &own)
{
    const TenantId partner = row.optionalTenant(F::PartnerTenantId);
    if (!partner.isNull() && !row.problems().isDropped() && !own.accepts(partner))
        row.drop(ProblemReason::OtherPartner, F::PartnerTenantId);
}

Status putNamedCustomer(TableRow &row, ObservationSink &sink, const TenantId &tenant,
                        Dataset dataset)
{
    CustomerFacts facts;
    facts.tenant = tenant;
    facts.name = row.text(F::CompanyName);
    return sink.putCustomer(facts, dataset);
}

class GranularDecoder final : public TableDecoder
{
public:
    explicit GranularDecoder(const DecoderContext &context)
        : m_sink(context.sink), m_own(context.realm)
    {
    }

    Status put(TableRow &row) override
    {
        const QString id = relationshipIdOf(row);
        if (id.isEmpty()) // a row of a failed creation: there is no relationship
            row.drop(ProblemReason::MissingValue, F::RelationshipId);
        const TenantId customer = row.requiredTenant(F::TenantId);
        checkPartner(row, m_own);
        if (row.problems().isDropped())
            return {};
        AttachmentFacts facts =
            m_own.attachment(customer, AttachmentKind::GranularAdmin, QStringLiteral("tenant"));
        facts.externalId = id;
        facts.name = row.text(F::RelationshipName);
        facts.roles = row.roles(F::Roles);
        facts.service = serviceOfRoles(facts.roles);
        readStatus(row, facts);
        facts.start = row.instant(F::Activated);
        facts.end = row.instant(F::End);
        row.instant(F::Created);
        row.checkDuration(F::Duration);
        if (m_seen.isRepeated(id.toUtf8()))
            row.problems().add(ProblemReason::DuplicateRow, row.title(F::RelationshipId), id);
        if (const Status status =
                putNamedCustomer(row, m_sink, customer, Dataset::GranularRelationships);
            !status)
            return status;
        return m_sink.putAttachment(facts, Dataset::GranularRelationships);
    }

private:
    static void readStatus(TableRow &row, AttachmentFacts &facts)
    {
        const QString word = row.text(F::Status);
        facts.status = AttachmentStatus::Unknown;
        if (word.isEmpty())
            return;
        if (const auto status = relationshipStatusOfWord(word)) {
            facts.status = *status;
            return;
        }
        facts.statusRaw = word;
        row.problems().addOnce(ProblemReason::UnknownValue, row.title(F::Status), word);
    }

    ObservationSink &m_sink;
    OwnPartner m_own;
    SeenKeys<QByteArray> m_seen;
};

class AssignmentDecoder final : public TableDecoder
{
public:
    explicit AssignmentDecoder(const DecoderContext &context) : m_sink(context.sink) { }

    Status put(TableRow &row) override
    {
        AccessAssignmentFacts facts;
        facts.relationshipId = relationshipIdOf(row);
        facts.assignmentId = row.text(F::AssignmentId).toLower();
        if (facts.relationshipId.isEmpty())
            row.drop(ProblemReason::MissingValue, F::RelationshipId);
        if (facts.assignmentId.isEmpty()) // planned or failed: nothing is assigned
            row.drop(ProblemReason::MissingValue, F::AssignmentId);
        facts.customer = row.optionalTenant(F::TenantId);
        if (row.problems().isDropped())
            return {};
        facts.groupId = row.text(F::GroupId).toLower();
        facts.groupName = row.text(F::GroupName);
        facts.roles = row.roles(F::Roles);
        facts.status = row.text(F::Status).toLower();
        facts.created = row.instant(F::Created);
        facts.modified = row.instant(F::Modified);
        if (m_seen.isRepeated((facts.relationshipId + u'\n' + facts.assignmentId).toUtf8()))
            row.problems().add(ProblemReason::DuplicateRow, row.title(F::AssignmentId),
                               facts.assignmentId);
        if (!facts.customer.isNull()) {
            if (const Status status =
                    putNamedCustomer(row, m_sink, facts.customer, Dataset::AccessAssignments);
                !status)
                return status;
        }
        return m_sink.putAccessAssignment(facts);
    }

private:
    ObservationSink &m_sink;
    SeenKeys<QByteArray> m_seen;
};

/// customer_dap_terminate.csv lists who has the old privileges, dap_terminated.csv what became of
/// taking them away.
class DelegatedAdminDecoder final : public TableDecoder
{
public:
    explicit DelegatedAdminDecoder(const DecoderContext &context)
        : m_sink(context.sink),
          m_own(context.realm),
          m_isOutcome(context.profile.format == ImportFormat::DapTerminated)
    {
    }

    Status put(TableRow &row) override
    {
        CustomerFacts facts;
        facts.tenant = row.requiredTenant(F::TenantId);
        checkPartner(row, m_own);
        if (row.problems().isDropped())
            return {};
        facts.name = row.text(F::CompanyName);
        AttachmentFacts attachment = m_own.attachment(facts.tenant, AttachmentKind::DelegatedAdmin,
                                                      QStringLiteral("tenant"));
        if (m_isOutcome)
            readOutcome(row, attachment);
        if (attachment.status == AttachmentStatus::Active)
            facts.delegatedAccess = true;
        else if (attachment.status == AttachmentStatus::Terminated)
            facts.delegatedAccess = false;
        if (m_seen.isRepeated(facts.tenant))
            row.problems().add(ProblemReason::DuplicateRow, row.title(F::TenantId),
                               row.cell(F::TenantId));
        if (const Status status = m_sink.putCustomer(facts, Dataset::DelegatedAdmin); !status)
            return status;
        return m_sink.putAttachment(attachment, Dataset::DelegatedAdmin);
    }

private:
    static void readOutcome(TableRow &row, AttachmentFacts &attachment)
    {
        const QString word = row.text(F::Status);
        const auto isTerminated = isTerminationWord(word);
        attachment.status =
            isTerminated.value_or(false) ? AttachmentStatus::Terminated : AttachmentStatus::Unknown;
        if (attachment.status == AttachmentStatus::Unknown)
            attachment.statusRaw = word;
        if (!isTerminated && !word.isEmpty())
            row.problems().addOnce(ProblemReason::UnknownValue, row.title(F::Status), word);
    }

    ObservationSink &m_sink;
    OwnPartner m_own;
    bool m_isOutcome;
    SeenKeys<TenantId> m_seen;
};

/// ADRoles.csv and securityGroup.csv say nothing about customers: their rows are checked only.
class ReferenceDecoder final : public TableDecoder
{
public:
    Status put(TableRow &row) override
    {
        if (row.hasColumn(F::GroupId)) {
            row.optionalTenant(F::GroupId);
            row.text(F::GroupName);
            row.roles(F::Roles);
        } else {
            row.optionalTenant(F::RoleId);
        }
        return {};
    }
};

} // namespace

std::unique_ptr<TableDecoder> makeGranularDecoder(const DecoderContext &context)
{
    return std::make_unique<GranularDecoder>(context);
}

std::unique_ptr<TableDecoder> makeAssignmentDecoder(const DecoderContext &context)
{
    return std::make_unique<AssignmentDecoder>(context);
}

std::unique_ptr<TableDecoder> makeDelegatedAdminDecoder(const DecoderContext &context)
{
    return std::make_unique<DelegatedAdminDecoder>(context);
}

std::unique_ptr<TableDecoder> makeReferenceDecoder(const DecoderContext &)
{
    return std::make_unique<ReferenceDecoder>();
}

} // namespace attache
