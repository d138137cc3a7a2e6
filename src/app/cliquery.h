// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cliarguments.h"
#include "customerquery.h"
#include "ports.h"

namespace attache {

/// The query line with --realm and --sort. Errors: "cli.usage" with what is wrong with the line,
/// NotFound for an unknown realm.
Result<CustomerQuery> queryFrom(const CliArguments &arguments, const QString &line,
                                LedgerReader &reader);

} // namespace attache
