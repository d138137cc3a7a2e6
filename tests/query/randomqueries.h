// SPDX-License-Identifier: GPL-3.0-or-later
// Random queries in canonical form: the same for the same dice.
#pragma once

#include "querytext.h"
#include "samplecustomers.h"

namespace attache {

enum class RandomText {
    Likely, ///< something that occurs in the sample's customers, or might
    Odd ///< what is hard to print and to read
};

QueryTerm randomTerm(Dice &dice, RandomText text);
/// Groups up to `depth` levels deep.
QueryExpression randomExpression(Dice &dice, RandomText text, int depth);

} // namespace attache
