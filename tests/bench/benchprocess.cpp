// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchprocess.h"

#include "benchmeasure.h"

#include <QProcess>
#include <QStandardPaths>

namespace attache::bench {

using namespace Qt::StringLiterals;

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

double processMs(const QString &program, const QStringList &arguments, const QString &output,
                 int mayAlsoEndWith)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(output.isEmpty() ? QProcess::nullDevice() : output);
    const Stopwatch watch;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(600'000);
    const double ms = watch.ms();
    const int code = process.exitCode();
    if (!ended || process.exitStatus() != QProcess::NormalExit
        || (code != 0 && code != mayAlsoEndWith))
        giveUp(program + u" failed: "_s + arguments.join(u' '));
    return ms;
}

} // namespace attache::bench
