// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerfinder.h"

#include "textdoor.h"

#include <QSet>

#include <QMetaObject>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Looking closer at more rows than this would be felt while typing; a text that matches more is
/// too short to rank by anyway.
constexpr qsizetype RankedRows = 4000;

/// How well a folded text fits what was typed; smaller is better.
int fit(const QString &text, const QString &typed)
{
    if (text == typed)
        return 0;
    if (text.startsWith(typed))
        return 1;
    if (text.contains(u' ' + typed))
        return 2;
    return text.contains(typed) ? 4 : 6;
}

int rank(const CustomerSummary &customer, const QString &typed, const QString &typedGerman)
{
    int best = fit(foldedText(customer.name), typed);
    best = std::min(best, fit(foldedGermanText(customer.name), typedGerman));
    if (!customer.alias.isEmpty())
        best = std::min(best, fit(foldedText(customer.alias), typed));
    if (customer.domain.startsWith(typed))
        best = std::min(best, 3);
    else if (customer.domain.contains(typed))
        best = std::min(best, 5);
    // What is gone is found as well, after what is current and fits as closely.
    return best * 2 + (customer.presence == Presence::Gone ? 1 : 0);
}

/// Where these customers stand in `rows`, ascending.
QVector<int> placesOf(const CustomerIndex &index, const QVector<CustomerIndex::Row> &rows,
                      const QVector<CustomerId> &customers)
{
    QSet<CustomerIndex::Row> wanted;
    for (const CustomerId customer : customers) {
        const CustomerIndex::Row row = index.rowOf(customer);
        if (row >= 0)
            wanted.insert(row);
    }
    QVector<int> places;
    for (int place = 0; place < int(rows.size()) && places.size() < wanted.size(); ++place) {
        if (wanted.contains(rows.at(place)))
            places << place;
    }
    return places;
}

bool isSameList(const FoundCustomers &before, const FoundCustomers &now)
{
    if (before.rows.size() != now.rows.size() || before.groups != now.groups)
        return false;
    for (qsizetype i = 0; i < now.rows.size(); ++i) {
        if (before.index->idOf(before.rows.at(i)) != now.index->idOf(now.rows.at(i)))
            return false;
    }
    return true;
}

} // namespace

CustomerFinder::CustomerFinder(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

CustomerFinder::~CustomerFinder()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void CustomerFinder::find(std::shared_ptr<const CustomerIndex> index, const CustomerQuery &query,
                          Instant now, int best, const QString &text)
{
    cancel();
    m_busy = true;
    const quint64 ticket = ++m_ticket;
    const bool isRepeated = m_last.index && m_last.query == query && m_grouping == m_lastGrouping;
    m_pool.start([this, ticket, index = std::move(index), query, now, best, text,
                  before = isRepeated ? m_last : FoundCustomers(), located = m_located,
                  grouping = m_grouping, realms = m_realms, stop = m_stop.get_token()] {
        FoundCustomers answer{
            index, query, index->evaluate(query, now, stop), {}, index->size(), now, {}, {},
            false, false};
        if (query.realm.isValid() && !stop.stop_requested()) {
            CustomerQuery everybody;
            everybody.realm = query.realm;
            answer.outOf = query.filter.isEmpty() ? answer.rows.size()
                                                  : index->evaluate(everybody, now, stop).size();
        }
        if (best > 0)
            answer.best = bestMatches(*index, answer.rows, text, best, stop);
        if (grouping && !stop.stop_requested())
            answer.groups = groupRows(*index, answer.rows, *grouping, realms, now);
        answer.places = placesOf(*index, answer.rows, located);
        answer.isRepeated = before.index != nullptr;
        answer.isSameList = answer.isRepeated && isSameList(before, answer);
        if (stop.stop_requested())
            return;
        // The pool is waited for before this object goes, so `this` is alive here.
        QMetaObject::invokeMethod(
            this,
            [this, ticket, grouping, answer = std::move(answer)] {
                if (ticket != m_ticket)
                    return;
                m_busy = false;
                m_last = answer;
                m_lastGrouping = grouping;
                emit found(answer);
            },
            Qt::QueuedConnection);
    });
}

void CustomerFinder::cancel()
{
    m_stop.request_stop();
    m_stop = {};
    m_pool.clear();
    ++m_ticket;
    m_busy = false;
}

QVector<QueryTerm> findTerms(const QString &text)
{
    QVector<QueryTerm> terms;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QueryTerm term;
        term.values = {word};
        terms << term;
    }
    return terms;
}

QVector<CustomerIndex::Row> bestMatches(const CustomerIndex &index,
                                        const QVector<CustomerIndex::Row> &rows,
                                        const QString &text, int limit, const std::stop_token &stop)
{
    const QString typed = foldedText(text.simplified());
    const QString typedGerman = foldedGermanText(text.simplified());
    struct Ranked
    {
        int rank;
        CustomerIndex::Row row;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(size_t(std::min(rows.size(), RankedRows)));
    for (qsizetype i = 0; i < std::min(rows.size(), RankedRows); ++i) {
        if (stop.stop_requested())
            return {};
        const CustomerIndex::Row row = rows.at(i);
        ranked.push_back({rank(index.summary(row), typed, typedGerman), row});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    QVector<CustomerIndex::Row> best;
    for (size_t i = 0; i < std::min(ranked.size(), size_t(limit)); ++i)
        best << ranked[i].row;
    return best;
}

} // namespace attache
