// SPDX-License-Identifier: GPL-3.0-or-later
#include "opensequence.h"

#include "backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace attache {

namespace {

/// Above this the thorough check keeps whoever wants to write waiting: 1.8 s for 199 MB, a quick
/// one 0.5 s (T24).
constexpr qint64 FullCheckLimit = 64LL * 1024 * 1024;
constexpr int LargestValue = 256 * 1024 * 1024;

Error notOurs(const QString &detail)
{
    return {ErrorKind::InvalidInput, QStringLiteral("workspace.notOurs"), {}, detail};
}

Error damaged(const QString &detail)
{
    return {ErrorKind::Storage, QStringLiteral("workspace.damaged"), {}, detail};
}

Status checkHeader(const QByteArray &header, const QVector<MigrationStep> &steps)
{
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return notOurs(QStringLiteral("no SQLite header"));
    const auto number = [&](int offset) {
        return qFromBigEndian<qint32>(header.constData() + offset);
    };
    if (number(68) != ApplicationId)
        return notOurs(QStringLiteral("application id %1").arg(number(68)));
    const int version = number(60);
    if (version <= 0)
        return notOurs(QStringLiteral("schema version %1").arg(version));
    if (version > steps.constLast().number) {
        return Error{ErrorKind::SchemaTooNew,
                     QStringLiteral("workspace.tooNew"),
                     {},
                     QStringLiteral("schema version %1").arg(version)};
    }
    if (number(56) != 1)
        return damaged(QStringLiteral("text encoding %1").arg(number(56)));
    return {};
}

void guard(SqlDatabase &database)
{
    sqlite3 *handle = database.handle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    // Until every check has passed, closing must not carry a foreign log into the file.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, LargestValue);
}

struct Pragma
{
    const char *name;
    const char *value;
    const char *readBack; ///< nullptr: as set
};

void setPragmas(SqlDatabase &database, bool writing)
{
    static constexpr Pragma common[] = {
        {"busy_timeout", "5000", nullptr}, {"trusted_schema", "0", nullptr},
        {"cell_size_check", "1", nullptr}, {"mmap_size", "0", nullptr},
        {"temp_store", "2", nullptr},      {"foreign_keys", "1", nullptr},
        {"cache_size", "-32000", nullptr},
    };
    static constexpr Pragma forWriting[] = {
        {"journal_mode", "WAL", "wal"},
        {"synchronous", "2", nullptr},
        {"journal_size_limit", "67108864", nullptr},
        {"wal_autocheckpoint", "1000", nullptr},
    };
    static constexpr Pragma forReading[] = {
        {"query_only", "1", nullptr},
        {"wal_autocheckpoint", "0", nullptr},
    };
    const auto apply = [&](const Pragma &pragma) {
        const QByteArray name = pragma.name;
        SqlStatement set = database.prepare("PRAGMA " + name + " = " + pragma.value);
        while (set.step()) { }
        set = {};
        SqlStatement get = database.prepare("PRAGMA " + name);
        const QByteArray expected = pragma.readBack ? pragma.readBack : pragma.value;
        const QByteArray actual = get.step() ? get.utf8(0) : QByteArray();
        // SQLite built without memory mapping answers mmap_size with no row at all.
        if (actual != expected && !(actual.isEmpty() && name == "mmap_size")) {
            throw StoreFailure{{ErrorKind::Storage,
                                QStringLiteral("workspace.io"),
                                {},
                                QString::fromUtf8("PRAGMA " + name + " is " + actual)}};
        }
    };
    for (const Pragma &pragma : common)
        apply(pragma);
    if (writing) {
        for (const Pragma &pragma : forWriting)
            apply(pragma);
    } else {
        for (const Pragma &pragma : forReading)
            apply(pragma);
    }
}

void checkSchema(SqlDatabase &database, const QVector<MigrationStep> &steps)
{
    if (database.number("PRAGMA application_id") != ApplicationId)
        throw StoreFailure{notOurs(QStringLiteral("application id"))};
    const int version = int(database.number("PRAGMA user_version"));
    if (version <= 0)
        throw StoreFailure{notOurs(QStringLiteral("schema version %1").arg(version))};
    if (version > steps.constLast().number) {
        throw StoreFailure{{ErrorKind::SchemaTooNew, QStringLiteral("workspace.tooNew"), {}, {}}};
    }
    // Before any query on our own tables: a planted view or trigger must never run (D3).
    const QStringList actual = schemaOf(database);
    const QStringList expected = expectedSchema(steps, version);
    if (actual != expected) {
        QStringList odd;
        for (const QString &object : actual) {
            if (!expected.contains(object))
                odd.append(object.left(80));
        }
        throw StoreFailure{
            damaged(QStringLiteral("the schema is not the one of version %1: %2")
                        .arg(QString::number(version), odd.mid(0, 3).join(QStringLiteral("; "))))};
    }
}

/// A copy beside the file, before it is changed: "name.v1.backup", "name.v1-2.backup", …
void backUpBeforeMigration(SqlDatabase &database, const QString &path, int version)
{
    for (int attempt = 1; attempt < 100; ++attempt) {
        const QString number = attempt == 1
            ? QString::number(version)
            : QStringLiteral("%1-%2").arg(QString::number(version), QString::number(attempt));
        const QString copy = QStringLiteral("%1.v%2.backup").arg(path, number);
        if (QFileInfo::exists(copy))
            continue;
        if (const Status status = backUp(database, copy, nullptr); !status) {
            throw StoreFailure{{ErrorKind::Storage,
                                QStringLiteral("workspace.backupFailed"),
                                {},
                                status.error().code + u' ' + status.error().detail}};
        }
        return;
    }
    throw StoreFailure{{ErrorKind::Storage, QStringLiteral("workspace.backupFailed"), {}, {}}};
}

} // namespace

void keepLogAtClosing(SqlDatabase &database, bool keep)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

bool checkFile(SqlDatabase &database, const QString &path, bool thorough,
               const std::stop_token &stop)
{
    constexpr int StepsBetweenLooks = 100'000;
    thorough = thorough || QFileInfo(path).size() < FullCheckLimit;
    const auto isStopped = [](void *token) {
        return static_cast<const std::stop_token *>(token)->stop_requested() ? 1 : 0;
    };
    struct Handler
    {
        sqlite3 *handle;
        ~Handler() { sqlite3_progress_handler(handle, 0, nullptr, nullptr); }
    } const handler{database.handle()};
    std::stop_token asked = stop;
    sqlite3_progress_handler(handler.handle, StepsBetweenLooks, isStopped, &asked);
    QStringList findings;
    try {
        SqlStatement statement =
            database.prepare(thorough ? "PRAGMA integrity_check(3)" : "PRAGMA quick_check(3)");
        while (statement.step())
            findings.append(statement.text(0));
    } catch (const StoreFailure &) {
        if (stop.stop_requested())
            throw StoreFailure{{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}}};
        throw;
    }
    // A check that is stopped may say so among its findings.
    if (stop.stop_requested())
        throw StoreFailure{{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}}};
    if (findings != QStringList{QStringLiteral("ok")})
        throw StoreFailure{damaged(findings.join(QStringLiteral("; ")).left(500))};
    return thorough;
}

bool createPrivateFile(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    ::fchmod(file, 0600);
    ::close(file);
    return true;
#else
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
#endif
}

bool renameDurably(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        return false;
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(to).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#endif
    return true;
}

Result<QString> checkedPath(const QString &path, const QVector<MigrationStep> &steps)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, QStringLiteral("workspace.notFound"), {path}, {}};
    // A directory, a pipe or a device would block or never end (D1).
    if (!info.isFile())
        return notOurs(QStringLiteral("not a regular file"));
    const QString canonical = info.canonicalFilePath();
    QFile file(canonical);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool isForbidden =
            file.error() == QFileDevice::PermissionsError || !QFileInfo(canonical).isReadable();
        return Error{ErrorKind::Storage,
                     isForbidden ? QStringLiteral("workspace.unreadable")
                                 : QStringLiteral("workspace.io"),
                     {},
                     file.errorString()};
    }
    if (const Status status = checkHeader(file.read(100), steps); !status)
        return status.error();
    // We never use a rollback journal: one that lies there would be applied without asking (D5).
    if (QFileInfo(canonical + QStringLiteral("-journal")).size() > 0)
        return damaged(QStringLiteral("a foreign journal lies beside the file"));
    return canonical;
}

Status checkWritable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return Error{ErrorKind::Storage, QStringLiteral("workspace.readOnly"), {path}, {}};
    return {};
}

namespace {

std::unique_ptr<SqlDatabase> openAndCheck(const QString &path, SqlDatabase::Mode mode,
                                          const QVector<MigrationStep> &steps, bool withFile)
{
    const bool writing = mode == SqlDatabase::Mode::Writing;
    auto database = std::make_unique<SqlDatabase>(path, mode);
    guard(*database);
    // The journal mode is set only after the schema is known to be ours.
    sqlite3_busy_timeout(database->handle(), 5000);
    checkSchema(*database, steps);
    const int version = int(database->number("PRAGMA user_version"));
    const bool isOlder = version < steps.constLast().number;
    if (writing && (withFile || isOlder))
        checkFile(*database, path, false, {});
    setPragmas(*database, writing);
    if (isOlder) {
        if (!writing) {
            throw StoreFailure{
                {ErrorKind::Storage, QStringLiteral("workspace.needsMigration"), {}, {}}};
        }
        backUpBeforeMigration(*database, path, version);
        migrate(*database, steps);
        checkSchema(*database, steps);
    }
    if (writing && (withFile || isOlder))
        keepLogAtClosing(*database, false);
    return database;
}

} // namespace

std::unique_ptr<SqlDatabase> openChecked(const QString &path, SqlDatabase::Mode mode,
                                         const QVector<MigrationStep> &steps, bool withFile)
{
    const QString log = path + QStringLiteral("-wal");
    const bool hadLog = QFileInfo::exists(log);
    try {
        return openAndCheck(path, mode, steps, withFile);
    } catch (const StoreFailure &) {
        // What is refused is left as it was found, without an empty log beside it.
        if (!hadLog && QFileInfo(log).size() == 0) {
            QFile::remove(log);
            QFile::remove(path + QStringLiteral("-shm"));
        }
        throw;
    }
}

Status createWorkspace(const QString &path, const QVector<MigrationStep> &steps)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Error{ErrorKind::Conflict, QStringLiteral("workspace.exists"), {path}, {}};
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return Error{
            ErrorKind::NotFound, QStringLiteral("workspace.noFolder"), {folder.filePath()}, {}};
    if (!folder.isWritable())
        return Error{ErrorKind::Storage, QStringLiteral("workspace.readOnly"), {path}, {}};

    const QString building =
        QStringLiteral("%1.new-%2")
            .arg(path, QString::number(QRandomGenerator::global()->generate(), 16));
    if (!createPrivateFile(building))
        return Error{ErrorKind::Storage, QStringLiteral("workspace.io"), {}, building};
    const Status made = guarded([&] {
        SqlDatabase database(building, SqlDatabase::Mode::Writing);
        database.execute("PRAGMA page_size = 4096");
        database.execute("PRAGMA application_id = " + QByteArray::number(ApplicationId));
        setPragmas(database, true);
        migrate(database, steps);
    });
    if (made && renameDurably(building, path))
        return {};
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(building + QLatin1String(suffix));
    if (!made)
        return made.error();
    if (QFileInfo::exists(path))
        return Error{ErrorKind::Conflict, QStringLiteral("workspace.exists"), {path}, {}};
    return Error{ErrorKind::Storage, QStringLiteral("workspace.io"), {}, building};
}

} // namespace attache
