// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include "textdoor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attache {

namespace {

struct QueryErrors
{
    Q_DECLARE_TR_FUNCTIONS(QueryErrors)
};

} // namespace

QString queryErrorText(const QueryError &error)
{
    constexpr qsizetype MaxSuggestions = 8; // a line of help, not a manual
    const QString word = displayText(error.text);
    const QString suggestions = error.expected.mid(0, MaxSuggestions).join(u", "_s);
    const bool hasSuggestions = !suggestions.isEmpty();
    if (error.code == "unknownField"_L1) {
        return hasSuggestions
            ? QueryErrors::tr("“%1” is not a field. Possible fields: %2.").arg(word, suggestions)
            : QueryErrors::tr("“%1” is not a field.").arg(word);
    }
    if (error.code == "unknownValue"_L1) {
        return hasSuggestions ? QueryErrors::tr("“%1” is not possible here. Possible values: %2.")
                                    .arg(word, suggestions)
                              : QueryErrors::tr("“%1” is not possible here.").arg(word);
    }
    if (error.code == "missingValue"_L1) {
        return hasSuggestions ? QueryErrors::tr("A value is missing after “%1”. Possible values: "
                                                "%2.")
                                    .arg(word, suggestions)
                              : QueryErrors::tr("A value is missing after “%1”.").arg(word);
    }
    if (error.code == "unterminatedQuote"_L1)
        return QueryErrors::tr("The closing quotation mark is missing.");
    if (error.code == "notADate"_L1) {
        return QueryErrors::tr("“%1” is not a date or a number of days. Write 30d or 2026-12-31.")
            .arg(word);
    }
    return QueryErrors::tr("“%1” cannot be understood.").arg(word);
}

} // namespace attache
