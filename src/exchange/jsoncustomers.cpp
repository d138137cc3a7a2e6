// SPDX-License-Identifier: GPL-3.0-or-later
// Customers as Partner Center and Graph answer (contract 3.1, 3.2, 3.6, 5.4).
#include "cellwords.h"
#include "jsondecoders.h"
#include "ownpartner.h"
#include "seenkeys.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

const QString &wholeTenant()
{
    static const QString service = QStringLiteral("tenant");
    return service;
}

/// The documented order of the enumeration, for answers that give its number.
std::optional<CustomerRelationship> relationshipOf(const QString &word)
{
    static const QStringList numbers{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    const qsizetype number = numbers.indexOf(word);
    if (number >= 0)
        return CustomerRelationship(number);
    if (word.compare(u"unknown", Qt::CaseInsensitive) == 0)
        return CustomerRelationship::Unknown;
    return relationshipOfWord(word);
}

class Customers final : public JsonDecoder
{
public:
    explicit Customers(const JsonContext &context) : m_sink(context.sink), m_own(context.realm) { }

    Status put(JsonFields &record) override
    {
        JsonFields company = record.object("companyProfile"_L1);
        // The answer about a company profile is the profile itself.
        const bool isProfile = !record.has("id"_L1) && record.has("tenantId"_L1);
        CustomerFacts facts;
        facts.tenant = record.requiredGuid(isProfile ? "tenantId"_L1 : "id"_L1);
        if (record.problems().isDropped())
            return {};
        JsonFields &profile = isProfile ? record : company;
        profile.guid("tenantId"_L1);
        facts.name = profile.text("companyName"_L1);
        facts.domain = profile.domain("domain"_L1);
        facts.country = profile.object("address"_L1).text("country"_L1).toUpper();
        JsonFields billing = record.object("billingProfile"_L1);
        facts.language = billing.text("culture"_L1);
        if (facts.language.isEmpty())
            facts.language = billing.text("language"_L1);
        if (facts.country.isEmpty())
            facts.country = billing.object("defaultAddress"_L1).text("country"_L1).toUpper();
        if (facts.name.isEmpty())
            facts.name = billing.text("companyName"_L1);
        facts.customDomains = customDomains(record, facts.domain);
        facts.delegatedAccess = record.flag("allowDelegatedAccess"_L1);
        readRelationship(record, facts);
        if (m_seen.isRepeated(facts.tenant))
            record.problem(ProblemReason::DuplicateRow, isProfile ? "tenantId"_L1 : "id"_L1,
                           facts.tenant.toString());
        if (const Status status = m_sink.putCustomer(facts, Dataset::Customers); !status)
            return status;
        return isProfile ? Status() : putAttachments(record, facts);
    }

private:
    static QStringList customDomains(JsonFields &record, const QString &defaultDomain)
    {
        QStringList domains;
        for (const QString &text : record.texts("customDomains"_L1)) {
            const auto domain = parseDomain(text);
            if (!domain)
                record.problem(ProblemReason::MalformedDomain, "customDomains"_L1, text);
            else if (*domain != defaultDomain)
                domains.append(*domain);
        }
        domains.removeDuplicates();
        domains.sort();
        return domains;
    }

    static void readRelationship(JsonFields &record, CustomerFacts &facts)
    {
        const QString word = record.word("relationshipToPartner"_L1);
        if (word.isEmpty())
            return;
        if (const auto known = relationshipOf(word)) {
            facts.relationship = *known;
            return;
        }
        facts.relationshipRaw = word;
        record.unknownWord("relationshipToPartner"_L1, word);
    }

    Status putAttachments(JsonFields &record, const CustomerFacts &facts)
    {
        using R = CustomerRelationship;
        const auto kind =
            facts.relationship == R::Advisor ? AttachmentKind::Advisor : AttachmentKind::Reseller;
        if (facts.relationship != R::None && facts.relationship != R::MicrosoftSupport) {
            const Status status = m_sink.putAttachment(
                m_own.attachment(facts.tenant, kind, wholeTenant()), Dataset::Customers);
            if (!status)
                return status;
        }
        if (facts.delegatedAccess.value_or(false)) {
            // Only the detail says this, so it must not be missed in the next list.
            const Status status = m_sink.putAttachment(
                m_own.attachment(facts.tenant, AttachmentKind::DelegatedAdmin, wholeTenant()),
                Dataset::DelegatedAdmin);
            if (!status)
                return status;
        }
        return putReseller(record, facts.tenant);
    }

    /// The indirect reseller that an indirect provider tied to the customer.
    Status putReseller(JsonFields &record, const TenantId &customer)
    {
        const QString id = record.word("associatedPartnerId"_L1);
        if (id.isEmpty() || id == u"0")
            return {};
        AttachmentFacts reseller;
        reseller.customer = customer;
        reseller.kind = AttachmentKind::IndirectReseller;
        reseller.service = wholeTenant();
        reseller.status = AttachmentStatus::Active;
        reseller.partner.standing = Standing::OwnReseller;
        reseller.partner.transactsAsCsp = Known::Yes;
        if (const auto tenant = parseTenantId(id))
            reseller.partner.tenant = *tenant;
        else
            reseller.partner.mpnId = id;
        return m_sink.putAttachment(reseller, Dataset::CustomerPartners);
    }

    ObservationSink &m_sink;
    OwnPartner m_own;
    SeenKeys<TenantId> m_seen;
};

/// Graph's list of all partnerships of our tenant.
class Contracts final : public JsonDecoder
{
public:
    explicit Contracts(const JsonContext &context) : m_sink(context.sink), m_own(context.realm) { }

    Status put(JsonFields &record) override
    {
        CustomerFacts facts;
        facts.tenant = record.requiredGuid("customerId"_L1);
        if (record.problems().isDropped())
            return {};
        facts.name = record.text("displayName"_L1);
        facts.domain = record.domain("defaultDomainName"_L1);
        const QString type = record.text("contractType"_L1);
        AttachmentFacts attachment =
            m_own.attachment(facts.tenant, AttachmentKind::Reseller, wholeTenant());
        if (type.compare(u"ResellerPartner", Qt::CaseInsensitive) == 0) {
            facts.relationship = CustomerRelationship::Reseller;
        } else if (type.compare(u"BreadthPartner", Qt::CaseInsensitive) == 0) {
            facts.relationship = CustomerRelationship::Advisor;
            attachment.kind = AttachmentKind::Advisor;
        } else if (type.compare(u"SyndicationPartner", Qt::CaseInsensitive) == 0) {
            facts.relationship = CustomerRelationship::Syndication;
        } else if (!type.isEmpty()) {
            facts.relationshipRaw = type;
            record.unknownWord("contractType"_L1, type);
        }
        if (const Status status = m_sink.putCustomer(facts, Dataset::Contracts); !status)
            return status;
        return m_sink.putAttachment(attachment, Dataset::Contracts);
    }

private:
    ObservationSink &m_sink;
    OwnPartner m_own;
};

/// Graph's customers with at least one granular relationship: names only.
class AdminCustomers final : public JsonDecoder
{
public:
    explicit AdminCustomers(const JsonContext &context) : m_sink(context.sink) { }

    Status put(JsonFields &record) override
    {
        CustomerFacts facts;
        facts.tenant = record.requiredGuid(record.has("tenantId"_L1) ? "tenantId"_L1 : "id"_L1);
        if (record.problems().isDropped())
            return {};
        facts.name = record.text("displayName"_L1);
        return m_sink.putCustomer(facts, Dataset::GranularRelationships);
    }

private:
    ObservationSink &m_sink;
};

} // namespace

std::unique_ptr<JsonDecoder> makeJsonCustomers(const JsonContext &context)
{
    return std::make_unique<Customers>(context);
}

std::unique_ptr<JsonDecoder> makeJsonContracts(const JsonContext &context)
{
    return std::make_unique<Contracts>(context);
}

std::unique_ptr<JsonDecoder> makeJsonAdminCustomers(const JsonContext &context)
{
    return std::make_unique<AdminCustomers>(context);
}

} // namespace attache
