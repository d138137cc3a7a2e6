// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileopener.h"

#include "composition.h"
#include "evidencefiles.h"
#include "reviewfiles.h"
#include "savedviewfiles.h"

#include <QDir>
#include <QStandardPaths>

namespace attache {

using namespace Qt::StringLiterals;

namespace {
// What `attache-cli sample` writes when nothing is said.
constexpr qint64 SampleCustomers = 2000;
constexpr quint64 SampleSeed = 1;
} // namespace

FileOpener::FileOpener()
    : m_writers(makeTableWriters()),
      m_viewFiles(makeSavedViewFiles()),
      m_reviewFiles(makeReviewFiles()),
      m_evidencePacks(makeEvidencePacks())
{
}

FileOpener::~FileOpener() = default;

Result<std::unique_ptr<SessionFactory>> FileOpener::factory(const QString &path, bool create)
{
    return makeSessionFactory(path, create);
}

Result<std::unique_ptr<SessionFactory>> FileOpener::pastFactory(const QString &path,
                                                                const AsOf &asOf)
{
    return makePastFactory(path, asOf);
}

Status FileOpener::writeSample(const QString &path, Progress *progress)
{
    QDir().mkpath(dataFolder());
    return createSampleWorkspace(path, SampleCustomers, SampleSeed, Instant::now(), progress);
}

TableWriterFactory &FileOpener::writers()
{
    return *m_writers;
}

SavedViewFiles &FileOpener::viewFiles()
{
    return *m_viewFiles;
}

ReviewFiles &FileOpener::reviewFiles()
{
    return *m_reviewFiles;
}

EvidencePacks &FileOpener::evidencePacks()
{
    return *m_evidencePacks;
}

QString FileOpener::actor() const
{
    return systemActor();
}

QString FileOpener::dataFolder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/attache"_s;
}

QString FileOpener::samplePath() const
{
    return dataFolder() + u"/sample.attache"_s;
}

} // namespace attache
