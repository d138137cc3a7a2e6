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

QString tagErrorText(const QueryError &error, const QString &word)
{
    if (error.code == "unknownTag"_L1) {
        return QueryErrors::tr("No customer has the tag “%1”, and no smart tag is called so.")
            .arg(word);
    }
    if (error.code == "tagCycle"_L1)
        return QueryErrors::tr("Through “%1” the smart tag would ask for itself.").arg(word);
    return QueryErrors::tr("The smart tag “%1” does not work: its filter has to be corrected "
                           "first.")
        .arg(word);
}

QString structureErrorText(const QueryError &error, const QString &word)
{
    if (error.code == "missingOr"_L1) {
        return QueryErrors::tr("Write “%1” between the values: “%2” stands there without it.")
            .arg(error.expected.value(0), word);
    }
    if (error.code == "unclosedParenthesis"_L1)
        return QueryErrors::tr("The closing parenthesis is missing.");
    if (error.code == "unmatchedParenthesis"_L1) {
        return QueryErrors::tr("This parenthesis was not opened. To look for the text, put it in "
                               "quotation marks.");
    }
    if (error.code == "emptyParentheses"_L1)
        return QueryErrors::tr("There is nothing between the parentheses.");
    if (error.code == "tooDeep"_L1) {
        return QueryErrors::tr("There are more than %1 parentheses within each other.")
            .arg(MaxQueryDepth);
    }
    if (error.code == "tooMany"_L1)
        return QueryErrors::tr("There are more than %1 conditions.").arg(MaxQueryTerms);
    if (error.code == "tooLong"_L1)
        return QueryErrors::tr("The filter has more than %1 characters.").arg(MaxQueryLength);
    return QueryErrors::tr("“%1” cannot be understood.").arg(word);
}

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
        return QueryErrors::tr("“%1” is not a date or a period here. Possible are, for example: "
                               "%2.")
            .arg(word, suggestions);
    }
    if (error.code == "notANumber"_L1) {
        return QueryErrors::tr("“%1” is not a number or a range. Possible are, for example: %2.")
            .arg(word, suggestions);
    }
    if (error.code == "notComparable"_L1)
        return QueryErrors::tr("“%1” is for dates and numbers. Write “:” here.").arg(word);
    if (error.code == "missingOperand"_L1) {
        return QueryErrors::tr("A condition is missing beside “%1”. To look for the word itself, "
                               "put it in quotation marks.")
            .arg(word);
    }
    if (error.code == "unknownTag"_L1 || error.code == "tagCycle"_L1
        || error.code == "tagFailing"_L1)
        return tagErrorText(error, word);
    return structureErrorText(error, word);
}

} // namespace attache
