// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecustomer.h"

#include <QDateTime>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HourMs = qint64(60) * 60 * 1000;

PartnerFacts partner(SampleDice &dice, const char16_t *name, const char *country, Standing standing,
                     Known csp)
{
    PartnerFacts facts;
    facts.tenant = dice.guid();
    facts.mpnId = QString::number(4'000'000 + dice.below(2'900'000));
    facts.name = QString::fromUtf16(name);
    facts.country = QString::fromLatin1(country);
    facts.standing = standing;
    facts.transactsAsCsp = csp;
    return facts;
}

QVector<PartnerFacts> worldOthers(SampleDice &d)
{
    using enum Known;
    const auto other = [&](const char16_t *name, const char *country, Known csp) {
        return partner(d, name, country, Standing::Other, csp);
    };
    return {other(u"Northwind Cloud GmbH", "DE", Yes),
            other(u"Adventure Works Conseil", "FR", Yes),
            other(u"Tailspin Systems", "GB", Yes),
            other(u"Wide World Importers IT", "US", Yes),
            other(u"Litware Azure Services", "US", Yes),
            other(u"Proseware Sécurité", "FR", Yes),
            other(u"Fourth Coffee Consulting", "IT", Unknown),
            other(u"Lucerne Publishing Digital", "CH", Unknown),
            other(u"Margie’s Travel Tech", "GB", No),
            other(u"Graphic Design Institute IT", "US", Unknown),
            other(u"Blue Yonder Datendienste", "AT", Yes),
            other(u"Humongous Insurance Security", "GB", Unknown),
            other(u"Σύννεφο Λύσεις", "GR", Yes),
            other(u"Облачни Решения", "BG", Unknown),
            other(u"Åre Molntjänster AB", "SE", Yes),
            other(u"City Power & Light Dynamics", "US", Yes)};
}

} // namespace

SampleWorld::SampleWorld(quint64 seed, Instant today) : m_seed(seed), m_today(today)
{
    SampleDice d(seed, 1, 0);
    const auto name = [](const char16_t *text) { return QString::fromUtf16(text); };
    const std::array<const char16_t *, SampleRealms> realmNames{
        u"Contoso Partner", u"Contoso Government", u"Contoso Deutschland"};
    const std::array<Cloud, SampleRealms> clouds{Cloud::Global, Cloud::UsGovernmentL4,
                                                 Cloud::Germany};
    for (size_t i = 0; i < SampleRealms; ++i) {
        m_own[i] = partner(d, realmNames[i],
                           i == 0       ? "FR"
                               : i == 1 ? "US"
                                        : "DE",
                           Standing::Own, Known::Yes);
        m_realms[i].name = name(realmNames[i]);
        m_realms[i].cloud = clouds[i];
        m_realms[i].partnerTenant = m_own[i].tenant;
        m_realms[i].mpnId = m_own[i].mpnId;
        m_realms[i].letterLanguage = i == 2 ? u"de"_s : u"en"_s;
    }

    using enum Standing;
    using enum Known;
    m_distributors[0] = {partner(d, u"Fabrikam Distribution", "GB", Distributor, Yes),
                         partner(d, u"Fabrikam Großhandel", "DE", Distributor, Yes)};
    m_distributors[1] = {partner(d, u"Fabrikam Federal", "US", Distributor, Yes)};
    m_distributors[2] = {partner(d, u"Fabrikam Großhandel", "DE", Distributor, Yes)};
    m_resellers[0] = {partner(d, u"Woodgrove IT-Service", "DE", OwnReseller, No),
                      partner(d, u"Alpine Ski House Informatique", "CH", OwnReseller, No),
                      partner(d, u"Bellows College Services", "GB", OwnReseller, Unknown),
                      partner(d, u"Trey Research Réseaux", "FR", OwnReseller, No),
                      partner(d, u"VanArsdel Networks", "US", OwnReseller, Unknown)};
    m_resellers[1] = {partner(d, u"Munson’s Civic IT", "US", OwnReseller, No)};
    m_resellers[2] = {partner(d, u"Woodgrove IT-Service", "DE", OwnReseller, No)};
    m_others[0] = worldOthers(d);
    m_others[1] = {partner(d, u"Consolidated Messenger Federal", "US", Other, Yes),
                   partner(d, u"Best For You Gov Cloud", "US", Other, Unknown),
                   partner(d, u"Relecloud Public Sector", "US", Other, Yes),
                   partner(d, u"Liberty’s Delightful Defense IT", "US", Other, Yes)};
    m_others[2] = {partner(d, u"Nod Rechenzentrum", "DE", Other, Yes),
                   partner(d, u"Datum Behördendienste", "DE", Other, Unknown),
                   partner(d, u"Wingtip Cloud Süd", "DE", Other, Yes)};
}

Instant SampleWorld::observedAt(int realm, int month) const
{
    const QDateTime newest =
        realm == 2 ? QDateTime(QDate(2021, 10, 28), QTime(0, 0), Qt::UTC) : m_today.toDateTime();
    const int back = SampleMonths - 1 - month;
    // The evening before, realm after realm, so that no observation lies in the future.
    return Instant::fromMs(newest.addMonths(-back).toMSecsSinceEpoch() - (2 + realm) * HourMs);
}

} // namespace attache
