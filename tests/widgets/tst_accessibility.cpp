// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody hears and reaches without a mouse: every control that takes the focus has a name,
// every label's mnemonic leads somewhere, every menu entry has its own letter, the Tab key passes
// every control of a page, in three languages.
#include "officedata.h"
#include "strictmain.h"
#include "windowroom.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;

namespace {

/// Parts that Qt makes inside other widgets and names by them.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return !parent || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QAbstractScrollArea *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || widget->objectName().startsWith("qt_"_L1) || parent->objectName().startsWith("qt_"_L1);
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QChar mnemonicOf(QString text)
{
    text.remove(u"&&"_s);
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toLower() : QChar();
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::available())
        QTest::newRow(qPrintable(code)) << code;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void everyControlHasAName_data() { addLanguages(); }
    void everyControlHasAName()
    {
        QFETCH(QString, language);
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->setLanguage(language);
        room.window->view()->openCustomer(contoso);
        QVERIFY(room.waitForDetails(contoso));
        QStringList nameless;
        int checked = 0;
        const auto check = [&] {
            for (QWidget *widget : room.window->findChildren<QWidget *>()) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || isInner(widget)
                    || qobject_cast<QTabBar *>(widget) || qobject_cast<QMenu *>(widget)
                    || qobject_cast<QLabel *>(widget))
                    continue;
                ++checked;
                if (nameOf(widget).isEmpty())
                    nameless << u"%1 %2 on %3"_s.arg(
                        QString::fromLatin1(widget->metaObject()->className()),
                        widget->objectName(), room.window->view()->currentPage()->objectName());
            }
        };
        for (int page = 0; page < room.window->view()->pages().size(); ++page) {
            room.window->view()->showPage(page);
            QTest::qWait(50);
            check();
        }
        room.window->view()->showPage(WorkspaceView::CustomersIndex);
        for (int tab = DetailsPane::PartnersTab; tab <= DetailsPane::NotesTab; ++tab) {
            room.details().showTab(DetailsPane::Tab(tab));
            check();
        }
        QVERIFY(checked > 20);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        room.window->setLanguage(u"en"_s);
    }

    void everyMnemonicOfALabelLeadsToAControl()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->openCustomer(contoso);
        QVERIFY(room.waitForDetails(contoso));
        for (const QLabel *label : room.window->findChildren<QLabel *>()) {
            if (label->textFormat() != Qt::PlainText && !mnemonicOf(label->text()).isNull())
                QVERIFY2(label->buddy(), qPrintable(label->text()));
        }
    }

    // Where two are the same, the letter leads to neither.
    void noLetterIsTakenTwiceOnAPage_data() { addLanguages(); }
    void noLetterIsTakenTwiceOnAPage()
    {
        QFETCH(QString, language);
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        workspace.data->partners = officeData()->partners;
        workspace.data->invitations = officeData()->invitations;
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->setLanguage(language);
        room.window->view()->openCustomer(contoso);
        QVERIFY(room.waitForDetails(contoso));
        QStringList taken;
        const auto check = [&](const QString &place) {
            QTRY_VERIFY(room.window->context()->operations().isEmpty());
            QTest::qWait(50);
            QMap<QChar, QStringList> owners;
            const auto add = [&owners](const QString &text) {
                if (!mnemonicOf(text).isNull())
                    owners[mnemonicOf(text)] << text;
            };
            for (const QAction *menu : room.window->menuBar()->actions())
                add(menu->text());
            for (const QWidget *widget : room.window->findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                    if (label->buddy())
                        add(label->text());
                } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                    add(button->text());
                } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
                    for (int tab = 0; tab < tabs->count(); ++tab)
                        add(tabs->tabText(tab));
                }
            }
            for (const QStringList &texts : std::as_const(owners)) {
                if (texts.size() > 1)
                    taken << place + u": "_s + texts.join(u" | "_s);
            }
        };
        for (int tab = DetailsPane::PartnersTab; tab <= DetailsPane::NotesTab; ++tab) {
            room.details().showTab(DetailsPane::Tab(tab));
            check(u"tab %1"_s.arg(tab));
        }
        for (int page = 0; page < room.window->view()->pages().size(); ++page) {
            room.window->view()->showPage(page);
            check(room.window->view()->currentPage()->objectName());
        }
        room.window->setLanguage(u"en"_s);
        QVERIFY2(taken.isEmpty(), qPrintable(taken.join(u'\n')));
    }

    void everyMenuEntryHasALetterOfItsOwn_data() { addLanguages(); }
    void everyMenuEntryHasALetterOfItsOwn()
    {
        QFETCH(QString, language);
        FakeWorkspace workspace;
        workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->setLanguage(language);
        QStringList wrong;
        QVector<QList<QAction *>> groups{room.window->menuBar()->actions()};
        for (const QMenu *menu : room.window->menuBar()->findChildren<QMenu *>()) {
            if (menu->objectName() != "recentMenu"_L1)
                groups << menu->actions();
        }
        for (const QList<QAction *> &actions : std::as_const(groups)) {
            QHash<QChar, QString> seen;
            for (const QAction *action : actions) {
                if (action->isSeparator())
                    continue;
                const QChar letter = mnemonicOf(action->text());
                if (letter.isNull() || letter < u'a' || letter > u'z')
                    wrong << u"no plain letter: "_s + action->text();
                else if (seen.contains(letter))
                    wrong << u"twice: "_s + action->text() + u" / "_s + seen.value(letter);
                seen.insert(letter, action->text());
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        room.window->setLanguage(u"en"_s);
    }

    void theTabKeyReachesFindSidebarListAndMatrixAndComesRound()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->openCustomer(contoso);
        QVERIFY(room.waitForDetails(contoso));
        room.window->activateWindow();
        room.window->view()->findBox().setFocus();
        QStringList passed;
        for (int i = 0; i < 60; ++i) {
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            if (passed.contains(now->objectName()) && now->objectName() == "findBox"_L1)
                break;
            passed << now->objectName();
            QTest::keyClick(now, Qt::Key_Tab);
        }
        for (const QString &wanted : {u"findBox"_s, u"sidebar"_s, u"queryLine"_s,
                                      u"customerTable"_s, u"matrixView"_s, u"realmSwitch"_s})
            QVERIFY2(passed.contains(wanted), qPrintable(wanted + u": "_s + passed.join(u", "_s)));
    }

    void theMatrixSpeaksEveryCell()
    {
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->openCustomer(contoso);
        QVERIFY(room.waitForDetails(contoso));
        QAccessibleInterface *table =
            QAccessible::queryAccessibleInterface(&room.details().matrixView());
        QVERIFY(table && table->tableInterface());
        const MatrixModel &model = room.details().matrixView().matrix();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isHeading(row))
                continue;
            for (int column = 0; column < model.columnCount(); ++column) {
                QAccessibleInterface *cell = table->tableInterface()->cellAt(row, column);
                QVERIFY(cell);
                QCOMPARE(cell->text(QAccessible::Name),
                         model.index(row, column).data(Qt::AccessibleTextRole).toString());
                QVERIFY(!cell->text(QAccessible::Name).isEmpty());
            }
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
