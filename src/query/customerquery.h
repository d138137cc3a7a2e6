// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows: a filter and an order. The seam between everything that asks and everything
// that answers is CustomerQuery → ordered ids.
#pragma once

#include "annotatedcustomer.h"
#include "queryexpression.h"
#include "querytext.h"

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

/// A column to sort by.
struct SortKey
{
    SortColumn column = SortColumn::Name;
    bool descending = false;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// The customers of `realm` (invalid: of all realms) for whom `filter` holds.
struct CustomerQuery
{
    QueryExpression filter;
    RealmId realm;
    SortColumn sort = SortColumn::Name;
    bool descending = false;
    QVector<SortKey> then; ///< what decides between rows that are equal in `sort`, in this order
    friend bool operator==(const CustomerQuery &, const CustomerQuery &) = default;
};

} // namespace attache
