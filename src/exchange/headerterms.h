// SPDX-License-Identifier: GPL-3.0-or-later
// What the titles of columns mean, in English, French and German, in the portal's and in the tools'
// spelling. Contract 9.1 and 9.2; glossary keys id.*, party.*, sub.*, col.*.
#pragma once

#include <QString>
#include <QVector>

namespace attache {

/// A meaning a title can have. The same title can mean several things; the layout of the table
/// decides which ("Id" of a role, of a group, of a relationship).
enum class HeaderTerm : quint8 {
    TenantId,
    PartnerTenantId,
    Id,
    SubscriptionId,
    RelationshipId,
    OtherRelationshipId,
    CompanyName,
    AffectedCustomer,
    Name,
    RelationshipName,
    Domain,
    Relationship,
    Country,
    Tags,
    SubscriptionName,
    Quantity,
    Status,
    Reseller,
    PartnerOfRecord,
    DateTime,
    Action,
    User,
    Duration,
    Created,
    Activated,
    Modified,
    End,
    AssignmentId,
    GroupId,
    GroupName,
    Roles,
    Description,
    Etag,
    ErrorDetail,
    Alias,
    Owner
};

/// The comparable form of a title: no accents, no case, no blanks or punctuation, umlauts as the
/// bare vowel whether spelled ü or ue.
QString foldedTitle(const QString &title);

/// What a title can mean; empty if it is none we know.
QVector<HeaderTerm> termsOf(const QString &title);

enum class HeaderLanguage : quint8 { Unknown, English, French, German };
/// The language most titles are in; for the order of day and month.
HeaderLanguage languageOf(const QStringList &titles);

} // namespace attache
