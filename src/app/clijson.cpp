// SPDX-License-Identifier: GPL-3.0-or-later
#include "clijson.h"

#include "errortext.h"
#include "keys.h"
#include "labels.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString keyOfCloud(Cloud cloud)
{
    return QString::fromLatin1(traitsOf(cloud).key);
}

QString nameOf(const PartnerFacts &partner)
{
    if (!partner.name.isEmpty())
        return partner.name;
    return partner.tenant.isNull() ? partner.mpnId : partner.tenant.toString();
}

QJsonObject partnerObject(const PartnerFacts &partner)
{
    return {{u"name"_s, partner.name},
            {u"tenantId"_s, jsonOf(partner.tenant)},
            {u"mpnId"_s, jsonOrNull(partner.mpnId)},
            {u"country"_s, jsonOrNull(partner.country)},
            {u"standing"_s, keyOf(partner.standing)},
            {u"transactsAsCsp"_s, keyOf(partner.transactsAsCsp)}};
}

QJsonObject stampObject(const LedgerStamp &stamp)
{
    return {{u"firstSeen"_s, jsonOf(stamp.firstSeenAt)},
            {u"lastSeen"_s, jsonOf(stamp.lastSeenAt)},
            {u"goneSince"_s, jsonOf(stamp.goneSinceAt)}};
}

void add(QJsonObject &object, const QJsonObject &more)
{
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        object.insert(it.key(), it.value());
}

QJsonObject attachmentObject(const Attachment &attachment)
{
    const AttachmentFacts &facts = attachment.facts;
    const bool saysExtension = facts.autoExtendDays >= 0;
    QJsonObject object{
        {u"partner"_s, nameOf(facts.partner)},
        {u"partnerTenantId"_s, jsonOf(facts.partner.tenant)},
        {u"partnerMpnId"_s, jsonOrNull(facts.partner.mpnId)},
        {u"standing"_s, keyOf(facts.partner.standing)},
        {u"kind"_s, keyOf(facts.kind)},
        {u"service"_s, jsonOrNull(facts.service)},
        {u"name"_s, jsonOrNull(facts.name)},
        {u"externalId"_s, jsonOrNull(facts.externalId)},
        {u"roles"_s, jsonOf(facts.roles)},
        {u"status"_s, keyOf(facts.status)},
        {u"statusRaw"_s, jsonOrNull(facts.statusRaw)},
        {u"access"_s, jsonOf(attachment.access)},
        {u"evidence"_s, keyOf(attachment.evidence)},
        {u"source"_s, jsonOrNull(attachment.sourceName)},
        {u"recordedBy"_s, jsonOrNull(attachment.recordedBy)},
        {u"remark"_s, jsonOrNull(attachment.remark)},
        {u"start"_s, jsonOf(facts.start)},
        {u"end"_s, jsonOf(facts.end)},
        {u"autoExtendDays"_s,
         saysExtension ? QJsonValue(facts.autoExtendDays) : QJsonValue(QJsonValue::Null)},
        {u"state"_s, keyOf(attachment.stamp.presence)}};
    add(object, stampObject(attachment.stamp));
    return object;
}

QJsonObject subscriptionObject(const Subscription &subscription)
{
    const SubscriptionFacts &facts = subscription.facts;
    QJsonObject object{
        {u"subscriptionId"_s, facts.subscriptionId},
        {u"offer"_s, facts.offerName},
        {u"name"_s, jsonOrNull(facts.nickname)},
        {u"service"_s, jsonOrNull(facts.service)},
        {u"quantity"_s,
         facts.quantity >= 0 ? QJsonValue(facts.quantity) : QJsonValue(QJsonValue::Null)},
        {u"status"_s, keyOf(facts.status)},
        {u"start"_s, jsonOf(facts.start)},
        {u"commitmentEnd"_s, jsonOf(facts.commitmentEnd)},
        {u"renewal"_s, jsonOf(facts.renewal)},
        {u"autoRenew"_s,
         facts.autoRenew ? QJsonValue(*facts.autoRenew) : QJsonValue(QJsonValue::Null)},
        {u"partnerOfRecord"_s, jsonOrNull(facts.partnerOfRecordName)},
        {u"partnerOfRecordMpnId"_s, jsonOrNull(facts.partnerOfRecordMpn)},
        {u"seller"_s, jsonOrNull(facts.sellerName)},
        {u"state"_s, keyOf(subscription.stamp.presence)}};
    add(object, stampObject(subscription.stamp));
    return object;
}

QJsonObject assignmentObject(const AccessAssignment &assignment)
{
    const AccessAssignmentFacts &facts = assignment.facts;
    return {{u"relationshipId"_s, facts.relationshipId},
            {u"assignmentId"_s, jsonOrNull(facts.assignmentId)},
            {u"groupId"_s, jsonOrNull(facts.groupId)},
            {u"group"_s, jsonOrNull(facts.groupName)},
            {u"roles"_s, jsonOf(facts.roles)},
            {u"status"_s, jsonOrNull(facts.status)},
            {u"state"_s, keyOf(assignment.stamp.presence)}};
}

template <typename List, typename Function>
QJsonArray arrayOf(const List &list, Function function)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(function(one));
    return array;
}

} // namespace

QJsonValue jsonOf(Instant instant)
{
    return instant.isUnknown() ? QJsonValue(QJsonValue::Null) : QJsonValue(instant.toIso());
}

QJsonValue jsonOf(EffectiveAccess access)
{
    return access == EffectiveAccess::NotApplicable ? QJsonValue(QJsonValue::Null)
                                                    : QJsonValue(keyOf(access));
}

QJsonValue jsonOf(const TenantId &id)
{
    return jsonOrNull(id.toString());
}

QJsonValue jsonOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray jsonOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject jsonOf(const Realm &realm)
{
    return {{u"name"_s, realm.name},
            {u"cloud"_s, keyOfCloud(realm.cloud)},
            {u"tenantId"_s, jsonOf(realm.partnerTenant)},
            {u"mpnId"_s, jsonOrNull(realm.mpnId)},
            {u"letterLanguage"_s, realm.letterLanguage},
            {u"isClosed"_s, traitsOf(realm.cloud).isClosed}};
}

QJsonObject jsonOf(const CustomerSummary &customer, const QVector<Realm> &realms)
{
    const Realm realm = realmIn(realms, customer.realm);
    const auto attachment = [](const AttachmentSummary &one) {
        return QJsonObject{
            {u"partner"_s, one.partnerName},   {u"standing"_s, keyOf(one.standing)},
            {u"kind"_s, keyOf(one.kind)},      {u"service"_s, jsonOrNull(one.service)},
            {u"status"_s, keyOf(one.status)},  {u"evidence"_s, keyOf(one.evidence)},
            {u"access"_s, jsonOf(one.access)}, {u"start"_s, jsonOf(one.start)},
            {u"end"_s, jsonOf(one.end)},       {u"state"_s, keyOf(one.presence)}};
    };
    return {{u"tenantId"_s, jsonOf(customer.tenant)},
            {u"name"_s, customer.name},
            {u"alias"_s, jsonOrNull(customer.alias)},
            {u"domain"_s, customer.domain},
            {u"customDomains"_s, jsonOf(customer.customDomains)},
            {u"country"_s, jsonOrNull(customer.country)},
            {u"realm"_s, realm.name},
            {u"cloud"_s, keyOfCloud(realm.cloud)},
            {u"state"_s, keyOf(customer.presence)},
            {u"firstSeen"_s, jsonOf(customer.firstSeenAt)},
            {u"lastSeen"_s, jsonOf(customer.lastSeenAt)},
            {u"owner"_s, jsonOrNull(customer.owner)},
            {u"nextAction"_s, jsonOrNull(customer.nextAction)},
            {u"nextActionDue"_s, jsonOf(customer.nextActionDue)},
            {u"tags"_s, jsonOf(customer.tags)},
            {u"smartTags"_s, jsonOf(customer.smartTags)},
            {u"subscriptions"_s, customer.subscriptions},
            {u"invitations"_s,
             arrayOf(customer.invitations, [](InvitationState state) { return keyOf(state); })},
            {u"attachments"_s, arrayOf(customer.attachments, attachment)}};
}

QJsonObject jsonOf(const CustomerDetails &details)
{
    const CustomerFacts &facts = details.customer.facts;
    const QVector<Realm> realms{details.realm};
    const auto note = [](const Note &one) {
        return QJsonObject{{u"text"_s, one.text},
                           {u"author"_s, one.author},
                           {u"writtenAt"_s, jsonOf(one.writtenAt)}};
    };
    QJsonObject object{
        {u"tenantId"_s, jsonOf(facts.tenant)},
        {u"name"_s, facts.name},
        {u"alias"_s, jsonOrNull(details.annotation.alias)},
        {u"domain"_s, facts.domain},
        {u"customDomains"_s, jsonOf(facts.customDomains)},
        {u"country"_s, jsonOrNull(facts.country)},
        {u"language"_s, jsonOrNull(facts.language)},
        {u"relationship"_s, keyOf(facts.relationship)},
        {u"realm"_s, details.realm.name},
        {u"cloud"_s, keyOfCloud(details.realm.cloud)},
        {u"state"_s, keyOf(details.customer.stamp.presence)},
        {u"owner"_s, jsonOrNull(details.annotation.owner)},
        {u"nextAction"_s, jsonOrNull(details.annotation.nextAction)},
        {u"nextActionDue"_s, jsonOf(details.annotation.nextActionDue)},
        {u"tags"_s, jsonOf(details.annotation.tags)},
        {u"attachments"_s, arrayOf(details.attachments, attachmentObject)},
        {u"accessAssignments"_s, arrayOf(details.accessAssignments, assignmentObject)},
        {u"subscriptions"_s, arrayOf(details.subscriptions, subscriptionObject)},
        {u"invitations"_s,
         arrayOf(details.invitations, [&](const Invitation &one) { return jsonOf(one, realms); })},
        {u"notes"_s, arrayOf(details.notes, note)}};
    add(object, stampObject(details.customer.stamp));
    return object;
}

QJsonObject jsonOf(const PartnerSummary &summary, const QVector<Realm> &realms)
{
    const Realm realm = realmIn(realms, summary.partner.realm);
    QJsonObject object = partnerObject(summary.partner.facts);
    object.insert(u"markedByUser"_s, summary.partner.markedByUser);
    object.insert(u"realm"_s, realm.name);
    object.insert(u"cloud"_s, keyOfCloud(realm.cloud));
    object.insert(u"customers"_s, summary.customers);
    object.insert(u"sharedWithUs"_s, summary.sharedWithUs);
    object.insert(u"services"_s, jsonOf(summary.services));
    return object;
}

QJsonObject jsonOf(const Invitation &invitation, const QVector<Realm> &realms)
{
    return {{u"id"_s, invitation.guid},
            {u"realm"_s, realmIn(realms, invitation.realm).name},
            {u"tenantId"_s, jsonOf(invitation.tenant)},
            {u"name"_s, invitation.companyName},
            {u"domain"_s, jsonOrNull(invitation.domain)},
            {u"kind"_s, keyOf(invitation.kind)},
            {u"state"_s, keyOf(invitation.state)},
            {u"includesPrivileges"_s, invitation.includesPrivileges},
            {u"roles"_s, jsonOf(invitation.roles)},
            {u"durationDays"_s, invitation.durationDays},
            {u"autoExtend"_s, invitation.autoExtend},
            {u"relationshipName"_s, jsonOrNull(invitation.relationshipName)},
            {u"link"_s, jsonOrNull(invitation.link)},
            {u"language"_s, invitation.language},
            {u"recipients"_s, jsonOf(invitation.recipients)},
            {u"reason"_s, jsonOrNull(invitation.reason)},
            {u"createdBy"_s, invitation.createdBy},
            {u"createdAt"_s, jsonOf(invitation.createdAt)},
            {u"sentAt"_s, jsonOf(invitation.sentAt)},
            {u"remindAt"_s, jsonOf(invitation.remindAt)},
            {u"remindedAt"_s, jsonOf(invitation.remindedAt)},
            {u"acceptedAt"_s, jsonOf(invitation.acceptedAt)},
            {u"closedAt"_s, jsonOf(invitation.closedAt)}};
}

QJsonObject jsonOf(const Observation &observation, const QVector<Realm> &realms)
{
    const auto counts = [](const ObservationCounts &one) {
        return QJsonObject{{u"read"_s, one.read},       {u"added"_s, one.added},
                           {u"changed"_s, one.changed}, {u"unchanged"_s, one.unchanged},
                           {u"gone"_s, one.gone},       {u"reappeared"_s, one.reappeared}};
    };
    const auto coverage = [](const Coverage &one) {
        return QJsonObject{
            {u"dataset"_s, keyOf(one.dataset)},
            {u"tenantId"_s, one.customer ? jsonOf(*one.customer) : QJsonValue(QJsonValue::Null)}};
    };
    return {{u"number"_s, observation.id.value()},
            {u"realm"_s, realmIn(realms, observation.header.realm).name},
            {u"observedAt"_s, jsonOf(observation.header.observedAt)},
            {u"recordedAt"_s, jsonOf(observation.recordedAt)},
            {u"source"_s, keyOf(observation.header.source)},
            {u"sourceName"_s, observation.header.sourceName},
            {u"format"_s, jsonOrNull(observation.header.format)},
            {u"actor"_s, jsonOrNull(observation.header.actor)},
            {u"complete"_s, observation.isComplete()},
            {u"covers"_s, arrayOf(observation.header.complete, coverage)},
            {u"total"_s, counts(observation.total)},
            {u"customers"_s, counts(observation.customers)}};
}

QJsonObject jsonOf(const Change &change, const QVector<Realm> &realms)
{
    QJsonObject object{{u"tenantId"_s, jsonOf(change.tenant)},
                       {u"name"_s, change.customerName},
                       {u"realm"_s, realmIn(realms, change.realm).name},
                       {u"observation"_s, change.observation.value()},
                       {u"at"_s, jsonOf(change.at)}};
    const bool concernsPartner = change.kind == ChangeKind::GainedPartner
        || change.kind == ChangeKind::LostPartner || change.kind == ChangeKind::AttachmentChanged;
    if (concernsPartner) {
        object.insert(u"partner"_s, change.partnerName);
        object.insert(u"standing"_s, keyOf(change.standing));
        object.insert(u"kind"_s, keyOf(change.attachmentKind));
        object.insert(u"service"_s, jsonOrNull(change.service));
    }
    object.insert(u"field"_s, jsonOrNull(change.field));
    object.insert(u"before"_s, jsonOrNull(change.before));
    object.insert(u"after"_s, jsonOrNull(change.after));
    return object;
}

QJsonObject jsonOf(const ImportReport &report)
{
    const Observation &observation = report.outcome.observation;
    const ObservationCounts counts = rowCounts(report);
    const auto problem = [](const ImportProblem &one) {
        return QJsonObject{{u"line"_s, one.line},
                           {u"column"_s, one.column},
                           {u"reason"_s, keyOf(one.reason)},
                           {u"message"_s, label(one.reason)},
                           {u"text"_s, one.text},
                           {u"rowDropped"_s, one.rowDropped}};
    };
    return {{u"file"_s, report.profile.path},
            {u"format"_s, keyOf(report.profile.format)},
            {u"dataset"_s, keyOf(report.profile.dataset)},
            {u"encoding"_s, jsonOrNull(report.profile.encoding)},
            {u"separator"_s,
             report.profile.separator.isNull() ? QJsonValue(QJsonValue::Null)
                                               : QJsonValue(QString(report.profile.separator))},
            {u"complete"_s, observation.isComplete()},
            {u"markedPartial"_s, report.markedPartial},
            {u"applied"_s, report.applied},
            {u"observation"_s,
             observation.id.isValid() ? QJsonValue(observation.id.value())
                                      : QJsonValue(QJsonValue::Null)},
            {u"read"_s, report.tally.read},
            {u"dropped"_s, report.tally.dropped},
            {u"added"_s, counts.added},
            {u"changed"_s, counts.changed},
            {u"unchanged"_s, counts.unchanged},
            {u"gone"_s, counts.gone},
            {u"reappeared"_s, counts.reappeared},
            {u"massDisappearance"_s, report.outcome.massDisappearance},
            {u"problemCount"_s, report.problemCount},
            {u"problems"_s, arrayOf(report.problems, problem)}};
}

QJsonObject jsonOf(const Error &error)
{
    static constexpr const char *Kinds[] = {
        "cancelled", "offline",     "unauthorized",   "forbidden",     "rateLimited",
        "notFound",  "conflict",    "invalidInput",   "storage",       "schemaTooNew",
        "protocol",  "cloudClosed", "outcomeUnknown", "ruleViolation", "internal"};
    const QJsonObject inner{{u"kind"_s, QString::fromLatin1(Kinds[int(error.kind)])},
                            {u"code"_s, error.code},
                            {u"message"_s, errorText(error).sentence},
                            {u"arguments"_s, jsonOf(error.arguments)},
                            {u"detail"_s, jsonOrNull(error.detail)}};
    return {{u"error"_s, inner}};
}

Realm realmIn(const QVector<Realm> &realms, RealmId id)
{
    const auto found = std::find_if(realms.cbegin(), realms.cend(),
                                    [&](const Realm &realm) { return realm.id == id; });
    return found == realms.cend() ? Realm() : *found;
}

} // namespace attache
