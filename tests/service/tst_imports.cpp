// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeledger.h"
#include "historyservice.h"
#include "importservice.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

/// A file of as many rows and problems as a test asks for.
class FakeFiles final : public ImportReader
{
public:
    qint64 rows = 3;
    QVector<ImportProblem> found;
    std::optional<Error> failure;

    Result<ImportProfile> inspect(const QString &path, const ImportChoices &) override
    {
        ImportProfile profile;
        profile.path = path;
        profile.format = ImportFormat::NceCustomers;
        profile.dataset = Dataset::Customers;
        profile.complete = true;
        return profile;
    }
    Result<ImportTally> read(const QString &, const ImportProfile &, const Realm &,
                             ObservationSink &sink, QVector<ImportProblem> &problems,
                             Progress *) override
    {
        if (failure)
            return *failure;
        for (qint64 i = 0; i < rows; ++i) {
            if (const Status status = sink.putCustomer(CustomerFacts(), Dataset::Customers);
                !status)
                return status.error();
        }
        problems = found;
        return ImportTally{rows + qint64(found.size()), qint64(found.size())};
    }
};

struct Bench
{
    FakeLedger ledger;
    FakeRecorder recorder;
    FakeFiles files;
    FakeClock clock;
    int heard = 0;
    ImportService service{ledger, recorder, files, clock, [this](const ChangeSet &) { ++heard; }};
    ImportProfile profile;

    Bench()
    {
        ledger.addRealm(u"Ours"_s);
        profile = service.inspect(u"/a folder/list.csv"_s, {}).value();
    }
};

ImportProblem dropped(ProblemReason reason)
{
    ImportProblem problem;
    problem.reason = reason;
    problem.rowDropped = true;
    return problem;
}

} // namespace

class ImportsTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void anImportIsOneObservation()
    {
        Bench bench;
        const auto report =
            bench.service.apply(bench.profile, RealmId(1), u"jane"_s, false, nullptr);
        QVERIFY(report);
        QVERIFY(report->applied);
        QCOMPARE(bench.recorder.headers.size(), 1);
        const ObservationHeader &header = bench.recorder.headers.first();
        QCOMPARE(header.sourceName, u"list.csv"_s);
        QCOMPARE(header.format, u"nceCustomers"_s);
        QCOMPARE(header.observedAt, bench.clock.time);
        QCOMPARE(header.actor, u"jane"_s);
        QCOMPARE(header.complete.size(), 1);
        QCOMPARE(bench.recorder.puts.first().customers.size(), 3);
        QVERIFY(!bench.recorder.lastOptions.forcePartial);
        QCOMPARE(bench.heard, 1);
    }

    void aPreviewIsADryRunAndAnnouncesNothing()
    {
        Bench bench;
        const auto report = bench.service.preview(bench.profile, RealmId(1), u"jane"_s, nullptr);
        QVERIFY(report);
        QVERIFY(!report->applied);
        QVERIFY(bench.recorder.lastOptions.dryRun);
        QCOMPARE(bench.heard, 0);
    }

    void rowsThatLeaveAHoleMakeAListPartial_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<bool>("rowDropped");
        QTest::addColumn<bool>("partial");
        const auto row = [](const char *name, ProblemReason reason, bool drop, bool partial) {
            QTest::newRow(name) << int(reason) << drop << partial;
        };
        row("tenant id malformed", ProblemReason::MalformedTenantId, true, true);
        row("too few columns", ProblemReason::TooFewColumns, true, true);
        row("row repeated", ProblemReason::DuplicateRow, true, false);
        row("record malformed by a repeated member", ProblemReason::DuplicateKey, true, true);
        row("of another partner", ProblemReason::OtherPartner, true, false);
        row("only a cell", ProblemReason::MalformedDomain, false, false);
    }
    void rowsThatLeaveAHoleMakeAListPartial()
    {
        QFETCH(int, reason);
        QFETCH(bool, rowDropped);
        QFETCH(bool, partial);
        Bench bench;
        ImportProblem problem = dropped(ProblemReason(reason));
        problem.rowDropped = rowDropped;
        bench.files.found = {problem};
        const auto report =
            bench.service.apply(bench.profile, RealmId(1), u"jane"_s, false, nullptr);
        QVERIFY(report);
        QCOMPARE(report->markedPartial, partial);
        QCOMPARE(bench.recorder.lastOptions.forcePartial, partial);
    }

    void aListWithoutRowsMakesNobodyDisappear()
    {
        Bench bench;
        bench.files.rows = 0;
        const auto report =
            bench.service.apply(bench.profile, RealmId(1), u"jane"_s, false, nullptr);
        QVERIFY(report);
        QVERIFY(report->markedPartial);
    }

    void aMassDisappearanceIsHeldUntilConfirmed()
    {
        Bench bench;
        bench.recorder.answersMassDisappearance = true;
        const auto held = bench.service.apply(bench.profile, RealmId(1), u"jane"_s, false, nullptr);
        QVERIFY(!held);
        QCOMPARE(held.error().kind, ErrorKind::Conflict);
        QCOMPARE(held.error().code, u"import.massDisappearance"_s);
        QCOMPARE(held.error().arguments, (QStringList{u"7"_s, u"9"_s}));
        QCOMPARE(bench.heard, 0);
        const auto preview = bench.service.preview(bench.profile, RealmId(1), u"jane"_s, nullptr);
        QVERIFY(preview);
        QVERIFY(preview->outcome.massDisappearance);
        const auto done = bench.service.apply(bench.profile, RealmId(1), u"jane"_s, true, nullptr);
        QVERIFY(done);
        QVERIFY(done->applied);
    }

    void aFileThatCannotBeReadFinishesNothing()
    {
        Bench bench;
        bench.files.failure = Error{ErrorKind::InvalidInput, u"import.binary"_s, {}, {}};
        const auto report =
            bench.service.apply(bench.profile, RealmId(1), u"jane"_s, false, nullptr);
        QVERIFY(!report);
        QCOMPARE(bench.recorder.finished, 0);
        QCOMPARE(bench.heard, 0);
    }

    void problemsAreCappedAndCounted()
    {
        Bench bench;
        bench.files.found.fill(dropped(ProblemReason::MissingTenantId), 12'345);
        const auto report =
            bench.service.apply(bench.profile, RealmId(1), u"jane"_s, false, nullptr);
        QVERIFY(report);
        QCOMPARE(report->problems.size(), 10'000);
        QCOMPARE(report->problemCount, qint64(12'345));
    }

    void whatIsMissingIsAskedForFirst()
    {
        Bench bench;
        ImportProfile profile = bench.profile;
        profile.needsCustomer = true;
        QCOMPARE(bench.service.apply(profile, RealmId(1), {}, false, nullptr).error().code,
                 u"import.customerNeeded"_s);
        QCOMPARE(bench.service.apply(bench.profile, RealmId(9), {}, false, nullptr).error().code,
                 u"realm.unknown"_s);
        QVERIFY(bench.recorder.headers.isEmpty());
    }

    void observationsAreNamedInSeveralWays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        QTest::newRow("number") << u"2"_s << 2;
        QTest::newRow("first") << u"first"_s << 1;
        QTest::newRow("latest") << u"Latest"_s << 6;
        QTest::newRow("previous of its realm and format") << u"previous"_s << 3;
        QTest::newRow("day") << u"2026-10-31"_s << 3;
        QTest::newRow("day without any") << u"2026-11-05"_s << 3;
        QTest::newRow("month") << u"2026-09"_s << 2;
        QTest::newRow("before all") << u"2020-01-01"_s << 0;
        QTest::newRow("no such number") << u"99"_s << 0;
        QTest::newRow("zero") << u"0"_s << 0;
        QTest::newRow("a word") << u"yesterday"_s << 0;
        QTest::newRow("a day that is none") << u"2026-02-30"_s << 0;
        QTest::newRow("empty") << QString() << 0;
    }
    void observationsAreNamedInSeveralWays()
    {
        QFETCH(QString, text);
        QFETCH(int, expected);
        FakeLedger ledger;
        const auto add = [&](int realm, SourceKind source, const QString &format,
                             const QString &at) {
            Observation observation;
            observation.id = ObservationId(ledger.observationList.size() + 1);
            observation.header.realm = RealmId(realm);
            observation.header.source = source;
            observation.header.format = format;
            observation.header.observedAt = parseInstant(at).value();
            ledger.observationList.append(observation);
        };
        add(1, SourceKind::File, u"a"_s, u"2026-08-31T10:00:00Z"_s);
        add(1, SourceKind::File, u"a"_s, u"2026-09-30T10:00:00Z"_s);
        add(1, SourceKind::File, u"a"_s, u"2026-10-31T23:59:59Z"_s);
        add(2, SourceKind::File, u"a"_s, u"2026-11-20T10:00:00Z"_s);
        add(1, SourceKind::ByHand, {}, u"2026-11-20T11:00:00Z"_s);
        add(1, SourceKind::File, u"a"_s, u"2026-11-21T10:00:00Z"_s);
        const auto id = HistoryService(ledger).resolve(text);
        if (expected == 0)
            QCOMPARE(id.error().code, u"observation.unknown"_s);
        else
            QCOMPARE(id->value(), qint64(expected));
    }

    void aPointInThePastHasItsMoment()
    {
        FakeLedger ledger;
        Observation observation;
        observation.id = ObservationId(1);
        observation.header.observedAt = parseInstant(u"2026-08-31T10:00:00Z").value();
        ledger.observationList = {observation};
        HistoryService history(ledger);
        const Instant now = parseInstant(u"2026-09-15T12:00:00Z").value();
        const auto at = [&](const QString &text) {
            const auto asOf = history.asOf(text, now);
            return asOf ? asOf->at.toIso() : asOf.error().code;
        };
        QCOMPARE(at(u"2026-08-31"_s), u"2026-08-31T23:59:59.999Z"_s);
        QCOMPARE(at(u"2026-08"_s), u"2026-08-31T23:59:59.999Z"_s);
        QCOMPARE(at(u"2026-09"_s), u"2026-09-15T12:00:00Z"_s); // not later than now
        QCOMPARE(at(u"1"_s), u"2026-08-31T10:00:00Z"_s);
        QCOMPARE(at(u"latest"_s), u"2026-08-31T10:00:00Z"_s);
        QCOMPARE(at(u"2026-07"_s), u"observation.unknown"_s);
    }

    void aLookIsComparedWithOneThatSawTheSame()
    {
        QVector<Observation> all;
        const auto add = [&](Dataset dataset) {
            Observation observation;
            observation.id = ObservationId(all.size() + 1);
            observation.header.format = u"sample"_s;
            observation.header.complete = {{dataset, std::nullopt}};
            all.append(observation);
        };
        for (const Dataset dataset : {Dataset::Customers, Dataset::CustomerTenant,
                                      Dataset::Customers, Dataset::CustomerTenant})
            add(dataset);
        QCOMPARE(previousLook(all, all.at(3))->id.value(), 2);
        QCOMPARE(previousLook(all, all.at(2))->id.value(), 1);
        QCOMPARE(previousLook(all, all.at(1))->id.value(), 1); // nothing that saw the same
        QVERIFY(!previousLook(all, all.at(0)));
    }
};

QTEST_GUILESS_MAIN(ImportsTest)
#include "tst_imports.moc"
