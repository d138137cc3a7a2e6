// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the side file of the index, column by column, so that a million customers need no second
// copy in memory.
#include "indexcolumns.h"
#include "indexfile.h"
#include "indexfileformat.h"

#include <QCryptographicHash>
#include <QSaveFile>

#include <algorithm>
#include <numeric>

namespace attache {

using namespace indexfile;

namespace {

using Row = CustomerIndex::Row;

class SectionWriter
{
public:
    SectionWriter(QSaveFile &file, const std::stop_token &stop) : m_file(file), m_stop(stop)
    {
        // The header and the table come last, when the sections are known.
        m_at = sizeof(Header) + MaxSections * sizeof(Section);
        m_ok = m_file.seek(qint64(m_at));
    }
    bool isFine() const { return m_ok && !m_stop.stop_requested(); }

    template <typename T>
    void add(const T *values, size_t count)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        const quint64 padding = (Alignment - m_at % Alignment) % Alignment;
        put(QByteArray(qsizetype(padding), '\0').constData(), padding);
        const quint64 bytes = count * sizeof(T);
        m_table.push_back({m_at, bytes, checksumOf(values, bytes), quint32(sizeof(T)), 0});
        put(reinterpret_cast<const char *>(values), bytes);
    }
    template <typename List>
    void add(const List &values)
    {
        add(values.data(), size_t(values.size()));
    }

    bool finish(const QByteArray &stamp)
    {
        if (!isFine() || m_table.size() > MaxSections)
            return false;
        Header header{};
        header.magic = Magic;
        header.byteOrder = ByteOrder;
        header.formatVersion = FormatVersion;
        header.fileSize = m_at;
        header.sections = quint32(m_table.size());
        const QByteArray hash = QCryptographicHash::hash(stamp, QCryptographicHash::Sha256);
        std::copy_n(hash.constData(), header.stamp.size(), header.stamp.begin());
        header.tableChecksum = checksumOf(m_table.data(), m_table.size() * sizeof(Section));
        header.headerChecksum = checksumOf(&header, offsetof(Header, headerChecksum));
        m_ok = m_file.seek(0);
        put(reinterpret_cast<const char *>(&header), sizeof header);
        put(reinterpret_cast<const char *>(m_table.data()), m_table.size() * sizeof(Section));
        return m_ok;
    }

private:
    void put(const char *bytes, quint64 size)
    {
        constexpr quint64 Piece = quint64(8) << 20;
        for (quint64 done = 0; isFine() && done < size; done += Piece) {
            const auto piece = qint64(std::min(Piece, size - done));
            m_ok = m_file.write(bytes + done, piece) == piece;
        }
        m_at += size;
    }

    QSaveFile &m_file;
    const std::stop_token &m_stop;
    std::vector<Section> m_table;
    quint64 m_at = 0;
    bool m_ok = true;
};

void addTexts(SectionWriter &writer, quint32 size, const std::function<QString(quint32)> &textOf)
{
    std::vector<quint64> starts{0};
    QByteArray bytes;
    for (quint32 number = 0; number < size; ++number) {
        bytes.append(textOf(number).toUtf8());
        starts.push_back(quint64(bytes.size()));
    }
    writer.add(starts);
    writer.add(bytes);
}

void addPool(SectionWriter &writer, const TextPool &pool)
{
    addTexts(writer, pool.size(), [&](quint32 number) { return pool.at(number); });
}

void addPool(SectionWriter &writer, const ListPool &pool)
{
    std::vector<quint64> starts{0};
    std::vector<quint32> numbers;
    for (quint32 number = 0; number < pool.size(); ++number) {
        const QVector<quint32> &list = pool.at(number);
        numbers.insert(numbers.end(), list.cbegin(), list.cend());
        starts.push_back(numbers.size());
    }
    writer.add(starts);
    writer.add(numbers);
}

void addPool(SectionWriter &writer, const Pool<PooledPartner> &pool)
{
    std::vector<PartnerId> ids;
    for (quint32 number = 0; number < pool.size(); ++number)
        ids.push_back(pool.at(number).id);
    writer.add(ids);
    addTexts(writer, pool.size(), [&](quint32 number) { return pool.at(number).name; });
}

template <typename Value, Numbering Kind>
void addPool(SectionWriter &writer, const Pool<Value, Kind> &pool)
{
    std::vector<Value> values;
    values.reserve(pool.size());
    for (quint32 number = 0; number < pool.size(); ++number)
        values.push_back(pool.at(number));
    writer.add(values);
}

/// The places of a generation's rows in the order of their ids.
using Places = std::vector<CustomerIndex::Columns::Place>;

template <typename T>
void addColumn(SectionWriter &writer, const Places &places, const Column<T> RowBlock::*column)
{
    if (!writer.isFine())
        return;
    std::vector<T> values;
    values.reserve(places.size());
    for (const auto &place : places)
        values.push_back((place.block->*column)[size_t(place.slot)]);
    writer.add(values);
}

template <typename Start>
void addStarts(SectionWriter &writer, const Places &places, const Column<Start> RowBlock::*starts)
{
    std::vector<Start> positions{0};
    positions.reserve(places.size() + 1);
    for (const auto &place : places) {
        const Column<Start> &own = place.block->*starts;
        const auto slot = size_t(place.slot);
        positions.push_back(positions.back() + (own[slot + 1] - own[slot]));
    }
    writer.add(positions);
}

template <typename T, typename Start>
void addParts(SectionWriter &writer, const Places &places, const Column<T> RowBlock::*column,
              const Column<Start> RowBlock::*starts)
{
    if (!writer.isFine())
        return;
    std::vector<T> values;
    for (const auto &place : places) {
        const Column<Start> &own = place.block->*starts;
        const auto slot = size_t(place.slot);
        const T *const first = (place.block->*column).data();
        values.insert(values.end(), first + own[slot], first + own[slot + 1]);
    }
    writer.add(values);
}

void addBlock(SectionWriter &writer, const CustomerIndex::Columns &columns, const Places &places)
{
    if (!columns.overlay) {
        RowBlock::each(*columns.main, [&](const auto &column) {
            if (writer.isFine())
                writer.add(column);
        });
        return;
    }
    // In the order of RowBlock::each().
    addColumn(writer, places, &RowBlock::ids);
    addColumn(writer, places, &RowBlock::tenants);
    for (const auto column : RowBlock::numberColumns())
        addColumn(writer, places, column);
    addColumn(writer, places, &RowBlock::presences);
    addColumn(writer, places, &RowBlock::subscriptionCounts);
    addStarts(writer, places, &RowBlock::attachmentStarts);
    addStarts(writer, places, &RowBlock::foldedStarts);
    addStarts(writer, places, &RowBlock::rawStarts);
    addParts(writer, places, &RowBlock::profiles, &RowBlock::attachmentStarts);
    addParts(writer, places, &RowBlock::periods, &RowBlock::attachmentStarts);
    addParts(writer, places, &RowBlock::folded, &RowBlock::foldedStarts);
    addParts(writer, places, &RowBlock::raw, &RowBlock::rawStarts);
}

} // namespace

bool IndexFile::save(const CustomerIndex &index, const QString &path, const QByteArray &stamp,
                     const std::stop_token &stop)
{
    const CustomerIndex::Columns &columns = *index.m_columns;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    SectionWriter writer(file, stop);

    // Rows that came by patches stand behind the others; in the file all are in the order of ids.
    std::vector<Row> rows;
    Places places;
    std::vector<Row> newRows;
    if (columns.overlay) {
        rows.resize(size_t(columns.rowCount));
        std::iota(rows.begin(), rows.end(), Row(0));
        std::sort(rows.begin(), rows.end(),
                  [&](Row a, Row b) { return index.idOf(a) < index.idOf(b); });
        newRows.resize(rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            newRows[size_t(rows[i])] = Row(i);
            places.push_back(columns.placeOf(rows[i]));
        }
    }
    writer.add(columns.locale.bcp47Name().toUtf8());
    Pools::each(*columns.pools, [&](const auto &pool) { addPool(writer, pool); });
    addBlock(writer, columns, places);
    for (size_t i = 0; i < CustomerIndex::Columns::OrderCount; ++i) {
        const auto column = SortColumn(i);
        if (!isSortedByText(column))
            continue;
        const auto order = columns.order(column, stop);
        if (!order || !writer.isFine())
            return false;
        std::vector<Row> sorted(order->rows.begin(), order->rows.end());
        for (Row &row : sorted)
            row = newRows.empty() ? row : newRows[size_t(row)];
        writer.add(sorted);
        writer.add(order->begins.words());
        const auto filled = quint64(order->filled);
        writer.add(&filled, 1);
    }
    if (!writer.finish(stamp))
        return false;
    return file.commit();
}

} // namespace attache
