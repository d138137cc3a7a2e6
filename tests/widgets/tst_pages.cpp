// SPDX-License-Identifier: GPL-3.0-or-later
// The pages as a person uses them: the real widgets over the real services and a ledger in memory.
#include "activitypage.h"
#include "barchartview.h"
#include "changespage.h"
#include "chartspage.h"
#include "externallinks.h"
#include "figurebutton.h"
#include "firstrunpage.h"
#include "invitationspage.h"
#include "language.h"
#include "monthbarchart.h"
#include "officedata.h"
#include "partnerspage.h"
#include "querybar.h"
#include "statepane.h"
#include "stepdialog.h"
#include "strictmain.h"
#include "todaypage.h"
#include "todaysection.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QUrl>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class PagesTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(anyWarning());
        m_data = officeData();
        m_context = std::make_unique<WorkspaceContext>(openFakeSession(m_data), m_writers);
        m_context->start();
        QTRY_VERIFY(m_context->index());
        QTRY_VERIFY(!m_context->realms().isEmpty());
    }
    void cleanup()
    {
        setExternalOpener({});
        Language::apply(u"en"_s);
        m_context.reset();
    }

    void everyFigureOfTodayLeadsToItsRows()
    {
        TodayPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        QSignalSpy asked(&page, &Page::queryRequested);
        QSignalSpy partners(&page, &Page::partnerRequested);
        QSignalSpy invitations(&page, &Page::invitationRequested);
        const auto buttons = page.findChildren<FigureButton *>();
        QCOMPARE(buttons.size(), 6);
        for (FigureButton *button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty());
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
        QCOMPARE(asked.size() + partners.size() + invitations.size(), 6);
        for (const auto &call : std::as_const(asked)) {
            const auto parsed = parseQuery(call.at(0).toString());
            QVERIFY2(std::holds_alternative<QueryExpression>(parsed),
                     qPrintable(call.at(0).toString()));
        }
    }

    void todayListsWhatNeedsSomebodyAndOpensItByKeyboard()
    {
        TodayPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        QSignalSpy invitations(&page, &Page::invitationRequested);
        QSignalSpy customers(&page, &Page::customerRequested);
        int opened = 0;
        const auto sections = page.findChildren<TodaySection *>();
        for (TodaySection *section : sections) {
            if (!section->isVisible())
                continue;
            QVERIFY(section->list()->topLevelItemCount() > 0);
            QTest::keyClick(section->list(), Qt::Key_Return);
            ++opened;
        }
        QCOMPARE(opened, 5); // to finish, at risk, reminders, next actions, news
        QCOMPARE(invitations.size(), 2);
        QCOMPARE(customers.size(), 3);
    }

    void todayOfAnEmptyWorkspaceLeadsOn()
    {
        m_data->figures = {};
        TodayPage page(*m_context);
        show(page);
        auto *pane = page.findChild<StatePane *>(u"statePane"_s);
        QTRY_VERIFY(!pane->isShowingContent() && pane->currentIndex() == 1);
        QSignalSpy import(&page, &Page::importRequested);
        auto *button = pane->currentWidget()->findChild<QPushButton *>();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(import.size(), 1);
    }

    void aFailedReadingIsSaidAndCanBeRepeated()
    {
        m_data->readError = Error{ErrorKind::Storage, u"storage.unreadable"_s, {}, {}};
        PartnersPage page(*m_context);
        show(page);
        auto *pane = page.findChild<StatePane *>(u"statePane"_s);
        QTRY_COMPARE(pane->currentIndex(), 1);
        {
            const QMutexLocker lock(&m_data->mutex);
            m_data->readError.reset();
        }
        QTest::keyClick(pane->currentWidget()->findChild<QPushButton *>(), Qt::Key_Space);
        QTRY_VERIFY(pane->isShowingContent());
    }

    void theChartIsReadByKeyboardAndAsText()
    {
        TodayPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        auto *chart = page.findChild<MonthBarChart *>();
        QVERIFY(chart->isVisible());
        QCOMPARE(chart->seriesText().count(u'\n') + 1, 12);
        QCOMPARE(chart->accessibleDescription(), chart->seriesText());
        QSignalSpy asked(&page, &Page::queryRequested);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->current(), 2);
        QVERIFY(chart->accessibleName().contains(u"40"_s));
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void aPartnerShowsItsCustomersAndLeadsToThem()
    {
        PartnersPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        page.showPartner(PartnerId(2));
        auto *customers = page.findChild<QTreeWidget *>(u"customers"_s);
        QTRY_COMPARE(customers->topLevelItemCount(), 2);
        QSignalSpy opened(&page, &Page::customerRequested);
        customers->setCurrentItem(customers->topLevelItem(0));
        QTest::keyClick(customers, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QSignalSpy asked(&page, &Page::queryRequested);
        page.findChild<QPushButton *>(u"showAll"_s)->click();
        const auto parsed = parseQuery(asked.at(0).at(0).toString());
        QCOMPARE(std::get<QueryExpression>(parsed).term().values, QStringList{u"Fabrikam, Inc."_s});
    }

    void whatIsSaidAboutAPartnerIsSavedAndUndone()
    {
        PartnersPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        page.showPartner(PartnerId(4));
        auto *box = page.findChild<QComboBox *>(u"transacts"_s);
        QCOMPARE(box->currentData().toInt(), static_cast<int>(Known::Unknown));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_COMPARE(transacts(3), Known::Yes);
        QTRY_COMPARE(m_context->undoStack().count(), 1);
        m_context->undoStack().undo();
        QTRY_COMPARE(transacts(3), Known::Unknown);
        QTRY_COMPARE(box->currentData().toInt(), static_cast<int>(Known::Unknown));
    }

    void ourOwnStandingIsNotAChoice()
    {
        PartnersPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        page.showPartner(PartnerId(1));
        QVERIFY(!page.findChild<QComboBox *>(u"standing"_s)->isEnabled());
    }

    void aPartnerThatTheFilterHidesIsStillShownWhenAskedFor()
    {
        PartnersPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        page.findChild<QLineEdit *>(u"filter"_s)->setText(u"nordwind"_s);
        page.showPartner(PartnerId(2));
        auto *table = page.findChild<QTableView *>(u"table"_s);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"Fabrikam, Inc."_s);
    }

    void onlyTheNextStepsOfAnInvitationAreOffered()
    {
        InvitationsPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        for (const Invitation &invitation : std::as_const(m_data->invitations)) {
            page.showInvitation(invitation.id);
            QSet<QString> wanted;
            for (const InvitationState to : nextStates(invitation.state))
                wanted << u"step%1"_s.arg(static_cast<int>(to));
            const auto offered = [&page] {
                QSet<QString> names;
                const auto buttons =
                    page.findChild<QWidget *>(u"actions"_s)->findChildren<QPushButton *>();
                for (QPushButton *button : buttons) {
                    if (!button->isHidden())
                        names << button->objectName();
                }
                return names;
            };
            QTRY_COMPARE(offered(), wanted);
        }
    }

    void aStepIsTakenWithItsDateAndNote()
    {
        InvitationsPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        page.showInvitation(InvitationId(2)); // sent
        page.findChild<QPushButton *>(u"step%1"_s.arg(static_cast<int>(InvitationState::Accepted)))
            ->click();
        auto *dialog = page.findChild<StepDialog *>();
        QVERIFY(dialog);
        const QDate day = QDate::currentDate().addDays(-1);
        dialog->findChild<QDateEdit *>()->setDate(day);
        dialog->findChild<QLineEdit *>(u"note"_s)->setText(u"seen in the portal"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"note"_s), Qt::Key_Return);
        QTRY_COMPARE(stored(1).state, InvitationState::Accepted);
        QCOMPARE(stored(1).acceptedAt.toDateTime().toLocalTime().date(), day);
        // the page follows what was announced, and still shows the same invitation
        QTRY_VERIFY(page.findChild<QPushButton *>(
            u"step%1"_s.arg(static_cast<int>(InvitationState::Assigned))));
        // A slip is taken back, and the history says so.
        QTRY_VERIFY(m_context->undoStack().canUndo());
        m_context->undoStack().undo();
        QTRY_COMPARE(stored(1).state, InvitationState::Sent);
        QVERIFY(!stored(1).acceptedAt.isSet());
        auto *steps = page.findChild<QTreeWidget *>(u"steps"_s);
        QTRY_COMPARE(steps->topLevelItem(0)->text(0), u"Correction: Sent"_s);
        QVERIFY(steps->topLevelItemCount() >= 2);
    }

    void onlyATrustedLinkIsOpenedOrCopied()
    {
        QStringList opened;
        setExternalOpener([&opened](const QUrl &url) {
            opened << url.toString();
            return true;
        });
        InvitationsPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        auto *open = page.findChild<QPushButton *>(u"openLink"_s);
        auto *copy = page.findChild<QPushButton *>(u"copyLink"_s);
        page.showInvitation(InvitationId(3)); // its link leads elsewhere
        QVERIFY(!open->isEnabled());
        QVERIFY(!copy->isEnabled());
        page.showInvitation(InvitationId(2));
        QVERIFY(open->isEnabled());
        open->click();
        QCOMPARE(opened.size(), 1);
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), m_data->invitations.at(1).link);
    }

    void stateButtonsCountAndFilter()
    {
        InvitationsPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        QTRY_COMPARE(page.mainView()->model()->rowCount(), 6);
        QToolButton *accepted = nullptr;
        const auto buttons = page.findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->text() == u"Accepted (1)"_s)
                accepted = button;
        }
        QVERIFY(accepted);
        accepted->click();
        QCOMPARE(page.mainView()->model()->rowCount(), 1);
    }

    void lastMonthAgainstThisIsThreeClicks()
    {
        ChangesPage page(*m_context); // the first click: Changes
        show(page);
        auto *tree = page.findChild<QTreeView *>(u"difference"_s);
        QTRY_COMPARE(tree->model()->rowCount(), 4); // what is usually compared is compared
        QSignalSpy opened(&page, &Page::customerRequested);
        const QModelIndex change = tree->model()->index(0, 0, tree->model()->index(0, 0));
        tree->setCurrentIndex(change);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void changesAreNarrowedAndSeenFromBothSides()
    {
        ChangesPage page(*m_context);
        show(page);
        auto *tree = page.findChild<QTreeView *>(u"difference"_s);
        QTRY_COMPARE(tree->model()->rowCount(), 4);
        auto *sides = page.findChild<QTableView *>(u"sides"_s);
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        QTRY_VERIFY(sides->model()->rowCount() > 0);
        page.queryBar()->setLine(u"name:nobody-is-called-so"_s);
        QTRY_VERIFY(!ready(page)); // none of them
        QTRY_VERIFY(!page.findChild<QPushButton *>(u"exportDifference"_s)->isEnabled());
        page.queryBar()->setLine({});
        QTRY_VERIFY(ready(page));
        QCOMPARE(tree->model()->rowCount(), 4);
    }

    void todayTellsWhatCameSinceTheLastVisit()
    {
        m_context->setLastVisit(AsOf{ObservationId(1), Instant::fromMs(1'790'000'000'000)});
        TodayPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        QTreeWidget *visit = nullptr;
        const auto lists = page.findChildren<QTreeWidget *>();
        for (QTreeWidget *list : lists) {
            if (list->isVisible() && list->accessibleName().startsWith(u"Since your last visit"_s))
                visit = list;
        }
        QVERIFY(visit);
        QSignalSpy asked(&page, &TodayPage::visitRequested);
        visit->setCurrentItem(visit->topLevelItem(0));
        QTest::keyClick(visit, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void everyBarOfAChartOpensItsRows()
    {
        ChartsPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        QSignalSpy asked(&page, &Page::queryRequested);
        auto *chart = page.findChild<BarChartView *>(u"chart0"_s);
        QVERIFY(chart && chart->isVisible());
        chart->setFocus();
        const QString first = chart->currentText();
        QVERIFY(!first.isEmpty());
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(chart->currentText() != first);
        QCOMPARE(chart->accessibleDescription(), chart->currentText());
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QVERIFY(std::holds_alternative<QueryExpression>(
            parseQuery(asked.constFirst().constFirst().toString())));
        // The same from the table.
        page.findChild<QToolButton *>(u"chartsAsTable"_s)->click();
        auto *table = page.findChild<QTreeView *>(u"chartNumbers"_s);
        QVERIFY(table->isVisible());
        const QModelIndex number = table->model()->index(0, 0, table->model()->index(0, 0));
        table->setCurrentIndex(number);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QVERIFY(page.mainView() == table);
    }

    void theDifferenceIsExported()
    {
        ChangesPage page(*m_context);
        show(page);
        auto *button = page.findChild<QPushButton *>(u"exportDifference"_s);
        QTRY_VERIFY(button->isEnabled());
        QSignalSpy wanted(&page, &ChangesPage::exportRequested);
        button->click();
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(u"/tmp/changes.json"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"/tmp/changes.json"_s);
        QCOMPARE(wanted.at(0).at(1).value<QVector<Change>>().size(), 4);
    }

    void oneObservationLeadsToThePastAndTwoToAComparison()
    {
        ActivityPage page(*m_context);
        show(page);
        QTRY_VERIFY(ready(page));
        auto *table = qobject_cast<QTableView *>(page.mainView());
        auto *then = page.findChild<QPushButton *>(u"showThen"_s);
        auto *compare = page.findChild<QPushButton *>(u"compare"_s);
        QTRY_VERIFY(compare->isEnabled()); // two are chosen at first
        QVERIFY(!then->isEnabled());
        QSignalSpy compared(&page, &ActivityPage::comparisonRequested);
        compare->click();
        QCOMPARE(compared.size(), 1);
        QVERIFY(compared.at(0).at(0).value<ObservationId>()
                < compared.at(0).at(1).value<ObservationId>());
        table->selectRow(0);
        QVERIFY(then->isEnabled() && !compare->isEnabled());
        QSignalSpy past(&page, &ActivityPage::pastRequested);
        then->click();
        QCOMPARE(past.size(), 1);
        QCOMPARE(past.at(0).at(0).value<AsOf>().observation,
                 compared.at(0).at(1).value<ObservationId>());
    }

    void theJournalIsShown()
    {
        ActivityPage page(*m_context);
        show(page);
        auto *tabs = page.findChild<QTabWidget *>(u"tabs"_s);
        tabs->setCurrentIndex(1);
        QTRY_COMPARE(page.mainView()->model()->rowCount(), 3);
    }

    void everyTextFollowsTheLanguage_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *name :
             {"today", "partners", "invitations", "changes", "charts", "activity"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyTextFollowsTheLanguage()
    {
        QFETCH(QString, page);
        std::unique_ptr<LivePage> shown;
        if (page == u"today")
            shown = std::make_unique<TodayPage>(*m_context);
        else if (page == u"partners")
            shown = std::make_unique<PartnersPage>(*m_context);
        else if (page == u"invitations")
            shown = std::make_unique<InvitationsPage>(*m_context);
        else if (page == u"changes")
            shown = std::make_unique<ChangesPage>(*m_context);
        else if (page == u"charts")
            shown = std::make_unique<ChartsPage>(*m_context);
        else
            shown = std::make_unique<ActivityPage>(*m_context);
        show(*shown);
        QTRY_VERIFY(ready(*shown));
        const QStringList english = texts(*shown);
        Language::apply(u"de"_s);
        QTRY_VERIFY(texts(*shown) != english);
        Language::apply(u"en"_s);
        QTRY_COMPARE(texts(*shown), english);
    }

    void theFirstRunPageOffersItsWays()
    {
        FirstRunPage page;
        page.setRecent({u"/tmp/<b>x</b>.attache"_s});
        page.show();
        QSignalSpy sample(&page, &FirstRunPage::sampleRequested);
        QSignalSpy import(&page, &FirstRunPage::importRequested);
        QSignalSpy open(&page, &FirstRunPage::openRequested);
        QSignalSpy create(&page, &FirstRunPage::newWorkspaceRequested);
        for (const QString &name : {u"sample"_s, u"importFiles"_s, u"create"_s, u"open"_s})
            QTest::keyClick(page.findChild<QAbstractButton *>(name), Qt::Key_Space);
        auto *recent = page.findChild<QListWidget *>();
        recent->setCurrentRow(0);
        QTest::keyClick(recent, Qt::Key_Return);
        QCOMPARE(sample.size(), 1);
        QCOMPARE(import.size(), 1);
        QCOMPARE(create.size(), 1);
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.at(1).at(0).toString(), u"/tmp/<b>x</b>.attache"_s);
    }

private:
    static void show(QWidget &page)
    {
        page.resize(1100, 760);
        page.show();
    }
    static bool ready(const QWidget &page)
    {
        const auto *pane = page.findChild<StatePane *>(u"statePane"_s);
        return pane && pane->isShowingContent();
    }
    static QStringList texts(const QWidget &page)
    {
        QStringList all;
        const auto labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                all << label->text();
        }
        const auto buttons = page.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible())
                all << button->text() << button->accessibleName();
        }
        const auto tables = page.findChildren<QTableView *>();
        for (const QTableView *table : tables) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                all << table->model()->headerData(column, Qt::Horizontal).toString();
        }
        return all;
    }
    Known transacts(int row)
    {
        const QMutexLocker lock(&m_data->mutex);
        return m_data->partners.at(row).partner.facts.transactsAsCsp;
    }
    Invitation stored(int row)
    {
        const QMutexLocker lock(&m_data->mutex);
        return m_data->invitations.at(row);
    }

    std::shared_ptr<FakeData> m_data;
    FakeTableWriterFactory m_writers;
    std::unique_ptr<WorkspaceContext> m_context;
};

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
