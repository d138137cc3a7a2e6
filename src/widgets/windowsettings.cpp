// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsettings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSettings>
#include <QVariant>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Storage
{
    QString file; ///< empty: only in memory
    QHash<QString, QVariant> memory;
};

Storage &storage()
{
    static Storage current;
    return current;
}

QVariant stored(const QString &key)
{
    if (storage().file.isEmpty())
        return storage().memory.value(key);
    return QSettings(storage().file, QSettings::IniFormat).value(key);
}

void store(const QString &key, const QVariant &value)
{
    if (storage().file.isEmpty()) {
        storage().memory.insert(key, value);
        return;
    }
    {
        QSettings settings(storage().file, QSettings::IniFormat);
        settings.setValue(key, value);
    }
    // The umask covers new files; this one may be older than the umask (T16).
    QFile::setPermissions(storage().file, QFile::ReadOwner | QFile::WriteOwner);
}

QString fullPath(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

/// A path has signs that a key may not have.
QString visitKey(const QString &path)
{
    const QByteArray hash =
        QCryptographicHash::hash(fullPath(path).toUtf8(), QCryptographicHash::Sha256);
    return u"visits/"_s + QString::fromLatin1(hash.toHex().first(24));
}

} // namespace

void WindowSettings::setFile(const QString &path)
{
    storage().file = path;
}

void WindowSettings::forgetEverything()
{
    storage() = {};
}

QStringList WindowSettings::recentWorkspaces() const
{
    return stored(u"recentWorkspaces"_s).toStringList();
}

void WindowSettings::addRecentWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(fullPath(path));
    recent.prepend(fullPath(path));
    store(u"recentWorkspaces"_s, recent.mid(0, RecentLimit));
}

void WindowSettings::removeRecentWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(fullPath(path));
    store(u"recentWorkspaces"_s, recent);
}

std::optional<AsOf> WindowSettings::lastVisit(const QString &path) const
{
    const QStringList visit = stored(visitKey(path)).toStringList();
    bool isNumber = false;
    const qint64 observation = visit.value(0).toLongLong(&isNumber);
    const auto at = parseInstant(visit.value(1));
    if (!isNumber || observation <= 0 || !at || !at->isSet())
        return std::nullopt;
    return AsOf{ObservationId(observation), *at};
}

void WindowSettings::setLastVisit(const QString &path, const AsOf &visit)
{
    store(visitKey(path),
          QStringList{QString::number(visit.observation.value()), visit.at.toIso()});
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
    return stored(key).toByteArray();
}

void WindowSettings::setBytes(const QString &key, const QByteArray &value)
{
    store(key, value);
}

QString WindowSettings::text(const QString &key) const
{
    return stored(key).toString();
}

void WindowSettings::setText(const QString &key, const QString &value)
{
    store(key, value);
}

} // namespace attache
