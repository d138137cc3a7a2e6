// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace attache {

/// Observations, what differs between them, and what was known when.
class HistoryService
{
public:
    explicit HistoryService(LedgerReader &reader);

    Result<QVector<Observation>> observations();
    /// An observation by its number, by a date ("2026-10-31": the last one of that day or before),
    /// or "first", "latest", "previous". NotFound "observation.unknown".
    Result<ObservationId> resolve(const QString &text);
    Result<QVector<Change>> difference(ObservationId from, ObservationId to, RealmId realm);
    Result<QVector<TimelineEntry>> timeline(CustomerId id);

private:
    LedgerReader &m_reader;
};

} // namespace attache
