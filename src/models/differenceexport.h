// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "ports.h"

namespace attache {

/// Writes changes as a table, one per row, in the order given. Keys are stable and the values for
/// machines (kinds by key, dates as ISO 8601); titles are in the language of the interface. An
/// existing file is replaced: the file dialog asked.
/// Errors: those of TableWriterFactory and TableWriter.
Status writeDifference(TableWriterFactory &writers, const QString &path, ExportFormat format,
                       CsvDialect dialect, const QVector<Change> &changes);

} // namespace attache
