// SPDX-License-Identifier: GPL-3.0-or-later
#include "tenantid.h"

#include <algorithm>

namespace attache {

TenantId TenantId::fromBytes(const QByteArray &bytes)
{
    TenantId id;
    if (bytes.size() == qsizetype(id.m_bytes.size()))
        std::copy(bytes.cbegin(), bytes.cend(), id.m_bytes.begin());
    return id;
}

QByteArray TenantId::toBytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size()));
}

QString TenantId::toString() const
{
    if (isNull())
        return {};
    static constexpr char digits[] = "0123456789abcdef";
    QString text;
    text.reserve(36);
    for (size_t i = 0; i < m_bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += QLatin1Char('-');
        text += QLatin1Char(digits[m_bytes[i] >> 4]);
        text += QLatin1Char(digits[m_bytes[i] & 0xf]);
    }
    return text;
}

Result<TenantId> parseTenantId(QStringView text)
{
    const auto malformed = [&] {
        return Error{ErrorKind::InvalidInput,
                     QStringLiteral("tenantId.malformed"),
                     {text.left(80).toString()},
                     {}};
    };
    // QUuid ignores what follows the id (T9), so the shape is checked here, digit by digit.
    QStringView body = text;
    if (body.size() == 38 && body.front() == u'{' && body.back() == u'}')
        body = body.sliced(1, 36);
    if (body.size() != 36)
        return malformed();
    TenantId id;
    size_t nibble = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char16_t c = body[i].unicode();
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != u'-')
                return malformed();
            continue;
        }
        unsigned char value = 0;
        if (c >= u'0' && c <= u'9')
            value = static_cast<unsigned char>(c - u'0');
        else if (c >= u'a' && c <= u'f')
            value = static_cast<unsigned char>(c - u'a' + 10);
        else if (c >= u'A' && c <= u'F')
            value = static_cast<unsigned char>(c - u'A' + 10);
        else
            return malformed();
        unsigned char &byte = id.m_bytes[nibble / 2];
        byte = static_cast<unsigned char>(byte << 4 | value);
        ++nibble;
    }
    if (id.isNull())
        return Error{ErrorKind::InvalidInput, QStringLiteral("tenantId.zero"), {}, {}};
    return id;
}

} // namespace attache
