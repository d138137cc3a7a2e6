// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews from start to end: what is frozen in which order, who may say what, and how two copies
// become one.
#include "fakeledger.h"
#include "fakereviews.h"
#include "reviewservice.h"
#include "strictmain.h"

#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const QString Ann = u"Ann"_s;
const QString Bob = u"Bob"_s;

/// A workspace with five customers and its reviews.
struct Desk
{
    Desk()
    {
        ledger.addRealm(u"Contoso"_s);
        for (int i = 0; i < 5; ++i) {
            ledger.addCustomer(QStringLiteral("Customer %1").arg(QChar('E' - i)));
            ledger.customerList.last().lastSeenAt = clock.time;
        }
        ledger.figures.asOf = Instant::fromMs(1'794'000'000'000);
    }
    void attachOther(int customer)
    {
        AttachmentSummary other;
        other.standing = Standing::Other;
        other.partnerName = u"Fabrikam"_s;
        ledger.customerList[customer].attachments << other;
    }
    Result<Review> start(bool needsSecond = false, int samplePercent = 100)
    {
        ReviewRequest request;
        request.name = u"Q4"_s;
        request.samplePercent = samplePercent;
        request.needsSecond = needsSecond;
        for (const CustomerSummary &customer : std::as_const(ledger.customerList))
            request.customers << customer.id;
        return service.start(request, Ann, nullptr);
    }
    QStringList namesOf(const Review &review)
    {
        QStringList names;
        const auto items = store.reviewItems(review.id, true);
        for (const ReviewItem &item : *items)
            names << item.name;
        return names;
    }
    Status decideAll(const Review &review, ReviewDecision decision, const QString &actor)
    {
        QVector<int> positions;
        for (int i = 0; i < review.items; ++i)
            positions << i;
        const auto decided =
            service.decide({review.id, positions, decision, u"checked"_s, true}, actor);
        return decided ? Status() : Status(decided.error());
    }

    FakeLedger ledger;
    FakeClock clock;
    std::shared_ptr<test::FakeReviewData> data = std::make_shared<test::FakeReviewData>();
    test::FakeReviews store{data};
    int announced = 0;
    ReviewService service{ledger, store, clock, [this](const ChangeSet &changes) {
                              QVERIFY(changes.reviews && changes.customers.isEmpty());
                              ++announced;
                          }};
};

} // namespace

class TestReviews : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void theClosestLookComesFirstThenTheName()
    {
        Desk desk;
        desk.attachOther(1); // Customer D
        const auto review = desk.start();
        QVERIFY(review);
        QCOMPARE(desk.namesOf(*review),
                 (QStringList{u"Customer D"_s, u"Customer A"_s, u"Customer B"_s, u"Customer C"_s,
                              u"Customer E"_s}));
        QCOMPARE(review->header.asOf, Instant::fromMs(1'794'000'000'000));
        QCOMPARE(review->header.population, 5);
        QCOMPARE(desk.announced, 1);
        const auto items = desk.store.reviewItems(review->id, true);
        QCOMPARE(items->at(0).flags, ReviewFlag::OtherPartners | ReviewFlag::New);
        QCOMPARE(thawed(items->at(0).content)->customer.attachments.constFirst().partnerName,
                 u"Fabrikam"_s);
    }

    void whatHappensLaterDoesNotReachTheReview()
    {
        Desk desk;
        const auto review = desk.start();
        QVERIFY(review);
        const auto before = desk.store.reviewItem(review->id, 0);
        desk.ledger.customerList[4].name = u"Renamed"_s;
        desk.attachOther(4);
        QCOMPARE(desk.store.reviewItem(review->id, 0)->content, before->content);
    }

    void anEmptyListOrNameStartsNothing()
    {
        Desk desk;
        ReviewRequest request;
        request.name = u"Q4"_s;
        QCOMPARE(desk.service.start(request, Ann, nullptr).error().code, u"review.empty"_s);
        request.name = u" \u200b"_s;
        QCOMPARE(desk.service.start(request, Ann, nullptr).error().code, u"review.nameMissing"_s);
        QCOMPARE(desk.announced, 0);
    }

    void theSampleAlwaysHoldsWhoNeedsALook()
    {
        Desk desk;
        desk.attachOther(2);
        for (int i = 0; i < 100; ++i) {
            desk.ledger.addCustomer(QStringLiteral("Plain %1").arg(i));
            desk.ledger.customerList.last().lastSeenAt = desk.clock.time;
        }
        const auto review = desk.start(false, 20);
        QVERIFY(review);
        QVERIFY2(review->items > 5 && review->items < 45,
                 qPrintable(QString::number(review->items)));
        QCOMPARE(desk.namesOf(*review).constFirst(), u"Customer C"_s);
        QCOMPARE(review->header.population, 105);
    }

    void aReasonIsAskedForWhereTheRuleSaysSo()
    {
        Desk desk;
        const auto review = desk.start();
        QVERIFY(review);
        DecisionRequest request{review->id, {0}, ReviewDecision::Revoke, u" "_s};
        QCOMPARE(desk.service.decide(request, Ann).error().code, u"review.reasonMissing"_s);
        request.reason = u"contract ended"_s;
        const auto decided = desk.service.decide(request, Ann);
        QVERIFY(decided);
        QCOMPARE(decided->constFirst().reviewer, Ann);
        QCOMPARE(decided->constFirst().at, desk.clock.time);
        QVERIFY(desk.service.decide({review->id, {1}, ReviewDecision::Keep, {}}, Ann));
        QCOMPARE(desk.service.decide({review->id, {2, 3}, ReviewDecision::Keep, {}, true}, Ann)
                     .error()
                     .code,
                 u"review.reasonMissing"_s);
        QCOMPARE(desk.service
                     .decide({review->id, {0}, ReviewDecision::Keep, {}, false, {u"guid"_s}}, Bob)
                     .error()
                     .code,
                 u"review.reasonMissing"_s);
    }

    void theNextReviewKnowsWhatChangedAndWhatWasNotFollowed()
    {
        Desk desk;
        const auto first = desk.start();
        QVERIFY(first);
        QVERIFY(desk.decideAll(*first, ReviewDecision::Keep, Ann));
        QVERIFY(desk.service.decide({first->id, {0}, ReviewDecision::Revoke, u"left"_s}, Ann));
        desk.clock.time = Instant::fromMs(desk.clock.time.ms() + 1);
        QVERIFY(desk.service.close(first->id, Ann));
        desk.attachOther(0); // Customer E
        const auto second = desk.start();
        QVERIFY(second);
        const auto items = desk.store.reviewItems(second->id, true);
        QCOMPARE(items->at(0).name, u"Customer A"_s);
        QCOMPARE(items->at(0).flags, ReviewFlags(ReviewFlag::NotFollowed));
        QCOMPARE(items->at(0).former.decision, ReviewDecision::Revoke);
        QCOMPARE(items->at(1).name, u"Customer E"_s);
        QCOMPARE(items->at(1).flags, ReviewFlag::Changed | ReviewFlag::OtherPartners);
        QCOMPARE(items->at(2).flags, ReviewFlags());
        QCOMPARE(items->at(2).former.decision, ReviewDecision::Keep);
    }

    void twoCopiesBecomeOneAndNothingIsLost()
    {
        Desk here;
        const auto review = here.start(true);
        QVERIFY(review);
        QVERIFY(here.decideAll(*review, ReviewDecision::Keep, Ann));
        Desk there;
        const auto taken = there.service.merge(*packageOf(here.store, review->id), Bob);
        QVERIFY(taken);
        QVERIFY(taken->isNew);
        QVERIFY(there.decideAll(taken->review, ReviewDecision::Keep, Bob));
        there.clock.time = Instant::fromMs(there.clock.time.ms() + 5);
        QVERIFY(there.service.decide(
            {taken->review.id, {2}, ReviewDecision::Revoke, u"no contract"_s}, Bob));
        const auto back = *packageOf(there.store, taken->review.id);
        const auto merged = here.service.merge(back, Ann);
        QVERIFY(merged);
        QVERIFY(!merged->isNew);
        QCOMPARE(merged->added, 6);
        QCOMPARE(merged->conflicts, 1);
        QCOMPARE(*here.store.reviewEntries(review->id), back.entries);
        QCOMPARE(here.service.close(review->id, Ann).error().code, u"review.incomplete"_s);
        QCOMPARE(here.service.merge(back, Ann)->added, 0); // twice is once
        const auto standing = standingsOf(*review, back.entries).at(2);
        const auto settled =
            here.service.decide({review->id,
                                 {2},
                                 ReviewDecision::Revoke,
                                 u"agreed"_s,
                                 false,
                                 {standing.voices.at(0).guid, standing.voices.at(1).guid}},
                                Ann);
        QVERIFY(settled);
        const auto closed = here.service.close(review->id, Ann);
        QVERIFY(closed);
        // The other one takes the closing over, and then has the same proof.
        const auto over = there.service.merge(*packageOf(here.store, review->id), Bob);
        QVERIFY(over);
        QVERIFY(over->review.isClosed());
        QCOMPARE(over->review.result, closed->result);
        QVERIFY(!over->leftOpen);
    }

    void aCopyThatWasFrozenDifferentlyOrRewritesIsRefused()
    {
        Desk desk;
        const auto review = desk.start();
        QVERIFY(review);
        QVERIFY(desk.service.decide({review->id, {0}, ReviewDecision::Keep, {}}, Ann));
        ReviewPackage package = *packageOf(desk.store, review->id);
        package.review.snapshot[0] = char(package.review.snapshot.at(0) ^ 1);
        QCOMPARE(desk.service.merge(package, Bob).error().code, u"review.differs"_s);
        package = *packageOf(desk.store, review->id);
        package.entries.first().decision = ReviewDecision::Revoke;
        QCOMPARE(desk.service.merge(package, Bob).error().code, u"review.differs"_s);
    }

    void aClosedReviewIsNotReopenedByACopy()
    {
        Desk here;
        const auto review = here.start();
        QVERIFY(review);
        Desk there;
        const auto taken = there.service.merge(*packageOf(here.store, review->id), Bob);
        QVERIFY(taken);
        QVERIFY(here.decideAll(*review, ReviewDecision::Keep, Ann));
        QVERIFY(here.service.close(review->id, Ann));
        QVERIFY(there.service.decide({taken->review.id, {0}, ReviewDecision::Ask, u"?"_s}, Bob));
        QCOMPARE(here.service.merge(*packageOf(there.store, taken->review.id), Ann).error().code,
                 u"review.closed"_s);
        // The closed copy is taken in, but not its end: what was said here is not part of it.
        const auto merged = there.service.merge(*packageOf(here.store, review->id), Bob);
        QVERIFY(merged);
        QVERIFY(merged->leftOpen);
        QVERIFY(!merged->review.isClosed());
        QCOMPARE(merged->conflicts, 1);
    }

    void aFailureIsToldAndNotAnnounced()
    {
        Desk desk;
        const auto review = desk.start();
        QVERIFY(review);
        const int before = desk.announced;
        desk.data->writeError = Error{ErrorKind::Storage, u"workspace.diskFull"_s, {}, {}};
        QCOMPARE(desk.service.decide({review->id, {0}, ReviewDecision::Keep, {}}, Ann).error().code,
                 u"workspace.diskFull"_s);
        QCOMPARE(desk.announced, before);
    }
};

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"
