// SPDX-License-Identifier: GPL-3.0-or-later
// The query line: what it offers while one types, what it shows in which language, and its help.
#include "customerindex.h"
#include "language.h"
#include "querybar.h"
#include "queryhelpdialog.h"
#include "strictmain.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace attache;
using namespace Qt::StringLiterals;

class QueryBarTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(anyWarning());
        Language::apply(u"en"_s);
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_bar = new QueryBar(m_window.get());
        m_bar->resize(880, 90);
        CustomerIndexBuilder builder({}, QLocale::c());
        for (int i = 1; i <= 5; ++i) {
            CustomerSummary customer;
            customer.id = CustomerId(i);
            customer.name = u"Customer %1"_s.arg(i);
            customer.tags = i < 4 ? QStringList{u"key account"_s} : QStringList{u"<b>vip</b>"_s};
            builder.add(customer);
        }
        m_bar->setSource(builder.build(), RealmId(), Instant::now());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        line().setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        Language::apply(u"en"_s);
    }

    void fieldsAreOfferedWithWhatTheyAskAbout()
    {
        QTest::keyClicks(&line(), u"exp"_s);
        QVERIFY(popup().isVisible());
        QCOMPARE(offers(), QStringList{u"expires<"_s});
        const QModelIndex meaning = popup().model()->index(0, 1);
        QVERIFY(!meaning.data().toString().isEmpty());
        QVERIFY(popup()
                    .model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(meaning.data().toString()));
        QVERIFY(!popup().accessibleName().isEmpty());
    }

    void aTagThatNothingHasIsToldAndAskedForAllTheSame()
    {
        auto *problem = m_bar->findChild<QLabel *>(u"queryError"_s);
        m_bar->setLine(u"-tag:nobody tag:any"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"“nobody”"_s), qPrintable(problem->text()));
        QCOMPARE(m_bar->neutralLine(), u"-tag:nobody tag:any"_s);
        Language::apply(u"fr"_s);
        QTRY_COMPARE(line().text(), u"-étiquette:nobody étiquette:quelconque"_s);
        QTRY_VERIFY(problem->text().contains(u"«\u00a0nobody\u00a0»"_s));
        Language::apply(u"en"_s);
        QTRY_COMPARE(line().text(), u"-tag:nobody tag:any"_s);
        // Once there is such a tag, nothing is wrong with the line.
        CustomerSummary customer;
        customer.id = CustomerId(1);
        CustomerIndexBuilder builder({}, QLocale::c());
        builder.add(customer);
        m_bar->setSource(CustomerIndexBuilder::withSmartTags(
                             *builder.build(), {{u"Nobody"_s, u"state:gone"_s}, {u"bad"_s, u"("_s}},
                             Instant::now()),
                         RealmId(), Instant::now());
        QVERIFY(!problem->isVisible());
        m_bar->setLine(u"tag:bad"_s);
        QVERIFY2(problem->isVisible() && problem->text().contains(u"does not work"_s),
                 qPrintable(problem->text()));
        m_bar->setLine({});
        QVERIFY(!problem->isVisible());
        QTest::keyClicks(&line(), u"tag:nob"_s);
        QTRY_COMPARE(offers(), QStringList{u"Nobody"_s});
    }

    void enterIsNotTakenAwayWhenNothingIsChosen()
    {
        QSignalSpy left(m_bar, &QueryBar::leaveDown);
        QTest::keyClicks(&line(), u"exp"_s);
        QVERIFY(popup().isVisible());
        QTest::keyClick(&line(), Qt::Key_Return);
        QCOMPARE(left.size(), 1);
        QCOMPARE(line().text(), u"exp"_s);
        QVERIFY(!popup().isVisible());
    }

    void downAndEnterChooseAFieldAndThenAValueWithItsCount()
    {
        QTest::keyClicks(&line(), u"ta"_s);
        QVERIFY(popup().isVisible());
        QCOMPARE(offers(), QStringList{u"tag:"_s});
        QTest::keyClick(&line(), Qt::Key_Down);
        QTest::keyClick(&line(), Qt::Key_Return);
        QCOMPARE(line().text(), u"tag:"_s);
        QTRY_COMPARE(offers(),
                     (QStringList{u"\"<b>vip</b>\""_s, u"\"key account\""_s, u"any"_s, u"none"_s}));
        QTRY_COMPARE(popup().model()->index(1, 1).data().toString(), u"3 customers"_s);
        QCOMPARE(popup().model()->index(0, 1).data().toString(), u"2 customers"_s);
        QTest::keyClick(&line(), Qt::Key_Down);
        QTest::keyClick(&line(), Qt::Key_Down);
        QTest::keyClick(&line(), Qt::Key_Up);
        QTest::keyClick(&line(), Qt::Key_Down);
        QTest::keyClick(&line(), Qt::Key_Tab);
        QCOMPARE(line().text(), u"tag:\"key account\" "_s);
        QVERIFY(line().hasFocus());
        QCOMPARE(m_bar->neutralLine(), u"tag:\"key account\""_s);
    }

    void escapeClosesTheOffersBeforeItClearsTheLine()
    {
        QTest::keyClicks(&line(), u"exp"_s);
        QVERIFY(popup().isVisible());
        QTest::keyClick(&line(), Qt::Key_Escape);
        QVERIFY(!popup().isVisible());
        QCOMPARE(line().text(), u"exp"_s);
        QTest::keyClick(&line(), Qt::Key_Escape);
        QVERIFY(line().text().isEmpty());
    }

    void upFromTheFirstOfferChoosesNoneAgain()
    {
        QSignalSpy left(m_bar, &QueryBar::leaveDown);
        QTest::keyClicks(&line(), u"exp"_s);
        QTest::keyClick(&line(), Qt::Key_Down);
        QTest::keyClick(&line(), Qt::Key_Up);
        QTest::keyClick(&line(), Qt::Key_Return);
        QCOMPARE(left.size(), 1);
        QCOMPARE(line().text(), u"exp"_s);
    }

    void allFieldsAreOfferedWhenAskedFor()
    {
        QTest::keyClick(&line(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(popup().isVisible());
        QVERIFY(popup().model()->rowCount() > 25);
    }

    void offersAreInTheLanguageOfTheUser()
    {
        Language::apply(u"fr"_s);
        QTest::keyClicks(&line(), u"parten"_s);
        QCOMPARE(offers(), (QStringList{u"partenaire:"_s, u"partenaires>"_s}));
    }

    void linesAreShownInTheLanguageOfTheUserAndKeptNeutrally()
    {
        m_bar->setLine(u"owner:none or expires<30d"_s);
        QCOMPARE(line().text(), u"owner:none or expires<30d"_s);
        Language::apply(u"de"_s);
        QTRY_COMPARE(line().text(), u"verantwortlich:kein oder läuftab<30t"_s);
        QCOMPARE(m_bar->neutralLine(), u"owner:none or expires<30d"_s);
        m_bar->setLine(u"state:gone"_s);
        QCOMPARE(line().text(), u"zustand:weggefallen"_s);
        Language::apply(u"fr"_s);
        QTRY_COMPARE(line().text(), u"état:disparu"_s);
        const auto *chip = m_bar->findChild<QToolButton *>(u"queryChip0"_s);
        QVERIFY(chip);
        QCOMPARE(chip->text(), u"état:disparu"_s);
    }

    void aGroupIsOneChip()
    {
        m_bar->setLine(u"contoso (tag:a or tag:b) -state:gone"_s);
        const auto *chips = m_bar->findChild<QWidget *>(u"queryChips"_s);
        QTRY_COMPARE(chips->findChildren<QToolButton *>().size(), 3);
        auto *group = m_bar->findChild<QToolButton *>(u"queryChip1"_s);
        QCOMPARE(group->text(), u"tag:a or tag:b"_s);
        group->click();
        QCOMPARE(line().text(), u"contoso -state:gone"_s);
    }

    void aMistakeIsExplainedInTheLanguageOfTheUser()
    {
        Language::apply(u"fr"_s);
        QTest::keyClicks(&line(), u"statut:activ"_s);
        const auto *error = m_bar->findChild<QLabel *>(u"queryError"_s);
        QVERIFY(error->isVisible());
        QVERIFY2(error->text().contains(u"active"_s), qPrintable(error->text()));
        QVERIFY2(error->text().contains(u"en cours"_s) || !error->text().contains(u"activating"_s),
                 qPrintable(error->text()));
    }

    void f1AsksForHelp()
    {
        QSignalSpy help(m_bar, &QueryBar::helpRequested);
        QTest::keyClick(&line(), Qt::Key_F1);
        QCOMPARE(help.size(), 1);
    }

    void everyExampleOfTheHelpRunsByEnterAndByClick_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &code : Language::available())
            QTest::newRow(qPrintable(code)) << code;
    }
    void everyExampleOfTheHelpRunsByEnterAndByClick()
    {
        QFETCH(QString, language);
        Language::apply(language);
        auto *help = new QueryHelpDialog(m_window.get());
        help->show();
        QVERIFY(QTest::qWaitForWindowActive(help));
        auto *examples = help->findChild<QTreeWidget *>(u"queryExamples"_s);
        QTRY_VERIFY(examples->hasFocus());
        QVERIFY(examples->topLevelItemCount() > 10);
        QSignalSpy chosen(help, &QueryHelpDialog::exampleChosen);
        for (int row = 0; row < examples->topLevelItemCount(); ++row) {
            QTest::keyClick(examples, Qt::Key_Return);
            QCOMPARE(chosen.size(), row + 1);
            const auto parsed = parseQuery(chosen.last().first().toString());
            QVERIFY2(std::holds_alternative<QueryExpression>(parsed),
                     qPrintable(chosen.last().first().toString()));
            // What is shown means the same.
            const auto shown = parseQuery(examples->topLevelItem(row)->text(0));
            QVERIFY(std::get<QueryExpression>(shown) == std::get<QueryExpression>(parsed));
            QTest::keyClick(examples, Qt::Key_Down);
        }
        chosen.clear();
        const QRect first = examples->visualItemRect(examples->topLevelItem(0));
        QTest::mouseClick(examples->viewport(), Qt::LeftButton, Qt::NoModifier, first.center());
        QCOMPARE(chosen.size(), 1);
        const auto *fields = help->findChild<QTreeWidget *>(u"queryFields"_s);
        for (int row = 0; row < fields->topLevelItemCount(); ++row)
            QVERIFY(!fields->topLevelItem(row)->text(1).isEmpty());
        help->close();
    }

private:
    QLineEdit &line() const { return *m_bar->lineEdit(); }
    QTreeView &popup() const { return *m_window->findChild<QTreeView *>(u"queryOffers"_s); }
    QStringList offers() const
    {
        QStringList texts;
        for (int row = 0; row < popup().model()->rowCount(); ++row)
            texts << popup().model()->index(row, 0).data().toString();
        return texts;
    }

    std::unique_ptr<QWidget> m_window;
    QueryBar *m_bar = nullptr;
};

QTEST_MAIN(QueryBarTest)
#include "tst_querybar.moc"
