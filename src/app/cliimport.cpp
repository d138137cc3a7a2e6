// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "cliformat.h"
#include "clijson.h"
#include "clitable.h"
#include "cliworkspace.h"
#include "formats.h"
#include "importservice.h"
#include "labels.h"
#include "relationshipservice.h"
#include "textdoor.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// More problems than this are counted, not printed, for a person.
constexpr qsizetype MostPrintedProblems = 40;

Result<ImportChoices> choicesFrom(const CliArguments &arguments)
{
    ImportChoices choices;
    if (arguments.has("complete") && arguments.has("partial"))
        return usageError(Cli::tr("--complete and --partial exclude each other."));
    if (arguments.has("complete") || arguments.has("partial"))
        choices.complete = arguments.has("complete");
    if (arguments.has("encoding"))
        choices.encoding = arguments.value("encoding");
    if (arguments.has("separator")) {
        const QString word = arguments.value("separator");
        const QString name = word.toLower();
        if (name == u"comma")
            choices.separator = u',';
        else if (name == u"semicolon")
            choices.separator = u';';
        else if (name == u"tab" || word == u"\\t")
            choices.separator = u'\t';
        else if (word.size() == 1)
            choices.separator = word.front();
        else
            return usageError(Cli::tr("A separator is one character, not “%1”.").arg(word));
    }
    if (arguments.has("format")) {
        choices.format = importFormatFromKey(arguments.value("format"));
        if (!choices.format)
            return usageError(
                Cli::tr("“%1” is not a kind of file.").arg(arguments.value("format")));
    }
    if (arguments.has("customer")) {
        const auto tenant = parseTenantId(arguments.value("customer"));
        if (!tenant)
            return tenant.error();
        choices.customer = *tenant;
    }
    return choices;
}

/// The workspace to import into: the one there is, or a new one with one realm. A dry run into a
/// workspace that is not there happens in a folder that is removed afterwards.
class Target
{
public:
    Status open(const CliContext &context, const QString &realmName, bool dryRun)
    {
        const auto path = workspacePath(context);
        if (!path)
            return path.error();
        if (QFileInfo::exists(*path)) {
            auto opened = WorkspaceFile::openForWriting(*path, context.clock);
            if (!opened)
                return opened.error();
            m_workspace = *std::move(opened);
            const auto realm = chooseRealm(m_workspace->reader(), realmName);
            if (!realm)
                return realm.error();
            m_realm = realm->id;
            return {};
        }
        QString fresh = *path;
        if (dryRun) {
            m_trial = std::make_unique<QTemporaryDir>();
            fresh = m_trial->filePath(u"trial"_s + WorkspaceFile::ending());
        } else {
            m_created = fresh;
        }
        auto created = WorkspaceFile::create(fresh, context.clock);
        if (!created)
            return created.error();
        m_workspace = *std::move(created);
        RelationshipService service(m_workspace->reader(), m_workspace->relationships(),
                                    context.clock, {});
        Realm realm;
        realm.name = realmName.isEmpty() ? Cli::tr("My company") : realmName;
        realm.letterLanguage = context.globals.language;
        const auto saved = service.saveRealm(realm, systemActor());
        if (!saved)
            return saved.error();
        m_realm = saved->id;
        return {};
    }

    /// Nothing was imported: a workspace that was made for it goes again.
    void discardIfNew()
    {
        m_workspace.reset();
        if (!m_created.isEmpty())
            QFile::remove(m_created);
    }

    WorkspaceWriterConnection &workspace() { return *m_workspace; }
    RealmId realm() const { return m_realm; }

private:
    std::unique_ptr<QTemporaryDir> m_trial;
    std::unique_ptr<WorkspaceWriterConnection> m_workspace;
    QString m_created;
    RealmId m_realm;
};

void print(const CliContext &context, const ImportReport &report)
{
    QTextStream &out = context.out;
    const ObservationCounts counts = rowCounts(report);
    out << terminalText(QFileInfo(report.profile.path).fileName()) << ": "
        << label(report.profile.format) << '\n';
    const auto line = [&](const QString &title, qint64 number) {
        out << "  " << title << ": " << numberText(number) << '\n';
    };
    line(Cli::tr("Rows read"), report.tally.read);
    line(Cli::tr("Added"), counts.added);
    line(Cli::tr("Changed"), counts.changed);
    line(Cli::tr("Unchanged"), counts.unchanged);
    line(Cli::tr("Gone"), counts.gone);
    if (counts.reappeared > 0)
        line(Cli::tr("Seen again"), counts.reappeared);
    line(Cli::tr("Problems"), report.problemCount);
    if (report.markedPartial)
        out << "  "
            << Cli::tr("Some rows could not be used, so nobody was marked as gone by this list.")
            << '\n';
    if (report.outcome.massDisappearance)
        out << "  "
            << Cli::tr("%1 of %2 entries would disappear: the import will ask for --confirm-gone.")
                   .arg(numberText(report.outcome.observation.total.gone),
                        numberText(report.outcome.currentBefore))
            << '\n';
    if (!report.applied)
        out << "  " << Cli::tr("This was a trial: nothing was written.") << '\n';
    if (report.problems.isEmpty())
        return;
    CliTable table({Cli::tr("Line"), Cli::tr("Column"), Cli::tr("Problem"), Cli::tr("Text")});
    for (const ImportProblem &problem :
         report.problems.first(std::min(report.problems.size(), MostPrintedProblems)))
        table.add(
            {QString::number(problem.line), problem.column, label(problem.reason), problem.text});
    out << '\n';
    table.print(out);
    if (report.problemCount > MostPrintedProblems)
        out << Cli::tr("… and %Ln more", nullptr, int(report.problemCount - MostPrintedProblems))
            << '\n';
}

QJsonObject totals(const QVector<ImportReport> &reports)
{
    static constexpr const char *Sums[] = {"read",      "dropped", "added",      "changed",
                                           "unchanged", "gone",    "reappeared", "problemCount"};
    QJsonObject object;
    QJsonArray files;
    QJsonArray problems;
    for (const ImportReport &report : reports) {
        const QJsonObject one = jsonOf(report);
        for (const char *key : Sums) {
            const QString name = QString::fromLatin1(key);
            object.insert(name, object.value(name).toInteger() + one.value(name).toInteger());
        }
        for (const QJsonValue &value : one.value(u"problems"_s).toArray()) {
            QJsonObject problem = value.toObject();
            problem.insert(u"file"_s, report.profile.path);
            problems.append(problem);
        }
        files.append(one);
    }
    object.insert(u"problems"_s, problems);
    object.insert(u"files"_s, files);
    return object;
}

} // namespace

Status runImport(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(1, 10'000); !status)
        return status;
    const auto choices = choicesFrom(arguments);
    if (!choices)
        return choices.error();
    const bool dryRun = arguments.has("dry-run");

    // Every file is looked at before a workspace is opened, let alone made.
    const auto files = makeImportReader();
    QVector<ImportProfile> profiles;
    for (const QString &path : arguments.words()) {
        context.file = path;
        auto profile = files->inspect(path, *choices);
        if (!profile)
            return profile.error();
        if (profile->needsCustomer && !profile->customer)
            return Error{ErrorKind::InvalidInput, u"import.customerNeeded"_s, {path}, {}};
        profiles.append(*std::move(profile));
    }

    context.file = workspacePath(context).value_or({});
    Target target;
    if (const Status status = target.open(context, arguments.value("realm"), dryRun); !status) {
        target.discardIfNew();
        return status;
    }
    WorkspaceWriterConnection &workspace = target.workspace();
    ImportService service(workspace.reader(), workspace.recorder(), *files, context.clock, {});
    QVector<ImportReport> reports;
    Status outcome;
    {
        CliProgress progress(context.err);
        for (const ImportProfile &profile : std::as_const(profiles)) {
            context.file = profile.path;
            auto report = dryRun
                ? service.preview(profile, target.realm(), systemActor(), &progress)
                : service.apply(profile, target.realm(), systemActor(),
                                arguments.has("confirm-gone"), &progress);
            if (!report) {
                outcome = report.error();
                break;
            }
            reports.append(*std::move(report));
        }
    }
    if (reports.isEmpty()) {
        target.discardIfNew();
        return outcome;
    }
    // What was imported before a file failed stays, and is said.
    if (context.json()) {
        context.print(profiles.size() == 1 ? jsonOf(reports.first()) : totals(reports));
    } else {
        for (const ImportReport &report : std::as_const(reports))
            print(context, report);
    }
    return outcome;
}

} // namespace attache
