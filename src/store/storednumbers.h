// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that enumerations have in workspace files. They never change: a new enumerator goes
// to the end, and the assertion here is extended, not edited.
#pragma once

#include "change.h"
#include "cloud.h"
#include "invitation.h"
#include "review.h"

namespace attache {

static_assert(int(Cloud::Global) == 0 && int(Cloud::Germany) == 3);
static_assert(int(SourceKind::File) == 0 && int(SourceKind::ByHand) == 3
              && int(SourceKind::Sample) == 4);
static_assert(int(Dataset::Customers) == 0 && int(Dataset::Partners) == 1
              && int(Dataset::CustomerPartners) == 2 && int(Dataset::Subscriptions) == 3
              && int(Dataset::GranularRelationships) == 4 && int(Dataset::AccessAssignments) == 5
              && int(Dataset::DelegatedAdmin) == 6 && int(Dataset::Contracts) == 7
              && int(Dataset::CustomerTenant) == 8 && int(Dataset::Activity) == 9
              && int(Dataset::Other) == 10);
static_assert(int(CustomerRelationship::Unknown) == 0 && int(CustomerRelationship::Reseller) == 1
              && int(CustomerRelationship::None) == 5);
static_assert(int(Standing::Other) == 0 && int(Standing::Own) == 1
              && int(Standing::OwnReseller) == 3);
static_assert(int(Known::Unknown) == 0 && int(Known::No) == 2);
static_assert(int(AttachmentKind::Reseller) == 0 && int(AttachmentKind::GranularAdmin) == 4
              && int(AttachmentKind::SubscriptionSeller) == 7);
static_assert(int(AttachmentStatus::Unknown) == 0 && int(AttachmentStatus::Active) == 5
              && int(AttachmentStatus::Terminated) == 10);
static_assert(int(SubscriptionStatus::Unknown) == 0 && int(SubscriptionStatus::Disabled) == 7);
static_assert(int(InvitationKind::GranularRelationship) == 1);
static_assert(int(InvitationState::Draft) == 0 && int(InvitationState::Accepted) == 4
              && int(InvitationState::OutcomeUnknown) == 10);

static_assert(int(ReviewDecision::None) == 0 && int(ReviewDecision::Keep) == 1
              && int(ReviewDecision::NotApplicable) == 4);
static_assert(int(ReviewFlag::New) == 1 && int(ReviewFlag::NoAccess) == 128
              && int(ReviewFlag::NotFollowed) == 256);

/// The enumerator a stored number stands for; the first one for a number out of range, which only
/// a damaged or forged file can hold.
template <typename E>
E enumerator(qint64 number, E last)
{
    return number >= 0 && number <= qint64(last) ? static_cast<E>(number) : E{};
}

} // namespace attache
