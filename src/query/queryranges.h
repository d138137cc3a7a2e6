// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of a term about dates or numbers accept.
#pragma once

#include "instant.h"
#include "queryexpression.h"

#include <QVector>

namespace attache {

/// Numbers, or moments as Instant::raw(); both ends included.
struct QueryRange
{
    qint64 from = 0;
    qint64 to = 0;
    constexpr bool contains(qint64 value) const { return from <= value && value <= to; }
};

/// A value satisfies `term` (its negation apart) if one of the ranges contains it. "Not set" is in
/// no range, "never" only in that of the value "never".
QVector<QueryRange> acceptedRanges(const QueryTerm &term, Instant now);

} // namespace attache
