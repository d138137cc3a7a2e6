// SPDX-License-Identifier: GPL-3.0-or-later
// The exports and tool files of contract 9, one by one.
#include "recordingsink.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

class BulkToolsTest : public QObject
{
    Q_OBJECT

private slots:
    STRICT_TEST

    void readsSubscriptionsOfACustomer_data();
    void readsSubscriptionsOfACustomer();
    void findsTheCustomerOfAFile();
    void readsTheActivityLog();
    void activityIdsStayTheSame();
    void readsRelationships();
    void readsEveryStatusOfARelationship_data();
    void readsEveryStatusOfARelationship();
    void relationshipFilesSayHowCompleteTheyAre_data();
    void relationshipFilesSayHowCompleteTheyAre();
    void readsAccessAssignments();
    void readsDelegatedAdmin();
    void readsWorkAndReferenceFiles();
    void otherPartnersRowsAreNotTaken();
    void aRealmWithoutTenantTakesTheFirst();
};

namespace {

const QByteArray A = "6f9619ff-8b86-d011-b42d-00cf4fc964ff";
const QByteArray B = "00000000-0000-4000-8000-000000000002";
const QByteArray Us = "11111111-aaaa-4bbb-8ccc-000000000001";
const QByteArray Them = "11111111-aaaa-4bbb-8ccc-000000000009";
const QByteArray Relationship =
    "5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836";
const QByteArray GdapTitles =
    "Id,CustomerDelegatedAdminRelationshipId,RelationshipName,PartnerTenantId,CustomerName,"
    "CustomerTenantId,Duration,Status,CreatedDateTime,ActivatedDateTime,LastModifiedDateTime,"
    "EndDateTime\r\n";

QByteArray gdapRow(const QByteArray &status, const QByteArray &partner = Us)
{
    return Relationship + ",,GDAP_2023_1," + partner + ",Contoso," + A + ",P730D," + status
        + ",2025-01-01T00:00:00.1234567Z,2025-01-02T00:00:00Z,2025-01-02T00:00:00Z,"
          "2027-01-01T00:00:00Z\r\n";
}

} // namespace

void BulkToolsTest::readsSubscriptionsOfACustomer_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QString>("status");
    QTest::newRow("english") << u"Subscription ID;Subscription;Quantity;Status;Reseller"_s
                             << u"Active"_s;
    QTest::newRow("french") << u"ID d\u2019abonnement;Abonnement;Quantit\u00e9;Statut;Revendeur"_s
                            << u"Actif"_s;
    QTest::newRow("german") << u"Abonnement-ID;Abonnement;Menge;Status;Handelspartner"_s
                            << u"Aktiv"_s;
    QTest::newRow("glossary german")
        << u"Abonnement-ID;Abonnement;Anzahl der Lizenzen;Status;Vertriebspartner"_s << u"Aktiv"_s;
    QTest::newRow("unknown titles") << u"Uno;Due;Tre;Quattro;Cinque"_s << u"active"_s;
    QTest::newRow("no titles") << u""_s << u"active"_s;
}

void BulkToolsTest::readsSubscriptionsOfACustomer()
{
    QFETCH(QString, titles);
    QFETCH(QString, status);
    QString text = titles.isEmpty() ? QString() : titles + u"\r\n"_s;
    text += u"83EF9D05-4169-4EF9-9657-0E86B1EAB1DE;Microsoft 365 Business Premium;1.250;"_s + status
        + u";First Up Consultants\r\n"_s
        + u"A356AC8C-E310-44F4-BF85-C7F29044AF99;Microsoft Azure;1;"_s + status
        + u";First Up Consultants\r\n"_s;
    TestFiles files;
    ImportChoices choices;
    choices.customer = tenant(A.constData());
    const QString path = files.write(u"subs.csv"_s, text.toUtf8());
    const ImportRun asked = importFile(path);
    QCOMPARE(asked.error.code, u"import.customerNeeded"_s);
    QVERIFY(asked.profile.needsCustomer);
    const ImportRun run = importFile(path, choices);
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(keyOf(run.profile.format), u"partnerCenterSubscriptions"_s);
    QCOMPARE(run.reasons(), QString());
    QCOMPARE(run.sink.subscriptions.size(), 2);
    const SubscriptionFacts &first = run.sink.subscriptions[0];
    QCOMPARE(first.customer, *choices.customer);
    QCOMPARE(first.subscriptionId, u"83EF9D05-4169-4EF9-9657-0E86B1EAB1DE"_s);
    QCOMPARE(first.offerName, u"Microsoft 365 Business Premium"_s);
    QCOMPARE(first.service, u"office365"_s);
    QCOMPARE(first.quantity, 1250);
    QCOMPARE(first.status, SubscriptionStatus::Active);
    QCOMPARE(first.partnerOfRecordName, u"First Up Consultants"_s);
    const auto sellers = run.sink.attachmentsOf(AttachmentKind::SubscriptionSeller);
    QCOMPARE(sellers.size(), 2);
    QCOMPARE(sellers[1].service, u"azure"_s);
    QCOMPARE(sellers[1].partner.standing, Standing::Own);
    const auto resellers = run.sink.attachmentsOf(AttachmentKind::IndirectReseller);
    QCOMPARE(resellers.size(), 2); // one per service
    QCOMPARE(resellers[0].partner.name, u"First Up Consultants"_s);
    QCOMPARE(resellers[0].partner.standing, Standing::OwnReseller);
    QVERIFY(run.profile.complete);
    QCOMPARE(run.profile.dataset, Dataset::Subscriptions);
    QCOMPARE(run.profile.customer, choices.customer);
}

void BulkToolsTest::findsTheCustomerOfAFile()
{
    TestFiles files;
    const QByteArray body = "Subscription ID,Subscription,Quantity,Status,Reseller\n"
                            "83ef9d05-4169-4ef9-9657-0e86b1eab1de,Office 365 E3,5,Suspended,\n";
    const ImportRun byName =
        importFile(files.write(u"Subscriptions_"_s + QString::fromLatin1(A) + u".csv"_s, body));
    QCOMPARE(byName.sink.subscriptions.at(0).customer, tenant(A.constData()));
    QCOMPARE(byName.sink.subscriptions.at(0).status, SubscriptionStatus::Suspended);
    QCOMPARE(byName.sink.attachments.at(0).status, AttachmentStatus::Unknown);
    QCOMPARE(byName.sink.attachments.at(0).statusRaw, u"suspended"_s);

    const ImportRun byPreamble =
        importFile(files.write(u"subs.csv"_s, "Customer: Contoso (" + A + ")\n\n" + body));
    QVERIFY2(byPreamble.isGood(), qPrintable(byPreamble.error.code));
    QCOMPARE(byPreamble.sink.subscriptions.at(0).customer, tenant(A.constData()));

    const ImportRun byColumn = importFile(files.write(
        u"all.csv"_s,
        "Tenant ID,Company name,Subscription ID,Subscription,Quantity,Status\n" + A
            + ",Contoso,83ef9d05-4169-4ef9-9657-0e86b1eab1de,Office 365 E3,5,Active\n" + B
            + ",Fabrikam,83ef9d05-4169-4ef9-9657-0e86b1eab1df,Azure plan,x,Active\n"));
    QVERIFY2(byColumn.isGood(), qPrintable(byColumn.error.code));
    QCOMPARE(keyOf(byColumn.profile.format), u"partnerCenterSubscriptions"_s);
    QCOMPARE(byColumn.sink.subscriptions.at(1).customer, tenant(B.constData()));
    QCOMPARE(byColumn.sink.subscriptions.at(1).quantity, -1);
    QCOMPARE(byColumn.reasons(), u"3:unreadableNumber"_s);
    QCOMPARE(byColumn.sink.customers.at(1).name, u"Fabrikam"_s);
    QVERIFY(!byColumn.profile.complete);
}

void BulkToolsTest::readsTheActivityLog()
{
    TestFiles files;
    const ImportRun run = importFile(
        files.write(u"ActivityLog.csv"_s,
                    "Date/Time,Affected customer,Action,Partner user\r\n"
                    "2026-03-04T05:06:07Z,Contoso,Update subscription,a@partner.example\r\n"
                    "2026-03-04T05:06:07Z,"
                        + A + ",Add customer,b@partner.example\r\n"));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(keyOf(run.profile.format), u"partnerCenterActivity"_s);
    QCOMPARE(run.sink.activities.size(), 2);
    QCOMPARE(run.sink.activities[0].customerName, u"Contoso"_s);
    QVERIFY(run.sink.activities[0].customer.isNull());
    QCOMPARE(run.sink.activities[0].action, u"Update subscription"_s);
    QCOMPARE(run.sink.activities[0].user, u"a@partner.example"_s);
    QCOMPARE(run.sink.activities[1].customer, tenant(A.constData()));
    QCOMPARE(run.profile.dataset, Dataset::Activity);
    QVERIFY(!run.profile.complete);
}

void BulkToolsTest::activityIdsStayTheSame()
{
    TestFiles files;
    const QByteArray titles = "Date/Time,Affected customer,Action,Partner user\n";
    const QByteArray one = "2026-03-04T05:06:07Z,Contoso,Update subscription,a@partner.example\n";
    const QByteArray two = "2026-03-05T05:06:07Z,Contoso,Update subscription,a@partner.example\n";
    const ImportRun first = importFile(files.write(u"a.csv"_s, titles + one + one + two));
    const ImportRun second = importFile(files.write(u"b.csv"_s, titles + two + one));
    QCOMPARE(first.sink.activities.at(0).recordId, second.sink.activities.at(1).recordId);
    QCOMPARE(first.sink.activities.at(2).recordId, second.sink.activities.at(0).recordId);
    QVERIFY(first.sink.activities.at(0).recordId != first.sink.activities.at(1).recordId);
}

void BulkToolsTest::readsRelationships()
{
    TestFiles files;
    const ImportRun run =
        importFile(files.write(u"gdapRelationship.csv"_s, GdapTitles + gdapRow("Active")));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(keyOf(run.profile.format), u"gdapRelationships"_s);
    QCOMPARE(run.reasons(), QString());
    const AttachmentFacts &facts = run.sink.attachments.at(0);
    QCOMPARE(facts.kind, AttachmentKind::GranularAdmin);
    QCOMPARE(facts.externalId, QString::fromLatin1(Relationship));
    QCOMPARE(facts.name, u"GDAP_2023_1"_s);
    QCOMPARE(facts.customer, tenant(A.constData()));
    QCOMPARE(facts.status, AttachmentStatus::Active);
    QCOMPARE(facts.start.toIsoDate(), u"2025-01-02"_s);
    QCOMPARE(facts.end.toIsoDate(), u"2027-01-01"_s);
    QCOMPARE(facts.autoExtendDays, -1);
    QCOMPARE(facts.partner.tenant, testRealm().partnerTenant);
    QCOMPARE(run.sink.customers.at(0).name, u"Contoso"_s);
    QCOMPARE(run.profile.dataset, Dataset::GranularRelationships);

    // The list of failed creations has relationships that do not exist.
    QByteArray failed = GdapTitles;
    failed.replace("EndDateTime", "EndDateTime,ErrorDetail");
    const ImportRun none = importFile(
        files.write(u"gdapRelationship_failed.csv"_s,
                    failed + ",,GDAP_1," + Us + ",Contoso," + A + ",730,,,,,,\"name exists\"\r\n"));
    QVERIFY2(none.isGood(), qPrintable(none.error.code));
    QVERIFY(none.sink.attachments.isEmpty());
    QCOMPARE(none.reasons(), u"2:missingValue!"_s);
}

void BulkToolsTest::readsEveryStatusOfARelationship_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<AttachmentStatus>("status");
    using S = AttachmentStatus;
    const std::pair<const char *, S> words[]{
        {"activating", S::Activating},
        {"0", S::Activating},
        {"Active", S::Active},
        {"1", S::Active},
        {"approvalPending", S::ApprovalPending},
        {"ApprovalPending", S::ApprovalPending},
        {"approval_pending", S::ApprovalPending},
        {"2", S::ApprovalPending},
        {"approved", S::Approved},
        {"3", S::Approved},
        {"created", S::Created},
        {"4", S::Created},
        {"expired", S::Expired},
        {"5", S::Expired},
        {"expiring", S::Expiring},
        {"6", S::Expiring},
        {"terminated", S::Terminated},
        {"7", S::Terminated},
        {"terminating", S::Terminating},
        {"8", S::Terminating},
        {"terminationRequested", S::TerminationRequested},
        {"9", S::TerminationRequested},
        {"Actif", S::Active},
        {"Abgelaufen", S::Expired},
        {"10", S::Unknown},
        {"unknownFutureValue", S::Unknown},
        {"sleeping", S::Unknown},
    };
    for (const auto &[word, status] : words)
        QTest::newRow(word) << QByteArray(word) << status;
}

void BulkToolsTest::readsEveryStatusOfARelationship()
{
    QFETCH(QByteArray, word);
    QFETCH(AttachmentStatus, status);
    TestFiles files;
    const ImportRun run =
        importFile(files.write(u"gdapRelationship.csv"_s, GdapTitles + gdapRow(word)));
    QCOMPARE(run.sink.attachments.at(0).status, status);
    const bool isUnknown = status == AttachmentStatus::Unknown;
    QCOMPARE(run.sink.attachments.at(0).statusRaw,
             isUnknown ? QString::fromLatin1(word) : QString());
    QCOMPARE(run.reasons(), isUnknown ? u"2:unknownValue"_s : QString());
}

void BulkToolsTest::relationshipFilesSayHowCompleteTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("isGuess");
    QTest::newRow("existing") << u"ExistingGdapRelationship.csv"_s << true << true;
    QTest::newRow("created by the tool") << u"gdapRelationship.csv"_s << false << false;
    QTest::newRow("to be ended") << u"gdapRelationship_terminate.csv"_s << false << false;
    QTest::newRow("renamed") << u"november.csv"_s << false << true;
}

void BulkToolsTest::relationshipFilesSayHowCompleteTheyAre()
{
    QFETCH(QString, name);
    QFETCH(bool, complete);
    QFETCH(bool, isGuess);
    TestFiles files;
    const ImportRun run = importFile(files.write(name, GdapTitles + gdapRow("Active")));
    QCOMPARE(run.profile.complete, complete);
    QCOMPARE(run.profile.completeIsGuess, isGuess);
}

void BulkToolsTest::readsAccessAssignments()
{
    TestFiles files;
    const ImportRun run = importFile(files.write(
        u"accessAssignment.csv"_s,
        "GdapRelationshipId,AccessAssignmentId,CustomerName,CustomerTenantId,SecurityGroupId,"
        "SecurityGroupName,CommaSeperatedRoles,Status,Etag,CreatedDateTime,LastModifiedDateTime\n"
            + Relationship + ",84c586df-0943-416e-b95f-7289cb8d3bd5,Contoso," + A
            + ",227a2f44-2682-4831-a021-f8d69a34bcba,Helpdesk,\"F2EF992C-3AFB-46B9-B7CF-"
              "A126EE74C451,729827e3-9c14-49f7-bb1b-9608f156bbb8,Directory Readers,"
              "deadbeef-0000-4000-8000-000000000001\",active,etag,2025-01-01T00:00:00Z,\n"
            + Relationship + ",,Contoso," + A
            + ",227a2f44-2682-4831-a021-f8d69a34bcba,Helpdesk,x,Failed,,,\n"));
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(keyOf(run.profile.format), u"gdapAccessAssignments"_s);
    QCOMPARE(run.sink.assignments.size(), 1);
    const AccessAssignmentFacts &facts = run.sink.assignments[0];
    QCOMPARE(facts.relationshipId, QString::fromLatin1(Relationship));
    QCOMPARE(facts.groupName, u"Helpdesk"_s);
    QCOMPARE(facts.roles,
             (QStringList{u"729827e3-9c14-49f7-bb1b-9608f156bbb8"_s,
                          u"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"_s,
                          u"deadbeef-0000-4000-8000-000000000001"_s,
                          u"f2ef992c-3afb-46b9-b7cf-a126ee74c451"_s}));
    QCOMPARE(facts.created.toIsoDate(), u"2025-01-01"_s);
    QCOMPARE(run.reasons(), u"2:unknownRole 3:missingValue!"_s);
}

void BulkToolsTest::readsDelegatedAdmin()
{
    TestFiles files;
    const ImportRun has =
        importFile(files.write(u"customer_dap_terminate.csv"_s,
                               "PartnerTenantId,CustomerTenantId,OrganizationDisplayName\n" + Us
                                   + "," + A + ",Contoso\n"));
    QVERIFY2(has.isGood(), qPrintable(has.error.code));
    QCOMPARE(keyOf(has.profile.format), u"dapCustomers"_s);
    QCOMPARE(has.sink.attachments.at(0).kind, AttachmentKind::DelegatedAdmin);
    QCOMPARE(has.sink.attachments.at(0).status, AttachmentStatus::Active);
    QCOMPARE(has.sink.customers.at(0).delegatedAccess, std::optional(true));

    const ImportRun ended =
        importFile(files.write(u"dap_terminated.csv"_s,
                               "CustomerTenantId,OrganizationDisplayName,status\n" + A
                                   + ",Contoso,Success\n" + B + ",Fabrikam,Failed\n"));
    QVERIFY2(ended.isGood(), qPrintable(ended.error.code));
    QCOMPARE(keyOf(ended.profile.format), u"dapTerminated"_s);
    QCOMPARE(ended.sink.attachments.at(0).status, AttachmentStatus::Terminated);
    QCOMPARE(ended.sink.customers.at(0).delegatedAccess, std::optional(false));
    QCOMPARE(ended.sink.attachments.at(1).status, AttachmentStatus::Unknown);
    QCOMPARE(ended.sink.attachments.at(1).statusRaw, u"Failed"_s);
    QCOMPARE(ended.sink.customers.at(1).delegatedAccess, std::nullopt);
    QCOMPARE(ended.profile.dataset, Dataset::DelegatedAdmin);
}

void BulkToolsTest::readsWorkAndReferenceFiles()
{
    TestFiles files;
    const ImportRun plan = importFile(files.write(
        u"customers.csv"_s,
        "Name,PartnerTenantId,CustomerTenantId,OrganizationDisplayName,Duration\nGDAP_1," + Us + ","
            + A + ",Contoso,730\nGDAP_2," + Us + "," + B + ",Fabrikam,long\n"));
    QVERIFY2(plan.isGood(), qPrintable(plan.error.code));
    QCOMPARE(keyOf(plan.profile.format), u"gdapCustomers"_s);
    QCOMPARE(plan.sink.customers.size(), 2);
    QCOMPARE(plan.sink.customers[0].name, u"Contoso"_s);
    QVERIFY(plan.sink.attachments.isEmpty()); // a plan is no relationship
    QCOMPARE(plan.reasons(), u"3:unreadableDuration"_s);

    const ImportRun nce = importFile(files.write(
        u"nce.csv"_s, "TenantId,Domain,CompanyName\n" + A + ",contoso.example,Contoso\n"));
    QCOMPARE(keyOf(nce.profile.format), u"nceCustomers"_s);
    QVERIFY(nce.profile.complete);
    QVERIFY(nce.profile.completeIsGuess);
    QCOMPARE(nce.sink.attachments.size(), 1);

    const ImportRun roles =
        importFile(files.write(u"ADRoles.csv"_s,
                               "Id,Name,Description\nf2ef992c-3afb-46b9-b7cf-a126ee74c451,Global "
                               "Reader,\"Can read, not write\"\n"));
    QVERIFY2(roles.isGood(), qPrintable(roles.error.code));
    QCOMPARE(keyOf(roles.profile.format), u"gdapRoles"_s);
    QCOMPARE(roles.tally.read, 1);

    const ImportRun groups = importFile(files.write(
        u"securityGroup.csv"_s,
        "Id,DisplayName,CommaSeperatedRoles\n227a2f44-2682-4831-a021-f8d69a34bcba,Helpdesk,"
        "\"f2ef992c-3afb-46b9-b7cf-a126ee74c451,729827e3-9c14-49f7-bb1b-9608f156bbb8\"\n"));
    QVERIFY2(groups.isGood(), qPrintable(groups.error.code));
    QCOMPARE(keyOf(groups.profile.format), u"gdapSecurityGroups"_s);
    QCOMPARE(groups.reasons(), QString());
    QVERIFY(groups.sink.customers.isEmpty());
}

void BulkToolsTest::otherPartnersRowsAreNotTaken()
{
    TestFiles files;
    const QByteArray dap = "PartnerTenantId,CustomerTenantId,OrganizationDisplayName\n" + Them + ","
        + A + ",Contoso\n" + Us + "," + B + ",Fabrikam\n";
    const QByteArray plan =
        "Name,PartnerTenantId,CustomerTenantId,OrganizationDisplayName,Duration\nG," + Them + ","
        + A + ",Contoso,730\nG2," + Us + "," + B + ",Fabrikam,730\n";
    const QByteArray granular = GdapTitles + gdapRow("Active", Them);
    for (const QByteArray &bytes : {granular, dap, plan}) {
        const ImportRun run = importFile(files.write(u"file.csv"_s, bytes));
        QVERIFY2(run.isGood(), qPrintable(run.error.code));
        QCOMPARE(run.reasons(), u"2:otherPartner!"_s);
        for (const CustomerFacts &facts : run.sink.customers)
            QCOMPARE(facts.tenant, tenant(B.constData()));
    }
}

void BulkToolsTest::aRealmWithoutTenantTakesTheFirst()
{
    TestFiles files;
    const QString path =
        files.write(u"file.csv"_s,
                    "PartnerTenantId,CustomerTenantId,OrganizationDisplayName\n" + Them + "," + A
                        + ",Contoso\n" + Us + "," + B + ",Fabrikam\n");
    const ImportRun run = importFile(path, {}, testRealm(false));
    QCOMPARE(run.sink.attachments.size(), 1);
    QCOMPARE(run.sink.attachments[0].partner.tenant, tenant(Them.constData()));
    QCOMPARE(run.sink.attachments[0].partner.name, testRealm().name);
    QCOMPARE(run.sink.attachments[0].partner.standing, Standing::Own);
    QCOMPARE(run.reasons(), u"3:otherPartner!"_s);
}

QTEST_GUILESS_MAIN(BulkToolsTest)
#include "tst_bulktools.moc"
