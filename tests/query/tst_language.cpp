// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerquery.h"
#include "querywords.h"
#include "randomqueries.h"
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
    void wordsJoinAsTheyBind();
    void conjunctsStandSideBySide();
    void linesPrintInTheLanguageOfTheUser_data();
    void linesPrintInTheLanguageOfTheUser();
    void printedExpressionsReadBack();
    void hostileLinesAreRefused_data();
    void hostileLinesAreRefused();
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
    row("partenaire:=x|\"y z\"", "partner:=x|\"y z\"");
    row("owner:=(x or \"y\")", "owner:=x|y");
    row("-owner:=none", "-owner:=\"none\""); // a name, if there is one
    row("name:=x", "name:\"=x\""); // where a part is all there is
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
    row("mine:", "mine:any");
    row("-mine:", "mine:none");
    row("mine:any", "mine:any");
    row("andere:keine", "others:none");
    row("owner:none", "owner:none");
    row("-owner:none", "owner:any");
    row("owner:none|jane", "owner:jane or owner:none");
    row("-owner:none|jane", "-(owner:jane or owner:none)");
    row("owner:any|jane", "owner:any");
    row("owner:\"none\"", "owner:\"none\"");
    row("tag:aucune", "tag:none");
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
    row("if a<b and c>d", "if \"a<b\" \"c>d\"");
    row("müller or meier", "müller or meier");
    row("a b or c", "a b or c");
    row("a (b ou c)", "a (b or c)");
    row("a and (b) und ((c))", "a b c");
    row("not partner:x", "-partner:x");
    row("nicht (a oder b)", "-(a or b)");
    row("sauf a", "-a");
    row("Müller & Söhne", "Müller & Söhne");
    row("\"or\" \"nicht\"", "\"or\" \"nicht\"");
    row("or-x orwell", "or-x orwell");
    row("Foo(bar) x", "\"Foo(bar)\" x");
    row("text:foo", "foo");
    row("-text:foo|bar", "-foo|bar");
    row("partner:(a or \"b c\" | d)", "partner:a|\"b c\"|d");
    row("service:(azure oder sicherheit)", "service:azure|security");
    row("partners:2..4", "partners:2..4");
    row("partners:2..", "partners>=2");
    row("partners:..4", "partners<=4");
    row("partners:2|5..", "partners:2 or partners>=5");
    row("partners=2", "partners:2");
    row("partners:>2", "partners>2");
    row("partners ≥ 2", "partners>=2");
    row("expires < 30d", "expires<30d");
    row("expires<30 d", "expires<30d d");
    row("expires<\"30 days\"", "expires<30d");
    row("läuftab<2jahre", "expires<2y");
    row("expires:2026-12-01..2027-01-31", "expires:2026-12-01..2027-01-31");
    row("expires:1.12.2026..31.1.2027", "expires:2026-12-01..2027-01-31");
    row("expires:2026-12", "expires:2026-12");
    row("expires:30d..60d", "expires:30d..60d");
    row("first:last-month", "first:last-month");
    row("premier:\"le mois dernier\"", "first:last-month");
    row("zuerst>=letzte_woche", "first>=last-week");
    row("vu:aujourd'hui", "seen:today");
    row("due<today", "due<today");
    row("fällig:keine", "due:none");
    row("subscriptions>10", "subscriptions>10");
    row("schritt:anrufen", "action:anrufen");
    row("alias:x", "alias:x");
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
    const auto *expression = std::get_if<QueryExpression>(&parsed);
    QVERIFY2(expression, expression ? "" : qPrintable(std::get<QueryError>(parsed).code));
    QTEST(printQuery(*expression), "printed");
    QVERIFY(std::get<QueryExpression>(parseQuery(printQuery(*expression))) == *expression);
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
    row("partner<3", "notComparable", "<", 7, ":");
    row("name=x", "notComparable", "=", 4, ":");
    row("partners>many", "notANumber", "many", 9, "2");
    row("partners>-1", "notANumber", "-1", 9, "2");
    row("partner:", "missingValue", "partner:", 0, "");
    row("x state:", "missingValue", "state:", 2, "gone");
    row("partner: x", "missingValue", "partner:", 0, "");
    row("tag:\"\"", "missingValue", "tag:\"\"", 0, "");
    row("expires<", "missingValue", "expires<", 0, "30d");
    row("expires<soon", "notADate", "soon", 8, "30d");
    row("expires<2026-02-30", "notADate", "2026-02-30", 8, "30d");
    row("expires<9999-12-31", "notADate", "9999-12-31", 8, "30d");
    row("expires<99999y", "notADate", "99999y", 8, "30d");
    row("expires:30d", "notADate", "30d", 8, "<30d");
    row("seen:never", "notADate", "never", 5, "30d");
    row("partners:4..x", "notANumber", "4..x", 9, "2..4");
    row("partners>2..4", "notANumber", "2..4", 9, "2..4");
    row("seen:last month", "notADate", "last", 5, "last-month");
    row("owner<any", "notComparable", "<", 5, ":");
    row("a or", "missingOperand", "or", 2, "");
    row("or a", "missingOperand", "or", 0, "");
    row("a or or b", "missingOperand", "or", 2, "");
    row("a and", "missingOperand", "and", 2, "");
    row("(a oder) b", "missingOperand", "oder", 3, "");
    row("a not", "missingOperand", "not", 2, "");
    row("not or a", "missingOperand", "not", 0, "");
    row("(a", "unclosedParenthesis", "(", 0, ")");
    row("x -(a (b)", "unclosedParenthesis", "(", 3, ")");
    row("a)", "unmatchedParenthesis", ")", 1, "");
    row("()", "emptyParentheses", "()", 0, "");
    row("partner:()", "emptyParentheses", "(", 8, "");
    row("partner:(a b)", "missingOr", "b", 11, "or");
    row("partner:(a", "unclosedParenthesis", "(", 8, ")");
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
    const auto parsed =
        parseQuery(u"müller -partner:\"Contoso Ltd\"|fabrikam owner:=none|=a|\"(b\" partners>=2"_s);
    const QVector<QueryTerm> expected{
        {Field::Text, Comparison::Contains, {u"müller"_s}, false},
        {Field::Partner, Comparison::Contains, {u"Contoso Ltd"_s, u"fabrikam"_s}, true},
        {Field::Owner, Comparison::Equals, {u"none"_s, u"=a"_s, u"(b"_s}, false},
        {Field::Partners, Comparison::GreaterOrEqual, {u"2"_s}, false}};
    QVERIFY(std::get<QueryExpression>(parsed) == QueryExpression(expected));
}

void TestQueryLanguage::wordsJoinAsTheyBind()
{
    const auto text = [](const char16_t *word) {
        QueryTerm term;
        term.values = {QString::fromUtf16(word)};
        return QueryExpression(term);
    };
    const auto read = [](const char16_t *line) {
        return std::get<QueryExpression>(parseQuery(QString::fromUtf16(line)));
    };
    const auto all = [](const QVector<QueryExpression> &parts) {
        return QueryExpression::all(parts);
    };
    const auto any = [](const QVector<QueryExpression> &parts) {
        return QueryExpression::any(parts);
    };
    const auto a = text(u"a");
    const auto b = text(u"b");
    const auto c = text(u"c");
    QVERIFY(read(u"a b or c") == any({all({a, b}), c}));
    QVERIFY(read(u"a and b or c") == any({all({a, b}), c}));
    QVERIFY(read(u"a (b or c)") == all({a, any({b, c})}));
    QVERIFY(read(u"not a b") == all({a.negated(), b}));
    QVERIFY(read(u"not (a b)") == all({a, b}).negated());
    QVERIFY(read(u"-(a or b) c") == all({any({a, b}).negated(), c}));
    QVERIFY(read(u"not not a") == a);
    QVERIFY(read(u"((a)) ((b))") == all({a, b}));
    QVERIFY(read(u"(a or (b or c))") == any({a, b, c}));
    QVERIFY(read(u"(a)or(b)") == any({a, b}));
    QVERIFY(read(u"a ou b oder c") == any({a, b, c}));
    QVERIFY(read(u"sauf a nicht b") == all({a.negated(), b.negated()}));
}

void TestQueryLanguage::conjunctsStandSideBySide()
{
    const auto expression = std::get<QueryExpression>(parseQuery(u"a -b (c or d) -(e f)"_s));
    QStringList printed;
    for (const QueryExpression &part : expression.conjuncts())
        printed.append(printQuery(part));
    QCOMPARE(printed, (QStringList{u"a"_s, u"-b"_s, u"c or d"_s, u"-(e f)"_s}));
    QVERIFY(QueryExpression::all(expression.conjuncts()) == expression);
    QVERIFY(QueryExpression().conjuncts().isEmpty());
    QVERIFY(std::get<QueryExpression>(parseQuery(u"a b"_s)).isPlainText());
    QVERIFY(!std::get<QueryExpression>(parseQuery(u"a or b"_s)).isPlainText());
}

void TestQueryLanguage::linesPrintInTheLanguageOfTheUser_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *line, const char *french, const char *german) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(french)
                            << QString::fromUtf8(german);
    };
    row("partner:fabrikam or tag:vip", "partenaire:fabrikam ou étiquette:vip",
        "partner:fabrikam oder schlagwort:vip");
    row("expires<30d", "expire<30j", "läuftab<30t");
    row("seen>1y", "vu>1a", "gesehen>1jahr");
    row("seen>2y", "vu>2a", "gesehen>2jahre");
    row("first:last-month", "premier:mois-dernier", "zuerst:letzter-monat");
    row("due<today", "échéance<aujourd’hui", "fällig<heute");
    row("expires:never", "expire:jamais", "läuftab:nie");
    row("owner:none", "responsable:aucun", "verantwortlich:kein");
    row("mine:any -others:azure", "nous:quelconque -autres:azure", "wir:beliebig -andere:azure");
    row("state:gone status:approvalPending", "état:disparu statut:en-attente",
        "zustand:weggefallen status:ausstehend");
    row("partners:2..4", "partenaires:2..4", "partnerzahl:2..4");
    row("invitation:cancelled|sent", "invitation:annulée|envoyée",
        "einladung:zurückgezogen|gesendet");
}

void TestQueryLanguage::linesPrintInTheLanguageOfTheUser()
{
    QFETCH(QString, line);
    const auto expression = std::get<QueryExpression>(parseQuery(line));
    QTEST(printQuery(expression, QueryLanguage::French), "french");
    QTEST(printQuery(expression, QueryLanguage::German), "german");
    QCOMPARE(printQuery(expression), line);
}

void TestQueryLanguage::printedExpressionsReadBack()
{
    Dice dice(20261122);
    for (int round = 0; round < 6000; ++round) {
        const QueryExpression expression = dice.roll(50) == 0
            ? QueryExpression()
            : randomExpression(dice, RandomText::Odd, dice.roll(5));
        for (const auto language :
             {QueryLanguage::English, QueryLanguage::French, QueryLanguage::German}) {
            const QString line = printQuery(expression, language);
            const auto parsed = parseQuery(line);
            QVERIFY2(std::holds_alternative<QueryExpression>(parsed), qPrintable(line));
            QVERIFY2(std::get<QueryExpression>(parsed) == expression, qPrintable(line));
        }
    }
}

void TestQueryLanguage::hostileLinesAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &line, const char *code) {
        QTest::newRow(name) << line << QString::fromLatin1(code);
    };
    row("long", QString(MaxQueryLength + 1, u'a'), "tooLong");
    row("longest", QString(MaxQueryLength, u'a'), "");
    row("deep", QString(4000, u'('), "tooDeep");
    row("deep negations", QString(u"-("_s).repeated(4000), "tooDeep");
    row("deepest", QString(MaxQueryDepth, u'(') + u'a' + QString(MaxQueryDepth, u')'), "");
    row("too deep by one",
        QString(MaxQueryDepth + 1, u'(') + u'a' + QString(MaxQueryDepth + 1, u')'), "tooDeep");
    row("many words", u"a "_s.repeated(4000), "tooMany");
    row("many values", u"a"_s + u"|a"_s.repeated(4000), "tooMany");
    row("many nots", u"not "_s.repeated(2000) + u"a", "");
    row("many dashes", QString(MaxQueryLength, u'-'), "");
    row("many bars", QString(MaxQueryLength, u'|'), "");
    row("many quotes", QString(MaxQueryLength, u'"'), "");
    row("a long number", u"partners>"_s + QString(5000, u'9'), "notANumber");
    row("a long date", u"expires<"_s + QString(5000, u'9'), "notADate");
    row("a long field", QString(5000, u'a') + u":x", "unknownField");
    row("a long value", u"state:"_s + QString(5000, u'a'), "unknownValue");
}

void TestQueryLanguage::hostileLinesAreRefused()
{
    QFETCH(QString, line);
    const auto parsed = parseQuery(line);
    const auto *error = std::get_if<QueryError>(&parsed);
    QTEST(error ? error->code : QString(), "code");
    if (error)
        QCOMPARE(line.mid(error->position, error->length), error->text);
}

void TestQueryLanguage::anyLineIsReadOrRefusedWithAPlace()
{
    quint32 seed = 7;
    const auto roll = [&seed](quint32 bound) {
        seed = seed * 1664525u + 1013904223u;
        return int((seed >> 8) % bound);
    };
    const QStringList pieces{u"partner"_s,    u"expires"_s, u"mine"_s,
                             u":"_s,          u"<"_s,       u">="_s,
                             u"\""_s,         u"|"_s,       u"-"_s,
                             u" "_s,          u"x"_s,       u"30d"_s,
                             u"azure"_s,      u"//"_s,      u"😀"_s,
                             u"é"_s,          u"\n"_s,      QString(QChar(0xd800)),
                             u"("_s,          u")"_s,       u" or "_s,
                             u"et"_s,         u"nicht "_s,  u".."_s,
                             u"partners"_s,   u"="_s,       u"2"_s,
                             u"last-month"_s, u"owner"_s,   u"none"_s};
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
            const auto &expression = std::get<QueryExpression>(parsed);
            for (const auto language :
                 {QueryLanguage::English, QueryLanguage::French, QueryLanguage::German}) {
                const auto again = parseQuery(printQuery(expression, language));
                QVERIFY2(std::get<QueryExpression>(again) == expression, qPrintable(line));
            }
        }
    }
    QVERIFY(refused > 1000 && refused < 19000);
}

void TestQueryLanguage::fieldNamesAreDistinct()
{
    QSet<QString> names;
    for (const QueryFieldTraits &traits : queryFields()) {
        QSet<QString> own;
        for (const char *name : traits.names)
            own.insert(queryWordKey(QString::fromUtf8(name)));
        for (const QString &name : QString::fromUtf8(traits.others).split(u' ', Qt::SkipEmptyParts))
            own.insert(queryWordKey(name));
        for (const QString &name : std::as_const(own)) {
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QCOMPARE(findQueryField(name), &traits);
            QVERIFY(!findQueryOperator(name));
        }
    }
}

void TestQueryLanguage::everyValueWordBelongsToItsKey()
{
    for (const QueryFieldTraits &traits : queryFields()) {
        const QStringList keys = queryValueKeys(traits.field);
        QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
        for (const QString &key : keys) { // a synonym of one key never hides another key
            QCOMPARE(queryValueKey(traits.field, key).value_or(QString()), key);
            for (const auto language : {QueryLanguage::French, QueryLanguage::German}) {
                const QString word = queryValueWord(traits.field, key, language);
                QVERIFY(!word.contains(u' '));
                QCOMPARE(queryValueKey(traits.field, word).value_or(QString()), key);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestQueryLanguage)
#include "tst_language.moc"
