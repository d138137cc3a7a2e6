// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace attache {

/// A Microsoft Entra built-in role.
struct Role
{
    QString templateId; ///< lower case
    QString english;
    QString french; ///< empty where the official name is not known
    QString german;
    QStringList categories;
    QString service; ///< service key it serves; "tenant" where it serves more than one
    bool blocksAutoExtend = false; ///< Global Administrator
    bool isPrivileged = false;
};

/// The catalogue in resources/roles: the project's own dated data. Immutable after load.
class RoleCatalogue
{
public:
    /// Reads the catalogue compiled into the program. It is checked by a test, so it never fails.
    static const RoleCatalogue &instance();

    const Role *find(const QString &templateId) const; ///< nullptr for an unknown id
    /// Name in "en", "fr" or "de"; English where that language has none; an unknown id is shown
    /// raw.
    QString name(const QString &templateIdOrName, const QString &language) const;
    /// Template id of a role named in any of the three languages, without case; empty if unknown.
    QString idOfName(const QString &name) const;
    const QVector<Role> &roles() const { return m_roles; }
    QString dataDate() const { return m_dataDate; } ///< ISO date of the data

private:
    RoleCatalogue();
    QVector<Role> m_roles;
    QHash<QString, int> m_byId;
    QHash<QString, int> m_byName;
    QString m_dataDate;
};

inline constexpr QLatin1StringView GlobalAdministratorId{"62e90394-69f5-4237-9190-012177145e10"};

} // namespace attache
