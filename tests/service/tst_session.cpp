// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeledger.h"
#include "fakereviews.h"
#include "fakeviews.h"
#include "session.h"
#include "strictmain.h"

#include <QSemaphore>
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

/// Notes on which threads a connection lived and died. The threads may be gone when it is read.
struct Trace
{
    std::atomic<const void *> openedReading = nullptr;
    std::atomic<const void *> closedReading = nullptr;
    std::atomic<const void *> openedWriting = nullptr;
    std::atomic<const void *> closedWriting = nullptr;
    std::atomic<bool> writingClosedLast = false;
};

struct Side
{
    FakeLedger ledger;
    FakeRecorder recorder;
    NoFiles files;
    test::FakeViews views{std::make_shared<test::FakeViewData>()};
    test::FakeReviews reviews{std::make_shared<test::FakeReviewData>()};
    FakeClock clock;
    std::function<void()> closed;
    ~Side() { closed(); }
};

class TracingFactory final : public SessionFactory
{
public:
    explicit TracingFactory(Trace &trace) : m_trace(trace) { }
    bool failsReading = false;
    std::function<Result<bool>()> check;
    std::function<Status()> checkThoroughly;

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
            SavedViewService(side->views, announceViews),
            ReviewService(side->ledger, side->reviews, side->clock, announce)});
        if (check)
            writing.checkFile = [this](const std::stop_token &) { return check(); };
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
        reading.services = std::make_shared<ReadingServices>(ReadingServices{
            CustomerService(side->ledger), HistoryService(side->ledger),
            OverviewService(side->ledger, side->clock), side->ledger, side->views, side->reviews});
        if (checkThoroughly)
            reading.checkThoroughly = [this](const std::stop_token &) { return checkThoroughly(); };
        reading.connection = std::move(side);
        return reading;
    }
    std::chrono::milliseconds restAfterOpening() const override
    {
        return std::chrono::milliseconds(10);
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

    void nothingIsWrittenBeforeTheFileWasChecked()
    {
        Trace trace;
        auto factory = std::make_unique<TracingFactory>(trace);
        QSemaphore mayEnd;
        std::atomic<bool> checked = false;
        factory->check = [&]() -> Result<bool> {
            mayEnd.acquire();
            checked = true;
            return true;
        };
        auto session = Session::open(std::move(factory), u"p"_s, u"jane"_s);
        QVERIFY(session);
        auto written =
            (*session)->write([&](WritingServices &) -> Result<bool> { return checked.load(); });
        // Reading does not wait.
        const auto read = (*session)->read([](ReadingServices &) -> Result<int> { return 7; });
        QCOMPARE(*read.result(), 7);
        QVERIFY(!written.isFinished());
        mayEnd.release();
        QCOMPARE(*written.result(), true);
    }

    void nothingIsWrittenToADamagedFile()
    {
        const Error damage{ErrorKind::Storage, u"workspace.damaged"_s, {}, u"page 7"_s};
        for (const bool atOnce : {true, false}) {
            Trace trace;
            auto factory = std::make_unique<TracingFactory>(trace);
            if (atOnce)
                factory->check = [&]() -> Result<bool> { return damage; };
            else
                factory->check = []() -> Result<bool> { return false; };
            factory->checkThoroughly = [&]() -> Status { return damage; };
            auto session = Session::open(std::move(factory), u"p"_s, u"jane"_s);
            QVERIFY(session);
            QSignalSpy spy(session->get(), &Session::damaged);
            QTRY_COMPARE(spy.size(), 1);
            bool ran = false;
            const auto written = (*session)->write([&ran](WritingServices &) -> Status {
                ran = true;
                return {};
            });
            QVERIFY(!written.result());
            QCOMPARE(written.result().error().code, u"workspace.foundDamaged"_s);
            QVERIFY(written.result().error().detail.contains(u"page 7"));
            QVERIFY(!ran);
            const auto read = (*session)->read([](ReadingServices &) -> Result<int> { return 7; });
            QCOMPARE(*read.result(), 7);
        }
    }

    void whatWaitsIsWrittenAtTheEnd()
    {
        Trace trace;
        std::atomic<bool> ran = false;
        {
            auto factory = std::make_unique<TracingFactory>(trace);
            factory->check = []() -> Result<bool> {
                QThread::msleep(50);
                return false;
            };
            auto session = Session::open(std::move(factory), u"p"_s, u"jane"_s);
            QVERIFY(session);
            (*session)->write([&ran](WritingServices &) -> Status {
                ran = true;
                return {};
            });
        }
        QVERIFY(ran);
    }

    void connectionsLiveAndDieOnTheirOwnThreads()
    {
        Trace trace;
        {
            auto session =
                Session::open(std::make_unique<TracingFactory>(trace), u"p"_s, u"jane"_s);
            QVERIFY(session);
            QCOMPARE((*session)->path(), u"p"_s);
            QCOMPARE((*session)->actor(), u"jane"_s);
            const void *reading = nullptr;
            for (int i = 0; i < 20; ++i) {
                const auto thread = (*session)->read([](ReadingServices &) -> Result<const void *> {
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
