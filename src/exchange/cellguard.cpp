// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellguard.h"

namespace attache {

namespace {

bool isFormulaSign(char16_t c)
{
    switch (c) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\u2212': // minus sign
    case u'\uff1d': // full width
    case u'\uff0b':
    case u'\uff0d':
    case u'\uff20':
    case u'\ufe66': // small forms
    case u'\ufe62':
    case u'\ufe63':
    case u'\ufe6b':
        return true;
    default:
        return false;
    }
}

/// What a program may strip before it looks: blanks, zero-width characters, marks, controls.
bool isSkipped(QChar c)
{
    const auto category = c.category();
    return c.isSpace() || category == QChar::Other_Format || category == QChar::Other_Control
        || c == u'\u3164' || c == u'\u115f' || c == u'\u2800';
}

} // namespace

bool looksLikeFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    const char16_t first = text.front().unicode();
    if (first == u'\t' || first == u'\r' || first == u'\n')
        return true;
    for (const QChar c : text) {
        if (isFormulaSign(c.unicode()))
            return true;
        if (!isSkipped(c))
            return false;
    }
    return false;
}

QString guarded(const QString &text)
{
    QStringView rest(text);
    while (rest.startsWith(u'\''))
        rest = rest.sliced(1);
    return looksLikeFormula(rest) ? QChar(u'\'') + text : text;
}

QString unguarded(const QString &text)
{
    if (!text.startsWith(u'\''))
        return text;
    QStringView rest(text);
    while (rest.startsWith(u'\''))
        rest = rest.sliced(1);
    return looksLikeFormula(rest) ? text.sliced(1) : text;
}

} // namespace attache
