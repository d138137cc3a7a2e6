// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"

#include "language.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace attache {

namespace {

struct Formats
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr qint64 MsPerDay = 24LL * 60 * 60 * 1000;

// Sources give many ends and starts as a day without a time, which the doors read as midnight UTC.
// Such a value is that day in every time zone; west of Greenwich local time would show the eve.
bool isWholeDay(Instant instant)
{
    return instant.ms() % MsPerDay == 0;
}

QDate dayOf(Instant instant)
{
    const QDateTime utc = instant.toDateTime();
    return isWholeDay(instant) ? utc.date() : utc.toLocalTime().date();
}

// CLDR's short dates have two-digit years in en_US, de_DE, fr_CH and others: 1/1/25 could be 1925.
QString dayText(QDate day)
{
    return interfaceLocale().toString(day, dayFormat());
}

QString noPointText(Instant instant)
{
    return instant.isNever() ? Formats::tr("No expiry date") : Formats::tr("Unknown", "date");
}

} // namespace

QLocale interfaceLocale()
{
    const QLocale wanted(Language::current());
    const QLocale system = QLocale::system();
    // "C" has no country: the language's own default is the better guess.
    if (system.language() == QLocale::C || system.territory() == QLocale::AnyTerritory)
        return wanted;
    return QLocale(wanted.language(), system.territory());
}

QString dayFormat()
{
    QString format = interfaceLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

QString dateText(Instant instant)
{
    return instant.isSet() ? dayText(dayOf(instant)) : noPointText(instant);
}

QString dateTimeText(Instant instant)
{
    if (!instant.isSet() || isWholeDay(instant))
        return dateText(instant);
    const QTime time = instant.toDateTime().toLocalTime().time();
    return Formats::tr("%1 %2", "date and time")
        .arg(dateText(instant), interfaceLocale().toString(time, QLocale::ShortFormat));
}

QString relativeDayText(Instant instant, Instant now)
{
    if (!instant.isSet() || !now.isSet())
        return noPointText(instant);
    const qint64 days = now.toDateTime().toLocalTime().date().daysTo(dayOf(instant));
    if (days == 0)
        return Formats::tr("today", "relative date");
    const int count = static_cast<int>(qMin<qint64>(qAbs(days), std::numeric_limits<int>::max()));
    return days > 0 ? Formats::tr("in %n day(s)", nullptr, count)
                    : Formats::tr("%n day(s) ago", nullptr, count);
}

QString numberText(qint64 number)
{
    return interfaceLocale().toString(number);
}

} // namespace attache
