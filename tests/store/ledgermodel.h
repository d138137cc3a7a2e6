// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger as one would write it in an afternoon: every state kept whole, in memory. What the
// store answers is compared with this.
#pragma once

#include "ports.h"

#include <map>
#include <optional>
#include <set>

namespace attache {

template <typename Facts>
struct ModelRow
{
    Facts facts;
    std::set<Dataset> listed;
    qint64 firstSeen = 0;
    qint64 since = 0;
    qint64 lastSeen = 0;
    qint64 goneSince = 0;
    bool isCurrent() const { return goneSince == 0; }
};

/// One state, complete.
struct ModelState
{
    std::map<TenantId, ModelRow<CustomerFacts>> customers;
    std::map<TenantId, PartnerFacts> partners;
    std::map<QString, ModelRow<AttachmentFacts>> attachments;
    std::map<QString, ModelRow<SubscriptionFacts>> subscriptions;
    std::map<QString, ModelRow<AttachmentFacts>> manual;
};

class LedgerModel final : public ObservationSink
{
public:
    void begin(const QVector<Coverage> &complete);
    Status putCustomer(const CustomerFacts &facts, Dataset dataset) override;
    Status putPartner(const PartnerFacts &facts, Dataset dataset) override;
    Status putAttachment(const AttachmentFacts &facts, Dataset dataset) override;
    Status putSubscription(const SubscriptionFacts &facts) override;
    Status putAccessAssignment(const AccessAssignmentFacts &facts) override;
    Status putActivity(const ActivityRecord &record) override;
    void finish(bool forcePartial); ///< a new state
    void drop() { } ///< a dry run: nothing happened

    void recordByHand(const QString &key, const AttachmentFacts &facts);
    void withdraw(const QString &key, bool withdrawn);

    /// The state after observation `number`; 0: nothing.
    const ModelState &state(qint64 number) const { return m_states.at(size_t(number)); }
    qint64 newest() const { return qint64(m_states.size()) - 1; }

    /// What differs, as sorted lines.
    QStringList difference(qint64 from, qint64 to) const;
    static QString line(const Change &change);
    static QString keyOf(const AttachmentFacts &facts);
    static QString keyOf(const SubscriptionFacts &facts);

private:
    template <typename Facts>
    struct Said
    {
        Facts facts;
        std::set<Dataset> datasets;
    };
    template <typename Facts, typename Key>
    void apply(std::map<Key, ModelRow<Facts>> &rows, const std::map<Key, Said<Facts>> &said,
               std::optional<Dataset> home, qint64 number);
    template <typename Facts, typename Key>
    void end(std::map<Key, ModelRow<Facts>> &rows, const std::map<Key, Said<Facts>> &said,
             std::optional<Dataset> home, qint64 number);
    ModelRow<CustomerFacts> &refer(ModelState &state, const TenantId &tenant, qint64 number);

    std::vector<ModelState> m_states{1};
    QVector<Coverage> m_complete;
    std::map<TenantId, Said<CustomerFacts>> m_customers;
    std::map<TenantId, PartnerFacts> m_partners;
    std::map<QString, Said<AttachmentFacts>> m_attachments;
    std::map<QString, Said<SubscriptionFacts>> m_subscriptions;
    std::set<TenantId> m_referred;
};

} // namespace attache
