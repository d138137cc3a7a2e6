// SPDX-License-Identifier: GPL-3.0-or-later
// Countries and regions: sources name them by their code, people by their name.
#pragma once

#include <QString>

namespace attache {

/// The name of a territory in "en", "fr" or "de", by its ISO 3166 code of two letters, in either
/// case. What is no such code is returned as it is.
QString territoryName(const QString &code, const QString &language);

/// The code of a territory named in any of these languages, without case and accents; empty for any
/// other text.
QString territoryCode(const QString &name);

} // namespace attache
