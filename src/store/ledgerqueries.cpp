// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerqueries.h"

#include "effectiveaccess.h"
#include "factcodec.h"
#include "runway.h"
#include "storednumbers.h"
#include "textdoor.h"
#include "versionreading.h"

#include <algorithm>
#include <tuple>

namespace attache {

namespace {

constexpr int Content0 = 9;

void appendAttachments(LedgerView &view, Entity entity, qint64 customer, const TenantId &tenant,
                       QVector<Attachment> &attachments)
{
    const bool manual = entity == Entity::ManualAttachment;
    SqlStatement row = selectVersions(view.database, entity, "$.customer = ?1", view.asOf);
    row.bind(1, customer);
    while (row.step()) {
        const Version version = VersionedTable::readVersion(row);
        const qint64 partnerRow = row.integer(Content0 + 1);
        // The twin of a row that went on under the merged partner.
        if (version.isGone() && !manual && view.partners.isMerged(partnerRow))
            continue;
        const Partner &partner = view.partners.partner(partnerRow);
        Attachment attachment;
        attachment.id = AttachmentId(manual ? -version.id : version.id);
        attachment.isManual = manual;
        attachment.realm = RealmId(version.realm);
        attachment.customer = CustomerId(customer);
        attachment.partner = partner.id;
        attachment.facts = decodeAttachment(row, Content0);
        attachment.facts.customer = tenant;
        attachment.facts.partner = partner.facts;
        attachment.stamp = view.seen.stamp(entity, version, tenant);
        if (manual) {
            attachment.evidence = Evidence::ByHand;
            attachment.remark = row.text(Content0 + 14);
            attachment.recordedBy = row.text(Content0 + 15);
            attachment.sourceName = attachment.recordedBy;
        } else if (const auto *look = view.seen.look(attachment.stamp.lastSeen.value())) {
            attachment.evidence = evidenceOf(look->source);
            attachment.sourceName = look->sourceName;
        }
        attachments.append(attachment);
    }
}

void tellAccess(LedgerView &view, qint64 customer, const TenantId &tenant,
                QVector<Attachment> &attachments)
{
    AssignedAccess access;
    bool isRead = false;
    for (Attachment &attachment : attachments) {
        const AttachmentFacts &facts = attachment.facts;
        if (!holdsRoles(facts.partner.standing, facts.kind, facts.status,
                        attachment.stamp.presence))
            continue;
        if (!isRead) {
            for (const auto &[row, assignment] : readAssignments(view, customer)) {
                if (assignment.stamp.presence == Presence::Current)
                    access.add(assignment.facts.relationshipId, assignment.facts.status);
            }
            isRead = true;
        }
        attachment.access = access.of(
            facts.externalId, attachment.stamp.sinceAt,
            view.seen.readAt(attachment.realm.value(), Dataset::AccessAssignments, tenant));
    }
}

} // namespace

Evidence evidenceOf(SourceKind source)
{
    switch (source) {
    case SourceKind::File:
        return Evidence::ImportedFile;
    case SourceKind::OwnApi:
        return Evidence::OwnApi;
    case SourceKind::CustomerTenantApi:
        return Evidence::CustomerTenantApi;
    case SourceKind::ByHand:
        return Evidence::ByHand;
    case SourceKind::Sample:
        return Evidence::Unknown;
    }
    return Evidence::Unknown;
}

QVector<Realm> readRealms(SqlDatabase &database)
{
    QVector<Realm> realms;
    SqlStatement row = database.prepare("SELECT id, name, cloud, partner_tenant, mpn_id, "
                                        "letter_language, revision FROM realm ORDER BY name_key");
    while (row.step()) {
        Realm realm;
        realm.id = RealmId(row.integer(0));
        realm.name = row.text(1);
        realm.cloud = enumerator(row.integer(2), Cloud::Germany);
        realm.partnerTenant = TenantId::fromBytes(row.blob(3));
        realm.mpnId = row.text(4);
        realm.letterLanguage = row.text(5);
        realm.revision = row.integer(6);
        realms.append(realm);
    }
    return realms;
}

TenantId tenantOf(SqlDatabase &database, qint64 customer)
{
    SqlStatement row = database.prepare("SELECT tenant FROM customer WHERE id = ?1");
    row.bind(1, customer);
    return row.step() ? TenantId::fromBytes(row.blob(0)) : TenantId();
}

std::optional<Customer> readCustomer(LedgerView &view, qint64 id)
{
    SqlStatement row = selectVersions(view.database, Entity::Customer, "$.id = ?1", view.asOf);
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    const Version version = VersionedTable::readVersion(row);
    Customer customer;
    customer.id = CustomerId(id);
    customer.realm = RealmId(version.realm);
    customer.facts = decodeCustomer(row, Content0);
    customer.stamp = view.seen.stamp(Entity::Customer, version, customer.facts.tenant);
    return customer;
}

QVector<Attachment> readAttachments(LedgerView &view, qint64 customer)
{
    QVector<Attachment> attachments;
    const TenantId tenant = tenantOf(view.database, customer);
    appendAttachments(view, Entity::Attachment, customer, tenant, attachments);
    appendAttachments(view, Entity::ManualAttachment, customer, tenant, attachments);
    tellAccess(view, customer, tenant, attachments);
    if (attachments.size() > 1) {
        QHash<PartnerId, QString> names;
        for (const Attachment &attachment : std::as_const(attachments)) {
            if (!names.contains(attachment.partner))
                names.insert(attachment.partner, foldedText(attachment.facts.partner.name));
        }
        const auto key = [&](const Attachment &a) {
            return std::tuple(names.value(a.partner), a.partner, a.facts.service, a.facts.kind,
                              a.isManual, std::abs(a.id.value()));
        };
        std::sort(attachments.begin(), attachments.end(),
                  [&](const Attachment &a, const Attachment &b) { return key(a) < key(b); });
    }
    return attachments;
}

QVector<Subscription> readSubscriptions(LedgerView &view, qint64 customer)
{
    QVector<Subscription> subscriptions;
    const TenantId tenant = tenantOf(view.database, customer);
    SqlStatement row =
        selectVersions(view.database, Entity::Subscription, "$.customer = ?1", view.asOf, "id");
    row.bind(1, customer);
    while (row.step()) {
        const Version version = VersionedTable::readVersion(row);
        Subscription subscription;
        subscription.id = SubscriptionId(version.id);
        subscription.customer = CustomerId(customer);
        subscription.facts = decodeSubscription(row, Content0);
        subscription.facts.customer = tenant;
        subscription.stamp = view.seen.stamp(Entity::Subscription, version, tenant);
        subscriptions.append(subscription);
    }
    return subscriptions;
}

QVector<std::pair<qint64, AccessAssignment>> readAssignments(LedgerView &view, qint64 customer)
{
    QVector<std::pair<qint64, AccessAssignment>> assignments;
    const TenantId tenant = tenantOf(view.database, customer);
    SqlStatement row =
        selectVersions(view.database, Entity::AccessAssignment, "$.customer = ?1", view.asOf, "id");
    row.bind(1, customer);
    while (row.step()) {
        const Version version = VersionedTable::readVersion(row);
        AccessAssignment assignment;
        assignment.facts = decodeAssignment(row, Content0);
        assignment.facts.customer = tenant;
        assignment.stamp = view.seen.stamp(Entity::AccessAssignment, version, tenant);
        assignments.append({version.id, assignment});
    }
    return assignments;
}

QVector<Invitation> readInvitations(SqlDatabase &database, const QByteArray &where, qint64 key)
{
    QVector<Invitation> invitations;
    SqlStatement row = database.prepare(
        "SELECT i.id, i.guid, i.realm, i.tenant, i.company_name, i.domain, i.kind, i.state, "
        "i.includes_privileges, i.roles, i.duration_days, i.auto_extend, i.relationship_name, "
        "i.link, i.language, i.recipients, i.reason, i.created_by, i.created_at, i.sent_at, "
        "i.remind_at, i.reminded_at, i.accepted_at, i.closed_at, i.statement_by, i.statement_at, "
        "i.statement_note, i.revision, coalesce(c.id, 0) FROM invitation i LEFT JOIN customer c "
        "ON c.tenant = i.tenant AND c.realm = i.realm WHERE "
        + where + " ORDER BY i.created_at DESC, i.id DESC");
    row.bind(1, key);
    while (row.step()) {
        const auto time = [&](int column) { return Instant::fromRaw(row.integer(column)); };
        Invitation invitation;
        invitation.id = InvitationId(row.integer(0));
        invitation.guid = row.text(1);
        invitation.realm = RealmId(row.integer(2));
        invitation.tenant = TenantId::fromBytes(row.blob(3));
        invitation.companyName = row.text(4);
        invitation.domain = row.text(5);
        invitation.kind = enumerator(row.integer(6), InvitationKind::GranularRelationship);
        invitation.state = enumerator(row.integer(7), InvitationState::OutcomeUnknown);
        invitation.includesPrivileges = row.integer(8) != 0;
        invitation.roles = splitList(row.text(9));
        invitation.durationDays = int(std::clamp<qint64>(row.integer(10), 0, 1000000));
        invitation.autoExtend = row.integer(11) != 0;
        invitation.relationshipName = row.text(12);
        invitation.link = row.text(13);
        invitation.language = row.text(14);
        invitation.recipients = splitList(row.text(15));
        invitation.reason = row.text(16);
        invitation.createdBy = row.text(17);
        invitation.createdAt = time(18);
        invitation.sentAt = time(19);
        invitation.remindAt = time(20);
        invitation.remindedAt = time(21);
        invitation.acceptedAt = time(22);
        invitation.closedAt = time(23);
        invitation.nonTransacting = {row.text(24), time(25), row.text(26)};
        invitation.revision = row.integer(27);
        invitation.customer = CustomerId(row.integer(28));
        invitations.append(invitation);
    }
    return invitations;
}

QVector<InvitationStep> readSteps(SqlDatabase &database, qint64 invitation)
{
    QVector<InvitationStep> steps;
    SqlStatement row = database.prepare("SELECT state, at, actor, note, corrects FROM "
                                        "invitation_step WHERE invitation = ?1 ORDER BY "
                                        "id");
    row.bind(1, invitation);
    while (row.step()) {
        steps.append({enumerator(row.integer(0), InvitationState::OutcomeUnknown),
                      Instant::fromRaw(row.integer(1)), row.text(2), row.text(3),
                      row.integer(4) != 0});
    }
    return steps;
}

CustomerAnnotation readAnnotation(SqlDatabase &database, qint64 customer)
{
    CustomerAnnotation annotation;
    SqlStatement row = database.prepare("SELECT alias, owner, next_action, next_action_due, "
                                        "revision FROM customer_annotation WHERE customer = ?1");
    row.bind(1, customer);
    if (row.step()) {
        annotation.alias = row.text(0);
        annotation.owner = row.text(1);
        annotation.nextAction = row.text(2);
        annotation.nextActionDue = Instant::fromRaw(row.integer(3));
        annotation.revision = row.integer(4);
    }
    SqlStatement tag =
        database.prepare("SELECT tag FROM customer_tag WHERE customer = ?1 ORDER BY tag_key");
    tag.bind(1, customer);
    while (tag.step())
        annotation.tags.append(tag.text(0));
    return annotation;
}

QVector<ActivityRecord> readActivity(SqlDatabase &database, qint64 customer, int limit)
{
    QVector<ActivityRecord> records;
    SqlStatement row = database.prepare(
        "SELECT a.record_id, a.at, a.tenant, a.customer_name, a.action, a.user, a.status, a.detail "
        "FROM customer c JOIN activity a ON a.tenant = c.tenant AND a.realm = c.realm WHERE c.id = "
        "?1 ORDER BY a.at DESC, a.id DESC LIMIT ?2");
    row.bind(1, customer).bind(2, limit);
    while (row.step()) {
        records.append({row.text(0), Instant::fromRaw(row.integer(1)),
                        TenantId::fromBytes(row.blob(2)), row.text(3), row.text(4), row.text(5),
                        row.text(6), row.text(7)});
    }
    return records;
}

QVector<Note> readNotes(SqlDatabase &database, qint64 customer)
{
    QVector<Note> notes;
    SqlStatement row = database.prepare("SELECT id, text, author, written_at FROM note WHERE "
                                        "customer = ?1 AND removed = 0 ORDER BY id DESC");
    row.bind(1, customer);
    while (row.step()) {
        notes.append({NoteId(row.integer(0)), CustomerId(customer), row.text(1), row.text(2),
                      Instant::fromRaw(row.integer(3))});
    }
    return notes;
}

} // namespace attache
