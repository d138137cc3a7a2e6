// SPDX-License-Identifier: GPL-3.0-or-later
#include "changetext.h"

#include "attachmenttext.h"
#include "formats.h"
#include "instant.h"
#include "journalmodel.h"
#include "keys.h"
#include "labels.h"
#include "reviewlabels.h"
#include "textdoor.h"

#include <QCoreApplication>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(attache::ChangeText)
};

bool isAboutPartner(ChangeKind kind)
{
    return kind == ChangeKind::GainedPartner || kind == ChangeKind::LostPartner
        || kind == ChangeKind::AttachmentChanged;
}

/// A recorded value: dates as people read them, everything else as it is.
QString valueText(const QString &value)
{
    static const QString never = Instant::never().toIso();
    if (value == never || (value.size() >= 20 && value.at(4) == u'-' && value.endsWith(u'Z'))) {
        if (const Result<Instant> instant = parseInstant(value))
            return dateText(*instant);
    }
    return displayText(value);
}

QString beforeAndAfter(const Change &change)
{
    if (change.before.isEmpty())
        return valueText(change.after);
    if (change.after.isEmpty())
        return ChangeText::tr("was %1", "earlier value").arg(valueText(change.before));
    return ChangeText::tr("%1 → %2", "earlier value, new value")
        .arg(valueText(change.before), valueText(change.after));
}

} // namespace

QString changeText(const Change &change)
{
    QString what = label(change.kind);
    if (isAboutPartner(change.kind)) {
        const QString capacity = change.service.isEmpty()
            ? label(change.attachmentKind)
            : ChangeText::tr("%1, %2", "service, kind of attachment")
                  .arg(serviceTitle(change.service), shortLabel(change.attachmentKind));
        what = ChangeText::tr("%1: %2 (%3)", "change, partner, capacity")
                   .arg(what, displayText(change.partnerName), capacity);
    }
    if (isAboutPartner(change.kind) && change.kind != ChangeKind::AttachmentChanged)
        return what;
    if (change.kind == ChangeKind::Joined || change.kind == ChangeKind::Left)
        return what;
    const QString values = beforeAndAfter(change);
    return values.isEmpty() ? what : ChangeText::tr("%1: %2", "change, values").arg(what, values);
}

QString timelineText(const TimelineEntry &entry)
{
    const QString text = displayText(entry.text);
    switch (entry.kind) {
    case TimelineEntry::Kind::Observed:
        return changeText(entry.change);
    case TimelineEntry::Kind::Invitation: {
        const auto state = fromKey<InvitationState>(entry.action);
        QString step = state ? label(*state) : displayText(entry.action);
        if (entry.isCorrection)
            step = ChangeText::tr("corrected to %1", "status of an invitation").arg(step);
        return text.isEmpty()
            ? ChangeText::tr("Invitation: %1").arg(step)
            : ChangeText::tr("Invitation: %1 (%2)", "status, note").arg(step, text);
    }
    case TimelineEntry::Kind::Note:
        return ChangeText::tr("Note: %1").arg(text);
    case TimelineEntry::Kind::Journal: {
        const QString action = displayText(actionLabel(entry.action));
        const QString detail = journalDetailText(entry.text);
        return detail.isEmpty() ? action
                                : ChangeText::tr("%1: %2", "action, detail").arg(action, detail);
    }
    case TimelineEntry::Kind::Activity: {
        const QString action = displayText(entry.action);
        return text.isEmpty() ? action
                              : ChangeText::tr("%1: %2", "action, detail").arg(action, text);
    }
    case TimelineEntry::Kind::Decision: {
        const auto decision = reviewDecisionFrom(entry.action);
        if (decision == ReviewDecision::None)
            return ChangeText::tr("Review “%1”: the decision was taken back")
                .arg(displayText(entry.sourceName));
        const QString decided = decision ? label(*decision) : displayText(entry.action);
        return text.isEmpty()
            ? ChangeText::tr("Review “%1”: %2", "name of the review, decision")
                  .arg(displayText(entry.sourceName), decided)
            : ChangeText::tr("Review “%1”: %2 (%3)", "name of the review, decision, reason")
                  .arg(displayText(entry.sourceName), decided, text);
    }
    }
    return text;
}

QString timelineSource(const TimelineEntry &entry)
{
    // What was observed comes from a list or a call, whoever imported it.
    const bool isFromSource = entry.kind == TimelineEntry::Kind::Observed || entry.actor.isEmpty();
    return displayText(isFromSource && !entry.sourceName.isEmpty() ? entry.sourceName
                                                                   : entry.actor);
}

} // namespace attache
