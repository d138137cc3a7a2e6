// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonlayout.h"

#include "jsondecoders.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    const auto exact = object.constFind(name);
    if (exact != object.constEnd())
        return *exact;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return QJsonValue(QJsonValue::Undefined);
}

bool has(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return std::all_of(names.begin(), names.end(),
                       [&](QLatin1StringView name) { return !member(object, name).isUndefined(); });
}

bool hasAny(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](QLatin1StringView name) { return !member(object, name).isUndefined(); });
}

/// The type that a record names itself, or the collection its page names.
ImportFormat formatOfName(const QString &name)
{
    static const std::pair<QStringView, ImportFormat> names[]{
        {u"delegatedAdminAccessAssignment", ImportFormat::JsonAccessAssignments},
        {u"accessAssignments", ImportFormat::JsonAccessAssignments},
        {u"DelegatedAdminRelationshipRequest", ImportFormat::Unknown},
        {u"DelegatedAdminRelationshipOperation", ImportFormat::Unknown},
        {u"serviceManagementDetail", ImportFormat::Unknown},
        {u"DelegatedAdminRelationship", ImportFormat::JsonGranularRelationships},
        {u"delegatedAdminCustomer", ImportFormat::JsonDelegatedAdminCustomers},
        {u"#contract", ImportFormat::JsonContracts},
        {u"microsoft.graph.contract", ImportFormat::JsonContracts},
        {u"PartnerRelationship", ImportFormat::JsonPartnerRelationships},
        {u"AuditRecord", ImportFormat::JsonActivity},
        {u"TransferEntity", ImportFormat::JsonTransfers},
    };
    for (const auto &[word, format] : names) {
        if (name.contains(word, Qt::CaseInsensitive))
            return format;
    }
    if (name.compare(u"Customer", Qt::CaseInsensitive) == 0
        || name.compare(u"CustomerCompanyProfile", Qt::CaseInsensitive) == 0)
        return ImportFormat::JsonCustomers;
    if (name.compare(u"Subscription", Qt::CaseInsensitive) == 0)
        return ImportFormat::JsonSubscriptions;
    return ImportFormat::Unknown;
}

ImportFormat formatOfMembers(const QJsonObject &record)
{
    if (has(record, {"accessContainer"_L1}))
        return ImportFormat::JsonAccessAssignments;
    if (hasAny(record, {"sourcePartnerTenantId"_L1, "targetPartnerTenantId"_L1}))
        return ImportFormat::JsonTransfers;
    if (has(record, {"operationType"_L1, "operationDate"_L1}))
        return ImportFormat::JsonActivity;
    if (has(record, {"customerTenantId"_L1})
        && hasAny(record, {"productName"_L1, "licenseCount"_L1, "subscriptionType"_L1}))
        return ImportFormat::JsonSubscriptionAnalytics;
    if (hasAny(record, {"companyProfile"_L1, "relationshipToPartner"_L1}))
        return ImportFormat::JsonCustomers;
    if (has(record, {"relationshipType"_L1}) && hasAny(record, {"mpnId"_L1, "name"_L1}))
        return ImportFormat::JsonPartnerRelationships;
    if (has(record, {"displayName"_L1, "status"_L1})
        && hasAny(record,
                  {"accessDetails"_L1, "autoExtendDuration"_L1, "endDateTime"_L1,
                   "activatedDateTime"_L1}))
        return ImportFormat::JsonGranularRelationships;
    if (has(record, {"contractType"_L1, "customerId"_L1}))
        return ImportFormat::JsonContracts;
    if (has(record, {"id"_L1})
        && hasAny(record,
                  {"offerId"_L1, "offerName"_L1, "entitlementId"_L1, "commitmentEndDate"_L1,
                   "commitmentEndDateTime"_L1}))
        return ImportFormat::JsonSubscriptions;
    if (has(record, {"tenantId"_L1, "displayName"_L1, "id"_L1}) && isFlat(record))
        return ImportFormat::JsonDelegatedAdminCustomers;
    return ImportFormat::Unknown;
}

/// The call that a page of any content came from.
ImportFormat formatOfUri(const QString &uri)
{
    const QString path = uri.section(u'?', 0, 0).toLower();
    if (path.endsWith(u"/auditrecords"))
        return ImportFormat::JsonActivity;
    if (path.endsWith(u"/subscriptions"))
        return ImportFormat::JsonSubscriptions;
    if (path.endsWith(u"/relationships"))
        return ImportFormat::JsonPartnerRelationships;
    if (path.endsWith(u"/transfers"))
        return ImportFormat::JsonTransfers;
    if (path.endsWith(u"/customers"))
        return ImportFormat::JsonCustomers;
    return ImportFormat::Unknown;
}

QJsonObject envelopeOf(const JsonPage &page)
{
    return QJsonDocument::fromJson(page.envelope).object();
}

QString linkUri(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonObject links = member(object, "links"_L1).toObject();
    return member(member(links, name).toObject(), "uri"_L1).toString();
}

bool saysMore(const QJsonObject &envelope)
{
    const auto isText = [&](QLatin1StringView name) {
        return !member(envelope, name).toString().isEmpty();
    };
    return isText("continuationToken"_L1) || isText("@odata.nextLink"_L1) || isText("nextLink"_L1)
        || !linkUri(envelope, "next"_L1).isEmpty();
}

/// A call that asked for a part: a later page, or only some.
bool isPartialCall(const QString &uri)
{
    const QUrlQuery query{QUrl(uri)};
    for (const auto &item : query.queryItems()) {
        const QString name = item.first.toLower();
        if (name == u"seekoperation" || name == u"filter" || name == u"mpn_id"
            || name == u"order_id" || name == u"$filter" || name == u"$skiptoken"
            || name == u"startdate" || name == u"enddate" || name == u"$top" || name == u"skip")
            return true;
    }
    return false;
}

} // namespace

TenantId customerInUri(const QString &uri)
{
    static const QRegularExpression path(
        QStringLiteral("(?:^|/)customers/([0-9A-Fa-f-]{36})(?:[/?]|$)"));
    const auto id = parseTenantId(path.match(uri).capturedView(1));
    return id ? *id : TenantId();
}

QString selfUri(const QJsonObject &object)
{
    return linkUri(object, "self"_L1);
}

ImportFormat recogniseJson(const QJsonObject &envelope, const QJsonObject &record)
{
    const QString objectType =
        member(member(record, "attributes"_L1).toObject(), "objectType"_L1).toString();
    const QString odataType = member(record, "@odata.type"_L1).toString();
    for (const QString &name : {odataType, objectType}) {
        const ImportFormat format = formatOfName(name);
        if (format != ImportFormat::Unknown)
            return format;
        if (!name.isEmpty() && name == odataType)
            return ImportFormat::Unknown; // it says what it is, and it is nothing we read
    }
    if (const ImportFormat format = formatOfMembers(record); format != ImportFormat::Unknown)
        return format;
    const QString context = member(envelope, "@odata.context"_L1).toString();
    if (const ImportFormat format = formatOfName(context); format != ImportFormat::Unknown)
        return format;
    return record.isEmpty() ? formatOfUri(selfUri(envelope)) : ImportFormat::Unknown;
}

bool isFlat(const QJsonObject &record)
{
    return std::none_of(record.constBegin(), record.constEnd(), [](const QJsonValue &value) {
        return value.isObject() || value.isArray();
    });
}

QJsonObject flattened(const QJsonObject &record)
{
    QJsonObject flat;
    for (auto it = record.constBegin(); it != record.constEnd(); ++it) {
        if (!it->isObject()) {
            if (!it->isArray())
                flat.insert(it.key(), *it);
            continue;
        }
        const QJsonObject inner = it->toObject();
        if (it.key().compare("customer"_L1, Qt::CaseInsensitive) == 0) {
            flat.insert(u"CustomerTenantId"_s, member(inner, "tenantId"_L1));
            flat.insert(u"CustomerName"_s, member(inner, "displayName"_L1));
        } else if (it.key().compare("partner"_L1, Qt::CaseInsensitive) == 0) {
            flat.insert(u"PartnerTenantId"_s, member(inner, "tenantId"_L1));
        }
    }
    return flat;
}

JsonCompleteness completenessOf(const QVector<JsonPage> &pages)
{
    if (pages.isEmpty() || pages.first().envelope.isEmpty())
        return {false, true}; // bare records: nothing says where they end
    if (saysMore(envelopeOf(pages.last())))
        return {false, false};
    const QJsonObject first = envelopeOf(pages.first());
    const QString self = selfUri(first);
    if (!self.isEmpty())
        return {!isPartialCall(self), pages.size() > 1};
    qsizetype records = 0;
    for (const JsonPage &page : pages)
        records += page.items.size();
    const QJsonValue count = member(first, "@odata.count"_L1);
    if (count.isDouble())
        return {count.toInteger(-1) == records, pages.size() > 1};
    return {false, true};
}

void describeJson(ImportProfile &profile, const QVector<JsonPage> &pages, const QJsonObject &record,
                  const ImportChoices &choices)
{
    const QJsonObject envelope = pages.isEmpty() ? QJsonObject() : envelopeOf(pages.first());
    const bool isOneRecord =
        pages.size() == 1 && pages.first().envelope.isEmpty() && pages.first().items.size() == 1;
    const JsonCompleteness found = completenessOf(pages);
    profile.complete = found.complete;
    profile.completeIsGuess = found.isGuess && !isOneRecord;
    if (profile.isJson && !choices.customer) {
        for (const QString &uri : {selfUri(envelope), selfUri(record)}) {
            const TenantId customer = customerInUri(uri);
            if (!customer.isNull() && !profile.customer)
                profile.customer = customer;
        }
    }
    switch (profile.format) {
    case ImportFormat::JsonCustomers:
        profile.dataset = Dataset::Customers;
        profile.customer.reset();
        break;
    case ImportFormat::JsonPartnerRelationships:
        profile.dataset = profile.customer ? Dataset::CustomerPartners : Dataset::Partners;
        break;
    case ImportFormat::JsonSubscriptions:
        profile.dataset = Dataset::Subscriptions;
        profile.needsCustomer = !profile.customer;
        break;
    case ImportFormat::JsonGranularRelationships:
        profile.dataset = Dataset::GranularRelationships;
        profile.customer.reset();
        break;
    case ImportFormat::JsonAccessAssignments:
        profile.dataset = Dataset::AccessAssignments;
        profile.customer.reset();
        profile.complete = false; // of one relationship at most
        profile.completeIsGuess = false;
        break;
    case ImportFormat::JsonContracts:
        profile.dataset = Dataset::Contracts;
        profile.customer.reset();
        break;
    case ImportFormat::JsonSubscriptionAnalytics:
        profile.dataset = Dataset::Subscriptions;
        profile.customer.reset();
        break;
    default:
        profile.dataset =
            profile.format == ImportFormat::JsonActivity ? Dataset::Activity : Dataset::Other;
        profile.customer.reset();
        profile.complete = false;
        profile.completeIsGuess = false;
        break;
    }
    if (choices.complete) {
        profile.complete = *choices.complete;
        profile.completeIsGuess = false;
    }
}

} // namespace attache
