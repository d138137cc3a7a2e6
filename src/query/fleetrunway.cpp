// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetrunway.h"

#include "indexcolumns.h"

#include <algorithm>
#include <limits>

namespace attache {

namespace {

using Month = qint32;
constexpr Month Never = std::numeric_limits<Month>::max();
constexpr Month Untold = std::numeric_limits<Month>::min();

Month monthOfRaw(qint64 raw)
{
    const Instant moment = Instant::fromRaw(raw);
    if (moment.isNever())
        return Never;
    return moment.isUnknown() ? Untold : monthOf(moment);
}

/// The months in which one customer loses its roles, for any customers of one set of pools.
class RolesOfRow
{
public:
    explicit RolesOfRow(const Pools &pools) : m_pools(pools)
    {
        m_givesRoles.resize(pools.profiles.size());
        for (quint32 number = 0; number < pools.profiles.size(); ++number)
            m_givesRoles[number] = pools.profiles.at(number).givesRoles();
        m_months.resize(pools.periods.size());
        for (quint32 number = 0; number < pools.periods.size(); ++number)
            m_months[number] = monthOfRaw(pools.periods.at(number).end);
    }

    /// Calls `take(role, month)` for each role that is held.
    template <typename Take>
    void each(const RowBlock &block, size_t row, Take take)
    {
        m_held.clear();
        for (size_t i = block.attachmentStarts[row]; i < block.attachmentStarts[row + 1]; ++i) {
            if (!m_givesRoles[block.profiles[i]])
                continue;
            const Month month = m_months[block.periods[i]];
            const quint32 set = m_pools.profiles.at(block.profiles[i]).roles;
            for (const quint32 role : m_pools.roleSets.at(set)) {
                const auto known = std::find_if(m_held.begin(), m_held.end(),
                                                [&](const auto &one) { return one.first == role; });
                // Months in order are moments in order, as far as they are counted.
                if (known == m_held.end())
                    m_held.emplace_back(role, month);
                else
                    known->second = std::max(known->second, month);
            }
        }
        for (const auto &[role, month] : m_held)
            take(role, month);
    }

private:
    const Pools &m_pools;
    std::vector<quint8> m_givesRoles; ///< by profile
    std::vector<Month> m_months; ///< by period
    std::vector<std::pair<quint32, Month>> m_held;
};

} // namespace

/// Customers of the main block by realm, role and month: made once per block, for patches change
/// only what lies over it.
struct RunwayCounts
{
    QHash<quint64, QHash<Month, qint64>> ofRole; ///< by realm number and role
    static quint64 key(quint32 realm, quint32 role) { return quint64(realm) << 32 | role; }
    void add(quint32 realm, quint32 role, Month month, qint64 customers)
    {
        ofRole[key(realm, role)][month] += customers;
    }
};

QVector<RoleRunway> CustomerIndex::fleetRunway(RealmId realm) const
{
    const Columns &columns = *m_columns;
    const Pools &pools = *columns.pools;
    RolesOfRow roles(pools);
    const std::shared_ptr<const RunwayCounts> base = columns.main->runwayCounts.get([&] {
        auto counts = std::make_shared<RunwayCounts>();
        for (size_t row = 0; row < size_t(columns.main->size()); ++row) {
            if (columns.main->presences[row] != Presence::Current)
                continue;
            roles.each(*columns.main, row, [&](quint32 role, Month month) {
                counts->add(columns.main->realms[row], role, month, 1);
            });
        }
        return std::shared_ptr<const RunwayCounts>(counts);
    });
    RunwayCounts counts = *base;
    for (qsizetype slot = 0; slot < columns.overlayRows.size(); ++slot) {
        const auto change = [&](const RowBlock &block, size_t row, qint64 by) {
            if (block.presences[row] != Presence::Current)
                return;
            roles.each(block, row, [&](quint32 role, Month month) {
                counts.add(block.realms[row], role, month, by);
            });
        };
        const auto row = size_t(columns.overlayRows[slot]);
        if (row < size_t(columns.main->size()))
            change(*columns.main, row, -1);
        change(*columns.overlay, size_t(slot), 1);
    }

    QMap<QString, RoleRunway> byName;
    for (auto one = counts.ofRole.cbegin(); one != counts.ofRole.cend(); ++one) {
        if (realm.isValid() && pools.realms.at(quint32(one.key() >> 32)) != realm)
            continue;
        const QString name = pools.roles.at(quint32(one.key()));
        RoleRunway &runway = byName[name];
        runway.role = name;
        for (auto month = one->cbegin(); month != one->cend(); ++month) {
            if (month.value() == 0)
                continue;
            runway.customers += month.value();
            if (month.key() == Never)
                runway.never += month.value();
            else if (month.key() == Untold)
                runway.untold += month.value();
            else
                runway.ends[month.key()] += month.value();
        }
    }
    QVector<RoleRunway> answer;
    for (const RoleRunway &runway : std::as_const(byName)) {
        if (runway.customers > 0)
            answer.append(runway);
    }
    std::stable_sort(answer.begin(), answer.end(), [](const RoleRunway &a, const RoleRunway &b) {
        return a.customers > b.customers;
    });
    return answer;
}

} // namespace attache
