// SPDX-License-Identifier: GPL-3.0-or-later
#include "furthersort.h"

#include <algorithm>

namespace attache {

const FurtherSort::Places *FurtherSort::places(const CustomerIndex &index, CustomerColumn column,
                                               const QVector<Realm> &realms, Instant now,
                                               const std::stop_token &stop)
{
    Places &known = m_places[size_t(column)];
    if (!known.ofRow.empty())
        return &known;
    CustomerQuery everybody;
    everybody.sort = sortOf(column).value_or(SortColumn::Name);
    const QVector<CustomerIndex::Row> order = index.evaluate(everybody, now, stop);
    if (stop.stop_requested() || order.isEmpty())
        return nullptr;
    Places made;
    made.ofRow.resize(size_t(index.size()), 0);
    QString last;
    int place = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i % 256 == 0 && stop.stop_requested())
            return nullptr;
        const QString text = cellText(index.summary(order.at(i)), column, realms, now);
        if (i > 0 && text != last)
            ++place;
        if (text.isEmpty())
            made.ofNothing = place;
        made.ofRow[size_t(order.at(i))] = place;
        last = text;
    }
    known = std::move(made);
    return &known;
}

QVector<CustomerIndex::Row> FurtherSort::sorted(const CustomerIndex &index,
                                                QVector<CustomerIndex::Row> rows,
                                                const QVector<ListSort> &sorts,
                                                const QVector<Realm> &realms, Instant now,
                                                const std::stop_token &stop)
{
    if (sorts.size() < 2 || rows.size() < 2)
        return rows;
    if (m_generation != index.generation() || m_size != index.size()) {
        m_places = {};
        m_generation = index.generation();
        m_size = index.size();
    }
    struct Key
    {
        const Places *places;
        bool descending;
    };
    std::vector<Key> keys;
    for (const ListSort &sort : sorts) {
        const auto column = columnFromKey(sort.column);
        if (!column || !sortOf(*column))
            continue;
        const Places *known = places(index, *column, realms, now, stop);
        if (!known)
            return rows;
        keys.push_back({known, sort.descending});
    }
    std::stable_sort(rows.begin(), rows.end(), [&keys](CustomerIndex::Row a, CustomerIndex::Row b) {
        for (const Key &key : keys) {
            const int first = key.places->ofRow[size_t(a)];
            const int second = key.places->ofRow[size_t(b)];
            if (first == second)
                continue;
            if (first == key.places->ofNothing || second == key.places->ofNothing)
                return second == key.places->ofNothing;
            return key.descending ? first > second : first < second;
        }
        return false;
    });
    return rows;
}

} // namespace attache
