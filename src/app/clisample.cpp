// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "cliformat.h"
#include "cliworkspace.h"
#include "composition.h"
#include "textdoor.h"

#include <QFileInfo>
#include <QJsonObject>

namespace attache {

using namespace Qt::StringLiterals;

Status runSample(CliContext &context, const CliArguments &arguments)
{
    if (const Status status = arguments.expectWords(1, 1); !status)
        return status;
    const auto customers = arguments.number("customers", 2000, 1);
    if (!customers)
        return customers.error();
    const auto seed = arguments.number("seed", 1, 0);
    if (!seed)
        return seed.error();
    const auto date = arguments.instant("date");
    if (!date)
        return date.error();
    const QString path = arguments.words().first();
    context.file = path;
    CliProgress progress(context.err);
    const Status made = createSampleWorkspace(
        path, *customers, quint64(*seed), date->isSet() ? *date : context.clock.now(), &progress);
    if (!made)
        return made;
    if (context.json())
        context.print(QJsonObject{{u"workspace"_s, QFileInfo(path).absoluteFilePath()},
                                  {u"customers"_s, *customers},
                                  {u"seed"_s, *seed}});
    else
        context.out << Cli::tr("The sample workspace %1 is ready.").arg(terminalText(path)) << '\n';
    return {};
}

} // namespace attache
