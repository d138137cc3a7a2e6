// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteobservationwriter.h"

#include "factcodec.h"
#include "observationlog.h"
#include "workspaceconnection.h"

#include <sqlite3.h>

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

/// A large list comes in the order of nothing that is indexed: as long as the indexes it is looked
/// up in stay in memory, no page is read or written twice. What opening set is enough for the rest.
constexpr qint64 ManyPuts = 20'000;
constexpr const char *LargeCache = "PRAGMA cache_size = -131072";
constexpr const char *UsualCache = "PRAGMA cache_size = -32000";

/// A granular relationship is one by its own id alone.
bool isByItsOwnId(const Content &attachment)
{
    return attachment[2].number == int(AttachmentKind::GranularAdmin)
        && !attachment[4].bytes.isEmpty();
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
    m_isFirst = m_database.number("SELECT NOT EXISTS (SELECT 1 FROM customer)") != 0;
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
    for (VersionedTable &rows : m_tables)
        rows.rest();
    m_transaction.reset();
    if (m_puts >= ManyPuts) {
        sqlite3_exec(m_database.handle(), UsualCache, nullptr, nullptr, nullptr);
        sqlite3_db_release_memory(m_database.handle());
    }
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
        if (++m_puts == ManyPuts) {
            m_database.execute(LargeCache);
            setAsideIndexes();
        }
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
    if (!m_customerOf.isValid())
        m_customerOf =
            m_database.prepare("SELECT id FROM customer WHERE tenant = ?1 AND realm = ?2");
    m_customerOf.bindBlob(1, tenant.toBytes()).bind(2, m_realm);
    qint64 id = m_customerOf.step() ? m_customerOf.integer(0) : 0;
    m_customerOf.reset();
    if (!id) {
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

template <typename IsIt, typename LookUp>
PutResult SqliteObservationWriter::putRow(VersionedTable &rows, Dataset dataset,
                                          const Content &content, IsIt isIt, LookUp lookUp,
                                          qint64 *formerCustomer)
{
    if (const auto added = rows.putIfNew(m_realm, m_id, dataset, content))
        return *added;
    SqlStatement *row = rows.following();
    bool exists = row && isIt(*row);
    if (!exists) {
        row = &lookUp();
        exists = row->step();
    }
    if (exists && formerCustomer)
        *formerCustomer = row->integer(VersionedTable::contentStart());
    return rows.put(*row, exists, m_realm, m_id, dataset, content);
}

Status SqliteObservationWriter::putCustomer(const CustomerFacts &facts, Dataset dataset)
{
    return put([&]() -> Status {
        if (facts.tenant.isNull())
            return noTenant();
        VersionedTable &customers = table(Entity::Customer);
        const Content content = encode(facts);
        const PutResult result = putRow(
            customers, dataset, content,
            [&](const SqlStatement &row) { return isCustomer(row, content[0].bytes); },
            [&]() -> SqlStatement & {
                SqlStatement &row = customers.lookup("p.tenant = ?1 AND p.realm = ?2");
                return row.bindBorrowedBlob(1, content[0].bytes).bind(2, m_realm);
            });
        m_lastTenant = facts.tenant;
        m_lastCustomer = result.id;
        record(Entity::Customer, dataset, result, result.id);
        return {};
    });
}

Status SqliteObservationWriter::putPartner(const PartnerFacts &facts, Dataset dataset)
{
    return put([&]() -> Status {
        m_lastPartnerId = 0; // it may be merged into this one
        const Result<qint64> id = m_partners->resolve(facts, dataset);
        return id ? Status() : Status(id.error());
    });
}

bool SqliteObservationWriter::isCustomer(const SqlStatement &row, const QByteArray &tenant) const
{
    return row.holds(VersionedTable::contentStart(), tenant) && row.integer(1) == m_realm;
}

bool SqliteObservationWriter::isAttachment(const SqlStatement &row, const Content &wanted) const
{
    constexpr int Key = VersionedTable::contentStart();
    if (row.integer(1) != m_realm || row.integer(Key + 2) != wanted[2].number
        || !row.holds(Key + 4, wanted[4].bytes))
        return false;
    return isByItsOwnId(wanted)
        || (row.integer(Key) == wanted[0].number && row.integer(Key + 1) == wanted[1].number
            && row.holds(Key + 3, wanted[3].bytes));
}

SqlStatement &SqliteObservationWriter::attachmentOf(const Content &wanted)
{
    VersionedTable &attachments = table(Entity::Attachment);
    if (isByItsOwnId(wanted)) {
        SqlStatement &row = attachments.lookup("p.kind = 4 AND p.external_id <> '' AND "
                                               "p.external_id = ?1 AND p.realm = ?2");
        row.bindUtf8(1, wanted[4].bytes).bind(2, m_realm);
        return row;
    }
    SqlStatement &row = attachments.lookup("p.customer = ?1 AND p.partner = ?2 AND p.kind = ?3 AND "
                                           "p.service = ?4 AND p.external_id = ?5");
    row.bind(1, wanted[0].number)
        .bind(2, wanted[1].number)
        .bind(3, wanted[2].number)
        .bindUtf8(4, wanted[3].bytes)
        .bindUtf8(5, wanted[4].bytes);
    return row;
}

Status SqliteObservationWriter::putAttachment(const AttachmentFacts &facts, Dataset dataset)
{
    return put([&]() -> Status {
        if (facts.customer.isNull())
            return noTenant();
        // A list names the same partner, often ourselves, row after row.
        if (m_lastPartnerId == 0 || facts.partner != m_lastPartner) {
            const Result<qint64> partner = m_partners->resolve(facts.partner, std::nullopt);
            if (!partner)
                return partner.error();
            m_lastPartner = facts.partner;
            m_lastPartnerId = *partner;
        }
        const qint64 customer = customerOf(facts.customer);
        VersionedTable &attachments = table(Entity::Attachment);
        const Content content = encode(facts, customer, m_lastPartnerId);
        qint64 formerCustomer = customer;
        const PutResult result = putRow(
            attachments, dataset, content,
            [&](const SqlStatement &row) { return isAttachment(row, content); },
            [&]() -> SqlStatement & { return attachmentOf(content); }, &formerCustomer);
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
        const Content content = encode(facts, customer);
        const PutResult result = putRow(
            subscriptions, Dataset::Subscriptions, content,
            [&](const SqlStatement &row) {
                return row.integer(VersionedTable::contentStart()) == customer
                    && row.holds(VersionedTable::contentStart() + 1, content[1].bytes);
            },
            [&]() -> SqlStatement & {
                SqlStatement &row =
                    subscriptions.lookup("p.customer = ?1 AND p.subscription_key = ?2");
                return row.bind(1, customer).bind(2, facts.subscriptionId.toCaseFolded());
            });
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
