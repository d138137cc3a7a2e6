// SPDX-License-Identifier: GPL-3.0-or-later
// What users write about a customer, each step undoable.
#pragma once

#include "workspacecommands.h"

#include <QHash>
#include <QObject>

namespace attache {

/// The user's edits of customers in one workspace: alias, owner, tags, next action, notes. A step
/// is pushed on the undo stack after the service confirmed it. GUI thread only; lives no longer
/// than the context.
class CustomerCommands final : public QObject
{
    Q_OBJECT
public:
    explicit CustomerCommands(WorkspaceContext &context, QObject *parent = nullptr);

    /// Saves `after` where `before` stood; `title` names the step in the Edit menu.
    void saveAnnotation(CustomerId customer, const CustomerAnnotation &before,
                        const CustomerAnnotation &after, const QString &title);
    void addNote(CustomerId customer, const QString &text);
    void removeNote(CustomerId customer, NoteId note);

signals:
    void refused(const attache::Error &error); ///< nothing was changed

private:
    /// Revision as last saved here. Touched on the writing thread only, which runs one write after
    /// another: a step undone twice in a row finds the revision the first one left.
    using Revision = std::shared_ptr<qint64>;
    Revision revisionOf(CustomerId customer);
    void write(std::function<Status(WritingServices &, const QString &actor)> work,
               const std::function<void()> &succeeded);

    WorkspaceContext &m_context;
    QHash<CustomerId, Revision> m_revisions;
};

} // namespace attache
