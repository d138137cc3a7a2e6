// SPDX-License-Identifier: GPL-3.0-or-later
// The writing side of invitations.
#include "factcodec.h"
#include "invitationdates.h"
#include "journalchain.h"
#include "keys.h"
#include "ledgerqueries.h"
#include "relationshipstore.h"
#include "storewrite.h"
#include "textdoor.h"

#include <QUuid>

namespace attache {

namespace {

Error unknownInvitation()
{
    return {ErrorKind::NotFound, QStringLiteral("invitation.unknown"), {}, {}};
}

Error staleRevision()
{
    return {ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}};
}

Invitation cleaned(Invitation invitation)
{
    for (QString *text :
         {&invitation.companyName, &invitation.domain, &invitation.relationshipName,
          &invitation.link, &invitation.language, &invitation.nonTransacting.saidBy})
        *text = cleanText(*text);
    for (QString &recipient : invitation.recipients)
        recipient = cleanText(recipient);
    for (QString &role : invitation.roles)
        role = cleanText(role);
    invitation.reason = cleanNote(invitation.reason);
    invitation.nonTransacting.note = cleanNote(invitation.nonTransacting.note);
    return invitation;
}

/// Everything but id, guid, creation and state; parameters ?1 to ?21.
void bindContent(SqlStatement &statement, const Invitation &invitation)
{
    statement.bind(1, invitation.realm.value())
        .bindBlob(2, invitation.tenant.isNull() ? QByteArray() : invitation.tenant.toBytes())
        .bind(3, invitation.companyName)
        .bind(4, invitation.domain)
        .bind(5, qint64(invitation.kind))
        .bind(6, qint64(invitation.includesPrivileges))
        .bindUtf8(7, joinedList(invitation.roles))
        .bind(8, qint64(invitation.durationDays))
        .bind(9, qint64(invitation.autoExtend))
        .bind(10, invitation.relationshipName)
        .bind(11, invitation.link)
        .bind(12, invitation.language)
        .bindUtf8(13, joinedList(invitation.recipients))
        .bind(14, invitation.reason)
        .bind(15, invitation.sentAt.raw())
        .bind(16, invitation.remindAt.raw())
        .bind(17, invitation.remindedAt.raw())
        .bind(18, invitation.acceptedAt.raw())
        .bind(19, invitation.closedAt.raw())
        .bind(20, invitation.nonTransacting.saidBy)
        .bind(21, invitation.nonTransacting.saidAt.raw())
        .bind(22, invitation.nonTransacting.note);
}

QString subjectOf(const Invitation &invitation)
{
    return invitation.tenant.isNull() ? invitation.guid : invitation.tenant.toString();
}

} // namespace

void RelationshipStore::insertStep(qint64 invitation, const InvitationStep &step)
{
    m_database
        .prepare(
            "INSERT INTO invitation_step (invitation, state, at, actor, note, corrects) VALUES "
            "(?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(1, invitation)
        .bind(2, qint64(step.state))
        .bind(3, step.at.raw())
        .bind(4, cleanText(step.by))
        .bind(5, cleanNote(step.note))
        .bind(6, qint64(step.isCorrection))
        .run();
}

Result<Invitation> RelationshipStore::saveInvitation(const Invitation &given, const QString &actor)
{
    return write([&]() -> Result<Invitation> {
        Invitation invitation = cleaned(given);
        if (invitation.customer.isValid()) {
            const Owner owner = requireCustomer(invitation.customer);
            if (invitation.tenant.isNull())
                invitation.tenant = owner.tenant;
            if (invitation.tenant != owner.tenant
                || (invitation.realm.isValid() && invitation.realm.value() != owner.realm))
                return Error{
                    ErrorKind::InvalidInput, QStringLiteral("invitation.otherCustomer"), {}, {}};
            invitation.realm = RealmId(owner.realm);
        }
        SqlStatement realm = m_database.prepare("SELECT 1 FROM realm WHERE id = ?1");
        realm.bind(1, invitation.realm.value());
        if (!realm.step())
            return Error{ErrorKind::NotFound, QStringLiteral("realm.unknown"), {}, {}};
        realm = {};

        const bool isNew = !invitation.id.isValid();
        if (isNew) {
            // Made by whoever wrote it down, so that a write can be repeated and found again.
            const auto ownGuid = parseTenantId(invitation.guid);
            invitation.guid =
                ownGuid ? ownGuid->toString() : QUuid::createUuid().toString(QUuid::WithoutBraces);
            if (!invitation.createdAt.isSet())
                invitation.createdAt = m_connection.now();
            if (invitation.createdBy.isEmpty())
                invitation.createdBy = cleanText(actor);
            SqlStatement insert = m_database.prepare(
                "INSERT INTO invitation (realm, tenant, company_name, domain, kind, "
                "includes_privileges, roles, duration_days, auto_extend, relationship_name, link, "
                "language, recipients, reason, sent_at, remind_at, reminded_at, accepted_at, "
                "closed_at, statement_by, statement_at, statement_note, guid, state, created_by, "
                "created_at, revision) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
                "?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, 1)");
            bindContent(insert, invitation);
            insert.bind(23, invitation.guid)
                .bind(24, qint64(invitation.state))
                .bind(25, invitation.createdBy)
                .bind(26, invitation.createdAt.raw())
                .run();
            invitation.id = InvitationId(m_database.lastInsertId());
            insertStep(invitation.id.value(),
                       {invitation.state, invitation.createdAt, invitation.createdBy, {}, false});
        } else {
            SqlStatement update = m_database.prepare(
                "UPDATE invitation SET realm = ?1, tenant = ?2, company_name = ?3, domain = ?4, "
                "kind = ?5, includes_privileges = ?6, roles = ?7, duration_days = ?8, auto_extend "
                "= ?9, relationship_name = ?10, link = ?11, language = ?12, recipients = ?13, "
                "reason = ?14, sent_at = ?15, remind_at = ?16, reminded_at = ?17, accepted_at = "
                "?18, closed_at = ?19, statement_by = ?20, statement_at = ?21, statement_note = "
                "?22, revision = revision + 1 WHERE id = ?23 AND revision = ?24");
            bindContent(update, invitation);
            update.bind(23, invitation.id.value()).bind(24, invitation.revision).run();
            if (m_database.changes() == 0) {
                const bool known =
                    !readInvitations(m_database, "i.id = ?1", invitation.id.value()).isEmpty();
                return known ? staleRevision() : unknownInvitation();
            }
        }
        const auto saved = readInvitations(m_database, "i.id = ?1", invitation.id.value());
        journal(actor, isNew ? QStringLiteral("invite") : QStringLiteral("invite.change"),
                subjectOf(saved.constFirst()),
                {{QStringLiteral("invitation"), saved.constFirst().guid},
                 {QStringLiteral("kind"), keyOf(invitation.kind)},
                 {QStringLiteral("company"), invitation.companyName}});
        return saved.constFirst();
    });
}

Result<Invitation> RelationshipStore::afterStep(InvitationId id, bool isUpdated,
                                                const InvitationStep &step, const QString &action)
{
    const auto found = readInvitations(m_database, "i.id = ?1", id.value());
    if (found.isEmpty())
        return unknownInvitation();
    if (!isUpdated)
        return staleRevision();
    insertStep(id.value(), step);
    journal(step.by, action, subjectOf(found.constFirst()),
            {{QStringLiteral("invitation"), found.constFirst().guid},
             {QStringLiteral("state"), keyOf(step.state)},
             {QStringLiteral("at"), step.at.toIso()},
             {QStringLiteral("note"), cleanNote(step.note)}});
    return found.constFirst();
}

Result<Invitation> RelationshipStore::stepInvitation(InvitationId id, qint64 revision,
                                                     const InvitationStep &step, Instant remindAt)
{
    return write([&]() -> Result<Invitation> {
        QByteArray date;
        if (const char *column = dateColumnOf(step.state))
            date = QByteArray(", ") + column + " = ?4";
        if (remindAt.isSet())
            date += ", remind_at = ?5";
        SqlStatement update =
            m_database.prepare("UPDATE invitation SET state = ?3, revision = revision + 1" + date
                               + " WHERE id = ?1 AND revision = ?2");
        update.bind(1, id.value()).bind(2, revision).bind(3, qint64(step.state));
        if (date.contains("?4"))
            update.bind(4, step.at.raw());
        if (remindAt.isSet())
            update.bind(5, remindAt.raw());
        update.run();
        return afterStep(id, m_database.changes() > 0, step, QStringLiteral("invite.step"));
    });
}

Result<Invitation> RelationshipStore::correctInvitation(const Invitation &invitation,
                                                        const InvitationStep &given)
{
    return write([&]() -> Result<Invitation> {
        InvitationStep step = given;
        step.state = invitation.state;
        step.isCorrection = true;
        m_database
            .prepare("UPDATE invitation SET state = ?3, sent_at = ?4, remind_at = ?5, reminded_at "
                     "= ?6, accepted_at = ?7, closed_at = ?8, revision = revision + 1 WHERE id = "
                     "?1 AND revision = ?2")
            .bind(1, invitation.id.value())
            .bind(2, invitation.revision)
            .bind(3, qint64(invitation.state))
            .bind(4, invitation.sentAt.raw())
            .bind(5, invitation.remindAt.raw())
            .bind(6, invitation.remindedAt.raw())
            .bind(7, invitation.acceptedAt.raw())
            .bind(8, invitation.closedAt.raw())
            .run();
        return afterStep(invitation.id, m_database.changes() > 0, step,
                         QStringLiteral("invite.correct"));
    });
}

} // namespace attache
