// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerlistmodel.h"
#include "savedview.h"

#include <QTableView>

class QAction;
class QFrame;
class QMenu;

namespace attache {

/// The table of customers: the name stays in place while the other columns scroll sideways; columns
/// are chosen, ordered and sized by the user; several columns can be sorted by, by Shift+click on a
/// title or by F7 and Shift+F7 in the list.
class CustomerTableView final : public QTableView
{
    Q_OBJECT
public:
    explicit CustomerTableView(CustomerListModel *model, QWidget *parent = nullptr);

    /// The columns shown, from left to right, with their widths in average characters.
    QVector<ListColumn> columns() const;
    /// Unknown keys are passed over; the name is always shown, and first.
    void setColumns(const QVector<ListColumn> &columns);
    void resetColumns(); ///< as they are at first
    QVector<CustomerColumn> shownColumns() const;

    const QVector<ListSort> &sorts() const { return m_sorts; } ///< never empty
    /// Keys that cannot be sorted by are passed over; nothing left: by name.
    void setSorts(const QVector<ListSort> &sorts);

    /// One check box per column, and how to sort by keyboard. Also at the header.
    QMenu *columnsMenu() const { return m_menu; }

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void setSelectionModel(QItemSelectionModel *selectionModel) override;

signals:
    void sortsChanged();
    void columnsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUp(QTableView *table);
    void buildFrozen();
    void buildMenu();
    void placeFrozen();
    void tellColumns();
    /// `add`: beside the present ones. The same column again turns round, and then leaves.
    void sortBy(CustomerColumn column, bool add);
    void showSortMark();
    int widthOf(CustomerColumn column, int characters) const;
    void retranslate();

    CustomerListModel *m_model;
    QTableView *m_frozen = nullptr; ///< the first column again, over the first column
    QFrame *m_edge = nullptr;
    QMenu *m_menu;
    QAction *m_sortBy, *m_sortAlso, *m_reset;
    QVector<QAction *> m_columnActions;
    QVector<ListSort> m_sorts;
    bool m_arranging = false;
};

} // namespace attache
