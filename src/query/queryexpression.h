// SPDX-License-Identifier: GPL-3.0-or-later
// What a query asks for: conditions, joined by and, or and not.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace attache {

/// One condition. Values of one term are alternatives ("a|b"). A term without values asks whether
/// there is anything at all ("owner:any"); negated, for nothing ("owner:none").
struct QueryTerm
{
    /// "Attachment" below means one that is current and has not ended (status Expired, Terminated).
    enum class Field : quint8 {
        Text, ///< name, alias, domains, tenant id fragment, tags, notes: folded
        Name, ///< company name or alias, a part of it
        Alias, ///< a part of our own name for it
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
        Access, ///< some granular relationship of ours in force gives such access
        State, ///< "current" or "gone"
        Realm, ///< a part of the realm's name
        Cloud, ///< cloud key
        Country, ///< the whole code or name
        Tag, ///< a whole tag
        Owner, ///< a part of the owner's name
        Action, ///< a part of the next action
        Due, ///< when the next action is due; "<7d": within 7 days or overdue
        Invitation, ///< some invitation is in that state
        Expires, ///< some attachment of ours ends: "<30d" from now on, "<2026-12-31", ":never"
        Partners, ///< number of distinct attached partners, ourselves included
        Subscriptions, ///< number of subscriptions
        Seen, ///< last seen: ">30d" ago, or ">2026-12-31"
        First, ///< first seen, the same way
        Note, ///< a part of a note
        Language, ///< the language of letters, or its beginning: "fr" finds "fr-CH"
        Offer, ///< a part of the offer of a current subscription
        PartnerOfRecord, ///< a part of the partner of record of a current subscription
        Role, ///< a part of the name or the id of a role that a relationship of ours gives
        Losing, ///< the same, of a role that ends within RiskDays and that nothing gives for longer
        Runway, ///< when the first role of ours ends that nothing gives for longer; from now on
        Changed ///< last changed: by an observation, or by hand
    };
    enum class Comparison : quint8 {
        Contains,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Equals ///< the whole text, of the fields with canBeExact()
    };
    Field field = Field::Text;
    Comparison comparison = Comparison::Contains;
    /// In their canonical, neutral spelling: keys for words, "30d", "2026-12-31", "last-month",
    /// "2..4" for a range (Contains only).
    QStringList values;
    bool negated = false;
    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

/// A tree of conditions in canonical form: no group in a group of the same kind, no group of one,
/// so that expressions that print the same way are equal. A value; copies share.
class QueryExpression
{
public:
    enum class Kind : quint8 {
        Term,
        All, ///< every part holds; of no parts: holds for every customer
        Any ///< some part holds
    };

    QueryExpression() = default; ///< holds for every customer
    // Implicit: a condition, or a list of conditions that must all hold, is an expression.
    QueryExpression(const QueryTerm &term);
    QueryExpression(const QVector<QueryTerm> &terms);
    static QueryExpression all(const QVector<QueryExpression> &parts);
    /// With an empty part, or without parts: holds for every customer.
    static QueryExpression any(const QVector<QueryExpression> &parts);
    /// What this one excludes. The empty expression excludes nothing and stays as it is.
    QueryExpression negated() const;

    Kind kind() const { return m_kind; }
    bool isEmpty() const { return m_kind == Kind::All && m_parts.isEmpty(); }
    bool isNegated() const;
    const QueryTerm &term() const { return m_term; } ///< of kind Term
    const QVector<QueryExpression> &parts() const { return m_parts; } ///< of the other kinds
    /// The expressions that must all hold, as they stand side by side in a line.
    QVector<QueryExpression> conjuncts() const;
    /// True if it is nothing but words to look for.
    bool isPlainText() const;

    friend bool operator==(const QueryExpression &a, const QueryExpression &b);

private:
    Kind m_kind = Kind::All;
    bool m_negated = false; ///< of groups; a term says it itself
    QueryTerm m_term;
    QVector<QueryExpression> m_parts;
};

} // namespace attache
