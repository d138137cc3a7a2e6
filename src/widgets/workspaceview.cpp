// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspaceview.h"

#include "activitypage.h"
#include "changespage.h"
#include "chartspage.h"
#include "customerspage.h"
#include "detailspane.h"
#include "findbox.h"
#include "invitationspage.h"
#include "mainmenu.h"
#include "matrixview.h"
#include "partnerspage.h"
#include "pastbanner.h"
#include "querybar.h"
#include "realmswitch.h"
#include "reviewspage.h"
#include "sidebar.h"
#include "todaypage.h"
#include "viewswitcher.h"
#include "windowsettings.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <utility>

namespace attache {

using namespace Qt::StringLiterals;

namespace {
const QString DocksKey = u"window/docks"_s;
const QString DetailsKey = u"window/details"_s;
} // namespace

WorkspaceView::WorkspaceView(WorkspaceContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_realms(new RealmSwitch(context, this)),
      m_find(new FindBox(context, this)),
      m_sidebar(new Sidebar(this)),
      m_inner(new QMainWindow(this)),
      m_stack(new QStackedWidget(this)),
      m_dock(new QDockWidget(this)),
      m_details(new DetailsPane(context, this))
{
    setObjectName(u"workspaceView"_s);
    m_inner->setWindowFlags(Qt::Widget); // its constructor always makes a window of its own
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 6, 8, 6);
    top->addWidget(m_realms);
    top->addStretch(1);
    top->addWidget(m_find, 3);
    top->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_sidebar);
    body->addWidget(m_inner, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (context.isPast()) {
        m_past = new PastBanner(*context.past(), this);
        layout->addWidget(m_past);
    }
    layout->addLayout(top);
    layout->addLayout(body, 1);
    m_inner->setCentralWidget(m_stack);
    addPages();
    buildDock();
    setTabOrder(m_realms, m_find);
    setTabOrder(m_find, m_sidebar);

    connect(m_sidebar, &Sidebar::pageChosen, this, &WorkspaceView::showPage);
    connect(m_find, &FindBox::customerChosen, this, &WorkspaceView::openCustomer);
    connect(m_find, &FindBox::queryChosen, this, &WorkspaceView::showQuery);
    m_find->candidates().setViews(&m_customers->viewSwitcher().views());
    connect(m_find, &FindBox::viewChosen, this, &WorkspaceView::showView);
    connect(m_find, &FindBox::partnerChosen, this, &WorkspaceView::openPartner);
    connect(m_details, &DetailsPane::inviteRequested, this, &WorkspaceView::inviteRequested);
    connect(m_details, &DetailsPane::attachRequested, this, &WorkspaceView::attachRequested);
    connect(m_details, &DetailsPane::invitationRequested, this, &WorkspaceView::openInvitation);
    connect(m_customers, &CustomersPage::customerChosen, this, [this](CustomerId customer) {
        m_details->showCustomer(customer);
        emit customerChosen(customer);
    });
    retranslate();
    m_sidebar->setCurrentPage(0);
}

WorkspaceView::~WorkspaceView()
{
    WindowSettings settings;
    settings.setBytes(DocksKey, m_inner->saveState());
    settings.setText(DetailsKey, m_detailsWanted ? u"shown"_s : u"hidden"_s);
}

void WorkspaceView::addPages()
{
    auto *today = new TodayPage(m_context, this);
    connect(today, &TodayPage::changesRequested, this, [this] {
        showPage(ChangesIndex);
        m_changes->compare({}, {});
    });
    connect(today, &TodayPage::visitRequested, this, [this] {
        showPage(ChangesIndex);
        m_changes->compareSinceVisit();
    });
    addPage(today);
    m_customers = new CustomersPage(m_context, this);
    addPage(m_customers);
    auto *partners = new PartnersPage(m_context, this);
    connect(partners, &PartnersPage::sheetRequested, this, &WorkspaceView::partnerSheetRequested);
    addPage(partners);
    addPage(new InvitationsPage(m_context, this));
    m_changes = new ChangesPage(m_context, this);
    addPage(m_changes);
    auto *charts = new ChartsPage(m_context, this);
    connect(charts, &ChartsPage::pastRequested, this, &WorkspaceView::pastRequested);
    addPage(charts);
    m_reviews = new ReviewsPage(m_context, this);
    addPage(m_reviews);
    auto *activity = new ActivityPage(m_context, this);
    connect(activity, &ActivityPage::comparisonRequested, this,
            [this](ObservationId older, ObservationId newer) {
                showPage(ChangesIndex);
                m_changes->compare(older, newer);
                m_changes->mainView()->setFocus();
            });
    connect(activity, &ActivityPage::pastRequested, this, &WorkspaceView::pastRequested);
    addPage(activity);
}

void WorkspaceView::addPage(Page *page)
{
    const int index = int(m_pages.size());
    m_pages << page;
    m_stack->addWidget(page);
    m_sidebar->addPage(*page, MainMenu::pageShortcut(index).toString(QKeySequence::NativeText));
    connect(page, &Page::customerRequested, this, &WorkspaceView::openCustomer);
    connect(page, &Page::queryRequested, this, &WorkspaceView::showQuery);
    connect(page, &Page::partnerRequested, this, &WorkspaceView::openPartner);
    connect(page, &Page::invitationRequested, this, &WorkspaceView::openInvitation);
    connect(page, &Page::importRequested, this, &WorkspaceView::importRequested);
    connect(page, &Page::inviteRequested, this, &WorkspaceView::inviteRequested);
    connect(page, &Page::attachRequested, this, &WorkspaceView::attachRequested);
    connect(page, &Page::messageRequested, this, &WorkspaceView::messageRequested);
}

void WorkspaceView::buildDock()
{
    m_dock->setObjectName(u"detailsDock"_s);
    m_dock->setWidget(m_details);
    m_dock->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_inner->addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    const WindowSettings settings;
    m_detailsWanted = settings.text(DetailsKey) != u"hidden"_s;
    const QByteArray state = settings.bytes(DocksKey);
    m_sharesByDefault = state.isEmpty() || !m_inner->restoreState(state);
    connect(m_dock, &QDockWidget::visibilityChanged, this, [this] {
        // Closed by its own button; hiding with the page is ours and is not meant.
        if (m_dock->isHidden() && currentPage() == m_customers && m_stack->isVisible()
            && m_detailsWanted) {
            m_detailsWanted = false;
            emit detailsVisibleChanged(false);
        }
    });
}

void WorkspaceView::showPage(int index)
{
    if (index < 0 || index >= m_pages.size())
        return;
    const bool another = m_stack->currentIndex() != index;
    m_stack->setCurrentIndex(index);
    m_sidebar->setCurrentPage(index);
    updateDock();
    if (another || index == 0)
        m_pages.at(index)->refresh();
    emit pageChanged(index);
}

int WorkspaceView::currentIndex() const
{
    return m_stack->currentIndex();
}

Page *WorkspaceView::currentPage() const
{
    return m_pages.value(m_stack->currentIndex());
}

void WorkspaceView::openCustomer(CustomerId customer)
{
    showPage(int(m_pages.indexOf(m_customers)));
    setDetailsVisible(true);
    m_customers->openCustomer(customer);
    m_details->showCustomer(customer);
    m_details->focusMatrix();
}

void WorkspaceView::showQuery(const QString &line)
{
    showPage(int(m_pages.indexOf(m_customers)));
    m_customers->setQuery(line);
}

void WorkspaceView::showView(const QString &key)
{
    showPage(CustomersIndex);
    m_customers->viewSwitcher().choose(key);
    if (QAbstractItemView *list = m_customers->mainView())
        list->setFocus();
}

void WorkspaceView::setDetailsVisible(bool visible)
{
    if (m_detailsWanted != visible) {
        m_detailsWanted = visible;
        emit detailsVisibleChanged(visible);
    }
    updateDock();
}

void WorkspaceView::updateDock()
{
    const bool isShown = m_detailsWanted && currentPage() == m_customers;
    m_dock->setVisible(isShown);
    // Before it is shown for the first time there is no height to share.
    if (isShown && isVisible() && std::exchange(m_sharesByDefault, false))
        m_inner->resizeDocks({m_dock}, {m_inner->height() * 58 / 100}, Qt::Vertical);
}

void WorkspaceView::openPartner(PartnerId partner)
{
    showPage(PartnersIndex);
    static_cast<PartnersPage *>(m_pages.at(PartnersIndex))->showPartner(partner);
}

void WorkspaceView::openInvitation(InvitationId invitation)
{
    showPage(InvitationsIndex);
    static_cast<InvitationsPage *>(m_pages.at(InvitationsIndex))->showInvitation(invitation);
}

void WorkspaceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WorkspaceView::retranslate()
{
    m_dock->setWindowTitle(tr("Details"));
    m_sidebar->retranslate(m_pages);
}

} // namespace attache
