// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows: a filter and an order. The seam between everything that asks and everything
// that answers is CustomerQuery → ordered ids.
#pragma once

#include "annotatedcustomer.h"
#include "result.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <variant>

namespace attache {

/// The columns a customer list can be sorted by.
enum class SortColumn : quint8 {
    Name,
    Alias,
    Domain,
    TenantId,
    Country,
    Realm,
    Mine,
    Others,
    PartnerCount,
    NextEnd,
    Invitation,
    State,
    FirstSeen,
    LastSeen,
    Owner,
    NextAction
};

/// One condition. Free text has field Text. Values of one term are alternatives ("a|b").
struct QueryTerm
{
    /// "Attachment" below means one that is current and has not ended (status Expired, Terminated).
    enum class Field : quint8 {
        Text, ///< name, alias, domains, tenant id fragment, tags, notes: folded
        Name, ///< company name or alias, a part of it
        Domain, ///< a part of the default or a custom domain
        Tenant, ///< a part of the tenant id
        Partner, ///< a part of the name of an attached partner
        Service, ///< some attachment is for that service
        Mine, ///< an attachment of ours; with values: for one of these services
        Others, ///< the same of standing Other
        Distributor, ///< the same of our distributor
        Kind, ///< some attachment is of that kind
        Status, ///< some current attachment, ended ones included, has that status
        Evidence, ///< some attachment is known that way
        State, ///< "current" or "gone"
        Realm, ///< a part of the realm's name
        Cloud, ///< cloud key
        Country, ///< the whole code or name
        Tag, ///< a whole tag
        Owner, ///< a part of the owner's name
        Invitation, ///< some invitation is in that state
        Expires, ///< some attachment of ours ends: "<30d" from now on, "<2026-12-31", ":never"
        Partners, ///< number of distinct attached partners, ourselves included
        Seen ///< last seen: ">30d" ago, or ">2026-12-31"
    };
    enum class Comparison : quint8 { Contains, Less, LessOrEqual, Greater, GreaterOrEqual };
    Field field = Field::Text;
    Comparison comparison = Comparison::Contains;
    QStringList values;
    bool negated = false;
    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

/// All terms must hold. `realm` invalid: all realms.
struct CustomerQuery
{
    QVector<QueryTerm> terms;
    RealmId realm;
    SortColumn sort = SortColumn::Name;
    bool descending = false;
};

/// Where a query line cannot be understood, and what would work there.
struct QueryError
{
    int position = 0; ///< in UTF-16 units
    int length = 0;
    QString
        code; ///< "unknownField", "unknownValue", "missingValue", "unterminatedQuote", "notADate"
    QString text; ///< the offending word
    QStringList expected; ///< words that would work
};

/// Reads a query line: blank-separated words are free text, "field:value" a condition, quotes keep
/// blanks together, a leading "-" negates, "a|b" are alternatives, "expires<30d", "partners>1",
/// "seen>30d". Field names in English, and their French and German names.
/// Terms with the same meaning print the same way: parse(print(terms)) == terms.
std::variant<QVector<QueryTerm>, QueryError> parseQuery(const QString &line);
QString printQuery(const QVector<QueryTerm> &terms);

} // namespace attache
