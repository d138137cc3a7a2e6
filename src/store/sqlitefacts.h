// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace attache {

/// The SQLite that the workspaces are opened with, for a report to a technician.
struct SqliteFacts
{
    QString version;
    QStringList compileOptions;
};
SqliteFacts sqliteFacts();

} // namespace attache
