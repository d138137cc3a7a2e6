// SPDX-License-Identifier: GPL-3.0-or-later
#include "customergroups.h"

#include "formats.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct CustomerGroups
{
    Q_DECLARE_TR_FUNCTIONS(attache::CustomerGroups)
};

/// The moment whose month a group by `column` stands for; nothing for columns without a date.
std::optional<Instant> momentOf(const CustomerSummary &customer, CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::NextEnd:
        return nextEnd(customer);
    case CustomerColumn::FirstSeen:
        return customer.firstSeenAt;
    case CustomerColumn::LastSeen:
        return customer.lastSeenAt;
    case CustomerColumn::NextAction:
        return customer.nextActionDue;
    default:
        return std::nullopt;
    }
}

QString nothingText(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::NextEnd:
        return CustomerGroups::tr("No end known");
    case CustomerColumn::Invitation:
        return CustomerGroups::tr("No invitation");
    case CustomerColumn::Owner:
        return CustomerGroups::tr("No owner");
    case CustomerColumn::NextAction:
        return CustomerGroups::tr("No next action");
    case CustomerColumn::Mine:
        return CustomerGroups::tr("None of ours known");
    case CustomerColumn::Country:
        return CustomerGroups::tr("Country not known");
    default:
        return CustomerGroups::tr("Not known", "a value of a group");
    }
}

QString monthName(Instant moment)
{
    const QDate day = moment.toDateTime().date();
    const QLocale locale;
    return CustomerGroups::tr("%1 %2", "name of a month, year")
        .arg(locale.standaloneMonthName(day.month()), QString::number(day.year()));
}

/// What the customers of the group of `first` share.
void name(ListGroup &group, const CustomerSummary &first, CustomerColumn column,
          const QVector<Realm> &realms, Instant now)
{
    if (const auto moment = momentOf(first, column)) {
        if (moment->isSet()) {
            group.key = moment->toIsoDate().left(7); // year and month
            group.label = monthName(*moment);
        } else if (moment->isNever()) {
            group.key = u"never"_s;
            group.label = dateText(*moment);
        } else {
            group.key = u"undated"_s;
            group.label = CustomerGroups::tr("No due date");
        }
        return;
    }
    group.label = cellText(first, column, realms, now);
    if (column == CustomerColumn::Partners)
        group.label = CustomerGroups::tr("%Ln partner(s)", nullptr, QLocale().toInt(group.label));
    group.key = group.label;
}

} // namespace

QVector<CustomerColumn> groupColumns()
{
    return {CustomerColumn::Realm,     CustomerColumn::Country,  CustomerColumn::State,
            CustomerColumn::Mine,      CustomerColumn::Partners, CustomerColumn::Invitation,
            CustomerColumn::NextEnd,   CustomerColumn::Owner,    CustomerColumn::NextAction,
            CustomerColumn::FirstSeen, CustomerColumn::LastSeen};
}

std::optional<CustomerColumn> groupColumnFromKey(const QString &key)
{
    const auto column = columnFromKey(key);
    return column && groupColumns().contains(*column) ? column : std::nullopt;
}

QVector<ListGroup> groupRows(const CustomerIndex &index, QVector<CustomerIndex::Row> &rows,
                             CustomerColumn column, const QVector<Realm> &realms, Instant now)
{
    const auto by = sortOf(column);
    if (!by)
        return {};
    QVector<ListGroup> groups;
    for (const CustomerGroup &group : index.group(rows, *by)) {
        ListGroup named{{}, {}, group.first, group.first + group.count};
        if (group.hasValue)
            name(named, index.summary(rows.at(group.first)), column, realms, now);
        else
            named.label = nothingText(column);
        named.key.prepend(columnKey(column) + u':');
        groups << named;
    }
    return groups;
}

} // namespace attache
