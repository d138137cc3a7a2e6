// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledocument.h"

#include "formats.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QIODevice>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Point = 10; ///< in units
/// Sizes of the body: the largest in which the longest words of the columns leave some room.
constexpr qreal BodySizes[] = {8 * Point, 7.5 * Point, 7 * Point, 6.5 * Point, 6 * Point};
constexpr qreal RoomOfWords = 0.75; ///< of the width; the rest keeps rows from becoming towers
constexpr qint64 RowsLookedAt = 300; ///< for the widths of the columns
constexpr qreal TitleSize = 14 * Point;
constexpr qreal Padding = 2 * Point; ///< around the text of a cell
constexpr qreal FooterHeight = 18 * Point;
constexpr qreal LeastRoom = 60 * Point; ///< for rows, on a page however full its head is
constexpr int MostLines = 12; ///< of a cell; a longer text ends in an ellipsis
constexpr qint64 ReportEvery = 64; ///< rows between two looks at the cancel flag

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(attache::TableDocument)
};

QFont fontOf(qreal size, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(int(size));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every resolution
    return font;
}

Error cancelled()
{
    return {ErrorKind::Cancelled, u"cancelled"_s, {}, {}};
}

/// What QPdfWriter writes, into a file of ours.
class FileDevice final : public QIODevice
{
public:
    explicit FileDevice(OutputFile &file) : m_file(file) { open(QIODevice::WriteOnly); }
    bool isSequential() const override { return true; }
    const Status &status() const { return m_status; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        if (m_status)
            m_status = m_file.write(QByteArray(bytes, qsizetype(size)));
        return m_status ? size : -1;
    }

private:
    OutputFile &m_file;
    Status m_status;
};

} // namespace

TableDocument::TableDocument(PrintedTable table)
    : m_table(std::move(table)), m_large(fontOf(TitleSize, true))
{
    setBodySize(BodySizes[0]);
}

void TableDocument::setBodySize(qreal size)
{
    m_font = fontOf(size, false);
    m_bold = fontOf(size, true);
    m_line = QFontMetricsF(m_font).lineSpacing();
}

/// How wide the columns would like to be: for their longest word, and for their longest text.
QVector<TableDocument::Wish> TableDocument::wishes() const
{
    QVector<Wish> wishes(m_table.columns.size());
    const QFontMetricsF body(m_font);
    const QFontMetricsF bold(m_bold);
    const qreal mostForWord = m_area.width() / 5;
    const qreal mostForText = m_area.width() / 3;
    const auto look = [&](Wish &wish, const QString &text, const QFontMetricsF &metrics) {
        qreal word = 0;
        for (const QStringView part : QStringView(text).split(u' '))
            word = std::max(word, metrics.horizontalAdvance(part.toString()));
        wish.least = std::max(wish.least, std::min(word + 2 * Padding + Point, mostForWord));
        wish.full =
            std::max(wish.full,
                     std::min(metrics.horizontalAdvance(text) + 2 * Padding + Point, mostForText));
    };
    for (qsizetype i = 0; i < wishes.size(); ++i)
        look(wishes[i], m_table.columns.at(i), bold);
    for (qint64 row = 0; row < std::min(m_table.rows, RowsLookedAt); ++row) {
        const PrintedTable::Row content = m_table.row(row);
        for (qsizetype i = 0; !content.isHeading && i < content.cells.size(); ++i) {
            if (i < wishes.size())
                look(wishes[i], content.cells.at(i), body);
        }
    }
    return wishes;
}

void TableDocument::findWidths()
{
    QVector<Wish> wanted;
    qreal least = 0;
    for (const qreal size : BodySizes) {
        setBodySize(size);
        wanted = wishes();
        least = 0;
        for (const Wish &wish : std::as_const(wanted))
            least += wish.least;
        if (least <= m_area.width() * RoomOfWords)
            break;
    }
    m_widths.clear();
    if (least > m_area.width()) { // some words are broken, on whatever paper
        for (const Wish &wish : std::as_const(wanted))
            m_widths << m_area.width() * wish.least / least;
        return;
    }
    // What is left goes to those that would have to break their lines, then to all.
    qreal missing = 0;
    for (const Wish &wish : std::as_const(wanted))
        missing += std::max<qreal>(0, wish.full - wish.least);
    const qreal rest = m_area.width() - least;
    const qreal part = missing > 0 ? std::min<qreal>(1, rest / missing) : 0;
    const qreal spare = std::max<qreal>(0, rest - missing);
    for (const Wish &wish : std::as_const(wanted)) {
        m_widths << wish.least + part * std::max<qreal>(0, wish.full - wish.least)
                + spare / qreal(wanted.size());
    }
}

/// Draws a text into lines of the width of `place`, or only measures it; the height it takes.
qreal TableDocument::drawText(QPainter *painter, const QString &text, const QRectF &place,
                              const QFont &font) const
{
    QString shown = text;
    shown.replace(u'\n', QChar(QChar::LineSeparator));
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(place.width());
        line.setPosition(QPointF(0, height));
        height += line.height();
        if (++lines == MostLines)
            break;
    }
    layout.endLayout();
    if (painter && lines > 0) {
        const QTextLine last = layout.lineAt(lines - 1);
        if (last.textStart() + last.textLength() < shown.size()) {
            // Once more, shorter: an ellipsis says that there is more.
            const int room = std::max(0, last.textStart() + last.textLength() - 2);
            return drawText(painter, shown.left(room) + u'…', place, font);
        }
        layout.draw(painter, place.topLeft());
    }
    return height;
}

qreal TableDocument::cellHeight(const QString &text, qreal width, const QFont &font) const
{
    return drawText(nullptr, text, QRectF(0, 0, width - 2 * Padding, 0), font);
}

qreal TableDocument::rowHeight(const PrintedTable::Row &row) const
{
    if (row.isHeading)
        return cellHeight(row.cells.value(0), m_area.width(), m_bold) + 4 * Padding;
    qreal height = m_line;
    const QFontMetricsF metrics(m_font);
    for (qsizetype i = 0; i < row.cells.size() && i < m_widths.size(); ++i) {
        const QString &text = row.cells.at(i);
        const qreal width = m_widths.at(i);
        // Most texts fit, which is quick to tell.
        if (metrics.horizontalAdvance(text) <= width - 2 * Padding && !text.contains(u'\n'))
            continue;
        height = std::max(height, cellHeight(text, width, m_font));
    }
    return height + 2 * Padding;
}

qreal TableDocument::headerHeight() const
{
    qreal height = m_line;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i)
        height = std::max(height, cellHeight(m_table.columns.at(i), m_widths.at(i), m_bold));
    return height + 3 * Padding;
}

QString TableDocument::factsText() const
{
    QStringList facts;
    for (const auto &[name, value] : m_table.facts)
        facts << Words::tr("%1: %2", "name, value").arg(name, value);
    return facts.join(u"  ·  "_s);
}

qreal TableDocument::introductionHeight() const
{
    const QRectF place(QPointF(), m_area);
    return drawText(nullptr, m_table.title, place, m_large)
        + drawText(nullptr, factsText(), place, m_font) + 6 * Padding;
}

Status TableDocument::layOut(const QSizeF &area, Progress *progress)
{
    m_area = area;
    m_firstRows.clear();
    findWidths();
    const qreal header = headerHeight();
    const qreal bottom = area.height() - FooterHeight;
    const qreal roomOfFirst = std::max(LeastRoom, bottom - introductionHeight() - header);
    const qreal room = std::max(LeastRoom, bottom - header);

    QVector<qint64> starts{0};
    qreal left = roomOfFirst;
    bool isAfterHeading = false;
    for (qint64 row = 0; row < m_table.rows; ++row) {
        if (progress && row % ReportEvery == 0 && !progress->advance(row, m_table.rows))
            return cancelled();
        const PrintedTable::Row content = m_table.row(row);
        const qreal height = std::min(room, rowHeight(content));
        if (height > left) {
            // A heading goes with the first row under it.
            const qint64 start = isAfterHeading && row - 1 > starts.constLast() ? row - 1 : row;
            left = room - (start < row ? rowHeight(m_table.row(start)) : 0);
            starts << start;
        }
        left -= height;
        isAfterHeading = content.isHeading;
    }
    m_firstRows = starts;
    return {};
}

void TableDocument::drawIntroduction(QPainter &painter) const
{
    QRectF place(QPointF(), m_area);
    place.setTop(place.top() + drawText(&painter, m_table.title, place, m_large) + Padding);
    drawText(&painter, factsText(), place, m_font);
}

void TableDocument::drawHeader(QPainter &painter, qreal top) const
{
    const qreal height = headerHeight();
    qreal x = 0;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const QRectF cell(x + Padding, top + Padding, m_widths.at(i) - 2 * Padding, height);
        drawText(&painter, m_table.columns.at(i), cell, m_bold);
        x += m_widths.at(i);
    }
    painter.setPen(QPen(Qt::black, 0.75 * Point));
    painter.drawLine(QPointF(0, top + height - Padding),
                     QPointF(m_area.width(), top + height - Padding));
}

void TableDocument::drawFooter(QPainter &painter, int page) const
{
    const QString number =
        Words::tr("Page %1 of %2").arg(numberText(page + 1), numberText(pageCount()));
    const qreal top = m_area.height() - FooterHeight + 2 * Padding;
    const qreal width = QFontMetricsF(m_font).horizontalAdvance(number) + 2 * Padding;
    const QRectF right(m_area.width() - width, top, width, FooterHeight);
    drawText(&painter, number, right, m_font);
    const QString title = QFontMetricsF(m_font).elidedText(m_table.title, Qt::ElideRight,
                                                           m_area.width() - width - Padding);
    drawText(&painter, title, QRectF(0, top, m_area.width() - width, FooterHeight), m_font);
}

void TableDocument::paint(QPainter &painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.setPen(Qt::black); // on paper, whatever the theme
    qreal top = 0;
    if (page == 0) {
        drawIntroduction(painter);
        top = introductionHeight();
    }
    drawHeader(painter, top);
    top += headerHeight();
    const qreal bottom = m_area.height() - FooterHeight;
    const qint64 end = page + 1 < pageCount() ? m_firstRows.at(page + 1) : m_table.rows;
    for (qint64 row = m_firstRows.at(page); row < end; ++row) {
        const PrintedTable::Row content = m_table.row(row);
        const qreal height = rowHeight(content);
        const QRectF band(0, top, m_area.width(), std::min(height, bottom - top));
        if (content.isHeading) {
            painter.fillRect(band.adjusted(0, Padding, 0, -Padding), QColor(0xdd, 0xdd, 0xdd));
            drawText(&painter, content.cells.value(0),
                     band.adjusted(Padding, 2 * Padding, -Padding, 0), m_bold);
            top += height;
            continue;
        }
        if (row % 2 == 1)
            painter.fillRect(band, QColor(0xf3, 0xf3, 0xf3));
        qreal x = 0;
        for (qsizetype i = 0; i < content.cells.size() && i < m_widths.size(); ++i) {
            const QRectF cell(x + Padding, top + Padding, m_widths.at(i) - 2 * Padding, height);
            drawText(&painter, content.cells.at(i), cell, m_font);
            x += m_widths.at(i);
        }
        top += height;
    }
    drawFooter(painter, page);
}

Status writePdf(const TableDocument &document, const QPageLayout &layout, OutputFile &file,
                Progress *progress)
{
    FileDevice device(file);
    {
        QPdfWriter writer(&device);
        writer.setResolution(TableDocument::UnitsPerInch);
        writer.setPageLayout(layout);
        writer.setCreator(u"Attaché"_s);
        QPainter painter(&writer);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (progress && !progress->advance(page, document.pageCount())) {
                painter.end();
                return cancelled();
            }
            if (page > 0)
                writer.newPage();
            document.paint(painter, page);
            if (!device.status())
                return device.status();
        }
        painter.end();
    }
    if (!device.status())
        return device.status();
    return file.commit();
}

} // namespace attache
