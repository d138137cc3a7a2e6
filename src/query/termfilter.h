// SPDX-License-Identifier: GPL-3.0-or-later
// One condition over the columns of a block.
#pragma once

#include "queryranges.h"
#include "realm.h"
#include "rowbits.h"
#include "rowblock.h"
#include "smarttags.h"
#include "textsearch.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace attache {

/// The smart tags that a term may ask for, and the block that is not the main one.
struct SmartTagSource
{
    const QVector<SmartTag> &tags;
    const RowBlock *overlay = nullptr;
};

/// A term made ready for comparing: needles folded, words turned into values, pool entries decided
/// once instead of once a row. Made per evaluation.
class TermFilter
{
public:
    /// `pools`, `realms` and the tags must outlive it.
    TermFilter(const QueryTerm &term, const Pools &pools, const QVector<Realm> &realms, Instant now,
               const SmartTagSource &smartTags);

    /// The rows of `block` among `candidates` that satisfy the term, negation included. Half done
    /// after a requested stop.
    RowBits matching(const RowBlock &block, const RowBits &candidates,
                     const std::stop_token &stop) const;
    /// Cheap ones are applied first.
    bool isExpensive() const { return m_search.has_value(); }

private:
    using Numbers = Column<quint32> RowBlock::*;

    void prepareSearch();
    void preparePartners();
    void prepareWords();
    void prepareSmartTags(const QVector<SmartTag> &tags);
    void prepareAttachments();
    /// Which entries of a pool, or of its lists, satisfy the term.
    void acceptTexts(Numbers column, const TextPool &texts,
                     bool (*test)(const QString &, const QStringList &));
    void acceptRealms();
    std::vector<quint8> acceptedNames(const TextPool &texts) const; ///< by part, or whole
    void acceptInstants(Numbers column);
    std::vector<quint8> acceptedRoleSets() const;
    void acceptLists(Numbers column, const ListPool &lists, const std::vector<quint8> &entries);
    std::vector<quint8> acceptedTexts(const TextPool &texts,
                                      bool (*test)(const QString &, const QStringList &)) const;
    bool isInRange(qint64 value) const;
    /// For what no column has a number for.
    bool matchesRow(const RowBlock &block, size_t row) const;
    bool losesRole(const RowBlock &block, size_t row) const;
    qint64 partnerCount(const RowBlock &block, size_t row) const;

    const QueryTerm m_term;
    const Pools &m_pools;
    const QVector<Realm> &m_realms;
    const Instant m_now;
    bool m_asksForAny = false; ///< whether there is something in the field at all
    std::optional<TextSearch> m_search;
    bool m_isByRow = false; ///< see matchesRow()
    /// A condition on one value per customer: the column, and by number whether it is accepted.
    Numbers m_column = nullptr;
    /// By number in the column, by enumerator of the presence, by profile of attachments, or by
    /// role.
    std::vector<quint8> m_accepted;
    std::vector<quint8> m_acceptedPeriods; ///< empty: attachments of any dates
    std::vector<quint32> m_partners; ///< by profile, of attachments that count
    QVector<QueryRange> m_ranges; ///< of dates and numbers
    QVector<const SmartTag *> m_smartTags; ///< whose customers satisfy the term as well
    const RowBlock *m_overlay;
};

} // namespace attache
