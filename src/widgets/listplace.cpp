// SPDX-License-Identifier: GPL-3.0-or-later
#include "listplace.h"

#include "customerlistmodel.h"
#include "customertableview.h"

#include <QItemSelectionModel>
#include <QScrollBar>

namespace attache {

namespace {
constexpr qsizetype MostKept = 50'000; ///< rows whose selection is brought back one by one
} // namespace

bool ListPlace::isEverythingSelected() const
{
    const QItemSelection selection = m_table.selectionModel()->selection();
    int rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows > 1 && rows == m_model.rowCount();
}

QVector<CustomerId> ListPlace::selected() const
{
    QVector<CustomerId> customers;
    const QItemSelection selection = m_table.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (customers.size() + range.height() > MostKept)
            return {};
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const CustomerId customer = m_model.customerAt(row); customer.isValid())
                customers << customer;
        }
    }
    return customers;
}

void ListPlace::selectEverything()
{
    if (m_model.rowCount() == 0)
        return;
    select(QItemSelection(m_model.index(0, 0),
                          m_model.index(m_model.rowCount() - 1, CustomerColumnCount - 1)));
}

void ListPlace::select(const QVector<int> &rows)
{
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype last = i;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        // Straight to the list: merging each range with all before it would take their square.
        selection.append(QItemSelectionRange(
            m_model.index(rows.at(i), 0), m_model.index(rows.at(last), CustomerColumnCount - 1)));
        i = last + 1;
    }
    select(selection);
}

void ListPlace::select(const QItemSelection &selection)
{
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ListPlace::keepSight()
{
    m_scrolled = m_table.verticalScrollBar()->value();
    m_sideways = m_table.horizontalScrollBar()->value();
    m_top = m_model.customerAt(m_table.rowAt(0));
}

void ListPlace::restoreSight()
{
    const int row = m_model.rowOf(m_top);
    if (row < 0)
        m_table.verticalScrollBar()->setValue(m_scrolled);
    else
        m_table.scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
    m_table.horizontalScrollBar()->setValue(m_sideways);
}

} // namespace attache
