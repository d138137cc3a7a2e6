// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storesupport.h"

#include <QRandomGenerator>

namespace attache::test {

/// What random rows are made of.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) { }
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    QString word(const QString &stem, int variants, int emptyPercent)
    {
        return chance(emptyPercent) ? QString() : stem + QString::number(below(variants));
    }
    Instant day(int emptyPercent)
    {
        if (chance(emptyPercent))
            return {};
        return chance(15) ? Instant::never()
                          : Instant::fromMs(1'800'000'000'000 + below(3) * 86'400'000LL);
    }
    TenantId customer() { return tenant(quint32(below(8) + 1)); }

    CustomerFacts customerRow()
    {
        CustomerFacts facts;
        facts.tenant = customer();
        facts.name = word(QStringLiteral("Name "), 3, 20);
        facts.domain = word(QStringLiteral("domain"), 2, 40);
        if (chance(40))
            facts.customDomains = {word(QStringLiteral("a"), 2, 0),
                                   word(QStringLiteral("b"), 2, 0)};
        facts.country = word(QStringLiteral("C"), 2, 50);
        facts.relationship = static_cast<CustomerRelationship>(below(3));
        if (facts.relationship == CustomerRelationship::Unknown && chance(30))
            facts.relationshipRaw = word(QStringLiteral("raw"), 2, 0);
        if (chance(30))
            facts.delegatedAccess = chance(50);
        return facts;
    }
    PartnerFacts partnerRow()
    {
        PartnerFacts facts;
        const quint32 number = quint32(below(4) + 1);
        facts.tenant = partnerFacts(number).tenant;
        facts.name = word(QStringLiteral("Partner %1 ").arg(number), 2, 30);
        facts.country = word(QStringLiteral("P"), 2, 60);
        return facts;
    }
    AttachmentFacts attachmentRow(AttachmentKind kind)
    {
        AttachmentFacts facts;
        facts.customer = customer();
        facts.partner = partnerRow();
        facts.kind = kind;
        facts.service = chance(50) ? QStringLiteral("azure") : QStringLiteral("tenant");
        if (kind == AttachmentKind::GranularAdmin)
            facts.externalId = word(QStringLiteral("relationship"), 10, 10);
        facts.name = word(QStringLiteral("GDAP "), 2, 40);
        if (chance(50))
            facts.roles = {word(QStringLiteral("role"), 3, 0)};
        facts.status = static_cast<AttachmentStatus>(below(4));
        if (facts.status == AttachmentStatus::Unknown && chance(30))
            facts.statusRaw = word(QStringLiteral("state"), 2, 0);
        facts.start = day(50);
        facts.end = day(40);
        facts.autoExtendDays = chance(50) ? -1 : below(2) * 180;
        facts.unreadable = word(QStringLiteral("end: x"), 2, 90);
        return facts;
    }
    SubscriptionFacts subscriptionRow()
    {
        SubscriptionFacts facts = subscriptionFacts(
            quint32(below(8) + 1),
            word(chance(20) ? QStringLiteral("SUB") : QStringLiteral("sub"), 3, 0));
        facts.quantity = chance(30) ? -1 : below(3);
        facts.status = static_cast<SubscriptionStatus>(below(3));
        facts.partnerOfRecordMpn = word(QStringLiteral("mpn"), 2, 30);
        facts.partnerOfRecordName = word(QStringLiteral("Record "), 2, 30);
        facts.renewal = day(50);
        return facts;
    }

private:
    QRandomGenerator m_random;
};

} // namespace attache::test
