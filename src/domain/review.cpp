// SPDX-License-Identifier: GPL-3.0-or-later
#include "review.h"

#include "keywords.h"
#include "rolecatalogue.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr Word<ReviewDecision> DecisionWords[] = {
    {ReviewDecision::None, "none"},
    {ReviewDecision::Keep, "keep"},
    {ReviewDecision::Revoke, "revoke"},
    {ReviewDecision::Ask, "ask"},
    {ReviewDecision::NotApplicable, "notApplicable"},
};

constexpr Word<ReviewFlag> FlagWords[] = {
    {ReviewFlag::New, "new"},
    {ReviewFlag::Changed, "changed"},
    {ReviewFlag::Privileged, "privileged"},
    {ReviewFlag::Expiring, "expiring"},
    {ReviewFlag::OtherPartners, "otherPartners"},
    {ReviewFlag::Stale, "stale"},
    {ReviewFlag::Gone, "gone"},
    {ReviewFlag::NoAccess, "noAccess"},
    {ReviewFlag::NotFollowed, "notFollowed"},
};

constexpr Word<ItemStanding::State> StateWords[] = {
    {ItemStanding::State::Undecided, "undecided"},
    {ItemStanding::State::WaitsForSecond, "waitsForSecond"},
    {ItemStanding::State::Conflict, "conflict"},
    {ItemStanding::State::Decided, "decided"},
};

/// Whether `entry` answers every voice but its own.
bool settlesAll(const ReviewEntry &entry, const QVector<ReviewEntry> &voices)
{
    return !entry.settles.isEmpty()
        && std::all_of(voices.cbegin(), voices.cend(), [&entry](const ReviewEntry &voice) {
               return voice.guid == entry.guid || entry.settles.contains(voice.guid);
           });
}

bool isPrivilegedRole(const QString &idOrName)
{
    const RoleCatalogue &catalogue = RoleCatalogue::instance();
    const Role *role = catalogue.find(idOrName);
    if (!role)
        role = catalogue.find(catalogue.idOfName(idOrName));
    return role && role->isPrivileged;
}

} // namespace

QString keyOf(ReviewDecision value)
{
    return wordOf(DecisionWords, value);
}

QString keyOf(ReviewFlag value)
{
    return wordOf(FlagWords, value);
}

QString keyOf(ItemStanding::State value)
{
    return wordOf(StateWords, value);
}

std::optional<ReviewDecision> reviewDecisionFrom(const QString &key)
{
    return valueOf(DecisionWords, key);
}

const QVector<ReviewFlag> &allReviewFlags()
{
    static const QVector<ReviewFlag> flags{
        ReviewFlag::NotFollowed, ReviewFlag::Privileged,    ReviewFlag::Changed,
        ReviewFlag::New,         ReviewFlag::OtherPartners, ReviewFlag::Expiring,
        ReviewFlag::NoAccess,    ReviewFlag::Stale,         ReviewFlag::Gone};
    return flags;
}

bool isDrawn(const QString &reviewGuid, const TenantId &tenant, int percent)
{
    const QByteArray drawn = reviewGuid.toUtf8() + '/' + tenant.toBytes();
    const QByteArray digest = QCryptographicHash::hash(drawn, QCryptographicHash::Sha256);
    const auto number = qFromBigEndian<quint32>(digest.constData());
    return number % 10'000 < quint32(percent) * 100;
}

QVector<ReviewEntry> orderedEntries(QVector<ReviewEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const ReviewEntry &a, const ReviewEntry &b) {
        return a.at != b.at ? a.at < b.at : a.guid < b.guid;
    });
    return entries;
}

ItemStanding standingOf(QVector<ReviewEntry> entries, bool needsSecond)
{
    ItemStanding standing;
    for (ReviewEntry &entry : orderedEntries(std::move(entries))) {
        standing.voices.removeIf(
            [&entry](const ReviewEntry &voice) { return voice.reviewer == entry.reviewer; });
        standing.voices << std::move(entry);
    }
    standing.voices.removeIf(
        [](const ReviewEntry &voice) { return voice.decision == ReviewDecision::None; });
    if (standing.voices.isEmpty())
        return standing;
    const QVector<ReviewEntry> &voices = standing.voices;
    const ReviewDecision first = voices.constFirst().decision;
    const bool areEqual = std::all_of(voices.cbegin(), voices.cend(), [first](const auto &voice) {
        return voice.decision == first;
    });
    if (areEqual) {
        const bool isAlone = voices.size() == 1;
        standing.decision = first;
        standing.state = needsSecond && isAlone ? ItemStanding::State::WaitsForSecond
                                                : ItemStanding::State::Decided;
        return standing;
    }
    // The newest that answers all the others ends the conflict; whoever speaks again reopens it.
    for (auto voice = voices.crbegin(); voice != voices.crend(); ++voice) {
        if (settlesAll(*voice, voices)) {
            standing.state = ItemStanding::State::Decided;
            standing.decision = voice->decision;
            standing.isSettled = true;
            return standing;
        }
    }
    standing.state = ItemStanding::State::Conflict;
    return standing;
}

void ReviewProgress::count(const ItemStanding &standing)
{
    ++items;
    switch (standing.state) {
    case ItemStanding::State::Undecided:
        return;
    case ItemStanding::State::WaitsForSecond:
        ++waiting;
        return;
    case ItemStanding::State::Conflict:
        ++conflicts;
        return;
    case ItemStanding::State::Decided:
        break;
    }
    ++decided;
    keep += int(standing.decision == ReviewDecision::Keep);
    revoke += int(standing.decision == ReviewDecision::Revoke);
    ask += int(standing.decision == ReviewDecision::Ask);
    notApplicable += int(standing.decision == ReviewDecision::NotApplicable);
}

int riskOf(ReviewFlags flags)
{
    const auto weight = [flags](ReviewFlag flag, int points) {
        return flags.testFlag(flag) ? points : 0;
    };
    return weight(ReviewFlag::NotFollowed, 128) + weight(ReviewFlag::Privileged, 64)
        + weight(ReviewFlag::Changed, 32) + weight(ReviewFlag::New, 16)
        + weight(ReviewFlag::OtherPartners, 12) + weight(ReviewFlag::Expiring, 10)
        + weight(ReviewFlag::NoAccess, 6) + weight(ReviewFlag::Stale, 4)
        + weight(ReviewFlag::Gone, 2);
}

ReviewFlags flagsOf(const CustomerSummary &customer, Instant now)
{
    constexpr qint64 RiskMs = qint64(RiskDays) * 24 * 3600 * 1000;
    ReviewFlags flags;
    flags.setFlag(ReviewFlag::Gone, customer.presence == Presence::Gone);
    flags.setFlag(ReviewFlag::Stale,
                  !customer.lastSeenAt.isSet() || now.ms() - customer.lastSeenAt.ms() > RiskMs);
    const Instant runway = runwayOf(customer.attachments);
    flags.setFlag(ReviewFlag::Expiring, runway.isSet() && runway.ms() - now.ms() <= RiskMs);
    for (const AttachmentSummary &attachment : customer.attachments) {
        if (attachment.presence != Presence::Current)
            continue;
        if (attachment.standing == Standing::Other)
            flags.setFlag(ReviewFlag::OtherPartners);
        if (attachment.access == EffectiveAccess::Missing)
            flags.setFlag(ReviewFlag::NoAccess);
        if (!holdsRoles(attachment.standing, attachment.kind, attachment.status,
                        attachment.presence))
            continue;
        for (const QString &id : attachment.roles) {
            if (isPrivilegedRole(id))
                flags.setFlag(ReviewFlag::Privileged);
        }
    }
    return flags;
}

} // namespace attache
