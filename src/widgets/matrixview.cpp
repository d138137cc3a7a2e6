// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixview.h"

#include "matrixdelegate.h"
#include "tablecopy.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

MatrixView::MatrixView(QWidget *parent) : QTableView(parent)
{
    setObjectName(u"matrixView"_s);
    setModel(&m_model);
    setItemDelegate(new MatrixDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 14);
    connect(this, &QTableView::doubleClicked, this, &MatrixView::explain);
}

void MatrixView::setMatrix(const AttachmentMatrix &matrix, Instant now)
{
    // The place stays where it was if the same customer is shown again.
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    clearSpans();
    m_model.setMatrix(matrix, now);
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.isHeading(i) && m_model.columnCount() > 1)
            setSpan(i, 0, 1, m_model.columnCount());
    }
    fitRows();
    fitColumns();
    const QModelIndex again = m_model.index(row, column);
    if (again.isValid() && !m_model.isHeading(row))
        setCurrentIndex(again);
    setAccessibleName(tr("Partners attached to the customer, by service"));
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Partners attached to the customer, by service"));
        m_model.retranslate();
        fitRows();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
    }
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Entered by keyboard, the first thing that is said is a partner, not nothing.
    if (!currentIndex().isValid() && m_model.rowCount() > 1)
        setCurrentIndex(m_model.index(1, 0));
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        explain(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelection(*this);
        return;
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::explain(const QModelIndex &index)
{
    const QVector<Attachment> attachments = m_model.attachmentsAt(index);
    if (!attachments.isEmpty())
        emit explanationRequested(attachments);
    else if (index.isValid() && !m_model.isHeading(index.row()))
        emit nothingToExplain(index);
}

void MatrixView::fitRows()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        verticalHeader()->resizeSection(
            row,
            m_model.isHeading(row)
                ? fontMetrics().height() + 10
                : MatrixDelegate::rowHeight(fontMetrics(), m_model.entryLines(row)));
    }
}

void MatrixView::fitColumns()
{
    const int columns = m_model.columnCount();
    if (columns < 2)
        return;
    const int character = fontMetrics().averageCharWidth();
    const int room = viewport()->width();
    const int partner = std::clamp(room / 5, character * 18, character * 30);
    const int service =
        std::clamp((room - partner) / (columns - 1), character * 24, character * 64);
    horizontalHeader()->resizeSection(0, partner);
    for (int column = 1; column < columns; ++column)
        horizontalHeader()->resizeSection(column, service);
}

} // namespace attache
