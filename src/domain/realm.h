// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud.h"
#include "ids.h"
#include "tenantid.h"

#include <QString>

namespace attache {

/// One partner tenant in one cloud. Realms never mix: every customer, partner, attachment and
/// invitation belongs to exactly one.
struct Realm
{
    RealmId id;
    QString name; ///< as the user calls it; unique in the workspace, case-insensitively
    Cloud cloud = Cloud::Global;
    TenantId partnerTenant; ///< our own tenant; null until the user says so
    QString mpnId; ///< our own PartnerID; empty if unknown
    QString letterLanguage; ///< "en", "fr", "de": default of letters
    qint64 revision = 0; ///< for optimistic concurrency
};

} // namespace attache
