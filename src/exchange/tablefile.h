// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "sourcefile.h"

namespace attache {

/// Recognises a table from the first bytes of the file. An unknown table of two or more columns is
/// no error: its format is Unknown, so that the user can say what it is.
Result<ImportProfile> inspectTable(const QByteArray &start, bool isWhole,
                                   const ImportChoices &choices, ImportProfile profile);

/// Reads a table as its profile says, in bounded memory.
Result<ImportTally> readTable(SourceFile &file, const ImportProfile &profile, const Realm &realm,
                              ObservationSink &sink, QVector<ImportProblem> &problems,
                              Progress *progress);

/// Dataset, completeness and whether the customer has to be asked for, by the profile's format.
void describeFormat(ImportProfile &profile, const ImportChoices &choices);

} // namespace attache
