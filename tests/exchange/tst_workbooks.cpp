// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfiles.h"
#include "recordingsink.h"
#include "strictmain.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <clocale>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace attache;
using namespace Qt::StringLiterals;

class WorkbookTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void writesTypedWorkbooksWithoutFormulas();
    void workbooksHoldWhatXmlCannot();
    void numbersHaveAPointInEveryLocale();
    void longListsGoOnOnAnotherSheet();
    void aDiskTooFullForThePartsIsNoticed();
    void workbooksOpenInLibreOffice();
};

namespace {

constexpr qsizetype LongestCell = 32'767; ///< of Excel, in UTF-16 units

/// A part of a workbook, by a program that is none of ours. Empty if it is not there.
QByteArray partOf(const QString &workbook, const QString &part)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, workbook, part});
    if (!unzip.waitForStarted())
        return "(unzip is not installed)";
    unzip.closeWriteChannel();
    QByteArray bytes;
    while (unzip.waitForReadyRead(60'000))
        bytes += unzip.readAllStandardOutput();
    unzip.waitForFinished(60'000);
    return bytes + unzip.readAllStandardOutput();
}

/// The cells of a sheet as (type, text), row by row; "n" where no type is given.
QVector<QVector<std::pair<QString, QString>>> cellsOf(const QByteArray &sheet, bool &wellFormed)
{
    QVector<QVector<std::pair<QString, QString>>> rows;
    QXmlStreamReader xml(sheet);
    QString type;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "row"_L1) {
            rows.append(QVector<std::pair<QString, QString>>());
        } else if (xml.name() == "c"_L1) {
            type = xml.attributes().value("t"_L1).toString();
        } else if (xml.name() == "v"_L1 || xml.name() == "t"_L1 || xml.name() == "f"_L1) {
            const QString name = xml.name().toString();
            rows.last().append({name == u"f"         ? name
                                    : type.isEmpty() ? u"n"_s
                                                     : type,
                                xml.readElementText()});
        }
    }
    wellFormed = !xml.hasError();
    return rows;
}

} // namespace

void WorkbookTest::writesTypedWorkbooksWithoutFormulas()
{
    TestFiles files;
    const QString path = files.path(u"out.xlsx"_s);
    FileTableWriterFactory factory;
    auto writer = factory.create(path, ExportFormat::Xlsx, CsvDialect::Comma, false);
    QVERIFY(writer.has_value());
    (*writer)->describe({{u"Filter"_s, u"=service:azure"_s}});
    QVERIFY((*writer)->begin(columns()).has_value());
    for (const QString &cell : hostileCells())
        QVERIFY((*writer)->row({cell, cell, cell}).has_value());
    QVERIFY((*writer)->row({qint64(42), true, 0.5}).has_value());
    QVERIFY(
        (*writer)->row({QDate(2026, 11, 26), QStringList{u"x"_s, u"y"_s}, QVariant()}).has_value());
    QVERIFY(!QFile::exists(path));
    QVERIFY((*writer)->finish().has_value());

    bool wellFormed = false;
    const QByteArray sheet = partOf(path, u"xl/worksheets/sheet1.xml"_s);
    const auto rows = cellsOf(sheet, wellFormed);
    QVERIFY2(wellFormed, sheet.left(200).constData());
    QCOMPARE(rows.size(), qsizetype(1 + hostileCells().size() + 2));
    for (const auto &row : rows) {
        for (const auto &[type, text] : row)
            QVERIFY2(type != u"f", qPrintable(text));
    }
    QCOMPARE(rows.constFirst().constFirst().second, u"Mandanten-ID"_s);
    for (qsizetype i = 0; i < hostileCells().size(); ++i) {
        QCOMPARE(rows.at(i + 1).value(0).first, u"inlineStr"_s);
        QString cell = hostileCells().at(i); // as it is: no apostrophe is needed
        cell.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        QCOMPARE(rows.at(i + 1).value(0).second, cell);
    }
    const auto numbers = rows.at(rows.size() - 2);
    QCOMPARE(numbers.value(0), std::pair(u"n"_s, u"42"_s));
    QCOMPARE(numbers.value(1), std::pair(u"b"_s, u"1"_s));
    QCOMPARE(numbers.value(2), std::pair(u"n"_s, u"0.5"_s));
    QCOMPARE(rows.constLast().value(0), std::pair(u"n"_s, u"46352"_s)); // days since 1899-12-30
    QCOMPARE(rows.constLast().value(1).second, u"x; y"_s);
    QVERIFY(sheet.contains("<autoFilter "));
    QVERIFY(sheet.contains("state=\"frozen\""));
    const QByteArray facts = partOf(path, u"xl/worksheets/sheet2.xml"_s);
    QVERIFY(cellsOf(facts, wellFormed).value(0).value(1).second == u"=service:azure");
    QVERIFY(!partOf(path, u"xl/styles.xml"_s).isEmpty());
    QCOMPARE(QFile::permissions(path)
                 & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
             QFileDevice::Permissions());

    // Named like the sheet that says which list it is.
    const QString twin = files.path(u"ATTACH\u00c9.xlsx"_s);
    auto same = factory.create(twin, ExportFormat::Xlsx, CsvDialect::Comma, false);
    (*same)->describe({{u"Filter"_s, u"x"_s}});
    QVERIFY((*same)->begin(columns()).has_value());
    QVERIFY((*same)->finish().has_value());

    // Given up: nothing remains.
    const QString given = files.path(u"given-up.xlsx"_s);
    auto other = factory.create(given, ExportFormat::Xlsx, CsvDialect::Comma, false);
    QVERIFY((*other)->begin(columns()).has_value());
    QVERIFY((*other)->row({u"a"_s, u"b"_s, u"c"_s}).has_value());
    const QDir open(u"/proc/self/fd"_s);
    const auto opened = open.entryList(QDir::Files | QDir::System).size();
    other->reset();
    QVERIFY(!QFile::exists(given));
    if (open.exists()) // neither the file nor what the library keeps beside it stays open
        QVERIFY(open.entryList(QDir::Files | QDir::System).size() <= opened - 2);
    QVERIFY(
        QDir(files.path(u"."_s)).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

void WorkbookTest::workbooksHoldWhatXmlCannot()
{
    TestFiles files;
    const QString path = files.path(QString(u"a[b]:*?'"_s + QString(60, u'n') + u".xlsx"_s));
    const QString pair = u"\U0001F600"_s;
    const QString longText(40'000, u'x');
    QVERIFY(writeRows(
                path, columns(),
                {{u"a\u0001b\u001fc\ufffe"_s, QString(pair + pair.left(1) + u"z"_s), u"_x0041_"_s},
                 {longText, QString(LongestCell, u'\u00e9'), u"\u202eabc\ttab\nline"_s},
                 {u"<b>&\"'</b>"_s, u"]]>"_s, u"  blanks  "_s}},
                ExportFormat::Xlsx)
                .has_value());
    bool wellFormed = false;
    const auto rows = cellsOf(partOf(path, u"xl/worksheets/sheet1.xml"_s), wellFormed);
    QVERIFY(wellFormed);
    QCOMPARE(rows.value(1).value(0).second, u"abc"_s);
    QCOMPARE(rows.value(1).value(1).second, QString(pair + u'z'));
    QCOMPARE(rows.value(1).value(2).second, u"_x005F_x0041_"_s); // which a program reads as typed
    QVERIFY(rows.value(2).value(0).second.size() <= LongestCell);
    QVERIFY(rows.value(2).value(0).second.endsWith(u'\u2026'));
    QVERIFY(rows.value(2).value(1).second.size() <= LongestCell);
    QCOMPARE(rows.value(2).value(2).second, u"\u202eabc\ttab\nline"_s);
    QCOMPARE(rows.value(3).value(0).second, u"<b>&\"'</b>"_s);
    QCOMPARE(rows.value(3).value(2).second, u"  blanks  "_s);
    const QByteArray book = partOf(path, u"xl/workbook.xml"_s);
    QVERIFY2(book.contains("name=\"a b nnnnnnnnnnnnnnnnnnnnnnnnnnn\""), book.constData());
}

void WorkbookTest::longListsGoOnOnAnotherSheet()
{
    constexpr int MostRows = 1'048'576; // of a sheet, its header included
    TestFiles files;
    const QString path = files.path(u"long.xlsx"_s);
    FileTableWriterFactory factory;
    auto writer = factory.create(path, ExportFormat::Xlsx, CsvDialect::Comma, false);
    QVERIFY((*writer)->begin({{u"n"_s, u"N"_s}}).has_value());
    for (int i = 0; i < MostRows + 1; ++i)
        QVERIFY((*writer)->row({i}).has_value());
    QVERIFY((*writer)->finish().has_value());
    bool wellFormed = false;
    const auto rest = cellsOf(partOf(path, u"xl/worksheets/sheet2.xml"_s), wellFormed);
    QVERIFY(wellFormed);
    QCOMPARE(rest.size(), 3); // the header, and two that did not fit
    QCOMPARE(rest.value(0).value(0).second, u"N"_s);
    QCOMPARE(rest.value(2).value(0).second, QString::number(MostRows));
    QVERIFY(partOf(path, u"xl/workbook.xml"_s).contains("name=\"long (2)\""));
}

void WorkbookTest::workbooksOpenInLibreOffice()
{
    if (!isLibreOfficeInstalled())
        QSKIP("LibreOffice is not installed, so what it makes of our files was not looked at.");
    QTemporaryDir folder;
    QVector<QVector<QVariant>> rows;
    for (const QString &cell : hostileCells())
        rows.append({cell, QDate(2026, 11, 26), qint64(7)});
    const QString path = folder.filePath(u"out.xlsx"_s);
    QVERIFY(writeRows(path, {{u"a"_s, u"=1+1"_s}, {u"b"_s, u"+1"_s}, {u"c"_s, u"@x"_s}}, rows,
                      ExportFormat::Xlsx)
                .has_value());
    const QByteArray sheet = throughLibreOffice(path);
    QVERIFY2(sheet.contains("office:value-type=\"date\""), sheet.left(200).constData());
    QVERIFY(sheet.contains("2026-11-26"));
    QVERIFY(sheet.contains("office:value-type=\"float\""));
    QVERIFY(!sheet.contains("table:formula"));
    QVERIFY(sheet.contains("@contoso"));
}

void WorkbookTest::numbersHaveAPointInEveryLocale()
{
    // Made here, so that the test does not depend on what is installed.
    const QTemporaryDir locales;
    QProcess localedef;
    localedef.start(u"localedef"_s,
                    {u"--inputfile=de_DE"_s, u"--charmap=UTF-8"_s, u"--no-archive"_s,
                     locales.filePath(u"de_DE.UTF-8"_s)});
    if (!localedef.waitForStarted())
        QSKIP("localedef (locales) is not installed, so no locale with a decimal comma was tried.");
    localedef.waitForFinished(60'000);
    qputenv("LOCPATH", QFile::encodeName(locales.path()));
    const QByteArray before = std::setlocale(LC_NUMERIC, nullptr);
    QVERIFY(std::setlocale(LC_NUMERIC, "de_DE.UTF-8"));
    TestFiles files;
    const QString path = files.path(u"comma.xlsx"_s);
    const Status written = writeRows(path, columns(), {{0.5, 1.25, 2}}, ExportFormat::Xlsx);
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%.1f", 0.5);
    std::setlocale(LC_NUMERIC, before.constData());
    qunsetenv("LOCPATH");
    QCOMPARE(QByteArray(buffer), QByteArray("0,5")); // the locale did hold, and still does
    QVERIFY(written);
    const QByteArray sheet = partOf(path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY2(sheet.contains("<v>0.5</v>") && sheet.contains("<v>1.25</v>"), sheet.constData());
    QVERIFY2(!QString::fromUtf8(sheet).contains(QRegularExpression(u"\\d,\\d"_s)),
             sheet.constData());
}

void WorkbookTest::aDiskTooFullForThePartsIsNoticed()
{
#ifndef Q_OS_UNIX
    QSKIP("The limit on file sizes that stands for a full disk is a Unix one.");
#else
    TestFiles files;
    const QString path = files.write(u"out.xlsx"_s, "old");
    const QVector<QVector<QVariant>> rows(
        4000, {QString(400, u'x'), QString(400, u'y'), QString(400, u'z')});
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = ::signal(SIGXFSZ, SIG_IGN);
    // What a workbook is made of is larger than the workbook: these texts pack well.
    for (const rlim_t bytes : {20'000, 100'000, 1'000'000, 4'500'000}) {
        struct rlimit limit = before;
        limit.rlim_cur = bytes;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        const Status status =
            writeRows(path, columns(), rows, ExportFormat::Xlsx, CsvDialect::Comma, true);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY2(!status, qPrintable(QString::number(bytes)));
        QCOMPARE(status.error().code, u"export.diskFull"_s);
        QCOMPARE(contentOf(path), QByteArray("old"));
    }
    ::signal(SIGXFSZ, oldHandler);
#endif
}

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbooks.moc"
