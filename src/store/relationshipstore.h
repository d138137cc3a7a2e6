// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

class QJsonObject;

namespace attache {

class SqlDatabase;
class WorkspaceConnection;
struct Version;

/// What users make, each call one transaction with its journal line.
class RelationshipStore final : public RelationshipWriter
{
public:
    explicit RelationshipStore(WorkspaceConnection &connection);

    Result<Realm> saveRealm(const Realm &realm, const QString &actor) override;
    Result<AttachmentId> recordAttachment(CustomerId customer, const AttachmentFacts &facts,
                                          const QString &remark, const QString &actor) override;
    Status withdrawAttachment(AttachmentId id, const QString &actor) override;
    Status restoreAttachment(AttachmentId id, const QString &actor) override;
    Status markPartner(PartnerId partner, std::optional<Standing> standing,
                       std::optional<Known> transactsAsCsp, const QString &actor) override;
    Result<Invitation> saveInvitation(const Invitation &invitation, const QString &actor) override;
    Result<Invitation> stepInvitation(InvitationId id, qint64 revision, const InvitationStep &step,
                                      Instant remindAt) override;
    Result<Invitation> correctInvitation(const Invitation &invitation,
                                         const InvitationStep &step) override;
    Result<CustomerAnnotation> saveAnnotation(CustomerId customer,
                                              const CustomerAnnotation &annotation,
                                              const QString &actor) override;
    Result<Note> addNote(CustomerId customer, const QString &text, const QString &actor) override;
    Status removeNote(NoteId note, const QString &actor) override;
    Status restoreNote(NoteId note, const QString &actor) override;

private:
    /// Runs `work` in a write transaction, and commits if it gives no error.
    template <typename Work>
    auto write(Work work);
    void journal(const QString &actor, const QString &action, const QString &subject,
                 const QJsonObject &detail);
    struct Owner
    {
        qint64 realm = 0;
        TenantId tenant;
    };
    Owner requireCustomer(CustomerId customer); ///< throws NotFound "customer.unknown"
    void recordByHand(qint64 observation, qint64 realm, const QString &actor,
                      const ObservationCounts &counts);
    Status setWithdrawn(AttachmentId id, bool withdrawn, const QString &actor);
    Status setNoteRemoved(NoteId note, bool removed, const QString &actor);
    void insertStep(qint64 invitation, const InvitationStep &step);
    /// What follows the row's own update: the step, the journal, the invitation as it is now.
    Result<Invitation> afterStep(InvitationId id, bool isUpdated, const InvitationStep &step,
                                 const QString &action);

    WorkspaceConnection &m_connection;
    SqlDatabase &m_database;
};

} // namespace attache
