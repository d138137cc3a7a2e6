// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clicommands.h"
#include "composition.h"
#include "customerservice.h"

#include <csignal>

namespace attache {

/// The workspace a command works on: --workspace, else ATTACHE_WORKSPACE, else the most recent one
/// of the window. Errors: InvalidInput "cli.noWorkspace".
Result<QString> workspacePath(const CliContext &context);

/// Open for reading only: no lock, so it works beside the window. An older file is first migrated.
Result<std::unique_ptr<WorkspaceReaderConnection>> openForReading(CliContext &context);
Result<std::unique_ptr<WorkspaceWriterConnection>> openForWriting(CliContext &context);

/// The realm called `name`, or the only one if `name` is empty. Errors: NotFound "cli.realmUnknown"
/// (1: name, 2: the names there are), InvalidInput "cli.realmNeeded" (1: the names there are).
Result<Realm> chooseRealm(LedgerReader &reader, const QString &name);
/// The same for lists, where no name means all realms: an invalid id then.
Result<RealmId> chooseRealmOrAll(LedgerReader &reader, const QString &name);

/// Shows progress on a terminal, and nothing anywhere else. While it lives, Ctrl+C cancels the
/// work.
class CliProgress final : public Progress
{
public:
    explicit CliProgress(QTextStream &err);
    ~CliProgress() override;
    bool advance(qint64 done, qint64 total) override;

private:
    QTextStream &m_err;
    bool m_isTerminal;
    int m_shown = -1;
    void (*m_interrupted)(int); ///< who handled the signals before
    void (*m_terminated)(int);
};

} // namespace attache
