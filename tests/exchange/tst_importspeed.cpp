// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingsink.h"
#include "strictmain.h"

#include <ctime>

using namespace attache;
using namespace Qt::StringLiterals;

/// How long reading takes by itself, and that its memory does not grow with the file.
class ImportSpeedTest : public QObject
{
    Q_OBJECT

private slots:
    STRICT_TEST

    void readsAHundredThousandCustomersQuickly_data();
    void readsAHundredThousandCustomersQuickly();
};

namespace {

/// Takes everything, keeps nothing.
class NullSink final : public ObservationSink
{
public:
    Status putCustomer(const CustomerFacts &, Dataset) override
    {
        ++customers;
        return {};
    }
    Status putPartner(const PartnerFacts &, Dataset) override { return {}; }
    Status putAttachment(const AttachmentFacts &, Dataset) override { return {}; }
    Status putSubscription(const SubscriptionFacts &) override { return {}; }
    Status putAccessAssignment(const AccessAssignmentFacts &) override { return {}; }
    Status putActivity(const ActivityRecord &) override { return {}; }
    qint64 customers = 0;
};

constexpr int Rows = 100'000;

QByteArray number(int i)
{
    return QByteArray::number(i).rightJustified(12, '0');
}

QByteArray csv()
{
    QByteArray text = "Microsoft ID,Company name,Primary domain name,Relationship\r\n";
    for (int i = 0; i < Rows; ++i)
        text += "6f9619ff-8b86-4011-842d-" + number(i) + ",\"M\xC3\xBCller " + number(i)
            + " & Co\",c" + number(i) + ".onmicrosoft.com,Reseller\r\n";
    return text;
}

QByteArray json()
{
    QByteArray text = R"({"items":[)";
    for (int i = 0; i < Rows; ++i)
        text += (i ? "," : "") + QByteArray(R"({"id":"6f9619ff-8b86-4011-842d-)") + number(i)
            + R"(","companyProfile":{"tenantId":"6f9619ff-8b86-4011-842d-)" + number(i)
            + R"(","domain":"c)" + number(i) + R"(.onmicrosoft.com","companyName":"M)" + number(i)
            + R"("},"relationshipToPartner":"reseller","attributes":{"objectType":"Customer"}})";
    return text + R"(],"links":{"self":{"uri":"/customers"}}})";
}

} // namespace

void ImportSpeedTest::readsAHundredThousandCustomersQuickly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("CSV") << u"list.csv"_s << csv();
    QTest::newRow("JSON") << u"list.json"_s << json();
}

void ImportSpeedTest::readsAHundredThousandCustomersQuickly()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    TestFiles files;
    const QString path = files.write(name, bytes);
    FileImportReader reader;
    // Processor time: other programs may be busy as well.
    const auto milliseconds = [] { return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC; };
    const qint64 begin = milliseconds();
    const auto profile = reader.inspect(path, {});
    const qint64 inspected = milliseconds() - begin;
    QVERIFY(profile.has_value());
    NullSink sink;
    QVector<ImportProblem> problems;
    const auto tally = reader.read(path, *profile, testRealm(), sink, problems, nullptr);
    const qint64 read = milliseconds() - begin - inspected;
    QVERIFY(tally.has_value());
    QCOMPARE(tally->read, Rows);
    QCOMPARE(sink.customers, Rows);
    QVERIFY(problems.isEmpty());
    qInfo("inspected in %lld ms, read in %lld ms", inspected, read);
    // Several times what an unoptimised build takes, so that only a change of its nature fails.
    QVERIFY2(read < 10'000, "reading has become slow");
}

QTEST_GUILESS_MAIN(ImportSpeedTest)
#include "tst_importspeed.moc"
