// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolecatalogue.h"
#include "rules.h"
#include "strictmain.h"

#include <functional>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

TenantId tenant(int number)
{
    return *parseTenantId(u"%1-1111-2222-3333-444444444444"_s.arg(number, 8, 16, QChar(u'0')));
}

Realm realmIn(Cloud cloud)
{
    Realm realm;
    realm.id = RealmId(1);
    realm.cloud = cloud;
    realm.partnerTenant = tenant(1);
    return realm;
}

Partner partner(int number, const QString &name, Known transacts)
{
    Partner partner;
    partner.id = PartnerId(number);
    partner.realm = RealmId(1);
    if (number > 0)
        partner.facts.tenant = tenant(number);
    partner.facts.name = name;
    partner.facts.transactsAsCsp = transacts;
    return partner;
}

Invitation granular()
{
    Invitation invitation;
    invitation.kind = InvitationKind::GranularRelationship;
    invitation.tenant = tenant(50);
    invitation.companyName = u"Contoso"_s;
    invitation.relationshipName = u"Contoso support"_s;
    invitation.durationDays = 730;
    invitation.roles = {u"29232cdf-9323-42fd-ade2-1d097af3e4de"_s};
    invitation.recipients = {u"admin@contoso.com"_s};
    return invitation;
}

Invitation resellerRequest()
{
    Invitation invitation;
    invitation.tenant = tenant(50);
    invitation.companyName = u"Contoso"_s;
    invitation.recipients = {u"admin@contoso.com"_s};
    return invitation;
}

QString codeOf(const Status &status)
{
    if (status)
        return {};
    return status.error().kind == ErrorKind::RuleViolation ? status.error().code
                                                           : u"not a rule violation"_s;
}

} // namespace

using Change = std::function<void(Invitation &)>;

class TestRules : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void theFourGuaranteesAreNamedInOrder();
    void resaleBan_data();
    void resaleBan();
    void resaleBanNamesThePartner();
    void clouds_data();
    void clouds();
    void invitations_data();
    void invitations();
    void steps();
    void endStatesEnd();
    void cloudTableHoldsTogether();
    void cloudKeysAreRead();
};

void TestRules::theFourGuaranteesAreNamedInOrder()
{
    QCOMPARE(GuaranteeKeys.size(), size_t(4));
    for (size_t i = 0; i < GuaranteeKeys.size(); ++i)
        QCOMPARE(QString::fromLatin1(GuaranteeKeys[i]), u"rule.not%1"_s.arg(i + 1));
}

void TestRules::resaleBan_data()
{
    QTest::addColumn<int>("invited"); // tenant number, 0: unknown
    QTest::addColumn<QString>("company");
    QTest::addColumn<bool>("isStated");
    QTest::addColumn<QString>("code");
    QTest::newRow("an ordinary customer") << 50 << u"Contoso"_s << false << QString();
    QTest::newRow("our own tenant") << 1 << u"Us"_s << false << u"rule.ownTenant"_s;
    QTest::newRow("our own tenant in spite of a statement")
        << 1 << u"Us"_s << true << u"rule.ownTenant"_s;
    QTest::newRow("a transacting CSP tenant") << 2 << u"Anything"_s << false << u"rule.resaleBan"_s;
    QTest::newRow("a transacting CSP tenant in spite of a statement")
        << 2 << u"Anything"_s << true << u"rule.resaleBan"_s;
    QTest::newRow("a partner of which nobody knows") << 3 << u"Litware"_s << false << QString();
    QTest::newRow("another tenant of a CSP company")
        << 51 << u"FABRIKAM"_s << false << u"rule.resaleBanSameCompany"_s;
    QTest::newRow("another tenant, written otherwise")
        << 51 << u"Fabrikam."_s << false << u"rule.resaleBanSameCompany"_s;
    QTest::newRow("another tenant, stated not to transact")
        << 51 << u"Fabrikam"_s << true << QString();
    QTest::newRow("another tenant, marked as not transacting")
        << 4 << u"Fabrikam"_s << false << QString();
    QTest::newRow("a company whose tenant is not known yet")
        << 0 << u"Fabrikam"_s << false << u"rule.resaleBanSameCompany"_s;
    QTest::newRow("CSP known by name only")
        << 52 << u"Proseware"_s << false << u"rule.resaleBanSameCompany"_s;
    QTest::newRow("no name is no match") << 53 << QString() << false << QString();
}

void TestRules::resaleBan()
{
    QFETCH(int, invited);
    QFETCH(QString, company);
    QFETCH(bool, isStated);
    const QVector<Partner> partners{
        partner(2, u"Fabrikam"_s, Known::Yes), partner(3, u"Litware"_s, Known::Unknown),
        partner(4, u"Fabrikam"_s, Known::No), partner(0, u"Proseware"_s, Known::Yes),
        partner(5, QString(), Known::Yes)};
    Invitation invitation;
    if (invited > 0)
        invitation.tenant = tenant(invited);
    invitation.companyName = company;
    if (isStated)
        invitation.nonTransacting = {u"Jane"_s, Instant::fromMs(1), {}};
    QTEST(codeOf(checkResaleBan(invitation, realmIn(Cloud::Global), partners)), "code");
}

void TestRules::resaleBanNamesThePartner()
{
    Invitation invitation;
    invitation.tenant = tenant(2);
    const Status status = checkResaleBan(invitation, realmIn(Cloud::Global),
                                         {partner(2, u"Fabrikam %1 <b>"_s, Known::Yes)});
    QVERIFY(!status);
    QCOMPARE(status.error().arguments, QStringList{u"Fabrikam %1 <b>"_s});
}

void TestRules::clouds_data()
{
    QTest::addColumn<Cloud>("cloud");
    QTest::addColumn<InvitationKind>("kind");
    QTest::addColumn<bool>("includesPrivileges");
    QTest::addColumn<QString>("code");
    const auto reseller = InvitationKind::ResellerRequest;
    const auto gdap = InvitationKind::GranularRelationship;
    QTest::newRow("Global, without privileges") << Cloud::Global << reseller << false << QString();
    QTest::newRow("Global, with privileges") << Cloud::Global << reseller << true << QString();
    QTest::newRow("Global, granular") << Cloud::Global << gdap << false << QString();
    QTest::newRow("S12 US Government, without privileges")
        << Cloud::UsGovernmentL4 << reseller << false << u"rule.privilegesRequired"_s;
    QTest::newRow("S12 US Government, with privileges")
        << Cloud::UsGovernmentL4 << reseller << true << QString();
    QTest::newRow("S12 US Government DoD, without privileges")
        << Cloud::UsGovernmentL5 << reseller << false << u"rule.privilegesRequired"_s;
    QTest::newRow("US Government, granular") << Cloud::UsGovernmentL4 << gdap << false << QString();
    QTest::newRow("Germany, without privileges")
        << Cloud::Germany << reseller << false << u"rule.privilegesRequired"_s;
    QTest::newRow("Germany, with privileges") << Cloud::Germany << reseller << true << QString();
    QTest::newRow("Germany, granular")
        << Cloud::Germany << gdap << false << u"rule.granularUnavailable"_s;
}

void TestRules::clouds()
{
    QFETCH(Cloud, cloud);
    QFETCH(InvitationKind, kind);
    QFETCH(bool, includesPrivileges);
    Invitation invitation;
    invitation.kind = kind;
    invitation.includesPrivileges = includesPrivileges;
    const Status status = checkCloud(invitation, realmIn(cloud));
    QTEST(codeOf(status), "code");
    if (!status)
        QCOMPARE(status.error().arguments, QStringList{QString::fromLatin1(traitsOf(cloud).key)});
}

void TestRules::invitations_data()
{
    QTest::addColumn<Invitation>("invitation");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Invitation invitation, const char *code,
                        const Change &change) {
        change(invitation);
        QTest::newRow(name) << invitation << QString::fromLatin1(code);
    };
    row("granular as it should be", granular(), "", [](Invitation &) {});
    row("reseller request as it should be", resellerRequest(), "", [](Invitation &) {});
    row("1 day", granular(), "", [](Invitation &i) { i.durationDays = 1; });
    row("0 days", granular(), "rule.duration", [](Invitation &i) { i.durationDays = 0; });
    row("731 days", granular(), "rule.duration", [](Invitation &i) { i.durationDays = 731; });
    row("negative", granular(), "rule.duration", [](Invitation &i) { i.durationDays = -1; });
    row("no roles", granular(), "rule.noRoles", [](Invitation &i) { i.roles.clear(); });
    row("auto-extend", granular(), "", [](Invitation &i) { i.autoExtend = true; });
    row("auto-extend with Global Administrator", granular(), "rule.autoExtendGlobalAdmin",
        [](Invitation &i) {
            i.autoExtend = true;
            i.roles.append(QString(GlobalAdministratorId).toUpper());
        });
    row("Global Administrator without auto-extend", granular(), "",
        [](Invitation &i) { i.roles.append(GlobalAdministratorId); });
    row("50 characters", granular(), "",
        [](Invitation &i) { i.relationshipName = QString(50, u'n'); });
    row("51 characters", granular(), "rule.nameTooLong",
        [](Invitation &i) { i.relationshipName = QString(51, u'n'); });
    row("no name", granular(), "rule.nameMissing",
        [](Invitation &i) { i.relationshipName = u" \u3164"_s; });
    row("no recipient in a draft", granular(), "", [](Invitation &i) { i.recipients.clear(); });
    row("no recipient when ready", granular(), "rule.recipientMissing", [](Invitation &i) {
        i.recipients.clear();
        i.state = InvitationState::Ready;
    });
    row("no recipient when sent", resellerRequest(), "rule.recipientMissing", [](Invitation &i) {
        i.recipients.clear();
        i.state = InvitationState::Sent;
    });
    row("no recipient when given up", granular(), "", [](Invitation &i) {
        i.recipients.clear();
        i.state = InvitationState::Cancelled;
    });
    row("customer by name only", granular(), "", [](Invitation &i) { i.tenant = TenantId(); });
    row("no customer", granular(), "rule.customerMissing", [](Invitation &i) {
        i.tenant = TenantId();
        i.companyName = u" "_s;
    });
    row("link of the cloud", granular(), "",
        [](Invitation &i) { i.link = u"https://admin.microsoft.com/x"_s; });
    row("foreign link", granular(), "rule.linkForeignHost",
        [](Invitation &i) { i.link = u"https://admin.microsoft.com.evil.example/x"_s; });
    row("unsafe link", granular(), "rule.linkForeignHost",
        [](Invitation &i) { i.link = u"http://admin.microsoft.com/x"_s; });
}

void TestRules::invitations()
{
    QFETCH(Invitation, invitation);
    QTEST(codeOf(checkInvitation(invitation, realmIn(Cloud::Global))), "code");
}

void TestRules::steps()
{
    using S = InvitationState;
    for (const auto &[from, to] :
         {std::pair(S::Draft, S::Ready), std::pair(S::Ready, S::Sent),
          std::pair(S::Sent, S::Reminded), std::pair(S::Reminded, S::Reminded),
          std::pair(S::Sent, S::Accepted), std::pair(S::Reminded, S::Accepted),
          std::pair(S::Accepted, S::Assigned), std::pair(S::Assigned, S::Verified),
          std::pair(S::Sent, S::Declined), std::pair(S::Sent, S::Lapsed),
          std::pair(S::Draft, S::Cancelled), std::pair(S::OutcomeUnknown, S::Sent)})
        QVERIFY2(checkStep(from, to).has_value(), qPrintable(QString::number(int(from))));
    for (const auto &[from, to] :
         {std::pair(S::Draft, S::Sent), std::pair(S::Draft, S::Accepted),
          std::pair(S::Sent, S::Draft), std::pair(S::Sent, S::Verified),
          std::pair(S::Accepted, S::Sent), std::pair(S::Verified, S::Draft),
          std::pair(S::Draft, S::Draft)}) {
        const Status status = checkStep(from, to);
        QCOMPARE(codeOf(status), u"rule.stateStep"_s);
        QCOMPARE(status.error().arguments.size(), 2);
    }
}

void TestRules::endStatesEnd()
{
    for (int i = 0; i <= int(InvitationState::OutcomeUnknown); ++i) {
        const auto state = InvitationState(i);
        QCOMPARE(nextStates(state).isEmpty(), isEndState(state));
    }
}

void TestRules::cloudTableHoldsTogether()
{
    QCOMPARE(allClouds().size(), size_t(4));
    for (const CloudTraits &traits : allClouds()) {
        QCOMPARE(&traitsOf(traits.cloud), &traits);
        QCOMPARE(traits.isClosed, !QByteArray(traits.closedOn).isEmpty());
        for (const char *host : {traits.loginHost, traits.partnerCenterHost, traits.graphHost,
                                 traits.adminCenterHost, traits.granularApprovalHost})
            QVERIFY2(!QByteArray(host).contains('/') && !QByteArray(host).contains(':'), host);
    }
    QCOMPARE(QByteArray(traitsOf(Cloud::UsGovernmentL4).granularApprovalHost), QByteArray());
    QCOMPARE(QByteArray(traitsOf(Cloud::Germany).closedOn), QByteArray("2021-10-29"));
    QCOMPARE(QByteArray(traitsOf(Cloud::Germany).defaultLetterLanguage), QByteArray("de"));
}

void TestRules::cloudKeysAreRead()
{
    for (const CloudTraits &traits : allClouds()) {
        const QString key = QString::fromLatin1(traits.key);
        QCOMPARE(*parseCloud(key), traits.cloud);
        QCOMPARE(*parseCloud(key.toUpper()), traits.cloud);
    }
    QCOMPARE(parseCloud(u"china"_s).error().code, u"cloud.unknown"_s);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
