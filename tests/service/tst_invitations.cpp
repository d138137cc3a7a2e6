// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeledger.h"
#include "invitationservice.h"
#include "overviewservice.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

class InvitationsTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void savingFillsWhatTheLedgerKnows()
    {
        Bench bench;
        bench.ledger.languageOf.insert(CustomerId(1), u"fr-CA"_s);
        Invitation invitation = bench.granular();
        invitation.tenant = bench.ledger.customerList.first().tenant;
        const auto saved = bench.service.save(invitation, u"jane"_s);
        QVERIFY(saved);
        QCOMPARE(saved->customer, CustomerId(1));
        QCOMPARE(saved->companyName, u"Customer"_s);
        QCOMPARE(saved->language, u"fr"_s);
        QCOMPARE(saved->relationshipName, u"GDAP_"_s + saved->tenant.toString());
        QCOMPARE(saved->createdBy, u"jane"_s);
        QCOMPARE(saved->createdAt, bench.clock.time);
        QVERIFY(!saved->guid.isEmpty());
        QCOMPARE(bench.heard, 1);

        const auto second = bench.service.save(invitation, u"jane"_s);
        QVERIFY(second);
        QVERIFY(second->relationshipName.endsWith(u"_2"_s));
        invitation.relationshipName = saved->relationshipName.toUpper();
        QCOMPARE(bench.service.save(invitation, u"jane"_s).error().code, u"invitation.nameTaken"_s);
    }

    void aTransactingPartnerIsNotInvited()
    {
        Bench bench;
        PartnerSummary partner;
        partner.partner.id = PartnerId(1);
        partner.partner.realm = RealmId(1);
        partner.partner.facts.name = u"Fabrikam"_s;
        partner.partner.facts.tenant = bench.ledger.customerList.first().tenant;
        partner.partner.facts.transactsAsCsp = Known::Yes;
        bench.ledger.partnerList = {partner};
        Invitation invitation = bench.granular();
        invitation.tenant = partner.partner.facts.tenant;
        const auto saved = bench.service.save(invitation, u"jane"_s);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, u"rule.resaleBan"_s);
        QCOMPARE(bench.ledger.writes, 0);
    }

    void allProblemsAreNamedAtOnce()
    {
        Bench bench;
        Invitation invitation;
        invitation.realm = RealmId(1);
        invitation.kind = InvitationKind::GranularRelationship;
        invitation.state = InvitationState::Ready;
        invitation.durationDays = 900;
        invitation.link = u"https://phish.example/x"_s;
        const auto problems = bench.service.problems(invitation);
        QVERIFY(problems);
        QStringList codes;
        for (const Error &error : *problems)
            codes << error.code;
        codes.sort();
        QCOMPARE(
            codes,
            (QStringList{u"rule.customerMissing"_s, u"rule.duration"_s, u"rule.linkForeignHost"_s,
                         u"rule.nameMissing"_s, u"rule.noRoles"_s, u"rule.recipientMissing"_s}));
        QCOMPARE(bench.ledger.writes, 0);
    }

    void whatTheCloudCannotDoIsRefused()
    {
        Bench bench;
        bench.ledger.addRealm(u"Gov"_s, Cloud::UsGovernmentL4);
        Invitation invitation;
        invitation.realm = RealmId(2);
        invitation.companyName = u"Agency"_s;
        QCOMPARE(bench.service.save(invitation, u"jane"_s).error().code,
                 u"rule.privilegesRequired"_s);
        invitation.includesPrivileges = true;
        QVERIFY(bench.service.save(invitation, u"jane"_s));
    }

    void nothingCrossesRealms()
    {
        Bench bench;
        bench.ledger.addRealm(u"Other"_s);
        Invitation invitation = bench.granular();
        invitation.realm = RealmId(2);
        invitation.customer = CustomerId(1);
        QCOMPARE(bench.service.save(invitation, u"jane"_s).error().code,
                 u"invitation.otherRealm"_s);
    }

    void sendingSetsAFollowUpAWeekLater()
    {
        Bench bench;
        const auto saved = bench.service.save(bench.granular(), u"jane"_s);
        QVERIFY(saved);
        const Instant at = Instant::fromMs(bench.clock.time.ms() - 1000);
        QVERIFY(bench.service.advance(saved->id, InvitationState::Ready, at, {}, u"jane"_s));
        const auto sent =
            bench.service.advance(saved->id, InvitationState::Sent, at, {}, u"jane"_s);
        QVERIFY(sent);
        QCOMPARE(sent->sentAt, at);
        QCOMPARE(sent->remindAt.ms() - at.ms(), qint64(7) * 24 * 3600 * 1000);
        const Instant later = Instant::fromMs(at.ms() + qint64(8) * 24 * 3600 * 1000);
        const auto reminded =
            bench.service.advance(saved->id, InvitationState::Reminded, later, {}, u"jane"_s);
        QVERIFY(reminded);
        QVERIFY(reminded->remindAt > later);
    }

    void aFollowUpThatWasChosenStays()
    {
        Bench bench;
        Invitation invitation = bench.granular();
        invitation.remindAt = Instant::fromMs(bench.clock.time.ms() + 12345);
        const auto saved = bench.service.save(invitation, u"jane"_s);
        QVERIFY(saved);
        QVERIFY(bench.service.advance(saved->id, InvitationState::Ready, {}, {}, u"jane"_s));
        const auto sent =
            bench.service.advance(saved->id, InvitationState::Sent, {}, {}, u"jane"_s);
        QVERIFY(sent);
        QCOMPARE(sent->remindAt, invitation.remindAt);
    }

    void stepsNeedAWay()
    {
        Bench bench;
        const auto saved = bench.service.save(bench.granular(), u"jane"_s);
        QVERIFY(saved);
        const auto skipped =
            bench.service.advance(saved->id, InvitationState::Verified, {}, {}, u"jane"_s);
        QCOMPARE(skipped.error().code, u"rule.stateStep"_s);
        Invitation jumped = *saved;
        jumped.state = InvitationState::Accepted;
        QCOMPARE(bench.service.save(jumped, u"jane"_s).error().code, u"rule.stateStep"_s);
    }

    void everyStateCanBeReachedFromDraft()
    {
        for (int i = 1; i <= int(InvitationState::OutcomeUnknown); ++i) {
            const auto way = stepsBetween(InvitationState::Draft, InvitationState(i));
            QVERIFY2(!way.isEmpty(), qPrintable(QString::number(i)));
            QCOMPARE(way.last(), InvitationState(i));
            InvitationState from = InvitationState::Draft;
            for (const InvitationState to : way) {
                QVERIFY(nextStates(from).contains(to));
                from = to;
            }
        }
        QVERIFY(stepsBetween(InvitationState::Verified, InvitationState::Draft).isEmpty());
    }

    void aStepCanBeTakenBackByACorrectingStep()
    {
        Bench bench;
        const auto saved = bench.service.save(bench.granular(), u"jane"_s);
        QVERIFY(saved);
        const auto ready =
            bench.service.advance(saved->id, InvitationState::Ready, {}, {}, u"jane"_s);
        QVERIFY(ready);
        const auto sent =
            bench.service.advance(saved->id, InvitationState::Sent, {}, {}, u"jane"_s);
        QVERIFY(sent);
        const qsizetype steps = bench.ledger.stepList.size();
        const int heard = bench.heard;
        bench.clock.time = Instant::fromMs(bench.clock.time.ms() + 60'000);
        const auto back = bench.service.takeBack(*ready, *sent, u"john"_s);
        QVERIFY(back);
        QCOMPARE(back->state, InvitationState::Ready);
        QVERIFY(!back->sentAt.isSet());
        QVERIFY(!back->remindAt.isSet());
        QCOMPARE(bench.heard, heard + 1);
        QCOMPARE(bench.ledger.stepList.size(), steps + 1);
        const InvitationStep correction = bench.ledger.stepList.last();
        QVERIFY(correction.isCorrection);
        QCOMPARE(correction.by, u"john"_s);
        QCOMPARE(correction.at, bench.clock.time);
        // And the one before it, and again from the beginning.
        const auto draft = bench.service.takeBack(*saved, *ready, u"john"_s);
        QVERIFY(draft);
        QCOMPARE(draft->state, InvitationState::Draft);
        const auto again = bench.service.takeStep(
            *saved, {InvitationState::Ready, bench.clock.time, u"jane"_s, {}, false});
        QVERIFY(again);
        QCOMPARE(again->state, InvitationState::Ready);
    }

    void fieldsAreReplacedWhateverStepsWereTaken()
    {
        Bench bench;
        const auto saved = bench.service.save(bench.granular(), u"jane"_s);
        QVERIFY(saved);
        Invitation wanted = *saved;
        wanted.reason = u"Another reason"_s;
        QVERIFY(bench.service.advance(saved->id, InvitationState::Ready, {}, {}, u"jane"_s));
        const auto replaced = bench.service.replaceFields(*saved, wanted, u"jane"_s);
        QVERIFY(replaced);
        QCOMPARE(replaced->reason, u"Another reason"_s);
        QCOMPARE(replaced->state, InvitationState::Ready);
        // Somebody else's words are in the way now.
        QCOMPARE(bench.service.replaceFields(*saved, wanted, u"jane"_s).error().code,
                 u"revision.stale"_s);
        const auto back = bench.service.replaceFields(wanted, *saved, u"jane"_s);
        QVERIFY(back);
        QCOMPARE(back->reason, saved->reason);
    }

    void aStepIsNotTakenBackOnceAnotherFollowed()
    {
        Bench bench;
        const auto saved = bench.service.save(bench.granular(), u"jane"_s);
        QVERIFY(saved);
        const auto ready =
            bench.service.advance(saved->id, InvitationState::Ready, {}, {}, u"jane"_s);
        QVERIFY(ready);
        const auto cancelled =
            bench.service.advance(saved->id, InvitationState::Cancelled, {}, {}, u"john"_s);
        QVERIFY(cancelled);
        const int writes = bench.ledger.writes;
        QCOMPARE(bench.service.takeBack(*saved, *ready, u"jane"_s).error().code,
                 u"revision.stale"_s);
        QCOMPARE(bench.service.takeStep(*ready, {InvitationState::Sent, {}, u"jane"_s, {}, false})
                     .error()
                     .code,
                 u"revision.stale"_s);
        QCOMPARE(bench.ledger.writes, writes);
        // An end state is no end for who reached it by mistake.
        const auto back = bench.service.takeBack(*ready, *cancelled, u"john"_s);
        QVERIFY(back);
        QCOMPARE(back->state, InvitationState::Ready);
        QVERIFY(!back->closedAt.isSet());
    }

    void takingAStepBackKeepsWhatElseWasChangedSince()
    {
        Bench bench;
        const auto ready = [&] {
            const auto saved = bench.service.save(bench.granular(), u"jane"_s);
            return bench.service.advance(saved->id, InvitationState::Ready, {}, {}, u"jane"_s);
        }();
        QVERIFY(ready);
        const auto sent =
            bench.service.advance(ready->id, InvitationState::Sent, {}, {}, u"jane"_s);
        QVERIFY(sent);
        Invitation edited = *sent;
        edited.reason = u"Better reason"_s;
        edited.remindAt = Instant::fromMs(sent->remindAt.ms() + 1000);
        QVERIFY(bench.service.save(edited, u"john"_s));
        const auto back = bench.service.takeBack(*ready, *sent, u"jane"_s);
        QVERIFY(back);
        QCOMPARE(back->state, InvitationState::Ready);
        QCOMPARE(back->reason, edited.reason);
        QCOMPARE(back->remindAt, edited.remindAt); // set by hand, not by the step
    }

    void whatIsTakenBackToReadyHasToBeFitForIt()
    {
        Bench bench;
        const auto saved = bench.service.save(bench.granular(), u"jane"_s);
        QVERIFY(saved);
        const auto ready =
            bench.service.advance(saved->id, InvitationState::Ready, {}, {}, u"jane"_s);
        const auto draft =
            bench.service.advance(saved->id, InvitationState::Draft, {}, {}, u"jane"_s);
        QVERIFY(ready && draft);
        Invitation edited = *draft;
        edited.recipients.clear();
        QVERIFY(bench.service.save(edited, u"jane"_s));
        QCOMPARE(bench.service.takeBack(*ready, *draft, u"jane"_s).error().code,
                 u"rule.recipientMissing"_s);
    }

    void todayListsWhatIsDue()
    {
        Bench bench;
        const auto add = [&](InvitationState state, qint64 dueInMs) {
            Invitation invitation = bench.granular();
            invitation.state = state;
            invitation.remindAt = Instant::fromMs(bench.clock.time.ms() + dueInMs);
            QVERIFY(bench.ledger.saveInvitation(invitation, {}));
        };
        add(InvitationState::Sent, -1);
        add(InvitationState::Reminded, 0);
        add(InvitationState::Sent, 1);
        add(InvitationState::Draft, -1);
        add(InvitationState::Accepted, -1);
        add(InvitationState::Assigned, 1);
        add(InvitationState::Verified, -1);
        const auto today = OverviewService(bench.ledger, bench.clock).today(RealmId());
        QVERIFY(today);
        QCOMPARE(today->toRemind.size(), 2);
        QCOMPARE(today->toFinish.size(), 2);
    }

private:
    struct Bench
    {
        FakeLedger ledger;
        FakeClock clock;
        int heard = 0;
        InvitationService service{ledger, ledger, clock, [this](const ChangeSet &) { ++heard; }};

        Bench()
        {
            ledger.addRealm(u"Ours"_s);
            ledger.addCustomer(u"Customer"_s, u"customer.example"_s);
        }
        static Invitation granular()
        {
            Invitation invitation;
            invitation.realm = RealmId(1);
            invitation.companyName = u"Customer"_s;
            invitation.tenant = TenantId::fromBytes(QByteArray(16, '\x22'));
            invitation.kind = InvitationKind::GranularRelationship;
            invitation.durationDays = 365;
            invitation.roles = QStringList{u"729827e3-9c14-49f7-bb1b-9608f156bbb8"_s};
            invitation.recipients = QStringList{u"it@customer.example"_s};
            return invitation;
        }
    };
};

QTEST_GUILESS_MAIN(InvitationsTest)
#include "tst_invitations.moc"
