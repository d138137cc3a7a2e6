// SPDX-License-Identifier: GPL-3.0-or-later
// Granular relationships and access assignments as Graph answers (contract 5.2, 5.4), and as
// Microsoft's bulk tool saves them.
#include "cellwords.h"
#include "jsondecoders.h"
#include "ownpartner.h"
#include "rolecatalogue.h"
#include "seenkeys.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// accessDetails.unifiedRoles[].roleDefinitionId, lower case and sorted.
QStringList rolesOf(JsonFields &record)
{
    QStringList roles;
    JsonFields details = record.object("accessDetails"_L1);
    for (const QJsonValue &value : details.list("unifiedRoles"_L1)) {
        if (!value.isObject()) {
            details.problem(ProblemReason::WrongType, "unifiedRoles"_L1, value.toString());
            continue;
        }
        JsonFields role(value.toObject(), record.problems(), details.pathOf("unifiedRoles"_L1));
        const QString id = role.text("roleDefinitionId"_L1).toLower();
        if (id.isEmpty())
            continue;
        if (!RoleCatalogue::instance().find(id))
            record.problems().addOnce(ProblemReason::UnknownRole,
                                      role.pathOf("roleDefinitionId"_L1), id);
        roles.append(id);
    }
    roles.removeDuplicates();
    roles.sort();
    return roles;
}

/// What an indirect provider's attachment is while the relationship it made is in `status`.
AttachmentStatus providerStatus(AttachmentStatus status)
{
    switch (status) {
    case AttachmentStatus::Active:
    case AttachmentStatus::Activating:
    case AttachmentStatus::Expiring:
        return AttachmentStatus::Active;
    case AttachmentStatus::Expired:
    case AttachmentStatus::Terminated:
        return AttachmentStatus::Terminated;
    default:
        return AttachmentStatus::Unknown;
    }
}

class Relationships final : public JsonDecoder
{
public:
    explicit Relationships(const JsonContext &context) : m_sink(context.sink), m_own(context.realm)
    {
    }

    Status put(JsonFields &record) override
    {
        const QString id = record.text("id"_L1).toLower();
        if (id.isEmpty())
            record.problem(ProblemReason::MissingValue, "id"_L1, {}, true);
        JsonFields customer = record.object("customer"_L1);
        const TenantId tenant = customer.requiredGuid("tenantId"_L1);
        checkPartner(record);
        if (record.problems().isDropped())
            return {};
        CustomerFacts customerFacts;
        customerFacts.tenant = tenant;
        customerFacts.name = customer.text("displayName"_L1);
        AttachmentFacts facts =
            m_own.attachment(tenant, AttachmentKind::GranularAdmin, QStringLiteral("tenant"));
        facts.externalId = id;
        facts.name = record.text("displayName"_L1);
        facts.roles = rolesOf(record);
        facts.service = serviceOfRoles(facts.roles);
        readStatus(record, facts);
        facts.start = record.instant("activatedDateTime"_L1);
        facts.end = record.instant("endDateTime"_L1);
        record.instant("createdDateTime"_L1);
        readDurations(record, facts);
        facts.indirectProvider = record.guid("indirectProviderTenantId"_L1);
        if (m_seen.isRepeated(id.toUtf8()))
            record.problem(ProblemReason::DuplicateRow, "id"_L1, id);
        constexpr Dataset dataset = Dataset::GranularRelationships;
        if (const Status status = m_sink.putCustomer(customerFacts, dataset); !status)
            return status;
        if (const Status status = m_sink.putAttachment(facts, dataset); !status)
            return status;
        return putProvider(facts);
    }

private:
    /// The bulk tool says whose relationship it is; Graph answers only about our own.
    void checkPartner(JsonFields &record)
    {
        JsonFields partner = record.object("partner"_L1);
        const TenantId tenant = partner.guid("tenantId"_L1);
        if (!tenant.isNull() && !m_own.accepts(tenant))
            partner.problem(ProblemReason::OtherPartner, "tenantId"_L1, tenant.toString(), true);
    }

    static void readStatus(JsonFields &record, AttachmentFacts &facts)
    {
        const QString word = record.word("status"_L1);
        facts.status = AttachmentStatus::Unknown;
        if (word.isEmpty())
            return;
        if (const auto status = relationshipStatusOfWord(word)) {
            facts.status = *status;
            return;
        }
        facts.statusRaw = word;
        record.unknownWord("status"_L1, word);
    }

    static void readDurations(JsonFields &record, AttachmentFacts &facts)
    {
        // The bulk tool writes days as a bare number.
        bool isNumber = false;
        record.raw().value("Duration"_L1).toString().toInt(&isNumber);
        if (!isNumber && !record.raw().value("duration"_L1).isDouble())
            record.durationDays("duration"_L1);
        facts.autoExtendDays = record.durationDays("autoExtendDuration"_L1);
    }

    Status putProvider(const AttachmentFacts &granular)
    {
        if (granular.indirectProvider.isNull())
            return {};
        AttachmentFacts facts;
        facts.customer = granular.customer;
        facts.partner.tenant = granular.indirectProvider;
        facts.partner.standing = Standing::Distributor;
        facts.partner.transactsAsCsp = Known::Yes;
        facts.kind = AttachmentKind::IndirectProvider;
        facts.service = QStringLiteral("tenant");
        facts.externalId = granular.externalId;
        facts.status = providerStatus(granular.status);
        if (facts.status == AttachmentStatus::Unknown)
            facts.statusRaw = granular.statusRaw;
        return m_sink.putAttachment(facts, Dataset::GranularRelationships);
    }

    ObservationSink &m_sink;
    OwnPartner m_own;
    SeenKeys<QByteArray> m_seen;
};

/// Graph's assignments do not name their relationship: the context of the page or the file name
/// may.
class Assignments final : public JsonDecoder
{
public:
    explicit Assignments(const JsonContext &context)
        : m_sink(context.sink), m_fileId(idIn(QFileInfo(context.profile.path).fileName()))
    {
    }

    void startPage(const QJsonObject &envelope) override
    {
        m_pageId = idIn(envelope.value("@odata.context"_L1).toString());
        if (m_pageId.isEmpty())
            m_pageId = idIn(envelope.value("@odata.nextLink"_L1).toString());
    }

    Status put(JsonFields &record) override
    {
        AccessAssignmentFacts facts;
        facts.assignmentId = record.text("id"_L1).toLower();
        if (facts.assignmentId.isEmpty())
            record.problem(ProblemReason::MissingValue, "id"_L1, {}, true);
        facts.relationshipId = idIn(record.raw().value("@odata.context"_L1).toString());
        if (facts.relationshipId.isEmpty())
            facts.relationshipId = m_pageId.isEmpty() ? m_fileId : m_pageId;
        if (facts.relationshipId.isEmpty())
            record.problems().addOnce(ProblemReason::MissingValue, u"@odata.context"_s, {});
        if (record.problems().isDropped())
            return {};
        JsonFields container = record.object("accessContainer"_L1);
        facts.groupId = container.text("accessContainerId"_L1).toLower();
        facts.groupName = container.text("displayName"_L1);
        facts.roles = rolesOf(record);
        facts.status = record.word("status"_L1);
        static const QStringList known{u"pending"_s, u"active"_s, u"deleting"_s,
                                       u"deleted"_s, u"error"_s,  u""_s};
        if (!known.contains(facts.status))
            record.unknownWord("status"_L1, facts.status);
        facts.created = record.instant("createdDateTime"_L1);
        facts.modified = record.instant("lastModifiedDateTime"_L1);
        if (m_seen.isRepeated((facts.relationshipId + u'\n' + facts.assignmentId).toUtf8()))
            record.problem(ProblemReason::DuplicateRow, "id"_L1, facts.assignmentId);
        return m_sink.putAccessAssignment(facts);
    }

private:
    static QString idIn(const QString &text)
    {
        static const QRegularExpression id(QStringLiteral(
            "(?<![0-9A-Fa-f])(?:[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}-?){2}"
            "(?![0-9A-Fa-f])"));
        return id.match(text).captured().toLower();
    }

    ObservationSink &m_sink;
    QString m_fileId;
    QString m_pageId;
    SeenKeys<QByteArray> m_seen;
};

} // namespace

std::unique_ptr<JsonDecoder> makeJsonGranular(const JsonContext &context)
{
    return std::make_unique<Relationships>(context);
}

std::unique_ptr<JsonDecoder> makeJsonAssignments(const JsonContext &context)
{
    return std::make_unique<Assignments>(context);
}

} // namespace attache
