// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs of the window, by keyboard, on the real main window.
#include "changespage.h"
#include "explanationdialog.h"
#include "printpreview.h"
#include "querybar.h"
#include "shortcutsdialog.h"
#include "sidebar.h"
#include "statusline.h"
#include "strictmain.h"
#include "tablecopy.h"
#include "windowroom.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    // Job S2: who else is attached to Contoso, for which service, and how do we know.
    void findingByKeyboardShowsTheMatrixAndHowWeKnow()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());

        QTest::keyClick(room.window.get(), Qt::Key_K, Qt::ControlModifier);
        FindBox &find = room.window->view()->findBox();
        QTRY_VERIFY(find.hasFocus());
        QTest::keyClicks(&find, u"conto"_s);
        QTest::keyClick(&find, Qt::Key_Return); // before the answer is there
        QVERIFY(room.waitForDetails(contoso));
        QCOMPARE(room.window->view()->currentPage(), &room.customers());
        MatrixView &matrix = room.details().matrixView();
        QTRY_VERIFY(matrix.hasFocus());
        QVERIFY(!find.popup()->isVisible());

        const MatrixModel &model = matrix.matrix();
        QString everything;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                everything +=
                    model.index(row, column).data(Qt::AccessibleTextRole).toString() + u'\n';
        }
        for (const QString &part : {u"Fabrikam, Azure: Reseller"_s, u"customers.csv"_s,
                                    u"Adatum Distribution"_s, u"Recorded by hand"_s})
            QVERIFY2(everything.contains(part, Qt::CaseInsensitive), qPrintable(everything));

        // By the arrow keys to a cell with something in it, and Enter.
        QTest::keyClick(&matrix, Qt::Key_Home);
        for (int i = 0; i < 12 && matrix.matrix().attachmentsAt(matrix.currentIndex()).isEmpty();
             ++i)
            QTest::keyClick(&matrix, Qt::Key_Right);
        QVERIFY(!matrix.matrix().attachmentsAt(matrix.currentIndex()).isEmpty());
        QTest::keyClick(&matrix, Qt::Key_Return);
        auto *explanation = room.window->findChild<ExplanationDialog *>(u"explanationDialog"_s);
        QVERIFY(explanation);
        QVERIFY(explanation->plainText().contains(u"How we know"_s));
        explanation->close();
    }

    // Job S13: "Müller Metallbau" on the phone.
    void findsWithoutAccentsByAliasDomainAndTenant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("no accents") << u"muller metall"_s;
        QTest::newRow("German spelling") << u"mueller"_s;
        QTest::newRow("as written") << u"Müller"_s;
        QTest::newRow("alias") << u"metall-mull"_s;
        QTest::newRow("domain") << u"mueller-metall.ex"_s;
        QTest::newRow("tenant id") << u"00000002-1111"_s;
    }
    void findsWithoutAccentsByAliasDomainAndTenant()
    {
        QFETCH(QString, typed);
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        FindBox &find = room.window->view()->findBox();
        find.activate();
        type(&find, typed);
        QTRY_VERIFY(find.popup()->isVisible());
        QTRY_VERIFY(find.popup()->model()->index(0, 0).data().toString().contains(u"Müller"_s));
        QTest::keyClick(&find, Qt::Key_Return);
        QVERIFY(room.waitForDetails(CustomerId(2)));
        const auto *name = room.details().findChild<QLabel *>(u"customerName"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), u"Müller Metallbau GmbH"_s);
    }

    // Job S14: Office 365 ours, Azure somebody else's.
    void aQueryNarrowsTheListAndSaysHowFar()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        QTest::keyClick(room.window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(room.queryLine().hasFocus());
        QTest::keyClicks(&room.queryLine(), u"mine:office365 others:azure"_s);
        QTRY_COMPARE(room.customers().model().rowCount(), 1);
        QCOMPARE(room.customers().model().customerAt(0), contoso);
        const auto *count = room.window->findChild<QLabel *>(u"customerCount"_s);
        QCOMPARE(count->text(), u"1 of 4"_s);

        auto *chip = room.window->findChild<QToolButton *>(u"queryChip1"_s);
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(room.customers().model().rowCount(), 2);
        QTest::keyClick(&room.queryLine(), Qt::Key_Escape);
        QTRY_COMPARE(room.customers().model().rowCount(), 4);
    }

    void aMistakeInTheQueryIsExplainedAndTheListStays()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->showPage(WorkspaceView::CustomersIndex);
        room.customers().setQuery(u"contoso"_s);
        QTRY_COMPARE(room.customers().model().rowCount(), 1);
        room.queryLine().setText(u"contoso nosuchfield:x"_s);
        const auto *error = room.customers().findChild<QLabel *>(u"queryError"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->text().contains(u"nosuchfield"_s), qPrintable(error->text()));
        QCOMPARE(error->textFormat(), Qt::PlainText);
        QCOMPARE(room.customers().model().rowCount(), 1);
        room.queryLine().setText(u"contoso"_s);
        QVERIFY(!error->isVisible());
    }

    void theChosenCustomerSurvivesSortingFilteringAndChanges()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->openCustomer(contoso);
        QVERIFY(room.waitForDetails(contoso));
        room.table().sortByColumn(int(CustomerColumn::Domain), Qt::DescendingOrder);
        QTRY_VERIFY(room.customers().model().rowOf(contoso) == 2);
        QCOMPARE(room.table().currentIndex().row(), 2);
        QCOMPARE(room.customers().currentCustomer(), contoso);

        ChangeSet changes;
        changes.customers = {contoso};
        emit room.window->context()->session().changed(changes);
        QTRY_COMPARE(room.table().currentIndex().row(), room.customers().model().rowOf(contoso));
        QCOMPARE(room.customers().currentCustomer(), contoso);
    }

    void openingACustomerTheFilterHidesTakesTheFilterAway()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->showQuery(u"tailspin"_s);
        QTRY_COMPARE(room.customers().model().rowCount(), 1);
        room.window->view()->openCustomer(contoso);
        QVERIFY(room.waitForDetails(contoso));
        QTRY_COMPARE(room.customers().model().customerAt(room.table().currentIndex().row()),
                     contoso);
        QVERIFY(room.queryLine().text().isEmpty());
    }

    void theRealmSwitchShowsOneRealmOrAll()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        auto *realms = room.window->findChild<QComboBox *>(u"realmSwitch"_s);
        QTRY_COMPARE(realms->count(), 3);
        QCOMPARE(realms->itemText(0), u"All realms"_s);
        QVERIFY2(realms->itemText(2).contains(u"US Government"_s), qPrintable(realms->itemText(2)));
        room.window->context()->setCurrentRealm(RealmId(2));
        QTRY_COMPARE(room.customers().model().rowCount(), 1);
        QCOMPARE(realms->currentIndex(), 2);
        room.window->context()->setCurrentRealm({});
        QTRY_COMPARE(room.customers().model().rowCount(), 4);
    }

    void changesAreWrittenInTheBackground()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        for (const auto &[path, format] : {std::pair{u"/tmp/x.json"_s, ExportFormat::Json},
                                           std::pair{u"/tmp/x.csv"_s, ExportFormat::Csv}}) {
            room.opener.tables.last.reset();
            emit room.window->view()->changesPage().exportRequested(path, {Change{}, Change{}});
            QTRY_VERIFY(room.window->context()->operations().isEmpty() && room.opener.tables.last
                        && room.opener.tables.last->isFinished);
            QCOMPARE(room.opener.tables.last->format, format);
            QCOMPARE(room.opener.tables.last->rows.size(), 2);
        }
    }

    void everyPageHasAShortcutThatIsSafeOnEveryKeyboard()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        QCOMPARE(room.window->view()->pages().size(), 8);
        for (int page = 0; page < 8; ++page) {
            auto *action = room.window->findChild<QAction *>(u"goToPage%1"_s.arg(page));
            QVERIFY(action);
            QCOMPARE(action->shortcut(), MainMenu::pageShortcut(page));
            const auto key = action->shortcut()[0];
            QVERIFY(key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z);
            QVERIFY(!key.keyboardModifiers().testFlag(Qt::AltModifier));
            action->trigger();
            QCOMPARE(room.window->view()->currentIndex(), page);
        }
    }

    void noTwoShortcutsAreTheSame()
    {
        FakeWorkspace workspace;
        WindowRoom room(workspace);
        QVERIFY(room.open());
        QHash<QString, QString> seen;
        for (const QAction *action : room.window->findChildren<QAction *>()) {
            for (const QKeySequence &shortcut : action->shortcuts()) {
                const QString key = shortcut.toString();
                QVERIFY2(!seen.contains(key),
                         qPrintable(key + u": "_s + seen.value(key) + u", "_s + action->text()));
                seen.insert(key, action->text());
            }
        }
        QVERIFY(seen.size() > 15);
    }

    void theTableOfShortcutsNamesThemAll()
    {
        FakeWorkspace workspace;
        WindowRoom room(workspace);
        QVERIFY(room.open());
        ShortcutsDialog dialog(room.window.get());
        QStringList keys;
        const auto *table = dialog.findChild<QTreeWidget *>(u"shortcuts"_s);
        for (int group = 0; group < table->topLevelItemCount(); ++group) {
            const QTreeWidgetItem *item = table->topLevelItem(group);
            QVERIFY(item->childCount() > 0);
            for (int row = 0; row < item->childCount(); ++row)
                keys << item->child(row)->text(1).split(u"; "_s);
        }
        for (const QAction *action : room.window->findChildren<QAction *>()) {
            if (!action->shortcut().isEmpty() && !action->text().isEmpty())
                QCOMPARE(keys.count(action->shortcut().toString(QKeySequence::NativeText)), 1);
        }
    }

    void anExportSaysWhatItHolds()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->showPage(WorkspaceView::CustomersIndex);
        room.customers().setQuery(u"service:azure"_s);
        QTRY_COMPARE(room.customers().model().rowCount(), 1);
        room.window->findChild<QAction *>(u"exportTable"_s)->trigger();
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = room.window->findChild<QFileDialog *>()));
        QVERIFY2(dialog->selectedFiles().constFirst().contains(u"All customers"_s),
                 qPrintable(dialog->selectedFiles().constFirst()));
        const QString path = QDir::temp().filePath(u"attache-export-test.csv"_s);
        dialog->selectFile(path);
        auto *status = room.window->findChild<StatusLine *>();
        QSignalSpy messages(status, &QStatusBar::messageChanged);
        static_cast<QDialog *>(dialog)->accept();
        const auto said = [&messages](const QString &words) {
            return std::any_of(messages.cbegin(), messages.cend(), [&](const auto &one) {
                return one.at(0).toString().contains(words);
            });
        };
        QTRY_VERIFY(said(u"1 customer for the filter service:azure exported to "_s));
    }

    void aWorkbookSaysWhichListItIs()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->showPage(WorkspaceView::CustomersIndex);
        room.customers().setQuery(u"service:azure"_s);
        QTRY_COMPARE(room.customers().model().rowCount(), 1);
        const qint64 all = room.customers().shown().outOf;
        room.window->findChild<QAction *>(u"exportTable"_s)->trigger();
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = room.window->findChild<QFileDialog *>()));
        QCOMPARE(dialog->defaultSuffix(), u"xlsx"_s);
        // The ending follows the kind that is chosen.
        dialog->selectNameFilter(dialog->nameFilters().at(1));
        emit dialog->filterSelected(dialog->nameFilters().at(1));
        QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
        QVERIFY(dialog->selectedFiles().constFirst().endsWith(u".csv"_s));
        dialog->selectFile(QDir::temp().filePath(u"attache-export-test.xlsx"_s));
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(room.opener.tables.last && room.opener.tables.last->isFinished);
        QCOMPARE(room.opener.tables.last->format, ExportFormat::Xlsx);
        const auto &facts = room.opener.tables.last->facts;
        QVERIFY(facts.contains(qMakePair(u"Filter"_s, u"service:azure"_s)));
        QVERIFY(facts.contains(qMakePair(u"Customers"_s, u"1 of %1"_s.arg(QString::number(all)))));
        QVERIFY(facts.contains(qMakePair(u"Sorted by"_s, u"Customer name"_s)));
    }

    void aListIsLookedAtBeforeItIsPrinted()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        for (int i = 0; i < 120; ++i)
            workspace.addCustomer(u"Customer %1"_s.arg(i), u"c%1.example"_s.arg(i));
        WindowRoom room(workspace);
        QVERIFY(room.open());
        auto *action = room.window->findChild<QAction *>(u"print"_s);
        action->trigger(); // Today has no table
        QVERIFY(!room.window->findChild<PrintPreview *>());
        room.window->view()->showPage(WorkspaceView::CustomersIndex);
        action->trigger();
        auto *preview = room.window->findChild<PrintPreview *>();
        QVERIFY(preview);
        QTRY_VERIFY(preview->pageCount() > 1);
        QCOMPARE(preview->page(), 0);
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->page(), 1);
        QTest::keyClick(preview, Qt::Key_End);
        QCOMPARE(preview->page(), preview->pageCount() - 1);
        QTest::keyClick(preview, Qt::Key_PageDown); // and no further
        QCOMPARE(preview->page(), preview->pageCount() - 1);
        QTest::keyClick(preview, Qt::Key_Home);
        QCOMPARE(preview->page(), 0);
        const int landscape = preview->pageCount();
        auto *turn = preview->findChild<QComboBox *>(u"orientation"_s);
        turn->setCurrentIndex(1);
        QTRY_VERIFY(preview->pageCount() > 0 && preview->pageCount() != landscape);
        QCOMPARE(preview->pageLayout().orientation(), QPageLayout::Portrait);

        preview->findChild<QPushButton *>(u"savePdf"_s)->click();
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = preview->findChild<QFileDialog *>()));
        dialog->selectFile(QDir::temp().filePath(u"attache-print-test.pdf"_s));
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(room.opener.tables.lastFile && room.opener.tables.lastFile->isFinished);
        QVERIFY(room.opener.tables.lastFile->bytes.startsWith("%PDF-"));
        preview->close();
    }

    void anAliasIsSavedWhenTheFieldIsLeftAndCanBeUndone()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->openCustomer(contoso);
        QVERIFY(room.waitForDetails(contoso));
        room.details().showTab(DetailsPane::NotesTab);
        auto *alias = room.details().findChild<QLineEdit *>(u"aliasEdit"_s);
        QVERIFY(alias->isEnabled());
        alias->setFocus();
        QTest::keyClicks(alias, u"Big C"_s);
        QTest::keyClick(alias, Qt::Key_Tab);
        const auto stored = [&] {
            const QMutexLocker lock(&workspace.data->mutex);
            return workspace.data->annotations.value(contoso).alias;
        };
        QTRY_COMPARE(stored(), u"Big C"_s);
        auto *undo = room.window->findChild<QAction *>(u"undo"_s);
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(undo->text().contains(u"alias"_s, Qt::CaseInsensitive));
        undo->trigger();
        QTRY_COMPARE(stored(), QString());
        QTRY_COMPARE(alias->text(), QString());
        QVERIFY(room.window->findChild<QAction *>(u"redo"_s)->isEnabled());
    }

    void aNoteIsAddedAndShown()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->openCustomer(contoso);
        QVERIFY(room.waitForDetails(contoso));
        room.window->menu().addNote->trigger();
        auto *text = room.details().findChild<QPlainTextEdit *>(u"newNote"_s);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"Called Jane"_s);
        QTest::mouseClick(room.details().findChild<QPushButton *>(u"addNote"_s), Qt::LeftButton);
        QTRY_VERIFY(room.details().findChild<QLabel *>(u"noteText"_s));
        QCOMPARE(room.details().findChild<QLabel *>(u"noteText"_s)->text(), u"Called Jane"_s);
    }

    void copyingGivesATableOfWhatIsOnScreen()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->openCustomer(contoso);
        room.table().setColumnHidden(int(CustomerColumn::Alias), true);
        const QStringList lines = selectionAsText(room.table()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().split(u'\t').size(), lines.last().split(u'\t').size());
        QVERIFY(lines.last().startsWith(u"Contoso Ltd\tcontoso.example"_s));
        QVERIFY(!lines.first().contains(u"Alias"_s));
    }

    void exportWritesTheRowsAndColumnsOnScreen()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->showQuery(u"contoso"_s);
        QTRY_COMPARE(room.customers().model().rowCount(), 1);
        room.window->exportTo(u"/tmp/out.json"_s);
        QTRY_VERIFY(room.opener.tables.last && room.opener.tables.last->isFinished);
        QCOMPARE(room.opener.tables.last->format, ExportFormat::Json);
        QCOMPARE(room.opener.tables.last->rows.size(), 1);
        QCOMPARE(room.opener.tables.last->columns.first().key, u"name"_s);
        QCOMPARE(room.opener.tables.last->rows.first().first().toString(), u"Contoso Ltd"_s);
        QStringList keys;
        for (const ExportColumn &column : room.opener.tables.last->columns)
            keys << column.key;
        QVERIFY(keys.contains(u"tenantId"_s)); // so that the file can be read back
    }

    void aLockedWorkspaceIsExplainedAndTheWindowStaysUsable()
    {
        FakeWorkspace workspace;
        WindowRoom room(workspace);
        room.opener.refusal =
            Error{ErrorKind::Conflict, u"workspace.locked"_s, {u"attache"_s, u"4711"_s}, {}};
        QSignalSpy refused(room.window.get(), &MainWindow::workspaceRefused);
        room.window->openWorkspace(u"/tmp/locked.attache"_s);
        QTRY_COMPARE(refused.size(), 1);
        auto *box = room.window->findChild<QMessageBox *>(u"messageBox"_s);
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY(box->text().size() > 30);
        box->close();
        QVERIFY(!room.window->context());
        room.opener.refusal.reset();
        QVERIFY(room.open());
    }

    void theNewestErrorIsOneClickFromItsExplanation()
    {
        FakeWorkspace workspace;
        WindowRoom room(workspace);
        QVERIFY(room.open());
        auto *button = room.window->findChild<QToolButton *>(u"lastError"_s);
        QVERIFY(!button->isVisible());
        emit room.window->context()->failed(
            Error{ErrorKind::Storage, u"workspace.damaged"_s, {}, u"malformed"_s});
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        auto *box = room.window->findChild<QMessageBox *>(u"messageBox"_s);
        QVERIFY(box);
        QVERIFY(box->detailedText().contains(u"malformed"_s));
        box->close();
        QVERIFY(!button->isVisible());
    }

    void theAgeOfWhatIsShownStandsInTheStatusLine()
    {
        FakeWorkspace workspace;
        workspace.data->observations.first().header.observedAt = workspace.daysFromNow(-60);
        WindowRoom room(workspace);
        QVERIFY(room.open());
        auto *age = room.window->findChild<QToolButton *>(u"asOf"_s);
        QTRY_VERIFY2(age->text().contains(u"60 days ago"_s), qPrintable(age->text()));
        room.window->closeWorkspace();
        QVERIFY(!age->isVisible());
    }

    void columnsAndTheirOrderAreRemembered()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        const QList<QAction *> columns = room.customers().columnsMenu()->actions();
        QVERIFY(columns.size() >= CustomerColumnCount);
        columns.at(int(CustomerColumn::TenantId))->setChecked(true);
        QVERIFY(!room.table().isColumnHidden(int(CustomerColumn::TenantId)));
        room.table().sortByColumn(int(CustomerColumn::Domain), Qt::DescendingOrder);
        room.window->closeWorkspace();
        QVERIFY(room.open());
        QVERIFY(!room.table().isColumnHidden(int(CustomerColumn::TenantId)));
        QTRY_COMPARE(
            room.customers().model().index(0, int(CustomerColumn::Domain)).data().toString(),
            u"tailspin.example"_s);
    }

    void theFirstPageShowsBeforeTheIndexIsThere()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        FakeTableWriterFactory writers;
        WorkspaceContext context(openFakeSession(workspace.data), writers);
        CustomersPage page(context);
        QTRY_COMPARE(page.model().rowCount(), 4);
        QVERIFY(!page.model().hasIndex());
        context.start();
        QTRY_VERIFY(page.model().hasIndex());
        QCOMPARE(page.model().rowCount(), 4);
    }

    void anEmptyWorkspaceLeadsToTheImport()
    {
        FakeWorkspace workspace;
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->showPage(WorkspaceView::CustomersIndex);
        auto *action = room.customers().findChild<QPushButton *>(u"emptyAction"_s);
        QTRY_VERIFY(action && action->isVisible());
        QSignalSpy asked(&room.customers(), &Page::importRequested);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
