// SPDX-License-Identifier: GPL-3.0-or-later
#include "factcodec.h"

#include "storednumbers.h"

namespace attache {

namespace {

/// Appends values in column order.
class Encoder
{
public:
    explicit Encoder(Entity entity)
    {
        const TableShape &shape = shapeOf(entity);
        m_size = shape.columns.size() + shape.derived.size();
        m_content.reserve(m_size);
    }
    Encoder &operator<<(const QString &text)
    {
        m_content.push_back({0, text.toUtf8()});
        return *this;
    }
    Encoder &operator<<(const QByteArray &bytes)
    {
        m_content.push_back({0, bytes});
        return *this;
    }
    Encoder &operator<<(const TenantId &tenant)
    {
        return *this << (tenant.isNull() ? QByteArray() : tenant.toBytes());
    }
    Encoder &operator<<(qint64 number)
    {
        m_content.push_back({number, {}});
        return *this;
    }
    Encoder &operator<<(Instant instant) { return *this << instant.raw(); }
    template <typename E>
    requires std::is_enum_v<E> Encoder &operator<<(E value) { return *this << qint64(value); }
    Content take()
    {
        m_content.resize(m_size);
        return std::move(m_content);
    }

private:
    Content m_content;
    size_t m_size = 0;
};

/// A raw word beside a known value would say the same thing twice.
template <typename E>
QString rawBeside(E value, const QString &raw)
{
    return value == E{} ? raw : QString();
}

Encoder &operator<<(Encoder &encoder, const AttachmentFacts &facts)
{
    return encoder << facts.kind << facts.service << facts.externalId << facts.name
                   << joinedList(facts.roles) << facts.status
                   << rawBeside(facts.status, facts.statusRaw) << facts.start << facts.end
                   << qint64(facts.autoExtendDays) << facts.indirectProvider << facts.unreadable;
}

/// Reads columns one after another.
class Decoder
{
public:
    Decoder(const SqlStatement &row, int from) : m_row(row), m_column(from) { }
    qint64 number() { return m_row.integer(m_column++); }
    QString text() { return m_row.text(m_column++); }
    QStringList list() { return splitList(text()); }
    TenantId tenant() { return TenantId::fromBytes(m_row.blob(m_column++)); }
    Instant instant() { return Instant::fromRaw(number()); }
    template <typename E>
    E value(E last)
    {
        return enumerator(number(), last);
    }
    void skip(int columns = 1) { m_column += columns; }

private:
    const SqlStatement &m_row;
    int m_column;
};

int smallNumber(qint64 number)
{
    return int(std::clamp<qint64>(number, -1, std::numeric_limits<int>::max()));
}

} // namespace

QByteArray joinedList(const QStringList &list)
{
    QByteArray joined;
    for (const QString &entry : list) {
        if (!joined.isEmpty())
            joined += '\n';
        joined += QString(entry).replace(u'\n', u' ').toUtf8();
    }
    return joined;
}

QStringList splitList(const QString &stored)
{
    return stored.isEmpty() ? QStringList() : stored.split(u'\n');
}

qint64 numberOf(std::optional<bool> value)
{
    return value ? qint64(*value) : -1;
}

std::optional<bool> optionalBool(qint64 number)
{
    return number < 0 ? std::nullopt : std::optional<bool>(number != 0);
}

Content encode(const CustomerFacts &facts)
{
    Encoder encoder(Entity::Customer);
    encoder << facts.tenant << facts.name << facts.domain << joinedList(facts.customDomains)
            << facts.country << facts.language << facts.relationship
            << rawBeside(facts.relationship, facts.relationshipRaw)
            << numberOf(facts.delegatedAccess);
    return encoder.take();
}

Content encode(const PartnerFacts &facts)
{
    Encoder encoder(Entity::Partner);
    encoder << facts.tenant << facts.mpnId << facts.name << facts.country << facts.standing
            << facts.transactsAsCsp << qint64(0);
    return encoder.take();
}

Content encode(const AttachmentFacts &facts, qint64 customer, qint64 partner)
{
    Encoder encoder(Entity::Attachment);
    encoder << customer << partner;
    return (encoder << facts).take();
}

Content encodeManual(const AttachmentFacts &facts, qint64 customer, qint64 partner,
                     const QString &remark, const QString &recordedBy)
{
    Encoder encoder(Entity::ManualAttachment);
    encoder << customer << partner;
    encoder << facts;
    encoder << remark << recordedBy;
    return encoder.take();
}

Content encode(const SubscriptionFacts &facts, qint64 customer)
{
    Encoder encoder(Entity::Subscription);
    encoder << customer << facts.subscriptionId << facts.offerId << facts.offerName
            << facts.nickname << facts.service << facts.quantity << facts.status
            << rawBeside(facts.status, facts.statusRaw) << facts.start << facts.commitmentEnd
            << facts.renewal << numberOf(facts.autoRenew) << facts.billingCycle
            << facts.termDuration << facts.partnerOfRecordMpn << facts.partnerOfRecordName
            << facts.sellerName << facts.sellerTenant << facts.unreadable;
    return encoder.take();
}

Content encode(const AccessAssignmentFacts &facts, qint64 customer)
{
    Encoder encoder(Entity::AccessAssignment);
    encoder << customer << facts.relationshipId << facts.assignmentId << facts.groupId
            << facts.groupName << joinedList(facts.roles) << facts.status << facts.created
            << facts.modified;
    return encoder.take();
}

CustomerFacts decodeCustomer(const SqlStatement &row, int from)
{
    Decoder in(row, from);
    CustomerFacts facts;
    facts.tenant = in.tenant();
    facts.name = in.text();
    facts.domain = in.text();
    facts.customDomains = in.list();
    facts.country = in.text();
    facts.language = in.text();
    facts.relationship = in.value(CustomerRelationship::None);
    facts.relationshipRaw = in.text();
    facts.delegatedAccess = optionalBool(in.number());
    return facts;
}

PartnerFacts decodePartner(const SqlStatement &row, int from)
{
    Decoder in(row, from);
    PartnerFacts facts;
    facts.tenant = in.tenant();
    facts.mpnId = in.text();
    facts.name = in.text();
    facts.country = in.text();
    facts.standing = in.value(Standing::OwnReseller);
    facts.transactsAsCsp = in.value(Known::No);
    return facts;
}

AttachmentFacts decodeAttachment(const SqlStatement &row, int from)
{
    Decoder in(row, from);
    in.skip(2);
    AttachmentFacts facts;
    facts.kind = in.value(AttachmentKind::SubscriptionSeller);
    facts.service = in.text();
    facts.externalId = in.text();
    facts.name = in.text();
    facts.roles = in.list();
    facts.status = in.value(AttachmentStatus::Terminated);
    facts.statusRaw = in.text();
    facts.start = in.instant();
    facts.end = in.instant();
    facts.autoExtendDays = smallNumber(in.number());
    facts.indirectProvider = in.tenant();
    facts.unreadable = in.text();
    return facts;
}

SubscriptionFacts decodeSubscription(const SqlStatement &row, int from)
{
    Decoder in(row, from);
    in.skip();
    SubscriptionFacts facts;
    facts.subscriptionId = in.text();
    facts.offerId = in.text();
    facts.offerName = in.text();
    facts.nickname = in.text();
    facts.service = in.text();
    facts.quantity = in.number();
    facts.status = in.value(SubscriptionStatus::Disabled);
    facts.statusRaw = in.text();
    facts.start = in.instant();
    facts.commitmentEnd = in.instant();
    facts.renewal = in.instant();
    facts.autoRenew = optionalBool(in.number());
    facts.billingCycle = in.text();
    facts.termDuration = in.text();
    facts.partnerOfRecordMpn = in.text();
    facts.partnerOfRecordName = in.text();
    facts.sellerName = in.text();
    facts.sellerTenant = in.tenant();
    facts.unreadable = in.text();
    return facts;
}

AccessAssignmentFacts decodeAssignment(const SqlStatement &row, int from)
{
    Decoder in(row, from);
    in.skip();
    AccessAssignmentFacts facts;
    facts.relationshipId = in.text();
    facts.assignmentId = in.text();
    facts.groupId = in.text();
    facts.groupName = in.text();
    facts.roles = in.list();
    facts.status = in.text();
    facts.created = in.instant();
    facts.modified = in.instant();
    return facts;
}

} // namespace attache
