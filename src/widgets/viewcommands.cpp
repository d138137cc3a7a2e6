// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window: views from and to files.
#include "customerspage.h"
#include "filedialogs.h"
#include "findbox.h"
#include "groupingmenu.h"
#include "mainmenu.h"
#include "mainwindow.h"
#include "messages.h"
#include "statusline.h"
#include "textdoor.h"
#include "viewswitcher.h"
#include "workspaceview.h"

#include <QDir>

namespace attache {

using namespace Qt::StringLiterals;

void MainWindow::connectViews()
{
    CustomersPage &page = m_view->customersPage();
    connect(&page, &CustomersPage::facetsVisibleChanged, m_menu->facetPanel, &QAction::setChecked);
    m_view->findBox().candidates().setCommands([this] { return m_menu->commands(); });
    connect(&page.viewSwitcher(), &ViewSwitcher::exportRequested, this, [this] {
        chooseFiles(this, tr("Export views"), QFileDialog::AcceptSave, QFileDialog::AnyFile,
                    QDir::home().filePath(u"attache-views.json"_s),
                    {tr("Views of Attaché (*.json)")}, u"json"_s,
                    [this](const QStringList &paths) { exportViewsTo(paths.value(0)); });
    });
    connect(&page.viewSwitcher(), &ViewSwitcher::importRequested, this, [this] {
        chooseFiles(this, tr("Import views"), QFileDialog::AcceptOpen, QFileDialog::ExistingFile,
                    QDir::homePath(), {tr("Views of Attaché (*.json)"), tr("All files (*)")}, {},
                    [this](const QStringList &paths) { importViewsFrom(paths.value(0)); });
    });
}

void MainWindow::exportViewsTo(const QString &path)
{
    if (!m_view)
        return;
    const QVector<SavedView> views = m_view->customersPage().viewSwitcher().views().savedViews();
    // The file dialog has asked before replacing.
    runInBackground(tr("Exporting views"),
                    tr("Exported to %1").arg(displayText(QDir::toNativeSeparators(path))),
                    [path, views, files = &m_opener.viewFiles()](Progress *) {
                        return files->write(path, views, true);
                    });
}

void MainWindow::importViewsFrom(const QString &path)
{
    if (!m_view)
        return;
    m_pool.start([this, path, files = &m_opener.viewFiles()] {
        const auto views = files->read(path);
        // The destructor waits for the pool, so the window is alive here.
        QMetaObject::invokeMethod(
            this,
            [this, views] {
                if (!m_view)
                    return;
                if (views)
                    m_view->customersPage().viewSwitcher().views().take(*views);
                else
                    showError(this, views.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace attache
