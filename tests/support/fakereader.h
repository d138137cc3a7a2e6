// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what a test has put into FakeData.
#pragma once

#include "fakedata.h"

#include <algorithm>

namespace attache::test {

class FakeReader final : public LedgerReader
{
public:
    explicit FakeReader(FakeData &data) : m_data(data) { }

    Result<QByteArray> stateMark() override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.stateMark;
    }
    Result<QVector<Realm>> realms() override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.realms;
    }
    Result<QVector<CustomerSummary>> firstCustomers(RealmId realm, int limit) override
    {
        const QMutexLocker lock(&m_data.mutex);
        QVector<CustomerSummary> found = inRealm(m_data.customers, realm);
        std::sort(found.begin(), found.end(),
                  [](const auto &a, const auto &b) { return a.name < b.name; });
        found.resize(std::min<qsizetype>(found.size(), limit));
        return found;
    }
    Status eachCustomer(const std::function<bool(const CustomerSummary &)> &take) override
    {
        const QMutexLocker lock(&m_data.mutex);
        for (const CustomerSummary &customer : std::as_const(m_data.customers)) {
            if (!take(customer))
                break;
        }
        return {};
    }
    Result<QVector<CustomerSummary>> customerSummaries(const QVector<CustomerId> &ids) override
    {
        const QMutexLocker lock(&m_data.mutex);
        QVector<CustomerSummary> found;
        for (const CustomerSummary &customer : std::as_const(m_data.customers)) {
            if (ids.contains(customer.id))
                found << customer;
        }
        return found;
    }
    Result<qint64> customerCount(RealmId realm) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return qint64(inRealm(m_data.customers, realm).size());
    }
    Result<Customer> customer(CustomerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        for (const CustomerSummary &summary : std::as_const(m_data.customers)) {
            if (summary.id != id)
                continue;
            Customer found;
            found.id = id;
            found.realm = summary.realm;
            found.facts = m_data.facts.value(id);
            found.facts.tenant = summary.tenant;
            found.facts.name = summary.name;
            found.facts.domain = summary.domain;
            found.facts.country = summary.country;
            found.facts.customDomains = summary.customDomains;
            found.stamp.presence = summary.presence;
            found.stamp.firstSeenAt = summary.firstSeenAt;
            found.stamp.lastSeenAt = summary.lastSeenAt;
            return found;
        }
        return Error{ErrorKind::NotFound, QStringLiteral("customer.unknown"), {}, {}};
    }
    Result<QVector<CustomerId>> customersByTenant(const TenantId &tenant) override
    {
        const QMutexLocker lock(&m_data.mutex);
        QVector<CustomerId> found;
        for (const CustomerSummary &customer : std::as_const(m_data.customers)) {
            if (customer.tenant == tenant)
                found << customer.id;
        }
        return found;
    }
    Result<CustomerAnnotation> annotation(CustomerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.annotations.value(id);
    }
    Result<QVector<Note>> notes(CustomerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return ofCustomer(m_data.notes, id);
    }
    Result<QStringList> tags() override
    {
        const QMutexLocker lock(&m_data.mutex);
        QStringList all;
        for (const CustomerSummary &customer : std::as_const(m_data.customers))
            all << customer.tags;
        all.removeDuplicates();
        all.sort();
        return all;
    }
    Result<QVector<Attachment>> attachments(CustomerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return ofCustomer(m_data.attachments, id);
    }
    Result<QVector<Subscription>> subscriptions(CustomerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return ofCustomer(m_data.subscriptions, id);
    }
    Result<QVector<AccessAssignment>> accessAssignments(CustomerId) override
    {
        return QVector<AccessAssignment>();
    }
    Result<QVector<ActivityRecord>> activityOf(CustomerId, int) override
    {
        return QVector<ActivityRecord>();
    }
    Result<QVector<PartnerSummary>> partners(RealmId realm) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.readError)
            return *m_data.readError;
        QVector<PartnerSummary> found;
        for (const PartnerSummary &summary : std::as_const(m_data.partners)) {
            if (!realm.isValid() || summary.partner.realm == realm)
                found << summary;
        }
        return found;
    }
    Result<QVector<Partner>> partnersForResaleBan(RealmId realm, const TenantId &) override
    {
        QVector<Partner> found;
        const auto all = partners(realm);
        if (!all)
            return all.error();
        for (const PartnerSummary &summary : *all)
            found << summary.partner;
        return found;
    }
    Result<Partner> partner(PartnerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        for (const PartnerSummary &summary : std::as_const(m_data.partners)) {
            if (summary.partner.id == id)
                return summary.partner;
        }
        return Error{ErrorKind::NotFound, QStringLiteral("partner.unknown"), {}, {}};
    }
    Result<QVector<CustomerId>> customersOfPartner(PartnerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.customersOfPartner.value(id);
    }
    Result<QVector<Invitation>> invitations(RealmId realm) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.readError)
            return *m_data.readError;
        return inRealm(m_data.invitations, realm);
    }
    Result<QVector<Invitation>> invitationsOf(CustomerId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return ofCustomer(m_data.invitations, id);
    }
    Result<Invitation> invitation(InvitationId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        for (const Invitation &one : std::as_const(m_data.invitations)) {
            if (one.id == id)
                return one;
        }
        return Error{ErrorKind::NotFound, QStringLiteral("invitation.unknown"), {}, {}};
    }
    Result<QVector<InvitationStep>> invitationSteps(InvitationId id) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.steps.value(id);
    }
    Result<QVector<Observation>> observations() override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.readError)
            return *m_data.readError;
        return m_data.observations;
    }
    Result<QVector<Change>> difference(ObservationId, ObservationId, RealmId) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.changes;
    }
    Result<QVector<Customer>> customersAsOf(ObservationId, RealmId) override
    {
        return QVector<Customer>();
    }
    Result<Customer> customerAsOf(ObservationId, CustomerId id) override { return customer(id); }
    Result<QVector<Attachment>> attachmentsAsOf(ObservationId, CustomerId id) override
    {
        return attachments(id);
    }
    Result<QVector<Subscription>> subscriptionsAsOf(ObservationId, CustomerId id) override
    {
        return subscriptions(id);
    }
    Result<QVector<TimelineEntry>> timeline(CustomerId) override
    {
        const QMutexLocker lock(&m_data.mutex);
        return m_data.timeline;
    }
    Result<QVector<JournalEntry>> journal(qint64 before, int limit) override
    {
        const QMutexLocker lock(&m_data.mutex);
        QVector<JournalEntry> page;
        for (auto it = m_data.journal.crbegin(); it != m_data.journal.crend(); ++it) {
            if ((before <= 0 || it->sequence < before) && page.size() < limit)
                page << *it;
        }
        return page;
    }
    Result<OverviewFigures> overview(RealmId, Instant) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.readError)
            return *m_data.readError;
        return m_data.figures;
    }
    Result<QStringList> verify(Progress *) override { return QStringList(); }

private:
    template <typename T>
    static QVector<T> inRealm(const QVector<T> &all, RealmId realm)
    {
        QVector<T> found;
        for (const T &one : all) {
            if (!realm.isValid() || one.realm == realm)
                found << one;
        }
        return found;
    }
    template <typename T>
    static QVector<T> ofCustomer(const QVector<T> &all, CustomerId customer)
    {
        QVector<T> found;
        for (const T &one : all) {
            if (one.customer == customer)
                found << one;
        }
        return found;
    }

    FakeData &m_data;
};

} // namespace attache::test
