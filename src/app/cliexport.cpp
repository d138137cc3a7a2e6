// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "cliformat.h"
#include "clijson.h"
#include "cliquery.h"
#include "cliworkspace.h"
#include "customerservice.h"
#include "indexfile.h"
#include "keys.h"
#include "labels.h"
#include "language.h"
#include "textdoor.h"

#include <QFileInfo>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// The columns of an exported list. Keys are those of our own import, so that what was exported can
/// be read back.
QVector<ExportColumn> columns()
{
    return {{u"tenantId"_s, Cli::tr("Tenant ID")},
            {u"name"_s, Cli::tr("Customer name")},
            {u"alias"_s, Cli::tr("Alias")},
            {u"domain"_s, Cli::tr("Domain name")},
            {u"country"_s, Cli::tr("Country")},
            {u"realm"_s, Cli::tr("Realm")},
            {u"cloud"_s, Cli::tr("Cloud")},
            {u"state"_s, Cli::tr("State")},
            {u"mine"_s, Cli::tr("Mine")},
            {u"others"_s, Cli::tr("Others")},
            {u"firstSeen"_s, Cli::tr("First seen")},
            {u"lastSeen"_s, Cli::tr("Last seen")},
            {u"owner"_s, Cli::tr("Owner")},
            {u"tags"_s, Cli::tr("Tags")},
            {u"nextAction"_s, Cli::tr("Next action")},
            {u"nextActionDue"_s, Cli::tr("Due")}};
}

QStringList servicesOfOurs(const CustomerSummary &customer)
{
    QStringList services;
    for (const AttachmentSummary &one : customer.attachments) {
        if (one.standing == Standing::Own && isInForce(one.presence, one.status))
            services.append(one.service.isEmpty() ? keyOf(one.kind) : one.service);
    }
    services.removeDuplicates();
    return services;
}

QStringList otherPartners(const CustomerSummary &customer)
{
    QStringList others;
    for (const AttachmentSummary &one : customer.attachments) {
        if (one.standing == Standing::Own || !isInForce(one.presence, one.status))
            continue;
        others.append(one.partnerName + u": "_s
                      + (one.service.isEmpty() ? keyOf(one.kind) : one.service));
    }
    others.removeDuplicates();
    return others;
}

QVector<QVariant> cells(const CustomerSummary &customer, const QVector<Realm> &realms)
{
    const Realm realm = realmIn(realms, customer.realm);
    return {customer.tenant.toString(),
            customer.name,
            customer.alias,
            customer.domain,
            customer.country,
            realm.name,
            QString::fromLatin1(traitsOf(realm.cloud).key),
            keyOf(customer.presence),
            servicesOfOurs(customer),
            otherPartners(customer),
            customer.firstSeenAt.toIsoDate(),
            customer.lastSeenAt.toIsoDate(),
            customer.owner,
            QStringList(customer.tags + customer.smartTags),
            customer.nextAction,
            customer.nextActionDue.toIsoDate()};
}

Result<ExportFormat> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return ExportFormat::Csv;
    if (ending == u"json")
        return ExportFormat::Json;
    if (ending == u"xlsx")
        return ExportFormat::Xlsx;
    return usageError(Cli::tr("The file has to end in .csv, .xlsx or .json: “%1”.").arg(path));
}

Result<CsvDialect> dialectOf(const CliArguments &arguments)
{
    const QString word = arguments.value("dialect").toLower();
    if (word.isEmpty())
        return Language::current() == u"en" ? CsvDialect::Comma : CsvDialect::Semicolon;
    if (word == u"comma")
        return CsvDialect::Comma;
    if (word == u"semicolon")
        return CsvDialect::Semicolon;
    return usageError(Cli::tr("A dialect is comma or semicolon, not “%1”.").arg(word));
}

} // namespace

Status runExport(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(1, 64); !status)
        return status;
    const QString path = arguments.words().first();
    const auto format = formatOf(path);
    if (!format)
        return format.error();
    const auto dialect = dialectOf(arguments);
    if (!dialect)
        return dialect.error();
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    LedgerReader &reader = (*workspace)->reader();
    const QString line = arguments.words().sliced(1).join(u' ');
    const auto query = queryFrom(arguments, line, **workspace);
    if (!query)
        return query.error();
    const auto realms = reader.realms();
    if (!realms)
        return realms.error();
    const auto index = indexFor(context, **workspace);
    if (!index)
        return index.error();
    const auto answer = answerOf(context, **index, *query, line);
    if (!answer)
        return answer.error();
    const QVector<CustomerIndex::Row> &rows = *answer;

    const auto writers = makeTableWriters();
    auto writer = writers->create(path, *format, *dialect, arguments.has("replace"));
    if (!writer)
        return writer.error();
    (*writer)->describe(
        {{Cli::tr("Filter"), printQuery(query->filter, queryLanguageOf(Language::current()))},
         {Cli::tr("Customers"), QString::number(rows.size())},
         {Cli::tr("As of"), context.now().toIso()},
         {Cli::tr("Exported on"), context.clock.now().toIso()},
         {Cli::tr("Workspace"), workspacePath(context).value_or({})}});
    if (const Status status = (*writer)->begin(columns()); !status)
        return status;
    for (const CustomerIndex::Row row : rows) {
        const Status status = (*writer)->row(cells((*index)->summary(row), *realms));
        if (!status)
            return status;
    }
    if (const Status status = (*writer)->finish(); !status)
        return status;
    if (context.json())
        context.print(QJsonObject{{u"file"_s, QFileInfo(path).absoluteFilePath()},
                                  {u"rows"_s, qint64(rows.size())}});
    else
        context.out << Cli::tr("%Ln row(s) written to %1", nullptr, int(rows.size()))
                           .arg(terminalText(path))
                    << '\n';
    return {};
}

} // namespace attache
