// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of a chart is the number of rows that its bar opens.
#include "chartdata.h"
#include "language.h"
#include "querytext.h"
#include "strictmain.h"

#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const Instant Now = Instant::fromMs(1'793'000'000'000); // 2026-10-26

AttachmentSummary attachment(Standing standing, const QString &service, int partner,
                             Instant end = {})
{
    AttachmentSummary one;
    one.partner = PartnerId(partner);
    one.partnerName = u"Partner %1"_s.arg(partner);
    one.standing = standing;
    one.kind = end.isSet() ? AttachmentKind::GranularAdmin : AttachmentKind::Reseller;
    one.service = service;
    one.status = AttachmentStatus::Active;
    one.end = end;
    if (end.isSet())
        one.roles = {u"role"_s};
    return one;
}

std::shared_ptr<const CustomerIndex> someCustomers()
{
    CustomerIndexBuilder builder({}, QLocale::c());
    for (int i = 1; i <= 60; ++i) {
        CustomerSummary one;
        one.id = CustomerId(i);
        one.realm = RealmId(1 + i % 2);
        one.name = u"Customer %1"_s.arg(i);
        one.presence = i % 10 == 0 ? Presence::Gone : Presence::Current;
        for (int partner = 0; partner < i % 8; ++partner) {
            const bool isOurs = partner == 0;
            const Instant end = isOurs && i % 3 == 0
                ? Instant::fromMs(Now.ms() + qint64(i < 40 ? 40 : 200) * 86'400'000)
                : Instant();
            one.attachments << attachment(isOurs ? Standing::Own : Standing::Other,
                                          partner % 2 ? u"azure"_s : u"office365"_s, partner + 1,
                                          end);
        }
        if (i % 5 == 0)
            one.invitations = {InvitationState::Sent};
        one.runway = runwayOf(one.attachments);
        builder.add(one);
    }
    return builder.build();
}

Observation observation(qint64 id, qint64 realm, const QString &at, qint64 added, qint64 gone)
{
    Observation one;
    one.id = ObservationId(id);
    one.header.realm = RealmId(realm);
    one.header.observedAt = parseInstant(at).value();
    one.customers.added = added;
    one.customers.gone = gone;
    return one;
}

const QVector<Observation> Observations{
    observation(1, 1, u"2026-08-02"_s, 20, 0), observation(2, 1, u"2026-08-30"_s, 5, 2),
    observation(3, 2, u"2026-09-15"_s, 30, 0), observation(4, 1, u"2026-10-20"_s, 1, 4)};

} // namespace

class TestChartData : public QObject
{
    Q_OBJECT
private:
    static const Chart *named(const QVector<Chart> &charts, const QString &key)
    {
        for (const Chart &chart : charts) {
            if (chart.key == key)
                return &chart;
        }
        return nullptr;
    }

private slots:
    STRICT_TEST

    void initTestCase() { Language::apply(u"en"_s); }

    void everyBarOpensAsManyRowsAsItSays_data()
    {
        QTest::addColumn<int>("realm");
        QTest::newRow("all") << 0;
        QTest::newRow("first") << 1;
        QTest::newRow("second") << 2;
    }
    void everyBarOpensAsManyRowsAsItSays()
    {
        QFETCH(int, realm);
        const auto index = someCustomers();
        const auto charts = chartsOf(*index, RealmId(realm), Now, Observations);
        QVERIFY(charts.size() >= 4);
        int bars = 0;
        for (const Chart &chart : charts) {
            QCOMPARE(chart.ticks.size(), chart.categories.size());
            for (const ChartSeries &series : chart.series) {
                QCOMPARE(series.bars.size(), chart.categories.size());
                for (const ChartBar &bar : series.bars) {
                    if (chart.key == u"growth")
                        continue;
                    const auto parsed = parseQuery(bar.query);
                    QVERIFY2(std::holds_alternative<QueryExpression>(parsed),
                             qPrintable(bar.query));
                    CustomerQuery query;
                    query.realm = RealmId(realm);
                    query.filter = std::get<QueryExpression>(parsed);
                    QCOMPARE(qint64(index->evaluate(query, Now).size()), bar.value);
                    bars += bar.value > 0;
                }
            }
        }
        QVERIFY(bars > 8);
    }

    void everyCurrentCustomerHasItsNumberOfPartners()
    {
        const auto charts = chartsOf(*someCustomers(), {}, Now, {});
        const Chart *partners = named(charts, u"partners"_s);
        QVERIFY(partners);
        qint64 sum = 0;
        for (const ChartBar &bar : partners->series.constFirst().bars)
            sum += bar.value;
        QCOMPARE(sum, 54);
        QCOMPARE(partners->categories.at(1), u"1 partner"_s);
        QCOMPARE(partners->categories.at(5), u"5 partners or more"_s);
    }

    void aMonthFarAboveTheOthersIsACliff()
    {
        // One customer in each of the next six months, and ten more in the third of them.
        CustomerIndexBuilder builder({}, QLocale::c());
        for (int i = 0; i < 16; ++i) {
            CustomerSummary one;
            one.id = CustomerId(i + 1);
            one.realm = RealmId(1);
            one.name = u"Customer %1"_s.arg(i);
            const int month = i < 6 ? i + 1 : 3;
            one.attachments = {
                attachment(Standing::Own, u"azure"_s, 1,
                           Instant::fromDateTime(Now.toDateTime().addMonths(month)))};
            one.runway = runwayOf(one.attachments);
            builder.add(one);
        }
        const auto charts = chartsOf(*builder.build(), {}, Now, {});
        const Chart *runway = named(charts, u"runway"_s);
        QVERIFY(runway);
        QCOMPARE(runway->categories.size(), 24);
        QCOMPARE(runway->categories.constFirst(), u"October 2026"_s);
        const QVector<ChartBar> &bars = runway->series.constFirst().bars;
        for (int month = 0; month < bars.size(); ++month) {
            QCOMPARE(bars.at(month).value, month == 3 ? 11 : month >= 1 && month <= 6 ? 1 : 0);
            QCOMPARE(bars.at(month).isCliff, month == 3);
        }
    }

    void growthIsWhatTheObservationsAddUpTo()
    {
        const auto charts = chartsOf(*someCustomers(), {}, Now, Observations);
        const Chart *growth = named(charts, u"growth"_s);
        QVERIFY(growth);
        QCOMPARE(growth->categories,
                 QStringList({u"August 2026"_s, u"September 2026"_s, u"October 2026"_s}));
        const QVector<ChartBar> &bars = growth->series.constFirst().bars;
        QCOMPARE(bars.at(0).value, 23);
        QCOMPARE(bars.at(1).value, 53);
        QCOMPARE(bars.at(2).value, 50);
        // The end of the month, and never later than now.
        QCOMPARE(bars.at(0).asOf->observation, ObservationId(2));
        QCOMPARE(bars.at(0).asOf->at.toIso(), u"2026-08-31T23:59:59.999Z"_s);
        QCOMPARE(bars.at(2).asOf->at, Now);
        const auto one = chartsOf(*someCustomers(), RealmId(1), Now, Observations);
        QCOMPARE(named(one, u"growth"_s)->series.constFirst().bars.constLast().value, 20);
    }

    void nothingIsDrawnOfNothing()
    {
        CustomerIndexBuilder builder({}, QLocale::c());
        QVERIFY(chartsOf(*builder.build(), {}, Now, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChartData)
#include "tst_chartdata.moc"
