// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packs: whole or not at all, and one altered byte anywhere is found, by us and by
// programs that nobody here wrote.
#include "evidencefiles.h"
#include "journalhash.h"
#include "somereview.h"
#include "strictmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::test;

namespace {

QVector<JournalEntry> someJournal()
{
    QVector<JournalEntry> lines;
    QByteArray previous("before");
    for (const qint64 sequence : {3, 4, 9}) {
        JournalEntry line;
        line.sequence = sequence;
        line.at = Instant::fromMs(1'700'000'000'000 + sequence);
        line.actor = u"Ann “A”"_s;
        line.action = u"review.decide"_s;
        line.subject = u"guid"_s;
        line.detail = u"{\"reason\":\"é\"}"_s;
        line.previousHash = sequence == 9 ? QByteArray("elsewhere") : previous;
        line.hash = journalHash(line.previousHash, sequence, line.at, line.actor.toUtf8(),
                                line.action.toUtf8(), line.subject.toUtf8(), line.detail.toUtf8());
        previous = line.hash;
        lines << line;
    }
    return lines;
}

Status writeTable(EvidencePack &pack, const QString &name, ExportFormat format)
{
    auto table = pack.createTable(name, format, CsvDialect::Comma);
    if (!table)
        return table.error();
    if (const Status begun = (*table)->begin({{u"name"_s, u"Name"_s}}); !begun)
        return begun;
    for (const ReviewItem &item : somePackage(true).items) {
        if (const Status written = (*table)->row({item.name}); !written)
            return written;
    }
    return (*table)->finish();
}

Status writePack(EvidencePacks &packs, const QString &folder)
{
    auto pack = packs.create(folder);
    if (!pack)
        return pack.error();
    Status status = (*pack)->addReview(somePackage(true));
    if (status)
        status = (*pack)->addJournal(someJournal());
    if (status)
        status = writeTable(**pack, packfile::Table, ExportFormat::Csv);
    if (status)
        status = writeTable(**pack, packfile::Workbook, ExportFormat::Xlsx);
    if (!status)
        return status;
    auto readMe = (*pack)->createFile(packfile::ReadMe);
    if (!readMe)
        return readMe.error();
    status = (*readMe)->write("read me\n");
    if (status)
        status = (*readMe)->commit();
    return status ? (*pack)->finish() : status;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<EvidencePacks> m_packs = makeEvidencePacks();
    QString m_pack = m_folder.filePath(u"Q4"_s);

    QStringList codes()
    {
        const auto check = m_packs->check(m_pack);
        QStringList codes;
        if (!check)
            return {check.error().code};
        for (const Error &finding : check->findings)
            codes << finding.code;
        return codes;
    }

private slots:
    STRICT_TEST

    void initTestCase()
    {
        const Status written = writePack(*m_packs, m_pack);
        QVERIFY2(written, written ? "" : qPrintable(written.error().code));
    }

    void aPackProvesWhatItSays()
    {
        const auto check = m_packs->check(m_pack);
        QVERIFY(check);
        QVERIFY(check->findings.isEmpty());
        QCOMPARE(check->files, 5);
        QCOMPARE(check->journalLines, 3);
        QVERIFY(check->package);
        QCOMPARE(check->package->review.result, somePackage(true).review.result);
        // Nothing else is left behind, and nothing is readable for others.
        QCOMPARE(
            QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"Q4"_s});
        QCOMPARE(QFile::permissions(m_pack) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void nothingIsOverwrittenAndWhatFailsLeavesNothing()
    {
        QCOMPARE(writePack(*m_packs, m_pack).error().code, u"export.exists"_s);
        QCOMPARE(writePack(*m_packs, m_folder.filePath(u"none/Q4"_s)).error().code,
                 u"export.noFolder"_s);
        {
            auto pack = m_packs->create(m_folder.filePath(u"Q5"_s));
            QVERIFY(pack);
            QVERIFY((*pack)->addReview(somePackage(true)));
        }
        QCOMPARE(QDir(m_folder.path())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                     .size(),
                 1);
    }

    void oneFlippedBitAnywhereIsFound()
    {
        const QStringList names = QDir(m_pack).entryList(QDir::Files);
        QCOMPARE(names.size(), 6);
        for (const QString &name : names) {
            const QString path = m_pack + u'/' + name;
            const QByteArray whole = contentsOf(path);
            // Every byte of the small files, a hundred of the workbook.
            const qsizetype step = std::max<qsizetype>(1, whole.size() / 1500);
            for (qsizetype at = 0; at < whole.size(); at += step) {
                QByteArray altered = whole;
                altered[at] = char(altered.at(at) ^ 1);
                overwrite(path, altered);
                QVERIFY2(!codes().isEmpty(), qPrintable(u"%1, byte %2"_s.arg(name).arg(at)));
            }
            overwrite(path, whole);
        }
        QVERIFY(codes().isEmpty());
    }

    void whatIsMissingAddedOrRenamedIsFound()
    {
        const QString table = m_pack + u'/' + packfile::Table;
        const QString elsewhere = m_folder.filePath(u"away.csv"_s);
        QVERIFY(QFile::rename(table, elsewhere));
        QCOMPARE(codes(), QStringList{u"evidence.missing"_s});
        QVERIFY(QFile::rename(elsewhere, m_pack + u"/other.csv"_s));
        QCOMPARE(codes(), (QStringList{u"evidence.extra"_s, u"evidence.missing"_s}));
        QVERIFY(QFile::rename(m_pack + u"/other.csv"_s, table));
        QVERIFY(QFile::link(u"/etc/hostname"_s, m_pack + u"/link"_s));
        QCOMPARE(codes(), QStringList{u"evidence.extra"_s});
        QVERIFY(QFile::remove(m_pack + u"/link"_s));
        QVERIFY(codes().isEmpty());
        QCOMPARE(m_packs->check(m_folder.filePath(u"none"_s)).error().code, u"evidence.noFolder"_s);
        QCOMPARE(m_packs->check(m_folder.path()).error().code, u"evidence.notAPack"_s);
    }

    /// Sums made anew do not help: the review and the journal carry their own.
    void aForgerWhoKnowsTheSumsStillHasTheChainsAgainstHim()
    {
        const auto forge = [this](QLatin1StringView name, const QByteArray &from,
                                  const QByteArray &to) {
            const QString path = m_pack + u'/' + name;
            const QString sums = m_pack + u'/' + packfile::Sums;
            const QByteArray whole = contentsOf(path);
            const QByteArray listed = contentsOf(sums);
            QByteArray forged = whole;
            forged.replace(from, to);
            QVERIFY(forged != whole);
            const auto sumOf = [](const QByteArray &bytes) {
                return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            };
            overwrite(path, forged);
            overwrite(sums, QByteArray(listed).replace(sumOf(whole), sumOf(forged)));
            QVERIFY(!codes().isEmpty());
            QVERIFY(!codes().contains(u"evidence.altered"_s));
            overwrite(path, whole);
            overwrite(sums, listed);
        };
        forge(packfile::Review, "\"revoke\"", "\"keep\"");
        forge(packfile::Journal, "review.decide", "review.forged");
        QVERIFY(codes().isEmpty());
    }

    void strangersAgree()
    {
        if (QStandardPaths::findExecutable(u"sha256sum"_s).isEmpty())
            QSKIP("sha256sum is not installed");
        QProcess sums;
        sums.setWorkingDirectory(m_pack);
        sums.start(u"sha256sum"_s, {u"--strict"_s, u"-c"_s, packfile::Sums});
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
        const QString table = m_pack + u'/' + packfile::Table;
        const QByteArray whole = contentsOf(table);
        overwrite(table, QByteArray(whole).replace('O', 'Q') + ' ');
        sums.start(u"sha256sum"_s, {u"-c"_s, packfile::Sums});
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 1);
        overwrite(table, whole);
        for (const auto name : {packfile::Review, packfile::Journal}) {
            QJsonParseError error{};
            QJsonDocument::fromJson(contentsOf(m_pack + u'/' + name), &error);
            QCOMPARE(error.error, QJsonParseError::NoError);
        }
        QVERIFY(contentsOf(table).contains("'=HYPERLINK")); // no formula
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
