// SPDX-License-Identifier: GPL-3.0-or-later
// Writes into FakeData, as strict about revisions as the store is.
#pragma once

#include "fakedata.h"

namespace attache::test {

class FakeWriter final : public RelationshipWriter
{
public:
    explicit FakeWriter(FakeData &data) : m_data(data) { }

    Result<Realm> saveRealm(const Realm &realm, const QString &) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        Realm saved = realm;
        ++saved.revision;
        for (Realm &known : m_data.realms) {
            if (known.id == realm.id) {
                known = saved;
                return saved;
            }
        }
        saved.id = RealmId(m_data.realms.size() + 1);
        m_data.realms << saved;
        return saved;
    }
    Result<AttachmentId> recordAttachment(CustomerId customer, const AttachmentFacts &facts,
                                          const QString &remark, const QString &actor) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        Attachment made;
        made.id = AttachmentId(-1 - m_data.attachments.size());
        made.isManual = true;
        made.customer = customer;
        made.facts = facts;
        made.evidence = Evidence::ByHand;
        made.remark = remark;
        made.recordedBy = actor;
        m_data.attachments << made;
        return made.id;
    }
    Status withdrawAttachment(AttachmentId id, const QString &) override
    {
        return setPresence(id, Presence::Gone);
    }
    Status restoreAttachment(AttachmentId id, const QString &) override
    {
        return setPresence(id, Presence::Current);
    }
    Status markPartner(PartnerId partner, std::optional<Standing> standing,
                       std::optional<Known> transactsAsCsp, const QString &) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        for (PartnerSummary &summary : m_data.partners) {
            if (summary.partner.id != partner)
                continue;
            if (standing)
                summary.partner.facts.standing = *standing;
            if (transactsAsCsp)
                summary.partner.facts.transactsAsCsp = *transactsAsCsp;
            return {};
        }
        return Error{ErrorKind::NotFound, QStringLiteral("partner.unknown"), {}, {}};
    }
    Result<Invitation> saveInvitation(const Invitation &invitation, const QString &) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        Invitation saved = invitation;
        ++saved.revision;
        for (Invitation &known : m_data.invitations) {
            if (known.id != invitation.id)
                continue;
            if (known.revision != invitation.revision)
                return Error{ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}};
            known = saved;
            return saved;
        }
        saved.id = InvitationId(m_data.invitations.size() + 1);
        m_data.invitations << saved;
        return saved;
    }
    Result<Invitation> stepInvitation(InvitationId id, qint64 revision, const InvitationStep &step,
                                      Instant remindAt) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        for (Invitation &known : m_data.invitations) {
            if (known.id != id)
                continue;
            if (known.revision != revision)
                return Error{ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}};
            known.state = step.state;
            ++known.revision;
            if (step.state == InvitationState::Sent)
                known.sentAt = step.at;
            if (step.state == InvitationState::Reminded)
                known.remindedAt = step.at;
            if (step.state == InvitationState::Accepted)
                known.acceptedAt = step.at;
            if (isEndState(step.state))
                known.closedAt = step.at;
            if (remindAt.isSet())
                known.remindAt = remindAt;
            m_data.steps[id] << step;
            return known;
        }
        return Error{ErrorKind::NotFound, QStringLiteral("invitation.unknown"), {}, {}};
    }
    Result<Invitation> correctInvitation(const Invitation &invitation,
                                         const InvitationStep &step) override
    {
        const auto saved = saveInvitation(invitation, step.by);
        const QMutexLocker lock(&m_data.mutex);
        if (saved)
            m_data.steps[invitation.id] << step;
        return saved;
    }
    Result<CustomerAnnotation> saveAnnotation(CustomerId customer,
                                              const CustomerAnnotation &annotation,
                                              const QString &) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        CustomerAnnotation saved = annotation;
        if (m_data.annotations.value(customer).revision != annotation.revision)
            return Error{ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}};
        ++saved.revision;
        m_data.annotations.insert(customer, saved);
        for (CustomerSummary &summary : m_data.customers) {
            if (summary.id != customer)
                continue;
            summary.alias = saved.alias;
            summary.owner = saved.owner;
            summary.nextAction = saved.nextAction;
            summary.nextActionDue = saved.nextActionDue;
            summary.tags = saved.tags;
        }
        return saved;
    }
    Result<Note> addNote(CustomerId customer, const QString &text, const QString &actor) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        Note note;
        note.id = NoteId(++m_lastNote);
        note.customer = customer;
        note.text = text;
        note.author = actor;
        note.writtenAt = m_data.now;
        m_data.notes.prepend(note);
        return note;
    }
    Status removeNote(NoteId id, const QString &) override
    {
        const QMutexLocker lock(&m_data.mutex);
        for (qsizetype i = 0; i < m_data.notes.size(); ++i) {
            if (m_data.notes.at(i).id == id) {
                m_removed.insert(id, m_data.notes.takeAt(i));
                return {};
            }
        }
        return Error{ErrorKind::NotFound, QStringLiteral("note.unknown"), {}, {}};
    }
    Status restoreNote(NoteId id, const QString &) override
    {
        const QMutexLocker lock(&m_data.mutex);
        if (!m_removed.contains(id))
            return Error{ErrorKind::NotFound, QStringLiteral("note.unknown"), {}, {}};
        m_data.notes.prepend(m_removed.take(id));
        return {};
    }

private:
    Status setPresence(AttachmentId id, Presence presence)
    {
        const QMutexLocker lock(&m_data.mutex);
        if (m_data.writeError)
            return *m_data.writeError;
        for (Attachment &attachment : m_data.attachments) {
            if (attachment.id == id) {
                attachment.stamp.presence = presence;
                return {};
            }
        }
        return Error{ErrorKind::NotFound, QStringLiteral("attachment.unknown"), {}, {}};
    }

    FakeData &m_data;
    qint64 m_lastNote = 0;
    QHash<NoteId, Note> m_removed;
};

} // namespace attache::test
