// SPDX-License-Identifier: GPL-3.0-or-later
#include "atomicfile.h"

#include "exchangecodes.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace attache {

namespace {

constexpr qsizetype BufferBytes = 256 * 1024;

Error conflict(const char *code, const QString &path)
{
    return Error{ErrorKind::Conflict, QString::fromLatin1(code), {path}, {}};
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

bool isDiskFull(int systemError)
{
#ifdef Q_OS_UNIX
    // EFBIG: over the size the user may write, which has the same remedy.
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
#else
    return systemError == ENOSPC;
#endif
}

} // namespace

AtomicFile::~AtomicFile()
{
    discard();
}

void AtomicFile::discard()
{
    if (m_temporaryPath.isEmpty())
        return;
    m_file.close();
    QFile::remove(m_temporaryPath);
    m_temporaryPath.clear();
}

Status AtomicFile::checkTarget() const
{
    const QFileInfo info(m_path);
    // isSymLink() first: a link into nowhere does not "exist".
    if (info.isSymLink())
        return conflict("export.isLink", m_path);
    if (!info.exists())
        return {};
    if (info.isDir())
        return conflict("export.isDirectory", m_path);
    if (!info.isFile())
        return conflict("export.notAFile", m_path);
    if (!m_replace)
        return conflict("export.exists", m_path);
    const auto writing =
        QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    if (!(info.permissions() & writing)) // also where root could write it
        return conflict("export.readOnly", m_path);
    return {};
}

Status AtomicFile::open(const QString &path, bool replace)
{
    m_path = path;
    m_replace = replace;
    const QString folder = folderOf(path);
    if (!QFileInfo(folder).isDir())
        return Error{ErrorKind::NotFound, QStringLiteral("export.noFolder"), {folder}, {}};
    if (const Status status = checkTarget(); !status)
        return status;
    const QString name = QFileInfo(path).fileName();
    for (int attempt = 0; attempt < 16; ++attempt) {
        const QString suffix =
            QString::number(QRandomGenerator::system()->generate64(), 36).left(10);
        const QString temporary =
            folder + QStringLiteral("/.") + name.left(60) + u'.' + suffix + QStringLiteral(".part");
#ifdef Q_OS_UNIX
        const int handle = ::open(QFile::encodeName(temporary).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (handle < 0 && errno == EEXIST)
            continue;
        if (handle < 0) {
            if (isDiskFull(errno))
                return storageError("export.diskFull", {path});
            return storageError("export.notWritable", {folder},
                                QString::fromLocal8Bit(strerror(errno)));
        }
        m_temporaryPath = temporary;
        m_file.open(handle, QIODevice::WriteOnly | QIODevice::Unbuffered,
                    QFileDevice::AutoCloseHandle);
#else
        m_file.setFileName(temporary);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
            if (QFileInfo::exists(temporary))
                continue;
            return storageError("export.notWritable", {folder}, m_file.errorString());
        }
        m_temporaryPath = temporary;
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
#endif
        return {};
    }
    return storageError("export.notWritable", {folder});
}

Status AtomicFile::write(const QByteArray &bytes)
{
    if (m_hasFailed)
        return storageError("export.writeFailed", {m_path, {}});
    m_buffer += bytes;
    return m_buffer.size() < BufferBytes ? Status() : flushBuffer();
}

Status AtomicFile::flushBuffer()
{
    qsizetype written = 0;
    while (written < m_buffer.size()) {
        errno = 0;
        const qint64 now = m_file.write(m_buffer.constData() + written, m_buffer.size() - written);
        // A short write is no error yet; the next one says why. None at all is (T15).
        if (now <= 0)
            return fail(errno);
        written += now;
    }
    m_buffer.clear();
    return {};
}

Status AtomicFile::fail(int systemError)
{
    m_hasFailed = true;
    const QString reason =
        systemError ? QString::fromLocal8Bit(strerror(systemError)) : m_file.errorString();
    discard();
    if (isDiskFull(systemError))
        return storageError("export.diskFull", {m_path});
    return storageError("export.writeFailed", {m_path, reason});
}

Status AtomicFile::commit()
{
    if (m_hasFailed || m_temporaryPath.isEmpty())
        return storageError("export.writeFailed", {m_path, {}});
    if (const Status status = flushBuffer(); !status)
        return status;
    // The name may have been taken, or turned into a link, while we wrote.
    if (const Status status = checkTarget(); !status) {
        m_hasFailed = true;
        discard();
        return status;
    }
#ifdef Q_OS_UNIX
    if (::fsync(m_file.handle()) != 0)
        return fail(errno);
    m_file.close();
    const QByteArray from = QFile::encodeName(m_temporaryPath);
    const QByteArray to = QFile::encodeName(m_path);
    if (!m_replace) {
        // link() refuses a taken name in one step, which rename() does not.
        if (::link(from.constData(), to.constData()) == 0) {
            discard();
        } else if (errno == EEXIST) {
            m_hasFailed = true;
            discard();
            return conflict("export.exists", m_path);
        } else if (::rename(from.constData(), to.constData()) != 0) {
            return fail(errno); // (a file system without hard links came to rename())
        }
    } else if (::rename(from.constData(), to.constData()) != 0) {
        return fail(errno);
    }
    m_temporaryPath.clear();
    const int folder =
        ::open(QFile::encodeName(folderOf(m_path)).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) { // so that the name survives a power cut as well
        ::fsync(folder);
        ::close(folder);
    }
#else
    m_file.close();
    if (m_replace)
        QFile::remove(m_path);
    if (!QFile::rename(m_temporaryPath, m_path))
        return fail(0);
    m_temporaryPath.clear();
#endif
    return {};
}

} // namespace attache
