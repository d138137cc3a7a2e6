// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdata.h"

#include "benchmeasure.h"
#include "composition.h"
#include "importservice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>

namespace attache::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 86'400'000;
constexpr qint64 Today = 1'790'000'000'000; ///< an instant in 2026: the data does not age

/// One number well mixed (splitmix64).
quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

template <size_t N>
QString pick(const std::array<const char16_t *, N> &words, quint64 random)
{
    return QString::fromUtf16(words.at(random % N));
}

constexpr std::array<const char16_t *, 48> Firsts{
    u"Müller",    u"Schäfer",   u"Contoso",  u"Fabrikam", u"Dupont",   u"Lefèvre",   u"Garçon",
    u"Northwind", u"Adventure", u"Wingtip",  u"Litware",  u"Becker",   u"Großmann",  u"Weiß",
    u"Brücke",    u"Œuvre",     u"Étoile",   u"Forêt",    u"Château",  u"Bäckerei",  u"Straßer",
    u"Jäger",     u"Smith",     u"Baker",    u"Harbour",  u"Meridian", u"Lakeshore", u"Sonnen",
    u"Vogel",     u"Krämer",    u"Lyon",     u"Rhône",    u"Bordeaux", u"Normandie", u"Alpes",
    u"Nord",      u"Süd",       u"Highland", u"Granite",  u"Falcon",   u"Orchard",   u"Willow",
    u"Bergmann",  u"Fontaine",  u"Renard",   u"Αθηνά",    u"Москва",   u"Zürich"};
constexpr std::array<const char16_t *, 40> Seconds{
    u"Logistik",  u"Consulting", u"Conseil",    u"Bau",         u"Immobilien",  u"Travel",
    u"Maschinen", u"Energie",    u"Transports", u"Software",    u"Médias",      u"Pharma",
    u"Foods",     u"Textil",     u"Optik",      u"Boulangerie", u"Toys",        u"Engineering",
    u"Werkzeuge", u"Assurances", u"Bank",       u"Studio",      u"Architectes", u"Traders",
    u"Klinik",    u"Notaires",   u"Design",     u"Automobile",  u"Vins",        u"Solar",
    u"Marine",    u"Aviation",   u"Verlag",     u"Éditions",    u"Labs",        u"Systems",
    u"Services",  u"Handel",     u"Holding",    u"Partners"};
constexpr std::array<const char16_t *, 10> Forms{u"GmbH", u"AG",   u"SA", u"SARL", u"SAS",
                                                 u"Ltd",  u"Inc.", u"KG", u"LLC",  u"& Fils"};
constexpr std::array<const char16_t *, 10> Countries{u"FR", u"DE", u"CH", u"AT", u"GB",
                                                     u"US", u"BE", u"NL", u"LU", u"CA"};
constexpr std::array<const char16_t *, 6> Services{u"office365", u"azure",         u"dynamics365",
                                                   u"security",  u"powerPlatform", u"windows"};
constexpr std::array<const char16_t *, 6> Offers{
    u"Microsoft 365 Business Premium",  u"Azure plan",   u"Dynamics 365 Sales Enterprise",
    u"Microsoft Defender for Business", u"Power BI Pro", u"Windows 11 Enterprise E3"};

QString guidText(const QByteArray &bytes)
{
    return TenantId::fromBytes(bytes).toString();
}

QByteArray guid(quint64 number, quint64 purpose)
{
    QByteArray bytes(16, Qt::Uninitialized);
    const quint64 words[2] = {mixed(number * 8 + purpose), mixed(~(number * 8 + purpose))};
    std::copy_n(reinterpret_cast<const char *>(words), 16, bytes.begin());
    return bytes;
}

ObservationHeader headerOf(RealmId realm, Instant at, SourceKind source, const QString &name)
{
    ObservationHeader header;
    header.realm = realm;
    header.source = source;
    header.sourceName = name;
    header.format = u"partnerCenterCustomers"_s;
    header.observedAt = at;
    header.actor = u"benchmark"_s;
    return header;
}

PartnerFacts otherPartner(quint64 number)
{
    PartnerFacts partner;
    partner.tenant = TenantId::fromBytes(guid(number, 5));
    partner.name = pick(Firsts, mixed(number)) + u" Cloud "_s + QString::number(number);
    return partner;
}

class PlainWriter
{
public:
    explicit PlainWriter(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
            giveUp(u"cannot make "_s + path);
    }
    ~PlainWriter() { sqlite3_close_v2(m_database); }
    PlainWriter(const PlainWriter &) = delete;
    PlainWriter &operator=(const PlainWriter &) = delete;

    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_database)));
    }
    sqlite3 *handle() { return m_database; }

private:
    sqlite3 *m_database = nullptr;
};

} // namespace

BenchCustomer::BenchCustomer(quint64 number) : tenant(guid(number, 0))
{
    const quint64 random = mixed(number ^ 0x5eedULL);
    name = pick(Firsts, random) + u' ' + pick(Seconds, random >> 16) + u' '
        + QString::number(number) + u' ' + pick(Forms, random >> 32);
    domain = u'c' + QString::number(number) + u".onmicrosoft.com"_s;
    country = pick(Countries, random >> 48);
}

QString BenchCustomer::tenantText() const
{
    return guidText(tenant);
}

QByteArray BenchCustomer::csvLine(bool renamed) const
{
    return tenantText().toLatin1() + ",\"" + name.toUtf8() + (renamed ? " neu\"," : "\",")
        + domain.toLatin1() + ",Reseller," + country.toLatin1() + "\r\n";
}

BenchData::BenchData(const QString &folder, qint64 customers)
    : m_folder(folder), m_customers(customers)
{
    if (!QDir().mkpath(folder))
        giveUp(u"cannot make "_s + folder);
}

QString BenchData::path(const char *kind, const char *ending) const
{
    return m_folder + u'/' + QString::fromLatin1(kind) + u'-' + QString::number(m_customers) + u'.'
        + QString::fromLatin1(ending);
}

QString BenchData::writeList(const QString &path, bool changed) const
{
    if (QFileInfo::exists(path))
        return path;
    const QString part = path + u".part"_s;
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        giveUp(u"cannot write "_s + part);
    file.write(
        "\xEF\xBB\xBFMicrosoft ID,Company name,Primary domain name,Relationship,Country\r\n");
    for (qint64 i = 1; i <= m_customers; ++i)
        file.write(BenchCustomer(quint64(i)).csvLine(changed && i % 100 == 7));
    file.close();
    if (!QFile::rename(part, path))
        giveUp(u"cannot rename "_s + part);
    return path;
}

QString BenchData::list()
{
    return writeList(path("list", "csv"), false);
}

QString BenchData::changedList()
{
    return writeList(path("changed", "csv"), true);
}

QString BenchData::names()
{
    const QString target = path("names", "txt");
    if (QFileInfo::exists(target))
        return target;
    QFile file(target + u".part"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        giveUp(u"cannot write "_s + target);
    for (qint64 i = 1; i <= m_customers; ++i)
        file.write(BenchCustomer(quint64(i)).name.toUtf8() + '\n');
    file.close();
    file.rename(target);
    return target;
}

QString BenchData::plainDatabase()
{
    const QString target = path("plain", "sqlite");
    if (QFileInfo::exists(target))
        return target;
    const QString part = target + u".part"_s;
    QFile::remove(part);
    {
        PlainWriter plain(part);
        plain.run("CREATE TABLE customer (id INTEGER PRIMARY KEY, tenant TEXT, name TEXT, domain "
                  "TEXT, country TEXT, state INTEGER, partner INTEGER, expiry INTEGER); BEGIN");
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(plain.handle(),
                           "INSERT INTO customer VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", -1,
                           &insert, nullptr);
        for (qint64 i = 1; i <= m_customers; ++i) {
            const BenchCustomer customer(static_cast<quint64>(i));
            const QByteArray texts[] = {customer.tenantText().toUtf8(), customer.name.toUtf8(),
                                        customer.domain.toUtf8(), customer.country.toUtf8()};
            sqlite3_bind_int64(insert, 1, i);
            for (int column = 0; column < 4; ++column)
                sqlite3_bind_text(insert, 2 + column, texts[column].constData(), -1,
                                  SQLITE_TRANSIENT);
            const quint64 random = mixed(quint64(i) ^ 0xf00dULL);
            sqlite3_bind_int64(insert, 6, random % 16 == 0);
            sqlite3_bind_int64(insert, 7, qint64(random >> 8) % 300);
            sqlite3_bind_int64(insert, 8, Today + Day * qint64((random >> 20) % 720));
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        plain.run("COMMIT");
    }
    QFile::rename(part, target);
    return target;
}

QString BenchData::workspace()
{
    const QString target = path("workspace", "attache");
    if (QFileInfo::exists(target)) {
        // Kept from an older version perhaps: only who writes migrates it.
        if (!WorkspaceFile::openForReading(target)) {
            SetClock clock;
            clock.time = Instant::fromMs(Today);
            required(WorkspaceFile::openForWriting(target, clock), "migrate");
        }
        return target;
    }
    const QString part = path("making", "attache");
    for (const char *ending : {"", "-wal", "-shm", ".lock"})
        QFile::remove(part + QLatin1StringView(ending));
    fill(part);
    if (!QFile::rename(part, target))
        giveUp(u"cannot rename "_s + part);
    return target;
}

void BenchData::fill(const QString &path)
{
    SetClock clock;
    clock.time = Instant::fromMs(Today - Day * 30 * (Months + 1));
    makeEmptyWorkspace(path, clock);
    const auto workspace = required(WorkspaceFile::openForWriting(path, clock), "workspace");
    ObservationRecorder &recorder = workspace->recorder();
    importList(workspace->reader(), recorder, clock, list(), nullptr);
    const RealmId realm = required(workspace->reader().realms(), "realms").constFirst().id;
    fillTenants(recorder,
                headerOf(realm, clock.now(), SourceKind::CustomerTenantApi, u"tenants"_s));
    for (int month = 1; month <= Months; ++month) {
        clock.time = Instant::fromMs(clock.time.ms() + Day * 30);
        const auto writer = required(recorder.begin(headerOf(realm, clock.now(), SourceKind::File,
                                                             u"changes-%1.csv"_s.arg(month))),
                                     "month");
        for (qint64 i = 1 + month; i <= m_customers; i += 100) {
            const BenchCustomer customer(static_cast<quint64>(i));
            CustomerFacts facts;
            facts.tenant = TenantId::fromBytes(customer.tenant);
            facts.name = customer.name + u" ("_s + QString::number(month) + u')';
            facts.domain = customer.domain;
            require(writer->putCustomer(facts, Dataset::Customers), "month");
        }
        required(writer->finish({}, nullptr), "month");
    }
}

void BenchData::fillTenants(ObservationRecorder &recorder, ObservationHeader header) const
{
    const auto writer = required(recorder.begin(header), "tenants");
    PartnerFacts own;
    own.tenant = TenantId::fromBytes(guid(0, 7));
    own.standing = Standing::Own;
    for (qint64 i = 1; i <= m_customers; ++i) {
        const auto number = quint64(i);
        const quint64 random = mixed(number ^ 0xa77aULL);
        AttachmentFacts granular;
        granular.customer = TenantId::fromBytes(guid(number, 0));
        granular.partner = own;
        granular.kind = AttachmentKind::GranularAdmin;
        granular.service = u"tenant"_s;
        granular.externalId = guidText(guid(number, 1)) + u'-' + guidText(guid(number, 2));
        granular.name = u"Admin "_s + QString::number(i);
        granular.roles = {u"f2ef992c-3afb-46b9-b7cf-a126ee74c451"_s};
        granular.status = AttachmentStatus::Active;
        granular.start = Instant::fromMs(Today - Day * 400);
        granular.end = Instant::fromMs(Today + Day * qint64(random % 720));
        require(writer->putAttachment(granular, Dataset::GranularRelationships), "tenants");

        AttachmentFacts other;
        other.customer = granular.customer;
        other.partner = otherPartner(random >> 16 & 0xff);
        other.kind = AttachmentKind::SubscriptionSeller;
        other.service = pick(Services, random >> 24);
        other.status = AttachmentStatus::Active;
        require(writer->putAttachment(other, Dataset::CustomerTenant), "tenants");

        for (quint64 k = 0; k < 4; ++k) {
            SubscriptionFacts subscription;
            subscription.customer = granular.customer;
            subscription.subscriptionId = guidText(guid(number * 4 + k, 3));
            const quint64 offer = random >> (32 + 4 * k);
            subscription.offerName = pick(Offers, offer);
            subscription.service = pick(Services, offer);
            subscription.quantity = qint64(offer % 250);
            subscription.status = SubscriptionStatus::Active;
            subscription.commitmentEnd = Instant::fromMs(Today + Day * qint64(offer % 365));
            subscription.partnerOfRecordMpn = QString::number(1000000 + offer % 300);
            require(writer->putSubscription(subscription), "tenants");
        }
    }
    required(writer->finish({}, nullptr), "tenants");
}

qint64 importList(LedgerReader &reader, ObservationRecorder &recorder, const Clock &clock,
                  const QString &list, Progress *progress)
{
    const auto files = makeImportReader();
    ImportService service(reader, recorder, *files, clock, {});
    const auto profile = required(service.inspect(list, {}), "inspect");
    const RealmId realm = required(reader.realms(), "realms").constFirst().id;
    const auto report =
        required(service.apply(profile, realm, u"benchmark"_s, false, progress), "import");
    if (report.problemCount > 0 || report.markedPartial)
        giveUp(u"the list has problems: %1"_s.arg(report.problemCount));
    return report.tally.read;
}

void makeEmptyWorkspace(const QString &path, const Clock &clock)
{
    const auto workspace = required(WorkspaceFile::create(path, clock), "create");
    Realm realm;
    realm.name = u"Contoso"_s;
    realm.partnerTenant = TenantId::fromBytes(guid(0, 7));
    realm.mpnId = u"1234567"_s;
    required(workspace->relationships().saveRealm(realm, u"benchmark"_s), "realm");
}

} // namespace attache::bench
