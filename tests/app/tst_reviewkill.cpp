// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed at every kind of call while decisions are saved, files merged and a review
// closed: what it said is saved stays, a merge is there whole or not at all, a closed review never
// changes.
#include "clirun.h"
#include "killedrun.h"
#include "reviewservice.h"
#include "strictmain.h"
#include "workspacefile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 100;
constexpr int MostRounds = 5 * Kills; ///< some come to their end before they are killed

/// What a killed program left behind.
struct Left
{
    QString error; ///< cannot be opened, or verify found something
    Review review;
    QStringList reasons; ///< of all entries, sorted
};

Left lookAt(const QString &workspace)
{
    Left left;
    const auto opened = WorkspaceFile::openForReading(workspace);
    if (!opened) {
        left.error = opened.error().code + u' ' + opened.error().detail;
        return left;
    }
    left.error = (*opened)->reader().verify(nullptr).value_or({u"verify failed"_s}).join(u'\n');
    ReviewReader &reader = (*opened)->reviews();
    const auto reviews = reader.reviews();
    if (!reviews || reviews->isEmpty()) {
        left.error += u" no review"_s;
        return left;
    }
    left.review = reviews->constFirst().review;
    const auto entries = reader.reviewEntries(left.review.id);
    if (!entries)
        left.error += u" entries cannot be read"_s;
    else
        for (const ReviewEntry &entry : *entries)
            left.reasons << entry.reason;
    left.reasons.sort();
    return left;
}

} // namespace

class ReviewKillTest : public QObject
{
    Q_OBJECT
private:
    CliRun m_cli;
    QString m_folder = m_cli.path(u"w"_s);
    QString m_workspace = m_folder + u"/ours.attache"_s;
    QString m_file = m_cli.path(u"theirs.attache-review"_s);
    QStringList m_tenants;
    QRandomGenerator m_random{5};
    qsizetype m_calls = 0; ///< of a run that nobody killed

    QStringList command(const QStringList &arguments) const
    {
        return QStringList{CliRun::program(), u"--workspace"_s, m_workspace, u"--json"_s,
                           u"review"_s}
        + arguments;
    }
    KilledRun run(const QStringList &arguments, bool kill)
    {
        const Killer killer(m_folder);
        KillPoint point;
        if (kill)
            point = {m_random.bounded(1, int(m_calls) + 1),
                     m_random.bounded(2) ? m_random.bounded(300) : 0};
        KilledRun ran = killer.run(command(arguments), m_cli.environment(), point);
        // Taking over its lock is proved elsewhere; here another run of the program may have got
        // the number of the dead one, and the lock would look alive.
        if (ran.killed)
            QFile::remove(m_workspace + u".lock"_s);
        return ran;
    }

private slots:
    STRICT_TEST

    void initTestCase()
    {
        if (!Killer::isAvailable())
            QSKIP("no library that stops programs on this system");
        QVERIFY(QDir().mkpath(m_folder));
        QCOMPARE(m_cli.run({u"sample"_s, m_workspace, u"--customers"_s, u"20"_s}).exitCode, 0);
        QCOMPARE(m_cli.json(m_workspace, {u"review"_s, u"start"_s, u"Q4"_s}).exitCode, 0);
        const auto items = m_cli.json(m_workspace, {u"review"_s, u"show"_s, u"Q4"_s}).array();
        for (const QJsonValue &item : items)
            m_tenants << item[u"tenantId"_s].toString();
        QVERIFY(!m_tenants.isEmpty());
        m_calls =
            run({u"decide"_s, u"Q4"_s, m_tenants.at(0), u"keep"_s, u"--reason"_s, u"reference"_s},
                false)
                .calls.size();
        QVERIFY(m_calls > 5);
    }

    void whatWasSaidToBeSavedIsThere()
    {
        if (m_calls == 0)
            QSKIP("nothing stops programs here");
        QStringList before = lookAt(m_workspace).reasons;
        int killed = 0;
        int lost = 0;
        int kept = 0;
        for (int round = 0; killed < Kills && round < MostRounds; ++round) {
            const QString reason = u"round %1"_s.arg(round);
            const KilledRun ran =
                run({u"decide"_s, u"Q4"_s, m_tenants.at(round % int(m_tenants.size())), u"keep"_s,
                     u"--reason"_s, reason},
                    true);
            killed += int(ran.killed);
            const bool isAcknowledged = ran.out.contains(reason.toUtf8());
            const Left left = lookAt(m_workspace);
            QVERIFY2(left.error.isEmpty(), qPrintable(left.error));
            const bool isThere = left.reasons.contains(reason);
            QVERIFY2(isThere || !isAcknowledged, qPrintable(reason));
            lost += int(!isThere);
            kept += int(isThere && ran.killed);
            if (isThere)
                before << reason;
            before.sort();
            QCOMPARE(left.reasons, before);
        }
        QCOMPARE(killed, Kills);
        // Killed before and after it was on the disk, or the loop proves nothing.
        QVERIFY2(lost > 0 && kept > 0, qPrintable(u"%1 lost, %2 kept"_s.arg(lost).arg(kept)));
    }

    void aMergeIsThereWholeOrNotAtAll()
    {
        if (m_calls == 0)
            QSKIP("nothing stops programs here");
        const QString other = m_cli.path(u"other.attache"_s);
        QCOMPARE(m_cli.run({u"sample"_s, other, u"--customers"_s, u"20"_s}).exitCode, 0);
        const auto theirs = [&](const QStringList &arguments) {
            QProcessEnvironment zoe;
            zoe.insert(u"USER"_s, u"zoe"_s);
            return m_cli
                .run(QStringList{u"--workspace"_s, other, u"--json"_s, u"review"_s} + arguments, {},
                     zoe)
                .exitCode;
        };
        const QString out = m_cli.path(u"out.attache-review"_s);
        QCOMPARE(m_cli.json(m_workspace, {u"review"_s, u"export"_s, u"Q4"_s, out}).exitCode, 0);
        QCOMPARE(theirs({u"merge"_s, out}), 0);
        int merges = 0;
        for (int round = 0; round < Kills / 4; ++round) {
            const QString reason = u"zoe %1"_s.arg(round);
            QCOMPARE(theirs(QStringList{u"decide"_s, u"Q4"_s} + m_tenants
                            + QStringList{u"keep"_s, u"--reason"_s, reason}),
                     0);
            QCOMPARE(theirs({u"export"_s, u"Q4"_s, m_file, u"--replace"_s}), 0);
            const KilledRun ran = run({u"merge"_s, m_file}, true);
            const Left left = lookAt(m_workspace);
            QVERIFY2(left.error.isEmpty(), qPrintable(left.error));
            const qsizetype count = left.reasons.count(reason);
            QVERIFY2(count == 0 || count == m_tenants.size(), qPrintable(QString::number(count)));
            QVERIFY(count > 0 || !ran.out.contains("\"added\""));
            merges += int(count > 0);
        }
        QVERIFY2(merges > 0, "no merge came to its end");
    }

    void aClosedReviewStaysAsItIs()
    {
        if (m_calls == 0)
            QSKIP("nothing stops programs here");
        const KilledRun merging = run({u"merge"_s, m_file}, false);
        QVERIFY2(merging.exitCode == 0, merging.err.constData());
        const KilledRun closing = run({u"close"_s, u"Q4"_s}, false);
        QVERIFY2(closing.exitCode == 0, closing.err.constData());
        const Left closed = lookAt(m_workspace);
        QVERIFY(closed.review.isClosed());
        for (int round = 0; round < Kills / 10; ++round) {
            run({u"decide"_s, u"Q4"_s, m_tenants.at(0), u"revoke"_s, u"--reason"_s, u"late"_s},
                true);
            const Left left = lookAt(m_workspace);
            QVERIFY2(left.error.isEmpty(), qPrintable(left.error));
            QCOMPARE(left.review.result, closed.review.result);
            QCOMPARE(left.reasons, closed.reasons);
        }
    }
};

QTEST_GUILESS_MAIN(ReviewKillTest)
#include "tst_reviewkill.moc"
