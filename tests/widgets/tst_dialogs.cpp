// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs, by keyboard, over the real services: what the rules refuse, what a cloud does not
// offer, what is saved and undone, and what an import asks before it does it.
#include "aboutdialog.h"
#include "attachdialog.h"
#include "importdialog.h"
#include "invitationdialog.h"
#include "labels.h"
#include "language.h"
#include "officedata.h"
#include "problemlabel.h"
#include "realmdialog.h"
#include "rolepicker.h"
#include "rules.h"
#include "strictmain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QTreeWidget>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class DialogsTest : public QObject
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
        Language::apply(u"en"_s);
        m_context.reset();
    }

    void theFourGuaranteesStandBesideEveryInvitation_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto language : {"en", "fr", "de"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void theFourGuaranteesStandBesideEveryInvitation()
    {
        QFETCH(QString, language);
        Language::apply(language);
        InvitationDialog dialog(*m_context, Invitation());
        dialog.show();
        QStringList shown;
        const auto labels = dialog.findChildren<PlainLabel *>();
        for (const PlainLabel *label : labels) {
            if (label->isVisible())
                shown << label->text();
        }
        const QString all = shown.join(u'\n');
        QVERIFY(all.contains(ruleText(u"rule.notHeading"_s)));
        for (const char *key : GuaranteeKeys)
            QVERIFY(all.contains(ruleText(QString::fromLatin1(key))));
    }

    void realmAndCloudAreNamedInTheWindow()
    {
        Invitation start;
        start.realm = RealmId(2);
        InvitationDialog dialog(*m_context, start);
        QVERIFY(dialog.windowTitle().contains(u"Contoso Gov"_s));
        QVERIFY(dialog.windowTitle().contains(label(Cloud::UsGovernmentL4)));
    }

    void whatACloudCannotDoIsNotOffered_data()
    {
        QTest::addColumn<int>("realm");
        QTest::addColumn<bool>("canOmitPrivileges");
        QTest::addColumn<bool>("hasGranular");
        QTest::newRow("global") << 1 << true << true;
        QTest::newRow("US Government") << 2 << false << true;
        QTest::newRow("Germany") << 3 << false << false;
    }
    void whatACloudCannotDoIsNotOffered()
    {
        QFETCH(int, realm);
        QFETCH(bool, canOmitPrivileges);
        QFETCH(bool, hasGranular);
        Invitation start;
        start.realm = RealmId(realm);
        InvitationDialog dialog(*m_context, start);
        dialog.show();
        auto *privileges = find<QCheckBox>(dialog, u"privileges"_s);
        QVERIFY(privileges->isChecked());
        QCOMPARE(privileges->isEnabled(), canOmitPrivileges);
        QVERIFY(!find<PlainLabel>(dialog, u"privilegesNote"_s)->text().isEmpty());
        QCOMPARE(find<QRadioButton>(dialog, u"granular"_s)->isEnabled(), hasGranular);
        QCOMPARE(find<PlainLabel>(dialog, u"granularNote"_s)->isVisible(), !hasGranular);
    }

    void aNewResellerRequestIsSavedAndItsCreationUndone()
    {
        InvitationDialog dialog(*m_context, Invitation());
        dialog.show();
        type(dialog, u"company"_s, u"Neue Kundin AG"_s);
        type(dialog, u"recipients"_s, u"a@kundin.example; b@kundin.example"_s);
        QSignalSpy saved(&dialog, &InvitationDialog::saved);
        pressDefault(dialog);
        QTRY_COMPARE(saved.size(), 1);
        const Invitation made = lastInvitation();
        QCOMPARE(made.state, InvitationState::Ready);
        QCOMPARE(made.companyName, u"Neue Kundin AG"_s);
        QCOMPARE(made.recipients, (QStringList{u"a@kundin.example"_s, u"b@kundin.example"_s}));
        QVERIFY(made.includesPrivileges);
        m_context->undoStack().undo();
        QTRY_COMPARE(lastInvitation().state, InvitationState::Cancelled);
    }

    void refusalsStandBesideTheirField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("tenant") << u"tenant"_s << u"no-guid"_s << u"tenantProblem"_s;
        QTest::newRow("own tenant")
            << u"tenant"_s << tenantNumber(9001).toString() << u"customerProblem"_s;
        QTest::newRow("a CSP partner’s tenant")
            << u"tenant"_s << tenantNumber(5002).toString() << u"customerProblem"_s;
        QTest::newRow("domain") << u"domain"_s << u"not a domain"_s << u"domainProblem"_s;
        QTest::newRow("recipients") << u"recipients"_s << u"nobody"_s << u"recipientsProblem"_s;
        QTest::newRow("foreign link")
            << u"link"_s << u"https://evil.example/x"_s << u"linkProblem"_s;
    }
    void refusalsStandBesideTheirField()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, problem);
        InvitationDialog dialog(*m_context, Invitation());
        dialog.show();
        type(dialog, u"company"_s, u"Kundin"_s);
        auto *label = find<ProblemLabel>(dialog, problem);
        QVERIFY(!label->hasProblem());
        type(dialog, field, text);
        QTRY_VERIFY(label->hasProblem());
        QVERIFY(label->isVisibleTo(&dialog));
        QVERIFY(!find<QLineEdit>(dialog, field)->text().isEmpty());
        pressDefault(dialog);
        QTest::qWait(50);
        QVERIFY(dialog.isVisible());
        QCOMPARE(m_data->invitations.size(), 6);
        find<QLineEdit>(dialog, field)->clear();
        QTRY_VERIFY(!label->hasProblem() || problem == u"recipientsProblem"_s);
    }

    void granularRefusalsAreLive()
    {
        Invitation start;
        start.kind = InvitationKind::GranularRelationship;
        start.customer = CustomerId(1);
        InvitationDialog dialog(*m_context, start);
        dialog.show();
        find<QSpinBox>(dialog, u"duration"_s)->setValue(731);
        QTRY_VERIFY(find<ProblemLabel>(dialog, u"durationProblem"_s)->hasProblem());
        find<QSpinBox>(dialog, u"duration"_s)->setValue(730);
        QTRY_VERIFY(!find<ProblemLabel>(dialog, u"durationProblem"_s)->hasProblem());

        auto *picker = dialog.findChild<RolePicker *>();
        check(*picker, QString(GlobalAdministratorId));
        find<QCheckBox>(dialog, u"autoExtend"_s)->setChecked(true);
        QTRY_VERIFY(find<ProblemLabel>(dialog, u"autoExtendProblem"_s)->hasProblem());
        find<QCheckBox>(dialog, u"autoExtend"_s)->setChecked(false);
        QTRY_VERIFY(!find<ProblemLabel>(dialog, u"autoExtendProblem"_s)->hasProblem());
        type(dialog, u"relationshipName"_s, QString(51, u'x'));
        QTRY_VERIFY(find<ProblemLabel>(dialog, u"nameProblem"_s)->hasProblem());
    }

    void anEmptyFormDoesNotComplainUntilSaved()
    {
        InvitationDialog dialog(*m_context, Invitation());
        dialog.show();
        QTest::qWait(250);
        QVERIFY(!find<ProblemLabel>(dialog, u"customerProblem"_s)->hasProblem());
        pressDefault(dialog);
        QTRY_VERIFY(find<ProblemLabel>(dialog, u"customerProblem"_s)->hasProblem());
        QVERIFY(dialog.isVisible());
    }

    void anotherTenantOfACspCompanyNeedsAStatement()
    {
        InvitationDialog dialog(*m_context, Invitation());
        dialog.show();
        auto *statement = find<QGroupBox>(dialog, u"statementBox"_s);
        QVERIFY(!statement->isVisibleTo(&dialog));
        type(dialog, u"company"_s, u"Fabrikam Inc"_s);
        type(dialog, u"recipients"_s, u"it@fabrikam.example"_s);
        QTRY_VERIFY(statement->isVisibleTo(&dialog));
        QVERIFY(find<ProblemLabel>(dialog, u"customerProblem"_s)->hasProblem());
        statement->setChecked(true);
        type(dialog, u"saidBy"_s, u"Jo Weber, Fabrikam"_s);
        QTRY_VERIFY(!find<ProblemLabel>(dialog, u"customerProblem"_s)->hasProblem());
        QSignalSpy saved(&dialog, &InvitationDialog::saved);
        pressDefault(dialog);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(lastInvitation().nonTransacting.saidBy, u"Jo Weber, Fabrikam"_s);
        QVERIFY(lastInvitation().nonTransacting.saidAt.isSet());
    }

    void aChangeIsUndone()
    {
        const Invitation before = m_data->invitations.at(0);
        InvitationDialog dialog(*m_context, before);
        dialog.show();
        find<QPlainTextEdit>(dialog, u"reason"_s)->setPlainText(u"Another reason"_s);
        QSignalSpy saved(&dialog, &InvitationDialog::saved);
        pressDefault(dialog);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_data->invitations.at(0).reason, u"Another reason"_s);
        // The words and the step that the default button took are one action.
        QSignalSpy failed(m_context.get(), &WorkspaceContext::failed);
        QCOMPARE(m_context->undoStack().count(), 1);
        m_context->undoStack().undo();
        QTRY_COMPARE(reasonOfFirst(), before.reason);
        QCOMPARE(stateOfFirst(), before.state);
        // As fast as a key repeats: each waits for the one before it.
        m_context->undoStack().redo();
        m_context->undoStack().undo();
        m_context->undoStack().redo();
        const auto last = m_context->session().write([](WritingServices &) { return Status(); });
        QTRY_VERIFY(last.isFinished());
        QCOMPARE(reasonOfFirst(), u"Another reason"_s);
        QCOMPARE(stateOfFirst(), InvitationState::Ready);
        QCOMPARE(failed.size(), 0);
    }

    void rolesAreFoundInTheLanguageOfTheInterfaceAndInEnglish()
    {
        Language::apply(u"de"_s);
        RolePicker picker;
        picker.show();
        auto *list = find<QTreeWidget>(picker, u"list"_s);
        const auto visible = [list] {
            int rows = 0;
            for (int row = 0; row < list->topLevelItemCount(); ++row)
                rows += list->topLevelItem(row)->isHidden() ? 0 : 1;
            return rows;
        };
        const int all = visible();
        QCOMPARE(all, static_cast<int>(RoleCatalogue::instance().roles().size()));
        QTest::keyClicks(find<QLineEdit>(picker, u"search"_s), u"globaler admin"_s);
        QVERIFY(visible() >= 1 && visible() < all);
        find<QLineEdit>(picker, u"search"_s)->setText(u"global administrator"_s);
        QVERIFY(visible() >= 1);
        picker.setRoles({u"unknown-role-id"_s});
        QCOMPARE(picker.roles(), QStringList{u"unknown-role-id"_s});
    }

    void aPartnerRecordedByHandIsUndone()
    {
        AttachDialog dialog(*m_context, CustomerId(1), u"Müller Metallbau GmbH"_s);
        dialog.show();
        auto *partner = find<QComboBox>(dialog, u"partner"_s);
        QTRY_COMPARE(partner->count(), 5);
        type(dialog, u"name"_s, u"Proseware <i>Ltd</i>"_s);
        find<QComboBox>(dialog, u"endKnown"_s)->setCurrentIndex(1); // no end
        find<QPlainTextEdit>(dialog, u"remark"_s)->setPlainText(u"on the phone"_s);
        QSignalSpy saved(&dialog, &AttachDialog::saved);
        pressDefault(dialog);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_data->attachments.size(), 1);
        const Attachment made = m_data->attachments.constFirst();
        QCOMPARE(made.facts.partner.name, u"Proseware <i>Ltd</i>"_s);
        QVERIFY(made.facts.end.isNever());
        QVERIFY(made.facts.start.isUnknown());
        QCOMPARE(made.remark, u"on the phone"_s);
        m_context->undoStack().undo();
        QTRY_COMPARE(presence(), Presence::Gone);
        m_context->undoStack().redo();
        QTRY_COMPARE(presence(), Presence::Current);
    }

    void aPartnerWithoutAnyNameIsRefusedInTheForm()
    {
        AttachDialog dialog(*m_context, CustomerId(1), u"x"_s);
        dialog.show();
        pressDefault(dialog);
        QTRY_VERIFY(find<ProblemLabel>(dialog, u"problem"_s)->hasProblem());
        QVERIFY(m_data->attachments.isEmpty());
        type(dialog, u"tenant"_s, u"zzz"_s);
        pressDefault(dialog);
        QTRY_VERIFY(find<ProblemLabel>(dialog, u"problem"_s)->problem().contains(u"ID"_s));
    }

    void aRealmIsSavedAndItsCloudExplained()
    {
        RealmDialog dialog(*m_context, Realm());
        dialog.show();
        auto *cloud = find<QComboBox>(dialog, u"cloud"_s);
        const QString global = find<PlainLabel>(dialog, u"abilitiesText"_s)->text();
        cloud->setCurrentIndex(cloud->findData(static_cast<int>(Cloud::Germany)));
        QVERIFY(find<PlainLabel>(dialog, u"abilitiesText"_s)->text() != global);
        QCOMPARE(find<QComboBox>(dialog, u"language"_s)->currentData().toString(), u"de"_s);
        pressDefault(dialog); // no name yet
        QTRY_VERIFY(find<ProblemLabel>(dialog, u"problem"_s)->hasProblem());
        type(dialog, u"name"_s, u"Altes Deutschland"_s);
        type(dialog, u"tenant"_s, u"123"_s);
        pressDefault(dialog);
        QTRY_VERIFY(find<ProblemLabel>(dialog, u"tenantProblem"_s)->hasProblem());
        find<QLineEdit>(dialog, u"tenant"_s)->setText(tenantNumber(77).toString());
        QSignalSpy saved(&dialog, &RealmDialog::saved);
        pressDefault(dialog);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_data->realms.constLast().cloud, Cloud::Germany);
        QCOMPARE(m_data->realms.constLast().partnerTenant, tenantNumber(77));
    }

    void anExistingRealmKeepsItsCloud()
    {
        RealmDialog dialog(*m_context, m_data->realms.at(1));
        QVERIFY(!find<QComboBox>(dialog, u"cloud"_s)->isEnabled());
    }

    void aFileIsLookedAtAndImported()
    {
        m_context->setCurrentRealm(RealmId(1));
        ImportDialog dialog(*m_context, {u"/tmp/<b>list.csv"_s});
        dialog.show();
        auto *outlook = find<PlainLabel>(dialog, u"outlook"_s);
        QTRY_VERIFY(outlook->text().contains(u"34"_s));
        QCOMPARE(find<QTableView>(dialog, u"problems"_s)->model()->rowCount(), 2);
        QCOMPARE(find<PlainLabel>(dialog, u"fileName"_s)->text(), u"<b>list.csv"_s);
        QCOMPARE(m_data->committedImports, 0); // nothing is written by looking
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        button(dialog, QDialogButtonBox::AcceptRole)->click();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(m_data->committedImports, 1);
        auto *changes = find<QTreeView>(dialog, u"changes"_s);
        QTRY_COMPARE(changes->model()->rowCount(), 4);
        QSignalSpy customer(&dialog, &ImportDialog::customerRequested);
        changes->setCurrentIndex(changes->model()->index(0, 0, changes->model()->index(0, 0)));
        QTest::keyClick(changes, Qt::Key_Return);
        QCOMPARE(customer.size(), 1);
    }

    void amongSeveralRealmsTheUserSaysWhereAFileBelongs()
    {
        ImportDialog dialog(*m_context, {u"/tmp/list.csv"_s});
        dialog.show();
        auto *realm = find<QComboBox>(dialog, u"realm"_s);
        QTRY_COMPARE(realm->count(), 4); // "Choose the realm…" and three
        QVERIFY(!button(dialog, QDialogButtonBox::AcceptRole)->isEnabled());
        realm->setFocus();
        QTest::keyClick(realm, Qt::Key_Down);
        QTRY_VERIFY(button(dialog, QDialogButtonBox::AcceptRole)->isEnabled());
        QCOMPARE(m_data->committedImports, 0);
    }

    void choicesOfTheUserReachTheReader()
    {
        ImportDialog dialog(*m_context, {u"/tmp/list.csv"_s});
        dialog.show();
        QTRY_VERIFY(!find<PlainLabel>(dialog, u"extentNote"_s)->text().isEmpty());
        auto *extent = find<QComboBox>(dialog, u"extent"_s);
        QVERIFY(extent->currentData().toBool());
        extent->setFocus();
        QTest::keyClick(extent, Qt::Key_Down);
        QTRY_COMPARE(choices().complete, std::optional(false));
        auto *separator = find<QComboBox>(dialog, u"separator"_s);
        QTRY_VERIFY(separator->isEnabled());
        QTest::keyClick(separator, Qt::Key_Down);
        QTRY_COMPARE(choices().separator, std::optional(QChar(u';')));
        // the meaning of a column
        auto *preview = find<QTableView>(dialog, u"preview"_s);
        QTRY_VERIFY(preview->indexWidget(preview->model()->index(0, 1)));
        auto *meaning =
            qobject_cast<QComboBox *>(preview->indexWidget(preview->model()->index(0, 1)));
        QVERIFY(!meaning->accessibleName().isEmpty());
        QTest::keyClick(meaning, Qt::Key_Home);
        QTRY_VERIFY(choices().columns && choices().columns->at(1) == ImportField::None);
    }

    void aMassDisappearanceAsksFirst_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("imports");
        QTest::newRow("mark as gone") << u"markGone"_s << 1;
        QTest::newRow("leave out") << u"skipFile"_s << 0;
    }
    void aMassDisappearanceAsksFirst()
    {
        QFETCH(QString, answer);
        QFETCH(int, imports);
        m_context->setCurrentRealm(RealmId(1));
        m_data->problems.clear();
        m_data->tally.dropped = 0;
        m_data->outcome.massDisappearance = true;
        m_data->outcome.currentBefore = 2000;
        m_data->outcome.observation.total.gone = 1900;
        m_data->outcome.observation.customers.gone = 1900;
        ImportDialog dialog(*m_context, {u"/tmp/list.csv"_s});
        dialog.show();
        auto *accept = button(dialog, QDialogButtonBox::AcceptRole);
        QTRY_VERIFY(find<PlainLabel>(dialog, u"outlook"_s)->text().contains(u"1,900"_s));
        accept->click();
        auto *question = find<PlainLabel>(dialog, u"askText"_s);
        QTRY_VERIFY(question->isVisible());
        QVERIFY(question->text().contains(u"1,900"_s) && question->text().contains(u"2,000"_s));
        QCOMPARE(m_data->committedImports, 0);
        find<QPushButton>(dialog, answer)->click();
        QTRY_VERIFY(find<PlainLabel>(dialog, u"resultTitle"_s)->isVisible());
        QCOMPARE(m_data->committedImports, imports);
    }

    void aFileThatCannotBeReadIsSaid()
    {
        m_data->importError = Error{ErrorKind::InvalidInput, u"import.unknownFormat"_s, {}, {}};
        ImportDialog dialog(*m_context, {u"/tmp/photo.csv"_s});
        dialog.show();
        QTRY_VERIFY(find<ProblemLabel>(dialog, u"problem"_s)->hasProblem());
        QVERIFY(!button(dialog, QDialogButtonBox::AcceptRole)->isEnabled());
    }

    void dialogsFollowTheLanguage()
    {
        InvitationDialog invite(*m_context, Invitation());
        ImportDialog import(*m_context, {u"/tmp/list.csv"_s});
        AttachDialog attach(*m_context, CustomerId(1), u"x"_s);
        RealmDialog realm(*m_context, Realm());
        AboutDialog about;
        const QList<QDialog *> dialogs{&invite, &import, &attach, &realm, &about};
        QStringList english;
        for (QDialog *dialog : dialogs)
            english << dialog->windowTitle();
        Language::apply(u"fr"_s);
        for (int i = 0; i < dialogs.size(); ++i)
            QTRY_VERIFY(dialogs.at(i)->windowTitle() != english.at(i));
        Language::apply(u"en"_s);
        for (int i = 0; i < dialogs.size(); ++i)
            QTRY_COMPARE(dialogs.at(i)->windowTitle(), english.at(i));
    }

    void everyFieldHasAName_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("invitation") << 0;
        QTest::newRow("attach") << 1;
        QTest::newRow("realm") << 2;
        QTest::newRow("import") << 3;
    }
    void everyFieldHasAName()
    {
        QFETCH(int, which);
        std::unique_ptr<QDialog> dialog;
        if (which == 0)
            dialog = std::make_unique<InvitationDialog>(*m_context, Invitation());
        else if (which == 1)
            dialog = std::make_unique<AttachDialog>(*m_context, CustomerId(1), u"x"_s);
        else if (which == 2)
            dialog = std::make_unique<RealmDialog>(*m_context, Realm());
        else
            dialog = std::make_unique<ImportDialog>(*m_context, QStringList{u"/tmp/x.csv"_s});
        QSet<const QWidget *> named;
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy())
                named << label->buddy();
        }
        const auto widgets = dialog->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isField = widget->inherits("QLineEdit") || widget->inherits("QComboBox")
                || widget->inherits("QAbstractSpinBox") || widget->inherits("QPlainTextEdit");
            // the parts that a spin box or combo box is made of bear Qt's own names
            if (!isField || widget->objectName().startsWith(u"qt_"_s)
                || widget->objectName().isEmpty())
                continue;
            QVERIFY2(named.contains(widget) || !widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }

private:
    template <typename T>
    static T *find(const QWidget &parent, const QString &name)
    {
        auto *found = parent.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    static void type(const QDialog &dialog, const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(dialog, field);
        edit->clear();
        edit->setFocus();
        QTest::keyClicks(edit, text);
        if (edit->text() != text) // keys of other scripts
            edit->setText(text);
    }
    static QAbstractButton *button(const QDialog &dialog, QDialogButtonBox::ButtonRole role)
    {
        const auto *box = dialog.findChild<QDialogButtonBox *>();
        const auto buttons = box->buttons();
        for (QAbstractButton *one : buttons) {
            if (box->buttonRole(one) == role)
                return one;
        }
        return nullptr;
    }
    static void pressDefault(QDialog &dialog)
    {
        const auto buttons = dialog.findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->isDefault()) {
                QTest::keyClick(one, Qt::Key_Space);
                return;
            }
        }
        QFAIL("no default button");
    }
    static void check(RolePicker &picker, const QString &role)
    {
        auto *list = find<QTreeWidget>(picker, u"list"_s);
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (list->topLevelItem(row)->data(0, Qt::UserRole).toString() == role) {
                list->setCurrentItem(list->topLevelItem(row));
                QTest::keyClick(list, Qt::Key_Space);
            }
        }
    }
    Invitation lastInvitation()
    {
        const QMutexLocker lock(&m_data->mutex);
        return m_data->invitations.constLast();
    }
    InvitationState stateOfFirst()
    {
        const QMutexLocker lock(&m_data->mutex);
        return m_data->invitations.constFirst().state;
    }
    QString reasonOfFirst()
    {
        const QMutexLocker lock(&m_data->mutex);
        return m_data->invitations.constFirst().reason;
    }
    Presence presence()
    {
        const QMutexLocker lock(&m_data->mutex);
        return m_data->attachments.constFirst().stamp.presence;
    }
    ImportChoices choices()
    {
        const QMutexLocker lock(&m_data->mutex);
        return m_data->lastChoices;
    }

    std::shared_ptr<FakeData> m_data;
    FakeTableWriterFactory m_writers;
    std::unique_ptr<WorkspaceContext> m_context;
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
