// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecustomer.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = qint64(24) * 60 * 60 * 1000;

constexpr auto GlobalReader = "f2ef992c-3afb-46b9-b7cf-a126ee74c451"_L1;
constexpr auto GlobalAdministrator = "62e90394-69f5-4237-9190-012177145e10"_L1;
constexpr auto UserAdministrator = "fe930be7-5e62-47db-91af-98c3a49a38b1"_L1;
constexpr auto HelpdeskAdministrator = "729827e3-9c14-49f7-bb1b-9608f156bbb8"_L1;
constexpr auto ExchangeAdministrator = "29232cdf-9323-42fd-ade2-1d097af3e4de"_L1;
constexpr auto SharePointAdministrator = "f28a1f50-f6e7-4571-818b-6a12f2af6b6c"_L1;
constexpr auto TeamsAdministrator = "69091246-20e8-4a56-aa4d-066075b2a7a8"_L1;
constexpr auto SecurityAdministrator = "194ae4cb-b126-40b2-bd5b-6091b380977d"_L1;
constexpr auto SecurityReader = "5d6b6bb7-de71-4623-b4af-96380a352509"_L1;
constexpr auto IntuneAdministrator = "3a2c62db-5318-420d-8d74-23affee5d9d5"_L1;
constexpr auto SupportAdministrator = "f023fd81-a637-4b56-95fd-791ac0226033"_L1;

struct RoleSet
{
    QStringList roles; ///< sorted
    QString name;
    QString group;
};

const QVector<RoleSet> &roleSets()
{
    const auto sorted = [](std::initializer_list<QLatin1StringView> ids) {
        QStringList list;
        for (const QLatin1StringView id : ids)
            list.append(id);
        list.sort();
        return list;
    };
    static const QVector<RoleSet> sets{
        {sorted({HelpdeskAdministrator, SupportAdministrator, UserAdministrator}), u"Helpdesk"_s,
         u"GDAP Helpdesk"_s},
        {sorted({ExchangeAdministrator, SharePointAdministrator, TeamsAdministrator}),
         u"Workloads"_s, u"GDAP Microsoft 365"_s},
        {sorted({GlobalReader, SupportAdministrator}), u"Reading"_s, u"GDAP Auditors"_s},
        {sorted({SecurityAdministrator, SecurityReader}), u"Security"_s, u"GDAP Security"_s},
        {sorted({HelpdeskAdministrator, ExchangeAdministrator, IntuneAdministrator,
                 UserAdministrator}),
         u"Workplace"_s, u"GDAP Workplace"_s},
        {sorted({GlobalAdministrator}), u"Full"_s, u"GDAP Tier 0"_s}};
    return sets;
}

/// What the others do, and in which capacity. Azure leads: it is where a second partner comes in.
struct Trade
{
    const char *service;
    AttachmentKind kind;
};
constexpr Trade Trades[] = {
    {"azure", AttachmentKind::Reseller},
    {"azure", AttachmentKind::AzureRole},
    {"azure", AttachmentKind::SubscriptionSeller},
    {"azure", AttachmentKind::AzureRole},
    {"office365", AttachmentKind::Reseller},
    {"security", AttachmentKind::GranularAdmin},
    {"dynamics365", AttachmentKind::Reseller},
    {"powerPlatform", AttachmentKind::Advisor},
    {"office365", AttachmentKind::SubscriptionSeller},
    {"windows", AttachmentKind::SubscriptionSeller},
};

/// Days from the present to the end of a granular relationship: some soon, some in a crowd three
/// months ahead (the cliff of those made on one day), some past.
int endOffset(SampleDice &d)
{
    const int roll = d.below(100);
    if (roll < 9)
        return d.between(2, 30);
    if (roll < 20)
        return d.between(31, 90);
    if (roll < 32)
        return d.between(118, 122);
    if (roll < 68)
        return d.between(123, 400);
    if (roll < 88)
        return d.between(401, 700);
    return -d.between(1, 130);
}

} // namespace

SampleAttachment SampleCustomer::attachment(const PartnerFacts &partner, AttachmentKind kind,
                                            const QString &service, Dataset dataset) const
{
    SampleAttachment one;
    one.dataset = dataset;
    one.facts.customer = tenantOf(m_world, m_number);
    one.facts.partner = partner;
    one.facts.kind = kind;
    one.facts.service = service;
    one.facts.status = AttachmentStatus::Active;
    return one;
}

QVector<SampleAttachment> SampleCustomer::ownAttachments(int month) const
{
    QVector<SampleAttachment> list;
    addOwn(list, month);
    addGranular(list, month);
    return list;
}

void SampleCustomer::addOwn(QVector<SampleAttachment> &list, int month) const
{
    SampleDice d = dice(SamplePurpose::Own);
    const PartnerFacts &own = m_world.own(m_realm);
    const bool isReseller = isReselling();
    list.append(attachment(own, isReseller ? AttachmentKind::Reseller : AttachmentKind::Advisor,
                           u"tenant"_s, Dataset::Customers));
    if (isReseller && d.chance(20))
        list.append(attachment(d.oneOf(m_world.distributors(m_realm)),
                               AttachmentKind::IndirectProvider, u"tenant"_s,
                               Dataset::CustomerPartners));
    if (isReseller && d.chance(9))
        list.append(attachment(d.oneOf(m_world.resellers(m_realm)),
                               AttachmentKind::IndirectReseller, u"tenant"_s,
                               Dataset::CustomerPartners));
    static constexpr int DelegatedPercent[] = {8, 55, 90};
    if (d.chance(DelegatedPercent[m_realm]))
        list.append(
            attachment(own, AttachmentKind::DelegatedAdmin, u"tenant"_s, Dataset::DelegatedAdmin));
    for (const SubscriptionFacts &subscription : subscriptions(month)) {
        SampleAttachment seller = attachment(own, AttachmentKind::SubscriptionSeller,
                                             subscription.service, Dataset::Subscriptions);
        seller.facts.externalId = subscription.subscriptionId;
        seller.facts.name = subscription.offerName;
        seller.facts.start = subscription.start;
        seller.facts.end = subscription.commitmentEnd;
        list.append(seller);
    }
}

void SampleCustomer::addGranular(QVector<SampleAttachment> &list, int month) const
{
    // The German cloud closed before granular relationships existed.
    if (m_realm == 2)
        return;
    SampleDice d = dice(SamplePurpose::Granular);
    if (!m_story && !d.chance(m_realm == 0 ? 44 : 30))
        return;
    const Instant at = m_world.observedAt(m_realm, month);
    const Instant present = m_world.presentOf(m_realm);
    const auto add = [&](int offset, int setIndex, int duration) {
        const RoleSet &set = roleSets().at(setIndex);
        SampleAttachment one =
            attachment(m_world.own(m_realm), AttachmentKind::GranularAdmin,
                       serviceOfRoles(set.roles), Dataset::GranularRelationships);
        AttachmentFacts &facts = one.facts;
        facts.externalId = d.guid().toString() + u'-' + d.guid().toString();
        facts.name = set.name + u'_' + company().domain.section(u'.', 0, 0).left(30);
        facts.roles = set.roles;
        facts.end = Instant::fromMs(present.ms() + offset * DayMs);
        facts.start = Instant::fromMs(facts.end.ms() - duration * DayMs);
        const bool isFull = set.roles.contains(GlobalAdministrator);
        facts.autoExtendDays = !isFull && d.chance(35) ? 180 : 0;
        const bool endedEarly = d.chance(3);
        if (facts.start > at)
            return; // not made yet
        if (facts.end <= at)
            facts.status = endedEarly ? AttachmentStatus::Terminated : AttachmentStatus::Expired;
        list.append(one);
    };
    static constexpr int Durations[] = {90, 180, 365, 730, 730, 730};
    const int offset = endOffset(d);
    const int set = d.below(int(roleSets().size()));
    add(offset, set, d.oneOf(Durations));
    // A successor stands ready for some of those that end soon.
    if (offset > 0 && offset <= 60 && d.chance(40))
        add(offset + 365, set, 365 + offset + 20);
    if (d.chance(4) && month == SampleMonths - 1) {
        SampleAttachment pending = attachment(m_world.own(m_realm), AttachmentKind::GranularAdmin,
                                              u"office365"_s, Dataset::GranularRelationships);
        pending.facts.externalId = d.guid().toString() + u'-' + d.guid().toString();
        pending.facts.name = u"Renewal_"_s + company().domain.section(u'.', 0, 0).left(30);
        pending.facts.roles = roleSets().at(1).roles;
        pending.facts.status = AttachmentStatus::ApprovalPending;
        list.append(pending);
    }
}

QVector<SampleAttachment> SampleCustomer::otherAttachments(int month) const
{
    QVector<SampleAttachment> list;
    SampleDice d = dice(SamplePurpose::Others);
    const QVector<PartnerFacts> &others = m_world.others(m_realm);
    const auto add = [&](int index, const Trade &trade, bool isLost) {
        SampleAttachment one =
            attachment(others.at(index), trade.kind, QString::fromLatin1(trade.service),
                       Dataset::CustomerTenant);
        one.facts.start =
            Instant::fromMs(m_world.presentOf(m_realm).ms() - d.between(500, 1600) * DayMs);
        if (trade.kind == AttachmentKind::GranularAdmin) {
            one.facts.externalId = d.guid().toString() + u'-' + d.guid().toString();
            one.facts.roles = roleSets().at(3).roles;
            one.facts.end =
                Instant::fromMs(m_world.presentOf(m_realm).ms() + d.between(10, 500) * DayMs);
        } else if (trade.kind == AttachmentKind::AzureRole) {
            one.facts.roles = QStringList{d.chance(50) ? u"Owner"_s : u"Contributor"_s};
        }
        const bool isThere = month >= m_gains && !(isLost && month >= m_loses);
        if (isThere)
            list.append(one);
    };
    if (m_story) {
        if (m_story->otherAzure >= 0)
            add(m_story->otherAzure, Trades[0], false);
        if (m_story->otherOffice >= 0)
            add(m_story->otherOffice, Trades[4], false);
        return list;
    }
    if (!d.chance(30))
        return list;
    const bool one = d.chance(72);
    const int first = d.below(int(others.size()));
    // Where Office 365 is ours, the second partner is most often there for Azure.
    const bool forAzure = hasOwnOffice() && !hasOwnAzure() && d.chance(60);
    add(first, forAzure ? Trades[d.below(4)] : d.oneOf(Trades), m_loses > m_gains);
    if (!one)
        add((first + 1) % int(others.size()), d.oneOf(Trades), false);
    return list;
}

QVector<AccessAssignmentFacts> SampleCustomer::accessAssignments(int month) const
{
    QVector<AccessAssignmentFacts> list;
    QVector<SampleAttachment> granular;
    addGranular(granular, month);
    for (const SampleAttachment &relationship : std::as_const(granular)) {
        // Thrown per relationship, so that one that comes or ends does not shift the next.
        const auto id = parseTenantId(relationship.facts.externalId.left(36));
        const QByteArray bytes = id ? id->toBytes() : QByteArray(8, '\0');
        quint64 own = 0;
        for (int i = 0; i < 8; ++i)
            own = own << 8 | quint8(bytes.at(i));
        SampleDice d(m_world.seed(), quint64(SamplePurpose::Assignments), own);
        // Some have roles that nobody can use: active, and no group bound to them.
        if (relationship.facts.status != AttachmentStatus::Active || d.chance(14))
            continue;
        AccessAssignmentFacts facts;
        facts.customer = relationship.facts.customer;
        facts.relationshipId = relationship.facts.externalId;
        facts.assignmentId = d.guid().toString();
        const auto set =
            std::find_if(roleSets().cbegin(), roleSets().cend(),
                         [&](const RoleSet &one) { return one.roles == relationship.facts.roles; });
        facts.groupName = set != roleSets().cend() ? set->group : u"AdminAgents"_s;
        // The same group everywhere: its id hangs on its name alone.
        facts.groupId =
            SampleDice(m_world.seed(), quint64(SamplePurpose::Assignments),
                       quint64(std::distance(roleSets().cbegin(), set)) + 1'000'000'000'000ULL)
                .guid()
                .toString();
        facts.roles = relationship.facts.roles;
        facts.status = u"active"_s;
        facts.created = relationship.facts.start;
        list.append(facts);
    }
    return list;
}

} // namespace attache
