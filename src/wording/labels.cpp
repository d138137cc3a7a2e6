// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <QCoreApplication>

namespace attache {

namespace {

// Status adjectives agree with their noun in French, so that each has the noun as disambiguation.
struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

} // namespace

QString label(Cloud cloud)
{
    switch (cloud) {
    case Cloud::Global:
        return Labels::tr("Global", "cloud");
    case Cloud::UsGovernmentL4:
        return Labels::tr("US Government", "cloud");
    case Cloud::UsGovernmentL5:
        return Labels::tr("US Government (DoD)", "cloud");
    case Cloud::Germany:
        return Labels::tr("Germany (legacy)", "cloud");
    }
    return {};
}

QString longLabel(Cloud cloud)
{
    switch (cloud) {
    case Cloud::Global:
        return Labels::tr("Partner Center (global cloud)");
    case Cloud::UsGovernmentL4:
        return Labels::tr("Partner Center for Microsoft Cloud for US Government");
    case Cloud::UsGovernmentL5:
        return Labels::tr("Partner Center for Microsoft Cloud for US Government (DoD)");
    case Cloud::Germany:
        return Labels::tr("Partner Center for Microsoft Cloud Germany");
    }
    return {};
}

QString label(CustomerRelationship value)
{
    switch (value) {
    case CustomerRelationship::Unknown:
        return Labels::tr("Unknown", "relationship");
    case CustomerRelationship::Reseller:
        return Labels::tr("Reseller", "relationship of a customer");
    case CustomerRelationship::Advisor:
        return Labels::tr("Advisor", "relationship of a customer");
    case CustomerRelationship::Syndication:
        return Labels::tr("Syndication", "relationship of a customer");
    case CustomerRelationship::MicrosoftSupport:
        return Labels::tr("Microsoft support", "relationship of a customer");
    case CustomerRelationship::None:
        return Labels::tr("None", "relationship");
    }
    return {};
}

QString label(Presence value)
{
    switch (value) {
    case Presence::Current:
        return Labels::tr("Current", "customer");
    case Presence::Gone:
        return Labels::tr("Gone", "customer");
    }
    return {};
}

QString label(Standing value)
{
    switch (value) {
    case Standing::Own:
        return Labels::tr("Mine", "partner");
    case Standing::Distributor:
        return Labels::tr("My distributor");
    case Standing::OwnReseller:
        return Labels::tr("My reseller");
    case Standing::Other:
        return Labels::tr("Others", "partners");
    }
    return {};
}

QString label(Known value)
{
    switch (value) {
    case Known::Unknown:
        return Labels::tr("Unknown", "yes or no");
    case Known::Yes:
        return Labels::tr("Yes");
    case Known::No:
        return Labels::tr("No");
    }
    return {};
}

QString label(AttachmentKind value)
{
    switch (value) {
    case AttachmentKind::Reseller:
        return Labels::tr("Reseller", "kind of partner");
    case AttachmentKind::IndirectProvider:
        return Labels::tr("Indirect provider");
    case AttachmentKind::IndirectReseller:
        return Labels::tr("Indirect reseller");
    case AttachmentKind::DelegatedAdmin:
        return Labels::tr("Delegated administrative privileges (DAP)");
    case AttachmentKind::GranularAdmin:
        return Labels::tr("Granular delegated admin privileges (GDAP)");
    case AttachmentKind::AzureRole:
        return Labels::tr("Azure role");
    case AttachmentKind::Advisor:
        return Labels::tr("Advisor", "kind of partner");
    case AttachmentKind::SubscriptionSeller:
        return Labels::tr("Seller of a subscription");
    }
    return {};
}

QString shortLabel(AttachmentKind value)
{
    switch (value) {
    case AttachmentKind::Reseller:
        return Labels::tr("Reseller", "kind of partner");
    case AttachmentKind::IndirectProvider:
        return Labels::tr("Provider", "indirect provider, in a narrow cell");
    case AttachmentKind::IndirectReseller:
        return Labels::tr("Ind. reseller", "indirect reseller, in a narrow cell");
    case AttachmentKind::DelegatedAdmin:
        return Labels::tr("DAP");
    case AttachmentKind::GranularAdmin:
        return Labels::tr("GDAP");
    case AttachmentKind::AzureRole:
        return Labels::tr("Azure role");
    case AttachmentKind::Advisor:
        return Labels::tr("Advisor", "kind of partner");
    case AttachmentKind::SubscriptionSeller:
        return Labels::tr("Seller", "of a subscription, in a narrow cell");
    }
    return {};
}

QString label(AttachmentStatus value)
{
    switch (value) {
    case AttachmentStatus::Unknown:
        return Labels::tr("Unknown", "status of a relationship");
    case AttachmentStatus::Created:
        return Labels::tr("Created", "relationship");
    case AttachmentStatus::ApprovalPending:
        return Labels::tr("Approval pending", "relationship");
    case AttachmentStatus::Approved:
        return Labels::tr("Approved", "relationship");
    case AttachmentStatus::Activating:
        return Labels::tr("Activating", "relationship");
    case AttachmentStatus::Active:
        return Labels::tr("Active", "relationship");
    case AttachmentStatus::Expiring:
        return Labels::tr("Expiring", "relationship");
    case AttachmentStatus::Expired:
        return Labels::tr("Expired", "relationship");
    case AttachmentStatus::TerminationRequested:
        return Labels::tr("Termination requested", "relationship");
    case AttachmentStatus::Terminating:
        return Labels::tr("Terminating", "relationship");
    case AttachmentStatus::Terminated:
        return Labels::tr("Terminated", "relationship");
    }
    return {};
}

QString label(Evidence value)
{
    switch (value) {
    case Evidence::Unknown:
        return Labels::tr("Unknown", "evidence");
    case Evidence::OwnApi:
        return Labels::tr("Own API", "source");
    case Evidence::CustomerTenantApi:
        return Labels::tr("Customer tenant’s API", "source");
    case Evidence::ImportedFile:
        return Labels::tr("Imported file", "evidence");
    case Evidence::ByHand:
        return Labels::tr("Recorded by hand", "evidence");
    }
    return {};
}

QString label(EffectiveAccess value)
{
    switch (value) {
    case EffectiveAccess::NotApplicable:
        break;
    case EffectiveAccess::Unknown:
        return Labels::tr("Not read", "access assignments");
    case EffectiveAccess::Missing:
        return Labels::tr("No effective access");
    case EffectiveAccess::Pending:
        return Labels::tr("Pending", "access assignment");
    case EffectiveAccess::Effective:
        return Labels::tr("Effective", "access");
    }
    return {};
}

QString evidenceMark(Evidence value)
{
    switch (value) {
    case Evidence::Unknown:
        return Labels::tr("?", "evidence mark: unknown");
    case Evidence::OwnApi:
        return Labels::tr("A", "evidence mark: own API");
    case Evidence::CustomerTenantApi:
        return Labels::tr("C", "evidence mark: customer tenant’s API");
    case Evidence::ImportedFile:
        return Labels::tr("F", "evidence mark: imported file");
    case Evidence::ByHand:
        return Labels::tr("H", "evidence mark: recorded by hand");
    }
    return {};
}

QString label(SubscriptionStatus value)
{
    switch (value) {
    case SubscriptionStatus::Unknown:
        return Labels::tr("Unknown", "status of a subscription");
    case SubscriptionStatus::None:
        return Labels::tr("None", "status of a subscription");
    case SubscriptionStatus::Active:
        return Labels::tr("Active", "subscription");
    case SubscriptionStatus::Suspended:
        return Labels::tr("Suspended", "subscription");
    case SubscriptionStatus::Deleted:
        return Labels::tr("Deleted", "subscription");
    case SubscriptionStatus::Expired:
        return Labels::tr("Expired", "subscription");
    case SubscriptionStatus::Pending:
        return Labels::tr("Pending", "subscription");
    case SubscriptionStatus::Disabled:
        return Labels::tr("Disabled", "subscription");
    }
    return {};
}

QString label(InvitationKind value)
{
    switch (value) {
    case InvitationKind::ResellerRequest:
        return Labels::tr("Reseller relationship");
    case InvitationKind::GranularRelationship:
        return Labels::tr("GDAP relationship");
    }
    return {};
}

QString label(InvitationState value)
{
    switch (value) {
    case InvitationState::Draft:
        return Labels::tr("Draft", "invitation");
    case InvitationState::Ready:
        return Labels::tr("Ready", "invitation");
    case InvitationState::Sent:
        return Labels::tr("Sent", "invitation");
    case InvitationState::Reminded:
        return Labels::tr("Reminder sent", "invitation");
    case InvitationState::Accepted:
        return Labels::tr("Accepted", "invitation");
    case InvitationState::Assigned:
        return Labels::tr("Access assigned", "invitation");
    case InvitationState::Verified:
        return Labels::tr("Verified", "invitation");
    case InvitationState::Declined:
        return Labels::tr("Declined", "invitation");
    case InvitationState::Lapsed:
        return Labels::tr("Expired", "invitation");
    case InvitationState::Cancelled:
        return Labels::tr("Canceled here", "invitation");
    case InvitationState::OutcomeUnknown:
        return Labels::tr("Outcome unknown", "invitation");
    }
    return {};
}

QString label(SourceKind value)
{
    switch (value) {
    case SourceKind::File:
        return Labels::tr("File", "source");
    case SourceKind::OwnApi:
        return Labels::tr("Own API", "source");
    case SourceKind::CustomerTenantApi:
        return Labels::tr("Customer tenant’s API", "source");
    case SourceKind::ByHand:
        return Labels::tr("By hand", "source");
    case SourceKind::Sample:
        return Labels::tr("Sample data", "source");
    }
    return {};
}

QString label(Dataset value)
{
    switch (value) {
    case Dataset::Customers:
        return Labels::tr("Customers");
    case Dataset::Partners:
        return Labels::tr("Partners");
    case Dataset::CustomerPartners:
        return Labels::tr("Partners of a customer");
    case Dataset::Subscriptions:
        return Labels::tr("Subscriptions");
    case Dataset::GranularRelationships:
        return Labels::tr("GDAP relationships");
    case Dataset::AccessAssignments:
        return Labels::tr("Access assignments");
    case Dataset::DelegatedAdmin:
        return Labels::tr("Delegated administrative privileges");
    case Dataset::Contracts:
        return Labels::tr("Contracts");
    case Dataset::CustomerTenant:
        return Labels::tr("Customer tenant");
    case Dataset::Activity:
        return Labels::tr("Activity log");
    case Dataset::Other:
        return Labels::tr("Other", "dataset");
    }
    return {};
}

QString label(ChangeKind value)
{
    switch (value) {
    case ChangeKind::Joined:
        return Labels::tr("Customer joined");
    case ChangeKind::Left:
        return Labels::tr("Customer left");
    case ChangeKind::Renamed:
        return Labels::tr("Customer renamed");
    case ChangeKind::DomainChanged:
        return Labels::tr("Domain changed");
    case ChangeKind::RelationshipChanged:
        return Labels::tr("Relationship type changed");
    case ChangeKind::GainedPartner:
        return Labels::tr("Partner gained");
    case ChangeKind::LostPartner:
        return Labels::tr("Partner lost");
    case ChangeKind::AttachmentChanged:
        return Labels::tr("Relationship changed");
    case ChangeKind::GainedSubscription:
        return Labels::tr("Subscription gained");
    case ChangeKind::LostSubscription:
        return Labels::tr("Subscription lost");
    case ChangeKind::SubscriptionChanged:
        return Labels::tr("Subscription changed");
    case ChangeKind::GainedAssignment:
        return Labels::tr("Access assignment gained");
    case ChangeKind::LostAssignment:
        return Labels::tr("Access assignment lost");
    case ChangeKind::AssignmentChanged:
        return Labels::tr("Access assignment changed");
    }
    return {};
}

} // namespace attache
