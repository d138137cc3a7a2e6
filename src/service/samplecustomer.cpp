// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecustomer.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr SampleStory Stories[] = {
    {u"Müller Metallbau GmbH", "mueller-metallbau.example", "DE", "de", true, false, 0, -1,
     SampleMonths},
    {u"Contoso Manufacturing Ltd", "contoso.example", "GB", "en", true, false, 4, -1, SampleMonths},
    {u"Contoso Électronique SARL", "contoso-electronique.example", "FR", "fr", true, true, -1, -1,
     SampleMonths},
    {u"Contoso Pharma AG", "contoso-pharma.example", "CH", "de", false, true, -1, 2, SampleMonths},
    {u"Bäckerei Weiß & Söhne KG", "baeckerei-weiss.example", "DE", "de", true, false, 10, -1,
     SampleMonths},
    {u"Lefèvre & Fils, Œnologie", "lefevre-oenologie.example", "FR", "fr", true, false, 1, -1,
     SampleMonths},
    {u"Ελληνική Ναυτιλία Α.Ε.", "elliniki-naftilia.example", "GR", "el", true, false, 12, -1,
     SampleMonths},
    {u"Зелёный Двор ООО", "zeleny-dvor.example", "BG", "bg", true, false, 13, -1, SampleMonths},
    {u"Litware Former Customer plc", "litware-former.example", "GB", "en", true, false, -1, -1,
     SampleMonths - 1},
    {u"Großhandel Strauß e. K.", "grosshandel-strauss.example", "DE", "de", true, false, 0, -1,
     SampleMonths - 6},
};

int realmOfNumber(const SampleWorld &world, qint64 number)
{
    // However small the sample, each realm has somebody.
    constexpr auto Named = qint64(std::size(Stories));
    if (number == Named || number == Named + 1)
        return int(number - Named) + 1;
    const int roll =
        SampleDice(world.seed(), quint64(SamplePurpose::Realm), quint64(number)).below(100);
    return roll < 72 ? 0 : roll < 84 ? 1 : 2;
}

} // namespace

SampleCustomer::SampleCustomer(const SampleWorld &world, qint64 number)
    : m_world(world), m_number(number)
{
    if (number < qint64(std::size(Stories))) {
        m_story = &Stories[number];
        m_leaves = m_story->leaves;
        // "Müller Metallbau" changed hands in Azure half a year ago: the tour shows it.
        m_gains = number == 0 ? SampleMonths - 6 : 0;
        return;
    }
    m_realm = realmOfNumber(world, number);
    SampleDice d = dice(SamplePurpose::Life);
    if (d.chance(18))
        m_joins = d.between(1, SampleMonths - 1);
    if (d.chance(8))
        m_leaves = d.between(1, SampleMonths - 1);
    if (m_leaves <= m_joins)
        m_leaves = SampleMonths;
    if (d.chance(7))
        m_renamed = d.between(1, SampleMonths - 1);
    if (d.chance(40))
        m_gains = d.between(1, SampleMonths - 1);
    if (d.chance(30))
        m_loses = d.between(1, SampleMonths - 1);
}

bool SampleCustomer::changesIn(int month) const
{
    return month == m_joins || month == m_renamed;
}

TenantId SampleCustomer::tenantOf(const SampleWorld &world, qint64 number)
{
    return SampleDice(world.seed(), quint64(SamplePurpose::Tenant), quint64(number)).guid();
}

SampleDice SampleCustomer::dice(SamplePurpose purpose) const
{
    return {m_world.seed(), quint64(purpose), quint64(m_number)};
}

SampleCompany SampleCustomer::company() const
{
    if (m_story)
        return {QString::fromUtf16(m_story->name), QString::fromLatin1(m_story->domain),
                QString::fromLatin1(m_story->country), QString::fromLatin1(m_story->language)};
    static constexpr SampleRegion Regions[] = {SampleRegion::World, SampleRegion::UnitedStates,
                                               SampleRegion::Germany};
    SampleDice d = dice(SamplePurpose::Name);
    return sampleCompany(d, Regions[m_realm], m_number);
}

CustomerFacts SampleCustomer::facts(int month) const
{
    const SampleCompany one = company();
    SampleDice d = dice(SamplePurpose::Facts);
    CustomerFacts facts;
    facts.tenant = tenantOf(m_world, m_number);
    facts.name = month >= m_renamed ? sampleNewName(d, one) : one.name;
    facts.domain = one.domain;
    SampleDice more = dice(SamplePurpose::Subscriptions);
    if (more.chance(20))
        facts.customDomains = QStringList{u"mail."_s + one.domain};
    facts.country = one.country;
    facts.language = one.language;
    facts.relationship =
        isReselling() ? CustomerRelationship::Reseller : CustomerRelationship::Advisor;
    return facts;
}

bool SampleCustomer::isReselling() const
{
    return m_story || dice(SamplePurpose::Relationship).chance(93);
}

bool SampleCustomer::hasOwnOffice() const
{
    return m_story ? m_story->ownOffice : dice(SamplePurpose::Office).chance(42);
}

bool SampleCustomer::hasOwnAzure() const
{
    return m_story ? m_story->ownAzure : dice(SamplePurpose::Azure).chance(12);
}

QVector<SubscriptionFacts> SampleCustomer::subscriptions(int month) const
{
    struct Offer
    {
        const char *id;
        const char16_t *name;
    };
    static constexpr Offer OfficeOffers[] = {{"CFQ7TTC0LCHC", u"Microsoft 365 Business Premium"},
                                             {"CFQ7TTC0LDPB", u"Microsoft 365 Business Standard"},
                                             {"CFQ7TTC0LF8R", u"Office 365 E3"},
                                             {"CFQ7TTC0LFLX", u"Microsoft 365 E3"},
                                             {"CFQ7TTC0LH16", u"Exchange Online (Plan 1)"}};
    static constexpr Offer AzurePlan{"DZH318Z0BPS6", u"Azure plan"};
    constexpr qint64 DayMs = qint64(24) * 60 * 60 * 1000;

    QVector<SubscriptionFacts> list;
    SampleDice d = dice(SamplePurpose::Subscriptions);
    const PartnerFacts &own = m_world.own(m_realm);
    const auto add = [&](const Offer &offer, const QString &service) {
        SubscriptionFacts facts;
        facts.customer = tenantOf(m_world, m_number);
        facts.subscriptionId = d.guid().toString();
        facts.offerId = QString::fromLatin1(offer.id);
        facts.offerName = QString::fromUtf16(offer.name);
        facts.service = service;
        const bool isAzure = service == u"azure";
        facts.quantity = isAzure ? 1 : d.between(3, 260);
        facts.status = d.chance(94) ? SubscriptionStatus::Active : SubscriptionStatus::Suspended;
        const Instant present = m_world.presentOf(m_realm);
        facts.start = Instant::fromMs(present.ms() - d.between(40, 1400) * DayMs);
        facts.commitmentEnd =
            isAzure ? Instant::never() : Instant::fromMs(present.ms() + d.between(3, 360) * DayMs);
        facts.renewal = isAzure ? Instant() : facts.commitmentEnd;
        facts.autoRenew = d.chance(80);
        facts.billingCycle = isAzure || d.chance(60) ? u"monthly"_s : u"annual"_s;
        facts.termDuration = isAzure ? QString() : u"P1Y"_s;
        // A partner of record need not be who sells it.
        const bool byReseller = d.chance(12);
        const PartnerFacts &ofRecord = byReseller ? m_world.resellers(m_realm).constFirst() : own;
        facts.partnerOfRecordMpn = ofRecord.mpnId;
        facts.partnerOfRecordName = ofRecord.name;
        // Licences grow now and then.
        if (!isAzure && d.chance(10) && month >= d.below(SampleMonths))
            facts.quantity += 5;
        list.append(facts);
    };
    if (hasOwnOffice()) {
        add(d.oneOf(OfficeOffers), u"office365"_s);
        if (d.chance(30))
            add(d.oneOf(OfficeOffers), u"office365"_s);
    }
    if (hasOwnAzure())
        add(AzurePlan, u"azure"_s);
    return list;
}

} // namespace attache
