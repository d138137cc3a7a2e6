// SPDX-License-Identifier: GPL-3.0-or-later
// Opening files: ours, damaged ones, other people's (robustness D1 to D7).
#include "migrations.h"
#include "opensequence.h"
#include "storesupport.h"
#include "strictmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QtEndian>

#include <sqlite3.h>

#include <sys/stat.h>
#include <thread>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void runSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    char *message = nullptr;
    const int code = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
    QVERIFY2(code == SQLITE_OK, message);
    sqlite3_close(handle);
}

QByteArray sqliteFile(const QTemporaryDir &folder, const QByteArray &sql)
{
    const QString path = folder.filePath(u"made.db"_s);
    QFile::remove(path);
    runSql(path, sql);
    return readFile(path);
}

/// A workspace with a few rows, closed; its bytes.
QByteArray workspaceBytes()
{
    TestWorkspace workspace;
    const auto outcome = workspace.observe({{Dataset::Customers, {}}}, [](ObservationSink &sink) {
        for (quint32 i = 1; i <= 40; ++i) {
            QVERIFY(sink.putCustomer(customerFacts(i), Dataset::Customers));
            QVERIFY(
                sink.putAttachment(attachmentFacts(i, partnerFacts(i % 3)), Dataset::Customers));
        }
    });
    const auto id = workspace.reader().customersByTenant(tenant(1)).value_or({}).value(0);
    const auto note = workspace.writer().addNote(id, u"Called them"_s, u"tester"_s);
    if (!outcome || !note)
        return {};
    const QString path = workspace.path();
    workspace.connection.reset();
    return readFile(path);
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void whatIsNotAWorkspaceIsRefusedUntouched_data();
    void whatIsNotAWorkspaceIsRefusedUntouched();
    void whatIsNotThereIsNotFound();
    void aFileFoundDamagedLaterIsLeftAsItIs();
    void plantedSchemaObjectsAreFound_data();
    void plantedSchemaObjectsAreFound();
    void aForeignJournalIsNotApplied();
    void everyFileIsForItsOwnerOnly_data();
    void everyFileIsForItsOwnerOnly();
    void settingsAreWhatTheyShouldBe();
    void aSecondWriterIsLockedOut();
    void theLockOfADeadProcessIsTakenOver();
    void aLockThatNamesNobodyIsTakenOver();
    void readersWorkBesideTheWriter();
    void nothingIsOverwrittenByCreating();
    void anotherThreadIsRefused();
    void aReadOnlyFolderIsNamed();
    void damagedFilesNeverCrash();
    void theSchemaIsTheOneOfTheSteps();
    void migrationsGoOnWhereTheyStopped();
    void everyOlderVersionBecomesTheNewestWithWhatIsInIt();
    void anOlderFileIsCopiedBeforeItIsMigrated();

private:
    HandClock m_clock;
};

void TestOpening::whatIsNotAWorkspaceIsRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray ours = workspaceBytes();
    QVERIFY(ours.size() > 4096);
    const auto patched = [&](int offset, qint32 number) {
        QByteArray bytes = ours;
        qToBigEndian(number, bytes.data() + offset);
        return bytes;
    };
    const QTemporaryDir folder;
    const QString notOurs = u"workspace.notOurs"_s;
    const QString damaged = u"workspace.damaged"_s;
    QTest::newRow("empty") << QByteArray() << notOurs;
    QTest::newRow("text") << QByteArray("Company;Domain\nContoso;contoso.com\n").repeated(40)
                          << notOurs;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n").leftJustified(3000, 'x') << notOurs;
    QTest::newRow("100 bytes") << ours.left(100) << damaged;
    QTest::newRow("99 bytes") << ours.left(99) << notOurs;
    QTest::newRow("another program's") << sqliteFile(folder,
                                                     "CREATE TABLE a (b); INSERT INTO a "
                                                     "VALUES (1)")
                                       << notOurs;
    QTest::newRow("our number without version") << patched(60, 0) << notOurs;
    QTest::newRow("negative version") << patched(60, -3) << notOurs;
    QTest::newRow("newer") << patched(60, 99) << u"workspace.tooNew"_s;
    QTest::newRow("UTF-16") << patched(56, 2) << damaged;
    QTest::newRow("cut in half") << ours.left(ours.size() / 2) << damaged;
    QTest::newRow("schema of nobody")
        << sqliteFile(folder,
                      "PRAGMA application_id = 1096041288; PRAGMA user_version = 1; "
                      "CREATE TABLE customer (a)")
        << damaged;
}

void TestOpening::whatIsNotAWorkspaceIsRefusedUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.attache"_s);
    writeFile(path, bytes);
    const auto writing = WorkspaceFile::openForWriting(path, m_clock);
    QVERIFY(!writing);
    QCOMPARE(writing.error().code, code);
    QCOMPARE(readFile(path), bytes);
    const auto reading = WorkspaceFile::openForReading(path);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, code);
    QCOMPARE(readFile(path), bytes);
    // Whoever is refused leaves no lock and no log behind.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"file.attache"_s});
}

void TestOpening::aFileFoundDamagedLaterIsLeftAsItIs()
{
    for (const bool damaged : {false, true}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"crashed.attache"_s);
        {
            // A program that was killed: what it wrote last stands in the log alone.
            TestWorkspace workspace;
            REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 300)));
            workspace.reopen(); // so that it stands in the file
            REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 301)));
            QVERIFY(QFile::copy(workspace.path(), path));
            QVERIFY(QFile::copy(workspace.path() + u"-wal"_s, path + u"-wal"_s));
        }
        QByteArray bytes = readFile(path);
        QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
        if (damaged) {
            // The last pages hold rows, and not what opening looks at.
            for (qsizetype at = bytes.size() - 4096 * 12 + 100; at < bytes.size(); at += 4096)
                bytes.replace(at, 300, QByteArray(300, '\xa5'));
            writeFile(path, bytes);
        }
        {
            const auto opened = WorkspaceFile::openForWriting(path, m_clock, FileCheck::ByCaller);
            REQUIRE_OK(opened);
            const auto thorough = (*opened)->checkFile({});
            QCOMPARE(!thorough, damaged);
            if (damaged) {
                QCOMPARE(thorough.error().code, u"workspace.damaged"_s);
                (*opened)->leaveFile();
            }
        }
        QCOMPARE(readFile(path) == bytes, damaged); // else closing carries the log in
        QCOMPARE(QFileInfo(path + u"-wal"_s).size() > 0, damaged);
    }
}

void TestOpening::whatIsNotThereIsNotFound()
{
    const QTemporaryDir folder;
    const auto missing = WorkspaceFile::openForWriting(folder.filePath(u"no.attache"_s), m_clock);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QCOMPARE(missing.error().code, u"workspace.notFound"_s);
    for (const QString &path : {folder.path(), u"/dev/zero"_s}) {
        const auto odd = WorkspaceFile::openForWriting(path, m_clock);
        QVERIFY(!odd);
        QCOMPARE(odd.error().code, u"workspace.notOurs"_s);
    }
    const QString pipe = folder.filePath(u"pipe.attache"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!WorkspaceFile::openForReading(pipe));
    QVERIFY(!WorkspaceFile::create(u"/nowhere/at/all.attache"_s, m_clock));
}

void TestOpening::plantedSchemaObjectsAreFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE "
                                           "FROM note; END");
    QTest::newRow("endless view instead of a table") << QByteArray(
        "DROP TABLE note; CREATE VIEW note AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT "
        "id + 1 FROM n) SELECT id FROM n");
    QTest::newRow("one column more") << QByteArray("ALTER TABLE note ADD COLUMN extra TEXT");
    QTest::newRow("missing index") << QByteArray("DROP INDEX note_customer");
    QTest::newRow("table of its own") << QByteArray("CREATE TABLE extra (a)");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE v USING fts5 (a)");
}

void TestOpening::plantedSchemaObjectsAreFound()
{
    QFETCH(QByteArray, sql);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"planted.attache"_s);
    writeFile(path, workspaceBytes());
    runSql(path, sql);
    const QByteArray before = readFile(path);
    const auto opened = WorkspaceFile::openForWriting(path, m_clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"workspace.damaged"_s);
    QVERIFY(!WorkspaceFile::openForReading(path));
    QCOMPARE(readFile(path), before);
}

void TestOpening::aForeignJournalIsNotApplied()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.attache"_s);
    const QByteArray ours = workspaceBytes();
    writeFile(path, ours);
    writeFile(path + u"-journal"_s, QByteArray(2048, 'j'));
    const auto opened = WorkspaceFile::openForWriting(path, m_clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"workspace.damaged"_s);
    QCOMPARE(readFile(path), ours);
}

void TestOpening::everyFileIsForItsOwnerOnly_data()
{
    QTest::addColumn<uint>("umask");
    for (const uint mask : {0U, 022U, 077U})
        QTest::newRow(qPrintable(QString::number(mask, 8))) << mask;
}

void TestOpening::everyFileIsForItsOwnerOnly()
{
    QFETCH(uint, umask);
    const mode_t before = ::umask(mode_t(umask));
    {
        TestWorkspace workspace;
        QVERIFY(
            workspace.recorder().backupTo(workspace.folder.filePath(u"copy.attache"_s), nullptr));
        const QDir folder(workspace.folder.path());
        const QStringList files = folder.entryList(QDir::Files);
        QVERIFY(files.contains(u"test.attache-wal"_s));
        QVERIFY(files.contains(u"test.attache-shm"_s));
        QVERIFY(files.contains(u"test.attache.lock"_s));
        for (const QString &file : files)
            QVERIFY2(modeOf(folder.filePath(file)) == 0600, qPrintable(file));
    }
    ::umask(before);
}

void TestOpening::settingsAreWhatTheyShouldBe()
{
    TestWorkspace workspace;
    for (const auto mode : {SqlDatabase::Mode::Writing, SqlDatabase::Mode::Reading}) {
        const auto database = openChecked(workspace.path(), mode, migrationSteps(), true);
        const bool writing = mode == SqlDatabase::Mode::Writing;
        QCOMPARE(database->number("PRAGMA foreign_keys"), 1);
        QCOMPARE(database->number("PRAGMA trusted_schema"), 0);
        QCOMPARE(database->number("PRAGMA cell_size_check"), 1);
        QCOMPARE(database->number("PRAGMA mmap_size"), 0);
        QCOMPARE(database->number("PRAGMA temp_store"), 2);
        QCOMPARE(database->number("PRAGMA synchronous"), 2);
        QCOMPARE(database->number("PRAGMA wal_autocheckpoint"), writing ? 1000 : 0);
        QCOMPARE(database->number("PRAGMA query_only"), writing ? 0 : 1);
        QCOMPARE(database->number("PRAGMA application_id"), ApplicationId);
        int defensive = 0;
        sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
        QCOMPARE(defensive, 1);
        SqlStatement journal = database->prepare("PRAGMA journal_mode");
        QVERIFY(journal.step());
        QCOMPARE(journal.utf8(0), QByteArray("wal"));
    }
}

void TestOpening::aSecondWriterIsLockedOut()
{
    TestWorkspace workspace;
    const auto second = WorkspaceFile::openForWriting(workspace.path(), m_clock);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(second.error().code, u"workspace.locked"_s);
    QCOMPARE(second.error().arguments.value(1),
             QString::number(QCoreApplication::applicationPid()));
    // Another name for the same file is the same file.
    const QString link = workspace.folder.filePath(u"link.attache"_s);
    QVERIFY(QFile::link(workspace.path(), link));
    QVERIFY(!WorkspaceFile::openForWriting(link, m_clock));
    workspace.connection.reset();
    QVERIFY(WorkspaceFile::openForWriting(link, m_clock));
}

void TestOpening::theLockOfADeadProcessIsTakenOver()
{
    TestWorkspace workspace;
    workspace.connection.reset();
    QProcess dead;
    dead.start(u"true"_s, {});
    QVERIFY(dead.waitForStarted());
    const qint64 pid = dead.processId();
    QVERIFY(dead.waitForFinished());
    writeFile(workspace.path() + u".lock"_s,
              QByteArray::number(pid) + "\nattache\n" + QSysInfo::machineHostName().toUtf8() + "\n"
                  + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
    REQUIRE_OK(WorkspaceFile::openForWriting(workspace.path(), m_clock));
}

void TestOpening::aLockThatNamesNobodyIsTakenOver()
{
    // Its owner was killed while it made it.
    TestWorkspace workspace;
    const QString lock = workspace.path() + u".lock"_s;
    for (const QByteArray &content : {QByteArray(), QByteArray("4711\nattache\nhost\n0123")}) {
        workspace.connection.reset();
        QFile file(lock);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        auto opened = WorkspaceFile::openForWriting(workspace.path(), m_clock);
        REQUIRE_OK(opened);
        workspace.connection = *std::move(opened);
        // One that is held is not.
        const auto second = WorkspaceFile::openForWriting(workspace.path(), m_clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"workspace.locked"_s);
    }
}

void TestOpening::readersWorkBesideTheWriter()
{
    TestWorkspace workspace;
    const auto reading = WorkspaceFile::openForReading(workspace.path());
    REQUIRE_OK(reading);
    QCOMPARE((*reading)->reader().customerCount({}).value_or(-1), 0);
    const auto outcome = workspace.observe({}, [](ObservationSink &sink) {
        QVERIFY(sink.putCustomer(customerFacts(1), Dataset::Customers));
    });
    REQUIRE_OK(outcome);
    QCOMPARE((*reading)->reader().customerCount({}).value_or(-1), 1);
    // Uncommitted rows are nobody's business.
    auto open = workspace.recorder().begin(workspace.header());
    REQUIRE_OK(open);
    QVERIFY((*open)->putCustomer(customerFacts(2), Dataset::Customers));
    QCOMPARE((*reading)->reader().customerCount({}).value_or(-1), 1);
    open->reset();
    QCOMPARE(workspace.reader().customerCount({}).value_or(-1), 1);
}

void TestOpening::nothingIsOverwrittenByCreating()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.attache"_s);
    writeFile(path, "precious");
    const auto created = WorkspaceFile::create(path, m_clock);
    QVERIFY(!created);
    QCOMPARE(created.error().code, u"workspace.exists"_s);
    QCOMPARE(readFile(path), QByteArray("precious"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestOpening::anotherThreadIsRefused()
{
    TestWorkspace workspace;
    QString code;
    std::thread([&] {
        const auto realms = workspace.reader().realms();
        code = realms ? QString() : realms.error().code;
    }).join();
    QCOMPARE(code, u"workspace.wrongThread"_s);
    QVERIFY(workspace.reader().realms());
}

void TestOpening::aReadOnlyFolderIsNamed()
{
    TestWorkspace workspace;
    const QString path = workspace.path();
    workspace.connection.reset();
    if (::geteuid() != 0) {
        QVERIFY(QFile::setPermissions(workspace.folder.path(),
                                      QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    } else if (QProcess::execute(u"mount"_s,
                                 {u"--bind"_s, u"-o"_s, u"ro"_s, workspace.folder.path(),
                                  workspace.folder.path()})
               != 0) {
        QSKIP("root may write everywhere, and a read-only mount is not possible here");
    }
    const auto writing = WorkspaceFile::openForWriting(path, m_clock);
    const auto reading = WorkspaceFile::openForReading(path);
    const auto created =
        WorkspaceFile::create(workspace.folder.filePath(u"new.attache"_s), m_clock);
    if (::geteuid() == 0)
        QProcess::execute(u"umount"_s, {workspace.folder.path()});
    else
        QFile::setPermissions(workspace.folder.path(),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                  | QFileDevice::ExeOwner);
    QVERIFY(!writing);
    QCOMPARE(writing.error().code, u"workspace.readOnly"_s);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, u"workspace.readOnly"_s);
    QVERIFY(!created);
    QCOMPARE(created.error().code, u"workspace.readOnly"_s);
}

void TestOpening::damagedFilesNeverCrash()
{
    const QByteArray ours = workspaceBytes();
    QVERIFY(ours.size() > 4096);
    const QTemporaryDir folder;
    QRandomGenerator random(20261122);
    int refused = 0;
    int reported = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = ours;
        const int changes = 1 + random.bounded(12);
        for (int k = 0; k < changes; ++k)
            bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
        if (i % 10 == 0)
            bytes.truncate(random.bounded(int(bytes.size())));
        const QString path = folder.filePath(u"%1.attache"_s.arg(i));
        writeFile(path, bytes);
        QElapsedTimer timer;
        timer.start();
        {
            const auto opened = WorkspaceFile::openForWriting(path, m_clock);
            refused += !opened;
            if (!opened) {
                QCOMPARE(readFile(path), bytes);
                continue;
            }
            LedgerReader &reader = (*opened)->reader();
            const auto findings = reader.verify(nullptr);
            reported += !findings || !findings->isEmpty();
            const Status all = reader.eachCustomer([](const CustomerSummary &) { return true; });
            const auto figures = reader.overview({}, m_clock.now());
            const auto changed = reader.difference({}, {}, {});
            const auto partners = reader.partners({});
            Q_UNUSED(all)
            Q_UNUSED(figures)
            Q_UNUSED(changed)
            Q_UNUSED(partners)
        }
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(i)));
        QFile::remove(path);
    }
    // Structure is found at opening, changed contents by the checksums.
    QVERIFY2(refused > 150, qPrintable(QString::number(refused)));
    QVERIFY2(reported > 0, qPrintable(QString::number(reported)));
}

void TestOpening::theSchemaIsTheOneOfTheSteps()
{
    TestWorkspace workspace;
    const auto database =
        openChecked(workspace.path(), SqlDatabase::Mode::Reading, migrationSteps(), true);
    const int newest = migrationSteps().constLast().number;
    QCOMPARE(schemaOf(*database), expectedSchema(migrationSteps(), newest));
    int last = 0; // numbers may have gaps, but never go back
    for (const MigrationStep &step : migrationSteps()) {
        QVERIFY(step.number > last);
        last = step.number;
    }
}

void TestOpening::migrationsGoOnWhereTheyStopped()
{
    QVector<MigrationStep> steps = migrationSteps();
    const int first = steps.constLast().number;
    steps.append({first + 1, "CREATE TABLE extra_one (a) STRICT; broken"});
    steps.append({first + 2, "CREATE TABLE extra_two (a INTEGER) STRICT"});
    SqlDatabase database({}, SqlDatabase::Mode::Memory);
    try {
        migrate(database, steps);
        QFAIL("the broken step went through");
    } catch (const StoreFailure &) {
    }
    // The broken step left nothing, not even its version.
    QCOMPARE(database.number("PRAGMA user_version"), first);
    QCOMPARE(schemaOf(database), expectedSchema(migrationSteps(), first));
    steps[steps.size() - 2].sql = "CREATE TABLE extra_one (a INTEGER) STRICT";
    migrate(database, steps);
    QCOMPARE(database.number("PRAGMA user_version"), first + 2);
    QCOMPARE(schemaOf(database), expectedSchema(steps, first + 2));
    migrate(database, steps);
    QCOMPARE(database.number("PRAGMA user_version"), first + 2);
}

void TestOpening::everyOlderVersionBecomesTheNewestWithWhatIsInIt()
{
    for (const MigrationStep &old : migrationSteps()) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.attache"_s);
        QVector<MigrationStep> steps = migrationSteps();
        steps.removeIf([&](const MigrationStep &step) { return step.number > old.number; });
        REQUIRE_OK(createWorkspace(path, steps));
        {
            const auto database = openChecked(path, SqlDatabase::Mode::Writing, steps, true);
            database->execute(
                "INSERT INTO realm (id, name, name_key, cloud, partner_tenant, mpn_id, "
                "letter_language, revision) VALUES (1, 'Ours', 'ours', 0, x'', '', 'en', 1); "
                "INSERT INTO invitation (id, guid, realm, tenant, company_name, domain, kind, "
                "state, includes_privileges, roles, duration_days, auto_extend, "
                "relationship_name, link, language, recipients, reason, created_by, created_at, "
                "sent_at, remind_at, reminded_at, accepted_at, closed_at, statement_by, "
                "statement_at, statement_note, revision) VALUES (1, 'g', 1, x'', 'Acme', '', 0, "
                "2, 0, '', 0, 0, '', '', 'en', '', '', 'jane', 1, 2, 3, 4, 5, 6, '', 7, '', 1); "
                "INSERT INTO invitation_step (invitation, state, at, actor, note) VALUES "
                "(1, 2, 5, 'jane', 'by mail')");
        }
        const auto opened = WorkspaceFile::openForWriting(path, m_clock);
        REQUIRE_OK(opened);
        const auto recorded = (*opened)->reader().invitationSteps(InvitationId(1));
        REQUIRE_OK(recorded);
        QCOMPARE(recorded->size(), 1);
        QCOMPARE(recorded->at(0).note, u"by mail"_s);
        QVERIFY(!recorded->at(0).isCorrection);
        QCOMPARE((*opened)->reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
        QCOMPARE(QFile::exists(u"%1.v%2.backup"_s.arg(path, QString::number(old.number))),
                 old.number < migrationSteps().constLast().number);
    }
}

void TestOpening::anOlderFileIsCopiedBeforeItIsMigrated()
{
    TestWorkspace workspace;
    const QString path = workspace.path();
    workspace.connection.reset();
    QVector<MigrationStep> steps = migrationSteps();
    const int first = steps.constLast().number;
    steps.append({first + 1, "CREATE TABLE extra (a INTEGER) STRICT"});
    try {
        openChecked(path, SqlDatabase::Mode::Reading, steps, true);
        QFAIL("a reader migrated");
    } catch (const StoreFailure &failure) {
        QCOMPARE(failure.error.code, u"workspace.needsMigration"_s);
    }
    openChecked(path, SqlDatabase::Mode::Writing, steps, true);
    const QString copy = u"%1.v%2.backup"_s.arg(path, QString::number(first));
    QVERIFY(QFile::exists(copy));
    QCOMPARE(modeOf(copy), mode_t(0600));
    // The copy is still of the old version, and whole; the file is too new for today's program.
    REQUIRE_OK(WorkspaceFile::openForWriting(copy, m_clock));
    const auto tooNew = WorkspaceFile::openForWriting(path, m_clock);
    QVERIFY(!tooNew);
    QCOMPARE(tooNew.error().kind, ErrorKind::SchemaTooNew);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
