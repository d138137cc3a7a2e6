// SPDX-License-Identifier: GPL-3.0-or-later
// Smart tags against a plain evaluation in which every customer is given the tags by hand.
#include "plainanswer.h"
#include "randomqueries.h"
#include "samplecustomers.h"
#include "strictmain.h"

#include <algorithm>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

QVector<SmartTagDefinition> someTags()
{
    // "urgent" needs what comes after it, "Élite" is also given by hand.
    return {{u"urgent"_s, u"tag:soon -state:gone"_s},
            {u"soon"_s, u"expires<90d"_s},
            {u"Élite"_s, u"partners>1"_s},
            {u"untagged"_s, u"tag:none state:gone"_s}};
}

std::shared_ptr<const CustomerIndex> tagged(const CustomerIndex &base,
                                            const QVector<SmartTagDefinition> &tags)
{
    return CustomerIndexBuilder::withSmartTags(base, tags, sampleNow());
}

/// The customers with the tags they earn, each evaluated plainly, in an order that works.
QVector<CustomerSummary> plainlyTagged(QVector<CustomerSummary> customers)
{
    for (CustomerSummary &customer : customers) {
        QStringList earned;
        CustomerSummary withEarned = customer;
        for (const int which : {1, 0, 2, 3}) {
            const SmartTagDefinition tag = someTags().at(which);
            // What is about tags given by hand is not about those that are earned.
            const CustomerSummary &basis = which == 3 ? customer : withEarned;
            if (plainlyHolds(queryOf(tag.query).filter, basis)) {
                earned << tag.name;
                withEarned.tags << tag.name;
            }
        }
        customer = withEarned;
    }
    return customers;
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

} // namespace

class TestSmartTags : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void areFoundAsIfGivenByHand();
    void standInSummariesTextsAndFacets();
    void followChangedCustomers();
    void aBrokenOneIsToldAndNotEmpty_data();
    void aBrokenOneIsToldAndNotEmpty();
    void aProblemPointsAtItsPlace_data();
    void aProblemPointsAtItsPlace();
    void aStopGivesNothing();
};

void TestSmartTags::areFoundAsIfGivenByHand()
{
    QVector<CustomerSummary> customers = sampleCustomers(300, 7);
    for (qsizetype i = 0; i < customers.size(); i += 9)
        customers[i].tags << u"elite"_s;
    const auto base = indexOf(customers);
    const auto index = tagged(*base, someTags());
    const QVector<CustomerSummary> plain = plainlyTagged(customers);
    for (const QString &line :
         {u"tag:soon"_s, u"tag:urgent"_s, u"-tag:urgent"_s, u"tag:élite"_s, u"tag:ELITE|soon"_s,
          u"tag:any"_s, u"tag:none"_s, u"tag:untagged"_s, u"tag:soon or -tag:elite state:gone"_s,
          u"-(tag:soon tag:elite)"_s}) {
        const CustomerQuery query = queryOf(line);
        QVector<CustomerId> expected;
        for (const CustomerSummary &customer : plain) {
            if (plainlyHolds(query.filter, customer))
                expected << customer.id;
        }
        QVector<CustomerId> found = idsOf(*index, index->evaluate(query, sampleNow()));
        std::sort(found.begin(), found.end());
        QVERIFY2(found == expected, qPrintable(line));
        QVERIFY2(!found.isEmpty() && found.size() < customers.size(), qPrintable(line));
    }
    for (const SmartTag &tag : index->smartTags()) {
        const auto carriers = std::count_if(plain.cbegin(), plain.cend(), [&](const auto &one) {
            return index->summary(index->rowOf(one.id)).smartTags.contains(tag.definition.name);
        });
        QCOMPARE(tag.customers, qint64(carriers));
    }
    // What it was made from knows nothing of them.
    QVERIFY(base->smartTags().isEmpty());
    QVERIFY(base->evaluate(queryOf(u"tag:soon"_s), sampleNow()).isEmpty());
}

void TestSmartTags::standInSummariesTextsAndFacets()
{
    QVector<CustomerSummary> customers = sampleCustomers(200, 8);
    for (qsizetype i = 0; i < customers.size(); i += 7)
        customers[i].tags << u"elite"_s;
    const auto index = tagged(*indexOf(customers), someTags());
    const QStringList texts = index->texts(QueryTerm::Field::Tag);
    for (const SmartTagDefinition &tag : someTags())
        QVERIFY(texts.contains(tag.name));
    const CustomerQuery query = queryOf(u"state:current"_s);
    const FacetCounts facet = index->facets(query, sampleNow(), {Facet::Tag}).constFirst();
    int smart = 0;
    for (const FacetValue &value : facet.values) {
        CustomerQuery one = query;
        QueryTerm term;
        term.field = QueryTerm::Field::Tag;
        term.values = {value.value};
        one.filter = QueryExpression::all({query.filter, term});
        QCOMPARE(value.customers, qint64(index->evaluate(one, sampleNow()).size()));
        smart += value.isSmart;
        QVERIFY(value.value != u"elite"); // one entry for both
    }
    QCOMPARE(smart, 3); // "untagged" is about those that are gone
    QCOMPARE(facet.without,
             qint64(index->evaluate(queryOf(u"state:current tag:none"_s), sampleNow()).size()));
    const CustomerIndex::Row row =
        index->evaluate(queryOf(u"tag:urgent"_s), sampleNow()).constFirst();
    QVERIFY(index->summary(row).smartTags.contains(u"soon"_s));
    QVERIFY(!index->summary(row).tags.contains(u"soon"_s));
}

void TestSmartTags::followChangedCustomers()
{
    QVector<CustomerSummary> customers = sampleCustomers(120, 9);
    const auto base = indexOf(customers);
    QVector<CustomerSummary> changed;
    for (int i = 0; i < 120; i += 5) {
        customers[i].attachments.clear();
        changed << customers.at(i);
    }
    Dice dice(10);
    for (qint64 id = 1000; id < 1010; ++id) {
        customers << sampleCustomer(id, dice);
        changed << customers.constLast();
    }
    const auto patched = tagged(*CustomerIndexBuilder::patched(*base, changed), someTags());
    const auto rebuilt = tagged(*indexOf(customers), someTags());
    for (const QString &line : {u"tag:soon"_s, u"tag:urgent"_s, u"tag:elite"_s, u"tag:none"_s}) {
        QCOMPARE(idsOf(*patched, patched->evaluate(queryOf(line), sampleNow())),
                 idsOf(*rebuilt, rebuilt->evaluate(queryOf(line), sampleNow())));
    }
    for (const CustomerSummary &customer : std::as_const(customers)) {
        QCOMPARE(sorted(patched->summary(patched->rowOf(customer.id)).smartTags),
                 sorted(rebuilt->summary(rebuilt->rowOf(customer.id)).smartTags));
    }
    for (int i = 0; i < 4; ++i)
        QCOMPARE(patched->smartTags().at(i).customers, rebuilt->smartTags().at(i).customers);
}

void TestSmartTags::aBrokenOneIsToldAndNotEmpty_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    QTest::newRow("a field that is none") << u"frobnicate:x"_s << u"unknownField"_s;
    QTest::newRow("itself") << u"tag:broken"_s << u"tagCycle"_s;
    QTest::newRow("itself in other letters") << u"state:gone or tag:BROKEN"_s << u"tagCycle"_s;
    QTest::newRow("in a circle") << u"tag:round"_s << u"tagCycle"_s;
    QTest::newRow("upon another circle") << u"tag:one"_s << u"tagFailing"_s;
    QTest::newRow("upon one that is unclear") << u"tag:unclear"_s << u"tagFailing"_s;
    QTest::newRow("a tag that nobody has") << u"-tag:nobody"_s << QString();
}

void TestSmartTags::aBrokenOneIsToldAndNotEmpty()
{
    QFETCH(QString, query);
    QFETCH(QString, code);
    const auto index = tagged(*indexOf(sampleCustomers(30, 3)),
                              {{u"broken"_s, query},
                               {u"round"_s, u"tag:broken"_s},
                               {u"one"_s, u"tag:two"_s},
                               {u"two"_s, u"tag:one"_s},
                               {u"unclear"_s, u"(("_s},
                               {u"sound"_s, u"state:current"_s}});
    const SmartTag &tag = index->smartTags().constFirst();
    QCOMPARE(tag.failure ? tag.failure->code : QString(), code);
    QVERIFY(index->smartTags().constLast().works());
    QVERIFY(index->smartTags().constLast().customers > 0);
    const auto rows = index->evaluate(queryOf(u"tag:broken"_s), sampleNow());
    QCOMPARE(rows.isEmpty(), !code.isEmpty());
}

void TestSmartTags::aProblemPointsAtItsPlace_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("marked");
    QTest::newRow("none") << u"tag:hand tag:soon"_s << QString() << QString() << QString();
    QTest::newRow("unknown") << u"state:gone tag:hand|\"no body\""_s << QString() << u"unknownTag"_s
                             << u"\"no body\""_s;
    QTest::newRow("own name") << u"tag:soon -tag:me"_s << u"me"_s << u"tagCycle"_s << u"me"_s;
    QTest::newRow("through another")
        << u"étiquette:urgent"_s << u"soon"_s << u"tagCycle"_s << u"urgent"_s;
    QTest::newRow("a list may ask for it")
        << u"tag:urgent"_s << QString() << QString() << QString();
    QTest::newRow("failing") << u"tag:(hand or bad)"_s << QString() << u"tagFailing"_s << u"bad"_s;
    QTest::newRow("not understood") << u"tag:"_s << QString() << QString() << QString();
}

void TestSmartTags::aProblemPointsAtItsPlace()
{
    QFETCH(QString, line);
    QFETCH(QString, own);
    QFETCH(QString, code);
    QFETCH(QString, marked);
    const auto problem =
        tagProblem(line, own, someTags() + QVector<SmartTagDefinition>{{u"bad"_s, u"("_s}},
                   QStringList{u"hand"_s});
    QCOMPARE(problem ? problem->code : QString(), code);
    if (problem)
        QCOMPARE(line.mid(problem->position, problem->length), marked);
}

void TestSmartTags::aStopGivesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!CustomerIndexBuilder::withSmartTags(*indexOf(sampleCustomers(10, 1)), someTags(),
                                                 sampleNow(), stop.get_token()));
}

QTEST_GUILESS_MAIN(TestSmartTags)
#include "tst_smarttags.moc"
