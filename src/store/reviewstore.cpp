// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewstore.h"

#include "factcodec.h"
#include "journalchain.h"
#include "reviewjson.h"
#include "reviewrows.h"
#include "workspaceconnection.h"

#include <QJsonArray>
#include <QSet>

namespace attache {

namespace {

Error unknownReview()
{
    return {ErrorKind::NotFound, QStringLiteral("review.unknown"), {}, {}};
}

Error closedReview()
{
    return {ErrorKind::RuleViolation, QStringLiteral("review.closed"), {}, {}};
}

std::optional<Review> readReview(SqlDatabase &database, ReviewId id)
{
    SqlStatement row = database.prepare(reviewQuery("WHERE id = ?1"));
    row.bind(1, id.value());
    if (!row.step())
        return std::nullopt;
    return reviewFrom(row);
}

std::optional<Review> readReview(SqlDatabase &database, const QString &guid)
{
    SqlStatement row = database.prepare(reviewQuery("WHERE guid = ?1"));
    row.bind(1, guid);
    if (!row.step())
        return std::nullopt;
    return reviewFrom(row);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

ReviewStore::ReviewStore(WorkspaceConnection &connection)
    : m_connection(connection), m_database(connection.database())
{
}

template <typename T>
Result<T> ReviewStore::write(const std::function<Result<T>()> &work)
{
    return m_connection.call([this, &work]() -> Result<T> {
        if (m_connection.observationOpen)
            return Error{ErrorKind::Conflict, QStringLiteral("observation.open"), {}, {}};
        WriteTransaction transaction(m_database);
        auto answer = work();
        if (answer)
            transaction.commit();
        return answer;
    });
}

Result<QVector<ReviewSummary>> ReviewStore::reviews()
{
    return m_connection.call([this] {
        ReadTransaction transaction(m_database);
        QVector<ReviewSummary> summaries;
        SqlStatement row = m_database.prepare(reviewQuery("ORDER BY started_at DESC, id DESC"));
        while (row.step())
            summaries << ReviewSummary{reviewFrom(row), {}};
        for (ReviewSummary &summary : summaries)
            summary.progress = progressOf(m_database, summary.review);
        return summaries;
    });
}

Result<Review> ReviewStore::review(ReviewId id)
{
    return m_connection.call([&]() -> Result<Review> {
        if (auto found = readReview(m_database, id))
            return *std::move(found);
        return unknownReview();
    });
}

Result<Review> ReviewStore::reviewByGuid(const QString &guid)
{
    return m_connection.call([&]() -> Result<Review> {
        if (auto found = readReview(m_database, guid))
            return *std::move(found);
        return unknownReview();
    });
}

Result<QVector<ReviewItem>> ReviewStore::reviewItems(ReviewId id, bool withContent)
{
    return m_connection.call([&] {
        QVector<ReviewItem> items;
        SqlStatement row =
            m_database.prepare(reviewItemQuery(withContent, "WHERE review = ?1 ORDER BY position"));
        row.bind(1, id.value());
        while (row.step())
            items << reviewItemFrom(row);
        return items;
    });
}

Result<ReviewItem> ReviewStore::reviewItem(ReviewId id, int position)
{
    return m_connection.call([&]() -> Result<ReviewItem> {
        SqlStatement row =
            m_database.prepare(reviewItemQuery(true, "WHERE review = ?1 AND position = ?2"));
        row.bind(1, id.value()).bind(2, qint64(position));
        if (!row.step())
            return Error{ErrorKind::NotFound, QStringLiteral("review.itemUnknown"), {}, {}};
        return reviewItemFrom(row);
    });
}

Result<QVector<ReviewEntry>> ReviewStore::reviewEntries(ReviewId id)
{
    return m_connection.call([&] { return readReviewEntries(m_database, id); });
}

Result<Instant> ReviewStore::newestEntryAt(ReviewId id)
{
    return m_connection.call([&] {
        SqlStatement row =
            m_database.prepare("SELECT at FROM review_entry WHERE review = ?1 ORDER BY at DESC "
                               "LIMIT 1");
        row.bind(1, id.value());
        return row.step() ? Instant::fromRaw(row.integer(0)) : Instant();
    });
}

Result<std::optional<ReviewItem>> ReviewStore::formerItem(const TenantId &tenant,
                                                          const QString &realm, Cloud cloud)
{
    return m_connection.call([&]() -> std::optional<ReviewItem> {
        SqlStatement newest = m_database.prepare(
            "SELECT i.review, i.position FROM review_item i JOIN review r ON r.id = i.review WHERE "
            "i.tenant = ?1 AND i.scope = ?2 AND r.result <> x'' ORDER BY r.closed_at DESC, r.id "
            "DESC LIMIT 1");
        newest.bindBlob(1, tenant.toBytes()).bind(2, reviewScope(cloud, realm));
        if (!newest.step())
            return std::nullopt;
        const auto review = readReview(m_database, ReviewId(newest.integer(0)));
        SqlStatement row =
            m_database.prepare(reviewItemQuery(true, "WHERE review = ?1 AND position = ?2"));
        row.bind(1, newest.integer(0)).bind(2, newest.integer(1));
        if (!review || !row.step())
            return std::nullopt;
        ReviewItem item = reviewItemFrom(row);
        const ItemStanding standing = standingOf(
            readReviewEntries(m_database, review->id, item.position), review->header.needsSecond);
        item.former = {};
        item.former.decision = standing.decision;
        item.former.review = review->header.name;
        for (const ReviewEntry &voice : standing.voices) {
            if (voice.decision == standing.decision) {
                item.former.reason = voice.reason;
                item.former.reviewer = voice.reviewer;
                item.former.at = voice.at;
            }
        }
        return item;
    });
}

Result<QVector<JournalEntry>> ReviewStore::reviewJournal(const QString &guid)
{
    return m_connection.call([&] {
        QVector<JournalEntry> lines;
        SqlStatement row = m_database.prepare(
            "SELECT sequence, at, actor, action, subject, detail, previous_hash, hash FROM journal "
            "WHERE subject = ?1 AND action GLOB 'review.*' ORDER BY sequence");
        row.bind(1, guid);
        while (row.step()) {
            JournalEntry line;
            line.sequence = row.integer(0);
            line.at = Instant::fromRaw(row.integer(1));
            line.actor = QString::fromUtf8(row.utf8(2)); // as hashed
            line.action = QString::fromUtf8(row.utf8(3));
            line.subject = QString::fromUtf8(row.utf8(4));
            line.detail = QString::fromUtf8(row.utf8(5));
            line.previousHash = row.blob(6);
            line.hash = row.blob(7);
            lines << line;
        }
        return lines;
    });
}

ReviewId ReviewStore::insert(const ReviewHeader &header)
{
    m_database
        .prepare("INSERT INTO review (guid, header, snapshot, items, started_at, closed_by, "
                 "closed_at, result) VALUES (?1, ?2, x'', 0, ?3, '', ?4, x'')")
        .bind(1, header.guid)
        .bindUtf8(2, canonicalJson(jsonOf(header)))
        .bind(3, header.startedAt.raw())
        .bind(4, Instant().raw())
        .run();
    return ReviewId(m_database.lastInsertId());
}

void ReviewStore::insertItem(ReviewId id, const ReviewItem &item)
{
    const auto customer = thawed(item.content);
    if (!customer)
        throw StoreFailure{
            {ErrorKind::Internal, QStringLiteral("review.notFrozen"), {}, item.name}};
    m_database
        .prepare("INSERT INTO review_item (review, position, tenant, scope, name, flags, former, "
                 "content) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .bind(1, id.value())
        .bind(2, qint64(item.position))
        .bindBlob(3, customer->customer.tenant.toBytes())
        .bind(4, reviewScope(customer->cloud, customer->realm))
        .bind(5, customer->customer.name)
        .bind(6, qint64(item.flags.toInt()))
        .bindUtf8(7, canonicalJson(jsonOf(item.former)))
        .bindUtf8(8, item.content)
        .run();
}

void ReviewStore::seal(ReviewId id, const QByteArray &snapshot, int items)
{
    m_database.prepare("UPDATE review SET snapshot = ?2, items = ?3 WHERE id = ?1")
        .bind(1, id.value())
        .bindBlob(2, snapshot)
        .bind(3, qint64(items))
        .run();
}

Result<Review> ReviewStore::addReview(
    const ReviewHeader &header, const std::function<Result<std::optional<ReviewItem>>()> &next,
    const QString &actor)
{
    return write<Review>([&]() -> Result<Review> {
        if (readReview(m_database, header.guid))
            return Error{ErrorKind::Conflict, QStringLiteral("review.exists"), {}, {}};
        const ReviewId id = insert(header);
        SnapshotHash hash(header);
        int items = 0;
        for (;;) {
            const auto item = next();
            if (!item)
                return item.error();
            if (!*item)
                break;
            insertItem(id, **item);
            hash.add(**item);
            ++items;
        }
        seal(id, hash.result(), items);
        appendJournal(m_database, m_connection.now(), actor, QStringLiteral("review.start"),
                      header.guid,
                      {{QStringLiteral("name"), header.name},
                       {QStringLiteral("items"), items},
                       {QStringLiteral("snapshot"), hex(hash.result())}});
        return *readReview(m_database, id);
    });
}

int ReviewStore::insertEntries(const Review &review, const QVector<ReviewEntry> &entries,
                               const QString &actor)
{
    QSet<QString> known;
    if (entries.size() > 1) { // one is looked up, many are compared
        SqlStatement guids = m_database.prepare("SELECT guid FROM review_entry WHERE review = ?1");
        guids.bind(1, review.id.value());
        while (guids.step())
            known.insert(guids.text(0));
    }
    SqlStatement add = m_database.prepare(
        "INSERT INTO review_entry (review, guid, position, reviewer, decision, reason, at, "
        "in_batch, settles) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING");
    int added = 0;
    for (const ReviewEntry &entry : entries) {
        if (known.contains(entry.guid))
            continue;
        add.bind(1, review.id.value())
            .bind(2, entry.guid)
            .bind(3, qint64(entry.position))
            .bind(4, entry.reviewer)
            .bind(5, qint64(entry.decision))
            .bind(6, entry.reason)
            .bind(7, entry.at.raw())
            .bind(8, qint64(entry.inBatch))
            .bindUtf8(9, joinedList(entry.settles))
            .run();
        if (m_database.changes() == 0)
            continue;
        ++added;
        appendJournal(m_database, m_connection.now(), actor, QStringLiteral("review.decide"),
                      review.header.guid, jsonOf(entry));
    }
    return added;
}

Result<int> ReviewStore::addEntries(ReviewId id, const QVector<ReviewEntry> &entries,
                                    const QString &actor)
{
    return write<int>([&]() -> Result<int> {
        const auto review = readReview(m_database, id);
        if (!review)
            return unknownReview();
        for (const ReviewEntry &entry : entries) {
            if (entry.position < 0 || entry.position >= review->items)
                return Error{ErrorKind::NotFound, QStringLiteral("review.itemUnknown"), {}, {}};
        }
        if (review->isClosed())
            return closedReview();
        return insertEntries(*review, entries, actor);
    });
}

void ReviewStore::writeClosing(const Review &review, const QString &actor)
{
    m_database
        .prepare("UPDATE review SET closed_by = ?2, closed_at = ?3, result = ?4 WHERE id = ?1")
        .bind(1, review.id.value())
        .bind(2, review.closedBy)
        .bind(3, review.closedAt.raw())
        .bindBlob(4, review.result)
        .run();
    appendJournal(m_database, m_connection.now(), actor, QStringLiteral("review.close"),
                  review.header.guid,
                  {{QStringLiteral("name"), review.header.name},
                   {QStringLiteral("closedBy"), review.closedBy},
                   {QStringLiteral("result"), hex(review.result)}});
}

Result<Review> ReviewStore::closeReview(ReviewId id, const QString &closedBy, Instant at,
                                        const QString &actor)
{
    return write<Review>([&]() -> Result<Review> {
        auto review = readReview(m_database, id);
        if (!review)
            return unknownReview();
        if (review->isClosed())
            return closedReview();
        const ReviewProgress progress = progressOf(m_database, *review);
        if (!progress.isComplete()) {
            const int open =
                progress.items - progress.decided - progress.waiting - progress.conflicts;
            return Error{ErrorKind::Conflict,
                         QStringLiteral("review.incomplete"),
                         {QString::number(open), QString::number(progress.waiting),
                          QString::number(progress.conflicts)},
                         {}};
        }
        review->closedBy = closedBy;
        review->closedAt = at;
        review->result =
            resultHash(review->snapshot, readReviewEntries(m_database, id), closedBy, at);
        writeClosing(*review, actor);
        return *readReview(m_database, id);
    });
}

Result<Review> ReviewStore::adoptReview(const ReviewPackage &package, const QString &actor)
{
    return write<Review>([&]() -> Result<Review> {
        const ReviewHeader &header = package.review.header;
        if (readReview(m_database, header.guid))
            return Error{ErrorKind::Conflict, QStringLiteral("review.exists"), {}, {}};
        const ReviewId id = insert(header);
        for (const ReviewItem &item : package.items)
            insertItem(id, item);
        seal(id, package.review.snapshot, static_cast<int>(package.items.size()));
        appendJournal(m_database, m_connection.now(), actor, QStringLiteral("review.adopt"),
                      header.guid,
                      {{QStringLiteral("name"), header.name},
                       {QStringLiteral("items"), qint64(package.items.size())},
                       {QStringLiteral("snapshot"), hex(package.review.snapshot)}});
        Review adopted = *readReview(m_database, id);
        insertEntries(adopted, package.entries, actor);
        if (package.review.isClosed()) {
            adopted.closedBy = package.review.closedBy;
            adopted.closedAt = package.review.closedAt;
            adopted.result = package.review.result;
            writeClosing(adopted, actor);
        }
        return *readReview(m_database, id);
    });
}

QStringList verifyReviews(SqlDatabase &database)
{
    QStringList findings;
    QVector<Review> reviews;
    SqlStatement row = database.prepare(reviewQuery("ORDER BY id"));
    while (row.step())
        reviews << reviewFrom(row);
    for (const Review &review : std::as_const(reviews)) {
        SnapshotHash hash(review.header);
        SqlStatement items =
            database.prepare(reviewItemQuery(true, "WHERE review = ?1 ORDER BY position"));
        items.bind(1, review.id.value());
        bool isWhole = true;
        while (items.step()) {
            const ReviewItem item = reviewItemFrom(items);
            const auto customer = thawed(item.content);
            isWhole = isWhole && customer && customer->customer.name == item.name
                && customer->customer.tenant == item.tenant;
            hash.add(item);
        }
        if (!isWhole || hash.result() != review.snapshot)
            findings
                << QStringLiteral("review %1: what was frozen was altered").arg(review.id.value());
        if (review.isClosed()
            && resultHash(review.snapshot, readReviewEntries(database, review.id), review.closedBy,
                          review.closedAt)
                != review.result)
            findings << QStringLiteral("review %1: its decisions were altered after it was closed")
                            .arg(review.id.value());
    }
    return findings;
}

} // namespace attache
