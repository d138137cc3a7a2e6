// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile names N1 to N25 (robustness 2.2), literal on every surface of the window. What the text
// doors make of a name is tested with them; here the question is whether a surface adds a meaning
// of its own: markup, entities, placeholders, mnemonics, the mark of unsaved changes.
#include "attachdialog.h"
#include "explanationdialog.h"
#include "importdialog.h"
#include "invitationdialog.h"
#include "messages.h"
#include "officedata.h"
#include "realmdialog.h"
#include "realmswitch.h"
#include "statusline.h"
#include "strictmain.h"
#include "surfaces.h"
#include "tablecopy.h"
#include "textdoor.h"
#include "windowroom.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QTabWidget>
#include <QTextDocument>
#include <QToolButton>
#include <QUndoCommand>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;

namespace {

QString spaced(const QString &text)
{
    return QString(text).replace(QChar::Nbsp, u' ');
}

const QString Word = u"Zqx"_s; ///< in every hostile name below: finds it wherever it got to

/// A workspace in which every text that came from outside is `stored`.
void fillWith(FakeWorkspace &workspace, const QString &stored)
{
    FakeData &data = *workspace.data;
    const CustomerId customer = workspace.addCustomer(stored, u"x.example"_s);
    CustomerSummary &summary = workspace.summaryOf(customer);
    summary.alias = summary.owner = summary.nextAction = summary.country = stored;
    summary.nextActionDue = workspace.daysFromNow(-2);
    summary.tags = {stored};
    CustomerAnnotation annotation;
    annotation.alias = annotation.owner = annotation.nextAction = stored;
    annotation.nextActionDue = summary.nextActionDue;
    annotation.tags = {stored};
    data.annotations.insert(customer, annotation);
    data.realms.first().name = stored;
    for (const bool byHand : {false, true}) {
        workspace.attach(customer, stored, Standing::Other, AttachmentKind::GranularAdmin, stored,
                         workspace.daysFromNow(20),
                         byHand ? Evidence::ByHand : Evidence::ImportedFile, {stored});
        Attachment &attachment = data.attachments.last();
        attachment.sourceName = attachment.recordedBy = attachment.remark = stored;
        attachment.facts.name = stored;
        attachment.facts.status = AttachmentStatus::Unknown;
        attachment.facts.statusRaw = attachment.facts.unreadable = stored;
    }
    PartnerSummary partner = makePartner(1, RealmId(1), stored, Standing::Other, Known::Yes, 1, 0);
    partner.services = {stored};
    data.partners = {partner};
    data.customersOfPartner = {{PartnerId(1), {customer}}};
    data.notes = {{NoteId(1), customer, stored, stored, data.now}};
    Subscription subscription;
    subscription.customer = customer;
    SubscriptionFacts &facts = subscription.facts;
    facts.offerName = facts.nickname = facts.sellerName = facts.partnerOfRecordName = stored;
    facts.service = facts.statusRaw = facts.unreadable = stored;
    data.subscriptions = {subscription};
    data.invitations = {makeInvitation(2, summary, InvitationState::Sent)};
    Invitation &invitation = data.invitations.first();
    invitation.companyName = invitation.reason = invitation.createdBy = stored;
    invitation.relationshipName = invitation.link = stored;
    invitation.recipients = {stored};
    data.steps[invitation.id] = {{InvitationState::Sent, data.now, stored, stored}};
    data.observations.first().header.sourceName = stored;
    data.observations.first().header.actor = stored;
    Change change = makeChange(ChangeKind::GainedPartner, summary);
    change.partner = PartnerId(1);
    change.partnerName = change.service = change.before = change.after = stored;
    Change renamed = change;
    renamed.kind = ChangeKind::Renamed;
    data.changes = {change, renamed};
    data.journal = {{}};
    data.journal.first().actor = data.journal.first().subject = stored;
    data.journal.first().action = u"import"_s;
    for (const auto kind : {TimelineEntry::Kind::Observed, TimelineEntry::Kind::Invitation,
                            TimelineEntry::Kind::Journal, TimelineEntry::Kind::Note,
                            TimelineEntry::Kind::Activity, TimelineEntry::Kind::Decision}) {
        TimelineEntry entry;
        entry.kind = kind;
        entry.at = data.now;
        entry.change = change;
        entry.sourceName = entry.actor = entry.action = entry.text = stored;
        data.timeline << entry;
    }
    OverviewFigures &figures = data.figures;
    figures.customers = figures.partners = figures.expiringSoon = figures.nextActionsDue = 1;
    figures.latestSource = stored;
    figures.news = data.changes;
    ImportProfile profile;
    profile.format = ImportFormat::PartnerCenterCustomers;
    profile.header = {u"Microsoft ID"_s, stored};
    profile.columns = {ImportField::TenantId, ImportField::CompanyName};
    profile.sample = {{tenantOf(1).toString(), stored}};
    profile.dataset = Dataset::Customers;
    data.profile = profile;
    data.problems = {{17, stored, ProblemReason::MalformedTenantId, stored, true}};
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

    // Everything the window and its dialogs show and say is collected; wherever the name got to, it
    // has to be there as it is.
    void meansNothingAnywhere_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::newRow("N1 bold") << u"<b>Zqx</b>"_s;
        QTest::newRow("N2 image") << u"<img src=\"file:///etc/passwd\">Zqx"_s;
        QTest::newRow("N3 link") << u"<a href=\"file:///usr/bin/xcalc\">Zqx Approve</a>"_s;
        QTest::newRow("N4 comparison and entities") << u"if a<b and c>d &lt;Zqx&gt; &amp;<br>"_s;
        QTest::newRow("N5 table") << u"<table width=99999999><tr><td>Zqx"_s;
        QTest::newRow("N5 long markup") << (u"Zqx"_s + u"<b>"_s.repeated(350000));
        QTest::newRow("N6 placeholders") << u"Zqx %1 %2 %n %L1 %%"_s;
        QTest::newRow("N7 ampersands") << u"&Zqx Fish & Chips&"_s;
        QTest::newRow("N8 title mark") << u"Zqx[*]"_s;
        QTest::newRow("N9 override") << u"Zqx\u202Efdp.exe"_s;
        QTest::newRow("N10 isolates") << u"\u2067Zqx\u200F\u061C\u2069\u2069"_s;
        QTest::newRow("N11 zero width") << u"Zqx\u200Btoso\u00AD\uFEFF\u2060"_s;
        QTest::newRow("N12 homoglyph") << u"Zqx \u0421\u043Entoso"_s;
        QTest::newRow("N13 forms") << u"Zqx e\u0301 \uFB01 \u0130 ß"_s;
        QTest::newRow("N14 NUL") << u"Zqx\0me"_s;
        QTest::newRow("N15 surrogates")
            << (u"Zqx"_s + QChar(0xDC00) + QChar(0xD800) + u"b\uFFFE"_s);
        QTest::newRow("N16 zalgo") << (u"Zqx"_s + QString(100000, QChar(0x0301)));
        QTest::newRow("N16 ten million letters") << (u"Zqx"_s + QString(10000000, u'W'));
        QTest::newRow("N17 lines") << u"Zqx\none\r\ntwo\u2028three\u0085four\tfive"_s;
        QTest::newRow("N18 SQL") << u"Zqx'; DROP TABLE customer;-- \\' $1 ? :name %_\\"_s;
        QTest::newRow("N20 path") << u"../../etc/Zqx."_s;
        QTest::newRow("N20 option") << u"-Zqx"_s;
        QTest::newRow("N21 escape") << u"Zqx\x1b]0;x\x07\x1b[31m"_s;
        QTest::newRow("N23 notification") << u"<a href=\"https://evil.example\">Zqx</a> &#60;"_s;
        QTest::newRow("N24 letter head") << u"Zqx@b\r\nBcc: x@evil.example?bcc=y"_s;
        QTest::newRow("N25 domain") << u"xn--zqx-.Zqx.contoso.com./evil"_s;
        QTest::newRow("formula") << u"=Zqx(\"cmd\";A1)"_s;
        QTest::newRow("Hebrew") << u"Zqx שלום בע״מ"_s;
    }
    void meansNothingAnywhere()
    {
        QFETCH(QString, foreign);
        const QString stored = cleanText(foreign);
        FakeWorkspace workspace;
        fillWith(workspace, stored);
        WindowRoom room(workspace);
        QVERIFY(room.open());
        room.window->context()->setCurrentRealm(RealmId(1)); // the import asks for none then
        MainWindow &window = *room.window;
        const CustomerId customer(1);

        QMap<QString, int> found; // kind of surface → how often
        for (int page = 0; page <= WorkspaceView::ActivityIndex; ++page) {
            window.view()->showPage(page);
            QTRY_VERIFY(isSettled(window));
            look(window, stored, found);
            if (QTest::currentTestFailed())
                return;
        }
        emit window.view()->currentPage()->invitationRequested(InvitationId(2));
        QTRY_VERIFY(isSettled(window));
        look(window, stored, found);
        if (QTest::currentTestFailed())
            return;
        window.view()->openCustomer(customer);
        QVERIFY(room.waitForDetails(customer));
        FindBox &find = window.view()->findBox();
        find.setFocus();
        find.insert(u"zqx"_s);
        QTRY_VERIFY(find.popup()->isVisible());
        window.findChild<StatusLine *>()->showText(displayText(stored));
        window.context()->undoStack().push(
            new QUndoCommand(tr("Note on %1").arg(displayText(stored))));
        look(window, stored, found);
        if (QTest::currentTestFailed())
            return;
        window.grab(); // painted without a complaint

        // As a table in the clipboard: one line a row, and as HTML without any of its own.
        room.table().selectAll();
        copySelection(room.table());
        const QStringList lines =
            QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.last().count(u'\t'), lines.first().count(u'\t'));
        const QString inCell = displayText(stored).simplified();
        QVERIFY(lines.last().split(u'\t').contains(inCell));
        QTextDocument table;
        table.setHtml(QApplication::clipboard()->mimeData()->html());
        QVERIFY2(spaced(table.toPlainText()).contains(spaced(inCell)),
                 qPrintable(table.toPlainText()));

        // The dialogs.
        const QVector<Attachment> attachments = workspace.data->attachments;
        ExplanationDialog explanation(attachments, displayText(stored));
        AttachDialog attach(*window.context(), customer, displayText(stored));
        Invitation start = workspace.data->invitations.first();
        InvitationDialog invitation(*window.context(), start);
        RealmDialog realm(*window.context(), workspace.data->realms.first());
        ImportDialog import(*window.context(), {u"/tmp/customers.csv"_s});
        QTRY_VERIFY(isSettled(window));
        QTRY_COMPARE(import.findChild<QTableView *>(u"problems"_s)->model()->rowCount(), 1);
        QMessageBox *box = showError(
            &window, Error{ErrorKind::Conflict, u"workspace.locked"_s, {stored, u"1"_s}, stored});
        box->hide();
        explanation.setAttribute(Qt::WA_DeleteOnClose, false);
        for (QWidget *dialog : std::initializer_list<QWidget *>{&explanation, &attach, &invitation,
                                                                &realm, &import, box}) {
            dialog->setObjectName(QString::fromLatin1(dialog->metaObject()->className()));
            const int before = std::accumulate(found.cbegin(), found.cend(), 0);
            look(*dialog, stored, found);
            if (QTest::currentTestFailed())
                return;
            QVERIFY2(std::accumulate(found.cbegin(), found.cend(), 0) > before,
                     qPrintable(dialog->objectName() + u" does not show it at all"_s));
        }
        box->close();
        for (const char *kind :
             {"label", "tool tip", "cell", "spoken cell", "choice", "line", "spoken", "status line",
              "window title", "menu entry", "header", "accessible name"}) {
            QVERIFY2(found.value(QString::fromLatin1(kind)) > 0, kind);
        }
    }

    // N12, N22: what looks the same is told apart by what cannot be chosen.
    void namesakesAreToldApart_data()
    {
        QTest::addColumn<QString>("other");
        QTest::newRow("N12 homoglyph") << u"\u0421ontoso Ltd"_s;
        QTest::newRow("N22 the same name") << u"Contoso Ltd"_s;
    }
    void namesakesAreToldApart()
    {
        QFETCH(QString, other);
        FakeWorkspace workspace;
        const CustomerId first = workspace.addCustomer(u"Contoso Ltd"_s, u"contoso.example"_s);
        const CustomerId second = workspace.addCustomer(other, u"c0ntoso.example"_s);
        WindowRoom room(workspace);
        QVERIFY(room.open());
        QCOMPARE(room.customers().model().rowCount(), 2); // nothing is merged by name
        FindBox &find = room.window->view()->findBox();
        find.setFocus();
        find.insert(u"ntoso"_s);
        QTRY_VERIFY(find.popup()->model()->rowCount() >= 3); // both, and "show all"
        QSet<QString> spoken;
        for (int row = 0; row < 2; ++row)
            spoken << find.popup()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken.size(), 2);
        for (const CustomerId customer : {first, second}) {
            room.window->view()->openCustomer(customer);
            QVERIFY(room.waitForDetails(customer));
            const QString tenant = tenantOf(int(customer.value())).toString();
            const QString facts = room.details().findChild<QLabel *>(u"customerFacts"_s)->text();
            QVERIFY2(facts.contains(tenant), qPrintable(facts));
            room.window->menu().invite->trigger();
            auto *dialog = room.window->findChild<InvitationDialog *>();
            QVERIFY(dialog);
            QCOMPARE(dialog->findChild<QLineEdit *>(u"tenant"_s)->text(), tenant);
            delete dialog;
        }
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

private:
    static bool isSettled(const MainWindow &window)
    {
        return window.context()->operations().isEmpty();
    }

    /// A list of addresses is taken apart where addresses end; the sentence about one that is none
    /// quotes that piece, as it is.
    static bool quotesAPieceOf(const QString &shown, const QString &seen)
    {
        static const QRegularExpression quotation(u"“(.*)”"_s);
        const QString piece = quotation.match(seen).captured(1);
        return piece.contains(Word) && shown.contains(piece);
    }

    /// Every surface that holds the name has to show all of it, and nothing else in its place.
    static void look(const QWidget &root, const QString &stored, QMap<QString, int> &found)
    {
        const QString shown = spaced(displayText(stored));
        const Surfaces surfaces(root);
        for (const Surface &surface : surfaces.all()) {
            if (!surface.raw.contains(Word) && !surface.seen.contains(Word))
                continue;
            const QString seen = spaced(surface.seen);
            const bool isLiteral = seen.contains(shown)
                || seen.contains(shown.simplified())
                // A field holds what is stored, or as much of it as it takes.
                || (surface.isEdited && (seen.contains(stored) || stored.startsWith(surface.raw)))
                || quotesAPieceOf(shown, seen);
            QVERIFY2(isLiteral,
                     qPrintable(u"%1 %2: “%3”"_s.arg(surface.kind, surface.place, seen.left(300))));
            ++found[surface.kind];
        }
    }
};

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
