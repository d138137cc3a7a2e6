// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsettings.h"

#include <QFileInfo>
#include <QSettings>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString fullPath(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

QStringList WindowSettings::recentWorkspaces() const
{
    return QSettings().value(u"recentWorkspaces"_s).toStringList();
}

void WindowSettings::addRecentWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(fullPath(path));
    recent.prepend(fullPath(path));
    QSettings().setValue(u"recentWorkspaces"_s, recent.mid(0, RecentLimit));
}

void WindowSettings::removeRecentWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(fullPath(path));
    QSettings().setValue(u"recentWorkspaces"_s, recent);
}

QString WindowSettings::language() const
{
    return text(u"language"_s);
}

void WindowSettings::setLanguage(const QString &code)
{
    setText(u"language"_s, code);
}

Theme WindowSettings::theme() const
{
    return themeFromKey(text(u"theme"_s));
}

void WindowSettings::setTheme(Theme theme)
{
    setText(u"theme"_s, keyOf(theme));
}

QByteArray WindowSettings::bytes(const QString &key) const
{
    return QSettings().value(key).toByteArray();
}

void WindowSettings::setBytes(const QString &key, const QByteArray &value)
{
    QSettings().setValue(key, value);
}

QString WindowSettings::text(const QString &key) const
{
    return QSettings().value(key).toString();
}

void WindowSettings::setText(const QString &key, const QString &value)
{
    QSettings().setValue(key, value);
}

} // namespace attache
