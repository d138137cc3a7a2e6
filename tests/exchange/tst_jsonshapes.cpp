// SPDX-License-Identifier: GPL-3.0-or-later
// Saved answers whatever their contents: their shapes, how complete they are, what is refused.
#include "recordingsink.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

class JsonShapesTest : public QObject
{
    Q_OBJECT

private slots:
    STRICT_TEST

    void saysHowCompleteAnAnswerIs_data();
    void saysHowCompleteAnAnswerIs();
    void typesAreNeverGuessed_data();
    void typesAreNeverGuessed();
    void repeatedMembersMakeARecordMalformed();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void readsAnswersInManyShapes_data();
    void readsAnswersInManyShapes();
};

namespace {

QByteArray customerPage(const QByteArray &members, const QByteArray &links = "{}")
{
    return R"({"items":[{"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff")" + members + R"(}],"links":)"
        + links + "}";
}

} // namespace

void JsonShapesTest::saysHowCompleteAnAnswerIs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("isGuess");
    const QByteArray item =
        R"({"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","relationshipToPartner":"reseller"})";
    const auto page = [&](const QByteArray &rest) -> QByteArray {
        return R"({"items":[)" + item + "]" + rest + "}";
    };
    const QByteArray self = R"({"self":{"uri":"/v1/customers?size=40"}})";
    QTest::newRow("whole list") << page(R"(,"links":)" + self) << true << false;
    QTest::newRow("a next link") << page(
        R"(,"links":{"self":{"uri":"/customers"},"next":{"uri":"/customers?seek"}})")
                                 << false << false;
    QTest::newRow("a continuation token")
        << page(R"(,"continuationToken":"abc","links":)" + self) << false << false;
    QTest::newRow("an empty continuation token")
        << page(R"(,"continuationToken":null,"links":)" + self) << true << false;
    QTest::newRow("a later page") << page(
        R"(,"links":{"self":{"uri":"/customers?seekOperation=Next"}})")
                                  << false << false;
    QTest::newRow("a filter") << page(R"(,"links":{"self":{"uri":"/customers?filter=%7B%7D"}})")
                              << false << false;
    QTest::newRow("no links") << page("") << false << true;
    QTest::newRow("bare array") << QByteArray("[" + item + "]") << false << false;
    QTest::newRow("bare array of two")
        << QByteArray("[" + item + "," + item + "]") << false << true;
    QTest::newRow("Graph counts") << QByteArray(R"({"@odata.count":1,"value":[)" + item + "]}")
                                  << true << false;
    QTest::newRow("Graph counts more")
        << QByteArray(R"({"@odata.count":2,"value":[)" + item + "]}") << false << false;
    QTest::newRow("Graph goes on")
        << QByteArray(R"({"@odata.count":1,"@odata.nextLink":"https://x/","value":[)" + item + "]}")
        << false << false;
    QTest::newRow("all pages in one array") << QByteArray(
        "[" + page(R"(,"links":{"self":{"uri":"/customers"},"next":{"uri":"x"}})") + ","
        + page(R"(,"links":{"self":{"uri":"/customers?seekOperation=Next"}})") + "]")
                                            << true << true;
    QTest::newRow("not all pages") << QByteArray("[" + page(R"(,"links":)" + self) + ","
                                                 + page(R"(,"continuationToken":"x")") + "]")
                                   << false << false;
}

void JsonShapesTest::saysHowCompleteAnAnswerIs()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, complete);
    QFETCH(bool, isGuess);
    TestFiles files;
    const QString path = files.write(u"page.json"_s, json);
    const ImportRun run = importFile(path);
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(run.profile.complete, complete);
    QCOMPARE(run.profile.completeIsGuess, isGuess);
    ImportChoices choices;
    choices.complete = !complete;
    const ImportRun chosen = importFile(path, choices);
    QCOMPARE(chosen.profile.complete, !complete);
    QVERIFY(!chosen.profile.completeIsGuess);
}

void JsonShapesTest::typesAreNeverGuessed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reasons");
    QTest::addColumn<int>("customers");
    const QByteArray rel = R"(,"relationshipToPartner":"reseller")";
    QTest::newRow("number for a name")
        << customerPage(rel + R"(,"companyProfile":{"companyName":5})") << u"1:wrongType"_s << 1;
    QTest::newRow("object for a text")
        << customerPage(rel + R"(,"companyProfile":{"companyName":{}})") << u"1:wrongType"_s << 1;
    QTest::newRow("text for an object")
        << customerPage(rel + R"(,"companyProfile":"x")") << u"1:wrongType"_s << 1;
    QTest::newRow("text for a flag")
        << customerPage(rel + R"(,"allowDelegatedAccess":"true")") << u"1:wrongType"_s << 1;
    QTest::newRow("null is missing")
        << customerPage(rel + R"(,"companyProfile":null,"allowDelegatedAccess":null)") << u""_s
        << 1;
    QTest::newRow("unknown relationship")
        << customerPage(R"(,"relationshipToPartner":"buddy")") << u"1:unknownValue"_s << 1;
    QTest::newRow("relationship in any case")
        << customerPage(R"(,"RelationshipToPartner":"RESELLER")") << u""_s << 1;
    QTest::newRow("relationship as a number")
        << customerPage(R"(,"relationshipToPartner":1)") << u""_s << 1;
    QTest::newRow("relationship as an unknown number")
        << customerPage(R"(,"relationshipToPartner":77)") << u"1:unknownValue"_s << 1;
    QTest::newRow("bad domain") << customerPage(
        rel + R"(,"companyProfile":{"domain":"a.example/evil"})")
                                << u"1:malformedDomain"_s << 1;
    QTest::newRow("item is no object")
        << QByteArray(R"({"items":[5,null,{"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff",
           "relationshipToPartner":"reseller"}]})")
        << u"1:wrongType! 2:wrongType!"_s << 1;
    QTest::newRow("id is missing")
        << QByteArray(R"({"items":[{"relationshipToPartner":"reseller"}]})")
        << u"1:missingTenantId!"_s << 0;
    QTest::newRow("id is a number")
        << QByteArray(R"({"items":[{"id":7,"relationshipToPartner":"reseller"}]})")
        << u"1:wrongType!"_s << 0;
    QTest::newRow("id has more after it")
        << QByteArray(R"({"items":[{"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ffX",
           "relationshipToPartner":"reseller"}]})")
        << u"1:malformedTenantId!"_s << 0;
    QTest::newRow("the same customer twice")
        << QByteArray(R"({"items":[{"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff",
           "relationshipToPartner":"reseller"},{"id":"6F9619FF-8B86-D011-B42D-00CF4FC964FF",
           "relationshipToPartner":"reseller"}]})")
        << u"2:duplicateRow"_s << 2;
    QTest::newRow("controls and a lone surrogate in a name")
        << customerPage(rel + R"(,"companyProfile":{"companyName":"A\u0001B\ud800"})")
        << u"1:textCleaned"_s << 1;
}

void JsonShapesTest::typesAreNeverGuessed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reasons);
    QFETCH(int, customers);
    TestFiles files;
    const ImportRun run = importFile(files.write(u"page.json"_s, json));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(run.reasons(), reasons);
    QCOMPARE(run.sink.customers.size(), customers);
}

void JsonShapesTest::repeatedMembersMakeARecordMalformed()
{
    TestFiles files;
    const ImportRun run = importFile(files.write(u"page.json"_s, R"({"items":[
        {"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","Id":"b","\u0069d":"C"},
        {"id":"00000000-0000-4000-8000-000000000002","relationshipToPartner":"reseller",
         "companyProfile":{"companyName":"A","companyName":"B"}},
        {"Id":"x","id":"00000000-0000-4000-8000-000000000003","relationshipToPartner":"reseller"}
        ]})"));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(run.reasons(), u"1:duplicateKey! 2:duplicateKey!"_s);
    QCOMPARE(run.problems[0].column, u"id"_s);
    QCOMPARE(run.problems[1].column, u"companyName"_s);
    QCOMPARE(run.tally.dropped, 2);
    // Keys that differ in case are two keys; the exact one counts.
    QCOMPARE(run.sink.customers.size(), 1);
    QCOMPARE(run.sink.customers[0].tenant, tenant("00000000-0000-4000-8000-000000000003"));
}

void JsonShapesTest::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    const QByteArray good = customerPage(R"(,"relationshipToPartner":"reseller")");
    const QString malformed = u"import.malformedJson"_s;
    QTest::newRow("a text") << QByteArray("\"text\"") << malformed;
    QTest::newRow("a number") << QByteArray("42") << malformed;
    QTest::newRow("cut") << good.left(good.size() - 3) << malformed;
    QTest::newRow("cut in a text") << QByteArray(R"({"items":[{"id":"6f96)") << malformed;
    QTest::newRow("cut after an escape") << QByteArray(R"({"items":[{"id":"6f96\)") << malformed;
    QTest::newRow("trailing text") << QByteArray(good + "x") << malformed;
    QTest::newRow("two documents") << QByteArray(good + "\n" + good) << malformed;
    QTest::newRow("trailing comma") << QByteArray(R"([{"id":"a"},])") << malformed;
    QTest::newRow("trailing comma in an object") << QByteArray(R"({"id":"a",})") << malformed;
    QTest::newRow("comment") << QByteArray("// x\n" + good) << malformed;
    QTest::newRow("single quotes") << QByteArray("{'id':1}") << malformed;
    QTest::newRow("1e400") << customerPage(R"(,"relationshipToPartner":1e400)") << malformed;
    QTest::newRow("NaN") << customerPage(R"(,"relationshipToPartner":NaN)") << malformed;
    QTest::newRow("00") << customerPage(R"(,"relationshipToPartner":00)") << malformed;
    QTest::newRow("0x10") << customerPage(R"(,"relationshipToPartner":0x10)") << malformed;
    QTest::newRow("missing colon") << QByteArray(R"({"id" "a"})") << malformed;
    QTest::newRow("overlong UTF-8")
        << customerPage(",\"relationshipToPartner\":\"\xC0\xAF\"") << u"import.jsonEncoding"_s;
    QTest::newRow("windows-1252") << customerPage(",\"relationshipToPartner\":\"\xE9\"")
                                  << u"import.jsonEncoding"_s;
    QTest::newRow("duplicate member around the records")
        << QByteArray(R"({"totalCount":1,"totalCount":2,"items":[]})") << malformed;
    QTest::newRow("too deep") << QByteArray(10'000, '[') << u"import.jsonTooDeep"_s;
    QTest::newRow("too deep, objects")
        << QByteArray(R"({"a":)").repeated(5000) << u"import.jsonTooDeep"_s;
    QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE{\0\"\0i\0d\0\"\0:\0"
                                            "1\0}\0",
                                            18)
                              << u"import.jsonEncoding"_s;
    QTest::newRow("UTF-16LE without mark") << QByteArray("{\0\"\0i\0d\0\"\0:\0"
                                                         "1\0}\0",
                                                         16)
                                           << u"import.jsonEncoding"_s;
    QTest::newRow("another object")
        << QByteArray(R"({"__proto__":{"a":1},"schema":99})") << u"import.unknownFormat"_s;
    QTest::newRow("value is an object")
        << QByteArray(R"({"value":{"id":"a"}})") << u"import.unknownFormat"_s;
    QTest::newRow("empty array") << QByteArray("[]") << u"import.empty"_s;
    QTest::newRow("blanks") << QByteArray(" \n ") << u"import.empty"_s;
    QTest::newRow("one giant record")
        << customerPage(R"(,"relationshipToPartner":")" + QByteArray(20'000'000, 'x') + "\"")
        << u"import.tooLarge"_s;
}

void JsonShapesTest::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    TestFiles files;
    const ImportRun run = importFile(files.write(u"page.json"_s, json));
    QCOMPARE(run.error.code, code);
    if (code == u"import.malformedJson")
        QVERIFY(!run.error.arguments.value(0).isEmpty());
    QVERIFY(run.sink.customers.isEmpty());
}

void JsonShapesTest::readsAnswersInManyShapes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("customers");
    const QByteArray a =
        R"({"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","relationshipToPartner":"reseller"})";
    const QByteArray b =
        R"({"Id":"00000000-0000-4000-8000-000000000002","RelationshipToPartner":"reseller"})";
    QTest::newRow("items") << QByteArray(R"({"items":[)" + a + "," + b + "]}") << 2;
    QTest::newRow("Items") << QByteArray(R"({"Items":[)" + a + "," + b + "]}") << 2;
    QTest::newRow("value") << QByteArray(R"({"value":[)" + a + "," + b + "]}") << 2;
    QTest::newRow("array") << QByteArray("[" + a + "," + b + "]") << 2;
    QTest::newRow("single") << a << 1;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + a) << 1;
    QTest::newRow("blanks around") << QByteArray("\r\n\t " + a + " \n") << 1;
    QTest::newRow("pages") << QByteArray(R"([{"items":[)" + a + R"(]},{"items":[)" + b + "]}]")
                           << 2;
    QTest::newRow("empty page among pages")
        << QByteArray(R"([{"items":[]},{"items":[)" + b + "]}]") << 1;
    QTest::newRow("empty list that names its call")
        << QByteArray(R"({"totalCount":0,"items":[],"links":{"self":{"uri":"/customers"}}})") << 0;
}

void JsonShapesTest::readsAnswersInManyShapes()
{
    QFETCH(QByteArray, json);
    QFETCH(int, customers);
    TestFiles files;
    for (const QString &name : {u"page.json"_s, u"page.txt"_s}) {
        const ImportRun run = importFile(files.write(name, json));
        QVERIFY2(run.isGood(), qPrintable(run.error.code));
        QCOMPARE(keyOf(run.profile.format), u"jsonCustomers"_s);
        QCOMPARE(run.sink.customers.size(), customers);
        QCOMPARE(run.reasons(), QString());
    }
}

QTEST_GUILESS_MAIN(JsonShapesTest)
#include "tst_jsonshapes.moc"
