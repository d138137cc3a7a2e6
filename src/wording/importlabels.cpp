// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct ImportLabels
{
    Q_DECLARE_TR_FUNCTIONS(ImportLabels)
};

} // namespace

QString label(ImportFormat value)
{
    switch (value) {
    case ImportFormat::Unknown:
        return ImportLabels::tr("Unknown", "file format");
    case ImportFormat::PartnerCenterCustomers:
        return ImportLabels::tr("Partner Center: customer list");
    case ImportFormat::PartnerCenterSubscriptions:
        return ImportLabels::tr("Partner Center: subscriptions of a customer");
    case ImportFormat::PartnerCenterActivity:
        return ImportLabels::tr("Partner Center: activity log");
    case ImportFormat::NceCustomers:
        return ImportLabels::tr("Bulk tool: customers");
    case ImportFormat::GdapCustomers:
        return ImportLabels::tr("GDAP bulk tool: customers");
    case ImportFormat::GdapRoles:
        return ImportLabels::tr("GDAP bulk tool: roles");
    case ImportFormat::GdapSecurityGroups:
        return ImportLabels::tr("GDAP bulk tool: security groups");
    case ImportFormat::GdapRelationships:
        return ImportLabels::tr("GDAP bulk tool: relationships");
    case ImportFormat::GdapAccessAssignments:
        return ImportLabels::tr("GDAP bulk tool: access assignments");
    case ImportFormat::DapCustomers:
        return ImportLabels::tr("DAP bulk tool: customers");
    case ImportFormat::DapTerminated:
        return ImportLabels::tr("DAP bulk tool: terminated relationships");
    case ImportFormat::AttacheCustomers:
        return ImportLabels::tr("Attaché: customer list");
    case ImportFormat::JsonCustomers:
        return ImportLabels::tr("Partner Center answer: customers");
    case ImportFormat::JsonPartnerRelationships:
        return ImportLabels::tr("Partner Center answer: partner relationships");
    case ImportFormat::JsonSubscriptions:
        return ImportLabels::tr("Partner Center answer: subscriptions");
    case ImportFormat::JsonActivity:
        return ImportLabels::tr("Partner Center answer: activity log");
    case ImportFormat::JsonTransfers:
        return ImportLabels::tr("Partner Center answer: transfers");
    case ImportFormat::JsonGranularRelationships:
        return ImportLabels::tr("Microsoft Graph answer: GDAP relationships");
    case ImportFormat::JsonAccessAssignments:
        return ImportLabels::tr("Microsoft Graph answer: access assignments");
    case ImportFormat::JsonContracts:
        return ImportLabels::tr("Microsoft Graph answer: contracts");
    case ImportFormat::JsonDelegatedAdminCustomers:
        return ImportLabels::tr("Microsoft Graph answer: GDAP customers");
    case ImportFormat::JsonSubscriptionAnalytics:
        return ImportLabels::tr("Partner Center answer: subscription analytics");
    }
    return {};
}

QString label(ImportField value)
{
    switch (value) {
    case ImportField::None:
        return ImportLabels::tr("Do not import", "column");
    case ImportField::TenantId:
        return ImportLabels::tr("Tenant ID");
    case ImportField::CompanyName:
        return ImportLabels::tr("Company name");
    case ImportField::Domain:
        return ImportLabels::tr("Domain name");
    case ImportField::Relationship:
        return ImportLabels::tr("Relationship");
    case ImportField::Country:
        return ImportLabels::tr("Country or region");
    case ImportField::SubscriptionId:
        return ImportLabels::tr("Subscription ID");
    case ImportField::SubscriptionName:
        return ImportLabels::tr("Subscription");
    case ImportField::Quantity:
        return ImportLabels::tr("Seats", "column");
    case ImportField::Status:
        return ImportLabels::tr("Status", "column");
    case ImportField::ResellerName:
        return ImportLabels::tr("Reseller", "column");
    case ImportField::PartnerOfRecord:
        return ImportLabels::tr("Partner of record");
    case ImportField::Timestamp:
        return ImportLabels::tr("Date and time");
    case ImportField::CustomerName:
        return ImportLabels::tr("Customer name");
    case ImportField::Action:
        return ImportLabels::tr("Action", "column");
    case ImportField::User:
        return ImportLabels::tr("User", "column");
    case ImportField::PartnerTenantId:
        return ImportLabels::tr("Partner tenant ID");
    case ImportField::Duration:
        return ImportLabels::tr("Duration", "column");
    case ImportField::RelationshipId:
        return ImportLabels::tr("Relationship ID");
    case ImportField::RelationshipName:
        return ImportLabels::tr("Admin relationship name");
    case ImportField::Created:
        return ImportLabels::tr("Created on", "relationship, column");
    case ImportField::Activated:
        return ImportLabels::tr("Activated on", "relationship, column");
    case ImportField::Modified:
        return ImportLabels::tr("Modified on", "relationship, column");
    case ImportField::End:
        return ImportLabels::tr("End date");
    case ImportField::AssignmentId:
        return ImportLabels::tr("Access assignment ID");
    case ImportField::GroupId:
        return ImportLabels::tr("Security group ID");
    case ImportField::GroupName:
        return ImportLabels::tr("Security group");
    case ImportField::Roles:
        return ImportLabels::tr("Roles", "column");
    case ImportField::RoleId:
        return ImportLabels::tr("Role ID");
    case ImportField::Description:
        return ImportLabels::tr("Description", "column");
    case ImportField::Etag:
        return ImportLabels::tr("Version tag (ETag)");
    case ImportField::ErrorDetail:
        return ImportLabels::tr("Error details");
    case ImportField::Key:
        return ImportLabels::tr("Key", "column");
    case ImportField::Alias:
        return ImportLabels::tr("Alias", "own name of a customer");
    case ImportField::Owner:
        return ImportLabels::tr("Owner", "person in charge of a customer");
    case ImportField::Tags:
        return ImportLabels::tr("Tags", "keywords");
    }
    return {};
}

QString label(ProblemReason value)
{
    switch (value) {
    case ProblemReason::MissingTenantId:
        return ImportLabels::tr("The tenant ID is missing.");
    case ProblemReason::MalformedTenantId:
        return ImportLabels::tr("This is not a tenant ID.");
    case ProblemReason::MalformedDomain:
        return ImportLabels::tr("This is not a domain name.");
    case ProblemReason::MissingValue:
        return ImportLabels::tr("A required value is missing.");
    case ProblemReason::UnreadableDate:
        return ImportLabels::tr("This date cannot be read.");
    case ProblemReason::AmbiguousDate:
        return ImportLabels::tr("It is not clear which number of this date is the month.");
    case ProblemReason::UnreadableNumber:
        return ImportLabels::tr("This number cannot be read.");
    case ProblemReason::UnreadableDuration:
        return ImportLabels::tr("This duration cannot be read.");
    case ProblemReason::TooFewColumns:
        return ImportLabels::tr("The row has fewer columns than the header.");
    case ProblemReason::TooManyColumns:
        return ImportLabels::tr("The row has more columns than the header.");
    case ProblemReason::DuplicateRow:
        return ImportLabels::tr("The same row came before.");
    case ProblemReason::DuplicateKey:
        return ImportLabels::tr("The same ID came before with other values; this row replaces it.");
    case ProblemReason::UnknownValue:
        return ImportLabels::tr("This value is not known; it is kept as it is.");
    case ProblemReason::UnknownRole:
        return ImportLabels::tr("This role is not in the role catalog; it is kept as it is.");
    case ProblemReason::TextCut:
        return ImportLabels::tr("The text was too long and has been cut.");
    case ProblemReason::TextCleaned:
        return ImportLabels::tr("Characters that cannot be shown were replaced.");
    case ProblemReason::WrongType:
        return ImportLabels::tr("The value is of another type than expected.");
    case ProblemReason::OtherPartner:
        return ImportLabels::tr("The row belongs to another partner tenant.");
    }
    return {};
}

} // namespace attache
