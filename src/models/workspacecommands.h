// SPDX-License-Identifier: GPL-3.0-or-later
// Undo commands for what users do with attachments, partners and invitations. A command is pushed
// after the service confirmed the save, so its first redo() does nothing; a later undo or redo goes
// through the service again, and when that refuses (somebody else changed the same thing) the
// command becomes obsolete and the window says why.
#pragma once

#include "invitation.h"
#include "partner.h"
#include "workspacecontext.h"

#include <QUndoCommand>

#include <functional>
#include <memory>

namespace attache {

/// Base: an action that was already done when it is pushed.
class ConfirmedCommand : public QUndoCommand
{
public:
    ConfirmedCommand(WorkspaceContext &context, const QString &text);
    ~ConfirmedCommand() override;
    void redo() final;

protected:
    virtual void repeat() = 0; ///< what redo() does after an undo
    WorkspaceContext &context() const { return m_context; }
    /// Runs `work` on the writing side; a refusal is announced by the context, and leaves this
    /// command obsolete.
    void write(std::function<Status(WritingServices &, const QString &actor)> work);

private:
    WorkspaceContext &m_context;
    bool m_isFirst = true;
    /// Outlives this: the answer may come after the stack dropped the command.
    std::shared_ptr<ConfirmedCommand *> m_self;
};

/// An attachment recorded by hand. Undo withdraws it, redo restores it.
class AttachCommand final : public ConfirmedCommand
{
public:
    AttachCommand(WorkspaceContext &context, AttachmentId attachment, CustomerId customer,
                  const QString &partnerName);
    void undo() override;

protected:
    void repeat() override;

private:
    AttachmentId m_attachment;
    CustomerId m_customer;
};

/// An attachment recorded by hand that was withdrawn. Undo restores it.
class WithdrawCommand final : public ConfirmedCommand
{
public:
    WithdrawCommand(WorkspaceContext &context, AttachmentId attachment, CustomerId customer,
                    const QString &partnerName);
    void undo() override;

protected:
    void repeat() override;

private:
    AttachmentId m_attachment;
    CustomerId m_customer;
};

/// What the user said about a partner. Undo says what was known before.
class MarkPartnerCommand final : public ConfirmedCommand
{
public:
    /// `before` and `after`: standing and transactsAsCsp are used.
    MarkPartnerCommand(WorkspaceContext &context, PartnerId partner, const PartnerFacts &before,
                       const PartnerFacts &after);
    void undo() override;

protected:
    void repeat() override;

private:
    void mark(const PartnerFacts &facts);
    PartnerId m_partner;
    PartnerFacts m_before;
    PartnerFacts m_after;
};

/// A changed invitation. Undo saves the former fields; its state and the dates of its steps are not
/// touched. If somebody changed it in the meantime, nothing is overwritten (Conflict
/// "revision.stale").
class EditInvitationCommand final : public ConfirmedCommand
{
public:
    EditInvitationCommand(WorkspaceContext &context, const Invitation &before,
                          const Invitation &after);
    static bool differs(const Invitation &before, const Invitation &after); ///< in their fields
    void undo() override;

protected:
    void repeat() override;

private:
    void replace(const Invitation &expected, const Invitation &wanted);
    Invitation m_before;
    Invitation m_after;
};

/// A step of an invitation's life. Undo takes it back by a correcting step, redo takes it again
/// with the same date; neither when another step was taken since (Conflict "revision.stale").
class StepInvitationCommand final : public ConfirmedCommand
{
public:
    /// `before` and `after`: the invitation as the step found and as it left it.
    StepInvitationCommand(WorkspaceContext &context, const Invitation &before,
                          const Invitation &after, const InvitationStep &step);
    void undo() override;

protected:
    void repeat() override;

private:
    Invitation m_before;
    Invitation m_after;
    InvitationStep m_step;
};

/// A new invitation. Undo cancels it here; there is no redo, for a cancelled one stays cancelled.
class CreateInvitationCommand final : public ConfirmedCommand
{
public:
    CreateInvitationCommand(WorkspaceContext &context, const Invitation &created);
    void undo() override;

protected:
    void repeat() override { }

private:
    InvitationId m_invitation;
};

} // namespace attache
