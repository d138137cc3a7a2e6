// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cliarguments.h"
#include "clicommands.h"
#include "customerindex.h"
#include "workspacefile.h"

namespace attache {

/// The query line with --view, --realm and --sort: the filters of view and line must both hold, and
/// --sort goes before the view's. Errors: "cli.usage" with what is wrong with the line, NotFound
/// for an unknown realm or view.
Result<CustomerQuery> queryFrom(const CliArguments &arguments, const QString &line,
                                WorkspaceReaderConnection &workspace);

/// The index of the workspace as it is now, with its smart tags.
Result<std::shared_ptr<const CustomerIndex>> indexFor(const CliContext &context,
                                                      WorkspaceReaderConnection &workspace);

/// The rows that answer `query`. A tag in `line` that nothing has is noted beside the answer, in
/// the error stream. Errors: "cli.usage" if the query asks for a smart tag that does not work.
Result<QVector<CustomerIndex::Row>> answerOf(CliContext &context, const CustomerIndex &index,
                                             const CustomerQuery &query, const QString &line);

/// A saved view by its name without case, or a built-in one by its key or its name in the language
/// of the interface. Errors: NotFound "view.unknown".
Result<SavedView> viewNamed(const QString &name, SavedViewReader &reader);

/// Reads a word as --sort takes it ("nextEnd", "-name"). Errors: "cli.usage".
Result<ListSort> sortFrom(const QString &word);

} // namespace attache
