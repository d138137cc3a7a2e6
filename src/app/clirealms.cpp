// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "cliformat.h"
#include "clijson.h"
#include "clitable.h"
#include "cliworkspace.h"
#include "labels.h"
#include "relationshipservice.h"
#include "textdoor.h"

#include <QFileInfo>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

Status addRealm(CliContext &context, const CliArguments &arguments)
{
    Realm realm;
    realm.name = arguments.words().at(1);
    const auto cloud = parseCloud(arguments.has("cloud") ? arguments.value("cloud") : u"global"_s);
    if (!cloud)
        return cloud.error();
    realm.cloud = *cloud;
    if (arguments.has("tenant")) {
        const auto tenant = parseTenantId(arguments.value("tenant"));
        if (!tenant)
            return tenant.error();
        realm.partnerTenant = *tenant;
    }
    realm.mpnId = arguments.value("mpn");

    const auto path = workspacePath(context);
    if (!path)
        return path.error();
    context.file = *path;
    auto workspace = QFileInfo::exists(*path) ? WorkspaceFile::openForWriting(*path, context.clock)
                                              : WorkspaceFile::create(*path, context.clock);
    if (!workspace)
        return workspace.error();
    RelationshipService service((*workspace)->reader(), (*workspace)->relationships(),
                                context.clock, {});
    const auto saved = service.saveRealm(realm, systemActor());
    if (!saved)
        return saved.error();
    if (context.json())
        context.print(jsonOf(*saved));
    else
        context.out << Cli::tr("Realm %1 added.").arg(terminalText(saved->name)) << '\n';
    return {};
}

} // namespace

Status runRealms(CliContext &context, const CliArguments &arguments)
{
    const QStringList &words = arguments.words();
    if (!words.isEmpty()) {
        if (words.first() != u"add")
            return usageError(Cli::tr("“%1” is not something realms can do. Try “realms add NAME”.")
                                  .arg(words.first()));
        if (const Status status = arguments.expectWords(2, 2); !status)
            return status;
        return addRealm(context, arguments);
    }
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    LedgerReader &reader = (*workspace)->reader();
    const auto realms = reader.realms();
    if (!realms)
        return realms.error();
    QJsonArray array;
    CliTable table({Cli::tr("Realm"), Cli::tr("Cloud"), Cli::tr("Tenant ID"), Cli::tr("Partner ID"),
                    Cli::tr("Customers")});
    for (const Realm &realm : *realms) {
        const auto count = reader.customerCount(realm.id);
        if (!count)
            return count.error();
        QJsonObject object = jsonOf(realm);
        object.insert(u"customers"_s, *count);
        array.append(object);
        table.add({realm.name, label(realm.cloud), realm.partnerTenant.toString(), realm.mpnId,
                   QString::number(*count)});
    }
    if (context.json())
        context.print(array);
    else
        table.print(context.out);
    return {};
}

} // namespace attache
