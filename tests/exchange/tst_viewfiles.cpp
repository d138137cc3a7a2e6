// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views in files: what was written comes back; whatever else comes is refused with a reason.
#include "savedviewfiles.h"
#include "strictmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

SavedView someView(const QString &name)
{
    SavedView view;
    view.guid = u"0f2c6e0a-7f3c-4a51-9d9e-5b1f4c0e7a01"_s;
    view.name = name;
    view.arrangement.query = u"partner:\"a \"\"b\"\"\" expires<30d"_s;
    view.arrangement.sorts = {{u"nextEnd"_s, true}, {u"name"_s, false}};
    view.arrangement.columns = {{u"name"_s, 28}, {u"tags"_s, 0}};
    view.arrangement.grouping = u"country"_s;
    return view;
}

} // namespace

class TestViewFiles : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(u"views.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || file.write(bytes) != bytes.size())
            return {};
        return path;
    }

private slots:
    STRICT_TEST

    void aSmartTagComesBackAsOne()
    {
        SavedView tag = someView(u"Soon"_s);
        tag.isTag = true;
        const QString path = m_folder.filePath(u"tags.json"_s);
        QVERIFY(makeSavedViewFiles()->write(path, {tag, someView(u"Plain"_s)}, true));
        const auto views = makeSavedViewFiles()->read(path);
        QVERIFY(views);
        QVERIFY(views->at(0).isTag);
        QVERIFY(!views->at(1).isTag);
    }

    void whatWasWrittenComesBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"At risk"_s;
        QTest::newRow("markup") << u"<img src=x onerror=alert(1)> & %1"_s;
        QTest::newRow("quotes") << u"\"'“”«»\\"_s;
        QTest::newRow("right to left") << u"لوحة العملاء"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧 VIP"_s;
        QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s;
    }
    void whatWasWrittenComesBack()
    {
        QFETCH(QString, name);
        const auto files = makeSavedViewFiles();
        const QString path = m_folder.filePath(u"round.json"_s);
        QVERIFY(files->write(path, {someView(name), someView(u"Other"_s)}, true));
        const auto views = files->read(path);
        QVERIFY2(views, views ? "" : qPrintable(views.error().code));
        QCOMPARE(views->size(), 2);
        QCOMPARE(views->constFirst().name, name);
        QCOMPARE(views->constFirst().guid, someView(name).guid);
        QCOMPARE(views->constFirst().arrangement, someView(name).arrangement);
        QVERIFY(!files->write(path, {}, false)); // nothing is overwritten unasked
    }

    void whatIsNotAFileOfViewsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray head = R"({"format":"attache-views","version":1,"views":)";
        const auto one = [&head](const QByteArray &view) -> QByteArray {
            return head + "[" + view + "]}";
        };
        const QString malformed = u"views.malformed"_s;
        QTest::newRow("empty") << QByteArray() << u"import.malformedJson"_s;
        QTest::newRow("CSV") << QByteArray("name,query\nA,b\n") << u"import.malformedJson"_s;
        QTest::newRow("cut off") << (head + "[{\"name\":\"A\"") << u"import.malformedJson"_s;
        QTest::newRow("something after the end") << (head + "[]} x") << u"import.malformedJson"_s;
        QTest::newRow("a page of customers")
            << QByteArray(R"({"totalCount":1,"items":[{"id":"x"}]})") << u"views.notOurs"_s;
        QTest::newRow("an array") << QByteArray("[1,2]") << u"views.notOurs"_s;
        QTest::newRow("newer") << QByteArray(R"({"format":"attache-views","version":2,"views":[]})")
                               << u"views.tooNew"_s;
        QTest::newRow("no version")
            << QByteArray(R"({"format":"attache-views","views":[]})") << malformed;
        QTest::newRow("views are no list") << (head + "{}}") << malformed;
        QTest::newRow("a view is a number") << one("7") << malformed;
        QTest::newRow("no name") << one(R"({"query":""})") << malformed;
        QTest::newRow("blank name") << one(R"({"name":"\u200b "})") << malformed;
        QTest::newRow("name is a number") << one(R"({"name":5})") << malformed;
        QTest::newRow("query is a list") << one(R"({"name":"A","query":[]})") << malformed;
        QTest::newRow("sort is a word") << one(R"({"name":"A","sort":"name"})") << malformed;
        QTest::newRow("sort by nothing") << one(R"({"name":"A","sort":["-"]})") << malformed;
        QTest::newRow("column without key")
            << one(R"({"name":"A","columns":[{"width":3}]})") << malformed;
        QTest::newRow("column of no width")
            << one(R"({"name":"A","columns":[{"key":"name","width":-3}]})") << malformed;
        QTest::newRow("giant column")
            << one(R"({"name":"A","columns":[{"key":"name","width":1e300}]})") << malformed;
        QTest::newRow("long query")
            << one("{\"name\":\"A\",\"query\":\"" + QByteArray(9000, 'a') + "\"}") << malformed;
        QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ') << u"import.tooLarge"_s;
        QTest::newRow("too deep") << QByteArray(2000, '[') << u"import.jsonTooDeep"_s;
    }
    void whatIsNotAFileOfViewsIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto views = makeSavedViewFiles()->read(write(bytes));
        QVERIFY(!views);
        QCOMPARE(views.error().code, code);
    }

    void theRefusedViewIsNamedByItsNumber()
    {
        const auto views = makeSavedViewFiles()->read(
            write(R"({"format":"attache-views","version":1,"views":[{"name":"A"},{"name":""}]})"));
        QVERIFY(!views);
        QCOMPARE(views.error().arguments, QStringList{u"2"_s});
    }

    void membersOfALaterEditionArePassedOver()
    {
        const auto views = makeSavedViewFiles()->read(write(
            R"({"format":"attache-views","version":1,"by":"x","views":[{"name":"A","color":3}]})"));
        QVERIFY(views);
        QCOMPARE(views->constFirst().name, u"A"_s);
    }

    void damagedFilesNeverCrash()
    {
        const auto files = makeSavedViewFiles();
        const QString path = m_folder.filePath(u"good.json"_s);
        QVERIFY(files->write(path, {someView(u"A"_s), someView(u"B"_s)}, true));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        QRandomGenerator random(14);
        int refused = 0;
        for (int i = 0; i < 1000; ++i) {
            QByteArray bytes = good;
            for (int k = random.bounded(1, 6); k > 0; --k)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (i % 5 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            const auto views = files->read(write(bytes));
            refused += !views;
            if (views) {
                for (const SavedView &view : *views)
                    QVERIFY(!view.name.isEmpty() && view.name.size() < 500);
            }
        }
        QVERIFY(refused > 500);
    }
};

QTEST_GUILESS_MAIN(TestViewFiles)
#include "tst_viewfiles.moc"
