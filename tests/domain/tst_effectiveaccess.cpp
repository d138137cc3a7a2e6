// SPDX-License-Identifier: GPL-3.0-or-later
#include "effectiveaccess.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

Instant day(int number)
{
    return Instant::fromMs(1'700'000'000'000 + number * 86'400'000LL);
}

} // namespace

class TestEffectiveAccess : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void anActiveAssignmentIsEnough();
    void whatDoesNotHoldIsNoAccess();
    void whatWasNotReadIsUnknown();
    void listsOfOneHourBelongTogether();
};

void TestEffectiveAccess::anActiveAssignmentIsEnough()
{
    AssignedAccess access;
    access.add(u"r1"_s, u"pending"_s);
    access.add(u"r1"_s, u"active"_s);
    access.add(u"R1"_s, u"error"_s);
    access.add(u"r2"_s, u"pending"_s);
    QCOMPARE(access.of(u"r1"_s, day(5), {}), EffectiveAccess::Effective);
    QCOMPARE(access.of(u"R1"_s, day(5), day(9)), EffectiveAccess::Effective);
    QCOMPARE(access.of(u"r2"_s, day(5), day(9)), EffectiveAccess::Pending);
    access.clear();
    QCOMPARE(access.of(u"r1"_s, day(5), day(9)), EffectiveAccess::Missing);
}

void TestEffectiveAccess::whatDoesNotHoldIsNoAccess()
{
    for (const QString &status : {u"deleting"_s, u"deleted"_s, u"error"_s, u"brandNew"_s, u""_s}) {
        AssignedAccess access;
        access.add(u"r1"_s, status);
        QCOMPARE(access.of(u"r1"_s, day(5), day(9)), EffectiveAccess::Missing);
        QCOMPARE(access.of(u"r1"_s, day(5), {}), EffectiveAccess::Unknown);
    }
}

void TestEffectiveAccess::whatWasNotReadIsUnknown()
{
    const AssignedAccess access;
    QCOMPARE(access.of(u"r1"_s, day(5), {}), EffectiveAccess::Unknown);
    QCOMPARE(access.of(u"r1"_s, day(5), day(3)), EffectiveAccess::Unknown); // approved since
    QCOMPARE(access.of(u"r1"_s, {}, day(9)), EffectiveAccess::Unknown);
    // Recorded by hand, without the id that an assignment would name.
    QCOMPARE(access.of({}, day(5), day(9)), EffectiveAccess::Unknown);
}

void TestEffectiveAccess::listsOfOneHourBelongTogether()
{
    const AssignedAccess access;
    const Instant read = day(4);
    const auto later = [&read](qint64 ms) { return Instant::fromMs(read.ms() + ms); };
    QCOMPARE(access.of(u"r1"_s, read, read), EffectiveAccess::Missing);
    QCOMPARE(access.of(u"r1"_s, later(3'600'000), read), EffectiveAccess::Missing);
    QCOMPARE(access.of(u"r1"_s, later(3'600'001), read), EffectiveAccess::Unknown);
    QCOMPARE(access.of(u"r1"_s, later(8 * 3'600'000), read), EffectiveAccess::Unknown);
}

QTEST_GUILESS_MAIN(TestEffectiveAccess)
#include "tst_effectiveaccess.moc"
