// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictmain.h"
#include "textdoor.h"

using namespace attache;
using namespace Qt::StringLiterals;

class TestTextDoor : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void noteKeepsItsLines();
    void lengthCountsCodePoints();
    void blankTextIsRecognised_data();
    void blankTextIsRecognised();
    void terminalGetsNoSequences_data();
    void terminalGetsNoSequences();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
    void foldsForSearching_data();
    void foldsForSearching();
    void foldsGermanForSearching_data();
    void foldsGermanForSearching();
};

void TestTextDoor::noteKeepsItsLines()
{
    QCOMPARE(cleanNote(u"one\r\ntwo\rthree\n\nfive\tsix"_s), u"one\ntwo\nthree\n\nfive\tsix"_s);
    QCOMPARE(cleanNote(u"a\u2028b\u0085c"_s), u"a\nb\nc"_s);
    QCOMPARE(cleanNote(u"a\x1b[31mb"_s), u"a [31mb"_s);
    QCOMPARE(cleanNote(u"\n\n text \n"_s), u"text"_s);
    QCOMPARE(cleanNote(QString(u"a\0b"_s)), u"a\uFFFDb"_s);
    QCOMPARE(cleanNote(QString(MaxNoteLength + 10, u'n')).size(), MaxNoteLength);
}

void TestTextDoor::lengthCountsCodePoints()
{
    QCOMPARE(cleanText(u"abcdef"_s, 3), u"abc"_s);
    QCOMPARE(cleanText(u"😀😀😀"_s, 2), u"😀😀"_s);
    QCOMPARE(cleanText(u"ab cd"_s, 3), u"ab"_s); // no blank left at the cut
    QCOMPARE(cleanText(u"abc"_s, 0), QString());
    QCOMPARE(cleanText(QString(MaxFieldLength + 1, u'é')).size(), MaxFieldLength);
}

void TestTextDoor::blankTextIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isBlank");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("blanks") << u" \t\n\u00a0\u2003\u3000"_s << true;
    QTest::newRow("Hangul filler") << u"\u3164\u115f\uffa0"_s << true;
    QTest::newRow("Braille blank") << u"\u2800"_s << true;
    QTest::newRow("zero width") << u"\u200b\ufeff\u2060\u00ad"_s << true;
    QTest::newRow("tag characters") << u"\U000E0041"_s << true;
    QTest::newRow("a dot") << u" . "_s << false;
    QTest::newRow("an emoji") << u"😀"_s << false;
    QTest::newRow("a letter among fillers") << u"\u3164x"_s << false;
}

void TestTextDoor::blankTextIsRecognised()
{
    QFETCH(QString, text);
    QTEST(isBlankText(text), "isBlank");
}

void TestTextDoor::terminalGetsNoSequences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("N21 title") << u"\x1b]0;x\x07"
                                  "Acme"_s
                               << u"Acme"_s;
    QTest::newRow("N21 title with ST") << u"\x1b]0;x\x1b\\Acme"_s << u"Acme"_s;
    QTest::newRow("N21 colour") << u"\x1b[31;1mAcme\x1b[0m"_s << u"Acme"_s;
    QTest::newRow("N21 eight-bit CSI") << u"\u009b31mAcme"_s << u"Acme"_s;
    QTest::newRow("N21 unterminated title") << u"\x1b]0;Acme"_s << u"0;Acme"_s;
    QTest::newRow("N21 lone escape at the end") << u"Acme\x1b"_s << u"Acme"_s;
    QTest::newRow("N21 a string cut by another sequence") << u"\x1b]0;x\x1b[31mAcme"_s << u"Acme"_s;
    QTest::newRow("N17 forged log line") << u"A\nERROR x"_s << u"A ERROR x"_s;
    QTest::newRow("N9 override") << u"A\u202eB"_s << u"A⟨U+202E⟩B"_s;
    QTest::newRow("Arabic without isolates") << u"شركة"_s << u"شركة"_s;
}

void TestTextDoor::terminalGetsNoSequences()
{
    QFETCH(QString, text);
    QTEST(terminalText(text), "shown");
}

void TestTextDoor::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("proposed");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Müller 2026-11"_s << u"Müller 2026-11"_s;
    QTest::newRow("N20 parent folders") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
    QTest::newRow("N20 separators") << u"a/b\\c"_s << u"a_b_c"_s;
    QTest::newRow("N20 device") << u"CON"_s << u"_CON"_s;
    QTest::newRow("N20 device with ending") << u"nul.txt"_s << u"_nul.txt"_s;
    QTest::newRow("N20 device with a superscript") << u"COM¹"_s << u"_COM¹"_s;
    QTest::newRow("N20 not a device") << u"Contoso"_s << u"Contoso"_s;
    QTest::newRow("N20 leading dash") << u"--rf"_s << u"rf"_s;
    QTest::newRow("N20 trailing dots and blanks") << u"name. . "_s << u"name"_s;
    QTest::newRow("N20 dots only") << u"..."_s << u"list"_s;
    QTest::newRow("N20 empty") << QString() << u"list"_s;
    QTest::newRow("N20 stream") << u"a:b"_s << u"a_b"_s;
    QTest::newRow("N20 controls and overrides") << u"a\n\u202eb\0c"_s << u"abc"_s;
    QTest::newRow("N20 300 bytes") << QString(150, u'é') << QString(60, u'é');
    QTest::newRow("N20 not cut inside a character")
        << QString(u"a" + u"😀"_s.repeated(40)) << QString(u"a" + u"😀"_s.repeated(29));
}

void TestTextDoor::fileNamesAreSafe()
{
    QFETCH(QString, proposed);
    QTEST(safeFileName(proposed, u"list"_s), "name");
    QCOMPARE(safeFileName(QString(), u"..."_s), u"file"_s);
}

void TestTextDoor::foldsForSearching_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("plain") << u"Contoso Ltd"_s << u"contoso ltd"_s;
    QTest::newRow("umlaut") << u"MÜLLER"_s << u"muller"_s;
    QTest::newRow("N13 decomposed umlaut") << u"Mu\u0308ller"_s << u"muller"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"strasse"_s;
    QTest::newRow("oe") << u"Œuvre"_s << u"oeuvre"_s;
    QTest::newRow("ae and o with stroke") << u"Æblø"_s << u"aeblo"_s;
    QTest::newRow("N13 ligature") << u"ﬁrma"_s << u"firma"_s;
    QTest::newRow("full width") << u"ＣＯＮＴＯＳＯ　１"_s << u"contoso 1"_s;
    QTest::newRow("half-width katakana") << u"ｶﾞ"_s << foldedText(u"ガ");
    QTest::newRow("N13 Turkish") << u"İstanbul"_s << u"istanbul"_s;
    QTest::newRow("N13 dotless i") << u"Işık"_s << u"isik"_s;
    QTest::newRow("Cyrillic case") << u"МОСКВА"_s << u"москва"_s;
    QTest::newRow("Cyrillic yo") << u"Ёлка"_s << u"елка"_s;
    QTest::newRow("Greek case, accent, final sigma") << u"Οδυσσεύς"_s << u"οδυσσευσ"_s;
    QTest::newRow("French") << u"Çà et là Noël"_s << u"ca et la noel"_s;
    QTest::newRow("Polish") << u"Łódź"_s << u"lodz"_s;
    QTest::newRow("Vietnamese") << u"Đà Nẵng"_s << u"da nang"_s;
    QTest::newRow("N11 zero width") << u"Con\u200Bto\u00ADso\uFEFF"_s << u"contoso"_s;
    QTest::newRow("N16 many marks") << QString(u"a" + QString(8, QChar(0x301)) + u"b") << u"ab"_s;
    QTest::newRow("blanks") << u"  a \t\u00a0 b \n"_s << u"a b"_s;
    QTest::newRow("typographic apostrophe and dash") << u"L’eau – vive"_s << u"l'eau - vive"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only invisible") << u"\u200b\u3164"_s << QString();
    QTest::newRow("ideographs") << u"株式会社"_s << u"株式会社"_s;
    QTest::newRow("Deseret case beyond the BMP") << u"\U00010400"_s << u"\U00010428"_s;
}

void TestTextDoor::foldsForSearching()
{
    QFETCH(QString, text);
    QTEST(foldedText(text), "folded");
    QCOMPARE(foldedText(foldedText(text)), foldedText(text));
}

void TestTextDoor::foldsGermanForSearching_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("umlauts") << u"Müller Öl ÄRGER"_s << u"mueller oel aerger"_s;
    QTest::newRow("decomposed") << u"Mu\u0308ller"_s << u"mueller"_s;
    QTest::newRow("sharp s") << u"Größe"_s << u"groesse"_s;
    QTest::newRow("other accents as ever") << u"Café"_s << u"cafe"_s;
    QTest::newRow("plain") << u"Contoso"_s << u"contoso"_s;
}

void TestTextDoor::foldsGermanForSearching()
{
    QFETCH(QString, text);
    QTEST(foldedGermanText(text), "folded");
}

QTEST_GUILESS_MAIN(TestTextDoor)
#include "tst_textdoor.moc"
