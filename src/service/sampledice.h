// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tenantid.h"

#include <QString>

namespace attache {

/// Repeatable randomness for the sample workspace: the same key throws the same numbers on every
/// platform, so that any customer can be made without making those before it (splitmix64).
class SampleDice
{
public:
    SampleDice(quint64 seed, quint64 purpose, quint64 index)
        : m_state(mixed(mixed(seed ^ (purpose * 0x9e3779b97f4a7c15ULL)) + index))
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mixed(m_state);
    }
    int below(int limit) { return int(next() % quint64(limit)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename Container>
    const auto &oneOf(const Container &values)
    {
        return values[below(int(std::size(values)))];
    }
    /// A version 4 GUID.
    TenantId guid()
    {
        QByteArray bytes(16, Qt::Uninitialized);
        for (int half = 0; half < 2; ++half) {
            const quint64 value = next();
            for (int i = 0; i < 8; ++i)
                bytes[half * 8 + i] = char(value >> (8 * i) & 0xff);
        }
        bytes[6] = char((bytes[6] & 0x0f) | 0x40);
        bytes[8] = char((bytes[8] & 0x3f) | 0x80);
        return TenantId::fromBytes(bytes);
    }

private:
    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

} // namespace attache
