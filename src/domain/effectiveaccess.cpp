// SPDX-License-Identifier: GPL-3.0-or-later
#include "effectiveaccess.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Lists are fetched one after the other: what was read within an hour belongs to one look.
constexpr qint64 OneLookMs = 3600LL * 1000;

EffectiveAccess accessBy(const QString &status)
{
    if (status.compare("active"_L1, Qt::CaseInsensitive) == 0)
        return EffectiveAccess::Effective;
    if (status.compare("pending"_L1, Qt::CaseInsensitive) == 0)
        return EffectiveAccess::Pending;
    return EffectiveAccess::Missing;
}

} // namespace

void AssignedAccess::add(const QString &relationshipId, const QString &status)
{
    const EffectiveAccess access = accessBy(status);
    if (relationshipId.isEmpty() || access == EffectiveAccess::Missing)
        return;
    for (Relationship &known : m_relationships) {
        if (known.id.compare(relationshipId, Qt::CaseInsensitive) == 0) {
            known.access = std::max(known.access, access);
            return;
        }
    }
    m_relationships.append({relationshipId, access});
}

EffectiveAccess AssignedAccess::of(const QString &relationshipId, Instant since,
                                   Instant readAt) const
{
    if (relationshipId.isEmpty()) // recorded by hand: nothing can be bound to it by name
        return EffectiveAccess::Unknown;
    for (const Relationship &known : m_relationships) {
        if (known.id.compare(relationshipId, Qt::CaseInsensitive) == 0)
            return known.access;
    }
    const bool isRead = readAt.isSet() && since.isSet() && since.ms() - readAt.ms() <= OneLookMs;
    return isRead ? EffectiveAccess::Missing : EffectiveAccess::Unknown;
}

} // namespace attache
