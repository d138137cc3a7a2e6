// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalchain.h"

#include <QJsonDocument>

namespace attache {

void appendJournal(SqlDatabase &database, Instant at, const QString &actor, const QString &action,
                   const QString &subject, const QJsonObject &detail)
{
    SqlStatement end =
        database.prepare("SELECT journal_sequence, journal_hash FROM workspace WHERE id = 1");
    if (!end.step()) {
        throw StoreFailure{{ErrorKind::Storage,
                            QStringLiteral("workspace.damaged"),
                            {},
                            QStringLiteral("the journal has no end")}};
    }
    const qint64 sequence = end.integer(0) + 1;
    const QByteArray previous = end.blob(1);
    end.reset();
    const QByteArray json = QJsonDocument(detail).toJson(QJsonDocument::Compact);
    const QByteArray hash = journalHash(previous, sequence, at, actor.toUtf8(), action.toUtf8(),
                                        subject.toUtf8(), json);
    database.prepare("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, sequence)
        .bind(2, at.raw())
        .bind(3, actor)
        .bind(4, action)
        .bind(5, subject)
        .bindUtf8(6, json)
        .bindBlob(7, previous)
        .bindBlob(8, hash)
        .run();
    database.prepare("UPDATE workspace SET journal_sequence = ?1, journal_hash = ?2 WHERE id = 1")
        .bind(1, sequence)
        .bindBlob(2, hash)
        .run();
}

QStringList verifyJournal(SqlDatabase &database)
{
    QStringList findings;
    QByteArray previous;
    qint64 sequence = 0;
    SqlStatement line = database.prepare("SELECT sequence, at, actor, action, subject, detail, "
                                         "previous_hash, hash FROM journal ORDER BY sequence");
    while (line.step()) {
        const qint64 number = line.integer(0);
        if (number != sequence + 1)
            findings.append(QStringLiteral("journal: line %1 is missing").arg(sequence + 1));
        const QByteArray hash = journalHash(line.blob(6), number, Instant::fromRaw(line.integer(1)),
                                            line.utf8(2), line.utf8(3), line.utf8(4), line.utf8(5));
        if (line.blob(6) != previous)
            findings.append(
                QStringLiteral("journal: line %1 does not follow the one before").arg(number));
        if (line.blob(7) != hash)
            findings.append(QStringLiteral("journal: line %1 was altered").arg(number));
        previous = line.blob(7);
        sequence = number;
        if (findings.size() > 20)
            return findings;
    }
    SqlStatement end =
        database.prepare("SELECT journal_sequence, journal_hash FROM workspace WHERE id = 1");
    if (!end.step() || end.integer(0) != sequence || end.blob(1) != previous)
        findings.append(QStringLiteral("journal: its end is not the recorded one"));
    return findings;
}

} // namespace attache
