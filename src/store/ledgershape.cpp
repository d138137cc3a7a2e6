// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgershape.h"

#include "partner.h"
#include "textdoor.h"

#include <array>

namespace attache {

namespace {

using Type = Column::Type;

Column text(const char *name, Meeting meeting = Meeting::KeepIfEmpty)
{
    return {name, Type::Text, meeting, 0};
}

Column blob(const char *name, Meeting meeting = Meeting::KeepIfEmpty)
{
    return {name, Type::Blob, meeting, 0};
}

Column number(const char *name, qint64 empty, Meeting meeting = Meeting::KeepIfEmpty)
{
    return {name, Type::Integer, meeting, empty};
}

Column key(const char *name)
{
    return {name, Type::Integer, Meeting::Replace, 0};
}

std::vector<Column> attachmentColumns()
{
    return {key("customer"),
            key("partner"),
            key("kind"),
            text("service", Meeting::Replace),
            text("external_id", Meeting::Replace),
            text("name"),
            text("roles"),
            number("status", 0),
            text("status_raw", Meeting::PairedRaw),
            number("start_at", NotSetNumber),
            number("end_at", NotSetNumber),
            number("auto_extend", -1),
            blob("indirect_provider"),
            text("unreadable", Meeting::Replace)};
}

std::vector<Column> manualColumns()
{
    auto columns = attachmentColumns();
    columns.push_back(text("remark", Meeting::Replace));
    columns.push_back(text("recorded_by", Meeting::Replace));
    return columns;
}

void deriveSortKey(Content &customer)
{
    // Without a name at the end of the list: behind every letter of every script.
    const QString name = QString::fromUtf8(customer[1].bytes);
    customer.back().bytes =
        name.isEmpty() ? QByteArrayLiteral("\xf4\x8f\xbf\xbd") : foldedText(name).toUtf8();
}

/// Only what has neither tenant nor PartnerID, and was not merged, is found by its name.
void deriveNameKey(Content &partner)
{
    const bool identified =
        !partner[0].bytes.isEmpty() || !partner[1].bytes.isEmpty() || partner[6].number != 0;
    partner.back().bytes = identified ? QByteArray()
                                      : partnerNameKey(QString::fromUtf8(partner[2].bytes),
                                                       partner[4].number == int(Standing::Own));
}

void deriveSubscriptionKey(Content &subscription)
{
    subscription.back().bytes = QString::fromUtf8(subscription[1].bytes).toCaseFolded().toUtf8();
}

void deriveAssignmentKey(Content &assignment)
{
    const QByteArray &id = assignment[2].bytes;
    assignment.back().bytes =
        QString::fromUtf8(id.isEmpty() ? assignment[3].bytes : id).toCaseFolded().toUtf8();
}

std::array<TableShape, EntityCount> makeShapes()
{
    return {
        TableShape{Entity::Customer,
                   "customer",
                   {blob("tenant"), text("name"), text("domain"), text("custom_domains"),
                    text("country"), text("language"), number("relationship", 0),
                    text("relationship_raw", Meeting::PairedRaw), number("delegated_access", -1)},
                   {text("sort_key")},
                   deriveSortKey,
                   Dataset::Customers},
        TableShape{Entity::Partner,
                   "partner",
                   {blob("tenant"), text("mpn_id"), text("name"), text("country"),
                    number("standing", 0), number("transacts", 0), number("merged_into", 0)},
                   {text("name_key")},
                   deriveNameKey,
                   Dataset::Partners},
        TableShape{
            Entity::Attachment, "attachment", attachmentColumns(), {}, nullptr, Dataset::Other},
        TableShape{Entity::Subscription,
                   "subscription",
                   {key("customer"),
                    text("subscription_id", Meeting::KeepFirst),
                    text("offer_id"),
                    text("offer_name"),
                    text("nickname"),
                    text("service"),
                    number("quantity", -1),
                    number("status", 0),
                    text("status_raw", Meeting::PairedRaw),
                    number("start_at", NotSetNumber),
                    number("commitment_end", NotSetNumber),
                    number("renewal", NotSetNumber),
                    number("auto_renew", -1),
                    text("billing_cycle"),
                    text("term_duration"),
                    text("partner_mpn"),
                    text("partner_name"),
                    text("seller_name"),
                    blob("seller_tenant"),
                    text("unreadable", Meeting::Replace)},
                   {text("subscription_key")},
                   deriveSubscriptionKey,
                   Dataset::Other},
        TableShape{Entity::AccessAssignment,
                   "access_assignment",
                   {number("customer", 0), text("relationship_id"), text("assignment_id"),
                    text("group_id"), text("group_name"), text("roles"), text("status"),
                    number("created_at", NotSetNumber), number("modified_at", NotSetNumber)},
                   {text("assignment_key")},
                   deriveAssignmentKey,
                   Dataset::Other},
        TableShape{Entity::ManualAttachment,
                   "manual_attachment",
                   manualColumns(),
                   {},
                   nullptr,
                   Dataset::Other},
    };
}

class Fnv
{
public:
    void add(const char *bytes, size_t size)
    {
        for (size_t i = 0; i < size; ++i)
            m_state = (m_state ^ static_cast<unsigned char>(bytes[i])) * 1099511628211ULL;
    }
    void add(quint64 number)
    {
        for (int i = 0; i < 8; ++i, number >>= 8)
            m_state = (m_state ^ (number & 0xff)) * 1099511628211ULL;
    }
    qint64 value() const { return static_cast<qint64>(m_state); }

private:
    quint64 m_state = 14695981039346656037ULL;
};

} // namespace

QByteArray partnerNameKey(const QString &name, bool own)
{
    return own ? QByteArrayLiteral("\x01own") : name.toCaseFolded().toUtf8();
}

const TableShape &shapeOf(Entity entity)
{
    static const std::array<TableShape, EntityCount> shapes = makeShapes();
    return shapes.at(size_t(entity));
}

bool isEmpty(const Column &column, const Value &value)
{
    return column.type == Type::Integer ? value.number == column.emptyNumber
                                        : value.bytes.isEmpty();
}

Content merged(const TableShape &shape, const Content &stored, Content incoming)
{
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const Column &column = shape.columns[i];
        const bool hasRaw =
            i + 1 < shape.columns.size() && shape.columns[i + 1].meeting == Meeting::PairedRaw;
        const bool silent =
            isEmpty(column, incoming[i]) && (!hasRaw || incoming[i + 1].bytes.isEmpty());
        const bool keep = (column.meeting == Meeting::KeepIfEmpty && silent)
            || (column.meeting == Meeting::KeepFirst && !isEmpty(column, stored[i]));
        if (keep) {
            incoming[i] = stored[i];
            if (hasRaw)
                incoming[i + 1] = stored[i + 1];
        }
        if (hasRaw)
            ++i;
    }
    return incoming;
}

bool sameContent(const TableShape &shape, const Content &a, const Content &b)
{
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        if (a[i] != b[i])
            return false;
    }
    return true;
}

qint64 checksum(const TableShape &shape, const Content &content)
{
    Fnv sum;
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        if (shape.columns[i].type == Type::Integer) {
            sum.add(static_cast<quint64>(content[i].number));
        } else {
            sum.add(static_cast<quint64>(content[i].bytes.size()));
            sum.add(content[i].bytes.constData(), size_t(content[i].bytes.size()));
        }
    }
    return sum.value();
}

} // namespace attache
