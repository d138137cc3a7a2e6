// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace attache::bench {

struct BrowserTimes
{
    double startMs = 0; ///< process start to the last change of the first rows
    double filterMs = 0; ///< key press to the last change of the rows, median
    double sortMs = 0; ///< click on a title to the last change
    double jumpMs = 0; ///< click on "last" to the last change
};

/// DB Browser for SQLite on a display of its own, watched from outside: the picture is read from
/// the display's memory, keys and clicks are sent to it. Nothing if one of the programs for that
/// (sqlitebrowser, Xvfb, xdotool) is missing.
std::optional<BrowserTimes> driveDatabaseBrowser(const QString &database, const QString &folder);

} // namespace attache::bench
