// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitation.h"

namespace attache {

QVector<InvitationState> nextStates(InvitationState from)
{
    using S = InvitationState;
    switch (from) {
    case S::Draft:
        return {S::Ready, S::Cancelled};
    case S::Ready:
        return {S::Sent, S::OutcomeUnknown, S::Draft, S::Cancelled};
    case S::Sent:
    case S::Reminded:
        // "Cancelled" means that we stop following it here: a pending request cannot be withdrawn
        // at the service (contract 5.3).
        return {S::Reminded, S::Accepted, S::Declined, S::Lapsed, S::OutcomeUnknown, S::Cancelled};
    case S::Accepted:
        // A reseller request has nothing to assign, so it may be verified at once.
        return {S::Assigned, S::Verified, S::Lapsed, S::Cancelled};
    case S::Assigned:
        return {S::Verified, S::Lapsed, S::Cancelled};
    case S::OutcomeUnknown:
        // Resolved by looking, never by sending again.
        return {S::Ready, S::Sent, S::Accepted, S::Declined, S::Lapsed, S::Cancelled};
    case S::Verified:
    case S::Declined:
    case S::Lapsed:
    case S::Cancelled:
        return {};
    }
    return {};
}

bool isSameLife(const Invitation &a, const Invitation &b)
{
    return a.state == b.state && a.sentAt == b.sentAt && a.remindedAt == b.remindedAt
        && a.acceptedAt == b.acceptedAt && a.closedAt == b.closedAt;
}

bool isEndState(InvitationState state)
{
    return state == InvitationState::Verified || state == InvitationState::Declined
        || state == InvitationState::Lapsed || state == InvitationState::Cancelled;
}

} // namespace attache
