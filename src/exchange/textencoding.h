// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace attache {

enum class TextEncoding : quint8 { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252".
QString nameOf(TextEncoding encoding);
/// The encoding of that name, in any case, with the usual other names; nullopt for any other.
std::optional<TextEncoding> encodingOfName(const QString &name);

struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    bool isGuess = false; ///< windows-1252, because it is nothing else
};

/// Recognises the encoding from the first bytes of a file: byte order mark, zero pattern of UTF-16,
/// well-formed UTF-8 (a damaged byte among many good ones does not make it another encoding), else
/// windows-1252. Errors: import.binary, import.workbook.
Result<EncodingGuess> recogniseEncoding(const QByteArray &start);

/// Bytes into text, chunk by chunk. Drops a byte order mark. What cannot be decoded becomes U+FFFD.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);

    /// Errors: import.binary for a NUL.
    Result<QString> decode(const QByteArray &bytes);

    /// True once something could not be decoded.
    bool wasDamaged() const { return m_wasDamaged; }
    /// True if a file that began as plain ASCII turned out to be windows-1252 further on.
    bool hasSwitched() const { return m_hasSwitched; }

private:
    QString decodeWindows1252(const QByteArray &bytes) const;

    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    bool m_isAsciiSoFar = true;
    bool m_isFirst = true;
    bool m_wasDamaged = false;
    bool m_hasSwitched = false;
};

} // namespace attache
