// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partner.h"
#include "seenindex.h"

namespace attache {

/// Finds or makes the partner that facts speak of, inside one observation. Identity: tenant id;
/// without one the PartnerID; without both the name alone, which never meets an identified partner.
///
/// When facts bring both ids and each has a row of its own, the row with the PartnerID only is
/// merged into the one with the tenant: its attachments move there as new versions, and it keeps
/// `merged_into`. As of earlier observations everything stands as it was recorded.
///
/// What many rows say about one partner is collected and written once, by flush().
class PartnerDirectory
{
public:
    PartnerDirectory(SqlDatabase &database, qint64 realm, qint64 observation);

    /// `list`: the dataset, if the facts are a row about the partner itself.
    Result<qint64> resolve(const PartnerFacts &facts, std::optional<Dataset> list);
    /// The partner a person named: found or made, never changed.
    Result<qint64> resolveByHand(const PartnerFacts &facts);

    struct Listed
    {
        qint64 id = 0;
        PutResult put;
        bool wasListed = false; ///< by a row of its own in this observation
        Dataset dataset = Dataset::Partners;
    };
    /// Writes what was collected. Returns one entry per partner that was touched.
    QVector<Listed> flush();
    bool isChanged() const { return m_changed; } ///< something was added, written or merged
    const RowSet &customersMoved() const { return m_customersMoved; } ///< by merging

private:
    struct Pending
    {
        PartnerFacts facts;
        std::optional<Dataset> list;
        bool made = false;
    };
    /// What decides which partner facts speak of.
    struct Identity
    {
        TenantId tenant;
        QString mpnId;
        bool own = false;
        QString name; ///< only where it is all there is
        friend bool operator==(const Identity &, const Identity &) = default;
        friend size_t qHash(const Identity &identity, size_t seed = 0)
        {
            return qHashMulti(seed, identity.tenant, identity.mpnId, identity.own, identity.name);
        }
    };
    PartnerFacts withOwnIdentity(PartnerFacts facts);
    qint64 find(const PartnerFacts &facts);
    qint64 findBy(const QByteArray &where, const QByteArray &key, bool blob);
    qint64 insert(const PartnerFacts &facts);
    void merge(qint64 from, qint64 into);
    void moveAttachments(qint64 from, qint64 into);
    void remember(qint64 id, const PartnerFacts &facts);

    SqlDatabase &m_database;
    qint64 m_realm;
    qint64 m_observation;
    VersionedTable m_partners;
    VersionedTable m_attachments;
    QHash<Identity, qint64> m_resolved;
    QHash<TenantId, qint64> m_byTenant;
    QHash<QString, qint64> m_byMpn;
    QHash<QByteArray, qint64> m_byName;
    QHash<qint64, Pending> m_pending;
    RowSet m_customersMoved;
    TenantId m_ownTenant;
    QString m_ownMpn;
    bool m_changed = false;
};

} // namespace attache
