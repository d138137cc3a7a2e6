// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliarguments.h"

#include "cliformat.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// "--name value" or "--name=value" taken out of `arguments` from `at` on; nullopt if it is another
/// word. Moves `at` behind it.
std::optional<Result<QString>> takeValue(const QStringList &arguments, qsizetype &at,
                                         const QString &name)
{
    const QString &word = arguments.at(at);
    if (word.startsWith(name + u'=')) {
        ++at;
        return Result<QString>(word.sliced(name.size() + 1));
    }
    if (word != name)
        return std::nullopt;
    if (at + 1 >= arguments.size())
        return Result<QString>(usageError(Cli::tr("Option “%1” needs a value.").arg(name)));
    at += 2;
    return Result<QString>(arguments.at(at - 1));
}

} // namespace

Error usageError(const QString &what)
{
    return Error{ErrorKind::InvalidInput, u"cli.usage"_s, {what}, {}};
}

Result<CliGlobals> parseGlobals(const QStringList &arguments)
{
    CliGlobals globals;
    bool onlyWords = false;
    for (qsizetype at = 0; at < arguments.size();) {
        const QString &word = arguments.at(at);
        if (onlyWords) {
            globals.rest.append(word);
            ++at;
            continue;
        }
        bool taken = false;
        for (const auto &[name, target] : {std::pair{u"--workspace"_s, &globals.workspace},
                                           std::pair{u"--as-of"_s, &globals.asOf},
                                           std::pair{u"--language"_s, &globals.language}}) {
            // "invite" has a --language of its own, for the letter.
            if (name == u"--language" && globals.command == u"invite")
                continue;
            const auto value = takeValue(arguments, at, name);
            if (!value)
                continue;
            if (!*value)
                return value->error();
            *target = **value;
            taken = true;
            break;
        }
        if (taken)
            continue;
        if (word == u"--json") {
            globals.json = true;
        } else if (word == u"--help" || word == u"-h") {
            globals.help = true;
        } else if (word == u"--version" && globals.command.isEmpty()) {
            globals.version = true;
        } else if (globals.command.isEmpty() && word.startsWith(u'-')) {
            return usageError(Cli::tr("Option “%1” is not known.").arg(word));
        } else if (globals.command.isEmpty()) {
            globals.command = word;
        } else {
            onlyWords = word == u"--";
            globals.rest.append(word);
        }
        ++at;
    }
    return globals;
}

Result<CliArguments> CliArguments::read(std::span<const CliOption> options, const QStringList &rest)
{
    CliArguments read;
    bool onlyWords = false;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const QString &word = rest.at(i);
        if (onlyWords || !word.startsWith(u"--")) {
            read.m_words.append(word);
            continue;
        }
        if (word == u"--") {
            onlyWords = true;
            continue;
        }
        const QString name = word.sliced(2).section(u'=', 0, 0);
        const auto option = std::find_if(options.begin(), options.end(), [&](const CliOption &one) {
            return name == QLatin1StringView(one.name);
        });
        if (option == options.end())
            return usageError(Cli::tr("Option “%1” is not known.").arg(u"--"_s + name));
        if (!option->value) {
            if (word.contains(u'='))
                return usageError(Cli::tr("Option “%1” takes no value.").arg(u"--"_s + name));
            read.m_values.insert(name, {});
        } else if (word.contains(u'=')) {
            read.m_values.insert(name, word.section(u'=', 1));
        } else if (i + 1 < rest.size()) {
            read.m_values.insert(name, rest.at(++i));
        } else {
            return usageError(Cli::tr("Option “%1” needs a value.").arg(u"--"_s + name));
        }
    }
    return read;
}

bool CliArguments::has(const char *option) const
{
    return m_values.contains(QString::fromLatin1(option));
}

QString CliArguments::value(const char *option) const
{
    return m_values.value(QString::fromLatin1(option));
}

QStringList CliArguments::values(const char *option) const
{
    QStringList all = m_values.values(QString::fromLatin1(option));
    std::reverse(all.begin(), all.end());
    return all;
}

Result<qint64> CliArguments::number(const char *option, qint64 fallback, qint64 least) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (!isNumber || number < least)
        return usageError(
            Cli::tr("Option “%1” needs a whole number of at least %2, not “%3”.")
                .arg(u"--"_s + QString::fromLatin1(option), QString::number(least), value(option)));
    return number;
}

Result<Instant> CliArguments::instantOrNever(const char *option) const
{
    return value(option) == u"never" ? Result<Instant>(Instant::never()) : instant(option);
}

Result<Instant> CliArguments::instant(const char *option) const
{
    if (!has(option))
        return Instant();
    const auto parsed = parseInstant(value(option));
    // What the door takes for "no end" and "not set" is no day on which something happens.
    if (!parsed || !parsed->isSet())
        return usageError(Cli::tr("Option “%1” needs a date such as 2026-10-31, not “%2”.")
                              .arg(u"--"_s + QString::fromLatin1(option), value(option)));
    return *parsed;
}

Status CliArguments::expectWords(int least, int most) const
{
    if (m_words.size() < least)
        return usageError(Cli::tr("Something is missing after the command."));
    if (m_words.size() > most)
        return usageError(Cli::tr("“%1” is too much.").arg(m_words.at(most)));
    return {};
}

} // namespace attache
