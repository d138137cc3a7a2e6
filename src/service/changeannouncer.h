// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

#include <functional>

namespace attache {

/// Told by the services after each commit; may be empty. Called on the writing thread.
using ChangeAnnouncer = std::function<void(const ChangeSet &)>;

} // namespace attache
