// SPDX-License-Identifier: GPL-3.0-or-later
#include "differenceexport.h"

#include "differencemodel.h"
#include "keys.h"
#include "labels.h"

#include <QCoreApplication>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct DifferenceExport
{
    Q_DECLARE_TR_FUNCTIONS(attache::DifferenceExport)
};

} // namespace

Status writeDifference(TableWriterFactory &writers, const QString &path, ExportFormat format,
                       CsvDialect dialect, const QVector<Change> &changes)
{
    auto writer = writers.create(path, format, dialect, true);
    if (!writer)
        return writer.error();
    const QVector<ExportColumn> columns{
        {u"change"_s, DifferenceExport::tr("Change", "column: kind of change")},
        {u"seenAt"_s, DifferenceExport::tr("Seen on")},
        {u"tenantId"_s, DifferenceExport::tr("Tenant ID")},
        {u"customer"_s, DifferenceExport::tr("Customer")},
        {u"partner"_s, DifferenceExport::tr("Partner")},
        {u"standing"_s, DifferenceExport::tr("Standing", "how a partner stands to us")},
        {u"kind"_s, DifferenceExport::tr("Kind", "of an attachment")},
        {u"service"_s, DifferenceExport::tr("Service")},
        {u"field"_s, DifferenceExport::tr("Field")},
        {u"before"_s, DifferenceExport::tr("Before", "value before a change")},
        {u"after"_s, DifferenceExport::tr("After", "value after a change")}};
    if (Status status = (*writer)->begin(columns); !status)
        return status;
    // People read CSV, programs read JSON.
    const bool isForPeople = format == ExportFormat::Csv;
    for (const Change &change : changes) {
        const bool isAboutPartner = !change.partnerName.isEmpty() || change.partner.isValid();
        const QVariant none;
        const auto word = [&](const auto value) {
            return QVariant(isForPeople ? label(value) : keyOf(value));
        };
        const QVector<QVariant> cells{
            word(change.kind),
            change.at.toIso(),
            change.tenant.toString(),
            change.customerName,
            change.partnerName,
            isAboutPartner ? word(change.standing) : none,
            isAboutPartner ? word(change.attachmentKind) : none,
            isForPeople && !change.service.isEmpty() ? serviceLabel(change.service)
                                                     : change.service,
            change.field,
            isForPeople ? changeValueText(change, change.before) : change.before,
            isForPeople ? changeValueText(change, change.after) : change.after};
        if (Status status = (*writer)->row(cells); !status)
            return status;
    }
    return (*writer)->finish();
}

} // namespace attache
