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
        m_line = QChar(QChar::ByteOrderMark);
        for (const QString &title : titles)
            appendText(title);
        return endLine();
    }

    Status row(const QVector<QVariant> &cells) override
    {
        if (m_columns == 0 || cells.size() != m_columns)
            return sequenceError();
        for (const QVariant &cell : cells)
            appendCell(cell);
        return endLine();
    }

    Status finish() override
    {
        if (m_columns == 0)
            return sequenceError();
        if (const Status status = writeLines(); !status)
            return status;
        return m_file->commit();
    }

private:
    static Status sequenceError()
    {
        return Error{ErrorKind::Internal, QStringLiteral("export.sequence"), {}, {}};
    }

    void appendText(const QString &text)
    {
        m_line += u'"';
        const QString cell = guarded(text);
        if (cell.contains(u'"'))
            m_line += QString(cell).replace(QChar(u'"'), QStringLiteral("\"\""));
        else
            m_line += cell;
        m_line += u'"';
        m_line += m_separator;
    }

    void appendCell(const QVariant &cell)
    {
        switch (cell.typeId()) {
        case QMetaType::QString:
            appendText(*static_cast<const QString *>(cell.constData()));
            return;
        case QMetaType::UnknownType:
            m_line += m_separator;
            return;
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            m_line += cell.toString();
            m_line += m_separator;
            return;
        case QMetaType::Double:
            appendNumber(cell.toDouble());
            return;
        case QMetaType::Bool:
            appendText(cell.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
            return;
        case QMetaType::QStringList:
            appendText(cell.toStringList().join(QStringLiteral("; ")));
            return;
        default:
            appendText(cell.toString());
        }
    }

    void appendNumber(double number)
    {
        if (std::isfinite(number)) {
            QString text = QString::number(number, 'g', QLocale::FloatingPointShortest);
            text.replace(QChar(u'.'), QChar(m_decimalMark));
            m_line += text;
        }
        m_line += m_separator;
    }

    Status endLine()
    {
        m_line.chop(1);
        m_line += u'\r';
        m_line += u'\n';
        // Encoded many lines at a time: a line is short, and each time costs a buffer.
        constexpr qsizetype Enough = 32 * 1024;
        return m_line.size() < Enough ? Status() : writeLines();
    }

    Status writeLines()
    {
        const Status status = m_file->write(m_line.toUtf8());
        m_line.resize(0);
        return status;
    }

    std::unique_ptr<AtomicFile> m_file;
    char16_t m_separator;
    char16_t m_decimalMark;
    qsizetype m_columns = 0;
    QString m_line; ///< the lines not written yet
};

} // namespace

std::unique_ptr<TableWriter> makeCsvTableWriter(std::unique_ptr<AtomicFile> file,
                                                CsvDialect dialect)
{
    return std::make_unique<CsvTableWriter>(std::move(file), dialect);
}

} // namespace attache
