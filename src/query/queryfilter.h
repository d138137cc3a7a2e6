// SPDX-License-Identifier: GPL-3.0-or-later
// A whole expression over the columns of a block.
#pragma once

#include "termfilter.h"

namespace attache {

/// An expression made ready for comparing. Made per evaluation.
class QueryFilter
{
public:
    /// `pools`, `realms` and the tags must outlive it.
    QueryFilter(const QueryExpression &expression, const Pools &pools, const QVector<Realm> &realms,
                Instant now, const SmartTagSource &smartTags);

    /// The rows of `block` among `candidates` for which the expression holds. Half done after a
    /// requested stop.
    RowBits matching(const RowBlock &block, const RowBits &candidates,
                     const std::stop_token &stop) const;

private:
    RowBits matchingAll(const RowBlock &block, const RowBits &candidates,
                        const std::stop_token &stop) const;
    RowBits matchingAny(const RowBlock &block, const RowBits &candidates,
                        const std::stop_token &stop) const;

    QueryExpression::Kind m_kind = QueryExpression::Kind::All;
    bool m_negated = false; ///< of groups
    bool m_isExpensive = false;
    std::vector<TermFilter> m_term; ///< one for kind Term
    std::vector<QueryFilter> m_parts; ///< cheap ones first
};

} // namespace attache
