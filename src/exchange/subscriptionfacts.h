// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownpartner.h"
#include "ports.h"

#include <QSet>

namespace attache {

/// Puts subscriptions, and the attachments that each of them shows: its seller, and the indirect
/// reseller that is its partner of record.
class SubscriptionWriter
{
public:
    SubscriptionWriter(ObservationSink &sink, const Realm &realm) : m_sink(sink), m_own(realm) { }

    /// `customerName` may be empty. Without a seller in `facts`, we sold it.
    Status put(const SubscriptionFacts &facts, const QString &customerName);

private:
    Status putReseller(const SubscriptionFacts &facts, AttachmentStatus status);

    ObservationSink &m_sink;
    OwnPartner m_own;
    QSet<TenantId> m_customers;
    QSet<QString> m_activeResellers;
};

/// What a subscription's status means for the attachments it shows.
AttachmentStatus attachmentStatusOf(SubscriptionStatus status);

} // namespace attache
