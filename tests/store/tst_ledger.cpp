// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesupport.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

class TestLedger : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void aListBecomesCustomersWithTheirPartners();
};

void TestLedger::aListBecomesCustomersWithTheirPartners()
{
    TestWorkspace workspace;
    const auto outcome = workspace.observe({{Dataset::Customers, {}}}, [](ObservationSink &sink) {
        for (quint32 i = 1; i <= 3; ++i) {
            QVERIFY(sink.putCustomer(customerFacts(i), Dataset::Customers));
            QVERIFY(sink.putAttachment(attachmentFacts(i, partnerFacts(1)), Dataset::Customers));
        }
    });
    REQUIRE_OK(outcome);
    QCOMPARE(outcome->observation.customers.added, 3);
    QCOMPARE(outcome->observation.total.added, 7);
    QCOMPARE(outcome->observation.total.read, 6);
    const auto first = workspace.reader().firstCustomers({}, 2);
    REQUIRE_OK(first);
    QCOMPARE(first->size(), 2);
    QCOMPARE(first->at(0).name, u"Customer 1"_s);
    QCOMPARE(first->at(0).attachments.size(), 1);
    QCOMPARE(first->at(0).attachments.at(0).partnerName, u"Partner 1"_s);
    QCOMPARE(first->at(0).attachments.at(0).evidence, Evidence::ImportedFile);
    const auto findings = workspace.reader().verify(nullptr);
    REQUIRE_OK(findings);
    QCOMPARE(*findings, QStringList());
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
