// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnerreading.h"

#include "factcodec.h"
#include "storednumbers.h"
#include "versionreading.h"

namespace attache {

PartnerReading::PartnerReading(SqlDatabase &database, const SeenIndex &seen, qint64 asOf)
    : m_database(database), m_seen(seen), m_asOf(asOf)
{
}

const PartnerReading::Entry &PartnerReading::read(qint64 id)
{
    if (const auto known = m_known.constFind(id); known != m_known.cend())
        return *known;
    Entry known;
    SqlStatement row = selectVersions(m_database, Entity::Partner, "$.id = ?1", m_asOf);
    row.bind(1, id);
    if (row.step()) {
        const Version version = VersionedTable::readVersion(row);
        known.partner.id = PartnerId(id);
        known.partner.realm = RealmId(version.realm);
        known.partner.facts = decodePartner(row, VersionedTable::contentStart());
        known.partner.stamp = m_seen.stamp(Entity::Partner, version, {});
        known.mergedInto = row.integer(VersionedTable::contentStart() + 6);
        row = {};
        applyRealm(known.partner);
        applyMarks(known.partner);
    }
    return *m_known.insert(id, known);
}

void PartnerReading::applyRealm(Partner &partner)
{
    const qint64 realm = partner.realm.value();
    auto own = m_own.constFind(realm);
    if (own == m_own.cend()) {
        SqlStatement row =
            m_database.prepare("SELECT partner_tenant, mpn_id FROM realm WHERE id = ?1");
        row.bind(1, realm);
        std::pair<TenantId, QString> ids;
        if (row.step())
            ids = {TenantId::fromBytes(row.blob(0)), row.text(1)};
        own = m_own.insert(realm, ids);
    }
    PartnerFacts &facts = partner.facts;
    if ((!own->first.isNull() && facts.tenant == own->first)
        || (!own->second.isEmpty() && facts.mpnId == own->second))
        facts.standing = Standing::Own;
}

void PartnerReading::applyMarks(Partner &partner)
{
    SqlStatement mark = m_database.prepare(
        "SELECT m.standing, m.transacts FROM partner_mark m JOIN partner p ON p.id = m.partner "
        "WHERE p.id = ?1 OR (p.merged_into = ?1 AND p.realm = ?2) ORDER BY p.id = ?1 DESC");
    mark.bind(1, partner.id.value()).bind(2, partner.realm.value());
    if (!mark.step())
        return;
    if (const qint64 standing = mark.integer(0); standing >= 0) {
        partner.facts.standing = enumerator(standing, Standing::OwnReseller);
        partner.markedByUser = true;
    }
    if (const qint64 transacts = mark.integer(1); transacts >= 0) {
        partner.facts.transactsAsCsp = enumerator(transacts, Known::No);
        partner.markedByUser = true;
    }
}

const Partner &PartnerReading::partner(qint64 id)
{
    const Entry &known = read(id);
    return known.mergedInto && known.mergedInto != id ? read(known.mergedInto).partner
                                                      : known.partner;
}

bool PartnerReading::isMerged(qint64 id)
{
    return read(id).mergedInto != 0;
}

} // namespace attache
