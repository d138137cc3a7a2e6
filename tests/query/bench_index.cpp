// SPDX-License-Identifier: GPL-3.0-or-later
// Times of the customer index without store and window. Not part of pass or fail.
//   bench_query_index CUSTOMERS FILE   makes customers with three attachments each, asks, saves
//   bench_query_index --load FILE      asks what was saved, from the mapped file; prints the memory
#include "indexfile.h"
#include "textdoor.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Stamp = "bench";

/// The best of some runs, in milliseconds: what a busy machine disturbs least.
double best(int runs, const std::function<void()> &work)
{
    double least = 1e12;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        least = std::min(least, double(timer.nsecsElapsed()) / 1e6);
    }
    return least;
}

void print(const char *what, double ms, const QByteArray &more = {})
{
    std::printf("%-52s %9.2f ms %s\n", what, ms, more.constData());
    std::fflush(stdout);
}

class Dice
{
public:
    quint32 roll(quint32 bound)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return quint32((m_state >> 33) % bound);
    }
    const QString &pick(const QStringList &list) { return list.at(roll(quint32(list.size()))); }

private:
    quint64 m_state = 42;
};

Instant now()
{
    return *parseInstant(u"2026-11-22T08:14:05Z");
}

QVector<Realm> realms()
{
    QVector<Realm> all(2);
    all[0].id = RealmId(1);
    all[0].name = u"Contoso Partner"_s;
    all[1].id = RealmId(2);
    all[1].name = u"Contoso Federal"_s;
    all[1].cloud = Cloud::UsGovernmentL4;
    return all;
}

CustomerSummary customer(qint64 id, Dice &dice)
{
    static const QStringList first{
        u"Contoso"_s,  u"Fabrikam"_s, u"Müller"_s,    u"Northwind"_s, u"Étoile"_s,    u"Adatum"_s,
        u"Bäckerei"_s, u"Dupont"_s,   u"Lefèvre"_s,   u"Schröder"_s,  u"Tailspin"_s,  u"Wingtip"_s,
        u"Garnier"_s,  u"Weiß"_s,     u"Humongous"_s, u"Lucerne"_s,   u"Proseware"_s, u"Trey"_s};
    static const QStringList second{u"Metallbau"_s,  u"Logistics"_s,  u"Conseil"_s,   u"Handel"_s,
                                    u"Transports"_s, u"Design"_s,     u"Maschinen"_s, u"Research"_s,
                                    u"Pharma"_s,     u"Immobilien"_s, u"Énergie"_s,   u"Sports"_s};
    static const QStringList third{u"GmbH"_s, u"AG"_s, u"SARL"_s, u"SA"_s, u"Ltd"_s, u"Inc."_s};
    static const QStringList countries{u"DE"_s, u"FR"_s, u"US"_s, u"CH"_s, u"GB"_s, u"AT"_s};
    static const QStringList owners{u"Jane Doe"_s, u"Jörg Roth"_s, u"Zoé Blanc"_s, QString()};
    static const QStringList tags{u"VIP"_s, u"2026"_s, u"renewal"_s, u"education"_s};
    static const QStringList offers{u"Azure plan"_s, u"Microsoft 365 Business Premium"_s,
                                    u"Exchange Online (Plan 1)"_s, u"Power BI Pro"_s,
                                    u"Dynamics 365 Sales"_s};
    constexpr qint64 Day = 86'400'000;
    const auto day = [&](int back, int ahead) {
        return Instant::fromMs(now().ms()
                               + (qint64(dice.roll(quint32(back + ahead))) - back) * Day);
    };
    CustomerSummary one;
    one.id = CustomerId(id);
    one.realm = RealmId(dice.roll(20) == 0 ? 2 : 1);
    QByteArray bytes;
    for (int i = 0; i < 16; ++i)
        bytes.append(char(dice.roll(256)));
    one.tenant = TenantId::fromBytes(bytes);
    const QString word = dice.pick(first);
    one.name = word + u' ' + dice.pick(second) + u' ' + QString::number(dice.roll(100000)) + u' '
        + dice.pick(third);
    one.domain = foldedText(word) + QString::number(id) + u".onmicrosoft.com"_s;
    one.country = dice.pick(countries);
    one.owner = dice.pick(owners);
    if (dice.roll(10) == 0)
        one.alias = dice.pick(second);
    if (dice.roll(8) == 0)
        one.tags = {dice.pick(tags)};
    if (dice.roll(30) == 0)
        one.notes = {u"Prefers e-mail in the morning"_s};
    one.presence = dice.roll(20) == 0 ? Presence::Gone : Presence::Current;
    one.firstSeenAt = Instant::fromMs(now().ms() - qint64(dice.roll(18)) * 30 * Day);
    one.lastSeenAt = one.presence == Presence::Gone ? day(300, 0) : now();
    one.lastChangedAt = Instant::fromMs(now().ms() - qint64(dice.roll(18)) * 30 * Day);
    one.subscriptions = 4;
    one.offers = {dice.pick(offers)};
    for (int i = 0; i < 3; ++i) {
        AttachmentSummary a;
        const bool isOwn = i == 0;
        const quint32 partner = isOwn ? 0 : 1 + dice.roll(800);
        a.partner = PartnerId(1 + partner);
        a.partnerName = isOwn ? u"Contoso"_s : u"Partner %1"_s.arg(partner);
        a.standing = isOwn ? Standing::Own : partner < 5 ? Standing::Distributor : Standing::Other;
        a.kind = isOwn ? AttachmentKind::GranularAdmin : AttachmentKind(dice.roll(8));
        a.service = knownServices().at(dice.roll(quint32(knownServices().size())));
        a.status = dice.roll(12) == 0 ? AttachmentStatus::Expired : AttachmentStatus::Active;
        a.evidence = Evidence(1 + dice.roll(4));
        a.start = day(700, 0);
        a.end = day(10, 700);
        if (isOwn) {
            for (const char *role : {"role-a", "role-b", "role-c", "role-d", "role-e"}) {
                if (dice.roll(2) == 0)
                    a.roles.append(QString::fromLatin1(role));
            }
        }
        one.attachments.append(a);
    }
    if (dice.roll(15) == 0)
        one.invitations = {InvitationState(dice.roll(11))};
    one.runway = runwayOf(one.attachments);
    return one;
}

CustomerQuery query(const QString &line)
{
    CustomerQuery asked;
    asked.filter = std::get<0>(parseQuery(line));
    return asked;
}

QByteArray rowsText(qsizetype rows)
{
    return QByteArray::number(rows) + " rows";
}

void ask(const CustomerIndex &index)
{
    // Asked for the first time each; then again, when the search is among the recent ones.
    for (const char *line : {"",
                             "zzqx",
                             "e",
                             "mu",
                             "müller",
                             "mueller",
                             "metallbau",
                             "onmicrosoft",
                             "0b1c",
                             "fab",
                             "name:contoso",
                             "domain:contoso12",
                             "notes",
                             "state:gone",
                             "country:de",
                             "tag:vip",
                             "partner:\"partner 77\"",
                             "service:azure",
                             "mine:office365 others:azure",
                             "expires<30d",
                             "partners>2",
                             "seen>30d",
                             "evidence:byHand",
                             "gmbh -state:gone country:de service:azure expires<90d partners>1"}) {
        const auto asked = query(QString::fromUtf8(line));
        qsizetype rows = 0;
        const double first = best(1, [&] { rows = index.evaluate(asked, now()).size(); });
        const double again = best(5, [&] { index.evaluate(asked, now()); });
        print(line, first, "again " + QByteArray::number(again, 'f', 2) + " ms, " + rowsText(rows));
    }
    const QString word = u"northwind metall"_s;
    for (qsizetype length = 1; length <= word.size(); ++length) {
        qsizetype rows = 0;
        const double ms =
            best(1, [&] { rows = index.evaluate(query(word.left(length)), now()).size(); });
        print(qPrintable(u"typed: "_s + word.left(length)), ms, rowsText(rows));
    }
    for (int column = 0; column <= int(SortColumn::NextAction); ++column) {
        CustomerQuery asked;
        asked.sort = SortColumn(column);
        const double first = best(1, [&] { index.evaluate(asked, now()); });
        asked.descending = true;
        const double again = best(3, [&] { index.evaluate(asked, now()); });
        print(qPrintable(u"sort by column %1"_s.arg(column)), first,
              "descending " + QByteArray::number(again, 'f', 2) + " ms");
    }
    CustomerQuery several;
    several.sort = SortColumn::Country;
    several.then = {{SortColumn::NextEnd, true}, {SortColumn::Owner, false}};
    print("sort by country, next end, owner", best(3, [&] { index.evaluate(several, now()); }));
    for (int facet = 0; facet < FacetCount; ++facet) {
        print(qPrintable(u"facet %1"_s.arg(facet)),
              best(3, [&] { index.facets({}, now(), {Facet(facet)}); }));
    }
    const QVector<CustomerIndex::Row> all = index.evaluate({}, now());
    for (const SortColumn column : {SortColumn::Country, SortColumn::Mine, SortColumn::Others,
                                    SortColumn::PartnerCount, SortColumn::NextEnd}) {
        print(qPrintable(u"group by column %1"_s.arg(int(column))), best(3, [&] {
                  QVector<CustomerIndex::Row> rows = all;
                  index.group(rows, column);
              }));
    }
    const QString tagQuery = u"runway<90d -state:gone (metallbau or partners>1)"_s;
    std::shared_ptr<const CustomerIndex> tagged;
    print("its query", best(3, [&] { index.evaluate(query(tagQuery), now()); }));
    print("one smart tag", best(3, [&] {
              tagged = CustomerIndexBuilder::withSmartTags(index, {{u"soon"_s, tagQuery}}, now());
          }));
    for (const QString &line : {u"tag:soon"_s, u"tag:soon metallbau"_s})
        print(qPrintable(line), best(3, [&] { tagged->evaluate(query(line), now()); }));
    print("facet of tags", best(3, [&] { tagged->facets({}, now(), {Facet::Tag}); }));
    Dice dice;
    for (const int count : {1, 500, 10'000}) {
        QVector<CustomerSummary> changed;
        for (int i = 0; i < count; ++i)
            changed.append(customer(1 + dice.roll(quint32(index.size())), dice));
        std::shared_ptr<const CustomerIndex> patched;
        print(qPrintable(u"patch %1 customers"_s.arg(count)),
              best(1, [&] { patched = CustomerIndexBuilder::patched(index, changed); }));
        print("  and ask", best(1, [&] { patched->evaluate(query(u"metallbau"_s), now()); }));
    }
}

void printMemory(const char *when)
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray line(when);
    for (const QByteArray &entry : file.readAll().split('\n')) {
        if (entry.startsWith("Pss:") || entry.startsWith("Pss_Anon:") || entry.startsWith("Rss:"))
            line += "  " + entry.simplified();
    }
    std::printf("memory %s\n", line.constData());
}

int load(const QString &path)
{
    std::shared_ptr<const CustomerIndex> index;
    print("load", best(1, [&] {
              index = IndexFile::load(path, Stamp, realms(), QLocale(QLocale::German));
          }));
    if (!index)
        return 1;
    printMemory("loaded");
    index->evaluate({}, now());
    printMemory("shown");
    ask(*index);
    printMemory("after everything");
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[2]);
    if (std::strcmp(argv[1], "--load") == 0)
        return load(path);
    const int customers = std::atoi(argv[1]);
    CustomerIndexBuilder builder(realms(), QLocale(QLocale::German));
    Dice dice;
    QByteArray text; // as much as is searched
    double adding = 0;
    for (int i = 0; i < customers; ++i) {
        const CustomerSummary one = customer(i + 1, dice);
        text += foldedText(one.name).toUtf8() + foldedText(one.domain).toUtf8();
        adding += best(1, [&] { builder.add(one); });
    }
    print("adding", adding);
    std::shared_ptr<const CustomerIndex> index;
    print("building (order by name)", best(1, [&] { index = builder.build(); }));
    quint64 sum = 0;
    print("one read of the text",
          best(5,
               [&] {
                   for (qsizetype at = 0; at + 8 <= text.size(); at += 8) {
                       quint64 word = 0;
                       std::memcpy(&word, text.constData() + at, 8);
                       sum += word;
                   }
               }),
          QByteArray::number(text.size() >> 20) + " MB, sum " + QByteArray::number(sum & 1));
    text = {};
    ask(*index);
    print("order for another locale",
          best(1, [&] { CustomerIndexBuilder::sorted(*index, QLocale(QLocale::French)); }));
    bool saved = false;
    print("save", best(1, [&] { saved = IndexFile::save(*index, path, Stamp); }),
          QByteArray::number(QFileInfo(path).size() >> 20) + " MB");
    printMemory("built");
    return saved ? 0 : 1;
}
