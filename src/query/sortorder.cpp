// SPDX-License-Identifier: GPL-3.0-or-later
// The orders of the customer index. What is mostly different in every row (names, domains) is
// sorted once and carried along; everything else is ranked by pool entry and sorted by counting.
#include "indexcolumns.h"

#include "textdoor.h"

#include <algorithm>
#include <future>
#include <numeric>

namespace attache {

namespace {

using Row = CustomerIndex::Row;

constexpr size_t RowsBetweenStopChecks = 4096;
/// Below this many rows a second thread costs more than it saves.
constexpr size_t WorthASecondThread = 20'000;

/// Runs `work(first, last)` over the halves of [0, count), one of them beside this thread.
template <typename Work>
void inHalves(size_t count, Work work)
{
    if (count < WorthASecondThread) {
        work(size_t(0), count);
        return;
    }
    auto other = std::async(std::launch::async, [&] { work(size_t(0), count / 2); });
    work(count / 2, count);
    other.get();
}

/// Sorts indexes into `keys`, halves side by side.
template <typename Before>
void sortInHalves(std::vector<quint32> &indexes, Before before)
{
    const auto at = [&](size_t place) { return indexes.begin() + std::ptrdiff_t(place); };
    inHalves(indexes.size(),
             [&](size_t first, size_t last) { std::sort(at(first), at(last), before); });
    if (indexes.size() >= WorthASecondThread)
        std::inplace_merge(indexes.begin(), at(indexes.size() / 2), indexes.end(), before);
}

/// The texts of rows by their bytes, for what compares the same in every language.
struct PlainKey
{
    quint64 prefix = 0; ///< the first bytes, so that most comparisons touch nothing else
    QByteArray bytes;

    explicit PlainKey(QByteArray text) : bytes(std::move(text))
    {
        for (qsizetype i = 0; i < 8; ++i)
            prefix = prefix << 8 | static_cast<unsigned char>(i < bytes.size() ? bytes[i] : '\0');
    }
    int compare(const PlainKey &other) const
    {
        if (prefix != other.prefix)
            return prefix < other.prefix ? -1 : 1;
        return bytes.compare(other.bytes);
    }
};

/// Sorts `filled` by keys and then by `tie`, and appends `rest` by `tie`.
template <typename Key>
std::shared_ptr<const SortOrder> sortedBy(const std::vector<Key> &keys,
                                          const std::vector<Row> &filled, std::vector<Row> rest,
                                          const std::vector<quint32> &tie)
{
    std::vector<quint32> sorted(filled.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    const Key *const key = keys.data();
    const auto tieOf = [&](quint32 i) { return tie[size_t(filled[i])]; };
    sortInHalves(sorted, [&](quint32 a, quint32 b) {
        const int order = key[a].compare(key[b]);
        return order != 0 ? order < 0 : tieOf(a) < tieOf(b);
    });
    std::sort(rest.begin(), rest.end(),
              [&](Row a, Row b) { return tie[size_t(a)] < tie[size_t(b)]; });
    auto order = std::make_shared<SortOrder>();
    order->rows.reserve(filled.size() + rest.size());
    order->begins = RowBits(filled.size() + rest.size());
    order->filled = qsizetype(filled.size());
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || key[sorted[i - 1]].compare(key[sorted[i]]) != 0)
            order->begins.set(i);
        order->rows.push_back(filled[sorted[i]]);
    }
    order->rows.append(rest.data(), rest.size());
    return order;
}

} // namespace

QCollator nameCollator(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

bool isSortedByText(SortColumn column)
{
    return column == SortColumn::Name || column == SortColumn::Alias || column == SortColumn::Domain
        || column == SortColumn::TenantId;
}

QString CustomerIndex::Columns::sortText(Row row, SortColumn column) const
{
    const Place place = placeOf(row);
    switch (column) {
    case SortColumn::Name:
        return place.block->rawText(place.slot, RowBlock::RawName);
    case SortColumn::Alias:
        return place.block->rawText(place.slot, RowBlock::RawAlias);
    case SortColumn::Domain:
        return place.block->rawText(place.slot, RowBlock::RawDomain);
    default:
        return place.block->tenants[size_t(place.slot)].toString();
    }
}

std::shared_ptr<const SortOrder> CustomerIndex::Columns::knownOrder(SortColumn column) const
{
    const std::lock_guard lock(m_ordersMutex);
    return m_orders[size_t(column)];
}

void CustomerIndex::Columns::adoptOrder(SortColumn column, std::shared_ptr<const SortOrder> order)
{
    const std::lock_guard lock(m_ordersMutex);
    m_orders[size_t(column)] = std::move(order);
}

std::shared_ptr<const SortOrder> CustomerIndex::Columns::order(SortColumn column,
                                                               const std::stop_token &stop) const
{
    if (auto known = knownOrder(column))
        return known;
    const std::lock_guard computing(m_computing[size_t(column)]);
    if (auto known = knownOrder(column)) // somebody else was faster
        return known;
    auto computed = computeOrder(column, stop);
    if (computed) {
        const std::lock_guard lock(m_ordersMutex);
        m_orders[size_t(column)] = computed;
    }
    return computed;
}

std::shared_ptr<const SortOrder> CustomerIndex::Columns::computeOrder(
    SortColumn column, const std::stop_token &stop) const
{
    return isSortedByText(column) ? textOrder(column, stop) : countedOrder(column, stop);
}

std::shared_ptr<const SortOrder> CustomerIndex::Columns::textOrder(
    SortColumn column, const std::stop_token &stop) const
{
    // Ties go by name, equal names by customer.
    const auto rows = size_t(rowCount);
    std::vector<quint32> tie(rows);
    if (column == SortColumn::Name) {
        std::vector<std::pair<CustomerId, Row>> byId(rows);
        eachRow([&](const RowBlock &block, size_t slot, Row row) {
            byId[size_t(row)] = {block.ids[slot], row};
        });
        std::sort(byId.begin(), byId.end());
        for (size_t i = 0; i < rows; ++i)
            tie[size_t(byId[i].second)] = quint32(i);
    } else {
        const auto byName = order(SortColumn::Name, stop);
        if (!byName)
            return nullptr;
        for (size_t i = 0; i < rows; ++i)
            tie[size_t(byName->rows[i])] = quint32(i);
    }

    std::vector<QString> texts(rows);
    inHalves(rows, [&](size_t first, size_t last) {
        for (size_t i = first; i < last; ++i) {
            if (i % RowsBetweenStopChecks == 0 && stop.stop_requested())
                return;
            texts[i] = sortText(Row(i), column);
        }
    });
    std::vector<Row> filled;
    std::vector<Row> rest;
    filled.reserve(rows);
    for (size_t i = 0; i < rows; ++i)
        (isBlankText(texts[i]) ? rest : filled).push_back(Row(i));
    if (stop.stop_requested())
        return nullptr;

    std::shared_ptr<const SortOrder> sorted;
    if (column == SortColumn::Domain || column == SortColumn::TenantId) {
        std::vector<PlainKey> keys;
        keys.reserve(filled.size());
        for (const Row row : filled)
            keys.emplace_back(texts[size_t(row)].toUtf8());
        sorted = sortedBy(keys, filled, std::move(rest), tie);
    } else {
        std::vector<QCollatorSortKey> keys(filled.size(), QCollator().sortKey({}));
        inHalves(filled.size(), [&](size_t first, size_t last) {
            const QCollator collator = nameCollator(locale);
            for (size_t i = first; i < last; ++i) {
                if (i % RowsBetweenStopChecks == 0 && stop.stop_requested())
                    return;
                keys[i] = collator.sortKey(texts[size_t(filled[i])]);
            }
        });
        if (stop.stop_requested())
            return nullptr;
        sorted = sortedBy(keys, filled, std::move(rest), tie);
    }
    return stop.stop_requested() ? nullptr : sorted;
}

std::shared_ptr<const SortOrder> CustomerIndex::Columns::countedOrder(
    SortColumn column, const std::stop_token &stop) const
{
    const auto byName = order(SortColumn::Name, stop);
    if (!byName)
        return nullptr;
    const RowRanks ranks = numberRanks(column, false);
    if (stop.stop_requested())
        return nullptr;
    std::vector<quint32> next(size_t(ranks.count) + 2, 0);
    for (const quint32 rank : ranks.ofRow)
        ++next[size_t(rank) + 1];
    const auto empty = qsizetype(next.back());
    std::partial_sum(next.begin(), next.end(), next.begin());

    auto order = std::make_shared<SortOrder>();
    order->begins = RowBits(ranks.ofRow.size());
    order->filled = rowCount - empty;
    for (size_t rank = 0; rank < ranks.count; ++rank) {
        if (next[rank] != next[rank + 1])
            order->begins.set(next[rank]);
    }
    std::vector<Row> rows(ranks.ofRow.size());
    for (const Row row : byName->rows)
        rows[next[ranks.ofRow[size_t(row)]]++] = row;
    order->rows.take(std::move(rows));
    return order;
}

QVector<Row> CustomerIndex::Columns::ordered(const RowBits &kept, const CustomerQuery &query,
                                             const std::stop_token &stop) const
{
    QVector<SortKey> keys{{query.sort, query.descending}};
    keys += query.then;
    const auto last = order(keys.constLast().column, stop);
    if (!last || stop.stop_requested())
        return {};

    QVector<Row> answer(qsizetype(kept.count()) + 1);
    Row *out = answer.data();
    const Row *const rows = last->rows.data();
    const quint64 *const wanted = kept.words().data();
    // Writes every row and only goes on after those that are wanted: nothing to guess wrong.
    const auto take = [&](qsizetype first, qsizetype end) {
        for (qsizetype i = first; i < end; ++i) {
            const Row row = rows[i];
            *out = row;
            out += wanted[size_t(row) / 64] >> (size_t(row) % 64) & 1;
        }
    };
    if (keys.constLast().descending) {
        // Backwards by value; equal ones stay in the order of their names.
        const std::vector<quint64> &begins = last->begins.words();
        qsizetype end = last->filled;
        for (size_t word = (size_t(end) + 63) / 64; word-- > 0;) {
            for (quint64 bits = begins[word]; bits;) {
                const int bit = 63 - int(qCountLeadingZeroBits(bits));
                bits &= ~(quint64(1) << bit);
                const auto first = qsizetype(word * 64) + bit;
                take(first, end);
                end = first;
            }
        }
    } else {
        take(0, last->filled);
    }
    take(last->filled, qsizetype(last->rows.size()));
    answer.removeLast();

    // By the columns before it, from right to left: each sort keeps the order of equals.
    for (qsizetype i = keys.size() - 1; i-- > 0;) {
        const auto by = order(keys[i].column, stop);
        if (!by || stop.stop_requested())
            return {};
        RowRanks ranks;
        ranks.ofRow.resize(size_t(rowCount));
        quint32 rank = 0;
        for (size_t place = 0; place < size_t(by->filled); ++place) {
            rank += by->begins.test(place);
            ranks.ofRow[size_t(by->rows[place])] = rank - 1;
        }
        ranks.count = rank;
        for (size_t place = size_t(by->filled); place < by->rows.size(); ++place)
            ranks.ofRow[size_t(by->rows[place])] = rank;
        if (keys[i].descending) {
            for (quint32 &one : ranks.ofRow)
                one = one == rank ? rank : rank - 1 - one;
        }
        sortByRanks(answer, ranks);
    }
    return answer;
}

void sortByRanks(QVector<CustomerIndex::Row> &rows, const RowRanks &ranks)
{
    std::vector<quint32> next(size_t(ranks.count) + 2, 0);
    for (const Row row : std::as_const(rows))
        ++next[size_t(ranks.ofRow[size_t(row)]) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    QVector<Row> sorted(rows.size());
    Row *const out = sorted.data();
    for (const Row row : std::as_const(rows))
        out[next[ranks.ofRow[size_t(row)]]++] = row;
    rows.swap(sorted);
}

void CustomerIndex::Columns::adoptOrders(const Columns &base, const QVector<Row> &changed)
{
    // Finding the place of a row costs some twenty comparisons of texts; beyond this many rows
    // sorting anew, when it is asked for, is no slower.
    constexpr qsizetype WorthMoving = 20'000;
    if (changed.size() > WorthMoving)
        return;
    for (size_t i = 0; i < OrderCount; ++i) {
        const auto column = SortColumn(i);
        const auto old = isSortedByText(column) ? base.knownOrder(column) : nullptr;
        if (old)
            adoptOrder(column, movedOrder(column, *old, changed));
    }
}

void CustomerIndex::Columns::adoptRenumbered(const Columns &base, const QVector<Row> &newRows)
{
    for (size_t i = 0; i < OrderCount; ++i) {
        const auto column = SortColumn(i);
        const auto old = isSortedByText(column) ? base.knownOrder(column) : nullptr;
        if (!old)
            continue;
        auto renumbered = std::make_shared<SortOrder>();
        std::vector<Row> rows(old->rows.size());
        for (size_t place = 0; place < rows.size(); ++place)
            rows[place] = newRows[old->rows[place]];
        renumbered->rows.take(std::move(rows));
        renumbered->begins = old->begins;
        renumbered->filled = old->filled;
        adoptOrder(column, std::move(renumbered));
    }
}

std::shared_ptr<const SortOrder> CustomerIndex::Columns::movedOrder(
    SortColumn column, const SortOrder &old, const QVector<Row> &changed) const
{
    RowBits isChanged{size_t(rowCount)};
    for (const Row row : changed)
        isChanged.set(size_t(row));

    // What stays, in its old order, and whether its value differs from the one before it.
    std::vector<Row> staying(old.rows.size());
    std::vector<quint8> differs(old.rows.size());
    size_t stays = 0;
    quint8 begins = 0;
    qsizetype filled = 0;
    for (size_t place = 0; place < old.rows.size(); ++place) {
        const Row row = old.rows[place];
        begins |= quint8(old.begins.test(place));
        if (isChanged.test(size_t(row)))
            continue;
        filled += qsizetype(place) < old.filled;
        staying[stays] = row;
        differs[stays++] = begins;
        begins = 0;
    }

    const QCollator collator = nameCollator(locale);
    const bool isPlain = column == SortColumn::Domain || column == SortColumn::TenantId;
    struct Moved
    {
        Row row;
        CustomerId id;
        QString value;
        QString name;
        bool isEmpty;
    };
    const auto compare = [&](const Moved &a, const Moved &b) {
        if (a.isEmpty || b.isEmpty)
            return int(a.isEmpty) - int(b.isEmpty);
        return isPlain ? PlainKey(a.value.toUtf8()).compare(PlainKey(b.value.toUtf8()))
                       : collator.compare(a.value, b.value);
    };
    const auto described = [&](Row row) {
        const Place place = placeOf(row);
        Moved one{row, place.block->ids[size_t(place.slot)], sortText(row, column),
                  sortText(row, SortColumn::Name), false};
        one.isEmpty = isBlankText(one.value);
        return one;
    };
    const auto isBefore = [&](const Moved &a, const Moved &b) {
        if (const int byValue = compare(a, b))
            return byValue < 0;
        const bool aIsBlank = isBlankText(a.name);
        const bool bIsBlank = isBlankText(b.name);
        if (aIsBlank != bIsBlank)
            return bIsBlank;
        if (!aIsBlank) {
            if (const int byName = collator.compare(a.name, b.name))
                return byName < 0;
        }
        return a.id < b.id;
    };
    std::vector<Moved> moved;
    moved.reserve(size_t(changed.size()));
    for (const Row row : changed)
        moved.push_back(described(row));
    std::sort(moved.begin(), moved.end(), isBefore);

    // Merge: find each one's place in what is left, and copy the stretches between.
    auto order = std::make_shared<SortOrder>();
    order->filled = filled;
    order->begins = RowBits(size_t(rowCount));
    std::vector<Row> rows(static_cast<size_t>(rowCount));
    size_t out = 0;
    size_t from = 0;
    const auto put = [&](Row row, bool isOther) {
        if (isOther && qsizetype(out) < order->filled)
            order->begins.set(out);
        rows[out++] = row;
    };
    order->filled +=
        std::count_if(moved.cbegin(), moved.cend(), [](const Moved &one) { return !one.isEmpty; });
    const auto isOther = [&](Row row, const Moved &one) {
        return compare(described(row), one) != 0;
    };
    bool isAfterMoved = false;
    for (const Moved &one : moved) {
        const auto place = size_t(std::lower_bound(staying.cbegin() + std::ptrdiff_t(from),
                                                   staying.cbegin() + std::ptrdiff_t(stays), one,
                                                   [&](Row row, const Moved &wanted) {
                                                       return isBefore(described(row), wanted);
                                                   })
                                  - staying.cbegin());
        for (; from < place; ++from) {
            put(staying[from],
                isAfterMoved ? isOther(rows[out - 1], described(staying[from])) : differs[from]);
            isAfterMoved = false;
        }
        put(one.row, out == 0 || isOther(rows[out - 1], one));
        isAfterMoved = true;
    }
    for (; from < stays; ++from) {
        put(staying[from],
            isAfterMoved ? isOther(rows[out - 1], described(staying[from])) : differs[from]);
        isAfterMoved = false;
    }
    order->rows.take(std::move(rows));
    return order;
}

} // namespace attache
