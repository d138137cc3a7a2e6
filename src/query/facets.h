// SPDX-License-Identifier: GPL-3.0-or-later
// What the customers of an answer have in common: counts per value, groups.
#pragma once

#include "customerquery.h"
#include "instant.h"

#include <QString>
#include <QVector>

namespace attache {

/// A way to divide customers that has few values.
enum class Facet : quint8 {
    State,
    Realm,
    Cloud,
    Country,
    Language,
    Tag,
    Owner,
    Service, ///< of attachments that are current and have not ended, as the six after it
    Standing,
    Kind,
    Evidence,
    Access, ///< of granular relationships of ours in force
    Partner,
    Invitation,
    Offer,
    PartnerOfRecord
};
inline constexpr int FacetCount = int(Facet::PartnerOfRecord) + 1;

/// One value of a facet.
struct FacetValue
{
    /// As a query term takes it: the key of an enumerator, service or cloud, else the text.
    QString value;
    qint64 customers = 0; ///< of the answer that have it; one may have several values
    bool isSmart = false; ///< of tags: a smart tag has that name
};

struct FacetCounts
{
    Facet facet = Facet::State;
    QVector<FacetValue> values; ///< the most frequent first, equal ones by value
    qint64 more = 0; ///< values that were left out
    qint64 without = 0; ///< customers of the answer that have no value
};

/// Customers of an answer that share what they are grouped by.
struct CustomerGroup
{
    qsizetype first = 0; ///< its place among the rows
    qsizetype count = 0;
    /// False for the last group, of the customers that have nothing in the column.
    bool hasValue = true;
};

} // namespace attache
