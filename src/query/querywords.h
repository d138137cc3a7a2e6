// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the query language: field names and values, in English, French and German.
#pragma once

#include "customerquery.h"

#include <optional>
#include <span>

namespace attache {

/// What the values of a field are.
enum class QueryValueKind : quint8 {
    Text, ///< anything
    Word, ///< one of the words of the field
    Service, ///< a service word, or in quotes any other service key
    Number,
    Date ///< ISO date, or a time span such as 30d
};

struct QueryFieldTraits
{
    QueryTerm::Field field;
    QueryValueKind kind;
    bool isValueOptional; ///< "mine:" alone means any service
    const char *names; ///< the English name first, then the others, folded, blank-separated
};

std::span<const QueryFieldTraits> queryFields();
const QueryFieldTraits &traitsOf(QueryTerm::Field field);
const QueryFieldTraits *findQueryField(QStringView word);
QString queryFieldName(QueryTerm::Field field); ///< the English one
bool canCompare(QueryTerm::Field field); ///< knows < <= > >=

/// The key a word of `field` stands for; nullopt for a word it does not know.
std::optional<QString> queryValueKey(QueryTerm::Field field, const QString &word);
QStringList queryValueKeys(QueryTerm::Field field); ///< all keys, for offers

/// A span in its one canonical spelling: "30", "30d", "30j" and "30t" are "30d"; weeks "w", months
/// "m", years "y". nullopt if it is none.
std::optional<QString> canonicalSpan(QStringView text);
std::optional<int> daysOfSpan(QStringView canonical);

} // namespace attache
