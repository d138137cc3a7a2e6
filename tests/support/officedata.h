// SPDX-License-Identifier: GPL-3.0-or-later
// A small partner's office, filled by hand: two realms, a few customers and partners, invitations
// in most states, three observations. Some names are hostile on purpose (robustness, N1 to N25).
#pragma once

#include "fakesession.h"
#include "rolecatalogue.h"

namespace attache::test {

inline TenantId tenantNumber(int number)
{
    return *parseTenantId(
        QStringLiteral("%1-1111-4222-8333-444444444444").arg(number, 8, 16, QLatin1Char('0')));
}

inline Instant daysFromNow(int days)
{
    return Instant::fromMs(Instant::now().ms() + qint64(days) * 24 * 60 * 60 * 1000);
}

inline const QString HostileName = QStringLiteral("<b>Acme</b> & Søns %1 \u202Efdp.exe");

inline Realm makeRealm(int id, const QString &name, Cloud cloud)
{
    Realm realm;
    realm.id = RealmId(id);
    realm.name = name;
    realm.cloud = cloud;
    realm.partnerTenant = tenantNumber(9000 + id);
    realm.letterLanguage = QStringLiteral("en");
    return realm;
}

inline CustomerSummary makeCustomer(int id, RealmId realm, const QString &name,
                                    const QString &domain)
{
    CustomerSummary customer;
    customer.id = CustomerId(id);
    customer.realm = realm;
    customer.tenant = tenantNumber(id);
    customer.name = name;
    customer.domain = domain;
    customer.country = QStringLiteral("DE");
    customer.firstSeenAt = daysFromNow(-400);
    customer.lastSeenAt = daysFromNow(-1);
    return customer;
}

inline PartnerSummary makePartner(int id, RealmId realm, const QString &name, Standing standing,
                                  Known transacts, int customers, int shared)
{
    PartnerSummary summary;
    summary.partner.id = PartnerId(id);
    summary.partner.realm = realm;
    summary.partner.facts.tenant = tenantNumber(5000 + id);
    summary.partner.facts.mpnId = QString::number(1000000 + id);
    summary.partner.facts.name = name;
    summary.partner.facts.standing = standing;
    summary.partner.facts.transactsAsCsp = transacts;
    summary.partner.stamp.firstSeenAt = daysFromNow(-300);
    summary.customers = customers;
    summary.sharedWithUs = shared;
    summary.services = {QStringLiteral("azure"), QStringLiteral("office365")};
    return summary;
}

inline Invitation makeInvitation(int id, const CustomerSummary &customer, InvitationState state)
{
    Invitation invitation;
    invitation.id = InvitationId(id);
    invitation.guid = QStringLiteral("guid-%1").arg(id);
    invitation.realm = customer.realm;
    invitation.customer = customer.id;
    invitation.tenant = customer.tenant;
    invitation.companyName = customer.name;
    invitation.domain = customer.domain;
    invitation.state = state;
    invitation.language = QStringLiteral("de");
    invitation.recipients = {QStringLiteral("admin@") + customer.domain};
    invitation.reason = QStringLiteral("Wir betreuen Azure.");
    invitation.createdBy = QStringLiteral("tester");
    invitation.createdAt = daysFromNow(-40 + id);
    invitation.revision = 1;
    invitation.includesPrivileges = true;
    if (id % 2 == 0) {
        invitation.kind = InvitationKind::GranularRelationship;
        invitation.includesPrivileges = false;
        invitation.roles = {QStringLiteral("88d8e3e3-8f55-4a1e-953a-9b9898b8876b"),
                            QStringLiteral("f2ef992c-3afb-46b9-b7cf-a126ee74c451")};
        invitation.durationDays = 365;
        invitation.relationshipName = QStringLiteral("GDAP %1").arg(id);
    }
    if (state != InvitationState::Draft && state != InvitationState::Ready) {
        invitation.sentAt = daysFromNow(-20);
        invitation.remindAt = daysFromNow(-3);
    }
    if (state == InvitationState::Accepted)
        invitation.acceptedAt = daysFromNow(-2);
    return invitation;
}

inline Observation makeObservation(int id, RealmId realm, int days, bool isComplete)
{
    Observation observation;
    observation.id = ObservationId(id);
    observation.header.realm = realm;
    observation.header.sourceName = QStringLiteral("customers-%1.csv").arg(id);
    observation.header.format = keyOf(ImportFormat::PartnerCenterCustomers);
    observation.header.observedAt = daysFromNow(-days);
    observation.header.actor = QStringLiteral("tester");
    if (isComplete)
        observation.header.complete = {{Dataset::Customers, std::nullopt}};
    observation.total = {2000 + id, 12, 34, 1900 + id, 5, 1};
    return observation;
}

inline Change makeChange(ChangeKind kind, const CustomerSummary &customer)
{
    Change change;
    change.kind = kind;
    change.observation = ObservationId(3);
    change.at = daysFromNow(-1);
    change.realm = customer.realm;
    change.customer = customer.id;
    change.tenant = customer.tenant;
    change.customerName = customer.name;
    return change;
}

inline std::shared_ptr<FakeData> officeData()
{
    auto data = std::make_shared<FakeData>();
    data->realms = {makeRealm(1, QStringLiteral("Contoso Partner"), Cloud::Global),
                    makeRealm(2, QStringLiteral("Contoso Gov"), Cloud::UsGovernmentL4),
                    makeRealm(3, QStringLiteral("Contoso DE"), Cloud::Germany)};
    const RealmId global(1);
    data->customers = {makeCustomer(1, global, QStringLiteral("Müller Metallbau GmbH"),
                                    QStringLiteral("mueller-metallbau.example")),
                       makeCustomer(2, global, HostileName, QStringLiteral("acme.example")),
                       makeCustomer(3, global, QStringLiteral("Alpine Ski House"),
                                    QStringLiteral("alpineskihouse.example")),
                       makeCustomer(4, RealmId(2), QStringLiteral("City of Tailspin"),
                                    QStringLiteral("tailspin.example")),
                       makeCustomer(5, RealmId(3), QStringLiteral("Stadtwerke Beispiel"),
                                    QStringLiteral("stadtwerke.example"))};
    for (int i = 0; i < 3; ++i) {
        AttachmentSummary attachment;
        attachment.partner = PartnerId(1);
        attachment.partnerName = QStringLiteral("Contoso Partner");
        attachment.standing = Standing::Own;
        attachment.kind = AttachmentKind::GranularAdmin;
        attachment.status = AttachmentStatus::Active;
        attachment.service = QStringLiteral("tenant");
        attachment.end = daysFromNow(5 + i * 9);
        data->customers[i].attachments << attachment;
        data->customers[i].runway = runwayOf(data->customers[i].attachments);
    }
    data->customers[2].nextAction = QStringLiteral("Call about the renewal");
    data->customers[2].nextActionDue = daysFromNow(-2);
    data->partners = {
        makePartner(1, global, QStringLiteral("Contoso Partner"), Standing::Own, Known::Yes, 3, 3),
        makePartner(2, global, QStringLiteral("Fabrikam, Inc."), Standing::Other, Known::Yes, 2, 2),
        makePartner(3, global, QStringLiteral("Nordwind Distribution"), Standing::Distributor,
                    Known::Yes, 3, 3),
        makePartner(4, global, QStringLiteral("<img src=x> Élan Conseil"), Standing::Other,
                    Known::Unknown, 1, 0)};
    data->customersOfPartner = {{PartnerId(1), {CustomerId(1), CustomerId(2), CustomerId(3)}},
                                {PartnerId(2), {CustomerId(1), CustomerId(2)}},
                                {PartnerId(3), {CustomerId(3)}},
                                {PartnerId(4), {CustomerId(2)}}};
    const auto &customers = data->customers;
    data->invitations = {makeInvitation(1, customers[0], InvitationState::Draft),
                         makeInvitation(2, customers[1], InvitationState::Sent),
                         makeInvitation(3, customers[2], InvitationState::Accepted),
                         makeInvitation(4, customers[0], InvitationState::Verified),
                         makeInvitation(5, customers[3], InvitationState::Ready),
                         makeInvitation(6, customers[2], InvitationState::OutcomeUnknown)};
    data->invitations[1].link =
        QStringLiteral("https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/x");
    data->invitations[2].link = QStringLiteral("https://evil.example/approve");
    data->steps[InvitationId(2)] = {
        {InvitationState::Draft, daysFromNow(-38), QStringLiteral("tester"), {}},
        {InvitationState::Ready, daysFromNow(-30), QStringLiteral("tester"), {}},
        {InvitationState::Sent, daysFromNow(-20), QStringLiteral("tester"),
         QStringLiteral("by hand <b>now</b>")}};
    data->observations = {
        makeObservation(1, global, 62, true), makeObservation(2, global, 31, true),
        makeObservation(3, global, 10, false), makeObservation(4, global, 1, true)};
    data->changes = {makeChange(ChangeKind::Joined, customers[0]),
                     makeChange(ChangeKind::Left, customers[2]),
                     makeChange(ChangeKind::Renamed, customers[1]),
                     makeChange(ChangeKind::GainedPartner, customers[0])};
    data->changes[2].before = QStringLiteral("Acme");
    data->changes[2].after = HostileName;
    data->changes[3].partner = PartnerId(2);
    data->changes[3].partnerName = QStringLiteral("Fabrikam, Inc.");
    data->changes[3].service = QStringLiteral("azure");
    for (int i = 1; i <= 3; ++i) {
        JournalEntry entry;
        entry.sequence = i;
        entry.at = daysFromNow(-4 + i);
        entry.actor = QStringLiteral("tester");
        entry.action = QStringLiteral("import");
        entry.subject = QStringLiteral("customers-%1.csv").arg(i);
        entry.detail = QStringLiteral("{\"read\":2000,\"note\":\"<b>x</b>\"}");
        data->journal << entry;
    }
    OverviewFigures &figures = data->figures;
    figures.customers = 1987;
    figures.gone = 14;
    figures.partners = 41;
    figures.attachments = 5210;
    figures.severalPartners = 612;
    figures.expiringSoon = 37;
    figures.invitationsOpen = 4;
    figures.nextActionsDue = 1;
    figures.latest = ObservationId(4);
    figures.asOf = daysFromNow(-1);
    figures.latestSource = QStringLiteral("customers-4.csv");
    figures.news = data->changes;
    figures.endsByMonth = {12, 25, 40, 3, 0, 88, 140, 61, 35, 18, 9, 22};
    data->profile.format = ImportFormat::PartnerCenterCustomers;
    data->profile.encoding = QStringLiteral("UTF-8");
    data->profile.separator = u',';
    data->profile.header = {QStringLiteral("Microsoft ID"), QStringLiteral("Company name"),
                            QStringLiteral("Primary domain name"), QStringLiteral("Relationship")};
    data->profile.columns = {ImportField::TenantId, ImportField::CompanyName, ImportField::Domain,
                             ImportField::Relationship};
    for (int i = 0; i < 5; ++i)
        data->profile.sample << QStringList{
            tenantNumber(i + 1).toString(),
            i == 1 ? HostileName : QStringLiteral("Customer %1").arg(i),
            QStringLiteral("c%1.example").arg(i), QStringLiteral("Cloud Reseller")};
    data->profile.complete = true;
    data->profile.completeIsGuess = true;
    data->profile.dataset = Dataset::Customers;
    data->tally = {2004, 2};
    data->problems = {{17, QStringLiteral("Microsoft ID"), ProblemReason::MalformedTenantId,
                       QStringLiteral("not-a-guid"), true},
                      {40, QStringLiteral("Company name"), ProblemReason::TextCleaned,
                       QStringLiteral("Ac\uFFFDme"), false}};
    data->outcome.observation = data->observations.constLast();
    data->outcome.observation.customers = data->outcome.observation.total;
    return data;
}

} // namespace attache::test
