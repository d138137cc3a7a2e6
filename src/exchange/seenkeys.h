// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

namespace attache {

/// Remembers keys, to report repeated rows. Stops remembering at a million, so that a file of any
/// length is read in bounded memory; the sink replaces repeated keys in any case.
template <typename Key>
class SeenKeys
{
public:
    /// True if the key came before.
    bool isRepeated(const Key &key)
    {
        const qsizetype before = m_keys.size();
        if (before >= 1'000'000)
            return m_keys.contains(key);
        m_keys.insert(key);
        return m_keys.size() == before;
    }

private:
    QSet<Key> m_keys;
};

} // namespace attache
