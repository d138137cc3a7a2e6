// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tenantid.h"

#include <QByteArray>

#include <vector>

namespace attache {

/// A part of a tenant id as people type it, searched in the 16 bytes instead of in their text: a
/// million ids are 16 MB instead of 36, and comparing takes few steps an id.
class TenantNeedle
{
public:
    explicit TenantNeedle(const QByteArray &folded);

    /// False if no id can hold it: other characters than digits and dashes, or dashes where an id
    /// has none.
    bool isPossible() const { return m_starts != 0; }
    bool isIn(const TenantId &id) const;

private:
    std::vector<unsigned char> m_digits; ///< without the dashes
    quint64 m_starts = 0; ///< bit n: it may begin at the digit n
};

} // namespace attache
