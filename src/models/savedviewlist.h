// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedview.h"
#include "smarttags.h"
#include "workspacecommands.h"

#include <QHash>
#include <QObject>

namespace attache {

/// A view as the window offers it.
struct ViewEntry
{
    QString key; ///< of a built-in view its stable key, else the GUID
    QString name; ///< in the language of the interface, as displayText() gives it
    QString description; ///< of built-in ones, in one sentence
    bool isBuiltIn = false;
    SavedView view; ///< name and arrangement; for saved ones everything
};

/// Whether a list that is arranged as `shown` is not as `view` says. What a view leaves open
/// (sorting, columns) may be anything.
bool differs(const ListArrangement &shown, const ListArrangement &view);

/// The views of the open workspace, and what users do with them, each step undoable. A step is
/// pushed on the undo stack after the service confirmed it. GUI thread only; lives no longer than
/// the context.
class SavedViewList final : public QObject
{
    Q_OBJECT
public:
    explicit SavedViewList(WorkspaceContext &context, QObject *parent = nullptr);

    /// Built-in ones first, in their own order, then those of the workspace by name.
    const QVector<ViewEntry> &entries() const { return m_entries; }
    const ViewEntry *find(const QString &key) const; ///< nullptr if there is none
    QStringList takenNames() const;
    bool isReadOnly() const { return m_context.isPast(); }
    QVector<SavedView> savedViews() const;

    void saveNew(const QString &name, const ListArrangement &arrangement, bool isTag = false);
    void saveOver(const QString &key, const ListArrangement &arrangement);
    void setTag(const QString &key, bool isTag); ///< a smart tag, or a view only
    void rename(const QString &key, const QString &name);
    void remove(const QString &key);
    void take(const QVector<SavedView> &views); ///< of a file
    void retranslate();

    /// What a smart tag does at present, in one sentence: how many customers carry it, or why
    /// nobody does. Empty for other views, and as long as there is no index.
    QString tagState(const ViewEntry &entry) const;
    bool isFailing(const ViewEntry &entry) const; ///< a smart tag that nobody can carry

signals:
    void changed(); ///< the entries are other ones
    void saved(const QString &key); ///< the new view, once it is among the entries
    void taken(int added, int unchanged);
    void refused(const attache::Error &error); ///< nothing was changed

private:
    /// A view as last written here. Touched on the writing thread only, which runs one write after
    /// another.
    using Written = std::shared_ptr<SavedView>;
    /// What one step changes in a view, and nothing else.
    using Edit = std::function<void(SavedView &)>;

    void read();
    void rebuild();
    /// False and refused(): `view` is a smart tag whose filter names tags that do not work.
    bool accepts(const SavedView &view);
    const SmartTag *tagOf(const ViewEntry &entry) const;
    void change(const ViewEntry &entry, const Edit &edit, const QString &title);
    Written writtenOf(const SavedView &view);

    WorkspaceContext &m_context;
    QVector<SavedView> m_views;
    QVector<ViewEntry> m_entries;
    QHash<SavedViewId, Written> m_written;
    QString m_awaited; ///< GUID of a view that was saved and is not read again yet
    quint64 m_ticket = 0;
};

} // namespace attache
