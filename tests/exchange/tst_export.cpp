// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellguard.h"
#include "csvsniffer.h"
#include "exportfiles.h"
#include "recordingsink.h"
#include "strictmain.h"
#include "textdoor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace attache;
using namespace Qt::StringLiterals;

class ExportTest : public QObject
{
    Q_OBJECT

private slots:
    STRICT_TEST

    void guardsWhatASpreadsheetWouldEvaluate_data();
    void guardsWhatASpreadsheetWouldEvaluate();
    void writesTextsQuotedAndNumbersBare_data();
    void writesTextsQuotedAndNumbersBare();
    void ownFileComesBackByteForByte();
    void ownCustomerListIsKnownAgain_data();
    void ownCustomerListIsKnownAgain();
    void ownListsAreKnownInEveryLanguage_data();
    void ownListsAreKnownInEveryLanguage();
    void foreignApostrophesStay();
    void noCellBecomesAFormulaInLibreOffice();
    void writesJsonWithTheKeysOfTheColumns();
    void refusesTargets_data();
    void refusesTargets();
    void replacesWholeOrNotAtAll();
    void keepsTheOldFileWhenTheDiskIsFull();
    void newFileIsForItsOwnerOnly();
    void refusesRowsOfAnotherWidth();
    void leavesNothingWithoutFinish();
};

void ExportTest::guardsWhatASpreadsheetWouldEvaluate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuarded");
    for (const QString &cell : hostileCells())
        QTest::addRow("%s", qPrintable(cell)) << cell << !cell.startsWith(u'a');
    for (const QString &cell : {u"Contoso"_s, u""_s, u"'t Hooft"_s, u"1-2"_s, u"a=b"_s,
                                u"\u00c4 = B"_s, u"  x"_s, u"''"_s})
        QTest::addRow("harmless %s", qPrintable(cell)) << cell << false;
}

void ExportTest::guardsWhatASpreadsheetWouldEvaluate()
{
    QFETCH(QString, text);
    QFETCH(bool, isGuarded);
    QCOMPARE(guarded(text), isGuarded ? u'\'' + text : text);
    QCOMPARE(unguarded(guarded(text)), text);
}

void ExportTest::writesTextsQuotedAndNumbersBare_data()
{
    QTest::addColumn<CsvDialect>("dialect");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("comma") << CsvDialect::Comma
                           << QByteArray("\xEF\xBB\xBF\"A [attache]\",\"B\",\"C\"\r\n"
                                         "\"x\"\"y\",-5,1.5\r\n,\"true\",\"p; q\"\r\n");
    QTest::newRow("semicolon") << CsvDialect::Semicolon
                               << QByteArray("\xEF\xBB\xBF\"A [attache]\";\"B\";\"C\"\r\n"
                                             "\"x\"\"y\";-5;1,5\r\n;\"true\";\"p; q\"\r\n");
}

void ExportTest::writesTextsQuotedAndNumbersBare()
{
    QFETCH(CsvDialect, dialect);
    QFETCH(QByteArray, expected);
    TestFiles files;
    const QString path = files.path(u"out.csv"_s);
    const Status status =
        writeRows(path, {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}, {u"c"_s, u"C"_s}},
                  {{u"x\"y"_s, qint64(-5), 1.5}, {QVariant(), true, QStringList{u"p"_s, u"q"_s}}},
                  ExportFormat::Csv, dialect);
    QVERIFY2(status.has_value(), status ? "" : qPrintable(status.error().code));
    QCOMPARE(contentOf(path), expected);
}

void ExportTest::ownFileComesBackByteForByte()
{
    QRandomGenerator random(20261122);
    const QString alphabet = u"=+-@'\"\t\r\n ,;aZ\u00e9\u00fc\uff1d\u200b\u202e\u00a0|&<>%0"_s;
    for (const CsvDialect dialect : {CsvDialect::Comma, CsvDialect::Semicolon}) {
        TestFiles files;
        const QString path = files.path(u"out.csv"_s);
        QVector<QVector<QVariant>> rows;
        for (int i = 0; i < 10'000; ++i) {
            QVector<QVariant> row;
            for (int column = 0; column < 3; ++column) {
                QString cell;
                const int length = 1 + random.bounded(12);
                for (int k = 0; k < length; ++k)
                    cell += alphabet[random.bounded(int(alphabet.size()))];
                row.append(cell);
            }
            rows.append(row);
        }
        QVERIFY(writeRows(path, columns(), rows, ExportFormat::Csv, dialect).has_value());
        const QString text = QString::fromUtf8(contentOf(path).mid(3));
        const CsvSyntax syntax = sniffSyntax(text);
        QCOMPARE(syntax.separator, QChar(dialect == CsvDialect::Comma ? u',' : u';'));
        const auto records = firstRecords(text, syntax, 1, 20'000, true);
        QCOMPARE(records.size(), rows.size() + 1);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            for (qsizetype column = 0; column < 3; ++column)
                QCOMPARE(unguarded(records[i + 1].cells.value(column)), rows[i][column].toString());
        }
    }
}

void ExportTest::ownCustomerListIsKnownAgain_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &cell : hostileCells()) {
        const QString clean = cleanText(cell);
        QTest::addRow("%s", qPrintable(clean)) << clean;
    }
}

void ExportTest::ownCustomerListIsKnownAgain()
{
    QFETCH(QString, name);
    TestFiles files;
    const QString path = files.path(u"out.csv"_s);
    QVERIFY(writeRows(path, columns(),
                      {{u"6f9619ff-8b86-d011-b42d-00cf4fc964ff"_s, name, u"a.example"_s}},
                      ExportFormat::Csv, CsvDialect::Semicolon)
                .has_value());
    const ImportRun run = importFile(path);
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(keyOf(run.profile.format), u"attacheCustomers"_s);
    QCOMPARE(run.sink.customers.size(), 1);
    QCOMPARE(run.sink.customers[0].name, name);
    QVERIFY(!run.profile.complete);
    QVERIFY(run.sink.attachments.isEmpty());
}

void ExportTest::ownListsAreKnownInEveryLanguage_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("en") << QStringList{
        u"Customer name"_s, u"Alias"_s,     u"Domain name"_s, u"Country"_s,  u"Realm"_s,
        u"Mine"_s,          u"Others"_s,    u"Partners"_s,    u"Next end"_s, u"Invitation"_s,
        u"Status"_s,        u"Last seen"_s, u"Owner"_s,       u"Tags"_s,     u"Tenant ID"_s};
    QTest::newRow("fr") << QStringList{u"Nom du client"_s,
                                       u"Alias"_s,
                                       u"Nom de domaine"_s,
                                       u"Pays"_s,
                                       u"P\u00e9rim\u00e8tre"_s,
                                       u"Nous"_s,
                                       u"Autres"_s,
                                       u"Partenaires"_s,
                                       u"Prochaine fin"_s,
                                       u"Invitation"_s,
                                       u"Statut"_s,
                                       u"Vu pour la derni\u00e8re fois"_s,
                                       u"Responsable"_s,
                                       u"\u00c9tiquettes"_s,
                                       u"ID de locataire"_s};
    QTest::newRow("de") << QStringList{u"Kundenname"_s,
                                       u"Alias"_s,
                                       u"Dom\u00e4nenname"_s,
                                       u"Land"_s,
                                       u"Umgebung"_s,
                                       u"Wir"_s,
                                       u"Andere"_s,
                                       u"Partner"_s,
                                       u"N\u00e4chstes Ende"_s,
                                       u"Einladung"_s,
                                       u"Status"_s,
                                       u"Zuletzt gesehen"_s,
                                       u"Verantwortlich"_s,
                                       u"Schlagw\u00f6rter"_s,
                                       u"Mandanten-ID"_s};
}

void ExportTest::ownListsAreKnownInEveryLanguage()
{
    QFETCH(QStringList, titles);
    QVector<ExportColumn> all;
    for (const QString &title : titles)
        all.append({title, title});
    // Whatever columns are shown: with few of them it looks like a list of another kind.
    const QVector<QVector<qsizetype>> choices{
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}, {0, 10, 14}, {2, 14}, {14, 0}};
    const QStringList row{u"=Contoso"_s,
                          u"C"_s,
                          u"contoso.example"_s,
                          u"FR"_s,
                          u"R"_s,
                          u"office365"_s,
                          u"Fabrikam (Azure)"_s,
                          u"2"_s,
                          u"2027-01-01"_s,
                          u""_s,
                          u"current"_s,
                          u"2026-11-01"_s,
                          u"Anna"_s,
                          u"a; b"_s,
                          u"6f9619ff-8b86-d011-b42d-00cf4fc964ff"_s};
    for (const auto &choice : choices) {
        QVector<ExportColumn> columnsShown;
        QVector<QVariant> cells;
        for (const qsizetype column : choice) {
            columnsShown.append(all[column]);
            cells.append(row[column]);
        }
        TestFiles files;
        const QString path = files.path(u"customers.csv"_s);
        QVERIFY(writeRows(path, columnsShown, {cells}).has_value());
        const ImportRun run = importFile(path);
        QVERIFY2(run.isGood(), qPrintable(run.error.code));
        QCOMPARE(keyOf(run.profile.format), u"attacheCustomers"_s);
        QCOMPARE(run.reasons(), QString());
        QCOMPARE(run.sink.customers.size(), 1);
        if (choice.contains(0))
            QCOMPARE(run.sink.customers[0].name, u"=Contoso"_s);
        if (choice.contains(2))
            QCOMPARE(run.sink.customers[0].domain, u"contoso.example"_s);
    }
}

void ExportTest::foreignApostrophesStay()
{
    TestFiles files;
    const ImportRun run =
        importFile(files.write(u"c.csv"_s,
                               "Microsoft ID,Company name,Primary domain name\n"
                               "6f9619ff-8b86-d011-b42d-00cf4fc964ff,'=1+1,a.example\n"));
    QCOMPARE(run.sink.customers.value(0).name, u"'=1+1"_s);
}

void ExportTest::noCellBecomesAFormulaInLibreOffice()
{
    if (!isLibreOfficeInstalled())
        QSKIP("LibreOffice is not installed, so what it makes of our files was not looked at.");
    QTemporaryDir folder;
    QVector<QVector<QVariant>> rows;
    for (const QString &cell : hostileCells())
        rows.append({cell, cell, cell});
    const QString path = folder.filePath(u"out.csv"_s);
    QVERIFY(writeRows(path, {{u"a"_s, u"=1+1"_s}, {u"b"_s, u"+1"_s}, {u"c"_s, u"@x"_s}}, rows)
                .has_value());
    const QByteArray sheet = throughLibreOffice(path);
    QVERIFY2(sheet.contains("office:value-type=\"string\""), sheet.left(200).constData());
    QVERIFY(!sheet.contains("table:formula"));
    QVERIFY(sheet.contains("@contoso"));
}

void ExportTest::writesJsonWithTheKeysOfTheColumns()
{
    TestFiles files;
    const QString path = files.path(u"out.json"_s);
    QVERIFY(writeRows(path, columns(),
                      {{u"a\"\\\n\u202e"_s, qint64(9007199254740993), QVariant()},
                       {QStringList{u"x"_s}, true, 0.5}},
                      ExportFormat::Json)
                .has_value());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(contentOf(path), &error);
    QCOMPARE(error.errorString(), QJsonParseError().errorString());
    const QJsonObject first = document.array().at(0).toObject();
    QCOMPARE(first.value("tenantId"_L1).toString(), u"a\"\\\n\u202e"_s);
    QCOMPARE(first.value("name"_L1).toInteger(), 9007199254740993);
    QVERIFY(first.value("domain"_L1).isNull());
    QCOMPARE(document.array().at(1).toObject().value("tenantId"_L1).toArray().size(), 1);
    // In the order of the columns, for people who read it.
    QVERIFY(contentOf(path).indexOf("tenantId") < contentOf(path).indexOf("domain"));

    const QString empty = files.path(u"empty.json"_s);
    QVERIFY(writeRows(empty, columns(), {}, ExportFormat::Json).has_value());
    QVERIFY(QJsonDocument::fromJson(contentOf(empty)).isArray());
}

void ExportTest::refusesTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("replace");
    QTest::addColumn<QString>("code");
    QTest::newRow("existing, not to be replaced") << u"file.csv"_s << false << u"export.exists"_s;
    QTest::newRow("a folder") << u"folder"_s << true << u"export.isDirectory"_s;
    QTest::newRow("no such folder") << u"nowhere/out.csv"_s << true << u"export.noFolder"_s;
    QTest::newRow("a link") << u"link.csv"_s << true << u"export.isLink"_s;
    QTest::newRow("a link into nowhere") << u"dangling.csv"_s << true << u"export.isLink"_s;
    QTest::newRow("a pipe") << u"pipe"_s << true << u"export.notAFile"_s;
    QTest::newRow("write-protected") << u"readonly.csv"_s << true << u"export.readOnly"_s;
}

void ExportTest::refusesTargets()
{
#ifndef Q_OS_UNIX
    QSKIP("Links and pipes as targets are tested on Unix.");
#else
    QFETCH(QString, target);
    QFETCH(bool, replace);
    QFETCH(QString, code);
    TestFiles files;
    files.write(u"file.csv"_s, "old");
    files.write(u"readonly.csv"_s, "old");
    QFile::setPermissions(files.path(u"readonly.csv"_s), QFileDevice::ReadOwner);
    QVERIFY(QDir().mkdir(files.path(u"folder"_s)));
    QVERIFY(QFile::link(files.path(u"file.csv"_s), files.path(u"link.csv"_s)));
    QVERIFY(QFile::link(files.path(u"missing"_s), files.path(u"dangling.csv"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(files.path(u"pipe"_s)).constData(), 0600), 0);
    const Status status =
        writeRows(files.path(target), columns(), {}, ExportFormat::Csv, CsvDialect::Comma, replace);
    QVERIFY(!status);
    QCOMPARE(status.error().code, code);
    QCOMPARE(contentOf(files.path(u"file.csv"_s)), QByteArray("old"));
    QVERIFY(
        QDir(files.path(u"."_s)).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
#endif
}

void ExportTest::replacesWholeOrNotAtAll()
{
    TestFiles files;
    const QString path = files.write(u"out.csv"_s, "old");
    FileTableWriterFactory factory;
    {
        auto writer = factory.create(path, ExportFormat::Csv, CsvDialect::Comma, true);
        QVERIFY(writer.has_value());
        QVERIFY((*writer)->begin(columns()).has_value());
        QCOMPARE(contentOf(path), QByteArray("old"));
        QVERIFY((*writer)->finish().has_value());
    }
    QVERIFY(contentOf(path).startsWith("\xEF\xBB\xBF\"Mandanten-ID [attache]\""));

    // The name is taken while we write: not ours to overwrite.
    const QString taken = files.path(u"taken.csv"_s);
    auto writer = factory.create(taken, ExportFormat::Csv, CsvDialect::Comma, false);
    QVERIFY(writer.has_value());
    QVERIFY((*writer)->begin(columns()).has_value());
    files.write(u"taken.csv"_s, "somebody's");
    const Status status = (*writer)->finish();
    QVERIFY(!status);
    QCOMPARE(status.error().code, u"export.exists"_s);
    QCOMPARE(contentOf(taken), QByteArray("somebody's"));
}

void ExportTest::keepsTheOldFileWhenTheDiskIsFull()
{
#ifndef Q_OS_UNIX
    QSKIP("The limit on file sizes that stands for a full disk is a Unix one.");
#else
    TestFiles files;
    const QString path = files.write(u"out.csv"_s, "old");
    const QVector<QVector<QVariant>> rows(
        4000, {QString(400, u'x'), QString(400, u'y'), QString(400, u'z')});
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = ::signal(SIGXFSZ, SIG_IGN);
    int refused = 0;
    for (const rlim_t bytes : {100'000, 300'000, 1'000'000, 3'000'000, 4'500'000}) {
        struct rlimit limit = before;
        limit.rlim_cur = bytes;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        const Status status =
            writeRows(path, columns(), rows, ExportFormat::Csv, CsvDialect::Comma, true);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!status);
        QCOMPARE(status.error().code, u"export.diskFull"_s);
        QCOMPARE(contentOf(path), QByteArray("old"));
        ++refused;
    }
    ::signal(SIGXFSZ, oldHandler);
    QCOMPARE(refused, 5);
    QVERIFY(
        QDir(files.path(u"."_s)).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY(
        writeRows(path, columns(), rows, ExportFormat::Csv, CsvDialect::Comma, true).has_value());
    QVERIFY(contentOf(path).size() > 4'500'000);
#endif
}

void ExportTest::newFileIsForItsOwnerOnly()
{
#ifndef Q_OS_UNIX
    QSKIP("File modes are tested on Unix.");
#else
    const mode_t before = ::umask(0);
    TestFiles files;
    const QString path = files.path(u"out.csv"_s);
    const Status status = writeRows(path, columns(), {});
    ::umask(before);
    QVERIFY(status.has_value());
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777u, 0600u);
#endif
}

void ExportTest::refusesRowsOfAnotherWidth()
{
    TestFiles files;
    const Status status = writeRows(files.path(u"out.csv"_s), columns(), {{u"a"_s}});
    QVERIFY(!status);
    QCOMPARE(status.error().code, u"export.sequence"_s);
    QVERIFY(!QFile::exists(files.path(u"out.csv"_s)));
}

void ExportTest::leavesNothingWithoutFinish()
{
    TestFiles files;
    {
        FileTableWriterFactory factory;
        auto writer =
            factory.create(files.path(u"out.csv"_s), ExportFormat::Csv, CsvDialect::Comma, false);
        QVERIFY(writer.has_value());
        QVERIFY((*writer)->begin(columns()).has_value());
    }
    QVERIFY(QDir(files.path(u"."_s))
                .entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot)
                .isEmpty());
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
