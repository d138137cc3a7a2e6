// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliformat.h"

#include "formats.h"
#include "labels.h"

namespace attache {

using namespace Qt::StringLiterals;

QString joined(const QStringList &texts)
{
    return texts.join(u", "_s);
}

bool isInForce(Presence presence, AttachmentStatus status)
{
    return presence == Presence::Current && status != AttachmentStatus::Expired
        && status != AttachmentStatus::Terminated;
}

QString mineOf(const CustomerSummary &customer)
{
    QStringList services;
    for (const AttachmentSummary &one : customer.attachments) {
        if (one.standing == Standing::Own && isInForce(one.presence, one.status)
            && !one.service.isEmpty())
            services.append(serviceLabel(one.service));
    }
    services.removeDuplicates();
    return joined(services);
}

QString othersOf(const CustomerSummary &customer)
{
    QStringList partners;
    for (const AttachmentSummary &one : customer.attachments) {
        if (one.standing == Standing::Own || !isInForce(one.presence, one.status))
            continue;
        partners.append(one.service.isEmpty()
                            ? one.partnerName
                            : Cli::tr("%1 (%2)", "partner (service)")
                                  .arg(one.partnerName, serviceLabel(one.service)));
    }
    partners.removeDuplicates();
    return joined(partners);
}

QString attachmentLine(const Attachment &attachment)
{
    const AttachmentFacts &facts = attachment.facts;
    QStringList parts{label(facts.kind)};
    const bool hasWord = facts.status == AttachmentStatus::Unknown && !facts.statusRaw.isEmpty();
    parts.append(hasWord ? facts.statusRaw : label(facts.status));
    if (facts.end.isSet())
        parts.append(Cli::tr("until %1", "end of an attachment").arg(dateText(facts.end)));
    if (!facts.roles.isEmpty()) {
        QStringList roles;
        for (const QString &role : facts.roles)
            roles.append(roleLabel(role));
        parts.append(joined(roles));
    }
    parts.append(label(attachment.evidence));
    if (attachment.stamp.presence == Presence::Gone)
        parts.append(Cli::tr("gone since %1").arg(dateText(attachment.stamp.goneSinceAt)));
    return parts.join(u" · "_s);
}

QString changeDetail(const Change &change)
{
    if (change.kind == ChangeKind::GainedPartner || change.kind == ChangeKind::LostPartner)
        return change.service.isEmpty()
            ? Cli::tr("%1 (%2)", "partner (capacity)")
                  .arg(change.partnerName, shortLabel(change.attachmentKind))
            : Cli::tr("%1 (%2, %3)", "partner (capacity, service)")
                  .arg(change.partnerName, shortLabel(change.attachmentKind),
                       serviceLabel(change.service));
    if (change.before.isEmpty() && change.after.isEmpty())
        return change.partnerName;
    if (change.before.isEmpty() || change.after.isEmpty())
        return change.before + change.after;
    return Cli::tr("%1 → %2", "before → after").arg(change.before, change.after);
}

} // namespace attache
