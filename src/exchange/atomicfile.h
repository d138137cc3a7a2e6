// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace attache {

/// A file that appears whole under its name, or not at all (F14). Written into a new file beside
/// it, synced, then renamed; readable by its owner only. QSaveFile is not used: it takes a short
/// write for a success when the disk is full (T15), and follows links.
class AtomicFile
{
public:
    AtomicFile() = default;
    ~AtomicFile(); ///< without commit(): nothing remains
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    /// Errors: export.exists, export.isDirectory, export.isLink, export.notAFile, export.readOnly,
    /// export.noFolder, export.notWritable.
    Status open(const QString &path, bool replace);
    /// Errors: export.diskFull, export.writeFailed. After one, commit() refuses.
    Status write(const QByteArray &bytes);
    /// Where a library that writes files by itself may write, before commit() and instead of
    /// write(); it must open the file that is there, not another in its place.
    QString temporaryPath() const { return m_temporaryPath; }
    /// What such a library met: gives up the file, and says why in the words of write().
    Status failWith(int systemError) { return fail(systemError); }
    /// Errors: as write(), and export.exists if the name was taken meanwhile.
    Status commit();

private:
    Status checkTarget() const;
    Status flushBuffer();
    Status fail(int systemError);
    void discard();

    QString m_path;
    QString m_temporaryPath;
    QFile m_file;
    QByteArray m_buffer;
    bool m_replace = false;
    bool m_hasFailed = false;
};

} // namespace attache
