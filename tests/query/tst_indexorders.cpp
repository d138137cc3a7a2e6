// SPDX-License-Identifier: GPL-3.0-or-later
// Orders, facets and groups of the index, against what a plain look at the summaries gives.
#include "samplecustomers.h"
#include "strictmain.h"
#include "territories.h"
#include "textdoor.h"

#include <QCollator>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <variant>

using namespace attache;
using namespace Qt::StringLiterals;

using Field = QueryTerm::Field;
using Row = CustomerIndex::Row;

namespace {

bool counts(const AttachmentSummary &a)
{
    return a.presence == Presence::Current && a.status != AttachmentStatus::Expired
        && a.status != AttachmentStatus::Terminated;
}

/// What a column sorts by, as a number or a text, read from the summary alone; nullopt: nothing.
std::optional<std::variant<qint64, QString>> plainValue(const CustomerSummary &customer,
                                                        SortColumn column)
{
    using Value = std::optional<std::variant<qint64, QString>>;
    const auto text = [](const QString &value) {
        return isBlankText(value) ? Value() : Value(value);
    };
    const auto moment = [](Instant value) {
        return value.isUnknown() ? Value() : Value(value.raw());
    };
    switch (column) {
    case SortColumn::Name:
        return text(customer.name);
    case SortColumn::Alias:
        return text(customer.alias);
    case SortColumn::Domain:
        return text(customer.domain);
    case SortColumn::TenantId:
        return text(customer.tenant.toString());
    case SortColumn::Country:
        return text(territoryName(customer.country, u"de"_s)); // as indexOf() speaks
    case SortColumn::Owner:
        return text(customer.owner);
    case SortColumn::Realm:
        for (const Realm &realm : sampleRealms()) {
            if (realm.id == customer.realm)
                return text(realm.name);
        }
        return {};
    case SortColumn::Mine: {
        QStringList services;
        for (const AttachmentSummary &a : customer.attachments) {
            if (counts(a) && a.standing == Standing::Own)
                services.append(a.service);
        }
        if (services.isEmpty())
            return {};
        // As letters: the service that comes first decides, and having it comes first.
        QString value;
        for (const QString &service : knownServices())
            value += services.contains(service) ? u'a' : u'b';
        value += std::any_of(services.cbegin(), services.cend(),
                             [](const QString &s) { return !knownServices().contains(s); })
            ? u'a'
            : u'b';
        return value;
    }
    case SortColumn::Others:
        for (const AttachmentSummary &a : customer.attachments) {
            if (counts(a) && a.standing == Standing::Other)
                return text(a.partnerName);
        }
        return {};
    case SortColumn::PartnerCount: {
        QSet<PartnerId> partners;
        for (const AttachmentSummary &a : customer.attachments) {
            if (counts(a))
                partners.insert(a.partner);
        }
        return qint64(partners.size());
    }
    case SortColumn::NextEnd: {
        Value next;
        for (const AttachmentSummary &a : customer.attachments) {
            if (counts(a) && a.standing == Standing::Own && !a.end.isUnknown())
                next = next ? std::min(*next, std::variant<qint64, QString>(a.end.raw()))
                            : Value(a.end.raw());
        }
        return next;
    }
    case SortColumn::Invitation:
        return customer.invitations.isEmpty() ? Value()
                                              : Value(qint64(customer.invitations.first()));
    case SortColumn::State:
        return qint64(customer.presence);
    case SortColumn::FirstSeen:
        return moment(customer.firstSeenAt);
    case SortColumn::LastSeen:
        return moment(customer.lastSeenAt);
    case SortColumn::NextAction:
        // What has no date comes after what is due never.
        if (!customer.nextActionDue.isUnknown())
            return customer.nextActionDue.raw() - int(customer.nextActionDue.isNever());
        return isBlankText(customer.nextAction) ? Value()
                                                : Value(std::numeric_limits<qint64>::max());
    }
    return {};
}

int plainCompare(const CustomerSummary &a, const CustomerSummary &b, SortKey key)
{
    const auto left = plainValue(a, key.column);
    const auto right = plainValue(b, key.column);
    if (!left || !right)
        return int(!left) - int(!right); // last in either direction
    int order = 0;
    if (const qint64 *number = std::get_if<qint64>(&*left)) {
        const qint64 other = std::get<qint64>(*right);
        order = *number < other ? -1 : int(*number > other);
    } else if (key.column == SortColumn::Domain || key.column == SortColumn::TenantId
               || key.column == SortColumn::Mine) {
        order = std::get<QString>(*left).compare(std::get<QString>(*right));
    } else {
        QCollator collator(QLocale(QLocale::German));
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        order = collator.compare(std::get<QString>(*left), std::get<QString>(*right));
    }
    return key.descending ? -order : order;
}

QVector<CustomerId> plainOrder(QVector<CustomerSummary> customers, const QVector<SortKey> &keys)
{
    std::sort(customers.begin(), customers.end(),
              [&](const CustomerSummary &a, const CustomerSummary &b) {
                  for (const SortKey &key : keys) {
                      if (const int order = plainCompare(a, b, key))
                          return order < 0;
                  }
                  if (const int order = plainCompare(a, b, {SortColumn::Name, false}))
                      return order < 0;
                  return a.id < b.id;
              });
    QVector<CustomerId> ids;
    for (const CustomerSummary &customer : std::as_const(customers))
        ids.append(customer.id);
    return ids;
}

} // namespace

class TestIndexOrders : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void sortsByAnyColumnAsComparingDoes();
    void furtherColumnsDecideBetweenEquals();
    void facetsCountAsTheQueryWould();
    void groupsHoldWhatShareAValue();
    void theFleetsRunwayFollowsChanges();
};

void TestIndexOrders::sortsByAnyColumnAsComparingDoes()
{
    const QVector<CustomerSummary> customers = sampleCustomers(250, 21);
    const auto index = indexOf(customers);
    for (int column = 0; column <= int(SortColumn::NextAction); ++column) {
        for (const bool descending : {false, true}) {
            CustomerQuery query;
            query.sort = SortColumn(column);
            query.descending = descending;
            QVERIFY2(idsOf(*index, index->evaluate(query, sampleNow()))
                         == plainOrder(customers, {{query.sort, descending}}),
                     qPrintable(u"column %1 descending %2"_s.arg(column).arg(descending)));
        }
    }
}

void TestIndexOrders::furtherColumnsDecideBetweenEquals()
{
    const QVector<CustomerSummary> customers = sampleCustomers(250, 22);
    auto index = indexOf(customers);
    Dice dice(23);
    for (int round = 0; round < 40; ++round) {
        QVector<SortKey> keys;
        for (int i = 2 + dice.roll(3); i > 0; --i) {
            keys.append(
                {SortColumn(dice.roll(int(SortColumn::NextAction) + 1)), dice.roll(2) == 0});
        }
        CustomerQuery query;
        query.sort = keys.first().column;
        query.descending = keys.first().descending;
        query.then = keys.mid(1);
        QCOMPARE(idsOf(*index, index->evaluate(query, sampleNow())), plainOrder(customers, keys));
    }
}

void TestIndexOrders::facetsCountAsTheQueryWould()
{
    QVector<CustomerSummary> customers = sampleCustomers(600, 24);
    auto index = indexOf(customers);
    Dice dice(25);
    customers[17] = sampleCustomer(customers[17].id.value(), dice);
    customers.append(sampleCustomer(customers.constLast().id.value() + 1, dice));
    index = CustomerIndexBuilder::patched(*index, {customers[17], customers.constLast()});

    const QVector<std::pair<Facet, Field>> fields{{Facet::State, Field::State},
                                                  {Facet::Cloud, Field::Cloud},
                                                  {Facet::Country, Field::Country},
                                                  {Facet::Tag, Field::Tag},
                                                  {Facet::Service, Field::Service},
                                                  {Facet::Kind, Field::Kind},
                                                  {Facet::Evidence, Field::Evidence},
                                                  {Facet::Access, Field::Access},
                                                  {Facet::Invitation, Field::Invitation},
                                                  {Facet::Realm, Field::Realm},
                                                  {Facet::Owner, Field::Owner}};
    for (const QString &line : {u""_s, u"-state:gone"_s, u"contoso|muller"_s, u"zzz"_s}) {
        CustomerQuery query = queryOf(line);
        QVector<Facet> wanted;
        for (const auto &pair : fields)
            wanted.append(pair.first);
        const auto facets = index->facets(query, sampleNow(), wanted);
        QCOMPARE(facets.size(), wanted.size());
        for (qsizetype i = 0; i < facets.size(); ++i) {
            QCOMPARE(facets[i].facet, wanted[i]);
            QCOMPARE(facets[i].more, 0);
            for (const FacetValue &value : facets[i].values) {
                CustomerQuery narrower = query;
                QueryTerm term;
                term.field = fields[i].second;
                term.values = {value.value};
                narrower.filter = QueryExpression::all({query.filter, term});
                QVERIFY2(value.customers == index->evaluate(narrower, sampleNow()).size(),
                         qPrintable(line + u" / " + value.value));
            }
        }
    }
    // What has none is counted as well, and what does not fit is said.
    const auto tags = index->facets({}, sampleNow(), {Facet::Tag, Facet::Partner}, 2);
    QCOMPARE(tags[0].values.size(), 2);
    QCOMPARE(tags[0].more, 3);
    QVERIFY(tags[0].values[0].customers >= tags[0].values[1].customers);
    QCOMPARE(tags[0].without,
             std::count_if(customers.cbegin(), customers.cend(),
                           [](const CustomerSummary &c) { return c.tags.isEmpty(); }));
    QCOMPARE(tags[1].without,
             std::count_if(customers.cbegin(), customers.cend(), [](const CustomerSummary &c) {
                 return std::none_of(c.attachments.cbegin(), c.attachments.cend(),
                                     [](const auto &a) { return counts(a); });
             }));
    const auto own = index->facets({}, sampleNow(), {Facet::Standing});
    for (const FacetValue &value : own[0].values) {
        if (value.value == u"own"_s)
            QCOMPARE(value.customers, index->evaluate(queryOf(u"mine:"_s), sampleNow()).size());
    }
}

void TestIndexOrders::groupsHoldWhatShareAValue()
{
    const QVector<CustomerSummary> customers = sampleCustomers(400, 26);
    const auto index = indexOf(customers);
    CustomerQuery query;
    query.sort = SortColumn::Domain;
    query.descending = true;
    const QVector<Row> rows = index->evaluate(query, sampleNow());
    for (int column = 0; column <= int(SortColumn::NextAction); ++column) {
        const auto by = SortColumn(column);
        QVector<Row> grouped = rows;
        const QVector<CustomerGroup> groups = index->group(grouped, by);
        QCOMPARE(groups.isEmpty(), !CustomerIndex::canGroupBy(by));
        if (groups.isEmpty()) {
            QCOMPARE(grouped, rows);
            continue;
        }
        qsizetype next = 0;
        for (const CustomerGroup &group : groups) {
            QCOMPARE(group.first, next);
            next += group.count;
            QVERIFY(group.count > 0);
            // In the order of the query within.
            QVector<Row> inside = grouped.mid(group.first, group.count);
            qsizetype place = -1;
            for (const Row row : std::as_const(inside)) {
                const CustomerSummary customer = index->summary(row);
                QCOMPARE(plainValue(customer, by).has_value(), group.hasValue);
                QVERIFY(rows.indexOf(row) > place);
                place = rows.indexOf(row);
            }
            QVERIFY(group.hasValue || &group == &groups.last());
        }
        QCOMPARE(next, rows.size());
        if (by == SortColumn::Country)
            QCOMPARE(groups.size(), 6); // five countries, and none
    }
    // Days of one month stand together, and each month once.
    QVector<Row> grouped = rows;
    QSet<QString> months;
    for (const CustomerGroup &group : index->group(grouped, SortColumn::LastSeen)) {
        QSet<QString> inside;
        for (qsizetype i = group.first; i < group.first + group.count; ++i)
            inside.insert(index->summary(grouped[i]).lastSeenAt.toIsoDate().left(7));
        QCOMPARE(inside.size(), 1);
        QVERIFY(!months.contains(*inside.cbegin()));
        months += inside;
    }
}

void TestIndexOrders::theFleetsRunwayFollowsChanges()
{
    const auto plainMonth = [](Instant moment) -> qint64 {
        const QDate day = moment.toDateTime().date();
        return day.year() * 12 + day.month() - 1;
    };
    QVector<CustomerSummary> customers = sampleCustomers(500, 27);
    auto index = indexOf(customers);
    Dice dice(28);
    for (int round = 0; round < 4; ++round) {
        for (const RealmId realm : {RealmId(), RealmId(2)}) {
            QMap<QString, QMap<qint64, qint64>> expected; // by role and end
            for (const CustomerSummary &customer : std::as_const(customers)) {
                if (customer.presence == Presence::Gone
                    || (realm.isValid() && customer.realm != realm))
                    continue;
                RoleEnds<QString> held;
                for (const AttachmentSummary &a : customer.attachments) {
                    if (holdsRoles(a.standing, a.kind, a.status, a.presence) && !a.roles.isEmpty())
                        held.hold(a.roles, a.end);
                }
                for (const auto &[role, end] : held.ends())
                    ++expected[role][end.isSet() ? plainMonth(end) : end.raw()];
            }
            const QVector<RoleRunway> runways = index->fleetRunway(realm);
            QCOMPARE(runways.size(), expected.size());
            QVERIFY(!expected.isEmpty());
            for (const RoleRunway &runway : runways) {
                const QMap<qint64, qint64> &of = expected[runway.role];
                QCOMPARE(runway.never, of.value(Instant::never().raw()));
                QCOMPARE(runway.untold, of.value(Instant().raw()));
                qint64 all = runway.never + runway.untold;
                for (auto month = runway.ends.cbegin(); month != runway.ends.cend(); ++month) {
                    QCOMPARE(month.value(), of.value(month.key()));
                    all += month.value();
                }
                QCOMPARE(runway.customers, all);
                QCOMPARE(all, std::accumulate(of.cbegin(), of.cend(), qint64(0)));
            }
        }
        QVector<CustomerSummary> changed;
        for (int i = 0; i < 30; ++i) {
            CustomerSummary &customer = customers[dice.roll(int(customers.size()))];
            customer = sampleCustomer(customer.id.value(), dice);
            changed.append(customer);
        }
        index = CustomerIndexBuilder::patched(*index, changed);
    }
}

QTEST_GUILESS_MAIN(TestIndexOrders)
#include "tst_indexorders.moc"
