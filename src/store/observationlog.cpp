// SPDX-License-Identifier: GPL-3.0-or-later
#include "observationlog.h"

#include "storednumbers.h"

namespace attache {

namespace {

void bindCounts(SqlStatement &statement, int from, const ObservationCounts &counts)
{
    statement.bind(from, counts.read)
        .bind(from + 1, counts.added)
        .bind(from + 2, counts.changed)
        .bind(from + 3, counts.unchanged)
        .bind(from + 4, counts.gone)
        .bind(from + 5, counts.reappeared);
}

ObservationCounts readCounts(const SqlStatement &row, int from)
{
    return {row.integer(from),     row.integer(from + 1), row.integer(from + 2),
            row.integer(from + 3), row.integer(from + 4), row.integer(from + 5)};
}

} // namespace

qint64 nextObservation(SqlDatabase &database)
{
    return database.number("SELECT max(id) FROM observation") + 1;
}

void insertObservation(SqlDatabase &database, const Observation &observation)
{
    const ObservationHeader &header = observation.header;
    SqlStatement insert = database.prepare(
        "INSERT INTO observation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?)");
    insert.bind(1, observation.id.value())
        .bind(2, header.realm.value())
        .bind(3, qint64(header.source))
        .bind(4, header.sourceName)
        .bind(5, header.format)
        .bind(6, header.observedAt.raw())
        .bind(7, observation.recordedAt.raw())
        .bind(8, header.actor);
    bindCounts(insert, 9, observation.total);
    bindCounts(insert, 15, observation.customers);
    insert.run();
    SqlStatement cover = database.prepare("INSERT OR IGNORE INTO coverage VALUES (?1, ?2, ?3)");
    for (const Coverage &coverage : header.complete) {
        cover.bind(1, observation.id.value())
            .bind(2, qint64(coverage.dataset))
            .bindBlob(3, coverage.customer ? coverage.customer->toBytes() : QByteArray())
            .run();
    }
}

QVector<Observation> readObservations(SqlDatabase &database, const QByteArray &where, qint64 key)
{
    QVector<Observation> observations;
    SqlStatement row = database.prepare(
        "SELECT o.id, o.realm, o.source, o.source_name, o.format, o.observed_at, o.recorded_at, "
        "o.actor, o.read, o.added, o.changed, o.unchanged, o.gone, o.reappeared, "
        "o.customers_read, o.customers_added, o.customers_changed, o.customers_unchanged, "
        "o.customers_gone, o.customers_reappeared FROM observation o WHERE "
        + where + " ORDER BY o.id");
    row.bind(1, key);
    SqlStatement cover = database.prepare(
        "SELECT dataset, customer FROM coverage WHERE observation = ?1 ORDER BY dataset, customer");
    while (row.step()) {
        Observation observation;
        observation.id = ObservationId(row.integer(0));
        observation.header.realm = RealmId(row.integer(1));
        observation.header.source = enumerator(row.integer(2), SourceKind::Sample);
        observation.header.sourceName = row.text(3);
        observation.header.format = row.text(4);
        observation.header.observedAt = Instant::fromRaw(row.integer(5));
        observation.recordedAt = Instant::fromRaw(row.integer(6));
        observation.header.actor = row.text(7);
        observation.total = readCounts(row, 8);
        observation.customers = readCounts(row, 14);
        cover.bind(1, observation.id.value());
        while (cover.step()) {
            Coverage coverage;
            coverage.dataset = enumerator(cover.integer(0), Dataset::Other);
            if (const QByteArray tenant = cover.blob(1); !tenant.isEmpty())
                coverage.customer = TenantId::fromBytes(tenant);
            observation.header.complete.append(coverage);
        }
        cover.reset();
        observations.append(observation);
    }
    return observations;
}

} // namespace attache
