// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingsink.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

class CustomerFilesTest : public QObject
{
    Q_OBJECT

private slots:
    STRICT_TEST

    void readsThePortalsListInEveryLanguageEncodingAndSeparator_data();
    void readsThePortalsListInEveryLanguageEncodingAndSeparator();
    void readsAPageOfTheService();
};

namespace {

struct Titles
{
    const char *name;
    QString id;
    QString company;
    QString domain;
    QString relationship;
    QString reseller;
    QString advisor;
};

QVector<Titles> titlesOfLanguages()
{
    return {
        {"english", u"Microsoft ID"_s, u"Company name"_s, u"Primary domain name"_s,
         u"Relationship"_s, u"Reseller"_s, u"Advisor"_s},
        {"english portal of today", u"Microsoft ID"_s, u"Company name"_s, u"Primary domain"_s,
         u"Relationship"_s, u"Cloud Reseller"_s, u"Advisor"_s},
        {"english tenant", u"Tenant ID"_s, u"Customer name"_s, u"Domain"_s, u"RELATIONSHIP"_s,
         u"reseller"_s, u"ADVISOR"_s},
        {"french", u"ID Microsoft"_s, u"Nom de la soci\u00e9t\u00e9"_s,
         u"Nom de domaine principal"_s, u"Relation"_s, u"Revendeur"_s, u"Conseiller"_s},
        {"french other words", u"ID de locataire"_s, u"Nom de l\u2019entreprise"_s,
         u"Domaine principal"_s, u"Type de relation"_s, u"Revendeur cloud"_s, u"Conseiller"_s},
        {"german", u"Microsoft-ID"_s, u"Firmenname"_s, u"Prim\u00e4rer Dom\u00e4nenname"_s,
         u"Beziehung"_s, u"Vertriebspartner"_s, u"Berater"_s},
        {"german other words", u"Mandanten-ID"_s, u"Name des Unternehmens"_s,
         u"Prim\u00e4re Dom\u00e4ne"_s, u"Beziehungstyp"_s, u"Cloud-H\u00e4ndler"_s, u"Berater"_s},
        {"a language we do not read", u"Microsoft identifikator"_s, u"Imeto"_s, u"Osnoven"_s,
         u"Otnosenie"_s, u"Reseller"_s, u"Advisor"_s},
    };
}

QByteArray utf16(const QString &text, bool bigEndian, bool withMark)
{
    QByteArray bytes;
    const QString marked = withMark ? QChar(QChar::ByteOrderMark) + text : text;
    for (const QChar c : marked) {
        const char low = char(c.unicode() & 0xff);
        const char high = char(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

QByteArray windows1252(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        if (c == u'\u2019')
            bytes += '\x92';
        else if (c == u'\u20ac')
            bytes += '\x80';
        else
            bytes += char(c.unicode());
    }
    return bytes;
}

QByteArray encoded(const QString &text, const QString &encoding)
{
    if (encoding == u"utf8")
        return text.toUtf8();
    if (encoding == u"utf8bom")
        return "\xEF\xBB\xBF" + text.toUtf8();
    if (encoding == u"utf16le")
        return utf16(text, false, true);
    if (encoding == u"utf16be")
        return utf16(text, true, true);
    if (encoding == u"utf16le without mark")
        return utf16(text, false, false);
    if (encoding == u"utf16be without mark")
        return utf16(text, true, false);
    return windows1252(text);
}

} // namespace

void CustomerFilesTest::readsThePortalsListInEveryLanguageEncodingAndSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QStringList encodings{u"utf8"_s,
                                u"utf8bom"_s,
                                u"utf16le"_s,
                                u"utf16be"_s,
                                u"utf16le without mark"_s,
                                u"utf16be without mark"_s,
                                u"windows-1252"_s};
    const QString separators = u",;\t"_s;
    for (const Titles &titles : titlesOfLanguages()) {
        for (const QString &encoding : encodings) {
            for (const QChar separator : separators) {
                for (const int variant : {0, 1, 2, 3}) {
                    // 0: as it comes; 1: everything quoted, LF; 2: "sep=" line, no last line end;
                    // 3: columns in another order, with one that means nothing.
                    const auto cell = [&](const QString &text) {
                        const bool quote = variant == 1 || text.contains(separator);
                        return quote ? u'"' + text + u'"' : text;
                    };
                    const auto line = [&](QStringList cells) {
                        if (variant == 3) {
                            std::swap(cells[0], cells[2]);
                            cells.insert(1, u"x"_s);
                        }
                        for (QString &text : cells)
                            text = cell(text);
                        return cells.join(separator);
                    };
                    const QString end = variant == 1 ? u"\n"_s : u"\r\n"_s;
                    QString text = variant == 2 ? u"sep="_s + separator + end : QString();
                    text +=
                        line({titles.id, titles.company, titles.domain, titles.relationship}) + end;
                    text += line({u"6F9619FF-8B86-D011-B42D-00CF4FC964FF"_s,
                                  u"M\u00fcller, S\u00f6hne & Cie"_s, u"Mueller.Example"_s,
                                  titles.reseller})
                        + end;
                    text +=
                        line({u"00000000-0000-4000-8000-000000000002"_s, u"Caf\u00e9 Zo\u00eb"_s,
                              u"zoe.onmicrosoft.com"_s, titles.advisor});
                    if (variant != 2)
                        text += end;
                    QTest::addRow("%s, %s, %s, variant %d", titles.name, qPrintable(encoding),
                                  separator == u'\t' ? "tab" : qPrintable(QString(separator)),
                                  variant)
                        << encoded(text, encoding);
                }
            }
        }
    }
}

void CustomerFilesTest::readsThePortalsListInEveryLanguageEncodingAndSeparator()
{
    QFETCH(QByteArray, bytes);
    TestFiles files;
    const ImportRun run = importFile(files.write(u"Customers.csv"_s, bytes));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(keyOf(run.profile.format), u"partnerCenterCustomers"_s);
    QCOMPARE(run.reasons(), QString());
    QCOMPARE(run.tally.read, 2);
    QCOMPARE(run.sink.customers.size(), 2);
    const CustomerFacts &first = run.sink.customers[0];
    QCOMPARE(first.tenant, tenant("6f9619ff-8b86-d011-b42d-00cf4fc964ff"));
    QCOMPARE(first.name, u"M\u00fcller, S\u00f6hne & Cie"_s);
    QCOMPARE(first.domain, u"mueller.example"_s);
    QCOMPARE(first.relationship, CustomerRelationship::Reseller);
    const CustomerFacts &second = run.sink.customers[1];
    QCOMPARE(second.name, u"Caf\u00e9 Zo\u00eb"_s);
    QCOMPARE(second.domain, u"zoe.onmicrosoft.com"_s);
    QCOMPARE(second.relationship, CustomerRelationship::Advisor);
    QCOMPARE(run.sink.attachments.size(), 2);
    QCOMPARE(run.sink.attachments[0].kind, AttachmentKind::Reseller);
    QCOMPARE(run.sink.attachments[0].partner.standing, Standing::Own);
    QCOMPARE(run.sink.attachments[0].partner.tenant, testRealm().partnerTenant);
    QCOMPARE(run.sink.attachments[1].kind, AttachmentKind::Advisor);
    QVERIFY(run.profile.complete);
    QVERIFY(run.profile.completeIsGuess);
}

void CustomerFilesTest::readsAPageOfTheService()
{
    TestFiles files;
    const ImportRun run = importFile(files.write(u"page.json"_s, R"({"totalCount":1,"items":[
        {"id":"6F9619FF-8B86-D011-B42D-00CF4FC964FF","companyProfile":{"tenantId":
        "6f9619ff-8b86-d011-b42d-00cf4fc964ff","domain":"a.example","companyName":"A"},
        "relationshipToPartner":"reseller"}],
        "links":{"self":{"uri":"/v1/customers?size=40"}}})"));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(keyOf(run.profile.format), u"jsonCustomers"_s);
    QCOMPARE(run.sink.customers.size(), 1);
    QCOMPARE(run.sink.customers[0].name, u"A"_s);
    QCOMPARE(run.sink.attachments.size(), 1);
    QCOMPARE(run.reasons(), QString());
    QVERIFY(run.profile.complete);
    QVERIFY(!run.profile.completeIsGuess);
}

QTEST_GUILESS_MAIN(CustomerFilesTest)
#include "tst_customerfiles.moc"
