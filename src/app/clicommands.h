// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asof.h"
#include "cliarguments.h"
#include "ports.h"
#include "settings.h"

#include <QJsonValue>
#include <QTextStream>

#include <cstdio>
#include <optional>

namespace attache {

/// What every command works with.
struct CliContext
{
    CliGlobals globals;
    Settings &settings;
    const Clock &clock;
    QTextStream &out; ///< answers
    QTextStream &err; ///< errors, progress
    QString file = {}; ///< the file at hand, named with what goes wrong with it
    std::optional<AsOf> asOf = {}; ///< what the workspace was put back to
    /// The time that dates are compared with: that of --as-of, else of the clock.
    Instant now() const { return asOf ? asOf->at : clock.now(); }
    bool json() const { return globals.json; }
    /// Prints `value` as the one JSON answer of the command.
    void print(const QJsonValue &value) const;
};

/// One row of the table of commands.
struct CliCommand
{
    const char *name;
    const char *synopsis; ///< what follows the name, for the help
    const char *summary; ///< English source in the context "cli"
    std::span<const CliOption> options;
    Status (*run)(CliContext &context, const CliArguments &arguments);
};

std::span<const CliCommand> cliCommands();

/// Exit codes (stable): 0 done, 2 usage or invalid input, 3 not found, 4 conflict or refused by a
/// rule, 5 offline, 6 sign-in, 10 storage or internal, 130 stopped by the user.
int exitCodeOf(const Error &error);

/// The whole program without main(): parses, runs, prints, and gives the exit code.
int runCli(const QStringList &arguments, Settings &settings, const Clock &clock, QTextStream &out,
           QTextStream &err);

// The commands, by file.
Status runSample(CliContext &context, const CliArguments &arguments);
Status runImport(CliContext &context, const CliArguments &arguments);
Status runRealms(CliContext &context, const CliArguments &arguments);
Status runTags(CliContext &context, const CliArguments &arguments);
Status runViews(CliContext &context, const CliArguments &arguments);
Status runList(CliContext &context, const CliArguments &arguments);
Status runTimeline(CliContext &context, const CliArguments &arguments);
Status runShow(CliContext &context, const CliArguments &arguments);
Status runPartners(CliContext &context, const CliArguments &arguments);
Status runAttach(CliContext &context, const CliArguments &arguments);
Status runInvitations(CliContext &context, const CliArguments &arguments);
Status runInvite(CliContext &context, const CliArguments &arguments);
Status runObservations(CliContext &context, const CliArguments &arguments);
Status runDiff(CliContext &context, const CliArguments &arguments);
Status runToday(CliContext &context, const CliArguments &arguments);
Status runExport(CliContext &context, const CliArguments &arguments);
Status runReview(CliContext &context, const CliArguments &arguments);
Status runEvidence(CliContext &context, const CliArguments &arguments);
Status runVerify(CliContext &context, const CliArguments &arguments);
Status runBackup(CliContext &context, const CliArguments &arguments);
Status runDoctor(CliContext &context, const CliArguments &arguments);

} // namespace attache
