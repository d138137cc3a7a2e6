// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewjson.h"

#include "keys.h"
#include "textdoor.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostListed = 10'000; ///< of anything inside one customer

QString textOf(const QJsonObject &json, const QString &key)
{
    return cleanText(json.value(key).toString(), MaxFieldLength);
}

QStringList textsOf(const QJsonObject &json, const QString &key)
{
    QStringList texts;
    for (const QJsonValue &value : json.value(key).toArray())
        texts << cleanText(value.toString(), MaxFieldLength);
    return texts;
}

/// Unreadable is "not set", which is not written like that: the caller's comparison finds it.
Instant instantOf(const QJsonObject &json, const QString &key)
{
    const QString text = json.value(key).toString();
    return text == u"never" ? Instant::never() : parseInstant(text).value_or(Instant());
}

QString guidOf(const QJsonObject &json, const QString &key)
{
    const QUuid guid(json.value(key).toString());
    return guid.isNull() ? QString() : guid.toString(QUuid::WithoutBraces);
}

template <typename E>
E keyIn(const QJsonObject &json, const QString &key, E fallback)
{
    return fromKey<E>(json.value(key).toString()).value_or(fallback);
}

/// What was read is believed only if it is written the same again.
template <typename T>
std::optional<T> believed(T read, const QJsonObject &json)
{
    if (jsonOf(read) == json)
        return read;
    return std::nullopt;
}

QJsonObject attachmentJson(const AttachmentSummary &attachment)
{
    return {{u"partner"_s, attachment.partnerName},
            {u"standing"_s, keyOf(attachment.standing)},
            {u"kind"_s, keyOf(attachment.kind)},
            {u"service"_s, attachment.service},
            {u"status"_s, keyOf(attachment.status)},
            {u"evidence"_s, keyOf(attachment.evidence)},
            {u"presence"_s, keyOf(attachment.presence)},
            {u"start"_s, attachment.start.toIso()},
            {u"end"_s, attachment.end.toIso()},
            {u"roles"_s, QJsonArray::fromStringList(attachment.roles)},
            {u"access"_s, keyOf(attachment.access)},
            {u"autoExtendDays"_s, attachment.autoExtendDays}};
}

AttachmentSummary attachmentFrom(const QJsonObject &json)
{
    AttachmentSummary attachment;
    attachment.partnerName = textOf(json, u"partner"_s);
    attachment.standing = keyIn(json, u"standing"_s, Standing::Other);
    attachment.kind = keyIn(json, u"kind"_s, AttachmentKind::Reseller);
    attachment.service = textOf(json, u"service"_s);
    attachment.status = keyIn(json, u"status"_s, AttachmentStatus::Unknown);
    attachment.evidence = keyIn(json, u"evidence"_s, Evidence::Unknown);
    attachment.presence = keyIn(json, u"presence"_s, Presence::Current);
    attachment.start = instantOf(json, u"start"_s);
    attachment.end = instantOf(json, u"end"_s);
    attachment.roles = textsOf(json, u"roles"_s);
    attachment.access = keyIn(json, u"access"_s, EffectiveAccess::NotApplicable);
    attachment.autoExtendDays = json.value(u"autoExtendDays"_s).toInt(-1);
    return attachment;
}

void chain(QByteArray &hash, const QByteArray &bytes)
{
    QCryptographicHash next(QCryptographicHash::Sha256);
    next.addData(hash);
    next.addData(bytes);
    hash = next.result();
}

} // namespace

QByteArray canonicalJson(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QStringList keysOf(ReviewFlags flags)
{
    QStringList keys;
    for (const ReviewFlag flag : allReviewFlags()) {
        if (flags.testFlag(flag))
            keys << keyOf(flag);
    }
    return keys;
}

std::optional<ReviewFlags> reviewFlagsFrom(const QStringList &keys)
{
    ReviewFlags flags;
    for (const ReviewFlag flag : allReviewFlags()) {
        if (keys.contains(keyOf(flag)))
            flags.setFlag(flag);
    }
    if (keysOf(flags) != keys)
        return std::nullopt;
    return flags;
}

QJsonObject jsonOf(const ReviewHeader &header)
{
    return {{u"id"_s, header.guid},
            {u"name"_s, header.name},
            {u"query"_s, header.query},
            {u"realm"_s, header.realm},
            {u"startedBy"_s, header.startedBy},
            {u"startedAt"_s, header.startedAt.toIso()},
            {u"asOf"_s, header.asOf.toIso()},
            {u"population"_s, header.population},
            {u"samplePercent"_s, header.samplePercent},
            {u"needsSecondReviewer"_s, header.needsSecond}};
}

std::optional<ReviewHeader> reviewHeaderFrom(const QJsonObject &json)
{
    ReviewHeader header;
    header.guid = guidOf(json, u"id"_s);
    header.name = cleanText(json.value(u"name"_s).toString(), ReviewHeader::MaxNameLength);
    header.query = cleanText(json.value(u"query"_s).toString(), 8192);
    header.realm = textOf(json, u"realm"_s);
    header.startedBy = textOf(json, u"startedBy"_s);
    header.startedAt = instantOf(json, u"startedAt"_s);
    header.asOf = instantOf(json, u"asOf"_s);
    header.population = json.value(u"population"_s).toInteger(-1);
    header.samplePercent = json.value(u"samplePercent"_s).toInt(-1);
    header.needsSecond = json.value(u"needsSecondReviewer"_s).toBool();
    if (header.guid.isEmpty() || isBlankText(header.name) || !header.startedAt.isSet()
        || header.population < 0 || header.samplePercent < 1 || header.samplePercent > 100)
        return std::nullopt;
    return believed(header, json);
}

QJsonObject jsonOf(const ReviewEntry &entry)
{
    return {
        {u"id"_s, entry.guid},           {u"position"_s, entry.position},
        {u"reviewer"_s, entry.reviewer}, {u"decision"_s, keyOf(entry.decision)},
        {u"reason"_s, entry.reason},     {u"at"_s, entry.at.toIso()},
        {u"inBatch"_s, entry.inBatch},   {u"settles"_s, QJsonArray::fromStringList(entry.settles)}};
}

std::optional<ReviewEntry> reviewEntryFrom(const QJsonObject &json)
{
    ReviewEntry entry;
    entry.guid = guidOf(json, u"id"_s);
    entry.position = json.value(u"position"_s).toInt(-1);
    entry.reviewer = textOf(json, u"reviewer"_s);
    const auto decision = reviewDecisionFrom(json.value(u"decision"_s).toString());
    entry.reason = cleanNote(json.value(u"reason"_s).toString(), MaxNoteLength);
    entry.at = instantOf(json, u"at"_s);
    entry.inBatch = json.value(u"inBatch"_s).toBool();
    for (const QJsonValue &settled : json.value(u"settles"_s).toArray())
        entry.settles << QUuid(settled.toString()).toString(QUuid::WithoutBraces);
    if (entry.guid.isEmpty() || entry.position < 0 || isBlankText(entry.reviewer) || !decision
        || !entry.at.isSet() || entry.settles.size() > MostListed)
        return std::nullopt;
    entry.decision = *decision;
    return believed(entry, json);
}

QJsonObject jsonOf(const FormerDecision &former)
{
    if (former.decision == ReviewDecision::None)
        return {};
    return {{u"decision"_s, keyOf(former.decision)},
            {u"reason"_s, former.reason},
            {u"reviewer"_s, former.reviewer},
            {u"at"_s, former.at.toIso()},
            {u"review"_s, former.review}};
}

std::optional<FormerDecision> formerDecisionFrom(const QJsonObject &json)
{
    FormerDecision former;
    if (json.isEmpty())
        return former;
    former.decision =
        reviewDecisionFrom(json.value(u"decision"_s).toString()).value_or(ReviewDecision::None);
    former.reason = cleanNote(json.value(u"reason"_s).toString(), MaxNoteLength);
    former.reviewer = textOf(json, u"reviewer"_s);
    former.at = instantOf(json, u"at"_s);
    former.review = textOf(json, u"review"_s);
    return believed(former, json);
}

QJsonObject jsonOf(const ReviewedCustomer &reviewed)
{
    const CustomerSummary &customer = reviewed.customer;
    QJsonArray attachments;
    for (const AttachmentSummary &attachment : customer.attachments)
        attachments << attachmentJson(attachment);
    return {{u"realm"_s, reviewed.realm},
            {u"cloud"_s, QString::fromLatin1(traitsOf(reviewed.cloud).key)},
            {u"tenantId"_s, customer.tenant.toString()},
            {u"name"_s, customer.name},
            {u"alias"_s, customer.alias},
            {u"domain"_s, customer.domain},
            {u"customDomains"_s, QJsonArray::fromStringList(customer.customDomains)},
            {u"country"_s, customer.country},
            {u"owner"_s, customer.owner},
            {u"tags"_s, QJsonArray::fromStringList(customer.tags)},
            {u"presence"_s, keyOf(customer.presence)},
            {u"firstSeen"_s, customer.firstSeenAt.toIso()},
            {u"lastSeen"_s, customer.lastSeenAt.toIso()},
            {u"runway"_s, customer.runway.toIso()},
            {u"subscriptions"_s, customer.subscriptions},
            {u"offers"_s, QJsonArray::fromStringList(customer.offers)},
            {u"partnersOfRecord"_s, QJsonArray::fromStringList(customer.partnersOfRecord)},
            {u"attachments"_s, attachments}};
}

std::optional<ReviewedCustomer> reviewedCustomerFrom(const QJsonObject &json)
{
    ReviewedCustomer reviewed;
    CustomerSummary &customer = reviewed.customer;
    reviewed.realm = textOf(json, u"realm"_s);
    reviewed.cloud = parseCloud(json.value(u"cloud"_s).toString()).value_or(Cloud::Global);
    customer.tenant = parseTenantId(json.value(u"tenantId"_s).toString()).value_or(TenantId());
    customer.name = textOf(json, u"name"_s);
    customer.alias = textOf(json, u"alias"_s);
    customer.domain = textOf(json, u"domain"_s);
    customer.customDomains = textsOf(json, u"customDomains"_s);
    customer.country = textOf(json, u"country"_s);
    customer.owner = textOf(json, u"owner"_s);
    customer.tags = textsOf(json, u"tags"_s);
    customer.presence = keyIn(json, u"presence"_s, Presence::Current);
    customer.firstSeenAt = instantOf(json, u"firstSeen"_s);
    customer.lastSeenAt = instantOf(json, u"lastSeen"_s);
    customer.runway = instantOf(json, u"runway"_s);
    customer.subscriptions = json.value(u"subscriptions"_s).toInt(-1);
    customer.offers = textsOf(json, u"offers"_s);
    customer.partnersOfRecord = textsOf(json, u"partnersOfRecord"_s);
    const QJsonArray attachments = json.value(u"attachments"_s).toArray();
    if (customer.subscriptions < 0 || attachments.size() > MostListed)
        return std::nullopt;
    for (const QJsonValue &attachment : attachments)
        customer.attachments << attachmentFrom(attachment.toObject());
    return believed(reviewed, json);
}

QByteArray frozenJson(const ReviewedCustomer &customer)
{
    return canonicalJson(jsonOf(customer));
}

std::optional<ReviewedCustomer> thawed(const QByteArray &json)
{
    auto customer = reviewedCustomerFrom(QJsonDocument::fromJson(json).object());
    if (customer && frozenJson(*customer) != json)
        return std::nullopt;
    return customer;
}

QByteArray accessDigest(const ReviewedCustomer &customer)
{
    QList<QByteArray> lines;
    for (const AttachmentSummary &attachment : customer.customer.attachments) {
        if (attachment.presence != Presence::Current)
            continue;
        QJsonObject line = attachmentJson(attachment);
        line.remove(u"evidence"_s); // seen by another source: still the same access
        lines << canonicalJson(line);
    }
    std::sort(lines.begin(), lines.end());
    lines.prepend(keyOf(customer.customer.presence).toLatin1());
    return QCryptographicHash::hash(lines.join('\n'), QCryptographicHash::Sha256);
}

SnapshotHash::SnapshotHash(const ReviewHeader &header)
{
    chain(m_chain, canonicalJson(jsonOf(header)));
}

void SnapshotHash::add(const ReviewItem &item)
{
    const QJsonObject around{{u"position"_s, item.position},
                             {u"flags"_s, QJsonArray::fromStringList(keysOf(item.flags))},
                             {u"former"_s, jsonOf(item.former)}};
    chain(m_chain, canonicalJson(around) + '\n' + item.content);
}

QByteArray resultHash(const QByteArray &snapshot, const QVector<ReviewEntry> &ordered,
                      const QString &closedBy, Instant closedAt)
{
    QByteArray hash = snapshot;
    for (const ReviewEntry &entry : ordered)
        chain(hash, canonicalJson(jsonOf(entry)));
    chain(hash, canonicalJson({{u"closedBy"_s, closedBy}, {u"closedAt"_s, closedAt.toIso()}}));
    return hash;
}

} // namespace attache
