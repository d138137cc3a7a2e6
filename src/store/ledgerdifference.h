// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "ledgerqueries.h"

namespace attache {

/// The tables in which something of a customer may have changed, as bits of Entity.
using ChangedParts = quint32;
inline constexpr ChangedParts AllParts = ~ChangedParts(0);

/// What differs for one customer between two states. Presence counts, a status does not: a
/// relationship that expired but is still listed has changed, it is not lost.
QVector<Change> customerChanges(LedgerView &before, LedgerView &after, qint64 customer,
                                ChangedParts parts);

/// All differences that observations in (from, to] made, by customer name, then kind. `from` 0:
/// from nothing. `realm` 0: all. Finds what changed by the index on observations.
QVector<Change> ledgerDifference(SqlDatabase &database, const SeenIndex &seen, qint64 from,
                                 qint64 to, qint64 realm);

/// The observations that changed anything of a customer, ascending.
QVector<qint64> observationsThatChanged(SqlDatabase &database, qint64 customer);

} // namespace attache
