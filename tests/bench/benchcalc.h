// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attache::bench {

struct CalcTimes
{
    double openMs = 0; ///< from the running program's call to the whole sheet in memory
    double writeMs = 0; ///< the sheet as CSV
    double pssMb = 0; ///< the most it used
};

/// LibreOffice Calc without a display, in a profile of its own in `folder`. It takes the times
/// itself, so that its start does not count.
CalcTimes openAndWriteInCalc(const QString &list, const QString &folder);

} // namespace attache::bench
