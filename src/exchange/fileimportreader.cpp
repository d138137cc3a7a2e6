// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileimportreader.h"

#include "exchangecodes.h"
#include "jsonfile.h"
#include "sourcefile.h"
#include "tablefile.h"

namespace attache {

namespace {
// Enough to meet the first accented letter of nearly every file; the rest is decided while reading.
constexpr qint64 InspectedBytes = 4 * 1024 * 1024;
} // namespace

Result<ImportProfile> FileImportReader::inspect(const QString &path, const ImportChoices &choices)
{
    SourceFile file;
    if (const Status status = file.open(path); !status)
        return status.error();
    if (file.size() == 0)
        return invalidInput("import.empty");
    if (file.size() > MaxTableBytes)
        return invalidInput("import.tooLarge",
                            {QString::number(file.size()), QString::number(MaxTableBytes)});
    const auto start = file.read(InspectedBytes);
    if (!start)
        return start.error();
    ImportProfile profile;
    profile.path = path;
    profile.bytes = file.size();
    if (isJsonStart(*start, path)) {
        if (const Status status = file.rewind(); !status)
            return status.error();
        return inspectJson(file, choices, profile);
    }
    auto inspected = inspectTable(*start, file.atEnd(), choices, profile);
    if (!inspected)
        return inspected;
    if (const Status status = file.checkUnchanged(); !status)
        return status.error();
    return inspected;
}

Result<ImportTally> FileImportReader::read(const QString &path, const ImportProfile &profile,
                                           const Realm &realm, ObservationSink &sink,
                                           QVector<ImportProblem> &problems, Progress *progress)
{
    SourceFile file;
    if (const Status status = file.open(path); !status)
        return status.error();
    // What was previewed must be what is applied.
    if (profile.bytes > 0 && file.size() != profile.bytes)
        return storageError("import.changedWhileRead");
    if (profile.format == ImportFormat::Unknown)
        return invalidInput("import.unknownFormat");
    if (profile.needsCustomer && !profile.customer)
        return invalidInput("import.customerNeeded");
    if (profile.isJson)
        return readJson(file, profile, realm, sink, problems, progress);
    return readTable(file, profile, realm, sink, problems, progress);
}

} // namespace attache
