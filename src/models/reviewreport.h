// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"
#include "tabledocument.h"

namespace attache {

/// A review as it is to stand on paper: what it is, and each customer with who has access and what
/// was decided. `package` must outlive it.
PrintedTable reviewReport(const ReviewPackage &package, const EvidenceWords &words);

} // namespace attache
