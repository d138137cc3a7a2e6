// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace attache {

/// What the window remembers between runs. Nothing of a workspace's content is kept here, only
/// paths, sizes and choices. Stored by QSettings under the application's name.
class WindowSettings
{
public:
    static constexpr int RecentLimit = 8;

    QStringList recentWorkspaces() const; ///< newest first
    void addRecentWorkspace(const QString &path);
    void removeRecentWorkspace(const QString &path);

    QString language() const; ///< empty: follow the system
    void setLanguage(const QString &code);
    Theme theme() const;
    void setTheme(Theme theme);

    QByteArray bytes(const QString &key) const; ///< geometry and states of headers and docks
    void setBytes(const QString &key, const QByteArray &value);
    QString text(const QString &key) const;
    void setText(const QString &key, const QString &value);
};

} // namespace attache
