// SPDX-License-Identifier: GPL-3.0-or-later
// The hostile names N1 to N25 at the doors, one row each.
#include "processortimer.h"
#include "strictmain.h"
#include "textdoor.h"

using namespace attache;
using namespace Qt::StringLiterals;

class TestHostileText : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void isStoredAndShownAs_data();
    void isStoredAndShownAs();
    void costsLittle_data();
    void costsLittle();
    void plainRowsAreFast();
    void randomTextIsAlwaysSafe();
};

void TestHostileText::isStoredAndShownAs_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const auto literal = [](const char *row, const QString &text) {
        QTest::newRow(row) << text << text << text;
    };
    literal("N1 markup", u"<b>Acme</b>"_s);
    literal("N2 image", u"<img src=\"file:///etc/passwd\">Acme"_s);
    literal("N2 UNC image", uR"(<img src="\\evil\s\x.png">)"_s);
    literal("N3 link", u"<a href=\"file:///usr/bin/xcalc\">Approve here</a>"_s);
    literal("N4 qt tag", u"<qt>"_s);
    literal("N4 break", u"a<br>b"_s);
    literal("N4 comparison", u"if a<b and c>d"_s);
    literal("N4 entity", u"&lt;b&gt; &amp;"_s);
    literal("N5 table", u"<table width=99999999><tr><td>"_s);
    literal("N6 placeholders", u"Acme %1 %2 %n %L1"_s);
    literal("N7 ampersand", u"Fish & Chips"_s);
    literal("N8 window title mark", u"Contoso[*]"_s);
    QTest::newRow("N9 right-to-left override")
        << u"Contoso\u202Efdp.exe"_s << u"Contoso\u202Efdp.exe"_s << u"Contoso⟨U+202E⟩fdp.exe"_s;
    QTest::newRow("N10 unbalanced isolates")
        << u"A\u2066B\u2069\u2069\u200F\u061CC"_s << u"A\u2066B\u2069\u2069\u200F\u061CC"_s
        << u"A⟨U+2066⟩B⟨U+2069⟩⟨U+2069⟩⟨U+200F⟩⟨U+061C⟩C"_s;
    QTest::newRow("N10 Hebrew name is isolated")
        << u"חברה 1"_s << u"חברה 1"_s << u"\u2068חברה 1\u2069"_s;
    QTest::newRow("N11 zero width")
        << u"Con\u200Btoso\uFEFF\u00AD\u2060X"_s << u"Con\u200Btoso\uFEFF\u00AD\u2060X"_s
        << u"Con⟨U+200B⟩toso⟨U+FEFF⟩⟨U+00AD⟩⟨U+2060⟩X"_s;
    QTest::newRow("N11 joiner between Latin letters")
        << u"a\u200Db"_s << u"a\u200Db"_s << u"a⟨U+200D⟩b"_s;
    literal("N11 joiner in an emoji", u"👩\u200D💻 Studio"_s);
    literal("N11 emoji selector", u"❤\uFE0F Care"_s);
    literal("N12 homoglyph", u"Соntoso"_s);
    literal("N13 decomposed", u"Cafe\u0301"_s);
    literal("N13 ligature and sharp s", u"ﬁrma Straße İstanbul"_s);
    QTest::newRow("N14 NUL") << QString(u"Ac\0me"_s) << u"Ac\uFFFDme"_s << u"Ac\uFFFDme"_s;
    QTest::newRow("N15 lone high surrogate")
        << QString(u"a" + QString(QChar(0xd800)) + u"b") << u"a\uFFFDb"_s << u"a\uFFFDb"_s;
    QTest::newRow("N15 reversed pair") << QString(QString(QChar(0xdc00)) + QChar(0xd800))
                                       << u"\uFFFD\uFFFD"_s << u"\uFFFD\uFFFD"_s;
    QTest::newRow("N15 non-characters") << QString(QString(QChar(0xfffe)) + QChar(0xffff) + u'a')
                                        << u"\uFFFD\uFFFDa"_s << u"\uFFFD\uFFFDa"_s;
    QTest::newRow("N15 non-character of plane 1")
        << QString(QString(QChar(0xd83f)) + QChar(0xdffe)) << u"\uFFFD"_s << u"\uFFFD"_s;
    QTest::newRow("N16 zalgo is capped")
        << QString(u'a' + QString(100, QChar(0x301))) << QString(u'a' + QString(8, QChar(0x301)))
        << QString(u'a' + QString(8, QChar(0x301)));
    QTest::newRow("N17 line ends")
        << u"\r\nA\r\nB\u2028C\u0085D\tE\n"_s << u"A B C D E"_s << u"A B C D E"_s;
    literal("N18 SQL", u"'; DROP TABLE customer;--"_s);
    literal("N18 signs", uR"(\' $1 ? :name %_\ *)"_s);
    QTest::newRow("N19 empty") << QString() << QString() << QString();
    QTest::newRow("N19 only blanks") << u" \u00a0\u2003\t"_s << QString() << QString();
    QTest::newRow("N19 blank glyphs")
        << u"\u3164\u2800"_s << u"\u3164\u2800"_s << u"⟨U+3164⟩\u2800"_s;
    QTest::newRow("N21 terminal sequence")
        << u"\x1b]0;x\x07 Acme"_s << u"]0;x  Acme"_s << u"]0;x  Acme"_s;
    literal("N22 two of one name stay as they are", u"Contoso"_s);
    literal("N23 markup for notifications", u"<a href=http://x>Contoso</a>"_s);
    literal("N24 header trick in a name", u"a@b?bcc=x"_s);
    literal("N25 punycode in a name", u"xn--mller-kva.example"_s);
}

void TestHostileText::isStoredAndShownAs()
{
    QFETCH(QString, foreign);
    QFETCH(QString, stored);
    const QString clean = cleanText(foreign);
    QCOMPARE(clean, stored);
    QCOMPARE(cleanText(clean), clean); // a second passage changes nothing
    QVERIFY(clean.isValidUtf16());
    QTEST(displayText(clean), "shown");
}

void TestHostileText::costsLittle_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::newRow("N5 a megabyte of markup") << u"<b>"_s.repeated(350000);
    QTest::newRow("N16 100 000 combining marks") << QString(u'a' + QString(100000, QChar(0x301)));
    QTest::newRow("N16 10 MB of plain letters") << QString(5000000, u'x');
    QTest::newRow("N16 10 MB of accented letters") << u"e\u0301"_s.repeated(2500000);
    QTest::newRow("N16 10 MB of blanks") << QString(5000000, u' ');
    QTest::newRow("N16 10 MB of line ends") << QString(5000000, u'\n');
    QTest::newRow("N16 10 MB of astral letters") << u"😀"_s.repeated(2500000);
}

void TestHostileText::costsLittle()
{
    QFETCH(QString, foreign);
    const ProcessorTimer timer;
    const QString clean = cleanText(foreign);
    const QString shown = displayText(clean);
    const QString folded = foldedText(clean);
    // 100 ms in an optimised build; the bound leaves room for sanitizers on a busy machine.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(clean.toUcs4().size() <= MaxFieldLength);
    QVERIFY(!clean.isEmpty() || foreign.trimmed().isEmpty());
    QVERIFY(shown.size() >= clean.size());
    QVERIFY(folded.size() <= 2 * clean.size());
}

void TestHostileText::plainRowsAreFast()
{
    const QString plain = u"Müller Metallbau GmbH & Co. KG"_s;
    const ProcessorTimer timer;
    qsizetype total = 0;
    for (int i = 0; i < 100000; ++i)
        total += cleanText(plain).size();
    QCOMPARE(total, 100000 * plain.size());
    qInfo("100 000 plain cells cleaned in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 2000);
}

void TestHostileText::randomTextIsAlwaysSafe()
{
    quint32 seed = 4711;
    const auto random = [&seed](quint32 bound) {
        seed = seed * 1664525u + 1013904223u;
        return (seed >> 8) % bound;
    };
    const QString interesting =
        QString(
            u"\0\x1b\x07\t\r\n \u0085\u2028\u202e\u2066\u2069\u200b\u200d\u0301\u05d0\ufdd0 aZ"_s)
        + QChar(0xd800) + QChar(0xdc00) + QChar(0xfffe) + QChar(0xfe0f);
    for (int round = 0; round < 5000; ++round) {
        QString foreign;
        const quint32 length = random(40);
        for (quint32 i = 0; i < length; ++i)
            foreign += random(3) == 0 ? QChar(char16_t(random(0x10000)))
                                      : interesting[random(quint32(interesting.size()))];
        const QString clean = cleanText(foreign);
        QVERIFY(clean.isValidUtf16());
        QCOMPARE(cleanText(clean), clean);
        QCOMPARE(clean.trimmed(), clean);
        const QString shown = displayText(clean);
        for (const QChar c : shown) {
            QVERIFY(c.unicode() >= 0x20 && !(c.unicode() >= 0x7f && c.unicode() < 0xa0));
            QVERIFY(c != QChar(0x202e) && c != QChar(0x2066) && c != QChar(0x200f));
        }
        QVERIFY(shown.count(QChar(0x2068)) <= 1);
        QCOMPARE(shown.count(QChar(0x2068)), shown.count(QChar(0x2069)));
        for (const QChar c : terminalText(foreign))
            QVERIFY(c != QChar(0x1b) && c != QChar(0x2068) && c.unicode() >= 0x20);
        const QString file = safeFileName(foreign, u"list"_s);
        QVERIFY(!file.isEmpty() && file.toUtf8().size() <= 120);
        QVERIFY(!file.contains(u'/') && !file.startsWith(u'.') && !file.startsWith(u'-'));
        QCOMPARE(foldedText(foldedText(clean)), foldedText(clean));
    }
}

QTEST_GUILESS_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
