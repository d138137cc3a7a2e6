// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, played by a limit on the size of files.
#include "storesupport.h"
#include "strictmain.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

/// While it lives no file grows beyond `bytes`.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
};

} // namespace

class TestDiskFull : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }

    void anImportThatDoesNotFitLeavesEverythingAsItWas_data();
    void anImportThatDoesNotFitLeavesEverythingAsItWas();
    void anEditThatDoesNotFitIsRefused();
    void aBackupThatDoesNotFitLeavesNoFile();
    void aWorkspaceThatDoesNotFitIsNotCreated();
};

void TestDiskFull::anImportThatDoesNotFitLeavesEverythingAsItWas_data()
{
    QTest::addColumn<int>("kilobytes");
    for (int kilobytes = 4; kilobytes <= 2000; kilobytes += 4 + kilobytes / 2)
        QTest::newRow(qPrintable(QString::number(kilobytes))) << kilobytes;
}

void TestDiskFull::anImportThatDoesNotFitLeavesEverythingAsItWas()
{
    QFETCH(int, kilobytes);
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe({}, [](ObservationSink &sink) {
        for (quint32 i = 1; i <= 50; ++i)
            QVERIFY(sink.putCustomer(customerFacts(i), Dataset::Customers));
    }));
    workspace.reopen();
    const qint64 size = QFileInfo(workspace.path()).size();
    Status put;
    Result<ObservationOutcome> outcome = Error{};
    {
        // The log begins empty and the file itself has its size: the log is what grows.
        const FileSizeLimit limit(std::max<qint64>(1, kilobytes) * 1024);
        auto writing = workspace.recorder().begin(workspace.header());
        REQUIRE_OK(writing);
        for (quint32 i = 1; i <= 20000 && put; ++i)
            put = (*writing)->putCustomer(customerFacts(i, u"Somebody else %1"_s.arg(i)),
                                          Dataset::Customers);
        outcome = (*writing)->finish({}, nullptr);
    }
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Storage);
    QCOMPARE(outcome.error().code, u"workspace.diskFull"_s);
    QVERIFY(QFileInfo(workspace.path()).size() >= size);
    for (int reopened = 0; reopened < 2; ++reopened) {
        QCOMPARE(workspace.reader().customerCount({}).value_or(0), 50);
        QCOMPARE(workspace.reader().observations()->size(), 1);
        QCOMPARE(workspace.reader().customer(CustomerId(1))->facts, customerFacts(1));
        QCOMPARE(workspace.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
        // With room again, work goes on.
        REQUIRE_OK(workspace.writer().addNote(CustomerId(1), u"note"_s, u"tester"_s));
        workspace.reopen();
    }
}

void TestDiskFull::anEditThatDoesNotFitIsRefused()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe({}, [](ObservationSink &sink) {
        QVERIFY(sink.putCustomer(customerFacts(1), Dataset::Customers));
    }));
    workspace.reopen();
    Result<Note> note = Error{};
    {
        const FileSizeLimit limit(4096);
        note = workspace.writer().addNote(CustomerId(1), u"note"_s, u"tester"_s);
    }
    QVERIFY(!note);
    QCOMPARE(note.error().code, u"workspace.diskFull"_s);
    QVERIFY(workspace.reader().notes(CustomerId(1))->isEmpty());
    REQUIRE_OK(workspace.writer().addNote(CustomerId(1), u"note"_s, u"tester"_s));
    QCOMPARE(workspace.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
}

void TestDiskFull::aBackupThatDoesNotFitLeavesNoFile()
{
    TestWorkspace workspace;
    REQUIRE_OK(workspace.observe({}, [](ObservationSink &sink) {
        for (quint32 i = 1; i <= 500; ++i)
            QVERIFY(sink.putCustomer(customerFacts(i), Dataset::Customers));
    }));
    const QStringList before = QDir(workspace.folder.path()).entryList(QDir::Files);
    Status done;
    {
        const FileSizeLimit limit(64 * 1024);
        done = workspace.recorder().backupTo(workspace.folder.filePath(u"copy.attache"_s), nullptr);
    }
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"workspace.diskFull"_s);
    QCOMPARE(QDir(workspace.folder.path()).entryList(QDir::Files), before);
}

void TestDiskFull::aWorkspaceThatDoesNotFitIsNotCreated()
{
    const QTemporaryDir folder;
    const HandClock clock;
    QString code;
    {
        const FileSizeLimit limit(16 * 1024);
        const auto created = WorkspaceFile::create(folder.filePath(u"new.attache"_s), clock);
        code = created ? QString() : created.error().code;
    }
    QCOMPARE(code, u"workspace.diskFull"_s);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
