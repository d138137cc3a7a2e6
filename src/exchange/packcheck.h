// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"

namespace attache {

/// See EvidencePacks::check(). Findings: "evidence.missing", "evidence.extra", "evidence.altered"
/// (1: name of the file), "evidence.sums", "evidence.review" (1: what is wrong with it, a code),
/// "evidence.reviewOpen", "evidence.journal" (1: number of the line).
Result<PackCheck> checkPack(const QString &folder);

/// SHA-256 of a file. Errors: "import.unreadable".
Result<QByteArray> sumOf(const QString &path);

} // namespace attache
