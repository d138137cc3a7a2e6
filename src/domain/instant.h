// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QString>

#include <compare>
#include <limits>

namespace attache {

/// A point in time in UTC milliseconds, or one of two explicit non-points: "not set" (unknown, or
/// the service said year 1) and "never" (no end; the service said year 9999). "not set" sorts
/// before, "never" after every point (T7, T8, I8, I9). Never a local time.
class Instant
{
public:
    constexpr Instant() = default; ///< not set
    static constexpr Instant never() { return Instant(Never); }
    static constexpr Instant fromMs(qint64 utcMs) { return Instant(utcMs); }
    static Instant fromDateTime(const QDateTime &time);
    static Instant now();

    constexpr bool isSet() const { return m_ms != NotSet && m_ms != Never; }
    constexpr bool isNever() const { return m_ms == Never; }
    constexpr bool isUnknown() const { return m_ms == NotSet; }
    /// UTC milliseconds since 1970; only meaningful if isSet().
    constexpr qint64 ms() const { return m_ms; }
    /// For storage: NotSet and Never are the two extreme numbers.
    constexpr qint64 raw() const { return m_ms; }
    static constexpr Instant fromRaw(qint64 raw) { return Instant(raw); }

    QDateTime toDateTime() const; ///< in UTC; invalid unless isSet()
    /// "2026-11-22T08:14:05Z" (milliseconds only if there are any), "never", or empty if not set.
    /// Locale-free, for machines.
    QString toIso() const;
    /// "2026-11-22", "never", or empty.
    QString toIsoDate() const;

    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    static constexpr qint64 NotSet = std::numeric_limits<qint64>::min();
    static constexpr qint64 Never = std::numeric_limits<qint64>::max();
    constexpr explicit Instant(qint64 ms) : m_ms(ms) { }
    qint64 m_ms = NotSet;
};

/// The door for dates of services and of files written for machines. Accepts ISO 8601 dates and
/// date-times with T or blank, 0 to 9 fraction digits, Z, ±hh:mm or no zone (UTC by rule), blanks
/// inside as Partner Center sends them ("2015-11-25T06: 41: 12Z"), 24:00:00. Year below 1900 or an
/// empty text is "not set", year 9999 and later is "never".
/// Errors: InvalidInput "date.unreadable" with the text (leap seconds, 30 February, US dates, …).
Result<Instant> parseInstant(QStringView text);

/// How the day and month of a spreadsheet's dates are ordered.
enum class DateOrder : quint8 { Iso, DayMonthYear, MonthDayYear };

/// The door for dates in files made for people: everything parseInstant() accepts, and d.M.yyyy,
/// d/M/yyyy or M/d/yyyy with optional HH:mm[:ss] and AM/PM, by `order`. Times are UTC by rule.
Result<Instant> parseSpreadsheetInstant(QStringView text, DateOrder order);

/// The door for ISO 8601 durations, in days: "P730D", "P2Y" (365 days a year), "P6M" (30 a month),
/// "PT0S". Errors: InvalidInput "duration.unreadable", "duration.outOfRange" (negative, or over
/// 100 years).
Result<int> parseDurationDays(QStringView text);

} // namespace attache
