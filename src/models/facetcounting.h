// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerindex.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace attache {

/// Counts the facets of an answer off the GUI thread, beside the list and after it: a new question
/// stops the one before, whose late answer is dropped. GUI thread only.
class FacetCounting final : public QObject
{
    Q_OBJECT
public:
    static constexpr int FewValues = 8; ///< shown of a facet at first
    static constexpr int ManyValues = 200; ///< shown of one whose rest was asked for

    explicit FacetCounting(QObject *parent = nullptr);
    ~FacetCounting() override;

    /// Counts the facets of shownFacets(), each without its own choices; more values of those in
    /// `unfolded`.
    void count(std::shared_ptr<const CustomerIndex> index, const CustomerQuery &query, Instant now,
               const QSet<Facet> &unfolded);
    void cancel();

signals:
    void counted(const QVector<attache::FacetCounts> &facets);

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_ticket = 0;
};

} // namespace attache
