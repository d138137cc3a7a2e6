// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "sqldatabase.h"

namespace attache {

/// Everything that can be checked without knowing what should be there. Findings are sentences in
/// English; empty: clean. Throws StoreFailure, Cancelled included.
QStringList verifyLedger(SqlDatabase &database, Progress *progress);

} // namespace attache
