// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotatedcustomer.h"
#include "customerquery.h"
#include "realm.h"

#include <QVector>

#include <optional>

namespace attache {

/// The columns of the customer list.
enum class CustomerColumn : quint8 {
    Name,
    Alias,
    Domain,
    Country,
    Realm,
    Mine,
    Others,
    Partners,
    NextEnd,
    Invitation,
    State,
    LastSeen,
    Owner,
    Tags,
    TenantId,
    FirstSeen,
    NextAction,
    Services ///< who is attached for which service, drawn as marks
};
inline constexpr int CustomerColumnCount = int(CustomerColumn::Services) + 1;

/// How near the end of our access is. Stands as a sign beside the words.
enum class Urgency : quint8 { None, Later, Soon, Near, Over };

QString columnTitle(CustomerColumn column);
QString columnToolTip(CustomerColumn column); ///< what the column means, in one sentence
QString columnKey(CustomerColumn column); ///< stable, for settings, views and exported files
std::optional<CustomerColumn> columnFromKey(const QString &key);
QVector<CustomerColumn> firstColumns(); ///< those shown at first, in their order
std::optional<SortColumn> sortOf(CustomerColumn column); ///< nothing: cannot be sorted by
CustomerColumn columnOf(SortColumn sort);

/// The text of a cell, ready for any surface.
QString cellText(const CustomerSummary &customer, CustomerColumn column,
                 const QVector<Realm> &realms, Instant now);

/// A smart tag as lists show it: with a sign of its own before the name.
QString smartTagText(const QString &name);

/// The next end among the attachments of ours that still run, as the index sorts and filters by it:
/// not set if no source tells one, never if none of them ends.
Instant nextEnd(const CustomerSummary &customer);
Urgency urgencyOf(Instant end, Instant now);
/// Whole days until `end`; 0 if it is over, a very large number if it never comes, -1 if unknown.
int daysLeft(Instant end, Instant now);
/// Whether no observation has listed the customer for so long that it says little about today.
bool isStale(const CustomerSummary &customer, Instant now);

} // namespace attache
