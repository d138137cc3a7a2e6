// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerservice.h"
#include "fakeledger.h"
#include "relationshipservice.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

class CustomersTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void aPersonFindsTheCustomerTheyMean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected"); // position, 0 none, -1 several
        QTest::newRow("name") << u"Müller Metallbau GmbH"_s << 1;
        QTest::newRow("without umlaut") << u"muller metallbau gmbh"_s << 1;
        QTest::newRow("umlaut spelled out") << u"MUELLER METALLBAU GMBH"_s << 1;
        QTest::newRow("part") << u"metallbau"_s << 1;
        QTest::newRow("alias") << u"mümebau"_s << 1;
        QTest::newRow("domain") << u"MUELLER.example"_s << 1;
        QTest::newRow("sharp s") << u"STRASSENBAU"_s << 2;
        QTest::newRow("exact name before part of others") << u"Contoso"_s << 3;
        QTest::newRow("several") << u"contoso p"_s << -1;
        QTest::newRow("tenant id") << u"11111111-1111-1111-1111-111111111102"_s << 2;
        QTest::newRow("tenant id in braces") << u"{11111111-1111-1111-1111-111111111102}"_s << 2;
        QTest::newRow("part of a tenant id") << u"111111111104"_s << 4;
        QTest::newRow("unknown") << u"nobody"_s << 0;
        QTest::newRow("blank") << u"  "_s << 0;
        QTest::newRow("invisible") << u"\u200b"_s << 0;
    }
    void aPersonFindsTheCustomerTheyMean()
    {
        QFETCH(QString, text);
        QFETCH(int, expected);
        FakeLedger ledger;
        ledger.addRealm(u"Ours"_s);
        ledger.addCustomer(u"Müller Metallbau GmbH"_s, u"mueller.example"_s, u"MüMeBau"_s);
        ledger.addCustomer(u"Groß Straßenbau"_s, u"gross.example"_s);
        ledger.addCustomer(u"Contoso"_s, u"c1.example"_s);
        ledger.addCustomer(u"Contoso Pharma"_s, u"c2.example"_s);
        ledger.addCustomer(u"Contoso Plastics"_s, u"c3.example"_s);
        CustomerService service(ledger);
        const auto id = service.resolve(text);
        if (expected > 0) {
            QVERIFY(id);
            QCOMPARE(id->value(), qint64(expected));
        } else {
            QVERIFY(!id);
            QCOMPARE(id.error().code,
                     expected == 0 ? u"customer.unknown"_s : u"customer.ambiguous"_s);
            QCOMPARE(id.error().kind, expected == 0 ? ErrorKind::NotFound : ErrorKind::Conflict);
        }
    }

    void anAmbiguityNamesAtMostFive()
    {
        FakeLedger ledger;
        for (int i = 0; i < 9; ++i)
            ledger.addCustomer(u"Same %1"_s.arg(i));
        const auto id = CustomerService(ledger).resolve(u"same"_s);
        QVERIFY(!id);
        QCOMPARE(id.error().arguments.size(), 5);
    }

    void detailsGatherOneCustomer()
    {
        FakeLedger ledger;
        ledger.addRealm(u"Ours"_s);
        const CustomerId id = ledger.addCustomer(u"A"_s);
        const CustomerId other = ledger.addCustomer(u"B"_s);
        AttachmentFacts facts;
        facts.partner.name = u"P"_s;
        QVERIFY(ledger.recordAttachment(id, facts, {}, {}));
        QVERIFY(ledger.recordAttachment(other, facts, {}, {}));
        const auto details = CustomerService(ledger).details(id);
        QVERIFY(details);
        QCOMPARE(details->realm.name, u"Ours"_s);
        QCOMPARE(details->attachments.size(), 1);
        QCOMPARE(details->matrix.partners.size(), 1);
        QCOMPARE(CustomerService(ledger).details(CustomerId(99)).error().code,
                 u"customer.unknown"_s);
    }

    void annotationsAreTidiedAndAnnounced()
    {
        FakeLedger ledger;
        const CustomerId id = ledger.addCustomer(u"A"_s);
        QVector<ChangeSet> heard;
        AnnotationService service(ledger, ledger,
                                  [&](const ChangeSet &changes) { heard << changes; });
        CustomerAnnotation annotation;
        annotation.alias = u"  Al\u0000ias\n"_s;
        annotation.tags = QStringList{u"vip"_s, u" b "_s, u"VIP"_s, QString(), u"a"_s};
        const auto saved = service.save(id, annotation, u"jane"_s);
        QVERIFY(saved);
        QCOMPARE(saved->tags, (QStringList{u"a"_s, u"b"_s, u"vip"_s}));
        QVERIFY(!saved->alias.contains(u'\n'));
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.first().customers, QVector<CustomerId>{id});

        QCOMPARE(service.addNote(id, u" \n"_s, u"jane"_s).error().code, u"note.empty"_s);
        QVERIFY(service.addNote(id, u"two\r\nlines"_s, u"jane"_s));
        QCOMPARE(ledger.noteList.last().text, u"two\nlines"_s);
        QCOMPARE(heard.size(), 2);
        QVERIFY(!service.save(CustomerId(9), annotation, u"jane"_s));
        QCOMPARE(heard.size(), 2);
    }

    void attachingChecksBeforeItWrites()
    {
        FakeLedger ledger;
        const CustomerId id = ledger.addCustomer(u"A"_s);
        FakeClock clock;
        QVector<ChangeSet> heard;
        RelationshipService service(ledger, ledger, clock,
                                    [&](const ChangeSet &changes) { heard << changes; });
        AttachmentFacts facts;
        QCOMPARE(service.attach(id, facts, {}, u"jane"_s).error().code, u"attachment.noPartner"_s);
        facts.partner.name = u"P"_s;
        facts.start = clock.time;
        facts.end = Instant::fromMs(clock.time.ms() - 1);
        QCOMPARE(service.attach(id, facts, {}, u"jane"_s).error().code,
                 u"attachment.endBeforeStart"_s);
        QCOMPARE(service.attach(CustomerId(9), facts, {}, u"jane"_s).error().code,
                 u"customer.unknown"_s);
        QCOMPARE(ledger.writes, 0);
        QVERIFY(heard.isEmpty());

        facts.end = Instant::never();
        facts.roles = QStringList{u"Global reader"_s, u"my own role"_s};
        QVERIFY(service.attach(id, facts, u"phone"_s, u"jane"_s));
        const Attachment &made = ledger.attachmentList.last();
        QCOMPARE(made.facts.customer, ledger.customerList.first().tenant);
        QCOMPARE(made.facts.status, AttachmentStatus::Active);
        QVERIFY(made.facts.roles.contains(u"f2ef992c-3afb-46b9-b7cf-a126ee74c451"_s));
        QVERIFY(made.facts.roles.contains(u"my own role"_s));
        QCOMPARE(heard.size(), 1);
        QVERIFY(heard.first().partners);

        facts.start = Instant();
        facts.end = Instant::fromMs(clock.time.ms() - 1);
        QVERIFY(service.attach(id, facts, {}, u"jane"_s));
        QCOMPARE(ledger.attachmentList.last().facts.status, AttachmentStatus::Expired);
    }

    void realmNamesAreThereAndUnique()
    {
        FakeLedger ledger;
        ledger.addRealm(u"Ours"_s);
        FakeClock clock;
        RelationshipService service(ledger, ledger, clock, {});
        Realm realm;
        realm.name = u"  "_s;
        QCOMPARE(service.saveRealm(realm, u"jane"_s).error().code, u"realm.nameMissing"_s);
        realm.name = u"OURS"_s;
        QCOMPARE(service.saveRealm(realm, u"jane"_s).error().code, u"realm.nameTaken"_s);
        realm.name = u"Behörde"_s;
        realm.mpnId = u"47686l7"_s; // an L for a one
        QCOMPARE(service.saveRealm(realm, u"jane"_s).error().code, u"partnerId.malformed"_s);
        realm.mpnId = u" 4768617 "_s;
        realm.cloud = Cloud::Germany;
        const auto saved = service.saveRealm(realm, u"jane"_s);
        QVERIFY(saved);
        QCOMPARE(saved->letterLanguage, u"de"_s);
    }
};

QTEST_GUILESS_MAIN(CustomersTest)
#include "tst_customers.moc"
