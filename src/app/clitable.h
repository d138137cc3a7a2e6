// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>
#include <QVector>

namespace attache {

/// A table for a terminal: columns as wide as their widest cell, two blanks between. Cells go
/// through terminalText(), so no escape sequence of foreign text reaches the terminal (N21).
class CliTable
{
public:
    explicit CliTable(const QStringList &titles) : m_titles(titles) { }
    void add(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }
    void print(QTextStream &out) const;

private:
    QStringList m_titles;
    QVector<QStringList> m_rows;
};

/// How many columns of a terminal `text` takes: wide East Asian letters two, combining marks none.
int terminalWidth(const QString &text);

} // namespace attache
