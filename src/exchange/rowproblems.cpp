// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowproblems.h"

#include "textdoor.h"

namespace attache {

namespace {
// A file of which every row is damaged must not fill the memory with findings.
constexpr qsizetype MostKept = 200'000;
constexpr qsizetype MostDistinct = 10'000;
} // namespace

void RowProblems::add(ProblemReason reason, const QString &column, const QString &text,
                      bool rowDropped)
{
    m_isDropped = m_isDropped || rowDropped;
    // Dropped rows decide whether a list is complete, so small findings leave them room.
    if (m_problems.size() >= (rowDropped ? 2 * MostKept : MostKept))
        return;
    m_problems.append({m_line, cleanText(column, 200), reason, cleanText(text, 200), rowDropped});
}

void RowProblems::addOnce(ProblemReason reason, const QString &column, const QString &text)
{
    const QString key =
        QString::number(int(reason)) + QChar(u'\n') + column + QChar(u'\n') + text.left(200);
    if (m_seen.contains(key) || m_seen.size() >= MostDistinct)
        return;
    m_seen.insert(key);
    add(reason, column, text);
}

} // namespace attache
