// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvparser.h"

#include <QString>
#include <QVector>

#include <optional>

namespace attache {

/// The separator Excel is told in a first line "sep=;", and how much of the text that line takes.
struct SeparatorLine
{
    QChar separator;
    qsizetype length = 0; ///< including its line end
};
std::optional<SeparatorLine> separatorLine(const QString &start);

/// The syntax of a table from its beginning (without a "sep=" line): the separator by which the
/// header and the rows have the same, greatest number of columns, and whether a blank follows it.
/// A text without any separator has one column, reported as comma.
CsvSyntax sniffSyntax(const QString &start);

/// The records of a beginning of a file, at most `most`; a last one that the end may have cut is
/// left out unless `isWhole`. What cannot be parsed ends the list.
QVector<CsvRecord> firstRecords(const QString &start, const CsvSyntax &syntax, qint64 firstLine,
                                int most, bool isWhole);

} // namespace attache
