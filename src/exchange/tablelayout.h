// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importtypes.h"

#include <QStringList>
#include <QVector>

namespace attache {

/// Ends the first title of our own CSV files, so that we know them again (F8).
inline constexpr QStringView OwnFileMark{u" [attache]"};

/// Which list a table is, and what its columns mean.
struct TableLayout
{
    ImportFormat format = ImportFormat::Unknown;
    QVector<ImportField> columns; ///< one per column; None where it is not imported
    bool isByContent = false; ///< the titles did not say it
};

/// By the titles, and where they are in a language we do not read or not there at all (`header`
/// empty), by order and content of `rows`.
TableLayout recogniseLayout(const QStringList &header, const QVector<QStringList> &rows);

/// The columns of a table that the user says is of `format`.
TableLayout layoutAs(ImportFormat format, const QStringList &header,
                     const QVector<QStringList> &rows);

/// A meaning that no column has and without which no row can be used; None if all are there.
ImportField missingField(const ImportProfile &profile);

/// True if the record is a line of titles: at least two of them known, or no cell of it looks like
/// data while the rows below do.
bool isHeader(const QStringList &record, const QVector<QStringList> &below);
/// How many of the titles are known.
int knownTitles(const QStringList &record);

} // namespace attache
