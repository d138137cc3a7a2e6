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

    std::shared_ptr<Table> last;

private:
    class Writer final : public TableWriter
    {
    public:
        explicit Writer(std::shared_ptr<Table> table) : m_table(std::move(table)) { }
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
