// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetablewriterfactory.h"

#include "atomicfile.h"
#include "tablewriters.h"

#include <QFileInfo>

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
    if (format == ExportFormat::Xlsx)
        return makeXlsxTableWriter(std::move(file), QFileInfo(path).completeBaseName());
    return makeCsvTableWriter(std::move(file), dialect);
}

namespace {

class OutputToDisk final : public OutputFile
{
public:
    Status open(const QString &path, bool replace) { return m_file.open(path, replace); }
    Status write(const QByteArray &bytes) override { return m_file.write(bytes); }
    Status commit() override { return m_file.commit(); }

private:
    AtomicFile m_file;
};

} // namespace

Result<std::unique_ptr<OutputFile>> FileTableWriterFactory::createFile(const QString &path,
                                                                       bool replace)
{
    auto file = std::make_unique<OutputToDisk>();
    if (const Status status = file->open(path, replace); !status)
        return status.error();
    return std::unique_ptr<OutputFile>(std::move(file));
}

} // namespace attache
