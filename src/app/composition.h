// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows who implements the ports.
#pragma once

#include "session.h"
#include "workspacefile.h"

#include <memory>

namespace attache {

class SystemClock final : public Clock
{
public:
    Instant now() const override { return Instant::now(); }
};

/// A clock that stands still: what is made for a given day comes out the same every time.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now) { }
    Instant now() const override { return m_now; }

private:
    Instant m_now;
};

/// Who acts, for the journal: the account's name on this computer.
QString systemActor();

/// The connections of one workspace file with the services over them. `create`: the file must not
/// exist yet.
std::unique_ptr<SessionFactory> makeSessionFactory(const QString &path, bool create);
/// The same as of then, for reading only.
std::unique_ptr<SessionFactory> makePastFactory(const QString &path, const AsOf &asOf);

/// Makes a new workspace with the sample in it (see fillSampleWorkspace). The file appears under
/// its name when it is whole. Errors: those of WorkspaceFile and of the sample.
Status createSampleWorkspace(const QString &path, qint64 customers, quint64 seed, Instant today,
                             Progress *progress);

std::unique_ptr<TableWriterFactory> makeTableWriters();
std::unique_ptr<ImportReader> makeImportReader();

} // namespace attache
