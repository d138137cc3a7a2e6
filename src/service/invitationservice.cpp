// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitationservice.h"

#include "invitationfields.h"
#include "rolecatalogue.h"
#include "rules.h"
#include "textdoor.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FollowUpMs = qint64(7) * 24 * 60 * 60 * 1000;
/// More refusals than this cannot come out of the rules; it bounds the search for all of them.
constexpr int MostProblems = 16;

Result<Realm> realmOf(LedgerReader &reader, RealmId id)
{
    const auto realms = reader.realms();
    if (!realms)
        return realms.error();
    for (const Realm &realm : *realms) {
        if (realm.id == id)
            return realm;
    }
    return Error{ErrorKind::NotFound, u"realm.unknown"_s, {}, {}};
}

/// Two relationships of one realm cannot bear one name (contract 5.6).
Result<QStringList> takenNames(LedgerReader &reader, const Invitation &invitation)
{
    const auto all = reader.invitations(invitation.realm);
    if (!all)
        return all.error();
    QStringList names;
    for (const Invitation &other : *all) {
        if (other.id != invitation.id && other.kind == InvitationKind::GranularRelationship)
            names.append(other.relationshipName);
    }
    return names;
}

Status checkAll(const Invitation &invitation, const Realm &realm, const QVector<Partner> &partners)
{
    if (Status status = checkResaleBan(invitation, realm, partners); !status)
        return status;
    if (Status status = checkCloud(invitation, realm); !status)
        return status;
    return checkInvitation(invitation, realm);
}

/// `invitation` with what `code` refuses put right, so that the next refusal can be found. False
/// if nothing is known to put it right.
bool putRight(Invitation &invitation, const QString &code)
{
    if (code == u"rule.privilegesRequired")
        invitation.includesPrivileges = true;
    else if (code == u"rule.granularUnavailable")
        invitation.kind = InvitationKind::ResellerRequest;
    else if (code == u"rule.duration")
        invitation.durationDays = 365;
    else if (code == u"rule.noRoles")
        invitation.roles = QStringList{u"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"_s};
    else if (code == u"rule.autoExtendGlobalAdmin")
        invitation.autoExtend = false;
    else if (code == u"rule.nameTooLong" || code == u"rule.nameMissing")
        invitation.relationshipName = u"GDAP"_s;
    else if (code == u"rule.recipientMissing")
        invitation.recipients = QStringList{u"admin@customer.example"_s};
    else if (code == u"rule.customerMissing")
        invitation.companyName = u"Customer"_s;
    else if (code == u"rule.linkForeignHost")
        invitation.link.clear();
    else
        return false;
    return true;
}

Status tidy(Invitation &invitation)
{
    invitation.companyName = cleanText(invitation.companyName);
    invitation.relationshipName = cleanText(invitation.relationshipName);
    invitation.link = cleanText(invitation.link, 2048);
    invitation.reason = cleanNote(invitation.reason);
    invitation.domain = cleanText(invitation.domain);
    if (!invitation.domain.isEmpty()) {
        const auto domain = parseDomain(invitation.domain);
        if (!domain)
            return domain.error();
        invitation.domain = *domain;
    }
    QStringList recipients;
    for (const QString &raw : std::as_const(invitation.recipients)) {
        if (isBlankText(raw))
            continue;
        const auto email = parseEmail(raw);
        if (!email)
            return email.error();
        if (!recipients.contains(*email, Qt::CaseInsensitive))
            recipients.append(*email);
    }
    invitation.recipients = recipients;
    invitation.roles.sort();
    invitation.roles.removeDuplicates();
    return {};
}

void tell(const ChangeAnnouncer &announce, const Invitation &invitation)
{
    if (!announce)
        return;
    ChangeSet changes;
    changes.invitations = true;
    if (invitation.customer.isValid())
        changes.customers = {invitation.customer};
    announce(changes);
}

} // namespace

QVector<InvitationState> stepsBetween(InvitationState from, InvitationState to)
{
    QHash<InvitationState, InvitationState> cameFrom;
    QVector<InvitationState> frontier{from};
    for (qsizetype i = 0; i < frontier.size() && !cameFrom.contains(to); ++i) {
        const InvitationState here = frontier.at(i);
        for (const InvitationState next : nextStates(here)) {
            if (next != from && !cameFrom.contains(next)) {
                cameFrom.insert(next, here);
                frontier.append(next);
            }
        }
    }
    QVector<InvitationState> way;
    for (InvitationState at = to; cameFrom.contains(at); at = cameFrom.value(at))
        way.prepend(at);
    return way;
}

InvitationService::InvitationService(LedgerReader &reader, RelationshipWriter &writer,
                                     const Clock &clock, ChangeAnnouncer announce)
    : m_reader(reader), m_writer(writer), m_clock(clock), m_announce(std::move(announce))
{
}

Result<Invitation> InvitationService::save(Invitation invitation, const QString &actor)
{
    const auto realm = realmOf(m_reader, invitation.realm);
    if (!realm)
        return realm.error();
    if (const Status status = tidy(invitation); !status)
        return status.error();
    if (const Status status = complete(invitation, *realm); !status)
        return status.error();

    // The state moves along its own machine. What is saved here stays where it is stored; a step
    // that the form asks for is taken afterwards, with its date.
    const InvitationState wanted = invitation.state;
    if (invitation.id.isValid()) {
        const auto stored = m_reader.invitation(invitation.id);
        if (!stored)
            return stored.error();
        if (wanted != stored->state) {
            if (const Status status = checkStep(stored->state, wanted); !status)
                return status.error();
        }
        invitation.state = stored->state;
    } else {
        if (wanted != InvitationState::Draft && wanted != InvitationState::Ready) {
            if (const Status status = checkStep(InvitationState::Draft, wanted); !status)
                return status.error();
        }
        if (invitation.guid.isEmpty())
            invitation.guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (invitation.createdBy.isEmpty())
            invitation.createdBy = actor;
        if (!invitation.createdAt.isSet())
            invitation.createdAt = m_clock.now();
    }

    const auto partners = m_reader.partnersForResaleBan(invitation.realm, invitation.tenant);
    if (!partners)
        return partners.error();
    Invitation checked = invitation;
    checked.state = wanted;
    if (const Status status = checkAll(checked, *realm, *partners); !status)
        return status.error();
    if (invitation.kind == InvitationKind::GranularRelationship) {
        const auto taken = takenNames(m_reader, invitation);
        if (!taken)
            return taken.error();
        if (taken->contains(invitation.relationshipName, Qt::CaseInsensitive))
            return Error{
                ErrorKind::Conflict, u"invitation.nameTaken"_s, {invitation.relationshipName}, {}};
    }

    auto saved = m_writer.saveInvitation(invitation, actor);
    if (!saved)
        return saved;
    if (saved->state != wanted)
        return advance(saved->id, wanted, m_clock.now(), {}, actor);
    tell(m_announce, *saved);
    return saved;
}

Status InvitationService::complete(Invitation &invitation, const Realm &realm)
{
    if (!invitation.customer.isValid() && !invitation.tenant.isNull()) {
        const auto ids = m_reader.customersByTenant(invitation.tenant);
        if (!ids)
            return ids.error();
        for (const CustomerId id : *ids) {
            const auto customer = m_reader.customer(id);
            if (!customer)
                return customer.error();
            if (customer->realm == realm.id)
                invitation.customer = id;
        }
    }
    QString customerLanguage;
    if (invitation.customer.isValid()) {
        const auto customer = m_reader.customer(invitation.customer);
        if (!customer)
            return customer.error();
        // Nothing crosses the walls between realms.
        if (customer->realm != realm.id)
            return Error{ErrorKind::Conflict, u"invitation.otherRealm"_s, {realm.name}, {}};
        invitation.tenant = customer->facts.tenant;
        if (isBlankText(invitation.companyName))
            invitation.companyName = customer->facts.name;
        if (invitation.domain.isEmpty())
            invitation.domain = customer->facts.domain;
        customerLanguage = customer->facts.language.section(u'-', 0, 0).toLower();
    }
    if (invitation.language.isEmpty()) {
        const QStringList letters{u"en"_s, u"fr"_s, u"de"_s};
        invitation.language = letters.contains(customerLanguage) ? customerLanguage
            : !realm.letterLanguage.isEmpty()
            ? realm.letterLanguage
            : QString::fromLatin1(traitsOf(realm.cloud).defaultLetterLanguage);
    }
    if (invitation.kind == InvitationKind::GranularRelationship
        && isBlankText(invitation.relationshipName) && !invitation.tenant.isNull()) {
        const auto taken = takenNames(m_reader, invitation);
        if (!taken)
            return taken.error();
        const QString base = u"GDAP_"_s + invitation.tenant.toString();
        QString name = base;
        for (int n = 2; taken->contains(name, Qt::CaseInsensitive); ++n)
            name = base + u'_' + QString::number(n);
        invitation.relationshipName = name;
    }
    return {};
}

Result<QVector<Error>> InvitationService::problems(const Invitation &invitation)
{
    QVector<Error> found;
    const auto realm = realmOf(m_reader, invitation.realm);
    if (!realm) {
        if (realm.error().kind == ErrorKind::NotFound)
            return QVector<Error>{realm.error()};
        return realm.error();
    }
    Invitation probe = invitation;
    if (const Status status = tidy(probe); !status) {
        found.append(status.error());
        probe = invitation;
        if (status.error().code == u"domain.malformed")
            probe.domain.clear();
        else
            probe.recipients = QStringList{u"admin@customer.example"_s};
    }
    if (const Status status = complete(probe, *realm); !status)
        return status.error();
    const auto partners = m_reader.partnersForResaleBan(probe.realm, probe.tenant);
    if (!partners)
        return partners.error();

    if (const Status status = checkResaleBan(probe, *realm, *partners); !status)
        found.append(status.error());
    // The rules name one refusal at a time: put each right in a copy to see the next.
    for (int i = 0; i < MostProblems; ++i) {
        Status status = checkCloud(probe, *realm);
        if (status)
            status = checkInvitation(probe, *realm);
        if (status)
            break;
        found.append(status.error());
        if (!putRight(probe, status.error().code))
            break;
    }
    return found;
}

Status InvitationService::checkOutgoing(const Invitation &invitation, InvitationState to)
{
    const auto realm = realmOf(m_reader, invitation.realm);
    if (!realm)
        return realm.error();
    const auto partners = m_reader.partnersForResaleBan(invitation.realm, invitation.tenant);
    if (!partners)
        return partners.error();
    Invitation checked = invitation;
    checked.state = to;
    return checkAll(checked, *realm, *partners);
}

Result<Invitation> InvitationService::advance(InvitationId id, InvitationState to, Instant at,
                                              const QString &note, const QString &actor)
{
    const auto stored = m_reader.invitation(id);
    if (!stored)
        return stored.error();
    return takeStep(*stored, {to, at, actor, note, false});
}

Result<Invitation> InvitationService::takeStep(const Invitation &seen, InvitationStep step)
{
    const auto stored = m_reader.invitation(seen.id);
    if (!stored)
        return stored.error();
    if (!isSameLife(*stored, seen))
        return Error{ErrorKind::Conflict, u"revision.stale"_s, {}, {}};
    if (const Status status = checkStep(stored->state, step.state); !status)
        return status.error();
    if (step.state == InvitationState::Ready || step.state == InvitationState::Sent) {
        if (const Status status = checkOutgoing(*stored, step.state); !status)
            return status.error();
    }

    if (!step.at.isSet())
        step.at = m_clock.now();
    step.note = cleanNote(step.note);
    const bool firstFollowUp = step.state == InvitationState::Sent && !stored->remindAt.isSet();
    // A reminder that went out is due again a week later, not at once.
    const Instant remindAt = firstFollowUp || step.state == InvitationState::Reminded
        ? Instant::fromMs(step.at.ms() + FollowUpMs)
        : Instant();
    auto stepped = m_writer.stepInvitation(stored->id, stored->revision, step, remindAt);
    if (stepped)
        tell(m_announce, *stepped);
    return stepped;
}

Result<Invitation> InvitationService::takeBack(const Invitation &before, const Invitation &after,
                                               const QString &actor)
{
    auto stored = m_reader.invitation(after.id);
    if (!stored)
        return stored.error();
    if (before.id != after.id || !isSameLife(*stored, after))
        return Error{ErrorKind::Conflict, u"revision.stale"_s, {}, {}};
    if (const Status status = checkStep(before.state, after.state); !status)
        return status.error();
    // What waits to be sent has to be fit for it again; what was sent once, was.
    if (before.state == InvitationState::Ready) {
        if (const Status status = checkOutgoing(*stored, before.state); !status)
            return status.error();
    }
    Invitation corrected = *stored;
    corrected.state = before.state;
    corrected.sentAt = before.sentAt;
    corrected.remindedAt = before.remindedAt;
    corrected.acceptedAt = before.acceptedAt;
    corrected.closedAt = before.closedAt;
    if (stored->remindAt == after.remindAt)
        corrected.remindAt = before.remindAt; // set by the step, and nobody moved it since
    auto saved =
        m_writer.correctInvitation(corrected, {before.state, m_clock.now(), actor, {}, true});
    if (saved)
        tell(m_announce, *saved);
    return saved;
}

Result<Invitation> InvitationService::replaceFields(const Invitation &expected,
                                                    const Invitation &wanted, const QString &actor)
{
    const auto stored = m_reader.invitation(wanted.id);
    if (!stored)
        return stored.error();
    if (!hasSameFields(*stored, expected))
        return Error{ErrorKind::Conflict, u"revision.stale"_s, {}, {}};
    Invitation next = withFieldsOf(*stored, wanted);
    if (stored->remindAt == expected.remindAt)
        next.remindAt = wanted.remindAt; // set by hand, and no step moved it since
    return save(next, actor);
}

} // namespace attache
