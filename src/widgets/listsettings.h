// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedview.h"

namespace attache {

/// How the customer list was left, for the next start. Its query is not kept.
struct KeptList
{
    ListArrangement arrangement;
    bool facets = false; ///< whether the panel that narrows the list is shown
};

KeptList keptList();
void keepList(const KeptList &list);

} // namespace attache
