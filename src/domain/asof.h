// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "instant.h"

namespace attache {

/// A point in the past that a workspace can be put back to: what was recorded up to and with
/// `observation`, and what people had done by `at`.
struct AsOf
{
    ObservationId observation;
    Instant at;
    friend bool operator==(const AsOf &, const AsOf &) = default;
};

} // namespace attache
