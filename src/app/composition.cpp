// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "fileimportreader.h"
#include "filetablewriterfactory.h"
#include "sampleworkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// What the writing services refer to; lives as long as they do.
struct WritingSide
{
    SystemClock clock;
    std::unique_ptr<ImportReader> files;
    std::unique_ptr<WorkspaceWriterConnection> workspace;
};

struct ReadingSide
{
    std::unique_ptr<Clock> clock;
    std::unique_ptr<WorkspaceReaderConnection> workspace;
};

class FileSessionFactory final : public SessionFactory
{
public:
    FileSessionFactory(QString path, bool create, std::optional<AsOf> asOf = {})
        : m_path(std::move(path)), m_create(create), m_asOf(asOf)
    {
    }

    Result<Writing> openWriting(ChangeAnnouncer announce, ViewAnnouncer announceViews) override
    {
        auto side = std::make_shared<WritingSide>();
        auto workspace = m_create
            ? WorkspaceFile::create(m_path, side->clock)
            : WorkspaceFile::openForWriting(m_path, side->clock, FileCheck::ByCaller);
        if (!workspace)
            return workspace.error();
        side->workspace = *std::move(workspace);
        side->files = makeImportReader();
        LedgerReader &reader = side->workspace->reader();
        RelationshipWriter &writer = side->workspace->relationships();
        Writing writing;
        writing.services = std::make_shared<WritingServices>(WritingServices{
            RelationshipService(reader, writer, side->clock, announce),
            InvitationService(reader, writer, side->clock, announce),
            AnnotationService(reader, writer, announce),
            ImportService(reader, side->workspace->recorder(), *side->files, side->clock, announce),
            SavedViewService(side->workspace->views(), announceViews),
            ReviewService(reader, side->workspace->reviews(), side->clock, announce),
            &side->workspace->recorder()});
        writing.checkFile = [connection = side->workspace.get()](const std::stop_token &stop) {
            return connection->checkFile(stop);
        };
        writing.leaveFile = [connection = side->workspace.get()] { connection->leaveFile(); };
        writing.connection = std::move(side);
        return writing;
    }

    Result<Reading> openReading() override
    {
        auto side = std::make_shared<ReadingSide>();
        auto workspace = WorkspaceFile::openForReading(m_path, m_asOf);
        if (!workspace)
            return workspace.error();
        if (m_asOf)
            side->clock = std::make_unique<FixedClock>(m_asOf->at);
        else
            side->clock = std::make_unique<SystemClock>();
        side->workspace = *std::move(workspace);
        LedgerReader &reader = side->workspace->reader();
        Reading reading;
        reading.services = std::make_shared<ReadingServices>(ReadingServices{
            CustomerService(reader), HistoryService(reader), OverviewService(reader, *side->clock),
            reader, side->workspace->views(), side->workspace->reviews()});
        reading.checkThoroughly = [connection =
                                       side->workspace.get()](const std::stop_token &stop) {
            return connection->checkThoroughly(stop);
        };
        reading.connection = std::move(side);
        return reading;
    }

private:
    QString m_path;
    bool m_create;
    std::optional<AsOf> m_asOf;
};

/// Removes a workspace that did not come to be, with what SQLite keeps beside it.
void removeWorkspace(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s})
        QFile::remove(path + suffix);
}

} // namespace

QString systemActor()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

std::unique_ptr<SessionFactory> makeSessionFactory(const QString &path, bool create)
{
    return std::make_unique<FileSessionFactory>(path, create);
}

std::unique_ptr<SessionFactory> makePastFactory(const QString &path, const AsOf &asOf)
{
    return std::make_unique<FileSessionFactory>(path, false, asOf);
}

std::unique_ptr<TableWriterFactory> makeTableWriters()
{
    return std::make_unique<FileTableWriterFactory>();
}

std::unique_ptr<ImportReader> makeImportReader()
{
    return std::make_unique<FileImportReader>();
}

Status createSampleWorkspace(const QString &path, qint64 customers, quint64 seed, Instant today,
                             Progress *progress)
{
    if (QFileInfo::exists(path))
        return Error{ErrorKind::Conflict, u"workspace.exists"_s, {path}, {}};
    const QFileInfo target(path);
    const QString draft = target.absoluteDir().filePath(u'.' + target.completeBaseName()
                                                        + u".draft"_s + WorkspaceFile::ending());
    removeWorkspace(draft); // left by a run that was killed
    const FixedClock clock(today);
    {
        auto workspace = WorkspaceFile::create(draft, clock);
        if (!workspace)
            return workspace.error();
        WorkspaceWriterConnection &connection = **workspace;
        const Status filled =
            fillSampleWorkspace(connection.reader(), connection.relationships(),
                                connection.recorder(), {customers, seed, today}, progress);
        if (!filled) {
            workspace->reset();
            removeWorkspace(draft);
            return filled;
        }
    }
    // QFile::rename() never replaces: whoever made the file meanwhile keeps it.
    if (!QFile::rename(draft, path)) {
        removeWorkspace(draft);
        if (QFileInfo::exists(path))
            return Error{ErrorKind::Conflict, u"workspace.exists"_s, {path}, {}};
        return Error{ErrorKind::Storage, u"workspace.io"_s, {path}, {}};
    }
    return {};
}

} // namespace attache
