// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs S2, S13, S14 and S18 in the real window on the real sample workspace, and the pictures of
// every page in three languages that are kept as artefacts.
#include "composition.h"
#include "customerspage.h"
#include "detailspane.h"
#include "explanationdialog.h"
#include "fileopener.h"
#include "findbox.h"
#include "language.h"
#include "mainwindow.h"
#include "matrixview.h"
#include "nosocket.h"
#include "sampleworkspace.h"
#include "screenshots.h"
#include "strictmain.h"
#include "theme.h"
#include "windowsettings.h"
#include "workspaceview.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

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
        m_window->openWorkspace(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->context() && m_window->context()->index()
                                     && m_window->view()->customersPage().model().hasIndex(),
                                 20000);
    }
    CustomersPage &customers() { return m_window->view()->customersPage(); }
    DetailsPane &details() { return m_window->view()->details(); }

    void find(const QString &typed)
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
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
        Language::apply(u"en"_s);
        applyTheme(Theme::Light);
        m_path = m_folder.filePath(u"sample.attache"_s);
        const Status made = createSampleWorkspace(m_path, 2000, 1, Instant::now(), nullptr);
        QVERIFY2(made, made ? "" : qPrintable(made.error().code + made.error().detail));
    }
    void cleanup() { m_window.reset(); }

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
        QVERIFY(dialog->plainText().contains(u"How we know"_s));
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
        m_window->view()->showQuery(u"mine:office365 others:azure"_s);
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
    }

    // The program has no way to the network at all: what is left of S18 is that the age is shown.
    void s18EverythingIsReadableOfflineAndTheAgeIsShown()
    {
        open();
        auto *age = m_window->findChild<QToolButton *>(u"asOf"_s);
        QTRY_VERIFY(age->isVisible());
        QVERIFY2(age->text().startsWith(u"As of"_s), qPrintable(age->text()));
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
        QVERIFY(screenshots.files().size() >= 13);
        for (const QString &path : screenshots.files()) {
            const QImage image(path);
            QVERIFY2(image.width() >= 200 && image.height() >= 100, qPrintable(path));
        }
        Language::apply(u"en"_s);
        applyTheme(Theme::Light);
    }
};

QTEST_MAIN(TestWindowJobs)
#include "tst_windowjobs.moc"
