// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexport.h"

#include "labels.h"

#include <QVariant>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ReportEvery = 256; ///< rows between two looks at the cancel flag

QVariant dateValue(Instant instant)
{
    if (instant.isSet())
        return instant.toDateTime().date();
    const QString iso = instant.toIsoDate();
    return iso.isEmpty() ? QVariant() : QVariant(iso);
}

/// A cell for machines where that differs from what is on screen.
QVariant cellValue(const CustomerSummary &customer, CustomerColumn column,
                   const CustomerTable &table)
{
    switch (column) {
    case CustomerColumn::Name:
        return customer.name;
    case CustomerColumn::Alias:
        return customer.alias;
    case CustomerColumn::Domain:
        return customer.domain;
    case CustomerColumn::Country:
        return customer.country;
    case CustomerColumn::Owner:
        return customer.owner;
    case CustomerColumn::Tags:
        return QStringList(customer.tags + customer.smartTags);
    case CustomerColumn::NextEnd:
        return dateValue(nextEnd(customer));
    case CustomerColumn::LastSeen:
        return dateValue(customer.lastSeenAt);
    case CustomerColumn::FirstSeen:
        return dateValue(customer.firstSeenAt);
    case CustomerColumn::NextAction:
        return customer.nextAction;
    case CustomerColumn::Realm:
        for (const Realm &realm : table.realms) {
            if (realm.id == customer.realm)
                return realm.name;
        }
        return {};
    default:
        return cellText(customer, column, table.realms, table.now);
    }
}

Error cancelled()
{
    return {ErrorKind::Cancelled, u"cancelled"_s, {}, {}};
}

} // namespace

Status exportCustomers(const CustomerTable &table, TableWriter &writer, Progress *progress)
{
    QVector<CustomerColumn> columns = table.columns;
    if (!columns.contains(CustomerColumn::TenantId))
        columns << CustomerColumn::TenantId;
    QVector<ExportColumn> titles;
    for (const CustomerColumn column : std::as_const(columns))
        titles.append({columnKey(column), columnTitle(column)});
    writer.describe(table.facts);
    if (const Status begun = writer.begin(titles); !begun)
        return begun;
    QVector<QVariant> cells(columns.size());
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (progress && i % ReportEvery == 0 && !progress->advance(i, table.rows.size()))
            return cancelled();
        const CustomerSummary customer = table.index->summary(table.rows.at(i));
        for (qsizetype column = 0; column < columns.size(); ++column)
            cells[column] = cellValue(customer, columns.at(column), table);
        if (const Status written = writer.row(cells); !written)
            return written;
    }
    return writer.finish();
}

Status exportTexts(const TextTable &table, TableWriter &writer, Progress *progress)
{
    if (const Status begun = writer.begin(table.columns); !begun)
        return begun;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (progress && i % ReportEvery == 0 && !progress->advance(i, table.rows.size()))
            return cancelled();
        QVector<QVariant> cells;
        for (const QString &text : table.rows.at(i))
            cells << text;
        if (const Status written = writer.row(cells); !written)
            return written;
    }
    return writer.finish();
}

} // namespace attache
