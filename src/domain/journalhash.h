// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QByteArray>

namespace attache {

/// SHA-256 over the previous hash, the sequence and time as decimal numbers, and the four texts,
/// each preceded by its length in bytes and a colon ("7:import"), all in UTF-8.
QByteArray journalHash(const QByteArray &previous, qint64 sequence, Instant at,
                       const QByteArray &actor, const QByteArray &action, const QByteArray &subject,
                       const QByteArray &detail);

} // namespace attache
