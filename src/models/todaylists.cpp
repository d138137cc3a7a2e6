// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaylists.h"

#include <algorithm>

namespace attache {

namespace {
constexpr qint64 DayMs = qint64(24) * 60 * 60 * 1000;
} // namespace

QVector<QueryTerm> riskTerms()
{
    QueryTerm term;
    term.field = QueryTerm::Field::Runway;
    term.comparison = QueryTerm::Comparison::Less;
    term.values = {QString::number(RiskDays) + u'd'};
    return {term};
}

QVector<EndingRole> endingRoles(const CustomerIndex &index, RealmId realm, Instant now)
{
    CustomerQuery query;
    query.realm = realm;
    QueryTerm losing; // as the list that a row opens
    losing.field = QueryTerm::Field::Losing;
    query.filter = losing;
    QHash<QString, int> counts;
    for (const auto row : index.evaluate(query, now)) {
        RoleEnds<QString> held;
        const CustomerSummary customer = index.summary(row);
        for (const AttachmentSummary &one : customer.attachments) {
            if (holdsRoles(one.standing, one.kind, one.status, one.presence))
                held.hold(one.roles, one.end);
        }
        for (const auto &[role, end] : held.ends()) {
            if (end.isSet() && end.ms() >= now.ms() && end.ms() < now.ms() + RiskDays * DayMs)
                ++counts[role];
        }
    }
    QVector<EndingRole> roles;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        roles << EndingRole{it.key(), it.value()};
    std::sort(roles.begin(), roles.end(), [](const EndingRole &a, const EndingRole &b) {
        return a.customers != b.customers ? a.customers > b.customers : a.role < b.role;
    });
    return roles;
}

QVector<DatedCustomer> customersAtRisk(const CustomerIndex &index, RealmId realm, Instant now,
                                       int limit)
{
    CustomerQuery query;
    query.realm = realm;
    query.filter = riskTerms();
    QVector<std::pair<Instant, CustomerIndex::Row>> rows;
    for (const auto row : index.evaluate(query, now))
        rows.append({index.summary(row).runway, row});
    const auto end = rows.begin() + std::min(qsizetype(limit), rows.size());
    std::partial_sort(rows.begin(), end, rows.end(),
                      [](const auto &a, const auto &b) { return a.first < b.first; });
    QVector<DatedCustomer> customers;
    for (auto it = rows.begin(); it != end; ++it)
        customers << DatedCustomer{index.summary(it->second), it->first};
    return customers;
}

QVector<DatedCustomer> dueCustomers(const CustomerIndex &index, RealmId realm, Instant now,
                                    int limit, qint64 &total)
{
    CustomerQuery query;
    query.realm = realm;
    query.sort = SortColumn::NextAction;
    QVector<CustomerIndex::Row> rows = index.evaluate(query, now);
    const auto dueOf = [&index](CustomerIndex::Row row) {
        return index.summary(row).nextActionDue;
    };
    // Rows without a date stand together at one end: halving finds where they begin.
    auto begin = rows.cbegin();
    auto end = rows.cend();
    if (begin != end && dueOf(*begin).isUnknown())
        begin = std::partition_point(begin, end, [&](auto row) { return dueOf(row).isUnknown(); });
    end = std::partition_point(begin, end, [&](auto row) {
        const Instant due = dueOf(row);
        return due.isSet() && due <= now;
    });
    total = end - begin;
    QVector<DatedCustomer> result;
    for (auto it = begin; it != end && result.size() < limit; ++it) {
        const CustomerSummary customer = index.summary(*it);
        result << DatedCustomer{customer, customer.nextActionDue};
    }
    return result;
}

} // namespace attache
