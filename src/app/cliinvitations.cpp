// SPDX-License-Identifier: GPL-3.0-or-later
// invitations, invite
#include "clicommands.h"
#include "cliformat.h"
#include "clijson.h"
#include "clitable.h"
#include "cliworkspace.h"
#include "customerservice.h"
#include "formats.h"
#include "invitationservice.h"
#include "keys.h"
#include "labels.h"
#include "rolecatalogue.h"
#include "rules.h"
#include "textdoor.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

Result<InvitationState> stateFrom(const QString &word)
{
    const auto state = fromKey<InvitationState>(word);
    if (!state)
        return usageError(Cli::tr("“%1” is not a state of an invitation.").arg(word));
    return *state;
}

Result<QVector<InvitationState>> statesFrom(const QStringList &words)
{
    QVector<InvitationState> states;
    for (const QString &word : words) {
        const auto state = stateFrom(word);
        if (!state)
            return state.error();
        states.append(*state);
    }
    return states;
}

/// Template ids of roles given by name or template id. An id that the catalogue does not have may
/// be newer than it; a name that it does not have is a slip.
Result<QStringList> roleIds(const QStringList &roles)
{
    QStringList ids;
    for (const QString &role : roles) {
        const QString named = RoleCatalogue::instance().idOfName(role);
        const auto id = parseTenantId(role);
        if (named.isEmpty() && !id)
            return usageError(
                Cli::tr("“%1” is neither the name of a role nor a template ID.").arg(role));
        ids.append(named.isEmpty() ? id->toString() : named);
    }
    return ids;
}

/// What --tenant, --name, --domain or the customer's name say about whom to invite.
Status whom(const CliArguments &arguments, LedgerReader &reader, Invitation &invitation)
{
    if (!arguments.words().isEmpty()) {
        CustomerService customers(reader);
        const auto id = customers.resolve(arguments.words().first());
        if (!id)
            return id.error();
        const auto customer = reader.customer(*id);
        if (!customer)
            return customer.error();
        invitation.customer = *id;
        invitation.realm = customer->realm;
    }
    if (arguments.has("tenant")) {
        const auto tenant = parseTenantId(arguments.value("tenant"));
        if (!tenant)
            return tenant.error();
        invitation.tenant = *tenant;
    }
    invitation.companyName = arguments.value("name");
    invitation.domain = arguments.value("domain");
    if (!invitation.realm.isValid() || arguments.has("realm")) {
        const auto realm = chooseRealm(reader, arguments.value("realm"));
        if (!realm)
            return realm.error();
        invitation.realm = realm->id;
    }
    return {};
}

Status content(const CliArguments &arguments, const Clock &clock, Invitation &invitation)
{
    if (arguments.has("kind")) {
        const auto kind = fromKey<InvitationKind>(arguments.value("kind"));
        if (!kind)
            return usageError(
                Cli::tr("“%1” is not a kind of invitation.").arg(arguments.value("kind")));
        invitation.kind = *kind;
    } else if (arguments.has("role")) {
        invitation.kind = InvitationKind::GranularRelationship;
    }
    if (arguments.has("privileges") && arguments.has("no-privileges"))
        return usageError(Cli::tr("--privileges and --no-privileges exclude each other."));
    invitation.includesPrivileges = arguments.has("privileges");
    const auto roles = roleIds(arguments.values("role"));
    if (!roles)
        return roles.error();
    invitation.roles = *roles;
    const bool isGranular = invitation.kind == InvitationKind::GranularRelationship;
    const auto days = arguments.number("days", isGranular ? 730 : 0, 1);
    if (!days)
        return days.error();
    invitation.durationDays = int(std::min<qint64>(*days, 100'000));
    invitation.autoExtend = arguments.has("auto-extend");
    invitation.relationshipName = arguments.value("relationship-name");
    invitation.language = arguments.value("language");
    if (!invitation.language.isEmpty()
        && !QStringList{u"en"_s, u"fr"_s, u"de"_s}.contains(invitation.language))
        return usageError(
            Cli::tr("“%1” is not one of the languages en, fr and de.").arg(invitation.language));
    invitation.recipients = arguments.values("recipient");
    invitation.reason = arguments.value("reason");
    invitation.link = arguments.value("link");
    if (arguments.has("does-not-transact")) {
        invitation.nonTransacting.saidBy = cleanText(arguments.value("does-not-transact"));
        invitation.nonTransacting.saidAt = clock.now();
    }
    return {};
}

/// Takes `invitation` step by step to `to`; each step is journalled with the same date.
Result<Invitation> takeTo(InvitationService &service, Invitation invitation, InvitationState to,
                          const CliArguments &arguments)
{
    if (invitation.state == to)
        return invitation;
    const auto date = arguments.instant("date");
    if (!date)
        return date.error();
    const auto way = stepsBetween(invitation.state, to);
    if (way.isEmpty())
        return checkStep(invitation.state, to).error();
    for (const InvitationState step : way) {
        const QString note = step == to ? arguments.value("note") : QString();
        auto stepped = service.advance(invitation.id, step, *date, note, systemActor());
        if (!stepped)
            return stepped;
        invitation = *std::move(stepped);
    }
    return invitation;
}

Result<Invitation> stored(LedgerReader &reader, const QString &guid)
{
    const auto all = reader.invitations(RealmId());
    if (!all)
        return all.error();
    for (const Invitation &one : *all) {
        if (one.guid.compare(guid, Qt::CaseInsensitive) == 0)
            return one;
    }
    return Error{ErrorKind::NotFound, u"invitation.unknown"_s, {guid}, {}};
}

Status report(const CliContext &context, LedgerReader &reader, const Invitation &invitation)
{
    const auto realms = reader.realms();
    if (!realms)
        return realms.error();
    if (context.json()) {
        context.print(jsonOf(invitation, *realms));
        return {};
    }
    context.out
        << Cli::tr("Invitation %1: %2", "id: state").arg(invitation.guid, label(invitation.state))
        << "\n\n";
    for (const char *guarantee : GuaranteeKeys)
        context.out << "  " << ruleText(QString::fromLatin1(guarantee)) << '\n';
    return {};
}

} // namespace

Status runInvitations(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(0, 0); !status)
        return status;
    const auto states = statesFrom(arguments.values("state"));
    if (!states)
        return states.error();
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
    const auto invitations = reader.invitations(*realm);
    if (!invitations)
        return invitations.error();
    QJsonArray array;
    CliTable table({Cli::tr("Customer"), Cli::tr("Kind"), Cli::tr("State"), Cli::tr("Realm"),
                    Cli::tr("Created"), Cli::tr("Follow up"), Cli::tr("ID")});
    for (const Invitation &one : *invitations) {
        if (!states->isEmpty() && !states->contains(one.state))
            continue;
        array.append(jsonOf(one, *realms));
        table.add({customerLabel(one.companyName, one.tenant), label(one.kind), label(one.state),
                   realmIn(*realms, one.realm).name, dateText(one.createdAt),
                   one.remindAt.isSet() ? dateText(one.remindAt) : QString(), one.guid});
    }
    if (context.json())
        context.print(array);
    else
        table.print(context.out);
    return {};
}

Status runInvite(CliContext &context, const CliArguments &arguments)
{
    const bool advances = arguments.has("advance");
    if (const Status status = arguments.expectWords(advances ? 1 : 0, 1); !status)
        return status;
    const QString wanted = advances ? arguments.words().first()
        : arguments.has("state")    ? arguments.value("state")
                                    : u"draft"_s;
    const auto state = stateFrom(wanted);
    if (!state)
        return state.error();
    auto workspace = openForWriting(context);
    if (!workspace)
        return workspace.error();
    LedgerReader &reader = (*workspace)->reader();
    InvitationService service(reader, (*workspace)->relationships(), context.clock, {});

    Result<Invitation> invitation = Invitation();
    if (advances) {
        invitation = stored(reader, arguments.value("advance"));
    } else {
        Invitation fresh;
        if (const Status status = whom(arguments, reader, fresh); !status)
            return status;
        if (const Status status = content(arguments, context.clock, fresh); !status)
            return status;
        // Everything a later state needs is asked for before anything is written.
        if (*state != InvitationState::Draft) {
            Invitation checked = fresh;
            checked.state = InvitationState::Ready;
            const auto problems = service.problems(checked);
            if (!problems)
                return problems.error();
            if (!problems->isEmpty())
                return problems->first();
        }
        invitation = service.save(fresh, systemActor());
    }
    if (!invitation)
        return invitation.error();
    const auto done = takeTo(service, *invitation, *state, arguments);
    if (!done)
        return done.error();
    return report(context, reader, *done);
}

} // namespace attache
