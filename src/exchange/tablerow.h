// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvparser.h"
#include "instant.h"
#include "rowproblems.h"
#include "tenantid.h"
#include "textdoor.h"

#include <array>
#include <optional>

namespace attache {

/// The present row of a table, read by meaning instead of by column, through the doors. Whatever
/// a door refuses becomes a problem of the row.
class TableRow
{
public:
    TableRow(const ImportProfile &profile, RowProblems &problems);

    /// False if the row is blank. A row with other than the header's number of cells is reported,
    /// and dropped if a cell then stands under a title it cannot belong to.
    bool take(const CsvRecord &record);

    bool hasColumn(ImportField field) const { return columnOf(field) >= 0; }
    QString title(ImportField field) const; ///< as the file spells it
    QString cell(ImportField field) const; ///< as the file has it, without outer blanks

    /// A field for display, cleaned.
    QString text(ImportField field, int maxLength = MaxFieldLength);
    /// A tenant id; null, and the row dropped, where it is missing or malformed.
    TenantId requiredTenant(ImportField field);
    /// A tenant id; null where the cell is empty. Malformed ones drop the row.
    TenantId optionalTenant(ImportField field);
    QString domain(ImportField field);
    Instant instant(ImportField field);
    /// A date without which the row means nothing: dropped where it is missing or unreadable.
    Instant requiredInstant(ImportField field);
    qint64 count(ImportField field); ///< -1 where empty or unreadable
    /// Role ids, lower case and sorted; names are turned into ids where the catalogue knows them.
    QStringList roles(ImportField field);
    void checkDuration(ImportField field);

    RowProblems &problems() { return m_problems; }
    void drop(ProblemReason reason, ImportField field);

private:
    int columnOf(ImportField field) const { return m_columnOf[size_t(field)]; }
    bool isPlausible() const;
    TenantId tenant(ImportField field, bool isRequired);
    Instant instantOf(ImportField field, bool isRequired);

    const ImportProfile &m_profile;
    RowProblems &m_problems;
    std::array<int, size_t(ImportField::Tags) + 1> m_columnOf;
    qsizetype m_width;
    bool m_hasGuards; ///< our own file: the apostrophes before formulas are not data
    DateOrder m_dateOrder;
    bool m_saidAmbiguous = false;
    QStringList m_cells;
};

} // namespace attache
