// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invitation.h"

namespace attache {

/// The column of an invitation that keeps when a step to `state` was made; nullptr: none does.
constexpr const char *dateColumnOf(InvitationState state)
{
    switch (state) {
    case InvitationState::Sent:
        return "sent_at";
    case InvitationState::Reminded:
        return "reminded_at";
    case InvitationState::Accepted:
        return "accepted_at";
    case InvitationState::Verified:
    case InvitationState::Declined:
    case InvitationState::Lapsed:
    case InvitationState::Cancelled:
        return "closed_at";
    case InvitationState::Draft:
    case InvitationState::Ready:
    case InvitationState::Assigned:
    case InvitationState::OutcomeUnknown:
        break;
    }
    return nullptr;
}

} // namespace attache
