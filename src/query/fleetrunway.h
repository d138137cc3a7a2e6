// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QMap>
#include <QString>
#include <QVector>

#include <chrono>

namespace attache {

/// A month of the calendar (UTC), so that counts by month do not depend on the day of asking.
using MonthNumber = int;
inline MonthNumber monthOf(Instant moment) ///< of one that is set
{
    const auto day = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(moment.ms())));
    const std::chrono::year_month_day date(day);
    return int(date.year()) * 12 + int(unsigned(date.month())) - 1;
}

/// When the customers for whom we hold a role lose it, as far as anybody knows now: each customer
/// counts once, by the last relationship of ours in force that gives the role.
struct RoleRunway
{
    QString role; ///< template id, or name where no id is known
    qint64 customers = 0;
    qint64 never = 0; ///< of them, those for whom it does not end
    qint64 untold = 0; ///< those for whom no source tells an end
    QMap<MonthNumber, qint64> ends; ///< those for whom it ends in that month, past ones included
};

} // namespace attache
