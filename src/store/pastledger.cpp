// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastledger.h"

#include "invitationdates.h"
#include "keys.h"
#include "storednumbers.h"
#include "tenantid.h"
#include "versionedtable.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// The table as of then, and its history as of then.
void coverVersions(SqlDatabase &database, Entity entity, const QByteArray &observation)
{
    const QByteArray name = shapeOf(entity).name;
    QByteArray derived; // only the present row has them
    for (const Column &column : shapeOf(entity).derived)
        derived += QByteArray(", p.") + column.name;
    database.execute("CREATE TEMP VIEW " + name + " AS SELECT "
                     + VersionedTable::presentColumns(entity, "p") + derived + " FROM main." + name
                     + " p WHERE p.began <= " + observation + " UNION ALL SELECT "
                     + VersionedTable::historyColumns(entity, "h", "p") + derived + " FROM main."
                     + name + "_history h JOIN main." + name + " p ON p.id = h.id WHERE h.began <= "
                     + observation + " AND h.ended > " + observation);
    database.execute("CREATE TEMP VIEW " + name + "_history AS SELECT * FROM main." + name
                     + "_history WHERE ended <= " + observation);
}

void coverRows(SqlDatabase &database, const QByteArray &table, const QByteArray &condition)
{
    database.execute("CREATE TEMP VIEW " + table + " AS SELECT * FROM main." + table + " WHERE "
                     + condition);
}

/// Lines of the journal with one of `actions` until then, oldest first.
void eachLine(SqlDatabase &database, const QByteArray &actions, Instant until,
              const std::function<void(const QString &action, const QString &subject,
                                       const QJsonObject &detail)> &take)
{
    SqlStatement row = database.prepare("SELECT action, subject, detail FROM main.journal WHERE "
                                        "action IN ("
                                        + actions + ") AND at <= ?1 ORDER BY sequence");
    row.bind(1, until.raw());
    while (row.step())
        take(row.text(0), row.text(1), QJsonDocument::fromJson(row.utf8(2)).object());
}

void putBackAnnotations(SqlDatabase &database, Instant until)
{
    database.execute(
        "CREATE TEMP TABLE customer_annotation (customer INTEGER PRIMARY KEY, alias TEXT, owner "
        "TEXT, next_action TEXT, next_action_due INTEGER, revision INTEGER);"
        "CREATE TEMP TABLE customer_tag (customer INTEGER, tag_key TEXT, tag TEXT, PRIMARY KEY "
        "(customer, tag_key)) WITHOUT ROWID;");
    // A line that does not say whose customer it means is believed where only one can be meant.
    struct Saved
    {
        QJsonObject detail;
        qint64 times = 0;
    };
    QHash<QString, Saved> ofTenant;
    QHash<qint64, Saved> ofCustomer;
    const auto keep = [](Saved &saved, const QJsonObject &detail) {
        saved.detail = detail;
        ++saved.times;
    };
    eachLine(database, "'annotate'", until,
             [&](const QString &, const QString &subject, const QJsonObject &detail) {
                 if (const qint64 customer = detail.value("customer"_L1).toInteger())
                     keep(ofCustomer[customer], detail);
                 else
                     keep(ofTenant[subject], detail);
             });
    for (auto it = ofTenant.cbegin(); it != ofTenant.cend(); ++it) {
        const auto tenant = parseTenantId(it.key());
        if (!tenant)
            continue;
        SqlStatement owner =
            database.prepare("SELECT min(id) FROM main.customer WHERE tenant = ?1 HAVING "
                             "count(*) = 1");
        owner.bindBlob(1, tenant->toBytes());
        if (!owner.step())
            continue;
        Saved &saved = ofCustomer[owner.integer(0)];
        if (saved.times == 0)
            saved.detail = it->detail;
        saved.times += it->times;
    }
    SqlStatement annotation =
        database.prepare("INSERT INTO temp.customer_annotation VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    SqlStatement tag =
        database.prepare("INSERT OR IGNORE INTO temp.customer_tag VALUES (?1, ?2, ?3)");
    for (auto it = ofCustomer.cbegin(); it != ofCustomer.cend(); ++it) {
        const QJsonObject &detail = it->detail;
        const QString due = detail.value("nextActionDue"_L1).toString();
        const Instant dueAt =
            due == "never"_L1 ? Instant::never() : parseInstant(due).value_or(Instant());
        annotation.bind(1, it.key())
            .bind(2, detail.value("alias"_L1).toString())
            .bind(3, detail.value("owner"_L1).toString())
            .bind(4, detail.value("nextAction"_L1).toString())
            .bind(5, dueAt.raw())
            .bind(6, it->times)
            .run();
        const QJsonArray tags = detail.value("tags"_L1).toArray();
        for (const QJsonValue &value : tags) {
            const QString text = value.toString();
            tag.bind(1, it.key()).bind(2, text.toCaseFolded()).bind(3, text).run();
        }
    }
}

void putBackNotes(SqlDatabase &database, Instant until)
{
    database.execute("CREATE TEMP TABLE past_removed_note (id INTEGER PRIMARY KEY)");
    SqlStatement removed =
        database.prepare("INSERT OR IGNORE INTO temp.past_removed_note VALUES (?1)");
    SqlStatement restored = database.prepare("DELETE FROM temp.past_removed_note WHERE id = ?1");
    eachLine(database, "'note.remove', 'note.restore'", until,
             [&](const QString &action, const QString &, const QJsonObject &detail) {
                 SqlStatement &change = action == "note.remove"_L1 ? removed : restored;
                 change.bind(1, detail.value("note"_L1).toInteger()).run();
             });
    database.execute(
        "CREATE TEMP VIEW note AS SELECT id, customer, text, author, written_at, id IN (SELECT id "
        "FROM temp.past_removed_note) AS removed FROM main.note WHERE written_at <= "
        + QByteArray::number(until.raw()));
}

void putBackMarks(SqlDatabase &database, Instant until)
{
    database.execute("CREATE TEMP TABLE partner_mark (partner INTEGER PRIMARY KEY, standing "
                     "INTEGER, transacts INTEGER)");
    SqlStatement mark =
        database.prepare("INSERT OR REPLACE INTO temp.partner_mark VALUES (?1, ?2, ?3)");
    eachLine(database, "'partner.mark'", until,
             [&](const QString &, const QString &, const QJsonObject &detail) {
                 const auto standing = fromKey<Standing>(detail.value("standing"_L1).toString());
                 const auto transacts =
                     fromKey<Known>(detail.value("transactsAsCsp"_L1).toString());
                 mark.bind(1, detail.value("partner"_L1).toInteger())
                     .bind(2, standing ? qint64(*standing) : -1)
                     .bind(3, transacts ? qint64(*transacts) : -1)
                     .run();
             });
}

/// What the steps of an invitation set: its state and the dates of it.
struct StepsSoFar
{
    qint64 state = 0;
    QHash<QByteArray, qint64> dates;

    void take(InvitationState step, qint64 at)
    {
        state = qint64(step);
        if (const char *date = dateColumnOf(step))
            dates[date] = at;
    }
};

/// Copies the first `known` steps of an invitation and gives it what they set.
void putBackInvitation(SqlDatabase &database, qint64 id, qint64 known)
{
    QVector<StepsSoFar> states{{}};
    qint64 taken = 0;
    bool isComplete = true;
    {
        SqlStatement step = database.prepare(
            "SELECT id, state, at, corrects FROM main.invitation_step WHERE invitation = ?1 ORDER "
            "BY id");
        SqlStatement copy = database.prepare(
            "INSERT INTO temp.invitation_step SELECT * FROM main.invitation_step WHERE id = ?1");
        step.bind(1, id);
        while (step.step()) {
            if (++taken > known) {
                isComplete = false;
                break;
            }
            copy.bind(1, step.integer(0)).run();
            const auto state = enumerator(step.integer(1), InvitationState::OutcomeUnknown);
            if (step.integer(3) != 0 && states.size() > 1) {
                states.removeLast(); // it takes back the step before it
                states.last().state = qint64(state);
            } else {
                StepsSoFar next = states.constLast();
                next.take(state, step.integer(2));
                states.append(next);
            }
        }
    }
    if (isComplete)
        return;
    const StepsSoFar &last = states.constLast();
    const qint64 notSet = Instant().raw();
    SqlStatement update = database.prepare(
        "UPDATE temp.invitation SET state = ?2, sent_at = ?3, reminded_at = ?4, accepted_at = ?5, "
        "closed_at = ?6, remind_at = ?7 WHERE id = ?1");
    update.bind(1, id).bind(2, last.state);
    int index = 3;
    for (const char *date : {"sent_at", "reminded_at", "accepted_at", "closed_at"})
        update.bind(index++, last.dates.value(date, notSet));
    update.bind(7, notSet).run(); // no step says when to follow up
}

void putBackInvitations(SqlDatabase &database, Instant until)
{
    database.execute(
        "CREATE TEMP TABLE invitation AS SELECT * FROM main.invitation WHERE 0;"
        "CREATE INDEX temp.past_invitation_id ON invitation (id);"
        "CREATE INDEX temp.past_invitation_tenant ON invitation (tenant, realm);"
        "CREATE TEMP TABLE invitation_step AS SELECT * FROM main.invitation_step WHERE 0;"
        "CREATE INDEX temp.past_invitation_step_of ON invitation_step (invitation);");
    QHash<QString, qint64> steps;
    eachLine(database, "'invite', 'invite.step', 'invite.correct'", until,
             [&](const QString &, const QString &, const QJsonObject &detail) {
                 ++steps[detail.value("invitation"_L1).toString()];
             });
    SqlStatement copy = database.prepare(
        "INSERT INTO temp.invitation SELECT * FROM main.invitation WHERE guid = ?1 RETURNING id");
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        copy.bind(1, it.key());
        QVector<qint64> copied;
        while (copy.step())
            copied.append(copy.integer(0));
        copy.reset();
        for (const qint64 id : std::as_const(copied))
            putBackInvitation(database, id, it.value());
    }
}

void coverReviews(SqlDatabase &database, const QByteArray &until)
{
    database.execute(
        "CREATE TEMP VIEW review AS SELECT id, guid, header, snapshot, items, started_at, CASE "
        "WHEN closed_at <= "
        + until + " THEN closed_by ELSE '' END AS closed_by, CASE WHEN closed_at <= " + until
        + " THEN closed_at ELSE " + QByteArray::number(Instant().raw() + 1)
        + " - 1 END AS closed_at, CASE WHEN closed_at <= " + until
        + " THEN result ELSE x'' END AS result FROM main.review WHERE started_at <= " + until);
    coverRows(database, "review_item",
              "review IN (SELECT id FROM main.review WHERE started_at <= " + until + ')');
    coverRows(database, "review_entry", "at <= " + until);
}

} // namespace

void putBack(SqlDatabase &database, const AsOf &asOf)
{
    const QByteArray observation = QByteArray::number(asOf.observation.value());
    const QByteArray until = QByteArray::number(asOf.at.raw());
    // It holds for the temporary tables as well. The file itself is open for reading only.
    database.execute("PRAGMA query_only = 0");
    {
        const ReadTransaction transaction(database);
        for (int i = 0; i < EntityCount; ++i)
            coverVersions(database, static_cast<Entity>(i), observation);
        coverRows(database, "observation", "id <= " + observation);
        coverRows(database, "coverage", "observation <= " + observation);
        coverRows(database, "sighting", "observation <= " + observation);
        coverRows(database, "activity", "observation <= " + observation);
        coverRows(database, "journal", "at <= " + until);
        putBackAnnotations(database, asOf.at);
        putBackNotes(database, asOf.at);
        putBackMarks(database, asOf.at);
        putBackInvitations(database, asOf.at);
        coverReviews(database, until);
    }
    database.execute("PRAGMA query_only = 1");
}

bool isPutBack(SqlDatabase &database)
{
    return database.number("SELECT EXISTS (SELECT 1 FROM temp.sqlite_master WHERE name = "
                           "'observation')")
        != 0;
}

} // namespace attache
