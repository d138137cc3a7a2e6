// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqldatabase.h"

#include <QStringList>

namespace attache {

/// One numbered file of resources/sql. After it the schema has its number (user_version).
struct MigrationStep
{
    int number = 0;
    QByteArray sql;
};

/// The steps compiled into the program, 1, 2, … without a gap.
const QVector<MigrationStep> &migrationSteps();

/// Runs the steps after the file's own version, each with its version number in one transaction, so
/// that a killed run goes on where it was (T26).
void migrate(SqlDatabase &database, const QVector<MigrationStep> &steps);

/// Every object of a schema as "type name table sql", sorted.
QStringList schemaOf(SqlDatabase &database);
/// What the steps up to `version` make.
QStringList expectedSchema(const QVector<MigrationStep> &steps, int version);

} // namespace attache
