// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowbits.h"
#include "rowblock.h"
#include "tenantneedle.h"

#include <QStringList>

#include <stop_token>

namespace attache {

/// Which of a customer's texts are searched.
enum class TextScope : quint8 {
    All, ///< the tenant id included
    Names, ///< name and alias
    Aliases,
    Domains,
    Tenant,
    Notes
};

/// Texts to find, any of them, without case and accents: "Mueller" finds "Müller".
class TextSearch
{
public:
    TextSearch(const QStringList &values, TextScope scope);

    /// Nothing that could be searched for is left of the values: everything counts as found.
    bool isEmpty() const { return m_needles.empty(); }
    /// The rows of `block` among `candidates` that hold one of the texts. Half done after a
    /// requested stop. Answers are kept with the block for searches for more of the same text.
    RowBits rows(const RowBlock &block, const RowBits &candidates,
                 const std::stop_token &stop) const;

private:
    bool acceptsPart(char part) const;
    bool hasHit(const RowBlock &block, size_t row) const;
    RowBits looked(const RowBlock &block, const RowBits &candidates,
                   const std::stop_token &stop) const;
    RowBits scanned(const RowBlock &block, const std::stop_token &stop) const;
    bool isNarrower(const RecentSearches::Answer &earlier) const;

    TextScope m_scope;
    bool m_inTexts = true;
    std::vector<QByteArray> m_needles; ///< folded
    std::vector<TenantNeedle> m_tenantNeedles;
};

} // namespace attache
