// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryranges.h"

#include "querydates.h"
#include "querywords.h"

#include <algorithm>
#include <limits>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Comparison = QueryTerm::Comparison;

constexpr qint64 First = std::numeric_limits<qint64>::min() + 1; // before it: not set
constexpr qint64 Last = std::numeric_limits<qint64>::max() - 1; // after it: never

Comparison mirrored(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return Comparison::Greater;
    case Comparison::LessOrEqual:
        return Comparison::GreaterOrEqual;
    case Comparison::Greater:
        return Comparison::Less;
    case Comparison::GreaterOrEqual:
        return Comparison::LessOrEqual;
    case Comparison::Contains:
    case Comparison::Equals:
        break;
    }
    return comparison;
}

QueryRange compared(Comparison comparison, const QueryRange &value)
{
    switch (comparison) {
    case Comparison::Less:
        return {First, value.from - 1};
    case Comparison::LessOrEqual:
        return {First, value.to};
    case Comparison::Greater:
        return {value.to + 1, Last};
    case Comparison::GreaterOrEqual:
        return {value.from, Last};
    case Comparison::Contains:
    case Comparison::Equals:
        break;
    }
    return value;
}

std::optional<QueryRange> momentRange(QStringView value, bool isAge, Instant now)
{
    const auto moments = momentsOf(value, isAge, now);
    if (!moments)
        return std::nullopt;
    return QueryRange{moments->from, moments->to - 1};
}

} // namespace

QVector<QueryRange> acceptedRanges(const QueryTerm &term, Instant now)
{
    const QueryValueKind kind = traitsOf(term.field).kind;
    const bool isAge = kind == QueryValueKind::Age;
    const auto one = [&](QStringView value) -> std::optional<QueryRange> {
        if (kind == QueryValueKind::Number)
            return QueryRange{value.toLongLong(), value.toLongLong()};
        return momentRange(value, isAge, now);
    };
    QVector<QueryRange> ranges;
    for (const QString &value : term.values) {
        if (value == u"never") {
            ranges.append({Instant::never().raw(), Instant::never().raw()});
            continue;
        }
        const qsizetype dots = value.indexOf(u".."_s);
        const auto low = one(dots < 0 ? QStringView(value) : QStringView(value).left(dots));
        const auto high = dots < 0 ? low : one(QStringView(value).sliced(dots + 2));
        if (!low || !high)
            continue;
        // A greater age is an earlier moment.
        const bool isSpanBack = isAge && daysOfSpan(value);
        QueryRange range = compared(isSpanBack ? mirrored(term.comparison) : term.comparison,
                                    {std::min(low->from, high->from), std::max(low->to, high->to)});
        // What runs out before a day to come has not run out yet.
        const bool isAhead =
            (term.field == QueryTerm::Field::Expires || term.field == QueryTerm::Field::Runway)
            && now.isSet() && range.to >= now.ms();
        if (isAhead && range.from == First)
            range.from = now.ms();
        ranges.append(range);
    }
    return ranges;
}

} // namespace attache
