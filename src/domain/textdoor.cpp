// SPDX-License-Identifier: GPL-3.0-or-later
#include "textdoor.h"

#include "codepoints.h"

#include <algorithm>

namespace attache {

namespace {

constexpr int MaxMarksInARun = 8;

/// Letters, digits and signs that need no work in any door: the fast path for nearly every cell.
bool isPlain(char16_t u)
{
    return (u >= 0x20 && u < 0x7f) || (u >= 0xa0 && u < 0x300) || (u >= 0x370 && u < 0x483);
}

bool isLineBreak(char32_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Does the work of both doors, one code point at a time, and stops reading when it is full.
class Cleaner
{
public:
    Cleaner(qsizetype sizeHint, int maxLength, bool keepsLines)
        : m_maxLength(maxLength), m_keepsLines(keepsLines)
    {
        m_text.reserve(std::min<qsizetype>(sizeHint, qsizetype(maxLength) * 2));
    }

    bool isFull() const { return m_length >= m_maxLength; }

    void take(char32_t c)
    {
        if (m_keepsLines && isLineBreak(c)) {
            const bool secondHalf = c == u'\n' && m_lastWasReturn;
            m_lastWasReturn = c == u'\r';
            if (!secondHalf)
                put(u'\n');
            return;
        }
        m_lastWasReturn = false;
        if (m_keepsLines && c == u'\t') {
            put(u'\t');
        } else if (c == 0 || isNonCharacter(c) || QChar::isSurrogate(c)) {
            put(QChar::ReplacementCharacter);
        } else if (isControl(c) || isLineBreak(c)) {
            if (!m_text.endsWith(u' '))
                put(u' ');
        } else if (QChar::isMark(c)) {
            if (m_marks < MaxMarksInARun) {
                const int marks = m_marks + 1;
                put(c);
                m_marks = marks;
            }
        } else {
            put(c);
        }
    }

    QString result() const { return m_text.trimmed(); }

private:
    void put(char32_t c)
    {
        m_marks = 0;
        // Leading blanks do not count against the length.
        if (m_text.isEmpty() && QChar::isSpace(c))
            return;
        appendCodePoint(m_text, c);
        ++m_length;
    }

    QString m_text;
    int m_maxLength;
    int m_length = 0;
    int m_marks = 0;
    bool m_keepsLines;
    bool m_lastWasReturn = false;
};

QString cleaned(const QString &foreign, int maxLength, bool keepsLines)
{
    Cleaner cleaner(foreign.size(), maxLength, keepsLines);
    for (CodePoints points(foreign); !points.atEnd() && !cleaner.isFull();)
        cleaner.take(points.next());
    return cleaner.result();
}

} // namespace

QString cleanText(const QString &foreign, int maxLength)
{
    if (foreign.size() <= maxLength && std::all_of(foreign.cbegin(), foreign.cend(), [](QChar c) {
            return isPlain(c.unicode());
        })) {
        const bool hasOuterBlank =
            !foreign.isEmpty() && (foreign.front().isSpace() || foreign.back().isSpace());
        return hasOuterBlank ? foreign.trimmed() : foreign;
    }
    return cleaned(foreign, maxLength, false);
}

QString cleanNote(const QString &foreign, int maxLength)
{
    return cleaned(foreign, maxLength, true);
}

bool isBlankText(QStringView text)
{
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        if (!QChar::isSpace(c) && !isControl(c) && !isInvisible(c) && c != 0x2800)
            return false;
    }
    return true;
}

} // namespace attache
