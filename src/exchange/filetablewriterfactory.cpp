// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetablewriterfactory.h"

#include "atomicfile.h"
#include "tablewriters.h"

namespace attache {

Result<std::unique_ptr<TableWriter>> FileTableWriterFactory::create(const QString &path,
                                                                    ExportFormat format,
                                                                    CsvDialect dialect,
                                                                    bool replace)
{
    auto file = std::make_unique<AtomicFile>();
    if (const Status status = file->open(path, replace); !status)
        return status.error();
    if (format == ExportFormat::Json)
        return makeJsonTableWriter(std::move(file));
    return makeCsvTableWriter(std::move(file), dialect);
}

} // namespace attache
