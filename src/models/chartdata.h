// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts show, as numbers with the rows behind them.
#pragma once

#include "asof.h"
#include "customerindex.h"
#include "observation.h"

#include <QStringList>

#include <optional>

namespace attache {

/// One bar, and what opens when it is chosen.
struct ChartBar
{
    qint64 value = 0;
    QString query; ///< neutral; finds exactly `value` customers
    std::optional<AsOf> asOf; ///< or: the workspace as of then, where there were `value`
    bool isCliff = false; ///< far above its neighbours
};

/// Whose bars they are, which decides their colour.
enum class ChartTone : quint8 { Plain, Mine, Distributor, Others };

struct ChartSeries
{
    QString name;
    ChartTone tone = ChartTone::Plain;
    QVector<ChartBar> bars; ///< one per category
};

struct Chart
{
    QString key; ///< stable: "runway", "partners", "services", "invitations", "growth"
    QString title;
    QStringList categories; ///< as they are read out and stand in the table
    QStringList ticks; ///< the same below the bars, short; years where they begin
    QVector<ChartSeries> series;
    bool isEmpty() const;
};

/// The charts of a realm (invalid: all) in the language of the interface, every number but those of
/// growth counted by the query that opens it. `observations`: oldest first. A requested stop gives
/// fewer charts.
QVector<Chart> chartsOf(const CustomerIndex &index, RealmId realm, Instant now,
                        const QVector<Observation> &observations, const std::stop_token &stop = {});

} // namespace attache
