// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"

#include "cliformat.h"
#include "clijson.h"
#include "cliquerymark.h"
#include "errortext.h"
#include "formats.h"
#include "language.h"
#include "textdoor.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *RealmOption = QT_TRANSLATE_NOOP("cli", "only this realm");
constexpr const char *ViewOption =
    QT_TRANSLATE_NOOP("cli", "filter and sorting of this view, besides QUERY");

constexpr CliOption SampleOptions[] = {
    {"customers", "N", QT_TRANSLATE_NOOP("cli", "how many customers (2000)")},
    {"seed", "S", QT_TRANSLATE_NOOP("cli", "another seed makes other customers (1)")},
    {"date", "D", QT_TRANSLATE_NOOP("cli", "the day it is made for (today)")},
};
constexpr CliOption ImportOptions[] = {
    {"realm", "NAME", QT_TRANSLATE_NOOP("cli", "the realm the lists belong to")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "only say what would change")},
    {"complete", nullptr, QT_TRANSLATE_NOOP("cli", "the file is the whole list")},
    {"partial", nullptr, QT_TRANSLATE_NOOP("cli", "the file is a part of the list")},
    {"confirm-gone", nullptr, QT_TRANSLATE_NOOP("cli", "accept that many entries disappear")},
    {"customer", "TENANT", QT_TRANSLATE_NOOP("cli", "the customer that the file is about")},
    {"encoding", "NAME", QT_TRANSLATE_NOOP("cli", "UTF-8, UTF-16LE, UTF-16BE or windows-1252")},
    {"separator", "CHARACTER", QT_TRANSLATE_NOOP("cli", "comma, semicolon, tab or a character")},
    {"format", "FORMAT", QT_TRANSLATE_NOOP("cli", "kind of file, as in the answer of an import")},
};
constexpr CliOption RealmsOptions[] = {
    {"cloud", "CLOUD",
     QT_TRANSLATE_NOOP("cli", "global, usGovernment, usGovernmentDoD or germany")},
    {"tenant", "ID", QT_TRANSLATE_NOOP("cli", "your own tenant ID there")},
    {"mpn", "ID", QT_TRANSLATE_NOOP("cli", "your own partner ID there")},
};
constexpr CliOption ListOptions[] = {
    {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most N customers")},
    {"view", "NAME", ViewOption},
    {"realm", "NAME", RealmOption},
    {"sort", "COLUMN",
     QT_TRANSLATE_NOOP("cli",
                       "name, alias, domain, tenantId, country, realm, mine, others, "
                       "partners, nextEnd, invitation, state, firstSeen, lastSeen, owner or "
                       "nextAction; -COLUMN for the reverse")},
};
constexpr CliOption ViewsOptions[] = {
    {"sort", "COLUMN", QT_TRANSLATE_NOOP("cli", "as for list; for add")},
    {"replace", nullptr, QT_TRANSLATE_NOOP("cli", "replace an existing file; for export")},
};
constexpr CliOption PartnersOptions[] = {{"realm", "NAME", RealmOption}};
constexpr CliOption AttachOptions[] = {
    {"partner", "NAME", QT_TRANSLATE_NOOP("cli", "name of the partner")},
    {"tenant", "ID", QT_TRANSLATE_NOOP("cli", "tenant ID of the partner")},
    {"mpn", "ID", QT_TRANSLATE_NOOP("cli", "partner ID of the partner")},
    {"kind", "KIND",
     QT_TRANSLATE_NOOP("cli",
                       "reseller, indirectProvider, indirectReseller, dap, gdap, "
                       "azureRole, advisor or subscriptionSeller")},
    {"service", "SERVICE",
     QT_TRANSLATE_NOOP("cli",
                       "tenant, office365, azure, dynamics365, powerPlatform, security, "
                       "windows or other")},
    {"role", "ROLE", QT_TRANSLATE_NOOP("cli", "a role, by name or template ID; repeatable")},
    {"start", "DATE", QT_TRANSLATE_NOOP("cli", "since when")},
    {"end", "DATE", QT_TRANSLATE_NOOP("cli", "until when, or never")},
    {"remark", "TEXT", QT_TRANSLATE_NOOP("cli", "how you know")},
};
constexpr CliOption InvitationsOptions[] = {
    {"realm", "NAME", RealmOption},
    {"state", "STATE", QT_TRANSLATE_NOOP("cli", "only those in this state; repeatable")},
};
constexpr CliOption InviteOptions[] = {
    {"realm", "NAME", QT_TRANSLATE_NOOP("cli", "the realm that invites")},
    {"tenant", "ID", QT_TRANSLATE_NOOP("cli", "tenant ID of a company not in the list")},
    {"name", "NAME", QT_TRANSLATE_NOOP("cli", "name of a company not in the list")},
    {"domain", "DOMAIN", QT_TRANSLATE_NOOP("cli", "its domain")},
    {"kind", "KIND", QT_TRANSLATE_NOOP("cli", "resellerRequest or granularRelationship")},
    {"privileges", nullptr,
     QT_TRANSLATE_NOOP("cli", "a reseller request with delegated admin privileges")},
    {"no-privileges", nullptr, QT_TRANSLATE_NOOP("cli", "and without them")},
    {"role", "ROLE", QT_TRANSLATE_NOOP("cli", "a role, by name or template ID; repeatable")},
    {"days", "N", QT_TRANSLATE_NOOP("cli", "duration of a granular relationship, 1 to 730")},
    {"auto-extend", nullptr, QT_TRANSLATE_NOOP("cli", "extend it by 180 days at its end")},
    {"relationship-name", "NAME", QT_TRANSLATE_NOOP("cli", "name of the relationship")},
    {"language", "LANGUAGE", QT_TRANSLATE_NOOP("cli", "of the letter: en, fr or de")},
    {"recipient", "EMAIL", QT_TRANSLATE_NOOP("cli", "who gets the letter; repeatable")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why you ask")},
    {"link", "URL", QT_TRANSLATE_NOOP("cli", "the link from Partner Center")},
    {"state", "STATE", QT_TRANSLATE_NOOP("cli", "how far it already is: draft, ready, sent, …")},
    {"does-not-transact", "WHO",
     QT_TRANSLATE_NOOP("cli", "who says that this tenant of a CSP partner does not transact")},
    {"advance", "ID", QT_TRANSLATE_NOOP("cli", "take that invitation to the state named after it")},
    {"date", "DATE", QT_TRANSLATE_NOOP("cli", "when it happened (now)")},
    {"note", "TEXT", QT_TRANSLATE_NOOP("cli", "a note for this step")},
};
constexpr CliOption DiffOptions[] = {{"realm", "NAME", RealmOption}};
constexpr CliOption TodayOptions[] = {{"realm", "NAME", RealmOption}};
constexpr CliOption ReviewOptions[] = {
    {"view", "NAME", ViewOption},
    {"realm", "NAME", RealmOption},
    {"sample", "PERCENT",
     QT_TRANSLATE_NOOP("cli", "part of the customers without a mark; for start (100)")},
    {"second", nullptr,
     QT_TRANSLATE_NOOP("cli", "every decision needs a second reviewer; for start")},
    {"decision", "DECISION",
     QT_TRANSLATE_NOOP("cli",
                       "only these: keep, revoke, ask, notApplicable, undecided, "
                       "waitsForSecond or conflict; for show")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why; for decide")},
    {"settle", nullptr,
     QT_TRANSLATE_NOOP("cli", "ends what reviewers differ on; for decide, with a reason")},
    {"replace", nullptr, QT_TRANSLATE_NOOP("cli", "replace an existing file; for export")},
};
constexpr CliOption ExportOptions[] = {
    {"view", "NAME", ViewOption},
    {"realm", "NAME", RealmOption},
    {"sort", "COLUMN", QT_TRANSLATE_NOOP("cli", "as for list")},
    {"dialect", "DIALECT",
     QT_TRANSLATE_NOOP("cli", "comma or semicolon, for the Excel that opens it")},
    {"replace", nullptr, QT_TRANSLATE_NOOP("cli", "replace an existing file")},
};

constexpr CliCommand Commands[] = {
    {"sample", "FILE", QT_TRANSLATE_NOOP("cli", "Make a workspace with invented customers"),
     SampleOptions, runSample},
    {"import", "FILE…", QT_TRANSLATE_NOOP("cli", "Import lists; a new workspace is made if needed"),
     ImportOptions, runImport},
    {"realms", "[add NAME]", QT_TRANSLATE_NOOP("cli", "List the realms, or add one"), RealmsOptions,
     runRealms},
    {"list", "[QUERY]", QT_TRANSLATE_NOOP("cli", "List customers"), ListOptions, runList},
    {"views", "[add NAME [QUERY] | remove NAME | export FILE | import FILE]",
     QT_TRANSLATE_NOOP("cli", "List the saved views, or change them"), ViewsOptions, runViews},
    {"tags",
     "[list | add NAME QUERY | remove NAME]",
     QT_TRANSLATE_NOOP("cli", "List the smart tags, or change them"),
     {},
     runTags},
    {"show",
     "CUSTOMER",
     QT_TRANSLATE_NOOP("cli", "Everything known about one customer"),
     {},
     runShow},
    {"timeline",
     "CUSTOMER",
     QT_TRANSLATE_NOOP("cli", "What happened at one customer, newest first"),
     {},
     runTimeline},
    {"partners", "", QT_TRANSLATE_NOOP("cli", "List the partners"), PartnersOptions, runPartners},
    {"attach", "CUSTOMER", QT_TRANSLATE_NOOP("cli", "Record by hand that a partner is attached"),
     AttachOptions, runAttach},
    {"invitations", "", QT_TRANSLATE_NOOP("cli", "List the invitations"), InvitationsOptions,
     runInvitations},
    {"invite", "[CUSTOMER]", QT_TRANSLATE_NOOP("cli", "Record an invitation, or take one further"),
     InviteOptions, runInvite},
    {"observations", "", QT_TRANSLATE_NOOP("cli", "List the observations"), {}, runObservations},
    {"diff", "FROM TO",
     QT_TRANSLATE_NOOP("cli",
                       "What changed between two observations (number, date, first, "
                       "previous, latest)"),
     DiffOptions, runDiff},
    {"today", "", QT_TRANSLATE_NOOP("cli", "Figures, and what needs somebody now"), TodayOptions,
     runToday},
    {"export", "FILE [QUERY]",
     QT_TRANSLATE_NOOP("cli", "Write the list to a .csv, .xlsx or .json file"), ExportOptions,
     runExport},
    {"review",
     "[list | start NAME [QUERY] | status REVIEW | show REVIEW | decide REVIEW CUSTOMER… DECISION "
     "| "
     "export REVIEW FILE | merge FILE | close REVIEW]",
     QT_TRANSLATE_NOOP("cli", "List the reviews, carry one out, hand it over"), ReviewOptions,
     runReview},
    {"evidence",
     "REVIEW FOLDER",
     QT_TRANSLATE_NOOP("cli", "Write what proves a closed review"),
     {},
     runEvidence},
    {"verify",
     "[FOLDER]",
     QT_TRANSLATE_NOOP("cli", "Check database, ledger and journal, or a folder of evidence"),
     {},
     runVerify},
    {"backup",
     "FILE",
     QT_TRANSLATE_NOOP("cli", "Copy the workspace while it is in use"),
     {},
     runBackup},
    {"doctor", "", QT_TRANSLATE_NOOP("cli", "Versions, paths, permissions, health"), {}, runDoctor},
};

void printOverview(QTextStream &out)
{
    out << Cli::tr("Usage: %1")
               .arg(
                   u"attache-cli [--workspace FILE] [--as-of DATE] [--json] [--language en|fr|de] COMMAND …"_s)
        << "\n\n";
    int widest = 0;
    for (const CliCommand &command : Commands)
        widest = std::max(widest, int(qstrlen(command.name)));
    for (const CliCommand &command : Commands)
        out << "  " << QString::fromLatin1(command.name).leftJustified(widest + 2)
            << Cli::tr(command.summary) << '\n';
    out << '\n' << Cli::tr("“attache-cli COMMAND --help” explains one command.") << '\n';
}

void printHelp(QTextStream &out, const CliCommand &command)
{
    out << Cli::tr("Usage: %1")
               .arg(u"attache-cli "_s + QString::fromLatin1(command.name) + u' '
                    + QString::fromUtf8(command.synopsis))
        << "\n\n"
        << Cli::tr(command.summary) << "\n";
    if (!command.options.empty())
        out << '\n';
    for (const CliOption &option : command.options) {
        QString name = u"--"_s + QString::fromLatin1(option.name);
        if (option.value)
            name += u' ' + QString::fromLatin1(option.value);
        out << "  " << name.leftJustified(26) << ' ' << Cli::tr(option.description) << '\n';
    }
}

/// The commands that only read, and whose answer is of a point in time.
bool readsThePast(const QString &command)
{
    static constexpr std::array commands{"list",     "show",        "timeline",
                                         "partners", "invitations", "observations",
                                         "diff",     "today",       "export"};
    return std::any_of(commands.begin(), commands.end(),
                       [&](const char *one) { return command == QLatin1StringView(one); });
}

/// What --language says in a command line that could not be parsed.
QString languageIn(const QStringList &arguments)
{
    const QString option = u"--language"_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString value;
        if (arguments.at(i) == option)
            value = arguments.value(i + 1);
        else if (arguments.at(i).startsWith(option + u'='))
            value = arguments.at(i).sliced(option.size() + 1);
        if (Language::available().contains(value))
            return value;
    }
    return {};
}

int fail(const CliContext &context, const Error &error)
{
    // Whoever gave several files, or none, wants to know which one it is about.
    const bool isFile = error.code.startsWith(u"workspace.") || error.code.startsWith(u"import.");
    QString file = isFile ? context.file : QString();
    if (context.json()) {
        QJsonObject object = jsonOf(error);
        if (!file.isEmpty()) {
            QJsonObject inner = object.value(u"error"_s).toObject();
            inner.insert(u"file"_s, file);
            object.insert(u"error"_s, inner);
        }
        context.err << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                    << '\n';
    } else {
        const ErrorText words = errorText(error);
        if (words.sentence.contains(displayText(file)))
            file.clear(); // said already
        context.err << Cli::tr("Error: %1").arg(terminalText(words.sentence)) << '\n';
        if (const QString line = markedQueryLine(error); !line.isEmpty())
            context.err << line << '\n';
        if (!file.isEmpty())
            context.err << Cli::tr("File: %1").arg(terminalText(file)) << '\n';
        if (!error.detail.isEmpty())
            context.err << Cli::tr("Details: %1").arg(terminalText(error.detail)) << '\n';
    }
    context.err.flush();
    return exitCodeOf(error);
}

} // namespace

void CliContext::print(const QJsonValue &value) const
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    out << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

std::span<const CliCommand> cliCommands()
{
    return Commands;
}

int exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return 2;
    case ErrorKind::NotFound:
        return 3;
    case ErrorKind::Conflict:
    case ErrorKind::RuleViolation:
        return 4;
    case ErrorKind::Offline:
    case ErrorKind::RateLimited:
    case ErrorKind::Protocol:
    case ErrorKind::CloudClosed:
    case ErrorKind::OutcomeUnknown:
        return 5;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        return 6;
    case ErrorKind::Cancelled:
        return 130;
    case ErrorKind::Storage:
    case ErrorKind::SchemaTooNew:
    case ErrorKind::Internal:
        break;
    }
    return 10;
}

int runCli(const QStringList &arguments, Settings &settings, const Clock &clock, QTextStream &out,
           QTextStream &err)
{
    auto globals = parseGlobals(arguments);
    CliContext context{globals ? *globals : CliGlobals(), settings, clock, out, err};
    // Even a wrong command line is answered in the form and language that was asked for.
    if (!globals) {
        context.globals.json = arguments.contains(u"--json");
        context.globals.language = languageIn(arguments);
    }
    const QString asked =
        context.globals.language.isEmpty() ? settings.language() : context.globals.language;
    Language::apply(asked.isEmpty() ? Language::ofSystem() : asked);
    if (!globals)
        return fail(context, globals.error());
    if (!context.globals.language.isEmpty()
        && !Language::available().contains(context.globals.language))
        return fail(context,
                    usageError(Cli::tr("“%1” is not one of the languages en, fr and de.")
                                   .arg(context.globals.language)));
    if (globals->version) {
        out << "attache-cli " << QCoreApplication::applicationVersion() << '\n';
        return 0;
    }
    if (globals->command.isEmpty() || (globals->command == u"help" && globals->rest.isEmpty())) {
        if (!globals->help && globals->command.isEmpty()) {
            printOverview(err);
            return 2;
        }
        printOverview(out);
        return 0;
    }
    const bool helps = globals->help || globals->command == u"help";
    const QString name = globals->command == u"help" ? globals->rest.first() : globals->command;
    const auto command =
        std::find_if(std::begin(Commands), std::end(Commands),
                     [&](const CliCommand &one) { return name == QLatin1StringView(one.name); });
    if (command == std::end(Commands))
        return fail(context, usageError(Cli::tr("“%1” is not a command.").arg(name)));
    if (helps) {
        printHelp(out, *command);
        return 0;
    }
    const auto words = CliArguments::read(command->options, globals->rest);
    if (!words)
        return fail(context, words.error());
    if (!globals->asOf.isEmpty() && !readsThePast(name))
        return fail(
            context,
            usageError(Cli::tr("The past can only be read: “%1” takes no --as-of.").arg(name)));
    Status done = command->run(context, *words);
    if (done && context.asOf && !context.json())
        err << Cli::tr("As of %1 (observation %2)", "date and time; number")
                   .arg(dateTimeText(context.asOf->at),
                        QString::number(context.asOf->observation.value()))
            << '\n';
    out.flush();
    // An answer that nobody got is no success.
    if (done && out.status() == QTextStream::WriteFailed)
        done = Error{ErrorKind::Storage, u"cli.output"_s, {}, {}};
    return done ? 0 : fail(context, done.error());
}

} // namespace attache
