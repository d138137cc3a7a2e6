// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewservice.h"

#include "reviewfreezing.h"
#include "textdoor.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

ReviewService::ReviewService(LedgerReader &ledger, ReviewWriter &writer, const Clock &clock,
                             ChangeAnnouncer announce)
    : m_ledger(ledger), m_writer(writer), m_clock(clock), m_announce(std::move(announce))
{
}

void ReviewService::announce()
{
    if (!m_announce)
        return;
    ChangeSet changes;
    changes.reviews = true;
    m_announce(changes);
}

Result<Review> ReviewService::start(const ReviewRequest &request, const QString &actor,
                                    Progress *progress)
{
    ReviewHeader header;
    header.guid = newGuid();
    header.name = cleanText(request.name, ReviewHeader::MaxNameLength);
    if (isBlankText(header.name))
        return Error{ErrorKind::InvalidInput, u"review.nameMissing"_s, {}, {}};
    header.query = cleanText(request.query, 8192);
    header.realm = cleanText(request.realm);
    header.startedBy = cleanText(actor);
    header.startedAt = m_clock.now();
    header.population = request.customers.size();
    header.samplePercent = std::clamp(request.samplePercent, 1, 100);
    header.needsSecond = request.needsSecond;
    const auto figures = m_ledger.overview(RealmId(), header.startedAt);
    if (!figures)
        return figures.error();
    header.asOf = figures->asOf;

    ReviewFreezing freezing(m_ledger, m_writer, header, progress);
    if (const Status looked = freezing.look(request.customers); !looked)
        return looked.error();
    if (freezing.count() == 0)
        return Error{ErrorKind::InvalidInput, u"review.empty"_s, {}, {}};
    auto review = m_writer.addReview(
        header, [&freezing] { return freezing.next(); }, header.startedBy);
    if (review)
        announce();
    return review;
}

Result<QVector<ReviewEntry>> ReviewService::decide(const DecisionRequest &request,
                                                   const QString &actor)
{
    const QString reason = cleanNote(request.reason);
    const bool mustSayWhy =
        needsReason(request.decision, request.inBatch) || !request.settles.isEmpty();
    if (mustSayWhy && isBlankText(reason))
        return Error{ErrorKind::InvalidInput, u"review.reasonMissing"_s, {}, {}};
    QHash<int, QStringList> settles;
    if (!request.settles.isEmpty()) {
        const auto known = m_writer.reviewEntries(request.review);
        if (!known)
            return known.error();
        const QSet<QString> settled(request.settles.cbegin(), request.settles.cend());
        for (const ReviewEntry &voice : *known) {
            if (settled.contains(voice.guid))
                settles[voice.position] << voice.guid;
        }
    }
    QVector<ReviewEntry> entries;
    for (const int position : request.positions) {
        ReviewEntry entry;
        entry.position = position;
        entry.decision = request.decision;
        entry.reason = reason;
        entry.inBatch = request.inBatch;
        entry.settles = settles.value(position);
        entries << entry;
    }
    return say(request.review, std::move(entries), actor);
}

Result<QVector<ReviewEntry>> ReviewService::say(ReviewId id, QVector<ReviewEntry> entries,
                                                const QString &actor)
{
    const auto newest = m_writer.newestEntryAt(id);
    if (!newest)
        return newest.error();
    // A clock that was put back must not make an earlier word the last one.
    const Instant now =
        std::max(m_clock.now(), newest->isSet() ? Instant::fromMs(newest->ms() + 1) : *newest);
    for (ReviewEntry &entry : entries) {
        entry.guid = newGuid();
        entry.reviewer = cleanText(actor);
        entry.at = now;
    }
    const auto added = m_writer.addEntries(id, entries, cleanText(actor));
    if (!added)
        return added.error();
    announce();
    return entries;
}

Result<Review> ReviewService::close(ReviewId id, const QString &actor)
{
    const QString closedBy = cleanText(actor);
    auto closed = m_writer.closeReview(id, closedBy, m_clock.now(), closedBy);
    if (closed)
        announce();
    return closed;
}

Result<MergedReview> ReviewService::merge(const ReviewPackage &package, const QString &actor)
{
    MergedReview merged;
    const auto ours = m_writer.reviewByGuid(package.review.header.guid);
    if (!ours) {
        if (ours.error().kind != ErrorKind::NotFound)
            return ours.error();
        const auto adopted = m_writer.adoptReview(package, cleanText(actor));
        if (!adopted)
            return adopted.error();
        merged.review = *adopted;
        merged.isNew = true;
        merged.added = static_cast<int>(package.entries.size());
    } else {
        if (ours->snapshot != package.review.snapshot)
            return Error{
                ErrorKind::Conflict, u"review.differs"_s, {package.review.header.name}, {}};
        merged.review = *ours;
        const auto known = m_writer.reviewEntries(ours->id);
        if (!known)
            return known.error();
        QHash<QString, const ReviewEntry *> byGuid;
        for (const ReviewEntry &entry : *known)
            byGuid.insert(entry.guid, &entry);
        QVector<ReviewEntry> fresh;
        for (const ReviewEntry &entry : package.entries) {
            const ReviewEntry *same = byGuid.value(entry.guid);
            if (!same)
                fresh << entry;
            else if (*same != entry) // nobody's copy may rewrite what was said
                return Error{
                    ErrorKind::Conflict, u"review.differs"_s, {package.review.header.name}, {}};
        }
        if (!fresh.isEmpty()) {
            const auto added = m_writer.addEntries(ours->id, fresh, cleanText(actor));
            if (!added)
                return added.error();
            merged.added = *added;
        }
    }
    const auto entries = m_writer.reviewEntries(merged.review.id);
    if (!entries)
        return entries.error();
    for (const ItemStanding &standing : standingsOf(merged.review, *entries))
        merged.conflicts += int(standing.state == ItemStanding::State::Conflict);
    if (package.review.isClosed() && !merged.review.isClosed()) {
        if (*entries == package.entries) {
            const auto closed = m_writer.closeReview(merged.review.id, package.review.closedBy,
                                                     package.review.closedAt, cleanText(actor));
            if (!closed)
                return closed.error();
            merged.review = *closed;
        } else {
            merged.leftOpen = true;
        }
    }
    announce();
    return merged;
}

Result<ReviewPackage> packageOf(ReviewReader &reader, ReviewId id)
{
    ReviewPackage package;
    auto review = reader.review(id);
    if (!review)
        return review.error();
    package.review = *std::move(review);
    package.review.id = {};
    auto items = reader.reviewItems(id, true);
    if (!items)
        return items.error();
    package.items = *std::move(items);
    auto entries = reader.reviewEntries(id);
    if (!entries)
        return entries.error();
    package.entries = *std::move(entries);
    return package;
}

QVector<ItemStanding> standingsOf(const Review &review, const QVector<ReviewEntry> &entries)
{
    QVector<QVector<ReviewEntry>> said(review.items);
    for (const ReviewEntry &entry : entries) {
        if (entry.position >= 0 && entry.position < said.size())
            said[entry.position] << entry;
    }
    QVector<ItemStanding> standings;
    standings.reserve(said.size());
    for (QVector<ReviewEntry> &one : said)
        standings << standingOf(std::move(one), review.header.needsSecond);
    return standings;
}

} // namespace attache
