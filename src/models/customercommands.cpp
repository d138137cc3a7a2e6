// SPDX-License-Identifier: GPL-3.0-or-later
#include "customercommands.h"

#include <QPointer>
#include <QUndoCommand>

namespace attache {

namespace {

/// Saves `annotation` over whatever revision this session wrote last.
Status saveOver(WritingServices &services, CustomerId customer, CustomerAnnotation annotation,
                const std::shared_ptr<qint64> &revision, const QString &actor)
{
    annotation.revision = *revision;
    const Result<CustomerAnnotation> saved = services.annotations.save(customer, annotation, actor);
    if (!saved)
        return saved.error();
    *revision = saved->revision;
    return {};
}

} // namespace

/// A step whose writing was confirmed before it was pushed: the first redo() does nothing.
class ConfirmedCommand : public QUndoCommand
{
public:
    explicit ConfirmedCommand(const QString &title) : QUndoCommand(title) { }

    void redo() final
    {
        if (std::exchange(m_confirmed, false))
            return;
        again();
    }

protected:
    virtual void again() = 0;

private:
    bool m_confirmed = true;
};

class AnnotationCommand final : public ConfirmedCommand
{
public:
    AnnotationCommand(CustomerCommands &commands, CustomerId customer,
                      const CustomerAnnotation &before, const CustomerAnnotation &after,
                      const QString &title)
        : ConfirmedCommand(title),
          m_commands(commands),
          m_customer(customer),
          m_before(before),
          m_after(after)
    {
    }

    void undo() override { save(m_before); }

protected:
    void again() override { save(m_after); }

private:
    void save(const CustomerAnnotation &annotation)
    {
        const auto revision = m_commands.revisionOf(m_customer);
        const QString actor = m_commands.m_context.session().actor();
        m_commands.write(
            m_customer,
            [customer = m_customer, annotation, revision, actor](WritingServices &services) {
                return saveOver(services, customer, annotation, revision, actor);
            },
            {},
            [alive = std::weak_ptr<int>(m_alive), this] {
                if (!alive.expired())
                    setObsolete(true);
            });
    }

    CustomerCommands &m_commands;
    CustomerId m_customer;
    CustomerAnnotation m_before;
    CustomerAnnotation m_after;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); ///< answers may outlive the command
};

/// A step that is undone and redone by two calls: a note or an attachment put away and brought
/// back.
class ToggleCommand final : public ConfirmedCommand
{
public:
    ToggleCommand(CustomerCommands &commands, CustomerId customer, CustomerCommands::Write undo,
                  CustomerCommands::Write redo, const QString &title)
        : ConfirmedCommand(title),
          m_commands(commands),
          m_customer(customer),
          m_undo(std::move(undo)),
          m_redo(std::move(redo))
    {
    }

    void undo() override { run(m_undo); }

protected:
    void again() override { run(m_redo); }

private:
    void run(const CustomerCommands::Write &work)
    {
        m_commands.write(m_customer, work, {}, [alive = std::weak_ptr<int>(m_alive), this] {
            if (!alive.expired())
                setObsolete(true);
        });
    }

    CustomerCommands &m_commands;
    CustomerId m_customer;
    CustomerCommands::Write m_undo;
    CustomerCommands::Write m_redo;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

CustomerCommands::CustomerCommands(WorkspaceContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
}

void CustomerCommands::saveAnnotation(CustomerId customer, const CustomerAnnotation &before,
                                      const CustomerAnnotation &after, const QString &title)
{
    const Revision revision = revisionOf(customer);
    write(
        customer,
        [customer, before, after, revision,
         actor = m_context.session().actor()](WritingServices &services) {
            // What the user saw may be newer than what this session wrote.
            *revision = std::max(*revision, before.revision);
            return saveOver(services, customer, after, revision, actor);
        },
        [this, customer, before, after, title] {
            m_context.undoStack().push(
                new AnnotationCommand(*this, customer, before, after, title));
        });
}

void CustomerCommands::addNote(CustomerId customer, const QString &text)
{
    const QString actor = m_context.session().actor();
    const auto note = std::make_shared<NoteId>(); // written before, read after the write ended
    write(
        customer,
        [customer, text, actor, note](WritingServices &services) -> Status {
            const Result<Note> added = services.annotations.addNote(customer, text, actor);
            if (!added)
                return added.error();
            *note = added->id;
            return {};
        },
        [this, customer, actor, note] {
            const NoteId id = *note;
            m_context.undoStack().push(new ToggleCommand(
                *this, customer,
                [=](WritingServices &s) { return s.annotations.removeNote(id, customer, actor); },
                [=](WritingServices &s) { return s.annotations.restoreNote(id, customer, actor); },
                tr("Add note", "undo step")));
        });
}

void CustomerCommands::removeNote(CustomerId customer, NoteId note)
{
    const QString actor = m_context.session().actor();
    const auto remove = [=](WritingServices &services) {
        return services.annotations.removeNote(note, customer, actor);
    };
    write(customer, remove, [this, customer, note, actor, remove] {
        m_context.undoStack().push(new ToggleCommand(
            *this, customer,
            [=](WritingServices &s) { return s.annotations.restoreNote(note, customer, actor); },
            remove, tr("Remove note", "undo step")));
    });
}

void CustomerCommands::attach(CustomerId customer, const AttachmentFacts &facts,
                              const QString &remark)
{
    const QString actor = m_context.session().actor();
    const auto attachment = std::make_shared<AttachmentId>();
    write(
        customer,
        [=](WritingServices &services) -> Status {
            const auto attached = services.relationships.attach(customer, facts, remark, actor);
            if (!attached)
                return attached.error();
            *attachment = *attached;
            return {};
        },
        [this, customer, actor, attachment] {
            pushWithdrawable(customer, *attachment, tr("Record partner", "undo step"), false);
        });
}

void CustomerCommands::withdraw(CustomerId customer, AttachmentId attachment)
{
    const QString actor = m_context.session().actor();
    write(
        customer,
        [=](WritingServices &services) {
            return services.relationships.withdraw(attachment, customer, actor);
        },
        [this, customer, attachment] {
            pushWithdrawable(customer, attachment, tr("Withdraw record", "undo step"), true);
        });
}

void CustomerCommands::pushWithdrawable(CustomerId customer, AttachmentId attachment,
                                        const QString &title, bool isWithdrawn)
{
    const QString actor = m_context.session().actor();
    const Write withdraw = [=](WritingServices &services) {
        return services.relationships.withdraw(attachment, customer, actor);
    };
    const Write restore = [=](WritingServices &services) {
        return services.relationships.restore(attachment, customer, actor);
    };
    m_context.undoStack().push(new ToggleCommand(*this, customer, isWithdrawn ? restore : withdraw,
                                                 isWithdrawn ? withdraw : restore, title));
}

CustomerCommands::Revision CustomerCommands::revisionOf(CustomerId customer)
{
    Revision &revision = m_revisions[customer];
    if (!revision)
        revision = std::make_shared<qint64>(0);
    return revision;
}

void CustomerCommands::write(CustomerId customer, Write work,
                             const std::function<void()> &succeeded,
                             const std::function<void()> &failed)
{
    m_context.session().write(std::move(work)).then(this, [=, this](const Status &answer) {
        if (answer) {
            if (succeeded)
                succeeded();
            emit saved(customer);
            return;
        }
        if (failed)
            failed();
        emit refused(answer.error());
    });
}

} // namespace attache
