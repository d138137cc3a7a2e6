// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in queries: how they are written, and which moments they mean.
#pragma once

#include "instant.h"
#include "querytext.h"

#include <optional>

namespace attache {

/// A date value in its one neutral spelling: a day "2026-12-31" (also from 31.12.2026 and from a
/// date with a time), a month "2026-12", a span "30d", "2w", "6m", "1y" (also "30", "30j", "2
/// weeks"), or a word such as "last-month". nullopt if it is none.
std::optional<QString> canonicalDate(const QString &text);
std::optional<QString> canonicalSpan(QStringView text);
/// Days of a span: weeks have 7, months 30, years 365. nullopt for any other date.
std::optional<int> daysOfSpan(QStringView canonical);
QStringList queryDateWords(QueryLanguage language); ///< "today", "last-month", …
QString printedDate(const QString &canonical, QueryLanguage language);

/// Moments in UTC milliseconds.
struct MomentRange
{
    qint64 from = 0;
    qint64 to = 0; ///< exclusive
};

/// What a canonical date means at `now`: a whole day or period in UTC, or for a span the moment
/// that far ahead, or back if `isAge`.
std::optional<MomentRange> momentsOf(QStringView canonical, bool isAge, Instant now);

/// "never" in any of the languages.
bool isNeverWord(const QString &text);

} // namespace attache
