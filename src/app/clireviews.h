// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clicommands.h"
#include "reviewports.h"

namespace attache {

/// By name without case, or by the beginning of its id. Errors: NotFound "review.unknown";
/// "cli.usage" if several are called so.
Result<Review> reviewNamed(const QString &name, ReviewReader &reader);

} // namespace attache
