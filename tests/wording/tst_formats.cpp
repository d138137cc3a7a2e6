// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"
#include "language.h"
#include "strictmain.h"

#include <QTimeZone>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

Instant at(int year, int month, int day, int hour = 0, int minute = 0)
{
    return Instant::fromDateTime(QDateTime({year, month, day}, {hour, minute}, Qt::UTC));
}

// Setting TZ takes effect at once where the system has tzset().
void useZone(const char *zone)
{
    qputenv("TZ", zone);
    tzset();
}

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void cleanup() { useZone("UTC"); }

    void datesHaveFourDigitYears_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("German") << u"de"_s;
    }

    void datesHaveFourDigitYears()
    {
        QFETCH(QString, language);
        Language::apply(language);
        QVERIFY2(dateText(at(2025, 1, 2)).contains(u"2025"_s),
                 qPrintable(dateText(at(2025, 1, 2))));
        QVERIFY(!dateText(at(2025, 1, 2)).contains(u"20252025"_s));
    }

    void eachLanguageHasItsOrder()
    {
        Language::apply(u"de"_s);
        QCOMPARE(dateText(at(2025, 11, 22)), u"22.11.2025"_s);
        Language::apply(u"fr"_s);
        QCOMPARE(dateText(at(2025, 11, 22)), u"22/11/2025"_s);
        Language::apply(u"en"_s);
        QCOMPARE(dateText(at(2025, 11, 22)), u"11/22/2025"_s);
    }

    void whatHasNoDateSaysSo()
    {
        Language::apply(u"en"_s);
        QCOMPARE(dateText(Instant::never()), u"No expiry date"_s);
        QCOMPARE(dateText(Instant()), u"Unknown"_s);
        QCOMPARE(dateTimeText(Instant::never()), u"No expiry date"_s);
        QCOMPARE(relativeDayText(Instant(), at(2025, 1, 1)), u"Unknown"_s);
        Language::apply(u"fr"_s);
        QCOMPARE(dateText(Instant::never()), u"Sans date d’expiration"_s);
        Language::apply(u"de"_s);
        QCOMPARE(dateText(Instant::never()), u"Kein Ablaufdatum"_s);
    }

    void aDayWithoutATimeIsThatDayInEveryZone()
    {
        Language::apply(u"de"_s);
        for (const char *zone : {"UTC", "America/Los_Angeles", "Pacific/Auckland"}) {
            useZone(zone);
            QCOMPARE(dateText(at(2026, 10, 31)), u"31.10.2026"_s);
        }
    }

    void aTimeIsLocal()
    {
        Language::apply(u"de"_s);
        useZone("Europe/Berlin");
        QCOMPARE(dateTimeText(at(2026, 7, 1, 23, 30)), u"02.07.2026 01:30"_s);
    }

    void daysAreCountedInWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("text");
        QTest::newRow("en today") << u"en"_s << 0 << u"today"_s;
        QTest::newRow("en one") << u"en"_s << 1 << u"in 1 day"_s;
        QTest::newRow("en twelve") << u"en"_s << 12 << u"in 12 days"_s;
        QTest::newRow("en ago") << u"en"_s << -12 << u"12 days ago"_s;
        QTest::newRow("fr one") << u"fr"_s << 1 << u"dans 1 jour"_s;
        QTest::newRow("fr two") << u"fr"_s << 2 << u"dans 2 jours"_s;
        QTest::newRow("fr ago") << u"fr"_s << -1 << u"il y a 1 jour"_s;
        QTest::newRow("de one") << u"de"_s << 1 << u"in 1 Tag"_s;
        QTest::newRow("de two") << u"de"_s << 2 << u"in 2 Tagen"_s;
        QTest::newRow("de ago") << u"de"_s << -3 << u"vor 3 Tagen"_s;
        QTest::newRow("de today") << u"de"_s << 0 << u"heute"_s;
    }

    void daysAreCountedInWords()
    {
        QFETCH(QString, language);
        QFETCH(int, days);
        QFETCH(QString, text);
        Language::apply(language);
        const Instant now = at(2026, 11, 22, 12);
        const Instant then = Instant::fromDateTime(now.toDateTime().addDays(days).addSecs(60));
        QCOMPARE(relativeDayText(then, now), text);
    }

    void numbersAreGrouped()
    {
        Language::apply(u"en"_s);
        QCOMPARE(numberText(1234567), u"1,234,567"_s);
        Language::apply(u"de"_s);
        QCOMPARE(numberText(1234567), u"1.234.567"_s);
        Language::apply(u"fr"_s);
        QCOMPARE(numberText(1234567), u"1\u202f234\u202f567"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
