// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace attache {

/// Reads the files partner admins have: exports of Partner Center, tables of Microsoft's bulk
/// tools, saved answers of the services (contract 9, 2.2). Error codes: exchangecodes.h.
class FileImportReader final : public ImportReader
{
public:
    Result<ImportProfile> inspect(const QString &path, const ImportChoices &choices) override;
    Result<ImportTally> read(const QString &path, const ImportProfile &profile, const Realm &realm,
                             ObservationSink &sink, QVector<ImportProblem> &problems,
                             Progress *progress) override;
};

} // namespace attache
