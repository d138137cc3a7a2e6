// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"

#include <memory>

namespace attache {

/// Evidence packs as folders, with sums that `sha256sum -c` checks.
std::unique_ptr<EvidencePacks> makeEvidencePacks();

} // namespace attache
