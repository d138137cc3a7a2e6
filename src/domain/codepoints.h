// SPDX-License-Identifier: GPL-3.0-or-later
// Walking through a text by code point, and the classes of characters the text doors know.
#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

namespace attache {

/// Reads code points; a lone surrogate comes out as itself.
class CodePoints
{
public:
    explicit CodePoints(QStringView text) : m_text(text) { }
    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }

    char32_t next()
    {
        const char32_t high = m_text[m_at++].unicode();
        if (QChar::isHighSurrogate(high) && m_at < m_text.size()) {
            const char32_t low = m_text[m_at].unicode();
            if (QChar::isLowSurrogate(low)) {
                ++m_at;
                return QChar::surrogateToUcs4(char16_t(high), char16_t(low));
            }
        }
        return high;
    }

    char32_t peek() const
    {
        CodePoints copy = *this;
        return copy.atEnd() ? 0 : copy.next();
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

inline void appendCodePoint(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        text += QChar(QChar::highSurrogate(c));
        text += QChar(QChar::lowSurrogate(c));
    } else {
        text += QChar(char16_t(c));
    }
}

inline bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

inline bool isNonCharacter(char32_t c)
{
    return (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
}

inline bool isBidiControl(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
}

/// Nothing of it is to be seen, though it is not a blank: format characters, fillers, selectors.
inline bool isInvisible(char32_t c)
{
    if (c < 0xad)
        return false;
    return QChar::category(c) == QChar::Other_Format || c == 0x034f || c == 0x115f || c == 0x1160
        || c == 0x17b4 || c == 0x17b5 || (c >= 0x180b && c <= 0x180f) || c == 0x3164 || c == 0xffa0
        || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0000 && c <= 0xe0fff) || c == 0x2065;
}

} // namespace attache
