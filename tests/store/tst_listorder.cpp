// SPDX-License-Identifier: GPL-3.0-or-later
// A list usually comes in the order of the last time, and is read along with what is stored. What
// it means must not depend on that order.
#include "storesupport.h"
#include "strictmain.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>
#include <random>

using namespace attache;

class ListOrderTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void meansTheSameInAnyOrder_data();
    void meansTheSameInAnyOrder();
    void followsARowThatIsRepeatedOrNew();
    void keepsRealmsApart();
    void writesNothingForRowsThatStayAsTheyAre();
};

namespace {

constexpr quint32 Customers = 300;

void putCustomerWithPartners(ObservationSink &sink, quint32 number, bool renamed)
{
    CustomerFacts facts = customerFacts(number);
    if (renamed)
        facts.name += QStringLiteral(" SA");
    QVERIFY(sink.putCustomer(facts, Dataset::Customers));
    QVERIFY(sink.putAttachment(attachmentFacts(number, partnerFacts(1)), Dataset::Customers));
    AttachmentFacts granular =
        attachmentFacts(number, partnerFacts(1), AttachmentKind::GranularAdmin);
    granular.externalId = QStringLiteral("relationship-%1").arg(number);
    QVERIFY(sink.putAttachment(granular, Dataset::Customers));
    QVERIFY(sink.putSubscription(subscriptionFacts(number, QStringLiteral("s%1").arg(number))));
}

auto listOf(const std::vector<quint32> &numbers, quint32 renamedEvery)
{
    return [numbers, renamedEvery](ObservationSink &sink) {
        for (const quint32 number : numbers)
            putCustomerWithPartners(sink, number, renamedEvery && number % renamedEvery == 0);
    };
}

std::vector<quint32> oneToLast()
{
    std::vector<quint32> numbers(Customers);
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

} // namespace

void ListOrderTest::meansTheSameInAnyOrder_data()
{
    QTest::addColumn<std::vector<quint32>>("order");
    const std::vector<quint32> forward = oneToLast();
    QTest::newRow("as stored") << forward;
    QTest::newRow("backwards") << std::vector<quint32>(forward.rbegin(), forward.rend());
    std::vector<quint32> shuffled = forward;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(7));
    QTest::newRow("shuffled") << shuffled;
    std::vector<quint32> rotated = forward;
    std::rotate(rotated.begin(), rotated.begin() + 100, rotated.end());
    QTest::newRow("from the middle") << rotated;
}

void ListOrderTest::meansTheSameInAnyOrder()
{
    QFETCH(std::vector<quint32>, order);
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, listOf(oneToLast(), 0)));
    order.erase(std::remove(order.begin(), order.end(), 150U), order.end()); // one is gone
    const auto outcome = workspace.observe(wholeCustomerList, listOf(order, 10));
    REQUIRE_OK(outcome);
    const ObservationCounts &customers = outcome->observation.customers;
    QCOMPARE(customers.read, Customers - 1);
    QCOMPARE(customers.changed, Customers / 10 - 1);
    QCOMPARE(customers.unchanged, Customers - Customers / 10);
    QCOMPARE(customers.gone, 1);
    QCOMPARE(outcome->attachments.unchanged, 2 * (Customers - 1));
    QCOMPARE(outcome->attachments.gone, 2);
    QCOMPARE(outcome->subscriptions.unchanged, Customers - 1);
    const auto changes = workspace.reader().difference(ObservationId(1), ObservationId(2), {});
    REQUIRE_OK(changes);
    const auto renamed = std::count_if(changes->cbegin(), changes->cend(), [](const Change &one) {
        return one.kind == ChangeKind::Renamed && one.after == one.before + QStringLiteral(" SA");
    });
    QCOMPARE(renamed, Customers / 10 - 1);
    const auto findings = workspace.reader().verify(nullptr);
    REQUIRE_OK(findings);
    QCOMPARE(*findings, QStringList());
}

void ListOrderTest::followsARowThatIsRepeatedOrNew()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, listOf(oneToLast(), 0)));
    const auto outcome = workspace.observe(wholeCustomerList, [](ObservationSink &sink) {
        for (quint32 number = 1; number <= Customers; ++number) {
            if (number % 50 == 0) { // said twice: the later word counts
                putCustomerWithPartners(sink, number, true);
                putCustomerWithPartners(sink, number, false);
            }
            if (number % 60 == 0)
                putCustomerWithPartners(sink, Customers + number, false);
            putCustomerWithPartners(sink, number, false);
        }
    });
    REQUIRE_OK(outcome);
    const ObservationCounts &customers = outcome->observation.customers;
    QCOMPARE(customers.read, Customers + Customers / 60);
    QCOMPARE(customers.added, Customers / 60);
    QCOMPARE(customers.changed, 0);
    QCOMPARE(customers.unchanged, Customers);
    QCOMPARE(customers.gone, 0);
    const auto findings = workspace.reader().verify(nullptr);
    REQUIRE_OK(findings);
    QCOMPARE(*findings, QStringList());
}

void ListOrderTest::keepsRealmsApart()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, listOf(oneToLast(), 0)));
    const RealmId first = workspace.realm;
    workspace.realm = workspace.addRealm(QStringLiteral("Contoso Government"), 0xee000002U);
    // The same tenants, in the order in which the other realm has them.
    const auto outcome = workspace.observe(wholeCustomerList, listOf(oneToLast(), 0));
    REQUIRE_OK(outcome);
    QCOMPARE(outcome->observation.customers.added, Customers);
    QCOMPARE(*workspace.reader().customerCount(first), Customers);
    QCOMPARE(*workspace.reader().customerCount(workspace.realm), Customers);
}

void ListOrderTest::writesNothingForRowsThatStayAsTheyAre()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe(wholeCustomerList, listOf(oneToLast(), 0)));
    const auto size = [&] {
        return QFileInfo(workspace.path()).size()
            + QFileInfo(workspace.path() + QStringLiteral("-wal")).size();
    };
    workspace.reopen(); // the log is in the file now
    const qint64 before = size();
    REQUIRE_OK(workspace.observe(wholeCustomerList, listOf(oneToLast(), 0)));
    // An observation, its coverage, its journal entry: a page or two each.
    QVERIFY2(size() - before < 16 * 4200, qPrintable(QString::number(size() - before)));
}

QTEST_GUILESS_MAIN(ListOrderTest)
#include "tst_listorder.moc"
