// SPDX-License-Identifier: GPL-3.0-or-later
// How the customer list is divided, with words for the headings.
#pragma once

#include "customercolumns.h"
#include "customerindex.h"

namespace attache {

/// A group of a grouped list: the rows from `begin` up to, not including, `end`.
struct ListGroup
{
    QString key; ///< neutral; remembers which are closed
    QString label; ///< ready for any surface
    qsizetype begin = 0;
    qsizetype end = 0;
    friend bool operator==(const ListGroup &, const ListGroup &) = default;
};

/// The columns a list can be grouped by, in the order a menu offers them.
QVector<CustomerColumn> groupColumns();
/// The column with this key, if a list can be grouped by it.
std::optional<CustomerColumn> groupColumnFromKey(const QString &key);

/// Puts `rows` together by `column`, dates by month (UTC), those that have nothing there last, and
/// names the groups in the language of the interface. Thread-safe.
QVector<ListGroup> groupRows(const CustomerIndex &index, QVector<CustomerIndex::Row> &rows,
                             CustomerColumn column, const QVector<Realm> &realms, Instant now);

} // namespace attache
