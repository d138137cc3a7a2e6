// SPDX-License-Identifier: GPL-3.0-or-later
// The window put back to a point in the past, and back again.
#include "customerspage.h"
#include "mainmenu.h"
#include "mainwindow.h"
#include "messages.h"
#include "newestanswer.h"
#include "pastbanner.h"
#include "pastdialog.h"
#include "statusline.h"
#include "workspaceview.h"

#include <QAbstractItemView>
#include <QStackedWidget>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// The observation before or after `asOf` that a list or a service made; nothing: there is none.
std::optional<Observation> neighbour(const QVector<Observation> &all, const AsOf &asOf, bool later)
{
    std::optional<Observation> found;
    for (const Observation &one : all) { // oldest first
        if (one.header.source == SourceKind::ByHand)
            continue;
        if (later ? one.id > asOf.observation : one.id < asOf.observation) {
            found = one;
            if (later)
                break;
        }
    }
    return found;
}

} // namespace

WorkspaceContext *MainWindow::presentContext() const
{
    return m_present.context ? m_present.context.get() : m_context.get();
}

void MainWindow::choosePast()
{
    if (!m_context)
        return;
    auto *dialog = new PastDialog(*presentContext(), this);
    connect(dialog, &PastDialog::chosen, this, &MainWindow::showPast);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showPast(const AsOf &asOf)
{
    WorkspaceContext *present = presentContext();
    if (!present || m_opening)
        return;
    m_opening = true;
    const QString path = present->session().path();
    OperationModel &operations = m_context->operations();
    const auto end = operations.ender(operations.begin(
        tr("Putting the workspace back"), std::make_shared<OperationProgress>(), false));
    m_pool.start(
        [this, path, asOf, end, ticket = ++m_pastTicket, gui = thread(), actor = m_opener.actor()] {
            const auto answer = std::make_shared<Result<std::unique_ptr<Session>>>(
                [&]() -> Result<std::unique_ptr<Session>> {
                    auto factory = m_opener.pastFactory(path, asOf);
                    if (!factory)
                        return factory.error();
                    auto session = Session::openPast(*std::move(factory), path, actor, asOf);
                    if (session)
                        session.value()->moveToThread(gui);
                    return session;
                }());
            // The destructor waits for the pool, so the window is alive here.
            QMetaObject::invokeMethod(
                this,
                [this, end, ticket, answer] {
                    m_opening = false;
                    end();
                    if (ticket != m_pastTicket)
                        return; // the user went back to the present meanwhile
                    if (*answer)
                        enterPast(std::move(answer->value()));
                    else
                        showError(this, answer->error());
                },
                Qt::QueuedConnection);
        });
}

void MainWindow::enterPast(std::unique_ptr<Session> session)
{
    const Place place = placeOf(*m_view);
    const RealmId realm = m_context->currentRealm();
    if (m_context->isPast()) {
        m_status->setOperations(&m_ownOperations);
        delete m_view;
        m_context.reset();
    } else {
        m_present.context = std::move(m_context);
        m_present.view = m_view;
    }
    m_context = std::make_unique<WorkspaceContext>(std::move(session), m_opener.writers());
    m_context->setCurrentRealm(realm);
    m_view = new WorkspaceView(*m_context, m_stack);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    connectWorkspace();
    connectPast();
    m_context->start();
    goTo(place);
    tellPast();
    emit pastShown();
}

void MainWindow::leavePast()
{
    ++m_pastTicket;
    if (!m_context || !m_context->isPast())
        return;
    const Place place = placeOf(*m_view);
    m_status->setOperations(&m_ownOperations);
    m_status->clearError();
    delete m_view;
    m_context.reset();
    m_context = std::move(m_present.context);
    m_view = std::exchange(m_present.view, nullptr);
    m_stack->setCurrentWidget(m_view);
    showWorkspaceState();
    m_view->showPage(place.page);
    if (QAbstractItemView *list = m_view->currentPage()->mainView())
        list->setFocus();
    tellPast();
    emit pastShown();
}

void MainWindow::stepPast(bool later)
{
    const AsOf asOf = *m_context->past();
    presentContext()
        ->session()
        .read([](ReadingServices &services) { return services.history.observations(); })
        .then(&m_context->session(),
              ifAlive(m_view, [this, asOf, later](const Result<QVector<Observation>> &all) {
                  if (!all) {
                      showError(this, all.error());
                      return;
                  }
                  const auto next = neighbour(*all, asOf, later);
                  if (next)
                      showPast({next->id,
                                next->header.observedAt.isSet() ? next->header.observedAt
                                                                : next->recordedAt});
                  else if (later)
                      leavePast();
                  else
                      m_status->showText(tr("This is the first observation."));
              }));
}

void MainWindow::connectPast()
{
    PastBanner *banner = m_view->pastBanner();
    // Queued: what they do deletes the banner.
    connect(
        banner, &PastBanner::earlierRequested, this, [this] { stepPast(false); },
        Qt::QueuedConnection);
    connect(
        banner, &PastBanner::laterRequested, this, [this] { stepPast(true); },
        Qt::QueuedConnection);
    connect(banner, &PastBanner::anotherRequested, this, &MainWindow::choosePast,
            Qt::QueuedConnection);
    connect(banner, &PastBanner::presentRequested, this, &MainWindow::leavePast,
            Qt::QueuedConnection);
}

/// What the menu, the title and the status line say of it.
void MainWindow::tellPast()
{
    m_menu->setReadOnly(m_context->isPast());
    updateUndo();
    updateTitle();
    updateAge();
}

MainWindow::Place MainWindow::placeOf(const WorkspaceView &view)
{
    return {view.currentIndex(), view.customersPage().arrangement(),
            view.customersPage().currentCustomer()};
}

void MainWindow::goTo(const Place &place)
{
    m_view->customersPage().arrange(place.arrangement);
    if (place.customer.isValid())
        m_view->customersPage().setCurrent(place.customer);
    m_view->showPage(place.page);
    if (QAbstractItemView *list = m_view->currentPage()->mainView())
        list->setFocus();
    else
        m_view->currentPage()->setFocus();
}

} // namespace attache
