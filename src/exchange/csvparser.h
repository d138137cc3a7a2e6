// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QStringList>

namespace attache {

/// One record of a CSV file.
struct CsvRecord
{
    qint64 line = 0; ///< line where it begins, from 1
    QStringList cells; ///< as spelled, without the quotes around them
};

struct CsvSyntax
{
    QChar separator = u',';
    bool skipsBlankBeforeQuote = false; ///< a, "b": the blank belongs to no one
    friend bool operator==(const CsvSyntax &, const CsvSyntax &) = default;
};

/// Longest cell, in UTF-16 units. A longer one is a damaged file, not data.
inline constexpr qsizetype MaxCellLength = 1024 * 1024;
inline constexpr qsizetype MaxColumns = 2000;

/// RFC 4180, and what programs make of it: CR, LF, CRLF and mixtures end a record; a quote in the
/// middle of an unquoted cell stands for itself; text after a closing quote is kept; lines without
/// any content are skipped; the last line may lack its end. Text is fed in pieces of any size, each
/// character is looked at once, and no more than one record is held.
class CsvParser
{
public:
    explicit CsvParser(const CsvSyntax &syntax, qint64 firstLine = 1)
        : m_separator(syntax.separator.unicode()),
          m_skipsBlank(syntax.skipsBlankBeforeQuote),
          m_line(firstLine),
          m_recordLine(firstLine)
    {
    }

    void feed(const QString &text); ///< only after next() has said NeedsMore
    void finish() { m_isFinished = true; } ///< there is no more text

    enum class Outcome : quint8 { Record, NeedsMore, End };
    /// The next record. Errors: import.unterminatedQuote, import.fieldTooLong,
    /// import.tooManyColumns.
    Result<Outcome> next(CsvRecord &record);

private:
    enum class State : quint8 { CellStart, Plain, Quoted, QuoteInQuoted };
    Status append(const char16_t *from, const char16_t *to);
    Status endCell();
    void countLine(char16_t c);
    bool takeRecord(CsvRecord &record);

    char16_t m_separator;
    bool m_skipsBlank;
    bool m_isFinished = false;
    State m_state = State::CellStart;
    QString m_text;
    qsizetype m_at = 0;
    QString m_cell;
    QStringList m_cells;
    bool m_recordHasQuote = false;
    bool m_previousWasCr = false; ///< the LF of a CRLF is still to come
    qint64 m_line;
    qint64 m_recordLine;
    qint64 m_quoteLine = 0;
};

} // namespace attache
