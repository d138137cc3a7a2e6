// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger shows: partners, realms, figures, news, timelines.
#include "keys.h"
#include "storesupport.h"
#include "strictmain.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace attache;
using namespace Qt::StringLiterals;

class TestLedgerViews : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void partnersAreOneByTenantOrElseByPartnerId();
    void mergedPartnersKeepEarlierStates();
    void theResaleBanLooksAtThePartnersItIsAbout();
    void ourOwnPartnerIsTheRealms();
    void realmsNeverMix();
    void assignmentsAndActivityAreKept();
    void effectiveAccessFollowsTheAssignments();
    void firstCustomersComeInNameOrder();
    void theOverviewCountsWhatIsThere();
    void newsAreOfTheNewestCompleteObservation();
    void partnersShowWhereTheyMeetUs();
    void theTimelineTellsTheStory();
    void summariesTellWhatQueriesAskFor();
    void summariesTellWhenTheirCustomerLastChanged();
    void theStateMarkFollowsEveryWrite();
};

void TestLedgerViews::partnersAreOneByTenantOrElseByPartnerId()
{
    TestWorkspace workspace;
    PartnerFacts both = partnerFacts(1);
    both.mpnId = u"111"_s;
    PartnerFacts byMpn;
    byMpn.mpnId = u"111"_s;
    PartnerFacts byName;
    byName.name = both.name;
    PartnerFacts otherTenant = partnerFacts(2);
    otherTenant.mpnId = u"111"_s;
    otherTenant.name = both.name;
    REQUIRE_OK(workspace.observe({}, [&](ObservationSink &sink) {
        quint32 customer = 1;
        for (const PartnerFacts &facts : {both, byMpn, byName, otherTenant, byName})
            QVERIFY(sink.putAttachment(attachmentFacts(customer++, facts), Dataset::Other));
    }));
    const auto partners = workspace.reader().partners({});
    REQUIRE_OK(partners);
    // By tenant and PartnerID one, by name alone another, another tenant a third.
    QCOMPARE(partners->size(), 3);
    QList<int> customers;
    for (const PartnerSummary &summary : *partners)
        customers.append(summary.customers);
    std::sort(customers.begin(), customers.end());
    QCOMPARE(customers, (QList<int>{1, 2, 2}));
}

void TestLedgerViews::mergedPartnersKeepEarlierStates()
{
    TestWorkspace workspace;
    PartnerFacts byMpn;
    byMpn.mpnId = u"222"_s;
    byMpn.name = u"Fabrikam"_s;
    PartnerFacts byTenant = partnerFacts(7);
    byTenant.name = u"Fabrikam GmbH"_s;
    PartnerFacts both = byTenant;
    both.mpnId = u"222"_s;
    REQUIRE_OK(workspace.observe({}, [&](ObservationSink &sink) {
        QVERIFY(sink.putAttachment(attachmentFacts(1, byMpn), Dataset::Other));
        QVERIFY(sink.putAttachment(attachmentFacts(2, byMpn), Dataset::Other));
        QVERIFY(sink.putAttachment(attachmentFacts(2, byTenant), Dataset::Other));
    }));
    QCOMPARE(workspace.reader().partners({})->size(), 2);
    const PartnerId loose = workspace.reader().partners({})->at(0).partner.id;
    REQUIRE_OK(workspace.writer().markPartner(loose, Standing::Distributor, {}, u"tester"_s));
    REQUIRE_OK(workspace.observe({}, [&](ObservationSink &sink) {
        QVERIFY(sink.putAttachment(attachmentFacts(3, both), Dataset::Other));
    }));
    const auto partners = workspace.reader().partners({});
    QCOMPARE(partners->size(), 1);
    QCOMPARE(partners->at(0).customers, 3);
    QCOMPARE(partners->at(0).partner.facts.mpnId, u"222"_s);
    // What the user said about the one row holds for the partner it turned out to be.
    QCOMPARE(partners->at(0).partner.facts.standing, Standing::Distributor);
    QCOMPARE(workspace.reader().customersOfPartner(partners->at(0).partner.id)->size(), 3);
    // Nobody gained or lost a partner by that, except customer 3.
    const auto changes = workspace.reader().difference(ObservationId(1), ObservationId(2), {});
    REQUIRE_OK(changes);
    for (const Change &change : *changes)
        QCOMPARE(change.tenant, tenant(3));
    // As of the first observation there were two.
    const CustomerId second = workspace.reader().customersByTenant(tenant(2)).value_or({}).value(0);
    QCOMPARE(workspace.reader().attachmentsAsOf(ObservationId(1), second)->size(), 2);
    QCOMPARE(workspace.reader().attachments(second)->size(), 1);
    QCOMPARE(workspace.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
}

void TestLedgerViews::theResaleBanLooksAtThePartnersItIsAbout()
{
    TestWorkspace workspace;
    const auto partner = [](quint32 number, Known transacts) {
        PartnerFacts facts = partnerFacts(number);
        facts.transactsAsCsp = transacts;
        return facts;
    };
    PartnerFacts loose;
    loose.mpnId = u"222"_s;
    loose.name = u"Loose"_s;
    REQUIRE_OK(workspace.observe({}, [&](ObservationSink &sink) {
        for (const PartnerFacts &facts :
             {partner(1, Known::Unknown), partner(2, Known::Yes), partner(3, Known::Yes),
              partner(4, Known::No), partner(5, Known::Unknown), loose})
            QVERIFY(sink.putAttachment(attachmentFacts(1, facts), Dataset::Other));
    }));
    const auto idOf = [&](const QString &name) {
        const auto all = workspace.reader().partners({});
        for (const PartnerSummary &one : *all) {
            if (one.partner.facts.name == name)
                return one.partner.id;
        }
        return PartnerId();
    };
    // The user's word wins over the source's, in both directions, and goes with a merged partner.
    REQUIRE_OK(workspace.writer().markPartner(idOf(u"Partner 3"_s), {}, Known::No, u"jane"_s));
    REQUIRE_OK(workspace.writer().markPartner(idOf(u"Partner 5"_s), {}, Known::Yes, u"jane"_s));
    REQUIRE_OK(workspace.writer().markPartner(idOf(u"Loose"_s), {}, Known::Yes, u"jane"_s));
    PartnerFacts found = partner(6, Known::Unknown);
    found.mpnId = u"222"_s;
    REQUIRE_OK(workspace.observe({}, [&](ObservationSink &sink) {
        QVERIFY(sink.putAttachment(attachmentFacts(2, found), Dataset::Other));
    }));
    const RealmId other = workspace.addRealm(u"Other"_s, 0xee000002U);

    // As the filter over all partners would say.
    for (const RealmId realm : {workspace.realm, other}) {
        const auto all = workspace.reader().partners(realm);
        REQUIRE_OK(all);
        for (quint32 number = 0; number < 7; ++number) {
            const TenantId invited = number ? partnerFacts(number).tenant : TenantId();
            QSet<PartnerId> wanted;
            for (const PartnerSummary &one : *all) {
                const PartnerFacts &facts = one.partner.facts;
                if (facts.transactsAsCsp == Known::Yes || (number && facts.tenant == invited))
                    wanted << one.partner.id;
            }
            const auto given = workspace.reader().partnersForResaleBan(realm, invited);
            REQUIRE_OK(given);
            QSet<PartnerId> ids;
            for (const Partner &one : *given)
                ids << one.id;
            QCOMPARE(ids, wanted);
            QCOMPARE(ids.size(), given->size());
            if (realm == workspace.realm)
                QCOMPARE(ids.size(),
                         number == 0 || number == 2 || number == 5 || number == 6 ? 3 : 4);
            else
                QVERIFY(ids.isEmpty());
        }
    }
}

void TestLedgerViews::ourOwnPartnerIsTheRealms()
{
    TestWorkspace workspace;
    Realm realm = workspace.reader().realms().value_or({}).value(0);
    realm.partnerTenant = {};
    realm = workspace.writer().saveRealm(realm, u"tester"_s).value_or({});
    QCOMPARE(realm.revision, 2);
    PartnerFacts own;
    own.standing = Standing::Own;
    const auto list = [&](ObservationSink &sink) {
        QVERIFY(sink.putAttachment(attachmentFacts(1, own), Dataset::Customers));
    };
    REQUIRE_OK(workspace.observe(wholeCustomerList, list));
    QCOMPARE(workspace.reader().partners({})->size(), 1);
    QCOMPARE(workspace.reader().partners({})->at(0).partner.facts.standing, Standing::Own);
    // Now the user says which tenant we are: still the same partner.
    realm.partnerTenant = tenant(0xee000001U);
    realm.mpnId = u"999"_s;
    REQUIRE_OK(workspace.writer().saveRealm(realm, u"tester"_s));
    const auto again = workspace.observe(wholeCustomerList, list);
    REQUIRE_OK(again);
    const auto partners = workspace.reader().partners({});
    QCOMPARE(partners->size(), 1);
    QCOMPARE(partners->at(0).partner.facts.tenant, realm.partnerTenant);
    QCOMPARE(partners->at(0).sharedWithUs, 1);
    QCOMPARE(workspace.reader().difference(ObservationId(1), ObservationId(2), {})->size(), 0);
}

void TestLedgerViews::realmsNeverMix()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 6)));
    const RealmId first = workspace.realm;
    workspace.realm = workspace.addRealm(u"Germany"_s, 0xee000002U);
    QVERIFY(workspace.realm.isValid());
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(5, 8)));
    QCOMPARE(workspace.reader().customersByTenant(tenant(5))->size(), 2);
    QCOMPARE(workspace.reader().customerCount(first).value_or(0), 6);
    QCOMPARE(workspace.reader().customerCount(workspace.realm).value_or(0), 4);
    QCOMPARE(workspace.reader().customerCount({}).value_or(0), 10);
    QCOMPARE(workspace.reader().overview(first, workspace.clock.now())->gone, 0);
    QCOMPARE(workspace.reader().partners({})->size(), 2);
    QCOMPARE(workspace.reader().firstCustomers(workspace.realm, 10)->size(), 4);
    QCOMPARE(workspace.reader().customersAsOf(ObservationId(2), first)->size(), 6);
    QCOMPARE(workspace.reader().difference(ObservationId(1), ObservationId(2), first)->size(), 0);
    QCOMPARE(workspace.reader().difference({}, ObservationId(2), workspace.realm)->size(), 8);
    // The name of a realm is taken whatever its case.
    Realm twin;
    twin.name = u"GERMANY"_s;
    const auto refused = workspace.writer().saveRealm(twin, u"tester"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"realm.nameTaken"_s);
}

void TestLedgerViews::assignmentsAndActivityAreKept()
{
    TestWorkspace workspace;
    AccessAssignmentFacts facts;
    facts.customer = tenant(1);
    facts.relationshipId = u"g-1"_s;
    facts.assignmentId = u"a-1"_s;
    facts.groupName = u"Helpdesk"_s;
    facts.roles = {u"r1"_s};
    facts.status = u"active"_s;
    facts.created = workspace.clock.now();
    ActivityRecord record;
    record.recordId = u"log-1"_s;
    record.at = workspace.clock.now();
    record.customer = tenant(1);
    record.action = u"update_customer"_s;
    const QVector<Coverage> whole{{Dataset::AccessAssignments, {}}};
    REQUIRE_OK(workspace.observe(whole, [&](ObservationSink &sink) {
        QVERIFY(sink.putAccessAssignment(facts));
        QVERIFY(sink.putActivity(record));
    }));
    const CustomerId id = workspace.reader().customersByTenant(tenant(1)).value_or({}).value(0);
    QCOMPARE(workspace.reader().accessAssignments(id)->at(0).facts, facts);
    QCOMPARE(workspace.reader().activityOf(id, 10)->at(0), record);
    facts.roles = {u"r1"_s, u"r2"_s};
    const auto second = workspace.observe(whole, [&](ObservationSink &sink) {
        QVERIFY(sink.putAccessAssignment(facts));
        QVERIFY(sink.putActivity(record));
    });
    REQUIRE_OK(second);
    QCOMPARE(second->observation.total.changed, 1);
    QCOMPARE(second->observation.total.unchanged, 1);
    QCOMPARE(workspace.reader().activityOf(id, 10)->size(), 1);
    REQUIRE_OK(workspace.observe(whole, [](ObservationSink &) {}));
    const auto changes = workspace.reader().difference(ObservationId(1), ObservationId(2), {});
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->at(0).kind, ChangeKind::AssignmentChanged);
    QCOMPARE(changes->at(0).before, u"r1"_s);
    QCOMPARE(changes->at(0).after, u"r1, r2"_s);
    const auto lost = workspace.reader().difference(ObservationId(2), ObservationId(3), {});
    QCOMPARE(lost->at(0).kind, ChangeKind::LostAssignment);
    QCOMPARE(lost->at(0).before, u"Helpdesk"_s);
}

void TestLedgerViews::effectiveAccessFollowsTheAssignments()
{
    TestWorkspace workspace;
    PartnerFacts own;
    own.standing = Standing::Own;
    const auto relationship = [&](quint32 customer, const QString &id, AttachmentStatus status) {
        AttachmentFacts facts = attachmentFacts(customer, own, AttachmentKind::GranularAdmin);
        facts.externalId = id;
        facts.roles = {u"r1"_s};
        facts.status = status;
        return facts;
    };
    const auto assignment = [](quint32 customer, const QString &relationshipId,
                               const QString &status) {
        AccessAssignmentFacts facts;
        facts.customer = tenant(customer);
        facts.relationshipId = relationshipId;
        facts.assignmentId = u"a-"_s + relationshipId;
        facts.status = status;
        return facts;
    };
    const auto put = [&](ObservationSink &sink) {
        constexpr auto Listed = Dataset::GranularRelationships;
        QVERIFY(sink.putAttachment(relationship(1, u"g1"_s, AttachmentStatus::Active), Listed));
        QVERIFY(sink.putAttachment(relationship(2, u"g2"_s, AttachmentStatus::Expiring), Listed));
        QVERIFY(sink.putAttachment(relationship(3, u"g3"_s, AttachmentStatus::Created), Listed));
        QVERIFY(sink.putAttachment(attachmentFacts(4, partnerFacts(1)), Listed));
    };
    // Both ways of reading say the same: summaries for lists, attachments for the details.
    const auto accessOf = [&](quint32 customer) {
        const auto ids = workspace.reader().customersByTenant(tenant(customer));
        const auto summaries = workspace.reader().customerSummaries(*ids);
        const auto attachments = workspace.reader().attachments(ids->value(0));
        if (summaries->value(0).attachments.value(0).access != attachments->value(0).access)
            return u"different"_s;
        return keyOf(attachments->value(0).access);
    };
    REQUIRE_OK(workspace.observe({{Dataset::GranularRelationships, {}}}, put));
    QCOMPARE(accessOf(1), u"unknown"_s);
    QCOMPARE(accessOf(2), u"unknown"_s);
    QCOMPARE(accessOf(3), u"notApplicable"_s);
    QCOMPARE(accessOf(4), u"notApplicable"_s);

    // Some assignments, without a claim to be all of them.
    REQUIRE_OK(workspace.observe({}, [&](ObservationSink &sink) {
        QVERIFY(sink.putAccessAssignment(assignment(1, u"g1"_s, u"pending"_s)));
    }));
    QCOMPARE(accessOf(1), u"pending"_s);
    QCOMPARE(accessOf(2), u"unknown"_s);

    // All of them: who has none is told apart, and has changed for every list.
    const auto all = workspace.observe({{Dataset::AccessAssignments, {}}}, [&](auto &sink) {
        QVERIFY(sink.putAccessAssignment(assignment(1, u"g1"_s, u"active"_s)));
    });
    REQUIRE_OK(all);
    QCOMPARE(accessOf(1), u"effective"_s);
    QCOMPARE(accessOf(2), u"missing"_s);
    QCOMPARE(accessOf(3), u"notApplicable"_s);
    const auto second = workspace.reader().customersByTenant(tenant(2));
    QVERIFY(all->changes.everything || all->changes.customers.contains(second->value(0)));

    // Gone from a complete list.
    REQUIRE_OK(workspace.observe({{Dataset::AccessAssignments, {}}}, [](ObservationSink &) {}));
    QCOMPARE(accessOf(1), u"missing"_s);

    // Approved long after: nobody has read its assignments yet. One customer read by itself.
    workspace.clock.advanceDays(20);
    REQUIRE_OK(workspace.observe({}, [&](ObservationSink &sink) {
        QVERIFY(sink.putAttachment(relationship(3, u"g3"_s, AttachmentStatus::Active),
                                   Dataset::GranularRelationships));
    }));
    QCOMPARE(accessOf(3), u"unknown"_s);
    const auto one =
        workspace.observe({{Dataset::AccessAssignments, tenant(3)}}, [](ObservationSink &) {});
    REQUIRE_OK(one);
    QCOMPARE(accessOf(3), u"missing"_s);
    const auto third = workspace.reader().customersByTenant(tenant(3));
    QVERIFY(one->changes.customers.contains(third->value(0)));
}

void TestLedgerViews::firstCustomersComeInNameOrder()
{
    TestWorkspace workspace;
    const QStringList names{u"Zebra"_s, u"émile"_s, u"Eric"_s, u"Äpfel"_s, u"apple"_s, u""_s};
    REQUIRE_OK(workspace.observe({}, [&](ObservationSink &sink) {
        for (int i = 0; i < names.size(); ++i)
            QVERIFY(
                sink.putCustomer(customerFacts(quint32(i) + 1, names.at(i)), Dataset::Customers));
    }));
    QStringList order;
    const auto first = workspace.reader().firstCustomers({}, 100);
    REQUIRE_OK(first);
    for (const CustomerSummary &customer : *first)
        order.append(customer.name);
    QCOMPARE(order,
             (QStringList{u"Äpfel"_s, u"apple"_s, u"émile"_s, u"Eric"_s, u"Zebra"_s, u""_s}));
}

void TestLedgerViews::theOverviewCountsWhatIsThere()
{
    TestWorkspace workspace;
    const PartnerFacts own = [] {
        PartnerFacts facts;
        facts.tenant = tenant(0xee000001U);
        facts.name = u"Contoso"_s;
        return facts;
    }();
    const Instant now = workspace.clock.now();
    REQUIRE_OK(workspace.observe(wholeCustomerList, [&](ObservationSink &sink) {
        customerList(1, 4)(sink);
        for (quint32 i = 1; i <= 3; ++i) {
            AttachmentFacts gdap =
                attachmentFacts(i, own, AttachmentKind::GranularAdmin, u"office365"_s);
            gdap.externalId = u"g-%1"_s.arg(i);
            // One ends soon, one later, one soon with a successor.
            gdap.end = Instant::fromMs(now.ms() + (i == 2 ? 200 : 20) * 86'400'000LL);
            QVERIFY(sink.putAttachment(gdap, Dataset::GranularRelationships));
        }
        AttachmentFacts successor =
            attachmentFacts(3, own, AttachmentKind::GranularAdmin, u"office365"_s);
        successor.externalId = u"g-4"_s;
        successor.end = Instant::fromMs(now.ms() + 300 * 86'400'000LL);
        QVERIFY(sink.putAttachment(successor, Dataset::GranularRelationships));
    }));
    const auto figures = workspace.reader().overview({}, workspace.clock.now());
    REQUIRE_OK(figures);
    QCOMPARE(figures->customers, 4);
    QCOMPARE(figures->partners, 2);
    QCOMPARE(figures->attachments, 8);
    QCOMPARE(figures->severalPartners, 3);
    QCOMPARE(figures->expiringSoon, 1);
    QCOMPARE(std::accumulate(figures->endsByMonth.cbegin(), figures->endsByMonth.cend(), 0LL), 4);
    QCOMPARE(figures->latest.value(), 1);
    QCOMPARE(figures->asOf, workspace.clock.now());
    QVERIFY(figures->news.isEmpty());
}

void TestLedgerViews::newsAreOfTheNewestCompleteObservation()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 5)));
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(2, 6)));
    REQUIRE_OK(workspace.observe({}, customerList(7, 7)));
    const auto figures = workspace.reader().overview({}, workspace.clock.now());
    REQUIRE_OK(figures);
    QStringList news;
    for (const Change &change : figures->news)
        news.append(keyOf(change.kind) + u' ' + change.customerName);
    QCOMPARE(news,
             (QStringList{u"left Customer 1"_s, u"lostPartner Customer 1"_s, u"joined Customer 6"_s,
                          u"gainedPartner Customer 6"_s}));
}

void TestLedgerViews::partnersShowWhereTheyMeetUs()
{
    TestWorkspace workspace;
    PartnerFacts own;
    own.standing = Standing::Own;
    own.name = u"Contoso"_s;
    REQUIRE_OK(workspace.observe({}, [&](ObservationSink &sink) {
        for (quint32 i = 1; i <= 4; ++i) {
            QVERIFY(sink.putAttachment(
                attachmentFacts(i, partnerFacts(1), AttachmentKind::Reseller, u"azure"_s),
                Dataset::Other));
        }
        QVERIFY(sink.putAttachment(
            attachmentFacts(1, own, AttachmentKind::Reseller, u"office365"_s), Dataset::Other));
    }));
    const auto partners = workspace.reader().partners({});
    REQUIRE_OK(partners);
    QCOMPARE(partners->at(0).partner.facts.name, u"Contoso"_s);
    QCOMPARE(partners->at(0).partner.facts.standing, Standing::Own);
    QCOMPARE(partners->at(1).customers, 4);
    QCOMPARE(partners->at(1).sharedWithUs, 1);
    QCOMPARE(partners->at(1).services, QStringList{u"azure"_s});
}

void TestLedgerViews::theTimelineTellsTheStory()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 2)));
    const CustomerId id = workspace.reader().customersByTenant(tenant(1)).value_or({}).value(0);
    workspace.clock.advanceDays(1);
    REQUIRE_OK(workspace.writer().addNote(id, u"They asked for Azure"_s, u"jane"_s));
    Invitation invitation;
    invitation.customer = id;
    REQUIRE_OK(workspace.writer().saveInvitation(invitation, u"jane"_s));
    REQUIRE_OK(workspace.observe({}, [](ObservationSink &sink) {
        QVERIFY(sink.putCustomer(customerFacts(1, u"Customer One"_s), Dataset::Customers));
    }));
    const auto timeline = workspace.reader().timeline(id);
    REQUIRE_OK(timeline);
    QStringList story;
    for (const TimelineEntry &entry : *timeline)
        story.append(QString::number(int(entry.kind)) + u' ' + entry.actor + u' '
                     + (entry.kind == TimelineEntry::Kind::Observed ? keyOf(entry.change.kind)
                                                                    : entry.action + entry.text));
    QCOMPARE(
        story,
        (QStringList{u"0 tester renamed"_s, u"1 jane draft"_s, u"3 jane They asked for Azure"_s,
                     u"0 tester joined"_s, u"0 tester gainedPartner"_s}));
}

void TestLedgerViews::summariesTellWhatQueriesAskFor()
{
    TestWorkspace workspace;
    PartnerFacts own;
    own.tenant = tenant(0xee000001U);
    const Instant soon = Instant::fromMs(workspace.clock.now().ms() + 20 * 86'400'000LL);
    const Instant late = Instant::fromMs(workspace.clock.now().ms() + 200 * 86'400'000LL);
    REQUIRE_OK(workspace.observe(wholeCustomerList, [&](ObservationSink &sink) {
        CustomerFacts customer = customerFacts(1);
        customer.language = u"fr-CH"_s;
        QVERIFY(sink.putCustomer(customer, Dataset::Customers));
        AttachmentFacts gdap = attachmentFacts(1, own, AttachmentKind::GranularAdmin);
        gdap.externalId = u"g-1"_s;
        gdap.roles = QStringList{u"role-a"_s, u"role-b"_s};
        gdap.autoExtendDays = 180;
        gdap.end = soon;
        QVERIFY(sink.putAttachment(gdap, Dataset::GranularRelationships));
        gdap.externalId = u"g-2"_s;
        gdap.roles = QStringList{u"role-a"_s};
        gdap.end = late;
        QVERIFY(sink.putAttachment(gdap, Dataset::GranularRelationships));
        QVERIFY(sink.putSubscription(subscriptionFacts(1, u"s-1"_s)));
        SubscriptionFacts unnamed = subscriptionFacts(1, u"s-2"_s);
        unnamed.offerName.clear();
        unnamed.offerId = u"offer-7"_s;
        unnamed.partnerOfRecordName = u"Fabrikam"_s;
        QVERIFY(sink.putSubscription(unnamed));
        QVERIFY(sink.putSubscription(subscriptionFacts(1, u"s-3"_s)));
    }));
    const CustomerId id = workspace.reader().customersByTenant(tenant(1))->constFirst();
    REQUIRE_OK(workspace.writer().addNote(id, u"Call first"_s, u"jane"_s));
    const auto removed = workspace.writer().addNote(id, u"Wrong"_s, u"jane"_s);
    REQUIRE_OK(removed);
    REQUIRE_OK(workspace.writer().removeNote(removed->id, u"jane"_s));

    QVector<CustomerSummary> all;
    REQUIRE_OK(workspace.reader().eachCustomer([&](const CustomerSummary &customer) {
        all.append(customer);
        return true;
    }));
    const auto one = workspace.reader().customerSummaries({id});
    REQUIRE_OK(one);
    for (const CustomerSummary &summary : {all.constFirst(), one->constFirst()}) {
        QCOMPARE(summary.language, u"fr-CH"_s);
        QCOMPARE(summary.subscriptions, 3);
        QCOMPARE(summary.offers, (QStringList{u"Microsoft 365 Business Premium"_s, u"offer-7"_s}));
        QCOMPARE(summary.partnersOfRecord, (QStringList{u"1234567"_s, u"Fabrikam (1234567)"_s}));
        QCOMPARE(summary.notes, QStringList{u"Call first"_s});
        QCOMPARE(summary.attachments.size(), 2);
        QCOMPARE(summary.attachments.at(0).roles, (QStringList{u"role-a"_s, u"role-b"_s}));
        QCOMPARE(summary.attachments.at(0).autoExtendDays, 180);
        QCOMPARE(summary.runway, soon); // role-b has no successor
    }
    QCOMPARE(workspace.reader().overview({}, workspace.clock.now())->expiringSoon, 1);
}

void TestLedgerViews::summariesTellWhenTheirCustomerLastChanged()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 2)));
    const Instant first = workspace.clock.now();
    const CustomerId id = workspace.reader().customersByTenant(tenant(1))->constFirst();
    const auto lastChanged = [&] {
        const auto one = workspace.reader().customerSummaries({id});
        return one ? one->constFirst().lastChangedAt : Instant();
    };
    QCOMPARE(lastChanged(), first);
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 2)));
    QCOMPARE(lastChanged(), first); // seen again, unchanged
    REQUIRE_OK(workspace.observe({}, [](ObservationSink &sink) {
        QVERIFY(sink.putSubscription(subscriptionFacts(1, u"s-1"_s)));
    }));
    const Instant second = workspace.clock.now();
    QCOMPARE(lastChanged(), second);
    workspace.clock.advanceDays(3);
    CustomerAnnotation annotation;
    annotation.alias = u"Alias"_s;
    REQUIRE_OK(workspace.writer().saveAnnotation(id, annotation, u"jane"_s));
    QCOMPARE(lastChanged(), workspace.clock.now());
    const auto other = workspace.reader().customerSummaries(
        {workspace.reader().customersByTenant(tenant(2))->constFirst()});
    QCOMPARE(other->constFirst().lastChangedAt, first);
}

void TestLedgerViews::theStateMarkFollowsEveryWrite()
{
    TestWorkspace workspace;
    QSet<QByteArray> marks;
    const auto isNew = [&] {
        const auto mark = workspace.reader().stateMark();
        if (!mark || mark->isEmpty() || marks.contains(*mark))
            return false;
        marks.insert(*mark);
        return workspace.reader().stateMark().value_or({}) == *mark;
    };
    QVERIFY(isNew());
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 2)));
    QVERIFY(isNew());
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 2)));
    QVERIFY(isNew()); // when customers were last seen is in the list as well
    const CustomerId id = workspace.reader().customersByTenant(tenant(1))->constFirst();
    const auto note = workspace.writer().addNote(id, u"Call"_s, u"jane"_s);
    REQUIRE_OK(note);
    QVERIFY(isNew());
    REQUIRE_OK(workspace.writer().removeNote(note->id, u"jane"_s));
    QVERIFY(isNew());
    REQUIRE_OK(workspace.writer().saveAnnotation(id, {}, u"jane"_s));
    QVERIFY(isNew());
    Invitation invitation;
    invitation.customer = id;
    REQUIRE_OK(workspace.writer().saveInvitation(invitation, u"jane"_s));
    QVERIFY(isNew());
    const QByteArray last = workspace.reader().stateMark().value_or({});
    workspace.reopen();
    QCOMPARE(workspace.reader().stateMark().value_or({}), last);
}

QTEST_GUILESS_MAIN(TestLedgerViews)
#include "tst_ledgerviews.moc"
