// SPDX-License-Identifier: GPL-3.0-or-later
// How long the index takes at 100 000 customers. The figures are printed; what is asserted leaves
// room for builds without optimisation on a busy machine.
#include "customerindex.h"
#include "processortimer.h"
#include "samplecustomers.h"
#include "strictmain.h"

#include <QElapsedTimer>

#include <thread>

using namespace attache;
using namespace Qt::StringLiterals;

class TestQuerySpeed : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void initTestCase();
    void evaluates_data();
    void evaluates();
    void patches();
    void stopsSoon();

private:
    static constexpr int Customers = 100000;
    std::shared_ptr<const CustomerIndex> m_index;
};

void TestQuerySpeed::initTestCase()
{
    CustomerIndexBuilder builder(sampleRealms(), QLocale(QLocale::German));
    Dice dice(1);
    QElapsedTimer timer;
    qint64 building = 0;
    for (int i = 0; i < Customers; ++i) {
        const CustomerSummary customer = sampleCustomer(i + 1, dice);
        timer.start();
        builder.add(customer);
        building += timer.nsecsElapsed();
    }
    timer.start();
    m_index = builder.build();
    qInfo("100 000 customers: adding %lld ms, order by name %lld ms", building / 1000000,
          timer.elapsed());
    QCOMPARE(m_index->size(), Customers);
}

void TestQuerySpeed::evaluates_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<SortColumn>("sort");
    const auto row = [](const char *line, SortColumn sort) {
        QTest::addRow("'%s' by column %d", line, int(sort)) << QString::fromUtf8(line) << sort;
    };
    for (const char *line : {"",
                             "e",
                             "mu",
                             "mull",
                             "müller",
                             "straße",
                             "nothing-like-it",
                             "0b1c",
                             "d99999",
                             "name:contoso",
                             "domain:xn--",
                             "partner:fabrikam",
                             "mine:office365 others:azure",
                             "expires<30d",
                             "partners>1",
                             "seen>30d",
                             "state:gone",
                             "tag:vip",
                             "cloud:germany",
                             "-müller partner:litware service:azure expires<90d",
                             "a|e|i|o|u"})
        row(line, SortColumn::Name);
    for (int column = 1; column <= int(SortColumn::NextAction); ++column)
        row("gmbh", SortColumn(column));
}

void TestQuerySpeed::evaluates()
{
    QFETCH(QString, line);
    QFETCH(SortColumn, sort);
    CustomerQuery query;
    query.filter = std::get<QueryExpression>(parseQuery(line));
    query.sort = sort;
    ProcessorTimer timer;
    m_index->evaluate(query, sampleNow());
    const qint64 first = timer.elapsed();
    qint64 best = std::numeric_limits<qint64>::max();
    qsizetype rows = 0;
    for (int i = 0; i < 3; ++i) {
        timer.restart();
        rows = m_index->evaluate(query, sampleNow()).size();
        best = std::min(best, timer.elapsed());
    }
    qInfo("%s: first %lld ms, then %lld ms, %lld rows", QTest::currentDataTag(), first, best,
          qint64(rows));
    QVERIFY2(best < 400, "an evaluation takes more than 400 ms");
}

void TestQuerySpeed::patches()
{
    Dice dice(3);
    for (const int count : {1, 20, 500}) {
        QVector<CustomerSummary> changed;
        for (int i = 0; i < count; ++i)
            changed.append(sampleCustomer(1 + dice.roll(Customers), dice));
        ProcessorTimer timer;
        const auto patched = CustomerIndexBuilder::patched(*m_index, changed);
        qInfo("patching %d customers, all 16 orders known: %lld ms", count, timer.elapsed());
        QCOMPARE(patched->size(), Customers);
        QVERIFY(timer.elapsed() < 4000);
    }
}

void TestQuerySpeed::stopsSoon()
{
    CustomerIndexBuilder builder(sampleRealms(), QLocale(QLocale::German));
    for (int i = 0; i < Customers; ++i) {
        CustomerSummary customer;
        customer.id = CustomerId(i + 1);
        customer.alias = QString::number(i * 7919 % Customers);
        builder.add(customer);
    }
    const auto index = builder.build();
    CustomerQuery query;
    query.sort = SortColumn::Alias; // its order is not known yet: the longest there is to do
    std::stop_source source;
    qsizetype rows = -1;
    std::jthread asking(
        [&] { rows = index->evaluate(query, sampleNow(), source.get_token()).size(); });
    source.request_stop();
    QElapsedTimer timer;
    timer.start();
    asking.join();
    QCOMPARE(rows, 0);
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(TestQuerySpeed)
#include "tst_speed.moc"
