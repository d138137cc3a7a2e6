// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asof.h"
#include "theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace attache {

/// What the window remembers between runs. Nothing of a workspace's content is kept here, only
/// paths, sizes and choices. The file is the one the command line twin reads, too.
class WindowSettings
{
public:
    static constexpr int RecentLimit = 10;

    /// Where it is kept from now on; main() says so before the window is made.
    static void setFile(const QString &path);
    /// From now on nothing is read from or written to the file: pictures and tests begin blank.
    static void forgetEverything();

    QStringList recentWorkspaces() const; ///< newest first
    void addRecentWorkspace(const QString &path);
    void removeRecentWorkspace(const QString &path);
    /// What was newest in a workspace when it was closed the last time.
    std::optional<AsOf> lastVisit(const QString &path) const;
    void setLastVisit(const QString &path, const AsOf &visit);

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
