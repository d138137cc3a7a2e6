// SPDX-License-Identifier: GPL-3.0-or-later
// Documents about one customer or one partner, as they are to stand on paper, in the language of
// the interface.
#pragma once

#include "customerservice.h"
#include "tabledocument.h"

namespace attache {

/// For the customer: who can do what in its tenant until when, and how we know. Only what holds or
/// is under way; what has ended is left out. `now`: what dates are compared with; `made`: when the
/// document is made.
PrintedTable accessStatement(const CustomerDetails &details, Instant now, Instant made);

/// For ourselves: all that is known of a customer.
PrintedTable customerSheet(const CustomerDetails &details, Instant now, Instant made);

/// A partner and the customers it is attached to. `customers`: in the order they are to stand in.
PrintedTable partnerSheet(const PartnerSummary &partner, const QVector<CustomerSummary> &customers,
                          Instant now, Instant made);

} // namespace attache
