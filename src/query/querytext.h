// SPDX-License-Identifier: GPL-3.0-or-later
// Query lines: how an expression is read and written.
#pragma once

#include "queryexpression.h"

#include <variant>

namespace attache {

/// The languages whose words a query line may use, all of them at any time, and in which it can be
/// written.
enum class QueryLanguage : quint8 { English, French, German };
/// Of a language code such as "fr"; English for any other.
QueryLanguage queryLanguageOf(QStringView code);

/// Where a query line cannot be understood, and what would work there.
struct QueryError
{
    int position = 0; ///< in UTF-16 units
    int length = 0;
    /// "unknownField", "unknownValue", "missingValue", "unterminatedQuote", "notADate",
    /// "notANumber", "notComparable", "missingOperand", "unclosedParenthesis",
    /// "unmatchedParenthesis", "emptyParentheses", "missingOr", "tooDeep", "tooMany", "tooLong";
    /// of tagProblem(): "unknownTag", "tagCycle", "tagFailing"
    QString code;
    QString text; ///< the offending word
    QStringList expected; ///< words that would work
};

/// What hostile or generated lines are held to, so that reading and answering stay quick.
inline constexpr int MaxQueryLength = 8192; ///< UTF-16 units
inline constexpr int MaxQueryDepth = 24; ///< groups within groups
inline constexpr int MaxQueryTerms = 200; ///< conditions, each further value counting as one

/// Reads a query line:
///   müller metallbau          both words; "müller metallbau" in quotes: as they stand
///   partner:fabrikam          a condition; partner:a|b or partner:(a or b): alternatives
///   expires<30d partners>=2   comparisons: < <= > >= =
///   owner:="jane doe"         the whole text, where otherwise a part will do
///   partners:2..4 seen:..2026-06   ranges, both ends included, open at either end
///   changed:last-month        relative dates, by day in UTC; weeks begin on Monday
///   owner:any owner:none      something or nothing
///   -x, not x, a or b, (a or b) c, a and b: `not` binds closest, then what stands side by side
/// Field names and words in English, French and German, without case and accents. The words and,
/// or, not are found in quotes only. `language` is that of the suggestions in an error.
/// For any canonical expression within the limits: parse(print(expression)) == expression.
std::variant<QueryExpression, QueryError> parseQuery(
    const QString &line, QueryLanguage language = QueryLanguage::English);

/// The line of an expression. The English one is the neutral form: it is what is stored.
QString printQuery(const QueryExpression &expression,
                   QueryLanguage language = QueryLanguage::English);

} // namespace attache
