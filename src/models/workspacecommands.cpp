// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacecommands.h"

#include "invitationfields.h"
#include "labels.h"
#include "textdoor.h"

#include <QCoreApplication>

#include <utility>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct WorkspaceCommands
{
    Q_DECLARE_TR_FUNCTIONS(attache::WorkspaceCommands)
};

} // namespace

ConfirmedCommand::ConfirmedCommand(WorkspaceContext &context, const QString &text)
    : QUndoCommand(text), m_context(context), m_self(std::make_shared<ConfirmedCommand *>(this))
{
}

ConfirmedCommand::~ConfirmedCommand()
{
    *m_self = nullptr;
}

void ConfirmedCommand::redo()
{
    if (std::exchange(m_isFirst, false))
        return;
    repeat();
}

void ConfirmedCommand::write(std::function<Status(WritingServices &, const QString &)> work)
{
    const QString actor = m_context.session().actor();
    WorkspaceContext *window = &m_context;
    m_context.session()
        .write([work = std::move(work), actor](WritingServices &services) {
            return work(services, actor);
        })
        .then(window, [window, self = m_self](const Status &status) {
            if (status)
                return;
            if (*self)
                (*self)->setObsolete(true);
            emit window->failed(status.error());
        });
}

AttachCommand::AttachCommand(WorkspaceContext &context, AttachmentId attachment,
                             CustomerId customer, const QString &partnerName)
    : ConfirmedCommand(context,
                       WorkspaceCommands::tr("Record “%1”", "undo: a partner recorded by hand")
                           .arg(displayText(partnerName))),
      m_attachment(attachment),
      m_customer(customer)
{
}

void AttachCommand::undo()
{
    write([id = m_attachment, customer = m_customer](WritingServices &services,
                                                     const QString &actor) {
        return services.relationships.withdraw(id, customer, actor);
    });
}

void AttachCommand::repeat()
{
    write([id = m_attachment, customer = m_customer](WritingServices &services,
                                                     const QString &actor) {
        return services.relationships.restore(id, customer, actor);
    });
}

WithdrawCommand::WithdrawCommand(WorkspaceContext &context, AttachmentId attachment,
                                 CustomerId customer, const QString &partnerName)
    : ConfirmedCommand(context,
                       WorkspaceCommands::tr("Remove “%1”", "undo: a partner recorded by hand")
                           .arg(displayText(partnerName))),
      m_attachment(attachment),
      m_customer(customer)
{
}

void WithdrawCommand::undo()
{
    write([id = m_attachment, customer = m_customer](WritingServices &services,
                                                     const QString &actor) {
        return services.relationships.restore(id, customer, actor);
    });
}

void WithdrawCommand::repeat()
{
    write([id = m_attachment, customer = m_customer](WritingServices &services,
                                                     const QString &actor) {
        return services.relationships.withdraw(id, customer, actor);
    });
}

MarkPartnerCommand::MarkPartnerCommand(WorkspaceContext &context, PartnerId partner,
                                       const PartnerFacts &before, const PartnerFacts &after)
    : ConfirmedCommand(context,
                       WorkspaceCommands::tr("Change “%1”", "undo: what was said about a partner")
                           .arg(customerLabel(after.name, after.tenant))),
      m_partner(partner),
      m_before(before),
      m_after(after)
{
}

void MarkPartnerCommand::undo()
{
    mark(m_before);
}

void MarkPartnerCommand::repeat()
{
    mark(m_after);
}

void MarkPartnerCommand::mark(const PartnerFacts &facts)
{
    write([partner = m_partner, standing = facts.standing,
           transacts = facts.transactsAsCsp](WritingServices &services, const QString &actor) {
        return services.relationships.markPartner(partner, standing, transacts, actor);
    });
}

EditInvitationCommand::EditInvitationCommand(WorkspaceContext &context, const Invitation &before,
                                             const Invitation &after)
    : ConfirmedCommand(context,
                       WorkspaceCommands::tr("Change the invitation of “%1”", "undo")
                           .arg(customerLabel(after.companyName, after.tenant))),
      m_before(before),
      m_after(after)
{
}

bool EditInvitationCommand::differs(const Invitation &before, const Invitation &after)
{
    return !hasSameFields(before, after) || before.remindAt != after.remindAt;
}

void EditInvitationCommand::undo()
{
    replace(m_after, m_before);
}

void EditInvitationCommand::repeat()
{
    replace(m_before, m_after);
}

void EditInvitationCommand::replace(const Invitation &expected, const Invitation &wanted)
{
    write([expected, wanted](WritingServices &services, const QString &actor) {
        const auto saved = services.invitations.replaceFields(expected, wanted, actor);
        return saved ? Status() : Status(saved.error());
    });
}

StepInvitationCommand::StepInvitationCommand(WorkspaceContext &context, const Invitation &before,
                                             const Invitation &after, const InvitationStep &step)
    : ConfirmedCommand(
        context,
        WorkspaceCommands::tr("“%1”: %2", "undo: customer, new status of invitation")
            .arg(customerLabel(after.companyName, after.tenant), label(after.state))),
      m_before(before),
      m_after(after),
      m_step(step)
{
}

void StepInvitationCommand::undo()
{
    write([before = m_before, after = m_after](WritingServices &services, const QString &actor) {
        const auto corrected = services.invitations.takeBack(before, after, actor);
        return corrected ? Status() : Status(corrected.error());
    });
}

void StepInvitationCommand::repeat()
{
    write([before = m_before, step = m_step](WritingServices &services, const QString &) {
        const auto stepped = services.invitations.takeStep(before, step);
        return stepped ? Status() : Status(stepped.error());
    });
}

CreateInvitationCommand::CreateInvitationCommand(WorkspaceContext &context,
                                                 const Invitation &created)
    : ConfirmedCommand(context,
                       WorkspaceCommands::tr("Create the invitation of “%1”", "undo")
                           .arg(customerLabel(created.companyName, created.tenant))),
      m_invitation(created.id)
{
}

void CreateInvitationCommand::undo()
{
    setObsolete(true);
    write([id = m_invitation](WritingServices &services, const QString &actor) {
        const auto cancelled =
            services.invitations.advance(id, InvitationState::Cancelled, {}, {}, actor);
        return cancelled ? Status() : Status(cancelled.error());
    });
}

} // namespace attache
