// SPDX-License-Identifier: GPL-3.0-or-later
// observations, diff, today
#include "clicommands.h"
#include "cliformat.h"
#include "clijson.h"
#include "clitable.h"
#include "cliworkspace.h"
#include "formats.h"
#include "historyservice.h"
#include "keys.h"
#include "labels.h"
#include "overviewservice.h"
#include "textdoor.h"

#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ChangeKinds{ChangeKind::Joined,
                                 ChangeKind::Left,
                                 ChangeKind::Renamed,
                                 ChangeKind::DomainChanged,
                                 ChangeKind::RelationshipChanged,
                                 ChangeKind::GainedPartner,
                                 ChangeKind::LostPartner,
                                 ChangeKind::AttachmentChanged,
                                 ChangeKind::GainedSubscription,
                                 ChangeKind::LostSubscription,
                                 ChangeKind::SubscriptionChanged,
                                 ChangeKind::GainedAssignment,
                                 ChangeKind::LostAssignment,
                                 ChangeKind::AssignmentChanged};

Result<QJsonObject> observationObject(LedgerReader &reader, ObservationId id,
                                      const QVector<Realm> &realms)
{
    const auto all = reader.observations();
    if (!all)
        return all.error();
    for (const Observation &one : *all) {
        if (one.id == id)
            return jsonOf(one, realms);
    }
    return QJsonObject();
}

void printChanges(const CliContext &context, const QVector<Change> &changes)
{
    bool any = false;
    for (const ChangeKind kind : ChangeKinds) {
        CliTable table({Cli::tr("Customer"), Cli::tr("What"), Cli::tr("When")});
        int count = 0;
        for (const Change &change : changes) {
            if (change.kind != kind)
                continue;
            ++count;
            table.add({customerLabel(change.customerName, change.tenant), changeDetail(change),
                       dateText(change.at)});
        }
        if (count == 0)
            continue;
        any = true;
        context.out
            << Cli::tr("%1 (%2)", "kind of change (number)").arg(label(kind), numberText(count))
            << '\n';
        table.print(context.out);
        context.out << '\n';
    }
    if (!any)
        context.out << Cli::tr("Nothing changed.") << '\n';
}

} // namespace

Status runObservations(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(0, 0); !status)
        return status;
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    LedgerReader &reader = (*workspace)->reader();
    const auto realms = reader.realms();
    if (!realms)
        return realms.error();
    const auto all = HistoryService(reader).observations();
    if (!all)
        return all.error();
    QJsonArray array;
    CliTable table({Cli::tr("Number"), Cli::tr("When"), Cli::tr("Realm"), Cli::tr("Source"),
                    Cli::tr("Complete"), Cli::tr("Added"), Cli::tr("Changed"), Cli::tr("Gone")});
    for (const Observation &one : *all) {
        array.append(jsonOf(one, *realms));
        table.add({QString::number(one.id.value()), dateTimeText(one.header.observedAt),
                   realmIn(*realms, one.header.realm).name, one.header.sourceName,
                   one.isComplete() ? Cli::tr("yes", "complete") : Cli::tr("no", "complete"),
                   numberText(one.total.added), numberText(one.total.changed),
                   numberText(one.total.gone)});
    }
    if (context.json())
        context.print(array);
    else
        table.print(context.out);
    return {};
}

Status runDiff(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(2, 2); !status)
        return status;
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    LedgerReader &reader = (*workspace)->reader();
    const auto realm = chooseRealmOrAll(reader, arguments.value("realm"));
    if (!realm)
        return realm.error();
    const auto realms = reader.realms();
    if (!realms)
        return realms.error();
    HistoryService history(reader);
    auto from = history.resolve(arguments.words().at(0));
    if (!from)
        return from.error();
    auto to = history.resolve(arguments.words().at(1));
    if (!to)
        return to.error();
    if (*from > *to)
        return usageError(Cli::tr("The earlier observation comes first: “diff %1 %2”.")
                              .arg(arguments.words().at(1), arguments.words().at(0)));
    const auto changes = history.difference(*from, *to, *realm);
    if (!changes)
        return changes.error();
    if (!context.json()) {
        printChanges(context, *changes);
        return {};
    }
    const auto first = observationObject(reader, *from, *realms);
    const auto last = observationObject(reader, *to, *realms);
    if (!first || !last)
        return first ? last.error() : first.error();
    QJsonObject object{{u"from"_s, *first}, {u"to"_s, *last}};
    for (const ChangeKind kind : ChangeKinds) {
        QJsonArray array;
        for (const Change &change : *changes) {
            if (change.kind == kind)
                array.append(jsonOf(change, *realms));
        }
        object.insert(keyOf(kind), array);
    }
    context.print(object);
    return {};
}

Status runToday(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(0, 0); !status)
        return status;
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    LedgerReader &reader = (*workspace)->reader();
    const auto realm = chooseRealmOrAll(reader, arguments.value("realm"));
    if (!realm)
        return realm.error();
    const auto realms = reader.realms();
    if (!realms)
        return realms.error();
    const auto today = OverviewService(reader, FixedClock(context.now())).today(*realm);
    if (!today)
        return today.error();
    const OverviewFigures &figures = today->figures;
    const Instant now = context.now();
    if (context.json()) {
        const auto invitations = [&](const QVector<Invitation> &list) {
            QJsonArray array;
            for (const Invitation &one : list)
                array.append(jsonOf(one, *realms));
            return array;
        };
        QJsonArray news;
        for (const Change &change : figures.news) {
            QJsonObject one = jsonOf(change, *realms);
            one.insert(u"change"_s, keyOf(change.kind));
            news.append(one);
        }
        QJsonArray ends;
        for (const qint64 count : figures.endsByMonth)
            ends.append(count);
        context.print(QJsonObject{{u"customers"_s, figures.customers},
                                  {u"gone"_s, figures.gone},
                                  {u"partners"_s, figures.partners},
                                  {u"attachments"_s, figures.attachments},
                                  {u"severalPartners"_s, figures.severalPartners},
                                  {u"expiringSoon"_s, figures.expiringSoon},
                                  {u"invitationsOpen"_s, figures.invitationsOpen},
                                  {u"invitationsAccepted"_s, figures.invitationsAccepted},
                                  {u"remindersDue"_s, figures.remindersDue},
                                  {u"nextActionsDue"_s, figures.nextActionsDue},
                                  {u"asOf"_s, jsonOf(figures.asOf)},
                                  {u"source"_s, jsonOrNull(figures.latestSource)},
                                  {u"endsByMonth"_s, ends},
                                  {u"news"_s, news},
                                  {u"toFinish"_s, invitations(today->toFinish)},
                                  {u"toRemind"_s, invitations(today->toRemind)}});
        return {};
    }
    QTextStream &out = context.out;
    if (figures.asOf.isSet())
        out << Cli::tr("As of %1 (%2)", "date (relative date)")
                   .arg(dateTimeText(figures.asOf), relativeDayText(figures.asOf, now))
            << "\n\n";
    const auto line = [&](qint64 number, const QString &text) {
        out << numberText(number).rightJustified(10) << "  " << text << '\n';
    };
    line(figures.customers, Cli::tr("customers"));
    line(figures.gone, Cli::tr("former customers"));
    line(figures.partners, Cli::tr("partners"));
    line(figures.severalPartners, Cli::tr("customers with several partners"));
    line(figures.expiringSoon, Cli::tr("run out within 30 days without a successor"));
    line(figures.invitationsOpen, Cli::tr("open invitations"));
    line(figures.invitationsAccepted, Cli::tr("accepted, to be finished"));
    line(figures.remindersDue, Cli::tr("reminders due"));
    line(figures.nextActionsDue, Cli::tr("next actions due"));
    const auto list = [&](const QString &title, const QVector<Invitation> &invitations) {
        if (invitations.isEmpty())
            return;
        out << '\n' << title << '\n';
        for (const Invitation &one : invitations)
            out << "  " << terminalText(customerLabel(one.companyName, one.tenant)) << " · "
                << label(one.state) << " · " << terminalText(realmIn(*realms, one.realm).name)
                << '\n';
    };
    list(Cli::tr("To finish"), today->toFinish);
    list(Cli::tr("To remind"), today->toRemind);
    if (!figures.news.isEmpty()) {
        out << '\n' << Cli::tr("News") << '\n';
        for (const Change &change : figures.news)
            out << "  " << label(change.kind) << " · "
                << terminalText(customerLabel(change.customerName, change.tenant)) << " · "
                << terminalText(changeDetail(change)) << '\n';
    }
    return {};
}

} // namespace attache
