// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views in the terminal.
#include "clirun.h"
#include "strictmain.h"

#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

class CliViewsTest : public QObject
{
    Q_OBJECT
    CliRun m_cli;
    QString m_sample;

    QStringList namesOf(const QString &workspace) const
    {
        QStringList names;
        for (const QJsonValue &view : m_cli.json(workspace, {u"views"_s}).array()) {
            if (!view[u"builtIn"_s].toBool())
                names << view[u"name"_s].toString();
        }
        return names;
    }

private slots:
    STRICT_TEST

    void initTestCase()
    {
        m_sample = m_cli.path(u"sample.attache"_s);
        const auto made = m_cli.run(
            {u"sample"_s, m_sample, u"--customers"_s, u"300"_s, u"--date"_s, u"2026-11-22"_s});
        QVERIFY2(made.exitCode == 0, made.err.constData());
    }

    // S14
    void officeOursAndAzureSomebodyElsesIsOneViewAway()
    {
        const auto byView = m_cli.json(m_sample, {u"list"_s, u"--view"_s, u"splitServices"_s});
        const auto byQuery =
            m_cli.json(m_sample, {u"list"_s, u"state:current mine:office365 others:azure"_s});
        QCOMPARE(byView.exitCode, 0);
        QVERIFY(!byView.array().isEmpty());
        QCOMPARE(byView.array(), byQuery.array());
        // In French by its French name.
        const auto french =
            m_cli.run({u"--workspace"_s, m_sample, u"--json"_s, u"--language"_s, u"fr"_s, u"list"_s,
                       u"--view"_s, u"Office 365 chez nous, Azure chez un autre"_s});
        QVERIFY2(french.exitCode == 0, french.err.constData());
        QCOMPARE(french.array(), byView.array());
    }

    void everyBuiltInViewIsListedAndWorks()
    {
        const auto views = m_cli.json(m_sample, {u"views"_s}).array();
        QVERIFY(views.size() >= 6);
        for (const QJsonValue &view : views) {
            const auto rows =
                m_cli.json(m_sample, {u"list"_s, u"--view"_s, view[u"key"_s].toString()});
            QVERIFY2(rows.exitCode == 0, qPrintable(view[u"key"_s].toString()));
            QVERIFY(view[u"name"_s].toString() != view[u"key"_s].toString());
        }
    }

    void aViewIsSavedUsedAndRemoved()
    {
        const auto added = m_cli.json(m_sample,
                                      {u"views"_s, u"add"_s, u"Meine Azure"_s, u"meine:azure"_s,
                                       u"--sort"_s, u"-lastSeen"_s});
        QVERIFY2(added.exitCode == 0, added.err.constData());
        QCOMPARE(added.object()[u"query"_s].toString(), u"mine:azure"_s);
        QCOMPARE(added.object()[u"sort"_s].toArray(), QJsonArray{u"-lastSeen"_s});
        QCOMPARE(m_cli.json(m_sample, {u"views"_s, u"add"_s, u"MEINE AZURE"_s}).exitCode, 4);
        // A further condition narrows the view.
        const auto all = m_cli.json(m_sample, {u"list"_s, u"--view"_s, u"meine azure"_s}).array();
        const auto some =
            m_cli.json(m_sample, {u"list"_s, u"--view"_s, u"meine azure"_s, u"others:office365"_s});
        QCOMPARE(some.exitCode, 0);
        QVERIFY(all.size() > some.array().size());
        QCOMPARE(m_cli.json(m_sample, {u"views"_s, u"remove"_s, u"Meine Azure"_s}).exitCode, 0);
        QVERIFY(!namesOf(m_sample).contains(u"Meine Azure"_s));
        const auto gone = m_cli.json(m_sample, {u"list"_s, u"--view"_s, u"Meine Azure"_s});
        QCOMPARE(gone.exitCode, 3);
        QCOMPARE(gone.errorCode(), u"view.unknown"_s);
        QCOMPARE(m_cli.json(m_sample, {u"verify"_s}).exitCode, 0);
    }

    void viewsTravelToAnotherWorkspace()
    {
        for (const QString &name : {u"One"_s, u"Two"_s})
            QCOMPARE(m_cli.json(m_sample, {u"views"_s, u"add"_s, name, u"tag:vip"_s}).exitCode, 0);
        const QString file = m_cli.path(u"views.json"_s);
        QCOMPARE(m_cli.json(m_sample, {u"views"_s, u"export"_s, file}).exitCode, 0);
        QCOMPARE(m_cli.json(m_sample, {u"views"_s, u"export"_s, file}).errorCode(),
                 u"export.exists"_s);
        const QString other = m_cli.path(u"other.attache"_s);
        QCOMPARE(m_cli.json(other, {u"realms"_s, u"add"_s, u"Other"_s}).exitCode, 0);
        const auto taken = m_cli.json(other, {u"views"_s, u"import"_s, file});
        QVERIFY2(taken.exitCode == 0, taken.err.constData());
        QCOMPARE(taken.object()[u"added"_s].toArray().size(), 2);
        QCOMPARE(namesOf(other), (QStringList{u"One"_s, u"Two"_s}));
        const auto again = m_cli.json(other, {u"views"_s, u"import"_s, file});
        QCOMPARE(again.object()[u"unchanged"_s].toInt(), 2);
        QCOMPARE(namesOf(other).size(), 2);
        const QString bad = m_cli.write(u"bad.json"_s, "{\"views\": []}");
        const auto refused = m_cli.json(other, {u"views"_s, u"import"_s, bad});
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.errorCode(), u"views.notOurs"_s);
    }

    void aSmartTagIsAddedAskedForAndRemoved()
    {
        const auto added =
            m_cli.json(m_sample, {u"tags"_s, u"add"_s, u"Azure elsewhere"_s, u"others:azure"_s});
        QVERIFY2(added.exitCode == 0, added.err.constData());
        const auto byQuery = m_cli.json(m_sample, {u"list"_s, u"others:azure"_s}).array();
        QVERIFY(!byQuery.isEmpty());
        QCOMPARE(added.object()[u"customers"_s].toInt(), int(byQuery.size()));
        const auto byTag = m_cli.json(m_sample, {u"list"_s, u"tag:\"azure elsewhere\""_s});
        QVERIFY2(byTag.exitCode == 0, byTag.err.constData());
        QCOMPARE(byTag.array().size(), byQuery.size());
        for (const QJsonValue &customer : byTag.array())
            QCOMPARE(customer[u"smartTags"_s].toArray(), QJsonArray{u"Azure elsewhere"_s});
        // The plain first page says the same as the index.
        const auto page = m_cli.json(m_sample, {u"list"_s, u"--limit"_s, u"300"_s}).array();
        int carriers = 0;
        for (const QJsonValue &customer : page)
            carriers += int(customer[u"smartTags"_s].toArray().size());
        QCOMPARE(carriers, int(byQuery.size()));
        const auto list = m_cli.json(m_sample, {u"tags"_s, u"list"_s}).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0)[u"query"_s].toString(), u"others:azure"_s);
        // One upon another, and what cannot be.
        QCOMPARE(
            m_cli
                .json(m_sample,
                      {u"tags"_s, u"add"_s, u"B"_s, u"-tag:\"Azure elsewhere\" state:current"_s})
                .exitCode,
            0);
        const auto itself = m_cli.run({u"--workspace"_s, m_sample, u"--language"_s, u"fr"_s,
                                       u"tags"_s, u"add"_s, u"C"_s, u"étiquette:C"_s});
        QCOMPARE(itself.exitCode, 2);
        QVERIFY2(itself.err.contains("elle-m") && itself.err.contains("            ^\n"),
                 itself.err.constData());
        const auto unknown =
            m_cli.run({u"--workspace"_s, m_sample, u"tags"_s, u"add"_s, u"C"_s, u"tag:qqq"_s});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.err.contains("^^^"), unknown.err.constData());
        QCOMPARE(m_cli.json(m_sample, {u"tags"_s, u"list"_s}).array().size(), 2);
        QCOMPARE(m_cli.json(m_sample, {u"tags"_s, u"remove"_s, u"azure elsewhere"_s}).exitCode, 0);
        const auto after = m_cli.run(
            {u"--workspace"_s, m_sample, u"--json"_s, u"list"_s, u"tag:\"azure elsewhere\""_s});
        QCOMPARE(after.exitCode, 0);
        QVERIFY(after.array().isEmpty());
        QVERIFY2(after.err.contains("^"), after.err.constData()); // told, not silently empty
        QCOMPARE(m_cli.json(m_sample, {u"tags"_s, u"remove"_s, u"B"_s}).exitCode, 0);
        QCOMPARE(m_cli.json(m_sample, {u"tags"_s, u"remove"_s, u"gone"_s}).errorCode(),
                 u"view.unknown"_s);
        QCOMPARE(m_cli.json(m_sample, {u"tags"_s, u"paint"_s}).exitCode, 2);
        QCOMPARE(m_cli.json(m_sample, {u"verify"_s}).exitCode, 0);
    }

    void whatViewsCannotDoIsSaid()
    {
        QCOMPARE(m_cli.json(m_sample, {u"views"_s, u"paint"_s, u"A"_s}).exitCode, 2);
        QCOMPARE(m_cli.json(m_sample, {u"views"_s, u"add"_s}).exitCode, 2);
        QCOMPARE(
            m_cli.json(m_sample, {u"views"_s, u"add"_s, u"A"_s, u"nosuchfield:y"_s}).errorCode(),
            u"view.queryUnclear"_s);
        QCOMPARE(m_cli.json(m_sample, {u"views"_s, u"remove"_s, u"gone"_s}).exitCode, 3);
    }
};

QTEST_GUILESS_MAIN(CliViewsTest)
#include "tst_cliviews.moc"
