// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowblock.h"

#include "textdoor.h"

#include <QUrl>

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

template <typename T, typename Position>
void appendRange(std::vector<T> &to, std::vector<Position> &starts, const std::vector<T> &from,
                 const std::vector<Position> &fromStarts, qsizetype slot)
{
    const auto first = from.begin() + std::ptrdiff_t(fromStarts[size_t(slot)]);
    const auto last = from.begin() + std::ptrdiff_t(fromStarts[size_t(slot) + 1]);
    to.insert(to.end(), first, last);
    starts.push_back(Position(to.size()));
}

void appendBytes(QByteArray &to, std::vector<quint64> &starts, const QByteArray &from,
                 const std::vector<quint64> &fromStarts, qsizetype slot)
{
    const quint64 first = fromStarts[size_t(slot)];
    to.append(from.constData() + first, qsizetype(fromStarts[size_t(slot) + 1] - first));
    starts.push_back(quint64(to.size()));
}

} // namespace

TextPool::TextPool()
{
    numberOf(QString());
}

quint32 TextPool::numberOf(const QString &text)
{
    const auto found = m_numbers.constFind(text);
    if (found != m_numbers.cend())
        return *found;
    const quint32 number = size();
    m_numbers.insert(text, number);
    m_texts.append(text);
    return number;
}

quint32 PartnerPool::numberOf(PartnerId id, const QString &name)
{
    const std::pair<qint64, QString> key(id.value(), name);
    const auto found = m_numbers.constFind(key);
    if (found != m_numbers.cend())
        return *found;
    const quint32 number = size();
    m_numbers.insert(key, number);
    m_entries.append({id, name});
    return number;
}

void RowBlock::append(const CustomerSummary &customer, Pools &pools)
{
    ids.push_back(customer.id);
    tenants.push_back(customer.tenant);
    realms.push_back(customer.realm);
    countries.push_back(pools.countries.numberOf(customer.country));
    owners.push_back(pools.owners.numberOf(customer.owner));
    presences.push_back(customer.presence);
    firstSeen.push_back(customer.firstSeenAt.raw());
    lastSeen.push_back(customer.lastSeenAt.raw());
    nextActionDue.push_back(customer.nextActionDue.raw());
    subscriptionCounts.push_back(customer.subscriptions);

    for (const AttachmentSummary &a : customer.attachments) {
        attachments.push_back({a.start.raw(), a.end.raw(),
                               pools.partners.numberOf(a.partner, a.partnerName),
                               pools.services.numberOf(a.service), a.standing, a.kind, a.status,
                               a.evidence, a.presence});
    }
    attachmentStarts.push_back(quint32(attachments.size()));
    for (const QString &tag : customer.tags)
        tags.push_back(pools.tags.numberOf(tag));
    tagStarts.push_back(quint32(tags.size()));
    invitations.insert(invitations.end(), customer.invitations.cbegin(),
                       customer.invitations.cend());
    invitationStarts.push_back(quint32(invitations.size()));

    appendFolded(folded, TextPart::Name, customer.name);
    appendFolded(folded, TextPart::Alias, customer.alias);
    appendDomain(folded, customer.domain);
    for (const QString &domain : customer.customDomains)
        appendDomain(folded, domain);
    appendPart(folded, TextPart::Tenant, customer.tenant.toString());
    for (const QString &tag : customer.tags)
        appendFolded(folded, TextPart::Tag, tag);
    foldedStarts.push_back(quint64(folded.size()));

    appendText(raw, customer.name);
    appendText(raw, customer.alias);
    appendText(raw, customer.domain);
    appendText(raw, customer.nextAction);
    for (const QString &domain : customer.customDomains)
        appendText(raw, domain);
    rawStarts.push_back(quint64(raw.size()));
}

void RowBlock::appendFrom(const RowBlock &other, Slot slot)
{
    const auto row = size_t(slot);
    ids.push_back(other.ids[row]);
    tenants.push_back(other.tenants[row]);
    realms.push_back(other.realms[row]);
    countries.push_back(other.countries[row]);
    owners.push_back(other.owners[row]);
    presences.push_back(other.presences[row]);
    firstSeen.push_back(other.firstSeen[row]);
    lastSeen.push_back(other.lastSeen[row]);
    nextActionDue.push_back(other.nextActionDue[row]);
    subscriptionCounts.push_back(other.subscriptionCounts[row]);
    appendRange(attachments, attachmentStarts, other.attachments, other.attachmentStarts, slot);
    appendRange(tags, tagStarts, other.tags, other.tagStarts, slot);
    appendRange(invitations, invitationStarts, other.invitations, other.invitationStarts, slot);
    appendBytes(folded, foldedStarts, other.folded, other.foldedStarts, slot);
    appendBytes(raw, rawStarts, other.raw, other.rawStarts, slot);
}

void RowBlock::squeeze()
{
    const auto shrink = [](auto &...columns) { (columns.shrink_to_fit(), ...); };
    shrink(ids, tenants, realms, countries, owners, presences, firstSeen, lastSeen, nextActionDue,
           subscriptionCounts, attachmentStarts, tagStarts, invitationStarts, foldedStarts,
           rawStarts, attachments, tags, invitations);
    folded.squeeze();
    raw.squeeze();
}

CustomerSummary RowBlock::summary(Slot slot, const Pools &pools) const
{
    const auto row = size_t(slot);
    CustomerSummary customer;
    customer.id = ids[row];
    customer.realm = realms[row];
    customer.tenant = tenants[row];
    customer.country = pools.countries.text(countries[row]);
    customer.owner = pools.owners.text(owners[row]);
    customer.presence = presences[row];
    customer.firstSeenAt = Instant::fromRaw(firstSeen[row]);
    customer.lastSeenAt = Instant::fromRaw(lastSeen[row]);
    customer.nextActionDue = Instant::fromRaw(nextActionDue[row]);
    customer.subscriptions = subscriptionCounts[row];
    for (size_t i = attachmentStarts[row]; i < attachmentStarts[row + 1]; ++i) {
        const AttachmentCell &cell = attachments[i];
        const PartnerPool::Entry &partner = pools.partners.entry(cell.partner);
        customer.attachments.append({partner.id, partner.name, cell.standing, cell.kind,
                                     pools.services.text(cell.service), cell.status, cell.evidence,
                                     cell.presence, Instant::fromRaw(cell.start),
                                     Instant::fromRaw(cell.end)});
    }
    for (size_t i = tagStarts[row]; i < tagStarts[row + 1]; ++i)
        customer.tags.append(pools.tags.text(tags[i]));
    for (size_t i = invitationStarts[row]; i < invitationStarts[row + 1]; ++i)
        customer.invitations.append(invitations[i]);

    const char *at = raw.constData() + rawStarts[row];
    const char *const end = raw.constData() + rawStarts[row + 1];
    customer.name = takeText(at);
    customer.alias = takeText(at);
    customer.domain = takeText(at);
    customer.nextAction = takeText(at);
    while (at < end)
        customer.customDomains.append(takeText(at));
    return customer;
}

QString RowBlock::rawText(Slot slot, int field) const
{
    const char *at = raw.constData() + rawStarts[size_t(slot)];
    for (; field > 0; --field)
        at += qsizetype(takeNumber(at));
    return takeText(at);
}

} // namespace attache
