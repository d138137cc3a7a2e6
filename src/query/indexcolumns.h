// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a generation of the customer index.
#pragma once

#include "customerindex.h"
#include "rowbits.h"
#include "rowblock.h"

#include <QCollator>

#include <array>
#include <mutex>

namespace attache {

/// All rows in the order of one column, ascending. Those that have nothing there stand last, in
/// either direction.
struct SortOrder
{
    QVector<CustomerIndex::Row> rows;
    qsizetype filled = 0; ///< how many of them have a value
};

/// What a row is sorted by: a number or a text.
struct SortValue
{
    bool isEmpty = true;
    qint64 number = 0;
    QString text;
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

    struct Place
    {
        const RowBlock *block;
        qsizetype slot;
    };
    Place placeOf(Row row) const;
    Row rowOf(CustomerId id) const;

    SortValue sortValue(Row row, SortColumn column) const;
    /// The order of a column, computed at its first use. Null if stopped.
    std::shared_ptr<const SortOrder> order(SortColumn column, const std::stop_token &stop) const;
    /// The order of a column if it was already computed.
    std::shared_ptr<const SortOrder> knownOrder(SortColumn column) const;
    /// Starts with the orders of `base`, in which the rows `changed` (ascending) moved or are new.
    void adoptOrders(const Columns &base, const QVector<Row> &changed);
    /// Starts with the orders of `base`, whose row r is row newRows[r] here.
    void adoptRenumbered(const Columns &base, const QVector<Row> &newRows);
    /// Which rows satisfy all terms. Half done if stopped.
    RowBits matching(const CustomerQuery &query, Instant now, const std::stop_token &stop) const;

    static constexpr size_t OrderCount = size_t(SortColumn::NextAction) + 1;

private:
    std::shared_ptr<const SortOrder> computeOrder(SortColumn column,
                                                  const std::stop_token &stop) const;
    std::shared_ptr<const SortOrder> movedOrder(SortColumn column, const SortOrder &old,
                                                const QVector<Row> &changed) const;

    mutable std::mutex m_ordersMutex; ///< guards m_orders, not the rows they point to
    mutable std::array<std::shared_ptr<const SortOrder>, OrderCount> m_orders;
    /// One computation of a column at a time; held without m_ordersMutex.
    mutable std::array<std::mutex, OrderCount> m_computing;
};

/// Compares as people of the locale expect, without case, numbers by value. Not shared between
/// threads: make one where it is needed.
QCollator nameCollator(const QLocale &locale);
/// How the values of a column compare.
enum class SortBy : quint8 { Number, Collation, PlainText };
SortBy sortByOf(SortColumn column);

} // namespace attache
