// SPDX-License-Identifier: GPL-3.0-or-later
// The reader: observations, states and differences, timelines, the journal.
#include "factcodec.h"
#include "keys.h"
#include "ledgerdifference.h"
#include "observationlog.h"
#include "readcall.h"
#include "reviewrows.h"
#include "storednumbers.h"
#include "versionreading.h"

#include <algorithm>

namespace attache {

Result<QVector<Observation>> SqliteLedgerReader::observations()
{
    return read([&] { return readObservations(m_database, "?1 = 0", 0); });
}

Result<QVector<Change>> SqliteLedgerReader::difference(ObservationId from, ObservationId to,
                                                       RealmId realm)
{
    return read([&] {
        const qint64 newest = m_seen.latest();
        return ledgerDifference(m_database, m_seen, from.value(),
                                to.isValid() ? std::min(to.value(), newest) : newest,
                                realm.value());
    });
}

const SeenIndex &SqliteLedgerReader::seenAsOf(ObservationId at)
{
    // Nothing is known of what is yet to come: it would be missed when it is there.
    const qint64 wanted = std::min(at.value(), m_seen.latest());
    if (m_earlier[0].latest() != wanted)
        std::swap(m_earlier[0], m_earlier[1]);
    if (m_earlier[0].latest() != wanted) {
        m_earlier[0].clear();
        m_earlier[0].update(m_database, wanted);
    }
    return m_earlier[0];
}

Result<QVector<Customer>> SqliteLedgerReader::customersAsOf(ObservationId at, RealmId realm)
{
    return read([&] {
        const SeenIndex &seen = seenAsOf(at);
        QVector<Customer> customers;
        customers.reserve(m_database.number("SELECT count(*) FROM customer"));
        SqlStatement row = selectVersions(m_database, Entity::Customer, "(?1 = 0 OR @.realm = ?1)",
                                          at.value(), "id");
        row.bind(1, realm.value());
        while (row.step()) {
            const Version version = VersionedTable::readVersion(row);
            Customer customer;
            customer.id = CustomerId(version.id);
            customer.realm = RealmId(version.realm);
            customer.facts = decodeCustomer(row, VersionedTable::contentStart());
            customer.stamp = seen.stamp(Entity::Customer, version, customer.facts.tenant);
            customers.append(std::move(customer));
        }
        return customers;
    });
}

Result<Customer> SqliteLedgerReader::customerAsOf(ObservationId at, CustomerId id)
{
    return read([&]() -> Result<Customer> {
        const SeenIndex &seen = seenAsOf(at);
        LedgerView view(m_database, seen, at.value(), at.value());
        if (const auto customer = readCustomer(view, id.value()))
            return *customer;
        return Error{ErrorKind::NotFound, QStringLiteral("customer.unknown"), {}, {}};
    });
}

Result<QVector<Attachment>> SqliteLedgerReader::attachmentsAsOf(ObservationId at, CustomerId id)
{
    return read([&] {
        const SeenIndex &seen = seenAsOf(at);
        LedgerView view(m_database, seen, at.value(), at.value());
        return readAttachments(view, id.value());
    });
}

Result<QVector<Subscription>> SqliteLedgerReader::subscriptionsAsOf(ObservationId at, CustomerId id)
{
    return read([&] {
        const SeenIndex &seen = seenAsOf(at);
        LedgerView view(m_database, seen, at.value(), at.value());
        return readSubscriptions(view, id.value());
    });
}

namespace {

void addObserved(SqlDatabase &database, const SeenIndex &seen, qint64 customer,
                 QVector<TimelineEntry> &entries)
{
    for (const qint64 id : observationsThatChanged(database, customer)) {
        const auto observation = readObservations(database, "o.id = ?1", id);
        LedgerView before(database, seen, id > 1 ? id - 1 : -1, 0);
        LedgerView after(database, seen, id, 0);
        for (const Change &change : customerChanges(before, after, customer, AllParts)) {
            TimelineEntry entry;
            entry.kind = TimelineEntry::Kind::Observed;
            entry.change = change;
            entry.change.observation = ObservationId(id);
            if (!observation.isEmpty()) {
                const ObservationHeader &header = observation.constFirst().header;
                entry.at = header.observedAt;
                entry.change.at = header.observedAt;
                entry.sourceName = header.sourceName;
                entry.actor = header.actor;
            }
            entries.append(entry);
        }
    }
}

void addInvitations(SqlDatabase &database, qint64 customer, QVector<TimelineEntry> &entries)
{
    for (const Invitation &invitation : readInvitations(database, "c.id = ?1", customer)) {
        for (const InvitationStep &step : readSteps(database, invitation.id.value())) {
            TimelineEntry entry;
            entry.kind = TimelineEntry::Kind::Invitation;
            entry.at = step.at;
            entry.actor = step.by;
            entry.action = keyOf(step.state);
            entry.text = step.note;
            entry.isCorrection = step.isCorrection;
            entries.append(entry);
        }
    }
}

/// Only what shows nowhere else on the timeline.
void addJournal(SqlDatabase &database, const TenantId &tenant, QVector<TimelineEntry> &entries)
{
    SqlStatement row = database.prepare(
        "SELECT at, actor, action, detail FROM journal WHERE subject = ?1 AND action IN "
        "('annotate', 'note.remove', 'note.restore') ORDER BY sequence");
    row.bind(1, tenant.toString());
    while (row.step()) {
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::Journal;
        entry.at = Instant::fromRaw(row.integer(0));
        entry.actor = row.text(1);
        entry.action = row.text(2);
        entry.text = row.text(3);
        entries.append(entry);
    }
}

void addDecisions(SqlDatabase &database, qint64 customer, QVector<TimelineEntry> &entries)
{
    SqlStatement row = database.prepare(
        "SELECT r.cloud, r.name, c.tenant FROM customer c JOIN realm r ON r.id = c.realm WHERE "
        "c.id = ?1");
    row.bind(1, customer);
    if (!row.step())
        return;
    entries += decisionsAbout(database, TenantId::fromBytes(row.blob(2)),
                              reviewScope(enumerator(row.integer(0), Cloud::Germany), row.text(1)));
}

} // namespace

Result<QVector<TimelineEntry>> SqliteLedgerReader::timeline(CustomerId id)
{
    return read([&] {
        const qint64 customer = id.value();
        QVector<TimelineEntry> entries;
        addObserved(m_database, m_seen, customer, entries);
        addInvitations(m_database, customer, entries);
        addJournal(m_database, tenantOf(m_database, customer), entries);
        addDecisions(m_database, customer, entries);
        for (const Note &note : readNotes(m_database, customer)) {
            TimelineEntry entry;
            entry.kind = TimelineEntry::Kind::Note;
            entry.at = note.writtenAt;
            entry.actor = note.author;
            entry.text = note.text;
            entries.append(entry);
        }
        for (const ActivityRecord &record : readActivity(m_database, customer, -1)) {
            TimelineEntry entry;
            entry.kind = TimelineEntry::Kind::Activity;
            entry.at = record.at;
            entry.actor = record.user;
            entry.action = record.action;
            entry.text = record.detail;
            entries.append(entry);
        }
        std::stable_sort(
            entries.begin(), entries.end(),
            [](const TimelineEntry &a, const TimelineEntry &b) { return a.at > b.at; });
        return entries;
    });
}

Result<QVector<JournalEntry>> SqliteLedgerReader::journal(qint64 before, int limit)
{
    return read([&] {
        QVector<JournalEntry> entries;
        SqlStatement row = m_database.prepare(
            "SELECT sequence, at, actor, action, subject, detail, previous_hash, hash FROM journal "
            "WHERE ?1 <= 0 OR sequence < ?1 ORDER BY sequence DESC LIMIT ?2");
        row.bind(1, before).bind(2, limit);
        while (row.step()) {
            entries.append({row.integer(0), Instant::fromRaw(row.integer(1)), row.text(2),
                            row.text(3), row.text(4), row.text(5), row.blob(6), row.blob(7)});
        }
        return entries;
    });
}

} // namespace attache
