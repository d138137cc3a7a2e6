// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerdifference.h"

#include "keys.h"
#include "textdoor.h"
#include "versionreading.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace attache {

namespace {

constexpr ChangedParts partOf(Entity entity)
{
    return ChangedParts(1) << int(entity);
}

/// Collects the changes of one customer.
class ChangeList
{
public:
    ChangeList(const SeenIndex &seen, const Customer &customer) : m_seen(seen)
    {
        m_common.realm = customer.realm;
        m_common.customer = customer.id;
        m_common.tenant = customer.facts.tenant;
        m_common.customerName = customer.facts.name;
    }

    Change &add(ChangeKind kind, ObservationId observation, const QString &field = {},
                const QString &before = {}, const QString &after = {})
    {
        Change change = m_common;
        change.kind = kind;
        change.observation = observation;
        change.at = m_seen.observedAt(observation.value());
        change.field = field;
        change.before = before;
        change.after = after;
        m_changes.append(change);
        return m_changes.last();
    }
    /// One change per field that differs.
    void compare(ChangeKind kind, ObservationId observation, const QString &field,
                 const QString &before, const QString &after)
    {
        if (before != after)
            add(kind, observation, field, before, after);
    }
    QVector<Change> &changes() { return m_changes; }

private:
    const SeenIndex &m_seen;
    Change m_common;
    QVector<Change> m_changes;
};

bool isThere(const std::optional<Customer> &customer)
{
    return customer && customer->stamp.presence == Presence::Current;
}

QString relationshipWord(const CustomerFacts &facts)
{
    return facts.relationshipRaw.isEmpty() ? keyOf(facts.relationship) : facts.relationshipRaw;
}

QString statusWord(const AttachmentFacts &facts)
{
    return facts.statusRaw.isEmpty() ? keyOf(facts.status) : facts.statusRaw;
}

QString statusWord(const SubscriptionFacts &facts)
{
    return facts.statusRaw.isEmpty() ? keyOf(facts.status) : facts.statusRaw;
}

QString numberWord(qint64 number)
{
    return number < 0 ? QString() : QString::number(number);
}

void compareCustomer(ChangeList &list, const std::optional<Customer> &before,
                     const std::optional<Customer> &after)
{
    if (!isThere(before) && isThere(after)) {
        list.add(ChangeKind::Joined, after->stamp.since);
    } else if (isThere(before) && !isThere(after)) {
        list.add(ChangeKind::Left, after ? after->stamp.goneSince : ObservationId());
    } else if (isThere(before) && isThere(after)) {
        const ObservationId at = after->stamp.since;
        list.compare(ChangeKind::Renamed, at, QStringLiteral("name"), before->facts.name,
                     after->facts.name);
        list.compare(ChangeKind::DomainChanged, at, QStringLiteral("domain"), before->facts.domain,
                     after->facts.domain);
        list.compare(ChangeKind::RelationshipChanged, at, QStringLiteral("relationship"),
                     relationshipWord(before->facts), relationshipWord(after->facts));
    }
}

QString attachmentLabel(const Attachment &attachment)
{
    return attachment.facts.name.isEmpty() ? attachment.facts.externalId : attachment.facts.name;
}

using Capacity = std::tuple<PartnerId, AttachmentKind, QString>;

struct CapacityRows
{
    std::map<AttachmentId, const Attachment *> before;
    std::map<AttachmentId, const Attachment *> after;
};

/// Two rows that are one since their partners were merged: the other one is still there.
bool goesOnAsTwin(const CapacityRows &rows, const Attachment &ended)
{
    return std::any_of(rows.after.cbegin(), rows.after.cend(), [&](const auto &row) {
        return rows.before.contains(row.first)
            && row.second->facts.externalId == ended.facts.externalId
            && row.second->isManual == ended.isManual && !ended.isManual;
    });
}

void compareAttachment(ChangeList &list, const Attachment &before, const Attachment &after)
{
    const AttachmentFacts &was = before.facts;
    const AttachmentFacts &is = after.facts;
    const ObservationId at = after.stamp.since;
    const auto compare = [&](const char *field, const QString &earlier, const QString &later) {
        list.compare(ChangeKind::AttachmentChanged, at, QLatin1String(field), earlier, later);
    };
    compare("name", was.name, is.name);
    compare("status", statusWord(was), statusWord(is));
    compare("roles", was.roles.join(QStringLiteral(", ")), is.roles.join(QStringLiteral(", ")));
    compare("start", was.start.toIso(), is.start.toIso());
    compare("end", was.end.toIso(), is.end.toIso());
    compare("autoExtend", numberWord(was.autoExtendDays), numberWord(is.autoExtendDays));
}

/// The observation that ended a row or took it to another customer.
ObservationId endOf(LedgerView &after, AttachmentId id)
{
    const bool manual = id.value() < 0;
    SqlStatement row =
        selectVersions(after.database, manual ? Entity::ManualAttachment : Entity::Attachment,
                       "$.id = ?1", after.asOf);
    row.bind(1, std::abs(id.value()));
    return ObservationId(row.step() ? VersionedTable::readVersion(row).began : 0);
}

void compareAttachments(ChangeList &list, LedgerView &view, const QVector<Attachment> &before,
                        const QVector<Attachment> &after)
{
    std::map<Capacity, CapacityRows> capacities;
    const auto key = [](const Attachment &a) {
        return Capacity(a.partner, a.facts.kind, a.facts.service);
    };
    for (const Attachment &attachment : before) {
        if (attachment.stamp.presence == Presence::Current)
            capacities[key(attachment)].before.emplace(attachment.id, &attachment);
    }
    for (const Attachment &attachment : after) {
        if (attachment.stamp.presence == Presence::Current)
            capacities[key(attachment)].after.emplace(attachment.id, &attachment);
    }
    for (const auto &[capacity, rows] : capacities) {
        const qsizetype first = list.changes().size();
        const Attachment *any =
            rows.after.empty() ? rows.before.begin()->second : rows.after.begin()->second;
        if (rows.before.empty()) {
            list.add(ChangeKind::GainedPartner, any->stamp.since, QStringLiteral("partner"), {},
                     any->facts.partner.name);
        } else if (rows.after.empty()) {
            list.add(ChangeKind::LostPartner, endOf(view, rows.before.rbegin()->first),
                     QStringLiteral("partner"), any->facts.partner.name, {});
        } else {
            for (const auto &[id, was] : rows.before) {
                if (const auto is = rows.after.find(id); is != rows.after.end())
                    compareAttachment(list, *was, *is->second);
                else if (!goesOnAsTwin(rows, *was))
                    list.add(ChangeKind::AttachmentChanged, endOf(view, id),
                             QStringLiteral("relationship"), attachmentLabel(*was), {});
            }
            for (const auto &[id, is] : rows.after) {
                if (!rows.before.contains(id))
                    list.add(ChangeKind::AttachmentChanged, is->stamp.since,
                             QStringLiteral("relationship"), {}, attachmentLabel(*is));
            }
        }
        for (qsizetype i = first; i < list.changes().size(); ++i) {
            Change &change = list.changes()[i];
            change.partner = any->partner;
            change.partnerName = any->facts.partner.name;
            change.standing = any->facts.partner.standing;
            change.attachmentKind = any->facts.kind;
            change.service = any->facts.service;
        }
    }
}

void compareSubscriptions(ChangeList &list, const QVector<Subscription> &before,
                          const QVector<Subscription> &after)
{
    const auto label = [](const Subscription &s) {
        return s.facts.offerName.isEmpty() ? s.facts.subscriptionId : s.facts.offerName;
    };
    QHash<SubscriptionId, const Subscription *> earlier;
    for (const Subscription &subscription : before) {
        if (subscription.stamp.presence == Presence::Current)
            earlier.insert(subscription.id, &subscription);
    }
    for (const Subscription &is : after) {
        const Subscription *was = earlier.take(is.id);
        const bool there = is.stamp.presence == Presence::Current;
        const ObservationId at = is.stamp.since;
        if (!was && there) {
            list.add(ChangeKind::GainedSubscription, at, QStringLiteral("subscription"), {},
                     label(is))
                .service = is.facts.service;
        } else if (was && !there) {
            list.add(ChangeKind::LostSubscription, is.stamp.goneSince,
                     QStringLiteral("subscription"), label(is), {})
                .service = is.facts.service;
        } else if (was) {
            const qsizetype first = list.changes().size();
            list.compare(ChangeKind::SubscriptionChanged, at, QStringLiteral("partnerOfRecord"),
                         was->facts.partnerOfRecordMpn, is.facts.partnerOfRecordMpn);
            list.compare(ChangeKind::SubscriptionChanged, at, QStringLiteral("quantity"),
                         numberWord(was->facts.quantity), numberWord(is.facts.quantity));
            list.compare(ChangeKind::SubscriptionChanged, at, QStringLiteral("status"),
                         statusWord(was->facts), statusWord(is.facts));
            for (qsizetype i = first; i < list.changes().size(); ++i) {
                list.changes()[i].service = is.facts.service;
                list.changes()[i].partnerName = is.facts.partnerOfRecordName;
            }
        }
    }
}

void compareAssignments(ChangeList &list,
                        const QVector<std::pair<qint64, AccessAssignment>> &before,
                        const QVector<std::pair<qint64, AccessAssignment>> &after)
{
    const auto label = [](const AccessAssignmentFacts &facts) {
        return facts.groupName.isEmpty() ? facts.groupId : facts.groupName;
    };
    QHash<qint64, AccessAssignment> earlier;
    for (const auto &[id, assignment] : before) {
        if (assignment.stamp.presence == Presence::Current)
            earlier.insert(id, assignment);
    }
    for (const auto &[id, is] : after) {
        const bool wasThere = earlier.contains(id);
        const AccessAssignment was = earlier.take(id);
        const bool there = is.stamp.presence == Presence::Current;
        const ObservationId at = is.stamp.since;
        if (!wasThere && there) {
            list.add(ChangeKind::GainedAssignment, at, QStringLiteral("assignment"), {},
                     label(is.facts));
        } else if (wasThere && !there) {
            list.add(ChangeKind::LostAssignment, is.stamp.goneSince, QStringLiteral("assignment"),
                     label(is.facts), {});
        } else if (wasThere) {
            list.compare(ChangeKind::AssignmentChanged, at, QStringLiteral("roles"),
                         was.facts.roles.join(QStringLiteral(", ")),
                         is.facts.roles.join(QStringLiteral(", ")));
            list.compare(ChangeKind::AssignmentChanged, at, QStringLiteral("status"),
                         was.facts.status, is.facts.status);
        }
    }
}

} // namespace

QVector<Change> customerChanges(LedgerView &before, LedgerView &after, qint64 customer,
                                ChangedParts parts)
{
    const std::optional<Customer> is = readCustomer(after, customer);
    if (!is)
        return {};
    ChangeList list(after.seen, *is);
    if (parts & partOf(Entity::Customer))
        compareCustomer(list, readCustomer(before, customer), is);
    if (parts & (partOf(Entity::Attachment) | partOf(Entity::ManualAttachment)))
        compareAttachments(list, after, readAttachments(before, customer),
                           readAttachments(after, customer));
    if (parts & partOf(Entity::Subscription))
        compareSubscriptions(list, readSubscriptions(before, customer),
                             readSubscriptions(after, customer));
    if (parts & partOf(Entity::AccessAssignment))
        compareAssignments(list, readAssignments(before, customer),
                           readAssignments(after, customer));
    return list.changes();
}

namespace {

constexpr Entity TablesOfCustomers[] = {Entity::Attachment, Entity::Subscription,
                                        Entity::AccessAssignment, Entity::ManualAttachment};

/// The customers with a version that began or ended in (?1, ?2], and in which tables.
std::map<qint64, ChangedParts> changedCustomers(SqlDatabase &database, qint64 from, qint64 to)
{
    std::map<qint64, ChangedParts> changed;
    const auto collect = [&](Entity entity, const QByteArray &sql) {
        SqlStatement row = database.prepare(sql);
        row.bind(1, from).bind(2, to);
        while (row.step()) {
            if (row.integer(0) != 0)
                changed[row.integer(0)] |= partOf(entity);
        }
    };
    collect(Entity::Customer,
            "SELECT id FROM customer WHERE first_seen > ?1 AND first_seen <= ?2 UNION ALL SELECT "
            "id FROM customer_history WHERE ended > ?1 AND ended <= ?2");
    for (const Entity entity : TablesOfCustomers) {
        const QByteArray name = shapeOf(entity).name;
        collect(entity,
                "SELECT customer FROM " + name
                    + " WHERE first_seen > ?1 AND first_seen <= ?2 UNION ALL SELECT customer FROM "
                    + name + "_history WHERE ended > ?1 AND ended <= ?2 UNION ALL SELECT p.customer"
                    + " FROM " + name + "_history h JOIN " + name
                    + " p ON p.id = h.id WHERE h.ended > ?1 AND h.ended <= ?2"
                    // A row may have belonged to another customer since.
                    + " UNION ALL SELECT n.customer FROM " + name + "_history h JOIN " + name
                    + "_history n ON n.id = h.id AND n.began = h.ended WHERE h.ended > ?1 AND "
                      "h.ended <= ?2 UNION ALL SELECT n.customer FROM "
                    + name + " p JOIN " + name
                    + "_history n ON n.id = p.id AND n.began = p.first_seen WHERE p.first_seen > "
                      "?1 AND p.first_seen <= ?2");
    }
    return changed;
}

} // namespace

QVector<Change> ledgerDifference(SqlDatabase &database, const SeenIndex &seen, qint64 from,
                                 qint64 to, qint64 realm)
{
    LedgerView before(database, seen, from > 0 ? from : -1, 0);
    LedgerView after(database, seen, to, 0);
    QVector<std::pair<QString, Change>> sorted;
    for (const auto &[customer, parts] : changedCustomers(database, from, to)) {
        const QVector<Change> changes = customerChanges(before, after, customer, parts);
        if (changes.isEmpty() || (realm && changes.constFirst().realm.value() != realm))
            continue;
        const QString key = foldedText(changes.constFirst().customerName);
        for (const Change &change : changes)
            sorted.append({key, change});
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.customer, a.second.kind)
            < std::tie(b.first, b.second.customer, b.second.kind);
    });
    QVector<Change> changes;
    changes.reserve(sorted.size());
    for (const auto &[key, change] : std::as_const(sorted))
        changes.append(change);
    return changes;
}

QVector<qint64> observationsThatChanged(SqlDatabase &database, qint64 customer)
{
    std::set<qint64> observations;
    const auto collect = [&](const QByteArray &sql) {
        SqlStatement row = database.prepare(sql);
        row.bind(1, customer);
        while (row.step())
            observations.insert(row.integer(0));
    };
    collect("SELECT began FROM customer WHERE id = ?1 UNION SELECT began FROM customer_history "
            "WHERE id = ?1 UNION SELECT ended FROM "
            "customer_history WHERE id = ?1");
    for (const Entity entity : TablesOfCustomers) {
        const QByteArray name = shapeOf(entity).name;
        collect("SELECT began FROM " + name + " WHERE customer = ?1 UNION SELECT began FROM " + name
                + "_history WHERE customer = ?1 UNION SELECT ended FROM " + name
                + "_history WHERE customer = ?1");
    }
    return QVector<qint64>(observations.cbegin(), observations.cend());
}

} // namespace attache
