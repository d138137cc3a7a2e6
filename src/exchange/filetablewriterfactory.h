// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace attache {

/// Lists into CSV, XLSX and JSON files, whole or not at all. Error codes: exchangecodes.h.
///
/// CSV: UTF-8 with byte order mark, CRLF, texts always quoted, numbers bare (with a decimal comma
/// where the semicolon separates), lists joined by "; ". No cell is ever evaluated (cellguard.h).
/// The first title ends in " [attache]", by which FileImportReader knows the file again and takes
/// the guards away. Excel shortens digits beyond the fifteenth and drops leading zeros in any CSV,
/// whatever is written; JSON is lossless.
///
/// JSON: an array of objects with the keys of the columns, in their order; nothing for an empty
/// cell would be a missing member, so it is null.
class FileTableWriterFactory final : public TableWriterFactory
{
public:
    Result<std::unique_ptr<TableWriter>> create(const QString &path, ExportFormat format,
                                                CsvDialect dialect, bool replace) override;
    Result<std::unique_ptr<OutputFile>> createFile(const QString &path, bool replace) override;
};

} // namespace attache
