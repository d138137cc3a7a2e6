// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "instant.h"
#include "tenantid.h"

#include <QString>
#include <QVector>

#include <optional>

namespace attache {

/// What kind of look it was.
enum class SourceKind : quint8 { File, OwnApi, CustomerTenantApi, ByHand, Sample };

/// The lists of a source that can be complete by themselves. What is gone is decided per dataset.
enum class Dataset : quint8 {
    Customers, ///< the customer list of a realm, and the reseller attachment each entry implies
    Partners, ///< partners known to the realm (/relationships)
    CustomerPartners, ///< partners attached to one customer (customers/{id}/relationships)
    Subscriptions, ///< of one customer, or of the realm
    GranularRelationships,
    AccessAssignments,
    DelegatedAdmin, ///< DAP lists
    Contracts, ///< Graph contracts
    CustomerTenant, ///< read inside a customer tenant: other partners
    Activity, ///< log entries: append only, never gone
    Other
};

/// "This observation saw all of that dataset", for the realm or for one customer of it.
struct Coverage
{
    Dataset dataset = Dataset::Other;
    std::optional<TenantId> customer;
    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// The format of what a sample workspace is made of.
inline const QString SampleFormat = QStringLiteral("sample");

/// What is known before the first row is read.
struct ObservationHeader
{
    RealmId realm;
    SourceKind source = SourceKind::File;
    QString sourceName; ///< file name without folder, or endpoint; foreign text, cleaned
    QString format; ///< key of the file format or call: "partnerCenterCustomers"
    Instant observedAt; ///< when the source was looked at: never later than now for live sources
    QString actor; ///< who looked: account or system user name
    QVector<Coverage> complete; ///< empty: partial, nothing can be gone by it
};

/// How many rows an observation read and what they meant, customers and everything else together
/// in the totals, customers alone in the second block.
struct ObservationCounts
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 gone = 0;
    qint64 reappeared = 0; ///< gone before, seen again
    friend bool operator==(const ObservationCounts &, const ObservationCounts &) = default;
};

/// One look at a source, as recorded.
struct Observation
{
    ObservationId id;
    ObservationHeader header;
    Instant recordedAt; ///< when it was committed here
    ObservationCounts total;
    ObservationCounts customers;
    bool isComplete() const { return !header.complete.isEmpty(); }
};

} // namespace attache
