// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerfinder.h"
#include "customerlistmodel.h"
#include "facetcounting.h"
#include "listplace.h"
#include "page.h"
#include "savedview.h"

class QMenu;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace attache {

class CustomerTableView;
class EmptyState;
class FacetPanel;
class GroupingMenu;
class PlainLabel;
class QueryBar;
class ViewSwitcher;

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
    /// Chooses a customer and leaves filter and place of the list alone.
    void setCurrent(CustomerId customer);
    CustomerId currentCustomer() const { return m_current; }
    CustomerListModel &model() const { return *m_model; }
    const FoundCustomers &shown() const { return m_shown; } ///< the answer in the list
    /// The menu with one check box per column; also at the table's header.
    QMenu *columnsMenu() const;
    GroupingMenu *groupingMenu() const { return m_grouping; } ///< also at its button
    ViewSwitcher &viewSwitcher() const { return *m_views; }
    /// How the list is arranged now, as a view keeps it.
    ListArrangement arrangement() const;
    /// What it leaves open stays as it is.
    void arrange(const ListArrangement &wanted);
    bool areFacetsVisible() const;
    void setFacetsVisible(bool visible);
    void focusFacets();
    QueryBar *queryBar() const { return m_query; }
    /// Columns as they stand on screen, for the export.
    QVector<CustomerColumn> shownColumns() const;

signals:
    void facetsVisibleChanged(bool visible);
    void customerChosen(attache::CustomerId customer); ///< invalid: none

protected:
    void changeEvent(QEvent *event) override;

private:
    void tellArrangement();
    void readFirstPage();
    void ask();
    void showAnswer(const FoundCustomers &answer);
    /// Chooses the customer that is wanted or was chosen, and brings it into sight.
    void restoreCurrent();
    void showNewRows(const FoundCustomers &answer);
    void restoreSelection(const QVector<int> &places);
    void updateCount();
    void restoreList();
    void closeGroups(bool closed);
    void buildFacets();
    void countFacets();
    void retranslate();

    CustomerListModel *m_model;
    CustomerFinder m_finder;
    ViewSwitcher *m_views;
    QueryBar *m_query;
    PlainLabel *m_count;
    QToolButton *m_facetsButton;
    QToolButton *m_groupButton;
    QToolButton *m_columnsButton;
    CustomerTableView *m_table;
    ListPlace m_place;
    GroupingMenu *m_grouping;
    EmptyState *m_empty;
    FacetCounting m_facetCounting;
    FacetPanel *m_facets;
    QSplitter *m_splitter;
    QStackedLayout *m_stack;
    FoundCustomers m_shown; ///< what the list shows, as it was asked for
    qint64 m_outOf = 0;
    CustomerId m_current; ///< survives every change of the rows
    int m_column = 0; ///< the current one, which survives as well
    QVector<CustomerId> m_located; ///< selected when the list was asked for last
    CustomerId m_wanted; ///< to be chosen as soon as it is among the rows
    bool m_restoring = false;
    bool m_arranging = false;
    bool m_relocating = false; ///< the answer under way brings the selection back
};

} // namespace attache
