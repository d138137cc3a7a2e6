// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changeannouncer.h"
#include "ports.h"

namespace attache {

/// The shortest way from one state to another along nextStates(), without `from`; empty if there is
/// none. A person who records what already happened states the last step only.
QVector<InvitationState> stepsBetween(InvitationState from, InvitationState to);

/// Invitations from draft to verified access. Rules of rules.h are checked before every save.
class InvitationService
{
public:
    InvitationService(LedgerReader &reader, RelationshipWriter &writer, const Clock &clock,
                      ChangeAnnouncer announce);

    /// Creates or changes one. Checks checkResaleBan, checkCloud and checkInvitation; the first
    /// refusal is returned. Fills what is missing: customer by tenant, language from the customer
    /// or realm, granular name "GDAP_<tenant>". Conflict "invitation.nameTaken" if another granular
    /// invitation of the realm bears the name, "invitation.otherRealm" for a customer of another.
    /// A new one begins as Draft or Ready; a state that differs from the stored one is a step.
    Result<Invitation> save(Invitation invitation, const QString &actor);
    /// The refusals save() would give, all of them, without saving: for the form.
    Result<QVector<Error>> problems(const Invitation &invitation);
    /// One step of its life, with the date it happened. Sent sets the follow-up date to 7 days
    /// later unless one is set.
    Result<Invitation> advance(InvitationId id, InvitationState to, Instant at, const QString &note,
                               const QString &actor);
    /// The same for somebody who decided by what they saw: Conflict "revision.stale" if another
    /// step was taken since. `step.at` not set: now.
    Result<Invitation> takeStep(const Invitation &seen, InvitationStep step);
    /// Undo of one step: `after` is the invitation as the step left it, `before` as it found it.
    /// State and dates of `before` stand again, and a correcting step says so: the step itself
    /// stays in the history and in the journal. Conflict "revision.stale" if another step was taken
    /// since; other changes made since stay.
    Result<Invitation> takeBack(const Invitation &before, const Invitation &after,
                                const QString &actor);
    /// Undo and redo of an edit: what a person edits becomes as in `wanted`, whatever steps were
    /// taken since. Conflict "revision.stale" if it is no longer as in `expected`.
    Result<Invitation> replaceFields(const Invitation &expected, const Invitation &wanted,
                                     const QString &actor);

private:
    /// Fills what the ledger knows and `invitation` leaves open.
    Status complete(Invitation &invitation, const Realm &realm);
    Status checkOutgoing(const Invitation &invitation, InvitationState to);

    LedgerReader &m_reader;
    RelationshipWriter &m_writer;
    const Clock &m_clock;
    ChangeAnnouncer m_announce;
};

} // namespace attache
