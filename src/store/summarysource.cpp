// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarysource.h"

#include "factcodec.h"
#include "storednumbers.h"

namespace attache {

namespace {

constexpr int Content0 = 9;

} // namespace

SummarySource::SummarySource(LedgerView &view, qint64 from, qint64 to) : m_view(view)
{
    m_customers = open("SELECT " + VersionedTable::presentColumns(Entity::Customer, "p")
                           + ", a.alias, a.owner, a.next_action, a.next_action_due, a.customer "
                             "FROM customer p LEFT JOIN customer_annotation a ON a.customer = p.id "
                             "WHERE p.id BETWEEN ?1 AND ?2 ORDER BY p.id",
                       from, to);
    m_attachments = open("SELECT " + VersionedTable::presentColumns(Entity::Attachment, "p")
                             + " FROM attachment p WHERE p.customer BETWEEN ?1 AND ?2 ORDER BY "
                               "p.customer, p.partner, p.kind, p.service, p.external_id",
                         from, to, Content0);
    m_manual = open("SELECT " + VersionedTable::presentColumns(Entity::ManualAttachment, "p")
                        + " FROM manual_attachment p WHERE p.customer BETWEEN ?1 AND ?2 ORDER BY "
                          "p.customer, p.id",
                    from, to, Content0);
    m_subscriptions = open("SELECT customer, sum(gone_since = 0) FROM subscription WHERE customer "
                           "BETWEEN ?1 AND ?2 GROUP BY customer ORDER BY customer",
                           from, to);
    m_tags = open("SELECT customer, tag FROM customer_tag WHERE customer BETWEEN ?1 AND ?2 ORDER "
                  "BY customer, tag_key",
                  from, to);
    m_hasInvitations = m_view.database.number("SELECT EXISTS (SELECT 1 FROM invitation)") != 0;
}

SummarySource::Cursor SummarySource::open(const QByteArray &sql, qint64 from, qint64 to,
                                          int customerColumn)
{
    Cursor cursor;
    cursor.rows = m_view.database.prepare(sql);
    cursor.rows.bind(1, from).bind(2, to);
    cursor.customerColumn = customerColumn;
    cursor.advance();
    return cursor;
}

bool SummarySource::Cursor::goTo(qint64 customer)
{
    while (hasRow && rows.integer(customerColumn) < customer)
        advance();
    return hasRow && rows.integer(customerColumn) == customer;
}

void SummarySource::addAttachments(CustomerSummary &summary, Cursor &cursor, Entity entity)
{
    const qint64 customer = summary.id.value();
    for (; cursor.goTo(customer); cursor.advance()) {
        const Version version = VersionedTable::readVersion(cursor.rows);
        const qint64 partnerRow = cursor.rows.integer(Content0 + 1);
        if (version.isGone() && m_view.partners.isMerged(partnerRow))
            continue;
        const Partner &partner = m_view.partners.partner(partnerRow);
        AttachmentSummary attachment;
        attachment.partner = partner.id;
        attachment.partnerName = partner.facts.name;
        attachment.standing = partner.facts.standing;
        attachment.kind =
            enumerator(cursor.rows.integer(Content0 + 2), AttachmentKind::SubscriptionSeller);
        attachment.service = cursor.rows.text(Content0 + 3);
        attachment.status =
            enumerator(cursor.rows.integer(Content0 + 7), AttachmentStatus::Terminated);
        attachment.start = Instant::fromRaw(cursor.rows.integer(Content0 + 9));
        attachment.end = Instant::fromRaw(cursor.rows.integer(Content0 + 10));
        attachment.presence = version.isGone() ? Presence::Gone : Presence::Current;
        if (entity == Entity::ManualAttachment) {
            attachment.evidence = Evidence::ByHand;
        } else if (const auto *look =
                       m_view.seen.look(m_view.seen.lastSeen(entity, version, summary.tenant))) {
            attachment.evidence = evidenceOf(look->source);
        }
        summary.attachments.append(attachment);
    }
}

void SummarySource::addInvitations(CustomerSummary &summary)
{
    if (!m_hasInvitations)
        return;
    SqlStatement row = m_view.database.prepare(
        "SELECT state FROM invitation WHERE tenant = ?1 AND realm = ?2 ORDER BY id");
    row.bindBlob(1, summary.tenant.toBytes()).bind(2, summary.realm.value());
    while (row.step())
        summary.invitations.append(enumerator(row.integer(0), InvitationState::OutcomeUnknown));
}

bool SummarySource::next(CustomerSummary &summary)
{
    if (!m_customers.hasRow)
        return false;
    summary = {};
    const SqlStatement &row = m_customers.rows;
    const Version version = VersionedTable::readVersion(row);
    summary.id = CustomerId(version.id);
    summary.realm = RealmId(version.realm);
    summary.tenant = TenantId::fromBytes(row.blob(Content0));
    summary.name = row.text(Content0 + 1);
    summary.domain = row.text(Content0 + 2);
    summary.customDomains = splitList(row.text(Content0 + 3));
    summary.country = row.text(Content0 + 4);
    summary.presence = version.isGone() ? Presence::Gone : Presence::Current;
    summary.firstSeenAt = m_view.seen.observedAt(version.firstSeen);
    summary.lastSeenAt =
        m_view.seen.observedAt(m_view.seen.lastSeen(Entity::Customer, version, summary.tenant));
    const int annotation = Content0 + int(shapeOf(Entity::Customer).columns.size());
    if (row.integer(annotation + 4)) {
        summary.alias = row.text(annotation);
        summary.owner = row.text(annotation + 1);
        summary.nextAction = row.text(annotation + 2);
        summary.nextActionDue = Instant::fromRaw(row.integer(annotation + 3));
    }
    m_customers.advance();

    addAttachments(summary, m_attachments, Entity::Attachment);
    addAttachments(summary, m_manual, Entity::ManualAttachment);
    if (m_subscriptions.goTo(summary.id.value()))
        summary.subscriptions = int(m_subscriptions.rows.integer(1));
    for (; m_tags.goTo(summary.id.value()); m_tags.advance())
        summary.tags.append(m_tags.rows.text(1));
    addInvitations(summary);
    return true;
}

} // namespace attache
