// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtypes.h"

#include "keywords.h"

namespace attache {

namespace {

constexpr Word<ImportFormat> ImportFormatWords[] = {
    {ImportFormat::Unknown, "unknown"},
    {ImportFormat::PartnerCenterCustomers, "partnerCenterCustomers"},
    {ImportFormat::PartnerCenterSubscriptions, "partnerCenterSubscriptions"},
    {ImportFormat::PartnerCenterActivity, "partnerCenterActivity"},
    {ImportFormat::NceCustomers, "nceCustomers"},
    {ImportFormat::GdapCustomers, "gdapCustomers"},
    {ImportFormat::GdapRoles, "gdapRoles"},
    {ImportFormat::GdapSecurityGroups, "gdapSecurityGroups"},
    {ImportFormat::GdapRelationships, "gdapRelationships"},
    {ImportFormat::GdapAccessAssignments, "gdapAccessAssignments"},
    {ImportFormat::DapCustomers, "dapCustomers"},
    {ImportFormat::DapTerminated, "dapTerminated"},
    {ImportFormat::AttacheCustomers, "attacheCustomers"},
    {ImportFormat::JsonCustomers, "jsonCustomers"},
    {ImportFormat::JsonPartnerRelationships, "jsonPartnerRelationships"},
    {ImportFormat::JsonSubscriptions, "jsonSubscriptions"},
    {ImportFormat::JsonActivity, "jsonActivity"},
    {ImportFormat::JsonTransfers, "jsonTransfers"},
    {ImportFormat::JsonGranularRelationships, "jsonGranularRelationships"},
    {ImportFormat::JsonAccessAssignments, "jsonAccessAssignments"},
    {ImportFormat::JsonContracts, "jsonContracts"},
    {ImportFormat::JsonDelegatedAdminCustomers, "jsonDelegatedAdminCustomers"},
    {ImportFormat::JsonSubscriptionAnalytics, "jsonSubscriptionAnalytics"},
};

constexpr Word<ImportField> ImportFieldWords[] = {
    {ImportField::None, "none"},
    {ImportField::TenantId, "tenantId"},
    {ImportField::CompanyName, "companyName"},
    {ImportField::Domain, "domain"},
    {ImportField::Relationship, "relationship"},
    {ImportField::Country, "country"},
    {ImportField::SubscriptionId, "subscriptionId"},
    {ImportField::SubscriptionName, "subscriptionName"},
    {ImportField::Quantity, "quantity"},
    {ImportField::Status, "status"},
    {ImportField::ResellerName, "resellerName"},
    {ImportField::PartnerOfRecord, "partnerOfRecord"},
    {ImportField::Timestamp, "timestamp"},
    {ImportField::CustomerName, "customerName"},
    {ImportField::Action, "action"},
    {ImportField::User, "user"},
    {ImportField::PartnerTenantId, "partnerTenantId"},
    {ImportField::Duration, "duration"},
    {ImportField::RelationshipId, "relationshipId"},
    {ImportField::RelationshipName, "relationshipName"},
    {ImportField::Created, "created"},
    {ImportField::Activated, "activated"},
    {ImportField::Modified, "modified"},
    {ImportField::End, "end"},
    {ImportField::AssignmentId, "assignmentId"},
    {ImportField::GroupId, "groupId"},
    {ImportField::GroupName, "groupName"},
    {ImportField::Roles, "roles"},
    {ImportField::RoleId, "roleId"},
    {ImportField::Description, "description"},
    {ImportField::Etag, "etag"},
    {ImportField::ErrorDetail, "errorDetail"},
    {ImportField::Key, "key"},
    {ImportField::Alias, "alias"},
    {ImportField::Owner, "owner"},
    {ImportField::Tags, "tags"},
};

constexpr Word<ProblemReason> ProblemReasonWords[] = {
    {ProblemReason::MissingTenantId, "missingTenantId"},
    {ProblemReason::MalformedTenantId, "malformedTenantId"},
    {ProblemReason::MalformedDomain, "malformedDomain"},
    {ProblemReason::MissingValue, "missingValue"},
    {ProblemReason::UnreadableDate, "unreadableDate"},
    {ProblemReason::AmbiguousDate, "ambiguousDate"},
    {ProblemReason::UnreadableNumber, "unreadableNumber"},
    {ProblemReason::UnreadableDuration, "unreadableDuration"},
    {ProblemReason::TooFewColumns, "tooFewColumns"},
    {ProblemReason::TooManyColumns, "tooManyColumns"},
    {ProblemReason::DuplicateRow, "duplicateRow"},
    {ProblemReason::DuplicateKey, "duplicateKey"},
    {ProblemReason::UnknownValue, "unknownValue"},
    {ProblemReason::UnknownRole, "unknownRole"},
    {ProblemReason::TextCut, "textCut"},
    {ProblemReason::TextCleaned, "textCleaned"},
    {ProblemReason::WrongType, "wrongType"},
    {ProblemReason::OtherPartner, "otherPartner"},
};

} // namespace

QString keyOf(ImportFormat value)
{
    return wordOf(ImportFormatWords, value);
}

QString keyOf(ImportField value)
{
    return wordOf(ImportFieldWords, value);
}

QString keyOf(ProblemReason value)
{
    return wordOf(ProblemReasonWords, value);
}

std::optional<ImportFormat> importFormatFromKey(const QString &key)
{
    return valueOf(ImportFormatWords, key);
}

} // namespace attache
