// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.h"

#include "keywords.h"

namespace attache {

namespace {

constexpr Word<CustomerRelationship> CustomerRelationshipWords[] = {
    {CustomerRelationship::Unknown, "unknown"},
    {CustomerRelationship::Reseller, "reseller"},
    {CustomerRelationship::Advisor, "advisor"},
    {CustomerRelationship::Syndication, "syndication"},
    {CustomerRelationship::MicrosoftSupport, "microsoftSupport"},
    {CustomerRelationship::None, "none"},
};

constexpr Word<Presence> PresenceWords[] = {
    {Presence::Current, "current"},
    {Presence::Gone, "gone"},
};

constexpr Word<Standing> StandingWords[] = {
    {Standing::Other, "other"},
    {Standing::Own, "own"},
    {Standing::Distributor, "distributor"},
    {Standing::OwnReseller, "ownReseller"},
};

constexpr Word<Known> KnownWords[] = {
    {Known::Unknown, "unknown"},
    {Known::Yes, "yes"},
    {Known::No, "no"},
};

constexpr Word<AttachmentKind> AttachmentKindWords[] = {
    {AttachmentKind::Reseller, "reseller"},
    {AttachmentKind::IndirectProvider, "indirectProvider"},
    {AttachmentKind::IndirectReseller, "indirectReseller"},
    {AttachmentKind::DelegatedAdmin, "dap"},
    {AttachmentKind::GranularAdmin, "gdap"},
    {AttachmentKind::AzureRole, "azureRole"},
    {AttachmentKind::Advisor, "advisor"},
    {AttachmentKind::SubscriptionSeller, "subscriptionSeller"},
};

constexpr Word<AttachmentStatus> AttachmentStatusWords[] = {
    {AttachmentStatus::Unknown, "unknown"},
    {AttachmentStatus::Created, "created"},
    {AttachmentStatus::ApprovalPending, "approvalPending"},
    {AttachmentStatus::Approved, "approved"},
    {AttachmentStatus::Activating, "activating"},
    {AttachmentStatus::Active, "active"},
    {AttachmentStatus::Expiring, "expiring"},
    {AttachmentStatus::Expired, "expired"},
    {AttachmentStatus::TerminationRequested, "terminationRequested"},
    {AttachmentStatus::Terminating, "terminating"},
    {AttachmentStatus::Terminated, "terminated"},
};

constexpr Word<Evidence> EvidenceWords[] = {
    {Evidence::Unknown, "unknown"},
    {Evidence::OwnApi, "ownApi"},
    {Evidence::CustomerTenantApi, "customerTenantApi"},
    {Evidence::ImportedFile, "importedFile"},
    {Evidence::ByHand, "byHand"},
};

constexpr Word<EffectiveAccess> EffectiveAccessWords[] = {
    {EffectiveAccess::NotApplicable, "notApplicable"},
    {EffectiveAccess::Unknown, "unknown"},
    {EffectiveAccess::Missing, "missing"},
    {EffectiveAccess::Pending, "pending"},
    {EffectiveAccess::Effective, "effective"},
};

constexpr Word<SubscriptionStatus> SubscriptionStatusWords[] = {
    {SubscriptionStatus::Unknown, "unknown"}, {SubscriptionStatus::None, "none"},
    {SubscriptionStatus::Active, "active"},   {SubscriptionStatus::Suspended, "suspended"},
    {SubscriptionStatus::Deleted, "deleted"}, {SubscriptionStatus::Expired, "expired"},
    {SubscriptionStatus::Pending, "pending"}, {SubscriptionStatus::Disabled, "disabled"},
};

constexpr Word<InvitationKind> InvitationKindWords[] = {
    {InvitationKind::ResellerRequest, "resellerRequest"},
    {InvitationKind::GranularRelationship, "granularRelationship"},
};

constexpr Word<InvitationState> InvitationStateWords[] = {
    {InvitationState::Draft, "draft"},
    {InvitationState::Ready, "ready"},
    {InvitationState::Sent, "sent"},
    {InvitationState::Reminded, "reminded"},
    {InvitationState::Accepted, "accepted"},
    {InvitationState::Assigned, "assigned"},
    {InvitationState::Verified, "verified"},
    {InvitationState::Declined, "declined"},
    {InvitationState::Lapsed, "lapsed"},
    {InvitationState::Cancelled, "cancelled"},
    {InvitationState::OutcomeUnknown, "outcomeUnknown"},
};

constexpr Word<SourceKind> SourceKindWords[] = {
    {SourceKind::File, "file"},
    {SourceKind::OwnApi, "ownApi"},
    {SourceKind::CustomerTenantApi, "customerTenantApi"},
    {SourceKind::ByHand, "byHand"},
    {SourceKind::Sample, "sample"},
};

constexpr Word<Dataset> DatasetWords[] = {
    {Dataset::Customers, "customers"},
    {Dataset::Partners, "partners"},
    {Dataset::CustomerPartners, "customerPartners"},
    {Dataset::Subscriptions, "subscriptions"},
    {Dataset::GranularRelationships, "granularRelationships"},
    {Dataset::AccessAssignments, "accessAssignments"},
    {Dataset::DelegatedAdmin, "delegatedAdmin"},
    {Dataset::Contracts, "contracts"},
    {Dataset::CustomerTenant, "customerTenant"},
    {Dataset::Activity, "activity"},
    {Dataset::Other, "other"},
};

constexpr Word<ChangeKind> ChangeKindWords[] = {
    {ChangeKind::Joined, "joined"},
    {ChangeKind::Left, "left"},
    {ChangeKind::Renamed, "renamed"},
    {ChangeKind::DomainChanged, "domainChanged"},
    {ChangeKind::RelationshipChanged, "relationshipChanged"},
    {ChangeKind::GainedPartner, "gainedPartner"},
    {ChangeKind::LostPartner, "lostPartner"},
    {ChangeKind::AttachmentChanged, "attachmentChanged"},
    {ChangeKind::GainedSubscription, "gainedSubscription"},
    {ChangeKind::LostSubscription, "lostSubscription"},
    {ChangeKind::SubscriptionChanged, "subscriptionChanged"},
    {ChangeKind::GainedAssignment, "gainedAssignment"},
    {ChangeKind::LostAssignment, "lostAssignment"},
    {ChangeKind::AssignmentChanged, "assignmentChanged"},
};

} // namespace

QString keyOf(CustomerRelationship value)
{
    return wordOf(CustomerRelationshipWords, value);
}

QString keyOf(Presence value)
{
    return wordOf(PresenceWords, value);
}

QString keyOf(Standing value)
{
    return wordOf(StandingWords, value);
}

QString keyOf(Known value)
{
    return wordOf(KnownWords, value);
}

QString keyOf(AttachmentKind value)
{
    return wordOf(AttachmentKindWords, value);
}

QString keyOf(AttachmentStatus value)
{
    return wordOf(AttachmentStatusWords, value);
}

QString keyOf(Evidence value)
{
    return wordOf(EvidenceWords, value);
}

QString keyOf(EffectiveAccess value)
{
    return wordOf(EffectiveAccessWords, value);
}

QString keyOf(SubscriptionStatus value)
{
    return wordOf(SubscriptionStatusWords, value);
}

QString keyOf(InvitationKind value)
{
    return wordOf(InvitationKindWords, value);
}

QString keyOf(InvitationState value)
{
    return wordOf(InvitationStateWords, value);
}

QString keyOf(SourceKind value)
{
    return wordOf(SourceKindWords, value);
}

QString keyOf(Dataset value)
{
    return wordOf(DatasetWords, value);
}

QString keyOf(ChangeKind value)
{
    return wordOf(ChangeKindWords, value);
}

template <>
std::optional<CustomerRelationship> fromKey(const QString &key)
{
    return valueOf(CustomerRelationshipWords, key);
}

template <>
std::optional<Presence> fromKey(const QString &key)
{
    return valueOf(PresenceWords, key);
}

template <>
std::optional<Standing> fromKey(const QString &key)
{
    return valueOf(StandingWords, key);
}

template <>
std::optional<Known> fromKey(const QString &key)
{
    return valueOf(KnownWords, key);
}

template <>
std::optional<AttachmentKind> fromKey(const QString &key)
{
    if (key.compare(u"delegatedAdmin", Qt::CaseInsensitive) == 0)
        return AttachmentKind::DelegatedAdmin;
    if (key.compare(u"granularAdmin", Qt::CaseInsensitive) == 0)
        return AttachmentKind::GranularAdmin;
    return valueOf(AttachmentKindWords, key);
}

template <>
std::optional<AttachmentStatus> fromKey(const QString &key)
{
    return valueOf(AttachmentStatusWords, key);
}

template <>
std::optional<Evidence> fromKey(const QString &key)
{
    return valueOf(EvidenceWords, key);
}

template <>
std::optional<EffectiveAccess> fromKey(const QString &key)
{
    return valueOf(EffectiveAccessWords, key);
}

template <>
std::optional<SubscriptionStatus> fromKey(const QString &key)
{
    return valueOf(SubscriptionStatusWords, key);
}

template <>
std::optional<InvitationKind> fromKey(const QString &key)
{
    return valueOf(InvitationKindWords, key);
}

template <>
std::optional<InvitationState> fromKey(const QString &key)
{
    return valueOf(InvitationStateWords, key);
}

template <>
std::optional<Dataset> fromKey(const QString &key)
{
    return valueOf(DatasetWords, key);
}

} // namespace attache
