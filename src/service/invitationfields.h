// SPDX-License-Identifier: GPL-3.0-or-later
// An invitation has what a person edits, and a life: its state, the dates of its steps, a revision.
#pragma once

#include "invitation.h"

namespace attache {

/// Whether what a person edits is equal in both.
bool hasSameFields(const Invitation &a, const Invitation &b);

/// The fields of `fields`, living the life of `stored`.
Invitation withFieldsOf(const Invitation &stored, const Invitation &fields);

} // namespace attache
