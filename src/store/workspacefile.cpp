// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefile.h"

#include "backup.h"
#include "opensequence.h"
#include "pastledger.h"
#include "relationshipstore.h"
#include "reviewstore.h"
#include "savedviewstore.h"
#include "sqliteledgerreader.h"
#include "sqliteobservationwriter.h"
#include "workspaceconnection.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QThread>

namespace attache {

namespace {

class Recorder final : public ObservationRecorder
{
public:
    explicit Recorder(WorkspaceConnection &connection) : m_connection(connection) { }

    Result<std::unique_ptr<ObservationWriter>> begin(const ObservationHeader &header) override
    {
        using Answer = Result<std::unique_ptr<ObservationWriter>>;
        return m_connection.call([&]() -> Answer {
            if (m_connection.observationOpen)
                return Error{ErrorKind::Conflict, QStringLiteral("observation.open"), {}, {}};
            SqlStatement realm =
                m_connection.database().prepare("SELECT 1 FROM realm WHERE id = ?1");
            realm.bind(1, header.realm.value());
            if (!realm.step())
                return Error{ErrorKind::NotFound, QStringLiteral("realm.unknown"), {}, {}};
            realm = {};
            std::unique_ptr<ObservationWriter> writer =
                std::make_unique<SqliteObservationWriter>(m_connection, header);
            return writer;
        });
    }

    Status backupTo(const QString &path, Progress *progress) override
    {
        return m_connection.call([&]() -> Status {
            if (m_connection.observationOpen)
                return Error{ErrorKind::Conflict, QStringLiteral("observation.open"), {}, {}};
            return backUp(m_connection.database(), path, progress);
        });
    }

private:
    WorkspaceConnection &m_connection;
};

class WriterConnection final : public WorkspaceWriterConnection
{
public:
    WriterConnection(std::unique_ptr<SqlDatabase> database, std::unique_ptr<QLockFile> lock,
                     const Clock &clock, QString path)
        : m_path(std::move(path)),
          m_connection(std::move(database), std::move(lock), &clock),
          m_relationships(m_connection),
          m_recorder(m_connection),
          m_reader(m_connection),
          m_views(m_connection),
          m_reviews(m_connection)
    {
    }
    RelationshipWriter &relationships() override { return m_relationships; }
    ObservationRecorder &recorder() override { return m_recorder; }
    LedgerReader &reader() override { return m_reader; }
    SavedViewWriter &views() override { return m_views; }
    ReviewWriter &reviews() override { return m_reviews; }
    Result<bool> checkFile(const std::stop_token &stop) override
    {
        return m_connection.call([&] {
            SqlDatabase &database = m_connection.database();
            const bool thorough = attache::checkFile(database, m_path, false, stop);
            keepLogAtClosing(database, false);
            return thorough;
        });
    }
    void leaveFile() override { keepLogAtClosing(m_connection.database(), true); }

private:
    QString m_path;
    WorkspaceConnection m_connection;
    RelationshipStore m_relationships;
    Recorder m_recorder;
    SqliteLedgerReader m_reader;
    SavedViewStore m_views;
    ReviewStore m_reviews;
};

class ReaderConnection final : public WorkspaceReaderConnection
{
public:
    ReaderConnection(std::unique_ptr<SqlDatabase> database, QString path)
        : m_path(std::move(path)),
          m_connection(std::move(database), nullptr, nullptr),
          m_reader(m_connection),
          m_views(m_connection),
          m_reviews(m_connection)
    {
    }
    LedgerReader &reader() override { return m_reader; }
    SavedViewReader &views() override { return m_views; }
    ReviewReader &reviews() override { return m_reviews; }
    Status checkThoroughly(const std::stop_token &stop) override
    {
        return m_connection.call(
            [&] { attache::checkFile(m_connection.database(), m_path, true, stop); });
    }

private:
    QString m_path;
    WorkspaceConnection m_connection;
    SqliteLedgerReader m_reader;
    SavedViewStore m_views; ///< only its reading side is given out
    ReviewStore m_reviews; ///< likewise
};

/// Whether the lock names nobody: its owner died between making it and writing into it. Such a lock
/// is never stale by itself.
bool isTorn(const QString &lockPath)
{
    QFile file(lockPath);
    // A line each: process, program, host, and the ids of the host and of its last start.
    return file.open(QIODevice::ReadOnly) && file.read(4096).count('\n') < 5;
}

bool takeOverTorn(QLockFile &lock, const QString &lockPath)
{
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    bool wasTorn = false;
    // Qt itself takes a second lock while it removes a stale one.
    for (const QString &path : {QString(lockPath + QStringLiteral(".rmlock")), lockPath}) {
        if (!isTorn(path))
            continue;
        // Whoever is alive and just at it has finished by then, and is held by the system besides.
        QThread::msleep(100);
        wasTorn |= isTorn(path) && QLockFile(path).removeStaleLockFile();
    }
    return wasTorn && lock.tryLock(0);
}

Result<std::unique_ptr<QLockFile>> takeLock(const QString &path)
{
    const QString lockPath = path + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    // Held as long as the workspace is open: only a dead owner makes it stale, not its age.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0) || takeOverTorn(*lock, lockPath)) {
        QFile::setPermissions(lockPath, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return lock;
    }
    switch (lock->error()) {
    case QLockFile::LockFailedError: {
        qint64 process = 0;
        QString host;
        QString program;
        lock->getLockInfo(&process, &host, &program);
        return Error{ErrorKind::Conflict,
                     QStringLiteral("workspace.locked"),
                     {program, QString::number(process)},
                     {}};
    }
    case QLockFile::PermissionError:
        return Error{ErrorKind::Storage, QStringLiteral("workspace.readOnly"), {path}, {}};
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return Error{ErrorKind::Storage,
                 disk.bytesAvailable() == 0 ? QStringLiteral("workspace.diskFull")
                                            : QStringLiteral("workspace.io"),
                 {},
                 lockPath};
}

} // namespace

QString WorkspaceFile::ending()
{
    return QStringLiteral(".attache");
}

Result<std::unique_ptr<WorkspaceWriterConnection>> WorkspaceFile::create(const QString &path,
                                                                         const Clock &clock)
{
    if (const Status created = createWorkspace(path, migrationSteps()); !created)
        return created.error();
    return openForWriting(path, clock);
}

Result<std::unique_ptr<WorkspaceWriterConnection>> WorkspaceFile::openForWriting(
    const QString &path, const Clock &clock, FileCheck check)
{
    using Answer = Result<std::unique_ptr<WorkspaceWriterConnection>>;
    return guarded([&]() -> Answer {
        const auto file = checkedPath(path, migrationSteps());
        if (!file)
            return file.error();
        if (const Status writable = checkWritable(*file); !writable)
            return writable.error();
        auto lock = takeLock(*file);
        if (!lock)
            return lock.error();
        // A copy made by hand may have come out readable for everybody.
        QFile::setPermissions(*file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        auto database = openChecked(*file, SqlDatabase::Mode::Writing, migrationSteps(),
                                    check == FileCheck::AtOpening);
        std::unique_ptr<WorkspaceWriterConnection> connection =
            std::make_unique<WriterConnection>(std::move(database), *std::move(lock), clock, *file);
        return connection;
    });
}

Result<std::unique_ptr<WorkspaceReaderConnection>> WorkspaceFile::openForReading(
    const QString &path, const std::optional<AsOf> &asOf)
{
    using Answer = Result<std::unique_ptr<WorkspaceReaderConnection>>;
    return guarded([&]() -> Answer {
        const auto file = checkedPath(path, migrationSteps());
        if (!file)
            return file.error();
        if (const Status writable = checkWritable(*file); !writable)
            return writable.error();
        auto database = openChecked(*file, SqlDatabase::Mode::Reading, migrationSteps(), false);
        if (asOf)
            putBack(*database, *asOf);
        std::unique_ptr<WorkspaceReaderConnection> connection =
            std::make_unique<ReaderConnection>(std::move(database), *file);
        return connection;
    });
}

} // namespace attache
