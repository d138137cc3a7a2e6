// SPDX-License-Identifier: GPL-3.0-or-later
#include "customercommands.h"
#include "newestanswer.h"

#include <algorithm>

namespace attache {

namespace {

using Revision = std::shared_ptr<qint64>;
using Write = std::function<Status(WritingServices &, const QString &)>;

/// Saves `annotation` over whatever revision this session wrote last.
Write saveOver(CustomerId customer, const CustomerAnnotation &annotation, const Revision &revision)
{
    return [customer, annotation, revision](WritingServices &services,
                                            const QString &actor) -> Status {
        CustomerAnnotation next = annotation;
        next.revision = *revision;
        const Result<CustomerAnnotation> saved = services.annotations.save(customer, next, actor);
        if (!saved)
            return saved.error();
        *revision = saved->revision;
        return {};
    };
}

Write removal(CustomerId customer, NoteId note)
{
    return [customer, note](WritingServices &services, const QString &actor) {
        return services.annotations.removeNote(note, customer, actor);
    };
}

Write restoration(CustomerId customer, NoteId note)
{
    return [customer, note](WritingServices &services, const QString &actor) {
        return services.annotations.restoreNote(note, customer, actor);
    };
}

/// A step that is undone and redone by one call each.
class CustomerCommand final : public ConfirmedCommand
{
public:
    CustomerCommand(WorkspaceContext &context, const QString &title, Write undo, Write redo)
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

CustomerCommands::CustomerCommands(WorkspaceContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
}

void CustomerCommands::saveAnnotation(CustomerId customer, const CustomerAnnotation &before,
                                      const CustomerAnnotation &after, const QString &title)
{
    const Revision revision = revisionOf(customer);
    const Write save = saveOver(customer, after, revision);
    write(
        [save, revision, seen = before.revision](WritingServices &services, const QString &actor) {
            // What the user saw may be newer than what this session wrote.
            *revision = std::max(*revision, seen);
            return save(services, actor);
        },
        [this, customer, before, revision, save, title] {
            m_context.undoStack().push(
                new CustomerCommand(m_context, title, saveOver(customer, before, revision), save));
        });
}

void CustomerCommands::addNote(CustomerId customer, const QString &text)
{
    const auto note = std::make_shared<NoteId>(); // written before, read after the write ended
    write(
        [customer, text, note](WritingServices &services, const QString &actor) -> Status {
            const Result<Note> added = services.annotations.addNote(customer, text, actor);
            if (!added)
                return added.error();
            *note = added->id;
            return {};
        },
        [this, customer, note] {
            m_context.undoStack().push(new CustomerCommand(m_context, tr("Add note", "undo step"),
                                                           removal(customer, *note),
                                                           restoration(customer, *note)));
        });
}

void CustomerCommands::removeNote(CustomerId customer, NoteId note)
{
    write(removal(customer, note), [this, customer, note] {
        m_context.undoStack().push(new CustomerCommand(m_context, tr("Remove note", "undo step"),
                                                       restoration(customer, note),
                                                       removal(customer, note)));
    });
}

CustomerCommands::Revision CustomerCommands::revisionOf(CustomerId customer)
{
    Revision &revision = m_revisions[customer];
    if (!revision)
        revision = std::make_shared<qint64>(0);
    return revision;
}

void CustomerCommands::write(Write work, const std::function<void()> &succeeded)
{
    m_context.session()
        .write([work = std::move(work), actor = m_context.session().actor()](
                   WritingServices &services) { return work(services, actor); })
        .then(&m_context.session(), ifAlive(this, [this, succeeded](const Status &answer) {
            if (answer)
                succeeded();
            else
                emit refused(answer.error());
        }));
}

} // namespace attache
