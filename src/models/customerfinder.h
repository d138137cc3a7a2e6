// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customergroups.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

namespace attache {

/// The answer to a question put to the index.
struct FoundCustomers
{
    std::shared_ptr<const CustomerIndex> index;
    CustomerQuery query;
    QVector<CustomerIndex::Row> rows; ///< what matches, in the query's order
    QVector<CustomerIndex::Row> best; ///< the likeliest of them, if they were asked for
    qint64 outOf = 0; ///< customers in the query's realm, whatever the terms
    Instant now; ///< what relative dates were measured from
    /// Where the customers that were to be located stand in `rows`, ascending.
    QVector<int> places;
    QVector<ListGroup> groups; ///< of `rows`, if they were to be grouped
    bool isRepeated = false; ///< the question is the one answered before
    bool isSameList = false; ///< repeated, and the same customers stand in the same order
};

/// Puts queries to the index off the GUI thread, so that typing never waits: a new question stops
/// the one before, whose late answer is dropped. GUI thread only.
class CustomerFinder final : public QObject
{
    Q_OBJECT
public:
    explicit CustomerFinder(QObject *parent = nullptr);
    ~CustomerFinder() override;

    /// `best` > 0: also pick that many likeliest rows for `text`, as a find box shows them.
    void find(std::shared_ptr<const CustomerIndex> index, const CustomerQuery &query, Instant now,
              int best = 0, const QString &text = {});
    /// Customers to be found again in the rows of the next answers, for a selection that survives.
    void setLocated(const QVector<CustomerId> &customers) { m_located = customers; }
    /// What the next answers are grouped by, and the realms that give headings their names.
    void setGrouping(std::optional<CustomerColumn> column, const QVector<Realm> &realms)
    {
        m_grouping = column;
        m_realms = realms;
    }
    void cancel();
    bool isBusy() const { return m_busy; }

signals:
    void found(const attache::FoundCustomers &answer);

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    QVector<CustomerId> m_located;
    std::optional<CustomerColumn> m_grouping;
    std::optional<CustomerColumn> m_lastGrouping;
    QVector<Realm> m_realms;
    FoundCustomers m_last; ///< the newest answer given
    quint64 m_ticket = 0;
    bool m_busy = false;
};

/// The terms a find box means by what was typed: every word must occur, quotes and colons taken as
/// they are.
QVector<QueryTerm> findTerms(const QString &text);

/// The likeliest `limit` of `rows` for what was typed: exact names first, then names and aliases
/// that begin with it, then words in them, then domains, then the rest; each in the given order.
QVector<CustomerIndex::Row> bestMatches(const CustomerIndex &index,
                                        const QVector<CustomerIndex::Row> &rows,
                                        const QString &text, int limit,
                                        const std::stop_token &stop = {});

} // namespace attache
