// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headerterms.h"
#include "instant.h"

#include <QStringList>

#include <optional>

namespace attache {

/// Whether the dates of a table put the month first.
struct DateOrderGuess
{
    bool monthFirst = false;
    bool isGuess = false; ///< there are dates that could be read both ways, and none decides
};

/// Looks at every date in `cells`: a part above 12 decides, so do points (day first) and AM or PM
/// (month first); otherwise the language of the titles does.
DateOrderGuess guessDateOrder(const QStringList &cells, HeaderLanguage language);

/// True if the cell is a date of which day and month could be swapped and would then be another.
bool isAmbiguousDate(const QString &cell);

} // namespace attache
