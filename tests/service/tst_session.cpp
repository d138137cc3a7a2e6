// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeledger.h"
#include "fakeviews.h"
#include "session.h"
#include "strictmain.h"

#include <QSignalSpy>
#include <QThread>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

class NoFiles final : public ImportReader
{
public:
    Result<ImportProfile> inspect(const QString &, const ImportChoices &) override
    {
        return ImportProfile();
    }
    Result<ImportTally> read(const QString &, const ImportProfile &, const Realm &,
                             ObservationSink &, QVector<ImportProblem> &, Progress *) override
    {
        return ImportTally();
    }
};

/// Notes on which threads a connection lived and died.
struct Trace
{
    std::atomic<QThread *> openedReading = nullptr;
    std::atomic<QThread *> closedReading = nullptr;
    std::atomic<QThread *> openedWriting = nullptr;
    std::atomic<QThread *> closedWriting = nullptr;
    std::atomic<bool> writingClosedLast = false;
};

struct Side
{
    FakeLedger ledger;
    FakeRecorder recorder;
    NoFiles files;
    test::FakeViews views{std::make_shared<test::FakeViewData>()};
    FakeClock clock;
    std::function<void()> closed;
    ~Side() { closed(); }
};

class TracingFactory final : public SessionFactory
{
public:
    explicit TracingFactory(Trace &trace) : m_trace(trace) { }
    bool failsReading = false;

    Result<Writing> openWriting(ChangeAnnouncer announce, ViewAnnouncer announceViews) override
    {
        m_trace.openedWriting = QThread::currentThread();
        auto side = std::make_shared<Side>();
        side->ledger.addRealm(u"Ours"_s);
        side->ledger.addCustomer(u"A"_s);
        side->closed = [this] {
            m_trace.closedWriting = QThread::currentThread();
            m_trace.writingClosedLast = m_trace.closedReading != nullptr;
        };
        Writing writing;
        writing.services = std::make_shared<WritingServices>(WritingServices{
            RelationshipService(side->ledger, side->ledger, side->clock, announce),
            InvitationService(side->ledger, side->ledger, side->clock, announce),
            AnnotationService(side->ledger, side->ledger, announce),
            ImportService(side->ledger, side->recorder, side->files, side->clock, announce),
            SavedViewService(side->views, announceViews)});
        writing.connection = std::move(side);
        return writing;
    }
    Result<Reading> openReading() override
    {
        if (failsReading)
            return Error{ErrorKind::Storage, u"workspace.io"_s, {}, {}};
        m_trace.openedReading = QThread::currentThread();
        auto side = std::make_shared<Side>();
        side->ledger.addRealm(u"Ours"_s);
        side->closed = [this] { m_trace.closedReading = QThread::currentThread(); };
        Reading reading;
        reading.services = std::make_shared<ReadingServices>(
            ReadingServices{CustomerService(side->ledger), HistoryService(side->ledger),
                            OverviewService(side->ledger, side->clock), side->ledger, side->views});
        reading.connection = std::move(side);
        return reading;
    }

private:
    Trace &m_trace;
};

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void connectionsLiveAndDieOnTheirOwnThreads()
    {
        Trace trace;
        {
            auto session =
                Session::open(std::make_unique<TracingFactory>(trace), u"p"_s, u"jane"_s);
            QVERIFY(session);
            QCOMPARE((*session)->path(), u"p"_s);
            QCOMPARE((*session)->actor(), u"jane"_s);
            QThread *reading = nullptr;
            for (int i = 0; i < 20; ++i) {
                const auto thread = (*session)->read([](ReadingServices &) -> Result<QThread *> {
                    return QThread::currentThread();
                });
                reading = *thread.result();
                QCOMPARE(reading, trace.openedReading.load());
            }
            QVERIFY(reading != QThread::currentThread());
            QVERIFY(trace.openedWriting != trace.openedReading);
        }
        QCOMPARE(trace.closedReading.load(), trace.openedReading.load());
        QCOMPARE(trace.closedWriting.load(), trace.openedWriting.load());
        QVERIFY(trace.writingClosedLast);
    }

    void changesAreToldOnTheOwnersThread()
    {
        Trace trace;
        auto session = Session::open(std::make_unique<TracingFactory>(trace), u"p"_s, u"jane"_s);
        QVERIFY(session);
        QVector<CustomerId> heard;
        QThread *heardOn = nullptr;
        connect(session->get(), &Session::changed, this, [&](const ChangeSet &changes) {
            heard += changes.customers;
            heardOn = QThread::currentThread();
        });
        auto note = (*session)->write([](WritingServices &services) {
            return services.annotations.addNote(CustomerId(1), u"hello"_s, u"jane"_s);
        });
        QVERIFY(note.result());
        QTRY_COMPARE(heard, QVector<CustomerId>{CustomerId(1)});
        QCOMPARE(heardOn, QThread::currentThread());
    }

    void closingWaitsForWhatRuns()
    {
        Trace trace;
        std::atomic<int> done = 0;
        {
            auto session =
                Session::open(std::make_unique<TracingFactory>(trace), u"p"_s, u"jane"_s);
            QVERIFY(session);
            for (int i = 0; i < 5; ++i) {
                (*session)->write([&](WritingServices &) -> Status {
                    QThread::msleep(5);
                    ++done;
                    return {};
                });
            }
        }
        QCOMPARE(done.load(), 5);
    }

    void aSideThatDoesNotOpenClosesTheOther()
    {
        Trace trace;
        auto factory = std::make_unique<TracingFactory>(trace);
        factory->failsReading = true;
        const auto session = Session::open(std::move(factory), u"p"_s, u"jane"_s);
        QVERIFY(!session);
        QCOMPARE(session.error().code, u"workspace.io"_s);
        QCOMPARE(trace.closedWriting.load(), trace.openedWriting.load());
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
