// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atomicfile.h"
#include "ports.h"

#include <memory>

namespace attache {

std::unique_ptr<TableWriter> makeCsvTableWriter(std::unique_ptr<AtomicFile> file,
                                                CsvDialect dialect);
std::unique_ptr<TableWriter> makeJsonTableWriter(std::unique_ptr<AtomicFile> file);

} // namespace attache
