// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvparser.h"

#include "exchangecodes.h"

#include <algorithm>

namespace attache {

void CsvParser::feed(const QString &text)
{
    m_text = text;
    m_at = 0;
}

Status CsvParser::append(const char16_t *from, const char16_t *to)
{
    if (m_cell.size() + (to - from) > MaxCellLength) {
        // Nobody writes a megabyte into a quoted cell: the closing quote is missing.
        if (m_state == State::Quoted)
            return invalidInput("import.unterminatedQuote", {QString::number(m_quoteLine)});
        return invalidInput("import.fieldTooLong",
                            {QString::number(m_recordLine), QString::number(MaxCellLength)});
    }
    m_cell.append(reinterpret_cast<const QChar *>(from), to - from);
    return {};
}

Status CsvParser::endCell()
{
    if (m_cells.size() >= MaxColumns)
        return invalidInput("import.tooManyColumns",
                            {QString::number(m_recordLine), QString::number(MaxColumns)});
    m_cells.append(m_cell);
    m_cell = QString();
    return {};
}

bool CsvParser::takeRecord(CsvRecord &record)
{
    const bool isBlank = !m_recordHasQuote
        && std::all_of(m_cells.cbegin(), m_cells.cend(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
    m_recordHasQuote = false;
    if (isBlank) {
        m_cells.clear();
        return false;
    }
    record.line = m_recordLine;
    record.cells = std::move(m_cells);
    m_cells = QStringList();
    m_cells.reserve(record.cells.size()); // the next one has as many
    return true;
}

void CsvParser::countLine(char16_t c)
{
    // CRLF is one line end, also when a piece of text ends between the two.
    if (c == u'\r' || (c == u'\n' && !m_previousWasCr))
        ++m_line;
    m_previousWasCr = c == u'\r';
}

Result<CsvParser::Outcome> CsvParser::next(CsvRecord &record)
{
    const auto *const text = reinterpret_cast<const char16_t *>(m_text.constData());
    const auto *const end = text + m_text.size();
    const char16_t *at = text + m_at;
    while (at < end) {
        const char16_t c = *at;
        if (m_state == State::Quoted) {
            const char16_t *stop = at;
            while (stop < end && *stop != u'"') {
                if (*stop == u'\n' || *stop == u'\r')
                    countLine(*stop);
                else
                    m_previousWasCr = false;
                ++stop;
            }
            if (const Status status = append(at, stop); !status)
                return status.error();
            at = stop;
            if (at < end) {
                m_state = State::QuoteInQuoted;
                m_previousWasCr = false;
                ++at;
            }
            continue;
        }
        if (m_state == State::QuoteInQuoted && c == u'"') {
            m_state = State::Quoted;
            if (const Status status = append(at, at + 1); !status)
                return status.error();
            ++at;
            continue;
        }
        if (c == m_separator) {
            if (const Status status = endCell(); !status)
                return status.error();
            m_state = State::CellStart;
            m_previousWasCr = false;
            ++at;
            continue;
        }
        if (c == u'\n' || c == u'\r') {
            const bool isSecondHalf = c == u'\n' && m_previousWasCr;
            countLine(c);
            ++at;
            const bool isBlankLine =
                m_state == State::CellStart && m_cells.isEmpty() && !m_recordHasQuote;
            if (isSecondHalf || isBlankLine) {
                m_recordLine = m_line;
                continue;
            }
            if (const Status status = endCell(); !status)
                return status.error();
            m_state = State::CellStart;
            const bool taken = takeRecord(record);
            m_recordLine = m_line;
            if (taken) {
                m_at = at - text;
                return Outcome::Record;
            }
            continue;
        }
        m_previousWasCr = false;
        if (m_state == State::CellStart && c == u'"') {
            m_state = State::Quoted;
            m_recordHasQuote = true;
            m_quoteLine = m_line;
            ++at;
            continue;
        }
        if (m_state == State::CellStart && m_skipsBlank && c == u' ') {
            ++at;
            continue;
        }
        m_state = State::Plain;
        const char16_t *stop = at + 1;
        while (stop < end && *stop != m_separator && *stop != u'\n' && *stop != u'\r')
            ++stop;
        if (const Status status = append(at, stop); !status)
            return status.error();
        at = stop;
    }
    m_at = m_text.size();
    if (!m_isFinished)
        return Outcome::NeedsMore;
    if (m_state == State::Quoted)
        return invalidInput("import.unterminatedQuote", {QString::number(m_quoteLine)});
    if (m_state != State::CellStart || !m_cells.isEmpty()) {
        if (const Status status = endCell(); !status)
            return status.error();
        m_state = State::CellStart;
        if (takeRecord(record))
            return Outcome::Record;
    }
    return Outcome::End;
}

} // namespace attache
