// SPDX-License-Identifier: GPL-3.0-or-later
// A small workspace in memory with everything the window shows: Contoso has two partners besides
// us, Müller is found by its umlaut, and one customer is gone.
#pragma once

#include "fakesession.h"
#include "rolecatalogue.h"

namespace attache::test {

inline TenantId tenantOf(int number)
{
    const QString text =
        QStringLiteral("%1-1111-4111-8111-111111111111").arg(number, 8, 16, QLatin1Char('0'));
    return *parseTenantId(text);
}

inline Instant day(int year, int month, int dayOfMonth)
{
    return Instant::fromDateTime(QDateTime(QDate(year, month, dayOfMonth), QTime(12, 0), Qt::UTC));
}

inline LedgerStamp stampOf(Instant first, Instant last)
{
    LedgerStamp stamp;
    stamp.firstSeen = ObservationId(1);
    stamp.lastSeen = ObservationId(2);
    stamp.firstSeenAt = first;
    stamp.sinceAt = first;
    stamp.lastSeenAt = last;
    return stamp;
}

class FakeWorkspace
{
public:
    FakeWorkspace() : data(std::make_shared<FakeData>())
    {
        data->now = Instant::now();
        Realm global;
        global.id = RealmId(1);
        global.name = QStringLiteral("Northwind Partner");
        global.cloud = Cloud::Global;
        Realm government;
        government.id = RealmId(2);
        government.name = QStringLiteral("Northwind Federal");
        government.cloud = Cloud::UsGovernmentL4;
        data->realms = {global, government};
        Observation observation;
        observation.id = ObservationId(2);
        observation.header.realm = global.id;
        observation.header.sourceName = QStringLiteral("customers.csv");
        observation.header.observedAt = daysFromNow(-1);
        observation.recordedAt = daysFromNow(-1);
        data->observations = {observation};
        data->figures.asOf = observation.header.observedAt;
        data->figures.latest = observation.id;
    }

    Instant daysFromNow(int days) const
    {
        return Instant::fromMs(data->now.ms() + qint64(days) * 24 * 3600 * 1000);
    }

    CustomerId addCustomer(const QString &name, const QString &domain, RealmId realm = RealmId(1))
    {
        CustomerSummary customer;
        customer.id = CustomerId(data->customers.size() + 1);
        customer.realm = realm;
        customer.tenant = tenantOf(int(customer.id.value()));
        customer.name = name;
        customer.domain = domain;
        customer.country = QStringLiteral("DE");
        customer.firstSeenAt = daysFromNow(-300);
        customer.lastSeenAt = daysFromNow(-1);
        data->customers << customer;
        return customer.id;
    }

    /// A partner is known by its name here; the first call makes it.
    void attach(CustomerId customer, const QString &partner, Standing standing, AttachmentKind kind,
                const QString &service, Instant end = {},
                Evidence evidence = Evidence::ImportedFile, const QStringList &roles = {})
    {
        if (!m_partners.contains(partner))
            m_partners.insert(partner, PartnerId(m_partners.size() + 1));
        Attachment attachment;
        attachment.isManual = evidence == Evidence::ByHand;
        const qint64 number = data->attachments.size() + 1;
        attachment.id = AttachmentId(attachment.isManual ? -number : number);
        attachment.realm = RealmId(1);
        attachment.customer = customer;
        attachment.partner = m_partners.value(partner);
        attachment.facts.partner.name = partner;
        attachment.facts.partner.standing = standing;
        attachment.facts.kind = kind;
        attachment.facts.service = service;
        attachment.facts.status = AttachmentStatus::Active;
        attachment.facts.end = end;
        attachment.facts.roles = roles;
        attachment.evidence = evidence;
        attachment.sourceName = QStringLiteral("customers.csv");
        attachment.recordedBy = QStringLiteral("Jane");
        attachment.stamp = stampOf(daysFromNow(-30), daysFromNow(-1));
        data->attachments << attachment;

        AttachmentSummary summary;
        summary.partner = attachment.partner;
        summary.partnerName = partner;
        summary.standing = standing;
        summary.kind = kind;
        summary.service = service;
        summary.status = AttachmentStatus::Active;
        summary.evidence = evidence;
        summary.end = end;
        summary.roles = roles;
        CustomerSummary &whole = summaryOf(customer);
        whole.attachments << summary;
        whole.runway = runwayOf(whole.attachments);
    }

    CustomerSummary &summaryOf(CustomerId customer)
    {
        return data->customers[customer.value() - 1];
    }

    /// The customers most tests want; returns Contoso.
    CustomerId addUsualCustomers()
    {
        const CustomerId contoso =
            addCustomer(QStringLiteral("Contoso Ltd"), QStringLiteral("contoso.example"));
        const QString own = QStringLiteral("Northwind");
        attach(contoso, own, Standing::Own, AttachmentKind::GranularAdmin,
               QStringLiteral("office365"), daysFromNow(20), Evidence::OwnApi,
               {QString(GlobalAdministratorId)});
        attach(contoso, QStringLiteral("Fabrikam"), Standing::Other, AttachmentKind::Reseller,
               QStringLiteral("azure"), daysFromNow(200));
        attach(contoso, QStringLiteral("Adatum Distribution"), Standing::Distributor,
               AttachmentKind::IndirectProvider, QStringLiteral("tenant"), Instant::never(),
               Evidence::ByHand);
        const CustomerId mueller = addCustomer(QStringLiteral("Müller Metallbau GmbH"),
                                               QStringLiteral("mueller-metall.example"));
        attach(mueller, own, Standing::Own, AttachmentKind::Reseller, QStringLiteral("office365"));
        summaryOf(mueller).alias = QStringLiteral("Metall-Müller");
        const CustomerId gone =
            addCustomer(QStringLiteral("Tailspin Toys"), QStringLiteral("tailspin.example"));
        summaryOf(gone).presence = Presence::Gone;
        addCustomer(QStringLiteral("Federal Agency"), QStringLiteral("agency.example"), RealmId(2));
        return contoso;
    }

    std::shared_ptr<FakeData> data;

private:
    QHash<QString, PartnerId> m_partners;
};

} // namespace attache::test
