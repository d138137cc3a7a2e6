// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace attache {

/// The words of `all` that `word` may have meant, likeliest first, else all of them.
QStringList likelyWords(const QString &word, const QStringList &all);

} // namespace attache
