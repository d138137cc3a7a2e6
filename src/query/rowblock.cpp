// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowblock.h"

#include "textdoor.h"

#include <QUrl>

#include <algorithm>
#include <string_view>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

void appendNumber(QByteArray &out, quint64 number)
{
    while (number >= 0x80) {
        out.append(char(number | 0x80));
        number >>= 7;
    }
    out.append(char(number));
}

quint64 takeNumber(const char *&at)
{
    quint64 number = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
}

void appendText(QByteArray &out, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    appendNumber(out, quint64(bytes.size()));
    out.append(bytes);
}

QString takeText(const char *&at)
{
    const qsizetype size = qsizetype(takeNumber(at));
    const QString text = QString::fromUtf8(at, size);
    at += size;
    return text;
}

void appendPart(QByteArray &out, TextPart part, const QString &folded)
{
    if (folded.isEmpty())
        return;
    out.append(char(part));
    out.append(folded.toUtf8());
}

/// Both ways of folding, so that "muller" and "mueller" find "Müller".
void appendFolded(QByteArray &out, TextPart part, const QString &text)
{
    const QString folded = foldedText(text);
    const QString german = foldedGermanText(text);
    appendPart(out, part, folded);
    if (german != folded)
        appendPart(out, part, german);
}

void appendDomain(QByteArray &out, const QString &domain)
{
    appendFolded(out, TextPart::Domain, domain);
    if (!domain.contains(u"xn--", Qt::CaseInsensitive))
        return;
    const QString readable = QUrl::fromAce(domain.toLatin1(), QUrl::IgnoreIDNWhitelist);
    if (readable != domain)
        appendFolded(out, TextPart::Domain, readable);
}

template <typename Pool, typename List>
quint32 listNumber(ListPool &lists, Pool &pool, const List &entries)
{
    QVector<quint32> numbers;
    numbers.reserve(entries.size());
    for (const auto &entry : entries)
        numbers.append(pool.numberOf(entry));
    return lists.numberOf(numbers);
}

QStringList textsOf(const ListPool &lists, const TextPool &texts, quint32 number)
{
    QStringList list;
    for (const quint32 entry : lists.at(number))
        list.append(texts.at(entry));
    return list;
}

/// A domain whose folded form is itself is not kept twice: 0 says so, else the length and one.
void appendDomainText(QByteArray &out, const QString &domain)
{
    if (!domain.isEmpty() && foldedText(domain) == domain) {
        appendNumber(out, 0);
        return;
    }
    const QByteArray bytes = domain.toUtf8();
    appendNumber(out, quint64(bytes.size()) + 1);
    out.append(bytes);
}

} // namespace

void RowBlock::append(const CustomerSummary &customer, Pools &pools)
{
    const auto instant = [&](Instant moment) { return pools.instants.numberOf(moment.raw()); };
    ids.push_back(customer.id);
    tenants.push_back(customer.tenant);
    realms.push_back(pools.realms.numberOf(customer.realm));
    countries.push_back(pools.countries.numberOf(customer.country));
    languages.push_back(pools.languages.numberOf(customer.language));
    owners.push_back(pools.owners.numberOf(customer.owner));
    presences.push_back(customer.presence);
    firstSeen.push_back(instant(customer.firstSeenAt));
    lastSeen.push_back(instant(customer.lastSeenAt));
    lastChanged.push_back(instant(customer.lastChangedAt));
    nextActionDue.push_back(instant(customer.nextActionDue));
    runways.push_back(instant(customer.runway));
    subscriptionCounts.push_back(customer.subscriptions);
    tags.push_back(listNumber(pools.tagLists, pools.tags, customer.tags));
    offers.push_back(listNumber(pools.offerLists, pools.offers, customer.offers));
    partnersOfRecord.push_back(
        listNumber(pools.recordLists, pools.partnersOfRecord, customer.partnersOfRecord));
    QVector<quint32> states;
    for (const InvitationState state : customer.invitations)
        states.append(quint32(state));
    invitations.push_back(pools.invitationLists.numberOf(states));

    for (const AttachmentSummary &a : customer.attachments) {
        AttachmentProfile profile;
        profile.partner = pools.partners.numberOf({a.partner, a.partnerName});
        profile.service = pools.services.numberOf(a.service);
        profile.roles = listNumber(pools.roleSets, pools.roles, a.roles);
        profile.autoExtendDays = a.autoExtendDays;
        profile.standing = a.standing;
        profile.kind = a.kind;
        profile.status = a.status;
        profile.evidence = a.evidence;
        profile.presence = a.presence;
        profile.access = a.access;
        profiles.push_back(pools.profiles.numberOf(profile));
        periods.push_back(pools.periods.numberOf({a.start.raw(), a.end.raw()}));
    }
    attachmentStarts.push_back(quint32(profiles.size()));

    QByteArray bytes;
    appendFolded(bytes, TextPart::Name, customer.name);
    appendFolded(bytes, TextPart::Alias, customer.alias);
    appendDomain(bytes, customer.domain);
    for (const QString &domain : customer.customDomains)
        appendDomain(bytes, domain);
    for (const QString &tag : customer.tags)
        appendFolded(bytes, TextPart::Tag, tag);
    for (const QString &note : customer.notes)
        appendFolded(bytes, TextPart::Note, note);
    folded.append(bytes.constData(), size_t(bytes.size()));
    foldedStarts.push_back(quint64(folded.size()));

    bytes.clear();
    appendText(bytes, customer.name);
    appendText(bytes, customer.alias);
    appendText(bytes, customer.nextAction);
    appendDomainText(bytes, customer.domain);
    for (const QString &domain : customer.customDomains)
        appendText(bytes, domain);
    raw.append(bytes.constData(), size_t(bytes.size()));
    rawStarts.push_back(quint64(raw.size()));
}

void RowBlock::appendFrom(const RowBlock &other, Slot slot)
{
    const auto row = size_t(slot);
    const auto takeOne = [row](auto &to, const auto &from) { to.push_back(from[row]); };
    takeOne(ids, other.ids);
    takeOne(tenants, other.tenants);
    takeOne(realms, other.realms);
    takeOne(countries, other.countries);
    takeOne(languages, other.languages);
    takeOne(owners, other.owners);
    takeOne(presences, other.presences);
    takeOne(firstSeen, other.firstSeen);
    takeOne(lastSeen, other.lastSeen);
    takeOne(lastChanged, other.lastChanged);
    takeOne(nextActionDue, other.nextActionDue);
    takeOne(runways, other.runways);
    takeOne(subscriptionCounts, other.subscriptionCounts);
    takeOne(tags, other.tags);
    takeOne(offers, other.offers);
    takeOne(partnersOfRecord, other.partnersOfRecord);
    takeOne(invitations, other.invitations);
    const auto takeStretch = [row](auto &to, const auto &from, const auto &fromStarts) {
        to.append(from.data() + fromStarts[row], size_t(fromStarts[row + 1] - fromStarts[row]));
    };
    takeStretch(profiles, other.profiles, other.attachmentStarts);
    takeStretch(periods, other.periods, other.attachmentStarts);
    attachmentStarts.push_back(quint32(profiles.size()));
    takeStretch(folded, other.folded, other.foldedStarts);
    foldedStarts.push_back(quint64(folded.size()));
    takeStretch(raw, other.raw, other.rawStarts);
    rawStarts.push_back(quint64(raw.size()));
}

void RowBlock::squeeze()
{
    each(*this, [](auto &column) { column.squeeze(); });
}

CustomerSummary RowBlock::summary(Slot slot, const Pools &pools, SummaryParts parts) const
{
    const auto row = size_t(slot);
    const auto instant = [&](quint32 number) {
        return Instant::fromRaw(pools.instants.at(number));
    };
    CustomerSummary customer;
    customer.id = ids[row];
    customer.realm = pools.realms.at(realms[row]);
    customer.tenant = tenants[row];
    customer.country = pools.countries.at(countries[row]);
    customer.language = pools.languages.at(languages[row]);
    customer.owner = pools.owners.at(owners[row]);
    customer.presence = presences[row];
    customer.firstSeenAt = instant(firstSeen[row]);
    customer.lastSeenAt = instant(lastSeen[row]);
    customer.lastChangedAt = instant(lastChanged[row]);
    customer.nextActionDue = instant(nextActionDue[row]);
    customer.runway = instant(runways[row]);
    customer.subscriptions = subscriptionCounts[row];
    customer.attachments.reserve(attachmentStarts[row + 1] - attachmentStarts[row]);
    for (size_t i = attachmentStarts[row]; i < attachmentStarts[row + 1]; ++i) {
        const AttachmentProfile &profile = pools.profiles.at(profiles[i]);
        const Period &period = pools.periods.at(periods[i]);
        const PooledPartner &partner = pools.partners.at(profile.partner);
        AttachmentSummary &attachment = customer.attachments.emplaceBack();
        attachment.partner = partner.id;
        attachment.partnerName = partner.name;
        attachment.standing = profile.standing;
        attachment.kind = profile.kind;
        attachment.service = pools.services.at(profile.service);
        attachment.status = profile.status;
        attachment.evidence = profile.evidence;
        attachment.presence = profile.presence;
        attachment.access = profile.access;
        attachment.start = Instant::fromRaw(period.start);
        attachment.end = Instant::fromRaw(period.end);
        if (parts.testFlag(SummaryPart::Roles))
            attachment.roles = textsOf(pools.roleSets, pools.roles, profile.roles);
        attachment.autoExtendDays = profile.autoExtendDays;
    }
    customer.tags = textsOf(pools.tagLists, pools.tags, tags[row]);
    if (parts.testFlag(SummaryPart::Offers)) {
        customer.offers = textsOf(pools.offerLists, pools.offers, offers[row]);
        customer.partnersOfRecord =
            textsOf(pools.recordLists, pools.partnersOfRecord, partnersOfRecord[row]);
    }
    for (const quint32 state : pools.invitationLists.at(invitations[row]))
        customer.invitations.append(InvitationState(state));

    const char *at = raw.data() + rawStarts[row];
    const char *const end = raw.data() + rawStarts[row + 1];
    customer.name = takeText(at);
    customer.alias = takeText(at);
    customer.nextAction = takeText(at);
    customer.domain = takeDomain(slot, at);
    while (parts.testFlag(SummaryPart::Domains) && at < end)
        customer.customDomains.append(takeText(at));
    return customer;
}

QString RowBlock::rawText(Slot slot, int field) const
{
    const char *at = raw.data() + rawStarts[size_t(slot)];
    for (int skipped = 0; skipped < field; ++skipped)
        at += qsizetype(takeNumber(at));
    return field == RawDomain ? takeDomain(slot, at) : takeText(at);
}

bool RowBlock::isPackedWell() const
{
    /// Steps over a number; false if it does not end, or is greater than any text is long.
    const auto step = [](const char *&at, const char *end, quint64 &number) {
        number = 0;
        for (int shift = 0; shift <= 28; shift += 7) {
            if (at == end)
                return false;
            const auto byte = static_cast<unsigned char>(*at++);
            number |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return true;
        }
        return false;
    };
    for (size_t row = 0; row < ids.size(); ++row) {
        const char *at = raw.data() + rawStarts[row];
        const char *const end = raw.data() + rawStarts[row + 1];
        for (int field = 0; field <= RawDomain || at < end; ++field) {
            quint64 size = 0;
            if (!step(at, end, size))
                return false;
            if (field == RawDomain && size > 0)
                --size;
            if (size > quint64(end - at))
                return false;
            at += size;
        }
    }
    return true;
}

QString RowBlock::takeDomain(Slot slot, const char *&at) const
{
    const quint64 size = takeNumber(at);
    if (size > 0) {
        const QString text = QString::fromUtf8(at, qsizetype(size - 1));
        at += size - 1;
        return text;
    }
    // It is the first domain among the folded texts.
    const auto row = size_t(slot);
    const std::string_view texts(folded.data() + foldedStarts[row],
                                 size_t(foldedStarts[row + 1] - foldedStarts[row]));
    const std::string_view domain = texts.substr(texts.find(char(TextPart::Domain)) + 1);
    const auto isMark = [](char c) { return c >= 0 && c <= LastTextPart; };
    const auto length = std::find_if(domain.begin(), domain.end(), isMark) - domain.begin();
    return QString::fromUtf8(domain.data(), qsizetype(length));
}

} // namespace attache
