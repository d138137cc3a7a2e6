// SPDX-License-Identifier: GPL-3.0-or-later
// What may come next in a query line that is being typed.
#pragma once

#include "querytext.h"

namespace attache {

/// What stands at the cursor.
struct QueryPlace
{
    enum class Kind : quint8 {
        Nothing, ///< a blank, or a place where nothing is offered
        Word, ///< a bare word: a text, or the beginning of a field name
        Value ///< of `term.field`
    };
    Kind kind = Kind::Nothing;
    QueryTerm term; ///< field and comparison, of kind Value; without values
    int start = 0; ///< an offer replaces from here to the cursor
    QString typed; ///< what stands there, without quotes
};
QueryPlace queryPlaceAt(const QString &line, int cursor);

/// Something that may stand at a place.
struct QueryOffer
{
    QString text; ///< as it is written into the line
    QString value; ///< what it means: a key, a date, a text of the data; empty for a field
    QueryTerm::Field field = QueryTerm::Field::Text;
    bool isField = false; ///< a field name: the value comes next
    QueryExpression condition; ///< whose matches can be counted; empty if that says nothing
    friend bool operator==(const QueryOffer &, const QueryOffer &) = default;
};

/// At most `most` offers for the place, likeliest first: what begins with the typed text, then what
/// contains it. `texts`: the values that occur in the data, for a field of texts.
QVector<QueryOffer> queryOffers(const QueryPlace &place, const QStringList &texts,
                                QueryLanguage language, int most);

} // namespace attache
