// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitationfields.h"

namespace attache {

Invitation withFieldsOf(const Invitation &stored, const Invitation &fields)
{
    Invitation result = fields;
    result.id = stored.id;
    result.guid = stored.guid;
    result.state = stored.state;
    result.createdBy = stored.createdBy;
    result.createdAt = stored.createdAt;
    result.sentAt = stored.sentAt;
    result.remindAt = stored.remindAt;
    result.remindedAt = stored.remindedAt;
    result.acceptedAt = stored.acceptedAt;
    result.closedAt = stored.closedAt;
    result.revision = stored.revision;
    return result;
}

bool hasSameFields(const Invitation &a, const Invitation &b)
{
    return a.customer == b.customer && a.tenant == b.tenant && a.companyName == b.companyName
        && a.domain == b.domain && a.kind == b.kind && a.includesPrivileges == b.includesPrivileges
        && a.roles == b.roles && a.durationDays == b.durationDays && a.autoExtend == b.autoExtend
        && a.relationshipName == b.relationshipName && a.link == b.link && a.language == b.language
        && a.recipients == b.recipients && a.reason == b.reason
        && a.nonTransacting == b.nonTransacting;
}

} // namespace attache
