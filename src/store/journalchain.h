// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "sqldatabase.h"

#include <QJsonObject>

namespace attache {

/// Adds a line inside the caller's transaction. The chain's end also stands in the table
/// workspace, so that a journal cut short shows.
void appendJournal(SqlDatabase &database, Instant at, const QString &actor, const QString &action,
                   const QString &subject, const QJsonObject &detail);

/// SHA-256 over the previous hash, the sequence and time as decimal numbers, and the four texts,
/// each preceded by its length in bytes and a colon ("7:import"), all in UTF-8.
QByteArray journalHash(const QByteArray &previous, qint64 sequence, Instant at,
                       const QByteArray &actor, const QByteArray &action, const QByteArray &subject,
                       const QByteArray &detail);

/// Findings in English; empty: the chain is whole.
QStringList verifyJournal(SqlDatabase &database);

} // namespace attache
