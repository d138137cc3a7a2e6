// SPDX-License-Identifier: GPL-3.0-or-later
// P1: from process start to the first rows on screen, in processes of their own.
#include "benchapplication.h"
#include "benchmeasure.h"
#include "benchmemory.h"
#include "benchparts.h"
#include "customerspage.h"
#include "fileopener.h"
#include "language.h"
#include "mainwindow.h"
#include "processguard.h"
#include "theme.h"
#include "windowsettings.h"
#include "workspaceview.h"

#include <QAbstractItemView>
#include <QFileInfo>
#include <QHeaderView>
#include <QProcess>
#include <QTableWidget>

#include <ctime>

namespace attache::bench {

using namespace Qt::StringLiterals;

namespace {

qint64 monotonicNs()
{
    timespec time = {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Called in the frame that shows the first rows.
void tellAndQuit()
{
    const qint64 now = monotonicNs();
    std::printf("%lld %.1f\n", static_cast<long long>(now), ownMemory().anonymousMb);
    std::fflush(stdout);
    std::_Exit(0);
}

struct Shown
{
    double ms = 0;
    double anonymousMb = 0;
};

Shown show(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 before = monotonicNs();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(300'000))
        giveUp(u"no rows after five minutes: "_s + arguments.join(u' '));
    const QList<QByteArray> answer = process.readAllStandardOutput().trimmed().split(' ');
    if (answer.size() != 2)
        giveUp(u"a window did not show its rows: "_s + arguments.join(u' '));
    return {double(answer[0].toLongLong() - before) / 1e6, answer[1].toDouble()};
}

} // namespace

int showWorkspaceOnce(int argc, char **argv)
{
    guardProcess();
    BenchApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"attache"_s);
    const QString path = QCoreApplication::arguments().value(2);
    WindowSettings::setFile(QFileInfo(path).absolutePath() + u"/bench-settings.ini"_s);
    Language::apply(u"en"_s);
    applyTheme(Theme::Light);
    FileOpener opener;
    MainWindow window(opener);
    window.resize(1360, 900);
    QObject::connect(&window, &MainWindow::workspaceRefused, &window,
                     [](const Error &error) { giveUp(error.code); });
    QObject::connect(&window, &MainWindow::workspaceOpened, &window, [&] {
        CustomersPage &page = window.view()->customersPage();
        window.view()->showPage(WorkspaceView::CustomersIndex);
        application.watch(page.mainView()->viewport());
        application.setFrameEnded([&page] {
            if (page.model().rowCount() > 0)
                tellAndQuit();
        });
    });
    window.show();
    window.openWorkspace(path);
    return QApplication::exec();
}

int showStaticOnce(int argc, char **argv)
{
    BenchApplication application(argc, argv);
    constexpr int Rows = 40;
    constexpr int Columns = 8;
    QTableWidget table(Rows, Columns);
    for (int row = 0; row < Rows; ++row) {
        for (int column = 0; column < Columns; ++column)
            table.setItem(row, column, new QTableWidgetItem(u"Contoso Conseil GmbH"_s));
    }
    table.verticalHeader()->hide();
    table.resize(1360, 900);
    application.watch(table.viewport());
    application.setFrameEnded(tellAndQuit);
    table.show();
    return QApplication::exec();
}

void measureStart(BenchData &data)
{
    const QString workspace = data.workspace();
    show({u"--show-workspace"_s, workspace}); // opened before
    std::vector<double> rows;
    std::vector<double> fixed;
    std::vector<double> anonymous;
    for (int i = 0; i < 7; ++i) { // one beside the other: a busy machine slows both
        const Shown shown = show({u"--show-workspace"_s, workspace});
        rows.push_back(shown.ms);
        anonymous.push_back(shown.anonymousMb);
        fixed.push_back(show({u"--show-static"_s}).ms);
    }
    figure("start.rows.ms", quantile(rows, 0.5));
    figure("start.static.ms", quantile(fixed, 0.5));
    figure("memory.start.mb", quantile(anonymous, 0.5));
}

} // namespace attache::bench
