// SPDX-License-Identifier: GPL-3.0-or-later
// The panel that narrows the customer list, by keyboard, and what it does to the query line.
#include "customertableview.h"
#include "facetpanel.h"
#include "facetterms.h"
#include "querytext.h"
#include "strictmain.h"
#include "windowroom.h"

#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;

namespace {

QTreeWidget &treeOf(WindowRoom &room)
{
    return *room.window->findChild<QTreeWidget *>(u"facets"_s);
}

QTreeWidgetItem *itemOf(WindowRoom &room, const QString &facet, const QString &value)
{
    QTreeWidget &tree = treeOf(room);
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = tree.topLevelItem(i);
        if (group->text(0) != facet)
            continue;
        for (int row = 0; row < group->childCount(); ++row) {
            if (group->child(row)->text(0) == value)
                return group->child(row);
        }
    }
    return nullptr;
}

QString countOf(WindowRoom &room, const QString &facet, const QString &value)
{
    const QTreeWidgetItem *item = itemOf(room, facet, value);
    return item ? item->text(1) : u"none"_s;
}

QueryExpression parsed(const QString &line)
{
    return std::get<QueryExpression>(parseQuery(line));
}

} // namespace

class TestFacetPanel : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void choicesAreConditions_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("facet");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("chosen");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &before, Facet facet,
                            const QString &value, bool chosen, const QString &after) {
            QTest::newRow(name) << before << int(facet) << value << chosen << after;
        };
        row("first", {}, Facet::Service, u"azure"_s, true, u"service:azure"_s);
        row("alternative", u"service:azure"_s, Facet::Service, u"office365"_s, true,
            u"service:azure|office365"_s);
        row("taken back", u"müller service:azure|office365"_s, Facet::Service, u"azure"_s, false,
            u"müller service:office365"_s);
        row("last one", u"müller service:azure"_s, Facet::Service, u"azure"_s, false, u"müller"_s);
        row("beside what is excluded", u"-service:azure"_s, Facet::Service, u"office365"_s, true,
            u"-service:azure service:office365"_s);
        row("beside alternatives", u"service:azure or country:de"_s, Facet::Service, u"azure"_s,
            true, u"(service:azure or country:de) service:azure"_s);
        row("a name with blanks", {}, Facet::Partner, u"Fabrikam \"A\" | B"_s, true,
            u"partner:=\"Fabrikam \"\"A\"\" | B\""_s); // a quote in quotes is written twice
        row("beside a part of a name", u"owner:jane"_s, Facet::Owner, u"Jane"_s, true,
            u"owner:jane owner:=Jane"_s);
        row("another whole name", u"owner:=Jane"_s, Facet::Owner, u"Jo"_s, true,
            u"owner:=Jane|Jo"_s);
        row("attached", u"mine:azure"_s, Facet::Standing, u"own"_s, true, u"mine:azure mine:any"_s);
        row("others as well", u"mine:any"_s, Facet::Standing, u"other"_s, true,
            u"mine:any others:any"_s);
        row("no longer", u"mine:any others:any"_s, Facet::Standing, u"own"_s, false,
            u"others:any"_s);
        row("what no condition asks for", u"tag:x"_s, Facet::Standing, u"ownReseller"_s, true,
            u"tag:x"_s);
    }
    void choicesAreConditions()
    {
        QFETCH(QString, before);
        QFETCH(int, facet);
        QFETCH(QString, value);
        QFETCH(bool, chosen);
        QFETCH(QString, after);
        const QueryExpression filter = parsed(before);
        const QueryExpression changed = withChoice(filter, Facet(facet), value, chosen);
        QCOMPARE(printQuery(changed), printQuery(parsed(after)));
        // As the line will be read again.
        QCOMPARE(parsed(printQuery(changed)), changed);
        QCOMPARE(isChosen(changed, Facet(facet), value), chosen && canChoose(Facet(facet), value));
        QCOMPARE(withChoice(changed, Facet(facet), value, chosen), changed);
    }

    void everyFacetShownHasATitleAndCanBeChosen()
    {
        const QVector<Facet> facets = shownFacets();
        for (const Facet facet : facets) {
            QVERIFY(!facetTitle(facet).isEmpty());
            const QString value = facet == Facet::Standing ? u"other"_s : u"x"_s;
            QVERIFY(canChoose(facet, value));
            QVERIFY(isChosen(withChoice({}, facet, value, true), facet, value));
        }
    }

    void theListIsNarrowedByKeyboard()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        QVERIFY(!room.customers().areFacetsVisible());
        QTest::keyClick(room.window.get(), Qt::Key_F8);
        QTRY_VERIFY(treeOf(room).hasFocus());
        QTRY_COMPARE(countOf(room, u"Service"_s, u"Azure"_s), u"1"_s);
        QCOMPARE(countOf(room, u"Service"_s, u"Office 365"_s), u"2"_s);
        QCOMPARE(countOf(room, u"Status"_s, u"Gone"_s), u"1"_s);

        treeOf(room).setCurrentItem(itemOf(room, u"Service"_s, u"Azure"_s));
        QTest::keyClick(&treeOf(room), Qt::Key_Space);
        QTRY_COMPARE(room.queryLine().text(), u"service:azure"_s);
        QTRY_COMPARE(room.customers().model().rowCount(), 1);
        // Alternatives keep their counts, other facets follow; the keyboard stays where it was.
        QTRY_COMPARE(countOf(room, u"Status"_s, u"Gone"_s), u"none"_s);
        QCOMPARE(countOf(room, u"Service"_s, u"Office 365"_s), u"2"_s);
        QVERIFY(treeOf(room).hasFocus());
        QCOMPARE(treeOf(room).currentItem(), itemOf(room, u"Service"_s, u"Azure"_s));
        QTest::keyClick(&treeOf(room), Qt::Key_Up);
        QCOMPARE(treeOf(room).currentItem(), itemOf(room, u"Service"_s, u"Office 365"_s));
        QTest::keyClick(&treeOf(room), Qt::Key_Space);
        QTRY_COMPARE(room.customers().model().rowCount(), 2);
        QTRY_COMPARE(room.queryLine().text(), u"service:azure|office365"_s);

        room.window->setLanguage(u"fr"_s);
        QTRY_COMPARE(countOf(room, u"Statut"_s, u"Actuel"_s), u"2"_s);
        QTest::keyClick(room.window.get(), Qt::Key_F8);
        QTRY_VERIFY(!room.customers().areFacetsVisible());
    }

    void whatWasTypedIsTicked()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.customers().setFacetsVisible(true);
        room.customers().setQuery(u"service:azure tag:nowhere"_s);
        // Nobody has the tag, and yet it can be taken back here.
        QTRY_VERIFY(itemOf(room, u"Tag"_s, u"nowhere"_s));
        QCOMPARE(itemOf(room, u"Service"_s, u"Azure"_s)->checkState(0), Qt::Checked);
        QCOMPARE(countOf(room, u"Tag"_s, u"nowhere"_s), u"0"_s);
        itemOf(room, u"Tag"_s, u"nowhere"_s)->setCheckState(0, Qt::Unchecked);
        QTRY_COMPARE(room.queryLine().text(), u"service:azure"_s);
        QTRY_COMPARE(room.customers().model().rowCount(), 1);
    }

    void smartTagsAreToldApartAndChosen()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        SavedView tag;
        tag.id = SavedViewId(1);
        tag.guid = u"g"_s;
        tag.name = u"Left"_s;
        tag.isTag = true;
        tag.arrangement.query = u"state:gone"_s;
        workspace.data->views->views << tag;
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.customers().setFacetsVisible(true);
        QTRY_COMPARE(countOf(room, u"Tag"_s, u"◇ Left"_s), u"1"_s);
        QTreeWidgetItem *item = itemOf(room, u"Tag"_s, u"◇ Left"_s);
        QCOMPARE(item->data(0, Qt::AccessibleTextRole).toString(),
                 u"Left, smart tag, 1 customer"_s);
        item->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(room.queryLine().text(), u"tag:Left"_s);
        QTRY_COMPARE(room.customers().model().rowCount(), 1);
    }

    void aLongFacetUnfolds()
    {
        FakeWorkspace workspace;
        for (int i = 0; i < 30; ++i) {
            const CustomerId customer = workspace.addCustomer(
                u"Customer %1"_s.arg(i, 2, 10, QChar(u'0')), u"c%1.example"_s.arg(i));
            workspace.summaryOf(customer).tags = {u"tag %1"_s.arg(i, 2, 10, QChar(u'0'))};
        }
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.customers().setFacetsVisible(true);
        const QString more = u"22 more…"_s;
        QTRY_VERIFY(itemOf(room, u"Tag"_s, more));
        QVERIFY(!itemOf(room, u"Tag"_s, u"tag 29"_s));
        treeOf(room).setCurrentItem(itemOf(room, u"Tag"_s, more));
        QTest::keyClick(&treeOf(room), Qt::Key_Return);
        QTRY_VERIFY(itemOf(room, u"Tag"_s, u"tag 29"_s));
        QVERIFY(!itemOf(room, u"Tag"_s, more));
        QTRY_VERIFY(itemOf(room, u"Tag"_s, u"Fewer"_s));
    }
};

QTEST_MAIN(TestFacetPanel)
#include "tst_facetpanel.moc"
