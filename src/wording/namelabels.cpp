// SPDX-License-Identifier: GPL-3.0-or-later
// Words for keys and names that come from outside; what is not known is shown as it came.
#include "labels.h"
#include "language.h"
#include "rolecatalogue.h"
#include "textdoor.h"

#include <QCoreApplication>
#include <QHash>

namespace attache {

namespace {

struct NameLabels
{
    Q_DECLARE_TR_FUNCTIONS(NameLabels)
};

struct Named
{
    const char *key;
    const char *source;
};

constexpr Named Services[] = {
    {"tenant", QT_TRANSLATE_NOOP("Services", "Whole tenant")},
    {"office365", QT_TRANSLATE_NOOP("Services", "Office 365")},
    {"azure", QT_TRANSLATE_NOOP("Services", "Azure")},
    {"dynamics365", QT_TRANSLATE_NOOP("Services", "Dynamics 365")},
    {"powerPlatform", QT_TRANSLATE_NOOP("Services", "Power Platform")},
    {"security", QT_TRANSLATE_NOOP("Services", "Security")},
    {"windows", QT_TRANSLATE_NOOP("Services", "Windows")},
    {"other", QT_TRANSLATE_NOOP("Services", "Other services")},
};

constexpr Named Actions[] = {
    {"workspace.created", QT_TRANSLATE_NOOP("Actions", "Workspace created")},
    {"import", QT_TRANSLATE_NOOP("Actions", "File imported")},
    {"sample", QT_TRANSLATE_NOOP("Actions", "Sample data created")},
    {"export", QT_TRANSLATE_NOOP("Actions", "List exported")},
    {"realm.saved", QT_TRANSLATE_NOOP("Actions", "Realm saved")},
    {"attach", QT_TRANSLATE_NOOP("Actions", "Relationship recorded by hand")},
    {"attach.withdrawn", QT_TRANSLATE_NOOP("Actions", "Recorded relationship withdrawn")},
    {"attach.restored", QT_TRANSLATE_NOOP("Actions", "Recorded relationship restored")},
    {"partner.marked", QT_TRANSLATE_NOOP("Actions", "Partner marked")},
    {"invite", QT_TRANSLATE_NOOP("Actions", "Invitation saved")},
    {"invitation.step", QT_TRANSLATE_NOOP("Actions", "Invitation moved on")},
    {"annotation.saved", QT_TRANSLATE_NOOP("Actions", "Customer details edited")},
    {"note.added", QT_TRANSLATE_NOOP("Actions", "Note added")},
    {"note.removed", QT_TRANSLATE_NOOP("Actions", "Note removed")},
    {"note.restored", QT_TRANSLATE_NOOP("Actions", "Note restored")},
};

template <typename Table>
const char *sourceOf(const Table &table, const QString &key)
{
    for (const Named &entry : table) {
        if (key == QLatin1StringView(entry.key))
            return entry.source;
    }
    return nullptr;
}

} // namespace

QString serviceLabel(const QString &serviceKey)
{
    const char *source = sourceOf(Services, serviceKey);
    return source ? QCoreApplication::translate("Services", source) : displayText(serviceKey);
}

QString actionLabel(const QString &action)
{
    const char *source = sourceOf(Actions, action);
    return source ? QCoreApplication::translate("Actions", source) : displayText(action);
}

QString roleLabel(const QString &templateIdOrName)
{
    return displayText(RoleCatalogue::instance().name(templateIdOrName, Language::current()));
}

QString customerLabel(const QString &name, const TenantId &tenant)
{
    if (!isBlankText(name))
        return displayText(name);
    if (tenant.isNull())
        return NameLabels::tr("(no name)", "customer");
    return NameLabels::tr("(no name) %1", "customer and tenant id").arg(tenant.toString());
}

} // namespace attache
