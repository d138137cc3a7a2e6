// SPDX-License-Identifier: GPL-3.0-or-later
// Running another program and taking its time, from the call to its end.
#pragma once

#include <QString>
#include <QStringList>

namespace attache::bench {

bool isInstalled(const QString &program);

/// Gives up if it fails. `output`: where its standard output goes; empty: nowhere.
/// `mayAlsoEndWith`: an exit code that is no failure either.
double processMs(const QString &program, const QStringList &arguments, const QString &output = {},
                 int mayAlsoEndWith = 0);

} // namespace attache::bench
