// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partnerdirectory.h"
#include "ports.h"

#include <array>
#include <map>

namespace attache {

class WorkspaceConnection;

/// One observation, in one transaction over the workspace's writing connection. Unfinished, it
/// rolls back when it is destroyed. Memory: one bit per row seen, and the partners.
class SqliteObservationWriter final : public ObservationWriter
{
public:
    SqliteObservationWriter(WorkspaceConnection &connection, const ObservationHeader &header);
    ~SqliteObservationWriter() override;

    Status putCustomer(const CustomerFacts &facts, Dataset dataset) override;
    Status putPartner(const PartnerFacts &facts, Dataset dataset) override;
    Status putAttachment(const AttachmentFacts &facts, Dataset dataset) override;
    Status putSubscription(const SubscriptionFacts &facts) override;
    Status putAccessAssignment(const AccessAssignmentFacts &facts) override;
    Status putActivity(const ActivityRecord &record) override;
    Result<ObservationOutcome> finish(const FinishOptions &options, Progress *progress) override;

private:
    /// What became of the rows of one table in this observation.
    struct Seen
    {
        RowSet rows;
        std::map<Dataset, RowSet> byDataset;
        std::map<Dataset, qint64> confirmed; ///< of byDataset: current in it before
    };

    template <typename Work>
    Status put(Work work);
    Seen &seen(Entity entity) { return m_seen[size_t(entity)]; }
    VersionedTable &table(Entity entity) { return m_tables[size_t(entity)]; }
    /// `isIt`: whether a row has the key of `content`; `lookUp` gives the bound statement over it.
    template <typename IsIt, typename LookUp>
    PutResult putRow(VersionedTable &rows, Dataset dataset, const Content &content, IsIt isIt,
                     LookUp lookUp, qint64 *formerCustomer = nullptr);
    void count(Entity entity, RowFate fate, int by);
    void record(Entity entity, Dataset dataset, const PutResult &result, qint64 customer);
    qint64 customerOf(const TenantId &tenant); ///< made if it is not there
    bool isCustomer(const SqlStatement &row, const QByteArray &tenant) const;
    bool isAttachment(const SqlStatement &row, const Content &wanted) const;
    SqlStatement &attachmentOf(const Content &wanted); ///< bound, to be stepped

    void setAsideIndexes();
    void makeIndexes(Progress *progress);
    void flushPartners();
    struct Ending
    {
        Entity entity = Entity::Customer;
        Dataset dataset = Dataset::Other;
        QVector<qint64> ids;
    };
    QVector<Ending> unseenRows(const QVector<Coverage> &complete, Progress *progress);
    void addUnseen(QVector<Ending> &endings, Entity entity, const Coverage &coverage,
                   Progress *progress);
    bool isMassDisappearance(const QVector<Ending> &endings);
    void end(const Ending &ending, Progress *progress);
    Result<ObservationOutcome> finishInTransaction(const FinishOptions &options,
                                                   Progress *progress);
    void close(); ///< rolls back what is not committed
    Instant saveObservation();
    void saveSightings(const QVector<Coverage> &complete);
    void advance(Progress *progress, qint64 done, qint64 total);
    void touchReadAssignments();
    ChangeSet changeSet();

    WorkspaceConnection &m_connection;
    SqlDatabase &m_database;
    ObservationHeader m_header;
    std::unique_ptr<WriteTransaction> m_transaction;
    std::optional<Error> m_failure; ///< of a write: nothing more is possible
    qint64 m_id = 0;
    qint64 m_realm = 0;
    std::vector<VersionedTable> m_tables;
    std::unique_ptr<PartnerDirectory> m_partners;
    std::array<Seen, EntityCount> m_seen;
    RowSet m_touchedCustomers;
    ObservationCounts m_total;
    std::array<ObservationCounts, EntityCount> m_byEntity;
    ObservationCounts m_activity;
    qint64 m_currentBefore = 0;
    bool m_massDisappearance = false;
    SeenIndex m_earlier; ///< when rows were last seen before this observation; loaded if needed
    bool m_partnersChanged = false;
    SqlStatement m_customerOf;
    TenantId m_lastTenant;
    qint64 m_lastCustomer = 0;
    PartnerFacts m_lastPartner;
    qint64 m_lastPartnerId = 0;
    qint64 m_puts = 0;
    bool m_isFirst = false; ///< there was no customer before
    QVector<QByteArray> m_indexesAside; ///< statements that make them again
};

} // namespace attache
