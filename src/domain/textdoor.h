// SPDX-License-Identifier: GPL-3.0-or-later
// The doors for foreign text: the only places where text from files and services becomes ours.
#pragma once

#include "result.h"

#include <QString>

namespace attache {

/// Longest text kept for a display field (a name, a domain, a role), in code points (T13, N16).
inline constexpr int MaxFieldLength = 1024;
/// Longest text kept for a note or a reason, in code points.
inline constexpr int MaxNoteLength = 64 * 1024;

/// One line of foreign text made safe to store: NUL, lone surrogates and non-characters become
/// U+FFFD; C0/C1 controls, line and paragraph separators become one space; runs of combining marks
/// are capped at 8; outer blanks go; at most `maxLength` code points. Everything else is kept as it
/// came, bidirectional controls included: showing them is displayText()'s work (N9 to N19).
QString cleanText(const QString &foreign, int maxLength = MaxFieldLength);

/// The same for a text of several lines: keeps LF and tab; CRLF, CR, NEL and the line and paragraph
/// separators become LF.
QString cleanNote(const QString &foreign, int maxLength = MaxNoteLength);

/// True if nothing of it would be visible: empty, blanks, blank glyphs such as U+3164 (N19).
bool isBlankText(QStringView text);

/// Text as it may be put on any surface: bidirectional controls and invisible characters are
/// replaced by a visible mark such as ⟨U+202E⟩, tabs and newlines by a blank. A text with strong
/// right-to-left letters is wrapped in isolates (FSI … PDI), so that it cannot reorder neighbours.
/// Never use it as a search or file key.
QString displayText(const QString &stored);

/// Text for a terminal or a log line: displayText() without escape sequences and isolates (N21).
QString terminalText(const QString &stored);

/// A safe base name for a file proposed to the user: no separators, reserved names, leading dash or
/// dot, trailing dot or blank; at most 120 bytes of UTF-8 (N20). Never empty: falls back to
/// `fallback`.
QString safeFileName(const QString &proposed, const QString &fallback);

/// A domain name in comparable form: lower case, no trailing dot, Unicode labels as punycode (N25).
/// Errors: InvalidInput "domain.malformed" for anything that is not a host name (a path, a blank).
Result<QString> parseDomain(const QString &foreign);

/// One e-mail address, bare, without display name or header tricks (N24).
/// Errors: InvalidInput "email.malformed".
Result<QString> parseEmail(const QString &foreign);

/// The folded form used to search: compatibility decomposition, no accents, no case, ß as ss,
/// ligatures spelled out (œ as oe), no invisible characters, blanks collapsed (N11, N13).
QString foldedText(QStringView text);

/// The same with German umlauts spelled out (ü as ue), so that "Mueller" finds "Müller". Equal to
/// foldedText() where there is no umlaut.
QString foldedGermanText(QStringView text);

} // namespace attache
