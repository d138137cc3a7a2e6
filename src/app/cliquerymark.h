// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "querytext.h"
#include "result.h"

namespace attache {

/// What is wrong with a query line, in the user's language: "cli.usage" with the arguments
/// sentence, line, position and length (in UTF-16 units).
Error queryUsageError(const QString &line, const QueryError &error);

/// The line of such an error, or the part of it around the mistake, and below it carets under the
/// mistake; both for a terminal. Empty for any other error.
QString markedQueryLine(const Error &error);

} // namespace attache
