// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmenttext.h"

#include "formats.h"
#include "labels.h"
#include "textdoor.h"

#include <QCoreApplication>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 24LL * 3600 * 1000;

struct AttachmentText
{
    Q_DECLARE_TR_FUNCTIONS(attache::AttachmentText)
};

bool hasEnded(AttachmentStatus status)
{
    return status == AttachmentStatus::Expired || status == AttachmentStatus::Terminated;
}

QString statusWord(const Attachment &attachment)
{
    const AttachmentFacts &facts = attachment.facts;
    if (facts.status == AttachmentStatus::Unknown && !facts.statusRaw.isEmpty())
        return displayText(facts.statusRaw);
    return label(facts.status);
}

QString roleNames(const QStringList &roles)
{
    QStringList names;
    for (const QString &role : roles)
        names << roleLabel(role);
    return names.join(u", "_s);
}

QString accessText(EffectiveAccess access)
{
    switch (access) {
    case EffectiveAccess::NotApplicable:
        break;
    case EffectiveAccess::Unknown:
        return AttachmentText::tr("Not read: whether anybody of ours can use the roles is unknown");
    case EffectiveAccess::Missing:
        return AttachmentText::tr("None: nobody of ours can use the roles (no effective access)");
    case EffectiveAccess::Pending:
        return AttachmentText::tr("Pending: nobody of ours can use the roles yet");
    case EffectiveAccess::Effective:
        return AttachmentText::tr("Active: a security group of ours has the roles");
    }
    return {};
}

} // namespace

StatusSign statusSign(const Attachment &attachment, Instant now)
{
    if (attachment.stamp.presence == Presence::Gone)
        return StatusSign::Gone;
    switch (attachment.facts.status) {
    case AttachmentStatus::Active: {
        const Instant end = attachment.facts.end;
        if (!end.isSet())
            return StatusSign::Holds;
        if (end < now)
            return StatusSign::Ended;
        return end.ms() - now.ms() <= 30 * Day ? StatusSign::Ending : StatusSign::Holds;
    }
    case AttachmentStatus::Created:
    case AttachmentStatus::ApprovalPending:
    case AttachmentStatus::Approved:
    case AttachmentStatus::Activating:
        return StatusSign::Pending;
    case AttachmentStatus::Expiring:
    case AttachmentStatus::TerminationRequested:
    case AttachmentStatus::Terminating:
        return StatusSign::Ending;
    case AttachmentStatus::Expired:
    case AttachmentStatus::Terminated:
        return StatusSign::Ended;
    case AttachmentStatus::Unknown:
        break;
    }
    return StatusSign::Unknown;
}

QString statusText(const Attachment &attachment, Instant now)
{
    const Instant end = attachment.facts.end;
    if (attachment.stamp.presence == Presence::Gone) {
        return attachment.stamp.goneSinceAt.isSet()
            ? AttachmentText::tr("Gone since %1").arg(dateText(attachment.stamp.goneSinceAt))
            : label(Presence::Gone);
    }
    const QString word = statusWord(attachment);
    if (end.isSet() && end < now && attachment.facts.status == AttachmentStatus::Active)
        return AttachmentText::tr("Ran out on %1", "attachment").arg(dateText(end));
    if (end.isSet()) {
        return hasEnded(attachment.facts.status)
            ? AttachmentText::tr("%1 on %2", "status, date").arg(word, dateText(end))
            : AttachmentText::tr("%1 until %2", "status, date").arg(word, dateText(end));
    }
    if (end.isNever())
        return AttachmentText::tr("%1, no expiry date", "status").arg(word);
    return word;
}

QString rolesText(const Attachment &attachment, int limit)
{
    const QStringList &roles = attachment.facts.roles;
    if (roles.size() <= limit)
        return roleNames(roles);
    return AttachmentText::tr("%1 +%2", "roles, how many more")
        .arg(roleNames(roles.first(limit)), numberText(roles.size() - limit));
}

QString evidenceText(const Attachment &attachment)
{
    const QString how = label(attachment.evidence);
    if (attachment.evidence == Evidence::ByHand) {
        const QString who = displayText(attachment.recordedBy);
        const QString when = dateText(attachment.stamp.firstSeenAt);
        return who.isEmpty()
            ? AttachmentText::tr("%1 on %2", "evidence, date").arg(how, when)
            : AttachmentText::tr("%1 by %2 on %3", "evidence, person, date").arg(how, who, when);
    }
    const QString when = dateText(attachment.stamp.lastSeenAt);
    const QString source = displayText(attachment.sourceName);
    return source.isEmpty()
        ? AttachmentText::tr("%1 of %2", "evidence, date").arg(how, when)
        : AttachmentText::tr("%1 “%2” of %3", "evidence, source, date").arg(how, source, when);
}

QString spokenText(const Attachment &attachment, Instant now)
{
    QString what = label(attachment.facts.kind);
    const QString roles = roleNames(attachment.facts.roles);
    if (!roles.isEmpty())
        what = AttachmentText::tr("%1 with %2", "kind of attachment, roles").arg(what, roles);
    return AttachmentText::tr("%1, %2: %3, %4, %5", "partner, service, kind, status, evidence")
        .arg(partnerTitle(attachment.facts.partner), serviceTitle(attachment.facts.service), what,
             statusText(attachment, now), evidenceText(attachment));
}

QVector<QPair<QString, QString>> explanation(const Attachment &attachment, Instant now)
{
    const AttachmentFacts &facts = attachment.facts;
    QVector<QPair<QString, QString>> lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << qMakePair(name, value);
    };
    add(AttachmentText::tr("Partner"), partnerTitle(facts.partner));
    add(AttachmentText::tr("Tenant ID"), facts.partner.tenant.toString());
    add(AttachmentText::tr("Partner ID"), displayText(facts.partner.mpnId));
    add(AttachmentText::tr("Capacity"), label(facts.kind));
    add(AttachmentText::tr("Service"), serviceTitle(facts.service));
    add(AttachmentText::tr("Relationship name"), displayText(facts.name));
    add(AttachmentText::tr("Roles"), roleNames(facts.roles));
    add(AttachmentText::tr("Status"), statusText(attachment, now));
    add(AttachmentText::tr("Access assignments"), accessText(attachment.access));
    if (attachment.stamp.presence == Presence::Gone)
        add(AttachmentText::tr("Last known status"), statusWord(attachment));
    if (facts.start.isSet())
        add(AttachmentText::tr("Start date"), dateText(facts.start));
    if (!facts.end.isUnknown())
        add(AttachmentText::tr("End date"), dateText(facts.end));
    if (facts.autoExtendDays >= 0) {
        add(AttachmentText::tr("Auto-extend"),
            facts.autoExtendDays == 0
                ? AttachmentText::tr("Off", "auto-extend")
                : AttachmentText::tr("By %n days", "auto-extend", facts.autoExtendDays));
    }
    add(AttachmentText::tr("ID in the source"), displayText(facts.externalId));
    add(AttachmentText::tr("How we know"), evidenceText(attachment));
    add(AttachmentText::tr("Remark"), displayText(attachment.remark));
    add(AttachmentText::tr("First seen"), dateText(attachment.stamp.firstSeenAt));
    add(AttachmentText::tr("Last seen"), dateText(attachment.stamp.lastSeenAt));
    add(AttachmentText::tr("Could not be read"), displayText(facts.unreadable));
    return lines;
}

QString serviceTitle(const QString &serviceKey)
{
    return serviceKey.isEmpty() ? AttachmentText::tr("Service not stated")
                                : serviceLabel(serviceKey);
}

QString partnerTitle(const PartnerFacts &partner)
{
    if (!isBlankText(partner.name))
        return displayText(partner.name);
    if (!partner.mpnId.isEmpty())
        return AttachmentText::tr("Partner ID %1").arg(displayText(partner.mpnId));
    return partner.tenant.isNull() ? AttachmentText::tr("Partner without a name")
                                   : AttachmentText::tr("Tenant %1").arg(partner.tenant.toString());
}

} // namespace attache
