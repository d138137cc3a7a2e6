// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionedtable.h"

namespace attache {

namespace {

QByteArray names(const std::vector<Column> &columns, const QByteArray &alias)
{
    QByteArray list;
    for (const Column &column : columns)
        list += ", " + (alias.isEmpty() ? QByteArray() : alias + '.') + column.name;
    return list;
}

QByteArray marks(size_t count)
{
    QByteArray list;
    for (size_t i = 0; i < count; ++i)
        list += ", ?";
    return list;
}

QByteArray assignments(const std::vector<Column> &columns)
{
    QByteArray list;
    for (const Column &column : columns)
        list += QByteArray(", ") + column.name + " = ?";
    return list;
}

RowFate fateOf(const Version &row, const std::optional<Version> &base, qint64 observation)
{
    if (row.firstSeen == observation)
        return RowFate::Added;
    if (base && base->isGone() && !row.isGone())
        return RowFate::Reappeared;
    return row.since == observation ? RowFate::Changed : RowFate::Unchanged;
}

} // namespace

VersionedTable::VersionedTable(SqlDatabase &database, Entity entity)
    : m_database(database), m_shape(shapeOf(entity))
{
    const QByteArray name = m_shape.name;
    const QByteArray content = names(m_shape.columns, {});
    const QByteArray derived = names(m_shape.derived, {});
    m_insert.sql = "INSERT INTO " + name
        + " (realm, first_seen, began, since, gone_since, listed, seen_floor, hash" + content
        + derived + ") VALUES (?1, ?2, ?2, ?2, 0, ?3, ?2, ?4"
        + marks(m_shape.columns.size() + m_shape.derived.size()) + ')';
    m_insertNew.sql = m_insert.sql + " ON CONFLICT DO NOTHING";
    m_update.sql = "UPDATE " + name
        + " SET began = ?1, since = ?2, gone_since = ?3, listed = ?4, seen_floor = ?5, hash = ?6"
        + assignments(m_shape.columns) + assignments(m_shape.derived) + " WHERE id = ?";
    const QByteArray kept = "since, gone_since, listed, seen_floor, hash" + content;
    m_toHistory.sql = "INSERT INTO " + name + "_history (id, began, ended, " + kept
        + ") SELECT id, began, ?2, " + kept + " FROM " + name + " WHERE id = ?1";
    m_dropHistory.sql = "DELETE FROM " + name + "_history WHERE id = ?1 AND began = ?2";
    m_before.sql = "SELECT " + historyColumns(entity, "h", "p") + " FROM " + name
        + "_history h JOIN " + name + " p ON p.id = h.id WHERE h.id = ?1 AND h.ended = ?2";
    m_inOrder.sql = "SELECT " + presentColumns(entity, "p") + " FROM " + name
        + " p WHERE p.id > ?1 ORDER BY p.id";
    m_byId.sql = "SELECT " + presentColumns(entity, "p") + " FROM " + name + " p WHERE p.id = ?1";
}

QByteArray VersionedTable::presentColumns(Entity entity, const QByteArray &alias)
{
    QByteArray list;
    for (const char *column : {"id", "realm", "first_seen", "began", "since", "gone_since",
                               "listed", "seen_floor", "hash"})
        list += (list.isEmpty() ? QByteArray() : QByteArray(", ")) + alias + '.' + column;
    return list + names(shapeOf(entity).columns, alias);
}

QByteArray VersionedTable::historyColumns(Entity entity, const QByteArray &alias,
                                          const QByteArray &presentAlias)
{
    QByteArray list = alias + ".id, " + presentAlias + ".realm, " + presentAlias + ".first_seen";
    for (const char *column : {"began", "since", "gone_since", "listed", "seen_floor", "hash"})
        list += ", " + alias + '.' + column;
    return list + names(shapeOf(entity).columns, alias);
}

Version VersionedTable::readVersion(const SqlStatement &row)
{
    Version version;
    version.id = row.integer(0);
    version.realm = row.integer(1);
    version.firstSeen = row.integer(2);
    version.began = row.integer(3);
    version.since = row.integer(4);
    version.goneSince = row.integer(5);
    version.listed = row.integer(6);
    version.seenFloor = row.integer(7);
    version.hash = row.integer(8);
    return version;
}

Content VersionedTable::readContent(const TableShape &shape, const SqlStatement &row)
{
    Content content(shape.columns.size() + shape.derived.size());
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const int column = contentStart() + int(i);
        switch (shape.columns[i].type) {
        case Column::Type::Integer:
            content[i].number = row.integer(column);
            break;
        case Column::Type::Text:
            content[i].bytes = row.utf8(column);
            break;
        case Column::Type::Blob:
            content[i].bytes = row.blob(column);
            break;
        }
    }
    return content;
}

SqlStatement &VersionedTable::ready(Kept &kept)
{
    if (!kept.statement.isValid())
        kept.statement = m_database.prepare(kept.sql);
    kept.statement.reset();
    return kept.statement;
}

SqlStatement &VersionedTable::lookup(const char *where)
{
    for (auto &[known, statement] : m_lookups) {
        if (known == where) {
            statement.reset();
            return statement;
        }
    }
    m_lookups.emplace_back(where,
                           m_database.prepare("SELECT " + presentColumns(m_shape.entity, "p")
                                              + " FROM " + m_shape.name + " p WHERE " + where));
    return m_lookups.back().second;
}

SqlStatement *VersionedTable::following()
{
    constexpr quint32 Disorder = 16; ///< after so many strays it is only tried now and then
    if (!m_isInStep) {
        if (m_strays > Disorder && m_strays % (2 * Disorder) != 0)
            return nullptr;
        ready(m_inOrder).bind(1, m_lastPut);
        m_isInStep = true;
    }
    if (m_inOrder.statement.step())
        return &m_inOrder.statement;
    rest();
    return nullptr;
}

void VersionedTable::rest()
{
    m_isInStep = false;
    if (m_inOrder.statement.isValid())
        m_inOrder.statement.reset();
}

void VersionedTable::stepFrom(const SqlStatement &found, qint64 id)
{
    m_lastPut = id;
    if (&found == &m_inOrder.statement) {
        m_strays = 0;
    } else {
        ++m_strays;
        if (m_isInStep)
            rest();
    }
}

void VersionedTable::bindContent(SqlStatement &statement, int from,
                                 const std::vector<Column> &columns, const Content &content,
                                 size_t offset)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        const Value &value = content[offset + i];
        const int index = from + int(i);
        switch (columns[i].type) {
        case Column::Type::Integer:
            statement.bind(index, value.number);
            break;
        case Column::Type::Text:
            statement.bindBorrowedUtf8(index, value.bytes);
            break;
        case Column::Type::Blob:
            statement.bindBorrowedBlob(index, value.bytes);
            break;
        }
    }
}

bool VersionedTable::isUnchanged(const SqlStatement &row, const Content &incoming) const
{
    for (size_t i = 0; i < m_shape.columns.size(); ++i) {
        const Column &column = m_shape.columns[i];
        const Value &value = incoming[i];
        const int index = contentStart() + int(i);
        if (column.meeting == Meeting::KeepFirst
            || (column.meeting == Meeting::KeepIfEmpty && isEmpty(column, value)))
            continue;
        // The raw word counts only together with the word before it: left to the exact comparison.
        if (column.meeting == Meeting::PairedRaw && value.bytes.isEmpty()
            && isEmpty(m_shape.columns[i - 1], incoming[i - 1]))
            continue;
        const bool same = column.type == Column::Type::Integer ? row.integer(index) == value.number
                                                               : row.holds(index, value.bytes);
        if (!same)
            return false;
    }
    return true;
}

qint64 VersionedTable::insert(Kept &kept, qint64 realm, qint64 observation, qint64 listed,
                              Content content)
{
    if (m_shape.derive)
        m_shape.derive(content);
    SqlStatement &statement = ready(kept);
    statement.bind(1, realm)
        .bind(2, observation)
        .bind(3, listed)
        .bind(4, checksum(m_shape, content));
    bindContent(statement, 5, m_shape.columns, content, 0);
    bindContent(statement, 5 + int(m_shape.columns.size()), m_shape.derived, content,
                m_shape.columns.size());
    statement.run();
    return m_database.changes() > 0 ? m_database.lastInsertId() : 0;
}

std::optional<PutResult> VersionedTable::putIfNew(qint64 realm, qint64 observation, Dataset dataset,
                                                  const Content &incoming)
{
    constexpr quint32 ManyNew = 16;
    if (m_newInARow < ManyNew)
        return std::nullopt;
    PutResult result;
    result.fate = RowFate::Added;
    result.id = insert(m_insertNew, realm, observation, listingBit(dataset), incoming);
    if (result.id == 0) {
        m_newInARow = 0;
        return std::nullopt;
    }
    m_lastPut = result.id;
    if (m_isInStep)
        rest();
    return result;
}

qint64 VersionedTable::insertReferenced(qint64 realm, qint64 observation, const Content &content)
{
    return insert(m_insert, realm, observation, 0, content);
}

std::optional<Version> VersionedTable::version(qint64 id, Content *content)
{
    SqlStatement &statement = ready(m_byId);
    statement.bind(1, id);
    if (!statement.step())
        return std::nullopt;
    if (content)
        *content = readContent(m_shape, statement);
    const Version found = readVersion(statement);
    statement.reset();
    return found;
}

std::optional<Version> VersionedTable::versionBefore(qint64 id, qint64 observation,
                                                     Content *content)
{
    SqlStatement &statement = ready(m_before);
    statement.bind(1, id).bind(2, observation);
    if (!statement.step())
        return std::nullopt;
    if (content)
        *content = readContent(m_shape, statement);
    const Version found = readVersion(statement);
    statement.reset();
    return found;
}

void VersionedTable::write(const Version &row, const std::optional<Version> &base,
                           const Content *baseContent, qint64 observation, Target target)
{
    if (m_shape.derive)
        m_shape.derive(target.content);
    const bool restored = base && base->goneSince == target.goneSince
        && base->listed == target.listed && baseContent
        && sameContent(m_shape, *baseContent, target.content);
    if (row.began != observation) {
        if (restored)
            return;
        ready(m_toHistory).bind(1, row.id).bind(2, observation).run();
    } else if (restored) {
        ready(m_dropHistory).bind(1, row.id).bind(2, base->began).run();
    }
    SqlStatement &statement = ready(m_update);
    statement.bind(1, restored ? base->began : observation)
        .bind(2, target.since)
        .bind(3, target.goneSince)
        .bind(4, target.listed)
        .bind(5, restored ? base->seenFloor : target.seenFloor)
        .bind(6, checksum(m_shape, target.content));
    bindContent(statement, 7, m_shape.columns, target.content, 0);
    const int derivedFrom = 7 + int(m_shape.columns.size());
    bindContent(statement, derivedFrom, m_shape.derived, target.content, m_shape.columns.size());
    statement.bind(derivedFrom + int(m_shape.derived.size()), row.id).run();
}

PutResult VersionedTable::put(SqlStatement &found, bool exists, qint64 realm, qint64 observation,
                              Dataset dataset, const Content &incoming)
{
    const bool isHome = !m_shape.hasHome() || dataset == m_shape.home;
    const qint64 bit = listingBit(dataset);
    PutResult result;
    if (!exists) {
        result.id = insert(m_insert, realm, observation, bit, incoming);
        result.fate = RowFate::Added;
        stepFrom(found, result.id);
        ++m_newInARow;
        return result;
    }

    m_newInARow = 0;
    const Version row = readVersion(found);
    result.id = row.id;
    stepFrom(found, row.id);
    const bool isInOrder = m_isInStep;
    const bool touched = row.began == observation;
    const bool staysListed = (row.listed & bit) == bit && (!isHome || !row.isGone());
    if (!touched && staysListed && isUnchanged(found, incoming)) {
        result.wasCurrentInDataset = bit != 0;
        if (!isInOrder)
            found.reset();
        return result;
    }

    const Content present = readContent(m_shape, found);
    if (!isInOrder)
        found.reset();
    std::optional<Version> base = row;
    Content baseContent = present;
    if (touched)
        base = versionBefore(row.id, observation, &baseContent);
    if (touched)
        result.earlierFate = fateOf(row, base, observation);

    Target target;
    target.content = base ? merged(m_shape, baseContent, incoming) : incoming;
    target.goneSince = base && !isHome ? base->goneSince : 0;
    const bool cameBack = base && base->isGone() && !target.goneSince;
    const bool same = base && !cameBack && sameContent(m_shape, baseContent, target.content);
    target.since = same ? base->since : observation;
    target.listed = (base ? base->listed : row.listed) | bit;
    // Another list of this observation may have been here before.
    if (touched)
        target.listed |= row.listed;
    target.seenFloor = observation;
    write(row, base, &baseContent, observation, target);

    Version after = row;
    after.since = target.since;
    after.goneSince = target.goneSince;
    result.fate = fateOf(after, base, observation);
    result.wasCurrentInDataset = base && !base->isGone() && bit && (base->listed & bit);
    return result;
}

bool VersionedTable::amend(qint64 id, qint64 observation, const Content &incoming)
{
    Content present;
    const std::optional<Version> row = version(id, &present);
    if (!row)
        return false;
    Target target;
    target.content = merged(m_shape, present, incoming);
    if (sameContent(m_shape, present, target.content))
        return false;
    std::optional<Version> base = row;
    Content baseContent = present;
    if (row->began == observation)
        base = versionBefore(id, observation, &baseContent);
    target.since =
        base && sameContent(m_shape, baseContent, target.content) ? base->since : observation;
    target.goneSince = row->goneSince;
    target.listed = row->listed;
    target.seenFloor = row->seenFloor;
    write(*row, base, &baseContent, observation, target);
    return true;
}

void VersionedTable::setListed(qint64 id, qint64 observation, qint64 listed, bool gone,
                               qint64 lastSeen)
{
    Content present;
    const std::optional<Version> row = version(id, &present);
    if (!row)
        return;
    std::optional<Version> base = row;
    Content baseContent = present;
    if (row->began == observation)
        base = versionBefore(id, observation, &baseContent);
    Target target;
    target.content = present;
    target.since = !gone && row->isGone() ? observation : row->since;
    target.goneSince = gone ? (row->isGone() ? row->goneSince : observation) : 0;
    target.listed = listed;
    target.seenFloor = lastSeen;
    write(*row, base, &baseContent, observation, target);
}

} // namespace attache
