// SPDX-License-Identifier: GPL-3.0-or-later
// The folded form of texts that searching compares (N11, N13).
#include "textdoor.h"

#include "codepoints.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Letters that decomposition leaves whole although people type them as plain ones.
QLatin1StringView spelledOut(char32_t c)
{
    switch (c) {
    case 0x00df: // ß
    case 0x1e9e: // ẞ
        return "ss"_L1;
    case 0x00c6:
    case 0x00e6:
        return "ae"_L1;
    case 0x0152:
    case 0x0153:
        return "oe"_L1;
    case 0x00d8:
    case 0x00f8:
        return "o"_L1;
    case 0x0110:
    case 0x0111:
    case 0x00d0:
    case 0x00f0:
        return "d"_L1;
    case 0x0126:
    case 0x0127:
        return "h"_L1;
    case 0x0131:
        return "i"_L1;
    case 0x0141:
    case 0x0142:
        return "l"_L1;
    case 0x0166:
    case 0x0167:
        return "t"_L1;
    case 0x00de:
    case 0x00fe:
        return "th"_L1;
    case 0x2018:
    case 0x2019:
    case 0x02bc:
    case 0x2032:
        return "'"_L1;
    case 0x201c:
    case 0x201d:
    case 0x201e:
        return "\""_L1;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return "-"_L1;
    default:
        return {};
    }
}

/// Collects folded characters and keeps blanks single.
class Folded
{
public:
    explicit Folded(qsizetype size) { m_text.reserve(size + 8); }

    void blank()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u' '))
            m_text += u' ';
    }
    void take(char32_t c)
    {
        if (const QLatin1StringView letters = spelledOut(c); !letters.isEmpty())
            m_text += letters;
        else
            appendCodePoint(m_text, QChar::toCaseFolded(c));
    }
    QString result()
    {
        if (m_text.endsWith(u' '))
            m_text.chop(1);
        return std::move(m_text);
    }

private:
    QString m_text;
};

QString foldedAscii(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u <= 0x20 || u == 0x7f) {
            if (!out.isEmpty() && out.back() != u' ')
                out += u' ';
        } else {
            out += QChar(char16_t(u >= u'A' && u <= u'Z' ? u + 32 : u));
        }
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString foldedText(QStringView text)
{
    if (isAscii(text))
        return foldedAscii(text);
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    Folded folded(decomposed.size());
    for (CodePoints points(decomposed); !points.atEnd();) {
        const char32_t c = points.next();
        if (QChar::isSpace(c) || isControl(c)) {
            folded.blank();
            continue;
        }
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || isInvisible(c))
            continue;
        folded.take(c);
    }
    return folded.result();
}

QString foldedGermanText(QStringView text)
{
    if (isAscii(text))
        return foldedAscii(text);
    QString spelled;
    spelled.reserve(text.size() + 8);
    bool hasUmlaut = false;
    // Composed first, so that one comparison finds both ways of writing an umlaut.
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_C)) {
        switch (c.unicode()) {
        case 0xe4:
        case 0xc4:
            spelled += u"ae"_s;
            hasUmlaut = true;
            break;
        case 0xf6:
        case 0xd6:
            spelled += u"oe"_s;
            hasUmlaut = true;
            break;
        case 0xfc:
        case 0xdc:
            spelled += u"ue"_s;
            hasUmlaut = true;
            break;
        default:
            spelled += c;
        }
    }
    return foldedText(hasUmlaut ? QStringView(spelled) : text);
}

} // namespace attache
