// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atomicfile.h"
#include "ports.h"

#include <memory>

namespace attache {

std::unique_ptr<TableWriter> makeCsvTableWriter(std::unique_ptr<AtomicFile> file,
                                                CsvDialect dialect);
std::unique_ptr<TableWriter> makeJsonTableWriter(std::unique_ptr<AtomicFile> file);
/// `name` is that of the sheet. Typed cells, a header that stays in sight, a filter; no formula.
std::unique_ptr<TableWriter> makeXlsxTableWriter(std::unique_ptr<AtomicFile> file,
                                                 const QString &name);

} // namespace attache
