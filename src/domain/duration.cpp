// SPDX-License-Identifier: GPL-3.0-or-later
#include "instant.h"

#include "digits.h"

namespace attache {

namespace {

constexpr qint64 MaxDays = 36500;
constexpr qint64 SecondsPerDay = 86400;

Error durationError(const char *code, QStringView text)
{
    return Error{
        ErrorKind::InvalidInput, QString::fromLatin1(code), {text.left(80).toString()}, {}};
}

} // namespace

Result<int> parseDurationDays(QStringView text)
{
    QStringView rest = text.trimmed();
    const auto unreadable = [&] { return durationError("duration.unreadable", text); };
    bool isNegative = false;
    if (rest.startsWith(u'-')) {
        isNegative = true;
        rest = rest.sliced(1);
    }
    if (!rest.startsWith(u'P', Qt::CaseInsensitive))
        return unreadable();
    rest = rest.sliced(1);

    // Units in the order in which the standard allows them; a used one closes all before it.
    static constexpr QStringView DateUnits = u"YMWD";
    static constexpr QStringView TimeUnits = u"HMS";
    static constexpr qint64 DateSeconds[] = {365 * SecondsPerDay, 30 * SecondsPerDay,
                                             7 * SecondsPerDay, SecondsPerDay};
    static constexpr qint64 TimeSeconds[] = {3600, 60, 1};
    bool isTime = false;
    bool hasPart = false;
    qsizetype nextUnit = 0;
    qint64 seconds = 0;
    bool isTooLarge = false;
    while (!rest.isEmpty()) {
        if (!isTime && rest.front().toUpper() == u'T') {
            isTime = true;
            nextUnit = 0;
            hasPart = false;
            rest = rest.sliced(1);
            continue;
        }
        if (rest.startsWith(u'-')) {
            isNegative = true;
            rest = rest.sliced(1);
        }
        qsizetype digits = 0;
        while (digits < rest.size() && isAsciiDigit(rest[digits]))
            ++digits;
        if (digits == 0 || digits == rest.size())
            return unreadable();
        const QStringView units = isTime ? TimeUnits : DateUnits;
        const qsizetype unit = units.indexOf(rest[digits].toUpper(), nextUnit);
        if (unit < 0)
            return unreadable();
        // More than nine digits are over any limit, whatever the unit.
        if (digits > 9)
            isTooLarge = true;
        else
            seconds += numberOf(rest.left(digits)) * (isTime ? TimeSeconds : DateSeconds)[unit];
        nextUnit = unit + 1;
        hasPart = true;
        rest = rest.sliced(digits + 1);
    }
    if (!hasPart)
        return unreadable();
    if ((isNegative && (seconds > 0 || isTooLarge)) || isTooLarge
        || seconds / SecondsPerDay > MaxDays)
        return durationError("duration.outOfRange", text);
    return int(seconds / SecondsPerDay);
}

} // namespace attache
