// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customercolumns.h"
#include "customerindex.h"
#include "ports.h"

namespace attache {

/// What the customer list shows, frozen for an export on another thread.
struct CustomerTable
{
    std::shared_ptr<const CustomerIndex> index;
    QVector<CustomerIndex::Row> rows;
    QVector<CustomerColumn> columns; ///< in the order they stand on screen
    QVector<Realm> realms;
    Instant now;
    /// Its filter, its count, its day: what a reader has to know, as names and values.
    QVector<QPair<QString, QString>> facts = {};
};

/// Writes it through `writer`: the columns on screen, and the tenant id always, so that the file
/// can be read back. Dates and numbers as values, not as they are shown. Cancelled leaves no file.
Status exportCustomers(const CustomerTable &table, TableWriter &writer, Progress *progress);

/// Any other table as its model shows it: texts, column by column, `keys` for JSON.
struct TextTable
{
    QVector<ExportColumn> columns;
    QVector<QStringList> rows;
};
Status exportTexts(const TextTable &table, TableWriter &writer, Progress *progress);

} // namespace attache
