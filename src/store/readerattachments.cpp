// SPDX-License-Identifier: GPL-3.0-or-later
// The reader: attachments, subscriptions, partners, invitations.
#include "ledgerqueries.h"
#include "readcall.h"
#include "textdoor.h"

#include <QVarLengthArray>

#include <algorithm>

namespace attache {

Result<QVector<Attachment>> SqliteLedgerReader::attachments(CustomerId id)
{
    return read([&] {
        LedgerView view(m_database, m_seen);
        return readAttachments(view, id.value());
    });
}

Result<QVector<Subscription>> SqliteLedgerReader::subscriptions(CustomerId id)
{
    return read([&] {
        LedgerView view(m_database, m_seen);
        return readSubscriptions(view, id.value());
    });
}

Result<QVector<AccessAssignment>> SqliteLedgerReader::accessAssignments(CustomerId id)
{
    return read([&] {
        LedgerView view(m_database, m_seen);
        QVector<AccessAssignment> assignments;
        for (const auto &[row, assignment] : readAssignments(view, id.value()))
            assignments.append(assignment);
        return assignments;
    });
}

Result<QVector<ActivityRecord>> SqliteLedgerReader::activityOf(CustomerId id, int limit)
{
    return read([&] { return readActivity(m_database, id.value(), limit); });
}

namespace {

struct Reach
{
    int customers = 0;
    int sharedWithUs = 0;
    QSet<QString> services;
};

/// Who is attached to whom, in one pass over the current attachments in customer order.
QHash<PartnerId, Reach> reachOfPartners(LedgerView &view)
{
    RowSet goneCustomers;
    SqlStatement gone = view.database.prepare("SELECT id FROM customer WHERE gone_since <> 0");
    while (gone.step())
        goneCustomers.insert(gone.integer(0));

    QHash<PartnerId, Reach> reach;
    QVarLengthArray<PartnerId, 16> ofCustomer;
    bool ours = false;
    qint64 customer = 0;
    const auto closeCustomer = [&] {
        for (const PartnerId id : std::as_const(ofCustomer)) {
            Reach &partner = reach[id];
            ++partner.customers;
            partner.sharedWithUs += ours ? 1 : 0;
        }
        ofCustomer.clear();
        ours = false;
    };
    SqlStatement row = view.database.prepare(
        "SELECT customer, partner, service FROM attachment WHERE gone_since = 0 UNION ALL "
        "SELECT customer, partner, service FROM manual_attachment WHERE gone_since = 0 ORDER BY "
        "customer");
    while (row.step()) {
        if (row.integer(0) != customer)
            closeCustomer();
        customer = row.integer(0);
        if (goneCustomers.contains(customer))
            continue;
        const Partner &partner = view.partners.partner(row.integer(1));
        if (!ofCustomer.contains(partner.id))
            ofCustomer.append(partner.id);
        ours = ours || partner.facts.standing == Standing::Own;
        if (const QString service = row.text(2); !service.isEmpty())
            reach[partner.id].services.insert(service);
    }
    closeCustomer();
    return reach;
}

} // namespace

Result<QVector<PartnerSummary>> SqliteLedgerReader::partners(RealmId realm)
{
    return read([&] {
        LedgerView view(m_database, m_seen);
        const QHash<PartnerId, Reach> reach = reachOfPartners(view);
        QVector<std::pair<QString, PartnerSummary>> sorted;
        SqlStatement row = m_database.prepare("SELECT id FROM partner WHERE merged_into = 0 AND "
                                              "(?1 = 0 OR realm = ?1) ORDER BY id");
        row.bind(1, realm.value());
        while (row.step()) {
            PartnerSummary summary;
            summary.partner = view.partners.partner(row.integer(0));
            const Reach found = reach.value(summary.partner.id);
            summary.customers = found.customers;
            summary.sharedWithUs = found.sharedWithUs;
            summary.services = QStringList(found.services.cbegin(), found.services.cend());
            summary.services.sort();
            sorted.append({foldedText(summary.partner.facts.name), summary});
        }
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        QVector<PartnerSummary> partners;
        for (const auto &[key, summary] : std::as_const(sorted))
            partners.append(summary);
        return partners;
    });
}

Result<Partner> SqliteLedgerReader::partner(PartnerId id)
{
    return read([&]() -> Result<Partner> {
        LedgerView view(m_database, m_seen);
        const Partner &partner = view.partners.partner(id.value());
        if (!partner.id.isValid())
            return Error{ErrorKind::NotFound, QStringLiteral("partner.unknown"), {}, {}};
        return partner;
    });
}

Result<QVector<Partner>> SqliteLedgerReader::partnersForResaleBan(RealmId realm,
                                                                  const TenantId &tenant)
{
    return read([&] {
        LedgerView view(m_database, m_seen);
        QVector<Partner> partners;
        // A user's mark may stand at a partner that was merged into another since.
        SqlStatement row = m_database.prepare(
            "SELECT id FROM partner WHERE tenant = ?2 AND realm = ?1 AND length(tenant) > 0 UNION "
            "SELECT id FROM partner WHERE realm = ?1 AND transacts = ?3 UNION "
            "SELECT CASE p.merged_into WHEN 0 THEN p.id ELSE p.merged_into END FROM partner_mark m "
            "JOIN partner p ON p.id = m.partner WHERE p.realm = ?1 AND m.transacts = ?3");
        row.bind(1, realm.value())
            .bindBlob(2, tenant.isNull() ? QByteArray() : tenant.toBytes())
            .bind(3, qint64(Known::Yes));
        while (row.step()) {
            const qint64 id = row.integer(0);
            if (view.partners.isMerged(id))
                continue;
            const Partner &partner = view.partners.partner(id);
            // What the user said may be the contrary of what a source says.
            const bool isInvited = !tenant.isNull() && partner.facts.tenant == tenant;
            if (isInvited || partner.facts.transactsAsCsp == Known::Yes)
                partners.append(partner);
        }
        return partners;
    });
}

Result<QVector<CustomerId>> SqliteLedgerReader::customersOfPartner(PartnerId id)
{
    return read([&] {
        QVector<CustomerId> customers;
        SqlStatement row = m_database.prepare(
            "WITH same (id) AS (SELECT ?1 UNION SELECT id FROM partner WHERE merged_into = ?1 AND "
            "realm = (SELECT realm FROM partner WHERE id = ?1)) "
            "SELECT customer FROM attachment WHERE partner IN same AND gone_since = 0 UNION "
            "SELECT customer FROM manual_attachment WHERE partner IN same AND gone_since = 0 "
            "ORDER BY 1");
        row.bind(1, id.value());
        while (row.step())
            customers.append(CustomerId(row.integer(0)));
        return customers;
    });
}

Result<QVector<Invitation>> SqliteLedgerReader::invitations(RealmId realm)
{
    return read(
        [&] { return readInvitations(m_database, "?1 = 0 OR i.realm = ?1", realm.value()); });
}

Result<QVector<Invitation>> SqliteLedgerReader::invitationsOf(CustomerId id)
{
    return read([&] { return readInvitations(m_database, "c.id = ?1", id.value()); });
}

Result<Invitation> SqliteLedgerReader::invitation(InvitationId id)
{
    return read([&]() -> Result<Invitation> {
        const auto found = readInvitations(m_database, "i.id = ?1", id.value());
        if (found.isEmpty())
            return Error{ErrorKind::NotFound, QStringLiteral("invitation.unknown"), {}, {}};
        return found.constFirst();
    });
}

Result<QVector<InvitationStep>> SqliteLedgerReader::invitationSteps(InvitationId id)
{
    return read([&] { return readSteps(m_database, id.value()); });
}

} // namespace attache
