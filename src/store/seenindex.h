// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customer.h"
#include "versionedtable.h"

#include <QHash>

#include <array>
#include <functional>
#include <vector>

namespace attache {

/// Row numbers are given one after another. One beyond this is in a damaged or forged file, and
/// must not make us reserve gigabytes.
inline constexpr qint64 LargestRow = qint64(1) << 27;

/// A set of row numbers, one bit each.
class RowSet
{
public:
    /// Returns whether it is new. Throws StoreFailure for a number that no row of ours has.
    bool insert(qint64 id)
    {
        if (id < 0 || id > LargestRow) {
            throw StoreFailure{{ErrorKind::Storage,
                                QStringLiteral("workspace.damaged"),
                                {},
                                QStringLiteral("row number %1").arg(id)}};
        }
        const auto word = size_t(id) / 64;
        if (word >= m_words.size())
            m_words.resize(std::max(word + 1, m_words.size() * 2));
        const quint64 bit = quint64(1) << (id % 64);
        const bool isNew = !(m_words[word] & bit);
        m_words[word] |= bit;
        m_size += isNew;
        return isNew;
    }
    bool contains(qint64 id) const
    {
        const auto word = size_t(id) / 64;
        return word < m_words.size() && (m_words[word] >> (id % 64) & 1);
    }
    qint64 size() const { return m_size; }
    /// In ascending order.
    template <typename Take>
    void forEach(Take take) const
    {
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 bits = m_words[word]; bits; bits &= bits - 1)
                take(qint64(word * 64) + qCountTrailingZeroBits(bits));
        }
    }

private:
    std::vector<quint64> m_words;
    qint64 m_size = 0;
};

/// A sighting's list of row numbers: differences as variable-length numbers, compressed.
QByteArray packRows(const RowSet &rows);
/// Calls `take` for each; stops at what is not such a list.
void unpackRows(const QByteArray &packed, const std::function<void(qint64)> &take);

/// When rows were last seen, without a stamp on the row: by the observations that saw their whole
/// dataset, and by the sightings of partial ones. Also knows every observation's time and source.
class SeenIndex
{
public:
    struct Look
    {
        qint64 realm = 0;
        SourceKind source = SourceKind::File;
        QString sourceName;
        Instant observedAt;
    };

    /// Takes in the observations up to `upTo` (0: all) that it does not know yet.
    void update(SqlDatabase &database, qint64 upTo = 0);
    void clear();

    /// `customer`: tenant id of the row's customer, for tables that belong to one.
    qint64 lastSeen(Entity entity, const Version &version, const TenantId &customer) const;
    const Look *look(qint64 observation) const;
    Instant observedAt(qint64 observation) const;
    /// When the whole of a dataset was last read, for its realm or for one customer of it; not set
    /// if it never was.
    Instant readAt(qint64 realm, Dataset dataset, const TenantId &customer) const;
    LedgerStamp stamp(Entity entity, const Version &version, const TenantId &customer) const;
    qint64 latest() const { return m_upTo; }

private:
    struct Scope
    {
        qint64 realm = 0;
        Dataset dataset = Dataset::Other;
        TenantId customer;
        friend bool operator==(const Scope &, const Scope &) = default;
        friend size_t qHash(const Scope &scope, size_t seed = 0)
        {
            return qHashMulti(seed, scope.realm, int(scope.dataset), scope.customer);
        }
    };
    qint64 m_upTo = 0;
    std::vector<Look> m_looks; ///< by observation id
    QHash<Scope, qint64> m_whole; ///< newest that saw the whole realm; customer is null
    QHash<Scope, qint64> m_ofCustomer;
    std::array<std::vector<qint32>, EntityCount> m_sighted; ///< newest sighting, by row id
};

} // namespace attache
