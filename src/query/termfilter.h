// SPDX-License-Identifier: GPL-3.0-or-later
// One condition over the columns of a block.
#pragma once

#include "customerquery.h"
#include "realm.h"
#include "rowblock.h"

#include <stop_token>
#include <vector>

namespace attache {

/// A term made ready for comparing: needles folded, words turned into values, pool entries matched
/// once instead of once a row. Made per evaluation.
class TermFilter
{
public:
    /// `pools` and `realms` must outlive it.
    TermFilter(const QueryTerm &term, const Pools &pools, const QVector<Realm> &realms,
               Instant now);

    /// Clears `kept` for the rows of `block` that do not satisfy the term. Rows already cleared
    /// stay so. A requested stop leaves it half done.
    void apply(const RowBlock &block, std::vector<quint8> &kept, const std::stop_token &stop) const;
    /// Cheap ones are applied first.
    bool isExpensive() const { return m_isTextual; }

private:
    struct Span
    {
        qint64 from; ///< Instant::raw(), inclusive
        qint64 to; ///< exclusive
    };

    void prepareWords(const Pools &pools, const QVector<Realm> &realms);
    void prepareNeedles();
    void prepareSpans(Instant now);
    bool matches(const RowBlock &block, size_t row) const;
    bool matchesAttachment(const RowBlock::AttachmentCell &cell) const;
    bool isInSpan(qint64 moment) const;
    bool hasPartnerCount(const RowBlock &block, size_t row) const;
    bool acceptsPart(char part) const;
    bool hasHit(const RowBlock &block, size_t row) const;
    void searchTexts(const RowBlock &block, std::vector<quint8> &found,
                     const std::stop_token &stop) const;

    QueryTerm m_term;
    bool m_isTextual = false; ///< searches the arena
    bool m_matchesAll = false; ///< nothing searchable is left of the values
    bool m_hasServices = false;
    Standing m_standing = Standing::Own;
    std::vector<QByteArray> m_needles;
    std::vector<quint8> m_accepted; ///< by pool number or enumerator, as the field needs
    QVector<RealmId> m_realms;
    std::vector<Span> m_spans;
    std::vector<int> m_numbers;
};

} // namespace attache
