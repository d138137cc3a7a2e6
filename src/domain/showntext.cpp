// SPDX-License-Identifier: GPL-3.0-or-later
// Text on its way out: to a surface, a terminal, a file name.
#include "textdoor.h"

#include "codepoints.h"

#include <algorithm>
#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t FirstStrongIsolate = 0x2068;
constexpr char16_t PopDirectionalIsolate = 0x2069;
constexpr char32_t ZeroWidthNonJoiner = 0x200c;
constexpr char32_t ZeroWidthJoiner = 0x200d;
constexpr qsizetype MaxFileNameBytes = 120;

/// Nothing to mark, nothing right to left.
bool isShownAsItIs(char16_t u)
{
    return (u >= 0x20 && u < 0x7f) || (u >= 0xa0 && u < 0x300 && u != 0xad)
        || (u >= 0x370 && u < 0x483);
}

/// Scripts in which the joiners are spelling, and emoji sequences.
bool joinsAfter(char32_t before)
{
    switch (QChar::category(before)) {
    case QChar::Symbol_Other:
    case QChar::Symbol_Modifier:
        return true;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Letter_Other:
        break;
    default:
        return before == 0xfe0f;
    }
    switch (QChar::script(before)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Common:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Hebrew:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
        return false;
    case QChar::Script_Inherited:
        return before == 0xfe0f;
    default:
        return true;
    }
}

bool belongsHere(char32_t c, char32_t before)
{
    if (c == ZeroWidthJoiner || c == ZeroWidthNonJoiner)
        return joinsAfter(before);
    // A selector that picks the emoji or text form of a sign, or a variant of an ideograph.
    if (c == 0xfe0e || c == 0xfe0f)
        return QChar::isSymbol(before) || QChar::isDigit(before) || before == u'#' || before == u'*'
            || QChar::isPunct(before);
    if (c >= 0xe0100 && c <= 0xe01ef)
        return QChar::script(before) == QChar::Script_Han;
    return false;
}

void appendMark(QString &text, char32_t c)
{
    text += u"\u27E8U+"_s;
    text += QString::number(c, 16).toUpper().rightJustified(4, u'0');
    text += QChar(0x27e9);
}

QString marked(const QString &stored, bool &hasRightToLeft)
{
    QString text;
    text.reserve(stored.size() + 16);
    char32_t before = 0;
    hasRightToLeft = false;
    for (CodePoints points(stored); !points.atEnd();) {
        const char32_t c = points.next();
        if (QChar::isSurrogate(c) || isNonCharacter(c) || c == 0) {
            text += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\t' || c == u'\n' || c == u'\r' || c == 0x85 || c == 0x2028
                   || c == 0x2029) {
            text += u' ';
        } else if (isControl(c) || isBidiControl(c)
                   || (isInvisible(c) && !belongsHere(c, before))) {
            appendMark(text, c);
        } else {
            const QChar::Direction direction = QChar::direction(c);
            hasRightToLeft |= direction == QChar::DirR || direction == QChar::DirAL;
            appendCodePoint(text, c);
        }
        before = c;
    }
    return text;
}

bool isPlainThroughout(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return isShownAsItIs(c.unicode()); });
}

/// Drops terminal sequences: CSI … final, OSC and other strings … BEL or ST, and ESC + one.
QString withoutEscapes(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t u = text[i].unicode();
        const bool isEscape = u == 0x1b;
        if (!isEscape && (u < 0x80 || u >= 0xa0)) {
            out += text[i];
            continue;
        }
        char16_t introducer = 0;
        if (!isEscape)
            introducer = char16_t(u - 0x40); // the C1 form: 0x9b is ESC [
        else if (i + 1 < size)
            introducer = text[++i].unicode();
        if (introducer == u'[') {
            while (i + 1 < size && text[i + 1].unicode() >= 0x20 && text[i + 1].unicode() < 0x40)
                ++i;
            if (i + 1 < size && text[i + 1].unicode() >= 0x40 && text[i + 1].unicode() < 0x7f)
                ++i;
        } else if (introducer == u']' || introducer == u'P' || introducer == u'X'
                   || introducer == u'^' || introducer == u'_') {
            qsizetype end = i + 1;
            while (end < size && text[end] != QChar(0x07) && text[end] != QChar(0x9c)
                   && text[end] != QChar(0x1b))
                ++end;
            if (end < size) { // an unterminated one loses its introducer only
                const bool isLongEnd =
                    text[end] == QChar(0x1b) && end + 1 < size && text[end + 1] == u'\\';
                i = text[end] == QChar(0x1b) ? (isLongEnd ? end + 1 : end - 1) : end;
            }
        }
    }
    return out;
}

bool isReservedFileName(const QString &name)
{
    static const std::array<QString, 8> devices{u"CON"_s,    u"PRN"_s,     u"AUX"_s,    u"NUL"_s,
                                                u"CONIN$"_s, u"CONOUT$"_s, u"CLOCK$"_s, u"COM0"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (std::find(devices.begin(), devices.end(), stem) != devices.end())
        return true;
    return stem.size() == 4 && (stem.startsWith(u"COM") || stem.startsWith(u"LPT"))
        && (stem[3].isDigit() || stem[3] == QChar(0xb9) || stem[3] == QChar(0xb2)
            || stem[3] == QChar(0xb3));
}

void stripFileNameEnds(QString &name)
{
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    qsizetype first = 0;
    while (first < name.size()
           && (name[first] == u'.' || name[first] == u'-' || name[first].isSpace()))
        ++first;
    name.remove(0, first);
}

QString fileNameFrom(const QString &proposed)
{
    QString name;
    qsizetype bytes = 0;
    for (CodePoints points(proposed); !points.atEnd();) {
        char32_t c = points.next();
        if (isControl(c) || isBidiControl(c) || isInvisible(c) || isNonCharacter(c)
            || QChar::isSurrogate(c) || c == 0x2028 || c == 0x2029)
            continue;
        if (c < 0x80 && QStringView(u"/\\:*?\"<>|").contains(QChar(char16_t(c))))
            c = u'_';
        if (name.isEmpty() && (c == u'.' || c == u'-' || QChar::isSpace(c)))
            continue;
        bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        if (bytes > MaxFileNameBytes)
            break;
        appendCodePoint(name, c);
    }
    stripFileNameEnds(name);
    if (isReservedFileName(name))
        name.prepend(u'_');
    // The prefix may have gone one byte over.
    while (name.toUtf8().size() > MaxFileNameBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

} // namespace

QString displayText(const QString &stored)
{
    if (isPlainThroughout(stored))
        return stored;
    bool hasRightToLeft = false;
    const QString text = marked(stored, hasRightToLeft);
    if (!hasRightToLeft)
        return text;
    return QChar(FirstStrongIsolate) + text + QChar(PopDirectionalIsolate);
}

QString terminalText(const QString &stored)
{
    if (isPlainThroughout(stored))
        return stored;
    bool hasRightToLeft = false;
    return marked(withoutEscapes(stored), hasRightToLeft);
}

QString safeFileName(const QString &proposed, const QString &fallback)
{
    QString name = fileNameFrom(proposed);
    if (name.isEmpty())
        name = fileNameFrom(fallback);
    return name.isEmpty() ? u"file"_s : name;
}

} // namespace attache
