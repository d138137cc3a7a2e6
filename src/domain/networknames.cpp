// SPDX-License-Identifier: GPL-3.0-or-later
// The doors for domain names and e-mail addresses.
#include "textdoor.h"

#include "codepoints.h"

#include <QUrl>

#include <algorithm>

namespace attache {

namespace {

constexpr int MaxDomainLength = 253;
constexpr int MaxLabelLength = 63;
constexpr int MaxLocalPartLength = 64;
constexpr int MaxEmailLength = 254;

bool isAsciiLetterOrDigit(char16_t u)
{
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9');
}

bool isHostLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > MaxLabelLength || label.front() == u'-'
        || label.back() == u'-')
        return false;
    return std::all_of(label.cbegin(), label.cend(),
                       [](QChar c) { return isAsciiLetterOrDigit(c.unicode()) || c == u'-'; });
}

bool isHostName(QStringView name)
{
    if (name.size() > MaxDomainLength)
        return false;
    const auto labels = name.split(u'.');
    if (labels.size() < 2 || !std::all_of(labels.cbegin(), labels.cend(), isHostLabel))
        return false;
    // An address in numbers is no domain.
    const QStringView last = labels.back();
    return !std::all_of(last.cbegin(), last.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// As nearly every domain comes: nothing to fold, to trim or to refuse but the shape of its labels.
bool isPlain(const QString &name)
{
    return std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'.' || u == u'-';
    });
}

/// Characters that Unicode host names fold away or that change what a reader sees.
bool hasTrickCharacter(const QString &text)
{
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        if (isControl(c) || QChar::isSpace(c) || isInvisible(c) || isBidiControl(c)
            || QChar::isSurrogate(c) || isNonCharacter(c))
            return true;
    }
    return false;
}

QString trimmedBlanks(const QString &text)
{
    qsizetype first = 0;
    qsizetype last = text.size();
    const auto isBlank = [](QChar c) { return c == u' ' || c == QChar(0xa0); };
    while (first < last && isBlank(text[first]))
        ++first;
    while (last > first && isBlank(text[last - 1]))
        --last;
    return text.sliced(first, last - first);
}

Error malformed(const char *code, const QString &text)
{
    return Error{ErrorKind::InvalidInput, QString::fromLatin1(code), {text.left(80)}, {}};
}

bool isLocalPart(QStringView local)
{
    if (local.isEmpty() || local.size() > MaxLocalPartLength || local.front() == u'.'
        || local.back() == u'.' || local.contains(u".."))
        return false;
    // RFC 5321 atoms without the two that mean something inside a mailto address.
    const QStringView signs = u".!#$&'*+-/=^_`{|}~";
    return std::all_of(local.cbegin(), local.cend(), [&](QChar c) {
        return isAsciiLetterOrDigit(c.unicode()) || signs.contains(c);
    });
}

} // namespace

Result<QString> parseDomain(const QString &foreign)
{
    if (isPlain(foreign) && isHostName(foreign))
        return foreign;
    QString name = trimmedBlanks(foreign);
    const auto fail = [&] { return malformed("domain.malformed", foreign); };
    if (name.isEmpty() || name.size() > 4 * MaxDomainLength || hasTrickCharacter(name))
        return fail();
    const bool isAscii =
        std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii) {
        const QByteArray encoded = QUrl::toAce(name);
        if (encoded.isEmpty())
            return fail();
        name = QString::fromLatin1(encoded);
    }
    if (name.endsWith(u'.'))
        name.chop(1);
    if (!isHostName(name))
        return fail();
    return name.toLower();
}

Result<QString> parseEmail(const QString &foreign)
{
    const QString address = trimmedBlanks(foreign);
    const auto fail = [&] { return malformed("email.malformed", foreign); };
    if (address.size() > MaxEmailLength || hasTrickCharacter(address))
        return fail();
    const qsizetype at = address.indexOf(u'@');
    if (at < 0 || !isLocalPart(QStringView(address).left(at)))
        return fail();
    const QString host = address.sliced(at + 1);
    if (host.endsWith(u'.') || host.startsWith(u' '))
        return fail();
    const Result<QString> domain = parseDomain(host);
    if (!domain)
        return fail();
    const QString whole = address.left(at + 1) + *domain;
    if (whole.size() > MaxEmailLength)
        return fail();
    return whole;
}

} // namespace attache
