// SPDX-License-Identifier: GPL-3.0-or-later
#include "textencoding.h"

#include "exchangecodes.h"

#include <array>
#include <cstring>

namespace attache {

namespace {

// What 0x80 to 0x9F are in windows-1252. The five holes are kept as the C1 control of that number,
// as the WHATWG encoding standard does. Own table: Qt decodes it only where built with ICU.
constexpr std::array<char16_t, 32> High1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

bool isAscii(const QByteArray &bytes)
{
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    for (; end - at >= 8; at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        if (word & 0x8080808080808080ULL)
            return false;
    }
    for (; at < end; ++at) {
        if (static_cast<unsigned char>(*at) >= 0x80)
            return false;
    }
    return true;
}

struct Utf8Tally
{
    qsizetype sequences = 0; ///< well-formed ones of more than one byte
    qsizetype bad = 0; ///< bytes that belong to none
};

/// Counts, tolerating a sequence that the end cuts in two. Overlong forms and surrogates are bad.
Utf8Tally tallyUtf8(const QByteArray &bytes)
{
    Utf8Tally tally;
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto *const end = at + bytes.size();
    while (at < end) {
        const unsigned lead = *at;
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const int more = lead >= 0xC2 && lead <= 0xDF ? 1
            : lead >= 0xE0 && lead <= 0xEF            ? 2
            : lead >= 0xF0 && lead <= 0xF4            ? 3
                                                      : 0;
        if (more == 0) {
            ++tally.bad;
            ++at;
            continue;
        }
        int good = 0;
        while (good < more && at + good + 1 < end && (at[good + 1] & 0xC0) == 0x80)
            ++good;
        if (good < more && at + good + 1 >= end)
            return tally; // cut by the end of the sample
        const unsigned second = good > 0 ? at[1] : 0;
        const bool isOverlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
        const bool isOutside = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
        if (good < more || isOverlong || isOutside) {
            ++tally.bad;
            ++at;
            continue;
        }
        ++tally.sequences;
        at += more + 1;
    }
    return tally;
}

/// Well-formed sequences far outnumber the damage. A windows-1252 text has the odd "Ã©" at most.
bool isMostlyUtf8(const Utf8Tally &tally)
{
    return tally.bad == 0 || tally.sequences > 4 * tally.bad;
}

/// UTF-16 without a mark: digits, separators and Latin letters make every second byte zero.
std::optional<TextEncoding> utf16ByZeros(const QByteArray &start)
{
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    const qsizetype pairs = qMin<qsizetype>(start.size(), 4096) / 2;
    for (qsizetype i = 0; i < pairs; ++i) {
        evenZeros += start[2 * i] == 0;
        oddZeros += start[2 * i + 1] == 0;
    }
    if (pairs < 2)
        return std::nullopt;
    if (oddZeros * 4 > pairs && evenZeros * 20 <= oddZeros)
        return TextEncoding::Utf16Le;
    if (evenZeros * 4 > pairs && oddZeros * 20 <= evenZeros)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

QStringDecoder decoderFor(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return QStringDecoder(QStringDecoder::Utf16LE);
    case TextEncoding::Utf16Be:
        return QStringDecoder(QStringDecoder::Utf16BE);
    default:
        return QStringDecoder(QStringDecoder::Utf8);
    }
}

} // namespace

QString nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16Le:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16BE");
    case TextEncoding::Windows1252:
        return QStringLiteral("windows-1252");
    }
    return {};
}

std::optional<TextEncoding> encodingOfName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    if (plain == u"utf8")
        return TextEncoding::Utf8;
    if (plain == u"utf16" || plain == u"utf16le" || plain == u"unicode")
        return TextEncoding::Utf16Le;
    if (plain == u"utf16be")
        return TextEncoding::Utf16Be;
    if (plain == u"windows1252" || plain == u"cp1252" || plain == u"latin1" || plain == u"iso88591"
        || plain == u"ansi")
        return TextEncoding::Windows1252;
    return std::nullopt;
}

Result<EncodingGuess> recogniseEncoding(const QByteArray &start)
{
    if (start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0"))
        return invalidInput("import.workbook");
    if (start.startsWith("%PDF") || start.startsWith("\x1F\x8B") || start.startsWith("\x89PNG")
        || start.startsWith("\x7F\x45LF"))
        return invalidInput("import.binary");
    if (start.startsWith("\xEF\xBB\xBF"))
        return EncodingGuess{TextEncoding::Utf8, false};
    const bool isUtf32 = start.startsWith(QByteArray("\xFF\xFE\0\0", 4))
        || start.startsWith(QByteArray("\0\0\xFE\xFF", 4));
    if (isUtf32)
        return invalidInput("import.binary", {}, QStringLiteral("UTF-32"));
    if (start.startsWith("\xFF\xFE"))
        return EncodingGuess{TextEncoding::Utf16Le, false};
    if (start.startsWith("\xFE\xFF"))
        return EncodingGuess{TextEncoding::Utf16Be, false};
    if (start.contains('\0')) {
        if (const auto wide = utf16ByZeros(start))
            return EncodingGuess{*wide, false};
        return invalidInput("import.binary");
    }
    if (isAscii(start) || isMostlyUtf8(tallyUtf8(start)))
        return EncodingGuess{TextEncoding::Utf8, false};
    return EncodingGuess{TextEncoding::Windows1252, true};
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding), m_decoder(decoderFor(encoding))
{
}

Result<QString> TextDecoder::decode(const QByteArray &bytes)
{
    if (m_encoding == TextEncoding::Utf8 && m_isAsciiSoFar && !isAscii(bytes)) {
        m_isAsciiSoFar = false;
        const bool hasMark = m_isFirst && bytes.startsWith("\xEF\xBB\xBF");
        if (!hasMark && !isMostlyUtf8(tallyUtf8(bytes))) {
            // All before was ASCII, which is the same in both: no need to read it again.
            m_encoding = TextEncoding::Windows1252;
            m_hasSwitched = true;
        }
    }
    QString text;
    if (m_encoding == TextEncoding::Windows1252) {
        text = decodeWindows1252(bytes);
    } else {
        text = m_decoder.decode(bytes);
        m_wasDamaged = m_wasDamaged || m_decoder.hasError();
    }
    if (m_isFirst && !text.isEmpty()) {
        m_isFirst = false;
        if (text.front() == QChar(QChar::ByteOrderMark))
            text.remove(0, 1);
    }
    if (text.contains(QChar(QChar::Null)))
        return invalidInput("import.binary");
    return text;
}

QString TextDecoder::decodeWindows1252(const QByteArray &bytes) const
{
    QString text(bytes.size(), Qt::Uninitialized);
    auto *out = reinterpret_cast<char16_t *>(text.data());
    const auto *in = reinterpret_cast<const unsigned char *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned byte = in[i];
        out[i] = byte >= 0x80 && byte <= 0x9F ? High1252[byte - 0x80] : char16_t(byte);
    }
    return text;
}

} // namespace attache
