// SPDX-License-Identifier: GPL-3.0-or-later
// Imports that are killed at any moment: each is there whole or not at all, what was acknowledged
// stays, and the workspace is sound.
#include "clirun.h"
#include "strictmain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace attache;
using namespace Qt::StringLiterals;

class CliKillTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void aKilledImportIsWholeOrNotThere()
    {
        constexpr int Rows = 3000;
        constexpr int Rounds = 100;
        CliRun cli;
        const QString workspace = cli.path(u"w.attache"_s);
        const auto list = [&](int round) {
            QByteArray text = "TenantId,Domain,CompanyName\r\n";
            for (int i = 1; i <= Rows; ++i) {
                const QByteArray id = QByteArray::number(i).rightJustified(12, '0');
                text += "0c000000-0000-4000-8000-" + id + ",c" + QByteArray::number(i)
                    + ".example,Round " + QByteArray::number(round) + " customer "
                    + QByteArray::number(i) + "\r\n";
            }
            return cli.write(u"list.csv"_s, text);
        };
        const auto first = cli.json(workspace, {u"import"_s, list(0), u"--complete"_s});
        QVERIFY2(first.exitCode == 0, first.err.constData());
        QElapsedTimer timer;
        timer.start();
        const auto second = cli.json(workspace, {u"import"_s, list(1), u"--complete"_s});
        QVERIFY2(second.exitCode == 0, second.err.constData());
        // The moment of the kill lies anywhere within an import; how long that takes changes with
        // what else the machine does, so the span follows it.
        int span = int(timer.elapsed()) * 3 / 2;

        QRandomGenerator random(20'261'122);
        int present = 1;
        int killedInARow = 0;
        int newest = 1;
        int finished = 0;
        int killed = 0;
        for (int round = 2; round < Rounds + 2; ++round) {
            const QString file = list(round);
            QProcess process;
            process.setProcessEnvironment(cli.environment());
            process.start(
                CliRun::program(),
                {u"--workspace"_s, workspace, u"--json"_s, u"import"_s, file, u"--complete"_s});
            QVERIFY(process.waitForStarted());
            const bool ended = process.waitForFinished(1 + int(random.bounded(span)));
            if (!ended) {
                process.kill(); // SIGKILL
                QVERIFY(process.waitForFinished());
                ++killed;
                if (++killedInARow >= 6)
                    span += span / 4;
            } else {
                killedInARow = 0;
            }
            const bool acknowledged = ended && process.exitCode() == 0;
            finished += acknowledged ? 1 : 0;

            // Every tenth round looks at everything, the others at one row of each end.
            if (round % 10 == 0) {
                const auto verified = cli.json(workspace, {u"verify"_s});
                QVERIFY2(verified.exitCode == 0,
                         QByteArray(verified.out + verified.err).constData());
                QSet<QString> rounds;
                const auto all = cli.json(workspace, {u"list"_s});
                QCOMPARE(all.array().size(), Rows);
                for (const QJsonValue &value : all.array())
                    rounds << value[u"name"_s].toString().section(u' ', 1, 1);
                QVERIFY2(rounds.size() == 1, "half an import is there");
                present = rounds.cbegin()->toInt();
            } else {
                const auto one =
                    cli.json(workspace, {u"show"_s, u"0c000000-0000-4000-8000-000000000001"_s});
                QVERIFY2(one.exitCode == 0, one.err.constData());
                present = one.object().value(u"name"_s).toString().section(u' ', 1, 1).toInt();
                const auto last =
                    cli.json(workspace, {u"show"_s, u"0c000000-0000-4000-8000-000000003000"_s});
                QCOMPARE(last.object().value(u"name"_s).toString().section(u' ', 1, 1).toInt(),
                         present);
            }
            if (acknowledged)
                QCOMPARE(present, round);
            QVERIFY(present >= newest); // nothing acknowledged is lost
            newest = present;
        }
        qInfo("%d killed, %d finished of %d", killed, finished, Rounds);
        QVERIFY2(killed > Rounds / 4, "too few were killed for the test to mean anything");
        QVERIFY2(finished > 0, "none finished: nothing acknowledged could have been lost");
    }
};

QTEST_GUILESS_MAIN(CliKillTest)
#include "tst_clikill.moc"
