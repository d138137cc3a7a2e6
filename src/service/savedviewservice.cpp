// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedviewservice.h"

#include "querytext.h"
#include "textdoor.h"

#include <QRegularExpression>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

bool isKey(const QString &text)
{
    static const QRegularExpression key(u"\\A[A-Za-z][A-Za-z0-9]{0,31}\\z"_s);
    return key.match(text).hasMatch();
}

bool isWellFormed(const ListArrangement &arrangement)
{
    if (arrangement.sorts.size() > SavedView::MaxColumns
        || arrangement.columns.size() > SavedView::MaxColumns)
        return false;
    QStringList sorts;
    for (const ListSort &sort : arrangement.sorts)
        sorts << sort.column;
    QStringList columns;
    for (const ListColumn &column : arrangement.columns) {
        if (column.width < 0 || column.width > SavedView::MaxColumnWidth)
            return false;
        columns << column.key;
    }
    const bool keysAreKeys = std::all_of(sorts.cbegin(), sorts.cend(), isKey)
        && std::all_of(columns.cbegin(), columns.cend(), isKey);
    return keysAreKeys && sorts.removeDuplicates() == 0 && columns.removeDuplicates() == 0
        && (arrangement.grouping.isEmpty() || isKey(arrangement.grouping));
}

void tell(const ViewAnnouncer &announce)
{
    if (announce)
        announce();
}

ListArrangement arrangement(const QString &query, const QString &sort, bool descending = false)
{
    return {query, {{sort, descending}}, {}, {}};
}

} // namespace

std::optional<QString> canonicalQuery(const QString &line)
{
    const auto parsed = parseQuery(line);
    if (const auto *filter = std::get_if<QueryExpression>(&parsed))
        return printQuery(*filter);
    return std::nullopt;
}

Result<SavedView> checkedView(const SavedView &view)
{
    SavedView checked = view;
    checked.name = cleanText(view.name, SavedView::MaxNameLength);
    if (isBlankText(checked.name))
        return Error{ErrorKind::InvalidInput, u"view.nameMissing"_s, {}, {}};
    const QString line = cleanText(view.arrangement.query, SavedView::MaxQueryLength);
    const auto query = canonicalQuery(line);
    if (!query)
        return Error{ErrorKind::InvalidInput, u"view.queryUnclear"_s, {line}, {}};
    checked.arrangement.query = *query;
    if (!isWellFormed(checked.arrangement))
        return Error{ErrorKind::InvalidInput, u"view.malformed"_s, {checked.name}, {}};
    return checked;
}

QString freeViewName(const QString &name, const QStringList &taken)
{
    const auto isTaken = [&taken](const QString &candidate) {
        return std::any_of(taken.cbegin(), taken.cend(), [&](const QString &one) {
            return one.toCaseFolded() == candidate.toCaseFolded();
        });
    };
    QString candidate = name;
    for (int number = 2; isTaken(candidate); ++number)
        candidate = u"%1 (%2)"_s.arg(cleanText(name, SavedView::MaxNameLength - 8),
                                     QString::number(number));
    return candidate;
}

SavedViewService::SavedViewService(SavedViewWriter &writer, ViewAnnouncer announce)
    : m_writer(writer), m_announce(std::move(announce))
{
}

Result<QVector<SavedView>> SavedViewService::views()
{
    return m_writer.savedViews();
}

Result<SavedView> SavedViewService::save(const SavedView &view, const QString &actor)
{
    const auto checked = checkedView(view);
    if (!checked)
        return checked.error();
    const auto saved = m_writer.saveViews({*checked}, actor);
    if (!saved)
        return saved.error();
    tell(m_announce);
    return saved->constFirst();
}

Result<SavedView> SavedViewService::remove(SavedViewId id, qint64 revision, const QString &actor)
{
    auto removed = m_writer.removeView(id, revision, actor);
    if (removed)
        tell(m_announce);
    return removed;
}

Result<SavedView> SavedViewService::restore(SavedViewId id, const QString &actor)
{
    auto restored = m_writer.restoreView(id, actor);
    if (restored)
        tell(m_announce);
    return restored;
}

Result<TakenViews> SavedViewService::take(const QVector<SavedView> &views, const QString &actor)
{
    const auto present = m_writer.savedViews();
    if (!present)
        return present.error();
    QStringList names;
    for (const SavedView &view : *present)
        names << view.name;
    TakenViews taken;
    QVector<SavedView> fresh;
    for (const SavedView &view : views) {
        auto checked = checkedView(view);
        if (!checked)
            return checked.error();
        const bool isHere = std::any_of(present->cbegin(), present->cend(), [&](const auto &one) {
            return one.guid == checked->guid && one.name == checked->name
                && one.arrangement == checked->arrangement;
        });
        if (isHere) {
            ++taken.unchanged;
            continue;
        }
        checked->id = {};
        checked->name = freeViewName(checked->name, names);
        names << checked->name;
        fresh << *checked;
    }
    if (fresh.isEmpty())
        return taken;
    auto saved = m_writer.saveViews(fresh, actor);
    if (!saved)
        return saved.error();
    taken.added = *std::move(saved);
    tell(m_announce);
    return taken;
}

const QVector<BuiltInView> &builtInViews()
{
    static const QVector<BuiltInView> views{
        {u"all"_s, arrangement({}, u"name"_s)},
        {u"atRisk"_s, arrangement(u"runway<30d"_s, u"nextEnd"_s)},
        {u"severalPartners"_s, arrangement(u"state:current partners>1"_s, u"partners"_s, true)},
        {u"splitServices"_s,
         arrangement(u"state:current mine:office365 others:azure"_s, u"name"_s)},
        {u"noAccess"_s, arrangement(u"state:current access:missing"_s, u"name"_s)},
        {u"gone"_s, arrangement(u"state:gone"_s, u"lastSeen"_s, true)},
        {u"notSeen"_s, arrangement(u"seen>30d"_s, u"lastSeen"_s)},
    };
    return views;
}

} // namespace attache
