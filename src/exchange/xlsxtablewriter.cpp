// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangecodes.h"
#include "tablewriters.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace attache {

namespace {

/// Of a sheet, its header included (F10).
constexpr lxw_row_t MostRows = LXW_ROW_MAX;
constexpr qsizetype LongestText = 32'767 - 8; ///< of a cell, with room for what escapes take
constexpr qsizetype LongestName = 31;
constexpr int DateFormat = 14; ///< Excel's own number for "a date, as this computer writes them"

/// What XML cannot hold is left out; a text that is too long for a cell ends in an ellipsis.
QByteArray cellText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += c;
            kept += text.at(++i);
            continue;
        }
        char16_t unit = c.unicode();
        if (unit == u'\r') { // XML has one end of a line
            if (i + 1 < text.size() && text.at(i + 1) == u'\n')
                continue;
            unit = u'\n';
        }
        const bool isControl = unit < 0x20 && unit != u'\t' && unit != u'\n';
        if (!isControl && !c.isSurrogate() && unit != 0xfffe && unit != 0xffff)
            kept += QChar(unit);
    }
    if (kept.size() > LongestText) {
        kept.truncate(LongestText);
        if (kept.back().isHighSurrogate())
            kept.chop(1);
        kept += u'\u2026';
    }
    // "_x0041_" would be read as an "A": its own first character is written that way instead.
    for (qsizetype at = kept.indexOf(QLatin1String("_x")); at >= 0;
         at = kept.indexOf(QLatin1String("_x"), at + 7)) {
        const auto isHex = [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
        };
        bool isEscape = at + 6 < kept.size() && kept.at(at + 6) == u'_';
        for (qsizetype i = at + 2; isEscape && i < at + 6; ++i)
            isEscape = isHex(kept.at(i));
        if (isEscape)
            kept.replace(at, 1, QLatin1String("_x005F_"));
    }
    return kept.toUtf8();
}

/// A name that Excel takes: up to 31 characters, some not at all. `number` from 1.
QByteArray sheetName(const QString &wanted, int number)
{
    QString name;
    for (const QChar c : wanted) {
        const bool isRefused = QStringView(u"[]:*?/\\'").contains(c) || c < u' ' || c.isSurrogate();
        name += isRefused ? QChar(u' ') : c;
    }
    name = name.simplified();
    if (name.isEmpty() || name.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0)
        name = QStringLiteral("List");
    const QString tail = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
    return QString(name.left(LongestName - tail.size()) + tail).toUtf8();
}

/// The library prints numbers as the C locale of the moment does: a decimal comma would spoil the
/// file. For as long as it lives, on this thread alone.
class DecimalPoint
{
public:
#ifdef Q_OS_UNIX
    DecimalPoint() : m_ours(::newlocale(LC_ALL_MASK, "C", nullptr))
    {
        if (m_ours)
            m_before = ::uselocale(m_ours);
    }
    ~DecimalPoint()
    {
        if (!m_ours)
            return;
        ::uselocale(m_before);
        ::freelocale(m_ours);
    }
    DecimalPoint(const DecimalPoint &) = delete;
    DecimalPoint &operator=(const DecimalPoint &) = delete;

private:
    locale_t m_ours;
    locale_t m_before = nullptr;
#endif
};

/// Through libxlsxwriter, row by row into a file of its own beside the target: a disk that is too
/// full for the rows is then too full for the whole as well, which is noticed.
class XlsxTableWriter final : public TableWriter
{
public:
    XlsxTableWriter(std::unique_ptr<AtomicFile> file, QString name)
        : m_file(std::move(file)), m_name(std::move(name))
    {
        m_path = QFile::encodeName(m_file->temporaryPath());
        m_folder = QFile::encodeName(QFileInfo(m_file->temporaryPath()).absolutePath());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        options.use_zip64 = LXW_TRUE;
        m_book = workbook_new_opt(m_path.constData(), &options);
        if (!m_book)
            return;
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_date = workbook_add_format(m_book);
        format_set_num_format_index(m_date, DateFormat);
        format_set_align(m_date, LXW_ALIGN_LEFT);
    }
    ~XlsxTableWriter() override
    {
        if (!m_book)
            return;
        for (lxw_worksheet *const sheet : std::as_const(m_all)) {
            if (sheet->optimize_tmpfile) // which only writing the book would close
                std::fclose(std::exchange(sheet->optimize_tmpfile, nullptr));
        }
        lxw_workbook_free(m_book);
    }

    void describe(const QVector<QPair<QString, QString>> &facts) override { m_facts = facts; }

    Status begin(const QVector<ExportColumn> &columns) override
    {
        if (!m_columns.isEmpty() || columns.isEmpty())
            return sequenceError();
        const DecimalPoint decimalPoint;
        m_columns = columns;
        return startSheet();
    }

    Status row(const QVector<QVariant> &cells) override
    {
        if (m_columns.isEmpty() || cells.size() != m_columns.size())
            return sequenceError();
        if (m_row == MostRows) {
            if (const Status status = endSheet(); !status)
                return status;
            if (const Status status = startSheet(); !status)
                return status;
        }
        const DecimalPoint decimalPoint;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (const lxw_error error = write(lxw_col_t(i), cells.at(i)); error != LXW_NO_ERROR)
                return failed(error);
        }
        ++m_row;
        return {};
    }

    Status finish() override
    {
        if (m_columns.isEmpty())
            return sequenceError();
        const DecimalPoint decimalPoint;
        if (const Status status = endSheet(); !status)
            return status;
        if (const Status status = writeFacts(); !status)
            return status;
        if (!hasRoomForAll())
            return m_file->failWith(ENOSPC);
        errno = 0;
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr)); // frees it, too
        if (error != LXW_NO_ERROR)
            return failed(error);
        return m_file->commit();
    }

private:
    static Status sequenceError()
    {
        return Error{ErrorKind::Internal, QStringLiteral("export.sequence"), {}, {}};
    }
    Status failed(lxw_error error)
    {
        if (error == LXW_ERROR_MEMORY_MALLOC_FAILED)
            return m_file->failWith(ENOMEM);
        return m_file->failWith(errno ? errno : EIO);
    }

    Status startSheet()
    {
        errno = 0;
        if (m_book)
            m_sheet = workbook_add_worksheet(m_book, sheetName(m_name, ++m_sheets).constData());
        if (!m_sheet)
            return failed(LXW_ERROR_CREATING_TMPFILE);
        m_all << m_sheet;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const double width =
                i == 0 ? 34 : std::clamp(double(m_columns.at(i).title.size()) + 4, 14.0, 30.0);
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), width, nullptr);
        }
        worksheet_freeze_panes(m_sheet, 1, 1);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            worksheet_write_string(m_sheet, 0, lxw_col_t(i),
                                   cellText(m_columns.at(i).title).constData(), m_bold);
        }
        m_row = 1;
        return {};
    }

    /// The library does not look whether its own files could be written (T15).
    Status endSheet()
    {
        errno = 0;
        FILE *const rows = m_sheet->optimize_tmpfile;
        if (rows && (std::fflush(rows) != 0 || std::ferror(rows)))
            return m_file->failWith(errno ? errno : ENOSPC);
        const long bytes = rows ? std::ftell(rows) : 0;
        m_largestSheet = std::max<qint64>(m_largestSheet, bytes);
        worksheet_autofilter(m_sheet, 0, 0, std::max<lxw_row_t>(m_row, 2) - 1,
                             lxw_col_t(m_columns.size() - 1));
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        return {};
    }

    /// At the end each sheet is written once more, with what belongs around its rows, and then
    /// packed.
    bool hasRoomForAll() const
    {
        constexpr qint64 Around = 64 * 1024;
        const qint64 wanted = m_largestSheet + m_largestSheet / 4 + Around;
#ifdef Q_OS_UNIX
        struct rlimit limit = {};
        if (::getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY
            && limit.rlim_cur < rlim_t(m_largestSheet + Around))
            return false;
#endif
        const QStorageInfo disk(QFile::decodeName(m_folder));
        return !disk.isValid() || disk.bytesAvailable() >= wanted;
    }

    /// What the table is, on a sheet behind it.
    Status writeFacts()
    {
        if (m_facts.isEmpty())
            return {};
        // No two sheets may have one name, and the first has that of the file.
        QByteArray title = "Attach\u00e9";
        if (workbook_get_worksheet_by_name(m_book, title.constData())
            || m_name.compare(QString::fromUtf8(title), Qt::CaseInsensitive) == 0)
            title += " (0)";
        lxw_worksheet *const sheet = workbook_add_worksheet(m_book, title.constData());
        if (!sheet)
            return failed(LXW_ERROR_CREATING_TMPFILE);
        m_all << sheet;
        worksheet_set_column(sheet, 0, 0, 24, nullptr);
        worksheet_set_column(sheet, 1, 1, 80, nullptr);
        for (qsizetype i = 0; i < m_facts.size(); ++i) {
            const auto &[name, value] = m_facts.at(i);
            worksheet_write_string(sheet, lxw_row_t(i), 0, cellText(name).constData(), m_bold);
            worksheet_write_string(sheet, lxw_row_t(i), 1, cellText(value).constData(), nullptr);
        }
        return {};
    }

    lxw_error write(lxw_col_t column, const QVariant &cell)
    {
        switch (cell.typeId()) {
        case QMetaType::UnknownType:
            return LXW_NO_ERROR;
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
        case QMetaType::Double:
            return writeNumber(column, cell.toDouble());
        case QMetaType::Bool:
            return worksheet_write_boolean(m_sheet, m_row, column, cell.toBool(), nullptr);
        case QMetaType::QDate:
            return writeDate(column, cell.toDate());
        case QMetaType::QStringList:
            return writeText(column, cell.toStringList().join(QStringLiteral("; ")));
        default:
            return writeText(column, cell.toString());
        }
    }

    lxw_error writeText(lxw_col_t column, const QString &text)
    {
        if (text.isEmpty())
            return LXW_NO_ERROR;
        return worksheet_write_string(m_sheet, m_row, column, cellText(text).constData(), nullptr);
    }

    lxw_error writeNumber(lxw_col_t column, double number)
    {
        if (!std::isfinite(number))
            return LXW_NO_ERROR;
        return worksheet_write_number(m_sheet, m_row, column, number, nullptr);
    }

    lxw_error writeDate(lxw_col_t column, QDate date)
    {
        // Excel counts days from 1900 on, and believes that 1900 was a leap year.
        if (!date.isValid() || date < QDate(1900, 3, 1) || date.year() > 9999)
            return writeText(column, date.toString(Qt::ISODate));
        const double day = double(QDate(1899, 12, 30).daysTo(date));
        return worksheet_write_number(m_sheet, m_row, column, day, m_date);
    }

    std::unique_ptr<AtomicFile> m_file;
    QString m_name;
    QByteArray m_path;
    QByteArray m_folder;
    QVector<ExportColumn> m_columns;
    QVector<QPair<QString, QString>> m_facts;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QVector<lxw_worksheet *> m_all;
    lxw_format *m_bold = nullptr;
    lxw_format *m_date = nullptr;
    lxw_row_t m_row = 0; ///< the next one
    int m_sheets = 0;
    qint64 m_largestSheet = 0; ///< bytes of its rows
};

} // namespace

std::unique_ptr<TableWriter> makeXlsxTableWriter(std::unique_ptr<AtomicFile> file,
                                                 const QString &name)
{
    return std::make_unique<XlsxTableWriter>(std::move(file), name);
}

} // namespace attache
