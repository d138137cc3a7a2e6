// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changeannouncer.h"
#include "ports.h"

namespace attache {

/// Which partners are attached to which customers, as far as people record it. It is given a
/// RelationshipWriter, which has no way to write a subscription or any observed fact: the four
/// guarantees of the specification hold by construction (product 1, rule 3).
class RelationshipService
{
public:
    RelationshipService(LedgerReader &reader, RelationshipWriter &writer, const Clock &clock,
                        ChangeAnnouncer announce);

    /// Records by hand that a partner is attached. `remark`: how the user knows. Errors:
    /// InvalidInput "attachment.noPartner", "attachment.endBeforeStart"; NotFound.
    Result<AttachmentId> attach(CustomerId customer, AttachmentFacts facts, const QString &remark,
                                const QString &actor);
    /// Ends one that was recorded by hand, of `customer`; restore() is its undo.
    Status withdraw(AttachmentId id, CustomerId customer, const QString &actor);
    Status restore(AttachmentId id, CustomerId customer, const QString &actor);

    /// What the user says about a partner: how it stands to us, whether it transacts as a CSP.
    Status markPartner(PartnerId partner, std::optional<Standing> standing,
                       std::optional<Known> transactsAsCsp, const QString &actor);

    /// Adds or changes a realm. Errors: InvalidInput "realm.nameMissing" or
    /// "partnerId.malformed", Conflict "realm.nameTaken".
    Result<Realm> saveRealm(const Realm &realm, const QString &actor);

private:
    LedgerReader &m_reader;
    RelationshipWriter &m_writer;
    const Clock &m_clock;
    ChangeAnnouncer m_announce;
};

} // namespace attache
