// SPDX-License-Identifier: GPL-3.0-or-later
// Realms, attachments recorded by hand, what users say about partners.
#include "relationshipstore.h"

#include "factcodec.h"
#include "journalchain.h"
#include "keys.h"
#include "ledgerqueries.h"
#include "observationlog.h"
#include "partnerdirectory.h"
#include "storewrite.h"
#include "textdoor.h"
#include "versionedtable.h"

namespace attache {

namespace {

Error staleRevision()
{
    return {ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}};
}

AttachmentFacts cleaned(AttachmentFacts facts)
{
    facts.service = cleanText(facts.service);
    facts.externalId = cleanText(facts.externalId);
    facts.name = cleanText(facts.name);
    facts.statusRaw = cleanText(facts.statusRaw);
    facts.unreadable = cleanText(facts.unreadable);
    for (QString &role : facts.roles)
        role = cleanText(role);
    facts.partner.mpnId = cleanText(facts.partner.mpnId);
    facts.partner.name = cleanText(facts.partner.name);
    facts.partner.country = cleanText(facts.partner.country);
    return facts;
}

} // namespace

RelationshipStore::RelationshipStore(WorkspaceConnection &connection)
    : m_connection(connection), m_database(connection.database())
{
}

void RelationshipStore::journal(const QString &actor, const QString &action, const QString &subject,
                                const QJsonObject &detail)
{
    appendJournal(m_database, m_connection.now(), cleanText(actor), action, subject, detail);
}

RelationshipStore::Owner RelationshipStore::requireCustomer(CustomerId customer)
{
    SqlStatement row = m_database.prepare("SELECT realm, tenant FROM customer WHERE id = ?1");
    row.bind(1, customer.value());
    if (!row.step())
        throw StoreFailure{{ErrorKind::NotFound, QStringLiteral("customer.unknown"), {}, {}}};
    return {row.integer(0), TenantId::fromBytes(row.blob(1))};
}

Result<Realm> RelationshipStore::saveRealm(const Realm &given, const QString &actor)
{
    return write([&]() -> Result<Realm> {
        Realm realm = given;
        realm.name = cleanText(given.name);
        realm.mpnId = cleanText(given.mpnId);
        if (realm.name.isEmpty())
            return Error{ErrorKind::InvalidInput, QStringLiteral("realm.nameMissing"), {}, {}};
        const QString key = realm.name.toCaseFolded();
        SqlStatement twin =
            m_database.prepare("SELECT 1 FROM realm WHERE name_key = ?1 AND id <> ?2");
        twin.bind(1, key).bind(2, realm.id.value());
        if (twin.step())
            return Error{ErrorKind::Conflict, QStringLiteral("realm.nameTaken"), {realm.name}, {}};
        twin = {};

        const bool isNew = !realm.id.isValid();
        SqlStatement save;
        if (isNew) {
            save = m_database.prepare(
                "INSERT INTO realm (name, name_key, cloud, partner_tenant, mpn_id, "
                "letter_language, revision) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1)");
        } else {
            save = m_database.prepare(
                "UPDATE realm SET name = ?1, name_key = ?2, cloud = ?3, partner_tenant = ?4, "
                "mpn_id = ?5, letter_language = ?6, revision = revision + 1 WHERE id = ?7 AND "
                "revision = ?8");
            save.bind(7, realm.id.value()).bind(8, realm.revision);
        }
        save.bind(1, realm.name)
            .bind(2, key)
            .bind(3, qint64(realm.cloud))
            .bindBlob(4,
                      realm.partnerTenant.isNull() ? QByteArray() : realm.partnerTenant.toBytes())
            .bind(5, realm.mpnId)
            .bind(6, realm.letterLanguage)
            .run();
        if (!isNew && m_database.changes() == 0) {
            SqlStatement known = m_database.prepare("SELECT 1 FROM realm WHERE id = ?1");
            known.bind(1, realm.id.value());
            if (known.step())
                return staleRevision();
            return Error{ErrorKind::NotFound, QStringLiteral("realm.unknown"), {}, {}};
        }
        if (isNew)
            realm.id = RealmId(m_database.lastInsertId());
        realm.revision = isNew ? 1 : realm.revision + 1;
        journal(actor, isNew ? QStringLiteral("realm.add") : QStringLiteral("realm.change"),
                realm.name,
                {{QStringLiteral("cloud"), QLatin1String(traitsOf(realm.cloud).key)},
                 {QStringLiteral("tenant"), realm.partnerTenant.toString()},
                 {QStringLiteral("partnerId"), realm.mpnId}});
        return realm;
    });
}

/// An observation of its own makes every earlier state readable as it was.
void RelationshipStore::recordByHand(qint64 id, qint64 realm, const QString &actor,
                                     const ObservationCounts &counts)
{
    Observation observation;
    observation.id = ObservationId(id);
    observation.header.realm = RealmId(realm);
    observation.header.source = SourceKind::ByHand;
    observation.header.sourceName = cleanText(actor);
    observation.header.format = QStringLiteral("byHand");
    observation.header.observedAt = m_connection.now();
    observation.header.actor = cleanText(actor);
    observation.recordedAt = observation.header.observedAt;
    observation.total = counts;
    insertObservation(m_database, observation);
}

Result<AttachmentId> RelationshipStore::recordAttachment(CustomerId customer,
                                                         const AttachmentFacts &given,
                                                         const QString &remark,
                                                         const QString &actor)
{
    return write([&]() -> Result<AttachmentId> {
        const AttachmentFacts facts = cleaned(given);
        const Owner owner = requireCustomer(customer);
        const qint64 observation = nextObservation(m_database);
        const Result<qint64> partner =
            PartnerDirectory(m_database, owner.realm, observation).resolveByHand(facts.partner);
        if (!partner)
            return partner.error();
        VersionedTable table(m_database, Entity::ManualAttachment);
        const qint64 id = table.insertReferenced(
            owner.realm, observation,
            encodeManual(facts, customer.value(), *partner, cleanNote(remark), cleanText(actor)));
        ObservationCounts counts;
        counts.read = 1;
        counts.added = 1;
        recordByHand(observation, owner.realm, actor, counts);
        journal(actor, QStringLiteral("attach"), owner.tenant.toString(),
                {{QStringLiteral("attachment"), id},
                 {QStringLiteral("partner"), facts.partner.name},
                 {QStringLiteral("partnerTenant"), facts.partner.tenant.toString()},
                 {QStringLiteral("partnerId"), facts.partner.mpnId},
                 {QStringLiteral("kind"), keyOf(facts.kind)},
                 {QStringLiteral("service"), facts.service},
                 {QStringLiteral("remark"), cleanNote(remark)}});
        return AttachmentId(-id);
    });
}

Status RelationshipStore::withdrawAttachment(AttachmentId id, const QString &actor)
{
    return setWithdrawn(id, true, actor);
}

Status RelationshipStore::restoreAttachment(AttachmentId id, const QString &actor)
{
    return setWithdrawn(id, false, actor);
}

Status RelationshipStore::setWithdrawn(AttachmentId id, bool withdrawn, const QString &actor)
{
    return write([&]() -> Status {
        const Error unknown{ErrorKind::NotFound, QStringLiteral("attachment.unknown"), {}, {}};
        if (id.value() >= 0) {
            VersionedTable observed(m_database, Entity::Attachment);
            if (observed.version(id.value()))
                return Error{
                    ErrorKind::RuleViolation, QStringLiteral("attachment.observed"), {}, {}};
            return unknown;
        }
        VersionedTable table(m_database, Entity::ManualAttachment);
        Content content;
        const auto version = table.version(-id.value(), &content);
        if (!version)
            return unknown;
        if (version->isGone() == withdrawn)
            return {};
        const qint64 observation = nextObservation(m_database);
        table.setListed(version->id, observation, 0, withdrawn,
                        withdrawn ? version->seenFloor : observation);
        ObservationCounts counts;
        counts.read = withdrawn ? 0 : 1;
        counts.gone = withdrawn ? 1 : 0;
        counts.reappeared = withdrawn ? 0 : 1;
        recordByHand(observation, version->realm, actor, counts);
        const Owner owner = requireCustomer(CustomerId(content[0].number));
        journal(actor, withdrawn ? QStringLiteral("withdraw") : QStringLiteral("restore"),
                owner.tenant.toString(), {{QStringLiteral("attachment"), version->id}});
        return {};
    });
}

Status RelationshipStore::markPartner(PartnerId partner, std::optional<Standing> standing,
                                      std::optional<Known> transactsAsCsp, const QString &actor)
{
    return write([&]() -> Status {
        SqlStatement row = m_database.prepare(
            "SELECT name, CASE merged_into WHEN 0 THEN id ELSE merged_into END FROM partner WHERE "
            "id = ?1");
        row.bind(1, partner.value());
        if (!row.step())
            return Error{ErrorKind::NotFound, QStringLiteral("partner.unknown"), {}, {}};
        const QString name = row.text(0);
        const qint64 id = row.integer(1);
        row = {};
        // Nothing said at all: the sources speak again. Kept as a row, so that the mark of a
        // partner merged into this one does not come back.
        m_database
            .prepare("INSERT INTO partner_mark VALUES (?1, ?2, ?3) ON CONFLICT (partner) DO UPDATE "
                     "SET standing = ?2, transacts = ?3")
            .bind(1, id)
            .bind(2, standing ? qint64(*standing) : -1)
            .bind(3, transactsAsCsp ? qint64(*transactsAsCsp) : -1)
            .run();
        journal(actor, QStringLiteral("partner.mark"), name,
                {{QStringLiteral("partner"), id},
                 {QStringLiteral("standing"), standing ? keyOf(*standing) : QString()},
                 {QStringLiteral("transactsAsCsp"),
                  transactsAsCsp ? keyOf(*transactsAsCsp) : QString()}});
        return {};
    });
}

} // namespace attache
