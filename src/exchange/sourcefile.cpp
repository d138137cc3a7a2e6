// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefile.h"

#include "exchangecodes.h"

#include <QDateTime>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace attache {

namespace {

Error changed()
{
    return storageError("import.changedWhileRead");
}

#ifdef Q_OS_UNIX
qint64 changeTimeNs(const struct stat &info)
{
#ifdef Q_OS_DARWIN
    return qint64(info.st_mtimespec.tv_sec) * 1000000000 + info.st_mtimespec.tv_nsec;
#else
    return qint64(info.st_mtim.tv_sec) * 1000000000 + info.st_mtim.tv_nsec;
#endif
}
#endif

} // namespace

Status SourceFile::open(const QString &path)
{
    m_path = path;
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, QStringLiteral("import.notFound"), {path}, {}};
    if (!info.isFile())
        return invalidInput("import.notAFile", {path});
#ifdef Q_OS_UNIX
    // Without O_NONBLOCK, a pipe that took the name a moment ago would hang here.
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (handle < 0)
        return storageError("import.unreadable", {path, QString::fromLocal8Bit(strerror(errno))});
    struct stat status = {};
    if (::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(handle);
        return invalidInput("import.notAFile", {path});
    }
    if (!m_file.open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered,
                     QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return storageError("import.unreadable", {path, m_file.errorString()});
    }
#else
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return storageError("import.unreadable", {path, m_file.errorString()});
#endif
    m_identity = identityOfHandle();
    m_size = m_identity.size;
    m_position = 0;
    return {};
}

Result<QByteArray> SourceFile::read(qint64 most)
{
    const qint64 wanted = qMin(most, m_size - m_position);
    if (wanted <= 0)
        return QByteArray();
    QByteArray bytes(wanted, Qt::Uninitialized);
    const qint64 got = m_file.read(bytes.data(), wanted);
    if (got < 0)
        return storageError("import.unreadable", {m_path, m_file.errorString()});
    if (got == 0)
        return changed(); // shorter than it was when it was opened
    bytes.truncate(got);
    m_position += got;
    return bytes;
}

Status SourceFile::rewind()
{
    if (!m_file.seek(0))
        return storageError("import.unreadable", {m_path, m_file.errorString()});
    m_position = 0;
    return {};
}

Status SourceFile::checkUnchanged() const
{
    if (identityOfHandle() != m_identity || identityOfPath() != m_identity)
        return changed();
    return {};
}

SourceFile::Identity SourceFile::identityOfHandle() const
{
    Identity identity;
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::fstat(m_file.handle(), &status) == 0) {
        identity = {qint64(status.st_size), changeTimeNs(status), quint64(status.st_dev),
                    quint64(status.st_ino)};
    }
#else
    identity.size = m_file.size();
    identity.changedNs =
        m_file.fileTime(QFileDevice::FileModificationTime).toMSecsSinceEpoch() * 1000000;
#endif
    return identity;
}

SourceFile::Identity SourceFile::identityOfPath() const
{
    Identity identity;
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(m_path).constData(), &status) == 0) {
        identity = {qint64(status.st_size), changeTimeNs(status), quint64(status.st_dev),
                    quint64(status.st_ino)};
    }
#else
    const QFileInfo info(m_path);
    if (info.isFile()) {
        identity.size = info.size();
        identity.changedNs = info.lastModified().toMSecsSinceEpoch() * 1000000;
    }
#endif
    return identity;
}

} // namespace attache
