// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedviewlist.h"

#include "errortext.h"
#include "newestanswer.h"
#include "textdoor.h"
#include "viewlabels.h"

#include <algorithm>

namespace attache {

namespace {

using Written = std::shared_ptr<SavedView>;
using Write = std::function<Status(WritingServices &, const QString &)>;

/// Takes over what was written.
Status taken(const Result<SavedView> &answer, const Written &last)
{
    if (!answer)
        return answer.error();
    *last = *answer;
    return {};
}

Write saving(const SavedView &view, const Written &last)
{
    return [view, last](WritingServices &services, const QString &actor) {
        SavedView next = view;
        next.revision = last->revision;
        return taken(services.views.save(next, actor), last);
    };
}

Write removal(SavedViewId id, const Written &last)
{
    return [id, last](WritingServices &services, const QString &actor) {
        return taken(services.views.remove(id, last->revision, actor), last);
    };
}

Write restoration(SavedViewId id, const Written &last)
{
    return [id, last](WritingServices &services, const QString &actor) {
        return taken(services.views.restore(id, actor), last);
    };
}

/// What the user saw may be newer than what this session wrote, and an undo step of this session
/// may be newer than what the user saw.
void catchUp(const Written &last, const SavedView &seen)
{
    if (seen.revision > last->revision)
        *last = seen;
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

SavedViewList::Written SavedViewList::writtenOf(const SavedView &view)
{
    Written &written = m_written[view.id];
    if (!written)
        written = std::make_shared<SavedView>(view);
    return written;
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
            const Written last = writtenOf(*answer);
            m_awaited = answer->guid;
            m_context.undoStack().push(new ViewCommand(
                m_context, tr("Save view “%1”", "undo step").arg(displayText(answer->name)),
                removal(answer->id, last), restoration(answer->id, last)));
            read();
        }));
}

void SavedViewList::saveOver(const QString &key, const ListArrangement &arrangement)
{
    const ViewEntry *entry = find(key);
    if (!entry || entry->isBuiltIn)
        return;
    change(
        *entry, [arrangement](SavedView &view) { view.arrangement = arrangement; },
        tr("Change view “%1”", "undo step").arg(entry->name));
}

void SavedViewList::setTag(const QString &key, bool isTag)
{
    const ViewEntry *entry = find(key);
    if (!entry || entry->isBuiltIn || entry->view.isTag == isTag)
        return;
    change(
        *entry, [isTag](SavedView &view) { view.isTag = isTag; },
        isTag ? tr("Use view “%1” as smart tag", "undo step").arg(entry->name)
              : tr("Stop using view “%1” as smart tag", "undo step").arg(entry->name));
}

void SavedViewList::rename(const QString &key, const QString &name)
{
    const ViewEntry *entry = find(key);
    if (!entry || entry->isBuiltIn || entry->view.name == name)
        return;
    change(
        *entry, [name](SavedView &view) { view.name = name; },
        tr("Rename view “%1”", "undo step").arg(entry->name));
}

void SavedViewList::change(const ViewEntry &entry, const Edit &edit, const QString &title)
{
    const SavedView seen = entry.view;
    SavedView after = seen;
    edit(after);
    const bool asksAnew = !seen.isTag || seen.arrangement.query != after.arrangement.query;
    if (asksAnew && !accepts(after)) // a broken one can still be renamed
        return;
    const Written last = writtenOf(seen);
    using Steps = std::pair<SavedView, SavedView>; // before and after
    m_context.session()
        .write([edit, last, seen,
                actor = m_context.session().actor()](WritingServices &services) -> Result<Steps> {
            catchUp(last, seen);
            Steps steps{*last, *last};
            edit(steps.second);
            if (const Status status = saving(steps.second, last)(services, actor); !status)
                return status.error();
            return steps;
        })
        .then(&m_context.session(), ifAlive(this, [this, last, title](const Result<Steps> &answer) {
            if (!answer) {
                emit refused(answer.error());
                return;
            }
            m_context.undoStack().push(new ViewCommand(
                m_context, title, saving(answer->first, last), saving(answer->second, last)));
        }));
}

void SavedViewList::remove(const QString &key)
{
    const ViewEntry *entry = find(key);
    if (!entry || entry->isBuiltIn)
        return;
    const SavedViewId id = entry->view.id;
    const Written last = writtenOf(entry->view);
    const QString title = tr("Remove view “%1”", "undo step").arg(entry->name);
    m_context.session()
        .write([id, last, seen = entry->view,
                actor = m_context.session().actor()](WritingServices &services) {
            catchUp(last, seen);
            return removal(id, last)(services, actor);
        })
        .then(&m_context.session(), ifAlive(this, [this, id, last, title](const Status &answer) {
            if (!answer) {
                emit refused(answer.error());
                return;
            }
            m_context.undoStack().push(
                new ViewCommand(m_context, title, restoration(id, last), removal(id, last)));
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
                const Written last = writtenOf(view);
                removals << removal(view.id, last);
                restorations << restoration(view.id, last);
            }
            if (!removals.isEmpty())
                m_context.undoStack().push(
                    new ViewCommand(m_context, tr("Import views", "undo step"), together(removals),
                                    together(restorations)));
            emit taken(int(answer->added.size()), answer->unchanged);
        }));
}

} // namespace attache
