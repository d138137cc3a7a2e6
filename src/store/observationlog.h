// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observation.h"
#include "sqldatabase.h"

namespace attache {

qint64 nextObservation(SqlDatabase &database);
/// Writes the observation and its coverage. It must have its id.
void insertObservation(SqlDatabase &database, const Observation &observation);
/// Where `where` is a condition on the observation o, with ?1 bound to `key`. Oldest first.
QVector<Observation> readObservations(SqlDatabase &database, const QByteArray &where, qint64 key);

} // namespace attache
