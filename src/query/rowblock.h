// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the customer index. A block holds some customers, column by column, and never
// changes once it is shared. What many rows repeat stands in pools beside it, and a column "of
// numbers" holds places in the pool that its comment names.
#pragma once

#include "column.h"
#include "customerindex.h"
#include "pools.h"
#include "recentsearches.h"

#include <QByteArray>

#include <array>

namespace attache {

/// The searchable texts of a customer stand in one arena, each behind a byte that says what it is.
/// Folded text has no such bytes, so a match never spans two texts. The tenant id is not among
/// them: it is searched in its own column.
enum class TextPart : char { Name = 1, Alias, Domain, Tag, Note };
inline constexpr char LastTextPart = char(TextPart::Note);

struct RunwayCounts; ///< see fleetrunway.cpp

/// Something derived from a block when it is first asked for. Thread-safe.
template <typename T>
class MadeOnce
{
public:
    template <typename Make>
    std::shared_ptr<const T> get(Make make)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_made)
            m_made = make();
        return m_made;
    }

private:
    std::mutex m_mutex;
    std::shared_ptr<const T> m_made;
};

class RowBlock
{
public:
    using Slot = qsizetype; ///< position in this block

    void append(const CustomerSummary &customer, Pools &pools);
    /// Takes over a row of another block that was made with the same pools.
    void appendFrom(const RowBlock &other, Slot slot);
    void squeeze();

    Slot size() const { return Slot(ids.size()); }
    CustomerSummary summary(Slot slot, const Pools &pools, SummaryParts parts) const;
    /// Name, alias, default domain and next action: read from the packed text.
    QString rawText(Slot slot, int field) const;
    static constexpr int RawName = 0;
    static constexpr int RawAlias = 1;
    static constexpr int RawNextAction = 2;
    static constexpr int RawDomain = 3;

    /// One per customer.
    Column<CustomerId> ids;
    Column<TenantId> tenants;
    Column<quint32> realms;
    Column<quint32> countries;
    Column<quint32> languages;
    Column<quint32> owners;
    Column<Presence> presences;
    Column<quint32> firstSeen; ///< instants
    Column<quint32> lastSeen; ///< instants
    Column<quint32> lastChanged; ///< instants
    Column<quint32> nextActionDue; ///< instants
    Column<quint32> runways; ///< instants
    Column<qint32> subscriptionCounts;
    Column<quint32> tags; ///< tagLists
    Column<quint32> offers; ///< offerLists
    Column<quint32> partnersOfRecord; ///< recordLists
    Column<quint32> invitations; ///< invitationLists
    /// Where the rows' parts begin; one more than rows.
    Column<quint32> attachmentStarts{0};
    Column<quint64> foldedStarts{0};
    Column<quint64> rawStarts{0};
    /// One per attachment, row after row.
    Column<quint32> profiles;
    Column<quint32> periods;
    Column<char> folded; ///< UTF-8
    Column<char> raw; ///< UTF-8, packed

    /// Calls `take` for each column, in an order that the side file keeps.
    template <typename Self, typename Take>
    static void each(Self &self, Take take)
    {
        take(self.ids);
        take(self.tenants);
        for (const auto column : numberColumns())
            take(self.*column);
        take(self.presences);
        take(self.subscriptionCounts);
        take(self.attachmentStarts);
        take(self.foldedStarts);
        take(self.rawStarts);
        take(self.profiles);
        take(self.periods);
        take(self.folded);
        take(self.raw);
    }
    /// The columns of numbers with one value per customer.
    static constexpr std::array<Column<quint32> RowBlock::*, 13> numberColumns()
    {
        return {&RowBlock::realms,      &RowBlock::countries,     &RowBlock::languages,
                &RowBlock::owners,      &RowBlock::firstSeen,     &RowBlock::lastSeen,
                &RowBlock::lastChanged, &RowBlock::nextActionDue, &RowBlock::runways,
                &RowBlock::tags,        &RowBlock::offers,        &RowBlock::partnersOfRecord,
                &RowBlock::invitations};
    }
    /// Whether reading the packed texts of any row stays inside it: a block from a file may be
    /// damaged.
    bool isPackedWell() const;

    mutable RecentSearches searches;
    mutable MadeOnce<RunwayCounts> runwayCounts;
    std::shared_ptr<const void> backing; ///< keeps alive what the columns show

private:
    QString takeDomain(Slot slot, const char *&at) const;
};

} // namespace attache
