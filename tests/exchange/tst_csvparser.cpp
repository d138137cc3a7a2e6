// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvparser.h"
#include "csvsniffer.h"
#include "strictmain.h"

#include <QRandomGenerator>

using namespace attache;
using namespace Qt::StringLiterals;

using Rows = QVector<QStringList>;
Q_DECLARE_METATYPE(Rows)

class CsvParserTest : public QObject
{
    Q_OBJECT

private slots:
    STRICT_TEST

    void splitsRecordsAsTheStandardAndAsProgramsDo_data();
    void splitsRecordsAsTheStandardAndAsProgramsDo();
    void givesTheSameForAnyPieces();
    void countsLinesThroughQuotedLineEnds();
    void refusesWhatCannotBeARecord_data();
    void refusesWhatCannotBeARecord();
    void findsTheSeparator_data();
    void findsTheSeparator();
    void readsASeparatorLine_data();
    void readsASeparatorLine();
};

namespace {

struct Parsed
{
    Rows rows;
    QVector<qint64> lines;
    Error error;
};

Parsed parse(const QString &text, const CsvSyntax &syntax, qsizetype pieceSize)
{
    Parsed parsed;
    CsvParser parser(syntax);
    qsizetype at = 0;
    for (;;) {
        parser.feed(text.mid(at, pieceSize));
        at += pieceSize;
        if (at >= text.size())
            parser.finish();
        CsvRecord record;
        for (;;) {
            const auto outcome = parser.next(record);
            if (!outcome) {
                parsed.error = outcome.error();
                return parsed;
            }
            if (*outcome != CsvParser::Outcome::Record)
                break;
            parsed.rows.append(record.cells);
            parsed.lines.append(record.line);
        }
        if (at >= text.size())
            return parsed;
    }
}

} // namespace

void CsvParserTest::splitsRecordsAsTheStandardAndAsProgramsDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const Rows two{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("LF") << u"a,b\nc,d\n"_s << two;
    QTest::newRow("CRLF") << u"a,b\r\nc,d\r\n"_s << two;
    QTest::newRow("CR") << u"a,b\rc,d\r"_s << two;
    QTest::newRow("mixed") << u"a,b\r\nc,d\r"_s << two;
    QTest::newRow("no end") << u"a,b\nc,d"_s << two;
    QTest::newRow("blank lines") << u"\n\r\na,b\n\n  \n\nc,d\n\n"_s << two;
    QTest::newRow("lines of separators") << u"a,b\n,\nc,d\n,,,\n"_s << two;
    QTest::newRow("quoted") << u"\"a\",\"b\"\n\"c\",\"d\"\n"_s << two;
    QTest::newRow("doubled quotes") << u"\"a\"\"b\",\"\"\"\"\n"_s << Rows{{u"a\"b"_s, u"\""_s}};
    QTest::newRow("quoted separator") << u"\"a,b\",c\n"_s << Rows{{u"a,b"_s, u"c"_s}};
    QTest::newRow("quoted line ends")
        << u"\"a\nb\",\"c\r\nd\"\n"_s << Rows{{u"a\nb"_s, u"c\r\nd"_s}};
    QTest::newRow("quote in the middle") << u"5\" disk,b\"\n"_s << Rows{{u"5\" disk"_s, u"b\""_s}};
    QTest::newRow("text after quotes") << u"\"a\"b,c\n"_s << Rows{{u"ab"_s, u"c"_s}};
    QTest::newRow("empty cells") << u",a,\n\"\",b,\n"_s
                                 << Rows{{u""_s, u"a"_s, u""_s}, {u""_s, u"b"_s, u""_s}};
    QTest::newRow("quoted empty line") << u"\"\"\n"_s << Rows{{u""_s}};
    QTest::newRow("blank before quote stays") << u"a, \"b\"\n"_s << Rows{{u"a"_s, u" \"b\""_s}};
    QTest::newRow("separator at the end") << u"a,"_s << Rows{{u"a"_s, u""_s}};
    QTest::newRow("nothing") << u""_s << Rows{};
}

void CsvParserTest::splitsRecordsAsTheStandardAndAsProgramsDo()
{
    QFETCH(QString, text);
    QFETCH(Rows, rows);
    for (const qsizetype piece : {1, 2, 3, 1000}) {
        const Parsed parsed = parse(text, {}, piece);
        QCOMPARE(parsed.error.code, QString());
        QCOMPARE(parsed.rows, rows);
    }
}

void CsvParserTest::givesTheSameForAnyPieces()
{
    QRandomGenerator random(7);
    const QString alphabet = u"a\u00e9\",;\r\n \t'"_s;
    for (int round = 0; round < 2000; ++round) {
        QString text;
        const int length = random.bounded(60);
        for (int i = 0; i < length; ++i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const Parsed whole = parse(text, {}, 1000);
        const Parsed pieces = parse(text, {}, 1 + random.bounded(5));
        QCOMPARE(pieces.rows, whole.rows);
        QCOMPARE(pieces.lines, whole.lines);
        QCOMPARE(pieces.error.code, whole.error.code);
        QCOMPARE(pieces.error.arguments, whole.error.arguments);
    }
}

void CsvParserTest::countsLinesThroughQuotedLineEnds()
{
    const Parsed parsed = parse(u"a\r\n\r\n\"b\r\nb\rb\nb\"\r\nc\r\rd\n"_s, {}, 3);
    QCOMPARE(parsed.rows.size(), 4);
    QCOMPARE(parsed.lines, (QVector<qint64>{1, 3, 7, 9}));
}

void CsvParserTest::refusesWhatCannotBeARecord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    QTest::newRow("unterminated") << u"a\nb,\"c\nd\ne\n"_s << u"import.unterminatedQuote"_s
                                  << u"2"_s;
    QTest::newRow("unterminated at once") << u"\""_s << u"import.unterminatedQuote"_s << u"1"_s;
    QTest::newRow("unterminated and long")
        << u"a\n\""_s + QString(2 * MaxCellLength, u'x') << u"import.unterminatedQuote"_s << u"2"_s;
    QTest::newRow("one endless cell")
        << QString(2 * MaxCellLength, u'x') << u"import.fieldTooLong"_s << u"1"_s;
    QTest::newRow("too many columns")
        << u"a\n"_s + QString(20000, u',') << u"import.tooManyColumns"_s << u"2"_s;
}

void CsvParserTest::refusesWhatCannotBeARecord()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, line);
    const Parsed parsed = parse(text, {}, 65536);
    QCOMPARE(parsed.error.code, code);
    QCOMPARE(parsed.error.arguments.value(0), line);
}

void CsvParserTest::findsTheSeparator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << u"a,b,c\n1,2,3\n"_s << QChar(u',');
    QTest::newRow("semicolon") << u"a;b;c\n1;2;3\n"_s << QChar(u';');
    QTest::newRow("tab") << u"a\tb\tc\n1\t2\t3\n"_s << QChar(u'\t');
    QTest::newRow("pipe") << u"a|b|c\n1|2|3\n"_s << QChar(u'|');
    QTest::newRow("commas in names of a semicolon file")
        << u"id;name\n1;A, B, C\n2;D, E\n3;F\n"_s << QChar(u';');
    QTest::newRow("the same commas in every row")
        << u"id;name\n1;A, Inc.\n2;B, Inc.\n3;C, Inc.\n"_s << QChar(u';');
    QTest::newRow("semicolons in names of a comma file")
        << u"id,name,x\n1,A; B; C; D,2\n2,D; E; F; G,3\n"_s << QChar(u',');
    QTest::newRow("decimal commas") << u"id;a;b\n1;1,5;2,5\n2;1,5;2,5\n"_s << QChar(u';');
    QTest::newRow("ragged") << u"a;b;c\n1;2\n1;2;3\n1;2;3;4\n1;2;3\n"_s << QChar(u';');
    QTest::newRow("quoted separators") << u"\"a,b\";\"c\"\n\"d,e\";\"f\"\n"_s << QChar(u';');
    QTest::newRow("one column") << u"a\nb\nc\n"_s << QChar(u',');
}

void CsvParserTest::findsTheSeparator()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QCOMPARE(sniffSyntax(text).separator, separator);
}

void CsvParserTest::readsASeparatorLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("rest");
    QTest::newRow("plain") << u"sep=;\r\na;b"_s << true << u"a;b"_s;
    QTest::newRow("upper case, LF") << u"SEP=;\na;b"_s << true << u"a;b"_s;
    QTest::newRow("quoted") << u"\"sep=;\"\r\na;b"_s << true << u"a;b"_s;
    QTest::newRow("padded by Excel") << u"sep=;;;;\r\na;b"_s << true << u"a;b"_s;
    QTest::newRow("a title") << u"sep=all;x\n"_s << false << u""_s;
    QTest::newRow("nothing named") << u"sep=\r\n"_s << false << u""_s;
    QTest::newRow("none") << u"a;b\n"_s << false << u""_s;
}

void CsvParserTest::readsASeparatorLine()
{
    QFETCH(QString, text);
    QFETCH(bool, isThere);
    QFETCH(QString, rest);
    const auto line = separatorLine(text);
    QCOMPARE(line.has_value(), isThere);
    if (line) {
        QCOMPARE(line->separator, QChar(u';'));
        QCOMPARE(text.mid(line->length), rest);
    }
}

QTEST_GUILESS_MAIN(CsvParserTest)
#include "tst_csvparser.moc"
