// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "instant.h"
#include "observation.h"
#include "tenantid.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace attache {

/// `relationshipToPartner` of Partner Center (contract 3.2).
enum class CustomerRelationship : quint8 {
    Unknown,
    Reseller,
    Advisor,
    Syndication,
    MicrosoftSupport,
    None
};

/// What sources say about a customer. An empty text, an empty list, Unknown or nullopt means "this
/// source does not say" or "not readable": it never overwrites a known value (contract 3.2).
struct CustomerFacts
{
    TenantId tenant;
    QString name; ///< company name, as it came through cleanText()
    QString domain; ///< default domain
    QStringList customDomains; ///< verified domains besides the default one
    QString country; ///< ISO 3166 alpha-2, upper case, or what the source wrote
    QString language; ///< BCP 47, for letters
    CustomerRelationship relationship = CustomerRelationship::Unknown;
    QString relationshipRaw; ///< the source's word where `relationship` is Unknown
    std::optional<bool> delegatedAccess; ///< DAP, where a source says
    friend bool operator==(const CustomerFacts &, const CustomerFacts &) = default;
};

/// Whether a thing is among what its source returned when last looked at completely.
enum class Presence : quint8 { Current, Gone };

/// Where in the ledger a fact stands: when it was first and last seen, and by what.
struct LedgerStamp
{
    Presence presence = Presence::Current;
    ObservationId firstSeen;
    ObservationId since; ///< the observation that brought the present values
    ObservationId lastSeen; ///< newest observation that confirmed it
    ObservationId goneSince; ///< invalid unless gone
    Instant firstSeenAt; ///< observedAt of those
    Instant sinceAt;
    Instant lastSeenAt;
    Instant goneSinceAt;
    friend bool operator==(const LedgerStamp &, const LedgerStamp &) = default;
};

/// A customer as the ledger knows it.
struct Customer
{
    CustomerId id;
    RealmId realm;
    CustomerFacts facts;
    LedgerStamp stamp;
};

/// What users made of a customer. Stands apart from observed data; a sync cannot touch it.
struct CustomerAnnotation
{
    QString alias; ///< own name for the customer
    QString owner; ///< person in charge
    QString nextAction;
    Instant nextActionDue;
    QStringList tags; ///< sorted, unique without case
    qint64 revision = 0; ///< 0: never annotated
};

struct Note
{
    NoteId id;
    CustomerId customer;
    QString text;
    QString author;
    Instant writtenAt;
};

} // namespace attache
