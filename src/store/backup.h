// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "sqldatabase.h"

namespace attache {

/// A consistent copy through SQLite's backup, readable by its owner only. It appears whole under
/// `path` or not at all; an existing file is never replaced. Errors: Conflict "backup.exists",
/// Cancelled, Storage.
Status backUp(SqlDatabase &database, const QString &path, Progress *progress);

} // namespace attache
