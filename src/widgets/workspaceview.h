// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QMainWindow>

class QDockWidget;
class QStackedWidget;

namespace attache {

class ChangesPage;
class CustomersPage;
class DetailsPane;
class FindBox;
class PastBanner;
class RealmSwitch;
class ReviewsPage;
class Sidebar;

/// An open workspace in the window: realm switch and find box above, pages at the left, the chosen
/// page, and the details of the chosen customer in a dock beside it.
class WorkspaceView final : public QWidget
{
    Q_OBJECT
public:
    enum PageIndex {
        TodayIndex,
        CustomersIndex,
        PartnersIndex,
        InvitationsIndex,
        ChangesIndex,
        ChartsIndex,
        ReviewsIndex,
        ActivityIndex
    };

    explicit WorkspaceView(WorkspaceContext &context, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    void showPage(int index);
    int currentIndex() const;
    Page *currentPage() const;
    const QVector<Page *> &pages() const { return m_pages; }
    CustomersPage &customersPage() const { return *m_customers; }
    ReviewsPage &reviewsPage() const { return *m_reviews; }
    ChangesPage &changesPage() const { return *m_changes; }
    DetailsPane &details() const { return *m_details; }
    FindBox &findBox() const { return *m_find; }
    PastBanner *pastBanner() const { return m_past; } ///< nullptr: it is the present

    /// Shows a customer on the Customers page with its matrix.
    void openCustomer(CustomerId customer);
    void showQuery(const QString &line);
    void showView(const QString &key); ///< a saved or built-in view of the customers
    void setDetailsVisible(bool visible);
    bool areDetailsVisible() const { return m_detailsWanted; }

signals:
    void pageChanged(int index);
    void customerChosen(attache::CustomerId customer);
    void detailsVisibleChanged(bool visible);
    void importRequested(const QStringList &paths);
    void inviteRequested(attache::CustomerId customer);
    void attachRequested(attache::CustomerId customer);
    void messageRequested(const QString &text);
    void partnerSheetRequested(const attache::PartnerSummary &partner);
    void pastRequested(const attache::AsOf &asOf);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPages();
    void addPage(Page *page);
    void buildDock();
    void updateDock();
    void openPartner(PartnerId partner);
    void openInvitation(InvitationId invitation);
    void retranslate();

    WorkspaceContext &m_context;
    RealmSwitch *m_realms;
    FindBox *m_find;
    Sidebar *m_sidebar;
    QMainWindow *m_inner; ///< so that the dock stands beside the page, not under the sidebar
    QStackedWidget *m_stack;
    QDockWidget *m_dock;
    DetailsPane *m_details;
    PastBanner *m_past = nullptr;
    CustomersPage *m_customers = nullptr;
    ChangesPage *m_changes = nullptr;
    ReviewsPage *m_reviews = nullptr;
    QVector<Page *> m_pages;
    bool m_detailsWanted = true;
    bool m_sharesByDefault = true; ///< the heights of list and details were never chosen
};

} // namespace attache
