// SPDX-License-Identifier: GPL-3.0-or-later
#include "seenindex.h"

#include "storednumbers.h"

#include <functional>

namespace attache {

namespace {

/// As for rows; an observation takes more room than a row's bit.
constexpr qint64 LargestObservation = qint64(1) << 22;

} // namespace

QByteArray packRows(const RowSet &rows)
{
    QByteArray plain;
    qint64 previous = 0;
    rows.forEach([&](qint64 id) {
        for (auto difference = quint64(id - previous);; difference >>= 7) {
            plain += static_cast<char>((difference & 0x7f) | (difference > 0x7f ? 0x80 : 0));
            if (difference <= 0x7f)
                break;
        }
        previous = id;
    });
    return qCompress(plain);
}

void unpackRows(const QByteArray &packed, const std::function<void(qint64)> &take)
{
    // The first four bytes are the size it will have: checked before qUncompress() believes them.
    if (packed.size() < 5 || static_cast<unsigned char>(packed.at(0)) > 0x10)
        return;
    const QByteArray plain = qUncompress(packed);
    qint64 id = 0;
    quint64 difference = 0;
    int shift = 0;
    for (const char c : plain) {
        difference |= quint64(static_cast<unsigned char>(c) & 0x7f) << shift;
        shift += 7;
        if (static_cast<unsigned char>(c) & 0x80) {
            if (shift > 28)
                return;
            continue;
        }
        id += qint64(difference);
        if (id > LargestRow)
            return;
        take(id);
        difference = 0;
        shift = 0;
    }
}

void SeenIndex::clear()
{
    *this = SeenIndex();
}

void SeenIndex::update(SqlDatabase &database, qint64 upTo)
{
    const qint64 newest = upTo ? upTo : database.number("SELECT max(id) FROM observation");
    if (newest < m_upTo)
        clear();
    if (newest == m_upTo)
        return;
    const auto between = [&](const QByteArray &sql) {
        SqlStatement statement = database.prepare(sql);
        statement.bind(1, m_upTo).bind(2, newest);
        return statement;
    };
    SqlStatement look = between("SELECT id, realm, source, source_name, observed_at FROM "
                                "observation WHERE id > ?1 AND id <= ?2 ORDER BY id");
    while (look.step()) {
        if (look.integer(0) < 0 || look.integer(0) > LargestObservation) {
            throw StoreFailure{{ErrorKind::Storage,
                                QStringLiteral("workspace.damaged"),
                                {},
                                QStringLiteral("observation %1").arg(look.integer(0))}};
        }
        const auto id = size_t(look.integer(0));
        m_looks.resize(std::max(m_looks.size(), id + 1));
        m_looks[id] = {look.integer(1), enumerator(look.integer(2), SourceKind::Sample),
                       look.text(3), Instant::fromRaw(look.integer(4))};
    }
    SqlStatement cover = between("SELECT c.observation, o.realm, c.dataset, c.customer FROM "
                                 "coverage c JOIN observation o ON o.id = c.observation WHERE "
                                 "c.observation > ?1 AND c.observation <= ?2 ORDER BY 1");
    while (cover.step()) {
        const Scope scope{cover.integer(1), enumerator(cover.integer(2), Dataset::Other),
                          TenantId::fromBytes(cover.blob(3))};
        (scope.customer.isNull() ? m_whole : m_ofCustomer)[scope] = cover.integer(0);
    }
    SqlStatement sighting = between("SELECT observation, entity, ids FROM sighting WHERE "
                                    "observation > ?1 AND observation <= ?2 ORDER BY 1");
    while (sighting.step()) {
        const qint64 entity = sighting.integer(1);
        if (entity < 0 || entity >= EntityCount)
            continue;
        auto &newestById = m_sighted.at(size_t(entity));
        const auto observation = qint32(sighting.integer(0));
        unpackRows(sighting.blob(2), [&](qint64 id) {
            if (size_t(id) >= newestById.size())
                newestById.resize(std::max(size_t(id) + 1, newestById.size() * 2));
            newestById[size_t(id)] = observation;
        });
    }
    m_upTo = newest;
}

qint64 SeenIndex::lastSeen(Entity entity, const Version &version, const TenantId &customer) const
{
    qint64 seen = version.seenFloor;
    const auto &sighted = m_sighted[size_t(entity)];
    if (size_t(version.id) < sighted.size())
        seen = std::max<qint64>(seen, sighted[size_t(version.id)]);
    if (version.isGone())
        return seen;
    const TableShape &shape = shapeOf(entity);
    for (qint64 bits = version.listed; bits; bits &= bits - 1) {
        const auto dataset = static_cast<Dataset>(qCountTrailingZeroBits(quint64(bits)));
        if (shape.hasHome() && dataset != shape.home)
            continue;
        Scope scope{version.realm, dataset, {}};
        seen = std::max(seen, m_whole.value(scope));
        if (!m_ofCustomer.isEmpty() && !customer.isNull()) {
            scope.customer = customer;
            seen = std::max(seen, m_ofCustomer.value(scope));
        }
    }
    return seen;
}

const SeenIndex::Look *SeenIndex::look(qint64 observation) const
{
    return observation > 0 && size_t(observation) < m_looks.size() ? &m_looks[size_t(observation)]
                                                                   : nullptr;
}

Instant SeenIndex::observedAt(qint64 observation) const
{
    const Look *known = look(observation);
    return known ? known->observedAt : Instant();
}

Instant SeenIndex::readAt(qint64 realm, Dataset dataset, const TenantId &customer) const
{
    Scope scope{realm, dataset, {}};
    qint64 newest = m_whole.value(scope);
    if (!m_ofCustomer.isEmpty() && !customer.isNull()) {
        scope.customer = customer;
        newest = std::max(newest, m_ofCustomer.value(scope));
    }
    return observedAt(newest);
}

LedgerStamp SeenIndex::stamp(Entity entity, const Version &version, const TenantId &customer) const
{
    LedgerStamp stamp;
    const qint64 last = lastSeen(entity, version, customer);
    stamp.presence = version.isGone() ? Presence::Gone : Presence::Current;
    stamp.firstSeen = ObservationId(version.firstSeen);
    stamp.since = ObservationId(version.since);
    stamp.lastSeen = ObservationId(last);
    stamp.goneSince = ObservationId(version.goneSince);
    stamp.firstSeenAt = observedAt(version.firstSeen);
    stamp.sinceAt = observedAt(version.since);
    stamp.lastSeenAt = observedAt(last);
    stamp.goneSinceAt = observedAt(version.goneSince);
    return stamp;
}

} // namespace attache
