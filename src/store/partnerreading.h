// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partner.h"
#include "seenindex.h"

namespace attache {

/// Partners as they are shown: merged ones as the one they became, with the user's marks and the
/// realm's own identity applied. Made for one call; each partner is read once.
class PartnerReading
{
public:
    /// `asOf` 0: the present.
    PartnerReading(SqlDatabase &database, const SeenIndex &seen, qint64 asOf = 0);

    /// The partner that the row `id` is now; invalid id if there is none.
    const Partner &partner(qint64 id);
    bool isMerged(qint64 id); ///< into another one

private:
    struct Entry
    {
        Partner partner;
        qint64 mergedInto = 0;
    };
    const Entry &read(qint64 id);
    void applyRealm(Partner &partner);
    void applyMarks(Partner &partner);

    SqlDatabase &m_database;
    const SeenIndex &m_seen;
    qint64 m_asOf;
    QHash<qint64, Entry> m_known;
    QHash<qint64, std::pair<TenantId, QString>> m_own; ///< by realm
};

} // namespace attache
