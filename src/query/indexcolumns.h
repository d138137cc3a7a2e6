// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a generation of the customer index.
#pragma once

#include "customerindex.h"
#include "rowbits.h"
#include "rowblock.h"
#include "smarttags.h"

#include <QCollator>

#include <array>
#include <mutex>

namespace attache {

/// All rows in the order of one column, ascending, ties by name. Those that have nothing there
/// stand last, in either direction.
struct SortOrder
{
    Column<CustomerIndex::Row> rows;
    /// The places where a value begins that the row before does not have; ties lie between.
    RowBits begins;
    qsizetype filled = 0; ///< how many rows have a value
    std::shared_ptr<const void> backing; ///< keeps alive what `rows` shows
};

/// A number that no generation had before.
quint64 nextGeneration();

/// What rows are sorted or grouped by, as small numbers in the order of the values: equal values
/// share a number, and `count` stands for no value.
struct RowRanks
{
    std::vector<quint32> ofRow;
    quint32 count = 0;
};

/// Rows 0 … main.size()-1 are the slots of `main`; rows that came or changed since stand in
/// `overlay`, so that a patch copies little. `main` keeps the outdated ones, which are skipped.
struct CustomerIndex::Columns
{
    quint64 generation = 0;
    QVector<Realm> realms;
    QLocale locale;
    std::shared_ptr<const Pools> pools;
    std::shared_ptr<const RowBlock> main;
    std::shared_ptr<const RowBlock> overlay; ///< null if there is none
    QVector<Row> overlayRows; ///< row of each overlay slot
    QHash<Row, qsizetype> overlaySlots; ///< the other way round
    QHash<CustomerId, Row> addedRows; ///< customers that are not in `main`
    Row rowCount = 0;
    std::shared_ptr<const QVector<SmartTag>> smartTags =
        std::make_shared<const QVector<SmartTag>>();

    struct Place
    {
        const RowBlock *block;
        qsizetype slot;
    };
    Place placeOf(Row row) const;
    Row rowOf(CustomerId id) const;
    /// Calls `take(block, slot, row)` for each row that counts, block by block.
    template <typename Take>
    void eachRow(Take take) const;

    /// The order of a column, computed at its first use. Null if stopped.
    std::shared_ptr<const SortOrder> order(SortColumn column, const std::stop_token &stop) const;
    /// The order of a column if it was already computed.
    std::shared_ptr<const SortOrder> knownOrder(SortColumn column) const;
    /// Starts with an order that is known from elsewhere.
    void adoptOrder(SortColumn column, std::shared_ptr<const SortOrder> order);
    /// Starts with the orders by texts of `base`, in which the rows `changed` (ascending) moved or
    /// are new. The others are made anew when asked for: that is counting.
    void adoptOrders(const Columns &base, const QVector<Row> &changed);
    /// Starts with the orders by texts of `base`, whose row r is row newRows[r] here.
    void adoptRenumbered(const Columns &base, const QVector<Row> &newRows);

    /// Rows by their slots.
    struct BlockRows
    {
        RowBits main;
        RowBits overlay; ///< empty without one
    };
    BlockRows matchingBlocks(const CustomerQuery &query, Instant now,
                             const std::stop_token &stop) const;
    RowBits joined(const BlockRows &rows) const; ///< outdated slots of the main block left out
    /// Which rows satisfy all terms. Half done if stopped.
    RowBits matching(const CustomerQuery &query, Instant now, const std::stop_token &stop) const;
    /// `kept` in the order of the query; empty if stopped.
    QVector<Row> ordered(const RowBits &kept, const CustomerQuery &query,
                         const std::stop_token &stop) const;
    /// The ranks of a column by numbers. `byMonth`, for groups: dates of one month (UTC) are one,
    /// and services that the program does not know are told apart by their names.
    RowRanks numberRanks(SortColumn column, bool byMonth) const;

    static constexpr size_t OrderCount = size_t(SortColumn::NextAction) + 1;

private:
    std::shared_ptr<const SortOrder> computeOrder(SortColumn column,
                                                  const std::stop_token &stop) const;
    std::shared_ptr<const SortOrder> textOrder(SortColumn column,
                                               const std::stop_token &stop) const;
    std::shared_ptr<const SortOrder> countedOrder(SortColumn column,
                                                  const std::stop_token &stop) const;
    std::shared_ptr<const SortOrder> movedOrder(SortColumn column, const SortOrder &old,
                                                const QVector<Row> &changed) const;
    QString sortText(Row row, SortColumn column) const;
    /// Ranks by row from `rankOf(block, slot)`.
    template <typename RankOf>
    RowRanks ranksFrom(quint32 count, RankOf rankOf) const;
    /// Ranks of sets of services: by `rankOf` (below `count`), then by the names of those we do not
    /// know.
    template <typename RankOf>
    RowRanks serviceGroups(quint32 count, RankOf rankOf) const;
    RowRanks instantRanks(Column<quint32> RowBlock::*column, bool byMonth) const;
    RowRanks nextActionRanks(bool byMonth) const;
    RowRanks attachmentRanks(SortColumn column, bool byMonth) const;
    std::vector<quint32> collated(const QVector<QString> &texts) const;

    mutable std::mutex m_ordersMutex; ///< guards m_orders, not the rows they point to
    mutable std::array<std::shared_ptr<const SortOrder>, OrderCount> m_orders;
    /// One computation of a column at a time; held without m_ordersMutex.
    mutable std::array<std::mutex, OrderCount> m_computing;
};

template <typename Take>
void CustomerIndex::Columns::eachRow(Take take) const
{
    if (!overlay) {
        for (Row row = 0; row < Row(main->size()); ++row)
            take(*main, size_t(row), row);
        return;
    }
    RowBits outdated{size_t(rowCount)};
    for (const Row row : overlayRows)
        outdated.set(size_t(row));
    for (Row row = 0; row < Row(main->size()); ++row) {
        if (!outdated.test(size_t(row)))
            take(*main, size_t(row), row);
    }
    for (qsizetype slot = 0; slot < overlayRows.size(); ++slot)
        take(*overlay, size_t(slot), overlayRows[slot]);
}

/// Sorts by ranks; equal ones stay in their order.
void sortByRanks(QVector<CustomerIndex::Row> &rows, const RowRanks &ranks);

/// Compares as people of the locale expect, without case, numbers by value. Not shared between
/// threads: make one where it is needed.
QCollator nameCollator(const QLocale &locale);
/// Columns whose values are mostly different texts: sorting them takes long, so that their orders
/// are kept and carried along. All others are sorted by counting.
bool isSortedByText(SortColumn column);

} // namespace attache
