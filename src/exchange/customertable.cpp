// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of customers: Partner Center's, the NCE tool's, our own, and the GDAP tool's work list.
#include "cellwords.h"
#include "ownpartner.h"
#include "seenkeys.h"
#include "tabledecoders.h"

namespace attache {

using F = ImportField;

namespace {

class CustomerDecoder final : public TableDecoder
{
public:
    explicit CustomerDecoder(const DecoderContext &context)
        : m_sink(context.sink), m_own(context.realm), m_dataset(context.profile.dataset)
    {
        const ImportFormat format = context.profile.format;
        // Our own list may hold customers that are gone or somebody else's; the GDAP tool's work
        // list is a plan. Neither says by itself that we are the reseller.
        m_isOwnFile = format == ImportFormat::AttacheCustomers;
        m_isPlan = format == ImportFormat::GdapCustomers;
    }

    Status put(TableRow &row) override
    {
        CustomerFacts facts;
        facts.tenant = row.requiredTenant(F::TenantId);
        if (m_isPlan)
            checkPartner(row);
        if (row.problems().isDropped())
            return {};
        facts.name = row.text(F::CompanyName);
        facts.domain = row.domain(F::Domain);
        facts.country = row.text(F::Country);
        if (facts.country.size() == 2)
            facts.country = facts.country.toUpper();
        readRelationship(row, facts);
        row.checkDuration(F::Duration);
        if (m_seen.isRepeated(facts.tenant))
            row.problems().add(ProblemReason::DuplicateRow, row.title(F::TenantId),
                               row.cell(F::TenantId));
        if (const Status status = m_sink.putCustomer(facts, m_dataset); !status)
            return status;
        if (!impliesAttachment(row, facts))
            return {};
        const auto kind = facts.relationship == CustomerRelationship::Advisor
            ? AttachmentKind::Advisor
            : AttachmentKind::Reseller;
        return m_sink.putAttachment(m_own.attachment(facts.tenant, kind, QStringLiteral("tenant")),
                                    m_dataset);
    }

private:
    void checkPartner(TableRow &row)
    {
        const TenantId partner = row.optionalTenant(F::PartnerTenantId);
        if (!partner.isNull() && !row.problems().isDropped() && !m_own.accepts(partner))
            row.drop(ProblemReason::OtherPartner, F::PartnerTenantId);
    }

    void readRelationship(TableRow &row, CustomerFacts &facts)
    {
        const QString word = row.text(F::Relationship);
        if (word.isEmpty())
            return;
        if (word != m_lastWord) { // a list has two or three different ones
            m_lastWord = word;
            m_lastRelationship = relationshipOfWord(word);
        }
        if (m_lastRelationship) {
            facts.relationship = *m_lastRelationship;
            return;
        }
        facts.relationshipRaw = word;
        row.problems().addOnce(ProblemReason::UnknownValue, row.title(F::Relationship), word);
    }

    bool impliesAttachment(const TableRow &row, const CustomerFacts &facts) const
    {
        if (m_isPlan || (m_isOwnFile && !row.hasColumn(F::Relationship)))
            return false;
        return facts.relationship != CustomerRelationship::None
            && facts.relationship != CustomerRelationship::MicrosoftSupport;
    }

    ObservationSink &m_sink;
    OwnPartner m_own;
    Dataset m_dataset;
    bool m_isOwnFile = false;
    bool m_isPlan = false;
    QString m_lastWord;
    std::optional<CustomerRelationship> m_lastRelationship;
    SeenKeys<TenantId> m_seen;
};

} // namespace

std::unique_ptr<TableDecoder> makeCustomerDecoder(const DecoderContext &context)
{
    return std::make_unique<CustomerDecoder>(context);
}

} // namespace attache
