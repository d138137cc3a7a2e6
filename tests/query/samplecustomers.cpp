// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecustomers.h"

#include "attachment.h"

#include <variant>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MsPerDay = 24 * 3600 * 1000;

const QStringList &firstWords()
{
    static const QStringList words{
        u"Contoso"_s,    u"Fabrikam"_s, u"Müller"_s,        u"MÜLLER"_s,      u"Mueller"_s,
        u"Straße"_s,     u"STRAẞE"_s,   u"Œuvre"_s,         u"Łódź"_s,        u"Москва"_s,
        u"Οδυσσεύς"_s,   u"株式会社"_s, u"İstanbul"_s,      u"ﬁrma"_s,        u"Ｗｉｄｅ"_s,
        u"Cafe\u0301"_s, u"Ёлка"_s,     u"Con\u200Btoso"_s, u"<b>Acme</b>"_s, u"%1 %n"_s,
        u"Zoë"_s,        u"Größe"_s,    u"a|b"_s,           u"say \"hi\""_s,  u"חברה"_s,
        u"10"_s,         u"9"_s,        u"- dash"_s};
    return words;
}

const QStringList &secondWords()
{
    static const QStringList words{u"Metallbau"_s, u"GmbH"_s,   u"SARL"_s, u"Ltd"_s,  u"Gruppe"_s,
                                   u"& Co. KG"_s,  u"Frères"_s, u"Süd"_s,  u"Nord"_s, u"Labs"_s};
    return words;
}

} // namespace

QVector<Realm> sampleRealms()
{
    QVector<Realm> realms(3);
    realms[0] = {RealmId(1), u"Contoso Partner"_s, Cloud::Global, {}, {}, u"en"_s, 1};
    realms[1] = {RealmId(2), u"Contoso Federal"_s, Cloud::UsGovernmentL4, {}, {}, u"en"_s, 1};
    realms[2] = {RealmId(3), u"Münchner Archiv"_s, Cloud::Germany, {}, {}, u"de"_s, 1};
    return realms;
}

Instant sampleNow()
{
    return *parseInstant(u"2026-11-22T08:14:05Z");
}

CustomerSummary sampleCustomer(qint64 id, Dice &dice)
{
    static const QStringList countries{u"DE"_s, u"FR"_s,         u"US"_s,
                                       u"CH"_s, u"Österreich"_s, QString()};
    static const QStringList owners{u"Jane Doe"_s, u"Jörg"_s, u"Zoé"_s, QString(), QString()};
    static const QStringList tags{u"VIP"_s, u"no-vip"_s, u"Größe L"_s, u"école"_s, u"2026"_s};
    static const QStringList partners{u"Us"_s,        u"Fabrikam"_s,  u"Litware"_s,
                                      u"Müller IT"_s, u"Proseware"_s, u"Große Cloud"_s,
                                      u"a \"b\""_s};
    static const QStringList roles{u"62e90394-69f5-4237-9190-012177145e10"_s,
                                   u"f2ef992c-3afb-46b9-b7cf-a126ee74c451"_s, u"Owner"_s};
    static const QStringList offers{u"Azure plan"_s, u"Exchange Online (Plan 1)"_s,
                                    u"Microsoft 365 Büro"_s};
    static const QStringList notes{u"Called\nabout the Lösung"_s, u"Prefers e-mail"_s};
    const qint64 now = sampleNow().ms();
    const auto someInstant = [&](int daysBack, int daysAhead) {
        switch (dice.roll(8)) {
        case 0:
            return Instant();
        case 1:
            return Instant::never();
        default:
            return Instant::fromMs(now + (dice.roll(daysBack + daysAhead) - daysBack) * MsPerDay
                                   + dice.roll(3) - 1);
        }
    };

    CustomerSummary customer;
    customer.id = CustomerId(id);
    customer.realm = RealmId(1 + dice.roll(3));
    QByteArray bytes;
    for (int i = 0; i < 16; ++i)
        bytes.append(char(dice.roll(256)));
    customer.tenant = TenantId::fromBytes(bytes);
    customer.name = dice.roll(30) == 0
        ? QString()
        : QString(dice.pick(firstWords()) + u' ' + dice.pick(secondWords()));
    if (dice.roll(3) == 0)
        customer.name += u' ' + QString::number(dice.roll(200));
    if (dice.roll(4) == 0)
        customer.alias = dice.pick(firstWords());
    customer.domain = u"d%1.onmicrosoft.com"_s.arg(id);
    if (dice.roll(5) == 0)
        customer.customDomains = {u"xn--mller-kva%1.example"_s.arg(dice.roll(2) ? u""_s : u"x"_s),
                                  u"contoso.example"_s};
    customer.country = dice.pick(countries);
    customer.owner = dice.pick(owners);
    if (dice.roll(6) == 0)
        customer.nextAction = u"Call"_s;
    if (dice.roll(8) == 0)
        customer.nextActionDue = someInstant(30, 30);
    for (const QString &tag : tags) {
        if (dice.roll(5) == 0)
            customer.tags.append(tag);
    }
    customer.presence = dice.roll(6) == 0 ? Presence::Gone : Presence::Current;
    customer.firstSeenAt = someInstant(500, 1);
    customer.lastSeenAt = someInstant(90, 1);
    customer.lastChangedAt = someInstant(200, 1);
    customer.language = dice.pick(QStringList{u"de"_s, u"fr-CH"_s, QString()});
    customer.subscriptions = dice.roll(20);
    for (const QString &offer : offers) {
        if (dice.roll(3) == 0)
            customer.offers.append(offer);
    }
    if (dice.roll(3) == 0)
        customer.partnersOfRecord = {dice.pick(partners) + u" (123456%1)"_s.arg(dice.roll(9))};
    if (dice.roll(9) == 0)
        customer.notes.append(dice.pick(notes));
    const int attachments = dice.roll(7);
    for (int i = 0; i < attachments; ++i) {
        AttachmentSummary attachment;
        const int partner = dice.roll(int(partners.size()));
        attachment.partner = PartnerId(partner + 1);
        attachment.partnerName = partners[partner];
        attachment.standing = partner == 0 ? Standing::Own : Standing(dice.roll(4));
        attachment.kind = AttachmentKind(dice.roll(8));
        const int service = dice.roll(10);
        attachment.service = service < 8 ? knownServices()[service]
            : service == 8               ? QString()
                                         : u"Odd service"_s;
        attachment.status = AttachmentStatus(dice.roll(11));
        attachment.evidence = Evidence(dice.roll(5));
        attachment.presence = dice.roll(5) == 0 ? Presence::Gone : Presence::Current;
        attachment.access = EffectiveAccess(dice.roll(5));
        attachment.start = someInstant(700, 0);
        attachment.end = someInstant(60, 400);
        for (const QString &role : roles) {
            if (dice.roll(3) == 0)
                attachment.roles.append(role);
        }
        attachment.autoExtendDays = dice.roll(3) == 0 ? 180 : dice.roll(2) - 1;
        customer.attachments.append(attachment);
    }
    customer.runway = runwayOf(customer.attachments);
    for (int i = dice.roll(6); i > 3; --i)
        customer.invitations.append(InvitationState(dice.roll(11)));
    return customer;
}

QVector<CustomerSummary> sampleCustomers(int count, quint64 seed)
{
    Dice dice(seed);
    QVector<CustomerSummary> customers;
    customers.reserve(count);
    for (int i = 0; i < count; ++i)
        customers.append(sampleCustomer(10 + i * 3, dice));
    return customers;
}

std::shared_ptr<const CustomerIndex> indexOf(const QVector<CustomerSummary> &customers)
{
    CustomerIndexBuilder builder(sampleRealms(), QLocale(QLocale::German));
    for (const CustomerSummary &customer : customers)
        builder.add(customer);
    return builder.build();
}

QVector<CustomerId> idsOf(const CustomerIndex &index, const QVector<CustomerIndex::Row> &rows)
{
    QVector<CustomerId> ids;
    for (const CustomerIndex::Row row : rows)
        ids.append(index.idOf(row));
    return ids;
}

CustomerQuery queryOf(const QString &line)
{
    CustomerQuery query;
    query.filter = std::get<QueryExpression>(parseQuery(line));
    return query;
}

} // namespace attache
