// SPDX-License-Identifier: GPL-3.0-or-later
// The index against a plain evaluation that looks at one customer after the other.
#include "attachment.h"
#include "customerindex.h"
#include "plainanswer.h"
#include "randomqueries.h"
#include "samplecustomers.h"
#include "strictmain.h"
#include "textdoor.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <thread>

using namespace attache;
using namespace Qt::StringLiterals;

using Row = CustomerIndex::Row;

namespace {

QSet<CustomerId> plainAnswer(const CustomerQuery &query, const QVector<CustomerSummary> &customers)
{
    QSet<CustomerId> ids;
    for (const CustomerSummary &customer : customers) {
        if (query.realm.isValid() && customer.realm != query.realm)
            continue;
        if (plainlyHolds(query.filter, customer))
            ids.insert(customer.id);
    }
    return ids;
}

} // namespace

class TestCustomerIndex : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void answersAsAPlainEvaluationDoes();
    void findsByFoldedText_data();
    void findsByFoldedText();
    void listsOfficeOursAzureTheirs();
    void summariesComeBackWhole();
    void patchedAnswersAsRebuilt();
    void patchedLeavesItsBaseAlone();
    void rowsWithoutAValueStandLast_data();
    void rowsWithoutAValueStandLast();
    void namesSortAsPeopleExpect();
    void ordersAreTotalAndStable();
    void aWholeNameIsNotThatOfOthers();
    void emptyIndexAnswers();
    void aStopGivesNothing();
    void manyThreadsMayAsk();
};

void TestCustomerIndex::answersAsAPlainEvaluationDoes()
{
    const QVector<CustomerSummary> customers = sampleCustomers(400, 1);
    const auto index = indexOf(customers);
    QCOMPARE(index->size(), customers.size());
    Dice dice(2);
    int hits = 0;
    for (int round = 0; round < 10000; ++round) {
        CustomerQuery query;
        query.filter = randomExpression(dice, RandomText::Likely, 3);
        if (dice.roll(4) == 0)
            query.realm = RealmId(1 + dice.roll(3));
        query.sort = SortColumn(dice.roll(int(SortColumn::NextAction) + 1));
        query.descending = dice.roll(2) == 0;
        // A plain look at every customer costs more than the index: part of them is enough.
        const QVector<Row> rows = index->evaluate(query, sampleNow());
        const QVector<CustomerId> ids = idsOf(*index, rows);
        QSet<CustomerId> answer(ids.cbegin(), ids.cend());
        QCOMPARE(answer.size(), ids.size());
        const qsizetype first = dice.roll(50) * 8;
        const QVector<CustomerSummary> part = customers.mid(first, 8);
        for (const CustomerSummary &customer : part) {
            const bool isFound = answer.contains(customer.id);
            const bool isExpected = !plainAnswer(query, {customer}).isEmpty();
            QVERIFY2(isFound == isExpected,
                     qPrintable(printQuery(query.filter) + u" on " + customer.name));
            hits += isFound;
        }
    }
    QVERIFY(hits > 2000);
}

void TestCustomerIndex::findsByFoldedText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const char *line, bool isFound) {
        QTest::addRow("%s by %s", name, line)
            << QString::fromUtf8(name) << QString::fromUtf8(line) << isFound;
    };
    row("Müller Metallbau", "muller", true); // S13
    row("Müller Metallbau", "MÜLLER", true);
    row("Müller Metallbau", "mueller", true);
    row("Müller Metallbau", "Mu\u0308ller", true);
    row("Müller Metallbau", "\"muller metall\"", true);
    row("Müller Metallbau", "mullermetall", false);
    row("Mueller KG", "Müller", true);
    row("Muller SA", "Mueller", false);
    row("Straße 7", "strasse", true);
    row("Straße 7", "STRAẞE", true);
    row("STRASSE 7", "straße", true);
    row("Œuvre d'art", "oeuvre", true);
    row("Oeuvre", "œuvre", true);
    row("Москва Софт", "москва", true);
    row("Москва Софт", "СОФТ", true);
    row("ΟΔΥΣΣΕΥΣ", "οδυσσεύς", true);
    row("ﬁrma", "firma", true);
    row("Ｃｏｎｔｏｓｏ", "contoso", true);
    row("Con\u200Btoso", "contoso", true);
    row("Соntoso", "contoso", false); // N12: Cyrillic letters are other letters
    row("İstanbul", "istanbul", true);
    row("100% %_", "%_", true);
    row("100 percent", "%", false);
    row("Zed", "0b1c2d3e", true);
    row("Zed", "4f50-6172", true);
    row("Zed", "0B1C2D3E-4F50-6172-8394-A5B6C7D8E9F0", true);
    row("Zed", "{0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0}", true);
    row("Zed", "tenant:e9f0", true);
    row("Zed", "name:e9f0", false);
    row("Zed", "zed.example", true);
    row("Zed", "domain:zed", true);
    row("Zed", "domain:vip", false);
    row("Zed", "vip", true);
    row("Zed", "alias-of-zed", true);
    row("Zed", "name:alias", true);
    row("Zed", "über", true);
    row("Zed", "ueber.example", true);
    row("Zed", "xn--ber", true);
    row("Zed", "\"asked for azure\"", true);
    row("Zed", "name:asked", false);
    row("Zed", "4f50-617", true);
    row("Zed", "e-4f50", true);
    row("Zed", "2d3e4f50", false); // a dash stands between
    row("Zed", "0-b1c2d3", false);
    row("Zed", "tenant:-", true);
    row("Zed", "zed|nothing", true);
    row("Zed", "zed nothing", false);
    row("Zed", "zed -nothing", true);
    // Two texts of a row are not one.
    row("Zed", "\"zed alias\"", false);
}

void TestCustomerIndex::findsByFoldedText()
{
    QFETCH(QString, name);
    QFETCH(QString, line);
    QFETCH(bool, isFound);
    CustomerSummary other;
    other.id = CustomerId(1);
    other.name = u"Someone else"_s;
    CustomerSummary customer;
    customer.id = CustomerId(2);
    customer.realm = RealmId(1);
    customer.name = name;
    customer.alias = u"alias-of-zed"_s;
    customer.tenant = *parseTenantId(u"0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0");
    customer.domain = u"zed.example"_s;
    customer.customDomains = QStringList{u"xn--ber-goa.example"_s};
    customer.tags = QStringList{u"VIP"_s};
    customer.notes = QStringList{u"They asked\nfor Azure"_s};
    const auto index = indexOf({other, customer});
    const QVector<CustomerId> found = idsOf(*index, index->evaluate(queryOf(line), sampleNow()));
    QCOMPARE(found.contains(customer.id), isFound);
}

void TestCustomerIndex::listsOfficeOursAzureTheirs()
{
    const auto attachment = [](Standing standing, const QString &service,
                               AttachmentStatus status = AttachmentStatus::Active) {
        AttachmentSummary a;
        a.partner = PartnerId(1 + int(standing));
        a.partnerName = u"P%1"_s.arg(int(standing));
        a.standing = standing;
        a.service = service;
        a.status = status;
        return a;
    };
    QVector<CustomerSummary> customers(4);
    for (int i = 0; i < 4; ++i)
        customers[i].id = CustomerId(i + 1);
    customers[0].attachments = {attachment(Standing::Own, u"office365"_s),
                                attachment(Standing::Other, u"azure"_s)};
    customers[1].attachments = {attachment(Standing::Other, u"office365"_s),
                                attachment(Standing::Own, u"azure"_s)};
    customers[2].attachments = {attachment(Standing::Own, u"office365"_s),
                                attachment(Standing::Other, u"azure"_s, AttachmentStatus::Expired)};
    customers[3].attachments = {attachment(Standing::Own, u"office365"_s),
                                attachment(Standing::Distributor, u"azure"_s)};
    const auto index = indexOf(customers);
    const auto answer = [&](const QString &line) {
        return idsOf(*index, index->evaluate(queryOf(line), sampleNow()));
    };
    QCOMPARE(answer(u"mine:office365 others:azure"_s), QVector{CustomerId(1)}); // S14
    QCOMPARE(answer(u"nous:\"Office 365\" autres:azure"_s), QVector{CustomerId(1)});
    QCOMPARE(answer(u"others:"_s), (QVector{CustomerId(1), CustomerId(2)}));
    QCOMPARE(answer(u"distributor:"_s), QVector{CustomerId(4)});
    QCOMPARE(answer(u"status:expired"_s), QVector{CustomerId(3)});
}

void TestCustomerIndex::summariesComeBackWhole()
{
    const QVector<CustomerSummary> customers = sampleCustomers(500, 3);
    const auto index = indexOf(customers);
    for (const CustomerSummary &customer : customers) {
        const Row row = index->rowOf(customer.id);
        QVERIFY(row >= 0);
        QCOMPARE(index->idOf(row), customer.id);
        const CustomerSummary again = index->summary(row);
        QCOMPARE(again.id, customer.id);
        QCOMPARE(again.realm, customer.realm);
        QCOMPARE(again.tenant, customer.tenant);
        QCOMPARE(again.name, customer.name);
        QCOMPARE(again.alias, customer.alias);
        QCOMPARE(again.domain, customer.domain);
        QCOMPARE(again.customDomains, customer.customDomains);
        QCOMPARE(again.country, customer.country);
        QCOMPARE(again.owner, customer.owner);
        QCOMPARE(again.nextAction, customer.nextAction);
        QCOMPARE(again.nextActionDue, customer.nextActionDue);
        QCOMPARE(again.tags, customer.tags);
        QCOMPARE(again.presence, customer.presence);
        QCOMPARE(again.firstSeenAt, customer.firstSeenAt);
        QCOMPARE(again.lastSeenAt, customer.lastSeenAt);
        QCOMPARE(again.invitations, customer.invitations);
        QCOMPARE(again.subscriptions, customer.subscriptions);
        QCOMPARE(again.language, customer.language);
        QCOMPARE(again.offers, customer.offers);
        QCOMPARE(again.partnersOfRecord, customer.partnersOfRecord);
        QCOMPARE(again.lastChangedAt, customer.lastChangedAt);
        QCOMPARE(again.runway, customer.runway);
        QCOMPARE(again.attachments.size(), customer.attachments.size());
        for (qsizetype i = 0; i < again.attachments.size(); ++i) {
            const AttachmentSummary &a = again.attachments[i];
            const AttachmentSummary &b = customer.attachments[i];
            QCOMPARE(a.partner, b.partner);
            QCOMPARE(a.partnerName, b.partnerName);
            QCOMPARE(a.standing, b.standing);
            QCOMPARE(a.kind, b.kind);
            QCOMPARE(a.service, b.service);
            QCOMPARE(a.status, b.status);
            QCOMPARE(a.evidence, b.evidence);
            QCOMPARE(a.presence, b.presence);
            QCOMPARE(a.start, b.start);
            QCOMPARE(a.end, b.end);
            QCOMPARE(a.roles, b.roles);
            QCOMPARE(a.autoExtendDays, b.autoExtendDays);
        }
    }
    QCOMPARE(index->rowOf(CustomerId(11)), Row(-1));
    QCOMPARE(index->rowOf(CustomerId()), Row(-1));
}

void TestCustomerIndex::patchedAnswersAsRebuilt()
{
    QVector<CustomerSummary> customers = sampleCustomers(3000, 4);
    auto index = indexOf(customers);
    Dice dice(5);
    // Some orders are known before the patch and move along, others are asked for afterwards.
    for (const SortColumn column : {SortColumn::Name, SortColumn::Mine, SortColumn::NextEnd,
                                    SortColumn::Owner, SortColumn::Others}) {
        CustomerQuery query;
        query.sort = column;
        index->evaluate(query, sampleNow());
    }
    quint64 generation = index->generation();
    // The last rounds are large enough for the overlay to be merged.
    for (const int count : {1, 5, 0, 40, 200, 700, 900, 1}) {
        QVector<CustomerSummary> changed;
        for (int i = 0; i < count; ++i) {
            const bool isNew = dice.roll(5) == 0;
            const qint64 id = isNew ? 5 + dice.roll(20000) : dice.pick(customers).id.value();
            const CustomerSummary customer = sampleCustomer(id, dice);
            changed.append(customer); // an id may come twice: the last one counts
            const auto place =
                std::lower_bound(customers.begin(), customers.end(), customer,
                                 [](const auto &a, const auto &b) { return a.id < b.id; });
            if (place != customers.end() && place->id == customer.id)
                *place = customer;
            else
                customers.insert(place, customer);
        }
        index = CustomerIndexBuilder::patched(*index, changed);
        QVERIFY(index->generation() > generation);
        generation = index->generation();
        const auto rebuilt = indexOf(customers);
        QCOMPARE(index->size(), rebuilt->size());
        for (int column = 0; column <= int(SortColumn::NextAction); ++column) {
            for (const bool descending : {false, true}) {
                CustomerQuery query;
                query.sort = SortColumn(column);
                query.descending = descending;
                if (dice.roll(2) == 0)
                    query.filter = randomTerm(dice, RandomText::Likely);
                const auto expected = idsOf(*rebuilt, rebuilt->evaluate(query, sampleNow()));
                const auto actual = idsOf(*index, index->evaluate(query, sampleNow()));
                QVERIFY2(actual == expected,
                         qPrintable(u"column %1 after %2 changes"_s.arg(column).arg(count)));
            }
        }
        for (const CustomerSummary &customer : std::as_const(changed)) {
            const Row row = index->rowOf(customer.id);
            QVERIFY(row >= 0);
            QCOMPARE(index->idOf(row), customer.id);
        }
    }
}

void TestCustomerIndex::patchedLeavesItsBaseAlone()
{
    const QVector<CustomerSummary> customers = sampleCustomers(200, 6);
    const auto base = indexOf(customers);
    CustomerSummary changed = customers[7];
    changed.name = u"Unheard of"_s;
    const auto patched = CustomerIndexBuilder::patched(*base, {changed});
    const CustomerQuery query = queryOf(u"unheard"_s);
    QCOMPARE(base->evaluate(query, sampleNow()).size(), 0);
    QCOMPARE(patched->evaluate(query, sampleNow()).size(), 1);
    QCOMPARE(base->summary(base->rowOf(changed.id)).name, customers[7].name);
    QCOMPARE(patched->summary(patched->rowOf(changed.id)).name, changed.name);
}

void TestCustomerIndex::rowsWithoutAValueStandLast_data()
{
    QTest::addColumn<bool>("descending");
    QTest::newRow("ascending") << false;
    QTest::newRow("descending") << true;
}

void TestCustomerIndex::rowsWithoutAValueStandLast()
{
    QFETCH(bool, descending);
    const auto index = indexOf(sampleCustomers(300, 8));
    CustomerQuery query;
    query.sort = SortColumn::Alias;
    query.descending = descending;
    bool isInTail = false;
    const QVector<Row> rows = index->evaluate(query, sampleNow());
    QCOMPARE(rows.size(), 300);
    for (const Row row : rows) {
        const bool isEmpty = index->summary(row).alias.isEmpty();
        QVERIFY(isEmpty || !isInTail);
        isInTail = isEmpty;
    }
    QVERIFY(isInTail);
}

void TestCustomerIndex::namesSortAsPeopleExpect()
{
    const QStringList names{u"Zebra"_s,    u"zoo"_s,     u"apfel"_s,  u"Äpfel"_s, u"Apfelbaum"_s,
                            u"Kunde 10"_s, u"Kunde 9"_s, u"Éclair"_s, u"echo"_s};
    QVector<CustomerSummary> customers;
    for (const QString &name : names) {
        CustomerSummary customer;
        customer.id = CustomerId(customers.size() + 1);
        customer.name = name;
        customers.append(customer);
    }
    const auto index = indexOf(customers);
    QStringList sorted;
    for (const Row row : index->evaluate({}, sampleNow()))
        sorted.append(index->summary(row).name);
    QCOMPARE(sorted,
             (QStringList{u"apfel"_s, u"Äpfel"_s, u"Apfelbaum"_s, u"echo"_s, u"Éclair"_s,
                          u"Kunde 9"_s, u"Kunde 10"_s, u"Zebra"_s, u"zoo"_s}));
}

void TestCustomerIndex::ordersAreTotalAndStable()
{
    const QVector<CustomerSummary> customers = sampleCustomers(800, 9);
    const auto one = indexOf(customers);
    const auto two = indexOf(customers);
    for (int column = 0; column <= int(SortColumn::NextAction); ++column) {
        CustomerQuery query;
        query.sort = SortColumn(column);
        const QVector<Row> rows = one->evaluate(query, sampleNow());
        QCOMPARE(rows, two->evaluate(query, sampleNow()));
        QCOMPARE(QSet<Row>(rows.cbegin(), rows.cend()).size(), customers.size());
    }
}

void TestCustomerIndex::aWholeNameIsNotThatOfOthers()
{
    QVector<CustomerSummary> customers(7);
    const QStringList owners{u"Jo"_s,   u"Joan"_s, u"JOAN"_s, u"Jörg"_s,
                             u"JÖRG"_s, u"Jo"_s,   QString()};
    for (qsizetype i = 0; i < customers.size(); ++i) {
        customers[i].id = CustomerId(i + 1);
        customers[i].owner = owners.at(i);
        customers[i].offers = {owners.at(i) + u" Plan"_s};
        AttachmentSummary attachment;
        attachment.partner = PartnerId(i + 1); // namesakes are partners of their own
        attachment.partnerName = owners.at(i) + u" GmbH"_s;
        customers[i].attachments = {attachment};
    }
    const auto index = indexOf(customers);
    const auto found = [&](const QString &line) {
        QVector<qint64> ids;
        for (const CustomerId id : idsOf(*index, index->evaluate(queryOf(line), sampleNow())))
            ids << id.value();
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    QCOMPARE(found(u"owner:jo"_s), (QVector<qint64>{1, 2, 3, 4, 5, 6})); // German folding
    QCOMPARE(found(u"owner:=Jo"_s), (QVector<qint64>{1, 6}));
    QCOMPARE(found(u"owner:=Joan"_s), QVector<qint64>{2}); // as it stands there
    QCOMPARE(found(u"owner:=joan"_s), (QVector<qint64>{2, 3})); // as nobody spells it
    QCOMPARE(found(u"owner:=joerg"_s), (QVector<qint64>{4, 5}));
    QCOMPARE(found(u"owner:=(Jo or Joan)"_s), (QVector<qint64>{1, 2, 6}));
    QCOMPARE(found(u"-owner:=Jo"_s), (QVector<qint64>{2, 3, 4, 5, 7}));
    QCOMPARE(found(u"partner:=\"Jo GmbH\""_s), (QVector<qint64>{1, 6}));
    QCOMPARE(found(u"offer:=\"jo plan\""_s), (QVector<qint64>{1, 6}));
    QCOMPARE(found(u"partner:=mbh"_s), QVector<qint64>());
    // What a facet counts is what its condition finds.
    for (const auto &[facet, field] : {std::pair{Facet::Owner, QueryTerm::Field::Owner},
                                       std::pair{Facet::Partner, QueryTerm::Field::Partner}}) {
        const auto counts = index->facets({}, sampleNow(), {facet}).constFirst();
        QVERIFY(counts.values.size() > 3);
        for (const FacetValue &value : counts.values) {
            CustomerQuery query;
            query.filter = QueryTerm{field, QueryTerm::Comparison::Equals, {value.value}, false};
            QCOMPARE(qint64(index->evaluate(query, sampleNow()).size()), value.customers);
        }
    }
}

void TestCustomerIndex::emptyIndexAnswers()
{
    const CustomerIndex empty;
    QCOMPARE(empty.size(), 0);
    QCOMPARE(empty.evaluate(queryOf(u"x partner:y"_s), sampleNow()).size(), 0);
    QCOMPARE(empty.rowOf(CustomerId(1)), Row(-1));
    const auto patched = CustomerIndexBuilder::patched(empty, sampleCustomers(3, 1));
    QCOMPARE(patched->size(), 3);
    QCOMPARE(patched->evaluate({}, sampleNow()).size(), 3);
}

void TestCustomerIndex::aStopGivesNothing()
{
    const auto index = indexOf(sampleCustomers(300, 10));
    std::stop_source source;
    source.request_stop();
    for (int column = 0; column <= int(SortColumn::NextAction); ++column) {
        CustomerQuery query;
        query.sort = SortColumn(column);
        QCOMPARE(index->evaluate(query, sampleNow(), source.get_token()).size(), 0);
        // What was stopped is not remembered as an answer.
        QCOMPARE(index->evaluate(query, sampleNow()).size(), 300);
    }
}

void TestCustomerIndex::manyThreadsMayAsk()
{
    const auto index = indexOf(sampleCustomers(2000, 11));
    std::vector<QVector<Row>> answers(8);
    {
        std::vector<std::jthread> threads;
        for (size_t i = 0; i < answers.size(); ++i) {
            threads.emplace_back([&, i] {
                CustomerQuery query;
                query.sort = SortColumn::Others;
                for (int column = 0; column <= int(SortColumn::NextAction); ++column) {
                    CustomerQuery other;
                    other.sort = SortColumn(column);
                    index->evaluate(other, sampleNow());
                }
                answers[i] = index->evaluate(query, sampleNow());
            });
        }
    }
    for (const QVector<Row> &answer : answers)
        QCOMPARE(answer, answers[0]);
}

QTEST_GUILESS_MAIN(TestCustomerIndex)
#include "tst_customerindex.moc"
