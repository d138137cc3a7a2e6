// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changeannouncer.h"
#include "reviewports.h"

namespace attache {

struct ReviewRequest
{
    QString name;
    QString query; ///< canonical; what the customers were found by
    QString realm; ///< name of the only realm; empty: all
    QVector<CustomerId> customers;
    int samplePercent = 100; ///< of those without a flag, 1 to 100
    bool needsSecond = false;
};

struct DecisionRequest
{
    ReviewId review;
    QVector<int> positions;
    ReviewDecision decision = ReviewDecision::None;
    QString reason;
    bool inBatch = false; ///< the same for many at once
    QStringList settles = {}; ///< guids of the voices that conflicts are settled against
};

struct MergedReview
{
    Review review;
    bool isNew = false; ///< was not in this workspace before
    int added = 0; ///< decisions that were new here
    int conflicts = 0; ///< that stand open now
    bool leftOpen = false; ///< closed there, but decisions here are not part of that
};

/// Reviews: frozen once, decided by several people, closed for good.
class ReviewService
{
public:
    ReviewService(LedgerReader &ledger, ReviewWriter &writer, const Clock &clock,
                  ChangeAnnouncer announce);

    /// Freezes the customers in the order of the closest look. Errors: InvalidInput
    /// "review.nameMissing", "review.empty"; Cancelled.
    Result<Review> start(const ReviewRequest &request, const QString &actor, Progress *progress);
    /// Errors: InvalidInput "review.reasonMissing", those of ReviewWriter::addEntries().
    Result<QVector<ReviewEntry>> decide(const DecisionRequest &request, const QString &actor);
    /// Says again what stands in `entries`: their positions, decisions, reasons and what they
    /// settle count. All or nothing; what was said is not checked again.
    Result<QVector<ReviewEntry>> say(ReviewId id, QVector<ReviewEntry> entries,
                                     const QString &actor);
    /// Errors: those of ReviewWriter::closeReview().
    Result<Review> close(ReviewId id, const QString &actor);
    /// Unites a review that was worked on elsewhere with the one here, or takes it in. Errors:
    /// Conflict "review.differs" (the same review, frozen differently), RuleViolation
    /// "review.closed" (closed here, and there are decisions that are not part of it).
    Result<MergedReview> merge(const ReviewPackage &package, const QString &actor);

private:
    void announce();

    LedgerReader &m_ledger;
    ReviewWriter &m_writer;
    const Clock &m_clock;
    ChangeAnnouncer m_announce;
};

/// The whole of a review, to hand it over or to prove it.
Result<ReviewPackage> packageOf(ReviewReader &reader, ReviewId id);

/// What every item says now, by position.
QVector<ItemStanding> standingsOf(const Review &review, const QVector<ReviewEntry> &entries);

} // namespace attache
