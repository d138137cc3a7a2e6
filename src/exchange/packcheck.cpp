// SPDX-License-Identifier: GPL-3.0-or-later
#include "packcheck.h"

#include "exchangecodes.h"
#include "journalhash.h"
#include "reviewfiles.h"
#include "sourcefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostSumBytes = 64 * 1024;
constexpr qint64 MostJournalBytes = 512LL * 1024 * 1024;

/// A regular file of bounded size; a link or a device in a pack is never followed.
Result<QByteArray> bytesOf(const QString &path, qint64 most)
{
    SourceFile file;
    if (const Status opened = file.open(path); !opened)
        return opened.error();
    if (file.size() > most)
        return invalidInput("import.tooLarge",
                            {QString::number(file.size()), QString::number(most)});
    return file.read(most);
}

class PackReading
{
public:
    explicit PackReading(const QString &folder) : m_folder(folder) { }

    PackCheck check()
    {
        checkSums();
        checkReview();
        checkJournal();
        return m_check;
    }

private:
    void find(const char *code, const QStringList &arguments = {})
    {
        m_check.findings << invalidInput(code, arguments);
    }
    QString pathOf(const QString &name) const { return m_folder + u'/' + name; }

    void checkSums()
    {
        static const QRegularExpression line(u"\\A([0-9a-f]{64})  ([A-Za-z0-9.-]{1,64})\\z"_s);
        const auto sums = bytesOf(pathOf(packfile::Sums), MostSumBytes);
        QMap<QString, QByteArray> wanted;
        bool isWhole = sums && sums->endsWith('\n');
        if (sums) {
            const QList<QByteArray> lines = sums->chopped(int(isWhole)).split('\n');
            for (const QByteArray &one : lines) {
                const auto match = line.match(QString::fromUtf8(one));
                isWhole = isWhole && match.hasMatch() && !wanted.contains(match.captured(2));
                if (match.hasMatch())
                    wanted.insert(match.captured(2),
                                  QByteArray::fromHex(match.captured(1).toLatin1()));
            }
        }
        if (!isWhole)
            find("evidence.sums");
        QStringList there = QDir(m_folder).entryList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        there.removeAll(QString(packfile::Sums));
        for (const QString &name : std::as_const(there)) {
            if (!wanted.contains(name))
                find("evidence.extra", {name});
        }
        for (auto one = wanted.cbegin(); one != wanted.cend(); ++one) {
            if (!there.contains(one.key())) {
                find("evidence.missing", {one.key()});
                continue;
            }
            ++m_check.files;
            const auto sum = sumOf(pathOf(one.key()));
            if (!sum || *sum != *one)
                find("evidence.altered", {one.key()});
        }
        for (const auto name : {packfile::Review, packfile::Journal, packfile::Table,
                                packfile::Workbook, packfile::ReadMe}) {
            if (!wanted.contains(name) && !there.contains(name))
                find("evidence.missing", {name});
        }
    }

    void checkReview()
    {
        const auto package = makeReviewFiles()->read(pathOf(packfile::Review));
        if (!package) {
            find("evidence.review", {package.error().code});
            return;
        }
        m_check.package = *package;
        if (!package->review.isClosed())
            find("evidence.reviewOpen");
    }

    void checkJournal()
    {
        const auto bytes = bytesOf(pathOf(packfile::Journal), MostJournalBytes);
        const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
        const QJsonArray lines = document[u"lines"_s].toArray();
        if (document[u"format"_s].toString() != u"attache-journal" || lines.isEmpty()) {
            find("evidence.journal", {u"0"_s});
            return;
        }
        qint64 lastSequence = 0;
        QByteArray lastHash;
        for (const QJsonValue &value : lines) {
            const QJsonObject line = value.toObject();
            const qint64 sequence = line.value(u"sequence"_s).toInteger(0);
            const auto bytesAt = [&line](const QString &key) {
                return QByteArray::fromHex(line.value(key).toString().toLatin1());
            };
            const auto text = [&line](const QString &key) {
                return line.value(key).toString().toUtf8();
            };
            const QByteArray previous = bytesAt(u"previousHash"_s);
            const QByteArray hash = journalHash(
                previous, sequence, Instant::fromMs(line.value(u"at"_s).toInteger(0)),
                text(u"actor"_s), text(u"action"_s), text(u"subject"_s), text(u"detail"_s));
            const bool follows = sequence > lastSequence
                && (sequence != lastSequence + 1 || lastSequence == 0 || previous == lastHash);
            if (!follows || hash != bytesAt(u"hash"_s))
                find("evidence.journal", {QString::number(m_check.journalLines + 1)});
            ++m_check.journalLines;
            lastSequence = sequence;
            lastHash = hash;
        }
    }

    QString m_folder;
    PackCheck m_check;
};

} // namespace

Result<QByteArray> sumOf(const QString &path)
{
    SourceFile file;
    if (const Status opened = file.open(path); !opened)
        return opened.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr qint64 Block = 1024 * 1024;
    for (qint64 left = file.size(); left > 0;) {
        const auto bytes = file.read(std::min(left, Block));
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return storageError("import.changedWhileRead");
        hash.addData(*bytes);
        left -= bytes->size();
    }
    return hash.result();
}

Result<PackCheck> checkPack(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return Error{ErrorKind::NotFound, u"evidence.noFolder"_s, {folder}, {}};
    if (!QFileInfo::exists(folder + u'/' + packfile::Sums)
        && !QFileInfo::exists(folder + u'/' + packfile::Review))
        return invalidInput("evidence.notAPack", {folder});
    return PackReading(folder).check();
}

} // namespace attache
