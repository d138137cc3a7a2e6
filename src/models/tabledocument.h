// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <QFont>
#include <QPair>
#include <QSizeF>
#include <QStringList>
#include <QVector>

#include <functional>

class QPageLayout;
class QPainter;

namespace attache {

/// A table as it is to stand on paper. The texts are ready for any surface.
struct PrintedTable
{
    struct Row
    {
        QStringList cells; ///< of a heading: the first one alone counts
        bool isHeading = false;
    };
    QString title;
    QVector<QPair<QString, QString>> facts; ///< what a reader has to know, as names and values
    QStringList columns;
    qint64 rows = 0;
    std::function<Row(qint64)> row; ///< called on the thread that lays out or paints
};

/// A table divided into pages: title and facts on the first, the header of the columns and the
/// number of the page on each. Texts that are too long for their column go on in another line.
/// After layOut() it only paints, on any thread.
class TableDocument
{
public:
    /// What coordinates of a page are measured in: a tenth of a point.
    static constexpr int UnitsPerInch = 720;

    explicit TableDocument(PrintedTable table);

    /// Divides the rows for pages of that printable size. Cancelled leaves it without pages.
    Status layOut(const QSizeF &area, Progress *progress);
    int pageCount() const { return int(m_firstRows.size()); }
    QSizeF area() const { return m_area; }
    /// `page` from 0; the painter's origin is the upper left corner of the printable area, its unit
    /// that of UnitsPerInch.
    void paint(QPainter &painter, int page) const;

private:
    struct Wish
    {
        qreal least = 0;
        qreal full = 0;
    };
    void setBodySize(qreal size);
    QVector<Wish> wishes() const;
    void findWidths();
    QString factsText() const;
    qreal cellHeight(const QString &text, qreal width, const QFont &font) const;
    qreal rowHeight(const PrintedTable::Row &row) const;
    qreal headerHeight() const; ///< of the titles of the columns
    qreal introductionHeight() const; ///< of title and facts, on the first page
    qreal drawText(QPainter *painter, const QString &text, const QRectF &place,
                   const QFont &font) const;
    void drawIntroduction(QPainter &painter) const;
    void drawHeader(QPainter &painter, qreal top) const;
    void drawFooter(QPainter &painter, int page) const;

    PrintedTable m_table;
    QFont m_font;
    QFont m_bold;
    QFont m_large;
    qreal m_line = 0; ///< height of a line of the body
    QSizeF m_area;
    QVector<qreal> m_widths;
    QVector<qint64> m_firstRows; ///< of each page
};

/// The document as a PDF, written as it is made. Cancelled leaves no file.
Status writePdf(const TableDocument &document, const QPageLayout &layout, OutputFile &file,
                Progress *progress);

} // namespace attache
