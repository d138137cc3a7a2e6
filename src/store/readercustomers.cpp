// SPDX-License-Identifier: GPL-3.0-or-later
// The reader: realms, customers, what users wrote about them.
#include "pastledger.h"
#include "readcall.h"
#include "storednumbers.h"
#include "summarysource.h"
#include "versionreading.h"

#include <algorithm>
#include <limits>

namespace attache {

namespace {

Error unknownCustomer()
{
    return {ErrorKind::NotFound, QStringLiteral("customer.unknown"), {}, {}};
}

} // namespace

SqliteLedgerReader::SqliteLedgerReader(WorkspaceConnection &connection)
    : m_connection(connection), m_database(connection.database())
{
}

Result<QVector<Realm>> SqliteLedgerReader::realms()
{
    return read([&] { return readRealms(m_database); });
}

Result<QVector<CustomerSummary>> SqliteLedgerReader::firstCustomers(RealmId realm, int limit)
{
    return read([&] {
        QVector<qint64> realmIds;
        for (const Realm &known : readRealms(m_database)) {
            if (!realm.isValid() || known.id == realm)
                realmIds.append(known.id.value());
        }
        // The index is by realm, so that one realm's first page costs no more than the page.
        QVector<std::pair<QByteArray, qint64>> first;
        for (const qint64 id : std::as_const(realmIds)) {
            SqlStatement row = m_database.prepare(
                "SELECT sort_key, id FROM customer WHERE realm = ?1 ORDER BY sort_key, id LIMIT "
                "?2");
            row.bind(1, id).bind(2, limit);
            while (row.step())
                first.append({row.utf8(0), row.integer(1)});
        }
        std::sort(first.begin(), first.end());
        first = first.mid(0, limit);

        LedgerView view(m_database, m_seen);
        QVector<CustomerSummary> customers;
        for (const auto &[key, id] : std::as_const(first)) {
            CustomerSummary summary;
            if (SummarySource(view, id, id).next(summary))
                customers.append(summary);
        }
        return customers;
    });
}

Status SqliteLedgerReader::eachCustomer(const std::function<bool(const CustomerSummary &)> &take)
{
    return read([&] {
        LedgerView view(m_database, m_seen);
        SummarySource source(view, std::numeric_limits<qint64>::min(),
                             std::numeric_limits<qint64>::max());
        CustomerSummary summary;
        while (source.next(summary) && take(summary)) { }
    });
}

Result<QVector<CustomerSummary>> SqliteLedgerReader::customerSummaries(
    const QVector<CustomerId> &ids)
{
    return read([&] {
        QVector<CustomerId> ordered = ids;
        std::sort(ordered.begin(), ordered.end());
        ordered.erase(std::unique(ordered.begin(), ordered.end()), ordered.end());
        LedgerView view(m_database, m_seen);
        QVector<CustomerSummary> customers;
        for (const CustomerId id : std::as_const(ordered)) {
            CustomerSummary summary;
            if (SummarySource(view, id.value(), id.value()).next(summary))
                customers.append(summary);
        }
        return customers;
    });
}

Result<qint64> SqliteLedgerReader::customerCount(RealmId realm)
{
    return read([&] {
        SqlStatement row =
            m_database.prepare("SELECT count(*) FROM customer WHERE ?1 = 0 OR realm = ?1");
        row.bind(1, realm.value());
        return row.step() ? row.integer(0) : 0;
    });
}

Result<QByteArray> SqliteLedgerReader::stateMark()
{
    return read([&] {
        if (isPutBack(m_database))
            return QByteArray(); // nothing is kept of the past
        // Every write, an import as well as an edit, adds to the journal in its transaction, and
        // each line of the chain covers all that came before. Reviews do not touch customers.
        SqlStatement row = m_database.prepare(
            "SELECT sequence, hash, (SELECT max(id) FROM observation), (SELECT user_version FROM "
            "pragma_user_version) FROM journal WHERE action NOT GLOB 'review.*' ORDER BY sequence "
            "DESC LIMIT 1");
        if (!row.step())
            return QByteArray();
        QByteArray mark = row.blob(1).toHex();
        for (const int column : {0, 2, 3})
            mark += ' ' + QByteArray::number(row.integer(column));
        return mark;
    });
}

Result<Customer> SqliteLedgerReader::customer(CustomerId id)
{
    return read([&]() -> Result<Customer> {
        LedgerView view(m_database, m_seen);
        if (const auto customer = readCustomer(view, id.value()))
            return *customer;
        return unknownCustomer();
    });
}

Result<QVector<CustomerId>> SqliteLedgerReader::customersByTenant(const TenantId &tenant)
{
    return read([&] {
        QVector<CustomerId> ids;
        SqlStatement row =
            m_database.prepare("SELECT id FROM customer WHERE tenant = ?1 ORDER BY realm");
        row.bindBlob(1, tenant.toBytes());
        while (row.step())
            ids.append(CustomerId(row.integer(0)));
        return ids;
    });
}

Result<CustomerAnnotation> SqliteLedgerReader::annotation(CustomerId id)
{
    return read([&]() -> Result<CustomerAnnotation> {
        if (tenantOf(m_database, id.value()).isNull())
            return unknownCustomer();
        return readAnnotation(m_database, id.value());
    });
}

Result<QVector<Note>> SqliteLedgerReader::notes(CustomerId id)
{
    return read([&] { return readNotes(m_database, id.value()); });
}

Result<QStringList> SqliteLedgerReader::tags()
{
    return read([&] {
        QStringList tags;
        SqlStatement row = m_database.prepare(
            "SELECT min(tag) FROM customer_tag GROUP BY tag_key ORDER BY tag_key");
        while (row.step())
            tags.append(row.text(0));
        return tags;
    });
}

} // namespace attache
