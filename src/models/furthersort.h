// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customercolumns.h"
#include "customerindex.h"
#include "savedview.h"

#include <stop_token>
#include <vector>

namespace attache {

/// Sorts by several columns: where rows show the same in one column, the next one decides. What a
/// column says of each row is worked out once per generation of the index. Used from one thread at
/// a time.
class FurtherSort
{
public:
    /// `rows` as the index gives them for the first of `sorts`; what is equal in all columns keeps
    /// that order. Rows that show nothing in a column stand last, in either direction. A requested
    /// stop gives the rows as they were.
    QVector<CustomerIndex::Row> sorted(const CustomerIndex &index, QVector<CustomerIndex::Row> rows,
                                       const QVector<ListSort> &sorts, const QVector<Realm> &realms,
                                       Instant now, const std::stop_token &stop);

private:
    /// By row: the place of what it shows among all that rows show in the column.
    struct Places
    {
        std::vector<int> ofRow;
        int ofNothing = -1; ///< the place of an empty cell
    };
    const Places *places(const CustomerIndex &index, CustomerColumn column,
                         const QVector<Realm> &realms, Instant now, const std::stop_token &stop);

    quint64 m_generation = 0;
    qsizetype m_size = -1;
    std::array<Places, CustomerColumnCount> m_places;
};

} // namespace attache
