// SPDX-License-Identifier: GPL-3.0-or-later
// The real main window over a workspace in memory, for tests that look and type.
#pragma once

#include "customerspage.h"
#include "detailspane.h"
#include "fakeworkspace.h"
#include "findbox.h"
#include "language.h"
#include "mainmenu.h"
#include "mainwindow.h"
#include "matrixview.h"
#include "querybar.h"
#include "windowsettings.h"
#include "workspaceview.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace attache::test {

/// Opens the window and waits until the index is there. Settings live in memory only.
struct WindowRoom
{
    explicit WindowRoom(FakeWorkspace &workspace) : opener(workspace.data)
    {
        WindowSettings::forgetEverything();
        Language::apply(QStringLiteral("en"));
        window = std::make_unique<MainWindow>(opener);
        window->resize(1280, 860);
        window->show();
    }

    bool open(const QString &path = QStringLiteral("/tmp/Contoso partners.attache"))
    {
        window->openWorkspace(path);
        return QTest::qWaitFor([this] {
            return window->context() && window->context()->index()
                && window->view()->customersPage().model().hasIndex();
        });
    }

    CustomersPage &customers() { return window->view()->customersPage(); }
    DetailsPane &details() { return window->view()->details(); }
    QTableView &table()
    {
        return *window->findChild<QTableView *>(QStringLiteral("customerTable"));
    }
    QLineEdit &queryLine() { return *window->findChild<QLineEdit *>(QStringLiteral("queryLine")); }

    bool waitForDetails(CustomerId customer)
    {
        return QTest::qWaitFor(
            [this, customer] { return details().customer() == customer && details().isLoaded(); });
    }

    FakeOpener opener;
    std::unique_ptr<MainWindow> window;
};

} // namespace attache::test
