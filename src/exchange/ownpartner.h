// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"
#include "realm.h"

#include <optional>

namespace attache {

/// Us, in the realm that is imported into, and whether a partner tenant named by a file is us.
/// Realms never mix: what belongs to another partner tenant is not taken.
class OwnPartner
{
public:
    explicit OwnPartner(const Realm &realm)
        : m_facts{realm.partnerTenant, realm.mpnId, realm.name, {}, Standing::Own, Known::Yes}
    {
    }

    const PartnerFacts &facts() const { return m_facts; }
    bool is(const TenantId &tenant) const { return !tenant.isNull() && tenant == m_facts.tenant; }
    /// True if `tenant` is ours. A realm that does not know its tenant yet takes the first it
    /// meets in the file.
    bool accepts(const TenantId &tenant)
    {
        if (m_facts.tenant.isNull())
            m_facts.tenant = tenant;
        return m_facts.tenant == tenant;
    }

    AttachmentFacts attachment(const TenantId &customer, AttachmentKind kind,
                               const QString &service) const
    {
        AttachmentFacts attachment;
        attachment.customer = customer;
        attachment.partner = m_facts;
        attachment.kind = kind;
        attachment.service = service;
        attachment.status = AttachmentStatus::Active;
        return attachment;
    }

private:
    PartnerFacts m_facts;
};

} // namespace attache
