// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgermodel.h"

#include "keys.h"

#include <tuple>

namespace attache {

namespace {

void over(QString &known, const QString &said)
{
    if (!said.isEmpty())
        known = said;
}

void over(QStringList &known, const QStringList &said)
{
    if (!said.isEmpty())
        known = said;
}

void over(Instant &known, Instant said)
{
    if (!said.isUnknown())
        known = said;
}

void over(TenantId &known, const TenantId &said)
{
    if (!said.isNull())
        known = said;
}

template <typename T>
void over(std::optional<T> &known, const std::optional<T> &said)
{
    if (said)
        known = said;
}

template <typename E>
void overWord(E &known, QString &knownRaw, E said, const QString &saidRaw)
{
    if (said != E{} || !saidRaw.isEmpty()) {
        known = said;
        knownRaw = said == E{} ? saidRaw : QString();
    }
}

CustomerFacts over(CustomerFacts known, const CustomerFacts &said)
{
    known.tenant = said.tenant;
    over(known.name, said.name);
    over(known.domain, said.domain);
    over(known.customDomains, said.customDomains);
    over(known.country, said.country);
    over(known.language, said.language);
    overWord(known.relationship, known.relationshipRaw, said.relationship, said.relationshipRaw);
    over(known.delegatedAccess, said.delegatedAccess);
    return known;
}

PartnerFacts over(PartnerFacts known, const PartnerFacts &said)
{
    over(known.tenant, said.tenant);
    over(known.mpnId, said.mpnId);
    over(known.name, said.name);
    over(known.country, said.country);
    if (said.standing != Standing::Other)
        known.standing = said.standing;
    if (said.transactsAsCsp != Known::Unknown)
        known.transactsAsCsp = said.transactsAsCsp;
    return known;
}

AttachmentFacts over(AttachmentFacts known, const AttachmentFacts &said)
{
    known.customer = said.customer;
    known.partner = said.partner;
    known.kind = said.kind;
    known.service = said.service;
    known.externalId = said.externalId;
    over(known.name, said.name);
    over(known.roles, said.roles);
    overWord(known.status, known.statusRaw, said.status, said.statusRaw);
    over(known.start, said.start);
    over(known.end, said.end);
    if (said.autoExtendDays >= 0)
        known.autoExtendDays = said.autoExtendDays;
    over(known.indirectProvider, said.indirectProvider);
    known.unreadable = said.unreadable;
    return known;
}

SubscriptionFacts over(SubscriptionFacts known, const SubscriptionFacts &said)
{
    known.customer = said.customer;
    if (known.subscriptionId.isEmpty())
        known.subscriptionId = said.subscriptionId;
    over(known.offerId, said.offerId);
    over(known.offerName, said.offerName);
    over(known.nickname, said.nickname);
    over(known.service, said.service);
    if (said.quantity >= 0)
        known.quantity = said.quantity;
    overWord(known.status, known.statusRaw, said.status, said.statusRaw);
    over(known.start, said.start);
    over(known.commitmentEnd, said.commitmentEnd);
    over(known.renewal, said.renewal);
    over(known.autoRenew, said.autoRenew);
    over(known.billingCycle, said.billingCycle);
    over(known.termDuration, said.termDuration);
    over(known.partnerOfRecordMpn, said.partnerOfRecordMpn);
    over(known.partnerOfRecordName, said.partnerOfRecordName);
    over(known.sellerName, said.sellerName);
    over(known.sellerTenant, said.sellerTenant);
    known.unreadable = said.unreadable;
    return known;
}

template <typename Facts>
Facts nothing()
{
    Facts facts;
    return facts;
}

const TenantId &customerOf(const CustomerFacts &facts)
{
    return facts.tenant;
}
const TenantId &customerOf(const AttachmentFacts &facts)
{
    return facts.customer;
}
const TenantId &customerOf(const SubscriptionFacts &facts)
{
    return facts.customer;
}

} // namespace

QString LedgerModel::keyOf(const AttachmentFacts &facts)
{
    if (facts.kind == AttachmentKind::GranularAdmin && !facts.externalId.isEmpty())
        return QStringLiteral("gdap ") + facts.externalId;
    return QStringList{facts.customer.toString(), facts.partner.tenant.toString(),
                       attache::keyOf(facts.kind), facts.service, facts.externalId}
        .join(u'|');
}

QString LedgerModel::keyOf(const SubscriptionFacts &facts)
{
    return facts.customer.toString() + u'|' + facts.subscriptionId.toCaseFolded();
}

void LedgerModel::begin(const QVector<Coverage> &complete)
{
    m_complete = complete;
    m_customers.clear();
    m_partners.clear();
    m_attachments.clear();
    m_subscriptions.clear();
    m_referred.clear();
}

Status LedgerModel::putCustomer(const CustomerFacts &facts, Dataset dataset)
{
    auto &said = m_customers[facts.tenant];
    said.facts = facts;
    said.datasets.insert(dataset);
    return {};
}

Status LedgerModel::putPartner(const PartnerFacts &facts, Dataset)
{
    m_partners[facts.tenant] = over(m_partners[facts.tenant], facts);
    return {};
}

Status LedgerModel::putAttachment(const AttachmentFacts &facts, Dataset dataset)
{
    m_referred.insert(facts.customer);
    m_partners[facts.partner.tenant] = over(m_partners[facts.partner.tenant], facts.partner);
    auto &said = m_attachments[keyOf(facts)];
    said.facts = facts;
    said.facts.partner = PartnerFacts{};
    said.facts.partner.tenant = facts.partner.tenant;
    said.datasets.insert(dataset);
    return {};
}

Status LedgerModel::putSubscription(const SubscriptionFacts &facts)
{
    m_referred.insert(facts.customer);
    auto &said = m_subscriptions[keyOf(facts)];
    said.facts = facts;
    said.datasets.insert(Dataset::Subscriptions);
    return {};
}

Status LedgerModel::putAccessAssignment(const AccessAssignmentFacts &)
{
    return {};
}

Status LedgerModel::putActivity(const ActivityRecord &)
{
    return {};
}

template <typename Facts, typename Key>
void LedgerModel::apply(std::map<Key, ModelRow<Facts>> &rows,
                        const std::map<Key, Said<Facts>> &said, std::optional<Dataset> home,
                        qint64 number)
{
    for (const auto &[key, row] : said) {
        const bool isNew = !rows.contains(key);
        auto &stored = rows[key];
        if (isNew)
            stored.firstSeen = number;
        const bool lists = !home || row.datasets.contains(*home);
        const bool wasGone = !stored.isCurrent();
        if (lists)
            stored.goneSince = 0;
        const Facts before = stored.facts;
        stored.facts = over(isNew ? nothing<Facts>() : stored.facts, row.facts);
        if (isNew || stored.firstSeen == number || (wasGone && lists) || !(before == stored.facts))
            stored.since = number;
        for (const Dataset dataset : row.datasets) {
            if (!home || dataset == *home)
                stored.listed.insert(dataset);
        }
        stored.lastSeen = number;
    }
}

template <typename Facts, typename Key>
void LedgerModel::end(std::map<Key, ModelRow<Facts>> &rows, const std::map<Key, Said<Facts>> &said,
                      std::optional<Dataset> home, qint64 number)
{
    for (const Coverage &coverage : m_complete) {
        if (home && coverage.dataset != *home)
            continue;
        for (auto &[key, row] : rows) {
            if (!row.isCurrent() || !row.listed.contains(coverage.dataset)
                || (coverage.customer && *coverage.customer != customerOf(row.facts)))
                continue;
            const auto seen = said.find(key);
            if (seen != said.end() && seen->second.datasets.contains(coverage.dataset))
                continue;
            if (!home)
                row.listed.erase(coverage.dataset);
            if (home || row.listed.empty())
                row.goneSince = number;
        }
    }
}

void LedgerModel::finish(bool forcePartial)
{
    if (forcePartial)
        m_complete.clear();
    ModelState state = m_states.back();
    const qint64 number = qint64(m_states.size());
    for (const TenantId &tenant : m_referred)
        refer(state, tenant, number);
    for (const auto &[tenant, facts] : m_partners)
        state.partners[tenant] = over(state.partners[tenant], facts);
    apply(state.customers, m_customers, Dataset::Customers, number);
    apply(state.attachments, m_attachments, std::nullopt, number);
    apply(state.subscriptions, m_subscriptions, std::nullopt, number);
    end(state.customers, m_customers, Dataset::Customers, number);
    end(state.attachments, m_attachments, std::nullopt, number);
    end(state.subscriptions, m_subscriptions, std::nullopt, number);
    m_states.push_back(state);
}

ModelRow<CustomerFacts> &LedgerModel::refer(ModelState &state, const TenantId &tenant,
                                            qint64 number)
{
    const bool isNew = !state.customers.contains(tenant);
    auto &row = state.customers[tenant];
    if (isNew) {
        row.facts.tenant = tenant;
        row.firstSeen = row.since = row.lastSeen = number;
    }
    return row;
}

void LedgerModel::recordByHand(const QString &key, const AttachmentFacts &facts)
{
    ModelState state = m_states.back();
    const qint64 number = qint64(m_states.size());
    auto &row = state.manual[key];
    row.facts = facts;
    row.firstSeen = row.since = row.lastSeen = number;
    if (!state.partners.contains(facts.partner.tenant))
        state.partners[facts.partner.tenant] = facts.partner;
    row.facts.partner = PartnerFacts{};
    row.facts.partner.tenant = facts.partner.tenant;
    m_states.push_back(state);
}

void LedgerModel::withdraw(const QString &key, bool withdrawn)
{
    if (m_states.back().manual.at(key).isCurrent() != withdrawn)
        return;
    ModelState state = m_states.back();
    const qint64 number = qint64(m_states.size());
    auto &row = state.manual.at(key);
    row.goneSince = withdrawn ? number : 0;
    if (!withdrawn)
        row.since = row.lastSeen = number;
    m_states.push_back(state);
}

QString LedgerModel::line(const Change &change)
{
    return QStringList{attache::keyOf(change.kind),
                       change.tenant.toString(),
                       change.partnerName,
                       attache::keyOf(change.attachmentKind),
                       change.service,
                       change.field,
                       change.before,
                       change.after}
        .join(u'|');
}

QStringList LedgerModel::difference(qint64 from, qint64 to) const
{
    const ModelState &before = state(from);
    const ModelState &after = state(to);
    QStringList lines;
    const auto add = [&](ChangeKind kind, const TenantId &customer, const QString &field,
                         const QString &was, const QString &is, const QString &partner = {},
                         AttachmentKind attachment = AttachmentKind::Reseller,
                         const QString &service = {}) {
        Change change;
        change.kind = kind;
        change.tenant = customer;
        change.partnerName = partner;
        change.attachmentKind = attachment;
        change.service = service;
        change.field = field;
        change.before = was;
        change.after = is;
        lines.append(line(change));
    };
    for (const auto &[tenant, is] : after.customers) {
        const auto found = before.customers.find(tenant);
        const bool wasThere = found != before.customers.end() && found->second.isCurrent();
        if (!wasThere && is.isCurrent())
            add(ChangeKind::Joined, tenant, {}, {}, {});
        if (wasThere && !is.isCurrent())
            add(ChangeKind::Left, tenant, {}, {}, {});
        if (!wasThere || !is.isCurrent())
            continue;
        const CustomerFacts &was = found->second.facts;
        if (was.name != is.facts.name)
            add(ChangeKind::Renamed, tenant, QStringLiteral("name"), was.name, is.facts.name);
        if (was.domain != is.facts.domain)
            add(ChangeKind::DomainChanged, tenant, QStringLiteral("domain"), was.domain,
                is.facts.domain);
        const auto word = [](const CustomerFacts &facts) {
            return facts.relationshipRaw.isEmpty() ? attache::keyOf(facts.relationship)
                                                   : facts.relationshipRaw;
        };
        if (word(was) != word(is.facts))
            add(ChangeKind::RelationshipChanged, tenant, QStringLiteral("relationship"), word(was),
                word(is.facts));
    }

    using Capacity = std::tuple<TenantId, TenantId, AttachmentKind, QString>;
    using Rows = std::map<QString, AttachmentFacts>;
    std::map<Capacity, std::pair<Rows, Rows>> capacities;
    const auto gather = [&](const ModelState &state, bool isAfter) {
        for (const auto *rows : {&state.attachments, &state.manual}) {
            for (const auto &[key, row] : *rows) {
                if (!row.isCurrent())
                    continue;
                auto &pair = capacities[{row.facts.customer, row.facts.partner.tenant,
                                         row.facts.kind, row.facts.service}];
                (isAfter ? pair.second : pair.first).emplace(key, row.facts);
            }
        }
    };
    gather(before, false);
    gather(after, true);
    for (const auto &[capacity, rows] : capacities) {
        const auto &[customer, partner, kind, service] = capacity;
        const QString name = m_states.back().partners.at(partner).name; // as it is now
        const auto note = [&](ChangeKind change, const QString &field, const QString &was,
                              const QString &is) {
            if (was != is)
                add(change, customer, field, was, is, name, kind, service);
        };
        const auto label = [](const AttachmentFacts &facts) {
            return facts.name.isEmpty() ? facts.externalId : facts.name;
        };
        if (rows.first.empty()) {
            add(ChangeKind::GainedPartner, customer, QStringLiteral("partner"), {}, name, name,
                kind, service);
            continue;
        }
        if (rows.second.empty()) {
            add(ChangeKind::LostPartner, customer, QStringLiteral("partner"), name, {}, name, kind,
                service);
            continue;
        }
        for (const auto &[key, was] : rows.first) {
            if (!rows.second.contains(key)) {
                add(ChangeKind::AttachmentChanged, customer, QStringLiteral("relationship"),
                    label(was), {}, name, kind, service);
                continue;
            }
            const AttachmentFacts &is = rows.second.at(key);
            const auto word = [](const AttachmentFacts &facts) {
                return facts.statusRaw.isEmpty() ? attache::keyOf(facts.status) : facts.statusRaw;
            };
            const auto days = [](int value) {
                return value < 0 ? QString() : QString::number(value);
            };
            const auto changed = ChangeKind::AttachmentChanged;
            note(changed, QStringLiteral("name"), was.name, is.name);
            note(changed, QStringLiteral("status"), word(was), word(is));
            note(changed, QStringLiteral("roles"), was.roles.join(QStringLiteral(", ")),
                 is.roles.join(QStringLiteral(", ")));
            note(changed, QStringLiteral("start"), was.start.toIso(), is.start.toIso());
            note(changed, QStringLiteral("end"), was.end.toIso(), is.end.toIso());
            note(changed, QStringLiteral("autoExtend"), days(was.autoExtendDays),
                 days(is.autoExtendDays));
        }
        for (const auto &[key, is] : rows.second) {
            if (!rows.first.contains(key))
                add(ChangeKind::AttachmentChanged, customer, QStringLiteral("relationship"), {},
                    label(is), name, kind, service);
        }
    }

    for (const auto &[key, is] : after.subscriptions) {
        const auto found = before.subscriptions.find(key);
        const bool wasThere = found != before.subscriptions.end() && found->second.isCurrent();
        const SubscriptionFacts was = wasThere ? found->second.facts : SubscriptionFacts{};
        const QString &service = is.facts.service;
        const TenantId &customer = is.facts.customer;
        const auto note = [&](ChangeKind kind, const QString &field, const QString &earlier,
                              const QString &later, const QString &partner = {}) {
            if (earlier != later)
                add(kind, customer, field, earlier, later, partner, AttachmentKind::Reseller,
                    service);
        };
        const QString field = QStringLiteral("subscription");
        if (!wasThere && is.isCurrent())
            note(ChangeKind::GainedSubscription, field, {}, is.facts.offerName);
        else if (wasThere && !is.isCurrent())
            note(ChangeKind::LostSubscription, field, is.facts.offerName, {});
        else if (wasThere) {
            const auto changed = ChangeKind::SubscriptionChanged;
            const QString &partner = is.facts.partnerOfRecordName;
            note(changed, QStringLiteral("partnerOfRecord"), was.partnerOfRecordMpn,
                 is.facts.partnerOfRecordMpn, partner);
            const auto licences = [](qint64 count) {
                return count < 0 ? QString() : QString::number(count);
            };
            note(changed, QStringLiteral("quantity"), licences(was.quantity),
                 licences(is.facts.quantity), partner);
            note(changed, QStringLiteral("status"), attache::keyOf(was.status),
                 attache::keyOf(is.facts.status), partner);
        }
    }
    lines.sort();
    return lines;
}

} // namespace attache
