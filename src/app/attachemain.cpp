// SPDX-License-Identifier: GPL-3.0-or-later
// The window's front door.
#include "fileopener.h"
#include "language.h"
#include "mainwindow.h"
#include "processguard.h"
#include "screenshots.h"
#include "settings.h"
#include "sqlitefacts.h"
#include "theme.h"
#include "windowsettings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace attache;

namespace {

struct Arguments
{
    QString workspace;
    QString language;
    QString style;
    QString screenshots;
};

void setNames()
{
    QCoreApplication::setApplicationName(u"attache"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTACHE_VERSION));
}

/// Help and version are for a terminal, and are given where there is no display too.
bool isForTerminal(int argc, char *argv[])
{
    constexpr const char *Options[] = {"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv, argv + argc, [&](const char *argument) {
        return std::any_of(std::begin(Options), std::end(Options),
                           [&](const char *option) { return std::strcmp(argument, option) == 0; });
    });
}

Arguments readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "attache::Main", "Dashboard for the customers and partners of Microsoft cloud partners."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"workspace"_s, QCoreApplication::translate("attache::Main", "Workspace file to open."),
        u"[workspace]"_s);
    const QCommandLineOption language(
        u"language"_s,
        QCoreApplication::translate("attache::Main", "Language of the window: en, fr or de."),
        u"code"_s);
    // Not "style": QApplication takes that one for itself.
    const QCommandLineOption style(
        u"theme"_s, QCoreApplication::translate("attache::Main", "Theme: system, light or dark."),
        u"name"_s);
    const QCommandLineOption screenshots(
        u"screenshots"_s,
        QCoreApplication::translate("attache::Main",
                                    "Write a picture of each page to this folder, then quit."),
        u"folder"_s);
    parser.addOptions({language, style, screenshots});
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.value(language), parser.value(style),
            parser.value(screenshots)};
}

/// The workspace to begin with: the one named, else the newest that is still there.
QString firstWorkspace(const Arguments &arguments, const WorkspaceOpener &opener)
{
    if (!arguments.workspace.isEmpty())
        return QFileInfo(arguments.workspace).absoluteFilePath();
    if (!arguments.screenshots.isEmpty())
        return opener.samplePath();
    const QStringList recent = WindowSettings().recentWorkspaces();
    for (const QString &path : recent) {
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

void takeScreenshots(MainWindow &window, const QString &folder, const QString &theme)
{
    auto *screenshots = new Screenshots(window, folder, theme, &window);
    QObject::connect(screenshots, &Screenshots::finished, &window,
                     [](bool ok) { QCoreApplication::exit(ok ? 0 : 10); });
    QObject::connect(&window, &MainWindow::workspaceRefused, &window, [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.code));
        QCoreApplication::exit(10);
    });
    QObject::connect(&window, &MainWindow::workspaceOpened, screenshots, [&window, screenshots] {
        QObject::connect(window.context(), &WorkspaceContext::indexChanged, screenshots,
                         &Screenshots::start, Qt::SingleShotConnection);
    });
    window.resize(1360, 900);
}

} // namespace

int main(int argc, char *argv[])
{
    guardProcess();
    if (isForTerminal(argc, argv)) {
        const QCoreApplication application(argc, argv);
        setNames();
        Language::apply(Language::ofSystem());
        readArguments(application); // prints and ends
    }
    QApplication application(argc, argv);
    setNames();
    QGuiApplication::setApplicationDisplayName(u"Attaché"_s);
    QGuiApplication::setDesktopFileName(u"attache"_s);

    const Arguments arguments = readArguments(application);
    const bool forScreenshots = !arguments.screenshots.isEmpty();
    WindowSettings::setFile(Settings().path());
    if (forScreenshots)
        WindowSettings::forgetEverything(); // the same pictures on every computer
    const WindowSettings settings;
    const QString language =
        arguments.language.isEmpty() ? settings.language() : arguments.language;
    Language::apply(language.isEmpty() ? Language::ofSystem() : language);
    const QString style =
        arguments.style.isEmpty() && forScreenshots ? u"light"_s : arguments.style;
    const Theme theme = style.isEmpty() ? settings.theme() : themeFromKey(style);
    applyTheme(theme);

    FileOpener opener;
    MainWindow window(opener);
    window.setSqliteVersion(sqliteFacts().version);
    if (forScreenshots)
        takeScreenshots(window, arguments.screenshots, keyOf(theme));
    window.show();
    const QString workspace = firstWorkspace(arguments, opener);
    if (forScreenshots && workspace == opener.samplePath())
        window.openSample();
    else if (!workspace.isEmpty())
        window.openWorkspace(workspace);
    return QApplication::exec();
}
