// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>

namespace attache {

/// A Microsoft Entra tenant id ("Microsoft ID" in Partner Center): 16 bytes, printed lower-case
/// with dashes. A default-constructed one is null and never refers to a tenant.
class TenantId
{
public:
    TenantId() = default;

    /// The id stored as 16 bytes; null if the length differs.
    static TenantId fromBytes(const QByteArray &bytes);

    bool isNull() const { return m_bytes == Bytes{}; }
    QByteArray toBytes() const;
    QString toString() const; ///< "0b1c…-….", 36 characters; empty if null

    friend auto operator<=>(const TenantId &, const TenantId &) = default;
    friend size_t qHash(const TenantId &id, size_t seed = 0)
    {
        return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed);
    }

private:
    using Bytes = std::array<unsigned char, 16>;
    Bytes m_bytes{};
    friend Result<TenantId> parseTenantId(QStringView);
};

/// The only door for foreign tenant ids and other GUIDs. Accepts 8-4-4-4-12 hexadecimal digits with
/// ASCII dashes, in any case, with or without one pair of braces; nothing before or after (I1, I2).
/// Errors: InvalidInput, code "tenantId.malformed" or "tenantId.zero".
Result<TenantId> parseTenantId(QStringView text);

} // namespace attache
