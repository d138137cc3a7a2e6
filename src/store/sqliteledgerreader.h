// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partnerreading.h"
#include "ports.h"
#include "seenindex.h"

#include <array>

namespace attache {

class WorkspaceConnection;

/// The reading side over one connection. Each call sees one state of the file.
class SqliteLedgerReader final : public LedgerReader
{
public:
    explicit SqliteLedgerReader(WorkspaceConnection &connection);

    Result<QVector<Realm>> realms() override;
    Result<QVector<CustomerSummary>> firstCustomers(RealmId realm, int limit) override;
    Status eachCustomer(const std::function<bool(const CustomerSummary &)> &take) override;
    Result<QVector<CustomerSummary>> customerSummaries(const QVector<CustomerId> &ids) override;
    Result<qint64> customerCount(RealmId realm) override;
    Result<QByteArray> stateMark() override;
    Result<Customer> customer(CustomerId id) override;
    Result<QVector<CustomerId>> customersByTenant(const TenantId &tenant) override;
    Result<CustomerAnnotation> annotation(CustomerId id) override;
    Result<QVector<Note>> notes(CustomerId id) override;
    Result<QStringList> tags() override;
    Result<QVector<Attachment>> attachments(CustomerId id) override;
    Result<QVector<Subscription>> subscriptions(CustomerId id) override;
    Result<QVector<AccessAssignment>> accessAssignments(CustomerId id) override;
    Result<QVector<ActivityRecord>> activityOf(CustomerId id, int limit) override;
    Result<QVector<PartnerSummary>> partners(RealmId realm) override;
    Result<Partner> partner(PartnerId id) override;
    Result<QVector<Partner>> partnersForResaleBan(RealmId realm, const TenantId &tenant) override;
    Result<QVector<CustomerId>> customersOfPartner(PartnerId id) override;
    Result<QVector<Invitation>> invitations(RealmId realm) override;
    Result<QVector<Invitation>> invitationsOf(CustomerId id) override;
    Result<Invitation> invitation(InvitationId id) override;
    Result<QVector<InvitationStep>> invitationSteps(InvitationId id) override;
    Result<QVector<Observation>> observations() override;
    Result<QVector<Change>> difference(ObservationId from, ObservationId to,
                                       RealmId realm) override;
    Result<QVector<Customer>> customersAsOf(ObservationId at, RealmId realm) override;
    Result<Customer> customerAsOf(ObservationId at, CustomerId id) override;
    Result<QVector<Attachment>> attachmentsAsOf(ObservationId at, CustomerId id) override;
    Result<QVector<Subscription>> subscriptionsAsOf(ObservationId at, CustomerId id) override;
    Result<QVector<TimelineEntry>> timeline(CustomerId id) override;
    Result<QVector<JournalEntry>> journal(qint64 before, int limit) override;
    Result<OverviewFigures> overview(RealmId realm, Instant now) override;
    Result<QStringList> verify(Progress *progress) override;

private:
    /// Runs `work` in one read transaction, with m_seen up to date.
    template <typename Work>
    auto read(Work work);

    /// What had been seen by then, made once: an earlier time does not change, and one customer
    /// after another is asked for at the same two.
    const SeenIndex &seenAsOf(ObservationId at);

    WorkspaceConnection &m_connection;
    SqlDatabase &m_database;
    SeenIndex m_seen;
    std::array<SeenIndex, 2> m_earlier; ///< the one used last comes first
};

} // namespace attache
