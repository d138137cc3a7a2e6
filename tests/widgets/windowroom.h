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

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace attache::test {

/// Types a text as an input method would: QTest knows the keys of ASCII only.
inline void type(QWidget *widget, const QString &text)
{
    for (const QChar character : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(character));
        QApplication::sendEvent(widget, &press);
    }
}

/// Gives the workspace in memory to the window, whatever path is asked for.
class FakeOpener final : public WorkspaceOpener
{
public:
    explicit FakeOpener(std::shared_ptr<FakeData> data) : m_data(std::move(data)) { }

    Result<std::unique_ptr<SessionFactory>> factory(const QString &path, bool) override
    {
        lastPath = path;
        if (refusal)
            return *refusal;
        return std::unique_ptr<SessionFactory>(std::make_unique<FakeSessionFactory>(m_data));
    }
    Result<std::unique_ptr<SessionFactory>> pastFactory(const QString &path, const AsOf &) override
    {
        return factory(path, false);
    }
    Status writeSample(const QString &, Progress *) override { return {}; }
    TableWriterFactory &writers() override { return tables; }
    SavedViewFiles &viewFiles() override { return views; }
    ReviewFiles &reviewFiles() override { return reviews; }
    EvidencePacks &evidencePacks() override { return evidence; }
    QString actor() const override { return QStringLiteral("tester"); }
    QString dataFolder() const override { return QStringLiteral("/nonexistent"); }
    QString samplePath() const override { return QStringLiteral("/nonexistent/sample.attache"); }

    FakeTableWriterFactory tables;
    FakeViewFiles views;
    FakeReviewFiles reviews;
    FakeEvidencePacks evidence;
    std::optional<Error> refusal;
    QString lastPath;

private:
    std::shared_ptr<FakeData> m_data;
};

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
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window did not become active");
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
    QLineEdit &queryLine() { return *customers().queryBar()->lineEdit(); }

    bool waitForDetails(CustomerId customer)
    {
        return QTest::qWaitFor(
            [this, customer] { return details().customer() == customer && details().isLoaded(); });
    }

    FakeOpener opener;
    std::unique_ptr<MainWindow> window;
};

} // namespace attache::test
