// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "opensequence.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <sqlite3.h>

namespace attache {

namespace {

constexpr int PagesPerStep = 512;

void copyInto(SqlDatabase &source, const QString &path, Progress *progress)
{
    SqlDatabase target(path, SqlDatabase::Mode::Writing);
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        target.fail(sqlite3_errcode(target.handle()));
    int code = SQLITE_OK;
    bool cancelled = progress && !progress->advance(0, 0);
    while (!cancelled) {
        code = sqlite3_backup_step(backup, PagesPerStep);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            sqlite3_sleep(20);
            continue;
        }
        if (code != SQLITE_OK)
            break;
        const qint64 total = sqlite3_backup_pagecount(backup);
        cancelled = progress && !progress->advance(total - sqlite3_backup_remaining(backup), total);
    }
    const int finish = sqlite3_backup_finish(backup);
    if (cancelled)
        throw StoreFailure{{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}}};
    if (code != SQLITE_DONE)
        target.fail(finish == SQLITE_OK ? code : finish);
    SqlStatement check = target.prepare("PRAGMA quick_check(1)");
    if (!check.step() || check.utf8(0) != "ok")
        target.fail(SQLITE_CORRUPT);
}

} // namespace

Status backUp(SqlDatabase &database, const QString &path, Progress *progress)
{
    const QFileInfo info(path);
    const Error exists{ErrorKind::Conflict, QStringLiteral("backup.exists"), {path}, {}};
    if (info.exists() || info.isSymLink())
        return exists;
    if (const QFileInfo folder(info.absolutePath()); !folder.isDir())
        return Error{
            ErrorKind::NotFound, QStringLiteral("workspace.noFolder"), {folder.filePath()}, {}};
    const QString partial =
        QStringLiteral("%1.part-%2")
            .arg(path, QString::number(QRandomGenerator::global()->generate(), 16));
    if (!createPrivateFile(partial))
        return Error{ErrorKind::Storage, QStringLiteral("workspace.readOnly"), {path}, {}};
    const Status copied = guarded([&] { copyInto(database, partial, progress); });
    if (copied && renameDurably(partial, path))
        return {};
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(partial + QLatin1String(suffix));
    if (!copied)
        return copied.error();
    return QFileInfo::exists(path)
        ? exists
        : Error{ErrorKind::Storage, QStringLiteral("workspace.io"), {path}, {}};
}

} // namespace attache
