// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewrows.h"

#include "factcodec.h"
#include "reviewjson.h"
#include "storednumbers.h"

#include <QJsonDocument>

namespace attache {

namespace {

QJsonObject objectFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

[[noreturn]] void failDamaged(const QString &detail)
{
    throw StoreFailure{{ErrorKind::Storage, QStringLiteral("workspace.damaged"), {}, detail}};
}

} // namespace

QByteArray reviewQuery(const QByteArray &where)
{
    return "SELECT id, header, snapshot, items, closed_by, closed_at, result FROM review " + where;
}

Review reviewFrom(const SqlStatement &row)
{
    Review review;
    review.id = ReviewId(row.integer(0));
    const auto header = reviewHeaderFrom(objectFrom(row.utf8(1)));
    if (!header)
        failDamaged(QStringLiteral("review %1: its header cannot be read").arg(row.integer(0)));
    review.header = *header;
    review.snapshot = row.blob(2);
    review.items = static_cast<int>(row.integer(3));
    review.closedBy = row.text(4);
    review.closedAt = Instant::fromRaw(row.integer(5));
    review.result = row.blob(6);
    return review;
}

QByteArray reviewItemQuery(bool withContent, const QByteArray &where)
{
    return "SELECT position, tenant, name, flags, former, "
        + QByteArray(withContent ? "content" : "''") + " FROM review_item " + where;
}

ReviewItem reviewItemFrom(const SqlStatement &row)
{
    ReviewItem item;
    item.position = static_cast<int>(row.integer(0));
    item.tenant = TenantId::fromBytes(row.blob(1));
    item.name = row.text(2);
    item.flags = ReviewFlags::fromInt(static_cast<ReviewFlags::Int>(row.integer(3)));
    const auto former = formerDecisionFrom(objectFrom(row.utf8(4)));
    if (!former)
        failDamaged(QStringLiteral("a review's item has a former decision that cannot be read"));
    item.former = *former;
    item.content = row.utf8(5);
    return item;
}

QVector<ReviewEntry> readReviewEntries(SqlDatabase &database, ReviewId id,
                                       std::optional<int> position)
{
    QVector<ReviewEntry> entries;
    SqlStatement row = database.prepare(
        QByteArray("SELECT guid, position, reviewer, decision, reason, at, in_batch, settles FROM "
                   "review_entry WHERE review = ?1")
        + (position ? " AND position = ?2" : ""));
    row.bind(1, id.value());
    if (position)
        row.bind(2, qint64(*position));
    while (row.step()) {
        ReviewEntry entry;
        entry.guid = row.text(0);
        entry.position = static_cast<int>(row.integer(1));
        entry.reviewer = row.text(2);
        entry.decision = enumerator(row.integer(3), ReviewDecision::NotApplicable);
        entry.reason = QString::fromUtf8(row.utf8(4)); // may have several lines
        entry.at = Instant::fromRaw(row.integer(5));
        entry.inBatch = row.integer(6) != 0;
        entry.settles = splitList(row.text(7));
        entries << entry;
    }
    return orderedEntries(std::move(entries));
}

QString reviewScope(Cloud cloud, const QString &realm)
{
    return QString::fromLatin1(traitsOf(cloud).key) + u'/' + realm;
}

QVector<TimelineEntry> decisionsAbout(SqlDatabase &database, const TenantId &tenant,
                                      const QString &scope)
{
    QVector<TimelineEntry> entries;
    SqlStatement row = database.prepare(
        "SELECT e.at, e.reviewer, e.decision, e.reason, r.header FROM review_item i JOIN "
        "review_entry e ON e.review = i.review AND e.position = i.position JOIN review r ON r.id = "
        "i.review WHERE i.tenant = ?1 AND i.scope = ?2");
    row.bindBlob(1, tenant.toBytes()).bind(2, scope);
    while (row.step()) {
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::Decision;
        entry.at = Instant::fromRaw(row.integer(0));
        entry.actor = row.text(1);
        entry.action = keyOf(enumerator(row.integer(2), ReviewDecision::NotApplicable));
        entry.text = QString::fromUtf8(row.utf8(3));
        entry.sourceName = objectFrom(row.utf8(4)).value(QStringLiteral("name")).toString();
        entries << entry;
    }
    return entries;
}

ReviewProgress progressOf(SqlDatabase &database, const Review &review)
{
    QHash<int, QVector<ReviewEntry>> said;
    for (const ReviewEntry &entry : readReviewEntries(database, review.id))
        said[entry.position] << entry;
    ReviewProgress progress;
    for (const auto &entries : std::as_const(said))
        progress.count(standingOf(entries, review.header.needsSecond));
    progress.items = review.items;
    return progress;
}

} // namespace attache
