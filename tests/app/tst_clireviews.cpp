// SPDX-License-Identifier: GPL-3.0-or-later
// A review from start to evidence in the terminal, with a second reviewer in a workspace of their
// own.
#include "clirun.h"
#include "strictmain.h"

#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

class CliReviewsTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void initTestCase()
    {
        m_ours = m_cli.path(u"ours.attache"_s);
        m_theirs = m_cli.path(u"theirs.attache"_s);
        for (const QString &file : {m_ours, m_theirs})
            QCOMPARE(m_cli
                         .run({u"sample"_s, file, u"--customers"_s, u"30"_s, u"--date"_s,
                               u"2026-11-22"_s})
                         .exitCode,
                     0);
    }

    void aReviewIsStartedFromAQuery()
    {
        const auto started = review({u"start"_s, u"Q4"_s, u"state:current"_s, u"--second"_s});
        QVERIFY2(started.exitCode == 0, started.err.constData());
        const QJsonObject object = started.object();
        QCOMPARE(object.value(u"name"_s).toString(), u"Q4"_s);
        QCOMPARE(object.value(u"query"_s).toString(), u"state:current"_s);
        QVERIFY(object.value(u"needsSecondReviewer"_s).toBool());
        m_items = object.value(u"progress"_s)[u"items"_s].toInt();
        QCOMPARE(m_cli.json(m_ours, {u"list"_s, u"state:current"_s}).array().size(), m_items);
        QVERIFY(m_items > 3);
        QCOMPARE(review({u"list"_s}).array().size(), 1);
        QCOMPARE(review({u"start"_s, u"None"_s, u"nobody-is-called-so"_s}).errorCode(),
                 u"review.empty"_s);
    }

    void decisionsNeedTheirReasons()
    {
        const QJsonArray items = review({u"show"_s, u"q4"_s}).array();
        QCOMPARE(items.size(), m_items);
        for (const QJsonValue &item : items)
            m_tenants << item[u"tenantId"_s].toString();
        QCOMPARE(items.at(0)[u"state"_s].toString(), u"undecided"_s);
        QCOMPARE(review({u"decide"_s, u"Q4"_s, m_tenants.at(0), u"revoke"_s}).errorCode(),
                 u"review.reasonMissing"_s);
        QCOMPARE(
            review({u"decide"_s, u"Q4"_s, m_tenants.at(0), m_tenants.at(1), u"keep"_s}).exitCode,
            2);
        QCOMPARE(review({u"decide"_s, u"Q4"_s, u"nobody"_s, u"keep"_s}).errorCode(),
                 u"review.itemUnknown"_s);
        QCOMPARE(review({u"decide"_s, u"Q4"_s, m_tenants.at(0), u"perhaps"_s}).exitCode, 2);
        const auto all = review(QStringList{u"decide"_s, u"Q4"_s} + m_tenants
                                + QStringList{u"keep"_s, u"--reason"_s, u"checked"_s});
        QVERIFY2(all.exitCode == 0, all.err.constData());
        QCOMPARE(all.array().size(), m_items);
        QCOMPARE(all.array().at(0)[u"reviewer"_s].toString(), u"tester"_s);
        QCOMPARE(review({u"close"_s, u"Q4"_s}).errorCode(), u"review.incomplete"_s);
    }

    void aSecondReviewerElsewhereIsMergedAndConflictsAreSettled()
    {
        const QString out = m_cli.path(u"Q4.attache-review"_s);
        const QString back = m_cli.path(u"Q4-back.attache-review"_s);
        QCOMPARE(review({u"export"_s, u"Q4"_s, out}).exitCode, 0);
        QCOMPARE(review({u"export"_s, u"Q4"_s, out}).exitCode, 4); // nothing is overwritten
        const auto taken = theirs({u"merge"_s, out});
        QVERIFY2(taken.exitCode == 0, taken.err.constData());
        QVERIFY(taken.object().value(u"isNew"_s).toBool());
        QCOMPARE(theirs(QStringList{u"decide"_s, u"Q4"_s} + m_tenants
                        + QStringList{u"keep"_s, u"--reason"_s, u"seen"_s})
                     .exitCode,
                 0);
        QCOMPARE(theirs({u"decide"_s, u"Q4"_s, m_tenants.at(2), u"revoke"_s, u"--reason"_s,
                         u"no contract"_s})
                     .exitCode,
                 0);
        QCOMPARE(theirs({u"export"_s, u"Q4"_s, back}).exitCode, 0);
        const QJsonObject merged = review({u"merge"_s, back}).object();
        QCOMPARE(merged.value(u"added"_s).toInt(), m_items + 1);
        QCOMPARE(merged.value(u"conflicts"_s).toInt(), 1);
        const QJsonArray conflicts =
            review({u"show"_s, u"Q4"_s, u"--decision"_s, u"conflict"_s}).array();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.at(0)[u"voices"_s].toArray().size(), 2);
        QCOMPARE(review({u"decide"_s, u"Q4"_s, m_tenants.at(2), u"revoke"_s, u"--settle"_s,
                         u"--reason"_s, u"agreed"_s})
                     .exitCode,
                 0);
        const auto closed = review({u"close"_s, u"Q4"_s});
        QVERIFY2(closed.exitCode == 0, closed.err.constData());
        QCOMPARE(closed.object().value(u"progress"_s)[u"revoke"_s].toInt(), 1);
        QCOMPARE(review({u"decide"_s, u"Q4"_s, m_tenants.at(0), u"keep"_s}).errorCode(),
                 u"review.closed"_s);
        QCOMPARE(review({u"show"_s, u"Q4"_s, u"--decision"_s, u"revoke"_s}).array().size(), 1);
    }

    void theEvidenceIsVerifiedAndItsForgeryFound()
    {
        const QString pack = m_cli.path(u"evidence"_s);
        QCOMPARE(m_cli.json(m_ours, {u"evidence"_s, u"Q4"_s, pack}).exitCode, 0);
        QCOMPARE(m_cli.json(m_ours, {u"evidence"_s, u"Q4"_s, pack}).exitCode, 4);
        QCOMPARE(m_cli.json(m_theirs, {u"evidence"_s, u"Q4"_s, pack + u'2'}).errorCode(),
                 u"evidence.reviewOpen"_s);
        const auto proved = m_cli.run({u"--json"_s, u"verify"_s, pack}); // without a workspace
        QVERIFY2(proved.exitCode == 0, proved.err.constData());
        QVERIFY(proved.object().value(u"proved"_s).toBool());
        QCOMPARE(proved.object().value(u"items"_s).toInt(), m_items);
        for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s}) {
            const auto told = m_cli.run({u"--language"_s, language, u"verify"_s, pack});
            QCOMPARE(told.exitCode, 0);
            QVERIFY(told.out.contains("Q4"));
        }
        QFile table(pack + u"/decisions.csv"_s);
        QVERIFY(table.open(QIODevice::Append) && table.write(" ") == 1);
        table.close();
        const auto forged = m_cli.run({u"--json"_s, u"verify"_s, pack});
        QCOMPARE(forged.exitCode, 2);
        QCOMPARE(forged.errorCode(), u"evidence.broken"_s);
        QCOMPARE(forged.object().value(u"findings"_s).toArray().at(0)[u"code"_s].toString(),
                 u"evidence.altered"_s);
        QCOMPARE(m_cli.json(m_ours, {u"verify"_s}).exitCode, 0);
    }

private:
    CliAnswer review(const QStringList &arguments) const
    {
        return m_cli.json(m_ours, QStringList{u"review"_s} + arguments);
    }
    CliAnswer theirs(const QStringList &arguments) const
    {
        QProcessEnvironment zoe;
        zoe.insert(u"USER"_s, u"zoe"_s);
        return m_cli.run(QStringList{u"--workspace"_s, m_theirs, u"--json"_s, u"--language"_s,
                                     u"en"_s, u"review"_s}
                             + arguments,
                         {}, zoe);
    }

    CliRun m_cli;
    QString m_ours;
    QString m_theirs;
    QStringList m_tenants;
    int m_items = 0;
};

QTEST_GUILESS_MAIN(CliReviewsTest)
#include "tst_clireviews.moc"
