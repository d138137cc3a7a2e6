// SPDX-License-Identifier: GPL-3.0-or-later
// The reader: the figures of the Today page.
#include "factcodec.h"
#include "ledgerdifference.h"
#include "observationlog.h"
#include "readcall.h"

#include <QDate>

#include <algorithm>

namespace attache {

namespace {

constexpr qint64 DayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 SoonDays = 30;
/// A granular relationship lasts two years at most.
constexpr int MonthsAhead = 25;

class Figures
{
public:
    Figures(LedgerView &view, qint64 realm, Instant now) : m_view(view), m_realm(realm), m_now(now)
    {
    }

    qint64 count(const QByteArray &sql)
    {
        SqlStatement row = m_view.database.prepare(sql);
        row.bind(1, m_realm);
        if (sql.contains("?2"))
            row.bind(2, m_now.raw());
        return row.step() ? row.integer(0) : 0;
    }

    /// Customers with several partner organisations. In customer order, so that each is counted
    /// with a handful of numbers in memory.
    qint64 severalPartners()
    {
        SqlStatement row = m_view.database.prepare(
            "SELECT a.customer, a.partner FROM attachment a JOIN customer c ON c.id = a.customer "
            "WHERE a.gone_since = 0 AND c.gone_since = 0 AND (?1 = 0 OR a.realm = ?1) UNION ALL "
            "SELECT a.customer, a.partner FROM manual_attachment a JOIN customer c ON c.id = "
            "a.customer WHERE a.gone_since = 0 AND c.gone_since = 0 AND (?1 = 0 OR a.realm = ?1) "
            "ORDER BY 1");
        row.bind(1, m_realm);
        qint64 several = 0;
        qint64 customer = 0;
        PartnerId first;
        bool counted = false;
        while (row.step()) {
            const PartnerId partner = m_view.partners.partner(row.integer(1)).id;
            if (row.integer(0) != customer) {
                customer = row.integer(0);
                first = partner;
                counted = false;
            } else if (!counted && partner != first) {
                counted = true;
                ++several;
            }
        }
        return several;
    }

    /// Our own granular relationships that are in force: whose runway ends soon, and how many end
    /// in which month. In customer order, so that few roles are in memory at a time.
    void granularEnds(OverviewFigures &figures)
    {
        figures.endsByMonth = QVector<qint64>(MonthsAhead, 0);
        const QDate today = m_now.toDateTime().date();
        const qint64 limit = m_now.raw() + SoonDays * DayMs;
        qint64 customer = 0;
        RoleEnds<int> held;
        const auto finishCustomer = [&] {
            const Instant runway = held.earliest();
            figures.expiringSoon += runway.isSet() && runway >= m_now && runway.raw() < limit;
            held.clear();
        };
        SqlStatement row = m_view.database.prepare(
            "SELECT customer, partner, end_at, roles FROM attachment WHERE kind = 4 AND gone_since "
            "= 0 AND status IN (5, 6) AND (?1 = 0 OR realm = ?1) UNION ALL SELECT customer, "
            "partner, end_at, roles FROM manual_attachment WHERE kind = 4 AND gone_since = 0 AND "
            "status IN (5, 6) AND (?1 = 0 OR realm = ?1) ORDER BY 1");
        row.bind(1, m_realm);
        while (row.step()) {
            if (m_view.partners.partner(row.integer(1)).facts.standing != Standing::Own)
                continue;
            if (row.integer(0) != customer)
                finishCustomer();
            customer = row.integer(0);
            const Instant end = Instant::fromRaw(row.integer(2));
            held.hold(rolesOf(row.utf8(3)), end);
            if (!end.isSet() || end < m_now)
                continue;
            const QDate day = end.toDateTime().date();
            const int month = (day.year() - today.year()) * 12 + day.month() - today.month();
            if (month >= 0 && month < MonthsAhead)
                ++figures.endsByMonth[month];
        }
        finishCustomer();
    }

private:
    /// The roles as numbers: few sets recur at many customers.
    const QVector<int> &rolesOf(const QByteArray &stored)
    {
        const auto known = m_roleSets.constFind(stored);
        if (known != m_roleSets.cend())
            return *known;
        QVector<int> roles;
        const QStringList names = splitList(QString::fromUtf8(stored));
        for (const QString &name : names)
            roles.append(*m_roles.insert(name, m_roles.value(name, int(m_roles.size()))));
        return *m_roleSets.insert(stored, roles);
    }

    QHash<QByteArray, QVector<int>> m_roleSets;
    QHash<QString, int> m_roles;
    LedgerView &m_view;
    qint64 m_realm;
    Instant m_now;
};

bool isNews(const Change &change)
{
    return change.kind == ChangeKind::Joined || change.kind == ChangeKind::Left
        || change.kind == ChangeKind::GainedPartner || change.kind == ChangeKind::LostPartner;
}

/// What the newest complete observation of a realm changed. The first one changes everything and
/// is no news.
QVector<Change> news(LedgerView &view, qint64 realm)
{
    SqlStatement newest = view.database.prepare(
        "SELECT o.id, o.realm, (SELECT count(DISTINCT c2.observation) FROM coverage c2 JOIN "
        "observation o2 ON o2.id = c2.observation WHERE o2.realm = o.realm AND o2.id < o.id) "
        "FROM observation o JOIN coverage c ON c.observation = o.id WHERE ?1 = 0 OR o.realm = ?1 "
        "ORDER BY o.id DESC LIMIT 1");
    newest.bind(1, realm);
    if (!newest.step() || newest.integer(2) == 0)
        return {};
    const qint64 id = newest.integer(0);
    QVector<Change> changes = ledgerDifference(view.database, view.seen, id - 1, id, realm);
    changes.removeIf([](const Change &change) { return !isNews(change); });
    return changes;
}

} // namespace

Result<OverviewFigures> SqliteLedgerReader::overview(RealmId realmId, Instant now)
{
    return read([&] {
        const qint64 realm = realmId.value();
        LedgerView view(m_database, m_seen);
        Figures count(view, realm, now);
        OverviewFigures figures;
        figures.customers = count.count("SELECT count(*) FROM customer WHERE gone_since = 0 AND "
                                        "(?1 = 0 OR realm = ?1)");
        figures.gone = count.count("SELECT count(*) FROM customer WHERE gone_since <> 0 AND "
                                   "(?1 = 0 OR realm = ?1)");
        figures.partners = count.count("SELECT count(*) FROM partner WHERE gone_since = 0 AND "
                                       "merged_into = 0 AND (?1 = 0 OR realm = ?1)");
        figures.attachments =
            count.count("SELECT (SELECT count(*) FROM attachment WHERE gone_since = 0 AND (?1 = "
                        "0 OR realm = ?1)) + (SELECT count(*) FROM manual_attachment WHERE "
                        "gone_since = 0 AND (?1 = 0 OR realm = ?1))");
        figures.severalPartners = count.severalPartners();
        count.granularEnds(figures);
        // Verified, declined, lapsed and cancelled are the end states.
        figures.invitationsOpen = count.count("SELECT count(*) FROM invitation WHERE state NOT IN "
                                              "(6, 7, 8, 9) AND (?1 = 0 OR realm = ?1)");
        figures.invitationsAccepted = count.count(
            "SELECT count(*) FROM invitation WHERE state IN (4, 5) AND (?1 = 0 OR realm = ?1)");
        // The smallest number is "not set".
        figures.remindersDue =
            count.count("SELECT count(*) FROM invitation WHERE state IN (2, 3) AND remind_at > "
                        "-9223372036854775807 AND remind_at <= ?2 AND (?1 = 0 OR realm = ?1)");
        figures.nextActionsDue = count.count(
            "SELECT count(*) FROM customer_annotation a JOIN customer c ON c.id = a.customer WHERE "
            "a.next_action_due > -9223372036854775807 AND a.next_action_due <= ?2 AND (?1 = 0 OR "
            "c.realm = ?1)");

        // Something recorded by hand does not make the lists fresher (source 3).
        SqlStatement latest = m_database.prepare(
            "SELECT id, observed_at, source_name FROM observation WHERE ?1 = 0 OR realm = ?1 ORDER "
            "BY source = 3, id DESC LIMIT 1");
        latest.bind(1, realm);
        if (latest.step()) {
            figures.latest = ObservationId(latest.integer(0));
            figures.asOf = Instant::fromRaw(latest.integer(1));
            figures.latestSource = latest.text(2);
        }
        latest = {};
        figures.news = news(view, realm);
        return figures;
    });
}

} // namespace attache
