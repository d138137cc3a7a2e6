// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "journalhash.h"
#include "sqldatabase.h"

#include <QJsonObject>

namespace attache {

/// Adds a line inside the caller's transaction. The chain's end also stands in the table
/// workspace, so that a journal cut short shows.
void appendJournal(SqlDatabase &database, Instant at, const QString &actor, const QString &action,
                   const QString &subject, const QJsonObject &detail);

/// Findings in English; empty: the chain is whole.
QStringList verifyJournal(SqlDatabase &database);

} // namespace attache
