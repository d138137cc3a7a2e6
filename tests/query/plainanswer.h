// SPDX-License-Identifier: GPL-3.0-or-later
// The meaning of a query, written down a second time: slowly, one customer after the other, and
// without the parts of the program that answer it.
#pragma once

#include "annotatedcustomer.h"
#include "queryexpression.h"

namespace attache {

/// Whether `expression` holds for `customer` of the sample realms, at sampleNow().
bool plainlyHolds(const QueryExpression &expression, const CustomerSummary &customer);

} // namespace attache
