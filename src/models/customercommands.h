// SPDX-License-Identifier: GPL-3.0-or-later
// What users write about a customer, each step undoable. A command is pushed only after the
// service confirmed the write; undo and redo are writes of their own. If one of them is refused
// because the record was changed meanwhile, the command is obsolete and drops out.
#pragma once

#include "workspacecontext.h"

#include <QHash>
#include <QObject>

namespace attache {

/// The user's edits of customers in one workspace. GUI thread only; lives as long as the context.
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
    /// Records a partner by hand.
    void attach(CustomerId customer, const AttachmentFacts &facts, const QString &remark);
    void withdraw(CustomerId customer, AttachmentId attachment); ///< one recorded by hand

signals:
    void saved(attache::CustomerId customer); ///< on disk; the details should be read again
    void refused(const attache::Error &error); ///< nothing was changed

private:
    friend class AnnotationCommand;
    friend class ToggleCommand;
    using Write = std::function<Status(WritingServices &)>;
    /// Runs a write; `failed` gets a refusal in addition to refused().
    void write(CustomerId customer, Write work, const std::function<void()> &succeeded,
               const std::function<void()> &failed = {});

    void pushWithdrawable(CustomerId customer, AttachmentId attachment, const QString &title,
                          bool isWithdrawn);

    /// Revision as last saved here. Touched on the writing thread only, which runs one write after
    /// another: a step undone twice in a row finds the revision the first one left.
    using Revision = std::shared_ptr<qint64>;
    Revision revisionOf(CustomerId customer);

    WorkspaceContext &m_context;
    QHash<CustomerId, Revision> m_revisions;
};

} // namespace attache
