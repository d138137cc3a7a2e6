// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"
#include "savedview.h"
#include "session.h"

#include <memory>

namespace attache {

/// What the window needs from the composition root: making the parts that know files. The window
/// itself knows neither store nor exchange.
class WorkspaceOpener
{
public:
    virtual ~WorkspaceOpener() = default;

    /// A factory for the workspace file at `path`. Nothing is opened yet; Session::open() does, and
    /// says what is wrong. `create`: the file is made; an existing one is then Conflict
    /// "workspace.exists".
    virtual Result<std::unique_ptr<SessionFactory>> factory(const QString &path, bool create) = 0;
    /// The same for an existing workspace as of then, for Session::openPast().
    virtual Result<std::unique_ptr<SessionFactory>> pastFactory(const QString &path,
                                                                const AsOf &asOf) = 0;
    /// Writes the sample workspace to `path`, replacing an older sample there. On any thread.
    virtual Status writeSample(const QString &path, Progress *progress) = 0;
    virtual TableWriterFactory &writers() = 0;
    virtual SavedViewFiles &viewFiles() = 0;
    virtual ReviewFiles &reviewFiles() = 0;
    virtual EvidencePacks &evidencePacks() = 0;
    /// Who acts, for the journal: the system user's name.
    virtual QString actor() const = 0;
    /// Folder where new workspaces are proposed, and the file of the sample workspace.
    virtual QString dataFolder() const = 0;
    virtual QString samplePath() const = 0;
};

} // namespace attache
