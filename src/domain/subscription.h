// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customer.h"

namespace attache {

enum class SubscriptionStatus : quint8 {
    Unknown,
    None,
    Active,
    Suspended,
    Deleted,
    Expired,
    Pending,
    Disabled
};

/// A subscription as a source says (contract 6). Read-only: no service can write one.
struct SubscriptionFacts
{
    TenantId customer;
    QString subscriptionId; ///< as the source spells it; compared without case
    QString offerId;
    QString offerName; ///< product
    QString nickname; ///< friendlyName
    QString service; ///< service key, by serviceOfOffer()
    qint64 quantity = -1; ///< licences; -1: not said
    SubscriptionStatus status = SubscriptionStatus::Unknown;
    QString statusRaw;
    Instant start;
    Instant commitmentEnd;
    Instant renewal; ///< next renewal or charge, where a source says
    std::optional<bool> autoRenew;
    QString billingCycle;
    QString termDuration;
    QString partnerOfRecordMpn; ///< PartnerID of the partner of record
    QString partnerOfRecordName;
    QString sellerName; ///< who sold it, where a source says; empty: we did
    TenantId sellerTenant;
    QString unreadable;
    friend bool operator==(const SubscriptionFacts &, const SubscriptionFacts &) = default;
};

struct Subscription
{
    SubscriptionId id;
    CustomerId customer;
    SubscriptionFacts facts;
    LedgerStamp stamp;
};

/// One entry of the partner's activity log (contract 7.1, 9.1). Append only.
struct ActivityRecord
{
    QString recordId; ///< the service's id, or a hash of the row where it has none
    Instant at;
    TenantId customer; ///< null if unknown
    QString customerName;
    QString action; ///< operation type as the source wrote it
    QString user;
    QString status;
    QString detail;
    friend bool operator==(const ActivityRecord &, const ActivityRecord &) = default;
};

} // namespace attache
