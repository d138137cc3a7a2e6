// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellguard.h"
#include "exchangecodes.h"
#include "tablelayout.h"
#include "tablewriters.h"

#include <cmath>

namespace attache {

namespace {

class CsvTableWriter final : public TableWriter
{
public:
    CsvTableWriter(std::unique_ptr<AtomicFile> file, CsvDialect dialect)
        : m_file(std::move(file)),
          m_separator(dialect == CsvDialect::Semicolon ? u';' : u','),
          m_decimalMark(dialect == CsvDialect::Semicolon ? u',' : u'.')
    {
    }

    Status begin(const QVector<ExportColumn> &columns) override
    {
        if (m_columns > 0 || columns.isEmpty())
            return sequenceError();
        m_columns = columns.size();
        QStringList titles;
        for (const ExportColumn &column : columns)
            titles.append(column.title);
        titles.first() += OwnFileMark;
        QString line{QChar(QChar::ByteOrderMark)};
        for (const QString &title : titles)
            appendText(line, title);
        return writeLine(line);
    }

    Status row(const QVector<QVariant> &cells) override
    {
        if (m_columns == 0 || cells.size() != m_columns)
            return sequenceError();
        QString line;
        for (const QVariant &cell : cells)
            appendCell(line, cell);
        return writeLine(line);
    }

    Status finish() override { return m_columns == 0 ? sequenceError() : m_file->commit(); }

private:
    static Status sequenceError()
    {
        return Error{ErrorKind::Internal, QStringLiteral("export.sequence"), {}, {}};
    }

    void appendText(QString &line, const QString &text) const
    {
        QString cell = guarded(text);
        cell.replace(QChar(u'"'), QStringLiteral("\"\""));
        line += u'"';
        line += cell;
        line += u'"';
        line += m_separator;
    }

    void appendCell(QString &line, const QVariant &cell) const
    {
        switch (cell.typeId()) {
        case QMetaType::UnknownType:
            line += m_separator;
            return;
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            line += cell.toString();
            line += m_separator;
            return;
        case QMetaType::Double:
            appendNumber(line, cell.toDouble());
            return;
        case QMetaType::Bool:
            appendText(line, cell.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
            return;
        case QMetaType::QStringList:
            appendText(line, cell.toStringList().join(QStringLiteral("; ")));
            return;
        default:
            appendText(line, cell.toString());
        }
    }

    void appendNumber(QString &line, double number) const
    {
        if (std::isfinite(number)) {
            QString text = QString::number(number, 'g', QLocale::FloatingPointShortest);
            text.replace(QChar(u'.'), QChar(m_decimalMark));
            line += text;
        }
        line += m_separator;
    }

    Status writeLine(QString &line)
    {
        line.chop(1);
        line += QStringLiteral("\r\n");
        return m_file->write(line.toUtf8());
    }

    std::unique_ptr<AtomicFile> m_file;
    char16_t m_separator;
    char16_t m_decimalMark;
    qsizetype m_columns = 0;
};

} // namespace

std::unique_ptr<TableWriter> makeCsvTableWriter(std::unique_ptr<AtomicFile> file,
                                                CsvDialect dialect)
{
    return std::make_unique<CsvTableWriter>(std::move(file), dialect);
}

} // namespace attache
