// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

namespace attache {

/// Remembers keys, to report repeated rows. Stops remembering at a million, so that a file of any
/// length is read in bounded memory; the sink replaces repeated keys in any case.
class SeenKeys
{
public:
    /// True if the key came before.
    bool isRepeated(const QByteArray &key)
    {
        if (m_keys.contains(key))
            return true;
        if (m_keys.size() < 1'000'000)
            m_keys.insert(key);
        return false;
    }

private:
    QSet<QByteArray> m_keys;
};

} // namespace attache
