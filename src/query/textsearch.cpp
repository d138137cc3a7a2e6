// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsearch.h"

#include "bytescan.h"
#include "textdoor.h"

#include <algorithm>

namespace attache {

namespace {

constexpr size_t FewRowsPart = 16;
constexpr size_t HitsBetweenStopChecks = 4096;
/// The text is scanned in pieces, so that a stop is noticed where nothing is found.
constexpr size_t BytesBetweenStopChecks = size_t(4) << 20;

/// Which of a row's texts the hit at `at` lies in: the byte in front of that text.
char partAt(const char *at)
{
    while (static_cast<unsigned char>(*at) > static_cast<unsigned char>(LastTextPart))
        --at;
    return *at;
}

} // namespace

TextSearch::TextSearch(const QStringList &values, TextScope scope)
    : m_scope(scope), m_inTexts(scope != TextScope::Tenant)
{
    const bool hasTenants = scope == TextScope::All || scope == TextScope::Tenant;
    for (const QString &value : values) {
        QString text = value;
        if (hasTenants) {
            if (const Result<TenantId> id = parseTenantId(value.trimmed())) // also in braces
                text = id->toString();
        }
        // What a person types may be either way of writing an umlaut.
        for (const QString &folded : {foldedText(text), foldedGermanText(text)}) {
            const QByteArray needle = folded.toUtf8();
            const bool isKnown =
                std::find(m_needles.cbegin(), m_needles.cend(), needle) != m_needles.cend();
            if (!needle.isEmpty() && !isKnown)
                m_needles.push_back(needle);
        }
    }
    for (const QByteArray &needle : m_needles) {
        const TenantNeedle inTenant(needle);
        if (hasTenants && inTenant.isPossible())
            m_tenantNeedles.push_back(inTenant);
    }
}

RowBits TextSearch::rows(const RowBlock &block, const RowBits &candidates,
                         const std::stop_token &stop) const
{
    const auto scope = quint8(m_scope);
    const auto same = block.searches.find([&](const RecentSearches::Answer &earlier) {
        return earlier.scope == scope && earlier.needles == m_needles;
    });
    RowBits found = candidates;
    if (same) {
        found &= same->rows;
        return found;
    }
    if (const auto wider = block.searches.find(
            [&](const RecentSearches::Answer &earlier) { return isNarrower(earlier); }))
        found &= wider->rows;
    // With few rows left, looking at each is cheaper than a pass over all texts.
    if (found.count() < found.size() / FewRowsPart) {
        found = looked(block, found, stop);
        if (!stop.stop_requested() && candidates.count() == candidates.size())
            block.searches.keep({scope, m_needles, found});
        return found;
    }

    RowBits all = scanned(block, stop);
    if (!stop.stop_requested())
        block.searches.keep({scope, m_needles, all});
    all &= candidates;
    return all;
}

/// Whoever holds one of our texts held one of the earlier ones.
bool TextSearch::isNarrower(const RecentSearches::Answer &earlier) const
{
    return earlier.scope == quint8(m_scope)
        && std::all_of(m_needles.cbegin(), m_needles.cend(), [&](const QByteArray &needle) {
               return std::any_of(
                   earlier.needles.cbegin(), earlier.needles.cend(),
                   [&](const QByteArray &shorter) { return needle.contains(shorter); });
           });
}

bool TextSearch::acceptsPart(char part) const
{
    switch (m_scope) {
    case TextScope::Names:
        return part == char(TextPart::Name) || part == char(TextPart::Alias);
    case TextScope::Aliases:
        return part == char(TextPart::Alias);
    case TextScope::Domains:
        return part == char(TextPart::Domain);
    case TextScope::Notes:
        return part == char(TextPart::Note);
    default:
        return true;
    }
}

bool TextSearch::hasHit(const RowBlock &block, size_t row) const
{
    const TenantId &tenant = block.tenants[row];
    for (const TenantNeedle &needle : m_tenantNeedles) {
        if (needle.isIn(tenant))
            return true;
    }
    if (!m_inTexts)
        return false;
    const char *const begin = block.folded.data() + block.foldedStarts[row];
    const char *const end = block.folded.data() + block.foldedStarts[row + 1];
    for (const QByteArray &needle : m_needles) {
        const ByteScan scan(needle);
        for (const char *at = begin; (at = scan.find(at, end)); ++at) {
            if (m_scope == TextScope::All || acceptsPart(partAt(at)))
                return true;
        }
    }
    return false;
}

RowBits TextSearch::looked(const RowBlock &block, const RowBits &candidates,
                           const std::stop_token &stop) const
{
    RowBits found(candidates.size());
    size_t looks = 0;
    candidates.forEach([&](size_t row) {
        if (++looks % HitsBetweenStopChecks == 0 && stop.stop_requested())
            return;
        if (hasHit(block, row))
            found.set(row);
    });
    return found;
}

RowBits TextSearch::scanned(const RowBlock &block, const std::stop_token &stop) const
{
    const auto rows = size_t(block.size());
    RowBits found(rows);
    const char *const arena = block.folded.data();
    const quint64 *const starts = block.foldedStarts.data();
    for (const QByteArray &needle : m_needles) {
        if (!m_inTexts)
            break;
        const ByteScan scan(needle);
        const auto overlap = size_t(needle.size()) - 1;
        // One pass over the texts of all rows.
        size_t row = 0;
        size_t at = 0;
        while (at < block.folded.size() && !stop.stop_requested()) {
            const size_t piece = std::min(block.folded.size(), at + BytesBetweenStopChecks);
            const char *const end = arena + std::min(block.folded.size(), piece + overlap);
            while (const char *hit = scan.find(arena + at, end)) {
                // Hits come in order, mostly near each other: look a few rows ahead, then far.
                const auto offset = quint64(hit - arena);
                for (int step = 0; step < 8 && starts[row + 1] <= offset; ++step)
                    ++row;
                if (starts[row + 1] <= offset)
                    row = size_t(std::upper_bound(starts + row, starts + rows + 1, offset) - starts
                                 - 1);
                if (m_scope == TextScope::All || acceptsPart(partAt(hit))) {
                    found.set(row);
                    at = size_t(starts[row + 1]);
                } else {
                    at = size_t(offset) + 1;
                }
                if (at >= piece)
                    break;
            }
            at = std::max(at, piece);
        }
    }
    for (const TenantNeedle &needle : m_tenantNeedles) {
        for (size_t row = 0; row < rows; ++row) {
            if (needle.isIn(block.tenants[row]))
                found.set(row);
        }
    }
    return found;
}

} // namespace attache
