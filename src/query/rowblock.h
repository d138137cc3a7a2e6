// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the customer index. A block holds some customers, column by column, and never
// changes once it is shared; texts that many rows repeat stand in pools beside it.
#pragma once

#include "annotatedcustomer.h"

#include <QByteArray>
#include <QHash>
#include <QVector>

#include <vector>

namespace attache {

/// Texts by number, each once. Number 0 is the empty text.
class TextPool
{
public:
    TextPool();
    quint32 numberOf(const QString &text);
    const QString &text(quint32 number) const { return m_texts[number]; }
    quint32 size() const { return quint32(m_texts.size()); }

private:
    QVector<QString> m_texts;
    QHash<QString, quint32> m_numbers;
};

/// A partner under one of its names: number → id and name.
class PartnerPool
{
public:
    struct Entry
    {
        PartnerId id;
        QString name;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    quint32 numberOf(PartnerId id, const QString &name);
    const Entry &entry(quint32 number) const { return m_entries[number]; }
    quint32 size() const { return quint32(m_entries.size()); }

private:
    QVector<Entry> m_entries;
    QHash<std::pair<qint64, QString>, quint32> m_numbers;
};

/// What the blocks of one generation share.
struct Pools
{
    TextPool countries;
    TextPool owners;
    TextPool services;
    TextPool tags;
    PartnerPool partners;
};

/// The searchable texts of a customer stand in one arena, each behind a byte that says what it is.
/// Folded text has no such bytes, so a match never spans two texts.
enum class TextPart : char { Name = 1, Alias, Domain, Tenant, Tag };

class RowBlock
{
public:
    using Slot = qsizetype; ///< position in this block

    struct AttachmentCell
    {
        qint64 start; ///< Instant::raw()
        qint64 end;
        quint32 partner;
        quint32 service;
        Standing standing;
        AttachmentKind kind;
        AttachmentStatus status;
        Evidence evidence;
        Presence presence;

        bool isCurrent() const { return presence == Presence::Current; }
        bool hasEnded() const
        {
            return status == AttachmentStatus::Expired || status == AttachmentStatus::Terminated;
        }
        bool counts() const { return isCurrent() && !hasEnded(); }
    };

    void append(const CustomerSummary &customer, Pools &pools);
    /// Takes over a row of another block that was made with the same pools.
    void appendFrom(const RowBlock &other, Slot slot);
    void squeeze();

    Slot size() const { return Slot(ids.size()); }
    CustomerSummary summary(Slot slot, const Pools &pools) const;
    /// Name, alias, domain and next action, for sorting: read from the packed text.
    QString rawText(Slot slot, int field) const;
    static constexpr int RawName = 0;
    static constexpr int RawAlias = 1;
    static constexpr int RawDomain = 2;
    static constexpr int RawNextAction = 3;

    /// One per customer.
    std::vector<CustomerId> ids;
    std::vector<TenantId> tenants;
    std::vector<RealmId> realms;
    std::vector<quint32> countries;
    std::vector<quint32> owners;
    std::vector<Presence> presences;
    std::vector<qint64> firstSeen;
    std::vector<qint64> lastSeen;
    std::vector<qint64> nextActionDue;
    std::vector<qint32> subscriptionCounts;
    /// Where the rows' parts begin; one more than rows.
    std::vector<quint32> attachmentStarts{0};
    std::vector<quint32> tagStarts{0};
    std::vector<quint32> invitationStarts{0};
    std::vector<quint64> foldedStarts{0};
    std::vector<quint64> rawStarts{0};
    /// The parts, row after row.
    std::vector<AttachmentCell> attachments;
    std::vector<quint32> tags;
    std::vector<InvitationState> invitations;
    QByteArray folded; ///< UTF-8
    QByteArray raw; ///< UTF-8, packed
};

} // namespace attache
