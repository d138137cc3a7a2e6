// SPDX-License-Identifier: GPL-3.0-or-later
#include "customercolumns.h"

#include "formats.h"
#include "labels.h"
#include "servicemarks.h"
#include "textdoor.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct ColumnTraits
{
    const char *title;
    const char *toolTip;
    const char *key;
    std::optional<SortColumn> sort;
};

constexpr const char *Context = "attache::CustomerColumns";
constexpr qint64 Day = 24LL * 3600 * 1000; ///< milliseconds

const std::array<ColumnTraits, CustomerColumnCount> &traits()
{
    static const std::array<ColumnTraits, CustomerColumnCount> all{{
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Customer name"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns", "Company name as the source spells it"),
         "name", SortColumn::Name},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Alias"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns", "Your own name for the customer"), "alias",
         SortColumn::Alias},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Domain name"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns", "Default domain of the customer tenant"),
         "domain", SortColumn::Domain},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Country"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns", "Country or region of the customer"),
         "country", SortColumn::Country},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Realm"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns",
                           "Your partner tenant and cloud that the customer belongs to"),
         "realm", SortColumn::Realm},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Mine"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns",
                           "Services for which you are attached to the customer"),
         "mine", SortColumn::Mine},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Others"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns",
                           "Other partners known to be attached, and for which services. An empty "
                           "cell means that none is known, not that there is none."),
         "others", SortColumn::Others},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Partners"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns",
                           "Number of partner organizations known to be attached"),
         "partners", SortColumn::PartnerCount},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Next end"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns",
                           "When the next of your attachments to the customer ends"),
         "nextEnd", SortColumn::NextEnd},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Invitation"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns", "Status of the newest invitation"),
         "invitation", SortColumn::Invitation},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Status"),
         QT_TRANSLATE_NOOP(
             "attache::CustomerColumns",
             "Whether the source still listed the customer when last read completely"),
         "state", SortColumn::State},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Last seen"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns",
                           "Newest observation that lists the customer"),
         "lastSeen", SortColumn::LastSeen},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Owner"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns", "Person in charge of the customer"), "owner",
         SortColumn::Owner},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Tags"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns",
                           "Your own keywords, and after a ◇ the smart tags whose filter finds the "
                           "customer"),
         "tags", std::nullopt},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Tenant ID"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns", "Also called Microsoft ID"), "tenantId",
         SortColumn::TenantId},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "First seen"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns",
                           "Oldest observation that lists the customer"),
         "firstSeen", SortColumn::FirstSeen},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Next action"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns", "What somebody has to do next, and when"),
         "nextAction", SortColumn::NextAction},
        {QT_TRANSLATE_NOOP("attache::CustomerColumns", "Services"),
         QT_TRANSLATE_NOOP("attache::CustomerColumns",
                           "Who is known to be attached for which service: a full mark is we, a "
                           "half one our distributor, a ring other partners"),
         "services", std::nullopt},
    }};
    return all;
}

const ColumnTraits &traitsOf(CustomerColumn column)
{
    return traits()[size_t(column)];
}

QString translated(const char *text)
{
    return QCoreApplication::translate(Context, text);
}

bool isRunning(const AttachmentSummary &attachment)
{
    return attachment.presence == Presence::Current
        && attachment.status != AttachmentStatus::Expired
        && attachment.status != AttachmentStatus::Terminated;
}

QString services(const QStringList &keys)
{
    QStringList sorted;
    for (const QString &known : knownServices()) {
        if (keys.contains(known))
            sorted << serviceLabel(known);
    }
    for (const QString &key : keys) {
        if (!key.isEmpty() && !knownServices().contains(key))
            sorted << displayText(key);
    }
    sorted.removeDuplicates();
    return sorted.join(u", "_s);
}

QString mineText(const CustomerSummary &customer)
{
    QStringList keys;
    bool any = false;
    for (const AttachmentSummary &attachment : customer.attachments) {
        if (attachment.standing != Standing::Own || !isRunning(attachment))
            continue;
        any = true;
        keys << attachment.service;
    }
    const QString text = services(keys);
    // Attached, but no source says for which service.
    return text.isEmpty() && any ? translated(QT_TRANSLATE_NOOP("attache::CustomerColumns", "Yes"))
                                 : text;
}

QString othersText(const CustomerSummary &customer)
{
    QStringList partners;
    QVector<PartnerId> seen;
    for (const AttachmentSummary &first : customer.attachments) {
        if (first.standing == Standing::Own || !isRunning(first) || seen.contains(first.partner))
            continue;
        seen << first.partner;
        QStringList keys;
        for (const AttachmentSummary &attachment : customer.attachments) {
            if (attachment.partner == first.partner && isRunning(attachment))
                keys << attachment.service;
        }
        const QString names = services(keys);
        const QString partner = displayText(first.partnerName);
        partners << (names.isEmpty()
                         ? partner
                         : QCoreApplication::translate(Context, "%1 (%2)", "partner (services)")
                               .arg(partner, names));
    }
    return partners.join(u", "_s);
}

int partnerCount(const CustomerSummary &customer)
{
    QVector<PartnerId> seen;
    for (const AttachmentSummary &attachment : customer.attachments) {
        if (isRunning(attachment) && !seen.contains(attachment.partner))
            seen << attachment.partner;
    }
    return int(seen.size());
}

QString nextEndText(const CustomerSummary &customer, Instant now)
{
    const Instant end = nextEnd(customer);
    if (end.isUnknown())
        return {};
    if (end.isNever())
        return dateText(end);
    return QCoreApplication::translate(Context, "%1, %2", "date, how long until then")
        .arg(dateText(end), relativeDayText(end, now));
}

QString nextActionText(const CustomerSummary &customer)
{
    const QString action = displayText(customer.nextAction);
    if (!customer.nextActionDue.isSet())
        return action;
    return QCoreApplication::translate(Context, "%1 (due %2)", "next action")
        .arg(action, dateText(customer.nextActionDue));
}

QString realmName(RealmId id, const QVector<Realm> &realms)
{
    for (const Realm &realm : realms) {
        if (realm.id == id)
            return displayText(realm.name);
    }
    return {};
}

} // namespace

QString columnTitle(CustomerColumn column)
{
    return translated(traitsOf(column).title);
}

QString columnToolTip(CustomerColumn column)
{
    return translated(traitsOf(column).toolTip);
}

QString columnKey(CustomerColumn column)
{
    return QString::fromLatin1(traitsOf(column).key);
}

std::optional<CustomerColumn> columnFromKey(const QString &key)
{
    for (size_t column = 0; column < traits().size(); ++column) {
        if (key == QLatin1StringView(traits()[column].key))
            return CustomerColumn(column);
    }
    return std::nullopt;
}

QVector<CustomerColumn> firstColumns()
{
    // What one asks first has to fit without scrolling: who, for what, until when.
    return {CustomerColumn::Name,       CustomerColumn::Domain,   CustomerColumn::Country,
            CustomerColumn::Realm,      CustomerColumn::Services, CustomerColumn::NextEnd,
            CustomerColumn::Mine,       CustomerColumn::Others,   CustomerColumn::Partners,
            CustomerColumn::Invitation, CustomerColumn::State,    CustomerColumn::LastSeen,
            CustomerColumn::Owner,      CustomerColumn::Tags};
}

std::optional<SortColumn> sortOf(CustomerColumn column)
{
    return traitsOf(column).sort;
}

CustomerColumn columnOf(SortColumn sort)
{
    for (size_t column = 0; column < traits().size(); ++column) {
        if (traits()[column].sort == sort)
            return CustomerColumn(column);
    }
    return CustomerColumn::Name;
}

QString cellText(const CustomerSummary &customer, CustomerColumn column,
                 const QVector<Realm> &realms, Instant now)
{
    switch (column) {
    case CustomerColumn::Name:
        return customerLabel(customer.name, customer.tenant);
    case CustomerColumn::Alias:
        return displayText(customer.alias);
    case CustomerColumn::Domain:
        return displayText(customer.domain);
    case CustomerColumn::Country:
        return countryLabel(customer.country);
    case CustomerColumn::Realm:
        return realmName(customer.realm, realms);
    case CustomerColumn::Mine:
        return mineText(customer);
    case CustomerColumn::Others:
        return othersText(customer);
    case CustomerColumn::Partners:
        return numberText(partnerCount(customer));
    case CustomerColumn::NextEnd:
        return nextEndText(customer, now);
    case CustomerColumn::Invitation:
        return customer.invitations.isEmpty() ? QString() : label(customer.invitations.first());
    case CustomerColumn::State:
        return label(customer.presence);
    case CustomerColumn::LastSeen:
        if (!isStale(customer, now))
            return dateText(customer.lastSeenAt);
        return QCoreApplication::translate(Context, "%1, %2", "date, how long until then")
            .arg(dateText(customer.lastSeenAt), relativeDayText(customer.lastSeenAt, now));
    case CustomerColumn::Owner:
        return displayText(customer.owner);
    case CustomerColumn::Tags: {
        QStringList tags;
        for (const QString &tag : customer.tags)
            tags << displayText(tag);
        for (const QString &tag : customer.smartTags)
            tags << smartTagText(tag);
        return tags.join(u", "_s);
    }
    case CustomerColumn::TenantId:
        return customer.tenant.toString();
    case CustomerColumn::FirstSeen:
        return dateText(customer.firstSeenAt);
    case CustomerColumn::NextAction:
        return nextActionText(customer);
    case CustomerColumn::Services:
        return serviceMarksText(serviceMarks(customer));
    }
    return {};
}

QString smartTagText(const QString &name)
{
    return u"◇ "_s + displayText(name);
}

Instant nextEnd(const CustomerSummary &customer)
{
    Instant next;
    for (const AttachmentSummary &attachment : customer.attachments) {
        if (attachment.standing != Standing::Own || !isRunning(attachment)
            || attachment.end.isUnknown())
            continue;
        next = next.isUnknown() ? attachment.end : std::min(next, attachment.end);
    }
    return next;
}

int daysLeft(Instant end, Instant now)
{
    if (end.isUnknown())
        return -1;
    if (end.isNever())
        return std::numeric_limits<int>::max();
    return int(std::clamp<qint64>((end.ms() - now.ms()) / Day, 0, std::numeric_limits<int>::max()));
}

bool isStale(const CustomerSummary &customer, Instant now)
{
    constexpr qint64 StaleAfterDays = 30;
    return customer.lastSeenAt.isSet()
        && now.ms() - customer.lastSeenAt.ms() > StaleAfterDays * Day;
}

Urgency urgencyOf(Instant end, Instant now)
{
    if (end.isUnknown())
        return Urgency::None;
    if (end.isNever())
        return Urgency::Later;
    const qint64 left = end.ms() - now.ms();
    if (left < 0)
        return Urgency::Over;
    if (left <= 30 * Day)
        return Urgency::Near;
    return left <= 90 * Day ? Urgency::Soon : Urgency::Later;
}

} // namespace attache
