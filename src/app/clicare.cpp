// SPDX-License-Identifier: GPL-3.0-or-later
// verify, backup, doctor
#include "clicommands.h"
#include "clievidence.h"
#include "cliformat.h"
#include "clijson.h"
#include "clitable.h"
#include "cliworkspace.h"
#include "language.h"
#include "rolecatalogue.h"
#include "sqlitefacts.h"
#include "textdoor.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// "0600", or empty for a file that is not there.
QString modeOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    const auto permissions = info.permissions();
    const auto digit = [&](QFile::Permission read, QFile::Permission write, QFile::Permission exe) {
        return (permissions & read ? 4 : 0) + (permissions & write ? 2 : 0)
            + (permissions & exe ? 1 : 0);
    };
    return u"0%1%2%3"_s.arg(
        QString::number(digit(QFile::ReadOwner, QFile::WriteOwner, QFile::ExeOwner)),
        QString::number(digit(QFile::ReadGroup, QFile::WriteGroup, QFile::ExeGroup)),
        QString::number(digit(QFile::ReadOther, QFile::WriteOther, QFile::ExeOther)));
}

Result<QStringList> findingsOf(CliContext &context)
{
    auto workspace = openForReading(context);
    if (!workspace)
        return workspace.error();
    CliProgress progress(context.err);
    return (*workspace)->reader().verify(&progress);
}

} // namespace

Status runVerify(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(0, 1); !status)
        return status;
    if (!arguments.words().isEmpty())
        return verifyPack(context, arguments.words().constFirst());
    const auto findings = findingsOf(context);
    if (!findings)
        return findings.error();
    if (context.json())
        context.print(
            QJsonObject{{u"clean"_s, findings->isEmpty()}, {u"findings"_s, jsonOf(*findings)}});
    if (findings->isEmpty()) {
        if (!context.json())
            context.out << Cli::tr("Database, ledger and journal are sound.") << '\n';
        return {};
    }
    if (!context.json()) {
        for (const QString &finding : *findings)
            context.out << terminalText(finding) << '\n';
    }
    return Error{ErrorKind::Storage, u"workspace.damaged"_s, {}, findings->first()};
}

Status runBackup(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(1, 1); !status)
        return status;
    const QString path = arguments.words().first();
    auto workspace = openForWriting(context);
    if (!workspace)
        return workspace.error();
    CliProgress progress(context.err);
    context.file = path;
    if (const Status status = (*workspace)->recorder().backupTo(path, &progress); !status)
        return status;
    if (context.json())
        context.print(QJsonObject{{u"file"_s, QFileInfo(path).absoluteFilePath()}});
    else
        context.out << Cli::tr("Copied to %1.").arg(terminalText(path)) << '\n';
    return {};
}

Status runDoctor(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(0, 0); !status)
        return status;
    const SqliteFacts sqlite = sqliteFacts();
    const auto path = workspacePath(context);
    QJsonObject report{
        {u"version"_s, QCoreApplication::applicationVersion()},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"sqlite"_s, sqlite.version},
        {u"sqliteOptions"_s, jsonOf(sqlite.compileOptions)},
        {u"languages"_s, jsonOf(Language::available())},
        {u"language"_s, Language::current()},
        {u"roleCatalogue"_s, RoleCatalogue::instance().dataDate()},
        {u"settings"_s, context.settings.path()},
        {u"settingsMode"_s, jsonOrNull(modeOf(context.settings.path()))},
        {u"workspace"_s,
         path ? QJsonValue(QFileInfo(*path).absoluteFilePath()) : QJsonValue(QJsonValue::Null)},
        {u"workspaceMode"_s, path ? jsonOrNull(modeOf(*path)) : QJsonValue(QJsonValue::Null)}};
    Status outcome;
    QString health = Cli::tr("no workspace", "health");
    if (path && QFileInfo::exists(*path)) {
        const auto findings = findingsOf(context);
        if (!findings) {
            outcome = findings.error();
            health = Cli::tr("cannot be opened", "health");
        } else if (!findings->isEmpty()) {
            outcome = Error{ErrorKind::Storage, u"workspace.damaged"_s, {}, findings->first()};
            health = Cli::tr("damaged", "health");
            report.insert(u"findings"_s, jsonOf(*findings));
        } else {
            health = Cli::tr("sound", "health");
        }
        report.insert(u"healthy"_s, outcome.has_value());
    }
    if (context.json()) {
        context.print(report);
        return outcome;
    }
    CliTable table({Cli::tr("What"), Cli::tr("Found")});
    table.add({Cli::tr("Attaché"), QCoreApplication::applicationVersion()});
    table.add({Cli::tr("Qt"), QString::fromLatin1(qVersion())});
    table.add({Cli::tr("System"), QSysInfo::prettyProductName()});
    table.add({Cli::tr("SQLite"), sqlite.version});
    table.add({Cli::tr("Languages"), joined(Language::available())});
    table.add({Cli::tr("Role catalog of"), RoleCatalogue::instance().dataDate()});
    table.print(context.out);
    const auto line = [&](const QString &title, const QString &text) {
        context.out << title << ": " << terminalText(text) << '\n';
    };
    context.out << '\n';
    line(Cli::tr("Settings"), context.settings.path() + u' ' + modeOf(context.settings.path()));
    line(Cli::tr("Workspace"),
         path ? QFileInfo(*path).absoluteFilePath() + u' ' + modeOf(*path) : Cli::tr("none"));
    line(Cli::tr("Health"), health);
    line(Cli::tr("SQLite options"), sqlite.compileOptions.join(u' '));
    return outcome;
}

} // namespace attache
