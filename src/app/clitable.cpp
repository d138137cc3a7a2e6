// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitable.h"

#include "textdoor.h"

#include <QChar>

#include <algorithm>

namespace attache {

namespace {

/// Longer cells are cut: a row of a terminal is for looking at.
constexpr int MostColumns = 48;

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
}

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

QString cut(const QString &text)
{
    if (terminalWidth(text) <= MostColumns)
        return text;
    QString kept;
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        width += widthOf(c);
        if (width >= MostColumns)
            break;
        kept += QChar::fromUcs4(c);
    }
    return kept + QChar(u'…');
}

} // namespace

int terminalWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

void CliTable::add(const QStringList &cells)
{
    QStringList shown;
    shown.reserve(cells.size());
    for (const QString &cell : cells)
        shown.append(cut(terminalText(cell)));
    m_rows.append(shown);
}

void CliTable::print(QTextStream &out) const
{
    QVector<int> widths;
    for (const QString &title : m_titles)
        widths.append(terminalWidth(title));
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths.at(i), terminalWidth(row.at(i)));
    }
    const auto line = [&](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            out << cells.at(i);
            if (i + 1 < cells.size())
                out << QString(widths.at(i) - terminalWidth(cells.at(i)) + 2, u' ');
        }
        out << '\n';
    };
    line(m_titles);
    QStringList rules;
    for (const int width : std::as_const(widths))
        rules.append(QString(width, u'─'));
    line(rules);
    for (const QStringList &row : m_rows)
        line(row);
}

} // namespace attache
