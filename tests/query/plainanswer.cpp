// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainanswer.h"

#include "keys.h"
#include "realm.h"
#include "rolecatalogue.h"
#include "samplecustomers.h"
#include "territories.h"
#include "textdoor.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace attache {

using namespace Qt::StringLiterals;

using Field = QueryTerm::Field;
using Comparison = QueryTerm::Comparison;

namespace {

bool isHit(const QString &text, const QString &value)
{
    for (const QString &needle : {foldedText(value), foldedGermanText(value)}) {
        if (foldedText(text).contains(needle) || foldedGermanText(text).contains(needle))
            return true;
    }
    return false;
}

bool counts(const AttachmentSummary &a)
{
    return a.presence == Presence::Current && a.status != AttachmentStatus::Expired
        && a.status != AttachmentStatus::Terminated;
}

bool compares(qint64 left, Comparison comparison, qint64 right)
{
    switch (comparison) {
    case Comparison::Less:
        return left < right;
    case Comparison::LessOrEqual:
        return left <= right;
    case Comparison::Greater:
        return left > right;
    case Comparison::GreaterOrEqual:
        return left >= right;
    case Comparison::Contains:
    case Comparison::Equals:
        break;
    }
    return left == right;
}

struct Period
{
    qint64 first = 0; ///< UTC milliseconds
    qint64 last = 0;
};

qint64 midnight(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

/// Days of a span such as "30d", -1 for any other value.
int spanDays(const QString &value)
{
    static const QRegularExpression pattern(u"^(\\d+)([dwmy])$"_s);
    const auto match = pattern.match(value);
    if (!match.hasMatch())
        return -1;
    const QString unit = match.captured(2);
    return match.captured(1).toInt()
        * (unit == u"w"       ? 7
               : unit == u"m" ? 30
               : unit == u"y" ? 365
                              : 1);
}

Period periodOf(const QString &value, bool isBack)
{
    const qint64 now = sampleNow().ms();
    if (const int days = spanDays(value); days >= 0) {
        const qint64 moment = now + (isBack ? -1 : 1) * qint64(days) * 86400000;
        return {moment, moment};
    }
    const QDate today = sampleNow().toDateTime().date();
    QDate first = today;
    QDate next; // the day after the last
    const int step = value.startsWith(u"last-") ? -1 : value.startsWith(u"next-") ? 1 : 0;
    if (value == u"today" || value == u"yesterday" || value == u"tomorrow") {
        first = today.addDays(value == u"today" ? 0 : value == u"tomorrow" ? 1 : -1);
        next = first.addDays(1);
    } else if (value.endsWith(u"-week")) {
        while (first.dayOfWeek() != Qt::Monday)
            first = first.addDays(-1);
        first = first.addDays(7 * step);
        next = first.addDays(7);
    } else if (value.endsWith(u"-month")) {
        first = QDate(today.year(), today.month(), 1).addMonths(step);
        next = first.addMonths(1);
    } else if (value.endsWith(u"-quarter")) {
        const int months[] = {1, 1, 1, 4, 4, 4, 7, 7, 7, 10, 10, 10};
        first = QDate(today.year(), months[today.month() - 1], 1).addMonths(3 * step);
        next = first.addMonths(3);
    } else if (value.endsWith(u"-year")) {
        first = QDate(today.year() + step, 1, 1);
        next = QDate(today.year() + step + 1, 1, 1);
    } else if (value.size() == 7) {
        first = QDate::fromString(value + u"-01", Qt::ISODate);
        next = first.addMonths(1);
    } else {
        first = QDate::fromString(value, Qt::ISODate);
        next = first.addDays(1);
    }
    return {midnight(first), midnight(next) - 1};
}

bool isDated(const QueryTerm &term, const QString &value, Instant moment)
{
    const bool isBack =
        term.field == Field::Seen || term.field == Field::First || term.field == Field::Changed;
    if (value == u"never")
        return moment.isNever();
    if (!moment.isSet())
        return false;
    const qint64 ms = moment.ms();
    const qint64 now = sampleNow().ms();
    if (value.contains(u"..")) {
        const Period a = periodOf(value.section(u".."_s, 0, 0), isBack);
        const Period b = periodOf(value.section(u".."_s, 1, 1), isBack);
        return ms >= std::min(a.first, b.first) && ms <= std::max(a.last, b.last);
    }
    if (const int days = spanDays(value); days >= 0 && isBack)
        return compares(now - ms, term.comparison, qint64(days) * 86400000);
    const Period period = periodOf(value, isBack);
    // What has run out does not run out before a day to come.
    if ((term.field == Field::Expires || term.field == Field::Runway) && ms < now) {
        if (term.comparison == Comparison::Less && period.first > now)
            return false;
        if (term.comparison == Comparison::LessOrEqual && period.last >= now)
            return false;
    }
    switch (term.comparison) {
    case Comparison::Less:
        return ms < period.first;
    case Comparison::LessOrEqual:
        return ms <= period.last;
    case Comparison::Greater:
        return ms > period.last;
    case Comparison::GreaterOrEqual:
        return ms >= period.first;
    case Comparison::Contains:
    case Comparison::Equals:
        break;
    }
    return ms >= period.first && ms <= period.last;
}

bool isCounted(const QueryTerm &term, const QString &value, qint64 number)
{
    if (!value.contains(u".."))
        return compares(number, term.comparison, value.toInt());
    const int a = value.section(u".."_s, 0, 0).toInt();
    const int b = value.section(u".."_s, 1, 1).toInt();
    return (number >= a && number <= b) || (number >= b && number <= a);
}

bool givesRoles(const AttachmentSummary &a)
{
    return a.standing == Standing::Own && a.kind == AttachmentKind::GranularAdmin
        && a.presence == Presence::Current
        && (a.status == AttachmentStatus::Active || a.status == AttachmentStatus::Expiring);
}

/// When each role ends for good; one of untold roles is a role, with an empty name.
QMap<QString, Instant> lastEnds(const CustomerSummary &customer)
{
    QMap<QString, Instant> ends;
    for (const AttachmentSummary &a : customer.attachments) {
        if (!givesRoles(a))
            continue;
        for (const QString &role : a.roles.isEmpty() ? QStringList{QString()} : a.roles)
            ends[role] = std::max(ends.value(role), a.end);
    }
    return ends;
}

/// The first end of a role after which no relationship gives it.
Instant plainRunway(const CustomerSummary &customer)
{
    Instant first;
    const auto ends = lastEnds(customer);
    for (const Instant end : ends) {
        if (!end.isUnknown() && (first.isUnknown() || end < first))
            first = end;
    }
    return first;
}

/// Roles whose last end lies in the next 30 days.
QStringList lostRoles(const CustomerSummary &customer)
{
    QStringList lost;
    const qint64 now = sampleNow().ms();
    const auto ends = lastEnds(customer);
    for (auto it = ends.cbegin(); it != ends.cend(); ++it) {
        if (it->isSet() && it->ms() >= now && it->ms() < now + qint64(30) * 86400000)
            lost << it.key();
    }
    return lost;
}

bool isRole(const QString &role, const QString &value)
{
    const auto &catalogue = RoleCatalogue::instance();
    if (const QString id = catalogue.idOfName(value); !id.isEmpty())
        return role == id || catalogue.idOfName(role) == id;
    return isHit(role, value) || isHit(catalogue.name(role, u"en"_s), value)
        || isHit(catalogue.name(role, u"fr"_s), value)
        || isHit(catalogue.name(role, u"de"_s), value);
}

/// Whether there is anything in the field.
bool isFilled(const QueryTerm &term, const CustomerSummary &customer)
{
    switch (term.field) {
    case Field::Alias:
        return !foldedText(customer.alias).isEmpty();
    case Field::Country:
        return !customer.country.isEmpty();
    case Field::Tag:
        return !customer.tags.isEmpty();
    case Field::Owner:
        return !customer.owner.isEmpty();
    case Field::Action:
        return !customer.nextAction.isEmpty();
    case Field::Note:
        return !customer.notes.isEmpty();
    case Field::Language:
        return !customer.language.isEmpty();
    case Field::Offer:
        return !customer.offers.isEmpty();
    case Field::PartnerOfRecord:
        return !customer.partnersOfRecord.isEmpty();
    case Field::Role:
        return std::any_of(
            customer.attachments.cbegin(), customer.attachments.cend(),
            [](const AttachmentSummary &a) { return givesRoles(a) && !a.roles.isEmpty(); });
    case Field::Losing:
        return !lostRoles(customer).isEmpty();
    case Field::Due:
        return customer.nextActionDue.isSet();
    case Field::Invitation:
        return !customer.invitations.isEmpty();
    default:
        return false;
    }
}

bool holdsFor(const QueryTerm &term, const QString &value, const CustomerSummary &customer)
{
    const auto anyAttachment = [&](const std::function<bool(const AttachmentSummary &)> &test) {
        return std::any_of(customer.attachments.cbegin(), customer.attachments.cend(), test);
    };
    const auto anyText = [&](const QStringList &texts) {
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&](const QString &text) { return isHit(text, value); });
    };
    QStringList domains = customer.customDomains + QStringList{customer.domain};
    for (const QString &domain : QStringList(domains))
        domains.append(QUrl::fromAce(domain.toLatin1(), QUrl::IgnoreIDNWhitelist));
    Realm realm;
    for (const Realm &candidate : sampleRealms()) {
        if (candidate.id == customer.realm)
            realm = candidate;
    }
    switch (term.field) {
    case Field::Text:
        return anyText(QStringList{customer.name, customer.alias, customer.tenant.toString()}
                       + domains + customer.tags + customer.notes);
    case Field::Name:
        return anyText({customer.name, customer.alias});
    case Field::Alias:
        return anyText({customer.alias});
    case Field::Domain:
        return anyText(domains);
    case Field::Tenant:
        return isHit(customer.tenant.toString(), value);
    case Field::Partner:
        return anyAttachment(
            [&](const auto &a) { return counts(a) && isHit(a.partnerName, value); });
    case Field::Service:
        return anyAttachment([&](const auto &a) { return counts(a) && a.service == value; });
    case Field::Mine:
    case Field::Others:
    case Field::Distributor: {
        const Standing standing = term.field == Field::Mine ? Standing::Own
            : term.field == Field::Others                   ? Standing::Other
                                                            : Standing::Distributor;
        return anyAttachment([&](const auto &a) {
            return counts(a) && a.standing == standing && (value.isNull() || a.service == value);
        });
    }
    case Field::Kind:
        return anyAttachment([&](const auto &a) { return counts(a) && keyOf(a.kind) == value; });
    case Field::Status:
        return anyAttachment([&](const auto &a) {
            return a.presence == Presence::Current && keyOf(a.status) == value;
        });
    case Field::Evidence:
        return anyAttachment(
            [&](const auto &a) { return counts(a) && keyOf(a.evidence) == value; });
    case Field::Access:
        return anyAttachment([&](const auto &a) { return counts(a) && keyOf(a.access) == value; });
    case Field::State:
        return keyOf(customer.presence) == value;
    case Field::Realm:
        return isHit(realm.name, value);
    case Field::Cloud:
        return QString::fromLatin1(traitsOf(realm.cloud).key) == value;
    case Field::Country:
        return foldedText(customer.country) == foldedText(value)
            || (!territoryCode(value).isEmpty() && customer.country == territoryCode(value));
    case Field::Tag:
        return std::any_of(customer.tags.cbegin(), customer.tags.cend(), [&](const QString &tag) {
            return foldedText(tag) == foldedText(value);
        });
    case Field::Owner:
        return isHit(customer.owner, value);
    case Field::Action:
        return isHit(customer.nextAction, value);
    case Field::Note:
        return anyText(customer.notes);
    case Field::Language:
        return foldedText(customer.language).startsWith(foldedText(value));
    case Field::Offer:
        return anyText(customer.offers);
    case Field::PartnerOfRecord:
        return anyText(customer.partnersOfRecord);
    case Field::Role:
        return anyAttachment([&](const auto &a) {
            return givesRoles(a)
                && std::any_of(a.roles.cbegin(), a.roles.cend(),
                               [&](const QString &role) { return isRole(role, value); });
        });
    case Field::Losing: {
        const QStringList lost = lostRoles(customer);
        return std::any_of(lost.cbegin(), lost.cend(), [&](const QString &role) {
            return !role.isEmpty() && isRole(role, value);
        });
    }
    case Field::Runway:
        return isDated(term, value, plainRunway(customer));
    case Field::Changed:
        return isDated(term, value, customer.lastChangedAt);
    case Field::Due:
        return isDated(term, value, customer.nextActionDue);
    case Field::Subscriptions:
        return isCounted(term, value, customer.subscriptions);
    case Field::First:
        return isDated(term, value, customer.firstSeenAt);
    case Field::Invitation:
        return std::any_of(customer.invitations.cbegin(), customer.invitations.cend(),
                           [&](InvitationState state) { return keyOf(state) == value; });
    case Field::Expires:
        return anyAttachment([&](const auto &a) {
            return counts(a) && a.standing == Standing::Own && isDated(term, value, a.end);
        });
    case Field::Partners: {
        QSet<PartnerId> partners;
        for (const AttachmentSummary &a : customer.attachments) {
            if (counts(a))
                partners.insert(a.partner);
        }
        return isCounted(term, value, partners.size());
    }
    case Field::Seen:
        return isDated(term, value, customer.lastSeenAt);
    }
    return false;
}

bool holds(const QueryTerm &term, const CustomerSummary &customer)
{
    const bool isAboutAttachments = term.field == Field::Mine || term.field == Field::Others
        || term.field == Field::Distributor;
    bool any = term.values.isEmpty()
        && (isAboutAttachments ? holdsFor(term, QString(), customer) : isFilled(term, customer));
    for (const QString &value : term.values)
        any = any || holdsFor(term, value, customer);
    return any != term.negated;
}

} // namespace

bool plainlyHolds(const QueryExpression &expression, const CustomerSummary &customer)
{
    if (expression.kind() == QueryExpression::Kind::Term)
        return holds(expression.term(), customer);
    int held = 0;
    for (const QueryExpression &part : expression.parts())
        held += plainlyHolds(part, customer) ? 1 : 0;
    const bool result = expression.kind() == QueryExpression::Kind::All
        ? held == expression.parts().size()
        : held > 0;
    return result != expression.isNegated();
}

} // namespace attache
