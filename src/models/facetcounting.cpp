// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetcounting.h"

#include "facetterms.h"

#include <QMetaObject>

namespace attache {

namespace {

QVector<FacetCounts> countAll(const CustomerIndex &index, const CustomerQuery &query, Instant now,
                              const QSet<Facet> &unfolded, const std::stop_token &stop)
{
    const QVector<Facet> all = shownFacets();
    QVector<FacetCounts> counts;
    // Those that `query` does not ask for are counted over the same answer, in one go.
    QVector<Facet> plain;
    for (const Facet facet : all) {
        if (!unfolded.contains(facet) && withoutFacet(query.filter, facet) == query.filter)
            plain << facet;
    }
    const QVector<FacetCounts> together =
        index.facets(query, now, plain, FacetCounting::FewValues, stop);
    for (const Facet facet : all) {
        if (stop.stop_requested())
            return {};
        if (const qsizetype place = plain.indexOf(facet); place >= 0) {
            if (place < together.size())
                counts << together.at(place);
            continue;
        }
        CustomerQuery own = query;
        own.filter = withoutFacet(query.filter, facet);
        counts << index.facets(
            own, now, {facet},
            unfolded.contains(facet) ? FacetCounting::ManyValues : FacetCounting::FewValues, stop);
    }
    return counts;
}

} // namespace

FacetCounting::FacetCounting(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FacetCounting::~FacetCounting()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void FacetCounting::count(std::shared_ptr<const CustomerIndex> index, const CustomerQuery &query,
                          Instant now, const QSet<Facet> &unfolded)
{
    cancel();
    m_pool.start([this, ticket = m_ticket, index = std::move(index), query, now, unfolded,
                  stop = m_stop.get_token()] {
        QVector<FacetCounts> counts = countAll(*index, query, now, unfolded, stop);
        if (stop.stop_requested())
            return;
        // The pool is waited for before this object goes, so `this` is alive here.
        QMetaObject::invokeMethod(
            this,
            [this, ticket, counts = std::move(counts)] {
                if (ticket == m_ticket)
                    emit counted(counts);
            },
            Qt::QueuedConnection);
    });
}

void FacetCounting::cancel()
{
    m_stop.request_stop();
    m_stop = {};
    m_pool.clear();
    ++m_ticket;
}

} // namespace attache
