// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewports.h"

#include <functional>

namespace attache {

class SqlDatabase;
class WorkspaceConnection;

/// The tables of reviews. Nothing in them is ever changed or removed.
class ReviewStore final : public ReviewWriter
{
public:
    explicit ReviewStore(WorkspaceConnection &connection);

    Result<QVector<ReviewSummary>> reviews() override;
    Result<Review> review(ReviewId id) override;
    Result<Review> reviewByGuid(const QString &guid) override;
    Result<QVector<ReviewItem>> reviewItems(ReviewId id, bool withContent) override;
    Result<ReviewItem> reviewItem(ReviewId id, int position) override;
    Result<QVector<ReviewEntry>> reviewEntries(ReviewId id) override;
    Result<Instant> newestEntryAt(ReviewId id) override;
    Result<std::optional<ReviewItem>> formerItem(const TenantId &tenant, const QString &realm,
                                                 Cloud cloud) override;
    Result<QVector<JournalEntry>> reviewJournal(const QString &guid) override;

    Result<Review> addReview(const ReviewHeader &header,
                             const std::function<Result<std::optional<ReviewItem>>()> &next,
                             const QString &actor) override;
    Result<int> addEntries(ReviewId id, const QVector<ReviewEntry> &entries,
                           const QString &actor) override;
    Result<Review> closeReview(ReviewId id, const QString &closedBy, Instant at,
                               const QString &actor) override;
    Result<Review> adoptReview(const ReviewPackage &package, const QString &actor) override;

private:
    template <typename T>
    Result<T> write(const std::function<Result<T>()> &work);
    ReviewId insert(const ReviewHeader &header);
    void insertItem(ReviewId id, const ReviewItem &item);
    int insertEntries(const Review &review, const QVector<ReviewEntry> &entries,
                      const QString &actor);
    void seal(ReviewId id, const QByteArray &snapshot, int items);
    void writeClosing(const Review &review, const QString &actor);

    WorkspaceConnection &m_connection;
    SqlDatabase &m_database;
};

/// Whether the checksums of every review fit what is stored of it. Findings in English.
QStringList verifyReviews(SqlDatabase &database);

} // namespace attache
