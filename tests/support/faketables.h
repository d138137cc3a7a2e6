// SPDX-License-Identifier: GPL-3.0-or-later
// Exports that end in memory.
#pragma once

#include "ports.h"

#include <memory>

namespace attache::test {

/// Keeps the tables that were exported instead of writing files.
class FakeTableWriterFactory final : public TableWriterFactory
{
public:
    struct Table
    {
        QString path;
        ExportFormat format = ExportFormat::Csv;
        QVector<ExportColumn> columns;
        QVector<QVector<QVariant>> rows;
        QVector<QPair<QString, QString>> facts;
        bool isFinished = false;
    };

    Result<std::unique_ptr<TableWriter>> create(const QString &path, ExportFormat format,
                                                CsvDialect, bool) override
    {
        last = std::make_shared<Table>();
        last->path = path;
        last->format = format;
        return std::unique_ptr<TableWriter>(std::make_unique<Writer>(last));
    }

    Result<std::unique_ptr<OutputFile>> createFile(const QString &path, bool) override
    {
        lastFile = std::make_shared<File>();
        lastFile->path = path;
        return std::unique_ptr<OutputFile>(std::make_unique<Output>(lastFile));
    }

    struct File
    {
        QString path;
        QByteArray bytes;
        bool isFinished = false;
    };
    std::shared_ptr<Table> last;
    std::shared_ptr<File> lastFile;

private:
    class Output final : public OutputFile
    {
    public:
        explicit Output(std::shared_ptr<File> file) : m_file(std::move(file)) { }
        Status write(const QByteArray &bytes) override
        {
            m_file->bytes += bytes;
            return {};
        }
        Status commit() override
        {
            m_file->isFinished = true;
            return {};
        }

    private:
        std::shared_ptr<File> m_file;
    };

    class Writer final : public TableWriter
    {
    public:
        explicit Writer(std::shared_ptr<Table> table) : m_table(std::move(table)) { }
        void describe(const QVector<QPair<QString, QString>> &facts) override
        {
            m_table->facts = facts;
        }
        Status begin(const QVector<ExportColumn> &columns) override
        {
            m_table->columns = columns;
            return {};
        }
        Status row(const QVector<QVariant> &cells) override
        {
            m_table->rows << cells;
            return {};
        }
        Status finish() override
        {
            m_table->isFinished = true;
            return {};
        }

    private:
        std::shared_ptr<Table> m_table;
    };
};

} // namespace attache::test
