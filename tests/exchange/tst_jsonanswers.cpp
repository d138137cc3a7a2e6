// SPDX-License-Identifier: GPL-3.0-or-later
// Saved answers of each documented call: what is read from them.
#include "recordingsink.h"
#include "strictmain.h"

#include <QDir>

using namespace attache;
using namespace Qt::StringLiterals;

class JsonAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    STRICT_TEST

    void recognisesEveryDocumentedAnswer_data();
    void recognisesEveryDocumentedAnswer();
    void placeholdersOfThePagesBecomeProblems();
    void readsACustomersDetail();
    void readsPartners();
    void readsSubscriptions();
    void readsAnalytics();
    void readsTransfersWithTheOtherPartner();
    void readsAuditRecords();
    void readsGranularRelationships();
    void readsAccessAssignments();
    void readsContractsAndAdminCustomers();
    void readsTheBulkToolsJson();
};

namespace {

QString payload(const char *name)
{
    return QStringLiteral(ATTACHE_SHARED_DIR "/api/payloads/") + QString::fromLatin1(name);
}

#define NEED_PAYLOADS                                                                              \
    if (!QDir(QStringLiteral(ATTACHE_SHARED_DIR "/api/payloads")).exists())                        \
    QSKIP("The documented sample answers are not on this machine.")

} // namespace

void JsonAnswersTest::recognisesEveryDocumentedAnswer_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("dropped");
    const auto row = [](const char *file, const char *format, int read, int dropped) {
        QTest::newRow(file) << QString::fromLatin1(format) << read << dropped;
    };
    row("pc-customers-list-response-200.json", "jsonCustomers", 2, 0);
    row("pc-customer-get-response-200.json", "jsonCustomers", 1, 0);
    row("pc-customer-company-profile-response-200.json", "jsonCustomers", 1, 0);
    row("pc-customer-relationship-remove-response-200.json", "jsonCustomers", 1, 1);
    row("pc-relationships-indirect-resellers-response-200.json", "jsonPartnerRelationships", 2, 0);
    row("pc-customer-relationships-response-200.json", "jsonPartnerRelationships", 1, 0);
    row("pc-subscription-get-response-200.json", "jsonSubscriptions", 1, 0);
    row("pc-subscriptions-list-response-200.json", "needs a customer", 0, 0);
    row("pc-analytics-subscriptions-response.json", "jsonSubscriptionAnalytics", 1, 0);
    row("pc-auditrecords-response-200.json", "jsonActivity", 2, 0);
    row("pc-transfers-list-response-200.json", "jsonTransfers", 9, 0);
    row("graph-contracts-list.json", "jsonContracts", 1, 1);
    row("graph-delegatedAdminCustomers-list.json", "jsonDelegatedAdminCustomers", 2, 0);
    row("graph-delegatedAdminRelationships-list.json", "jsonGranularRelationships", 3, 0);
    row("graph-delegatedAdminRelationship-create-response.json", "jsonGranularRelationships", 1, 0);
    row("graph-delegatedAdminAccessAssignments-list.json", "jsonAccessAssignments", 2, 0);
    row("graph-delegatedAdminAccessAssignment-create-response.json", "jsonAccessAssignments", 1, 0);
    // Answers and requests that say nothing about customers.
    for (const char *other :
         {"graph-delegatedAdminRelationshipOperations-list.json",
          "graph-delegatedAdminRelationshipRequests-list.json",
          "graph-delegatedAdminServiceManagementDetails-list.json", "oauth-response-200.json",
          "pc-compliance-agreementstatus-response-200.json",
          "pc-customer-managedservices-response-200.json",
          "pc-customer-qualifications-response-200.json",
          "pc-customer-relationshiprequest-response-200.json",
          "pc-customer-subscribedskus-response-200.json",
          "pc-mfa-applicationmfaadoptionstatus-response-200.json",
          "pc-subscription-supportcontact-response-200.json"})
        row(other, "import.unknownFormat", 0, 0);
    for (const char *error :
         {"graph-error-429-throttled.json", "graph-error-generic.json",
          "pc-compliance-agreementstatus-response-400.json", "pc-profile-mpn-response-404.json",
          "pc-throttling-response-429.json"})
        row(error, "import.jsonErrorAnswer", 0, 0);
}

void JsonAnswersTest::recognisesEveryDocumentedAnswer()
{
    NEED_PAYLOADS;
    QFETCH(QString, format);
    QFETCH(int, read);
    QFETCH(int, dropped);
    const ImportRun run = importFile(payload(QTest::currentDataTag()));
    if (format == u"needs a customer") {
        QCOMPARE(run.error.code, u"import.customerNeeded"_s);
        QVERIFY(run.profile.needsCustomer);
        return;
    }
    if (format.startsWith(u"import.")) {
        QCOMPARE(run.error.code, format);
        return;
    }
    QVERIFY2(run.isGood(), qPrintable(run.error.code));
    QCOMPARE(keyOf(run.profile.format), format);
    QVERIFY(run.profile.isJson);
    QCOMPARE(run.tally.read, read);
    QCOMPARE(run.tally.dropped, dropped);
}

void JsonAnswersTest::placeholdersOfThePagesBecomeProblems()
{
    NEED_PAYLOADS;
    const ImportRun list = importFile(payload("pc-customers-list-response-200.json"));
    QCOMPARE(list.sink.customers.size(), 2);
    QCOMPARE(list.sink.customers[0].tenant, tenant("b44bb1fb-c595-45b0-9e09-d657365580bf"));
    QVERIFY(list.reasons().contains(u"1:malformedTenantId"_s));
    QVERIFY(list.reasons().contains(u"2:malformedTenantId"_s));
    QCOMPARE(list.problems[0].column, u"companyProfile.tenantId"_s);
    QCOMPARE(list.problems[0].text, u"<guid>"_s);
    QVERIFY(list.profile.complete);
    QVERIFY(!list.profile.completeIsGuess);

    const ImportRun contracts = importFile(payload("graph-contracts-list.json"));
    QCOMPARE(contracts.reasons(), u"1:malformedTenantId!"_s);
    QVERIFY(contracts.sink.customers.isEmpty());
}

void JsonAnswersTest::readsACustomersDetail()
{
    NEED_PAYLOADS;
    const ImportRun run = importFile(payload("pc-customer-get-response-200.json"));
    const CustomerFacts &facts = run.sink.customers.at(0);
    QCOMPARE(facts.tenant, tenant("eebd1b55-5360-4438-a11d-5c06918c3014"));
    QCOMPARE(facts.name, u"1kl as kjk"_s);
    QCOMPARE(facts.domain, u"abcdefgh1234.ccsctp.net"_s);
    QVERIFY(facts.customDomains.isEmpty()); // the default one is not named twice
    QCOMPARE(facts.country, u"US"_s);
    QCOMPARE(facts.language, u"en-US"_s);
    QCOMPARE(facts.relationship, CustomerRelationship::Reseller);
    QCOMPARE(facts.delegatedAccess, std::optional(true));
    QCOMPARE(run.sink.attachmentsOf(AttachmentKind::Reseller).size(), 1);
    QCOMPARE(run.sink.attachmentsOf(AttachmentKind::DelegatedAdmin).size(), 1);
    QVERIFY(!run.profile.complete);
    QVERIFY(!run.profile.completeIsGuess);
}

void JsonAnswersTest::readsPartners()
{
    NEED_PAYLOADS;
    const ImportRun all =
        importFile(payload("pc-relationships-indirect-resellers-response-200.json"));
    QCOMPARE(all.sink.partners.size(), 2);
    const PartnerFacts &first = all.sink.partners[0];
    QCOMPARE(first.tenant, tenant("484e548c-f5f3-4528-93a9-c16c6373cb59"));
    QCOMPARE(first.name, u"First Up Consultants"_s);
    QCOMPARE(first.mpnId, u"4847383"_s);
    QCOMPARE(first.country, u"US"_s);
    QCOMPARE(first.standing, Standing::OwnReseller);
    QCOMPARE(all.sink.partnerDatasets[0], Dataset::Partners);
    QVERIFY(all.sink.attachments.isEmpty());

    ImportChoices choices;
    choices.customer = tenant("6f9619ff-8b86-d011-b42d-00cf4fc964ff");
    const ImportRun one =
        importFile(payload("pc-customer-relationships-response-200.json"), choices);
    QCOMPARE(one.sink.attachments.size(), 1);
    QCOMPARE(one.sink.attachments[0].kind, AttachmentKind::IndirectReseller);
    QCOMPARE(one.sink.attachments[0].customer, *choices.customer);
    QCOMPARE(one.sink.attachmentDatasets[0], Dataset::CustomerPartners);
}

void JsonAnswersTest::readsSubscriptions()
{
    NEED_PAYLOADS;
    const ImportRun run = importFile(payload("pc-subscription-get-response-200.json"));
    const SubscriptionFacts &facts = run.sink.subscriptions.at(0);
    QCOMPARE(facts.customer, tenant("4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"));
    QCOMPARE(facts.subscriptionId, u"A356AC8C-E310-44F4-BF85-C7F29044AF99"_s);
    QCOMPARE(facts.service, u"azure"_s);
    QCOMPARE(facts.quantity, 1);
    QCOMPARE(facts.status, SubscriptionStatus::Active);
    QCOMPARE(facts.start.toIso(), u"2016-05-10T00:00:00Z"_s);
    QVERIFY(facts.commitmentEnd.isNever());
    QCOMPARE(facts.autoRenew, std::optional(false));
    const auto sellers = run.sink.attachmentsOf(AttachmentKind::SubscriptionSeller);
    QCOMPARE(sellers.size(), 1);
    QCOMPARE(sellers[0].partner.standing, Standing::Own);
    QCOMPARE(sellers[0].service, u"azure"_s);

    ImportChoices choices;
    choices.customer = tenant("6f9619ff-8b86-d011-b42d-00cf4fc964ff");
    const ImportRun list = importFile(payload("pc-subscriptions-list-response-200.json"), choices);
    QCOMPARE(list.sink.subscriptions.size(), 1);
    QCOMPARE(list.sink.subscriptions[0].customer, *choices.customer);
    QCOMPARE(list.sink.subscriptions[0].start.toIso(), u"2015-11-24T08:00:00Z"_s);
    QCOMPARE(list.sink.subscriptions[0].commitmentEnd.toIso(), u"2016-12-12T08:00:00Z"_s);
    QCOMPARE(list.profile.customer, choices.customer);
}

void JsonAnswersTest::readsAnalytics()
{
    NEED_PAYLOADS;
    const ImportRun run = importFile(payload("pc-analytics-subscriptions-response.json"));
    const SubscriptionFacts &facts = run.sink.subscriptions.at(0);
    QCOMPARE(facts.customer, tenant("76906668-27fc-4f5b-a35c-75a9823e13af"));
    QCOMPARE(facts.offerName, u"OFFICE 365 BUSINESS PREMIUM"_s);
    QCOMPARE(facts.nickname, u"FULL OFFICE SUITE"_s);
    QCOMPARE(facts.service, u"office365"_s);
    QCOMPARE(facts.status, SubscriptionStatus::Active);
    QCOMPARE(facts.quantity, 2);
    QCOMPARE(facts.partnerOfRecordName, u"Partner Name"_s);
    QCOMPARE(run.sink.customers[0].name, u"TESTORG65656565"_s);
    QCOMPARE(run.sink.customers[0].country, u"US"_s);
    const auto providers = run.sink.attachmentsOf(AttachmentKind::IndirectProvider);
    QCOMPARE(providers.size(), 1);
    QCOMPARE(providers[0].partner.name, u"Provider Name"_s);
    QCOMPARE(run.sink.attachmentsOf(AttachmentKind::IndirectReseller).size(), 1);
}

void JsonAnswersTest::readsTransfersWithTheOtherPartner()
{
    NEED_PAYLOADS;
    const ImportRun run = importFile(payload("pc-transfers-list-response-200.json"));
    const auto sellers = run.sink.attachmentsOf(AttachmentKind::SubscriptionSeller);
    QVERIFY(sellers.size() > 10);
    // The first transfer was rejected: its subscriptions stay with the source.
    QCOMPARE(sellers[0].externalId, u"586dfb1a-e65c-48f4-bf6c-0d62d68af1d0"_s);
    QCOMPARE(sellers[0].partner.tenant, tenant("7c8db11f-1e5e-4472-8386-f0b627d1f3e1"));
    QCOMPARE(sellers[0].partner.name, u"Test_Test_09092019GBL"_s);
    QCOMPARE(sellers[0].status, AttachmentStatus::Active);
    QCOMPARE(sellers[1].service, u"dynamics365"_s);
    // The second was completed: source ended, target active.
    QCOMPARE(sellers[2].status, AttachmentStatus::Terminated);
    QCOMPARE(sellers[2].end.toIso(), u"2020-02-27T01:11:33Z"_s);
    QCOMPARE(sellers[3].status, AttachmentStatus::Active);
    QCOMPARE(sellers[3].partner.tenant, tenant("3a9a35ce-d5be-4814-ab58-4451c36fe157"));
    QCOMPARE(sellers[3].service, u"powerPlatform"_s);
    QCOMPARE(run.sink.partners[0].transactsAsCsp, Known::Yes);
    QVERIFY(!run.profile.complete);
}

void JsonAnswersTest::readsAuditRecords()
{
    NEED_PAYLOADS;
    const ImportRun run = importFile(payload("pc-auditrecords-response-200.json"));
    QCOMPARE(run.sink.activities.size(), 2);
    const ActivityRecord &first = run.sink.activities[0];
    QCOMPARE(first.customer, tenant("0c39d6d5-c70d-4c55-bc02-f620844f3fd1"));
    QCOMPARE(first.customerName, u"Relecloud"_s);
    QCOMPARE(first.action, u"create_order"_s);
    QCOMPARE(first.user, u"admin@domain.onmicrosoft.com"_s);
    QCOMPARE(first.status, u"succeeded"_s);
    QCOMPARE(first.at.toIsoDate(), u"2017-06-15"_s);
    QVERIFY(first.detail.contains(u"SubscriptionName-0: Office 365 Business Premium Trial"_s));
    QVERIFY(!first.recordId.isEmpty());
    QVERIFY(first.recordId != run.sink.activities[1].recordId);
    QCOMPARE(run.profile.dataset, Dataset::Activity);
    QCOMPARE(run.reasons(), QString());
}

void JsonAnswersTest::readsGranularRelationships()
{
    NEED_PAYLOADS;
    const ImportRun run = importFile(payload("graph-delegatedAdminRelationships-list.json"));
    const auto granular = run.sink.attachmentsOf(AttachmentKind::GranularAdmin);
    QCOMPARE(granular.size(), 3);
    QCOMPARE(granular[0].externalId,
             u"5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836"_s);
    QCOMPARE(granular[0].name, u"Contoso admin relationship"_s);
    QCOMPARE(granular[0].customer, tenant("52eaad04-13a2-4a2f-9ce8-93a294fadf36"));
    QCOMPARE(granular[0].partner.standing, Standing::Own);
    QCOMPARE(granular[0].status, AttachmentStatus::Active);
    QCOMPARE(granular[0].autoExtendDays, 180);
    QCOMPARE(granular[0].start.toIso(), u"2022-02-10T11:26:44.994Z"_s);
    QCOMPARE(granular[0].end.toIso(), u"2024-02-10T11:24:42.314Z"_s);
    QCOMPARE(granular[1].status, AttachmentStatus::Terminated);
    QCOMPARE(granular[1].autoExtendDays, 0);
    QCOMPARE(granular[1].roles,
             (QStringList{u"29232cdf-9323-42fd-ade2-1d097af3e4de"_s,
                          u"3a2c62db-5318-420d-8d74-23affee5d9d5"_s}));
    QCOMPARE(granular[2].status, AttachmentStatus::ApprovalPending);
    QCOMPARE(granular[2].roles.size(), 9);
    QVERIFY(granular[2].end.isUnknown());
    QCOMPARE(granular[2].indirectProvider, tenant("60ea59db-a506-485e-94c5-d115f369e239"));
    const auto providers = run.sink.attachmentsOf(AttachmentKind::IndirectProvider);
    QCOMPARE(providers.size(), 1);
    QCOMPARE(providers[0].partner.standing, Standing::Distributor);
    QCOMPARE(run.sink.customers[2].name, u"Fabrikam Inc."_s);
    QVERIFY(!run.profile.complete);
    QVERIFY(run.profile.completeIsGuess);

    const ImportRun created =
        importFile(payload("graph-delegatedAdminRelationship-create-response.json"));
    QCOMPARE(created.sink.attachments.at(0).status, AttachmentStatus::Created);
    QVERIFY(created.sink.attachments.at(0).start.isUnknown()); // an empty text is no date
    QCOMPARE(created.reasons(), QString());
}

void JsonAnswersTest::readsAccessAssignments()
{
    NEED_PAYLOADS;
    const ImportRun run = importFile(payload("graph-delegatedAdminAccessAssignments-list.json"));
    QCOMPARE(run.sink.assignments.size(), 2);
    QCOMPARE(run.sink.assignments[0].assignmentId, u"84c586df-0943-416e-b95f-7289cb8d3bd5"_s);
    QCOMPARE(run.sink.assignments[0].groupId, u"227a2f44-2682-4831-a021-f8d69a34bcba"_s);
    QCOMPARE(run.sink.assignments[0].roles.size(), 4);
    QCOMPARE(run.sink.assignments[0].status, u"active"_s);
    QVERIFY(run.sink.assignments[0].relationshipId.isEmpty());
    QVERIFY(run.reasons().contains(u"missingValue"_s)); // the answer does not say of which

    TestFiles files;
    const QString id =
        u"5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836"_s;
    QFile sample(payload("graph-delegatedAdminAccessAssignments-list.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QByteArray json = sample.readAll();
    const ImportRun byName = importFile(files.write(u"assignments-"_s + id + u".json"_s, json));
    QCOMPARE(byName.sink.assignments.at(0).relationshipId, id);
    const QByteArray context = "$metadata#tenantRelationships/delegatedAdminRelationships('"
        + id.toLatin1() + "')/accessAssignments";
    json.replace("$metadata#accessAssignments", context);
    const ImportRun byContext = importFile(files.write(u"assignments.json"_s, json));
    QCOMPARE(byContext.sink.assignments.at(0).relationshipId, id);
}

void JsonAnswersTest::readsContractsAndAdminCustomers()
{
    TestFiles files;
    const ImportRun contracts = importFile(files.write(u"contracts.json"_s, R"({"value":[
        {"contractType":"ResellerPartner","customerId":"6f9619ff-8b86-d011-b42d-00cf4fc964ff",
         "defaultDomainName":"A.example","displayName":"A","id":"x"},
        {"contractType":"BreadthPartner","customerId":"00000000-0000-4000-8000-000000000002",
         "defaultDomainName":"b.example","displayName":"B","id":"y"}]})"));
    QCOMPARE(keyOf(contracts.profile.format), u"jsonContracts"_s);
    QCOMPARE(contracts.sink.attachments.at(0).kind, AttachmentKind::Reseller);
    QCOMPARE(contracts.sink.attachments.at(1).kind, AttachmentKind::Advisor);
    QCOMPARE(contracts.sink.customers.at(0).domain, u"a.example"_s);
    QCOMPARE(contracts.profile.dataset, Dataset::Contracts);

    const ImportRun customers = importFile(files.write(u"c.json"_s, R"({"value":[
        {"@odata.type":"#microsoft.graph.delegatedAdminCustomer","id":
        "4fdbff88-9d6b-42e0-9713-45c922ba8001","tenantId":"4fdbff88-9d6b-42e0-9713-45c922ba8001",
        "displayName":"Contoso Inc"}]})"));
    QCOMPARE(keyOf(customers.profile.format), u"jsonDelegatedAdminCustomers"_s);
    QCOMPARE(customers.sink.customers.at(0).name, u"Contoso Inc"_s);
    QVERIFY(customers.sink.attachments.isEmpty());
}

void JsonAnswersTest::readsTheBulkToolsJson()
{
    TestFiles files;
    const ImportRun nce = importFile(files.write(u"customers.json"_s, R"([
        {"TenantId":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","Domain":"a.example","CompanyName":"A"},
        {"TenantId":"junk","Domain":"b.example","CompanyName":"B"}])"));
    QVERIFY2(nce.isGood(), qPrintable(nce.error.code));
    QCOMPARE(keyOf(nce.profile.format), u"nceCustomers"_s);
    QCOMPARE(nce.sink.customers.size(), 1);
    QCOMPARE(nce.reasons(), u"2:malformedTenantId!"_s);

    const ImportRun granular = importFile(files.write(u"gdapRelationship.json"_s, R"([
        {"Id":"5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836",
         "CustomerDelegatedAdminRelationshipId":null,"DisplayName":"GDAP_1",
         "Partner":{"TenantId":"11111111-aaaa-4bbb-8ccc-000000000001"},
         "Customer":{"TenantId":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","DisplayName":"A"},
         "AccessDetails":null,"Duration":"P730D","Status":"Active",
         "CreatedDateTime":"2022-02-10T11:24:42Z","EndDateTime":"2024-02-10T11:24:42Z"},
        {"Id":"5d027261-d21f-4aa9-b7db-7fa1f56fb164-8777b240-c6f0-4469-9e98-a3205431b836",
         "DisplayName":"other","Partner":{"TenantId":"11111111-aaaa-4bbb-8ccc-000000000002"},
         "Customer":{"TenantId":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","DisplayName":"A"},
         "Duration":"730","Status":"Active","EndDateTime":"2024-02-10T11:24:42Z"}])"));
    QVERIFY2(granular.isGood(), qPrintable(granular.error.code));
    QCOMPARE(granular.sink.attachments.size(), 1);
    QCOMPARE(granular.sink.attachments[0].status, AttachmentStatus::Active);
    QCOMPARE(granular.reasons(), u"2:otherPartner!"_s);

    const ImportRun assignments = importFile(files.write(u"accessAssignment.json"_s, R"([
        {"GdapRelationshipId":
         "5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836",
         "Customer":{"TenantId":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","DisplayName":"A"},
         "AccessAssignmentId":"84c586df-0943-416e-b95f-7289cb8d3bd5",
         "SecurityGroupId":"227a2f44-2682-4831-a021-f8d69a34bcba","SecurityGroupName":"G",
         "CommaSeperatedRoles":"88d8e3e3-8f55-4a1e-953a-9b9898b8876b","Status":"active",
         "Etag":"x","CreatedDateTime":"2022-02-10T11:24:42Z","LastModifiedDateTime":null,
         "Roles":[{"RoleDefinitionId":"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"}]}])"));
    QVERIFY2(assignments.isGood(), qPrintable(assignments.error.code));
    QCOMPARE(assignments.sink.assignments.size(), 1);
    QCOMPARE(assignments.sink.assignments[0].groupName, u"G"_s);
    QCOMPARE(assignments.sink.assignments[0].customer,
             tenant("6f9619ff-8b86-d011-b42d-00cf4fc964ff"));
}

QTEST_GUILESS_MAIN(JsonAnswersTest)
#include "tst_jsonanswers.moc"
