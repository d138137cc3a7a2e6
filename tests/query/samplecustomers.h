// SPDX-License-Identifier: GPL-3.0-or-later
// Random customers for the index tests: the same for the same seed, and full of odd names.
#pragma once

#include "customerindex.h"
#include "realm.h"

#include <QVector>

namespace attache {

class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed * 2654435769u + 1) { }
    /// 0 … bound-1
    int roll(int bound)
    {
        m_state = m_state * 6364136223846793005u + 1442695040888963407u;
        return int((m_state >> 33) % quint64(bound));
    }
    template <typename List>
    auto pick(const List &list)
    {
        return list.at(roll(int(list.size())));
    }

private:
    quint64 m_state;
};

QVector<Realm> sampleRealms();
CustomerSummary sampleCustomer(qint64 id, Dice &dice);
QVector<CustomerSummary> sampleCustomers(int count, quint64 seed);
Instant sampleNow(); ///< the moment the sample's dates lie around

std::shared_ptr<const CustomerIndex> indexOf(const QVector<CustomerSummary> &customers);
QVector<CustomerId> idsOf(const CustomerIndex &index, const QVector<CustomerIndex::Row> &rows);
CustomerQuery queryOf(const QString &line); ///< of a line without errors

} // namespace attache
