// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefiles.h"

#include "exchangecodes.h"
#include "filetablewriterfactory.h"
#include "packcheck.h"
#include "reviewfiles.h"
#include "reviewjson.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// How a reader without the program computes the hashes.
constexpr auto Recipe =
    "SHA-256 over the bytes of \"previousHash\" (none for the first line of a workspace), then "
    "over "
    "the sequence, the time in milliseconds since 1970-01-01 UTC, the actor, the action, the "
    "subject and the detail, each as UTF-8 text with its length in bytes and a colon before it: "
    "7:example"_L1;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(path)
#endif
}

class FolderPack final : public EvidencePack
{
public:
    FolderPack(QString folder, QString draft)
        : m_folder(std::move(folder)), m_draft(std::move(draft))
    {
    }
    ~FolderPack() override
    {
        if (!m_isFinished)
            QDir(m_draft).removeRecursively();
    }
    FolderPack(const FolderPack &) = delete;
    FolderPack &operator=(const FolderPack &) = delete;

    Result<std::unique_ptr<OutputFile>> createFile(const QString &name) override
    {
        return m_files.createFile(pathOf(name), false);
    }
    Result<std::unique_ptr<TableWriter>> createTable(const QString &name, ExportFormat format,
                                                     CsvDialect dialect) override
    {
        return m_files.create(pathOf(name), format, dialect, false);
    }
    Status addReview(const ReviewPackage &package) override
    {
        return makeReviewFiles()->write(pathOf(packfile::Review), package, false);
    }
    Status addJournal(const QVector<JournalEntry> &lines) override
    {
        QByteArray text = "{\"format\":\"attache-journal\",\"version\":1,\"hash\":\""
            + QByteArray(Recipe.data(), Recipe.size()).replace('"', "\\\"") + "\",\n\"lines\":[";
        for (const JournalEntry &line : lines) {
            text += &line == &lines.constFirst() ? "\n" : ",\n";
            text += canonicalJson({{u"sequence"_s, line.sequence},
                                   {u"at"_s, line.at.ms()},
                                   {u"actor"_s, line.actor},
                                   {u"action"_s, line.action},
                                   {u"subject"_s, line.subject},
                                   {u"detail"_s, line.detail},
                                   {u"previousHash"_s, hex(line.previousHash)},
                                   {u"hash"_s, hex(line.hash)}});
        }
        return writeWhole(packfile::Journal, text + "]}\n");
    }
    Status finish() override
    {
        QByteArray sums;
        const QStringList names = QDir(m_draft).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        for (const QString &name : names) {
            const auto sum = sumOf(pathOf(name));
            if (!sum)
                return sum.error();
            sums += sum->toHex() + "  " + name.toUtf8() + '\n';
        }
        if (const Status written = writeWhole(packfile::Sums, sums); !written)
            return written;
        syncFolder(m_draft);
        // QFile::rename() never replaces: whoever made the folder meanwhile keeps it.
        if (QFileInfo::exists(m_folder))
            return Error{ErrorKind::Conflict, u"export.exists"_s, {m_folder}, {}};
        if (!QFile::rename(m_draft, m_folder))
            return storageError("export.notWritable", {QFileInfo(m_folder).absolutePath()});
        syncFolder(QFileInfo(m_folder).absolutePath());
        m_isFinished = true;
        return {};
    }

private:
    QString pathOf(const QString &name) const { return m_draft + u'/' + name; }
    Status writeWhole(const QString &name, const QByteArray &bytes)
    {
        auto file = createFile(name);
        if (!file)
            return file.error();
        if (const Status written = (*file)->write(bytes); !written)
            return written;
        return (*file)->commit();
    }

    QString m_folder;
    QString m_draft;
    FileTableWriterFactory m_files;
    bool m_isFinished = false;
};

class FolderPacks final : public EvidencePacks
{
public:
    Result<std::unique_ptr<EvidencePack>> create(const QString &folder) override
    {
        const QString path = QFileInfo(QDir::cleanPath(folder)).absoluteFilePath();
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            return Error{ErrorKind::Conflict, u"export.exists"_s, {folder}, {}};
        const QFileInfo target(path);
        if (!target.absoluteDir().exists())
            return Error{ErrorKind::NotFound, u"export.noFolder"_s, {target.absolutePath()}, {}};
        const QString draft = target.absolutePath() + u"/."_s + target.fileName().left(60) + u'.'
            + QString::number(QRandomGenerator::system()->generate64(), 36).left(10) + u".part"_s;
        if (!QDir().mkdir(draft))
            return storageError("export.notWritable", {target.absolutePath()});
        QFile::setPermissions(draft, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return std::unique_ptr<EvidencePack>(std::make_unique<FolderPack>(path, draft));
    }
    Result<PackCheck> check(const QString &folder) override { return checkPack(folder); }
};

} // namespace

std::unique_ptr<EvidencePacks> makeEvidencePacks()
{
    return std::make_unique<FolderPacks>();
}

} // namespace attache
