// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacecommands.h"

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

/// `fields` as a person edits them, living the life of `stored`: its state, the dates of its steps
/// and its revision.
Invitation withLifeOf(const Invitation &stored, const Invitation &fields)
{
    Invitation result = fields;
    result.id = stored.id;
    result.guid = stored.guid;
    result.state = stored.state;
    result.createdBy = stored.createdBy;
    result.createdAt = stored.createdAt;
    result.sentAt = stored.sentAt;
    result.remindAt = stored.remindAt;
    result.remindedAt = stored.remindedAt;
    result.acceptedAt = stored.acceptedAt;
    result.closedAt = stored.closedAt;
    result.revision = stored.revision;
    return result;
}

/// What a person edits, equal in both.
bool hasSameFields(const Invitation &a, const Invitation &b)
{
    return a.customer == b.customer && a.tenant == b.tenant && a.companyName == b.companyName
        && a.domain == b.domain && a.kind == b.kind && a.includesPrivileges == b.includesPrivileges
        && a.roles == b.roles && a.durationDays == b.durationDays && a.autoExtend == b.autoExtend
        && a.relationshipName == b.relationshipName && a.link == b.link && a.language == b.language
        && a.recipients == b.recipients && a.reason == b.reason
        && a.nonTransacting == b.nonTransacting;
}

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

void ConfirmedCommand::refuse(const Error &error)
{
    setObsolete(true);
    emit m_context.failed(error);
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
    context()
        .session()
        .read(
            [id = m_after.id](ReadingServices &services) { return services.ledger.invitation(id); })
        .then(&context(), [self = self(), expected, wanted](const Result<Invitation> &stored) {
            auto *command = static_cast<EditInvitationCommand *>(*self);
            if (!command)
                return;
            if (!stored) {
                command->refuse(stored.error());
                return;
            }
            if (!hasSameFields(*stored, expected)) {
                command->refuse(Error{ErrorKind::Conflict, u"revision.stale"_s, {}, {}});
                return;
            }
            Invitation next = withLifeOf(*stored, wanted);
            if (stored->remindAt == expected.remindAt)
                next.remindAt = wanted.remindAt; // set by hand, and no step moved it since
            command->write([next](WritingServices &services, const QString &actor) {
                const auto saved = services.invitations.save(next, actor);
                return saved ? Status() : Status(saved.error());
            });
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
