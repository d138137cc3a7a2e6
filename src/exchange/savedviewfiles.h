// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedview.h"

#include <memory>

namespace attache {

/// Saved views as a JSON file:
/// {"format": "attache-views", "version": 1, "views": [{"id", "name", "query", "sort":
/// ["-nextEnd"], "columns": [{"key", "width"}], "groupBy"}]} Members it does not know are passed
/// over; a newer version is refused. At most 1 MiB and 1 000 views.
std::unique_ptr<SavedViewFiles> makeSavedViewFiles();

} // namespace attache
