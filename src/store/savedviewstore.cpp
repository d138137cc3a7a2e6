// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedviewstore.h"

#include "factcodec.h"
#include "journalchain.h"
#include "textdoor.h"
#include "workspaceconnection.h"

#include <QJsonArray>
#include <QUuid>

namespace attache {

namespace {

const QByteArray Columns = "id, guid, name, query, sorts, columns, grouping, created_by, "
                           "created_at, changed_at, revision, removed, is_tag";
constexpr int RemovedColumn = 11;
constexpr int TagColumn = 12;

Error unknownView()
{
    return {ErrorKind::NotFound, QStringLiteral("view.unknown"), {}, {}};
}

Error staleRevision()
{
    return {ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}};
}

Error nameTaken(const QString &name)
{
    return {ErrorKind::Conflict, QStringLiteral("view.nameTaken"), {name}, {}};
}

QStringList textsOf(const QVector<ListSort> &sorts)
{
    QStringList texts;
    for (const ListSort &sort : sorts)
        texts << (sort.descending ? QStringLiteral("-") : QString()) + sort.column;
    return texts;
}

QVector<ListSort> sortsFrom(const QStringList &texts)
{
    QVector<ListSort> sorts;
    for (const QString &text : texts) {
        const bool descending = text.startsWith(u'-');
        sorts << ListSort{descending ? text.sliced(1) : text, descending};
    }
    return sorts;
}

QStringList textsOf(const QVector<ListColumn> &columns)
{
    QStringList texts;
    for (const ListColumn &column : columns)
        texts << column.key + u'=' + QString::number(column.width);
    return texts;
}

QVector<ListColumn> columnsFrom(const QStringList &texts)
{
    QVector<ListColumn> columns;
    for (const QString &text : texts) {
        const int width = text.section(u'=', 1).toInt();
        columns << ListColumn{text.section(u'=', 0, 0),
                              std::clamp(width, 0, SavedView::MaxColumnWidth)};
    }
    return columns;
}

SavedView viewFrom(const SqlStatement &row)
{
    SavedView view;
    view.id = SavedViewId(row.integer(0));
    view.guid = row.text(1);
    view.name = row.text(2);
    view.arrangement.query = row.text(3);
    view.arrangement.sorts = sortsFrom(splitList(row.text(4)));
    view.arrangement.columns = columnsFrom(splitList(row.text(5)));
    view.arrangement.grouping = row.text(6);
    view.createdBy = row.text(7);
    view.createdAt = Instant::fromRaw(row.integer(8));
    view.changedAt = Instant::fromRaw(row.integer(9));
    view.revision = row.integer(10);
    view.isTag = row.integer(TagColumn) != 0;
    return view;
}

struct StoredView
{
    SavedView view;
    bool isRemoved = false;
};

std::optional<StoredView> readView(SqlDatabase &database, SavedViewId id)
{
    SqlStatement row = database.prepare("SELECT " + Columns + " FROM saved_view WHERE id = ?1");
    row.bind(1, id.value());
    if (!row.step())
        return std::nullopt;
    return StoredView{viewFrom(row), row.integer(RemovedColumn) != 0};
}

SavedView cleaned(SavedView view)
{
    view.name = cleanText(view.name, SavedView::MaxNameLength);
    view.arrangement.query = cleanText(view.arrangement.query, SavedView::MaxQueryLength);
    view.arrangement.grouping = cleanText(view.arrangement.grouping, 64);
    for (ListSort &sort : view.arrangement.sorts)
        sort.column = cleanText(sort.column, 64);
    for (ListColumn &column : view.arrangement.columns)
        column.key = cleanText(column.key, 64).remove(u'=');
    return view;
}

QJsonObject journalDetail(const SavedView &view)
{
    return {
        {QStringLiteral("view"), view.guid},
        {QStringLiteral("query"), view.arrangement.query},
        {QStringLiteral("sort"), QJsonArray::fromStringList(textsOf(view.arrangement.sorts))},
        {QStringLiteral("columns"), QJsonArray::fromStringList(textsOf(view.arrangement.columns))},
        {QStringLiteral("grouping"), view.arrangement.grouping},
        {QStringLiteral("isTag"), view.isTag}};
}

} // namespace

SavedViewStore::SavedViewStore(WorkspaceConnection &connection)
    : m_connection(connection), m_database(connection.database())
{
}

template <typename T>
Result<T> SavedViewStore::write(const std::function<Result<T>()> &work)
{
    return m_connection.call([this, &work]() -> Result<T> {
        if (m_connection.observationOpen)
            return Error{ErrorKind::Conflict, QStringLiteral("observation.open"), {}, {}};
        WriteTransaction transaction(m_database);
        auto answer = work();
        if (answer)
            transaction.commit();
        return answer;
    });
}

Result<QVector<SavedView>> SavedViewStore::savedViews()
{
    return m_connection.call([this] {
        QVector<SavedView> views;
        SqlStatement row = m_database.prepare(
            "SELECT " + Columns + " FROM saved_view WHERE removed = 0 ORDER BY name_key, id");
        while (row.step())
            views << viewFrom(row);
        return views;
    });
}

Result<QVector<SavedView>> SavedViewStore::saveViews(const QVector<SavedView> &views,
                                                     const QString &actor)
{
    return write<QVector<SavedView>>([&]() -> Result<QVector<SavedView>> {
        QVector<SavedView> saved;
        for (const SavedView &view : views) {
            auto one = saveOne(view, actor);
            if (!one)
                return one.error();
            saved << *std::move(one);
        }
        return saved;
    });
}

bool SavedViewStore::isNameTaken(const SavedView &view)
{
    SqlStatement twin = m_database.prepare(
        "SELECT 1 FROM saved_view WHERE name_key = ?1 AND id <> ?2 AND removed = 0");
    twin.bind(1, view.name.toCaseFolded()).bind(2, view.id.value());
    return twin.step();
}

Result<SavedView> SavedViewStore::saveOne(const SavedView &given, const QString &actor)
{
    SavedView view = cleaned(given);
    if (isBlankText(view.name))
        return Error{ErrorKind::InvalidInput, QStringLiteral("view.nameMissing"), {}, {}};
    if (isNameTaken(view))
        return nameTaken(view.name);
    const bool isNew = !view.id.isValid();
    QString formerName;
    SqlStatement save;
    if (isNew) {
        const QUuid own(view.guid);
        view.guid = (own.isNull() ? QUuid::createUuid() : own).toString(QUuid::WithoutBraces);
        SqlStatement twin = m_database.prepare("SELECT 1 FROM saved_view WHERE guid = ?1");
        twin.bind(1, view.guid);
        if (twin.step()) // another view of this workspace came from the same one
            view.guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        save = m_database.prepare(
            "INSERT INTO saved_view (name, name_key, query, sorts, columns, grouping, changed_at, "
            "guid, created_by, created_at, removed, revision, is_tag) VALUES (?1, ?2, ?3, ?4, ?5, "
            "?6, ?7, ?9, ?10, ?7, 0, 1, ?8)");
        save.bind(9, view.guid).bind(10, cleanText(actor));
    } else {
        const auto stored = readView(m_database, view.id);
        if (!stored || stored->isRemoved)
            return unknownView();
        if (stored->view.revision != view.revision)
            return staleRevision();
        formerName = stored->view.name;
        save = m_database.prepare(
            "UPDATE saved_view SET name = ?1, name_key = ?2, query = ?3, sorts = ?4, columns = ?5, "
            "grouping = ?6, changed_at = ?7, is_tag = ?8, revision = revision + 1 WHERE id = ?9");
        save.bind(9, view.id.value());
    }
    save.bind(1, view.name)
        .bind(2, view.name.toCaseFolded())
        .bind(3, view.arrangement.query)
        .bindUtf8(4, joinedList(textsOf(view.arrangement.sorts)))
        .bindUtf8(5, joinedList(textsOf(view.arrangement.columns)))
        .bind(6, view.arrangement.grouping)
        .bind(7, m_connection.now().raw())
        .bind(8, qint64(view.isTag))
        .run();
    const auto saved =
        readView(m_database, isNew ? SavedViewId(m_database.lastInsertId()) : view.id);
    QJsonObject detail = journalDetail(saved->view);
    if (!isNew && formerName != saved->view.name)
        detail.insert(QStringLiteral("formerName"), formerName);
    appendJournal(m_database, m_connection.now(), cleanText(actor),
                  isNew ? QStringLiteral("view.add") : QStringLiteral("view.change"),
                  saved->view.name, detail);
    return saved->view;
}

Result<SavedView> SavedViewStore::removeView(SavedViewId id, qint64 revision, const QString &actor)
{
    return write<SavedView>([&]() -> Result<SavedView> {
        const auto stored = readView(m_database, id);
        if (!stored || stored->isRemoved)
            return unknownView();
        if (stored->view.revision != revision)
            return staleRevision();
        return setRemoved(stored->view, true, actor);
    });
}

Result<SavedView> SavedViewStore::restoreView(SavedViewId id, const QString &actor)
{
    return write<SavedView>([&]() -> Result<SavedView> {
        const auto stored = readView(m_database, id);
        if (!stored)
            return unknownView();
        if (!stored->isRemoved)
            return stored->view;
        if (isNameTaken(stored->view))
            return nameTaken(stored->view.name);
        return setRemoved(stored->view, false, actor);
    });
}

Result<SavedView> SavedViewStore::setRemoved(const SavedView &view, bool removed,
                                             const QString &actor)
{
    m_database
        .prepare("UPDATE saved_view SET removed = ?2, changed_at = ?3, revision = revision + 1 "
                 "WHERE id = ?1")
        .bind(1, view.id.value())
        .bind(2, qint64(removed))
        .bind(3, m_connection.now().raw())
        .run();
    appendJournal(m_database, m_connection.now(), cleanText(actor),
                  removed ? QStringLiteral("view.remove") : QStringLiteral("view.restore"),
                  view.name, journalDetail(view));
    return readView(m_database, view.id)->view;
}

} // namespace attache
