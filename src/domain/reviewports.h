// SPDX-License-Identifier: GPL-3.0-or-later
// The seams of reviews: reading and writing them in a workspace, and files they travel in.
#pragma once

#include "ports.h"
#include "review.h"

namespace attache {

struct ReviewSummary
{
    Review review;
    ReviewProgress progress;
};

/// The thread is that of its connection. NotFound "review.unknown".
class ReviewReader
{
public:
    virtual ~ReviewReader() = default;
    virtual Result<QVector<ReviewSummary>> reviews() = 0; ///< newest first
    virtual Result<Review> review(ReviewId id) = 0;
    virtual Result<Review> reviewByGuid(const QString &guid) = 0;
    /// All of them by position; without their content unless `withContent`.
    virtual Result<QVector<ReviewItem>> reviewItems(ReviewId id, bool withContent) = 0;
    virtual Result<ReviewItem> reviewItem(ReviewId id, int position) = 0; ///< with its content
    virtual Result<QVector<ReviewEntry>> reviewEntries(ReviewId id) = 0; ///< as orderedEntries()
    virtual Result<Instant> newestEntryAt(ReviewId id) = 0; ///< not set: nothing was said yet
    /// What the newest closed review says of a customer of this realm and cloud, with what it had
    /// frozen; nullopt: there is none.
    virtual Result<std::optional<ReviewItem>> formerItem(const TenantId &tenant,
                                                         const QString &realm, Cloud cloud) = 0;
    /// Lines of the journal about a review, oldest first.
    virtual Result<QVector<JournalEntry>> reviewJournal(const QString &guid) = 0;
};

/// Every call is one transaction with its journal lines, on disk when it returns. There is no call
/// that changes or removes what was frozen or said, and a closed review takes nothing any more:
/// RuleViolation "review.closed".
class ReviewWriter : public ReviewReader
{
public:
    /// `next` gives item after item with position, content and flags, nullopt at the end. The
    /// snapshot is computed from them. Errors: Conflict "review.exists", Cancelled, those of
    /// `next`.
    virtual Result<Review> addReview(const ReviewHeader &header,
                                     const std::function<Result<std::optional<ReviewItem>>()> &next,
                                     const QString &actor) = 0;
    /// Adds what is not there yet, by guid. Those that are there are left as they are. NotFound
    /// "review.itemUnknown". Returns how many were new.
    virtual Result<int> addEntries(ReviewId id, const QVector<ReviewEntry> &entries,
                                   const QString &actor) = 0;
    /// Errors: Conflict "review.incomplete" (1: undecided, 2: waiting for a second reviewer,
    /// 3: conflicts).
    virtual Result<Review> closeReview(ReviewId id, const QString &closedBy, Instant at,
                                       const QString &actor) = 0;
    /// A whole review from another workspace, closed or open. Errors: Conflict "review.exists".
    virtual Result<Review> adoptReview(const ReviewPackage &package, const QString &actor) = 0;
};

/// Files in which a review is handed over (implemented in exchange).
class ReviewFiles
{
public:
    virtual ~ReviewFiles() = default;
    /// Whole, or an error: "import.…", InvalidInput "reviewFile.notOurs", "reviewFile.tooNew",
    /// "reviewFile.malformed", "reviewFile.altered" (its checksums do not fit what it holds).
    virtual Result<ReviewPackage> read(const QString &path) = 0;
    /// Errors: "export.…".
    virtual Status write(const QString &path, const ReviewPackage &package, bool replace) = 0;
};

} // namespace attache
