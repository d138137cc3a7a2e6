// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>

namespace attache {

/// What the program remembers between two runs, apart from any workspace: a file of its own in the
/// user's configuration folder, readable by its owner alone.
class Settings
{
public:
    Settings();
    /// For tests and for one-off use: that file.
    explicit Settings(const QString &path);

    QString path() const; ///< where it is kept

    QStringList recentWorkspaces() const; ///< newest first, at most 10, absolute paths
    void addRecentWorkspace(const QString &path);
    void removeRecentWorkspace(const QString &path);

    QString language() const; ///< "en", "fr", "de"; empty: as the system says
    void setLanguage(const QString &code);

    /// For what the window remembers (states of windows and columns), by a key of its own.
    QSettings &store() { return m_settings; }

private:
    void protect() const;

    mutable QSettings m_settings;
};

} // namespace attache
