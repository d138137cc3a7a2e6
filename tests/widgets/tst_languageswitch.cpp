// SPDX-License-Identifier: GPL-3.0-or-later
// Switching the language while the window is open changes everything, and back again everything.
#include "strictmain.h"
#include "windowroom.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;

namespace {

/// Every text a person can see or hear, by where it stands.
QMap<QString, QString> texts(MainWindow &window)
{
    QMap<QString, QString> all;
    const auto add = [&all](const QString &place, const QString &text) {
        if (!text.isEmpty())
            all.insert(place, text);
    };
    int number = 0;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QString place =
            u"%1 %2 %3"_s.arg(++number, 5)
                .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        if (!widget->isVisible())
            continue; // set anew when it is shown
        add(place + u" name"_s, widget->accessibleName());
        add(place + u" tip"_s, widget->toolTip());
        if (const auto *label = qobject_cast<QLabel *>(widget))
            add(place, label->text());
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            add(place, button->text());
        else if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            add(place, edit->placeholderText());
        else if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(place + QString::number(tab), tabs->tabText(tab));
        } else if (const auto *list = qobject_cast<QListWidget *>(widget)) {
            for (int row = 0; row < list->count(); ++row)
                add(place + QString::number(row), list->item(row)->text());
        } else if (const auto *table = qobject_cast<QTableView *>(widget)) {
            for (int column = 0; table->model() && column < table->model()->columnCount(); ++column)
                add(place + QString::number(column),
                    table->model()->headerData(column, Qt::Horizontal).toString());
        }
    }
    number = 0;
    for (const QAction *action : window.findChildren<QAction *>())
        add(u"action %1"_s.arg(++number, 5), action->text());
    return all;
}

} // namespace

class TestLanguageSwitch : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void changesEverythingAndBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("German") << u"de"_s;
    }
    void changesEverythingAndBack()
    {
        QFETCH(QString, language);
        FakeWorkspace workspace;
        const CustomerId contoso = workspace.addUsualCustomers();
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->view()->openCustomer(contoso);
        QVERIFY(room.waitForDetails(contoso));
        QTRY_VERIFY(room.window->context()->operations().isEmpty());
        const QMap<QString, QString> english = texts(*room.window);
        QVERIFY(english.size() > 120);

        const auto settled = [&room] {
            return room.window->context()->operations().isEmpty()
                && room.customers().model().hasIndex();
        };
        room.window->setLanguage(language);
        QTRY_VERIFY(settled());
        QTest::qWait(50);
        const QMap<QString, QString> other = texts(*room.window);
        int changed = 0;
        for (auto it = english.cbegin(); it != english.cend(); ++it)
            changed += other.value(it.key()) != it.value();
        // Names, dates, "GDAP", "Details" and the like are the same in two languages.
        QVERIFY2(changed > english.size() / 2, qPrintable(QString::number(changed)));
        QCOMPARE(room.window->findChild<QAction *>(u"quit"_s)->text(),
                 language == "fr"_L1 ? u"&Quitter"_s : u"&Beenden"_s);
        const QString header =
            room.customers()
                .model()
                .headerData(int(CustomerColumn::Name), Qt::Horizontal, Qt::DisplayRole)
                .toString();
        QCOMPARE(header, language == "fr"_L1 ? u"Nom du client"_s : u"Kundenname"_s);

        room.window->setLanguage(u"en"_s);
        QTRY_VERIFY(settled());
        QTest::qWait(50);
        const QMap<QString, QString> again = texts(*room.window);
        for (auto it = english.cbegin(); it != english.cend(); ++it) {
            QVERIFY2(
                again.value(it.key()) == it.value(),
                qPrintable(it.key() + u": "_s + it.value() + u" → "_s + again.value(it.key())));
        }
        QCOMPARE(again.size(), english.size());
        QCOMPARE(room.customers().currentCustomer(), contoso);
    }

    void theChoiceIsRemembered()
    {
        FakeWorkspace workspace;
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->findChild<QAction *>(u"language-de"_s)->trigger();
        QCOMPARE(Language::current(), u"de"_s);
        QCOMPARE(WindowSettings().language(), u"de"_s);
        QVERIFY(room.window->findChild<QAction *>(u"language-de"_s)->isChecked());
        room.window->setLanguage(u"en"_s);
    }
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
