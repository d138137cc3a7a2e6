// SPDX-License-Identifier: GPL-3.0-or-later
// The Reviews page: started from the list, decided by keys, and nothing shown as decided that is
// not saved.
#include "reviewitempane.h"
#include "reviewspage.h"
#include "strictmain.h"
#include "windowroom.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

struct ReviewRoom : WindowRoom
{
    explicit ReviewRoom(FakeWorkspace &workspace) : WindowRoom(workspace) { }

    ReviewsPage &page() { return window->view()->reviewsPage(); }
    QTableView &list() { return *window->findChild<QTableView *>(u"reviewTable"_s); }
    QLineEdit &reason() { return *window->findChild<QLineEdit *>(u"reason"_s); }
    int row() { return list().currentIndex().row(); }
    QString text(int row, int column)
    {
        return page().model().index(row, column).data().toString();
    }

    bool start(const QString &name = u"Q4"_s, bool needsSecond = false)
    {
        window->menu().startReview->trigger();
        auto *dialog = window->findChild<QDialog *>(u"reviewStartDialog"_s);
        if (!dialog)
            return false;
        dialog->findChild<QLineEdit *>(u"name"_s)->setText(name);
        if (needsSecond)
            dialog->findChild<QCheckBox *>(u"second"_s)->setChecked(true);
        dialog->accept();
        window->activateWindow(); // no window manager does it here
        if (!QTest::qWaitForWindowActive(window.get()))
            return false;
        return QTest::qWaitFor([this] {
            return page().isVisible() && page().model().review().id.isValid()
                && list().currentIndex().isValid();
        });
    }
    bool waitForDecided(int count)
    {
        return QTest::qWaitFor(
            [this, count] { return page().model().progress().decided == count; });
    }
};

} // namespace

class TestReviewsPage : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void singleKeysDecideAndGoOn()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        workspace.addCustomer(u"Zebra"_s, u"zebra.example"_s);
        workspace.addCustomer(u"Yak"_s, u"yak.example"_s);
        ReviewRoom room(workspace);
        QVERIFY(room.open());
        QVERIFY(room.start());
        const int count = room.page().model().rowCount();
        QVERIFY2(count >= 3, qPrintable(QString::number(count)));
        QVERIFY(room.list().hasFocus());
        QCOMPARE(room.row(), 0);
        QTest::keyClick(&room.list(), Qt::Key_K);
        QCOMPARE(room.row(), 1); // at once
        QVERIFY(room.waitForDecided(1));
        QCOMPARE(room.text(0, ReviewModel::Standing), u"Keep"_s);
        QCOMPARE(room.text(0, ReviewModel::Reviewer), u"tester"_s);
        QTest::keyClick(&room.list(), Qt::Key_R);
        QVERIFY(room.reason().isVisible() && room.reason().hasFocus());
        QTest::keyClick(&room.reason(), Qt::Key_Return); // without a reason: nothing
        QVERIFY(room.reason().isVisible());
        type(&room.reason(), u"contract ended"_s);
        QTest::keyClick(&room.reason(), Qt::Key_Return);
        QVERIFY(room.waitForDecided(2));
        QVERIFY(room.list().hasFocus());
        QCOMPARE(room.text(1, ReviewModel::Standing), u"Revoke"_s);
        QCOMPARE(room.text(1, ReviewModel::Reason), u"contract ended"_s);
        QTest::keyClick(&room.list(), Qt::Key_4); // digits do as well
        QTest::keyClick(&room.reason(), Qt::Key_Escape);
        QVERIFY(room.list().hasFocus());
        QCOMPARE(room.page().model().progress().decided, 2);
        const auto *bar = room.window->findChild<QProgressBar *>(u"reviewProgress"_s);
        QCOMPARE(bar->value(), 2);
        QCOMPARE(bar->maximum(), count);
    }

    void undoTakesADecisionBackAndRedoBringsItAgain()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        workspace.addCustomer(u"Zebra"_s, u"zebra.example"_s);
        workspace.addCustomer(u"Yak"_s, u"yak.example"_s);
        ReviewRoom room(workspace);
        QVERIFY(room.open());
        QVERIFY(room.start());
        QTest::keyClick(&room.list(), Qt::Key_K);
        QVERIFY(room.waitForDecided(1));
        room.window->menu().undo->trigger();
        QVERIFY(room.waitForDecided(0));
        QCOMPARE(room.text(0, ReviewModel::Standing), u"Undecided"_s);
        room.window->menu().redo->trigger();
        QVERIFY(room.waitForDecided(1));
        // Everything that was said is still there.
        const QMutexLocker lock(&workspace.data->reviews->mutex);
        QCOMPARE(workspace.data->reviews->reviews.constFirst().entries.size(), 3);
    }

    void theSameForAllSelectedSaysTheirNumberAndWantsAReason()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        workspace.addCustomer(u"Zebra"_s, u"zebra.example"_s);
        workspace.addCustomer(u"Yak"_s, u"yak.example"_s);
        ReviewRoom room(workspace);
        QVERIFY(room.open());
        QVERIFY(room.start());
        QTest::keyClick(&room.list(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&room.list(), Qt::Key_K);
        const auto *accept = room.window->findChild<QPushButton *>(u"acceptReason"_s);
        QVERIFY(accept->isVisible());
        QCOMPARE(accept->text(), u"Decide for 2 customers"_s);
        QVERIFY(!accept->isEnabled());
        type(&room.reason(), u"unchanged"_s);
        QTest::keyClick(&room.reason(), Qt::Key_Return);
        QVERIFY(room.waitForDecided(2));
        room.window->menu().undo->trigger();
        QVERIFY(room.waitForDecided(0));
    }

    void whatCouldNotBeSavedIsNotShownAsDecided()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        workspace.addCustomer(u"Zebra"_s, u"zebra.example"_s);
        workspace.addCustomer(u"Yak"_s, u"yak.example"_s);
        ReviewRoom room(workspace);
        QVERIFY(room.open());
        QVERIFY(room.start());
        {
            const QMutexLocker lock(&workspace.data->reviews->mutex);
            workspace.data->reviews->writeError =
                Error{ErrorKind::Storage, u"workspace.diskFull"_s, {}, {}};
        }
        QTest::keyClick(&room.list(), Qt::Key_K);
        QMessageBox *box = nullptr;
        QVERIFY(QTest::qWaitFor([&] {
            box = room.window->findChild<QMessageBox *>();
            return box != nullptr;
        }));
        box->close();
        QCOMPARE(room.page().model().progress().decided, 0);
        QCOMPARE(room.row(), 0); // back where it has to be decided again
        QCOMPARE(room.text(0, ReviewModel::Standing), u"Undecided"_s);
    }

    void anIncompleteReviewDoesNotCloseAndAClosedOneTakesNothing()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        workspace.addCustomer(u"Zebra"_s, u"zebra.example"_s);
        workspace.addCustomer(u"Yak"_s, u"yak.example"_s);
        ReviewRoom room(workspace);
        QVERIFY(room.open());
        QVERIFY(room.start());
        auto *close = room.window->findChild<QPushButton *>(u"closeReview"_s);
        close->click();
        QMessageBox *box = room.window->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY2(box->text().contains(u"undecided"_s)
                     || box->informativeText().contains(u"undecided"_s),
                 qPrintable(box->text() + box->informativeText()));
        box->close();
        QTRY_VERIFY(!room.window->findChild<QMessageBox *>());
        room.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(room.window.get()));
        room.list().setFocus();
        const int count = room.page().model().rowCount();
        for (int i = 0; i < count; ++i)
            QTest::keyClick(&room.list(), Qt::Key_K);
        QVERIFY(room.waitForDecided(count));
        close->click();
        box = room.window->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_VERIFY(room.page().model().review().isClosed());
        QTest::keyClick(&room.list(), Qt::Key_R);
        QVERIFY(!room.reason().isVisible());
        QVERIFY(!close->isEnabled());
        const auto *choice = room.window->findChild<QComboBox *>(u"reviewChoice"_s);
        QVERIFY(choice->currentText().contains(u"closed on"_s));
    }

    void aConflictIsShownSideBySideAndSettled()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        workspace.addCustomer(u"Zebra"_s, u"zebra.example"_s);
        workspace.addCustomer(u"Yak"_s, u"yak.example"_s);
        ReviewRoom room(workspace);
        QVERIFY(room.open());
        QVERIFY(room.start(u"Two"_s, true));
        QVERIFY(room.page().model().review().header.needsSecond);
        QTest::keyClick(&room.list(), Qt::Key_K);
        QTRY_COMPARE(room.page().model().progress().waiting, 1);
        // The second reviewer's file comes back.
        {
            const QMutexLocker lock(&workspace.data->reviews->mutex);
            room.opener.reviews.package = workspace.data->reviews->reviews.constFirst();
        }
        ReviewEntry other;
        other.guid = u"5a0f3a54-32bf-4d5b-8d36-000000000009"_s;
        other.reviewer = u"<b>Bob</b>"_s;
        other.decision = ReviewDecision::Revoke;
        other.reason = u"no contract"_s;
        other.at = Instant::fromMs(Instant::now().ms() + 1000);
        room.opener.reviews.package.entries << other;
        room.window->mergeReviewFrom(u"/tmp/back.attache-review"_s);
        QTRY_COMPARE(room.page().model().progress().conflicts, 1);
        QTRY_VERIFY(room.window->findChild<QMessageBox *>());
        room.window->findChild<QMessageBox *>()->close();
        room.list().setCurrentIndex(room.page().model().index(0, 0));
        QPushButton *settle = nullptr;
        QVERIFY(QTest::qWaitFor([&] {
            settle = room.window->findChild<QPushButton *>(u"settle-revoke"_s);
            return settle && settle->isVisible();
        }));
        settle->click();
        type(&room.reason(), u"agreed by phone"_s);
        QTest::keyClick(&room.reason(), Qt::Key_Return);
        QVERIFY(room.waitForDecided(1));
        QCOMPARE(room.text(0, ReviewModel::Standing), u"Revoke"_s);
    }

    void theListNarrowsToWhatIsToBeDone()
    {
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        workspace.addCustomer(u"Zebra"_s, u"zebra.example"_s);
        workspace.addCustomer(u"Yak"_s, u"yak.example"_s);
        ReviewRoom room(workspace);
        QVERIFY(room.open());
        QVERIFY(room.start());
        const int count = room.page().model().rowCount();
        auto *filter = room.window->findChild<QComboBox *>(u"reviewFilter"_s);
        filter->setCurrentIndex(1);
        emit filter->activated(1);
        QTest::keyClick(&room.list(), Qt::Key_K);
        QVERIFY(room.waitForDecided(1));
        QCOMPARE(room.page().model().rowCount(), count - 1);
        QCOMPARE(room.row(), 0);
        const QString name = room.text(0, ReviewModel::Customer);
        auto *find = room.window->findChild<QLineEdit *>(u"reviewFind"_s);
        find->setText(name);
        QVERIFY(room.page().model().rowCount() >= 1);
        QCOMPARE(room.text(0, ReviewModel::Customer), name);
        // Letters typed there are letters.
        find->setFocus();
        QTest::keyClick(find, Qt::Key_K);
        QCOMPARE(room.page().model().progress().decided, 1);
    }
};

QTEST_MAIN(TestReviewsPage)
#include "tst_reviews.moc"
