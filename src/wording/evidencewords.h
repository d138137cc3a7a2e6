// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"

#include <memory>

namespace attache {

/// Evidence in the language of the interface.
std::unique_ptr<EvidenceWords> makeEvidenceWords();

/// "Contoso (Mine): GDAP, Whole tenant, Global Reader, until 3/3/2027": one line of who has access.
QString accessText(const AttachmentSummary &attachment);

} // namespace attache
