// SPDX-License-Identifier: GPL-3.0-or-later
// What needs somebody now, from the index. All of it may take a while for long lists: not for the
// GUI thread.
#pragma once

#include "customerindex.h"

namespace attache {

/// A customer whose access ends soon, or for whom something is due.
struct DatedCustomer
{
    CustomerSummary customer;
    Instant date;
};

/// A role that ends soon, and at how many customers.
struct EndingRole
{
    QString role; ///< template id, or name where no id is known
    int customers = 0;
};

/// Who is at risk: an access of ours ends within RiskDays without a successor.
QVector<QueryTerm> riskTerms();
/// The roles that customers lose within RiskDays, the most widespread first.
QVector<EndingRole> endingRoles(const CustomerIndex &index, RealmId realm, Instant now);
/// Those whose runway ends soon, soonest first, at most `limit`: the same ones that the figure
/// counts and the list opens.
QVector<DatedCustomer> customersAtRisk(const CustomerIndex &index, RealmId realm, Instant now,
                                       int limit);
/// Customers with a next action that is due, earliest first, at most `limit`; how many in all.
QVector<DatedCustomer> dueCustomers(const CustomerIndex &index, RealmId realm, Instant now,
                                    int limit, qint64 &total);

} // namespace attache
