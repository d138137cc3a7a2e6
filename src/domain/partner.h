// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customer.h"

namespace attache {

/// How a partner organisation stands to us, in one realm.
enum class Standing : quint8 {
    Other, ///< "others"
    Own, ///< "mine": the realm's own tenant or PartnerID
    Distributor, ///< our indirect provider
    OwnReseller ///< an indirect reseller of ours
};

/// Yes, no, or honestly unknown.
enum class Known : quint8 { Unknown, Yes, No };

/// What sources say about a partner organisation. At least one of tenant, mpnId, name is there.
/// Partners are one when their tenant ids are equal, or, where one lacks it, their PartnerIDs;
/// never merged by name alone.
struct PartnerFacts
{
    TenantId tenant;
    QString mpnId; ///< PartnerID, digits
    QString name;
    QString country;
    Standing standing = Standing::Other; ///< as the source implies it; Own is set by the realm
    Known transactsAsCsp = Known::Unknown;
    friend bool operator==(const PartnerFacts &, const PartnerFacts &) = default;
};

/// A partner as the ledger knows it, with what the user said about it applied.
struct Partner
{
    PartnerId id;
    RealmId realm;
    PartnerFacts facts; ///< standing and transactsAsCsp: the user's word wins
    bool markedByUser = false; ///< standing or transactsAsCsp come from the user
    LedgerStamp stamp;
};

/// A partner as a row of the Partners page.
struct PartnerSummary
{
    Partner partner;
    int customers = 0; ///< current customers it is attached to
    int sharedWithUs = 0; ///< of them, those we are attached to as well
    QStringList services; ///< service keys, sorted
};

} // namespace attache
