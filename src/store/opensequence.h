// SPDX-License-Identifier: GPL-3.0-or-later
// How a workspace file is opened: distrustfully, step by step, like a wallet.
#pragma once

#include "migrations.h"
#include "sqldatabase.h"

#include <memory>
#include <stop_token>

namespace attache {

/// "ATCH", in the header of every workspace file.
inline constexpr qint32 ApplicationId = 0x41544348;

/// The canonical path of a file that looks like a workspace from outside: a regular file with
/// SQLite's header, our application id, a version that `steps` know, no foreign journal beside it.
/// Reads the header only; SQLite has not touched the file yet.
Result<QString> checkedPath(const QString &path, const QVector<MigrationStep> &steps);

/// Whether both the file and its folder can be written, which WAL needs.
Status checkWritable(const QString &path);

/// Opens, guards and checks header and schema. Writing: copies and migrates the file if it is
/// older, after a checkFile(). `withFile`: checkFile() in any case. Throws StoreFailure.
std::unique_ptr<SqlDatabase> openChecked(const QString &path, SqlDatabase::Mode mode,
                                         const QVector<MigrationStep> &steps, bool withFile);

/// Whether the pages of the file hang together. Throws StoreFailure: "workspace.damaged",
/// Cancelled. `thorough`: indexes against their tables as well, which takes long for a large file;
/// else only where that is quick. Returns whether it was thorough.
bool checkFile(SqlDatabase &database, const QString &path, bool thorough,
               const std::stop_token &stop);

/// Whether closing leaves the log beside the file instead of carrying it in.
void keepLogAtClosing(SqlDatabase &database, bool keep);

/// Makes a new file of schema `steps`, 0600 whatever the umask, under a temporary name, and gives
/// it its name at the end. Never replaces a file.
Status createWorkspace(const QString &path, const QVector<MigrationStep> &steps);

/// An empty file that only its owner can read; false if it exists or cannot be made.
bool createPrivateFile(const QString &path);
/// Renames without replacing, and sees to it that the folder knows after a power cut.
bool renameDurably(const QString &from, const QString &to);

} // namespace attache
