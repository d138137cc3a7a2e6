// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "changespage.h"
#include "customerspage.h"
#include "emptystate.h"
#include "findbox.h"
#include "formats.h"
#include "groupingmenu.h"
#include "language.h"
#include "mainmenu.h"
#include "messages.h"
#include "newestanswer.h"
#include "plaintext.h"
#include "querybar.h"
#include "statusline.h"
#include "textdoor.h"
#include "viewswitcher.h"
#include "windowsettings.h"
#include "workspaceview.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

const QString GeometryKey = u"window/geometry"_s;
const QString StateKey = u"window/state"_s;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool isWorkspaceFile(const QString &path)
{
    return path.endsWith(u".attache"_s, Qt::CaseInsensitive);
}

} // namespace

MainWindow::MainWindow(WorkspaceOpener &opener, QWidget *parent)
    : QMainWindow(parent),
      m_opener(opener),
      m_menu(new MainMenu(this)),
      m_status(new StatusLine(this)),
      m_stack(new QStackedWidget(this)),
      m_openingState(new EmptyState(this))
{
    setObjectName(u"mainWindow"_s);
    setStatusBar(m_status);
    setCentralWidget(m_stack);
    setAcceptDrops(true);
    setWindowIcon(applicationIcon());
    m_stack->addWidget(m_openingState);
    m_pool.setMaxThreadCount(2);
    connectMenu();

    const WindowSettings settings;
    // A first window has to fit a small screen, with its frame.
    resize(QSize(1280, 820).boundedTo(screen()->availableSize() - QSize(8, 40)));
    restoreGeometry(settings.bytes(GeometryKey));
    restoreState(settings.bytes(StateKey));
    m_menu->setRecentWorkspaces(settings.recentWorkspaces());
    m_menu->setTheme(keyOf(settings.theme()));
    m_menu->setLanguage(Language::current());
    m_status->setOperations(&m_ownOperations);
    updateTitle();
    showFirstRun();
}

MainWindow::~MainWindow()
{
    m_pool.clear();
    m_pool.waitForDone();
    closeWorkspace();
    m_status->setOperations(nullptr);
}

void MainWindow::openWorkspace(const QString &path)
{
    open(path, false, {});
}

void MainWindow::createWorkspace(const QString &path)
{
    open(path, true, {});
}

void MainWindow::openSample()
{
    const QString path = m_opener.samplePath();
    if (QFileInfo::exists(path)) {
        open(path, false, {});
        return;
    }
    open(path, false,
         [this, path](Progress *progress) { return m_opener.writeSample(path, progress); });
}

void MainWindow::open(const QString &path, bool create,
                      const std::function<Status(Progress *)> &prepare)
{
    if (m_opening)
        return;
    if (m_context && QFileInfo(m_context->session().path()) == QFileInfo(path)) {
        leavePast();
        m_status->showText(tr("This workspace is already open."));
        return;
    }
    m_opening = true;
    const QString name = displayText(QFileInfo(path).fileName());
    m_openingState->setContent(IconName::Open, tr("Opening “%1”…").arg(name),
                               prepare ? tr("The sample workspace is being made.") : QString());
    if (!m_context)
        m_stack->setCurrentWidget(m_openingState);
    OperationModel &operations = m_context ? m_context->operations() : m_ownOperations;
    const auto progress = std::make_shared<OperationProgress>();
    const auto end =
        operations.ender(operations.begin(tr("Opening “%1”").arg(name), progress, bool(prepare)));
    m_pool.start(
        [this, path, create, prepare, progress, end, gui = thread(), actor = m_opener.actor()] {
            const auto answer = std::make_shared<Result<std::unique_ptr<Session>>>(
                [&]() -> Result<std::unique_ptr<Session>> {
                    if (prepare) {
                        if (const Status prepared = prepare(progress.get()); !prepared)
                            return prepared.error();
                    }
                    auto factory = m_opener.factory(path, create);
                    if (!factory)
                        return factory.error();
                    auto session = Session::open(*std::move(factory), path, actor);
                    if (session)
                        session.value()->moveToThread(gui);
                    return session;
                }());
            // The destructor waits for the pool, so the window is alive here.
            QMetaObject::invokeMethod(
                this,
                [this, path, end, answer] {
                    end();
                    take(path, answer);
                },
                Qt::QueuedConnection);
        });
}

void MainWindow::take(const QString &path,
                      const std::shared_ptr<Result<std::unique_ptr<Session>>> &answer)
{
    m_opening = false;
    WindowSettings settings;
    if (!*answer) {
        m_importAfterOpening = false;
        const Error error = answer->error();
        if (error.kind != ErrorKind::Cancelled) {
            if (error.kind == ErrorKind::NotFound) {
                settings.removeRecentWorkspace(path);
                m_menu->setRecentWorkspaces(settings.recentWorkspaces());
            }
            showError(this, error);
        }
        if (!m_context)
            showFirstRun();
        emit workspaceRefused(error);
        return;
    }
    closeWorkspace();
    settings.addRecentWorkspace(path);
    m_menu->setRecentWorkspaces(settings.recentWorkspaces());
    showWorkspace(std::move(answer->value()));
}

void MainWindow::showWorkspace(std::unique_ptr<Session> session)
{
    m_context = std::make_unique<WorkspaceContext>(std::move(session), m_opener.writers());
    m_context->setLastVisit(WindowSettings().lastVisit(m_context->session().path()));
    m_view = new WorkspaceView(*m_context, m_stack);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    connectWorkspace();
    // After the pages: their first rows are read before the whole index.
    m_context->start();
    updateTitle();
    updateAge();
    emit workspaceOpened();
    if (std::exchange(m_importAfterOpening, false)) {
        const QStringList paths = std::exchange(m_pendingImport, {});
        if (paths.isEmpty())
            chooseImport();
        else
            importFiles(paths);
    }
}

void MainWindow::closeWorkspace()
{
    if (!m_context)
        return;
    ++m_pastTicket; // what was to be shown of it is not any more
    rememberVisit();
    m_status->setOperations(&m_ownOperations);
    m_status->clearAsOf();
    m_status->clearError();
    m_menu->setWorkspaceOpen(false);
    delete m_view;
    m_view = nullptr;
    m_context.reset();
    delete std::exchange(m_present.view, nullptr);
    m_present.context.reset();
    updateTitle();
    showFirstRun();
}

void MainWindow::showWorkspaceState()
{
    m_status->setOperations(&m_context->operations());
    m_menu->setWorkspaceOpen(true);
    m_menu->setLanguage(Language::current());
    m_menu->detailsPane->setChecked(m_view->areDetailsVisible());
    CustomersPage &customers = m_view->customersPage();
    m_menu->setCustomerChosen(customers.currentCustomer().isValid());
    m_menu->setListMenus(
        {customers.viewSwitcher().viewsMenu(), customers.groupingMenu(), customers.columnsMenu()});
    m_menu->facetPanel->setChecked(customers.areFacetsVisible());
}

void MainWindow::connectWorkspace()
{
    showWorkspaceState();
    WorkspaceContext *context = m_context.get();
    connect(context, &WorkspaceContext::failed, m_status, &StatusLine::showError);
    connect(&context->session(), &Session::damaged, this,
            [this](const Error &error) { showError(this, error); });
    if (context->session().damage())
        showError(this, *context->session().damage());
    connect(context, &WorkspaceContext::changed, this, &MainWindow::updateAge);
    connect(&context->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
    connect(m_view, &WorkspaceView::importRequested, this, [this](const QStringList &paths) {
        if (paths.isEmpty())
            chooseImport();
        else
            importFiles(paths);
    });
    connect(m_view, &WorkspaceView::inviteRequested, this, &MainWindow::invite);
    connect(m_view, &WorkspaceView::attachRequested, this, &MainWindow::recordPartner);
    connect(m_view, &WorkspaceView::messageRequested, m_status, &StatusLine::showText);
    connect(m_view, &WorkspaceView::partnerSheetRequested, this, &MainWindow::printPartner);
    connect(&m_view->changesPage(), &ChangesPage::exportRequested, this,
            &MainWindow::exportChangesTo);
    connect(m_view, &WorkspaceView::pastRequested, this, &MainWindow::showPast,
            Qt::QueuedConnection); // it may end the view that asks
    connect(m_view->customersPage().queryBar(), &QueryBar::helpRequested, this,
            &MainWindow::showQueryHelp);
    connect(m_view, &WorkspaceView::customerChosen, this,
            [this](CustomerId customer) { m_menu->setCustomerChosen(customer.isValid()); });
    connect(m_view, &WorkspaceView::detailsVisibleChanged, m_menu->detailsPane,
            &QAction::setChecked);
    connectViews();
    connectReviews();
    updateUndo();
}

void MainWindow::setLanguage(const QString &code)
{
    WindowSettings().setLanguage(code);
    Language::apply(code);
    m_menu->setLanguage(Language::current());
    for (WorkspaceContext *context : {m_context.get(), m_present.context.get()}) {
        if (context)
            context->rebuildIndex(); // names are sorted by the rules of the language
    }
}

void MainWindow::setTheme(const QString &key)
{
    WindowSettings().setTheme(themeFromKey(key));
    applyTheme(themeFromKey(key));
    m_menu->setTheme(key);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_menu->retranslate();
        updateUndo();
        updateTitle();
    } else if (event->type() == QEvent::WindowStateChange) {
        m_menu->fullScreen->setChecked(isFullScreen());
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    WindowSettings settings;
    settings.setBytes(GeometryKey, saveGeometry());
    settings.setBytes(StateKey, saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    if (paths.size() == 1 && isWorkspaceFile(paths.first()))
        openWorkspace(paths.first());
    else
        importFiles(paths);
}

void MainWindow::updateUndo()
{
    if (!m_context) {
        m_menu->setUndoTexts({}, {});
        return;
    }
    QUndoStack &stack = m_context->undoStack();
    m_menu->undo->setEnabled(stack.canUndo());
    m_menu->redo->setEnabled(stack.canRedo());
    m_menu->setUndoTexts(stack.undoText(), stack.redoText());
}

void MainWindow::updateTitle()
{
    const QString program = u"Attaché"_s;
    QString title = program;
    if (m_context) {
        const QString name = displayText(QFileInfo(m_context->session().path()).completeBaseName());
        title = m_context->isPast() ? tr("%1 as of %2 – %3", "workspace, date, program")
                                          .arg(name, dateText(m_context->now()), program)
                                    : tr("%1 – %2", "workspace, program").arg(name, program);
    }
    setWindowTitle(titleText(title));
}

void MainWindow::rememberVisit()
{
    if (m_newest.isValid())
        WindowSettings().setLastVisit(presentContext()->session().path(),
                                      {m_newest, Instant::now()});
    m_newest = {};
}

void MainWindow::updateAge()
{
    if (!m_context)
        return;
    m_context->session()
        .read([](ReadingServices &services) { return services.ledger.observations(); })
        .then(&m_context->session(),
              ifAlive(m_view,
                      [this, asked = m_context.get()](const Result<QVector<Observation>> &answer) {
                          if (!answer
                              || asked != m_context.get()) // another time is on screen by now
                              return;
                          Instant newest;
                          for (const Observation &observation : *answer) {
                              // What a person wrote down does not make the lists any fresher.
                              if (observation.header.source != SourceKind::ByHand)
                                  newest = std::max(newest, observation.header.observedAt);
                          }
                          if (!m_context->isPast() && !answer->isEmpty())
                              m_newest = answer->constLast().id;
                          m_status->setAsOf(newest, m_context->now());
                      }));
}

} // namespace attache
