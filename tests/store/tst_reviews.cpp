// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews in the workspace: frozen for good, only added to, closed for good, and provably so.
#include "migrations.h"
#include "opensequence.h"
#include "storesupport.h"
#include "strictmain.h"

#include <QUuid>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const QString Actor = u"tester"_s;

ReviewHeader someHeader(const QString &name = u"Quarterly review"_s)
{
    ReviewHeader header;
    header.guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    header.name = name;
    header.query = u"state:current"_s;
    header.startedBy = Actor;
    header.startedAt = Instant::fromMs(1'700'000'000'000);
    header.population = 3;
    return header;
}

ReviewItem someItem(int position, const QString &remark = {})
{
    ReviewedCustomer customer;
    customer.realm = u"Contoso"_s;
    customer.customer.tenant = tenant(quint32(position + 1));
    customer.customer.name = u"Customer %1%2"_s.arg(QString::number(position + 1), remark);
    ReviewItem item;
    item.position = position;
    item.flags = position == 0 ? ReviewFlag::Privileged : ReviewFlag::New;
    item.content = frozenJson(customer);
    return item;
}

Result<Review> addReview(ReviewWriter &writer, const ReviewHeader &header, int items)
{
    int position = 0;
    return writer.addReview(
        header,
        [&position, items]() -> Result<std::optional<ReviewItem>> {
            if (position == items)
                return std::optional<ReviewItem>();
            return std::optional(someItem(position++));
        },
        Actor);
}

ReviewEntry said(int position, const QString &reviewer, ReviewDecision decision,
                 const QString &reason = {})
{
    static qint64 at = 1'700'000'100'000;
    ReviewEntry entry;
    entry.guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.position = position;
    entry.reviewer = reviewer;
    entry.decision = decision;
    entry.reason = reason;
    entry.at = Instant::fromMs(++at);
    return entry;
}

QStringList actionsOf(LedgerReader &reader)
{
    QStringList actions;
    for (const JournalEntry &line : reader.journal(0, 100).value_or({}))
        actions << line.action;
    return actions;
}

} // namespace

class TestReviews : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void aReviewIsKeptAsItWasFrozen()
    {
        TestWorkspace workspace;
        const ReviewHeader header = someHeader();
        const auto added = addReview(workspace.connection->reviews(), header, 3);
        REQUIRE_OK(added);
        QCOMPARE(added->items, 3);
        workspace.reopen();
        const auto reading = WorkspaceFile::openForReading(workspace.path());
        REQUIRE_OK(reading);
        ReviewReader &reader = (*reading)->reviews();
        const auto reviews = reader.reviews();
        REQUIRE_OK(reviews);
        QCOMPARE(reviews->size(), 1);
        QCOMPARE(reviews->constFirst().review.header, header);
        QCOMPARE(reviews->constFirst().review.snapshot, added->snapshot);
        QCOMPARE(reviews->constFirst().progress.items, 3);
        QCOMPARE(reviews->constFirst().progress.decided, 0);
        const auto items = reader.reviewItems(added->id, true);
        REQUIRE_OK(items);
        QCOMPARE(items->size(), 3);
        QCOMPARE(items->at(1).content, someItem(1).content);
        QCOMPARE(items->at(0).flags, ReviewFlags(ReviewFlag::Privileged));
        QCOMPARE(items->at(2).tenant, tenant(3));
        QVERIFY(reader.reviewItems(added->id, false)->constFirst().content.isEmpty());
        QCOMPARE(reader.reviewItem(added->id, 9).error().code, u"review.itemUnknown"_s);
        QCOMPARE(reader.review(ReviewId(99)).error().code, u"review.unknown"_s);
        QCOMPARE(reader.reviewByGuid(header.guid)->id, added->id);
    }

    void whatIsGivenUpLeavesNoTrace()
    {
        TestWorkspace workspace;
        const QStringList before = actionsOf(workspace.reader());
        int given = 0;
        const auto stopped = workspace.connection->reviews().addReview(
            someHeader(),
            [&given]() -> Result<std::optional<ReviewItem>> {
                if (given == 2)
                    return Error{ErrorKind::Cancelled, u"cancelled"_s, {}, {}};
                return std::optional(someItem(given++));
            },
            Actor);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(workspace.connection->reviews().reviews()->isEmpty());
        QCOMPARE(actionsOf(workspace.reader()), before);
    }

    void decisionsAreAddedOnceAndJournalled()
    {
        TestWorkspace workspace;
        ReviewWriter &writer = workspace.connection->reviews();
        const auto review = addReview(writer, someHeader(), 3);
        REQUIRE_OK(review);
        const QVector<ReviewEntry> entries{said(0, u"Ann"_s, ReviewDecision::Keep),
                                           said(1, u"Ann"_s, ReviewDecision::Revoke, u"gone\nb"_s)};
        QCOMPARE(writer.addEntries(review->id, entries, Actor).value_or(-1), 2);
        QCOMPARE(writer.addEntries(review->id, entries, Actor).value_or(-1), 0);
        QCOMPARE(writer.addEntries(review->id, {entries.at(0)}, Actor).value_or(-1), 0);
        QCOMPARE(writer.addEntries(review->id, {said(3, u"Ann"_s, ReviewDecision::Keep)}, Actor)
                     .error()
                     .code,
                 u"review.itemUnknown"_s);
        workspace.reopen();
        QCOMPARE(workspace.connection->reviews().reviewEntries(review->id).value_or({}), entries);
        const ReviewProgress progress =
            workspace.connection->reviews().reviews()->constFirst().progress;
        QCOMPARE(progress.decided, 2);
        QCOMPARE(progress.keep, 1);
        QCOMPARE(progress.revoke, 1);
        QCOMPARE(actionsOf(workspace.reader()).count(u"review.decide"_s), 2);
        const auto lines = workspace.connection->reviews().reviewJournal(review->header.guid);
        REQUIRE_OK(lines);
        QCOMPARE(lines->size(), 3);
        QVERIFY(lines->at(2).detail.contains(entries.at(1).guid));
    }

    void anOpenItemKeepsTheReviewOpenAndAClosedOneNeverChanges()
    {
        TestWorkspace workspace;
        ReviewWriter &writer = workspace.connection->reviews();
        ReviewHeader header = someHeader();
        header.needsSecond = true;
        const auto review = addReview(writer, header, 3);
        REQUIRE_OK(review);
        REQUIRE_OK(writer.addEntries(review->id,
                                     {said(0, u"Ann"_s, ReviewDecision::Keep),
                                      said(0, u"Bob"_s, ReviewDecision::Revoke, u"x"_s),
                                      said(1, u"Ann"_s, ReviewDecision::Keep)},
                                     Actor));
        const auto early = writer.closeReview(review->id, Actor, workspace.clock.now(), Actor);
        QCOMPARE(early.error().code, u"review.incomplete"_s);
        QCOMPARE(early.error().arguments, (QStringList{u"1"_s, u"1"_s, u"1"_s}));
        REQUIRE_OK(writer.addEntries(review->id,
                                     {said(0, u"Ann"_s, ReviewDecision::Revoke, u"x"_s),
                                      said(1, u"Bob"_s, ReviewDecision::Keep),
                                      said(2, u"Ann"_s, ReviewDecision::Keep),
                                      said(2, u"Bob"_s, ReviewDecision::Keep)},
                                     Actor));
        const auto closed = writer.closeReview(review->id, Actor, workspace.clock.now(), Actor);
        REQUIRE_OK(closed);
        QVERIFY(closed->isClosed());
        QCOMPARE(closed->closedBy, Actor);
        QCOMPARE(closed->result,
                 resultHash(closed->snapshot, *writer.reviewEntries(review->id), Actor,
                            workspace.clock.now()));
        for (const QString &code :
             {writer.addEntries(review->id, {said(0, u"Ann"_s, ReviewDecision::Keep)}, Actor)
                  .error()
                  .code,
              writer.closeReview(review->id, Actor, workspace.clock.now(), Actor).error().code})
            QCOMPARE(code, u"review.closed"_s);
        QCOMPARE(workspace.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
    }

    void anotherProgramCannotChangeItAndIfItCouldItWouldBeFound()
    {
        TestWorkspace workspace;
        const auto review = addReview(workspace.connection->reviews(), someHeader(), 1);
        REQUIRE_OK(review);
        REQUIRE_OK(workspace.connection->reviews().addEntries(
            review->id, {said(0, u"Ann"_s, ReviewDecision::Keep)}, Actor));
        REQUIRE_OK(workspace.connection->reviews().closeReview(review->id, Actor,
                                                               workspace.clock.now(), Actor));
        workspace.connection.reset();
        const QList<QByteArray> attempts{
            "UPDATE review SET closed_by = 'x'",
            "DELETE FROM review",
            "UPDATE review_item SET name = 'x'",
            "DELETE FROM review_item",
            "INSERT INTO review_item SELECT review, 7, tenant, scope, name, flags, former, content "
            "FROM review_item",
            "UPDATE review_entry SET decision = 2",
            "DELETE FROM review_entry",
            "INSERT INTO review_entry SELECT review, 'other', position, reviewer, decision, "
            "reason, at, in_batch, settles FROM review_entry",
        };
        {
            SqlDatabase foreign(workspace.path(), SqlDatabase::Mode::Writing);
            for (const QByteArray &attempt : attempts) {
                bool isRefused = false;
                try {
                    foreign.execute(attempt);
                } catch (const StoreFailure &) {
                    isRefused = true;
                }
                QVERIFY2(isRefused, attempt.constData());
            }
        }
        const auto damagedBy = [&workspace](const QByteArray &trigger, const QByteArray &sql) {
            {
                SqlDatabase foreign(workspace.path(), SqlDatabase::Mode::Writing);
                const QByteArray name = "'" + trigger + "'";
                SqlStatement row =
                    foreign.prepare("SELECT sql FROM sqlite_master WHERE name = " + name);
                QVERIFY(row.step());
                const QByteArray creation = row.utf8(0);
                row = {};
                foreign.execute("DROP TRIGGER " + trigger);
                foreign.execute(sql);
                foreign.execute(creation);
            }
            workspace.reopen();
            const QStringList findings = workspace.reader().verify(nullptr).value_or(QStringList());
            QVERIFY2(findings.join(u' ').contains(u"altered"_s), sql.constData());
            workspace.connection.reset();
        };
        damagedBy("review_entry_frozen", "UPDATE review_entry SET decision = 2");
        damagedBy("review_item_frozen", "UPDATE review_item SET name = 'x'");
        damagedBy("review_item_frozen", "UPDATE review_item SET flags = 2");
    }

    void theFormerDecisionIsThatOfTheNewestClosedReview()
    {
        TestWorkspace workspace;
        ReviewWriter &writer = workspace.connection->reviews();
        QVERIFY(!*writer.formerItem(tenant(1), u"Contoso"_s, Cloud::Global));
        for (const ReviewDecision decision : {ReviewDecision::Keep, ReviewDecision::Revoke}) {
            const auto review = addReview(writer, someHeader(keyOf(decision)), 1);
            REQUIRE_OK(review);
            REQUIRE_OK(
                writer.addEntries(review->id, {said(0, u"Ann"_s, decision, u"why"_s)}, Actor));
            workspace.clock.advanceDays(1);
            REQUIRE_OK(writer.closeReview(review->id, Actor, workspace.clock.now(), Actor));
        }
        REQUIRE_OK(addReview(writer, someHeader(u"open"_s), 1));
        const auto former = writer.formerItem(tenant(1), u"Contoso"_s, Cloud::Global);
        REQUIRE_OK(former);
        QVERIFY(*former);
        QCOMPARE((*former)->former.decision, ReviewDecision::Revoke);
        QCOMPARE((*former)->former.review, u"revoke"_s);
        QCOMPARE((*former)->former.reviewer, u"Ann"_s);
        QCOMPARE((*former)->former.reason, u"why"_s);
        QCOMPARE((*former)->content, someItem(0).content);
        QVERIFY(!*writer.formerItem(tenant(1), u"Other realm"_s, Cloud::Global));
        QVERIFY(!*writer.formerItem(tenant(1), u"Contoso"_s, Cloud::Germany));
        QVERIFY(!*writer.formerItem(tenant(2), u"Contoso"_s, Cloud::Global));
    }

    void whatWasDecidedStandsOnTheTimeline()
    {
        TestWorkspace workspace;
        REQUIRE_OK(workspace.observe(wholeCustomerList, customerList(1, 2)));
        ReviewWriter &writer = workspace.connection->reviews();
        const auto review = addReview(writer, someHeader(u"Q4"_s), 2);
        REQUIRE_OK(review);
        REQUIRE_OK(writer.addEntries(
            review->id, {said(0, u"Ann"_s, ReviewDecision::Revoke, u"left"_s)}, Actor));
        const auto decisionsOf = [&workspace](quint32 number) {
            QVector<TimelineEntry> decisions;
            const auto ids = workspace.reader().customersByTenant(tenant(number)).value_or({});
            for (const TimelineEntry &entry :
                 workspace.reader().timeline(ids.value(0)).value_or({})) {
                if (entry.kind == TimelineEntry::Kind::Decision)
                    decisions << entry;
            }
            return decisions;
        };
        QCOMPARE(decisionsOf(1).size(), 1);
        const TimelineEntry entry = decisionsOf(1).constFirst();
        QCOMPARE(entry.actor, u"Ann"_s);
        QCOMPARE(entry.action, u"revoke"_s);
        QCOMPARE(entry.text, u"left"_s);
        QCOMPARE(entry.sourceName, u"Q4"_s);
        QVERIFY(decisionsOf(2).isEmpty());
    }

    void aReviewFromElsewhereComesWhole()
    {
        TestWorkspace there;
        ReviewWriter &writer = there.connection->reviews();
        const auto review = addReview(writer, someHeader(), 2);
        REQUIRE_OK(review);
        REQUIRE_OK(writer.addEntries(
            review->id,
            {said(0, u"Ann"_s, ReviewDecision::Keep), said(1, u"Ann"_s, ReviewDecision::Keep)},
            Actor));
        const auto closed = writer.closeReview(review->id, Actor, there.clock.now(), Actor);
        REQUIRE_OK(closed);
        const ReviewPackage package{*closed, *writer.reviewItems(review->id, true),
                                    *writer.reviewEntries(review->id)};
        TestWorkspace here;
        const auto adopted = here.connection->reviews().adoptReview(package, u"other"_s);
        REQUIRE_OK(adopted);
        QCOMPARE(adopted->result, closed->result);
        QCOMPARE(adopted->closedBy, Actor);
        QCOMPARE(here.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
        QCOMPARE(here.connection->reviews().adoptReview(package, Actor).error().code,
                 u"review.exists"_s);
    }

    void decidingLeavesTheMarkOfTheCustomersAlone()
    {
        TestWorkspace workspace;
        const QByteArray mark = workspace.reader().stateMark().value_or({});
        QVERIFY(!mark.isEmpty());
        const auto review = addReview(workspace.connection->reviews(), someHeader(), 1);
        REQUIRE_OK(review);
        REQUIRE_OK(workspace.connection->reviews().addEntries(
            review->id, {said(0, u"Ann"_s, ReviewDecision::Keep)}, Actor));
        QCOMPARE(workspace.reader().stateMark().value_or({}), mark);
        workspace.addRealm(u"Another"_s);
        QVERIFY(workspace.reader().stateMark().value_or({}) != mark);
    }

    void anOlderWorkspaceGetsTheTables()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.attache"_s);
        const HandClock clock;
        REQUIRE_OK(createWorkspace(path, migrationSteps().mid(0, 3)));
        const auto opened = WorkspaceFile::openForWriting(path, clock);
        REQUIRE_OK(opened);
        REQUIRE_OK(addReview((*opened)->reviews(), someHeader(), 1));
    }
};

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"
