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

/// `expression` with another name for a tag it asks for.
QueryExpression renamedTag(const QueryExpression &expression, const QString &from,
                           const QString &to)
{
    if (expression.kind() == QueryExpression::Kind::Term) {
        QueryTerm term = expression.term();
        if (term.field != QueryTerm::Field::Tag)
            return expression;
        for (QString &value : term.values) {
            if (isSameTag(value, from))
                value = to;
        }
        return term;
    }
    QVector<QueryExpression> parts;
    for (const QueryExpression &part : expression.parts())
        parts << renamedTag(part, from, to);
    const QueryExpression joined = expression.kind() == QueryExpression::Kind::All
        ? QueryExpression::all(parts)
        : QueryExpression::any(parts);
    return expression.isNegated() ? joined.negated() : joined;
}

/// The views as they are once `changed` is saved.
QVector<SavedView> afterSaving(QVector<SavedView> views, const SavedView &changed)
{
    views.removeIf([&changed](const SavedView &one) { return one.id == changed.id; });
    views << changed;
    return views;
}

Status checkTags(const SavedView &view, const QVector<SavedView> &all)
{
    if (!view.isTag)
        return {};
    const auto problem =
        tagProblem(view.arrangement.query, view.name, smartTagsOf(all), std::nullopt);
    if (problem && problem->code == u"tagCycle")
        return Error{ErrorKind::Conflict, u"view.tagCycle"_s, {view.name, problem->text}, {}};
    return {};
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

QVector<SmartTagDefinition> smartTagsOf(const QVector<SavedView> &views)
{
    QVector<SmartTagDefinition> tags;
    for (const SavedView &view : views) {
        if (view.isTag)
            tags << SmartTagDefinition{view.name, view.arrangement.query};
    }
    return tags;
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
    const auto present = m_writer.savedViews();
    if (!present)
        return present.error();
    const auto followed = followers(*checked, *present);
    if (!followed)
        return followed.error();
    const auto saved = m_writer.saveViews(QVector<SavedView>{*checked} + *followed, actor);
    if (!saved)
        return saved.error();
    tell(m_announce);
    return saved->constFirst();
}

/// The other views whose queries ask for the tag by its name so far, with the new one.
Result<QVector<SavedView>> SavedViewService::followers(const SavedView &renamed,
                                                       const QVector<SavedView> &present) const
{
    QVector<SavedView> after = afterSaving(present, renamed);
    QVector<SavedView> followed;
    const auto before = std::find_if(present.cbegin(), present.cend(), [&](const SavedView &one) {
        return renamed.id.isValid() && one.id == renamed.id;
    });
    if (before != present.cend() && before->isTag && renamed.isTag
        && before->name != renamed.name) {
        for (SavedView &view : after) {
            const auto parsed = parseQuery(view.arrangement.query);
            const auto *query = std::get_if<QueryExpression>(&parsed);
            if (view.id == renamed.id || !query)
                continue; // what cannot be understood stays as it is
            const QString line = printQuery(renamedTag(*query, before->name, renamed.name));
            if (line == view.arrangement.query)
                continue;
            view.arrangement.query = line;
            followed << view;
        }
    }
    if (const Status status = checkTags(renamed, after); !status)
        return status.error();
    return followed;
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
                && one.arrangement == checked->arrangement && one.isTag == checked->isTag;
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
    for (const SavedView &view : std::as_const(fresh)) {
        if (const Status status = checkTags(view, *present + fresh); !status)
            return status.error();
    }
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
