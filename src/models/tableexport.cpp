// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexport.h"

#include "labels.h"

#include <QVariant>

#include <algorithm>
#include <atomic>
#include <deque>
#include <future>

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

namespace {

using Cells = QVector<QVariant>;
constexpr qsizetype RowsAtOnce = 1024;
constexpr size_t ChunksAhead = 2; ///< worded while others are written

QVector<Cells> worded(const CustomerTable &table, const QVector<CustomerColumn> &columns,
                      qsizetype from, const std::atomic<bool> &isStopped)
{
    const qsizetype end = std::min(from + RowsAtOnce, table.rows.size());
    QVector<Cells> rows;
    rows.reserve(end - from);
    for (qsizetype i = from; i < end && !isStopped; ++i) {
        const CustomerSummary customer = table.index->summary(table.rows.at(i), {});
        Cells &cells = rows.emplaceBack();
        cells.reserve(columns.size());
        for (const CustomerColumn column : columns)
            cells << cellValue(customer, column, table);
    }
    return rows;
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
    // Wording takes longer than writing, so chunks are worded on threads of their own.
    std::atomic<bool> isStopped = false;
    std::deque<std::future<QVector<Cells>>> ahead; // waited for when it goes, whatever happens
    const auto stopped = [&isStopped](const Error &error) {
        isStopped = true;
        return error;
    };
    qsizetype next = 0;
    for (qsizetype done = 0; done < table.rows.size();) {
        for (; ahead.size() < ChunksAhead && next < table.rows.size(); next += RowsAtOnce) {
            ahead.push_back(
                std::async(std::launch::async, [&table, &columns, &isStopped, from = next] {
                    return worded(table, columns, from, isStopped);
                }));
        }
        if (progress && !progress->advance(done, table.rows.size()))
            return stopped(cancelled());
        const QVector<Cells> rows = ahead.front().get();
        ahead.pop_front();
        for (const Cells &cells : rows) {
            if (const Status written = writer.row(cells); !written)
                return stopped(written.error());
        }
        done += rows.size();
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
