// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace attache {

namespace {

QVector<MigrationStep> readSteps()
{
    QVector<MigrationStep> steps;
    const QDir folder(QStringLiteral(":/sql"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.left(3).toInt(), file.readAll()});
    }
    return steps;
}

} // namespace

const QVector<MigrationStep> &migrationSteps()
{
    static const QVector<MigrationStep> steps = readSteps();
    return steps;
}

void migrate(SqlDatabase &database, const QVector<MigrationStep> &steps)
{
    for (const MigrationStep &step : steps) {
        WriteTransaction transaction(database);
        // Read inside the transaction: another program may have been faster.
        if (database.number("PRAGMA user_version") >= step.number)
            continue;
        database.execute(step.sql);
        database.execute("PRAGMA user_version = " + QByteArray::number(step.number));
        transaction.commit();
    }
}

QStringList schemaOf(SqlDatabase &database)
{
    QStringList objects;
    SqlStatement statement =
        database.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master");
    while (statement.step()) {
        objects.append(QString::fromUtf8(statement.utf8(0) + ' ' + statement.utf8(1) + ' '
                                         + statement.utf8(2) + ' ' + statement.utf8(3)));
    }
    objects.sort();
    return objects;
}

QStringList expectedSchema(const QVector<MigrationStep> &steps, int version)
{
    SqlDatabase memory({}, SqlDatabase::Mode::Memory);
    QVector<MigrationStep> wanted = steps;
    wanted.removeIf([&](const MigrationStep &step) { return step.number > version; });
    migrate(memory, wanted);
    return schemaOf(memory);
}

} // namespace attache
