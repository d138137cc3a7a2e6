// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerverification.h"

#include "journalchain.h"
#include "readcall.h"
#include "reviewstore.h"
#include "versionedtable.h"

namespace attache {

namespace {

constexpr int MostFindings = 100;
constexpr int StepsPerTable = 4;

class Verification
{
public:
    Verification(SqlDatabase &database, Progress *progress)
        : m_database(database), m_progress(progress)
    {
    }

    QStringList run()
    {
        pragma("integrity_check(20)", QStringLiteral("database: %1"));
        pragma("foreign_key_check", QStringLiteral("database: a row of %1 refers to nothing"));
        m_findings += verifyJournal(m_database);
        advance();
        m_findings += verifyReviews(m_database);
        advance();
        for (int entity = 0; entity < EntityCount; ++entity)
            table(static_cast<Entity>(entity));
        return m_findings.mid(0, MostFindings);
    }

private:
    void advance()
    {
        if (m_progress && !m_progress->advance(++m_done, 4 + EntityCount * StepsPerTable))
            throw StoreFailure{{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}}};
    }

    void pragma(const QByteArray &name, const QString &sentence)
    {
        SqlStatement row = m_database.prepare("PRAGMA " + name);
        while (row.step()) {
            if (row.utf8(0) != "ok")
                m_findings.append(sentence.arg(row.text(0)));
        }
        advance();
    }

    /// `sql` finds the ids that break a rule.
    void rule(Entity entity, const QByteArray &sql, const QString &sentence)
    {
        SqlStatement row = m_database.prepare(sql + " LIMIT 20");
        while (row.step()) {
            m_findings.append(QStringLiteral("%1 %2: %3")
                                  .arg(QLatin1String(shapeOf(entity).name),
                                       QString::number(row.integer(0)), sentence));
        }
        advance();
    }

    void table(Entity entity)
    {
        const QByteArray name = shapeOf(entity).name;
        rule(entity,
             "SELECT id FROM (SELECT id, began, ended, lag(ended) OVER (PARTITION BY id ORDER BY "
             "began) AS previous FROM "
                 + name + "_history) WHERE ended <= began OR previous <> began",
             QStringLiteral("versions overlap or leave a gap"));
        rule(entity,
             "SELECT p.id FROM " + name
                 + " p LEFT JOIN (SELECT id, min(began) AS first, max(ended) AS last FROM " + name
                 + "_history GROUP BY id) h ON h.id = p.id WHERE p.first_seen <> "
                   "coalesce(h.first, p.began) OR p.began <> coalesce(h.last, p.began)",
             QStringLiteral("the present version does not follow the history"));
        rule(entity,
             "SELECT p.id FROM " + name
                 + " p, (SELECT max(id) AS newest FROM observation) WHERE p.id < 1 OR p.began > "
                   "coalesce(newest, 0) OR p.since > p.began OR p.since < p.first_seen OR "
                   "p.gone_since > p.began OR p.gone_since < 0 OR p.seen_floor > p.began OR "
                   "p.seen_floor < p.first_seen",
             QStringLiteral("its observations contradict each other"));
        contents(entity);
    }

    /// The checksum of every version.
    void contents(Entity entity)
    {
        const TableShape &shape = shapeOf(entity);
        const QByteArray name = shape.name;
        SqlStatement row = m_database.prepare(
            "SELECT " + VersionedTable::presentColumns(entity, "p") + " FROM " + name
            + " p UNION ALL SELECT " + VersionedTable::historyColumns(entity, "h", "p") + " FROM "
            + name + "_history h JOIN " + name + " p ON p.id = h.id");
        qint64 count = 0;
        while (row.step() && m_findings.size() < MostFindings) {
            const Version version = VersionedTable::readVersion(row);
            if (checksum(shape, VersionedTable::readContent(shape, row)) != version.hash) {
                m_findings.append(QStringLiteral("%1 %2: the content was altered")
                                      .arg(QLatin1String(shape.name), QString::number(version.id)));
            }
            if (++count % 65536 == 0 && m_progress
                && !m_progress->advance(m_done, 3 + EntityCount * StepsPerTable))
                throw StoreFailure{{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}}};
        }
        advance();
    }

    SqlDatabase &m_database;
    Progress *m_progress;
    QStringList m_findings;
    qint64 m_done = 0;
};

} // namespace

QStringList verifyLedger(SqlDatabase &database, Progress *progress)
{
    return Verification(database, progress).run();
}

Result<QStringList> SqliteLedgerReader::verify(Progress *progress)
{
    return read([&] { return verifyLedger(m_database, progress); });
}

} // namespace attache
