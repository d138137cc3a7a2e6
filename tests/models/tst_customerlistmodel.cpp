// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerlistmodel.h"

#include "customerfinder.h"
#include "fakeworkspace.h"
#include "language.h"
#include "strictmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;

class TestCustomerListModel : public QObject
{
    Q_OBJECT
private:
    FakeWorkspace m_workspace;
    CustomerId m_contoso;
    std::shared_ptr<const CustomerIndex> m_index;

    QVector<CustomerIndex::Row> all() const { return m_index->evaluate({}, m_workspace.data->now); }
    QString text(const CustomerListModel &model, CustomerColumn column) const
    {
        return model.index(model.rowOf(m_contoso), int(column)).data().toString();
    }

private slots:
    STRICT_TEST

    void initTestCase()
    {
        Language::apply(u"en"_s);
        m_contoso = m_workspace.addUsualCustomers();
        CustomerIndexBuilder builder(m_workspace.data->realms, QLocale::c());
        for (const CustomerSummary &customer : std::as_const(m_workspace.data->customers))
            builder.add(customer);
        m_index = builder.build();
    }

    void isAValidModelBeforeAndAfterTheIndex()
    {
        CustomerListModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showFirst(m_workspace.data->customers.mid(0, 2), m_workspace.data->now);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.hasIndex());
        model.showRows(m_index, all(), m_workspace.data->now);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.hasIndex());
        model.setRealms(m_workspace.data->realms);
        model.retranslate();
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void findsARowByItsCustomer()
    {
        CustomerListModel model;
        model.showRows(m_index, all(), m_workspace.data->now);
        const int row = model.rowOf(m_contoso);
        QVERIFY(row >= 0);
        QCOMPARE(model.customerAt(row), m_contoso);
        QCOMPARE(model.rowOf(CustomerId(999)), -1);
        QVERIFY(!model.customerAt(4).isValid());
    }

    void tellsMineFromOthersByServiceAndName()
    {
        CustomerListModel model;
        model.setRealms(m_workspace.data->realms);
        model.showRows(m_index, all(), m_workspace.data->now);
        QCOMPARE(text(model, CustomerColumn::Name), u"Contoso Ltd"_s);
        QCOMPARE(text(model, CustomerColumn::Mine), u"Office 365"_s);
        QVERIFY2(text(model, CustomerColumn::Others).contains(u"Fabrikam (Azure)"_s),
                 qPrintable(text(model, CustomerColumn::Others)));
        QCOMPARE(text(model, CustomerColumn::Partners), u"3"_s);
        QCOMPARE(text(model, CustomerColumn::Realm), u"Northwind Partner"_s);
    }

    void saysInWordsWhenAccessEnds()
    {
        CustomerListModel model;
        model.showRows(m_index, all(), m_workspace.data->now);
        const QString end = text(model, CustomerColumn::NextEnd);
        QVERIFY2(end.contains(u"in 20 days"_s), qPrintable(end));
        const QModelIndex index = model.index(model.rowOf(m_contoso), int(CustomerColumn::NextEnd));
        QCOMPARE(Urgency(index.data(CustomerListModel::UrgencyRole).toInt()), Urgency::Near);
    }

    void urgencyCountsDays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<Urgency>("urgency");
        QTest::newRow("over") << -1 << Urgency::Over;
        QTest::newRow("a month") << 30 << Urgency::Near;
        QTest::newRow("more than a month") << 31 << Urgency::Soon;
        QTest::newRow("a quarter") << 90 << Urgency::Soon;
        QTest::newRow("later") << 91 << Urgency::Later;
    }
    void urgencyCountsDays()
    {
        QFETCH(int, days);
        QFETCH(Urgency, urgency);
        QCOMPARE(urgencyOf(m_workspace.daysFromNow(days), m_workspace.data->now), urgency);
        QCOMPARE(urgencyOf({}, m_workspace.data->now), Urgency::None);
        QCOMPARE(urgencyOf(Instant::never(), m_workspace.data->now), Urgency::Later);
    }

    void askingForAnOrderLeavesTheRowsUntilTheAnswer()
    {
        CustomerListModel model;
        model.showRows(m_index, all(), m_workspace.data->now);
        QSignalSpy asked(&model, &CustomerListModel::sortRequested);
        model.sort(int(CustomerColumn::Domain), Qt::DescendingOrder);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<SortColumn>(), SortColumn::Domain);
        QVERIFY(asked.first().at(1).toBool());
        model.sort(int(CustomerColumn::Tags), Qt::AscendingOrder); // cannot be sorted by
        QCOMPARE(asked.size(), 1);
    }

    void theFinderAnswersTheNewestQuestionOnly()
    {
        CustomerFinder finder;
        QVector<FoundCustomers> answers;
        connect(&finder, &CustomerFinder::found, &finder,
                [&answers](const FoundCustomers &answer) { answers << answer; });
        CustomerQuery query;
        query.filter = findTerms(u"tail"_s);
        finder.find(m_index, query, m_workspace.data->now);
        query.filter = findTerms(u"muller metall"_s);
        finder.find(m_index, query, m_workspace.data->now, 5, u"muller metall"_s);
        QTRY_VERIFY(!finder.isBusy());
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().rows.size(), 1);
        QCOMPARE(answers.first().outOf, 4);
        QCOMPARE(m_index->summary(answers.first().best.first()).name, u"Müller Metallbau GmbH"_s);
    }

    void theFinderCountsWithinTheRealm()
    {
        CustomerFinder finder;
        FoundCustomers last;
        connect(&finder, &CustomerFinder::found, &finder,
                [&last](const FoundCustomers &answer) { last = answer; });
        CustomerQuery query;
        query.realm = RealmId(2);
        finder.find(m_index, query, m_workspace.data->now);
        QTRY_VERIFY(!finder.isBusy());
        QCOMPARE(last.rows.size(), 1);
        QCOMPARE(last.outOf, 1);
    }

    void theBestMatchesComeFirst()
    {
        FakeWorkspace workspace;
        workspace.addCustomer(u"Alpha of Contoso"_s, u"a.example"_s);
        workspace.addCustomer(u"Contoso"_s, u"b.example"_s);
        workspace.addCustomer(u"Contoso Retail"_s, u"c.example"_s);
        workspace.addCustomer(u"Beta"_s, u"contoso.example"_s);
        CustomerIndexBuilder builder(workspace.data->realms, QLocale::c());
        for (const CustomerSummary &customer : std::as_const(workspace.data->customers))
            builder.add(customer);
        const auto index = builder.build();
        CustomerQuery query;
        query.filter = findTerms(u"contoso"_s);
        const auto rows = index->evaluate(query, workspace.data->now);
        QStringList names;
        for (const auto row : bestMatches(*index, rows, u"contoso"_s, 10))
            names << index->summary(row).name;
        QCOMPARE(
            names,
            (QStringList{u"Contoso"_s, u"Contoso Retail"_s, u"Alpha of Contoso"_s, u"Beta"_s}));
    }
};

QTEST_MAIN(TestCustomerListModel)
#include "tst_customerlistmodel.moc"
