// SPDX-License-Identifier: GPL-3.0-or-later
// Words for keys and names that come from outside; what is not known is shown as it came.
#include "labels.h"
#include "language.h"
#include "rolecatalogue.h"
#include "territories.h"
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
    {"import", QT_TRANSLATE_NOOP("Actions", "Imported a list")},
    {"sample", QT_TRANSLATE_NOOP("Actions", "Created sample data")},
    {"realm.add", QT_TRANSLATE_NOOP("Actions", "Added a realm")},
    {"realm.change", QT_TRANSLATE_NOOP("Actions", "Changed a realm")},
    {"attach", QT_TRANSLATE_NOOP("Actions", "Recorded a relationship by hand")},
    {"withdraw", QT_TRANSLATE_NOOP("Actions", "Withdrew a recorded relationship")},
    {"restore", QT_TRANSLATE_NOOP("Actions", "Restored a recorded relationship")},
    {"partner.mark", QT_TRANSLATE_NOOP("Actions", "Marked a partner")},
    {"invite", QT_TRANSLATE_NOOP("Actions", "Recorded an invitation")},
    {"invite.change", QT_TRANSLATE_NOOP("Actions", "Changed an invitation")},
    {"invite.step", QT_TRANSLATE_NOOP("Actions", "Took an invitation one step further")},
    {"invite.correct", QT_TRANSLATE_NOOP("Actions", "Took back a step of an invitation")},
    {"annotate", QT_TRANSLATE_NOOP("Actions", "Changed own details of a customer")},
    {"note.add", QT_TRANSLATE_NOOP("Actions", "Added a note")},
    {"note.remove", QT_TRANSLATE_NOOP("Actions", "Removed a note")},
    {"note.restore", QT_TRANSLATE_NOOP("Actions", "Restored a note")},
    {"view.add", QT_TRANSLATE_NOOP("Actions", "Saved a view")},
    {"view.change", QT_TRANSLATE_NOOP("Actions", "Changed a view")},
    {"view.remove", QT_TRANSLATE_NOOP("Actions", "Removed a view")},
    {"view.restore", QT_TRANSLATE_NOOP("Actions", "Restored a view")},
    {"review.start", QT_TRANSLATE_NOOP("Actions", "Started a review")},
    {"review.decide", QT_TRANSLATE_NOOP("Actions", "Decided in a review")},
    {"review.adopt", QT_TRANSLATE_NOOP("Actions", "Took over a review from a file")},
    {"review.close", QT_TRANSLATE_NOOP("Actions", "Closed a review")},
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

QString countryLabel(const QString &country)
{
    return displayText(territoryName(country, Language::current()));
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
