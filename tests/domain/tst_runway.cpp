// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatedcustomer.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

Instant day(const char *iso)
{
    return *parseInstant(QString::fromLatin1(iso));
}

AttachmentSummary relationship(const QStringList &roles, Instant end)
{
    AttachmentSummary attachment;
    attachment.standing = Standing::Own;
    attachment.kind = AttachmentKind::GranularAdmin;
    attachment.status = AttachmentStatus::Active;
    attachment.roles = roles;
    attachment.end = end;
    return attachment;
}

} // namespace

class TestRunway : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void aLaterRelationshipWithTheRoleCarriesIt();
    void aRoleThatTheSuccessorLacksEndsAlone();
    void onlyOursInForceCount();
    void unknownAndNeverAreNotDates();
    void aRelationshipWithoutToldRolesCounts();
};

void TestRunway::aLaterRelationshipWithTheRoleCarriesIt()
{
    QCOMPARE(runwayOf({}), Instant());
    QCOMPARE(runwayOf({relationship({u"a"_s}, day("2026-12-01"))}), day("2026-12-01"));
    QCOMPARE(runwayOf({relationship({u"a"_s}, day("2026-12-01")),
                       relationship({u"a"_s, u"b"_s}, day("2027-06-01"))}),
             day("2027-06-01"));
}

void TestRunway::aRoleThatTheSuccessorLacksEndsAlone()
{
    QCOMPARE(runwayOf({relationship({u"a"_s, u"b"_s}, day("2026-12-01")),
                       relationship({u"a"_s}, day("2027-06-01"))}),
             day("2026-12-01"));
}

void TestRunway::onlyOursInForceCount()
{
    const auto changed = [](auto change) {
        AttachmentSummary attachment = relationship({u"a"_s}, day("2026-12-01"));
        change(attachment);
        return runwayOf({attachment});
    };
    QCOMPARE(changed([](AttachmentSummary &a) { a.standing = Standing::Other; }), Instant());
    QCOMPARE(changed([](AttachmentSummary &a) { a.kind = AttachmentKind::Reseller; }), Instant());
    QCOMPARE(changed([](AttachmentSummary &a) { a.presence = Presence::Gone; }), Instant());
    QCOMPARE(changed([](AttachmentSummary &a) { a.status = AttachmentStatus::Terminated; }),
             Instant());
    QCOMPARE(changed([](AttachmentSummary &a) { a.status = AttachmentStatus::Expiring; }),
             day("2026-12-01"));
}

void TestRunway::unknownAndNeverAreNotDates()
{
    QCOMPARE(runwayOf({relationship({u"a"_s}, Instant())}), Instant());
    QCOMPARE(runwayOf({relationship({u"a"_s}, Instant::never())}), Instant::never());
    QCOMPARE(runwayOf({relationship({u"a"_s}, Instant()), relationship({u"b"_s}, day("2026-12-01")),
                       relationship({u"c"_s}, Instant::never())}),
             day("2026-12-01"));
}

void TestRunway::aRelationshipWithoutToldRolesCounts()
{
    QCOMPARE(
        runwayOf({relationship({}, day("2026-12-01")), relationship({u"a"_s}, day("2027-06-01"))}),
        day("2026-12-01"));
}

QTEST_GUILESS_MAIN(TestRunway)
#include "tst_runway.moc"
