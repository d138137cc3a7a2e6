// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importtypes.h"

#include <QSet>
#include <QVector>

namespace attache {

/// Collects what could not be used, and which rows were dropped for it.
class RowProblems
{
public:
    explicit RowProblems(QVector<ImportProblem> &problems) : m_problems(problems) { }

    void startRow(qint64 line)
    {
        m_line = line;
        m_isDropped = false;
    }
    qint64 line() const { return m_line; }
    bool isDropped() const { return m_isDropped; } ///< the present row

    /// `text` is foreign: it is cleaned and cut here.
    void add(ProblemReason reason, const QString &column, const QString &text,
             bool rowDropped = false);
    /// The same, but once per file for the same reason, column and text: an unknown word that
    /// stands in every row is one finding.
    void addOnce(ProblemReason reason, const QString &column, const QString &text);

private:
    QVector<ImportProblem> &m_problems;
    QSet<QString> m_seen;
    qint64 m_line = 0;
    bool m_isDropped = false;
};

} // namespace attache
