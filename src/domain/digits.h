// SPDX-License-Identifier: GPL-3.0-or-later
// ASCII digits only: QChar::isDigit() also knows Arabic and full-width ones.
#pragma once

#include <QStringView>

#include <algorithm>

namespace attache {

inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// At least one character, and no other than digits: a partner ID, for instance.
inline bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isAsciiDigit);
}

/// The value of at most 18 digits.
inline qint64 numberOf(QStringView digits)
{
    qint64 value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

} // namespace attache
