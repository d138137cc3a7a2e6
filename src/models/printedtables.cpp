// SPDX-License-Identifier: GPL-3.0-or-later
#include "printedtables.h"

#include "formats.h"
#include "textdoor.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(attache::PrintedTables)
};

/// Which customer or heading stands in a line of a list with headings.
struct Lines
{
    QVector<ListGroup> groups;
    QVector<qint64> starts; ///< line of each heading

    /// The group whose heading `line` is, or -1 and the place of the customer.
    std::pair<qsizetype, qsizetype> at(qint64 line) const
    {
        const auto next = std::upper_bound(starts.cbegin(), starts.cend(), line);
        const qsizetype group = next - starts.cbegin() - 1;
        const qint64 inside = line - starts.at(group) - 1;
        if (inside < 0)
            return {group, -1};
        return {-1, groups.at(group).begin + inside};
    }
};

QString groupTitle(const ListGroup &group)
{
    return Words::tr("%1 (%2)", "group, how many customers")
        .arg(group.label, numberText(group.end - group.begin));
}

} // namespace

QVector<QPair<QString, QString>> listFacts(const ListDescription &list)
{
    QVector<QPair<QString, QString>> facts;
    if (!list.view.isEmpty())
        facts << qMakePair(Words::tr("View", "of the list"), displayText(list.view));
    facts << qMakePair(Words::tr("Filter"),
                       list.filter.isEmpty() ? Words::tr("None", "filter")
                                             : displayText(list.filter));
    facts << qMakePair(Words::tr("Customers"),
                       list.shown == list.outOf
                           ? numberText(list.shown)
                           : Words::tr("%1 of %2", "shown customers, all customers")
                                 .arg(numberText(list.shown), numberText(list.outOf)));
    if (!list.sorting.isEmpty())
        facts << qMakePair(Words::tr("Sorted by"), list.sorting);
    facts << qMakePair(Words::tr("As of"),
                       list.asOf.isSet() ? dateText(list.asOf)
                                         : Words::tr("Unknown", "date of the newest list"));
    if (list.past.isSet())
        facts << qMakePair(Words::tr("Put back to", "point in the past that a list shows"),
                           dateTimeText(list.past));
    facts << qMakePair(Words::tr("Workspace"), displayText(list.workspace));
    facts << qMakePair(Words::tr("Made on"), dateTimeText(list.now));
    return facts;
}

PrintedTable printedCustomers(const CustomerTable &table, const QVector<ListGroup> &groups,
                              const QString &title)
{
    PrintedTable printed;
    printed.title = title;
    for (const auto &fact : table.facts) {
        if (fact.second != title) // what the title says already
            printed.facts << fact;
    }
    for (const CustomerColumn column : table.columns)
        printed.columns << columnTitle(column);
    const auto cellsAt = [table](qsizetype place) {
        const CustomerSummary customer = table.index->summary(table.rows.at(place), {});
        QStringList cells;
        for (const CustomerColumn column : table.columns)
            cells << cellText(customer, column, table.realms, table.now);
        return cells;
    };
    if (groups.isEmpty()) {
        printed.rows = table.rows.size();
        printed.row = [cellsAt](qint64 line) {
            return PrintedTable::Row{cellsAt(qsizetype(line)), false};
        };
        return printed;
    }
    Lines lines{groups, {}};
    for (const ListGroup &group : groups) {
        lines.starts << printed.rows;
        printed.rows += 1 + group.end - group.begin;
    }
    printed.row = [cellsAt, lines](qint64 line) {
        const auto [group, place] = lines.at(line);
        if (group >= 0)
            return PrintedTable::Row{{groupTitle(lines.groups.at(group))}, true};
        return PrintedTable::Row{cellsAt(place), false};
    };
    return printed;
}

PrintedTable printedTexts(const TextTable &table, const QString &title)
{
    PrintedTable printed;
    printed.title = title;
    for (const ExportColumn &column : table.columns)
        printed.columns << column.title;
    printed.facts << qMakePair(Words::tr("Lines"), numberText(table.rows.size()));
    printed.rows = table.rows.size();
    printed.row = [rows = table.rows](qint64 line) {
        return PrintedTable::Row{rows.at(qsizetype(line)), false};
    };
    return printed;
}

} // namespace attache
