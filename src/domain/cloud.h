// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "result.h"

#include <QString>

#include <span>

namespace attache {

/// The clouds a realm can live in (contract 1.1). GCC belongs to Global; only GCC High and DoD use
/// the US Government hosts, and these two differ in their hosts.
enum class Cloud : quint8 { Global, UsGovernmentL4, UsGovernmentL5, Germany };

/// What a cloud is and can do. Hosts are bare host names; an empty one is not documented or never
/// existed, and is never made up (contract 1.2).
struct CloudTraits
{
    Cloud cloud;
    const char *key; ///< stable: "global", "usGovernment", "usGovernmentDoD", "germany"
    const char *loginHost;
    const char *partnerCenterHost;
    const char *graphHost;
    const char *adminCenterHost; ///< where the customer approves
    const char *granularApprovalHost; ///< host of GDAP approval links
    const char *defaultLetterLanguage; ///< "en" or "de"
    bool isClosed; ///< Microsoft closed it: lists and files only
    const char *closedOn; ///< ISO date, or empty
    bool hasGranularRelationships; ///< GDAP exists there
    bool canOmitPrivileges; ///< a reseller request may leave out the admin privileges
    bool hasIndirectModelCalls; ///< Partner Center's /relationships calls
    bool supportsMultiPartnerForSure; ///< false: the sources disagree (contract 1.3)
};

std::span<const CloudTraits> allClouds();
const CloudTraits &traitsOf(Cloud cloud);
/// Errors: InvalidInput "cloud.unknown". Accepts the keys, in any case.
Result<Cloud> parseCloud(const QString &key);

} // namespace attache
