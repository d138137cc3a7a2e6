// SPDX-License-Identifier: GPL-3.0-or-later
// What many rows of the customer index repeat stands once, in pools, and the rows have its number:
// a condition is decided once per entry instead of once per row.
#pragma once

#include "annotatedcustomer.h"

#include <QHash>
#include <QVector>

#include <memory>
#include <mutex>
#include <vector>

namespace attache {

/// Whether a value keeps its one number for ever: where values are compared by their numbers. Else
/// a settled pool gives known values new numbers, which spares a table of all of them by value.
enum class Numbering : quint8 { Unique, Loose };

/// Values by number. Copies share what was there when settle() was last called.
template <typename Value, Numbering Kind = Numbering::Unique>
class Pool
{
public:
    using ValueType = Value;

    quint32 numberOf(const Value &value)
    {
        if constexpr (Kind == Numbering::Unique) {
            if (m_settled) {
                if (const quint32 *known = m_settled->find(value))
                    return *known;
            }
        }
        const auto known = m_numbers.constFind(value);
        if (known != m_numbers.cend())
            return *known;
        const quint32 number = size();
        m_numbers.insert(value, number);
        m_values.append(value);
        return number;
    }
    const Value &at(quint32 number) const
    {
        const quint32 settled = settledSize();
        return number < settled ? m_settled->values[number] : m_values[number - settled];
    }
    quint32 size() const { return settledSize() + quint32(m_values.size()); }

    /// Starts with values that were numbered before.
    void restore(QVector<Value> values)
    {
        auto settled = std::make_shared<Settled>();
        settled->values = std::move(values);
        m_settled = std::move(settled);
        m_values.clear();
        m_numbers = {};
    }

    /// From now on shared by copies, without the numbers by value until they are asked for again.
    void settle()
    {
        auto settled = std::make_shared<Settled>();
        settled->values.reserve(size());
        for (quint32 number = 0; number < size(); ++number)
            settled->values.append(at(number));
        m_settled = std::move(settled);
        m_values.clear();
        m_numbers = {};
    }

private:
    struct Settled
    {
        QVector<Value> values;

        const quint32 *find(const Value &value) const
        {
            const std::lock_guard lock(m_mutex);
            if (m_numbers.isEmpty()) {
                m_numbers.reserve(values.size());
                for (quint32 number = 0; number < quint32(values.size()); ++number)
                    m_numbers.insert(values[number], number);
            }
            const auto found = m_numbers.constFind(value);
            return found == m_numbers.cend() ? nullptr : &*found;
        }

    private:
        mutable std::mutex m_mutex; ///< generations share it, and each is made on any thread
        mutable QHash<Value, quint32> m_numbers;
    };
    quint32 settledSize() const { return m_settled ? quint32(m_settled->values.size()) : 0; }

    std::shared_ptr<const Settled> m_settled;
    QVector<Value> m_values; ///< those that came since
    QHash<Value, quint32> m_numbers;
};

/// Texts by number. Number 0 is the empty text.
class TextPool : public Pool<QString>
{
public:
    TextPool() { numberOf(QString()); }
};

/// Numbers of another pool, or of enumerators, in the order they stand in at a customer. Number 0
/// is the empty list.
class ListPool : public Pool<QVector<quint32>>
{
public:
    ListPool() { numberOf({}); }
};

/// A partner under one of its names.
struct PooledPartner
{
    PartnerId id;
    QString name;
    friend bool operator==(const PooledPartner &, const PooledPartner &) = default;
    friend size_t qHash(const PooledPartner &partner, size_t seed = 0)
    {
        return qHashMulti(seed, partner.id, partner.name);
    }
};

/// What an attachment is, apart from its dates.
struct AttachmentProfile
{
    quint32 partner = 0; ///< Pools::partners
    quint32 service = 0; ///< Pools::services
    quint32 roles = 0; ///< Pools::roleSets
    qint32 autoExtendDays = -1;
    Standing standing = Standing::Other;
    AttachmentKind kind = AttachmentKind::Reseller;
    AttachmentStatus status = AttachmentStatus::Unknown;
    Evidence evidence = Evidence::Unknown;
    Presence presence = Presence::Current;
    EffectiveAccess access = EffectiveAccess::NotApplicable;

    bool isCurrent() const { return presence == Presence::Current; }
    bool hasEnded() const
    {
        return status == AttachmentStatus::Expired || status == AttachmentStatus::Terminated;
    }
    bool counts() const { return isCurrent() && !hasEnded(); }
    bool givesRoles() const { return holdsRoles(standing, kind, status, presence); }

    friend bool operator==(const AttachmentProfile &, const AttachmentProfile &) = default;
    friend size_t qHash(const AttachmentProfile &p, size_t seed = 0)
    {
        return qHashMulti(seed, p.partner, p.service, p.roles, p.autoExtendDays, quint8(p.standing),
                          quint8(p.kind), quint8(p.status), quint8(p.evidence), quint8(p.presence),
                          quint8(p.access));
    }
};

/// When an attachment starts and ends, as Instant::raw().
struct Period
{
    qint64 start = 0;
    qint64 end = 0;
    friend bool operator==(const Period &, const Period &) = default;
    friend size_t qHash(const Period &period, size_t seed = 0)
    {
        return qHashMulti(seed, period.start, period.end);
    }
};

/// What the blocks of one generation share.
struct Pools
{
    Pool<RealmId> realms;
    TextPool countries;
    TextPool languages;
    TextPool owners;
    TextPool services;
    TextPool tags;
    TextPool offers;
    TextPool partnersOfRecord;
    TextPool roles; ///< role template ids, or names where no id is known
    Pool<PooledPartner> partners;
    Pool<qint64, Numbering::Loose> instants; ///< Instant::raw()
    ListPool tagLists; ///< of tags
    ListPool offerLists; ///< of offers
    ListPool recordLists; ///< of partnersOfRecord
    ListPool roleSets; ///< of roles
    ListPool invitationLists; ///< of InvitationState, newest first
    Pool<AttachmentProfile, Numbering::Loose> profiles;
    Pool<Period, Numbering::Loose> periods;

    /// Calls `take` for each of them, in an order that the side file keeps.
    template <typename Self, typename Take>
    static void each(Self &self, Take take)
    {
        take(self.realms);
        take(self.countries);
        take(self.languages);
        take(self.owners);
        take(self.services);
        take(self.tags);
        take(self.offers);
        take(self.partnersOfRecord);
        take(self.roles);
        take(self.partners);
        take(self.instants);
        take(self.tagLists);
        take(self.offerLists);
        take(self.recordLists);
        take(self.roleSets);
        take(self.invitationLists);
        take(self.profiles);
        take(self.periods);
    }
    void settle()
    {
        each(*this, [](auto &pool) { pool.settle(); });
    }
};

} // namespace attache
