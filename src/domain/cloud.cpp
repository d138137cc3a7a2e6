// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud.h"

#include <array>

namespace attache {

namespace {

// Contract 1.1 and 1.3. Order follows the enumeration.
constexpr std::array<CloudTraits, 4> Clouds{{
    {.cloud = Cloud::Global,
     .key = "global",
     .loginHost = "login.microsoftonline.com",
     .partnerCenterHost = "api.partnercenter.microsoft.com",
     .graphHost = "graph.microsoft.com",
     .adminCenterHost = "admin.microsoft.com",
     .granularApprovalHost = "admin.microsoft.com",
     .defaultLetterLanguage = "en",
     .isClosed = false,
     .closedOn = "",
     .hasGranularRelationships = true,
     .canOmitPrivileges = true,
     .hasIndirectModelCalls = true,
     .supportsMultiPartnerForSure = true},
    {.cloud = Cloud::UsGovernmentL4,
     .key = "usGovernment",
     .loginHost = "login.microsoftonline.us",
     .partnerCenterHost = "api.partnercenter.microsoft.com",
     .graphHost = "graph.microsoft.us",
     .adminCenterHost = "portal.office365.us",
     .granularApprovalHost = "",
     .defaultLetterLanguage = "en",
     .isClosed = false,
     .closedOn = "",
     .hasGranularRelationships = true,
     .canOmitPrivileges = false,
     .hasIndirectModelCalls = false,
     .supportsMultiPartnerForSure = false},
    {.cloud = Cloud::UsGovernmentL5,
     .key = "usGovernmentDoD",
     .loginHost = "login.microsoftonline.us",
     .partnerCenterHost = "api.partnercenter.microsoft.com",
     .graphHost = "dod-graph.microsoft.us",
     .adminCenterHost = "portal.apps.mil",
     .granularApprovalHost = "",
     .defaultLetterLanguage = "en",
     .isClosed = false,
     .closedOn = "",
     .hasGranularRelationships = true,
     .canOmitPrivileges = false,
     .hasIndirectModelCalls = false,
     .supportsMultiPartnerForSure = false},
    {.cloud = Cloud::Germany,
     .key = "germany",
     .loginHost = "login.microsoftonline.de",
     .partnerCenterHost = "api.partnercenter.microsoft.com",
     .graphHost = "graph.microsoft.de",
     .adminCenterHost = "",
     .granularApprovalHost = "",
     .defaultLetterLanguage = "de",
     .isClosed = true,
     .closedOn = "2021-10-29",
     .hasGranularRelationships = false,
     .canOmitPrivileges = false,
     .hasIndirectModelCalls = false,
     .supportsMultiPartnerForSure = true},
}};

} // namespace

std::span<const CloudTraits> allClouds()
{
    return Clouds;
}

const CloudTraits &traitsOf(Cloud cloud)
{
    for (const CloudTraits &traits : Clouds) {
        if (traits.cloud == cloud)
            return traits;
    }
    Q_UNREACHABLE();
}

Result<Cloud> parseCloud(const QString &key)
{
    const QString wanted = key.trimmed();
    for (const CloudTraits &traits : Clouds) {
        if (wanted.compare(QLatin1StringView(traits.key), Qt::CaseInsensitive) == 0)
            return traits.cloud;
    }
    return Error{ErrorKind::InvalidInput, QStringLiteral("cloud.unknown"), {wanted.left(80)}, {}};
}

} // namespace attache
