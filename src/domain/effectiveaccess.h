// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"

#include <QVector>

namespace attache {

/// What the access assignments of one customer make of its granular relationships.
class AssignedAccess
{
public:
    void clear() { m_relationships.clear(); }
    /// An assignment that is current in its source.
    void add(const QString &relationshipId, const QString &status);
    /// Of a relationship of ours in force that stands as it does since `since`. `readAt`: when all
    /// assignments of it, its customer or its realm were last read; not set if they never were.
    EffectiveAccess of(const QString &relationshipId, Instant since, Instant readAt) const;

private:
    struct Relationship
    {
        QString id;
        EffectiveAccess access = EffectiveAccess::Unknown;
    };
    QVector<Relationship> m_relationships; ///< few: a list is quicker than a map
};

} // namespace attache
