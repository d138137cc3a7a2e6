// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were damaged at random, and the sample files whole.
#include "recordingsink.h"
#include "strictmain.h"
#include "textdoor.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace attache;
using namespace Qt::StringLiterals;

class HostileFilesTest : public QObject
{
    Q_OBJECT

private slots:
    STRICT_TEST

    void sampleFilesAreRead_data();
    void sampleFilesAreRead();
    void damagedFilesEndInAnErrorOrInProblems_data();
    void damagedFilesEndInAnErrorOrInProblems();
};

namespace {

QString samples()
{
    return QStringLiteral(ATTACHE_TEST_DATA_DIR "/import");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void damage(QByteArray &bytes, QRandomGenerator &random)
{
    static const QByteArrayList pieces{"\"",
                                       ",",
                                       ";",
                                       "\t",
                                       "\r",
                                       "\n",
                                       QByteArray(1, '\0'),
                                       "\xFF",
                                       "\xC3",
                                       "\xEF\xBB\xBF",
                                       "{",
                                       "}",
                                       "[",
                                       "]",
                                       ":",
                                       "null",
                                       "1e999",
                                       "-1",
                                       "=1",
                                       "''",
                                       "\\u0000",
                                       "9999-12-31T23:59:59.9999999Z"};
    const int changes = 1 + random.bounded(6);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const int at = random.bounded(int(bytes.size()));
        switch (random.bounded(6)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, 1 + random.bounded(20));
            break;
        case 2:
            bytes.insert(at, pieces[random.bounded(int(pieces.size()))]);
            break;
        case 3:
            bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(200)));
            break;
        case 4:
            bytes.truncate(at);
            break;
        default:
            bytes.replace(at, 1, pieces[random.bounded(int(pieces.size()))]);
        }
    }
}

} // namespace

void HostileFilesTest::sampleFilesAreRead_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("read");
    const auto row = [](const char *name, const char *format, int read) {
        QTest::newRow(name) << QString::fromLatin1(format) << read;
    };
    row("customers-en.csv", "partnerCenterCustomers", 6);
    row("customers-fr-windows1252.csv", "partnerCenterCustomers", 6);
    row("customers-de-utf16.csv", "partnerCenterCustomers", 6);
    row("customers-damaged.csv", "partnerCenterCustomers", 7);
    row("subscriptions-6f9619ff-8b86-d011-b42d-00cf4fc964ff.csv", "partnerCenterSubscriptions", 3);
    row("activity-de.csv", "partnerCenterActivity", 3);
    row("ExistingGdapRelationship.csv", "gdapRelationships", 2);
    row("accessAssignment.csv", "gdapAccessAssignments", 1);
    row("customers-page.json", "jsonCustomers", 2);
    row("delegatedAdminRelationships.json", "jsonGranularRelationships", 1);
}

void HostileFilesTest::sampleFilesAreRead()
{
    QFETCH(QString, format);
    QFETCH(int, read);
    const ImportRun run =
        importFile(samples() + u'/' + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(keyOf(run.profile.format), format);
    QCOMPARE(run.tally.read, read);
    const bool isDamaged = QByteArray(QTest::currentDataTag()).contains("damaged");
    QCOMPARE(run.reasons(),
             isDamaged ? u"3:malformedTenantId! 4:tooFewColumns! 5:malformedDomain "
                         "6:unknownValue 8:duplicateRow"_s
                       : QString());
}

void HostileFilesTest::damagedFilesEndInAnErrorOrInProblems_data()
{
    QTest::addColumn<QString>("path");
    const QStringList names = QDir(samples()).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << samples() + u'/' + name;
}

void HostileFilesTest::damagedFilesEndInAnErrorOrInProblems()
{
    QFETCH(QString, path);
    const QByteArray good = contentOf(path);
    QVERIFY(!good.isEmpty());
    QRandomGenerator random(quint32(qHash(path, 1)));
    TestFiles files;
    const QString name = QFileInfo(path).fileName();
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = good;
        damage(bytes, random);
        QElapsedTimer timer;
        timer.start();
        const ImportRun run = importFile(files.write(name, bytes));
        QVERIFY(timer.elapsed() < 10'000);
        if (!run.isGood()) {
            QVERIFY2(run.error.code.startsWith(u"import."), qPrintable(run.error.code));
            continue;
        }
        // Nothing comes through but what the doors let through.
        for (const CustomerFacts &facts : run.sink.customers) {
            QVERIFY(!facts.tenant.isNull());
            QCOMPARE(cleanText(facts.name), facts.name);
        }
        for (const AttachmentFacts &facts : run.sink.attachments) {
            QVERIFY(!facts.customer.isNull());
            QVERIFY(!facts.partner.tenant.isNull() || !facts.partner.mpnId.isEmpty()
                    || !facts.partner.name.isEmpty());
        }
        qint64 dropped = 0;
        for (const ImportProblem &problem : run.problems) {
            dropped += problem.rowDropped;
            QVERIFY(problem.line > 0);
            QCOMPARE(cleanText(problem.text, 200), problem.text);
        }
        QVERIFY(dropped >= run.tally.dropped);
        QVERIFY(run.tally.read >= run.tally.dropped);
    }
}

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "tst_hostilefiles.moc"
