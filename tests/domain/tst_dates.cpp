// SPDX-License-Identifier: GPL-3.0-or-later
// Ids, dates and durations at the doors: I1, I2 and I5 to I13 of the
// hostile table. I3 (a key twice in one observation) is the store's, I4 (a key twice in one JSON
// object) the JSON reader's.
#include "instant.h"
#include "strictmain.h"
#include "tenantid.h"

#include <QTimeZone>

using namespace attache;
using namespace Qt::StringLiterals;

class TestDates : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void tenantIds_data();
    void tenantIds();
    void instants_data();
    void instants();
    void spreadsheetInstants_data();
    void spreadsheetInstants();
    void durations_data();
    void durations();
    void sentinelsSortAtTheEnds();
    void isoFormReadsBackEverywhere_data();
    void isoFormReadsBackEverywhere();
    void dateTimesBecomeInstants();
    void damagedNumbersHaveADateToo();
};

void TestDates::tenantIds_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("result"); // the id, or an error code
    const QString id = u"0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0"_s;
    QTest::newRow("I1 lower case") << id << id;
    QTest::newRow("I1 upper case") << id.toUpper() << id;
    QTest::newRow("I1 braces") << QString(u'{' + id.toUpper() + u'}') << id;
    QTest::newRow("I2 trailing letter") << QString(id + u'X') << u"tenantId.malformed"_s;
    QTest::newRow("I2 trailing line end") << QString(id + u'\n') << u"tenantId.malformed"_s;
    QTest::newRow("I2 trailing blank") << QString(id + u' ') << u"tenantId.malformed"_s;
    QTest::newRow("I2 no dashes") << QString(id).remove(u'-') << u"tenantId.malformed"_s;
    QTest::newRow("I2 31 digits") << id.chopped(1) << u"tenantId.malformed"_s;
    QTest::newRow("I2 other hyphens")
        << QString(id).replace(u'-', QChar(0x2010)) << u"tenantId.malformed"_s;
    QTest::newRow("I2 full-width digit")
        << QString(id).replace(0, 1, QChar(0xff10)) << u"tenantId.malformed"_s;
    QTest::newRow("I2 one brace") << QString(u'{' + id) << u"tenantId.malformed"_s;
    QTest::newRow("I2 two braces") << QString(u"{{" + id + u"}}") << u"tenantId.malformed"_s;
    QTest::newRow("I2 parentheses") << QString(u'(' + id + u')') << u"tenantId.malformed"_s;
    QTest::newRow("I2 all zero") << u"00000000-0000-0000-0000-000000000000"_s << u"tenantId.zero"_s;
    QTest::newRow("I2 empty") << QString() << u"tenantId.malformed"_s;
    QTest::newRow("I5 a number") << u"9007199254740993"_s << u"tenantId.malformed"_s;
}

void TestDates::tenantIds()
{
    QFETCH(QString, foreign);
    const Result<TenantId> parsed = parseTenantId(foreign);
    QTEST(parsed ? parsed->toString() : parsed.error().code, "result");
    if (parsed)
        QCOMPARE(TenantId::fromBytes(parsed->toBytes()), *parsed);
    else
        QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
}

void TestDates::instants_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("iso"); // "unreadable": refused
    const QString no = u"unreadable"_s;
    QTest::newRow("plain") << u"2024-05-06T07:08:09Z"_s << u"2024-05-06T07:08:09Z"_s;
    QTest::newRow("date only") << u"2024-05-06"_s << u"2024-05-06T00:00:00Z"_s;
    QTest::newRow("no seconds") << u"2024-05-06T07:08"_s << u"2024-05-06T07:08:00Z"_s;
    QTest::newRow("I8 year 9999 with seven digits")
        << u"9999-12-31T23:59:59.9999999Z"_s << u"never"_s;
    QTest::newRow("I8 date only") << u"9999-12-31"_s << u"never"_s;
    QTest::newRow("I8 three digits") << u"9999-12-31T23:59:59.999Z"_s << u"never"_s;
    QTest::newRow("I8 west of Greenwich") << u"9999-12-31T23:59:59-05:00"_s << u"never"_s;
    QTest::newRow("I9 year 1 without zone") << u"0001-01-01T00:00:00"_s << QString();
    QTest::newRow("I9 year 1 with zone") << u"0001-01-01T00:00:00Z"_s << QString();
    QTest::newRow("I9 last day before 1900") << u"1899-12-31T00:00:00Z"_s << QString();
    QTest::newRow("1900") << u"1900-01-01T00:00:00Z"_s << u"1900-01-01T00:00:00Z"_s;
    QTest::newRow("I10 seven digits")
        << u"2024-05-06T07:08:09.1234567Z"_s << u"2024-05-06T07:08:09.123Z"_s;
    QTest::newRow("I10 never rounds up")
        << u"2024-12-31T23:59:59.9999999Z"_s << u"2024-12-31T23:59:59.999Z"_s;
    QTest::newRow("I10 one digit") << u"2024-05-06T07:08:09.5Z"_s << u"2024-05-06T07:08:09.500Z"_s;
    QTest::newRow("I10 nine digits")
        << u"2024-05-06T07:08:09.000000001Z"_s << u"2024-05-06T07:08:09Z"_s;
    QTest::newRow("I10 ten digits") << u"2024-05-06T07:08:09.0000000001Z"_s << no;
    QTest::newRow("I10 point without digits") << u"2024-05-06T07:08:09.Z"_s << no;
    QTest::newRow("I10 +00:00") << u"2024-05-06T07:08:09+00:00"_s << u"2024-05-06T07:08:09Z"_s;
    QTest::newRow("I10 -00:00") << u"2024-05-06T07:08:09-00:00"_s << u"2024-05-06T07:08:09Z"_s;
    QTest::newRow("I10 +14:00") << u"2024-05-06T07:08:09+14:00"_s << u"2024-05-05T17:08:09Z"_s;
    QTest::newRow("I10 -05:30") << u"2024-05-06T22:08:09-05:30"_s << u"2024-05-07T03:38:09Z"_s;
    QTest::newRow("I10 +15:00") << u"2024-05-06T07:08:09+15:00"_s << no;
    QTest::newRow("I10 +01:60") << u"2024-05-06T07:08:09+01:60"_s << no;
    QTest::newRow("I10 blank instead of T")
        << u"2024-05-06 07:08:09"_s << u"2024-05-06T07:08:09Z"_s;
    QTest::newRow("I10 24:00:00") << u"2024-12-31T24:00:00Z"_s << u"2025-01-01T00:00:00Z"_s;
    QTest::newRow("I10 24:00:01") << u"2024-12-31T24:00:01Z"_s << no;
    QTest::newRow("I10 leap second") << u"2016-12-31T23:59:60Z"_s << no;
    QTest::newRow("I10 30 February") << u"2024-02-30"_s << no;
    QTest::newRow("I10 29 February of a leap year") << u"2024-02-29"_s << u"2024-02-29T00:00:00Z"_s;
    QTest::newRow("I10 29 February of another") << u"2023-02-29"_s << no;
    QTest::newRow("I10 US") << u"1/1/2024 12:00:00 AM"_s << no;
    QTest::newRow("I10 year 10000") << u"10000-01-01T00:00:00Z"_s << u"never"_s;
    QTest::newRow("I10 empty") << QString() << QString();
    QTest::newRow("I10 blanks") << u"  "_s << QString();
    QTest::newRow("I10 blanks inside") << u"2015-11-25T06: 41: 12Z"_s << u"2015-11-25T06:41:12Z"_s;
    QTest::newRow("I10 outer blanks") << u" 2024-05-06T07:08:09Z "_s << u"2024-05-06T07:08:09Z"_s;
    QTest::newRow("I10 rest after it") << u"2024-05-06T07:08:09ZX"_s << no;
    QTest::newRow("I10 zero month") << u"2024-00-01"_s << no;
    QTest::newRow("I10 all zero") << u"0000-00-00"_s << no;
    QTest::newRow("I10 Arabic digits") << u"٢٠٢٤-٠٥-٠٦"_s << no;
    QTest::newRow("I10 a word") << u"tomorrow"_s << no;
    QTest::newRow("I10 zone without time") << u"2024-05-06Z"_s << no;
    QTest::newRow("I11 gap of Paris is just a time")
        << u"2024-03-31T02:30:00"_s << u"2024-03-31T02:30:00Z"_s;
    QTest::newRow("I11 overlap of Paris is just a time")
        << u"2024-10-27T02:30:00"_s << u"2024-10-27T02:30:00Z"_s;
    QTest::newRow("I11 Samoa's missing day")
        << u"2011-12-30T00:00:00"_s << u"2011-12-30T00:00:00Z"_s;
    QTest::newRow("I12 2100") << u"2100-02-28T00:00:00Z"_s << u"2100-02-28T00:00:00Z"_s;
    for (const char *text : {"I5 9223372036854775808", "I6 1e400", "I6 NaN", "I6 0x10", "I7 true",
                             "I7 null", "I7 {}", "I7 20240506"})
        QTest::newRow(text) << QString::fromLatin1(text).sliced(3) << no;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << u"1969-12-31T23:59:59.999Z"_s;
}

void TestDates::instants()
{
    QFETCH(QString, foreign);
    for (const char *zone : {"UTC", "Europe/Paris", "Pacific/Apia"}) {
        qputenv("TZ", zone);
        const Result<Instant> parsed = parseInstant(foreign);
        QTEST(parsed ? parsed->toIso() : u"unreadable"_s, "iso");
        if (!parsed)
            QCOMPARE(parsed.error().code, u"date.unreadable"_s);
    }
    qputenv("TZ", "UTC");
}

void TestDates::spreadsheetInstants_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QString>("iso");
    const QString no = u"unreadable"_s;
    const QString march4 = u"2026-03-04T00:00:00Z"_s;
    QTest::newRow("German") << u"4.3.2026"_s << DateOrder::DayMonthYear << march4;
    QTest::newRow("German, always day first")
        << u"04.03.2026"_s << DateOrder::MonthDayYear << march4;
    QTest::newRow("French") << u"04/03/2026 18:05"_s << DateOrder::DayMonthYear
                            << u"2026-03-04T18:05:00Z"_s;
    QTest::newRow("US") << u"3/4/2026"_s << DateOrder::MonthDayYear << march4;
    QTest::newRow("US midnight") << u"1/1/2024 12:00:00 AM"_s << DateOrder::MonthDayYear
                                 << u"2024-01-01T00:00:00Z"_s;
    QTest::newRow("US noon") << u"1/1/2024 12:30 pm"_s << DateOrder::MonthDayYear
                             << u"2024-01-01T12:30:00Z"_s;
    QTest::newRow("US evening, narrow blank")
        << u"1/31/2024 9:07:08\u202fPM"_s << DateOrder::MonthDayYear << u"2024-01-31T21:07:08Z"_s;
    QTest::newRow("13 PM") << u"1/1/2024 13:00 PM"_s << DateOrder::MonthDayYear << no;
    QTest::newRow("day 13 as month") << u"13/13/2026"_s << DateOrder::DayMonthYear << no;
    QTest::newRow("month first, day in front") << u"13/4/2026"_s << DateOrder::MonthDayYear << no;
    QTest::newRow("slashes where only ISO is meant") << u"3/4/2026"_s << DateOrder::Iso << no;
    QTest::newRow("ISO in any order") << u"2026-03-04"_s << DateOrder::MonthDayYear << march4;
    QTest::newRow("two-digit year") << u"4.3.26"_s << DateOrder::DayMonthYear << no;
    QTest::newRow("mixed separators") << u"4.3/2026"_s << DateOrder::DayMonthYear << no;
    QTest::newRow("31 February") << u"31.2.2026"_s << DateOrder::DayMonthYear << no;
    QTest::newRow("I8 never") << u"31/12/9999"_s << DateOrder::DayMonthYear << u"never"_s;
    QTest::newRow("I9 not set") << u"01/01/0001 00:00:00"_s << DateOrder::DayMonthYear << QString();
    QTest::newRow("empty") << QString() << DateOrder::DayMonthYear << QString();
    QTest::newRow("rest after it") << u"4.3.2026x"_s << DateOrder::DayMonthYear << no;
}

void TestDates::spreadsheetInstants()
{
    QFETCH(QString, foreign);
    QFETCH(DateOrder, order);
    const Result<Instant> parsed = parseSpreadsheetInstant(foreign, order);
    QTEST(parsed ? parsed->toIso() : u"unreadable"_s, "iso");
}

void TestDates::durations_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("days"); // or an error code
    const QString no = u"duration.unreadable"_s;
    const QString out = u"duration.outOfRange"_s;
    QTest::newRow("I13 P730D") << u"P730D"_s << u"730"_s;
    QTest::newRow("I13 P1Y") << u"P1Y"_s << u"365"_s;
    QTest::newRow("P2Y") << u"P2Y"_s << u"730"_s;
    QTest::newRow("P6M") << u"P6M"_s << u"180"_s;
    QTest::newRow("P1Y6M") << u"P1Y6M"_s << u"545"_s;
    QTest::newRow("P2W") << u"P2W"_s << u"14"_s;
    QTest::newRow("I13 PT0S") << u"PT0S"_s << u"0"_s;
    QTest::newRow("P0D") << u"P0D"_s << u"0"_s;
    QTest::newRow("PT48H") << u"PT48H"_s << u"2"_s;
    QTest::newRow("P1DT23H59M59S") << u"P1DT23H59M59S"_s << u"1"_s;
    QTest::newRow("lower case") << u"p180d"_s << u"180"_s;
    QTest::newRow("I13 P-1D") << u"P-1D"_s << out;
    QTest::newRow("I13 -P1D") << u"-P1D"_s << out;
    QTest::newRow("I13 P99999999D") << u"P99999999D"_s << out;
    QTest::newRow("I13 P100Y is the limit") << u"P100Y"_s << u"36500"_s;
    QTest::newRow("I13 P101Y") << u"P101Y"_s << out;
    QTest::newRow("I13 more digits than fit") << QString(u'P' + QString(400, u'9') + u'D') << out;
    QTest::newRow("many large parts") << u"P999999999Y999999999M999999999D"_s << out;
    QTest::newRow("nothing in it") << u"P"_s << no;
    QTest::newRow("nothing after T") << u"P1DT"_s << no;
    QTest::newRow("wrong order") << u"P1D1Y"_s << no;
    QTest::newRow("unit twice") << u"P1D1D"_s << no;
    QTest::newRow("no unit") << u"P730"_s << no;
    QTest::newRow("a number") << u"730"_s << no;
    QTest::newRow("fraction") << u"P0.5D"_s << no;
    QTest::newRow("rest after it") << u"P1Dx"_s << no;
    QTest::newRow("empty") << QString() << no;
    for (const char *text :
         {"I5 9007199254740993", "I5 9223372036854775808", "I5 -1", "I6 1e400", "I6 NaN",
          "I6 Infinity", "I6 00", "I6 0x10", "I7 true", "I7 null", "I7 {}", "I7 []"})
        QTest::newRow(text) << QString::fromLatin1(text).sliced(3) << no;
}

void TestDates::durations()
{
    QFETCH(QString, foreign);
    const Result<int> parsed = parseDurationDays(foreign);
    QTEST(parsed ? QString::number(*parsed) : parsed.error().code, "days");
}

void TestDates::sentinelsSortAtTheEnds()
{
    const Instant early = Instant::fromMs(-2000000000000);
    const Instant late = Instant::fromMs(9000000000000);
    QVERIFY(Instant() < early);
    QVERIFY(early < late);
    QVERIFY(late < Instant::never());
    QVERIFY(Instant().isUnknown() && !Instant().isSet() && !Instant().isNever());
    QVERIFY(Instant::never().isNever() && !Instant::never().isSet());
    QVERIFY(!Instant().toDateTime().isValid());
    QVERIFY(!Instant::never().toDateTime().isValid());
    QCOMPARE(Instant::fromRaw(Instant::never().raw()), Instant::never());
    QCOMPARE(Instant::fromRaw(Instant().raw()), Instant());
}

void TestDates::isoFormReadsBackEverywhere_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/Paris", "America/New_York", "Pacific/Auckland",
                             "Asia/Kolkata", "Pacific/Apia"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestDates::isoFormReadsBackEverywhere()
{
    QFETCH(QByteArray, zone);
    qputenv("TZ", zone);
    quint32 seed = 99;
    for (int i = 0; i < 2000; ++i) {
        seed = seed * 1664525u + 1013904223u;
        // 1902 to 2174, in steps that meet odd milliseconds.
        const Instant instant = Instant::fromMs(qint64(seed) * 2003 - 2145916800000);
        const Result<Instant> again = parseInstant(instant.toIso());
        QVERIFY(again.has_value());
        QCOMPARE(again->ms(), instant.ms());
        QCOMPARE(instant.toDateTime().toString(u"yyyy-MM-dd"), instant.toIsoDate());
        QCOMPARE(Instant::fromDateTime(instant.toDateTime()), instant);
    }
    qputenv("TZ", "UTC");
}

void TestDates::dateTimesBecomeInstants()
{
    QCOMPARE(Instant::fromDateTime(QDateTime()), Instant());
    QCOMPARE(Instant::fromDateTime(QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC)), Instant());
    QCOMPARE(Instant::fromDateTime(QDateTime(QDate(9999, 12, 31), QTime(23, 59), Qt::UTC)),
             Instant::never());
    const QDateTime paris(QDate(2024, 7, 1), QTime(2, 0), QTimeZone(7200));
    QCOMPARE(Instant::fromDateTime(paris).toIso(), u"2024-07-01T00:00:00Z"_s);
    QVERIFY(Instant::now().isSet());
}

// From a damaged file: the first and the last millisecond that are neither "not set" nor "never".
void TestDates::damagedNumbersHaveADateToo()
{
    constexpr qint64 lowest = std::numeric_limits<qint64>::min();
    QVERIFY(Instant::fromMs(lowest + 1).toIsoDate().endsWith(u"-05-16"_s));
    QVERIFY(Instant::fromMs(lowest + 1).toIso().endsWith(u"-05-16T16:47:04.193Z"_s));
    QVERIFY(Instant::fromMs(-(lowest + 2)).toIso().endsWith(u"-08-17T07:12:55.806Z"_s));
    QCOMPARE(Instant::fromMs(-1).toIso(), u"1969-12-31T23:59:59.999Z"_s);
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
