// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace attache {

class MainWindow;

/// Renders the pages of an open window, and its main dialogs, into PNG files named
/// page-language-theme.png. Works without a display. Everything happens in the event loop, step by
/// step, each step after the page has what it shows.
class Screenshots final : public QObject
{
    Q_OBJECT
public:
    Screenshots(MainWindow &window, const QString &folder, const QString &theme,
                QObject *parent = nullptr);

    void start(); ///< when the window has a workspace with an index
    QStringList files() const { return m_files; }

signals:
    void finished(bool ok);

private:
    struct Step
    {
        QString name;
        std::function<void()> prepare;
        std::function<bool()> isReady;
        std::function<QWidget *()> widget;
    };
    void addSteps();
    void addPage(const QString &name, int page);
    void addDialog(const QString &name, std::function<void()> open);
    void narrowList(bool narrowed); ///< by the panel, and in groups
    bool isPageReady() const; ///< everything on it has been read
    void next();
    void poll();
    void save();

    MainWindow &m_window;
    QString m_folder;
    QString m_theme;
    QTemporaryDir m_lists; ///< to import
    QVector<Step> m_steps;
    QStringList m_files;
    int m_step = -1;
    int m_waits = 0;
    bool m_ok = true;
};

} // namespace attache
