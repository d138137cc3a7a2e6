// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile names N1 to N23 (robustness 2.2), literal on every surface of the window. What the text
// doors make of a name is tested with them; here the question is whether a surface adds a meaning
// of its own: markup, entities, placeholders, mnemonics, the mark of unsaved changes.
#include "explanationdialog.h"
#include "realmswitch.h"
#include "strictmain.h"
#include "textdoor.h"
#include "windowroom.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QTabWidget>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;

namespace {

/// What a tool tip shows: as Qt would draw it.
QString drawn(const QString &toolTip)
{
    if (!Qt::mightBeRichText(toolTip))
        return toolTip;
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText().replace(QChar::Nbsp, u' ');
}

QString spaced(const QString &text)
{
    return QString(text).replace(QChar::Nbsp, u' ');
}

} // namespace

class TestHostileText : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void isLiteralOnEverySurface_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::newRow("N1 bold") << u"<b>Acme</b>"_s;
        QTest::newRow("N2 image") << u"<img src=\"file:///etc/passwd\">Acme"_s;
        QTest::newRow("N2 share") << u"<img src=\"\\\\evil\\s\\x.png\">"_s;
        QTest::newRow("N3 link") << u"<a href=\"file:///usr/bin/xcalc\">Approve here</a>"_s;
        QTest::newRow("N4 qt") << u"<qt>Acme"_s;
        QTest::newRow("N4 break") << u"a<br>b"_s;
        QTest::newRow("N4 comparison") << u"if a<b and c>d"_s;
        QTest::newRow("N4 entity") << u"&lt;b&gt; &amp; Co"_s;
        QTest::newRow("N5 table") << u"<table width=99999999><tr><td>"_s;
        QTest::newRow("N6 placeholders") << u"Acme %1 %2 %n %L1"_s;
        QTest::newRow("N7 ampersand") << u"Fish & Chips"_s;
        QTest::newRow("N7 mnemonic") << u"&File"_s;
        QTest::newRow("N8 title mark") << u"Contoso[*]"_s;
        QTest::newRow("N9 override") << u"Contoso\u202Efdp.exe"_s;
        QTest::newRow("N10 isolates") << u"Con\u2067toso\u200F\u061C"_s;
        QTest::newRow("N11 zero width") << u"Con\u200Btoso\u00AD"_s;
        QTest::newRow("N12 homoglyph") << u"\u0421ontoso"_s;
        QTest::newRow("N13 combining") << u"Cafe\u0301 \uFB01n"_s;
        QTest::newRow("N14 NUL") << u"Ac\0me"_s;
        QTest::newRow("N15 surrogate") << (u"lone"_s + QChar(0xD800) + u'b');
        QTest::newRow("N16 zalgo") << (u"Z"_s + QString(100000, QChar(0x0301)));
        QTest::newRow("N17 lines") << u"one\ntwo\r\nthree\u2028four\tfive"_s;
        QTest::newRow("N18 SQL") << u"'; DROP TABLE customer;--"_s;
        QTest::newRow("N18 wildcards") << u"%_\\ $1 ? :name"_s;
        QTest::newRow("N19 blank") << u"\u3164\u2800"_s;
        QTest::newRow("N20 path") << u"../../etc/passwd"_s;
        QTest::newRow("N21 escape") << u"Evil\x1b]0;x\x07"_s;
        QTest::newRow("N23 markup") << u"<a href=\"https://evil.example\">you won</a>"_s;
        QTest::newRow("Hebrew") << u"שלום בע״מ"_s;
    }

    void isLiteralOnEverySurface()
    {
        QFETCH(QString, foreign);
        const QString stored = cleanText(foreign); // as every door leaves it
        const bool isBlank = isBlankText(stored);
        const QString shown = displayText(stored);

        FakeWorkspace workspace;
        const CustomerId customer = workspace.addCustomer(stored, u"x.example"_s);
        workspace.summaryOf(customer).alias = stored;
        workspace.summaryOf(customer).owner = stored;
        workspace.summaryOf(customer).tags = {stored};
        workspace.data->realms.first().name = stored;
        workspace.attach(customer, stored, Standing::Other, AttachmentKind::GranularAdmin,
                         u"azure"_s, workspace.daysFromNow(100), Evidence::ImportedFile, {stored});
        workspace.data->attachments.last().sourceName = stored;
        workspace.data->attachments.last().facts.name = stored;
        Note note;
        note.id = NoteId(1);
        note.customer = customer;
        note.text = stored;
        note.author = stored;
        note.writtenAt = workspace.data->now;
        workspace.data->notes = {note};
        Subscription subscription;
        subscription.customer = customer;
        subscription.facts.offerName = stored;
        subscription.facts.sellerName = stored;
        workspace.data->subscriptions = {subscription};
        CustomerAnnotation annotation;
        annotation.alias = stored;
        workspace.data->annotations.insert(customer, annotation);

        WindowRoom room(workspace);
        QVERIFY(room.open());
        QElapsedTimer timer;
        timer.start();
        room.window->view()->openCustomer(customer);
        QVERIFY(room.waitForDetails(customer));
        const auto name = isBlank ? room.customers().model().index(0, 0).data().toString() : shown;
        if (isBlank) {
            QVERIFY2(name.contains(tenantOf(1).toString()), qPrintable(name)); // N19
        }

        // The list.
        const CustomerListModel &list = room.customers().model();
        QCOMPARE(list.index(0, int(CustomerColumn::Name)).data().toString(), name);
        for (const CustomerColumn column : {CustomerColumn::Alias, CustomerColumn::Owner,
                                            CustomerColumn::Tags, CustomerColumn::Realm})
            QCOMPARE(list.index(0, int(column)).data().toString(), shown);

        // The details: labels never guess markup.
        const auto *title = room.details().findChild<QLabel *>(u"customerName"_s);
        QCOMPARE(title->text(), name);
        const QList<QLabel *> labels = room.details().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text().contains(shown) && !shown.isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        const auto *noteText = room.details().findChild<QLabel *>(u"noteText"_s);
        QVERIFY(noteText);
        QCOMPARE(noteText->text(), shown);

        // The matrix: cells, what is spoken, tool tips.
        const MatrixModel &matrix = room.details().matrixView().matrix();
        QCOMPARE(matrix.rowCount(), 2);
        const QModelIndex cell = matrix.index(1, 1);
        if (!isBlank) {
            QCOMPARE(matrix.index(1, 0).data().toString(), shown);
            QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(shown));
            QVERIFY2(spaced(drawn(cell.data(Qt::ToolTipRole).toString())).contains(spaced(shown)),
                     qPrintable(drawn(cell.data(Qt::ToolTipRole).toString())));
            QVERIFY(spaced(drawn(matrix.index(1, 0).data(Qt::ToolTipRole).toString()))
                        .contains(spaced(shown)));
        }

        // How we know.
        ExplanationDialog explanation(matrix.attachmentsAt(cell), name);
        explanation.setAttribute(Qt::WA_DeleteOnClose, false);
        for (const QLabel *label : explanation.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(explanation.plainText().contains(name));

        // The realm switch, the find box.
        const auto *realms = room.window->findChild<QComboBox *>(u"realmSwitch"_s);
        QTRY_VERIFY(realms->itemText(1).contains(shown));
        if (!isBlank && foreign.size() < 1000) {
            const QString folded = foldedText(stored).simplified();
            FindBox &find = room.window->view()->findBox();
            find.setFocus();
            find.setText({});
            find.insert(folded.isEmpty() ? u"x.example"_s : folded.left(40));
            QTRY_VERIFY(find.popup()->isVisible());
            QTRY_VERIFY(find.popup()->model()->rowCount() >= 1);
        }
        room.window->grab(); // painted without a complaint
        QVERIFY2(timer.elapsed() < 20000, "the window was blocked");
    }

    void titlesAndMenusKeepTheirSigns_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("inTitle");
        QTest::newRow("N8 mark") << u"Contoso[*]"_s << u"Contoso[*][*]"_s;
        QTest::newRow("N7 ampersand") << u"Fish & Chips"_s << u"Fish & Chips"_s;
        QTest::newRow("N1 markup") << u"<b>Acme<b>"_s << u"<b>Acme<b>"_s;
        QTest::newRow("N6 placeholders") << u"Acme %1 %2"_s << u"Acme %1 %2"_s;
        QTest::newRow("N9 override") << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s;
    }
    void titlesAndMenusKeepTheirSigns()
    {
        QFETCH(QString, fileName);
        QFETCH(QString, inTitle);
        FakeWorkspace workspace;
        WindowRoom room(workspace);
        QVERIFY(room.open(u"/tmp/%1.attache"_s.arg(fileName)));
        QVERIFY2(room.window->windowTitle().startsWith(inTitle),
                 qPrintable(room.window->windowTitle()));
        const auto *recent = room.window->findChild<QMenu *>(u"recentMenu"_s);
        QString text = recent->actions().last()->text();
        QCOMPARE(text.remove(u"&&"_s).count(u'&'), 0); // no mnemonic taken from data
    }

    void messagesShowTheirArgumentsLiterally()
    {
        FakeWorkspace workspace;
        WindowRoom room(workspace);
        room.opener.refusal =
            Error{ErrorKind::Conflict, u"workspace.locked"_s, {u"<b>%1</b>"_s, u"1"_s}, u"<i>x"_s};
        QSignalSpy refused(room.window.get(), &MainWindow::workspaceRefused);
        room.window->openWorkspace(u"/tmp/x.attache"_s);
        QTRY_COMPARE(refused.size(), 1);
        auto *box = room.window->findChild<QMessageBox *>(u"messageBox"_s);
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY(box->informativeText().isEmpty()); // its format cannot be set (T11)
        box->close();
    }
};

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
