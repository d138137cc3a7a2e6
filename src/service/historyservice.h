// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asof.h"
#include "ports.h"

namespace attache {

/// Changes without those that follow from others: whoever joined is attached to us by that, and
/// whoever left is not any more.
QVector<Change> withoutImplied(const QVector<Change> &changes);

/// The look that `latest` is usually compared with: the newest earlier one of the same kind (realm,
/// format, datasets it saw completely), else of the same realm and format, else of the same realm,
/// else any; nullptr if there is none. What people recorded by hand is no look. `all`: oldest
/// first.
const Observation *previousLook(const QVector<Observation> &all, const Observation &latest);

/// What was known of a customer at two times, to be seen side by side.
struct CustomerSides
{
    struct Side
    {
        std::optional<Customer> customer; ///< nothing: nobody had seen it yet
        QVector<Attachment> attachments;
        QVector<Subscription> subscriptions;
    };
    Side before;
    Side after;
};

/// Observations, what differs between them, and what was known when.
class HistoryService
{
public:
    explicit HistoryService(LedgerReader &reader);

    Result<QVector<Observation>> observations();
    /// An observation by its number, by a day or month ("2026-10-31", "2026-10": the last one of
    /// that time or before), or "first", "latest", "previous": the look that the latest is usually
    /// compared with, the newest earlier one of the same realm and format if there is one; what was
    /// recorded by hand is no look. NotFound "observation.unknown".
    Result<ObservationId> resolve(const QString &text);
    /// The same with the moment that goes with it: the end of the day or month, else when the
    /// observation was made; never later than `now`. What a workspace is put back to.
    Result<AsOf> asOf(const QString &text, Instant now);
    /// See LedgerReader::difference() and withoutImplied().
    Result<QVector<Change>> difference(ObservationId from, ObservationId to, RealmId realm);
    /// `from` invalid: before everything.
    Result<CustomerSides> sides(ObservationId from, ObservationId to, CustomerId id);
    Result<QVector<TimelineEntry>> timeline(CustomerId id);

private:
    LedgerReader &m_reader;
};

} // namespace attache
