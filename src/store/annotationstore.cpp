// SPDX-License-Identifier: GPL-3.0-or-later
// The writing side of what users note about customers.
#include "journalchain.h"
#include "ledgerqueries.h"
#include "relationshipstore.h"
#include "storewrite.h"
#include "textdoor.h"

#include <QJsonArray>

#include <map>

namespace attache {

Result<CustomerAnnotation> RelationshipStore::saveAnnotation(CustomerId customer,
                                                             const CustomerAnnotation &given,
                                                             const QString &actor)
{
    return write([&]() -> Result<CustomerAnnotation> {
        const Owner owner = requireCustomer(customer);
        const qint64 id = customer.value();
        if (readAnnotation(m_database, id).revision != given.revision)
            return Error{ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}};
        m_database
            .prepare("INSERT INTO customer_annotation VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT "
                     "(customer) DO UPDATE SET alias = ?2, owner = ?3, next_action = ?4, "
                     "next_action_due = ?5, revision = ?6")
            .bind(1, id)
            .bind(2, cleanText(given.alias))
            .bind(3, cleanText(given.owner))
            .bind(4, cleanText(given.nextAction))
            .bind(5, given.nextActionDue.raw())
            .bind(6, given.revision + 1)
            .run();
        m_database.prepare("DELETE FROM customer_tag WHERE customer = ?1").bind(1, id).run();
        std::map<QString, QString> tags;
        for (const QString &tag : given.tags) {
            if (const QString clean = cleanText(tag); !clean.isEmpty())
                tags.emplace(clean.toCaseFolded(), clean);
        }
        SqlStatement insert = m_database.prepare("INSERT INTO customer_tag VALUES (?1, ?2, ?3)");
        for (const auto &[key, tag] : tags)
            insert.bind(1, id).bind(2, key).bind(3, tag).run();

        const CustomerAnnotation saved = readAnnotation(m_database, id);
        journal(actor, QStringLiteral("annotate"), owner.tenant.toString(),
                {{QStringLiteral("customer"), id}, // a tenant may be a customer in several realms
                 {QStringLiteral("alias"), saved.alias},
                 {QStringLiteral("owner"), saved.owner},
                 {QStringLiteral("nextAction"), saved.nextAction},
                 {QStringLiteral("nextActionDue"), saved.nextActionDue.toIso()},
                 {QStringLiteral("tags"), QJsonArray::fromStringList(saved.tags)}});
        return saved;
    });
}

Result<Note> RelationshipStore::addNote(CustomerId customer, const QString &text,
                                        const QString &actor)
{
    return write([&]() -> Result<Note> {
        const Owner owner = requireCustomer(customer);
        Note note;
        note.customer = customer;
        note.text = cleanNote(text);
        note.author = cleanText(actor);
        note.writtenAt = m_connection.now();
        if (isBlankText(note.text))
            return Error{ErrorKind::InvalidInput, QStringLiteral("note.empty"), {}, {}};
        m_database
            .prepare("INSERT INTO note (customer, text, author, written_at, removed) VALUES (?1, "
                     "?2, ?3, ?4, 0)")
            .bind(1, customer.value())
            .bind(2, note.text)
            .bind(3, note.author)
            .bind(4, note.writtenAt.raw())
            .run();
        note.id = NoteId(m_database.lastInsertId());
        journal(actor, QStringLiteral("note.add"), owner.tenant.toString(),
                {{QStringLiteral("note"), note.id.value()}});
        return note;
    });
}

Status RelationshipStore::removeNote(NoteId note, const QString &actor)
{
    return setNoteRemoved(note, true, actor);
}

Status RelationshipStore::restoreNote(NoteId note, const QString &actor)
{
    return setNoteRemoved(note, false, actor);
}

Status RelationshipStore::setNoteRemoved(NoteId note, bool removed, const QString &actor)
{
    return write([&]() -> Status {
        SqlStatement row = m_database.prepare("SELECT customer, removed FROM note WHERE id = ?1");
        row.bind(1, note.value());
        if (!row.step())
            return Error{ErrorKind::NotFound, QStringLiteral("note.unknown"), {}, {}};
        const CustomerId customer(row.integer(0));
        const bool isRemoved = row.integer(1) != 0;
        row = {};
        if (isRemoved == removed)
            return {};
        m_database.prepare("UPDATE note SET removed = ?2 WHERE id = ?1")
            .bind(1, note.value())
            .bind(2, qint64(removed))
            .run();
        journal(actor, removed ? QStringLiteral("note.remove") : QStringLiteral("note.restore"),
                requireCustomer(customer).tenant.toString(),
                {{QStringLiteral("note"), note.value()}});
        return {};
    });
}

} // namespace attache
