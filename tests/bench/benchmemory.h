// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace attache::bench {

struct Memory
{
    double pssMb = 0; ///< shared pages divided among those who share them
    double anonymousMb = 0;
};

/// What the kernel says a process uses; nothing where it does not say (Linux only).
inline Memory memoryOf(const QString &process)
{
    Memory memory;
    QFile file(QStringLiteral("/proc/") + process + QStringLiteral("/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return memory;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2)
            continue;
        if (words[0] == "Pss:")
            memory.pssMb = words[1].toDouble() / 1024;
        if (words[0] == "Anonymous:")
            memory.anonymousMb = words[1].toDouble() / 1024;
    }
    return memory;
}

inline Memory ownMemory()
{
    return memoryOf(QStringLiteral("self"));
}

} // namespace attache::bench
