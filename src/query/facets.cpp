// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets.h"

#include "indexcolumns.h"
#include "keys.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <functional>

namespace attache {

namespace {

using Row = CustomerIndex::Row;
using Counts = std::vector<qint64>;
using Numbers = Column<quint32> RowBlock::*;

/// The enumerators of attachments share one mask per customer: a bit each.
constexpr int StandingBits = int(Standing::OwnReseller) + 1;
constexpr int KindBits = int(AttachmentKind::SubscriptionSeller) + 1;
constexpr int EvidenceBits = int(Evidence::ByHand) + 1;
constexpr int MaskBits = StandingBits + KindBits + EvidenceBits;

quint32 maskOf(const AttachmentProfile &profile)
{
    return quint32(1) << int(profile.standing) | quint32(1) << (StandingBits + int(profile.kind))
        | quint32(1) << (StandingBits + KindBits + int(profile.evidence));
}

/// Counts of values met in one customer after the other, each once.
class OncePerRow
{
public:
    explicit OncePerRow(size_t values) : m_counts(values, 0), m_last(values, -1) { }
    void meet(quint32 value, Row row)
    {
        m_counts[value] += m_last[value] != row;
        m_last[value] = row;
    }
    Counts take() { return std::move(m_counts); }

private:
    Counts m_counts;
    std::vector<Row> m_last;
};

FacetCounts sorted(Facet facet, QVector<FacetValue> values, qint64 without, int most)
{
    values.removeIf([](const FacetValue &value) { return value.customers == 0; });
    std::sort(values.begin(), values.end(), [](const FacetValue &a, const FacetValue &b) {
        return a.customers != b.customers ? a.customers > b.customers : a.value < b.value;
    });
    FacetCounts counts{facet, std::move(values), 0, without};
    if (counts.values.size() > most) {
        counts.more = counts.values.size() - most;
        counts.values.resize(most);
    }
    return counts;
}

template <typename Enumerator>
QVector<FacetValue> enumerated(const Counts &counts, size_t first, size_t number)
{
    QVector<FacetValue> values;
    for (size_t i = 0; i < number; ++i)
        values.append({keyOf(Enumerator(i)), counts[first + i]});
    return values;
}

} // namespace

/// Counts the facets of one answer, what is asked for and nothing else.
class FacetCounter
{
public:
    FacetCounter(const CustomerIndex::Columns &columns, const RowBits &kept, Instant now, int most)
        : m_columns(columns),
          m_pools(*columns.pools),
          m_kept(kept),
          m_now(now),
          m_most(most),
          m_all(qint64(kept.count()))
    {
    }

    FacetCounts count(Facet facet)
    {
        switch (facet) {
        case Facet::State: {
            Counts counts(256, 0);
            eachKept([&](const RowBlock &block, size_t slot, Row) {
                ++counts[size_t(block.presences[slot])];
            });
            return sorted(facet, enumerated<Presence>(counts, 0, size_t(Presence::Gone) + 1), 0,
                          m_most);
        }
        case Facet::Realm:
        case Facet::Cloud:
            return ofRealms(facet);
        case Facet::Country:
            return ofTexts(facet, &RowBlock::countries, m_pools.countries);
        case Facet::Language:
            return ofTexts(facet, &RowBlock::languages, m_pools.languages);
        case Facet::Owner:
            return ofTexts(facet, &RowBlock::owners, m_pools.owners);
        case Facet::Tag:
            return ofTags();
        case Facet::Offer:
            return ofLists(facet, &RowBlock::offers, m_pools.offerLists, m_pools.offers);
        case Facet::PartnerOfRecord:
            return ofLists(facet, &RowBlock::partnersOfRecord, m_pools.recordLists,
                           m_pools.partnersOfRecord);
        case Facet::Invitation: {
            qint64 without = 0;
            const size_t states = size_t(InvitationState::OutcomeUnknown) + 1;
            const Counts counts =
                listEntries(&RowBlock::invitations, m_pools.invitationLists, states, without);
            return sorted(facet, enumerated<InvitationState>(counts, 0, states), without, m_most);
        }
        case Facet::Service:
        case Facet::Partner:
        case Facet::Access:
            return ofAttached(facet);
        case Facet::Standing:
        case Facet::Kind:
        case Facet::Evidence:
            return ofMasks(facet);
        }
        return {};
    }

private:
    /// As Columns::eachRow(), among the rows of the answer.
    template <typename Take>
    void eachKept(Take take) const
    {
        const auto inMain = [&](const RowBits &rows) {
            rows.forEach([&](size_t row) { take(*m_columns.main, row, Row(row)); });
        };
        if (!m_columns.overlay) {
            inMain(m_kept);
            return;
        }
        RowBits rows = m_kept;
        for (const Row row : m_columns.overlayRows)
            rows.put(size_t(row), false);
        inMain(rows);
        for (qsizetype slot = 0; slot < m_columns.overlayRows.size(); ++slot) {
            const Row row = m_columns.overlayRows[slot];
            if (m_kept.test(size_t(row)))
                take(*m_columns.overlay, size_t(slot), row);
        }
    }

    Counts numbers(Numbers column, size_t size) const
    {
        Counts counts(size, 0);
        eachKept([&](const RowBlock &block, size_t slot, Row) { ++counts[(block.*column)[slot]]; });
        return counts;
    }

    FacetCounts ofTexts(Facet facet, Numbers column, const TextPool &pool) const
    {
        const Counts counts = numbers(column, pool.size());
        QVector<FacetValue> values;
        for (quint32 number = 1; number < pool.size(); ++number)
            values.append({pool.at(number), counts[number]});
        return sorted(facet, std::move(values), counts[0], m_most);
    }

    Counts listEntries(Numbers column, const ListPool &lists, size_t size, qint64 &without) const
    {
        const Counts ofList = numbers(column, lists.size());
        Counts counts(size, 0);
        for (quint32 number = 0; number < lists.size(); ++number) {
            QVector<quint32> entries = lists.at(number);
            std::sort(entries.begin(), entries.end());
            entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
            for (const quint32 entry : std::as_const(entries))
                counts[entry] += ofList[number];
            if (entries.isEmpty())
                without += ofList[number];
        }
        return counts;
    }

    FacetCounts ofLists(Facet facet, Numbers column, const ListPool &lists,
                        const TextPool &pool) const
    {
        qint64 without = 0;
        const Counts counts = listEntries(column, lists, pool.size(), without);
        QVector<FacetValue> values;
        for (quint32 number = 0; number < pool.size(); ++number)
            values.append({pool.at(number), counts[number]});
        return sorted(facet, std::move(values), without, m_most);
    }

    /// Smart tags stand beside the tags given by hand; one that has the name of such a tag counts
    /// the customers of both, as the condition finds them.
    FacetCounts ofTags() const
    {
        if (m_columns.smartTags->isEmpty())
            return ofLists(Facet::Tag, &RowBlock::tags, m_pools.tagLists, m_pools.tags);
        qint64 without = 0;
        const Counts counts =
            listEntries(&RowBlock::tags, m_pools.tagLists, m_pools.tags.size(), without);
        QVector<FacetValue> values;
        for (quint32 number = 0; number < m_pools.tags.size(); ++number)
            values.append({m_pools.tags.at(number), counts[number]});
        for (const SmartTag &tag : *m_columns.smartTags) {
            const QString &name = tag.definition.name;
            values.removeIf([&name](const FacetValue &one) { return isSameTag(one.value, name); });
            values.append({name, keptWith({name}), true});
        }
        return sorted(Facet::Tag, std::move(values), m_all - keptWith({}), m_most);
    }

    /// Customers of the answer that have one of these tags; of none: any tag.
    qint64 keptWith(const QStringList &tags) const
    {
        QueryTerm term;
        term.field = QueryTerm::Field::Tag;
        term.values = tags;
        CustomerQuery query;
        query.filter = term;
        RowBits rows = m_columns.matching(query, m_now, {});
        rows &= m_kept;
        return qint64(rows.count());
    }

    FacetCounts ofRealms(Facet facet) const
    {
        const Counts counts = numbers(&RowBlock::realms, m_pools.realms.size());
        QVector<FacetValue> values;
        qint64 without = m_all;
        const auto add = [&](const QString &value, qint64 customers) {
            without -= customers;
            for (FacetValue &known : values) {
                if (known.value == value) {
                    known.customers += customers;
                    return;
                }
            }
            values.append({value, customers});
        };
        for (quint32 number = 0; number < m_pools.realms.size(); ++number) {
            for (const Realm &realm : m_columns.realms) {
                if (realm.id == m_pools.realms.at(number))
                    add(facet == Facet::Realm ? realm.name
                                              : QString::fromLatin1(traitsOf(realm.cloud).key),
                        counts[number]);
            }
        }
        return sorted(facet, std::move(values), without, m_most);
    }

    static constexpr quint32 Nothing = ~quint32(0);

    /// Services and partners, of which there is any number, and what few attachments have at all.
    FacetCounts ofAttached(Facet facet) const
    {
        const quint32 size = facet == Facet::Service ? m_pools.services.size()
            : facet == Facet::Partner                ? m_pools.partners.size()
                                                     : quint32(EffectiveAccess::Effective) + 1;
        std::vector<quint32> valueOf(m_pools.profiles.size(), Nothing);
        for (quint32 number = 0; number < m_pools.profiles.size(); ++number)
            valueOf[number] = attachedValue(facet, m_pools.profiles.at(number));
        if (facet == Facet::Partner)
            joinNamesakes(valueOf);
        OncePerRow counts(size);
        qint64 with = 0;
        eachKept([&](const RowBlock &block, size_t slot, Row row) {
            bool any = false;
            for (size_t i = block.attachmentStarts[slot]; i < block.attachmentStarts[slot + 1];
                 ++i) {
                const quint32 value = valueOf[block.profiles[i]];
                if (value == Nothing)
                    continue;
                any = true;
                counts.meet(value, row);
            }
            with += any;
        });
        const Counts taken = counts.take();
        if (facet == Facet::Access)
            return sorted(facet, enumerated<EffectiveAccess>(taken, 0, size), m_all - with, m_most);
        QVector<FacetValue> values;
        for (quint32 number = 0; number < size; ++number) {
            values.append({facet == Facet::Service ? m_pools.services.at(number)
                                                   : m_pools.partners.at(number).name,
                           taken[number]});
        }
        return sorted(facet, std::move(values), m_all - with, m_most);
    }

    /// Partners of one name are one value: a condition cannot tell them apart.
    void joinNamesakes(std::vector<quint32> &partners) const
    {
        QHash<QString, quint32> firsts;
        for (quint32 &partner : partners) {
            if (partner == Nothing)
                continue;
            const QString &name = m_pools.partners.at(partner).name;
            const auto first = firsts.constFind(name);
            if (first == firsts.cend())
                firsts.insert(name, partner);
            else
                partner = *first;
        }
    }

    static quint32 attachedValue(Facet facet, const AttachmentProfile &profile)
    {
        if (!profile.counts())
            return Nothing;
        switch (facet) {
        case Facet::Service: // the empty one is none
            return profile.service == 0 ? Nothing : profile.service;
        case Facet::Partner:
            return profile.partner;
        default:
            return profile.access == EffectiveAccess::NotApplicable ? Nothing
                                                                    : quint32(profile.access);
        }
    }

    FacetCounts ofMasks(Facet facet)
    {
        if (m_masks.empty())
            countMasks();
        if (facet == Facet::Standing)
            return sorted(facet, enumerated<Standing>(m_masks, 0, StandingBits), m_unattached,
                          m_most);
        if (facet == Facet::Kind)
            return sorted(facet, enumerated<AttachmentKind>(m_masks, StandingBits, KindBits),
                          m_unattached, m_most);
        return sorted(facet, enumerated<Evidence>(m_masks, StandingBits + KindBits, EvidenceBits),
                      m_unattached, m_most);
    }

    void countMasks()
    {
        std::vector<quint32> ofProfile(m_pools.profiles.size(), 0);
        for (quint32 number = 0; number < m_pools.profiles.size(); ++number) {
            if (m_pools.profiles.at(number).counts())
                ofProfile[number] = maskOf(m_pools.profiles.at(number));
        }
        std::vector<quint32> byMask(size_t(1) << MaskBits, 0);
        eachKept([&](const RowBlock &block, size_t slot, Row) {
            quint32 mask = 0;
            for (size_t i = block.attachmentStarts[slot]; i < block.attachmentStarts[slot + 1]; ++i)
                mask |= ofProfile[block.profiles[i]];
            ++byMask[mask];
        });
        m_unattached = byMask[0];
        m_masks.assign(MaskBits, 0);
        for (size_t mask = 0; mask < byMask.size(); ++mask) {
            for (int bit = 0; byMask[mask] && bit < MaskBits; ++bit)
                m_masks[size_t(bit)] += (mask >> bit & 1) ? byMask[mask] : 0;
        }
    }

    const CustomerIndex::Columns &m_columns;
    const Pools &m_pools;
    const RowBits &m_kept;
    Instant m_now;
    int m_most;
    qint64 m_all;
    Counts m_masks; ///< customers by bit of maskOf()
    qint64 m_unattached = 0;
};

QVector<FacetCounts> CustomerIndex::facets(const CustomerQuery &query, Instant now,
                                           const QVector<Facet> &wanted, int most,
                                           const std::stop_token &stop) const
{
    const RowBits kept = m_columns->matching(query, now, stop);
    QVector<FacetCounts> answer;
    FacetCounter counter(*m_columns, kept, now, most);
    for (const Facet facet : wanted) {
        if (stop.stop_requested())
            return {};
        answer.append(counter.count(facet));
    }
    return answer;
}

bool CustomerIndex::canGroupBy(SortColumn column)
{
    return !isSortedByText(column);
}

QVector<CustomerGroup> CustomerIndex::group(QVector<Row> &rows, SortColumn column) const
{
    if (!canGroupBy(column) || rows.isEmpty())
        return {};
    const RowRanks ranks = m_columns->numberRanks(column, true);
    sortByRanks(rows, ranks);
    QVector<CustomerGroup> groups;
    quint32 last = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const quint32 rank = ranks.ofRow[size_t(rows[i])];
        if (groups.isEmpty() || rank != last)
            groups.append({i, 0, rank != ranks.count});
        last = rank;
        ++groups.last().count;
    }
    return groups;
}

} // namespace attache
