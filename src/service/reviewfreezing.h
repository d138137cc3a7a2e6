// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewservice.h"

#include <QHash>

namespace attache {

/// Freezes the customers of a new review: first looks at all of them, so that the closest look
/// comes first, then gives them out one by one. Keeps little of each between the two.
class ReviewFreezing
{
public:
    ReviewFreezing(LedgerReader &ledger, ReviewReader &reviews, const ReviewHeader &header,
                   Progress *progress);

    /// Errors: Cancelled, those of reading.
    Status look(const QVector<CustomerId> &customers);
    qsizetype count() const { return m_chosen.size(); }
    Result<std::optional<ReviewItem>> next(); ///< for ReviewWriter::addReview()

private:
    struct Chosen
    {
        CustomerId id;
        QString sortName;
        ReviewFlags flags;
        FormerDecision former;
    };
    Status choose(const CustomerSummary &customer);
    ReviewedCustomer frozen(const CustomerSummary &customer) const;
    Status advance();

    LedgerReader &m_ledger;
    ReviewReader &m_reviews;
    const ReviewHeader &m_header;
    Progress *m_progress;
    QHash<RealmId, Realm> m_realms;
    bool m_hasFormer = false; ///< any review was closed before
    QVector<Chosen> m_chosen;
    QHash<CustomerId, CustomerSummary> m_batch;
    qsizetype m_given = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace attache
