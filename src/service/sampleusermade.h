// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "samplecustomer.h"

namespace attache {

/// The part of the sample workspace that people would have made: aliases, owners, tags, notes, next
/// actions, partners recorded by hand, invitations in every state. Goes through the services, so
/// that every rule holds in it. `realms` as saved, in the order of SampleWorld.
Status fillSampleUserMade(LedgerReader &reader, RelationshipWriter &writer,
                          const SampleWorld &world, const QVector<Realm> &realms, qint64 customers);

} // namespace attache
