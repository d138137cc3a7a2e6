// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clicommands.h"

namespace attache {

/// What `verify` does with a folder: says what the evidence in it proves. Errors: InvalidInput
/// "evidence.broken" after the findings were printed; those of EvidencePacks::check().
Status verifyPack(CliContext &context, const QString &folder);

} // namespace attache
