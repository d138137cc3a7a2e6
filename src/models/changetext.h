// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

#include <QString>

namespace attache {

/// A change as a sentence without its customer: "Gained partner: Fabrikam (Azure, GDAP)",
/// "Renamed: “Old” → “New”". Plain, ready for any surface.
QString changeText(const Change &change);

/// An entry of a customer's timeline, without its date.
QString timelineText(const TimelineEntry &entry);
/// Who or what it comes from: a person, a file.
QString timelineSource(const TimelineEntry &entry);

} // namespace attache
