// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "sourcefile.h"

namespace attache {

/// True if a file that begins so is meant as JSON: `{` before a member or its own end, or `[`.
/// A GUID in braces is not. A file called .json is, whatever it holds.
bool isJsonStart(const QByteArray &start, const QString &path);

/// Recognises a saved answer. Reads the whole file: what says whether it is complete comes last.
Result<ImportProfile> inspectJson(SourceFile &file, const ImportChoices &choices,
                                  ImportProfile profile);

Result<ImportTally> readJson(SourceFile &file, const ImportProfile &profile, const Realm &realm,
                             ObservationSink &sink, QVector<ImportProblem> &problems,
                             Progress *progress);

} // namespace attache
