// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.h"
#include "storesupport.h"
#include "strictmain.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <numeric>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const QVector<Coverage> wholeCustomerList{{Dataset::Customers, std::nullopt}};

auto customerList(quint32 first, quint32 last)
{
    return [first, last](ObservationSink &sink) {
        for (quint32 i = first; i <= last; ++i) {
            QVERIFY(sink.putCustomer(customerFacts(i), Dataset::Customers));
            QVERIFY(sink.putAttachment(attachmentFacts(i, partnerFacts(1)), Dataset::Customers));
        }
    };
}

/// Changes the file behind the program's back.
void tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    QVERIFY(sqlite3_total_changes(handle) > 0);
    sqlite3_close(handle);
}

class Stopping final : public Progress
{
public:
    explicit Stopping(int after) : m_left(after) { }
    bool advance(qint64, qint64) override { return m_left-- > 0; }

private:
    int m_left;
};

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void aListBecomesCustomersWithTheirPartners();
    void unchangedRowsCostNoWrite_data();
    void unchangedRowsCostNoWrite();
    void aPartialObservationNeverMarksGone();
    void onlyItsOwnDatasetEndsARow();
    void oneCustomersCoverageEndsOnlyItsRows();
    void aMassDisappearanceIsHeld_data();
    void aMassDisappearanceIsHeld();
    void silenceNeverOverwrites();
    void theLastOfTwoEqualKeysWins();
    void aDryRunAndACancelledOneLeaveNoTrace();
    void rowsWithoutTenantAreRefusedAlone();
    void whatComesBackReappears();
    void partnersAreOneByTenantOrElseByPartnerId();
    void mergedPartnersKeepEarlierStates();
    void ourOwnPartnerIsTheRealms();
    void realmsNeverMix();
    void assignmentsAndActivityAreKept();
    void firstCustomersComeInNameOrder();
    void theOverviewCountsWhatIsThere();
    void newsAreOfTheNewestCompleteObservation();
    void partnersShowWhereTheyMeetUs();
    void theTimelineTellsTheStory();
    void verifyFindsWhatWasAltered_data();
    void verifyFindsWhatWasAltered();
    void aBackupIsTheSameWorkspace();
    void onlyOneObservationIsOpen();
};

void TestLedger::aListBecomesCustomersWithTheirPartners()
{
    TestWorkspace workspace;
    const auto outcome = workspace.observe(wholeCustomerList, customerList(1, 3));
    REQUIRE_OK(outcome);
    QCOMPARE(outcome->observation.customers.added, 3);
    QCOMPARE(outcome->observation.customers.read, 3);
    QCOMPARE(outcome->observation.total.added, 7);
    QCOMPARE(outcome->observation.total.read, 6);
    QCOMPARE(outcome->changes.customers.size(), 3);
    QVERIFY(outcome->changes.partners);
    const auto first = workspace.reader().firstCustomers({}, 2);
    REQUIRE_OK(first);
    QCOMPARE(first->size(), 2);
    QCOMPARE(first->at(0).name, u"Customer 1"_s);
    QCOMPARE(first->at(0).attachments.size(), 1);
    QCOMPARE(first->at(0).attachments.at(0).partnerName, u"Partner 1"_s);
    QCOMPARE(first->at(0).attachments.at(0).evidence, Evidence::ImportedFile);
    QCOMPARE(first->at(0).firstSeenAt, workspace.clock.now());
    const auto observations = workspace.reader().observations();
    REQUIRE_OK(observations);
    QCOMPARE(observations->size(), 1);
    QCOMPARE(observations->at(0).header.complete, wholeCustomerList);
    QCOMPARE(observations->at(0).total, outcome->observation.total);
    QCOMPARE(workspace.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
}

void TestLedger::unchangedRowsCostNoWrite_data()
{
    QTest::addColumn<bool>("complete");
    QTest::newRow("complete list") << true;
    QTest::newRow("partial list") << false;
}

void TestLedger::unchangedRowsCostNoWrite()
{
    QFETCH(bool, complete);
    const QVector<Coverage> coverage = complete ? wholeCustomerList : QVector<Coverage>{};
    TestWorkspace workspace;
    const auto rows = [](ObservationSink &sink) {
        customerList(1, 3000)(sink);
        for (quint32 i = 1; i <= 3000; ++i)
            QVERIFY(sink.putSubscription(subscriptionFacts(i, u"sub-%1"_s.arg(i))));
    };
    REQUIRE_OK(workspace.observe(coverage, rows));
    workspace.reopen(); // the log begins empty
    const auto again = workspace.observe(coverage, rows);
    REQUIRE_OK(again);
    QCOMPARE(again->observation.total.unchanged, 9001 - 1);
    QCOMPARE(again->observation.total.changed + again->observation.total.added, 0);
    QVERIFY(again->changes.customers.isEmpty());
    // 9 000 rows seen: the log holds the pages of one observation and one journal line, and for a
    // partial one the compressed lists.
    const qint64 pages = QFileInfo(workspace.path() + u"-wal"_s).size() / 4096;
    QVERIFY2(pages > 0 && pages <= 24, qPrintable(QString::number(pages)));
    // Yet every row was seen by it.
    const auto customers = workspace.reader().customersAsOf(again->observation.id, {});
    REQUIRE_OK(customers);
    QCOMPARE(customers->size(), 3000);
    for (const Customer &customer : *customers)
        QCOMPARE(customer.stamp.lastSeen, again->observation.id);
}

void TestLedger::aPartialObservationNeverMarksGone()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 4)));
    FinishOptions forced;
    forced.forcePartial = true;
    for (const auto &outcome : {workspace.observe({}, customerList(1, 1)),
                                workspace.observe(wholeCustomerList, customerList(1, 1), forced)}) {
        REQUIRE_OK(outcome);
        QCOMPARE(outcome->observation.total.gone, 0);
        QVERIFY(!outcome->observation.isComplete());
    }
    QCOMPARE(workspace.reader().overview({}, workspace.clock.now())->customers, 4);
}

void TestLedger::onlyItsOwnDatasetEndsARow()
{
    TestWorkspace workspace;
    const auto gdap = [](ObservationSink &sink) {
        AttachmentFacts facts = attachmentFacts(1, partnerFacts(1), AttachmentKind::GranularAdmin);
        facts.externalId = u"g-1"_s;
        QVERIFY(sink.putAttachment(facts, Dataset::GranularRelationships));
    };
    REQUIRE_OK(workspace.observe({{Dataset::GranularRelationships, {}}}, gdap));
    // Made by reference only: no customer list can end it, for none ever listed it.
    const auto empty = workspace.observe(wholeCustomerList, [](ObservationSink &) {});
    REQUIRE_OK(empty);
    QCOMPARE(empty->observation.total.gone, 0);
    const CustomerId id = workspace.reader().customersByTenant(tenant(1)).value_or({}).value(0);
    QCOMPARE(workspace.reader().attachments(id).value_or({}).value(0).stamp.presence,
             Presence::Current);
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 1)));
    const auto left = workspace.observe(wholeCustomerList, [](ObservationSink &) {});
    REQUIRE_OK(left);
    // The customer and the reseller attachment of the list are gone, the relationship is not.
    QCOMPARE(left->observation.total.gone, 2);
    QCOMPARE(left->observation.customers.gone, 1);
    const auto ended =
        workspace.observe({{Dataset::GranularRelationships, {}}}, [](ObservationSink &) {});
    REQUIRE_OK(ended);
    QCOMPARE(ended->observation.total.gone, 1);
    // A list of relationships names the former customer again: it is not ours again by that.
    const auto named = workspace.observe({}, [&](ObservationSink &sink) {
        QVERIFY(sink.putCustomer(customerFacts(1), Dataset::GranularRelationships));
    });
    REQUIRE_OK(named);
    QCOMPARE(workspace.reader().customer(id)->stamp.presence, Presence::Gone);
}

void TestLedger::oneCustomersCoverageEndsOnlyItsRows()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe({{Dataset::Subscriptions, {}}}, [](ObservationSink &sink) {
        for (quint32 i = 1; i <= 3; ++i)
            QVERIFY(sink.putSubscription(subscriptionFacts(i, u"s"_s)));
    }));
    const auto one =
        workspace.observe({{Dataset::Subscriptions, tenant(2)}}, [](ObservationSink &) {});
    REQUIRE_OK(one);
    QCOMPARE(one->observation.total.gone, 1);
    for (quint32 i = 1; i <= 3; ++i) {
        const CustomerId id = workspace.reader().customersByTenant(tenant(i)).value_or({}).value(0);
        const auto subscription = workspace.reader().subscriptions(id).value_or({}).value(0);
        QCOMPARE(subscription.stamp.presence, i == 2 ? Presence::Gone : Presence::Current);
    }
}

void TestLedger::aMassDisappearanceIsHeld_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("held");
    QTest::newRow("3 of 4 gone: too few to judge") << 4 << 1 << false;
    QTest::newRow("3 of 5 gone") << 5 << 2 << true;
    QTest::newRow("half of 6 gone") << 6 << 3 << false;
    QTest::newRow("all of 5 gone") << 5 << 0 << true;
    QTest::newRow("49 of 400 gone") << 400 << 351 << false;
    QTest::newRow("50 of 400 gone") << 400 << 350 << true;
    QTest::newRow("50 of 500 gone: a tenth") << 500 << 450 << false;
    QTest::newRow("51 of 500 gone") << 500 << 449 << true;
}

void TestLedger::aMassDisappearanceIsHeld()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(bool, held);
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, quint32(before))));
    const auto outcome = workspace.observe(wholeCustomerList, customerList(1, quint32(after)));
    REQUIRE_OK(outcome);
    QCOMPARE(outcome->massDisappearance, held);
    QCOMPARE(outcome->observation.customers.gone, before - after);
    QCOMPARE(outcome->currentBefore, 2 * before);
    QCOMPARE(workspace.reader().overview({}, workspace.clock.now())->customers,
             held ? before : after);
    QCOMPARE(workspace.reader().observations()->size(), held ? 1 : 2);
    if (!held)
        return;
    FinishOptions accepted;
    accepted.acceptMassDisappearance = true;
    const auto again =
        workspace.observe(wholeCustomerList, customerList(1, quint32(after)), accepted);
    REQUIRE_OK(again);
    QVERIFY(!again->massDisappearance);
    QCOMPARE(workspace.reader().overview({}, workspace.clock.now())->customers, after);
    QCOMPARE(workspace.reader().overview({}, workspace.clock.now())->gone, before - after);
}

void TestLedger::silenceNeverOverwrites()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe({}, [](ObservationSink &sink) {
        CustomerFacts facts = customerFacts(1);
        facts.customDomains = {u"a.example"_s, u"b.example"_s};
        facts.delegatedAccess = true;
        QVERIFY(sink.putCustomer(facts, Dataset::Customers));
        AttachmentFacts attachment = attachmentFacts(1, partnerFacts(1));
        attachment.roles = {u"role"_s};
        attachment.end = Instant::never();
        QVERIFY(sink.putAttachment(attachment, Dataset::Customers));
    }));
    const CustomerId id = workspace.reader().customersByTenant(tenant(1)).value_or({}).value(0);
    const Customer before = *workspace.reader().customer(id);
    const auto silent = workspace.observe({}, [](ObservationSink &sink) {
        CustomerFacts facts;
        facts.tenant = tenant(1);
        QVERIFY(sink.putCustomer(facts, Dataset::Customers));
        AttachmentFacts attachment = attachmentFacts(1, partnerFacts(1));
        attachment.status = AttachmentStatus::Unknown;
        attachment.partner.name.clear();
        QVERIFY(sink.putAttachment(attachment, Dataset::Customers));
    });
    REQUIRE_OK(silent);
    QCOMPARE(silent->observation.total.unchanged, 2);
    QCOMPARE(workspace.reader().customer(id)->facts, before.facts);
    const Attachment attachment = workspace.reader().attachments(id).value_or({}).value(0);
    QCOMPARE(attachment.facts.roles, QStringList{u"role"_s});
    QCOMPARE(attachment.facts.status, AttachmentStatus::Active);
    QVERIFY(attachment.facts.end.isNever());
    QCOMPARE(attachment.facts.partner.name, u"Partner 1"_s);
}

void TestLedger::theLastOfTwoEqualKeysWins()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe({}, customerList(1, 1)));
    const auto twice = workspace.observe({}, [](ObservationSink &sink) {
        CustomerFacts first = customerFacts(1, u"Renamed"_s);
        first.country = u"DE"_s;
        QVERIFY(sink.putCustomer(first, Dataset::Customers));
        CustomerFacts second;
        second.tenant = tenant(1);
        second.name = u"Customer 1"_s;
        QVERIFY(sink.putCustomer(second, Dataset::Customers));
        QVERIFY(sink.putCustomer(customerFacts(2, u"A"_s), Dataset::Customers));
        QVERIFY(sink.putCustomer(customerFacts(2, u"B"_s), Dataset::Customers));
    });
    REQUIRE_OK(twice);
    QCOMPARE(twice->observation.customers.read, 2);
    QCOMPARE(twice->observation.customers.unchanged, 1);
    QCOMPARE(twice->observation.customers.added, 1);
    const CustomerId id = workspace.reader().customersByTenant(tenant(1)).value_or({}).value(0);
    // Not even what only the replaced row said remains.
    QCOMPARE(workspace.reader().customer(id)->facts, customerFacts(1));
    QCOMPARE(workspace.reader().timeline(id)->size(), 2);
    QCOMPARE(workspace.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
}

void TestLedger::aDryRunAndACancelledOneLeaveNoTrace()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 4)));
    const auto journal = workspace.reader().journal(0, 100)->size();
    FinishOptions dry;
    dry.dryRun = true;
    const auto preview = workspace.observe(wholeCustomerList, customerList(3, 9), dry);
    REQUIRE_OK(preview);
    QCOMPARE(preview->observation.customers.added, 5);
    QCOMPARE(preview->observation.customers.gone, 2);
    QVERIFY(!preview->observation.id.isValid());
    for (int steps = 0; steps < 3; ++steps) {
        auto writing = workspace.recorder().begin(workspace.header(wholeCustomerList));
        REQUIRE_OK(writing);
        customerList(3, 9)(**writing);
        Stopping progress(steps);
        const auto stopped = (*writing)->finish({}, &progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(!(*writing)->finish({}, nullptr));
    }
    {
        auto dropped = workspace.recorder().begin(workspace.header());
        REQUIRE_OK(dropped);
        customerList(5, 9)(**dropped);
    }
    QCOMPARE(workspace.reader().customerCount({}).value_or(0), 4);
    QCOMPARE(workspace.reader().observations()->size(), 1);
    QCOMPARE(workspace.reader().journal(0, 100)->size(), journal);
}

void TestLedger::rowsWithoutTenantAreRefusedAlone()
{
    TestWorkspace workspace;
    const auto outcome = workspace.observe({}, [](ObservationSink &sink) {
        const Status refused = sink.putCustomer(CustomerFacts{}, Dataset::Customers);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        AttachmentFacts nobody = attachmentFacts(1, PartnerFacts{});
        QVERIFY(!sink.putAttachment(nobody, Dataset::Customers));
        QVERIFY(!sink.putSubscription(subscriptionFacts(1, {})));
        QVERIFY(sink.putCustomer(customerFacts(2), Dataset::Customers));
    });
    REQUIRE_OK(outcome);
    QCOMPARE(outcome->observation.total.added, 1);
}

void TestLedger::whatComesBackReappears()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 4)));
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(2, 4)));
    const auto back = workspace.observe(wholeCustomerList, customerList(1, 4));
    REQUIRE_OK(back);
    QCOMPARE(back->observation.customers.reappeared, 1);
    QCOMPARE(back->observation.customers.unchanged, 3);
    const CustomerId id = workspace.reader().customersByTenant(tenant(1)).value_or({}).value(0);
    const Customer customer = *workspace.reader().customer(id);
    QCOMPARE(customer.stamp.presence, Presence::Current);
    QCOMPARE(customer.stamp.firstSeen.value(), 1);
    QVERIFY(!customer.stamp.goneSince.isValid());
    // Gone and back cancel each other out.
    QCOMPARE(workspace.reader().difference(ObservationId(1), ObservationId(3), {})->size(), 0);
    const auto left = workspace.reader().difference(ObservationId(1), ObservationId(2), {});
    QCOMPARE(left->size(), 2);
    QCOMPARE(left->at(0).kind, ChangeKind::Left);
    QCOMPARE(left->at(1).kind, ChangeKind::LostPartner);
}

void TestLedger::partnersAreOneByTenantOrElseByPartnerId()
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

void TestLedger::mergedPartnersKeepEarlierStates()
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

void TestLedger::ourOwnPartnerIsTheRealms()
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

void TestLedger::realmsNeverMix()
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

void TestLedger::assignmentsAndActivityAreKept()
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

void TestLedger::firstCustomersComeInNameOrder()
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

void TestLedger::theOverviewCountsWhatIsThere()
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

void TestLedger::newsAreOfTheNewestCompleteObservation()
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

void TestLedger::partnersShowWhereTheyMeetUs()
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

void TestLedger::theTimelineTellsTheStory()
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

void TestLedger::verifyFindsWhatWasAltered_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("journal text") << QByteArray(
        "UPDATE journal SET actor = 'x' WHERE sequence = 1");
    QTest::newRow("journal hash") << QByteArray(
        "UPDATE journal SET hash = x'00' WHERE sequence = 1");
    QTest::newRow("journal line gone") << QByteArray("DELETE FROM journal WHERE sequence = 1");
    QTest::newRow("journal cut short")
        << QByteArray("DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)");
    QTest::newRow("customer name") << QByteArray("UPDATE customer SET name = 'x' WHERE id = 1");
    QTest::newRow("history") << QByteArray("UPDATE customer_history SET name = 'x'");
    QTest::newRow("history gap") << QByteArray("UPDATE customer_history SET ended = ended + 1");
    QTest::newRow("history gone") << QByteArray("DELETE FROM customer_history");
    QTest::newRow("observation gone") << QByteArray("UPDATE customer SET began = 77");
    QTest::newRow("attachment of nobody")
        << QByteArray("UPDATE attachment SET customer = 777 WHERE id = 1");
}

void TestLedger::verifyFindsWhatWasAltered()
{
    QFETCH(QByteArray, sql);
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 3)));
    REQUIRE_OK(workspace.observe(wholeCustomerList, [](ObservationSink &sink) {
        for (quint32 i = 1; i <= 3; ++i)
            QVERIFY(sink.putCustomer(customerFacts(i, u"New"_s), Dataset::Customers));
    }));
    QCOMPARE(workspace.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
    workspace.connection.reset();
    tamper(workspace.path(), sql);
    workspace.reopen();
    const auto findings = workspace.reader().verify(nullptr);
    REQUIRE_OK(findings);
    QVERIFY(!findings->isEmpty());
}

void TestLedger::aBackupIsTheSameWorkspace()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 500)));
    const QString path = workspace.folder.filePath(u"copy.attache"_s);
    Stopping progress(0);
    const Status stopped = workspace.recorder().backupTo(path, &progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFileInfo::exists(path));
    REQUIRE_OK(workspace.recorder().backupTo(path, nullptr));
    const Status again = workspace.recorder().backupTo(path, nullptr);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"backup.exists"_s);
    const auto copy = WorkspaceFile::openForWriting(path, workspace.clock);
    REQUIRE_OK(copy);
    QCOMPARE((*copy)->reader().customerCount({}).value_or(0), 500);
    QCOMPARE((*copy)->reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
    QStringList files = QDir(workspace.folder.path()).entryList(QDir::Files);
    files.removeIf([](const QString &name) {
        return name.startsWith(u"test.attache") || name.startsWith(u"copy.attache.lock")
            || name.startsWith(u"copy.attache-");
    });
    QCOMPARE(files, QStringList{u"copy.attache"_s});
}

void TestLedger::onlyOneObservationIsOpen()
{
    TestWorkspace workspace;
    auto first = workspace.recorder().begin(workspace.header());
    REQUIRE_OK(first);
    QVERIFY(!workspace.recorder().begin(workspace.header()));
    const auto edit = workspace.writer().saveRealm({}, u"tester"_s);
    QVERIFY(!edit);
    QCOMPARE(edit.error().code, u"observation.open"_s);
    REQUIRE_OK((*first)->finish({}, nullptr));
    ObservationHeader nowhere = workspace.header();
    nowhere.realm = RealmId(99);
    const auto refused = workspace.recorder().begin(nowhere);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"realm.unknown"_s);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
