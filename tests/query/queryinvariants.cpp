// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryinvariants.h"

#include "querycompletion.h"
#include "samplecustomers.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString brokenErrorRule(const QString &line, const QueryError &error)
{
    if (error.code.isEmpty())
        return u"an error has a code"_s;
    if (error.position < 0 || error.length <= 0 || error.position + error.length > line.size())
        return u"an error has its place in the line"_s;
    if (line.mid(error.position, error.length) != error.text)
        return u"an error names what stands at its place"_s;
    return {};
}

QString brokenAnswerRule(const QueryExpression &expression, const CustomerIndex &index)
{
    CustomerQuery query;
    query.filter = expression;
    const qsizetype found = index.evaluate(query, sampleNow()).size();
    if (expression.isEmpty())
        return found == index.size() ? QString() : u"the empty query finds everybody"_s;
    query.filter = expression.negated();
    const qsizetype others = index.evaluate(query, sampleNow()).size();
    // A term with nothing searchable holds for everybody, negated or not.
    return found + others == index.size() || found == index.size() || others == index.size()
        ? QString()
        : u"a query or its negation holds"_s;
}

} // namespace

QString brokenQueryRule(const QString &line, const CustomerIndex *index)
{
    for (const int cursor : {0, int(line.size()) / 2, int(line.size())}) {
        const QueryPlace place = queryPlaceAt(line, cursor);
        if (place.start < 0 || place.start > cursor)
            return u"an offer stands before the cursor"_s;
        queryOffers(place, {u"a \"text\""_s}, QueryLanguage::German, 5);
    }
    const auto parsed = parseQuery(line);
    if (const auto *error = std::get_if<QueryError>(&parsed))
        return brokenErrorRule(line, *error);
    const auto &expression = std::get<QueryExpression>(parsed);
    for (const auto language :
         {QueryLanguage::English, QueryLanguage::French, QueryLanguage::German}) {
        const QString printed = printQuery(expression, language);
        if (printed.size() > MaxQueryLength)
            continue;
        const auto again = parseQuery(printed);
        const auto *same = std::get_if<QueryExpression>(&again);
        if (!same || !(*same == expression))
            return u"what is printed reads back: "_s + printed;
    }
    return index ? brokenAnswerRule(expression, *index) : QString();
}

} // namespace attache
