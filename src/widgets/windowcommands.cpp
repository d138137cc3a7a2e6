// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window: what the menu does.
#include "aboutdialog.h"
#include "attachdialog.h"
#include "customerspage.h"
#include "detailspane.h"
#include "emptystate.h"
#include "errortext.h"
#include "filedialogs.h"
#include "findbox.h"
#include "firstrunpage.h"
#include "formats.h"
#include "importdialog.h"
#include "invitationdialog.h"
#include "labels.h"
#include "language.h"
#include "mainmenu.h"
#include "mainwindow.h"
#include "messages.h"
#include "newestanswer.h"
#include "querybar.h"
#include "queryhelpdialog.h"
#include "querylabels.h"
#include "realmdialog.h"
#include "shortcutsdialog.h"
#include "statusline.h"
#include "tablecopy.h"
#include "tableexport.h"
#include "textdoor.h"
#include "viewswitcher.h"
#include "windowsettings.h"
#include "workspaceview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>

namespace attache {

using namespace Qt::StringLiterals;

void MainWindow::connectMenu()
{
    const auto on = [this](QAction *action, auto &&slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_menu->newWorkspace, &MainWindow::chooseNew);
    on(m_menu->openWorkspace, &MainWindow::chooseOpen);
    on(m_menu->openSample, &MainWindow::openSample);
    on(m_menu->importFiles, &MainWindow::chooseImport);
    on(m_menu->exportTable, &MainWindow::chooseExport);
    on(m_menu->print, &MainWindow::printTable);
    on(m_menu->backUp, &MainWindow::chooseBackup);
    on(m_menu->quit, [this] { close(); });
    on(m_menu->undo, [this] { m_context->undoStack().undo(); });
    on(m_menu->redo, [this] { m_context->undoStack().redo(); });
    on(m_menu->copy, &MainWindow::copyCurrent);
    on(m_menu->selectAll, [this] {
        if (m_view && m_view->currentPage()->mainView())
            m_view->currentPage()->mainView()->selectAll();
    });
    on(m_menu->find, [this] { m_view->findBox().activate(); });
    on(m_menu->filter, [this] {
        m_view->showPage(WorkspaceView::CustomersIndex);
        m_view->customersPage().queryBar()->setFocus(Qt::ShortcutFocusReason);
    });
    on(m_menu->facetPanel, [this](bool shown) {
        m_view->showPage(WorkspaceView::CustomersIndex);
        m_view->customersPage().setFacetsVisible(shown);
        if (shown)
            m_view->customersPage().focusFacets();
    });
    on(m_menu->detailsPane, [this](bool shown) { m_view->setDetailsVisible(shown); });
    on(m_menu->showPast, &MainWindow::choosePast);
    on(m_menu->leavePast, &MainWindow::leavePast);
    on(m_menu->fullScreen,
       [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    on(m_menu->customerDetails,
       [this] { m_view->openCustomer(m_view->customersPage().currentCustomer()); });
    on(m_menu->addNote, [this] {
        m_view->setDetailsVisible(true);
        m_view->details().focusNewNote();
    });
    on(m_menu->editTags, [this] {
        m_view->setDetailsVisible(true);
        m_view->details().focusTags();
    });
    on(m_menu->copyTenantId, [this] {
        QApplication::clipboard()->setText(
            m_view->details().details().customer.facts.tenant.toString());
    });
    on(m_menu->accessStatement, [this] { printCustomer(true); });
    on(m_menu->customerSheet, [this] { printCustomer(false); });
    on(m_menu->invite, [this] { invite(m_view->customersPage().currentCustomer()); });
    on(m_menu->recordPartner, [this] { recordPartner(m_view->customersPage().currentCustomer()); });
    on(m_menu->newRealm, [this] { editRealm(true); });
    on(m_menu->realmSettings, [this] { editRealm(false); });
    on(m_menu->startReview, &MainWindow::startReview);
    on(m_menu->verify, &MainWindow::verify);
    on(m_menu->rules, &MainWindow::showRules);
    on(m_menu->queryHelp, &MainWindow::showQueryHelp);
    on(m_menu->shortcuts, &MainWindow::showShortcuts);
    on(m_menu->about, &MainWindow::showAbout);
    on(m_menu->aboutQt, [] { QApplication::aboutQt(); });
    connect(m_menu, &MainMenu::recentChosen, this, &MainWindow::openWorkspace);
    connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::setLanguage);
    connect(m_menu, &MainMenu::themeChosen, this, &MainWindow::setTheme);
    connect(m_menu, &MainMenu::pageChosen, this, [this](int page) { m_view->showPage(page); });
    connect(m_status, &StatusLine::errorClicked, this,
            [this](const Error &error) { showError(this, error); });
}

void MainWindow::showFirstRun()
{
    if (!m_firstRun) {
        auto *page = new FirstRunPage(m_stack);
        connect(page, &FirstRunPage::sampleRequested, this, &MainWindow::openSample);
        connect(page, &FirstRunPage::newWorkspaceRequested, this, &MainWindow::chooseNew);
        connect(page, &FirstRunPage::openRequested, this, [this](const QString &path) {
            if (path.isEmpty())
                chooseOpen();
            else
                openWorkspace(path);
        });
        connect(page, &FirstRunPage::importRequested, this, &MainWindow::importIntoNew);
        m_firstRun = page;
        m_stack->addWidget(page);
    }
    m_firstRun->setRecent(WindowSettings().recentWorkspaces());
    m_stack->setCurrentWidget(m_firstRun);
}

void MainWindow::importIntoNew(const QStringList &paths)
{
    // Lists first, questions later: a workspace of one's own, under a plain name, to put them in.
    m_pendingImport = paths;
    m_importAfterOpening = true;
    QDir().mkpath(m_opener.dataFolder());
    const QString path = QDir(m_opener.dataFolder()).filePath(u"customers.attache"_s);
    open(path, !QFileInfo::exists(path), {});
}

void MainWindow::chooseNew()
{
    QDir().mkpath(m_opener.dataFolder());
    chooseFiles(this, tr("New workspace"), QFileDialog::AcceptSave, QFileDialog::AnyFile,
                m_opener.dataFolder(), {tr("Attaché workspaces (*.attache)")}, u"attache"_s,
                [this](const QStringList &paths) { createWorkspace(paths.value(0)); });
}

QString MainWindow::folderOfWorkspaces() const
{
    const QStringList recent = WindowSettings().recentWorkspaces();
    QStringList folders;
    for (const QString &path : recent)
        folders << QFileInfo(path).absolutePath();
    folders << m_opener.dataFolder();
    for (const QString &folder : std::as_const(folders)) {
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath(); // a folder that is not there would be taken for a file name
}

void MainWindow::chooseOpen()
{
    chooseFiles(this, tr("Open workspace"), QFileDialog::AcceptOpen, QFileDialog::ExistingFile,
                folderOfWorkspaces(), {tr("Attaché workspaces (*.attache)"), tr("All files (*)")},
                {}, [this](const QStringList &paths) { openWorkspace(paths.value(0)); });
}

void MainWindow::chooseImport()
{
    chooseFiles(this, tr("Import"), QFileDialog::AcceptOpen, QFileDialog::ExistingFiles, {},
                {tr("Lists and answers (*.csv *.txt *.tsv *.json)"), tr("All files (*)")}, {},
                [this](const QStringList &paths) { importFiles(paths); });
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (!m_context) {
        importIntoNew(paths);
        return;
    }
    leavePast(); // lists go into the present
    auto *dialog = new ImportDialog(*m_context, paths, this);
    connect(dialog, &ImportDialog::customerRequested, m_view, &WorkspaceView::openCustomer);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::chooseBackup()
{
    const QFileInfo file(m_context->session().path());
    const QString name =
        u"%1-%2.attache"_s.arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    chooseFiles(this, tr("Back up"), QFileDialog::AcceptSave, QFileDialog::AnyFile,
                file.dir().filePath(name), {tr("Attaché workspaces (*.attache)")}, u"attache"_s,
                [this](const QStringList &paths) { backUpTo(paths.value(0)); });
}

void MainWindow::backUpTo(const QString &path)
{
    const auto progress = std::make_shared<OperationProgress>();
    OperationModel &operations = m_context->operations();
    const auto end = operations.ender(operations.begin(tr("Backing up"), progress));
    const QString done = tr("Backed up to %1").arg(displayText(QDir::toNativeSeparators(path)));
    m_context->session()
        .write([path, progress](WritingServices &services) {
            return services.recorder->backupTo(path, progress.get());
        })
        .then(&m_context->session(), ifAlive(m_view, [this, end, done](const Status &answer) {
            end();
            tellOutcome(answer, done);
        }));
}

void MainWindow::tellOutcome(const Status &answer, const QString &done)
{
    if (answer)
        m_status->showText(done);
    else if (answer.error().kind == ErrorKind::Cancelled)
        m_status->showText(tr("Canceled. Nothing was changed."));
    else
        showError(this, answer.error());
}

void MainWindow::runInBackground(const QString &title, const QString &done,
                                 std::function<Status(Progress *)> work)
{
    const auto progress = std::make_shared<OperationProgress>();
    OperationModel &operations = m_context->operations();
    const auto end = operations.ender(operations.begin(title, progress));
    m_pool.start([this, progress, end, done, work = std::move(work)] {
        const Status answer = work(progress.get());
        QMetaObject::invokeMethod(
            this,
            [this, end, done, answer] {
                end();
                tellOutcome(answer, done);
            },
            Qt::QueuedConnection);
    });
}

void MainWindow::invite(CustomerId customer)
{
    Invitation start;
    start.realm = m_context->currentRealm();
    if (customer.isValid() && m_view->details().isLoaded()
        && m_view->details().customer() == customer) {
        const CustomerDetails &details = m_view->details().details();
        start.realm = details.customer.realm;
        start.customer = customer;
        start.tenant = details.customer.facts.tenant;
        start.companyName = details.customer.facts.name;
        start.domain = details.customer.facts.domain;
        start.language = details.customer.facts.language.left(2);
    }
    auto *dialog = new InvitationDialog(*m_context, start, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::recordPartner(CustomerId customer)
{
    const CustomerDetails &details = m_view->details().details();
    const QString name = details.customer.id == customer
        ? customerLabel(details.customer.facts.name, details.customer.facts.tenant)
        : QString();
    auto *dialog = new AttachDialog(*m_context, customer, name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::editRealm(bool isNew)
{
    Realm realm;
    if (!isNew) {
        const QVector<Realm> &realms = m_context->realms();
        realm = m_context->realm(m_context->currentRealm());
        if (!realm.id.isValid() && realms.size() == 1)
            realm = realms.first();
        if (!realm.id.isValid()) {
            m_status->showText(tr("Choose a realm at the top first."));
            return;
        }
    }
    auto *dialog = new RealmDialog(*m_context, realm, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::verify()
{
    const auto progress = std::make_shared<OperationProgress>();
    OperationModel &operations = m_context->operations();
    const auto end = operations.ender(operations.begin(tr("Verifying the workspace"), progress));
    m_context->session()
        .read([progress](ReadingServices &services) {
            return services.ledger.verify(progress.get());
        })
        .then(&m_context->session(),
              ifAlive(m_view, [this, end](const Result<QStringList> &answer) {
                  end();
                  if (!answer) {
                      if (answer.error().kind != ErrorKind::Cancelled)
                          showError(this, answer.error());
                  } else if (answer->isEmpty()) {
                      showMessage(
                          this, QMessageBox::Information, tr("Verify workspace"),
                          tr("The workspace is in order: database, ledger and journal chain."));
                  } else {
                      QMessageBox *box = showMessage(
                          this, QMessageBox::Warning, tr("Verify workspace"),
                          tr("%n problems were found. Back up the file and open a copy of an "
                             "earlier backup.",
                             nullptr, int(answer->size())));
                      box->setDetailedText(displayText(answer->join(u'\n')));
                  }
              }));
}

void MainWindow::showRules()
{
    QStringList text{ruleText(u"rule.purpose"_s), ruleText(u"rule.notHeading"_s)};
    for (const char *key : {"rule.not1", "rule.not2", "rule.not3", "rule.not4"})
        text << u"• "_s + ruleText(QString::fromLatin1(key));
    text << ruleText(u"rule.ban"_s) << ruleText(u"rule.banScope"_s);
    showMessage(this, QMessageBox::Information, ruleText(u"rule.title"_s), text.join(u"\n\n"_s));
}

void MainWindow::showQueryHelp()
{
    if (auto *open = findChild<QueryHelpDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new QueryHelpDialog(this);
    connect(dialog, &QueryHelpDialog::exampleChosen, this, [this](const QString &line) {
        if (m_view)
            m_view->showQuery(line);
    });
    dialog->show();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(this);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setSqliteVersion(m_sqliteVersion);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::copyCurrent()
{
    auto *view = qobject_cast<QAbstractItemView *>(focusWidget());
    if (!view && m_view)
        view = m_view->currentPage()->mainView();
    if (!view)
        return;
    if (const int leftOut = copySelection(*view); leftOut > 0) {
        m_status->showText(
            tr("The first %Ln rows were copied. Export writes all.", nullptr, MostCopiedRows));
    }
}

} // namespace attache
