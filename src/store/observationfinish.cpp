// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an observation: what is gone, and whether it may be.
#include "sqliteobservationwriter.h"

#include "journalchain.h"
#include "observationlog.h"
#include "workspaceconnection.h"

#include <sqlite3.h>

namespace attache {

namespace {

/// More customers than this are not listed in a ChangeSet: reading everything again is cheaper.
constexpr qint64 MostListed = 20000;
constexpr qint64 LargeObservation = 10000;

/// The tables whose rows a complete dataset can end.
QVector<Entity> tablesOf(Dataset dataset)
{
    QVector<Entity> tables;
    if (dataset == Dataset::Customers)
        tables.append(Entity::Customer);
    if (dataset == Dataset::Partners)
        tables.append(Entity::Partner);
    if (dataset == Dataset::Subscriptions)
        tables.append(Entity::Subscription);
    if (dataset == Dataset::AccessAssignments)
        tables.append(Entity::AccessAssignment);
    tables.append(Entity::Attachment);
    return tables;
}

} // namespace

Result<ObservationOutcome> SqliteObservationWriter::finish(const FinishOptions &options,
                                                           Progress *progress)
{
    if (m_failure)
        return *m_failure;
    auto outcome = m_connection.call([&]() -> Result<ObservationOutcome> {
        if (!m_transaction)
            return Error{ErrorKind::Internal, QStringLiteral("observation.finished"), {}, {}};
        return finishInTransaction(options, progress);
    });
    close();
    if (outcome && outcome->observation.total.read > LargeObservation) {
        // A large commit leaves a large log; a reader in its way is no reason to wait long.
        sqlite3_busy_timeout(m_database.handle(), 100);
        sqlite3_wal_checkpoint_v2(m_database.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                                  nullptr);
        sqlite3_busy_timeout(m_database.handle(), 5000);
    }
    return outcome;
}

Result<ObservationOutcome> SqliteObservationWriter::finishInTransaction(
    const FinishOptions &options, Progress *progress)
{
    for (VersionedTable &rows : m_tables)
        rows.rest();
    if (options.forcePartial)
        m_header.complete.clear();
    QVector<Coverage> once;
    for (const Coverage &coverage : std::as_const(m_header.complete)) {
        if (!once.contains(coverage))
            once.append(coverage);
    }
    m_header.complete = once;
    advance(progress, 0, 0);
    flushPartners();
    const QVector<Ending> endings = unseenRows(m_header.complete, progress);

    ObservationOutcome outcome;
    outcome.massDisappearance = isMassDisappearance(endings) && !options.acceptMassDisappearance;
    outcome.currentBefore = m_currentBefore;
    for (const Ending &ending : endings)
        end(ending, progress);
    outcome.observation.header = m_header;
    outcome.observation.total = m_total;
    outcome.observation.customers = m_byEntity[size_t(Entity::Customer)];
    outcome.partners = m_byEntity[size_t(Entity::Partner)];
    outcome.attachments = m_byEntity[size_t(Entity::Attachment)];
    outcome.subscriptions = m_byEntity[size_t(Entity::Subscription)];
    outcome.accessAssignments = m_byEntity[size_t(Entity::AccessAssignment)];
    outcome.activity = m_activity;
    if (options.dryRun || outcome.massDisappearance)
        return outcome;

    makeIndexes(progress);
    outcome.observation.recordedAt = saveObservation();
    outcome.observation.id = ObservationId(m_id);
    outcome.changes = changeSet();
    advance(progress, 0, 0);
    m_transaction->commit();
    return outcome;
}

/// In a first import, indexes that nothing here is looked up in are made after the rows: sorting
/// once is quicker than finding a million places, and leaves a smaller log.
void SqliteObservationWriter::setAsideIndexes()
{
    if (!m_isFirst)
        return;
    for (VersionedTable &rows : m_tables)
        rows.rest(); // what is being read cannot lose an index
    for (const char *name :
         {"customer_sort", "customer_first", "attachment_first", "subscription_first"}) {
        SqlStatement index =
            m_database.prepare("SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?1");
        index.bind(1, QString::fromLatin1(name));
        if (!index.step())
            continue;
        const QByteArray statement = index.utf8(0);
        index = {};
        m_database.execute(QByteArray("DROP INDEX ") + name);
        m_indexesAside.append(statement);
    }
}

void SqliteObservationWriter::makeIndexes(Progress *progress)
{
    constexpr int StepsBetweenLooks = 200'000;
    const auto isCancelled = [](void *asked) {
        return static_cast<Progress *>(asked)->advance(0, 0) ? 0 : 1;
    };
    if (progress)
        sqlite3_progress_handler(m_database.handle(), StepsBetweenLooks, isCancelled, progress);
    try {
        for (const QByteArray &statement : std::as_const(m_indexesAside))
            m_database.execute(statement);
    } catch (const StoreFailure &) {
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
        throw;
    }
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
    m_indexesAside.clear();
}

void SqliteObservationWriter::advance(Progress *progress, qint64 done, qint64 total)
{
    if (progress && !progress->advance(done, total))
        throw StoreFailure{{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}}};
}

void SqliteObservationWriter::flushPartners()
{
    for (const PartnerDirectory::Listed &listed : m_partners->flush()) {
        Seen &partners = seen(Entity::Partner);
        if (listed.wasListed) {
            partners.rows.insert(listed.id);
            if (partners.byDataset[listed.dataset].insert(listed.id)
                && listed.put.wasCurrentInDataset)
                ++partners.confirmed[listed.dataset];
            ++m_total.read;
            ++m_byEntity[size_t(Entity::Partner)].read;
            count(Entity::Partner, listed.put.fate, 1);
        } else if (listed.put.fate != RowFate::Unchanged) {
            count(Entity::Partner, listed.put.fate, 1);
        }
        if (listed.put.fate == RowFate::Changed) {
            // Lists show the partner's name beside the customer.
            SqlStatement customers =
                m_database.prepare("SELECT DISTINCT customer FROM attachment WHERE partner = ?1");
            customers.bind(1, listed.id);
            while (customers.step())
                m_touchedCustomers.insert(customers.integer(0));
        }
    }
    m_partnersChanged = m_partners->isChanged();
    m_partners->customersMoved().forEach([&](qint64 id) { m_touchedCustomers.insert(id); });
}

QVector<SqliteObservationWriter::Ending> SqliteObservationWriter::unseenRows(
    const QVector<Coverage> &complete, Progress *progress)
{
    QVector<Ending> endings;
    for (const Coverage &coverage : complete) {
        for (const Entity entity : tablesOf(coverage.dataset))
            addUnseen(endings, entity, coverage, progress);
    }
    return endings;
}

void SqliteObservationWriter::addUnseen(QVector<Ending> &endings, Entity entity,
                                        const Coverage &coverage, Progress *progress)
{
    const bool ofCustomer = coverage.customer.has_value();
    if (ofCustomer && entity == Entity::Partner)
        return;
    QByteArray scope;
    if (ofCustomer)
        scope = entity == Entity::Customer ? " AND id = ?3" : " AND customer = ?3";
    SqlStatement rows =
        m_database.prepare(QByteArray("SELECT id FROM ") + shapeOf(entity).name
                           + " WHERE realm = ?1 AND gone_since = 0 AND (listed & ?2) <> 0" + scope);
    rows.bind(1, m_realm).bind(2, bitOf(coverage.dataset));
    if (ofCustomer) {
        SqlStatement customer =
            m_database.prepare("SELECT id FROM customer WHERE tenant = ?1 AND realm = ?2");
        customer.bindBlob(1, coverage.customer->toBytes()).bind(2, m_realm);
        if (!customer.step())
            return;
        rows.bind(3, customer.integer(0));
    }
    auto ending = std::find_if(endings.begin(), endings.end(), [&](const Ending &known) {
        return known.entity == entity && known.dataset == coverage.dataset;
    });
    if (ending == endings.end())
        ending = endings.insert(endings.end(), Ending{entity, coverage.dataset, {}});
    const RowSet &confirmed = seen(entity).byDataset[coverage.dataset];
    for (qint64 count = 0; rows.step(); ++count) {
        if (!confirmed.contains(rows.integer(0)))
            ending->ids.append(rows.integer(0));
        if (count % 4096 == 0)
            advance(progress, 0, 0);
    }
}

bool SqliteObservationWriter::isMassDisappearance(const QVector<Ending> &endings)
{
    bool mass = false;
    m_currentBefore = 0;
    for (const Ending &ending : endings) {
        const qint64 gone = ending.ids.size();
        const qint64 before = gone + seen(ending.entity).confirmed[ending.dataset];
        m_currentBefore += before;
        mass = mass || (before >= 5 && gone * 2 > before) || (gone >= 50 && gone * 10 > before);
    }
    return mass;
}

void SqliteObservationWriter::end(const Ending &ending, Progress *progress)
{
    if (ending.ids.isEmpty())
        return;
    m_earlier.update(m_database);
    VersionedTable &rows = table(ending.entity);
    const bool hasHome = rows.shape().hasHome();
    SqlStatement tenantOf = m_database.prepare("SELECT tenant FROM customer WHERE id = ?1");
    qint64 done = 0;
    for (const qint64 id : ending.ids) {
        Content content;
        const auto version = rows.version(id, &content);
        if (!version || version->isGone())
            continue;
        const qint64 listed = hasHome ? version->listed : version->listed & ~bitOf(ending.dataset);
        const bool isGone = hasHome || listed == 0;

        const qint64 customer = ending.entity == Entity::Customer ? id
            : ending.entity == Entity::Partner                    ? 0
                                                                  : content[0].number;
        TenantId tenant;
        if (customer) {
            tenantOf.bind(1, customer);
            if (tenantOf.step())
                tenant = TenantId::fromBytes(tenantOf.blob(0));
            tenantOf.reset();
        }
        const qint64 lastSeen = seen(ending.entity).rows.contains(id)
            ? m_id
            : m_earlier.lastSeen(ending.entity, *version, tenant);
        rows.setListed(id, m_id, listed, isGone, lastSeen);
        if (isGone) {
            ++m_total.gone;
            ++m_byEntity[size_t(ending.entity)].gone;
            if (ending.entity == Entity::Partner)
                m_partnersChanged = true;
            if (customer)
                m_touchedCustomers.insert(customer);
        }
        if (++done % 1024 == 0)
            advance(progress, done, ending.ids.size());
    }
}

Instant SqliteObservationWriter::saveObservation()
{
    Observation observation;
    observation.id = ObservationId(m_id);
    observation.header = m_header;
    observation.recordedAt = m_connection.now();
    observation.total = m_total;
    observation.customers = m_byEntity[size_t(Entity::Customer)];
    insertObservation(m_database, observation);
    saveSightings(m_header.complete);
    const ObservationCounts &counts = m_total;
    appendJournal(m_database, observation.recordedAt, m_header.actor, QStringLiteral("import"),
                  m_header.sourceName,
                  {{QStringLiteral("observation"), m_id},
                   {QStringLiteral("realm"), m_realm},
                   {QStringLiteral("format"), m_header.format},
                   {QStringLiteral("complete"), !m_header.complete.isEmpty()},
                   {QStringLiteral("read"), counts.read},
                   {QStringLiteral("added"), counts.added},
                   {QStringLiteral("changed"), counts.changed},
                   {QStringLiteral("unchanged"), counts.unchanged},
                   {QStringLiteral("gone"), counts.gone},
                   {QStringLiteral("reappeared"), counts.reappeared}});
    return observation.recordedAt;
}

void SqliteObservationWriter::saveSightings(const QVector<Coverage> &complete)
{
    for (int index = 0; index < EntityCount; ++index) {
        const auto entity = static_cast<Entity>(index);
        const TableShape &shape = shapeOf(entity);
        RowSet rows;
        for (const auto &[dataset, seenRows] : seen(entity).byDataset) {
            // What a complete pass saw follows from its coverage.
            const bool covered = complete.contains(Coverage{dataset, std::nullopt})
                && (!shape.hasHome() || dataset == shape.home);
            if (!covered)
                seenRows.forEach([&](qint64 id) { rows.insert(id); });
        }
        if (rows.size() == 0)
            continue;
        m_database.prepare("INSERT INTO sighting VALUES (?1, ?2, ?3)")
            .bind(1, m_id)
            .bind(2, index)
            .bindBlob(3, packRows(rows))
            .run();
    }
}

/// That all assignments were read says of a relationship without any that it has none.
void SqliteObservationWriter::touchReadAssignments()
{
    for (const Coverage &coverage : std::as_const(m_header.complete)) {
        if (coverage.dataset != Dataset::AccessAssignments)
            continue;
        SqlStatement row = m_database.prepare(
            coverage.customer
                ? "SELECT id FROM customer WHERE realm = ?1 AND tenant = ?2"
                : "SELECT DISTINCT customer FROM attachment WHERE kind = 4 AND external_id <> '' "
                  "AND realm = ?1 AND gone_since = 0");
        row.bind(1, m_realm);
        if (coverage.customer)
            row.bindBlob(2, coverage.customer->toBytes());
        while (row.step())
            m_touchedCustomers.insert(row.integer(0));
    }
}

ChangeSet SqliteObservationWriter::changeSet()
{
    touchReadAssignments();
    ChangeSet changes;
    changes.observation = ObservationId(m_id);
    changes.partners = m_partnersChanged;
    changes.everything = m_touchedCustomers.size() > MostListed;
    if (!changes.everything) {
        m_touchedCustomers.forEach([&](qint64 id) { changes.customers.append(CustomerId(id)); });
    }
    return changes;
}

} // namespace attache
