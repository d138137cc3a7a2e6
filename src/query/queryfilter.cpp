// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryfilter.h"

#include <algorithm>

namespace attache {

QueryFilter::QueryFilter(const QueryExpression &expression, const Pools &pools,
                         const QVector<Realm> &realms, Instant now, const SmartTagSource &smartTags)
    : m_kind(expression.kind())
{
    if (m_kind == QueryExpression::Kind::Term) {
        m_term.emplace_back(expression.term(), pools, realms, now, smartTags);
        m_isExpensive = m_term.front().isExpensive();
        return;
    }
    m_negated = expression.isNegated();
    m_parts.reserve(size_t(expression.parts().size()));
    for (const QueryExpression &part : expression.parts())
        m_parts.emplace_back(part, pools, realms, now, smartTags);
    std::stable_partition(m_parts.begin(), m_parts.end(),
                          [](const QueryFilter &part) { return !part.m_isExpensive; });
    m_isExpensive = std::any_of(m_parts.cbegin(), m_parts.cend(),
                                [](const QueryFilter &part) { return part.m_isExpensive; });
}

RowBits QueryFilter::matching(const RowBlock &block, const RowBits &candidates,
                              const std::stop_token &stop) const
{
    if (m_kind == QueryExpression::Kind::Term)
        return m_term.front().matching(block, candidates, stop);
    RowBits found = m_kind == QueryExpression::Kind::All ? matchingAll(block, candidates, stop)
                                                         : matchingAny(block, candidates, stop);
    if (m_negated) {
        found.invert();
        found &= candidates;
    }
    return found;
}

RowBits QueryFilter::matchingAll(const RowBlock &block, const RowBits &candidates,
                                 const std::stop_token &stop) const
{
    RowBits found = candidates;
    for (const QueryFilter &part : m_parts) {
        if (stop.stop_requested())
            break;
        found = part.matching(block, found, stop);
    }
    return found;
}

RowBits QueryFilter::matchingAny(const RowBlock &block, const RowBits &candidates,
                                 const std::stop_token &stop) const
{
    RowBits found(candidates.size());
    RowBits open = candidates; // for which no part has held yet
    for (const QueryFilter &part : m_parts) {
        if (stop.stop_requested())
            break;
        RowBits hits = part.matching(block, open, stop);
        found |= hits;
        hits.invert();
        open &= hits;
    }
    return found;
}

} // namespace attache
