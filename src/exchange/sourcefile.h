// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace attache {

/// Most bytes a table file may have (F5).
inline constexpr qint64 MaxTableBytes = qint64(4) * 1024 * 1024 * 1024;
/// Most bytes a JSON file may have: it is kept in memory while it is read.
inline constexpr qint64 MaxJsonBytes = qint64(512) * 1024 * 1024;

/// A file that is read once from its beginning, and of which we know that it stayed the same
/// meanwhile. Only regular files: opening a pipe must not hang, a device must not be endless.
class SourceFile
{
public:
    SourceFile() = default;
    SourceFile(const SourceFile &) = delete;
    SourceFile &operator=(const SourceFile &) = delete;

    /// Errors: import.notFound, import.notAFile, import.unreadable.
    Status open(const QString &path);

    qint64 size() const { return m_size; } ///< when it was opened
    qint64 position() const { return m_position; }
    bool atEnd() const { return m_position >= m_size; }

    /// The next bytes, at most `most`; empty at the end. Errors: import.unreadable,
    /// import.changedWhileRead.
    Result<QByteArray> read(qint64 most);
    /// Back to the beginning.
    Status rewind();
    /// Whether it is still the file that was opened: same length, same change time, same file under
    /// that name. Errors: import.changedWhileRead.
    Status checkUnchanged() const;

private:
    struct Identity
    {
        qint64 size = -1;
        qint64 changedNs = 0;
        quint64 device = 0;
        quint64 node = 0;
        friend bool operator==(const Identity &, const Identity &) = default;
    };
    Identity identityOfHandle() const;
    Identity identityOfPath() const;

    QFile m_file;
    QString m_path;
    Identity m_identity;
    qint64 m_size = 0;
    qint64 m_position = 0;
};

} // namespace attache
