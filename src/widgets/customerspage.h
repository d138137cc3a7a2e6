// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerfinder.h"
#include "customerlistmodel.h"
#include "page.h"

class QMenu;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace attache {

class EmptyState;
class PlainLabel;
class QueryBar;

/// The customer list with its query line. The details of the chosen customer stand in a dock of
/// the window, which follows customerChosen().
class CustomersPage final : public Page
{
    Q_OBJECT
public:
    explicit CustomersPage(WorkspaceContext &context, QWidget *parent = nullptr);
    ~CustomersPage() override;

    QString title() const override;
    QIcon icon() const override;
    void refresh() override;
    QAbstractItemView *mainView() const override;

    /// Chooses a customer and scrolls to it; takes the filter away if that hides it.
    void openCustomer(CustomerId customer);
    void setQuery(const QString &line);
    CustomerId currentCustomer() const { return m_current; }
    CustomerListModel &model() { return *m_model; }
    /// The menu with one check box per column; also at the table's header.
    QMenu *columnsMenu() const { return m_columnsMenu; }
    QueryBar *queryBar() const { return m_query; }
    /// Columns as they stand on screen, for the export.
    QVector<CustomerColumn> shownColumns() const;

signals:
    void customerChosen(attache::CustomerId customer); ///< invalid: none

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void buildColumnsMenu();
    void readFirstPage();
    void ask();
    void showAnswer(const FoundCustomers &answer);
    void restoreCurrent();
    void setCurrent(CustomerId customer);
    void updateCount();
    void restoreColumns();
    void saveColumns() const;
    void retranslate();

    CustomerListModel *m_model;
    CustomerFinder m_finder;
    QueryBar *m_query;
    PlainLabel *m_count;
    QToolButton *m_columnsButton;
    QMenu *m_columnsMenu;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    SortColumn m_sort = SortColumn::Name;
    bool m_descending = false;
    qint64 m_outOf = 0;
    CustomerId m_current; ///< survives every change of the rows
    CustomerId m_wanted; ///< to be chosen as soon as it is among the rows
    bool m_restoring = false;
};

} // namespace attache
