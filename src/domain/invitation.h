// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "instant.h"
#include "tenantid.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace attache {

enum class InvitationKind : quint8 { ResellerRequest, GranularRelationship };

/// Life of an invitation (product 2). Acceptance is observed or stated by a person, never assumed.
enum class InvitationState : quint8 {
    Draft,
    Ready,
    Sent,
    Reminded,
    Accepted,
    Assigned,
    Verified,
    Declined,
    Lapsed,
    Cancelled,
    OutcomeUnknown
};

/// What a person says about a tenant of a company that is known to be a CSP partner: that this one
/// is not used for CSP transactions (rule 4).
struct NonTransactingStatement
{
    QString saidBy; ///< who said so; not empty
    Instant saidAt; ///< when they said so
    QString note;
    bool isMade() const { return !saidBy.isEmpty(); }
    friend bool operator==(const NonTransactingStatement &,
                           const NonTransactingStatement &) = default;
};

/// An invitation to a customer. User-made data, ours alone.
struct Invitation
{
    InvitationId id;
    QString guid; ///< made here; the stable id outside this file
    RealmId realm;
    CustomerId customer; ///< invalid while the customer is not in the ledger
    TenantId tenant; ///< null if only name and domain are known
    QString companyName;
    QString domain;
    InvitationKind kind = InvitationKind::ResellerRequest;
    InvitationState state = InvitationState::Draft;
    bool includesPrivileges = false; ///< reseller request with delegated admin privileges
    QStringList roles; ///< granular: role template ids
    int durationDays = 0; ///< granular: 1 to 730
    bool autoExtend = false; ///< granular: by 180 days
    QString relationshipName; ///< granular: at most 50 characters, unique per realm
    QString link; ///< pasted or built; empty until known
    QString language; ///< of the letter: "en", "fr", "de"
    QStringList recipients; ///< e-mail addresses
    QString reason; ///< why we ask
    QString createdBy;
    Instant createdAt;
    Instant sentAt;
    Instant remindAt; ///< follow-up date
    Instant remindedAt;
    Instant acceptedAt;
    Instant closedAt; ///< verified, declined, lapsed, cancelled
    NonTransactingStatement nonTransacting;
    qint64 revision = 0;
};

/// A step of an invitation's life.
struct InvitationStep
{
    InvitationState state = InvitationState::Draft;
    Instant at; ///< when it happened; of a correction: when it was corrected
    QString by;
    QString note;
    bool isCorrection = false; ///< takes back the step before it: `state` stands again
};

/// State and dates of the steps are equal: in the life of the invitation nothing happened between
/// the two. The follow-up date is not part of it, for it can be set by hand.
bool isSameLife(const Invitation &a, const Invitation &b);

/// The states an invitation may go to from `from`. Empty for an end state.
QVector<InvitationState> nextStates(InvitationState from);
/// Verified, Declined, Lapsed and Cancelled: nothing more happens.
bool isEndState(InvitationState state);

} // namespace attache
