// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asof.h"
#include "sqldatabase.h"

namespace attache {

/// Puts a reading connection back to `asOf`: over every table that changes it lays a temporary view
/// of the same name that holds what the table held then, so that each query answers for the past
/// without knowing it. What people made (annotations, notes, marks, invitations) is put back by the
/// journal. Realms and saved views stay as they are today, and so does what was later corrected in
/// the draft of an invitation. Throws StoreFailure.
void putBack(SqlDatabase &database, const AsOf &asOf);

/// Whether putBack() was called for this connection.
bool isPutBack(SqlDatabase &database);

} // namespace attache
