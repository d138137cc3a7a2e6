// SPDX-License-Identifier: GPL-3.0-or-later
// What stands of a review, whoever said what in which order, and what its checksums cover.
#include "reviewjson.h"
#include "rolecatalogue.h"
#include "strictmain.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

ReviewEntry said(int number, const QString &reviewer, ReviewDecision decision, qint64 at,
                 const QStringList &settles = {})
{
    ReviewEntry entry;
    entry.guid = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
    entry.reviewer = reviewer;
    entry.decision = decision;
    entry.at = Instant::fromMs(at);
    entry.settles = settles;
    return entry;
}

AttachmentSummary ours(const QStringList &roles, Instant end)
{
    AttachmentSummary attachment;
    attachment.partnerName = u"Contoso"_s;
    attachment.standing = Standing::Own;
    attachment.kind = AttachmentKind::GranularAdmin;
    attachment.status = AttachmentStatus::Active;
    attachment.service = u"tenant"_s;
    attachment.roles = roles;
    attachment.end = end;
    attachment.access = EffectiveAccess::Effective;
    return attachment;
}

ReviewedCustomer someCustomer()
{
    ReviewedCustomer reviewed;
    reviewed.realm = u"Contoso"_s;
    reviewed.cloud = Cloud::Germany;
    CustomerSummary &customer = reviewed.customer;
    customer.tenant = *parseTenantId(u"11111111-2222-3333-4444-555555555555");
    customer.name = u"Müller “Metallbau” \u202e <b>"_s;
    customer.alias = u"MM"_s;
    customer.domain = u"mueller.example"_s;
    customer.customDomains = {u"a.example"_s, u"b.example"_s};
    customer.country = u"DE"_s;
    customer.tags = {u"vip"_s};
    customer.firstSeenAt = Instant::fromMs(1'600'000'000'000);
    customer.lastSeenAt = Instant::fromMs(1'700'000'000'000);
    customer.runway = Instant::never();
    customer.subscriptions = 3;
    customer.offers = {u"Azure plan"_s};
    customer.partnersOfRecord = {u"Contoso (123)"_s};
    customer.attachments = {ours({u"729827e3-9c14-49f7-bb1b-9608f156bbb8"_s}, Instant::never())};
    return reviewed;
}

} // namespace

class TestReview : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void theNewestWordOfEachReviewerCounts()
    {
        const QVector<ReviewEntry> entries{said(1, u"Ann"_s, ReviewDecision::Keep, 10),
                                           said(2, u"Ann"_s, ReviewDecision::Ask, 20),
                                           said(3, u"Ann"_s, ReviewDecision::Revoke, 15)};
        const ItemStanding standing = standingOf(entries, false);
        QCOMPARE(standing.state, ItemStanding::State::Decided);
        QCOMPARE(standing.decision, ReviewDecision::Ask);
        QCOMPARE(standing.voices.size(), 1);
        QCOMPARE(standingOf(entries, true).state, ItemStanding::State::WaitsForSecond);
    }

    void takingBackLeavesTheItemOpen()
    {
        const ItemStanding standing = standingOf({said(1, u"Ann"_s, ReviewDecision::Keep, 10),
                                                  said(2, u"Ann"_s, ReviewDecision::None, 20)},
                                                 false);
        QCOMPARE(standing.state, ItemStanding::State::Undecided);
        QVERIFY(standing.voices.isEmpty());
    }

    void twoWhoAgreeDecideAndTwoWhoDifferDoNot()
    {
        const auto keep = said(1, u"Ann"_s, ReviewDecision::Keep, 10);
        QCOMPARE(standingOf({keep, said(2, u"Bob"_s, ReviewDecision::Keep, 20)}, true).state,
                 ItemStanding::State::Decided);
        const ItemStanding conflict =
            standingOf({keep, said(2, u"Bob"_s, ReviewDecision::Revoke, 20)}, false);
        QCOMPARE(conflict.state, ItemStanding::State::Conflict);
        QCOMPARE(conflict.decision, ReviewDecision::None);
        QCOMPARE(conflict.voices.size(), 2);
    }

    void aConflictIsSettledByAnsweringEveryVoiceAndReopenedByANewOne()
    {
        const auto keep = said(1, u"Ann"_s, ReviewDecision::Keep, 10);
        const auto revoke = said(2, u"Bob"_s, ReviewDecision::Revoke, 20);
        // The clock of the one who settles may be wrong: the answer says what it answers.
        const auto settled = said(3, u"Ann"_s, ReviewDecision::Keep, 11, {revoke.guid});
        const ItemStanding standing = standingOf({keep, revoke, settled}, true);
        QCOMPARE(standing.state, ItemStanding::State::Decided);
        QCOMPARE(standing.decision, ReviewDecision::Keep);
        QVERIFY(standing.isSettled);
        const auto again = said(4, u"Bob"_s, ReviewDecision::Ask, 30);
        QCOMPARE(standingOf({keep, revoke, settled, again}, true).state,
                 ItemStanding::State::Conflict);
        const auto third = said(5, u"Eve"_s, ReviewDecision::Revoke, 25);
        QCOMPARE(standingOf({keep, revoke, settled, third}, true).state,
                 ItemStanding::State::Conflict);
    }

    void theOrderInWhichItArrivesDoesNotMatter()
    {
        QRandomGenerator dice(7);
        const QStringList people{u"Ann"_s, u"Bob"_s, u"Eve"_s};
        for (int round = 0; round < 500; ++round) {
            QVector<ReviewEntry> entries;
            for (int i = 0; i < int(dice.bounded(8)); ++i) {
                QStringList settles;
                if (i > 0 && dice.bounded(3) == 0)
                    settles << entries.at(dice.bounded(i)).guid;
                entries << said(i, people.at(dice.bounded(3)),
                                static_cast<ReviewDecision>(dice.bounded(5)), dice.bounded(6),
                                settles);
            }
            const ItemStanding there = standingOf(entries, round % 2 == 0);
            std::shuffle(entries.begin(), entries.end(), dice);
            const ItemStanding here = standingOf(entries, round % 2 == 0);
            QCOMPARE(here.state, there.state);
            QCOMPARE(here.decision, there.decision);
            QCOMPARE(here.voices, there.voices);
        }
    }

    void aFrozenCustomerIsReadAsItWasWrittenOrNotAtAll()
    {
        const QByteArray json = frozenJson(someCustomer());
        const auto back = thawed(json);
        QVERIFY(back);
        QCOMPARE(frozenJson(*back), json);
        QCOMPARE(back->customer.name, someCustomer().customer.name);
        QCOMPARE(back->cloud, Cloud::Germany);
        QVERIFY(back->customer.runway.isNever());
        int believed = 0;
        for (qsizetype at = 0; at < json.size(); ++at) {
            QByteArray altered = json;
            altered[at] = altered.at(at) == 'x' ? 'y' : 'x';
            const auto read = thawed(altered);
            believed += int(read && frozenJson(*read) != altered);
        }
        QCOMPARE(believed, 0);
        QVERIFY(!thawed(QByteArray(json).replace("vip", "v\\u0000p")));
        QVERIFY(!thawed("{}"));
        QVERIFY(!thawed("[1]"));
    }

    void beingSeenAgainIsNoChangeOfAccess()
    {
        const ReviewedCustomer before = someCustomer();
        ReviewedCustomer after = before;
        after.customer.lastSeenAt = Instant::fromMs(1'800'000'000'000);
        after.customer.name = u"Renamed"_s;
        after.customer.attachments.first().evidence = Evidence::OwnApi;
        QCOMPARE(accessDigest(after), accessDigest(before));
        after.customer.attachments.first().roles << u"another"_s;
        QVERIFY(accessDigest(after) != accessDigest(before));
        after = before;
        after.customer.attachments.first().end = Instant::fromMs(1'900'000'000'000);
        QVERIFY(accessDigest(after) != accessDigest(before));
        after = before;
        after.customer.attachments.clear();
        QVERIFY(accessDigest(after) != accessDigest(before));
    }

    void flagsSayWhatIsWorthALook()
    {
        const Instant now = Instant::fromMs(1'700'000'000'000);
        CustomerSummary customer = someCustomer().customer;
        customer.lastSeenAt = now;
        customer.attachments = {ours({QString(GlobalAdministratorId)}, Instant::never())};
        QCOMPARE(flagsOf(customer, now), ReviewFlags(ReviewFlag::Privileged));
        customer.attachments = {
            ours({u"nothing special"_s}, Instant::fromMs(now.ms() + 10 * 86'400'000LL))};
        QCOMPARE(flagsOf(customer, now), ReviewFlags(ReviewFlag::Expiring));
        AttachmentSummary other;
        other.standing = Standing::Other;
        customer.attachments = {other};
        QCOMPARE(flagsOf(customer, now), ReviewFlags(ReviewFlag::OtherPartners));
        customer.attachments.first().presence = Presence::Gone;
        QCOMPARE(flagsOf(customer, now), ReviewFlags());
        customer.lastSeenAt = Instant::fromMs(now.ms() - 31 * 86'400'000LL);
        customer.presence = Presence::Gone;
        QCOMPARE(flagsOf(customer, now), ReviewFlag::Stale | ReviewFlag::Gone);
        QVERIFY(riskOf(ReviewFlag::Privileged) > riskOf(ReviewFlag::Stale | ReviewFlag::Gone));
    }

    void aReasonIsNeededWhereAccessIsQuestioned()
    {
        QVERIFY(!needsReason(ReviewDecision::Keep, false));
        QVERIFY(needsReason(ReviewDecision::Keep, true));
        QVERIFY(needsReason(ReviewDecision::Revoke, false));
        QVERIFY(needsReason(ReviewDecision::Ask, false));
        QVERIFY(needsReason(ReviewDecision::NotApplicable, false));
        QVERIFY(!needsReason(ReviewDecision::None, true));
    }

    void theSnapshotCoversEverythingFrozen()
    {
        ReviewHeader header;
        header.guid = u"00000000-0000-4000-8000-000000000001"_s;
        header.name = u"Q4"_s;
        header.startedAt = Instant::fromMs(1);
        ReviewItem item;
        item.content = frozenJson(someCustomer());
        const auto hashOf = [](const ReviewHeader &head, const ReviewItem &one) {
            SnapshotHash hash(head);
            hash.add(one);
            return hash.result();
        };
        const QByteArray whole = hashOf(header, item);
        ReviewHeader other = header;
        other.needsSecond = true;
        QVERIFY(hashOf(other, item) != whole);
        ReviewItem flagged = item;
        flagged.flags = ReviewFlag::Changed;
        QVERIFY(hashOf(header, flagged) != whole);
        ReviewItem decided = item;
        decided.former.decision = ReviewDecision::Keep;
        QVERIFY(hashOf(header, decided) != whole);
        ReviewItem altered = item;
        altered.content.replace("MM", "MN");
        QVERIFY(hashOf(header, altered) != whole);
    }

    void aSampleIsTheSameEverywhereAndOfTheSizeAskedFor()
    {
        int drawn = 0;
        for (quint32 i = 0; i < 10'000; ++i) {
            QByteArray bytes(16, '\x11');
            qToBigEndian(i, bytes.data());
            const TenantId tenant = TenantId::fromBytes(bytes);
            const bool isIn = isDrawn(u"guid"_s, tenant, 20);
            QCOMPARE(isDrawn(u"guid"_s, tenant, 20), isIn);
            QVERIFY(!isIn || isDrawn(u"guid"_s, tenant, 50)); // a larger sample holds the smaller
            QVERIFY(isDrawn(u"guid"_s, tenant, 100));
            drawn += int(isIn);
        }
        QVERIFY2(drawn > 1800 && drawn < 2200, qPrintable(QString::number(drawn)));
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
