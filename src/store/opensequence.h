// SPDX-License-Identifier: GPL-3.0-or-later
// How a workspace file is opened: distrustfully, step by step, like a wallet.
#pragma once

#include "migrations.h"
#include "sqldatabase.h"

#include <memory>

namespace attache {

/// "ATCH", in the header of every workspace file.
inline constexpr qint32 ApplicationId = 0x41544348;

/// The canonical path of a file that looks like a workspace from outside: a regular file with
/// SQLite's header, our application id, a version that `steps` know, no foreign journal beside it.
/// Reads the header only; SQLite has not touched the file yet.
Result<QString> checkedPath(const QString &path, const QVector<MigrationStep> &steps);

/// Whether both the file and its folder can be written, which WAL needs.
Status checkWritable(const QString &path);

/// Opens, guards and checks. Writing: checks the whole file, copies and migrates it if it is older.
/// Throws StoreFailure.
std::unique_ptr<SqlDatabase> openChecked(const QString &path, SqlDatabase::Mode mode,
                                         const QVector<MigrationStep> &steps);

/// Makes a new file of schema `steps`, 0600 whatever the umask, under a temporary name, and gives
/// it its name at the end. Never replaces a file.
Status createWorkspace(const QString &path, const QVector<MigrationStep> &steps);

/// An empty file that only its owner can read; false if it exists or cannot be made.
bool createPrivateFile(const QString &path);
/// Renames without replacing, and sees to it that the folder knows after a power cut.
bool renameDurably(const QString &from, const QString &to);

} // namespace attache
