// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the side file of the index. Nothing in it is believed: places, lengths and numbers are
// checked before anything is looked up by them.
#include "indexcolumns.h"
#include "indexfile.h"
#include "indexfileformat.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <limits>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

namespace attache {

using namespace indexfile;

namespace {

using Row = CustomerIndex::Row;

/// More rows than any ledger has (see LargestRow of the store).
constexpr size_t MostRows = size_t(1) << 27;

/// Hands out the sections one after another. After the first one that is not as it should be, all
/// are empty.
class SectionReader
{
public:
    SectionReader(const uchar *bytes, quint64 size, const QByteArray &stamp)
        : m_bytes(bytes), m_size(size), m_ok(readHeader(stamp))
    {
    }
    bool isFine() const { return m_ok; }
    void refuse() { m_ok = false; }
    bool isAtEnd() const { return m_next == m_table.size(); }

    template <typename T>
    std::span<const T> take()
    {
        static_assert(std::is_trivially_copyable_v<T>);
        if (!m_ok || m_next >= m_table.size()) {
            m_ok = false;
            return {};
        }
        const Section &section = m_table[m_next++];
        const bool fits = section.offset % Alignment == 0 && section.offset <= m_size
            && section.bytes <= m_size - section.offset && section.elementSize == sizeof(T)
            && section.bytes % sizeof(T) == 0;
        m_ok = fits && checksumOf(m_bytes + section.offset, section.bytes) == section.checksum;
        if (!m_ok)
            return {};
        return {reinterpret_cast<const T *>(m_bytes + section.offset),
                size_t(section.bytes / sizeof(T))};
    }

private:
    bool readHeader(const QByteArray &stamp)
    {
        Header header{};
        if (m_size < sizeof header)
            return false;
        std::memcpy(&header, m_bytes, sizeof header);
        const QByteArray hash = QCryptographicHash::hash(stamp, QCryptographicHash::Sha256);
        if (header.magic != Magic || header.byteOrder != ByteOrder
            || header.formatVersion != FormatVersion || header.fileSize != m_size
            || header.sections > MaxSections
            || header.headerChecksum != checksumOf(&header, offsetof(Header, headerChecksum))
            || !std::equal(header.stamp.begin(), header.stamp.end(), hash.cbegin()))
            return false;
        const size_t bytes = header.sections * sizeof(Section);
        if (m_size - sizeof header < bytes)
            return false;
        m_table.resize(header.sections);
        std::memcpy(m_table.data(), m_bytes + sizeof header, bytes);
        return header.tableChecksum == checksumOf(m_table.data(), bytes);
    }

    const uchar *m_bytes;
    quint64 m_size;
    std::vector<Section> m_table;
    size_t m_next = 0;
    bool m_ok;
};

/// Positions that begin at 0, never go back, and end at `size`.
template <typename Start>
bool areStarts(std::span<const Start> starts, size_t parts, size_t size)
{
    return starts.size() == parts + 1 && starts.front() == 0 && starts.back() == size
        && std::is_sorted(starts.begin(), starts.end());
}

bool areBelow(std::span<const quint32> numbers, size_t size)
{
    quint32 most = 0;
    for (const quint32 number : numbers)
        most = std::max(most, number);
    return numbers.empty() || most < size;
}

std::optional<QVector<QString>> takeTexts(SectionReader &reader)
{
    const auto starts = reader.take<quint64>();
    const auto bytes = reader.take<char>();
    if (!reader.isFine() || starts.empty() || !areStarts(starts, starts.size() - 1, bytes.size()))
        return std::nullopt;
    QVector<QString> texts;
    texts.reserve(qsizetype(starts.size()) - 1);
    for (size_t i = 0; i + 1 < starts.size(); ++i)
        texts.append(
            QString::fromUtf8(bytes.data() + starts[i], qsizetype(starts[i + 1] - starts[i])));
    return texts;
}

bool takePool(SectionReader &reader, TextPool &pool)
{
    auto texts = takeTexts(reader);
    if (!texts || texts->isEmpty() || !texts->first().isEmpty())
        return false;
    pool.restore(std::move(*texts));
    return true;
}

bool takePool(SectionReader &reader, ListPool &pool)
{
    const auto starts = reader.take<quint64>();
    const auto numbers = reader.take<quint32>();
    if (!reader.isFine() || starts.size() < 2
        || !areStarts(starts, starts.size() - 1, numbers.size()) || starts[1] != 0)
        return false;
    QVector<QVector<quint32>> lists;
    for (size_t i = 0; i + 1 < starts.size(); ++i)
        lists.append(QVector<quint32>(numbers.data() + starts[i], numbers.data() + starts[i + 1]));
    pool.restore(std::move(lists));
    return true;
}

bool takePool(SectionReader &reader, Pool<PooledPartner> &pool)
{
    const auto ids = reader.take<PartnerId>();
    const auto names = takeTexts(reader);
    if (!names || size_t(names->size()) != ids.size())
        return false;
    QVector<PooledPartner> partners;
    for (size_t i = 0; i < ids.size(); ++i)
        partners.append({ids[i], names->at(qsizetype(i))});
    pool.restore(std::move(partners));
    return true;
}

template <typename Value, Numbering Kind>
bool takePool(SectionReader &reader, Pool<Value, Kind> &pool)
{
    const auto values = reader.take<Value>();
    pool.restore(QVector<Value>(values.begin(), values.end()));
    return reader.isFine();
}

bool isFine(const AttachmentProfile &profile, const Pools &pools)
{
    return profile.partner < pools.partners.size() && profile.service < pools.services.size()
        && profile.roles < pools.roleSets.size() && profile.standing <= Standing::OwnReseller
        && profile.kind <= AttachmentKind::SubscriptionSeller
        && profile.status <= AttachmentStatus::Terminated && profile.evidence <= Evidence::ByHand
        && profile.presence <= Presence::Gone && profile.access <= EffectiveAccess::Effective;
}

bool areFine(const Pools &pools)
{
    const auto refer = [](const ListPool &lists, quint32 size) {
        for (quint32 number = 0; number < lists.size(); ++number) {
            for (const quint32 entry : lists.at(number)) {
                if (entry >= size)
                    return false;
            }
        }
        return true;
    };
    if (!refer(pools.tagLists, pools.tags.size()) || !refer(pools.offerLists, pools.offers.size())
        || !refer(pools.recordLists, pools.partnersOfRecord.size())
        || !refer(pools.roleSets, pools.roles.size())
        || !refer(pools.invitationLists, quint32(InvitationState::OutcomeUnknown) + 1))
        return false;
    for (quint32 number = 0; number < pools.profiles.size(); ++number) {
        if (!isFine(pools.profiles.at(number), pools))
            return false;
    }
    return true;
}

/// The texts of each row begin with a mark, so that looking back from a hit stays inside.
bool areMarked(const RowBlock &block)
{
    for (size_t row = 0; row < block.ids.size(); ++row) {
        if (block.foldedStarts[row] == block.foldedStarts[row + 1])
            continue;
        const char mark = block.folded[block.foldedStarts[row]];
        if (mark < char(TextPart::Name) || mark > LastTextPart)
            return false;
    }
    return true;
}

bool isFine(const RowBlock &block, const Pools &pools)
{
    const size_t rows = block.ids.size();
    bool fine = rows <= MostRows && block.tenants.size() == rows && block.presences.size() == rows
        && block.subscriptionCounts.size() == rows && block.profiles.size() == block.periods.size()
        && block.profiles.size() <= std::numeric_limits<quint32>::max()
        && areStarts(block.attachmentStarts.values(), rows, block.profiles.size())
        && areStarts(block.foldedStarts.values(), rows, block.folded.size())
        && areStarts(block.rawStarts.values(), rows, block.raw.size());
    for (const auto column : RowBlock::numberColumns())
        fine = fine && (block.*column).size() == rows;
    if (!fine)
        return false;
    for (size_t row = 1; row < rows; ++row) {
        if (!(block.ids[row - 1] < block.ids[row]))
            return false;
    }
    for (const Presence presence : block.presences) {
        if (presence > Presence::Gone)
            return false;
    }
    return areBelow(block.realms.values(), pools.realms.size())
        && areBelow(block.countries.values(), pools.countries.size())
        && areBelow(block.languages.values(), pools.languages.size())
        && areBelow(block.owners.values(), pools.owners.size())
        && areBelow(block.firstSeen.values(), pools.instants.size())
        && areBelow(block.lastSeen.values(), pools.instants.size())
        && areBelow(block.lastChanged.values(), pools.instants.size())
        && areBelow(block.nextActionDue.values(), pools.instants.size())
        && areBelow(block.runways.values(), pools.instants.size())
        && areBelow(block.tags.values(), pools.tagLists.size())
        && areBelow(block.offers.values(), pools.offerLists.size())
        && areBelow(block.partnersOfRecord.values(), pools.recordLists.size())
        && areBelow(block.invitations.values(), pools.invitationLists.size())
        && areBelow(block.profiles.values(), pools.profiles.size())
        && areBelow(block.periods.values(), pools.periods.size()) && areMarked(block)
        && block.isPackedWell();
}

/// Null if it is not an order of `rows` rows.
std::shared_ptr<SortOrder> takeOrder(SectionReader &reader, size_t rows)
{
    auto order = std::make_shared<SortOrder>();
    const auto sorted = reader.take<Row>();
    const auto begins = reader.take<quint64>();
    const auto filled = reader.take<quint64>();
    order->begins = RowBits(rows);
    if (!reader.isFine() || sorted.size() != rows || filled.size() != 1 || filled[0] > rows
        || begins.size() != order->begins.words().size())
        return nullptr;
    RowBits met(rows);
    for (const Row row : sorted) {
        if (row < 0 || size_t(row) >= rows || met.test(size_t(row)))
            return nullptr;
        met.set(size_t(row));
    }
    std::copy(begins.begin(), begins.end(), order->begins.words().begin());
    order->filled = qsizetype(filled[0]);
    order->rows.show(sorted);
    bool isTail = false;
    order->begins.forEach([&](size_t place) { isTail = isTail || place >= filled[0]; });
    if (isTail || (filled[0] > 0 && !order->begins.test(0)))
        return nullptr;
    return order;
}

} // namespace

std::shared_ptr<const CustomerIndex> IndexFile::load(const QString &path, const QByteArray &stamp,
                                                     const QVector<Realm> &realms,
                                                     const QLocale &locale)
{
    const auto file = std::make_shared<QFile>(path);
    if (stamp.isEmpty() || !file->open(QIODevice::ReadOnly))
        return nullptr;
    const qint64 size = file->size();
    if (size < qint64(sizeof(Header)))
        return nullptr;
    uchar *const bytes = file->map(0, size);
    if (!bytes)
        return nullptr;
    SectionReader reader(bytes, quint64(size), stamp);
    const auto language = reader.take<char>();
    const bool isOurLocale =
        QByteArray(language.data(), qsizetype(language.size())) == locale.bcp47Name().toUtf8();
    auto pools = std::make_shared<Pools>();
    bool fine = reader.isFine();
    Pools::each(*pools, [&](auto &pool) { fine = fine && takePool(reader, pool); });
    if (!fine || !areFine(*pools))
        return nullptr;
    auto block = std::make_shared<RowBlock>();
    RowBlock::each(*block, [&]<typename T>(Column<T> &column) { column.show(reader.take<T>()); });
    if (!reader.isFine() || !isFine(*block, *pools))
        return nullptr;
    block->backing = file;

    auto index = std::make_shared<CustomerIndex>();
    CustomerIndex::Columns &columns = *index->m_columns;
    columns.generation = nextGeneration();
    columns.realms = realms;
    columns.locale = locale;
    columns.pools = std::move(pools);
    columns.rowCount = Row(block->size());
    columns.main = block;
    for (size_t i = 0; i < CustomerIndex::Columns::OrderCount; ++i) {
        const auto column = SortColumn(i);
        if (!isSortedByText(column))
            continue;
        auto order = takeOrder(reader, size_t(columns.rowCount));
        if (!order)
            return nullptr;
        order->backing = file;
        if (isOurLocale)
            columns.adoptOrder(column, std::move(order));
    }
    if (!reader.isFine() || !reader.isAtEnd())
        return nullptr;
#ifdef Q_OS_UNIX
    // Checking looked at every page; what is shown and searched comes back by itself.
    ::madvise(bytes, size_t(size), MADV_DONTNEED);
#endif
    // Every list starts by name.
    columns.order(SortColumn::Name, {});
    return index;
}

} // namespace attache
