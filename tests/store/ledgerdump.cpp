// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerdump.h"

#include <type_traits>

namespace attache::test {

namespace {

QString word(const QString &text)
{
    return text;
}
QString word(const QStringList &list)
{
    return list.join(QLatin1Char(','));
}
QString word(Instant instant)
{
    return QString::number(instant.raw());
}
QString word(const TenantId &tenant)
{
    return tenant.toString();
}
QString word(std::optional<bool> answer)
{
    return answer ? QString::number(int(*answer)) : QStringLiteral("-");
}
QString word(const LedgerStamp &stamp)
{
    return QStringLiteral("[%1 %2 %3 %4 %5]")
        .arg(QString::number(int(stamp.presence)), QString::number(stamp.firstSeen.value()),
             QString::number(stamp.since.value()), QString::number(stamp.lastSeen.value()),
             QString::number(stamp.goneSince.value()));
}
template <typename T>
QString word(T value) requires(std::is_arithmetic_v<T> || std::is_enum_v<T>)
{
    return QString::number(qint64(value));
}
template <typename T>
QString word(T id) requires requires
{
    id.value();
    id.isValid();
}
{
    return QString::number(id.value());
}

template <typename... Parts>
QString line(const char *what, const Parts &...parts)
{
    QStringList words{QString::fromLatin1(what)};
    (words.append(word(parts)), ...);
    return words.join(QLatin1Char('|'));
}

/// The rows of an answer; a refusal is an answer as well.
template <typename T, typename Take>
void each(QStringList &lines, const char *what, const Result<QVector<T>> &answer, Take take)
{
    if (!answer) {
        lines.append(line(what, answer.error().code));
        return;
    }
    for (const T &one : *answer)
        lines.append(take(one));
}

QString changeLine(const Change &c)
{
    return line("change", c.kind, c.observation, c.at, c.realm, c.customer, c.customerName,
                c.partner, c.partnerName, c.standing, c.attachmentKind, c.service, c.field,
                c.before, c.after);
}

QString invitationLine(const Invitation &i)
{
    return line("invitation", i.id, i.guid, i.realm, i.tenant, i.companyName, i.domain, i.kind,
                i.state, i.roles, i.durationDays, i.createdAt, i.sentAt, i.remindedAt, i.acceptedAt,
                i.closedAt, i.customer);
}

QString partnerLine(const char *what, const Partner &p)
{
    return line(what, p.id, p.realm, p.facts.tenant, p.facts.mpnId, p.facts.name, p.facts.country,
                p.facts.standing, p.facts.transactsAsCsp, p.markedByUser, p.stamp);
}

QString summaryLine(const CustomerSummary &c)
{
    QStringList lines{line("summary", c.id, c.realm, c.tenant, c.name, c.alias, c.domain,
                           c.customDomains, c.country, c.language, c.owner, c.nextAction,
                           c.nextActionDue, c.tags, c.presence, c.firstSeenAt, c.lastSeenAt,
                           c.lastChangedAt, c.runway, c.subscriptions, c.offers, c.partnersOfRecord,
                           c.notes)};
    for (const AttachmentSummary &a : c.attachments)
        lines.append(line("of", a.partner, a.partnerName, a.standing, a.kind, a.service, a.status,
                          a.evidence, a.presence, a.start, a.end, a.roles, a.access,
                          a.autoExtendDays));
    for (const InvitationState state : c.invitations)
        lines.append(line("invited", state));
    return lines.join(QLatin1Char(' '));
}

void dumpCustomer(QStringList &lines, LedgerReader &reader, CustomerId id)
{
    if (const auto customer = reader.customer(id)) {
        const CustomerFacts &f = customer->facts;
        lines.append(line("customer", customer->id, customer->realm, f.tenant, f.name, f.domain,
                          f.customDomains, f.country, f.language, f.relationship, f.relationshipRaw,
                          f.delegatedAccess, customer->stamp));
    }
    if (const auto a = reader.annotation(id))
        lines.append(
            line("annotation", a->alias, a->owner, a->nextAction, a->nextActionDue, a->tags));
    each(lines, "note", reader.notes(id),
         [](const Note &n) { return line("note", n.id, n.text, n.author, n.writtenAt); });
    each(lines, "attachment", reader.attachments(id), [](const Attachment &a) {
        const AttachmentFacts &f = a.facts;
        return line("attachment", a.id, a.isManual, a.partner, f.partner.name, f.partner.standing,
                    f.kind, f.service, f.externalId, f.name, f.roles, f.status, f.statusRaw,
                    f.start, f.end, f.autoExtendDays, f.unreadable, a.evidence, a.sourceName,
                    a.recordedBy, a.remark, a.access, a.stamp);
    });
    each(lines, "subscription", reader.subscriptions(id), [](const Subscription &s) {
        const SubscriptionFacts &f = s.facts;
        return line("subscription", s.id, f.subscriptionId, f.offerName, f.quantity, f.status,
                    f.renewal, f.partnerOfRecordMpn, f.partnerOfRecordName, s.stamp);
    });
    each(lines, "assignment", reader.accessAssignments(id), [](const AccessAssignment &a) {
        return line("assignment", a.facts.relationshipId, a.facts.assignmentId, a.facts.groupName,
                    a.facts.roles, a.facts.status, a.stamp);
    });
    each(lines, "activity", reader.activityOf(id, -1), [](const ActivityRecord &r) {
        return line("activity", r.recordId, r.at, r.customerName, r.action, r.user, r.detail);
    });
    each(lines, "of", reader.invitationsOf(id), invitationLine);
    each(lines, "timeline", reader.timeline(id), [](const TimelineEntry &e) -> QString {
        return line("timeline", e.kind, e.at, e.sourceName, e.actor, e.action, e.text,
                    e.isCorrection)
            + changeLine(e.change);
    });
}

} // namespace

QStringList dumpOf(LedgerReader &reader, Instant now)
{
    QStringList lines;
    QVector<CustomerId> customers;
    const Status each1 = reader.eachCustomer([&](const CustomerSummary &customer) {
        lines.append(summaryLine(customer));
        customers.append(customer.id);
        return true;
    });
    lines.append(line("status", each1 ? QString() : each1.error().code));
    each(lines, "some", reader.customerSummaries(customers), summaryLine);
    QStringList first;
    each(first, "first", reader.firstCustomers({}, 1000), summaryLine);
    first.sort(); // by today's sort keys
    lines += first;
    lines.append(line("count", reader.customerCount({}).value_or(-1)));
    for (const CustomerId id : std::as_const(customers))
        dumpCustomer(lines, reader, id);
    lines.append(line("tags", reader.tags().value_or({})));
    const auto partners = reader.partners({});
    each(lines, "partners", partners, [](const PartnerSummary &p) -> QString {
        return partnerLine("partner", p.partner)
            + line("reach", p.customers, p.sharedWithUs, p.services);
    });
    if (partners) {
        for (const PartnerSummary &p : *partners) {
            if (const auto one = reader.partner(p.partner.id))
                lines.append(partnerLine("one", *one));
            each(lines, "at", reader.customersOfPartner(p.partner.id),
                 [](CustomerId id) { return line("at", id); });
            each(lines, "ban", reader.partnersForResaleBan(p.partner.realm, p.partner.facts.tenant),
                 [](const Partner &banned) { return partnerLine("ban", banned); });
        }
    }
    const auto invitations = reader.invitations({});
    each(lines, "invitations", invitations, invitationLine);
    if (invitations) {
        for (const Invitation &invitation : *invitations)
            each(lines, "step", reader.invitationSteps(invitation.id), [](const InvitationStep &s) {
                return line("step", s.state, s.at, s.by, s.note, s.isCorrection);
            });
    }
    const auto observations = reader.observations();
    each(lines, "observations", observations, [](const Observation &o) {
        return line("observation", o.id, o.header.realm, o.header.source, o.header.sourceName,
                    o.header.observedAt, o.recordedAt, o.total.read, o.total.added, o.total.changed,
                    o.total.gone);
    });
    if (observations && observations->size() > 1) {
        const ObservationId last = observations->constLast().id;
        for (const qint64 back : {1, 3, 100})
            each(lines, "difference",
                 reader.difference(ObservationId(std::max<qint64>(0, last.value() - back)), last,
                                   {}),
                 changeLine);
    }
    each(lines, "journal", reader.journal(0, 10'000), [](const JournalEntry &e) {
        return line("journal", e.sequence, e.at, e.actor, e.action, e.subject, e.detail);
    });
    if (const auto o = reader.overview({}, now)) {
        lines.append(line("overview", o->customers, o->gone, o->partners, o->attachments,
                          o->severalPartners, o->expiringSoon, o->invitationsOpen,
                          o->invitationsAccepted, o->remindersDue, o->nextActionsDue, o->latest,
                          o->asOf, o->latestSource));
        for (const Change &change : o->news)
            lines.append(changeLine(change));
        for (const qint64 ends : o->endsByMonth)
            lines.append(line("ends", ends));
    }
    return lines;
}

} // namespace attache::test
