// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteobservationwriter.h"

#include "factcodec.h"
#include "observationlog.h"
#include "workspaceconnection.h"

namespace attache {

namespace {

Error noTenant()
{
    return {ErrorKind::InvalidInput, QStringLiteral("tenantId.malformed"), {}, {}};
}

/// An error of one row leaves the transaction as it was; any other ends the observation.
bool isOfOneRow(const Error &error)
{
    return error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::NotFound;
}

} // namespace

SqliteObservationWriter::SqliteObservationWriter(WorkspaceConnection &connection,
                                                 const ObservationHeader &header)
    : m_connection(connection),
      m_database(connection.database()),
      m_header(header),
      m_transaction(std::make_unique<WriteTransaction>(connection.database())),
      m_id(nextObservation(m_database)),
      m_realm(header.realm.value()),
      m_partners(std::make_unique<PartnerDirectory>(m_database, m_realm, m_id))
{
    for (int entity = 0; entity < EntityCount; ++entity)
        m_tables.emplace_back(m_database, static_cast<Entity>(entity));
    m_connection.observationOpen = true;
}

SqliteObservationWriter::~SqliteObservationWriter()
{
    close();
}

void SqliteObservationWriter::close()
{
    if (!m_transaction)
        return;
    m_transaction.reset();
    m_connection.observationOpen = false;
}

template <typename Work>
Status SqliteObservationWriter::put(Work work)
{
    if (m_failure)
        return *m_failure;
    const Status status = m_connection.call([&]() -> Status {
        if (!m_transaction)
            return Error{ErrorKind::Internal, QStringLiteral("observation.finished"), {}, {}};
        return work();
    });
    if (!status && !isOfOneRow(status.error())) {
        m_failure = status.error();
        close();
    }
    return status;
}

void SqliteObservationWriter::count(Entity entity, RowFate fate, int by)
{
    const auto add = [&](ObservationCounts &counts) {
        switch (fate) {
        case RowFate::Added:
            counts.added += by;
            break;
        case RowFate::Changed:
            counts.changed += by;
            break;
        case RowFate::Unchanged:
            counts.unchanged += by;
            break;
        case RowFate::Reappeared:
            counts.reappeared += by;
            break;
        }
    };
    add(m_total);
    add(m_byEntity[size_t(entity)]);
}

void SqliteObservationWriter::record(Entity entity, Dataset dataset, const PutResult &result,
                                     qint64 customer)
{
    Seen &table = seen(entity);
    if (table.byDataset[dataset].insert(result.id) && result.wasCurrentInDataset)
        ++table.confirmed[dataset];
    if (table.rows.insert(result.id)) {
        ++m_total.read;
        ++m_byEntity[size_t(entity)].read;
        // A row made by a reference to it was counted when it was made.
        if (result.earlierFate != RowFate::Added)
            count(entity, result.fate, 1);
    } else {
        count(entity, result.earlierFate.value_or(RowFate::Unchanged), -1);
        count(entity, result.fate, 1);
    }
    if (customer && result.fate != RowFate::Unchanged)
        m_touchedCustomers.insert(customer);
}

qint64 SqliteObservationWriter::customerOf(const TenantId &tenant)
{
    if (tenant == m_lastTenant)
        return m_lastCustomer;
    SqlStatement row =
        m_database.prepare("SELECT id FROM customer WHERE tenant = ?1 AND realm = ?2");
    row.bindBlob(1, tenant.toBytes()).bind(2, m_realm);
    qint64 id = 0;
    if (row.step()) {
        id = row.integer(0);
    } else {
        CustomerFacts facts;
        facts.tenant = tenant;
        id = table(Entity::Customer).insertReferenced(m_realm, m_id, encode(facts));
        count(Entity::Customer, RowFate::Added, 1);
        m_touchedCustomers.insert(id);
    }
    m_lastTenant = tenant;
    m_lastCustomer = id;
    return id;
}

Status SqliteObservationWriter::putCustomer(const CustomerFacts &facts, Dataset dataset)
{
    return put([&]() -> Status {
        if (facts.tenant.isNull())
            return noTenant();
        VersionedTable &customers = table(Entity::Customer);
        SqlStatement &row = customers.lookup("p.tenant = ?1 AND p.realm = ?2");
        row.bindBlob(1, facts.tenant.toBytes()).bind(2, m_realm);
        const bool exists = row.step();
        const PutResult result = customers.put(row, exists, m_realm, m_id, dataset, encode(facts));
        m_lastTenant = facts.tenant;
        m_lastCustomer = result.id;
        record(Entity::Customer, dataset, result, result.id);
        return {};
    });
}

Status SqliteObservationWriter::putPartner(const PartnerFacts &facts, Dataset dataset)
{
    return put([&]() -> Status {
        const Result<qint64> id = m_partners->resolve(facts, dataset);
        return id ? Status() : Status(id.error());
    });
}

Status SqliteObservationWriter::putAttachment(const AttachmentFacts &facts, Dataset dataset)
{
    return put([&]() -> Status {
        if (facts.customer.isNull())
            return noTenant();
        const Result<qint64> partner = m_partners->resolve(facts.partner, std::nullopt);
        if (!partner)
            return partner.error();
        const qint64 customer = customerOf(facts.customer);
        VersionedTable &attachments = table(Entity::Attachment);
        const bool byItsOwnId =
            facts.kind == AttachmentKind::GranularAdmin && !facts.externalId.isEmpty();
        SqlStatement &row = byItsOwnId
            ? attachments.lookup("p.kind = 4 AND p.external_id <> '' AND p.external_id = ?1 AND "
                                 "p.realm = ?2")
            : attachments.lookup("p.customer = ?1 AND p.partner = ?2 AND p.kind = ?3 AND "
                                 "p.service = ?4 AND p.external_id = ?5");
        if (byItsOwnId) {
            row.bind(1, facts.externalId).bind(2, m_realm);
        } else {
            row.bind(1, customer)
                .bind(2, *partner)
                .bind(3, qint64(facts.kind))
                .bind(4, facts.service)
                .bind(5, facts.externalId);
        }
        const bool exists = row.step();
        const qint64 formerCustomer =
            exists ? row.integer(VersionedTable::contentStart()) : customer;
        const PutResult result =
            attachments.put(row, exists, m_realm, m_id, dataset, encode(facts, customer, *partner));
        record(Entity::Attachment, dataset, result, customer);
        if (formerCustomer != customer)
            m_touchedCustomers.insert(formerCustomer);
        return {};
    });
}

Status SqliteObservationWriter::putSubscription(const SubscriptionFacts &facts)
{
    return put([&]() -> Status {
        if (facts.customer.isNull())
            return noTenant();
        if (facts.subscriptionId.isEmpty())
            return Error{ErrorKind::InvalidInput, QStringLiteral("subscription.noId"), {}, {}};
        const qint64 customer = customerOf(facts.customer);
        VersionedTable &subscriptions = table(Entity::Subscription);
        SqlStatement &row = subscriptions.lookup("p.customer = ?1 AND p.subscription_key = ?2");
        row.bind(1, customer).bind(2, facts.subscriptionId.toCaseFolded());
        const bool exists = row.step();
        const PutResult result = subscriptions.put(row, exists, m_realm, m_id,
                                                   Dataset::Subscriptions, encode(facts, customer));
        record(Entity::Subscription, Dataset::Subscriptions, result, customer);
        return {};
    });
}

Status SqliteObservationWriter::putAccessAssignment(const AccessAssignmentFacts &facts)
{
    return put([&]() -> Status {
        const QString &own = facts.assignmentId.isEmpty() ? facts.groupId : facts.assignmentId;
        if (own.isEmpty())
            return Error{ErrorKind::InvalidInput, QStringLiteral("assignment.noId"), {}, {}};
        const qint64 customer = facts.customer.isNull() ? 0 : customerOf(facts.customer);
        VersionedTable &assignments = table(Entity::AccessAssignment);
        SqlStatement &row =
            assignments.lookup("p.relationship_id = ?1 AND p.assignment_key = ?2 AND p.realm = ?3");
        row.bind(1, facts.relationshipId).bind(2, own.toCaseFolded()).bind(3, m_realm);
        const bool exists = row.step();
        const PutResult result = assignments.put(
            row, exists, m_realm, m_id, Dataset::AccessAssignments, encode(facts, customer));
        record(Entity::AccessAssignment, Dataset::AccessAssignments, result, customer);
        return {};
    });
}

Status SqliteObservationWriter::putActivity(const ActivityRecord &record)
{
    return put([&]() -> Status {
        if (record.recordId.isEmpty())
            return Error{ErrorKind::InvalidInput, QStringLiteral("activity.noId"), {}, {}};
        m_database
            .prepare("INSERT INTO activity (realm, observation, record_id, at, tenant, "
                     "customer_name, action, user, status, detail) VALUES (?, ?, ?, ?, ?, ?, ?, "
                     "?, ?, ?) ON CONFLICT (record_id, realm) DO NOTHING")
            .bind(1, m_realm)
            .bind(2, m_id)
            .bind(3, record.recordId)
            .bind(4, record.at.raw())
            .bindBlob(5, record.customer.isNull() ? QByteArray() : record.customer.toBytes())
            .bind(6, record.customerName)
            .bind(7, record.action)
            .bind(8, record.user)
            .bind(9, record.status)
            .bind(10, record.detail)
            .run();
        const bool isNew = m_database.changes() > 0;
        for (ObservationCounts *counts : {&m_total, &m_activity}) {
            ++counts->read;
            ++(isNew ? counts->added : counts->unchanged);
        }
        return {};
    });
}

} // namespace attache
