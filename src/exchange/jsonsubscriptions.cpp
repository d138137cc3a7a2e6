// SPDX-License-Identifier: GPL-3.0-or-later
// Subscriptions, subscription analytics and transfers (contract 3.3, 6).
#include "cellwords.h"
#include "jsondecoders.h"
#include "keys.h"
#include "seenkeys.h"
#include "subscriptionfacts.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

void readStatus(JsonFields &record, SubscriptionFacts &facts)
{
    const QString word = record.word("status"_L1);
    if (word.isEmpty())
        return;
    const auto status = fromKey<SubscriptionStatus>(word);
    if (status && *status != SubscriptionStatus::Unknown) {
        facts.status = *status;
        return;
    }
    if (const auto named = subscriptionStatusOfWord(word)) {
        facts.status = *named;
        return;
    }
    facts.statusRaw = word;
    if (word.compare(u"unknown", Qt::CaseInsensitive) != 0)
        record.unknownWord("status"_L1, word);
}

/// The first of the two dates that is said: newer answers have the second name.
Instant eitherInstant(JsonFields &record, QLatin1StringView newer, QLatin1StringView older)
{
    return record.has(newer) ? record.instant(newer) : record.instant(older);
}

QString firstText(JsonFields &record, QLatin1StringView first, QLatin1StringView second)
{
    const QString text = record.text(first);
    return text.isEmpty() ? record.text(second) : text;
}

class Subscriptions final : public JsonDecoder
{
public:
    explicit Subscriptions(const JsonContext &context)
        : m_writer(context.sink, context.realm), m_profile(context.profile)
    {
    }

    void startPage(const QJsonObject &envelope) override
    {
        m_pageCustomer = customerInUri(selfUri(envelope));
    }

    Status put(JsonFields &record) override
    {
        SubscriptionFacts facts;
        facts.customer = customerInUri(selfUri(record.raw()));
        if (facts.customer.isNull())
            facts.customer = m_pageCustomer;
        if (facts.customer.isNull())
            facts.customer = m_profile.customer.value_or(TenantId());
        if (facts.customer.isNull())
            record.problem(ProblemReason::MissingTenantId, "links"_L1, {}, true);
        facts.subscriptionId = record.text("id"_L1);
        if (facts.subscriptionId.isEmpty())
            record.problem(ProblemReason::MissingValue, "id"_L1, {}, true);
        if (record.problems().isDropped())
            return {};
        facts.offerId = record.text("offerId"_L1);
        facts.nickname = record.text("friendlyName"_L1);
        facts.offerName = firstText(record, "offerName"_L1, "friendlyName"_L1);
        facts.service = serviceOf(record, facts);
        facts.quantity = record.count("quantity"_L1);
        readStatus(record, facts);
        facts.start = record.instant("effectiveStartDate"_L1);
        if (!facts.start.isSet())
            facts.start = record.instant("creationDate"_L1);
        facts.commitmentEnd =
            eitherInstant(record, "commitmentEndDateTime"_L1, "commitmentEndDate"_L1);
        facts.renewal =
            eitherInstant(record, "billingCycleEndDateTime"_L1, "billingCycleEndDate"_L1);
        facts.autoRenew = record.flag("autoRenewEnabled"_L1);
        facts.billingCycle = record.word("billingCycle"_L1);
        facts.termDuration = record.text("termDuration"_L1);
        facts.partnerOfRecordMpn = record.word("partnerId"_L1);
        if (m_seen.isRepeated(
                (facts.customer.toString() + facts.subscriptionId.toLower()).toUtf8()))
            record.problem(ProblemReason::DuplicateRow, "id"_L1, facts.subscriptionId);
        return m_writer.put(facts, {});
    }

private:
    static QString serviceOf(JsonFields &record, const SubscriptionFacts &facts)
    {
        QString productType;
        if (record.raw().value("productType"_L1).isString())
            productType = record.text("productType"_L1);
        else
            productType = record.object("productType"_L1).text("displayName"_L1);
        const QString service = serviceOfOffer(facts.offerName, productType);
        // Legacy Azure has an offer id of its own kind, whatever the customer called it.
        if (facts.offerId.startsWith(u"MS-AZR", Qt::CaseInsensitive))
            return u"azure"_s;
        return service;
    }

    SubscriptionWriter m_writer;
    const ImportProfile &m_profile;
    TenantId m_pageCustomer;
    SeenKeys<QByteArray> m_seen;
};

/// One row per subscription of all customers; names reseller and provider (contract 6).
class Analytics final : public JsonDecoder
{
public:
    explicit Analytics(const JsonContext &context)
        : m_writer(context.sink, context.realm), m_own(context.realm), m_sink(context.sink)
    {
    }

    Status put(JsonFields &record) override
    {
        SubscriptionFacts facts;
        facts.customer = record.requiredGuid("customerTenantId"_L1);
        facts.subscriptionId = record.text("id"_L1);
        if (facts.subscriptionId.isEmpty())
            record.problem(ProblemReason::MissingValue, "id"_L1, {}, true);
        if (record.problems().isDropped())
            return {};
        facts.offerName = record.text("productName"_L1);
        facts.nickname = record.text("friendlyName"_L1);
        facts.service = serviceOfOffer(facts.offerName, record.text("subscriptionType"_L1));
        facts.quantity = record.count("licenseCount"_L1);
        readStatus(record, facts);
        facts.start = record.instant("effectiveStartDate"_L1);
        facts.commitmentEnd = record.instant("commitmentEndDate"_L1);
        facts.autoRenew = record.flag("autoRenewEnabled"_L1);
        facts.billingCycle = record.word("billingCycleName"_L1).toLower();
        // Here the partner id is a tenant id: the reseller's, which is us unless it says otherwise.
        const TenantId reseller = record.guid("partnerId"_L1);
        const QString resellerName = record.text("partnerName"_L1);
        if (!reseller.isNull() && !m_own.is(reseller) && !m_own.facts().tenant.isNull())
            facts.partnerOfRecordName = resellerName;
        if (const Status status = putCustomer(record, facts.customer); !status)
            return status;
        if (const Status status = m_writer.put(facts, {}); !status)
            return status;
        return putProvider(record, facts);
    }

private:
    Status putCustomer(JsonFields &record, const TenantId &tenant)
    {
        CustomerFacts customer;
        customer.tenant = tenant;
        customer.name = record.text("customerName"_L1);
        customer.country = record.text("customerMarket"_L1).toUpper();
        return m_sink.putCustomer(customer, Dataset::Subscriptions);
    }

    Status putProvider(JsonFields &record, const SubscriptionFacts &facts)
    {
        const QString name = record.text("providerName"_L1);
        if (name.isEmpty() || name.compare(m_own.facts().name, Qt::CaseInsensitive) == 0)
            return {};
        AttachmentFacts provider;
        provider.customer = facts.customer;
        provider.partner.name = name;
        provider.partner.standing = Standing::Distributor;
        provider.partner.transactsAsCsp = Known::Yes;
        provider.kind = AttachmentKind::IndirectProvider;
        provider.service = facts.service;
        provider.externalId = facts.subscriptionId.toLower();
        provider.status = attachmentStatusOf(facts.status);
        return m_sink.putAttachment(provider, Dataset::Subscriptions);
    }

    SubscriptionWriter m_writer;
    OwnPartner m_own;
    ObservationSink &m_sink;
};

/// Transfers of subscriptions between partners: the only answer of Partner Center that names
/// another partner (contract 3.3). What was moved is the target's; what was not is the source's.
class Transfers final : public JsonDecoder
{
public:
    explicit Transfers(const JsonContext &context) : m_sink(context.sink), m_own(context.realm) { }

    Status put(JsonFields &record) override
    {
        const TenantId customer = record.requiredGuid("customerTenantId"_L1);
        if (record.problems().isDropped())
            return {};
        CustomerFacts facts;
        facts.tenant = customer;
        facts.name = record.text("customerName"_L1);
        if (const Status status = m_sink.putCustomer(facts, Dataset::Other); !status)
            return status;
        const PartnerFacts source =
            partner(record, "sourcePartnerTenantId"_L1, "sourcePartnerName"_L1);
        const PartnerFacts target =
            partner(record, "targetPartnerTenantId"_L1, "targetPartnerName"_L1);
        for (const PartnerFacts &one : {source, target}) {
            if (one.tenant.isNull() && one.name.isEmpty())
                continue;
            if (const Status status = m_sink.putPartner(one, Dataset::Other); !status)
                return status;
        }
        const QString transferStatus = record.word("status"_L1);
        const Instant at = record.instant("lastModifiedTime"_L1);
        record.instant("createdTime"_L1);
        const QJsonArray lines = record.list("lineItems"_L1);
        for (const QJsonValue &value : lines) {
            if (!value.isObject()) {
                record.problem(ProblemReason::WrongType, "lineItems"_L1, value.toString());
                continue;
            }
            JsonFields line(value.toObject(), record.problems(), record.pathOf("lineItems"_L1));
            if (const Status status = putLine(line, customer, source, target, transferStatus, at);
                !status)
                return status;
        }
        return {};
    }

private:
    PartnerFacts partner(JsonFields &record, QLatin1StringView idName, QLatin1StringView nameName)
    {
        PartnerFacts partner;
        partner.tenant = record.guid(idName);
        partner.name = record.text(nameName);
        partner.transactsAsCsp = Known::Yes;
        if (m_own.is(partner.tenant))
            partner.standing = Standing::Own;
        return partner;
    }

    Status putLine(JsonFields &line, const TenantId &customer, const PartnerFacts &source,
                   const PartnerFacts &target, const QString &transferStatus, Instant at)
    {
        QString lineStatus = line.word("status"_L1);
        if (lineStatus.isEmpty())
            lineStatus = transferStatus;
        const bool isMoved = lineStatus.compare(u"Complete", Qt::CaseInsensitive) == 0
            || lineStatus.compare(u"Completed", Qt::CaseInsensitive) == 0;
        AttachmentFacts facts;
        facts.customer = customer;
        facts.kind = AttachmentKind::SubscriptionSeller;
        facts.externalId = line.text("subscriptionId"_L1).toLower();
        facts.name = line.text("friendlyName"_L1);
        facts.service = line.text("offerId"_L1).startsWith(u"MS-AZR", Qt::CaseInsensitive)
            ? u"azure"_s
            : serviceOfOffer(facts.name);
        line.count("quantity"_L1);
        const auto put = [&](const PartnerFacts &partner, AttachmentStatus status) -> Status {
            if (partner.tenant.isNull() && partner.name.isEmpty())
                return {};
            facts.partner = partner;
            facts.status = status;
            facts.start = isMoved && status == AttachmentStatus::Active ? at : Instant();
            facts.end = status == AttachmentStatus::Terminated ? at : Instant();
            return m_sink.putAttachment(facts, Dataset::Other);
        };
        if (!isMoved)
            return put(source, AttachmentStatus::Active);
        if (const Status status = put(source, AttachmentStatus::Terminated); !status)
            return status;
        return put(target, AttachmentStatus::Active);
    }

    ObservationSink &m_sink;
    OwnPartner m_own;
};

} // namespace

std::unique_ptr<JsonDecoder> makeJsonSubscriptions(const JsonContext &context)
{
    return std::make_unique<Subscriptions>(context);
}

std::unique_ptr<JsonDecoder> makeJsonAnalytics(const JsonContext &context)
{
    return std::make_unique<Analytics>(context);
}

std::unique_ptr<JsonDecoder> makeJsonTransfers(const JsonContext &context)
{
    return std::make_unique<Transfers>(context);
}

} // namespace attache
