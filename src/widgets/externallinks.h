// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud.h"

#include <QString>

#include <functional>

class QUrl;

namespace attache {

/// Opens an approval link in the system's browser. The only way out of the program: anything that
/// isTrustedLink() refuses is not handed on, because the desktop would run file: and other schemes
/// unasked (T14). Returns whether it was handed on.
bool openExternal(const QString &link, Cloud cloud);

/// What hands an address to the system; tests put a recorder here. An empty function restores the
/// system's own.
void setExternalOpener(std::function<bool(const QUrl &)> opener);

} // namespace attache
