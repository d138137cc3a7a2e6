// SPDX-License-Identifier: GPL-3.0-or-later
// Lists on paper: nothing is clipped or lost between pages, and what is printed can be read back
// by a program that is none of ours.
#include "printedtables.h"
#include "strictmain.h"

#include <QFile>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

class FileInMemory final : public OutputFile
{
public:
    Status write(const QByteArray &more) override
    {
        bytes += more;
        return bytes.size() > room ? Status(Error{ErrorKind::Storage, u"export.diskFull"_s, {}, {}})
                                   : Status();
    }
    Status commit() override
    {
        isCommitted = true;
        return {};
    }
    QByteArray bytes;
    qsizetype room = std::numeric_limits<qsizetype>::max();
    bool isCommitted = false;
};

class Cancelling final : public Progress
{
public:
    bool advance(qint64 done, qint64) override { return done < 64; }
};

PrintedTable tableOf(qint64 rows, const std::function<QString(qint64)> &name)
{
    PrintedTable table;
    table.title = u"Every customer"_s;
    table.facts = {{u"Filter"_s, u"service:azure"_s}, {u"Customers"_s, QString::number(rows)}};
    table.columns = {u"Name"_s, u"Domain"_s, u"Country"_s};
    table.rows = rows;
    table.row = [name](qint64 row) {
        return PrintedTable::Row{{name(row), u"d%1.example"_s.arg(row), u"FR"_s}, false};
    };
    return table;
}

QPageLayout paper(QPageLayout::Orientation orientation = QPageLayout::Landscape)
{
    return QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(12, 12, 12, 12),
                       QPageLayout::Millimeter);
}

QSizeF areaOf(const QPageLayout &layout)
{
    return layout.paintRectPixels(TableDocument::UnitsPerInch).size();
}

/// What pdftotext reads, a page each; empty if it is not installed.
QStringList textOf(const QByteArray &pdf, const QStringList &options = {u"-layout"_s})
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.pdf"_s));
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, options + QStringList{file.fileName(), u"-"_s});
    process.waitForFinished(60'000);
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    if (!pages.isEmpty() && pages.constLast().isEmpty())
        pages.removeLast();
    return pages;
}

} // namespace

class TestTableDocument : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void everyRowStandsOnOnePage_data();
    void everyRowStandsOnOnePage();
    void longTextsGoOnInAnotherLine();
    void headingsGoWithTheirFirstRow();
    void anEmptyListHasAPage();
    void nothingIsLeftOfWhatIsCancelled();
    void inkStaysInsideThePage();
    void factsSayWhatTheListIs();
};

void TestTableDocument::everyRowStandsOnOnePage_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::newRow("one page") << 5 << QPageLayout::Landscape;
    QTest::newRow("landscape") << 400 << QPageLayout::Landscape;
    QTest::newRow("portrait") << 400 << QPageLayout::Portrait;
}

void TestTableDocument::everyRowStandsOnOnePage()
{
    QFETCH(int, rows);
    QFETCH(QPageLayout::Orientation, orientation);
    TableDocument document(
        tableOf(rows, [](qint64 row) { return u"Kunde Nr. %1 <b>&amp; =1+1"_s.arg(row); }));
    const QPageLayout layout = paper(orientation);
    QVERIFY(document.layOut(areaOf(layout), nullptr));
    QCOMPARE(document.pageCount() > 1, rows > 100);
    FileInMemory file;
    QVERIFY(writePdf(document, layout, file, nullptr));
    QVERIFY(file.isCommitted);
    QVERIFY(file.bytes.startsWith("%PDF-"));
    const QStringList pages = textOf(file.bytes);
    if (pages.isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF was not read back.");
    QCOMPARE(pages.size(), document.pageCount());
    QVERIFY(pages.constFirst().contains(u"Every customer"_s));
    QVERIFY(pages.constFirst().contains(u"Filter: service:azure"_s));
    QStringList all;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages.at(page).contains(u"Domain"_s));
        QVERIFY(pages.at(page).contains(
            u"Page %1 of %2"_s.arg(QString::number(page + 1), QString::number(pages.size()))));
        all << pages.at(page);
    }
    const QString text = all.join(u'\n');
    for (int row = 0; row < rows; ++row) {
        QCOMPARE(text.count(u" d%1.example "_s.arg(row)), 1);
        QVERIFY(text.contains(u"Kunde Nr. %1 <b>&amp; =1+1"_s.arg(row))); // shown, not obeyed
    }
}

void TestTableDocument::longTextsGoOnInAnotherLine()
{
    const QString words = u"Vereinigte Großhandelsgesellschaften für Überlandleitungen und "
                          "Nahverkehrsbetriebe mbH zu Händen der Geschäftsleitung"_s;
    const QString endless = QString(5000, u'x');
    TableDocument document(tableOf(3, [&](qint64 row) {
        return row == 1 ? words : row == 2 ? endless : u"short"_s;
    }));
    QVERIFY(document.layOut(areaOf(paper()), nullptr));
    QCOMPARE(document.pageCount(), 1); // even an endless text takes a few lines only
    FileInMemory file;
    QVERIFY(writePdf(document, paper(), file, nullptr));
    const QStringList pages = textOf(file.bytes, {u"-raw"_s});
    if (pages.isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF was not read back.");
    for (const QString &word : words.split(u' '))
        QVERIFY2(pages.constFirst().contains(word), qPrintable(word));
    QVERIFY(pages.constFirst().contains(u'…'));
}

void TestTableDocument::headingsGoWithTheirFirstRow()
{
    for (int rowsPerGroup = 1; rowsPerGroup < 30; ++rowsPerGroup) {
        PrintedTable table = tableOf(300, {});
        QVector<qint64> headings;
        table.row = [rowsPerGroup](qint64 row) {
            if (row % (rowsPerGroup + 1) == 0)
                return PrintedTable::Row{{u"Group %1"_s.arg(row)}, true};
            return PrintedTable::Row{{u"n"_s, u"d"_s, u"FR"_s}, false};
        };
        TableDocument document(table);
        QVERIFY(document.layOut(areaOf(paper()), nullptr));
        QVERIFY(document.pageCount() > 3);
        FileInMemory file;
        QVERIFY(writePdf(document, paper(), file, nullptr));
        const QStringList pages = textOf(file.bytes);
        if (pages.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed, so the PDF was not read back.");
        for (qsizetype page = 0; page + 1 < pages.size(); ++page) {
            QStringList lines = pages.at(page).split(u'\n', Qt::SkipEmptyParts);
            while (!lines.isEmpty() && lines.constLast().contains(u"Page "_s))
                lines.removeLast();
            QVERIFY2(!lines.isEmpty() && !lines.constLast().contains(u"Group "_s),
                     qPrintable(pages.at(page)));
        }
        rowsPerGroup += 6;
    }
}

void TestTableDocument::anEmptyListHasAPage()
{
    TableDocument document(tableOf(0, {}));
    QVERIFY(document.layOut(areaOf(paper()), nullptr));
    QCOMPARE(document.pageCount(), 1);
    FileInMemory file;
    QVERIFY(writePdf(document, paper(), file, nullptr));
    QVERIFY(file.bytes.size() > 500);
}

void TestTableDocument::nothingIsLeftOfWhatIsCancelled()
{
    TableDocument document(tableOf(5000, [](qint64 row) { return QString::number(row); }));
    Cancelling cancelling;
    const Status divided = document.layOut(areaOf(paper()), &cancelling);
    QVERIFY(!divided);
    QCOMPARE(divided.error().kind, ErrorKind::Cancelled);
    QCOMPARE(document.pageCount(), 0);
    QVERIFY(document.layOut(areaOf(paper()), nullptr));
    QVERIFY(document.pageCount() > 64);
    FileInMemory file;
    const Status written = writePdf(document, paper(), file, &cancelling);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QVERIFY(!file.isCommitted);
    FileInMemory full;
    full.room = 10'000;
    const Status refused = writePdf(document, paper(), full, nullptr);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"export.diskFull"_s);
    QVERIFY(!full.isCommitted);
}

void TestTableDocument::inkStaysInsideThePage()
{
    PrintedTable table = tableOf(200, [](qint64 row) {
        return row % 3 == 0 ? QString(90, u'W') : u"\u05d7\u05d1\u05e8\u05d4 %1"_s.arg(row);
    });
    table.facts << qMakePair(u"Filter"_s, QString(900, u'f'));
    TableDocument document(table);
    const QSizeF area = areaOf(paper());
    QVERIFY(document.layOut(area, nullptr));
    constexpr int Margin = 60;
    for (int page = 0; page < document.pageCount(); ++page) {
        // Room around the area, in which nothing may be drawn.
        constexpr qreal Scale = 0.1;
        QImage image(int(area.width() * Scale) + 2 * Margin,
                     int(area.height() * Scale) + 2 * Margin, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(Margin, Margin);
        painter.scale(Scale, Scale);
        document.paint(painter, page);
        painter.end();
        bool hasInk = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == Qt::white)
                    continue;
                hasInk = true;
                const bool isInside = x >= Margin - 2 && y >= Margin - 2
                    && x <= image.width() - Margin + 2 && y <= image.height() - Margin + 2;
                QVERIFY2(isInside,
                         qPrintable(u"page %1 at %2, %3"_s.arg(
                             QString::number(page), QString::number(x), QString::number(y))));
            }
        }
        QVERIFY(hasInk);
    }
}

void TestTableDocument::factsSayWhatTheListIs()
{
    ListDescription list;
    list.shown = 3;
    list.outOf = 2000;
    list.filter = u"service:azure"_s;
    list.workspace = u"contoso.attache"_s;
    list.now = *parseInstant(u"2026-11-26T08:00:00Z");
    const auto facts = listFacts(list);
    const auto valueOf = [&facts](const QString &name) {
        for (const auto &[key, value] : facts) {
            if (key == name)
                return value;
        }
        return u"(none)"_s;
    };
    QCOMPARE(valueOf(u"Filter"_s), u"service:azure"_s);
    QCOMPARE(valueOf(u"Customers"_s), u"3 of 2,000"_s);
    QCOMPARE(valueOf(u"As of"_s), u"Unknown"_s); // and not today
    QCOMPARE(valueOf(u"View"_s), u"(none)"_s);
    list.shown = 2000;
    list.filter.clear();
    list.asOf = *parseInstant(u"2026-11-20T08:00:00Z");
    QVERIFY(listFacts(list).contains(qMakePair(u"Filter"_s, u"None"_s)));
    QVERIFY(listFacts(list).contains(qMakePair(u"Customers"_s, u"2,000"_s)));
}

QTEST_MAIN(TestTableDocument)
#include "tst_tabledocument.moc"
