// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliworkspace.h"

#include "historyservice.h"

#include <QLocale>

#include <algorithm>
#include <csignal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const QVector<Realm> &realms)
{
    QStringList names;
    for (const Realm &realm : realms)
        names.append(realm.name);
    return QLocale().createSeparatedList(names);
}

const Realm *named(const QVector<Realm> &realms, const QString &name)
{
    const auto found = std::find_if(realms.cbegin(), realms.cend(), [&](const Realm &realm) {
        return realm.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == realms.cend() ? nullptr : &*found;
}

/// Set by Ctrl+C: the work stops at its next step, and takes back what it did. A second one ends
/// the program at once, which loses nothing either.
volatile std::sig_atomic_t stopped = 0;

void stop(int signal)
{
    stopped = 1;
    std::signal(signal, SIG_DFL);
}

Error unknownRealm(const QVector<Realm> &realms, const QString &name)
{
    return Error{ErrorKind::NotFound, u"cli.realmUnknown"_s, {name, namesOf(realms)}, {}};
}

} // namespace

Result<QString> workspacePath(const CliContext &context)
{
    if (!context.globals.workspace.isEmpty())
        return context.globals.workspace;
    const QString variable = qEnvironmentVariable("ATTACHE_WORKSPACE");
    if (!variable.isEmpty())
        return variable;
    const QStringList recent = context.settings.recentWorkspaces();
    if (!recent.isEmpty())
        return recent.first();
    return Error{ErrorKind::InvalidInput, u"cli.noWorkspace"_s, {}, {}};
}

Result<std::unique_ptr<WorkspaceReaderConnection>> openForReading(CliContext &context)
{
    const auto path = workspacePath(context);
    if (!path)
        return path.error();
    context.file = *path;
    auto opened = WorkspaceFile::openForReading(*path);
    if (!opened && opened.error().code == u"workspace.needsMigration") {
        {
            const auto migrated = WorkspaceFile::openForWriting(*path, context.clock);
            if (!migrated)
                return migrated.error();
        }
        opened = WorkspaceFile::openForReading(*path);
    }
    if (!opened || context.globals.asOf.isEmpty())
        return opened;
    const auto asOf =
        HistoryService((*opened)->reader()).asOf(context.globals.asOf, context.clock.now());
    if (!asOf)
        return asOf.error();
    context.asOf = *asOf;
    return WorkspaceFile::openForReading(*path, asOf.value());
}

Result<std::unique_ptr<WorkspaceWriterConnection>> openForWriting(CliContext &context)
{
    const auto path = workspacePath(context);
    if (!path)
        return path.error();
    context.file = *path;
    return WorkspaceFile::openForWriting(*path, context.clock);
}

Result<Realm> chooseRealm(LedgerReader &reader, const QString &name)
{
    const auto realms = reader.realms();
    if (!realms)
        return realms.error();
    if (!name.isEmpty()) {
        const Realm *realm = named(*realms, name);
        return realm ? Result<Realm>(*realm) : unknownRealm(*realms, name);
    }
    if (realms->size() == 1)
        return realms->first();
    return Error{ErrorKind::InvalidInput, u"cli.realmNeeded"_s, {namesOf(*realms)}, {}};
}

Result<RealmId> chooseRealmOrAll(LedgerReader &reader, const QString &name)
{
    if (name.isEmpty())
        return RealmId();
    const auto realm = chooseRealm(reader, name);
    return realm ? Result<RealmId>(realm->id) : realm.error();
}

CliProgress::CliProgress(QTextStream &err) : m_err(err)
{
    stopped = 0;
    m_interrupted = std::signal(SIGINT, stop);
    m_terminated = std::signal(SIGTERM, stop);
#ifdef Q_OS_UNIX
    m_isTerminal = isatty(STDERR_FILENO) != 0;
#else
    m_isTerminal = false;
#endif
}

CliProgress::~CliProgress()
{
    std::signal(SIGINT, m_interrupted);
    std::signal(SIGTERM, m_terminated);
    if (m_shown >= 0) {
        m_err << "\r      \r";
        m_err.flush();
    }
}

bool CliProgress::advance(qint64 done, qint64 total)
{
    if (stopped)
        return false;
    if (!m_isTerminal || total <= 0)
        return true;
    const int percent = int(std::clamp<qint64>(done * 100 / total, 0, 100));
    if (percent != m_shown) {
        m_shown = percent;
        m_err << '\r' << percent << " %";
        m_err.flush();
    }
    return true;
}

} // namespace attache
