// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QVector>

class QItemSelection;

namespace attache {

class CustomerListModel;
class CustomerTableView;

/// What of the customer list outlives its rows: which customers are selected, and which one stands
/// at the top.
class ListPlace
{
public:
    ListPlace(CustomerTableView &table, CustomerListModel &model) : m_table(table), m_model(model)
    {
    }

    bool isEverythingSelected() const; ///< more than one row, and none is left out
    /// The customers selected, unless there are too many to find again while somebody waits.
    QVector<CustomerId> selected() const;
    void selectEverything();
    void select(const QVector<int> &rows); ///< ascending

    /// Takes note of what is in sight, before the rows change.
    void keepSight();
    /// Puts the customer that was at the top there again; if it is gone, the row it stood in.
    void restoreSight();

private:
    void select(const QItemSelection &selection);

    CustomerTableView &m_table;
    CustomerListModel &m_model;
    CustomerId m_top;
    int m_scrolled = 0;
    int m_sideways = 0;
};

} // namespace attache
