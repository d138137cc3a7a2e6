// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace attache {

/// What to put into a sample workspace.
struct SamplePlan
{
    qint64 customers = 2000; ///< 1 to 10 000 000
    quint64 seed = 1;
    Instant today; ///< the day it is made for; its time of day does not count
};

/// Fills an empty workspace with an invented partner's business: three realms, customers with the
/// partners attached to them, subscriptions, invitations in every state, annotations, and 18
/// monthly observations with joins, leaves, renames, gained and lost partners. The same seed and
/// day give the same contents. Customers are streamed: memory does not grow with their number.
/// Above 5 000 customers the months between the first and the last hold only what changed.
/// Errors: InvalidInput "sample.count", Conflict "sample.notEmpty", those of the store, Cancelled.
Status fillSampleWorkspace(LedgerReader &reader, RelationshipWriter &writer,
                           ObservationRecorder &recorder, const SamplePlan &plan,
                           Progress *progress);

/// The tenant id that customer `number` of the sample has; number 0 is "Müller Metallbau GmbH".
TenantId sampleTenant(const SamplePlan &plan, qint64 number);

} // namespace attache
