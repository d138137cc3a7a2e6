// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attache {

/// Name of a built-in view in the language of the interface; an unknown key is returned as it is.
QString viewLabel(const QString &key);
/// What it shows, in one sentence.
QString viewDescription(const QString &key);

} // namespace attache
