// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "composition.h"
#include "processguard.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    attache::guardProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("attache-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTACHE_VERSION));
    attache::Settings settings;
    const attache::SystemClock clock;
    QTextStream out(stdout);
    QTextStream err(stderr);
    return attache::runCli(QCoreApplication::arguments().sliced(1), settings, clock, out, err);
}
