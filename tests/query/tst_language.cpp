// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerquery.h"
#include "querywords.h"
#include "strictmain.h"

#include <QSet>

using namespace attache;
using namespace Qt::StringLiterals;

using Field = QueryTerm::Field;
using Comparison = QueryTerm::Comparison;

class TestQueryLanguage : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void linesPrintCanonically_data();
    void linesPrintCanonically();
    void mistakesAreLocated_data();
    void mistakesAreLocated();
    void termsAreUnderstood();
    void printedTermsReadBack();
    void anyLineIsReadOrRefusedWithAPlace();
    void fieldNamesAreDistinct();
    void everyValueWordBelongsToItsKey();
};

void TestQueryLanguage::linesPrintCanonically_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *line, const char *printed) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(printed);
    };
    row("", "");
    row("   ", "");
    row("müller metallbau", "müller metallbau");
    row("\"müller metallbau\"", "\"müller metallbau\"");
    row("\"plain\"", "plain");
    row("partner:fabrikam service:azure expires<30d", "partner:fabrikam service:azure expires<30d");
    row("mine:office365 others:azure", "mine:office365 others:azure"); // S14
    row("mine:\"Office 365\" others:\"Microsoft Azure\"", "mine:office365 others:azure");
    row("nous:office365 autres:azure", "mine:office365 others:azure");
    row("meine:office365 andere:azure", "mine:office365 others:azure");
    row("partenaire:x", "partner:x");
    row("PARTNER:x", "partner:x");
    row("Domäne:x Domaene:x domaine:x", "domain:x domain:x domain:x");
    row("läuftab<30t", "expires<30d");
    row("expire<30j", "expires<30d");
    row("expires<=030d", "expires<=30d");
    row("expires<30", "expires<30d");
    row("expires>2s", "expires>2w");
    row("seen>6m", "seen>6m");
    row("vu>1a", "seen>1y");
    row("expires<2026-12-31", "expires<2026-12-31");
    row("expires<2026-12-31T10:00:00Z", "expires<2026-12-31");
    row("expires:jamais", "expires:never");
    row("partners>1", "partners>1");
    row("partenaires>=2", "partners>=2");
    row("mine:", "mine:");
    row("-mine:", "-mine:");
    row("-others:azure|office365", "-others:azure|office365");
    row("service:sécurité", "service:security");
    row("service:SICHERHEIT", "service:security");
    row("service:\"Odd service\"", "service:\"Odd service\"");
    row("state:gone", "state:gone");
    row("état:parti", "state:gone");
    row("zustand:weg", "state:gone");
    row("evidence:byhand", "evidence:byHand");
    row("evidence:\"von Hand\"", "evidence:byHand");
    row("status:approval_pending", "status:approvalPending");
    row("status:\"En attente d’approbation\"", "status:approvalPending");
    row("status:\"läuft ab\"", "status:expiring");
    row("status:laeuftab", "status:expiring");
    row("kind:GDAP", "kind:gdap");
    row("kind:revendeur", "kind:reseller");
    row("cloud:Deutschland", "cloud:germany");
    row("cloud:\"US Government\"", "cloud:usGovernment");
    row("invitation:envoyée", "invitation:sent");
    row("einladung:gesendet", "invitation:sent");
    row("tag:\"Größe L\"|vip", "tag:\"Größe L\"|vip");
    row("owner:jane", "owner:jane");
    row("country:de|fr", "country:de|fr");
    row("-fabrikam", "-fabrikam");
    row("-\"a b\"", "-\"a b\"");
    row("a|b", "a|b");
    row("a||b|", "a|b");
    row("|", "\"|\"");
    row("-", "-");
    row("A - B", "A - B");
    row("--x", "-\"-x\"");
    row("\"say \"\"hi\"\"\"", "\"say \"\"hi\"\"\"");
    row("http://contoso.com", "\"http://contoso.com\"");
    row("name://x", "\"name://x\"");
    row("12:30", "\"12:30\"");
    row("c:\\temp", "\"c:\\temp\"");
    row("a<b", "\"a<b\"");
    row("if a<b and c>d", "if \"a<b\" and \"c>d\"");
    row("std::string", "\"std::string\"");
    row(":x", "\":x\"");
    row("<b>Acme</b>", "\"<b>Acme</b>\"");
    row("5\"", "\"5\"\"\"");
    row("'; DROP TABLE customer;--", "'; DROP TABLE customer;--");
    row("%1 %_\\ $1 ?", "%1 %_\\ $1 ?");
}

void TestQueryLanguage::linesPrintCanonically()
{
    QFETCH(QString, line);
    const auto parsed = parseQuery(line);
    const auto *terms = std::get_if<QVector<QueryTerm>>(&parsed);
    QVERIFY2(terms, terms ? "" : qPrintable(std::get<QueryError>(parsed).code));
    QTEST(printQuery(*terms), "printed");
    QCOMPARE(std::get<QVector<QueryTerm>>(parseQuery(printQuery(*terms))), *terms);
}

void TestQueryLanguage::mistakesAreLocated_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("oneExpected");
    const auto row = [](const char *line, const char *code, const char *text, int position,
                        const char *expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(code)
                            << QString::fromUtf8(text) << position << QString::fromUtf8(expected);
    };
    row("partnr:x", "unknownField", "partnr", 0, "partner");
    row("foo part:x", "unknownField", "part", 4, "partner");
    row("ré:x", "unknownField", "ré", 0, "realm");
    row("zzzzzzz:x", "unknownField", "zzzzzzz", 0, "mine");
    row("-serv:x", "unknownField", "serv", 1, "service");
    row("expirs<30d", "unknownField", "expirs", 0, "expires");
    row("müller service:azur", "unknownValue", "azur", 15, "azure");
    row("status:activ", "unknownValue", "activ", 7, "active");
    row("service:azure|foo", "unknownValue", "foo", 14, "office365");
    row("kind:\"nothing\"", "unknownValue", "\"nothing\"", 5, "gdap");
    row("partner<3", "unknownValue", "<", 7, ":");
    row("partners>many", "unknownValue", "many", 9, "2");
    row("partners>-1", "unknownValue", "-1", 9, "2");
    row("partner:", "missingValue", "partner:", 0, "");
    row("x state:", "missingValue", "state:", 2, "gone");
    row("partner: x", "missingValue", "partner:", 0, "");
    row("tag:\"\"", "missingValue", "tag:\"\"", 0, "");
    row("expires<", "missingValue", "expires<", 0, "30d");
    row("expires<soon", "notADate", "soon", 8, "30d");
    row("expires<2026-02-30", "notADate", "2026-02-30", 8, "30d");
    row("expires<9999-12-31", "notADate", "9999-12-31", 8, "30d");
    row("expires<99999y", "notADate", "99999y", 8, "30d");
    row("expires:30d", "notADate", "30d", 8, "30d");
    row("seen:never", "notADate", "never", 5, "30d");
    row("\"müller", "unterminatedQuote", "\"müller", 0, "\"");
    row("a tag:\"x", "unterminatedQuote", "\"x", 6, "\"");
    row("\"a\"\"", "unterminatedQuote", "\"a\"\"", 0, "\"");
}

void TestQueryLanguage::mistakesAreLocated()
{
    QFETCH(QString, line);
    QFETCH(QString, oneExpected);
    const auto parsed = parseQuery(line);
    const auto *error = std::get_if<QueryError>(&parsed);
    QVERIFY(error);
    QTEST(error->code, "code");
    QTEST(error->text, "text");
    QTEST(error->position, "position");
    QCOMPARE(line.mid(error->position, error->length), error->text);
    if (!oneExpected.isEmpty())
        QVERIFY2(error->expected.contains(oneExpected), qPrintable(error->expected.join(u' ')));
}

void TestQueryLanguage::termsAreUnderstood()
{
    const auto parsed = parseQuery(u"müller -partner:\"Contoso Ltd\"|fabrikam partners>=2"_s);
    const QVector<QueryTerm> expected{
        {Field::Text, Comparison::Contains, {u"müller"_s}, false},
        {Field::Partner, Comparison::Contains, {u"Contoso Ltd"_s, u"fabrikam"_s}, true},
        {Field::Partners, Comparison::GreaterOrEqual, {u"2"_s}, false}};
    QCOMPARE(std::get<QVector<QueryTerm>>(parsed), expected);
}

void TestQueryLanguage::printedTermsReadBack()
{
    quint32 seed = 20261122;
    const auto roll = [&seed](quint32 bound) {
        seed = seed * 1664525u + 1013904223u;
        return int((seed >> 8) % bound);
    };
    const QString letters = u"abzÜß \"|:<>-,.%\\\tЖ株😀0"_s;
    const auto someText = [&] {
        QString text;
        do {
            text += letters[roll(quint32(letters.size()))];
        } while (roll(4) != 0);
        return text;
    };
    for (int round = 0; round < 20000; ++round) {
        QVector<QueryTerm> terms;
        for (int i = roll(4); i > 0; --i) {
            QueryTerm term;
            term.field = Field(roll(int(Field::Seen) + 1));
            term.negated = roll(2) == 0;
            const QueryFieldTraits &traits = traitsOf(term.field);
            if (canCompare(term.field))
                term.comparison = Comparison(roll(5));
            for (int values = traits.isValueOptional ? roll(3) : 1 + roll(2); values > 0;
                 --values) {
                switch (traits.kind) {
                case QueryValueKind::Text:
                    term.values.append(someText());
                    break;
                case QueryValueKind::Service:
                case QueryValueKind::Word: {
                    const QStringList keys = queryValueKeys(term.field);
                    term.values.append(traits.kind == QueryValueKind::Service && roll(3) == 0
                                           ? QString(u"x" + someText())
                                           : keys[roll(quint32(keys.size()))]);
                    break;
                }
                case QueryValueKind::Number:
                    term.values.append(QString::number(roll(1000)));
                    break;
                case QueryValueKind::Date:
                    if (term.comparison == Comparison::Contains || roll(2) == 0)
                        term.values.append(
                            term.field == Field::Expires && roll(3) == 0
                                    && term.comparison == Comparison::Contains
                                ? u"never"_s
                                : u"20%1-0%2-15"_s.arg(10 + roll(80)).arg(1 + roll(9)));
                    else
                        term.values.append(QString::number(roll(90)) + u"dwmy"[roll(4)]);
                }
            }
            terms.append(term);
        }
        const QString line = printQuery(terms);
        const auto parsed = parseQuery(line);
        QVERIFY2(std::holds_alternative<QVector<QueryTerm>>(parsed), qPrintable(line));
        QVERIFY2(std::get<QVector<QueryTerm>>(parsed) == terms, qPrintable(line));
        QCOMPARE(printQuery(std::get<QVector<QueryTerm>>(parsed)), line);
    }
}

void TestQueryLanguage::anyLineIsReadOrRefusedWithAPlace()
{
    quint32 seed = 7;
    const auto roll = [&seed](quint32 bound) {
        seed = seed * 1664525u + 1013904223u;
        return int((seed >> 8) % bound);
    };
    const QStringList pieces{
        u"partner"_s, u"expires"_s, u"mine"_s, u":"_s, u"<"_s,  u">="_s,
        u"\""_s,      u"|"_s,       u"-"_s,    u" "_s, u"x"_s,  u"30d"_s,
        u"azure"_s,   u"//"_s,      u"😀"_s,    u"é"_s, u"\n"_s, QString(QChar(0xd800))};
    int refused = 0;
    for (int round = 0; round < 20000; ++round) {
        QString line;
        for (int i = roll(9); i > 0; --i)
            line += pieces[roll(quint32(pieces.size()))];
        const auto parsed = parseQuery(line);
        if (const auto *error = std::get_if<QueryError>(&parsed)) {
            ++refused;
            QVERIFY(error->position >= 0 && error->length > 0);
            QVERIFY2(error->position + error->length <= line.size(), qPrintable(line));
            QVERIFY(!error->code.isEmpty());
        } else {
            const auto &terms = std::get<QVector<QueryTerm>>(parsed);
            QCOMPARE(std::get<QVector<QueryTerm>>(parseQuery(printQuery(terms))), terms);
        }
    }
    QVERIFY(refused > 1000 && refused < 19000);
}

void TestQueryLanguage::fieldNamesAreDistinct()
{
    QSet<QString> names;
    for (const QueryFieldTraits &traits : queryFields()) {
        for (const QString &name : QString::fromLatin1(traits.names).split(u' ')) {
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QCOMPARE(findQueryField(name), &traits);
        }
    }
}

void TestQueryLanguage::everyValueWordBelongsToItsKey()
{
    for (const QueryFieldTraits &traits : queryFields()) {
        const QStringList keys = queryValueKeys(traits.field);
        QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
        for (const QString &key : keys) // a synonym of one key never hides another key
            QCOMPARE(queryValueKey(traits.field, key).value_or(QString()), key);
    }
}

QTEST_GUILESS_MAIN(TestQueryLanguage)
#include "tst_language.moc"
