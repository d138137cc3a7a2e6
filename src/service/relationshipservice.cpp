// SPDX-License-Identifier: GPL-3.0-or-later
#include "relationshipservice.h"

#include "digits.h"
#include "rolecatalogue.h"
#include "textdoor.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// More changed rows than this are cheaper to read again than to list.
constexpr qsizetype MostListedCustomers = 5000;

/// Role template ids where the catalogue knows the name, else the cleaned name; sorted, unique.
QStringList tidyRoles(const QStringList &roles)
{
    QStringList tidy;
    for (const QString &raw : roles) {
        const QString text = cleanText(raw);
        if (isBlankText(text))
            continue;
        QString id = RoleCatalogue::instance().idOfName(text);
        if (id.isEmpty()) {
            const auto guid = parseTenantId(text);
            id = guid ? guid->toString() : text;
        }
        tidy.append(id);
    }
    tidy.sort();
    tidy.removeDuplicates();
    return tidy;
}

Status checkPartnerId(const QString &id)
{
    if (id.isEmpty() || isAllDigits(id))
        return {};
    return Error{ErrorKind::InvalidInput, u"partnerId.malformed"_s, {id}, {}};
}

bool endsBeforeItStarts(Instant start, Instant end)
{
    return start.isSet() && end.isSet() && end < start;
}

} // namespace

RelationshipService::RelationshipService(LedgerReader &reader, RelationshipWriter &writer,
                                         const Clock &clock, ChangeAnnouncer announce)
    : m_reader(reader), m_writer(writer), m_clock(clock), m_announce(std::move(announce))
{
}

Result<AttachmentId> RelationshipService::attach(CustomerId customer, AttachmentFacts facts,
                                                 const QString &remark, const QString &actor)
{
    const auto known = m_reader.customer(customer);
    if (!known)
        return known.error();
    facts.customer = known->facts.tenant;
    facts.partner.name = cleanText(facts.partner.name);
    facts.partner.mpnId = cleanText(facts.partner.mpnId, 20);
    facts.partner.country = cleanText(facts.partner.country);
    facts.service = cleanText(facts.service, 64);
    facts.name = cleanText(facts.name);
    facts.externalId = cleanText(facts.externalId, 256);
    facts.roles = tidyRoles(facts.roles);
    if (const Status status = checkPartnerId(facts.partner.mpnId); !status)
        return status.error();
    if (facts.partner.tenant.isNull() && facts.partner.mpnId.isEmpty()
        && isBlankText(facts.partner.name))
        return Error{ErrorKind::InvalidInput, u"attachment.noPartner"_s, {}, {}};
    if (endsBeforeItStarts(facts.start, facts.end))
        return Error{ErrorKind::InvalidInput,
                     u"attachment.endBeforeStart"_s,
                     {facts.start.toIsoDate(), facts.end.toIsoDate()},
                     {}};
    // A person who records an attachment without a word on its state says that it is in force; one
    // whose end has passed is over.
    if (facts.status == AttachmentStatus::Unknown && facts.statusRaw.isEmpty()) {
        const bool isOver = facts.end.isSet() && facts.end < m_clock.now();
        facts.status = isOver ? AttachmentStatus::Expired : AttachmentStatus::Active;
    }

    auto id = m_writer.recordAttachment(customer, facts, cleanNote(remark), actor);
    if (id && m_announce) {
        ChangeSet changes;
        changes.customers = {customer};
        changes.partners = true;
        m_announce(changes);
    }
    return id;
}

Status RelationshipService::withdraw(AttachmentId id, CustomerId customer, const QString &actor)
{
    const Status status = m_writer.withdrawAttachment(id, actor);
    if (status && m_announce) {
        ChangeSet changes;
        changes.customers = {customer};
        changes.partners = true;
        m_announce(changes);
    }
    return status;
}

Status RelationshipService::restore(AttachmentId id, CustomerId customer, const QString &actor)
{
    const Status status = m_writer.restoreAttachment(id, actor);
    if (status && m_announce) {
        ChangeSet changes;
        changes.customers = {customer};
        changes.partners = true;
        m_announce(changes);
    }
    return status;
}

Status RelationshipService::markPartner(PartnerId partner, std::optional<Standing> standing,
                                        std::optional<Known> transactsAsCsp, const QString &actor)
{
    const Status status = m_writer.markPartner(partner, standing, transactsAsCsp, actor);
    if (status && m_announce) {
        ChangeSet changes;
        changes.partners = true;
        // Gone attachments show the standing too, and only current ones are listed by partner: the
        // rows that matter for filters are the current ones.
        const auto customers = m_reader.customersOfPartner(partner);
        if (!customers || customers->size() > MostListedCustomers)
            changes.everything = true;
        else
            changes.customers = *customers;
        m_announce(changes);
    }
    return status;
}

Result<Realm> RelationshipService::saveRealm(const Realm &realm, const QString &actor)
{
    Realm tidy = realm;
    tidy.name = cleanText(realm.name, 200);
    tidy.mpnId = cleanText(realm.mpnId, 20);
    if (isBlankText(tidy.name))
        return Error{ErrorKind::InvalidInput, u"realm.nameMissing"_s, {}, {}};
    if (const Status status = checkPartnerId(tidy.mpnId); !status)
        return status.error();
    if (tidy.letterLanguage.isEmpty())
        tidy.letterLanguage = QString::fromLatin1(traitsOf(tidy.cloud).defaultLetterLanguage);

    const auto realms = m_reader.realms();
    if (!realms)
        return realms.error();
    const bool isTaken = std::any_of(realms->cbegin(), realms->cend(), [&](const Realm &other) {
        return other.id != tidy.id && other.name.compare(tidy.name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return Error{ErrorKind::Conflict, u"realm.nameTaken"_s, {tidy.name}, {}};

    auto saved = m_writer.saveRealm(tidy, actor);
    if (saved && m_announce) {
        ChangeSet changes;
        changes.realms = true;
        // Who is "mine" hangs on the realm's own tenant and PartnerID.
        changes.everything = tidy.id.isValid();
        changes.partners = tidy.id.isValid();
        m_announce(changes);
    }
    return saved;
}

} // namespace attache
