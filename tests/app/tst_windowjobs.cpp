// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs S2, S5, S13, S14 and S18 in the real window on the real sample workspace, in French and by
// the keyboard alone, and the pictures of every page in three languages that are kept as artefacts.
#include "composition.h"
#include "customerspage.h"
#include "detailspane.h"
#include "explanationdialog.h"
#include "fileopener.h"
#include "findbox.h"
#include "importdialog.h"
#include "language.h"
#include "mainwindow.h"
#include "matrixview.h"
#include "nosocket.h"
#include "observationmodel.h"
#include "querybar.h"
#include "rolecatalogue.h"
#include "runway.h"
#include "sampleworkspace.h"
#include "screenshots.h"
#include "strictmain.h"
#include "theme.h"
#include "viewswitcher.h"
#include "windowsettings.h"
#include "workspaceview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QImage>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace attache;

class TestWindowJobs : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_path;
    FileOpener m_opener;
    std::unique_ptr<MainWindow> m_window;

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_opener);
        m_window->resize(1360, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openWorkspace(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->context() && m_window->context()->index()
                                     && m_window->view()->customersPage().model().hasIndex(),
                                 20000);
    }
    CustomersPage &customers() { return m_window->view()->customersPage(); }
    DetailsPane &details() { return m_window->view()->details(); }

    /// A key goes where a user's goes: to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    }

    void find(const QString &typed)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        FindBox &box = m_window->view()->findBox();
        QTRY_VERIFY(box.hasFocus());
        QTest::keyClicks(&box, typed);
        QTest::keyClick(&box, Qt::Key_Return);
        QTRY_VERIFY(details().customer().isValid() && details().isLoaded());
    }

private slots:
    STRICT_TEST

    void initTestCase()
    {
        WindowSettings::forgetEverything();
        Language::apply(u"fr"_s);
        applyTheme(Theme::Light);
        m_path = m_folder.filePath(u"sample.attache"_s);
        const Status made = createSampleWorkspace(m_path, 2000, 1, Instant::now(), nullptr);
        QVERIFY2(made, made ? "" : qPrintable(made.error().code + made.error().detail));
    }
    void cleanup() { m_window.reset(); }

    void s1WhatRunsOutByRole()
    {
        open();
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTreeWidget *roles = nullptr;
        const auto shown = [&roles, this] {
            const auto lists = m_window->findChildren<QTreeWidget *>();
            for (QTreeWidget *list : lists) {
                if (list->isVisible() && list->accessibleName().startsWith(u"Rôles prenant fin"_s))
                    roles = list;
            }
            return roles != nullptr;
        };
        QTRY_VERIFY(shown());
        QVERIFY(roles->topLevelItemCount() > 1);
        const QTreeWidgetItem &first = *roles->topLevelItem(0);
        const QString role = first.text(0);
        const int customers = first.text(1).section(u'\u00a0', 0, 0).section(u' ', 0, 0).toInt();
        QVERIFY2(customers > 0, qPrintable(first.text(1)));
        roles->setFocus();
        roles->setCurrentItem(roles->topLevelItem(0));
        press(Qt::Key_Return);
        QTRY_COMPARE(this->customers().model().rowCount(), customers);
        // Each of them loses that role, and nothing of ours gives it for longer.
        const Instant now = Instant::now();
        for (int row = 0; row < customers; ++row) {
            Instant last;
            const CustomerSummary customer = this->customers().model().summaryAt(row);
            for (const AttachmentSummary &one : customer.attachments) {
                if (!holdsRoles(one.standing, one.kind, one.status, one.presence))
                    continue;
                for (const QString &id : one.roles) {
                    if (RoleCatalogue::instance().name(id, u"fr"_s) == role)
                        last = std::max(last, one.end);
                }
            }
            QVERIFY(last.isSet());
            QVERIFY(last.ms() < now.ms() + RiskDays * 86'400'000LL);
        }
    }

    void s7RelationshipsWithoutEffectiveAccess()
    {
        open();
        press(Qt::Key_K, Qt::ControlModifier);
        FindBox &box = m_window->view()->findBox();
        QTRY_VERIFY(box.hasFocus());
        QTest::keyClicks(&box, u"aucun acces effectif"_s);
        QTest::keyClick(&box, Qt::Key_Return);
        QTRY_COMPARE(printQuery(customers().queryBar()->expression()),
                     u"state:current access:missing"_s);
        QTRY_VERIFY(customers().model().rowCount() > 0 && customers().model().rowCount() < 1000);
        const auto missing = [](const AttachmentSummary &one) {
            return one.access == EffectiveAccess::Missing;
        };
        for (int row = 0; row < customers().model().rowCount(); ++row) {
            const auto attachments = customers().model().summaryAt(row).attachments;
            QVERIFY(std::any_of(attachments.cbegin(), attachments.cend(), missing));
        }
    }

    void s2WhoElseIsAttachedToContosoAndHowDoWeKnow()
    {
        open();
        find(u"contoso manu"_s);
        QCOMPARE(details().details().customer.facts.name, u"Contoso Manufacturing Ltd"_s);
        MatrixView &matrix = details().matrixView();
        QTRY_VERIFY(matrix.hasFocus());
        QVERIFY(matrix.matrix().rowCount() >= 2);
        QVERIFY(matrix.matrix().columnCount() >= 2);
        bool found = false;
        for (int row = 0; row < matrix.matrix().rowCount() && !found; ++row) {
            const QModelIndex index = matrix.matrix().index(row, 1);
            found = !matrix.matrix().attachmentsAt(index).isEmpty();
            if (found)
                matrix.setCurrentIndex(index);
        }
        QVERIFY(found);
        QTest::keyClick(&matrix, Qt::Key_Return);
        auto *dialog = m_window->findChild<ExplanationDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->plainText().contains(u"Comment nous le savons"_s));
        dialog->close();
    }

    void s13MuellerOnThePhone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("no umlaut") << u"muller metallbau"_s;
        QTest::newRow("ue") << u"mueller metall"_s;
        QTest::newRow("domain") << u"mueller-metallbau"_s;
        const QString tenant = sampleTenant({2000, 1, Instant::now()}, 0).toString();
        QTest::newRow("part of the tenant id") << tenant.mid(9, 14);
    }
    void s13MuellerOnThePhone()
    {
        QFETCH(QString, typed);
        open();
        find(typed);
        QCOMPARE(details().details().customer.facts.name, u"Müller Metallbau GmbH"_s);
    }

    void s14Office365OursAzureSomebodyElses()
    {
        open();
        press(Qt::Key_F, Qt::ControlModifier);
        auto *line = customers().queryBar()->lineEdit();
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"mine:office365 others:azure"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(customers().model().rowCount() < 2000);
        const int rows = customers().model().rowCount();
        QVERIFY(rows > 0);
        for (int row = 0; row < rows; ++row) {
            bool ours = false;
            bool theirs = false;
            for (const AttachmentSummary &one : customers().model().summaryAt(row).attachments) {
                ours = ours || (one.standing == Standing::Own && one.service == u"office365"_s);
                theirs = theirs || (one.standing != Standing::Own && one.service == u"azure"_s);
            }
            QVERIFY(ours && theirs);
        }
        // Saved as a view, by keyboard too.
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QInputDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<QInputDialog *>()) && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>();
        QVERIFY(name);
        name->selectAll();
        QTest::keyClicks(name, u"Azure ailleurs"_s);
        QTest::keyClick(name, Qt::Key_Return);
        const auto isSaved = [this] {
            const auto views = m_window->context()->session().read(
                [](ReadingServices &services) { return services.views.savedViews(); });
            const auto saved = views.result().value_or({});
            return std::any_of(saved.cbegin(), saved.cend(), [](const SavedView &view) {
                return view.name == u"Azure ailleurs"
                    && view.arrangement.query == u"mine:office365 others:azure";
            });
        };
        QTRY_VERIFY(isSaved());
        QTRY_COMPARE(customers().viewSwitcher().currentName(), u"Azure ailleurs"_s);
    }

    void aSmartTagIsMadeFromTheFilterAndFound()
    {
        open();
        const auto typeQuery = [this](const QString &query) {
            m_window->activateWindow(); // the dialog is gone, and there is no window manager
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
            press(Qt::Key_F, Qt::ControlModifier);
            auto *line = customers().queryBar()->lineEdit();
            QTRY_VERIFY(line->hasFocus());
            line->selectAll();
            QTest::keyClicks(line, query);
            press(Qt::Key_Return); // into the list
        };
        typeQuery(u"autres:azure"_s);
        QTRY_VERIFY(customers().model().rowCount() < 2000);
        const int rows = customers().model().rowCount();
        QVERIFY(rows > 0);
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QMenu *menu = customers().viewSwitcher().viewsMenu();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_N); // Nouvelle étiquette automatique
        QInputDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<QInputDialog *>()) && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(name, u"Chaud"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(m_window->context()->index()->smartTags().size(), 1);
        QTRY_COMPARE(customers().viewSwitcher().currentName(), u"Chaud"_s);
        typeQuery(u"tag:chaud"_s);
        QTRY_COMPARE(printQuery(customers().queryBar()->expression()), u"tag:chaud"_s);
        QTRY_COMPARE(customers().model().rowCount(), rows);
        const QModelIndex cell = customers().model().index(0, int(CustomerColumn::Tags));
        QVERIFY2(cell.data().toString().endsWith(u"◇ Chaud"_s), qPrintable(cell.data().toString()));
        const QString why = cell.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(why.endsWith(u"Chaud (étiquette automatique\u00a0: correspond à autres:azure)"_s),
                 qPrintable(why));
        QCOMPARE(cell.data(Qt::ToolTipRole).toString().section(u'\n', -1),
                 why.section(u", "_s, -1));
        auto *problem = customers().findChild<QLabel *>(u"queryError"_s);
        QVERIFY(!problem->isVisible());
        // Undone, it is not silently empty.
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_window->context()->index()->smartTags().isEmpty());
        QTRY_COMPARE(customers().model().rowCount(), 0);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"«\u00a0chaud\u00a0»"_s), qPrintable(problem->text()));
    }

    void s5AnyTwoMonthsInThreeClicks()
    {
        open();
        press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier); // the first click: the page
        auto *from = m_window->findChild<QComboBox *>(u"changesFrom"_s);
        QTRY_VERIFY(from->isVisible() && from->count() > 18);
        auto *tree = m_window->findChild<QTreeView *>(u"difference"_s);
        QTRY_VERIFY(tree->isVisible() && tree->model()->rowCount() > 0);
        const int oneMonth = tree->model()->rowCount(tree->model()->index(0, 0));
        // The second opens the list of observations, the third takes the oldest.
        from->setFocus();
        press(Qt::Key_End);
        const auto changes = [tree] {
            int count = 0;
            for (int group = 0; group < tree->model()->rowCount(); ++group)
                count += tree->model()->rowCount(tree->model()->index(group, 0));
            return count;
        };
        QTRY_VERIFY(changes() > oneMonth);
        const auto reader = WorkspaceFile::openForReading(m_path);
        QVERIFY(reader);
        HistoryService history((*reader)->reader());
        const auto first = history.resolve(u"first"_s);
        QVERIFY(first);
        const auto expected = history.difference(*first, {}, {});
        QVERIFY(expected);
        QTRY_COMPARE(changes(), int(expected->size()));
    }

    void whatIsChosenAmongTheObservationsIsCompared()
    {
        open();
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *list = m_window->findChild<QTableView *>(u"observations"_s);
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 20);
        const auto *model = qobject_cast<const ObservationModel *>(list->model());
        QVERIFY(model);
        list->clearSelection();
        for (const int row : {3, 17})
            list->selectionModel()->select(list->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const ObservationId newer = model->at(3)->id;
        const ObservationId older = model->at(17)->id;
        // The Changes page has not been on screen yet, and knows no observation.
        m_window->findChild<QAbstractButton *>(u"compare"_s)->click();
        auto *tree = m_window->findChild<QTreeView *>(u"difference"_s);
        const auto reader = WorkspaceFile::openForReading(m_path);
        QVERIFY(reader);
        const auto expected = HistoryService((*reader)->reader()).difference(older, newer, {});
        QVERIFY(expected && !expected->isEmpty());
        const auto shown = [tree] {
            int count = 0;
            for (int group = 0; group < tree->model()->rowCount(); ++group)
                count += tree->model()->rowCount(tree->model()->index(group, 0));
            return count;
        };
        QTRY_COMPARE(shown(), int(expected->size()));
    }

    void s5ThisMonthAgainstLast()
    {
        open();
        press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto *changes = m_window->findChild<QTreeView *>(u"difference"_s);
        QVERIFY(changes);
        QTRY_VERIFY(changes->isVisible() && changes->model()->rowCount() > 0);
        auto *exportButton = m_window->findChild<QAbstractButton *>(u"exportDifference"_s);
        QVERIFY(exportButton);
        QTRY_VERIFY(exportButton->isEnabled());
        // From a line of it to its customer.
        const QModelIndex first = changes->model()->index(0, 0, changes->model()->index(0, 0));
        QVERIFY(first.isValid());
        changes->setFocus();
        changes->setCurrentIndex(first);
        press(Qt::Key_Return);
        QTRY_VERIFY(details().customer().isValid() && details().isLoaded());
    }

    void s18ADroppedListRefreshesWhatIsShown()
    {
        const QString copy = m_folder.filePath(u"dropped.attache"_s);
        QVERIFY(QFile::copy(m_path, copy));
        const QString original = std::exchange(m_path, copy);
        open();
        m_path = original;
        auto *age = m_window->findChild<QToolButton *>(u"asOf"_s);
        QTRY_VERIFY(age->isVisible());
        const QString before = age->text();
        const QString list = m_folder.filePath(u"neu.csv"_s);
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Microsoft ID;Firmenname;Prim\xc3\xa4rer Dom\xc3\xa4nenname;Beziehung\r\n"
                   "0f2c6e0a-7f3c-4a51-9d9e-5b1f4c0e7a01;Zzyzx Neue Kundin GmbH;zzyzx.example;"
                   "Cloud-Vertriebspartner\r\n");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(list)});
        const QPoint middle = m_window->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        auto *dialog = m_window->findChild<ImportDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog)); // only then keys go to what has the focus
        auto *realm = dialog->findChild<QComboBox *>(u"realm"_s);
        QTRY_VERIFY(realm->isEnabled() && realm->count() > 1);
        realm->setFocus();
        QTRY_VERIFY(realm->hasFocus());
        press(Qt::Key_Down);
        auto *extent = dialog->findChild<QComboBox *>(u"extent"_s);
        QVERIFY(extent);
        QTRY_VERIFY(extent->isEnabled());
        extent->setFocus();
        QTRY_VERIFY(extent->hasFocus());
        press(Qt::Key_Down); // a part of the list only: nothing disappears
        const auto *buttons = dialog->findChild<QDialogButtonBox *>();
        QAbstractButton *confirm = nullptr;
        for (QAbstractButton *button : buttons->buttons()) {
            if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                confirm = button;
        }
        QVERIFY(confirm);
        QTRY_VERIFY(confirm->isEnabled());
        QSignalSpy imported(dialog, &ImportDialog::imported);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 20000);
        dialog->close();
        QTRY_VERIFY(age->text() != before);
        QTRY_VERIFY(!m_window->findChild<ImportDialog *>());
        QTRY_VERIFY(m_window->context()->operations().isEmpty());
        m_window->activateWindow(); // the platform of the tests has no window manager that would
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        find(u"zzyzx"_s);
        QCOMPARE(details().details().customer.facts.name, u"Zzyzx Neue Kundin GmbH"_s);
    }

    // The program has no way to the network at all: what is left of S18 is that the age is shown.
    void s18EverythingIsReadableOfflineAndTheAgeIsShown()
    {
        open();
        auto *age = m_window->findChild<QToolButton *>(u"asOf"_s);
        QTRY_VERIFY(age->isVisible());
        QVERIFY2(age->text().startsWith(u"Situation du"_s), qPrintable(age->text()));
        QVERIFY(m_window->findChild<QToolButton *>(u"offlineMark"_s)->isVisible());
    }

    void aSecondWindowIsToldThatTheWorkspaceIsOpen()
    {
        open();
        MainWindow second(m_opener);
        second.show();
        QSignalSpy refused(&second, &MainWindow::workspaceRefused);
        second.openWorkspace(m_path);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 10000);
        QCOMPARE(refused.first().first().value<Error>().code, u"workspace.locked"_s);
        auto *box = second.findChild<QMessageBox *>(u"messageBox"_s);
        QVERIFY(box);
        box->close();
    }

    void helpAndVersionNeedNoDisplay()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        for (const QString &option : {u"--help"_s, u"--version"_s}) {
            QProcess process;
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(ATTACHE_BIN_DIR "/attache"), {option});
            QVERIFY(process.waitForFinished(30'000));
            QCOMPARE(process.exitCode(), 0);
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QVERIFY(process.readAllStandardOutput().contains("attache"));
        }
    }

    // These jobs again, in a process that the kernel ends at its first socket to anywhere but this
    // computer's own desktop.
    void noSocketIsOpenedByAnyJob_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<bool>("opensOne");
        QTest::newRow("S2, S13, S14, S18")
            << QStringList{QCoreApplication::applicationFilePath(),
                           u"s2WhoElseIsAttachedToContosoAndHowDoWeKnow"_s,
                           u"s13MuellerOnThePhone"_s, u"s14Office365OursAzureSomebodyElses"_s,
                           u"s18EverythingIsReadableOfflineAndTheAgeIsShown"_s}
            << false;
        QTest::newRow("the program with every page")
            << QStringList{QStringLiteral(ATTACHE_BIN_DIR "/attache"), u"--screenshots"_s,
                           m_folder.filePath(u"offline"_s)}
            << false;
        QTest::newRow("a program that opens one")
            << QStringList{u"bash"_s, u"-c"_s, u"exec 3<>/dev/udp/127.0.0.1/9"_s} << true;
    }
    void noSocketIsOpenedByAnyJob()
    {
        if (!canForbidSockets)
            QSKIP("the kernel is asked to forbid sockets on x86-64 Linux only");
        QFETCH(QStringList, command);
        QFETCH(bool, opensOne);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        forbidSockets(process, SocketRule::LocalOnly);
        process.start(command.first(), command.sliced(1));
        QVERIFY(process.waitForFinished(240'000));
        const QByteArray output = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::CrashExit || process.exitCode() != 125,
                 "the kernel did not take the filter");
        QVERIFY2((process.exitStatus() == QProcess::CrashExit) == opensOne, output.constData());
        if (!opensOne)
            QVERIFY2(process.exitCode() == 0, output.constData());
    }

    void everyPageIsPicturedInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        QTest::newRow("en light") << u"en"_s << u"light"_s;
        QTest::newRow("fr light") << u"fr"_s << u"light"_s;
        QTest::newRow("de light") << u"de"_s << u"light"_s;
        QTest::newRow("en dark") << u"en"_s << u"dark"_s;
    }
    void everyPageIsPicturedInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        Language::apply(language);
        applyTheme(themeFromKey(theme));
        open();
        Screenshots screenshots(*m_window, QStringLiteral(ATTACHE_ARTEFACT_DIR), theme);
        QSignalSpy finished(&screenshots, &Screenshots::finished);
        screenshots.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120000);
        QVERIFY(finished.first().first().toBool());
        QStringList names;
        for (const QString &path : screenshots.files())
            names << QFileInfo(path).fileName().section(u'-' + language, 0, 0);
        for (const char *name : {"today",
                                 "customers",
                                 "customers-narrowed",
                                 "customer-subscriptions",
                                 "customer-timeline",
                                 "customer-notes",
                                 "partners",
                                 "invitations",
                                 "changes",
                                 "charts",
                                 "activity",
                                 "find",
                                 "import",
                                 "invitation",
                                 "record-partner",
                                 "realm",
                                 "how-we-know",
                                 "rules",
                                 "shortcuts",
                                 "about",
                                 "first-run"}) {
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        }
        for (const QString &path : screenshots.files()) {
            const QImage image(path);
            QVERIFY2(image.width() >= 200 && image.height() >= 100, qPrintable(path));
        }
        Language::apply(u"fr"_s);
        applyTheme(Theme::Light);
    }
};

QTEST_MAIN(TestWindowJobs)
#include "tst_windowjobs.moc"
