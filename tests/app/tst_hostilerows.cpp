// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile names N1 to N25 and ids, numbers and dates I1 to I13 (robustness 2.3), one row each, from
// a file of the service through the workspace to every surface below the window: the store and its
// journal, the terminal, JSON, exported files and the way back in. The doors have rows of their own
// (tests/domain), the window too (tests/widgets).
#include "clicommands.h"
#include "composition.h"
#include "customerservice.h"
#include "strictmain.h"
#include "textdoor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const QString Tenant = u"6f9619ff-8b86-d011-b42d-00cf4fc964ff"_s;
const QString OtherTenant = u"7a1c2b30-0001-4a00-8a00-000000000002"_s;

/// As a JSON string in ASCII, lone surrogates and NUL included.
QByteArray quoted(const QString &text)
{
    QByteArray escaped = "\"";
    for (const QChar c : text)
        escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return escaped + '"';
}

struct Answer
{
    int exitCode = -1;
    QString out;
    QString err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// A folder with a workspace, and attache-cli in this process.
class Room
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString workspace() const { return path(u"w.attache"_s); }
    Answer run(const QStringList &arguments, const QString &language = u"en"_s)
    {
        Settings settings(path(u"settings.ini"_s));
        const SystemClock clock;
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        answer.exitCode = runCli(
            QStringList{u"--workspace"_s, workspace(), u"--language"_s, language} + arguments,
            settings, clock, out, err);
        out.flush();
        err.flush();
        return answer;
    }
    Answer json(const QStringList &arguments) { return run(QStringList{u"--json"_s} + arguments); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path(name)
                                                                                        : QString();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Imports a page of customers: pairs of id and name.
    Answer importPage(const QVector<std::pair<QByteArray, QByteArray>> &customers)
    {
        QByteArrayList items;
        for (const auto &[id, name] : customers)
            items << R"({"id":)" + id + R"(,"companyProfile":{"tenantId":)" + id
                    + R"(,"domain":"c.example","companyName":)" + name
                    + R"(},"relationshipToPartner":"reseller","attributes":{"objectType":"Customer"}})";
        return json(
            {u"import"_s,
             write(u"page.json"_s,
                   R"({"totalCount":)" + QByteArray::number(customers.size()) + R"(,"items":[)"
                       + items.join(',') + R"(],"attributes":{"objectType":"Collection"}})"),
             u"--partial"_s});
    }

private:
    QTemporaryDir m_folder;
};

/// Nothing that a terminal obeys or that hides or moves other text.
bool isHarmless(const QString &output)
{
    for (const char32_t c : output.toUcs4()) {
        if ((c < 0x20 && c != U'\n') || (c >= 0x7f && c < 0xa0) || c == 0x202e || c == 0x200f
            || c == 0x061c || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x200b
            || c == 0xfeff || c == 0x2060)
            return false;
    }
    return true;
}

/// The output as one line without the padding of tables, for finding a text that was cut.
bool showsBeginOf(const QString &output, const QString &text)
{
    const QString shown = terminalText(text);
    return output.contains(shown.left(40).trimmed());
}

} // namespace

class HostileRowsTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void aNameIsLiteralEverywhere_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::newRow("N1") << u"<b>Acme</b>"_s;
        QTest::newRow("N2") << u"<img src=\"file:///etc/passwd\">Acme"_s;
        QTest::newRow("N3") << u"<a href=\"file:///usr/bin/xcalc\">Approve here</a>"_s;
        QTest::newRow("N4") << u"if a<b and c>d &lt;b&gt; &amp; <qt> a<br>b"_s;
        QTest::newRow("N5") << QString(u"<table width=99999999><tr><td>"_s
                                       + u"<b>"_s.repeated(300));
        QTest::newRow("N6") << u"Acme %1 %2 %n %L1"_s;
        QTest::newRow("N7") << u"Fish & Chips &File"_s;
        QTest::newRow("N8") << u"Contoso[*]"_s;
        QTest::newRow("N9") << u"Contoso\u202Efdp.exe"_s;
        QTest::newRow("N10") << u"A\u2066B\u2069\u2069\u200F\u061CC"_s;
        QTest::newRow("N11") << u"Con\u200Btoso\uFEFF\u00AD\u2060X"_s;
        QTest::newRow("N12") << u"\u0421\u043Entoso"_s;
        QTest::newRow("N13") << u"Cafe\u0301 ﬁrma Straße İstanbul"_s;
        QTest::newRow("N14") << QString(u"Ac\0me"_s);
        QTest::newRow("N15") << QString(u"lone" + QString(QChar(0xd800)) + u"b"
                                        + QString(QChar(0xdc00)) + QChar(0xfffe) + u"c");
        QTest::newRow("N16") << QString(u"Z"_s + QString(100'000, QChar(0x301)) + u"algo"_s);
        QTest::newRow("N17") << u"one\r\ntwo\rthree\u2028four\u0085five\tsix"_s;
        QTest::newRow("N18") << uR"('; DROP TABLE customer;-- \' $1 ? :name %_\)"_s;
        QTest::newRow("N19") << u"\u3164\u2800"_s;
        QTest::newRow("N20") << u"../../etc/passwd"_s;
        QTest::newRow("N21") << u"\x1b]0;x\x07 Acme \x1b[31mred\x1b[0m"_s;
        QTest::newRow("N22") << u"Contoso"_s; // the other customer is called so too
        QTest::newRow("N23") << u"<a href=\"https://evil.example\">you won</a>"_s;
        QTest::newRow("N24") << u"a@b.com?bcc=x&subject=y"_s;
        QTest::newRow("N25") << u"xn--mller-kva.example/evil"_s;
        QTest::newRow("F7") << u"=HYPERLINK(\"http://x/\"&A1)"_s;
    }
    void aNameIsLiteralEverywhere()
    {
        QFETCH(QString, foreign);
        const QString stored = cleanText(foreign);
        const QString note = cleanNote(foreign);
        const bool isBlank = isBlankText(stored);
        Room room;

        // In: a file of the service, and what a person types.
        const Answer imported =
            room.importPage({{'"' + Tenant.toLatin1() + '"', quoted(foreign)},
                             {'"' + OtherTenant.toLatin1() + '"', quoted(u"Contoso"_s)}});
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
        QCOMPARE(imported.json()[u"added"_s].toInt(), 2); // equal names are no equal customers
        const Answer attached = room.json(
            {u"attach"_s, Tenant, u"--partner"_s, isBlank ? u"P"_s : foreign, u"--kind"_s,
             u"advisor"_s, u"--remark"_s, foreign, u"--role"_s, isBlank ? u"R"_s : foreign});
        QVERIFY2(attached.exitCode == 0, qPrintable(attached.err));
        const Answer invited = room.json({u"invite"_s, Tenant, u"--reason"_s, foreign});
        QVERIFY2(invited.exitCode == 0, qPrintable(invited.err));
        {
            const SystemClock clock;
            const auto opened = WorkspaceFile::openForWriting(room.workspace(), clock);
            QVERIFY(opened);
            AnnotationService annotations((*opened)->reader(), (*opened)->relationships(), {});
            CustomerAnnotation annotation;
            annotation.alias = foreign;
            annotation.owner = foreign;
            annotation.nextAction = foreign;
            annotation.tags = {foreign};
            const CustomerId id =
                (*opened)->reader().customersByTenant(*parseTenantId(Tenant)).value().value(0);
            QVERIFY(annotations.save(id, annotation, foreign));
            if (!isBlankText(note))
                QVERIFY(annotations.addNote(id, foreign, foreign));

            // The store: each field as the door left it, the journal readable, the chain whole.
            LedgerReader &reader = (*opened)->reader();
            QCOMPARE(reader.customer(id)->facts.name, stored);
            QCOMPARE(reader.annotation(id)->alias, stored);
            QCOMPARE(reader.annotation(id)->nextAction, stored);
            if (!isBlankText(note))
                QCOMPARE(reader.notes(id)->first().text, note);
            QCOMPARE(reader.invitationsOf(id)->first().reason, note);
            const auto journal = reader.journal(0, 100);
            QVERIFY(journal && journal->size() >= 4);
            bool isJournalled = false;
            for (const JournalEntry &entry : *journal) {
                QCOMPARE(cleanText(entry.actor), entry.actor);
                const QJsonDocument detail = QJsonDocument::fromJson(entry.detail.toUtf8());
                QVERIFY2(detail.isObject(), qPrintable(entry.detail));
                isJournalled |= detail[u"remark"_s].toString() == note;
            }
            QVERIFY(isJournalled);
            QCOMPARE(reader.verify(nullptr).value_or({u"failed"_s}), QStringList());
        }

        // The terminal, in each language: on one line, harmless, and with the tenant id if there is
        // nothing else to see.
        for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s}) {
            for (const QStringList &command :
                 {QStringList{u"list"_s}, QStringList{u"show"_s, Tenant},
                  QStringList{u"partners"_s}, QStringList{u"invitations"_s},
                  QStringList{u"today"_s}, QStringList{u"diff"_s, u"first"_s, u"latest"_s}}) {
                const Answer shown = room.run(command, language);
                QVERIFY2(shown.exitCode == 0, qPrintable(shown.err));
                QVERIFY2(isHarmless(shown.out), qPrintable(shown.out));
                if (command.first() == u"list") {
                    // A long cell is cut.
                    QVERIFY2(isBlank ? shown.out.contains(Tenant.left(30))
                                     : showsBeginOf(shown.out, stored),
                             qPrintable(shown.out));
                    QCOMPARE(shown.out.count(u'\n'), 2 + 2 + 2); // title, rule, rows, blank, sum
                }
            }
        }

        // JSON: the value itself.
        const QJsonArray list = room.json({u"list"_s}).json().array();
        QCOMPARE(list.size(), 2);
        QJsonObject customer;
        for (const QJsonValue &one : list) {
            if (one[u"tenantId"_s].toString() == Tenant)
                customer = one.toObject();
        }
        QCOMPARE(customer.value(u"name"_s).toString(), stored);
        QCOMPARE(customer.value(u"alias"_s).toString(), stored);
        if (!isBlank) {
            QStringList partners;
            for (const QJsonValue &one : customer.value(u"attachments"_s).toArray())
                partners << one[u"partner"_s].toString();
            QVERIFY2(partners.contains(stored), qPrintable(partners.join(u'\n')));
            // It finds itself: no wildcard, no field, nothing that has to be escaped but the quote.
            QString words = stored;
            words.remove(u'"');
            const Answer found = room.json({u"list"_s, u'"' + words.left(30).trimmed() + u'"'});
            QVERIFY2(found.exitCode == 0, qPrintable(found.err));
            QVERIFY2(!found.json().array().isEmpty() || stored.left(30).contains(u'"')
                         || isBlankText(words.left(30)),
                     qPrintable(found.out));
        }

        // Files: whole, guarded, and back again without a change.
        for (const QString &name : {u"out.csv"_s, u"out.json"_s}) {
            const Answer exported = room.json({u"export"_s, room.path(name)});
            QVERIFY2(exported.exitCode == 0, qPrintable(exported.err));
        }
        bool isExported = false;
        for (const QJsonValue &row : QJsonDocument::fromJson(room.read(u"out.json"_s)).array())
            isExported |=
                row[u"name"_s].toString() == stored && row[u"owner"_s].toString() == stored;
        QVERIFY(isExported);
        const QString csv = QString::fromUtf8(room.read(u"out.csv"_s));
        for (const QString &line : csv.split(u"\r\n"_s)) {
            for (const QString &cell : line.split(u','))
                QVERIFY2(!cell.startsWith(u'=') && !cell.startsWith(u"\"="_s), qPrintable(cell));
        }
        Room back;
        const Answer again = back.json({u"import"_s, room.path(u"out.csv"_s)});
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
        QJsonArray second = back.json({u"list"_s}).json().array();
        QCOMPARE(second.size(), 2);
        bool isBack = false;
        for (const QJsonValue &one : std::as_const(second))
            isBack |=
                one[u"tenantId"_s].toString() == Tenant && one[u"name"_s].toString() == stored;
        QVERIFY2(isBack, qPrintable(csv));

        // A proposed file name stays in its folder.
        const QString file = safeFileName(stored, u"list"_s);
        QVERIFY(!file.contains(u'/') && !file.startsWith(u'.') && !file.startsWith(u'-'));
        QVERIFY(file.toUtf8().size() <= 120);
    }

    void anAddressOrDomainIsRefusedOrPlain_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("stored");
        const auto recipient = u"--recipient"_s;
        const auto domain = u"--domain"_s;
        QTest::newRow("N24 header")
            << recipient << u"a@b.com\r\nBcc: x@evil.com"_s << 2 << QString();
        QTest::newRow("N24 query") << recipient << u"a@b.com?bcc=x"_s << 2 << QString();
        QTest::newRow("N24 quoted") << recipient << u"\"a@b\"@c.com"_s << 2 << QString();
        QTest::newRow("N24 500") << recipient << QString(QString(494, u'a') + u"@b.com") << 2
                                 << QString();
        QTest::newRow("N24 IDN") << recipient << u"info@müller.example"_s << 0
                                 << u"info@xn--mller-kva.example"_s;
        QTest::newRow("N25 path") << domain << u"contoso.com/evil"_s << 2 << QString();
        QTest::newRow("N25 dot and case") << domain << u"CONTOSO.COM."_s << 0 << u"contoso.com"_s;
        QTest::newRow("N25 punycode")
            << domain << u"xn--MLLER-kva.example"_s << 0 << u"xn--mller-kva.example"_s;
    }
    void anAddressOrDomainIsRefusedOrPlain()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        QFETCH(int, exitCode);
        QFETCH(QString, stored);
        Room room;
        QCOMPARE(room.json({u"realms"_s, u"add"_s, u"Ours"_s}).exitCode, 0);
        const Answer answer = room.json({u"invite"_s, u"--name"_s, u"Acme"_s, option, value});
        QVERIFY2(answer.exitCode == exitCode, qPrintable(answer.err));
        if (exitCode != 0) {
            QCOMPARE(room.json({u"invitations"_s}).json().array().size(), 0);
            return;
        }
        const QJsonObject invitation = answer.json().object();
        QCOMPARE(option == recipient() ? invitation.value(u"recipients"_s)[0].toString()
                                       : invitation.value(u"domain"_s).toString(),
                 stored);
    }

    void idsAndValuesOfAPage_data()
    {
        QTest::addColumn<QByteArray>("id"); // JSON
        QTest::addColumn<QByteArray>("name"); // JSON
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<int>("customers"); // besides the good one
        const QByteArray id = Tenant.toLatin1();
        const auto row = [](const char *tag, const QByteArray &tenant, const QByteArray &name,
                            int exitCode, int customers) {
            QTest::newRow(tag) << tenant << name << exitCode << customers;
        };
        const QByteArray acme = R"("Acme")";
        row("I1 upper case", '"' + id.toUpper() + '"', acme, 0, 1);
        row("I1 braces", "\"{" + id + "}\"", acme, 0, 1);
        row("I2 trailing letter", '"' + id + "X\"", acme, 0, 0);
        row("I2 trailing line end", '"' + id + "\\n\"", acme, 0, 0);
        row("I2 no dashes", '"' + QByteArray(id).replace("-", "") + '"', acme, 0, 0);
        row("I2 31 digits", '"' + id.chopped(1) + '"', acme, 0, 0);
        row("I2 other hyphens", '"' + QByteArray(id).replace("-", "\\u2010") + '"', acme, 0, 0);
        row("I2 all zero", R"("00000000-0000-0000-0000-000000000000")", acme, 0, 0);
        row("I6 too large a number", '"' + id + '"', "1e400", 2, -1);
        row("I6 NaN", '"' + id + '"', "NaN", 2, -1);
        row("I6 leading zero", '"' + id + '"', "00", 2, -1);
        row("I6 hexadecimal", '"' + id + '"', "0x10", 2, -1);
        row("I7 number for an id", "9007199254740993", acme, 0, 0);
        row("I7 null for an id", "null", acme, 0, 0);
        row("I7 object for an id", "{}", acme, 0, 0);
        row("I7 number for a name", '"' + id + '"', "5", 0, 1);
        row("I7 null for a name", '"' + id + '"', "null", 0, 1);
        row("I7 array for a name", '"' + id + '"', "[]", 0, 1);
    }
    void idsAndValuesOfAPage()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, name);
        QFETCH(int, exitCode);
        QFETCH(int, customers);
        Room room;
        const QByteArray good = '"' + OtherTenant.toLatin1() + '"';
        QCOMPARE(room.importPage({{good, R"("Good")"}}).exitCode, 0);
        const Answer answer = room.importPage({{good, R"("Good")"}, {id, name}});
        QVERIFY2(answer.exitCode == exitCode, qPrintable(answer.err + answer.out));
        const QJsonArray list = room.json({u"list"_s}).json().array();
        QCOMPARE(list.size(), 1 + std::max(customers, 0));
        // What was there is there still, and what could not be used is named.
        bool isKept = false;
        for (const QJsonValue &one : list)
            isKept |= one[u"name"_s].toString() == u"Good";
        QVERIFY(isKept);
        if (customers == 0)
            QVERIFY(answer.json()[u"problemCount"_s].toInt() > 0);
        if (name == "5" || name == "[]") {
            // Never a number turned into a text, nor a list into an empty name, without a word.
            QVERIFY(answer.json()[u"problemCount"_s].toInt() > 0);
        }
    }

    void twiceTheSame_data()
    {
        QTest::addColumn<bool>("inOneFile");
        QTest::newRow("I3 in one page") << true;
        QTest::newRow("I3 across pages") << false;
    }
    void twiceTheSame()
    {
        QFETCH(bool, inOneFile);
        Room room;
        const QByteArray id = '"' + Tenant.toLatin1() + '"';
        const std::pair first{id, QByteArray(R"("First")")};
        const std::pair last{id.toUpper(), QByteArray(R"("Last")")}; // I1: the same id
        if (inOneFile) {
            const Answer answer = room.importPage({first, last});
            QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
            QVERIFY(answer.json()[u"problemCount"_s].toInt() > 0); // it is said
        } else {
            QCOMPARE(room.importPage({first}).exitCode, 0);
            QCOMPARE(room.importPage({last}).exitCode, 0);
        }
        const QJsonArray list = room.json({u"list"_s}).json().array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][u"name"_s].toString(), u"Last"_s);
    }

    void aRepeatedKeyIsNoRecord()
    {
        // I4
        Room room;
        const QByteArray id = Tenant.toLatin1();
        const Answer answer = room.json(
            {u"import"_s,
             room.write(
                 u"page.json"_s,
                 R"({"totalCount":2,"items":[{"id":")" + id + R"(","id":")" + OtherTenant.toLatin1()
                     + R"(","companyProfile":{"tenantId":")" + id
                     + R"(","companyName":"Twice"}},{"id":")" + OtherTenant.toLatin1()
                     + R"(","companyProfile":{"tenantId":")" + OtherTenant.toLatin1()
                     + R"(","companyName":"Once"}}],"attributes":{"objectType":"Collection"}})"),
             u"--partial"_s});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
        const QJsonArray list = room.json({u"list"_s}).json().array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][u"name"_s].toString(), u"Once"_s);
        QVERIFY(answer.json()[u"problemCount"_s].toInt() > 0);
    }

    void datesOfARelationship_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("end"); // of the attachment in JSON; empty: null
        QTest::addColumn<bool>("isProblem");
        QTest::newRow("I8 seven digits")
            << QByteArray("9999-12-31T23:59:59.9999999Z") << u"never"_s << false;
        QTest::newRow("I8 date") << QByteArray("9999-12-31") << u"never"_s << false;
        QTest::newRow("I9 without zone") << QByteArray("0001-01-01T00:00:00") << QString() << false;
        QTest::newRow("I9 with zone") << QByteArray("0001-01-01T00:00:00Z") << QString() << false;
        QTest::newRow("I10 offset")
            << QByteArray("2027-02-10T11:24:42+14:00") << u"2027-02-09T21:24:42Z"_s << false;
        QTest::newRow("I10 seven digits")
            << QByteArray("2027-02-10T11:24:42.1234567Z") << u"2027-02-10T11:24:42.123Z"_s << false;
        QTest::newRow("I10 leap second") << QByteArray("2027-12-31T23:59:60Z") << QString() << true;
        QTest::newRow("I10 30 February") << QByteArray("2027-02-30T00:00:00Z") << QString() << true;
        QTest::newRow("I10 empty") << QByteArray() << QString() << false;
        QTest::newRow("I11 gap in Paris")
            << QByteArray("2027-03-28T02:30:00") << u"2027-03-28T02:30:00Z"_s << false;
        QTest::newRow("I11 overlap in Paris")
            << QByteArray("2027-10-31T02:30:00") << u"2027-10-31T02:30:00Z"_s << false;
    }
    void datesOfARelationship()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, end);
        QFETCH(bool, isProblem);
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Europe/Paris");
        const auto restore = qScopeGuard([&] { qputenv("TZ", zone); });
        Room room;
        const Answer answer = room.json({u"import"_s, granular(room, text, "P730D")});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
        QCOMPARE(answer.json()[u"problemCount"_s].toInt() > 0, isProblem);
        const QJsonObject attachment = firstAttachment(room);
        QCOMPARE(attachment.value(u"end"_s).toString(), end);
        // And the same in a file that comes back.
        QCOMPARE(room.json({u"export"_s, room.path(u"a.csv"_s)}).exitCode, 0);
        QVERIFY(!room.read(u"a.csv"_s).contains("9999"));
    }

    void durationsOfARelationship_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isProblem");
        for (const char *good : {"P1Y", "P730D", "PT0S"})
            QTest::addRow("I13 %s", good) << QByteArray(good) << false;
        for (const char *bad : {"P-1D", "P99999999D"})
            QTest::addRow("I13 %s", bad) << QByteArray(bad) << true;
    }
    void durationsOfARelationship()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isProblem);
        Room room;
        const Answer answer =
            room.json({u"import"_s, granular(room, "2027-02-10T11:24:42Z", text)});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
        QVERIFY(!firstAttachment(room).isEmpty()); // the row is of use all the same
        if (!isProblem)
            QCOMPARE(answer.json()[u"problemCount"_s].toInt(), 0);
        // Before anything is sent, the bounds of the service hold.
        const auto days = parseDurationDays(QString::fromLatin1(text));
        QCOMPARE(!days, isProblem);
        const QString asked = days ? QString::number(std::max(*days, 1) + 730) : u"731"_s;
        QCOMPARE(room.json({u"invite"_s, Tenant, u"--role"_s, u"Helpdesk Administrator"_s,
                            u"--days"_s, asked})
                     .exitCode,
                 4);
    }

    void aClockFarOffKeepsTheOrder()
    {
        // I12: ten years ahead, then ten years behind.
        Room room;
        QCOMPARE(room.json({u"realms"_s, u"add"_s, u"Ours"_s}).exitCode, 0);
        const auto at = [&](const QString &date, const QString &reason) {
            Settings settings(room.path(u"settings.ini"_s));
            const FixedClock clock(parseInstant(date).value());
            QString text;
            QTextStream out(&text);
            QTextStream err(&text);
            return runCli({u"--workspace"_s, room.workspace(), u"invite"_s, u"--name"_s, u"Acme"_s,
                           u"--reason"_s, reason},
                          settings, clock, out, err);
        };
        QCOMPARE(at(u"2036-11-22"_s, u"first"_s), 0);
        QCOMPARE(at(u"2016-11-22"_s, u"second"_s), 0);
        const auto opened = WorkspaceFile::openForReading(room.workspace());
        QVERIFY(opened);
        const auto journal = (*opened)->reader().journal(0, 2); // newest first, by sequence
        QVERIFY(journal->at(0).sequence > journal->at(1).sequence);
        QVERIFY(journal->at(0).at < journal->at(1).at);
        const auto invitations = (*opened)->reader().invitations(RealmId());
        for (const Invitation &one : *invitations)
            QCOMPARE(one.id.value(), one.reason == u"first" ? 1 : 2);
        QCOMPARE((*opened)->reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
    }

    void quantitiesAreWholeOrNamed_data()
    {
        // I5
        QTest::addColumn<QByteArray>("quantity");
        QTest::addColumn<bool>("isProblem");
        QTest::newRow("plain") << QByteArray("25") << false;
        for (const char *bad : {"9223372036854775808", "-1", "1e308", "0.3"})
            QTest::addRow("I5 %s", bad) << QByteArray(bad) << true;
    }
    void quantitiesAreWholeOrNamed()
    {
        QFETCH(QByteArray, quantity);
        QFETCH(bool, isProblem);
        Room room;
        const Answer answer = room.json(
            {u"import"_s,
             room.write(u"subscriptions.json"_s,
                        R"({"totalCount":1,"items":[{"id":"a0000000-0000-4000-8000-000000000001",)"
                        R"("offerId":"o","offerName":"Office","friendlyName":"Office","quantity":)"
                            + quantity
                            + R"(,"status":"active","attributes":{"objectType":"Subscription"}}],)"
                              R"("attributes":{"objectType":"Collection"}})"),
             u"--customer"_s, Tenant, u"--partial"_s});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
        QCOMPARE(answer.json()[u"problemCount"_s].toInt() > 0, isProblem);
        const QJsonArray shown =
            room.json({u"show"_s, Tenant}).json()[u"subscriptions"_s].toArray();
        if (!shown.isEmpty() && isProblem)
            QVERIFY(shown[0][u"quantity"_s].toInteger(-7) != 0);
    }

private:
    static QString recipient() { return u"--recipient"_s; }
    /// A list of granular relationships with one row.
    static QString granular(const Room &room, const QByteArray &end, const QByteArray &duration)
    {
        return room.write(
            u"ExistingGdapRelationship.csv"_s,
            "Id,CustomerDelegatedAdminRelationshipId,RelationshipName,PartnerTenantId,CustomerName,"
            "CustomerTenantId,Duration,Status,CreatedDateTime,ActivatedDateTime,"
            "LastModifiedDateTime,EndDateTime\r\n"
            "5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836,,GDAP_1,"
            "11111111-aaaa-4bbb-8ccc-000000000001,Acme,"
                + Tenant.toLatin1() + ',' + duration
                + ",Active,2025-02-10T11:24:42.3148266Z,2025-02-10T11:26:44Z,2025-02-10T11:26:44Z,"
                + end + "\r\n");
    }
    static QJsonObject firstAttachment(Room &room)
    {
        return room.json({u"show"_s, Tenant}).json()[u"attachments"_s][0].toObject();
    }
};

QTEST_GUILESS_MAIN(HostileRowsTest)
#include "tst_hostilerows.moc"
