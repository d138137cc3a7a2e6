// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace attache::test {

/// Everything a reader says, as lines: what two readers say can be compared word by word.
QStringList dumpOf(LedgerReader &reader, Instant now);

} // namespace attache::test
