// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing a list on two threads: nothing is lost or changes places, and either side can
// end the other.
#include "importhandover.h"
#include "strictmain.h"

#include <thread>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

class CountingSink final : public ObservationSink
{
public:
    qint64 failsAfter = -1;
    QStringList names;

    Status putCustomer(const CustomerFacts &facts, Dataset) override { return take(facts.name); }
    Status putPartner(const PartnerFacts &facts, Dataset) override { return take(facts.name); }
    Status putAttachment(const AttachmentFacts &facts, Dataset) override
    {
        return take(facts.name);
    }
    Status putSubscription(const SubscriptionFacts &facts) override
    {
        return take(facts.subscriptionId);
    }
    Status putAccessAssignment(const AccessAssignmentFacts &facts) override
    {
        return take(facts.groupId);
    }
    Status putActivity(const ActivityRecord &record) override { return take(record.recordId); }

private:
    Status take(const QString &name)
    {
        if (names.size() == failsAfter)
            return Error{ErrorKind::Storage, u"workspace.diskFull"_s, {}, {}};
        names.append(name);
        return {};
    }
};

class StoppingProgress final : public Progress
{
public:
    bool advance(qint64, qint64) override { return --m_left > 0; }

private:
    int m_left = 3;
};

CustomerFacts named(const QString &name)
{
    CustomerFacts facts;
    facts.name = name;
    return facts;
}

/// Reads without an end, until it is told to stop.
Status putForever(ImportHandover &handover)
{
    for (;;) {
        if (const Status status = handover.putCustomer(named(u"c"_s), Dataset::Customers); !status)
            return status;
    }
}

} // namespace

class ImportHandoverTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void everythingArrivesInOrder()
    {
        constexpr int Rows = 5000; // more than can be on its way at once
        ImportHandover handover;
        std::thread reading([&] {
            for (int i = 0; i < Rows; ++i) {
                const QString name = QString::number(i);
                SubscriptionFacts subscription;
                subscription.subscriptionId = u's' + name;
                ActivityRecord activity;
                activity.recordId = u'a' + name;
                if (!handover.putCustomer(named(name), Dataset::Customers)
                    || !handover.putSubscription(subscription) || !handover.putActivity(activity))
                    break;
            }
            handover.finish();
        });
        CountingSink sink;
        const Status written = handover.writeInto(sink, nullptr);
        reading.join();
        QVERIFY(written);
        QCOMPARE(sink.names.size(), 3 * Rows);
        for (int i = 0; i < Rows; ++i) {
            const QString name = QString::number(i);
            QCOMPARE(sink.names.mid(qsizetype(3) * i, 3),
                     (QStringList{name, u's' + name, u'a' + name}));
        }
    }

    void aListWithoutRowsEnds()
    {
        ImportHandover handover;
        handover.finish();
        CountingSink sink;
        QVERIFY(handover.writeInto(sink, nullptr));
        QVERIFY(sink.names.isEmpty());
    }

    void aFailureOfTheWritingSideStopsTheReading()
    {
        ImportHandover handover;
        Status read;
        std::thread reading([&] {
            read = putForever(handover);
            handover.finish();
        });
        CountingSink sink;
        sink.failsAfter = 700;
        const Status written = handover.writeInto(sink, nullptr);
        reading.join();
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"workspace.diskFull"_s);
        QCOMPARE(read.error().code, u"workspace.diskFull"_s);
        QVERIFY(!handover.readerProgress().advance(1, 2));
        QCOMPARE(sink.names.size(), 700);
    }

    void cancellingStopsBothSides()
    {
        ImportHandover handover;
        Status read;
        std::thread reading([&] {
            read = putForever(handover);
            handover.finish();
        });
        CountingSink sink;
        StoppingProgress progress;
        const Status written = handover.writeInto(sink, &progress);
        reading.join();
        QCOMPARE(written.error().kind, ErrorKind::Cancelled);
        QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ImportHandoverTest)
#include "tst_importhandover.moc"
