// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks of rows in the columns that take few different values: each pool entry is ranked, and a
// row looks up the rank of its number.
#include "indexcolumns.h"

#include "territories.h"
#include "textdoor.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <numeric>

namespace attache {

namespace {

constexpr quint32 NoRank = std::numeric_limits<quint32>::max();

/// Ranks of `values` by number; equal ones share a rank, and those that `isEmpty` get NoRank.
/// Returns how many ranks there are.
template <typename Value, typename IsEmpty, typename Compare>
quint32 rankValues(const std::vector<Value> &values, std::vector<quint32> &ranks, IsEmpty isEmpty,
                   Compare compare)
{
    std::vector<quint32> sorted;
    sorted.reserve(values.size());
    for (quint32 number = 0; number < quint32(values.size()); ++number) {
        if (!isEmpty(values[number]))
            sorted.push_back(number);
    }
    const Value *const value = values.data();
    std::sort(sorted.begin(), sorted.end(),
              [=](quint32 a, quint32 b) { return compare(value[a], value[b]) < 0; });
    ranks.assign(values.size(), NoRank);
    quint32 count = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        count += i == 0 || compare(value[sorted[i - 1]], value[sorted[i]]) != 0;
        ranks[sorted[i]] = count - 1;
    }
    return count;
}

/// The moment, or with `byMonth` the first of its month, so that equal months are equal.
qint64 atMonth(qint64 raw, bool byMonth)
{
    const Instant moment = Instant::fromRaw(raw);
    if (!byMonth || !moment.isSet())
        return raw;
    return monthOf(moment);
}

quint32 rankInstants(std::vector<qint64> moments, bool byMonth, std::vector<quint32> &ranks)
{
    if (byMonth) {
        for (qint64 &moment : moments)
            moment = atMonth(moment, true);
    }
    return rankValues(
        moments, ranks, [](qint64 raw) { return Instant::fromRaw(raw).isUnknown(); },
        [](qint64 a, qint64 b) { return a < b ? -1 : int(a > b); });
}

std::vector<qint64> instantsOf(const Pools &pools)
{
    std::vector<qint64> moments(pools.instants.size());
    for (quint32 number = 0; number < quint32(moments.size()); ++number)
        moments[number] = pools.instants.at(number);
    return moments;
}

/// A service among those of one standing, as a bit: the first column of the matrix is the highest,
/// so that greater sets come first. Services we do not know share the last.
quint32 serviceBit(const QString &service)
{
    const QStringList &known = knownServices();
    const qsizetype place = known.indexOf(service);
    return quint32(1) << (place < 0 ? 0 : known.size() - place);
}

} // namespace

template <typename RankOf>
RowRanks CustomerIndex::Columns::ranksFrom(quint32 count, RankOf rankOf) const
{
    RowRanks ranks;
    ranks.count = count;
    ranks.ofRow.resize(size_t(rowCount));
    quint32 *const ofRow = ranks.ofRow.data();
    eachRow([&](const RowBlock &block, size_t slot, Row row) {
        ofRow[row] = std::min(rankOf(block, slot), count);
    });
    return ranks;
}

std::vector<quint32> CustomerIndex::Columns::collated(const QVector<QString> &texts) const
{
    const QCollator collator = nameCollator(locale);
    std::vector<QString> values(texts.cbegin(), texts.cend());
    std::vector<quint32> ranks;
    rankValues(
        values, ranks, [](const QString &text) { return isBlankText(text); },
        [&](const QString &a, const QString &b) { return collator.compare(a, b); });
    return ranks;
}

RowRanks CustomerIndex::Columns::instantRanks(Column<quint32> RowBlock::*column, bool byMonth) const
{
    std::vector<quint32> rankOf;
    const quint32 count = rankInstants(instantsOf(*pools), byMonth, rankOf);
    return ranksFrom(
        count, [&](const RowBlock &block, size_t slot) { return rankOf[(block.*column)[slot]]; });
}

RowRanks CustomerIndex::Columns::nextActionRanks(bool byMonth) const
{
    std::vector<quint32> rankOf;
    const quint32 count = rankInstants(instantsOf(*pools), byMonth, rankOf);
    // An action without a date comes after all that have one.
    return ranksFrom(count + 1, [&](const RowBlock &block, size_t slot) {
        const quint32 rank = rankOf[block.nextActionDue[slot]];
        if (rank != NoRank)
            return rank;
        return isBlankText(block.rawText(qsizetype(slot), RowBlock::RawNextAction)) ? NoRank
                                                                                    : count;
    });
}

template <typename RankOf>
RowRanks CustomerIndex::Columns::serviceGroups(quint32 count, RankOf rankOf) const
{
    // The services that nobody knows beforehand, in the order of their names.
    QVector<QString> names;
    for (quint32 number = 0; number < pools->services.size(); ++number) {
        const QString &service = pools->services.at(number);
        names.append(knownServices().contains(service) ? QString() : service);
    }
    const std::vector<quint32> nameRanks = collated(names);
    if (std::all_of(nameRanks.cbegin(), nameRanks.cend(),
                    [](quint32 rank) { return rank == NoRank; }))
        return ranksFrom(count, rankOf);
    using Key = std::pair<quint32, std::vector<quint32>>;
    const auto keyOf = [&](const RowBlock &block, size_t slot) {
        Key key{rankOf(block, slot), {}};
        for (size_t i = block.attachmentStarts[slot]; i < block.attachmentStarts[slot + 1]; ++i) {
            const AttachmentProfile &profile = pools->profiles.at(block.profiles[i]);
            const quint32 name = nameRanks[profile.service];
            if (name != NoRank && profile.counts() && profile.standing == Standing::Own)
                key.second.push_back(name);
        }
        std::sort(key.second.begin(), key.second.end());
        key.second.erase(std::unique(key.second.begin(), key.second.end()), key.second.end());
        return key;
    };
    std::map<Key, quint32> ranks;
    eachRow([&](const RowBlock &block, size_t slot, Row) {
        Key key = keyOf(block, slot);
        if (key.first != NoRank)
            ranks.emplace(std::move(key), 0);
    });
    quint32 next = 0;
    for (auto &entry : ranks)
        entry.second = next++;
    return ranksFrom(next, [&](const RowBlock &block, size_t slot) {
        const auto found = ranks.find(keyOf(block, slot));
        return found == ranks.end() ? NoRank : found->second;
    });
}

RowRanks CustomerIndex::Columns::attachmentRanks(SortColumn column, bool byMonth) const
{
    // What each profile contributes; NoRank: nothing.
    std::vector<quint32> ofProfile(pools->profiles.size(), NoRank);
    const auto fill = [&](auto valueOf) {
        for (quint32 number = 0; number < quint32(ofProfile.size()); ++number)
            ofProfile[number] = valueOf(pools->profiles.at(number));
    };
    const auto eachCell = [&](const RowBlock &block, size_t slot, auto take) {
        for (size_t i = block.attachmentStarts[slot]; i < block.attachmentStarts[slot + 1]; ++i)
            take(i);
    };
    if (column == SortColumn::Mine) {
        const quint32 all = (quint32(2) << knownServices().size()) - 1;
        std::vector<quint32> bits(pools->services.size());
        for (quint32 number = 0; number < quint32(bits.size()); ++number)
            bits[number] = serviceBit(pools->services.at(number));
        fill([&](const AttachmentProfile &profile) {
            return profile.counts() && profile.standing == Standing::Own ? bits[profile.service]
                                                                         : quint32(0);
        });
        const auto setOf = [&](const RowBlock &block, size_t slot) {
            quint32 services = 0;
            eachCell(block, slot, [&](size_t i) { services |= ofProfile[block.profiles[i]]; });
            return services;
        };
        if (byMonth)
            return serviceGroups(all, [&](const RowBlock &block, size_t slot) {
                const quint32 services = setOf(block, slot);
                return services == 0 ? NoRank : all - services;
            });
        return ranksFrom(all, [&](const RowBlock &block, size_t slot) {
            const quint32 services = setOf(block, slot);
            return services == 0 ? NoRank : all - services;
        });
    }
    if (column == SortColumn::Others) {
        QVector<QString> names;
        for (quint32 number = 0; number < pools->partners.size(); ++number)
            names.append(pools->partners.at(number).name);
        const std::vector<quint32> ranks = collated(names);
        // A partner without a name stands with the customers that have none.
        const quint32 unnamed = quint32(names.size());
        fill([&](const AttachmentProfile &profile) {
            if (!profile.counts() || profile.standing != Standing::Other)
                return NoRank;
            return std::min(ranks[profile.partner], unnamed);
        });
        // The partner that was first reported names the row.
        return ranksFrom(unnamed, [&](const RowBlock &block, size_t slot) {
            quint32 first = NoRank;
            eachCell(block, slot, [&](size_t i) {
                if (first == NoRank)
                    first = ofProfile[block.profiles[i]];
            });
            return first;
        });
    }
    if (column == SortColumn::PartnerCount) {
        fill([&](const AttachmentProfile &profile) {
            return profile.counts() ? profile.partner : NoRank;
        });
        // No more attachments at a customer than all have together.
        quint32 most = 0;
        const auto countOf = [&](const RowBlock &block, size_t slot) {
            const size_t first = block.attachmentStarts[slot];
            quint32 count = 0;
            eachCell(block, slot, [&](size_t i) {
                const quint32 partner = ofProfile[block.profiles[i]];
                bool isNew = partner != NoRank;
                for (size_t j = first; j < i && isNew; ++j)
                    isNew = ofProfile[block.profiles[j]] != partner;
                count += isNew;
            });
            most = std::max(most, count);
            return count;
        };
        RowRanks ranks = ranksFrom(NoRank, countOf);
        ranks.count = most + 1;
        return ranks;
    }
    // The next end of ours.
    std::vector<qint64> ends(pools->periods.size());
    for (quint32 number = 0; number < quint32(ends.size()); ++number)
        ends[number] = pools->periods.at(number).end;
    std::vector<quint32> rankOf;
    const quint32 count = rankInstants(std::move(ends), byMonth, rankOf);
    fill([&](const AttachmentProfile &profile) {
        return profile.counts() && profile.standing == Standing::Own ? quint32(0) : NoRank;
    });
    return ranksFrom(count, [&](const RowBlock &block, size_t slot) {
        quint32 next = NoRank;
        eachCell(block, slot, [&](size_t i) {
            // Either is NoRank, or the first one is zero.
            next = std::min(next, ofProfile[block.profiles[i]] | rankOf[block.periods[i]]);
        });
        return next;
    });
}

RowRanks CustomerIndex::Columns::numberRanks(SortColumn column, bool byMonth) const
{
    const auto ofTexts = [this](const TextPool &pool, Column<quint32> RowBlock::*numbers) {
        QVector<QString> texts;
        for (quint32 number = 0; number < pool.size(); ++number)
            texts.append(pool.at(number));
        const std::vector<quint32> rankOf = collated(texts);
        return ranksFrom(pool.size(), [&](const RowBlock &block, size_t slot) {
            return rankOf[(block.*numbers)[slot]];
        });
    };
    switch (column) {
    case SortColumn::Country: { // as they are shown
        const QString language = locale.name().left(2);
        QVector<QString> shown;
        for (quint32 number = 0; number < pools->countries.size(); ++number)
            shown.append(territoryName(pools->countries.at(number), language));
        const std::vector<quint32> rankOf = collated(shown);
        return ranksFrom(pools->countries.size(), [&](const RowBlock &block, size_t slot) {
            return rankOf[block.countries[slot]];
        });
    }
    case SortColumn::Owner:
        return ofTexts(pools->owners, &RowBlock::owners);
    case SortColumn::Realm: {
        QVector<QString> names(pools->realms.size());
        for (quint32 number = 0; number < pools->realms.size(); ++number) {
            for (const Realm &realm : realms) {
                if (realm.id == pools->realms.at(number))
                    names[number] = realm.name;
            }
        }
        const std::vector<quint32> rankOf = collated(names);
        return ranksFrom(pools->realms.size(), [&](const RowBlock &block, size_t slot) {
            return rankOf[block.realms[slot]];
        });
    }
    case SortColumn::Invitation: {
        std::vector<quint32> rankOf(pools->invitationLists.size(), NoRank);
        for (quint32 number = 0; number < quint32(rankOf.size()); ++number) {
            const QVector<quint32> &states = pools->invitationLists.at(number);
            if (!states.isEmpty())
                rankOf[number] = states.first();
        }
        return ranksFrom(
            quint32(InvitationState::OutcomeUnknown) + 1,
            [&](const RowBlock &block, size_t slot) { return rankOf[block.invitations[slot]]; });
    }
    case SortColumn::State:
        return ranksFrom(quint32(Presence::Gone) + 1, [](const RowBlock &block, size_t slot) {
            return quint32(block.presences[slot]);
        });
    case SortColumn::FirstSeen:
        return instantRanks(&RowBlock::firstSeen, byMonth);
    case SortColumn::LastSeen:
        return instantRanks(&RowBlock::lastSeen, byMonth);
    case SortColumn::NextAction:
        return nextActionRanks(byMonth);
    default:
        return attachmentRanks(column, byMonth);
    }
}

} // namespace attache
