// SPDX-License-Identifier: GPL-3.0-or-later
// The real window put back to a point in the past, by the keyboard, and back again.
#include "composition.h"
#include "customerspage.h"
#include "detailspane.h"
#include "fileopener.h"
#include "historyservice.h"
#include "language.h"
#include "mainmenu.h"
#include "mainwindow.h"
#include "pastbanner.h"
#include "pastdialog.h"
#include "printpreview.h"
#include "querybar.h"
#include "strictmain.h"
#include "windowsettings.h"
#include "workspaceview.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace attache;

class TestWindowPast : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_path;
    FileOpener m_opener;
    std::unique_ptr<MainWindow> m_window;

    CustomersPage &customers() { return m_window->view()->customersPage(); }
    void waitForList()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->context() && m_window->context()->index()
                                     && customers().model().hasIndex(),
                                 20000);
    }
    void open()
    {
        m_window = std::make_unique<MainWindow>(m_opener);
        m_window->resize(1280, 860);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openWorkspace(m_path);
        waitForList();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    }
    /// As of `text`, chosen in the dialog.
    void goBackTo(const QDate &day)
    {
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        PastDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<PastDialog *>()) && dialog->isVisible());
        auto *table = dialog->findChild<QTableView *>(u"pastObservations"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        dialog->findChild<QDateEdit *>(u"pastDay"_s)->setDate(day);
        QSignalSpy shown(m_window.get(), &MainWindow::pastShown);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
        waitForList();
        // Without a window manager nobody gives the focus back when a dialog goes.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// How many customers another reader finds as of then.
    qint64 countAsOf(const AsOf &asOf) const
    {
        const auto reader = WorkspaceFile::openForReading(m_path, asOf);
        return reader ? (*reader)->reader().customerCount({}).value_or(-1) : -1;
    }
    AsOf asOf(const QString &text) const
    {
        const auto reader = WorkspaceFile::openForReading(m_path);
        return HistoryService((*reader)->reader()).asOf(text, Instant::now()).value_or(AsOf());
    }

private slots:
    STRICT_TEST

    void initTestCase()
    {
        WindowSettings::forgetEverything();
        Language::apply(u"fr"_s);
        m_path = m_folder.filePath(u"sample.attache"_s);
        const Status made = createSampleWorkspace(m_path, 400, 1, Instant::now(), nullptr);
        QVERIFY2(made, made ? "" : qPrintable(made.error().code + made.error().detail));
    }
    void cleanup() { m_window.reset(); }

    void everyPageGoesBackAndReturns()
    {
        open();
        const int before = m_window->context()->index()->size();
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        customers().setQuery(u"state:current"_s);
        QTRY_VERIFY(customers().model().rowCount() < before);
        const int shownBefore = customers().model().rowCount();

        const QDate day = QDate::currentDate().addMonths(-6);
        goBackTo(day);
        const AsOf expected = asOf(day.toString(Qt::ISODate));
        QCOMPARE(*m_window->context()->past(), expected);
        QVERIFY(m_window->view()->pastBanner()->isVisible());
        QVERIFY(m_window->windowTitle().contains(u"sample"_s));
        QCOMPARE(qint64(m_window->context()->index()->size()), countAsOf(expected));
        QVERIFY(m_window->context()->index()->size() < before);
        // The same page and the same filter, at another time.
        QCOMPARE(m_window->view()->currentIndex(), int(WorkspaceView::CustomersIndex));
        QCOMPARE(customers().arrangement().query, u"state:current"_s);
        QTRY_VERIFY(customers().model().rowCount() < shownBefore);
        for (int page = 0; page < m_window->view()->pages().size(); ++page) {
            m_window->view()->showPage(page);
            QTest::qWait(50);
        }

        QSignalSpy shown(m_window.get(), &MainWindow::pastShown);
        press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shown.size(), 1);
        QVERIFY(!m_window->context()->isPast());
        QVERIFY(!m_window->view()->pastBanner());
        QCOMPARE(int(m_window->context()->index()->size()), before);
        QCOMPARE(customers().model().rowCount(), shownBefore);
    }

    void oneObservationAtATime()
    {
        open();
        goBackTo(QDate::currentDate().addMonths(-6));
        const ObservationId there = m_window->context()->past()->observation;
        QSignalSpy shown(m_window.get(), &MainWindow::pastShown);
        const auto click = [&](const QString &name) {
            const auto count = shown.size();
            QTest::mouseClick(m_window->view()->pastBanner()->findChild<QAbstractButton *>(name),
                              Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(shown.size(), count + 1, 20000);
            waitForList();
        };
        click(u"earlier"_s);
        QVERIFY(m_window->context()->past()->observation.value() < there.value());
        QCOMPARE(qint64(m_window->context()->index()->size()),
                 countAsOf(*m_window->context()->past()));
        click(u"later"_s);
        QCOMPARE(m_window->context()->past()->observation, there);
        click(u"backToPresent"_s);
        QVERIFY(!m_window->context()->isPast());
    }

    void thePastIsOnlyLookedAt()
    {
        open();
        goBackTo(QDate::currentDate().addMonths(-3));
        const MainMenu &menu = m_window->menu();
        for (const QAction *action :
             {menu.importFiles, menu.backUp, menu.undo, menu.addNote, menu.editTags, menu.invite,
              menu.recordPartner, menu.newRealm, menu.realmSettings, menu.startReview})
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        for (const QAction *action :
             {menu.exportTable, menu.print, menu.find, menu.filter, menu.leavePast, menu.showPast})
            QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
        const CustomerId customer = m_window->context()->index()->summary(0).id;
        m_window->view()->openCustomer(customer);
        QTRY_VERIFY(m_window->view()->details().isLoaded());
        for (const QString &name : {u"aliasEdit"_s, u"ownerEdit"_s, u"tagsEdit"_s})
            QVERIFY(m_window->view()->details().findChild<QLineEdit *>(name)->isReadOnly());
        QVERIFY(m_window->view()->details().findChild<QAbstractButton *>(u"addNote"_s)->isHidden());
        // Whatever gets past the window is refused below it.
        bool isRefused = false;
        m_window->context()
            ->session()
            .write([customer](WritingServices &services) -> Status {
                const auto note = services.annotations.addNote(customer, u"no"_s, u"tester"_s);
                return note ? Status() : Status(note.error());
            })
            .then(this, [&](const Status &status) {
                isRefused = !status && status.error().code == u"workspace.past";
            });
        QTRY_VERIFY(isRefused);
    }

    void goingBackToThePresentWhileThePastIsReadStaysThere()
    {
        open();
        goBackTo(QDate::currentDate().addMonths(-4));
        QSignalSpy shown(m_window.get(), &MainWindow::pastShown);
        m_window->showPast(asOf(u"first"_s));
        m_window->leavePast();
        QTRY_COMPARE(shown.size(), 1);
        QTest::qWait(1500); // longer than a workspace takes to open
        QCOMPARE(shown.size(), 1);
        QVERIFY(!m_window->context()->isPast());
        QVERIFY(m_window->context()->operations().isEmpty());
        // And it can be asked for again.
        goBackTo(QDate::currentDate().addMonths(-1));
        QVERIFY(m_window->context()->isPast());
    }

    void aCustomersDocumentsAreOfThatTime()
    {
        open();
        goBackTo(QDate::currentDate().addMonths(-4));
        const CustomerId customer = m_window->context()->index()->summary(0).id;
        m_window->view()->openCustomer(customer);
        QTRY_VERIFY(m_window->view()->details().isLoaded());
        for (QAction *action : {m_window->menu().accessStatement, m_window->menu().customerSheet}) {
            QVERIFY(action->isEnabled());
            action->trigger();
            PrintPreview *preview = nullptr;
            QTRY_VERIFY((preview = m_window->findChild<PrintPreview *>()) && preview->isVisible());
            QTRY_VERIFY(preview->pageCount() >= 1);
            preview->close();
            QTRY_VERIFY(!m_window->findChild<PrintPreview *>());
            m_window->activateWindow();
        }
    }

    void whatWasDoneInThePresentIsStillThere()
    {
        open();
        const CustomerId customer = m_window->context()->index()->summary(3).id;
        m_window->view()->openCustomer(customer);
        QTRY_VERIFY(m_window->view()->details().isLoaded());
        auto *alias = m_window->view()->details().findChild<QLineEdit *>(u"aliasEdit"_s);
        m_window->menu().editTags->trigger();
        alias->setFocus();
        alias->clear();
        QTest::keyClicks(alias, u"Chez Ahlers"_s);
        QTest::keyClick(alias, Qt::Key_Return);
        QTRY_VERIFY(m_window->context()->undoStack().canUndo());
        goBackTo(QDate::currentDate().addDays(-1));
        QVERIFY(!m_window->menu().undo->isEnabled());
        // Yesterday nobody had written it.
        m_window->view()->openCustomer(customer);
        QTRY_VERIFY(m_window->view()->details().isLoaded());
        QCOMPARE(m_window->view()->details().details().annotation.alias, QString());
        press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!m_window->context()->isPast());
        QVERIFY(m_window->menu().undo->isEnabled());
        QTRY_COMPARE(m_window->view()->details().details().annotation.alias, u"Chez Ahlers"_s);
        m_window->menu().undo->trigger();
        QTRY_COMPARE(m_window->view()->details().details().annotation.alias, QString());
    }

    void theLanguageChangesInThePastAsWell()
    {
        open();
        goBackTo(QDate::currentDate().addMonths(-2));
        const auto text = [this] {
            return m_window->view()->pastBanner()->findChild<QLabel *>(u"pastText"_s)->text();
        };
        QVERIFY2(text().startsWith(u"Le passé"_s), qPrintable(text()));
        m_window->setLanguage(u"de"_s);
        QTRY_VERIFY2(text().startsWith(u"Die Vergangenheit"_s), qPrintable(text()));
        press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!m_window->context()->isPast());
        m_window->setLanguage(u"fr"_s);
    }
};

QTEST_MAIN(TestWindowPast)
#include "tst_windowpast.moc"
