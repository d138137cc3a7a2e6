// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarysource.h"

#include "factcodec.h"
#include "storednumbers.h"
#include "textdoor.h"

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
    m_subscriptions =
        open("SELECT customer, since, gone_since, offer_name, nickname, offer_id, partner_name, "
             "partner_mpn FROM subscription WHERE customer BETWEEN ?1 AND ?2 ORDER BY customer",
             from, to);
    m_assignments = open("SELECT customer, since, gone_since, relationship_id, status FROM "
                         "access_assignment WHERE customer BETWEEN ?1 AND ?2 ORDER BY customer",
                         from, to);
    m_notes = open("SELECT customer, text, removed, written_at FROM note WHERE customer BETWEEN "
                   "?1 AND ?2 ORDER BY customer, id",
                   from, to);
    m_tags = open("SELECT customer, tag FROM customer_tag WHERE customer BETWEEN ?1 AND ?2 ORDER "
                  "BY customer, tag_key",
                  from, to);
    m_hasInvitations = m_view.database.number("SELECT EXISTS (SELECT 1 FROM invitation)") != 0;
    readJournal(from, to);
}

/// What users did is told by the journal, whose subject is the customer's tenant id.
void SummarySource::readJournal(qint64 from, qint64 to)
{
    const auto take = [this](SqlStatement &row) {
        while (row.step()) {
            Instant &at = m_journal[row.utf8(0)];
            at = std::max(at, Instant::fromRaw(row.integer(1)));
        }
    };
    if (from == to) {
        const TenantId tenant = tenantOf(m_view.database, from);
        SqlStatement row = m_view.database.prepare(
            "SELECT subject, max(at) FROM journal WHERE subject = ?1 GROUP BY subject");
        row.bind(1, tenant.toString());
        take(row);
    } else {
        SqlStatement row =
            m_view.database.prepare("SELECT subject, max(at) FROM journal GROUP BY subject");
        take(row);
    }
}

QStringList SummarySource::split(const QByteArray &stored)
{
    const auto known = m_lists.constFind(stored);
    if (known != m_lists.cend())
        return *known;
    return *m_lists.insert(stored, splitList(cleanNote(QString::fromUtf8(stored))));
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
        changed(version);
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
        attachment.roles = split(cursor.rows.utf8(Content0 + 6));
        attachment.autoExtendDays =
            int(std::clamp<qint64>(cursor.rows.integer(Content0 + 11), -1, 100'000));
        attachment.presence = version.isGone() ? Presence::Gone : Presence::Current;
        if (holdsRoles(attachment.standing, attachment.kind, attachment.status,
                       attachment.presence))
            attachment.access = m_access.of(
                cursor.rows.text(Content0 + 4), m_view.seen.observedAt(version.since),
                m_view.seen.readAt(version.realm, Dataset::AccessAssignments, summary.tenant));
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
        "SELECT state FROM invitation WHERE tenant = ?1 AND realm = ?2 ORDER BY created_at DESC, "
        "id DESC");
    row.bindBlob(1, summary.tenant.toBytes()).bind(2, summary.realm.value());
    while (row.step())
        summary.invitations.append(enumerator(row.integer(0), InvitationState::OutcomeUnknown));
}

void SummarySource::addSubscriptions(CustomerSummary &summary)
{
    const auto add = [this](QStringList &list, const QByteArray &utf8) {
        if (utf8.isEmpty())
            return;
        auto known = m_texts.constFind(utf8);
        if (known == m_texts.cend())
            known = m_texts.insert(utf8, cleanText(QString::fromUtf8(utf8)));
        if (!list.contains(*known))
            list.append(*known);
    };
    for (; m_subscriptions.goTo(summary.id.value()); m_subscriptions.advance()) {
        const SqlStatement &row = m_subscriptions.rows;
        changed(m_view.seen.observedAt(std::max(row.integer(1), row.integer(2))));
        if (row.integer(2) != 0)
            continue;
        ++summary.subscriptions;
        QByteArray offer = row.utf8(3);
        for (int column = 4; offer.isEmpty() && column <= 5; ++column)
            offer = row.utf8(column);
        add(summary.offers, offer);
        QByteArray record = row.utf8(6);
        const QByteArray mpn = row.utf8(7);
        if (record.isEmpty())
            record = mpn;
        else if (!mpn.isEmpty())
            record += " (" + mpn + ')';
        add(summary.partnersOfRecord, record);
    }
    summary.offers.sort();
    summary.partnersOfRecord.sort();
}

void SummarySource::readAssignments(const CustomerSummary &summary)
{
    m_access.clear();
    for (; m_assignments.goTo(summary.id.value()); m_assignments.advance()) {
        const SqlStatement &row = m_assignments.rows;
        changed(m_view.seen.observedAt(std::max(row.integer(1), row.integer(2))));
        if (row.integer(2) == 0)
            m_access.add(row.text(3), row.text(4));
    }
}

void SummarySource::addNotes(CustomerSummary &summary)
{
    for (; m_notes.goTo(summary.id.value()); m_notes.advance()) {
        changed(Instant::fromRaw(m_notes.rows.integer(3)));
        if (m_notes.rows.integer(2) == 0)
            summary.notes.append(m_notes.rows.text(1));
    }
}

bool SummarySource::next(CustomerSummary &summary)
{
    if (!m_customers.hasRow)
        return false;
    summary = {};
    m_lastChanged = {};
    const SqlStatement &row = m_customers.rows;
    const Version version = VersionedTable::readVersion(row);
    summary.id = CustomerId(version.id);
    summary.realm = RealmId(version.realm);
    summary.tenant = TenantId::fromBytes(row.blob(Content0));
    summary.name = row.text(Content0 + 1);
    summary.domain = row.text(Content0 + 2);
    summary.customDomains = splitList(row.text(Content0 + 3));
    summary.country = row.text(Content0 + 4);
    summary.language = row.text(Content0 + 5);
    changed(version);
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

    readAssignments(summary);
    addAttachments(summary, m_attachments, Entity::Attachment);
    addAttachments(summary, m_manual, Entity::ManualAttachment);
    summary.runway = runwayOf(summary.attachments);
    addSubscriptions(summary);
    addNotes(summary);
    for (; m_tags.goTo(summary.id.value()); m_tags.advance())
        summary.tags.append(m_tags.rows.text(1));
    addInvitations(summary);
    if (!m_journal.isEmpty())
        changed(m_journal.value(summary.tenant.toString().toUtf8()));
    summary.lastChangedAt = m_lastChanged;
    return true;
}

} // namespace attache
