// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolecatalogue.h"

#include "textdoor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Names are compared without case, accents and kinds of blanks: a French file may carry a
/// no-break space where ours has none.
QString nameKey(const QString &name)
{
    return foldedText(name);
}

} // namespace

const RoleCatalogue &RoleCatalogue::instance()
{
    static const RoleCatalogue catalogue;
    return catalogue;
}

RoleCatalogue::RoleCatalogue()
{
    QFile file(u":/attache/roles/roles.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The role catalogue is not compiled into this program.");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    m_dataDate = root.value(u"dataDate"_s).toString();
    const QJsonArray roles = root.value(u"roles"_s).toArray();
    m_roles.reserve(roles.size());
    for (const QJsonValue &value : roles) {
        const QJsonObject object = value.toObject();
        Role role;
        role.templateId = object.value(u"templateId"_s).toString();
        role.english = object.value(u"en"_s).toString();
        role.french = object.value(u"fr"_s).toString();
        role.german = object.value(u"de"_s).toString();
        for (const QJsonValue &category : object.value(u"categories"_s).toArray())
            role.categories.append(category.toString());
        role.service = object.value(u"service"_s).toString();
        role.blocksAutoExtend = object.value(u"blocksAutoExtend"_s).toBool();
        role.isPrivileged = object.value(u"privileged"_s).toBool();
        const int index = int(m_roles.size());
        m_byId.insert(role.templateId, index);
        for (const QString &name : {role.english, role.french, role.german}) {
            if (!name.isEmpty())
                m_byName.insert(nameKey(name), index);
        }
        m_roles.append(std::move(role));
    }
}

const Role *RoleCatalogue::find(const QString &templateId) const
{
    auto found = m_byId.constFind(templateId);
    if (found == m_byId.cend())
        found = m_byId.constFind(templateId.toLower());
    return found == m_byId.cend() ? nullptr : &m_roles.at(*found);
}

QString RoleCatalogue::name(const QString &templateIdOrName, const QString &language) const
{
    const Role *role = find(templateIdOrName);
    if (!role) {
        const auto byName = m_byName.constFind(nameKey(templateIdOrName));
        if (byName == m_byName.cend())
            return templateIdOrName;
        role = &m_roles.at(*byName);
    }
    if (language == u"fr" && !role->french.isEmpty())
        return role->french;
    if (language == u"de" && !role->german.isEmpty())
        return role->german;
    return role->english;
}

QString RoleCatalogue::idOfName(const QString &name) const
{
    const auto found = m_byName.constFind(nameKey(name));
    return found == m_byName.cend() ? QString() : m_roles.at(*found).templateId;
}

} // namespace attache
