// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesupport.h"
#include "strictmain.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

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
    void verifyFindsWhatWasAltered_data();
    void verifyFindsWhatWasAltered();
    void aBackupIsTheSameWorkspace();
    void onlyOneObservationIsOpen();
    void impossibleNumbersAreDamage_data();
    void impossibleNumbersAreDamage();
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

void TestLedger::impossibleNumbersAreDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("row") << QByteArray("UPDATE partner SET id = 9000000000000000000");
    QTest::newRow("negative row") << QByteArray("UPDATE attachment SET id = -7 WHERE id = 1");
    QTest::newRow("customer") << QByteArray("UPDATE customer SET id = 8000000000000000000, "
                                            "gone_since = 1 WHERE id = 1");
    QTest::newRow("observation") << QByteArray("UPDATE observation SET id = 4000000000000000000");
    QTest::newRow("endless sighting")
        << QByteArray("UPDATE sighting SET ids = x'7fffffff789c030000000001'");
    QTest::newRow("enumerations") << QByteArray("UPDATE attachment SET kind = 99, status = -5");
}

void TestLedger::impossibleNumbersAreDamage()
{
    QFETCH(QByteArray, sql);
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe({}, customerList(1, 3)));
    workspace.connection.reset();
    tamper(workspace.path(), sql);
    workspace.reopen();
    LedgerReader &reader = workspace.reader();
    const auto findings = reader.verify(nullptr);
    if (!sql.contains("sighting"))
        QVERIFY(!findings || !findings->isEmpty());
    // Whatever they answer, they answer, and in little memory.
    for (const Status &status :
         {reader.eachCustomer([](const CustomerSummary &) { return true; }),
          [&] { return reader.partners({}) ? Status() : Status(Error{}); }(),
          [&] { return reader.overview({}, {}) ? Status() : Status(Error{}); }()})
        Q_UNUSED(status)
    FinishOptions accepted;
    accepted.acceptMassDisappearance = true;
    const auto outcome = workspace.observe(
        {{Dataset::Customers, {}}},
        [](ObservationSink &sink) {
            for (quint32 i = 1; i <= 3; ++i) {
                const Status put = sink.putCustomer(customerFacts(i), Dataset::Customers);
                Q_UNUSED(put)
            }
        },
        accepted);
    QVERIFY(outcome || outcome.error().kind == ErrorKind::Storage
            || outcome.error().kind == ErrorKind::Internal);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
