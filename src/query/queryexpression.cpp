// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryexpression.h"

#include <algorithm>

namespace attache {

QueryExpression::QueryExpression(const QueryTerm &term)
{
    if (term.field == QueryTerm::Field::Text && term.values.isEmpty())
        return; // no word to look for
    m_kind = Kind::Term;
    m_term = term;
}

QueryExpression::QueryExpression(const QVector<QueryTerm> &terms)
{
    QVector<QueryExpression> parts;
    parts.reserve(terms.size());
    for (const QueryTerm &term : terms)
        parts.append(QueryExpression(term));
    *this = all(parts);
}

QueryExpression QueryExpression::all(const QVector<QueryExpression> &parts)
{
    QueryExpression result;
    for (const QueryExpression &part : parts) {
        if (part.m_kind == Kind::All && !part.m_negated)
            result.m_parts.append(part.m_parts);
        else
            result.m_parts.append(part);
    }
    if (result.m_parts.size() == 1)
        return QueryExpression(result.m_parts.first());
    return result;
}

QueryExpression QueryExpression::any(const QVector<QueryExpression> &parts)
{
    QueryExpression result;
    result.m_kind = Kind::Any;
    for (const QueryExpression &part : parts) {
        if (part.isEmpty())
            return {};
        if (part.m_kind == Kind::Any && !part.m_negated)
            result.m_parts.append(part.m_parts);
        else
            result.m_parts.append(part);
    }
    if (result.m_parts.size() == 1)
        return QueryExpression(result.m_parts.first());
    if (result.m_parts.isEmpty())
        return {};
    return result;
}

QueryExpression QueryExpression::negated() const
{
    QueryExpression result = *this;
    if (m_kind == Kind::Term)
        result.m_term.negated = !m_term.negated;
    else if (!isEmpty())
        result.m_negated = !m_negated;
    return result;
}

bool QueryExpression::isNegated() const
{
    return m_kind == Kind::Term ? m_term.negated : m_negated;
}

QVector<QueryExpression> QueryExpression::conjuncts() const
{
    if (m_kind == Kind::All && !m_negated)
        return m_parts;
    return {*this};
}

bool QueryExpression::isPlainText() const
{
    const QVector<QueryExpression> all = conjuncts();
    return std::all_of(all.cbegin(), all.cend(), [](const QueryExpression &part) {
        return part.m_kind == Kind::Term && part.m_term.field == QueryTerm::Field::Text
            && !part.m_term.negated;
    });
}

bool operator==(const QueryExpression &a, const QueryExpression &b)
{
    return a.m_kind == b.m_kind && a.m_negated == b.m_negated && a.m_term == b.m_term
        && a.m_parts == b.m_parts;
}

} // namespace attache
