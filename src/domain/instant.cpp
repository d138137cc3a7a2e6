// SPDX-License-Identifier: GPL-3.0-or-later
#include "instant.h"

#include "digits.h"

#include <QDate>

#include <optional>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MsPerSecond = 1000;
constexpr qint64 MsPerMinute = 60 * MsPerSecond;
constexpr qint64 MsPerDay = 24 * 60 * MsPerMinute;
constexpr qint64 JulianDayOf1970 = 2440588;
constexpr int FirstRealYear = 1900;
constexpr int NeverYear = 9999;
constexpr int MaxOffsetMinutes = 14 * 60;

/// Reads from left to right; every step says whether it matched.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_rest(text) { }

    bool atEnd() const { return m_rest.isEmpty(); }
    bool sign(char16_t c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    bool word(QStringView letters)
    {
        if (!m_rest.startsWith(letters, Qt::CaseInsensitive))
            return false;
        m_rest = m_rest.sliced(letters.size());
        return true;
    }
    bool blanks()
    {
        const qsizetype before = m_rest.size();
        while (!m_rest.isEmpty() && m_rest.front().isSpace())
            m_rest = m_rest.sliced(1);
        return m_rest.size() != before;
    }
    std::optional<int> number(int minDigits, int maxDigits)
    {
        qsizetype digits = 0;
        while (digits < m_rest.size() && digits < maxDigits && isAsciiDigit(m_rest[digits]))
            ++digits;
        if (digits < minDigits)
            return std::nullopt;
        const int value = int(numberOf(m_rest.left(digits)));
        m_rest = m_rest.sliced(digits);
        return value;
    }
    /// A fraction of a second, in whole milliseconds: cut, never rounded up into the next second.
    std::optional<int> milliseconds()
    {
        int value = 0;
        int digits = 0;
        while (!m_rest.isEmpty() && isAsciiDigit(m_rest.front())) {
            if (++digits > 9)
                return std::nullopt;
            if (digits <= 3)
                value = value * 10 + (m_rest.front().unicode() - u'0');
            m_rest = m_rest.sliced(1);
        }
        if (digits == 0)
            return std::nullopt;
        for (; digits < 3; ++digits)
            value *= 10;
        return value;
    }

private:
    QStringView m_rest;
};

struct CivilTime
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int ms = 0;

    bool isValid() const
    {
        if (hour == 24)
            return minute == 0 && second == 0 && ms == 0;
        return hour < 24 && minute < 60 && second < 60; // no leap seconds
    }
    qint64 total() const { return ((hour * 60 + minute) * 60 + second) * MsPerSecond + ms; }
};

Error unreadable(QStringView text)
{
    return Error{ErrorKind::InvalidInput, u"date.unreadable"_s, {text.left(80).toString()}, {}};
}

/// `date` must be valid. The sentinels of the services go by the year as written.
Instant instantOf(const QDate &date, const CivilTime &time, int offsetMinutes)
{
    if (date.year() < FirstRealYear)
        return {};
    if (date.year() >= NeverYear)
        return Instant::never();
    return Instant::fromMs((date.toJulianDay() - JulianDayOf1970) * MsPerDay + time.total()
                           - offsetMinutes * MsPerMinute);
}

bool scanClock(Scanner &scan, CivilTime &time, int minHourDigits)
{
    const auto hour = scan.number(minHourDigits, 2);
    scan.blanks();
    if (!hour || !scan.sign(u':'))
        return false;
    scan.blanks();
    const auto minute = scan.number(2, 2);
    if (!minute)
        return false;
    time.hour = *hour;
    time.minute = *minute;
    Scanner ahead = scan;
    ahead.blanks();
    if (ahead.sign(u':')) {
        scan = ahead;
        scan.blanks();
        const auto second = scan.number(2, 2);
        if (!second)
            return false;
        time.second = *second;
        if (scan.sign(u'.') || scan.sign(u',')) {
            const auto ms = scan.milliseconds();
            if (!ms)
                return false;
            time.ms = *ms;
        }
    }
    return true;
}

bool scanZone(Scanner &scan, int &offsetMinutes)
{
    scan.blanks();
    if (scan.atEnd() || scan.word(u"Z"))
        return true;
    const bool isWest = scan.sign(u'-');
    if (!isWest && !scan.sign(u'+'))
        return false;
    const auto hours = scan.number(2, 2);
    if (!hours)
        return false;
    int minutes = 0;
    const bool hasColon = scan.sign(u':');
    if (const auto read = scan.number(2, 2))
        minutes = *read;
    else if (hasColon)
        return false;
    offsetMinutes = *hours * 60 + minutes;
    if (minutes > 59 || offsetMinutes > MaxOffsetMinutes)
        return false;
    if (isWest)
        offsetMinutes = -offsetMinutes;
    return true;
}

void appendPadded(QString &text, int value, int digits)
{
    const QString number = QString::number(value);
    for (qsizetype i = number.size(); i < digits; ++i)
        text += u'0';
    text += number;
}

qint64 floorDays(qint64 ms)
{
    return ms / MsPerDay - (ms % MsPerDay < 0 ? 1 : 0);
}

QString isoDateOf(qint64 days)
{
    const QDate date = QDate::fromJulianDay(days + JulianDayOf1970);
    QString text;
    appendPadded(text, date.year(), 4);
    text += u'-';
    appendPadded(text, date.month(), 2);
    text += u'-';
    appendPadded(text, date.day(), 2);
    return text;
}

} // namespace

Instant Instant::fromDateTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    if (utc.date().year() < FirstRealYear)
        return {};
    if (utc.date().year() >= NeverYear)
        return never();
    return fromMs(utc.toMSecsSinceEpoch());
}

Instant Instant::now()
{
    return fromMs(QDateTime::currentMSecsSinceEpoch());
}

QDateTime Instant::toDateTime() const
{
    return isSet() ? QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC) : QDateTime();
}

QString Instant::toIso() const
{
    if (!isSet())
        return toIsoDate();
    const qint64 days = floorDays(m_ms);
    const int remainder = int(m_ms % MsPerDay); // days * MsPerDay may be beyond the numbers
    const int msOfDay = remainder < 0 ? remainder + int(MsPerDay) : remainder;
    QString text = isoDateOf(days);
    text += u'T';
    appendPadded(text, msOfDay / 3600000, 2);
    text += u':';
    appendPadded(text, msOfDay / 60000 % 60, 2);
    text += u':';
    appendPadded(text, msOfDay / 1000 % 60, 2);
    if (msOfDay % 1000 != 0) {
        text += u'.';
        appendPadded(text, msOfDay % 1000, 3);
    }
    text += u'Z';
    return text;
}

QString Instant::toIsoDate() const
{
    if (isNever())
        return u"never"_s;
    return isSet() ? isoDateOf(floorDays(m_ms)) : QString();
}

Result<Instant> parseInstant(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Instant();
    Scanner scan(trimmed);
    const auto year = scan.number(4, 5);
    if (!year || !scan.sign(u'-'))
        return unreadable(text);
    const auto month = scan.number(2, 2);
    if (!month || !scan.sign(u'-'))
        return unreadable(text);
    const auto day = scan.number(2, 2);
    if (!day)
        return unreadable(text);
    const QDate date(*year, *month, *day);
    if (!date.isValid())
        return unreadable(text);
    CivilTime time;
    int offset = 0;
    if (!scan.atEnd()) {
        if (!scan.word(u"T") && !scan.blanks())
            return unreadable(text);
        scan.blanks();
        if (!scanClock(scan, time, 2) || !time.isValid() || !scanZone(scan, offset)
            || !scan.atEnd())
            return unreadable(text);
    }
    return instantOf(date, time, offset);
}

Result<Instant> parseSpreadsheetInstant(QStringView text, DateOrder order)
{
    if (auto iso = parseInstant(text))
        return iso;
    Scanner scan(text.trimmed());
    const auto first = scan.number(1, 2);
    char16_t separator = 0;
    if (scan.sign(u'.'))
        separator = u'.';
    else if (order != DateOrder::Iso && scan.sign(u'/'))
        separator = u'/';
    if (!first || !separator)
        return unreadable(text);
    const auto second = scan.number(1, 2);
    if (!second || !scan.sign(separator))
        return unreadable(text);
    const auto year = scan.number(4, 5);
    if (!year)
        return unreadable(text);
    // Dots are never written month first.
    const bool isMonthFirst = separator == u'/' && order == DateOrder::MonthDayYear;
    const QDate date = isMonthFirst ? QDate(*year, *first, *second) : QDate(*year, *second, *first);
    if (!date.isValid())
        return unreadable(text);

    CivilTime time;
    scan.sign(u',');
    if (scan.blanks() && !scan.atEnd()) {
        if (!scanClock(scan, time, 1))
            return unreadable(text);
        scan.blanks();
        const bool isMorning = scan.word(u"AM");
        if (isMorning || scan.word(u"PM")) {
            if (time.hour < 1 || time.hour > 12)
                return unreadable(text);
            time.hour = time.hour % 12 + (isMorning ? 0 : 12);
        }
    }
    if (!time.isValid() || !scan.atEnd())
        return unreadable(text);
    return instantOf(date, time, 0);
}

} // namespace attache
