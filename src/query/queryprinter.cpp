// SPDX-License-Identifier: GPL-3.0-or-later
#include "querydates.h"
#include "querywords.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Field = QueryTerm::Field;
using Comparison = QueryTerm::Comparison;

QString operatorText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return u"<"_s;
    case Comparison::LessOrEqual:
        return u"<="_s;
    case Comparison::Greater:
        return u">"_s;
    case Comparison::GreaterOrEqual:
        return u">="_s;
    case Comparison::Equals:
        return u":="_s;
    case Comparison::Contains:
        break;
    }
    return u":"_s;
}

/// Whether a bare `value` would be read as something else.
bool needsQuotes(const QueryTerm &term, const QString &value)
{
    if (value == u"-" && term.values.size() == 1)
        return false; // nothing after it that it could negate
    if (value.isEmpty() || value.startsWith(u"//"))
        return true;
    if (term.field == Field::Text && (value.startsWith(u'-') || findQueryOperator(value)))
        return true;
    if (traitsOf(term.field).canBeEmpty && findQueryEmptiness(value))
        return true;
    return std::any_of(value.cbegin(), value.cend(), [](QChar c) {
        return c.isSpace() || QStringView(u"\"|:<>=()≤≥").contains(c);
    });
}

QString quoted(const QString &value)
{
    QString escaped = value;
    escaped.replace(u"\""_s, u"\"\""_s);
    return u'"' + escaped + u'"';
}

QString printedRange(const QString &value, QString (*print)(const QString &, QueryLanguage),
                     QueryLanguage language)
{
    const qsizetype dots = value.indexOf(u".."_s);
    if (dots < 0)
        return print(value, language);
    return print(value.left(dots), language) + u".." + print(value.mid(dots + 2), language);
}

QString printedValue(const QueryTerm &term, const QString &value, QueryLanguage language)
{
    switch (traitsOf(term.field).kind) {
    case QueryValueKind::Number:
        return value;
    case QueryValueKind::End:
    case QueryValueKind::Age:
        if (value == u"never")
            return language == QueryLanguage::French ? u"jamais"_s
                : language == QueryLanguage::German  ? u"nie"_s
                                                     : value;
        return printedRange(value, printedDate, language);
    case QueryValueKind::Service:
        if (queryValueKey(term.field, value) != value)
            return quoted(value);
        [[fallthrough]];
    case QueryValueKind::Word:
        return queryValueWord(term.field, value, language);
    case QueryValueKind::Text:
        break;
    }
    return needsQuotes(term, value) ? quoted(value) : value;
}

QString printedTerm(const QueryTerm &term, QueryLanguage language)
{
    const bool asksForAny = term.values.isEmpty() && traitsOf(term.field).canBeEmpty;
    QString text;
    if (term.negated && !asksForAny)
        text += u'-';
    if (term.field != Field::Text)
        text += queryFieldName(term.field, language) + operatorText(term.comparison);
    if (asksForAny)
        return text + queryKeyword(term.negated ? QueryKeyword::None : QueryKeyword::Any, language);
    for (qsizetype i = 0; i < term.values.size(); ++i) {
        if (i > 0)
            text += u'|';
        text += printedValue(term, term.values[i], language);
    }
    return text;
}

QString printed(const QueryExpression &expression, QueryLanguage language, bool isInAll)
{
    if (expression.kind() == QueryExpression::Kind::Term)
        return printedTerm(expression.term(), language);
    const bool isAll = expression.kind() == QueryExpression::Kind::All;
    QStringList parts;
    for (const QueryExpression &part : expression.parts())
        parts.append(printed(part, language, isAll));
    const QString between = isAll ? u" "_s : u' ' + queryKeyword(QueryKeyword::Or, language) + u' ';
    const QString text = parts.join(between);
    if (expression.isNegated())
        return u"-(" + text + u')';
    // What stands side by side binds closer than "or" without parentheses.
    return isInAll ? u'(' + text + u')' : text;
}

} // namespace

QString printQuery(const QueryExpression &expression, QueryLanguage language)
{
    return printed(expression, language, false);
}

} // namespace attache
