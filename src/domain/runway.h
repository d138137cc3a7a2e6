// SPDX-License-Identifier: GPL-3.0-or-later
// How long what we may do at a customer lasts.
#pragma once

#include "attachment.h"

#include <QVector>

#include <algorithm>
#include <utility>

namespace attache {

/// True for a granular relationship of ours in force: the only kind of attachment that gives roles
/// for a time. An ended one that no source has reported as ended still counts; its end tells.
constexpr bool holdsRoles(Standing standing, AttachmentKind kind, AttachmentStatus status,
                          Presence presence)
{
    return standing == Standing::Own && kind == AttachmentKind::GranularAdmin
        && presence == Presence::Current
        && (status == AttachmentStatus::Active || status == AttachmentStatus::Expiring);
}

/// What ends within so many days, and has no successor, is at risk.
inline constexpr int RiskDays = 30;

/// The roles we hold at one customer and when each of them ends: with the last of the relationships
/// that give it. `Role` is whatever names a role where it is used.
template <typename Role>
class RoleEnds
{
public:
    /// A relationship in force with these roles. One whose roles no source tells still gives
    /// something: it counts as one role of its own.
    template <typename Roles>
    void hold(const Roles &roles, Instant end)
    {
        if (std::begin(roles) == std::end(roles))
            holdUntold(end);
        for (const Role &role : roles)
            holdOne(role, end);
    }
    void clear()
    {
        m_ends.clear();
        m_untold = {};
    }

    /// The earliest instant at which a role ends that no relationship gives for longer. Never if
    /// all of them last; not set if we hold none, or no source tells an end.
    Instant earliest() const
    {
        Instant first = m_untold;
        for (const auto &[role, end] : m_ends) {
            if (!end.isUnknown())
                first = first.isUnknown() ? end : std::min(first, end);
        }
        return first;
    }
    const QVector<std::pair<Role, Instant>> &ends() const { return m_ends; }
    Instant untoldEnd() const { return m_untold; } ///< of what no source tells the roles of

private:
    void holdUntold(Instant end) { m_untold = std::max(m_untold, end); }
    void holdOne(const Role &role, Instant end)
    {
        for (auto &[known, last] : m_ends) {
            if (known == role) {
                last = std::max(last, end);
                return;
            }
        }
        m_ends.append({role, end});
    }

    QVector<std::pair<Role, Instant>> m_ends; ///< few: a list is quicker than a map
    Instant m_untold;
};

} // namespace attache
