// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnerdirectory.h"

#include "factcodec.h"

#include <algorithm>

namespace attache {

namespace {

void take(QString &known, const QString &said)
{
    if (!said.isEmpty())
        known = said;
}

/// `said` over `known`, by the rule that silence changes nothing.
void take(PartnerFacts &known, const PartnerFacts &said)
{
    if (!said.tenant.isNull())
        known.tenant = said.tenant;
    take(known.mpnId, said.mpnId);
    take(known.name, said.name);
    take(known.country, said.country);
    if (said.standing != Standing::Other)
        known.standing = said.standing;
    if (said.transactsAsCsp != Known::Unknown)
        known.transactsAsCsp = said.transactsAsCsp;
}

} // namespace

PartnerDirectory::PartnerDirectory(SqlDatabase &database, qint64 realm, qint64 observation)
    : m_database(database),
      m_realm(realm),
      m_observation(observation),
      m_partners(database, Entity::Partner),
      m_attachments(database, Entity::Attachment)
{
    SqlStatement own = database.prepare("SELECT partner_tenant, mpn_id FROM realm WHERE id = ?1");
    own.bind(1, realm);
    if (own.step()) {
        m_ownTenant = TenantId::fromBytes(own.blob(0));
        m_ownMpn = own.text(1);
    }
}

/// "Ourselves" without an id means what the realm says about us.
PartnerFacts PartnerDirectory::withOwnIdentity(PartnerFacts facts)
{
    if (facts.standing == Standing::Own) {
        if (facts.tenant.isNull())
            facts.tenant = m_ownTenant;
        if (facts.mpnId.isEmpty())
            facts.mpnId = m_ownMpn;
    }
    return facts;
}

qint64 PartnerDirectory::findBy(const QByteArray &where, const QByteArray &key, bool blob)
{
    SqlStatement statement = m_database.prepare(
        "SELECT id FROM partner WHERE realm = ?2 AND merged_into = 0 AND " + where + " LIMIT 1");
    if (blob)
        statement.bindBlob(1, key);
    else
        statement.bindUtf8(1, key);
    statement.bind(2, m_realm);
    return statement.step() ? statement.integer(0) : 0;
}

qint64 PartnerDirectory::find(const PartnerFacts &facts)
{
    qint64 byTenant = 0;
    if (!facts.tenant.isNull()) {
        byTenant = m_byTenant.value(facts.tenant);
        if (!byTenant)
            byTenant = findBy("tenant = ?1 AND length(tenant) > 0", facts.tenant.toBytes(), true);
        if (byTenant)
            m_byTenant.insert(facts.tenant, byTenant);
    }
    qint64 byMpn = 0;
    if (!facts.mpnId.isEmpty()) {
        // A row without a tenant id first: it is the one these facts could complete.
        byMpn = m_byMpn.value(facts.mpnId);
        if (!byMpn) {
            byMpn = findBy("mpn_id = ?1 AND mpn_id <> '' ORDER BY length(tenant), id",
                           facts.mpnId.toUtf8(), false);
        }
        const bool completes = byMpn && byMpn != byTenant && !facts.tenant.isNull();
        if (completes) {
            Content content;
            const bool hasTenant =
                m_partners.version(byMpn, &content) && !content[0].bytes.isEmpty();
            const auto pending = m_pending.constFind(byMpn);
            if (hasTenant || (pending != m_pending.cend() && !pending->facts.tenant.isNull()))
                byMpn = 0; // another tenant with the same PartnerID: another partner
        } else if (byMpn) {
            m_byMpn.insert(facts.mpnId, byMpn);
        }
    }
    // Our own partner, met before anybody said which tenant it is.
    if (facts.standing == Standing::Own && (byTenant || !byMpn)) {
        const QByteArray key = partnerNameKey({}, true);
        qint64 unnamed = m_byName.value(key);
        if (!unnamed)
            unnamed = findBy("name_key = ?1 AND name_key <> ''", key, false);
        if (unnamed && !byTenant)
            return unnamed;
        if (unnamed && unnamed != byTenant)
            merge(unnamed, byTenant);
    }
    if (byTenant && byMpn && byMpn != byTenant)
        merge(byMpn, byTenant);
    if (byTenant || byMpn)
        return byTenant ? byTenant : byMpn;
    if (facts.tenant.isNull() && facts.mpnId.isEmpty()) {
        const QByteArray key = partnerNameKey(facts.name, facts.standing == Standing::Own);
        const qint64 known = m_byName.value(key);
        return known ? known : findBy("name_key = ?1 AND name_key <> ''", key, false);
    }
    return 0;
}

void PartnerDirectory::remember(qint64 id, const PartnerFacts &facts)
{
    if (!facts.tenant.isNull())
        m_byTenant.insert(facts.tenant, id);
    else if (!facts.mpnId.isEmpty())
        m_byMpn.insert(facts.mpnId, id);
    else
        m_byName.insert(partnerNameKey(facts.name, facts.standing == Standing::Own), id);
}

qint64 PartnerDirectory::insert(const PartnerFacts &facts)
{
    m_changed = true;
    return m_partners.insertReferenced(m_realm, m_observation, encode(facts));
}

Result<qint64> PartnerDirectory::resolve(const PartnerFacts &said, std::optional<Dataset> list)
{
    const PartnerFacts facts = withOwnIdentity(said);
    if (facts.tenant.isNull() && facts.mpnId.isEmpty() && facts.name.isEmpty()
        && facts.standing != Standing::Own)
        return Error{ErrorKind::InvalidInput, QStringLiteral("attachment.noPartner"), {}, {}};
    const Identity identity{facts.tenant, facts.mpnId, facts.standing == Standing::Own,
                            facts.tenant.isNull() && facts.mpnId.isEmpty() ? facts.name
                                                                           : QString()};
    qint64 id = m_resolved.value(identity);
    bool made = false;
    if (!id) {
        id = find(facts);
        made = !id;
        if (made)
            id = insert(facts);
        remember(id, facts);
        m_resolved.insert(identity, id);
    }
    Pending &pending = m_pending[id];
    take(pending.facts, facts);
    pending.made = pending.made || made;
    if (list && (!pending.list || *list == Dataset::Partners))
        pending.list = list;
    return id;
}

Result<qint64> PartnerDirectory::resolveByHand(const PartnerFacts &said)
{
    const PartnerFacts facts = withOwnIdentity(said);
    if (facts.tenant.isNull() && facts.mpnId.isEmpty() && facts.name.isEmpty()
        && facts.standing != Standing::Own)
        return Error{ErrorKind::InvalidInput, QStringLiteral("attachment.noPartner"), {}, {}};
    // Both ids could merge two observed partners: a person's word is not enough for that.
    PartnerFacts first = facts;
    if (!first.tenant.isNull())
        first.mpnId.clear();
    const qint64 id = find(first);
    return id ? id : insert(facts);
}

void PartnerDirectory::merge(qint64 from, qint64 into)
{
    m_changed = true;
    m_resolved.clear();
    Content content;
    if (!m_partners.version(from, &content))
        return;
    moveAttachments(from, into);
    Content merging(content.size());
    merging[4].number = 0;
    merging[6].number = into;
    m_partners.amend(from, m_observation, merging);
    const Pending earlier = m_pending.take(from);
    take(m_pending[into].facts, earlier.facts);
    if (earlier.list)
        m_pending[into].list = earlier.list;
    const QString mpn = QString::fromUtf8(content[1].bytes);
    if (m_byMpn.value(mpn) == from)
        m_byMpn.remove(mpn);
    m_byName.removeIf([&](auto entry) { return entry.value() == from; });
}

void PartnerDirectory::moveAttachments(qint64 from, qint64 into)
{
    QVector<qint64> ids;
    SqlStatement of = m_database.prepare("SELECT id FROM attachment WHERE partner = ?1");
    of.bind(1, from);
    while (of.step())
        ids.append(of.integer(0));
    of = {};
    for (const qint64 id : std::as_const(ids)) {
        Content content;
        const auto version = m_attachments.version(id, &content);
        m_customersMoved.insert(content[0].number);
        SqlStatement twin = m_database.prepare(
            "SELECT id FROM attachment WHERE customer = ?1 AND partner = ?2 AND kind = ?3 AND "
            "service = ?4 AND external_id = ?5");
        twin.bind(1, content[0].number)
            .bind(2, into)
            .bind(3, content[2].number)
            .bindUtf8(4, content[3].bytes)
            .bindUtf8(5, content[4].bytes);
        if (twin.step()) {
            // The same fact under both ids: the one with the tenant goes on.
            const qint64 other = twin.integer(0);
            twin = {};
            const auto kept = m_attachments.version(other);
            if (!version->isGone()) {
                m_attachments.setListed(other, m_observation, kept->listed | version->listed, false,
                                        std::max(kept->seenFloor, version->seenFloor));
                m_attachments.setListed(id, m_observation, 0, true, version->seenFloor);
            }
            continue;
        }
        twin = {};
        content[1].number = into;
        m_attachments.amend(id, m_observation, content);
    }
}

QVector<PartnerDirectory::Listed> PartnerDirectory::flush()
{
    QVector<Listed> touched;
    QList<qint64> ids = m_pending.keys();
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : std::as_const(ids)) {
        const Pending &pending = m_pending[id];
        Listed listed;
        listed.id = id;
        if (pending.list) {
            SqlStatement &row = m_partners.lookup("p.id = ?1");
            row.bind(1, id);
            const bool exists = row.step();
            listed.put = m_partners.put(row, exists, m_realm, m_observation, *pending.list,
                                        encode(pending.facts));
            listed.wasListed = true;
            listed.dataset = *pending.list;
        } else {
            listed.put.id = id;
            const bool written = m_partners.amend(id, m_observation, encode(pending.facts));
            listed.put.fate = written && !pending.made ? RowFate::Changed : RowFate::Unchanged;
        }
        if (pending.made)
            listed.put.fate = RowFate::Added;
        m_changed = m_changed || listed.put.fate != RowFate::Unchanged;
        touched.append(listed);
    }
    return touched;
}

} // namespace attache
