// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptionfacts.h"

#include "keys.h"

namespace attache {

AttachmentStatus attachmentStatusOf(SubscriptionStatus status)
{
    switch (status) {
    case SubscriptionStatus::Active:
        return AttachmentStatus::Active;
    case SubscriptionStatus::Deleted:
    case SubscriptionStatus::Expired:
        return AttachmentStatus::Terminated;
    default:
        return AttachmentStatus::Unknown; // suspended: sold by them, though not running
    }
}

Status SubscriptionWriter::put(const SubscriptionFacts &facts, const QString &customerName)
{
    if (!m_customers.contains(facts.customer)) {
        m_customers.insert(facts.customer);
        CustomerFacts customer;
        customer.tenant = facts.customer;
        customer.name = customerName;
        if (const Status status = m_sink.putCustomer(customer, Dataset::Subscriptions); !status)
            return status;
    }
    if (const Status status = m_sink.putSubscription(facts); !status)
        return status;

    const AttachmentStatus attachmentStatus = attachmentStatusOf(facts.status);
    AttachmentFacts seller =
        m_own.attachment(facts.customer, AttachmentKind::SubscriptionSeller, facts.service);
    const bool isOthers = !facts.sellerTenant.isNull() && !m_own.is(facts.sellerTenant);
    if (isOthers || (facts.sellerTenant.isNull() && !facts.sellerName.isEmpty())) {
        seller.partner = {};
        seller.partner.tenant = facts.sellerTenant;
        seller.partner.name = facts.sellerName;
        seller.partner.transactsAsCsp = Known::Yes;
    }
    seller.externalId = facts.subscriptionId.toLower();
    seller.name = facts.nickname.isEmpty() ? facts.offerName : facts.nickname;
    seller.status = attachmentStatus;
    if (attachmentStatus == AttachmentStatus::Unknown)
        seller.statusRaw =
            facts.status == SubscriptionStatus::Unknown ? facts.statusRaw : keyOf(facts.status);
    seller.start = facts.start;
    seller.end = facts.commitmentEnd;
    if (const Status status = m_sink.putAttachment(seller, Dataset::Subscriptions); !status)
        return status;
    return putReseller(facts, attachmentStatus);
}

Status SubscriptionWriter::putReseller(const SubscriptionFacts &facts, AttachmentStatus status)
{
    const QString &mpnId = facts.partnerOfRecordMpn;
    const QString &name = facts.partnerOfRecordName;
    const PartnerFacts &own = m_own.facts();
    if (mpnId.isEmpty() && name.isEmpty())
        return {};
    if ((!mpnId.isEmpty() && mpnId == own.mpnId)
        || (mpnId.isEmpty() && name.compare(own.name, Qt::CaseInsensitive) == 0))
        return {};
    // One attachment for all subscriptions of a service: an ended one among them does not end it.
    const QString key = facts.customer.toString() + u'\n' + facts.service + u'\n' + mpnId + u'\n'
        + (mpnId.isEmpty() ? name : QString());
    if (m_activeResellers.contains(key))
        return {};
    if (status == AttachmentStatus::Active)
        m_activeResellers.insert(key);
    AttachmentFacts reseller;
    reseller.customer = facts.customer;
    reseller.partner.mpnId = mpnId;
    reseller.partner.name = name;
    reseller.partner.standing = Standing::OwnReseller;
    reseller.partner.transactsAsCsp = Known::Yes;
    reseller.kind = AttachmentKind::IndirectReseller;
    reseller.service = facts.service;
    reseller.status = status;
    return m_sink.putAttachment(reseller, Dataset::Subscriptions);
}

} // namespace attache
