// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeledger.h"
#include "samplecustomer.h"
#include "sampleworkspace.h"
#include "strictmain.h"

#include <QCryptographicHash>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const Instant Day = parseInstant(u"2026-11-22T09:30:00Z").value();

QByteArray digestOf(const FakeRecorder &recorder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype i = 0; i < recorder.puts.size(); ++i) {
        hash.addData(recorder.headers.at(i).observedAt.toIso().toUtf8());
        for (const CustomerFacts &facts : recorder.puts.at(i).customers)
            hash.addData((facts.tenant.toString() + facts.name + facts.domain).toUtf8());
        for (const AttachmentFacts &facts : recorder.puts.at(i).attachments)
            hash.addData((facts.customer.toString() + facts.partner.name + facts.service
                          + facts.externalId + facts.start.toIso() + facts.end.toIso())
                             .toUtf8());
        for (const SubscriptionFacts &facts : recorder.puts.at(i).subscriptions)
            hash.addData((facts.subscriptionId + QString::number(facts.quantity)).toUtf8());
    }
    return hash.result();
}

/// The sample recorded without a database. The fake keeps no customers, so what people would have
/// made falls on companies that are not in it.
struct Sample
{
    FakeLedger ledger;
    FakeRecorder recorder;
    Status status;

    explicit Sample(qint64 customers, quint64 seed = 1, Instant today = Day)
        : status(fillSampleWorkspace(ledger, ledger, recorder, {customers, seed, today}, nullptr))
    {
    }
};

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void theSameSeedAndDayMakeTheSameWorkspace()
    {
        const Sample one(60);
        const Sample two(60);
        const Sample later(60, 1, Instant::fromMs(Day.ms() + 3'600'000));
        QVERIFY(one.status);
        QCOMPARE(digestOf(one.recorder), digestOf(two.recorder));
        QCOMPARE(digestOf(one.recorder), digestOf(later.recorder)); // the same day
        QVERIFY(digestOf(one.recorder) != digestOf(Sample(60, 2).recorder));
        QCOMPARE(one.ledger.invitationList.size(), two.ledger.invitationList.size());
        for (qsizetype i = 0; i < one.ledger.invitationList.size(); ++i) {
            QCOMPARE(one.ledger.invitationList.at(i).guid, two.ledger.invitationList.at(i).guid);
            QCOMPARE(one.ledger.invitationList.at(i).createdAt,
                     two.ledger.invitationList.at(i).createdAt);
        }
    }

    void threeRealmsHaveEighteenMonthsEach()
    {
        const Sample sample(40);
        QVERIFY(sample.status);
        QCOMPARE(sample.ledger.realmList.size(), 3);
        QHash<RealmId, int> looks;
        for (const ObservationHeader &header : sample.recorder.headers) {
            if (header.source != SourceKind::CustomerTenantApi)
                ++looks[header.realm];
            QVERIFY(header.observedAt < Day);
        }
        for (const Realm &realm : sample.ledger.realmList) {
            QCOMPARE(looks.value(realm.id), 18);
            if (realm.cloud != Cloud::Germany)
                continue;
            for (const ObservationHeader &header : sample.recorder.headers) {
                if (header.realm == realm.id)
                    QVERIFY(header.observedAt < parseInstant(u"2021-10-29").value());
            }
        }
    }

    void observationsOfOneRealmFollowInTime()
    {
        const Sample sample(20);
        QHash<RealmId, Instant> last;
        for (const ObservationHeader &header : sample.recorder.headers) {
            QVERIFY(!(header.observedAt < last.value(header.realm)));
            last[header.realm] = header.observedAt;
        }
    }

    void theUsualSizeHasAboutFiveThousandAttachments()
    {
        const SampleWorld world(1, Day);
        qint64 customers = 0;
        qint64 attachments = 0;
        qint64 several = 0;
        int splitServices = 0;
        for (qint64 number = 0; number < 2000; ++number) {
            const SampleCustomer customer(world, number);
            const int last = SampleMonths - 1;
            if (!customer.isThere(last))
                continue;
            ++customers;
            const auto own = customer.ownAttachments(last);
            const auto others = customer.otherAttachments(last);
            attachments += own.size() + others.size();
            several += others.isEmpty() ? 0 : 1;
            const auto does = [](const QVector<SampleAttachment> &list, const QString &service) {
                return std::any_of(list.cbegin(), list.cend(), [&](const SampleAttachment &one) {
                    return one.facts.service == service;
                });
            };
            splitServices += does(own, u"office365"_s) && does(others, u"azure"_s) ? 1 : 0;
        }
        QVERIFY2(customers > 1700 && customers < 2000, qPrintable(QString::number(customers)));
        QVERIFY2(attachments > 4400 && attachments < 5800,
                 qPrintable(QString::number(attachments)));
        QVERIFY(several > 300);
        QVERIFY2(splitServices > 30, qPrintable(QString::number(splitServices)));
    }

    void aCustomersPastIsTheSameHoweverOftenItIsAsked()
    {
        const SampleWorld world(7, Day);
        for (qint64 number = 0; number < 200; ++number) {
            for (int month = 0; month < SampleMonths; ++month) {
                const SampleCustomer one(world, number);
                const SampleCustomer two(world, number);
                QCOMPARE(one.facts(month), two.facts(month));
                const auto a = one.ownAttachments(month);
                const auto b = two.ownAttachments(month);
                QCOMPARE(a.size(), b.size());
                for (qsizetype i = 0; i < a.size(); ++i)
                    QCOMPARE(a.at(i).facts, b.at(i).facts);
            }
        }
    }

    void whatStaysDoesNotChangeItsIdentity()
    {
        // A relationship keeps its id, name and dates from month to month.
        const SampleWorld world(1, Day);
        for (qint64 number = 0; number < 300; ++number) {
            const SampleCustomer customer(world, number);
            QHash<QString, AttachmentFacts> before;
            for (int month = 0; month < SampleMonths; ++month) {
                for (const SampleAttachment &one : customer.ownAttachments(month)) {
                    if (one.facts.kind != AttachmentKind::GranularAdmin)
                        continue;
                    const QString id = one.facts.externalId;
                    if (before.contains(id)) {
                        QCOMPARE(one.facts.start, before.value(id).start);
                        QCOMPARE(one.facts.end, before.value(id).end);
                        QCOMPARE(one.facts.roles, before.value(id).roles);
                    }
                    before.insert(id, one.facts);
                }
            }
        }
    }

    void theWellKnownCustomersAreThereInTheSmallestSample()
    {
        const Sample sample(3);
        QVERIFY(sample.status);
        QStringList names;
        for (const FakeRecorder::Put &put : sample.recorder.puts) {
            for (const CustomerFacts &facts : put.customers)
                names << facts.name;
        }
        QVERIFY(names.contains(u"Müller Metallbau GmbH"_s));
        QVERIFY(names.contains(u"Contoso Manufacturing Ltd"_s));
    }

    void invitationsAreInEveryStateAndKeepTheRules()
    {
        const Sample sample(300);
        QVERIFY(sample.status);
        QVector<int> states(int(InvitationState::OutcomeUnknown) + 1, 0);
        for (const Invitation &invitation : sample.ledger.invitationList)
            ++states[int(invitation.state)];
        for (const int count : states)
            QVERIFY(count >= 3);
    }

    void aLargeSampleWritesOnlyChangesInBetween()
    {
        const Sample sample(5001);
        QVERIFY(sample.status);
        qint64 between = 0;
        qint64 complete = 0;
        for (qsizetype i = 0; i < sample.recorder.headers.size(); ++i) {
            if (sample.recorder.headers.at(i).complete.isEmpty())
                between += sample.recorder.puts.at(i).customers.size();
            else
                complete += sample.recorder.puts.at(i).customers.size();
        }
        QVERIFY(between > 0);
        QVERIFY(between < 5001);
        QVERIFY(complete < 3 * 5001);
    }

    void whatCannotBeMadeIsRefused()
    {
        QCOMPARE(Sample(0).status.error().code, u"sample.count"_s);
        QCOMPARE(Sample(1, 1, Instant()).status.error().code, u"sample.count"_s);
        FakeLedger ledger;
        FakeRecorder recorder;
        ledger.addRealm(u"Ours"_s);
        QCOMPARE(fillSampleWorkspace(ledger, ledger, recorder, {3, 1, Day}, nullptr).error().code,
                 u"sample.notEmpty"_s);
    }
};

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
