// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedviewlist.h"

#include "errortext.h"
#include "newestanswer.h"
#include "textdoor.h"
#include "viewlabels.h"

#include <algorithm>

namespace attache {

namespace {

using Revision = std::shared_ptr<qint64>;
using Write = std::function<Status(WritingServices &, const QString &)>;

/// Takes over the revision of what was written.
Status written(const Result<SavedView> &answer, const Revision &revision)
{
    if (!answer)
        return answer.error();
    *revision = answer->revision;
    return {};
}

Write saving(const SavedView &view, const Revision &revision)
{
    return [view, revision](WritingServices &services, const QString &actor) {
        SavedView next = view;
        next.revision = *revision;
        return written(services.views.save(next, actor), revision);
    };
}

Write removal(SavedViewId id, const Revision &revision)
{
    return [id, revision](WritingServices &services, const QString &actor) {
        return written(services.views.remove(id, *revision, actor), revision);
    };
}

Write restoration(SavedViewId id, const Revision &revision)
{
    return [id, revision](WritingServices &services, const QString &actor) {
        return written(services.views.restore(id, actor), revision);
    };
}

/// All of them; the first refusal ends it.
Write together(const QVector<Write> &writes)
{
    return [writes](WritingServices &services, const QString &actor) -> Status {
        for (const Write &one : writes) {
            if (const Status status = one(services, actor); !status)
                return status;
        }
        return {};
    };
}

class ViewCommand final : public ConfirmedCommand
{
public:
    ViewCommand(WorkspaceContext &context, const QString &title, Write undo, Write redo)
        : ConfirmedCommand(context, title), m_undo(std::move(undo)), m_redo(std::move(redo))
    {
    }
    void undo() override { write(m_undo); }

protected:
    void repeat() override { write(m_redo); }

private:
    Write m_undo;
    Write m_redo;
};

} // namespace

bool differs(const ListArrangement &shown, const ListArrangement &view)
{
    return shown.query != view.query || shown.grouping != view.grouping
        || (!view.sorts.isEmpty() && shown.sorts != view.sorts)
        || (!view.columns.isEmpty() && shown.columns != view.columns);
}

SavedViewList::SavedViewList(WorkspaceContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(&context.session(), &Session::viewsChanged, this, &SavedViewList::read);
    rebuild();
    read();
}

const ViewEntry *SavedViewList::find(const QString &key) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&key](const ViewEntry &entry) { return entry.key == key; });
    return found == m_entries.cend() ? nullptr : &*found;
}

QStringList SavedViewList::takenNames() const
{
    QStringList names;
    for (const SavedView &view : m_views)
        names << view.name;
    return names;
}

QVector<SavedView> SavedViewList::savedViews() const
{
    return m_views;
}

void SavedViewList::retranslate()
{
    rebuild();
    emit changed();
}

void SavedViewList::read()
{
    m_context.session()
        .read([](ReadingServices &services) { return services.views.savedViews(); })
        .then(&m_context.session(),
              ifAlive(this, [this, mine = ++m_ticket](const Result<QVector<SavedView>> &answer) {
                  if (mine != m_ticket)
                      return;
                  if (!answer) {
                      emit m_context.failed(answer.error());
                      return;
                  }
                  m_views = *answer;
                  rebuild();
                  emit changed();
                  if (!m_awaited.isEmpty() && find(m_awaited))
                      emit saved(std::exchange(m_awaited, {}));
              }));
}

void SavedViewList::rebuild()
{
    m_entries.clear();
    for (const BuiltInView &builtIn : builtInViews()) {
        ViewEntry entry;
        entry.key = builtIn.key;
        entry.name = viewLabel(builtIn.key);
        entry.description = viewDescription(builtIn.key);
        entry.isBuiltIn = true;
        entry.view.name = entry.name;
        entry.view.arrangement = builtIn.arrangement;
        m_entries << entry;
    }
    for (const SavedView &view : std::as_const(m_views))
        m_entries << ViewEntry{view.guid, displayText(view.name), {}, false, view};
}

SavedViewList::Revision SavedViewList::revisionOf(const SavedView &view)
{
    Revision &revision = m_revisions[view.id];
    if (!revision)
        revision = std::make_shared<qint64>(view.revision);
    return revision;
}

bool SavedViewList::accepts(const SavedView &view)
{
    if (!view.isTag || !m_context.index())
        return true;
    const auto problem = tagProblem(view.arrangement.query, view.name, smartTagsOf(m_views),
                                    m_context.index()->texts(QueryTerm::Field::Tag));
    if (!problem || problem->code == QLatin1StringView("tagCycle")) // that the service refuses
        return true;
    const bool isUnknown = problem->code == QLatin1StringView("unknownTag");
    emit refused({ErrorKind::InvalidInput,
                  isUnknown ? QStringLiteral("view.tagUnknown") : QStringLiteral("view.tagFailing"),
                  {view.name, problem->text},
                  {}});
    return false;
}

const SmartTag *SavedViewList::tagOf(const ViewEntry &entry) const
{
    const auto index = m_context.index();
    if (!entry.view.isTag || !index)
        return nullptr;
    for (const SmartTag &tag : index->smartTags()) {
        if (tag.definition.name == entry.view.name)
            return &tag; // the context keeps the index
    }
    return nullptr;
}

QString SavedViewList::tagState(const ViewEntry &entry) const
{
    const SmartTag *tag = tagOf(entry);
    if (!tag)
        return {};
    return tag->failure ? tr("This smart tag does not work: %1", "what is wrong with its filter")
                              .arg(queryErrorText(*tag->failure))
                        : tr("Smart tag of %Ln customer(s)", nullptr, int(tag->customers));
}

bool SavedViewList::isFailing(const ViewEntry &entry) const
{
    const SmartTag *tag = tagOf(entry);
    return tag && tag->failure;
}

void SavedViewList::saveNew(const QString &name, const ListArrangement &arrangement, bool isTag)
{
    SavedView view;
    view.name = name;
    view.arrangement = arrangement;
    view.isTag = isTag;
    if (!accepts(view))
        return;
    m_context.session()
        .write([view, actor = m_context.session().actor()](WritingServices &services) {
            return services.views.save(view, actor);
        })
        .then(&m_context.session(), ifAlive(this, [this](const Result<SavedView> &answer) {
            if (!answer) {
                emit refused(answer.error());
                return;
            }
            const Revision revision = revisionOf(*answer);
            m_awaited = answer->guid;
            m_context.undoStack().push(new ViewCommand(
                m_context, tr("Save view “%1”", "undo step").arg(displayText(answer->name)),
                removal(answer->id, revision), restoration(answer->id, revision)));
            read();
        }));
}

void SavedViewList::saveOver(const QString &key, const ListArrangement &arrangement)
{
    const ViewEntry *entry = find(key);
    if (!entry || entry->isBuiltIn)
        return;
    SavedView after = entry->view;
    after.arrangement = arrangement;
    replace(*entry, after, tr("Change view “%1”", "undo step").arg(entry->name));
}

void SavedViewList::setTag(const QString &key, bool isTag)
{
    const ViewEntry *entry = find(key);
    if (!entry || entry->isBuiltIn || entry->view.isTag == isTag)
        return;
    SavedView after = entry->view;
    after.isTag = isTag;
    replace(*entry, after,
            isTag ? tr("Use view “%1” as smart tag", "undo step").arg(entry->name)
                  : tr("Stop using view “%1” as smart tag", "undo step").arg(entry->name));
}

void SavedViewList::rename(const QString &key, const QString &name)
{
    const ViewEntry *entry = find(key);
    if (!entry || entry->isBuiltIn || entry->view.name == name)
        return;
    SavedView after = entry->view;
    after.name = name;
    replace(*entry, after, tr("Rename view “%1”", "undo step").arg(entry->name));
}

void SavedViewList::replace(const ViewEntry &entry, const SavedView &after, const QString &title)
{
    const SavedView before = entry.view;
    const bool asksAnew = !before.isTag || before.arrangement.query != after.arrangement.query;
    if (asksAnew && !accepts(after)) // a broken one can still be renamed
        return;
    const Revision revision = revisionOf(before);
    const Write save = saving(after, revision);
    m_context.session()
        .write([save, revision, seen = before.revision,
                actor = m_context.session().actor()](WritingServices &services) {
            // What the user saw may be newer than what this session wrote.
            *revision = std::max(*revision, seen);
            return save(services, actor);
        })
        .then(&m_context.session(),
              ifAlive(this, [this, before, revision, save, title](const Status &answer) {
                  if (!answer) {
                      emit refused(answer.error());
                      return;
                  }
                  m_context.undoStack().push(
                      new ViewCommand(m_context, title, saving(before, revision), save));
              }));
}

void SavedViewList::remove(const QString &key)
{
    const ViewEntry *entry = find(key);
    if (!entry || entry->isBuiltIn)
        return;
    const SavedViewId id = entry->view.id;
    const Revision revision = revisionOf(entry->view);
    const QString title = tr("Remove view “%1”", "undo step").arg(entry->name);
    m_context.session()
        .write([id, revision, seen = entry->view.revision,
                actor = m_context.session().actor()](WritingServices &services) {
            *revision = std::max(*revision, seen);
            return removal(id, revision)(services, actor);
        })
        .then(&m_context.session(),
              ifAlive(this, [this, id, revision, title](const Status &answer) {
                  if (!answer) {
                      emit refused(answer.error());
                      return;
                  }
                  m_context.undoStack().push(new ViewCommand(
                      m_context, title, restoration(id, revision), removal(id, revision)));
              }));
}

void SavedViewList::take(const QVector<SavedView> &views)
{
    m_context.session()
        .write([views, actor = m_context.session().actor()](WritingServices &services) {
            return services.views.take(views, actor);
        })
        .then(&m_context.session(), ifAlive(this, [this](const Result<TakenViews> &answer) {
            if (!answer) {
                emit refused(answer.error());
                return;
            }
            QVector<Write> removals;
            QVector<Write> restorations;
            for (const SavedView &view : answer->added) {
                const Revision revision = revisionOf(view);
                removals << removal(view.id, revision);
                restorations << restoration(view.id, revision);
            }
            if (!removals.isEmpty())
                m_context.undoStack().push(
                    new ViewCommand(m_context, tr("Import views", "undo step"), together(removals),
                                    together(restorations)));
            emit taken(int(answer->added.size()), answer->unchanged);
        }));
}

} // namespace attache
