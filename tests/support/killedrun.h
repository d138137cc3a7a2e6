// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program that is killed at a chosen call (see killpoint.cpp), and says what it was doing.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace attache {

/// One call by which a program touched a file of the folder.
struct TracedCall
{
    qint64 at = 0; ///< microseconds of processor time that the program had used
    QByteArray call; ///< read, write, sync, truncate, unlink, rename
    QByteArray file; ///< its name in the folder
};

/// Where to die: at the call with this number, from 1, or some microseconds after it.
struct KillPoint
{
    qsizetype call = 0; ///< 0: not at all
    qint64 delay = 0;
};

struct KilledRun
{
    bool killed = false; ///< by SIGKILL, while it ran
    int exitCode = -1; ///< if it came to its end
    QByteArray out;
    QByteArray err;
    QVector<TracedCall> calls;
};

class Killer
{
public:
    /// `folder`: whose files count.
    explicit Killer(const QString &folder) : m_folder(QDir(folder).canonicalPath()) { }

    static bool isAvailable() { return QFile::exists(library()); }

    KilledRun run(const QStringList &command, QProcessEnvironment environment,
                  const KillPoint &point) const
    {
        const QString log = m_logs.filePath(QStringLiteral("calls"));
        QFile::remove(log);
        environment.insert(QStringLiteral("LD_PRELOAD"), library());
        // The sanitizers want to come first; they work behind this one too.
        environment.insert(QStringLiteral("ASAN_OPTIONS"),
                           QStringLiteral("detect_leaks=0:verify_asan_link_order=0"));
        environment.insert(QStringLiteral("ATTACHE_KILL_FOLDER"), m_folder);
        environment.insert(QStringLiteral("ATTACHE_KILL_LOG"), log);
        environment.insert(QStringLiteral("ATTACHE_KILL_AT"), QString::number(point.call));
        environment.insert(QStringLiteral("ATTACHE_KILL_DELAY"), QString::number(point.delay));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(command.first(), command.sliced(1));
        KilledRun run;
        if (!process.waitForFinished(120'000))
            return run;
        // Of a process that a signal ended, Qt gives the signal as its exit code.
        run.killed = process.exitStatus() == QProcess::CrashExit && process.exitCode() == 9;
        if (process.exitStatus() == QProcess::NormalExit)
            run.exitCode = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        QFile file(log);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArrayList lines = file.readAll().split('\n');
            for (const QByteArray &line : lines) {
                const QByteArrayList words = line.split(' ');
                if (words.size() == 3)
                    run.calls.append({words.at(0).toLongLong(), words.at(1), words.at(2)});
            }
        }
        return run;
    }

private:
    static QString library()
    {
        return QStringLiteral(ATTACHE_BIN_DIR "/../tests/attache_killpoint.so");
    }
    QString m_folder;
    QTemporaryDir m_logs;
};

} // namespace attache
