// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewlabels.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Named
{
    const char *key;
    const char *name;
    const char *description;
};

constexpr Named Views[] = {
    {"all", QT_TRANSLATE_NOOP("Views", "All customers"),
     QT_TRANSLATE_NOOP("Views", "Every customer, by name")},
    {"atRisk", QT_TRANSLATE_NOOP("Views", "At risk"),
     QT_TRANSLATE_NOOP("Views",
                       "Customers at whom an access of ours ends within 30 days without a "
                       "successor")},
    {"severalPartners", QT_TRANSLATE_NOOP("Views", "More than one partner"),
     QT_TRANSLATE_NOOP("Views", "Customers to whom several partners are known to be attached")},
    {"splitServices", QT_TRANSLATE_NOOP("Views", "Office 365 ours, Azure somebody else’s"),
     QT_TRANSLATE_NOOP("Views",
                       "Customers with Office 365 from us and Azure from another partner")},
    {"gone", QT_TRANSLATE_NOOP("Views", "Gone"),
     QT_TRANSLATE_NOOP("Views",
                       "Customers that a complete list no longer named, with their last "
                       "known state")},
    {"noAccess", QT_TRANSLATE_NOOP("Views", "No effective access"),
     QT_TRANSLATE_NOOP("Views",
                       "Customers with an active GDAP relationship of ours to which no "
                       "access assignment is known")},
    {"notSeen", QT_TRANSLATE_NOOP("Views", "Not seen for 30 days"),
     QT_TRANSLATE_NOOP("Views", "Customers whose newest observation is more than 30 days old")},
};

const Named *find(const QString &key)
{
    for (const Named &view : Views) {
        if (key == QLatin1StringView(view.key))
            return &view;
    }
    return nullptr;
}

} // namespace

QString viewLabel(const QString &key)
{
    const Named *view = find(key);
    return view ? QCoreApplication::translate("Views", view->name) : key;
}

QString viewDescription(const QString &key)
{
    const Named *view = find(key);
    return view ? QCoreApplication::translate("Views", view->description) : QString();
}

} // namespace attache
