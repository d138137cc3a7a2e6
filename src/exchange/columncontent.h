// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace attache {

/// What the cells of a column look like, for files whose titles we cannot read.
enum class ContentKind : quint8 {
    Empty,
    Guid,
    GuidPair, ///< id of a granular relationship: two GUIDs joined by a dash
    GuidList, ///< role ids, or a single one that is a known role
    Domain,
    Email,
    Date,
    Count,
    RelationshipWord,
    StatusWord,
    TerminationWord, ///< "Success", "Failed"
    Text
};

ContentKind kindOfCell(const QString &cell);

/// The kind of most cells that are not empty, per column. A column counts as a kind if at least
/// four fifths of its cells are.
QVector<ContentKind> kindsOfColumns(const QVector<QStringList> &rows, qsizetype columns);

/// How many different texts stand in each column: names differ, a constant says nothing.
QVector<qsizetype> distinctCells(const QVector<QStringList> &rows, qsizetype columns);

} // namespace attache
