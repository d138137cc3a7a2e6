// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews in memory. Thread-safe: a Session reads and writes on two threads.
#pragma once

#include "evidence.h"

#include <QMutex>

#include <memory>

namespace attache::test {

struct FakeReviewData
{
    QMutex mutex;
    QVector<ReviewPackage> reviews; ///< the id is the place, from 1
    std::optional<Error> writeError; ///< answered by every write, if set
};

class FakeReviews final : public ReviewWriter
{
public:
    explicit FakeReviews(std::shared_ptr<FakeReviewData> data) : m_data(std::move(data)) { }

    Result<QVector<ReviewSummary>> reviews() override
    {
        const QMutexLocker lock(&m_data->mutex);
        QVector<ReviewSummary> summaries;
        for (const ReviewPackage &one : std::as_const(m_data->reviews))
            summaries.prepend({one.review, progressOf(one)});
        return summaries;
    }
    Result<Review> review(ReviewId id) override
    {
        const QMutexLocker lock(&m_data->mutex);
        const ReviewPackage *found = find(id);
        return found ? Result<Review>(found->review) : unknown();
    }
    Result<Review> reviewByGuid(const QString &guid) override
    {
        const QMutexLocker lock(&m_data->mutex);
        for (const ReviewPackage &one : std::as_const(m_data->reviews)) {
            if (one.review.header.guid == guid)
                return one.review;
        }
        return unknown();
    }
    Result<QVector<ReviewItem>> reviewItems(ReviewId id, bool) override
    {
        const QMutexLocker lock(&m_data->mutex);
        const ReviewPackage *found = find(id);
        return found ? found->items : QVector<ReviewItem>();
    }
    Result<ReviewItem> reviewItem(ReviewId id, int position) override
    {
        const QMutexLocker lock(&m_data->mutex);
        const ReviewPackage *found = find(id);
        if (!found || position < 0 || position >= found->items.size())
            return Error{ErrorKind::NotFound, QStringLiteral("review.itemUnknown"), {}, {}};
        return found->items.at(position);
    }
    Result<QVector<ReviewEntry>> reviewEntries(ReviewId id) override
    {
        const QMutexLocker lock(&m_data->mutex);
        const ReviewPackage *found = find(id);
        return orderedEntries(found ? found->entries : QVector<ReviewEntry>());
    }
    Result<Instant> newestEntryAt(ReviewId id) override
    {
        const auto entries = reviewEntries(id);
        return entries->isEmpty() ? Instant() : entries->constLast().at;
    }
    Result<std::optional<ReviewItem>> formerItem(const TenantId &tenant, const QString &,
                                                 Cloud) override
    {
        const QMutexLocker lock(&m_data->mutex);
        for (auto one = m_data->reviews.crbegin(); one != m_data->reviews.crend(); ++one) {
            for (const ReviewItem &item : one->items) {
                if (!one->review.isClosed() || item.tenant != tenant)
                    continue;
                ReviewItem former = item;
                const auto standing = standingAt(*one, item.position);
                former.former.decision = standing.decision;
                former.former.review = one->review.header.name;
                return std::optional(former);
            }
        }
        return std::optional<ReviewItem>();
    }
    Result<QVector<JournalEntry>> reviewJournal(const QString &) override
    {
        return QVector<JournalEntry>();
    }
    Result<Review> addReview(const ReviewHeader &header,
                             const std::function<Result<std::optional<ReviewItem>>()> &next,
                             const QString &) override
    {
        ReviewPackage package;
        package.review.header = header;
        SnapshotHash hash(header);
        for (;;) {
            const auto item = next();
            if (!item)
                return item.error();
            if (!*item)
                break;
            hash.add(**item);
            package.items << **item;
        }
        package.review.snapshot = hash.result();
        package.review.items = int(package.items.size());
        return adoptReview(package, {});
    }
    Result<int> addEntries(ReviewId id, const QVector<ReviewEntry> &entries,
                           const QString &) override
    {
        const QMutexLocker lock(&m_data->mutex);
        if (m_data->writeError)
            return *m_data->writeError;
        ReviewPackage *found = find(id);
        if (!found)
            return unknown();
        if (found->review.isClosed())
            return Error{ErrorKind::RuleViolation, QStringLiteral("review.closed"), {}, {}};
        found->entries += entries;
        return int(entries.size());
    }
    Result<Review> closeReview(ReviewId id, const QString &closedBy, Instant at,
                               const QString &) override
    {
        const QMutexLocker lock(&m_data->mutex);
        ReviewPackage *found = find(id);
        if (!found)
            return unknown();
        const ReviewProgress progress = progressOf(*found);
        if (!progress.isComplete())
            return Error{ErrorKind::Conflict,
                         QStringLiteral("review.incomplete"),
                         {QString::number(progress.items - progress.decided),
                          QString::number(progress.waiting), QString::number(progress.conflicts)},
                         {}};
        found->review.closedBy = closedBy;
        found->review.closedAt = at;
        found->review.result =
            resultHash(found->review.snapshot, orderedEntries(found->entries), closedBy, at);
        return found->review;
    }
    Result<Review> adoptReview(const ReviewPackage &package, const QString &) override
    {
        const QMutexLocker lock(&m_data->mutex);
        if (m_data->writeError)
            return *m_data->writeError;
        m_data->reviews << package;
        m_data->reviews.last().review.id = ReviewId(m_data->reviews.size());
        return m_data->reviews.last().review;
    }

private:
    static ItemStanding standingAt(const ReviewPackage &package, int position)
    {
        QVector<ReviewEntry> said;
        for (const ReviewEntry &entry : package.entries) {
            if (entry.position == position)
                said << entry;
        }
        return standingOf(std::move(said), package.review.header.needsSecond);
    }
    static ReviewProgress progressOf(const ReviewPackage &package)
    {
        ReviewProgress progress;
        for (const ReviewItem &item : package.items)
            progress.count(standingAt(package, item.position));
        return progress;
    }
    static Error unknown()
    {
        return Error{ErrorKind::NotFound, QStringLiteral("review.unknown"), {}, {}};
    }
    ReviewPackage *find(ReviewId id)
    {
        const qint64 place = id.value() - 1;
        return place >= 0 && place < m_data->reviews.size() ? &m_data->reviews[place] : nullptr;
    }

    std::shared_ptr<FakeReviewData> m_data;
};

/// Keeps the file in memory.
class FakeReviewFiles final : public ReviewFiles
{
public:
    Result<ReviewPackage> read(const QString &) override
    {
        if (readError)
            return *readError;
        return package;
    }
    Status write(const QString &path, const ReviewPackage &given, bool) override
    {
        lastPath = path;
        package = given;
        return {};
    }

    ReviewPackage package;
    QString lastPath;
    std::optional<Error> readError;
};

/// Refuses every pack.
class FakeEvidencePacks final : public EvidencePacks
{
public:
    Result<std::unique_ptr<EvidencePack>> create(const QString &folder) override
    {
        return Error{ErrorKind::Conflict, QStringLiteral("export.exists"), {folder}, {}};
    }
    Result<PackCheck> check(const QString &) override { return PackCheck(); }
};

} // namespace attache::test
