// SPDX-License-Identifier: GPL-3.0-or-later
// timeline
#include "clicommands.h"
#include "cliformat.h"
#include "clijson.h"
#include "clitable.h"
#include "cliworkspace.h"
#include "customerservice.h"
#include "formats.h"
#include "historyservice.h"
#include "keys.h"
#include "labels.h"
#include "reviewlabels.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::Observed:
        return u"observed"_s;
    case TimelineEntry::Kind::Invitation:
        return u"invitation"_s;
    case TimelineEntry::Kind::Journal:
        return u"journal"_s;
    case TimelineEntry::Kind::Note:
        return u"note"_s;
    case TimelineEntry::Kind::Activity:
        return u"activity"_s;
    case TimelineEntry::Kind::Decision:
        return u"decision"_s;
    }
    return {};
}

QJsonObject jsonOf(const TimelineEntry &entry, const QVector<Realm> &realms)
{
    QJsonObject object{{u"at"_s, attache::jsonOf(entry.at)},
                       {u"kind"_s, keyOf(entry.kind)},
                       {u"actor"_s, entry.actor},
                       {u"source"_s, entry.sourceName},
                       {u"action"_s, entry.action},
                       {u"text"_s, entry.text}};
    if (entry.kind == TimelineEntry::Kind::Observed) {
        QJsonObject change = attache::jsonOf(entry.change, realms);
        change.insert(u"change"_s, attache::keyOf(entry.change.kind));
        object.insert(u"change"_s, change);
    }
    return object;
}

QString with(const QString &what, const QString &detail)
{
    return detail.isEmpty() ? what : Cli::tr("%1: %2", "what happened, detail").arg(what, detail);
}

QString lineOf(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::Observed:
        return with(label(entry.change.kind), changeDetail(entry.change));
    case TimelineEntry::Kind::Invitation: {
        const auto state = fromKey<InvitationState>(entry.action);
        return with(Cli::tr("Invitation"), state ? label(*state) : entry.action);
    }
    case TimelineEntry::Kind::Journal:
        return actionLabel(entry.action);
    case TimelineEntry::Kind::Note:
        return with(Cli::tr("Note"), entry.text);
    case TimelineEntry::Kind::Activity:
        return with(entry.action, entry.text);
    case TimelineEntry::Kind::Decision: {
        const auto decision = reviewDecisionFrom(entry.action);
        const QString decided = decision && *decision != ReviewDecision::None
            ? label(*decision)
            : Cli::tr("taken back", "a decision");
        return with(with(Cli::tr("Decided in a review"), decided), entry.text);
    }
    }
    return {};
}

} // namespace

Status runTimeline(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(1, 1); !status)
        return status;
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    LedgerReader &reader = (*workspace)->reader();
    const auto realms = reader.realms();
    if (!realms)
        return realms.error();
    const auto id = CustomerService(reader).resolve(arguments.words().constFirst());
    if (!id)
        return id.error();
    const auto entries = HistoryService(reader).timeline(*id);
    if (!entries)
        return entries.error();
    QJsonArray array;
    CliTable table({Cli::tr("When"), Cli::tr("What"), Cli::tr("Who"), Cli::tr("Source")});
    for (const TimelineEntry &entry : *entries) {
        array << jsonOf(entry, *realms);
        table.add({dateTimeText(entry.at), lineOf(entry), entry.actor, entry.sourceName});
    }
    if (context.json())
        context.print(array);
    else
        table.print(context.out);
    return {};
}

} // namespace attache
