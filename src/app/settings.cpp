// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRecent = 10;

QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/attache/attache.ini"_s;
}

} // namespace

Settings::Settings() : Settings(defaultPath()) { }

Settings::Settings(const QString &path) : m_settings(path, QSettings::IniFormat) { }

QString Settings::path() const
{
    return m_settings.fileName();
}

QStringList Settings::recentWorkspaces() const
{
    return m_settings.value(u"recentWorkspaces"_s).toStringList();
}

void Settings::addRecentWorkspace(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentWorkspaces();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    while (recent.size() > MostRecent)
        recent.removeLast();
    m_settings.setValue(u"recentWorkspaces"_s, recent);
    protect();
}

void Settings::removeRecentWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue(u"recentWorkspaces"_s, recent);
    protect();
}

QString Settings::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(u"language"_s, code);
    protect();
}

void Settings::protect() const
{
    // The umask covers new files; this one may be older than the umask.
    m_settings.sync();
    QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace attache
