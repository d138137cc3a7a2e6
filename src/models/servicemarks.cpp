// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicemarks.h"

#include "labels.h"
#include "textdoor.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Marks
{
    Q_DECLARE_TR_FUNCTIONS(attache::ServiceMarks)
};

bool isRunning(const AttachmentSummary &attachment)
{
    return attachment.presence == Presence::Current
        && attachment.status != AttachmentStatus::Expired
        && attachment.status != AttachmentStatus::Terminated;
}

qsizetype placeOf(const QString &service)
{
    if (service.isEmpty())
        return 1000;
    const qsizetype known = knownServices().indexOf(service);
    return known < 0 ? 500 : known;
}

} // namespace

QVector<ServiceMarks> serviceMarks(const CustomerSummary &customer)
{
    QVector<ServiceMarks> all;
    for (const AttachmentSummary &attachment : customer.attachments) {
        if (!isRunning(attachment))
            continue;
        auto marks = std::find_if(all.begin(), all.end(), [&attachment](const ServiceMarks &one) {
            return one.service == attachment.service;
        });
        if (marks == all.end())
            marks = all.insert(all.end(), ServiceMarks{attachment.service, false, false, false});
        switch (attachment.standing) {
        case Standing::Own:
            marks->mine = true;
            break;
        case Standing::Distributor:
            marks->distributor = true;
            break;
        case Standing::OwnReseller:
        case Standing::Other:
            marks->others = true;
            break;
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const ServiceMarks &a, const ServiceMarks &b) {
        return placeOf(a.service) < placeOf(b.service);
    });
    return all;
}

QString serviceMarksText(const QVector<ServiceMarks> &marks)
{
    QStringList texts;
    for (const ServiceMarks &one : marks) {
        QStringList who;
        if (one.mine)
            who << Marks::tr("mine", "attached for a service: we");
        if (one.distributor)
            who << Marks::tr("distributor", "attached for a service: our distributor");
        if (one.others)
            who << Marks::tr("others", "attached for a service: other partners");
        const QString service =
            one.service.isEmpty() ? Marks::tr("Service not stated") : serviceLabel(one.service);
        texts << Marks::tr("%1: %2", "service, who is attached for it")
                     .arg(service, who.join(u", "_s));
    }
    return texts.join(u"; "_s);
}

QString shortServiceLabel(const QString &key)
{
    if (key.isEmpty())
        return u"?"_s;
    if (key == "tenant"_L1)
        return Marks::tr("All", "short for: the whole tenant, every service");
    if (key == "office365"_L1)
        return u"O365"_s;
    if (key == "azure"_L1)
        return u"Azure"_s;
    if (key == "dynamics365"_L1)
        return u"D365"_s;
    if (key == "powerPlatform"_L1)
        return u"Power"_s;
    if (key == "security"_L1)
        return Marks::tr("Sec", "short for: security");
    if (key == "windows"_L1)
        return u"Win"_s;
    if (key == "other"_L1)
        return Marks::tr("Oth", "short for: other services");
    return displayText(key).left(6);
}

} // namespace attache
