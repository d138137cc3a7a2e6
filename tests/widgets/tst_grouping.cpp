// SPDX-License-Identifier: GPL-3.0-or-later
// The customer list in groups: chosen from the menu, read and closed by keyboard, kept in a view.
#include "customertableview.h"
#include "groupingmenu.h"
#include "strictmain.h"
#include "viewswitcher.h"
#include "windowroom.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;

namespace {

/// Two in Germany, one in Italy, one without a country.
void addCountries(FakeWorkspace &workspace)
{
    workspace.summaryOf(workspace.addCustomer(u"Bäcker"_s, u"baecker.example"_s)).country = u"DE"_s;
    workspace.summaryOf(workspace.addCustomer(u"Azur"_s, u"azur.example"_s)).country = u"IT"_s;
    workspace.summaryOf(workspace.addCustomer(u"Adler"_s, u"adler.example"_s)).country = u"DE"_s;
    workspace.summaryOf(workspace.addCustomer(u"Nowhere"_s, u"nowhere.example"_s)).country.clear();
}

QStringList namesOf(WindowRoom &room, int role = Qt::DisplayRole)
{
    const CustomerListModel &model = room.customers().model();
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, int(CustomerColumn::Name)).data(role).toString();
    return names;
}

void groupBy(WindowRoom &room, const QString &name)
{
    room.window->findChild<QAction *>(u"group-"_s + name)->trigger();
}

} // namespace

class TestGrouping : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void groupsHaveNamesAndCountsAndNothingStandsLast()
    {
        FakeWorkspace workspace;
        addCountries(workspace);
        WindowRoom room(workspace);
        QVERIFY(room.open());
        groupBy(room, u"country"_s);
        const QStringList wanted{u"▾ Germany (2)"_s, u"Adler"_s, u"Bäcker"_s,
                                 u"▾ Italy (1)"_s,   u"Azur"_s,  u"▾ Country not known (1)"_s,
                                 u"Nowhere"_s};
        QTRY_COMPARE(namesOf(room), wanted);
        QCOMPARE(namesOf(room, Qt::AccessibleTextRole).constFirst(),
                 u"Germany: group of 2 customers, open"_s);
        // The query's order holds within the groups.
        room.window->findChild<CustomerTableView *>(u"customerTable"_s)
            ->setSorts({ListSort{u"name"_s, true}});
        QTRY_COMPARE(namesOf(room).value(1), u"Bäcker"_s);
        room.window->setLanguage(u"fr"_s);
        QTRY_COMPARE(namesOf(room).value(5), u"▾ Pays inconnu (1)"_s);
        QTRY_COMPARE(namesOf(room).value(0), u"▾ Allemagne (2)"_s);
        groupBy(room, u"none"_s);
        QTRY_COMPARE(room.customers().model().rowCount(), 4);
        QVERIFY(!room.customers().model().isGrouped());
    }

    void unknownServicesAreGroupsOfTheirOwn()
    {
        FakeWorkspace workspace;
        const auto add = [&workspace](const QString &name, const QStringList &services) {
            const CustomerId id = workspace.addCustomer(name, name + u".example"_s);
            for (const QString &service : services) {
                AttachmentSummary ours;
                ours.partner = PartnerId(1);
                ours.standing = Standing::Own;
                ours.service = service;
                workspace.summaryOf(id).attachments << ours;
            }
        };
        add(u"a"_s, {u"Zebra"_s});
        add(u"b"_s, {u"azure"_s, u"Apfel"_s});
        add(u"c"_s, {u"Birne"_s});
        add(u"d"_s, {u"Birne"_s});
        add(u"e"_s, {u"azure"_s});
        add(u"f"_s, {u"Birne"_s, u"Zebra"_s});
        add(u"g"_s, {u"azure"_s, u"Birne"_s});
        WindowRoom room(workspace);
        QVERIFY(room.open());
        groupBy(room, u"mine"_s);
        const QStringList wanted{u"▾ Azure, Apfel (1)"_s,
                                 u"b"_s,
                                 u"▾ Azure, Birne (1)"_s,
                                 u"g"_s,
                                 u"▾ Azure (1)"_s,
                                 u"e"_s,
                                 u"▾ Birne (2)"_s,
                                 u"c"_s,
                                 u"d"_s,
                                 u"▾ Birne, Zebra (1)"_s,
                                 u"f"_s,
                                 u"▾ Zebra (1)"_s,
                                 u"a"_s};
        QTRY_COMPARE(namesOf(room), wanted);
    }

    void everyGroupingNamesItsGroups()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        for (const CustomerColumn column : groupColumns()) {
            groupBy(room, columnKey(column));
            const CustomerListModel &model = room.customers().model();
            QTRY_VERIFY(model.isGrouped());
            QTRY_COMPARE(room.customers().arrangement().grouping, columnKey(column));
            QTRY_VERIFY(model.rowCount() > 4);
            qsizetype customers = 0;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!model.isHeading(row)) {
                    ++customers;
                    continue;
                }
                const QString heading = model.index(row, 0).data().toString();
                QVERIFY2(heading.size() > 6 && !heading.contains(u"▾  ("_s), qPrintable(heading));
            }
            QCOMPARE(customers, 4);
        }
    }

    void groupsCloseAndOpenByKeyboardAndStayClosed()
    {
        FakeWorkspace workspace;
        addCountries(workspace);
        WindowRoom room(workspace);
        QVERIFY(room.open());
        groupBy(room, u"country"_s);
        QTRY_COMPARE(room.customers().model().rowCount(), 7);
        QTableView &table = room.table();
        table.setFocus();
        table.setCurrentIndex(room.customers().model().index(1, 0));
        const CustomerId adler = room.customers().currentCustomer();
        QVERIFY(adler.isValid());
        QTest::keyClick(&table, Qt::Key_Left); // up to the heading, as in a tree
        QCOMPARE(table.currentIndex().row(), 0);
        QTest::keyClick(&table, Qt::Key_Left);
        QCOMPARE(namesOf(room).constFirst(), u"▸ Germany (2)"_s);
        QCOMPARE(room.customers().model().rowCount(), 5);
        // A new answer of the index keeps it closed.
        QTest::keyClick(room.window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(room.queryLine().hasFocus());
        type(&room.queryLine(), u"country:any"_s);
        const QStringList closed{u"▸ Germany (2)"_s, u"▾ Italy (1)"_s, u"Azur"_s};
        QTRY_COMPARE(namesOf(room), closed);
        // Found again although its group is closed.
        room.customers().openCustomer(adler);
        QTRY_COMPARE(room.customers().model().customerAt(table.currentIndex().row()), adler);
        room.window->findChild<QAction *>(u"closeGroups"_s)->trigger();
        QTRY_VERIFY(namesOf(room).constFirst().startsWith(u"▸"_s));
        room.window->findChild<QAction *>(u"openGroups"_s)->trigger();
        QTRY_VERIFY(namesOf(room).constFirst().startsWith(u"▾"_s));
    }

    void aViewKeepsItsGrouping()
    {
        FakeWorkspace workspace;
        addCountries(workspace);
        WindowRoom room(workspace);
        QVERIFY(room.open());
        ListArrangement wanted = room.customers().arrangement();
        wanted.grouping = u"country"_s;
        room.customers().arrange(wanted);
        QTRY_VERIFY(room.customers().model().isGrouped());
        QVERIFY(room.window->findChild<QAction *>(u"group-country"_s)->isChecked());
        QVERIFY(room.customers().viewSwitcher().isModified());
        wanted.grouping = u"name"_s; // of a newer version, perhaps
        room.customers().arrange(wanted);
        QTRY_VERIFY(!room.customers().model().isGrouped());
        QVERIFY(room.window->findChild<QAction *>(u"group-none"_s)->isChecked());
    }
};

QTEST_MAIN(TestGrouping)
#include "tst_grouping.moc"
