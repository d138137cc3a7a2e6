// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views in the window, by keyboard.
#include "customertableview.h"
#include "strictmain.h"
#include "tablecopy.h"
#include "viewswitcher.h"
#include "windowroom.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;

namespace {

CustomerTableView &tableOf(WindowRoom &room)
{
    return *room.window->findChild<CustomerTableView *>(u"customerTable"_s);
}

QToolButton &buttonOf(WindowRoom &room)
{
    return *room.window->findChild<QToolButton *>(u"viewsButton"_s);
}

QInputDialog *nameDialog(WindowRoom &room)
{
    QInputDialog *dialog = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        dialog = room.window->findChild<QInputDialog *>(u"viewNameDialog"_s);
        return dialog && dialog->isVisible();
    });
    return isThere ? dialog : nullptr;
}

/// Types a name into the dialog and presses Enter.
bool saveAs(WindowRoom &room, const QString &name)
{
    QInputDialog *dialog = nameDialog(room);
    if (!dialog)
        return false;
    auto *edit = dialog->findChild<QLineEdit *>();
    edit->selectAll();
    type(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
    const bool isSaved = QTest::qWaitFor(
        [&] { return room.customers().viewSwitcher().views().takenNames().contains(name); });
    room.window->activateWindow(); // a platform without a window manager leaves that to us
    return isSaved && QTest::qWaitForWindowActive(room.window.get());
}

QAction *action(WindowRoom &room, const QString &name)
{
    return room.window->findChild<QAction *>(name);
}

QString headerText(WindowRoom &room, CustomerColumn column, int role = Qt::DisplayRole)
{
    return room.customers().model().headerData(int(column), Qt::Horizontal, role).toString();
}

} // namespace

class TestViews : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    // Job S14: Office 365 ours, Azure somebody else's: one query, saved as a view. In French.
    void aQueryIsSavedAsAViewByKeyboardInFrench()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->setLanguage(u"fr"_s);
        QTest::keyClick(room.window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(room.queryLine().hasFocus());
        type(&room.queryLine(), u"nous:office365 autres:azure"_s);
        QTRY_COMPARE(room.customers().model().rowCount(), 1);
        QCOMPARE(room.customers().model().customerAt(0), contoso);
        QVERIFY2(buttonOf(room).text().contains(u"modifiée"_s), qPrintable(buttonOf(room).text()));

        QTest::keyClick(&room.queryLine(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(saveAs(room, u"O365 chez nous"_s));
        QTRY_COMPARE(buttonOf(room).text(), u"O365 chez nous"_s);
        QCOMPARE(
            room.customers().viewSwitcher().views().savedViews().constFirst().arrangement.query,
            u"mine:office365 others:azure"_s);

        QTest::keyClick(&room.queryLine(), Qt::Key_Escape);
        QTRY_COMPARE(room.customers().model().rowCount(), 4);
        QVERIFY(room.customers().viewSwitcher().isModified());
        // Back by the menu.
        QMenu *menu = room.customers().viewSwitcher().viewsMenu();
        QTest::keyClick(&room.queryLine(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(menu->isVisible());
        for (QAction *choice : menu->actions()) {
            if (choice->text() == u"O365 chez nous"_s)
                menu->setActiveAction(choice);
        }
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(room.customers().model().rowCount(), 1);
        QVERIFY(!room.customers().viewSwitcher().isModified());
        room.window->setLanguage(u"en"_s);
    }

    void everyBuiltInViewShowsWhatItSays()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        workspace.summaryOf(CustomerId(4)).lastSeenAt = workspace.daysFromNow(-40);
        WindowRoom room(workspace);
        QVERIFY(room.open());
        ViewSwitcher &views = room.customers().viewSwitcher();
        const auto shows = [&](const QString &key, int rows) {
            views.choose(key);
            return QTest::qWaitFor([&] { return room.customers().model().rowCount() == rows; });
        };
        QVERIFY(shows(u"atRisk"_s, 1));
        QCOMPARE(room.customers().model().customerAt(0), contoso);
        QVERIFY(shows(u"all"_s, 4));
        QVERIFY(shows(u"severalPartners"_s, 1));
        QVERIFY(shows(u"all"_s, 4));
        QVERIFY(shows(u"splitServices"_s, 1));
        QVERIFY(shows(u"all"_s, 4));
        QVERIFY(shows(u"gone"_s, 1));
        QCOMPARE(room.customers().model().customerAt(0), CustomerId(3));
        QVERIFY(shows(u"all"_s, 4));
        QVERIFY(shows(u"notSeen"_s, 1));
        QCOMPARE(room.customers().model().customerAt(0), CustomerId(4));
        QVERIFY(!views.isModified());
        QCOMPARE(buttonOf(room).text(), u"Not seen for 30 days"_s);
    }

    void filterSortingAndColumnsComeBackTogether()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->showPage(WorkspaceView::CustomersIndex);
        room.customers().setQuery(u"state:current"_s);
        CustomerTableView &table = tableOf(room);
        table.setSorts({{u"domain"_s, true}, {u"name"_s, false}});
        table.setColumns({{u"name"_s, 30}, {u"tenantId"_s, 40}, {u"mine"_s, 22}});
        action(room, u"saveViewAs"_s)->trigger();
        QVERIFY(saveAs(room, u"Tenants"_s));
        const ListArrangement saved = room.customers().arrangement();
        room.customers().viewSwitcher().choose(u"gone"_s);
        table.resetColumns();
        QVERIFY(room.customers().arrangement() != saved);
        room.customers().viewSwitcher().choose(
            room.customers().viewSwitcher().views().entries().constLast().key);
        QCOMPARE(room.customers().arrangement(), saved);
        QCOMPARE(table.shownColumns(),
                 (QVector{CustomerColumn::Name, CustomerColumn::TenantId, CustomerColumn::Mine}));
        QVERIFY(!room.customers().viewSwitcher().isModified());
        // A column more is a change, and can be taken back.
        action(room, u"resetColumns"_s)->trigger();
        QVERIFY(room.customers().viewSwitcher().isModified());
        QVERIFY(action(room, u"resetView"_s)->isEnabled());
        action(room, u"resetView"_s)->trigger();
        QCOMPARE(room.customers().arrangement(), saved);
    }

    void aViewIsRenamedDuplicatedRemovedAndBroughtBack()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        SavedViewList &views = room.customers().viewSwitcher().views();
        action(room, u"saveViewAs"_s)->trigger();
        QVERIFY(saveAs(room, u"First"_s));
        QTRY_VERIFY(action(room, u"renameView"_s)->isEnabled());
        action(room, u"renameView"_s)->trigger();
        QVERIFY(saveAs(room, u"Second"_s));
        QTRY_COMPARE(buttonOf(room).text(), u"Second"_s);
        action(room, u"duplicateView"_s)->trigger();
        QTRY_COMPARE(views.takenNames(), (QStringList{u"Second"_s, u"Second (2)"_s}));
        QTRY_COMPARE(buttonOf(room).text(), u"Second (2)"_s);
        action(room, u"removeView"_s)->trigger();
        QTRY_COMPARE(views.takenNames(), QStringList{u"Second"_s});
        QCOMPARE(room.customers().viewSwitcher().currentKey(), u"all"_s);
        QTest::keyClick(room.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(views.takenNames().size(), 2);
    }

    void aNameThatIsTakenIsRefusedWithTheReason()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        action(room, u"saveViewAs"_s)->trigger();
        QVERIFY(saveAs(room, u"First"_s));
        action(room, u"saveViewAs"_s)->trigger();
        QInputDialog *dialog = nameDialog(room);
        QVERIFY(dialog);
        dialog->setTextValue(u"FIRST"_s);
        dialog->accept();
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = room.window->findChild<QMessageBox *>()));
        QVERIFY2(box->text().contains(u"taken"_s) || box->informativeText().contains(u"taken"_s)
                     || box->informativeText().contains(u"FIRST"_s),
                 qPrintable(box->text() + box->informativeText()));
        box->close();
    }

    void hostileNamesAreShownAsTheyAre()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        const QString name = u"<b>A</b> & %1 \u202e"_s;
        action(room, u"saveViewAs"_s)->trigger();
        QInputDialog *dialog = nameDialog(room);
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
        QTRY_COMPARE(room.customers().viewSwitcher().views().takenNames().size(), 1);
        QTRY_VERIFY(buttonOf(room).text().contains(u"<b>A</b> && %1"_s));
        QVERIFY(buttonOf(room).text().contains(u"⟨U+202E⟩"_s)
                || !buttonOf(room).text().contains(QChar(0x202e)));
        QVERIFY(!Qt::mightBeRichText(buttonOf(room).toolTip())
                || buttonOf(room).toolTip().contains(u"&lt;b&gt;"_s));
        bool isInMenu = false;
        for (const QAction *choice : room.customers().viewSwitcher().viewsMenu()->actions())
            isInMenu |= choice->text().contains(u"<b>A</b> && %1"_s);
        QVERIFY(isInMenu);
    }

    void viewsTravelInAFile()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        action(room, u"saveViewAs"_s)->trigger();
        QVERIFY(saveAs(room, u"First"_s));
        room.window->exportViewsTo(u"/nowhere/views.json"_s);
        QTRY_COMPARE(room.opener.views.lastPath, u"/nowhere/views.json"_s);
        QCOMPARE(room.opener.views.views.size(), 1);
        room.opener.views.views.first().name = u"Second"_s;
        room.window->importViewsFrom(u"/nowhere/views.json"_s);
        QTRY_COMPARE(room.customers().viewSwitcher().views().takenNames(),
                     (QStringList{u"First"_s, u"Second"_s}));
        room.opener.views.readError = Error{ErrorKind::InvalidInput, u"views.notOurs"_s, {}, {}};
        room.window->importViewsFrom(u"/nowhere/views.json"_s);
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = room.window->findChild<QMessageBox *>()));
        box->close();
    }

    void theFindBoxFindsViewsPartnersAndCommandsByName()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        PartnerSummary fabrikam;
        fabrikam.partner.id = PartnerId(7);
        fabrikam.partner.realm = RealmId(1);
        fabrikam.partner.facts.name = u"Fabrikam Müller"_s;
        workspace.data->partners = {fabrikam};
        WindowRoom room(workspace);
        QVERIFY(room.open());
        FindBox &find = room.window->view()->findBox();
        const auto typeIn = [&](const QString &text) {
            QTest::keyClick(room.window.get(), Qt::Key_K, Qt::ControlModifier);
            find.clear();
            type(&find, text);
        };
        const auto lines = [&find] {
            QStringList texts;
            for (int row = 0; row < find.popup()->model()->rowCount(); ++row)
                texts
                    << find.popup()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            return texts;
        };
        typeIn(u"seen for"_s); // "not" would be a word of the query language
        QTRY_VERIFY2(lines().contains(u"Not seen for 30 days, Saved view"_s),
                     qPrintable(lines().join(u'|')));
        QTest::keyClick(&find, Qt::Key_Return);
        QTRY_COMPARE(room.customers().viewSwitcher().currentKey(), u"notSeen"_s);
        QCOMPARE(room.window->view()->currentIndex(), int(WorkspaceView::CustomersIndex));

        typeIn(u"muller fabri"_s);
        QTRY_VERIFY2(lines().contains(u"Fabrikam Müller, Partner"_s),
                     qPrintable(lines().join(u'|')));
        QTest::keyClick(&find, Qt::Key_Return);
        QTRY_COMPARE(room.window->view()->currentIndex(), int(WorkspaceView::PartnersIndex));

        // Commands of every menu, with their shortcut; after ">" nothing else.
        typeIn(u"save view"_s);
        QTRY_VERIFY2(!lines().filter(u"Ctrl+S"_s).isEmpty(), qPrintable(lines().join(u'|')));
        typeIn(u">dark"_s);
        QTRY_COMPARE(lines(), QStringList{u"Dark theme, Command in View › Theme"_s});
        QTest::keyClick(&find, Qt::Key_Return);
        QTRY_VERIFY(action(room, u"theme-dark"_s)->isChecked());
        room.window->setTheme(u"light"_s);
        QVERIFY(find.text().isEmpty());

        room.window->setLanguage(u"fr"_s);
        typeIn(u">verifier"_s);
        QTRY_COMPARE(lines().size(), 1);
        QVERIFY2(lines().constFirst().startsWith(u"Vérifier"_s), qPrintable(lines().constFirst()));
        room.window->setLanguage(u"en"_s);
    }

    void smartTagsStandInTheMenuWithWhatTheyDo()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        const auto addTag = [&workspace](qint64 id, const QString &name, const QString &query) {
            SavedView tag;
            tag.id = SavedViewId(id);
            tag.guid = u"00000000-0000-4000-9000-00000000000%1"_s.arg(id);
            tag.name = name;
            tag.isTag = true;
            tag.arrangement.query = query;
            workspace.data->views->views << tag;
            return u"view-"_s + tag.guid;
        };
        const QString left = addTag(1, u"Left & <b>gone</b>"_s, u"state:gone"_s);
        const QString broken = addTag(2, u"Later"_s, u"fieldofanewerversion:x"_s);
        WindowRoom room(workspace);
        QVERIFY(room.open());
        QTRY_VERIFY(action(room, left) && action(room, broken));
        room.window->view()->showPage(WorkspaceView::CustomersIndex);
        QMenu *menu = room.customers().viewSwitcher().viewsMenu();
        QTest::keyClick(room.window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(action(room, left)->text(), u"◇ Left && <b>gone</b>"_s);
        QVERIFY2(action(room, left)->toolTip().contains(u"Smart tag of 1 customer"_s),
                 qPrintable(action(room, left)->toolTip()));
        QCOMPARE(action(room, broken)->text(), u"◇ Later (does not work)"_s);
        QVERIFY2(action(room, broken)->toolTip().contains(u"fieldofanewerversion"_s),
                 qPrintable(action(room, broken)->toolTip()));
        QTest::keyClick(menu, Qt::Key_Escape);
        // Chosen, a view says that it is one, and can cease to be one.
        action(room, left)->trigger();
        QTRY_VERIFY(action(room, u"tagView"_s)->isChecked());
        QTRY_COMPARE(room.customers().model().rowCount(), 1);
        action(room, u"tagView"_s)->trigger();
        QTRY_COMPARE(room.window->context()->index()->smartTags().size(), 1);
        QTRY_VERIFY(!action(room, u"tagView"_s)->isChecked());
        room.window->context()->undoStack().undo();
        QTRY_COMPARE(room.window->context()->index()->smartTags().size(), 2);
    }

    void theSelectionOfSeveralRowsSurvivesSortingAndChanges()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->showPage(WorkspaceView::CustomersIndex);
        CustomerTableView &table = tableOf(room);
        const auto selected = [&] {
            QSet<CustomerId> customers;
            for (const QModelIndex &index : table.selectionModel()->selectedRows())
                customers.insert(room.customers().model().customerAt(index.row()));
            return customers;
        };
        const QSet<CustomerId> wanted{contoso, CustomerId(3)};
        table.setCurrentIndex(
            room.customers().model().index(room.customers().model().rowOf(contoso), 0));
        table.selectionModel()->select(
            room.customers().model().index(room.customers().model().rowOf(CustomerId(3)), 0),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(selected(), wanted);
        table.setSorts({{u"domain"_s, true}});
        QTRY_COMPARE(room.customers().model().rowOf(contoso), 2);
        QTRY_COMPARE(selected(), wanted);
        ChangeSet changes;
        changes.customers = {contoso};
        QSignalSpy indexed(room.window->context(), &WorkspaceContext::indexChanged);
        emit room.window->context()->session().changed(changes);
        QTRY_COMPARE(indexed.size(), 1);
        QTRY_COMPARE(selected(), wanted);
        QCOMPARE(room.customers().currentCustomer(), contoso);
    }

    void whatIsCopiedIsATableOfPlainText()
    {
        FakeWorkspace workspace;
        workspace.addCustomer(u"<b>A</b> & \"Co\""_s, u"a.example"_s);
        WindowRoom room(workspace);
        QVERIFY(room.open());
        CustomerTableView &table = tableOf(room);
        table.setColumns({{u"name"_s, 20}, {u"domain"_s, 20}});
        table.selectRow(0);
        QCOMPARE(selectionAsText(table),
                 u"Customer name\tDomain name\n<b>A</b> & \"Co\"\ta.example\n"_s);
        const QString html = selectionAsHtml(table);
        QVERIFY2(html.contains(u">&lt;b&gt;A&lt;/b&gt; &amp; &quot;Co&quot;</td>"_s),
                 qPrintable(html));
        QVERIFY(!html.contains(u"<b>"_s));
    }

    void groupsCloseAndOpenByKeyboard()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        CustomerTableView &table = tableOf(room);
        CustomerListModel &model = room.customers().model();
        QSignalSpy answered(&model, &CustomerListModel::dataChanged);
        room.window->view()->showPage(WorkspaceView::CustomersIndex);
        QTRY_COMPARE(answered.size(), 1); // nothing else is under way
        model.showRows(model.customerIndex(), model.rows(), Instant::now(),
                       {{u"a"_s, u"<i>A</i>"_s, 0, 1}, {u"b"_s, u"B"_s, 1, 4}});
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(model.isHeading(0) && model.isHeading(2) && !model.isHeading(1));
        QCOMPARE(model.rowOf(contoso), 1);
        QCOMPARE(model.index(2, 0).data().toString(), u"▾ B (3)"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"<i>A</i>: group of 1 customer, open"_s);
        table.setFocus();
        table.setCurrentIndex(model.index(1, 0));
        QTest::keyClick(&table, Qt::Key_Left); // to the heading
        QCOMPARE(table.currentIndex().row(), 0);
        QTest::keyClick(&table, Qt::Key_Left);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.rowOf(contoso), -1);
        QCOMPARE(model.index(0, 0).data().toString(), u"▸ <i>A</i> (1)"_s);
        QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(model.rowCount(), 6);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(model.rowCount(), 5);
        model.setAllClosed(true);
        QCOMPARE(model.rowCount(), 2);
        model.setAllClosed(false);
        QCOMPARE(model.rowOf(contoso), 1);
    }

    void severalColumnsAreSortedByWithNumbersInTheTitles()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->showPage(WorkspaceView::CustomersIndex);
        CustomerTableView &table = tableOf(room);
        const auto click = [&](CustomerColumn column, Qt::KeyboardModifiers modifiers) {
            const QHeaderView *header = table.horizontalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                              {header->sectionViewportPosition(int(column)) + 8, 8});
        };
        click(CustomerColumn::Country, Qt::NoModifier);
        click(CustomerColumn::Domain, Qt::ShiftModifier);
        click(CustomerColumn::Domain, Qt::ShiftModifier);
        QCOMPARE(table.sorts(), (QVector<ListSort>{{u"country"_s, false}, {u"domain"_s, true}}));
        QCOMPARE(headerText(room, CustomerColumn::Country), u"Country ▲1"_s);
        QCOMPARE(headerText(room, CustomerColumn::Domain), u"Domain name ▼2"_s);
        QCOMPARE(headerText(room, CustomerColumn::Domain, Qt::AccessibleTextRole),
                 u"Domain name, sorted downwards, rank 2"_s);
        // All but one have the same country: the domain decides, downwards.
        QTRY_COMPARE(
            room.customers().model().index(0, int(CustomerColumn::Domain)).data().toString(),
            u"tailspin.example"_s);
        click(CustomerColumn::Domain, Qt::ShiftModifier);
        QCOMPARE(table.sorts().size(), 1);
        QCOMPARE(headerText(room, CustomerColumn::Country), u"Country"_s);
        QVERIFY(table.horizontalHeader()->isSortIndicatorShown());
        QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), int(CustomerColumn::Country));

        // The same by keyboard: F7 by the current column, Shift+F7 as well.
        table.setFocus();
        table.setCurrentIndex(room.customers().model().index(0, int(CustomerColumn::Alias)));
        QTest::keyClick(&table, Qt::Key_F7);
        QCOMPARE(table.sorts(), (QVector<ListSort>{{u"alias"_s, false}}));
        table.setCurrentIndex(room.customers().model().index(0, int(CustomerColumn::Name)));
        QTest::keyClick(&table, Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(table.sorts(), (QVector<ListSort>{{u"alias"_s, false}, {u"name"_s, false}}));
    }

    void theNameStaysInSightWhileTheOthersScroll()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->showPage(WorkspaceView::CustomersIndex);
        CustomerTableView &table = tableOf(room);
        const auto *frozen = room.window->findChild<QTableView *>(u"customerFrozen"_s);
        QVERIFY(frozen && frozen->isVisible());
        QCOMPARE(frozen->width(), table.columnWidth(int(CustomerColumn::Name)));
        table.setFocus();
        table.setCurrentIndex(room.customers().model().index(0, int(CustomerColumn::Name)));
        for (int i = 0; i < CustomerColumnCount; ++i)
            QTest::keyClick(&table, Qt::Key_Right);
        QVERIFY(table.horizontalScrollBar()->value() > 0);
        QCOMPARE(frozen->mapTo(&table, QPoint()).x(), table.frameWidth());
        // Going left never hides the current cell below the name.
        for (int i = 0; i < CustomerColumnCount; ++i) {
            QTest::keyClick(&table, Qt::Key_Left);
            if (table.currentIndex().column() != int(CustomerColumn::Name))
                QVERIFY(table.visualRect(table.currentIndex()).left() >= frozen->width());
        }
        // One selection for both.
        QCOMPARE(frozen->selectionModel(), table.selectionModel());
        table.horizontalHeader()->resizeSection(int(CustomerColumn::Name), 300);
        QCOMPARE(frozen->width(), 300);
        QCOMPARE(frozen->columnWidth(int(CustomerColumn::Name)), 300);
    }

    void nothingIsCutOffAtALongerLanguage()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s}) {
            room.window->setLanguage(language);
            room.window->view()->showPage(WorkspaceView::CustomersIndex);
            QCoreApplication::processEvents();
            for (const QString &name : {u"viewsButton"_s, u"saveViewButton"_s}) {
                const auto *button = room.window->findChild<QToolButton *>(name);
                QVERIFY(button->isVisible());
                QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(name));
                QVERIFY(!button->accessibleName().isEmpty());
            }
        }
        room.window->setLanguage(u"en"_s);
    }
};

QTEST_MAIN(TestViews)
#include "tst_views.moc"
