// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the query language: field names, keywords and values, in English, French and German.
#pragma once

#include "querytext.h"

#include <optional>
#include <span>

namespace attache {

/// What the values of a field are.
enum class QueryValueKind : quint8 {
    Text, ///< anything
    Word, ///< one of the words of the field
    Service, ///< a service word, or in quotes any other service key
    Number,
    End, ///< a date that may lie ahead: 30d means 30 days from now
    Age ///< a date that has been: 30d means 30 days ago
};

struct QueryFieldTraits
{
    QueryTerm::Field field;
    QueryValueKind kind;
    bool canBeEmpty; ///< knows "any" and "none"
    const char *names[3]; ///< UTF-8, by QueryLanguage
    const char *others; ///< accepted as well, blank-separated
};

std::span<const QueryFieldTraits> queryFields(); ///< all, in the order they are offered
const QueryFieldTraits &traitsOf(QueryTerm::Field field);
const QueryFieldTraits *findQueryField(QStringView word); ///< nullptr if there is none
QString queryFieldName(QueryTerm::Field field, QueryLanguage language = QueryLanguage::English);
bool canCompare(QueryTerm::Field field); ///< knows < <= > >= and ranges
/// Knows ":=", which asks for a whole text: exactly so where the data have it, else without case
/// and accents. Of fields where a part will do otherwise.
bool canBeExact(QueryTerm::Field field);
bool isDated(QueryValueKind kind);

/// The words between conditions, and the values that every field with canBeEmpty knows.
enum class QueryKeyword : quint8 { And, Or, Not, Any, None };
std::optional<QueryKeyword> findQueryOperator(QStringView word); ///< And, Or, Not
std::optional<QueryKeyword> findQueryEmptiness(QStringView word); ///< Any, None
QString queryKeyword(QueryKeyword keyword, QueryLanguage language);

/// The key a word of `field` stands for; nullopt for a word it does not know.
std::optional<QString> queryValueKey(QueryTerm::Field field, const QString &word);
QStringList queryValueKeys(QueryTerm::Field field); ///< all keys, for offers
/// How a key is written: one word without blanks.
QString queryValueWord(QueryTerm::Field field, const QString &key, QueryLanguage language);

/// Words are compared folded and without what people leave out or vary between their parts.
QString queryWordKey(QStringView word);

} // namespace attache
