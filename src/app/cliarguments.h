// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "result.h"

#include <QMultiHash>
#include <QStringList>

#include <optional>
#include <span>

namespace attache {

/// What stands before the command.
struct CliGlobals
{
    QString workspace; ///< empty: find it
    QString asOf; ///< what the workspace is put back to; empty: nothing
    QString language; ///< empty: as settings and system say
    bool json = false;
    bool help = false;
    bool version = false;
    QString command; ///< empty if none was given
    QStringList rest; ///< everything after the command, as typed
};

/// The command line without the program's name. Global options may also stand after the command:
/// they are taken out of `rest`. Errors: InvalidInput "cli.usage" (argument: what is wrong).
Result<CliGlobals> parseGlobals(const QStringList &arguments);

/// An error about the command line itself. `what` is a sentence in the user's language.
Error usageError(const QString &what);

/// An option of a command. `value`: what its value is called in the help; nullptr for a switch.
struct CliOption
{
    const char *name; ///< without the dashes
    const char *value;
    const char *description; ///< English source in the context "cli"
};

/// The options and words of one command.
class CliArguments
{
public:
    /// Reads `rest` by the options the command has. Words with one leading dash are words: they
    /// negate a condition of a query. Errors: "cli.usage".
    static Result<CliArguments> read(std::span<const CliOption> options, const QStringList &rest);

    const QStringList &words() const { return m_words; }
    bool has(const char *option) const;
    QString value(const char *option) const; ///< the last one given; empty if none
    QStringList values(const char *option) const;
    /// The number given for `option`, or `fallback` if it was not given. Errors: "cli.usage" for
    /// anything that is not a whole number of at least `least`.
    Result<qint64> number(const char *option, qint64 fallback, qint64 least) const;
    /// The instant given for `option`; not set if it was not given. Errors: "cli.usage".
    Result<Instant> instant(const char *option) const;
    Result<Instant> instantOrNever(const char *option) const; ///< "never" as well
    /// Errors: "cli.usage" if the number of words is not within.
    Status expectWords(int least, int most) const;

private:
    QMultiHash<QString, QString> m_values; ///< most recent first
    QStringList m_words;
};

} // namespace attache
