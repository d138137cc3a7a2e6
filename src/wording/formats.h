// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and numbers as people read them, by the locale of the interface.
#pragma once

#include "instant.h"

#include <QLocale>
#include <QString>

namespace attache {

/// The locale of the interface: the system's country with the chosen language.
QLocale interfaceLocale();

QString dayFormat(); ///< pattern of a short date with a four-digit year, for date fields
QString dateText(Instant instant); ///< short date, four-digit year; "No expiry date"; "Unknown"
QString dateTimeText(Instant instant); ///< in local time
/// "in 12 days", "12 days ago", "today": whole days in local time between `now` and `instant`.
QString relativeDayText(Instant instant, Instant now);
QString numberText(qint64 number);

} // namespace attache
