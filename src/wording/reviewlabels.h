// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review.h"

#include <QString>

namespace attache {

QString label(ReviewDecision value); ///< a verb, as on a button; empty for None
QString label(ReviewFlag value);
QString label(ItemStanding::State value);
/// What stands of an item: its decision, or why there is none.
QString standingText(const ItemStanding &standing);
QString flagsText(ReviewFlags flags); ///< all that are set, the most telling first

} // namespace attache
