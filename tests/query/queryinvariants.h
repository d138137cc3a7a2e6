// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any line whatever: for the random lines of the tests and for the fuzzer.
#pragma once

#include "customerindex.h"

namespace attache {

/// The rule that reading `line` breaks, or an empty text. With an index the line is answered too.
QString brokenQueryRule(const QString &line, const CustomerIndex *index);

} // namespace attache
