// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include <QTextDocument>

namespace attache {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpacePre) : text;
}

QString menuText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QString titleText(const QString &text)
{
    return QString(text).replace(u"[*]"_s, u"[*][*]"_s);
}

} // namespace attache
