// SPDX-License-Identifier: GPL-3.0-or-later
#include "processortimer.h"
#include "recordingsink.h"
#include "strictmain.h"

#include <QElapsedTimer>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace attache;
using namespace Qt::StringLiterals;

class FileGateTest : public QObject
{
    Q_OBJECT

private slots:
    STRICT_TEST

    void takesRegularFilesOnly_data();
    void takesRegularFilesOnly();
    void refusesWhatIsTooLarge();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void noticesAFileThatChanges_data();
    void noticesAFileThatChanges();
    void stopsAtOnceInsideOneEndlessLine_data();
    void stopsAtOnceInsideOneEndlessLine();
    void stopsInsideALongJsonText();
    void aSinkThatRefusesStopsIt();
    void takesTheChosenEncodingAndSeparator();
    void decidesTheEncodingFurtherOn();
};

namespace {

QByteArray customerList(int rows)
{
    QByteArray text = "Microsoft ID,Company name,Primary domain name,Relationship\r\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(12, '0');
        text += "6f9619ff-8b86-4011-842d-" + number + ",Company " + number + ",c" + number
            + ".example,Reseller\r\n";
    }
    return text;
}

class ActingProgress final : public Progress
{
public:
    explicit ActingProgress(std::function<bool(int)> act) : m_act(std::move(act)) { }
    bool advance(qint64 done, qint64 total) override
    {
        Q_UNUSED(done)
        Q_UNUSED(total)
        return m_act(++m_calls);
    }

private:
    std::function<bool(int)> m_act;
    int m_calls = 0;
};

} // namespace

void FileGateTest::takesRegularFilesOnly_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing there") << u"(dir)/missing.csv"_s << u"import.notFound"_s;
    QTest::newRow("a folder") << u"(dir)"_s << u"import.notAFile"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("a pipe") << u"(dir)/pipe"_s << u"import.notAFile"_s;
    QTest::newRow("a link to a pipe") << u"(dir)/link"_s << u"import.notAFile"_s;
    QTest::newRow("/dev/zero") << u"/dev/zero"_s << u"import.notAFile"_s;
    QTest::newRow("/dev/null") << u"/dev/null"_s << u"import.notAFile"_s;
#endif
    QTest::newRow("empty") << u"(dir)/empty.csv"_s << u"import.empty"_s;
    QTest::newRow("blank lines") << u"(dir)/blank.csv"_s << u"import.empty"_s;
    QTest::newRow("separators only") << u"(dir)/separators.csv"_s << u"import.empty"_s;
}

void FileGateTest::takesRegularFilesOnly()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QTemporaryDir dir;
    path.replace(u"(dir)"_s, dir.path());
#ifdef Q_OS_UNIX
    QCOMPARE(::mkfifo(QFile::encodeName(dir.filePath(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(dir.filePath(u"pipe"_s), dir.filePath(u"link"_s)));
#endif
    const QVector<std::pair<QString, QByteArray>> contents{
        {u"empty.csv"_s, ""},
        {u"blank.csv"_s, "\xEF\xBB\xBF\r\n \r\n"},
        {u"separators.csv"_s, ";;;\r\n;;;\r\n"}};
    for (const auto &[name, bytes] : contents) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QElapsedTimer timer;
    timer.start();
    const ImportRun run = importFile(path);
    QCOMPARE(run.error.code, code);
    QVERIFY(timer.elapsed() < 2000);
}

void FileGateTest::refusesWhatIsTooLarge()
{
    // Sparse: these bytes are on no disk.
    TestFiles files;
    const QString csv = files.write(u"large.csv"_s, "a,b\n");
    QVERIFY(QFile::resize(csv, qint64(4) * 1024 * 1024 * 1024 + 1));
    QCOMPARE(importFile(csv).error.code, u"import.tooLarge"_s);
    const QString json = files.write(u"large.json"_s, "{\"items\":[");
    QVERIFY(QFile::resize(json, qint64(512) * 1024 * 1024 + 1));
    QCOMPARE(importFile(json).error.code, u"import.tooLarge"_s);
}

void FileGateTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04rest") << u"import.workbook"_s;
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << u"import.workbook"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"import.binary"_s;
    QTest::newRow("compressed") << QByteArray("\x1F\x8B\x08") << u"import.binary"_s;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << u"import.binary"_s;
    QTest::newRow("a zero in a name")
        << QByteArray(customerList(3).replace("Company 000000000001", QByteArray("Com\0any", 7)))
        << u"import.binary"_s;
    QTest::newRow("a zero far behind")
        << QByteArray(customerList(70'000) + QByteArray("a\0b,c\r\n", 7)) << u"import.binary"_s;
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << u"import.binary"_s;
    QTest::newRow("prose") << QByteArray("Dear all,\nplease find nothing attached.\n")
                           << u"import.unknownFormat"_s;
    QTest::newRow("one column") << QByteArray("name\nA\nB\n") << u"import.unknownFormat"_s;
    QTest::newRow("a table of something else")
        << QByteArray("Fruit,Colour\napple,red\nplum,blue\n") << u"import.unknownFormat"_s;
}

void FileGateTest::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    TestFiles files;
    QCOMPARE(importFile(files.write(u"file.csv"_s, bytes)).error.code, code);
}

void FileGateTest::noticesAFileThatChanges_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("grows") << u"grows"_s;
    QTest::newRow("shrinks") << u"shrinks"_s;
    QTest::newRow("vanishes") << u"vanishes"_s;
    QTest::newRow("is replaced") << u"replaced"_s;
    QTest::newRow("is rewritten") << u"rewritten"_s;
}

void FileGateTest::noticesAFileThatChanges()
{
    QFETCH(QString, what);
    TestFiles files;
    for (const QString &name : {u"list.csv"_s, u"list.json"_s}) {
        const bool isJson = name.endsWith(u"json"_s);
        QByteArray bytes = customerList(20'000);
        if (isJson) {
            bytes = "[";
            for (int i = 0; i < 20'000; ++i)
                bytes += R"({"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff",)"
                         R"("relationshipToPartner":"reseller"},)";
            bytes.back() = ']';
        }
        const QString path = files.write(name, bytes);
        FileImportReader reader;
        const auto profile = reader.inspect(path, {});
        QVERIFY(profile.has_value());
        ActingProgress progress([&](int call) {
            if (call != 1)
                return true;
            QFile file(path);
            if (what == u"grows" && file.open(QIODevice::Append))
                file.write("x");
            else if (what == u"shrinks")
                QFile::resize(path, 100);
            else if (what == u"vanishes")
                QFile::remove(path);
            else if (what == u"replaced" && QFile::remove(path))
                files.write(name, bytes);
            else if (what == u"rewritten" && file.open(QIODevice::ReadWrite) && file.seek(200))
                file.write("x");
            return true;
        });
        RecordingSink sink;
        QVector<ImportProblem> problems;
        const auto tally = reader.read(path, *profile, testRealm(), sink, problems, &progress);
        QVERIFY(!tally);
        QCOMPARE(tally.error().code, u"import.changedWhileRead"_s);
    }
    // And between preview and import.
    const QString path = files.write(u"later.csv"_s, customerList(3));
    FileImportReader reader;
    const auto profile = reader.inspect(path, {});
    QVERIFY(profile.has_value());
    files.write(u"later.csv"_s, customerList(4));
    RecordingSink sink;
    QVector<ImportProblem> problems;
    const auto tally = reader.read(path, *profile, testRealm(), sink, problems, nullptr);
    QVERIFY(!tally);
    QCOMPARE(tally.error().code, u"import.changedWhileRead"_s);
    QVERIFY(sink.customers.isEmpty());
}

void FileGateTest::stopsAtOnceInsideOneEndlessLine_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("code");
    QTest::newRow("text without separators") << QByteArray(1, 'x') << u"import.fieldTooLong"_s;
    QTest::newRow("separators") << QByteArray("x,") << u"import.tooManyColumns"_s;
    QTest::newRow("an open quote")
        << QByteArray("\"xxxxxxx") << u"import.fieldTooLong"_s; // quotes pair up inside the text
    QTest::newRow("line ends") << QByteArray("\r\n") << u""_s;
}

void FileGateTest::stopsAtOnceInsideOneEndlessLine()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QString, code);
    TestFiles files;
    QByteArray block = pattern;
    while (block.size() < 1024 * 1024)
        block += block;
    const QString path = files.write(u"line.csv"_s, customerList(2));
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    const int blocks = 24; // more of the same would only be read longer
    for (int i = 0; i < blocks; ++i)
        QCOMPARE(file.write(block), block.size());
    file.close();

    FileImportReader reader;
    QElapsedTimer timer;
    timer.start();
    const auto profile = reader.inspect(path, {});
    if (!profile) {
        QVERIFY(profile.error().code.startsWith(u"import."));
        QVERIFY2(timer.elapsed() < 5000, "the refusal took too long");
        return;
    }
    RecordingSink sink;
    QVector<ImportProblem> problems;
    qint64 longest = 0;
    ProcessorTimer sinceLast;
    ActingProgress progress([&](int) {
        longest = qMax(longest, sinceLast.restart());
        return true;
    });
    const auto tally = reader.read(path, *profile, testRealm(), sink, problems, &progress);
    longest = qMax(longest, sinceLast.elapsed());
    QCOMPARE(tally ? QString() : tally.error().code, code);
    QVERIFY2(longest < 200, qPrintable(QString::number(longest)));

    ActingProgress cancelling([](int call) { return call < 3; });
    const auto cancelled = reader.read(path, *profile, testRealm(), sink, problems, &cancelling);
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().kind == ErrorKind::Cancelled || cancelled.error().code == code);
}

void FileGateTest::stopsInsideALongJsonText()
{
    TestFiles files;
    QByteArray json = R"({"items":[{"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff",)"
                      R"("relationshipToPartner":"reseller"}],"note":")";
    json += QByteArray(15'000'000, 'x') + "\"}";
    const QString path = files.write(u"list.json"_s, json);
    FileImportReader reader;
    const auto profile = reader.inspect(path, {});
    QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error().code));
    RecordingSink sink;
    QVector<ImportProblem> problems;
    for (const int calls : {1, 5, 16, 18, 25}) {
        ActingProgress cancelling([&](int call) { return call < calls; });
        const auto tally = reader.read(path, *profile, testRealm(), sink, problems, &cancelling);
        QVERIFY(!tally);
        QCOMPARE(tally.error().code, u"import.cancelled"_s);
        QCOMPARE(tally.error().kind, ErrorKind::Cancelled);
        QVERIFY(sink.customers.isEmpty());
    }
}

void FileGateTest::aSinkThatRefusesStopsIt()
{
    class FullSink final : public ObservationSink
    {
    public:
        Status putCustomer(const CustomerFacts &, Dataset) override { return full(); }
        Status putPartner(const PartnerFacts &, Dataset) override { return full(); }
        Status putAttachment(const AttachmentFacts &, Dataset) override { return full(); }
        Status putSubscription(const SubscriptionFacts &) override { return full(); }
        Status putAccessAssignment(const AccessAssignmentFacts &) override { return full(); }
        Status putActivity(const ActivityRecord &) override { return full(); }

    private:
        static Status full()
        {
            return Error{ErrorKind::Storage, QStringLiteral("store.full"), {}, {}};
        }
    };
    TestFiles files;
    const QString path = files.write(u"list.csv"_s, customerList(3));
    FileImportReader reader;
    const auto profile = reader.inspect(path, {});
    QVERIFY(profile.has_value());
    FullSink sink;
    QVector<ImportProblem> problems;
    const auto tally = reader.read(path, *profile, testRealm(), sink, problems, nullptr);
    QVERIFY(!tally);
    QCOMPARE(tally.error().code, u"store.full"_s);
}

void FileGateTest::takesTheChosenEncodingAndSeparator()
{
    TestFiles files;
    const QString path =
        files.write(u"list.csv"_s,
                    "Microsoft ID|Company name|Primary domain name\n"
                    "6f9619ff-8b86-d011-b42d-00cf4fc964ff|Caf\xC3\xA9; x|a.example\n");
    ImportChoices choices;
    choices.encoding = u"windows-1252"_s;
    choices.separator = u'|';
    const ImportRun run = importFile(path, choices);
    QCOMPARE(run.profile.encoding, u"windows-1252"_s);
    QVERIFY(!run.profile.encodingIsGuess);
    QCOMPARE(run.sink.customers.at(0).name, u"Caf\u00c3\u00a9; x"_s);
    choices.encoding = u"EBCDIC"_s;
    QCOMPARE(importFile(path, choices).error.code, u"import.unknownEncoding"_s);
    choices.encoding.reset();
    choices.separator = u';'; // wrong, but the user's word
    QCOMPARE(importFile(path, choices).profile.separator, QChar(u';'));
}

void FileGateTest::decidesTheEncodingFurtherOn()
{
    // Plain letters for more than inspect() looks at, then windows-1252.
    TestFiles files;
    QByteArray text = customerList(50'000);
    text += "00000000-0000-4000-8000-000000000002,Caf\xE9 \x80,cafe.example,Reseller\r\n";
    const ImportRun run = importFile(files.write(u"list.csv"_s, text));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(run.sink.customers.size(), 50'001);
    QCOMPARE(run.sink.customers.last().name, u"Caf\u00e9 \u20ac"_s);

    // A damaged byte among good UTF-8 is damage, not another encoding.
    QByteArray damaged = "Microsoft ID,Company name,Primary domain name\n";
    for (int i = 1; i < 10; ++i)
        damaged += "00000000-0000-4000-8000-00000000000" + QByteArray::number(i)
            + ",Caf\xC3\xA9,a.example\n";
    damaged += "00000000-0000-4000-8000-00000000000a,Caf\xE9,a.example\n";
    const ImportRun one = importFile(files.write(u"damaged.csv"_s, damaged));
    QCOMPARE(one.profile.encoding, u"UTF-8"_s);
    QCOMPARE(one.sink.customers.first().name, u"Caf\u00e9"_s);
    QCOMPARE(one.sink.customers.last().name, u"Caf\ufffd"_s);
    QCOMPARE(one.reasons(), u"11:textCleaned"_s);
}

QTEST_GUILESS_MAIN(FileGateTest)
#include "tst_filegate.moc"
