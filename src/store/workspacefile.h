// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asof.h"
#include "ports.h"
#include "reviewports.h"
#include "savedview.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace attache {

/// Who sees to it that a file is whole before anything is written to it.
enum class FileCheck : quint8 { AtOpening, ByCaller };

/// The one connection that writes a workspace. It holds the lock beside the file for as long as it
/// lives. Everything is used on the thread that opened it; a call from another thread is refused
/// with Internal "workspace.wrongThread".
class WorkspaceWriterConnection
{
public:
    virtual ~WorkspaceWriterConnection() = default;
    virtual RelationshipWriter &relationships() = 0;
    virtual ObservationRecorder &recorder() = 0;
    /// Reads through the same connection, for services that read before they write.
    virtual LedgerReader &reader() = 0;
    virtual SavedViewWriter &views() = 0;
    virtual ReviewWriter &reviews() = 0;
    /// Whether the pages of the file hang together; for a workspace opened with
    /// FileCheck::ByCaller, before anything is written. True if it was thorough, false if that
    /// would have taken long. Storage "workspace.damaged", Cancelled.
    virtual Result<bool> checkFile(const std::stop_token &stop) = 0;
    /// The file is not to be trusted: closing does not carry the log into it.
    virtual void leaveFile() = 0;
};

/// A connection that only reads; any number may be open beside the writer.
class WorkspaceReaderConnection
{
public:
    virtual ~WorkspaceReaderConnection() = default;
    virtual LedgerReader &reader() = 0;
    virtual SavedViewReader &views() = 0;
    virtual ReviewReader &reviews() = 0;
    /// The same, thorough however large the file is.
    virtual Status checkThoroughly(const std::stop_token &stop) = 0;
};

/// A workspace in one SQLite file. Errors of all three (kind, code):
///  - NotFound "workspace.notFound", "workspace.noFolder" (create only; argument: the folder)
///  - Conflict "workspace.exists" (create only; nothing is overwritten), "workspace.locked" (open
///    for writing: another program has it; arguments: program name, process id), "workspace.busy"
///    (a foreign program writes to it)
///  - InvalidInput "workspace.notOurs": another kind of file, or another program's database
///  - SchemaTooNew "workspace.tooNew": written by a newer version; not a byte is changed
///  - Storage "workspace.damaged" (detail: what SQLite says), "workspace.readOnly" (file or folder
///    cannot be written, which reading needs as well), "workspace.unreadable" (not allowed),
///    "workspace.diskFull", "workspace.io", "workspace.backupFailed" (the copy that precedes a
///    migration could not be made)
class WorkspaceFile
{
public:
    static QString ending(); ///< ".attache"

    /// Makes an empty workspace without a realm and opens it. The file appears whole or not at all.
    static Result<std::unique_ptr<WorkspaceWriterConnection>> create(const QString &path,
                                                                     const Clock &clock);
    /// Takes the lock, checks the whole file, migrates it if it is older (after a copy beside it).
    /// `clock` must outlive the connection.
    static Result<std::unique_ptr<WorkspaceWriterConnection>> openForWriting(
        const QString &path, const Clock &clock, FileCheck check = FileCheck::AtOpening);
    /// Does not migrate: an older file has to be opened for writing first (Storage
    /// "workspace.needsMigration").
    /// `asOf`: as everything was then, as far as the file remembers; what is written meanwhile by
    /// others does not show. Saved views and realms are those of today.
    static Result<std::unique_ptr<WorkspaceReaderConnection>> openForReading(
        const QString &path, const std::optional<AsOf> &asOf = {});
};

} // namespace attache
