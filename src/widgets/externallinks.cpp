// SPDX-License-Identifier: GPL-3.0-or-later
#include "externallinks.h"

#include "rules.h"

#include <QDesktopServices>
#include <QUrl>

namespace attache {

namespace {

std::function<bool(const QUrl &)> &opener()
{
    static std::function<bool(const QUrl &)> current = &QDesktopServices::openUrl;
    return current;
}

} // namespace

bool openExternal(const QString &link, Cloud cloud)
{
    if (!isTrustedLink(link, cloud))
        return false;
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && opener()(url);
}

void setExternalOpener(std::function<bool(const QUrl &)> newOpener)
{
    opener() = newOpener ? std::move(newOpener) : &QDesktopServices::openUrl;
}

} // namespace attache
