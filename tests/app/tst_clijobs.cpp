// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs of a partner admin, in the terminal, on the sample workspace, without a network.
#include "clirun.h"
#include "nosocket.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

class CliJobsTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void initTestCase()
    {
        m_sample = m_cli.path(u"sample.attache"_s);
        const auto made = m_cli.run({u"--json"_s, u"sample"_s, m_sample, u"--customers"_s, u"500"_s,
                                     u"--date"_s, u"2026-11-22"_s});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QCOMPARE(made.object().value(u"customers"_s).toInt(), 500);
    }

    // S1
    void theFigureOfTodayCountsTheRowsItOpens()
    {
        QStringList realms{QString()};
        for (const QJsonValue &realm : m_cli.json(m_sample, {u"realms"_s}).array())
            realms << realm[u"name"_s].toString();
        QVERIFY(realms.size() > 1);
        int most = 0;
        for (const QString &realm : std::as_const(realms)) {
            const QStringList within =
                realm.isEmpty() ? QStringList() : QStringList{u"--realm"_s, realm};
            const auto today = m_cli.json(m_sample, QStringList{u"today"_s} + within);
            const auto rows = m_cli.json(
                m_sample,
                QStringList{u"list"_s, u"runway<30d"_s, u"--limit"_s, u"1000"_s} + within);
            const int figure = today.object().value(u"expiringSoon"_s).toInt(-1);
            QCOMPARE(rows.array().size(), figure);
            most = std::max(most, figure);
        }
        QVERIFY(most > 0);
    }

    // S2
    void whoElseIsAttachedAndHowDoWeKnow()
    {
        const auto answer = m_cli.json(m_sample, {u"show"_s, u"contoso"_s});
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject customer = answer.object();
        QCOMPARE(customer.value(u"name"_s).toString(), u"Contoso Manufacturing Ltd"_s);
        bool foreignAzure = false;
        bool ours = false;
        for (const QJsonValue &value : customer.value(u"attachments"_s).toArray()) {
            const QJsonObject one = value.toObject();
            QVERIFY(!one.value(u"evidence"_s).toString().isEmpty());
            QVERIFY(one.value(u"evidence"_s).toString() != u"unknown");
            ours |= one.value(u"standing"_s).toString() == u"own";
            foreignAzure |= one.value(u"standing"_s).toString() == u"other"
                && one.value(u"service"_s).toString() == u"azure"
                && one.value(u"evidence"_s).toString() == u"customerTenantApi";
        }
        QVERIFY(ours);
        QVERIFY(foreignAzure);
    }

    // S5, S11
    void everyReadingCommandAnswersForThePast()
    {
        const auto observations = m_cli.json(m_sample, {u"observations"_s}).array();
        QVERIFY(observations.size() > 20);
        const QString earlier =
            QString::number(observations.at(observations.size() / 2)[u"number"_s].toInt());
        const auto past = [&](const QStringList &command) {
            return m_cli.json(m_sample, QStringList{u"--as-of"_s, earlier} + command);
        };
        const auto known = past({u"observations"_s});
        QCOMPARE(known.exitCode, 0);
        QCOMPARE(known.array().size(), observations.size() / 2 + 1);
        const auto now = m_cli.json(m_sample, {u"list"_s, u"--limit"_s, u"1000"_s}).array().size();
        const auto then = past({u"list"_s, u"--limit"_s, u"1000"_s}).array().size();
        QVERIFY2(then > 0 && then < now, qPrintable(QString::number(then)));
        // What came later was not known. Who joined and left again is no change, but in the list.
        const auto changes = m_cli.json(m_sample, {u"diff"_s, earlier, u"latest"_s}).object();
        const auto joined = changes.value(u"joined"_s).toArray();
        QVERIFY(!joined.isEmpty() && now - then >= joined.size());
        QSet<QString> names;
        for (const QJsonValue &one : past({u"list"_s, u"--limit"_s, u"1000"_s}).array())
            names.insert(one[u"tenantId"_s].toString());
        for (const QJsonValue &one : joined) {
            const auto isBack = one[u"tenantId"_s].toString();
            const auto show = past({u"show"_s, isBack});
            QVERIFY(show.exitCode == 3 || names.contains(isBack)); // unknown, or gone by then
        }
        for (const QStringList &command :
             {QStringList{u"today"_s}, QStringList{u"partners"_s}, QStringList{u"invitations"_s},
              QStringList{u"diff"_s, u"first"_s, u"latest"_s}})
            QCOMPARE(past(command).exitCode, 0);
        QVERIFY(past({u"invitations"_s}).array().isEmpty()); // they were made yesterday
        // Nothing is written into the past.
        for (const QStringList &command :
             {QStringList{u"backup"_s, m_cli.path(u"copy.attache"_s)},
              QStringList{u"tags"_s, u"add"_s, u"x"_s, u"state:gone"_s},
              QStringList{u"realms"_s, u"add"_s, u"x"_s}})
            QCOMPARE(past(command).exitCode, 2);
        QCOMPARE(m_cli.json(m_sample, {u"--as-of"_s, u"1999"_s, u"list"_s}).exitCode, 3);
        const auto said = m_cli.run(
            {u"--workspace"_s, m_sample, u"--as-of"_s, earlier, u"list"_s, u"--limit"_s, u"1"_s});
        QVERIFY2(said.err.contains(earlier.toUtf8()), said.err.constData());
    }

    // S11
    void theTimelineOfACustomerSaysWhatHappenedWhenAndHowWeKnow()
    {
        const auto answer = m_cli.json(m_sample, {u"timeline"_s, u"contoso"_s});
        QCOMPARE(answer.exitCode, 0);
        const QJsonArray entries = answer.array();
        QVERIFY(entries.size() >= 2);
        QSet<QString> kinds;
        QString last = u"9999"_s;
        for (const QJsonValue &entry : entries) {
            kinds.insert(entry[u"kind"_s].toString());
            const QString at = entry[u"at"_s].toString();
            QVERIFY2(at <= last, qPrintable(at));
            last = at;
            if (entry[u"kind"_s].toString() == u"observed") {
                QVERIFY(!entry[u"source"_s].toString().isEmpty());
                QVERIFY(!entry[u"change"_s][u"change"_s].toString().isEmpty());
            }
        }
        QVERIFY(kinds.contains(u"observed"_s));
        QCOMPARE(m_cli.json(m_sample, {u"timeline"_s, u"no such customer"_s}).exitCode, 3);
        const auto table = m_cli.run({u"--workspace"_s, m_sample, u"timeline"_s, u"contoso"_s});
        QVERIFY(table.out.contains("Partner gained: "));
    }

    void whatAListReadIsKeptUntilSomethingChanges()
    {
        const QString file = m_cli.path(u"kept.attache"_s);
        QCOMPARE(m_cli.run({u"sample"_s, file, u"--customers"_s, u"40"_s}).exitCode, 0);
        const QString index = file + u"-index"_s;
        QFile::remove(index);
        const QStringList list{u"list"_s, u"partner:\"Offline IT\""_s};
        QCOMPARE(m_cli.json(file, list).array().size(), 0);
        QVERIFY(QFile::exists(index));
        QCOMPARE(QFile::permissions(index)
                     & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser),
                 QFile::Permissions());
        QCOMPARE(m_cli.json(file, list).array().size(), 0);
        const auto attached = m_cli.json(file,
                                         {u"attach"_s, u"müller metallbau"_s, u"--partner"_s,
                                          u"Offline IT"_s, u"--kind"_s, u"dap"_s});
        QVERIFY2(attached.exitCode == 0, attached.err.constData());
        QCOMPARE(m_cli.json(file, list).array().size(), 1);
    }

    // S5
    void thisMonthAgainstLast()
    {
        const auto answer = m_cli.json(m_sample, {u"diff"_s, u"2026-10"_s, u"2026-11"_s});
        QVERIFY2(answer.exitCode == 0, answer.err.constData());
        const QJsonObject changes = answer.object();
        for (const QString &key :
             {u"joined"_s, u"left"_s, u"renamed"_s, u"gainedPartner"_s, u"lostPartner"_s})
            QVERIFY2(changes.value(key).isArray(), qPrintable(key));
        QVERIFY(!changes.value(u"joined"_s).toArray().isEmpty());
        QStringList left;
        for (const QJsonValue &value : changes.value(u"left"_s).toArray())
            left << value[u"name"_s].toString();
        QVERIFY2(left.contains(u"Litware Former Customer plc"_s), qPrintable(left.join(u'|')));
        const auto previous = m_cli.json(m_sample, {u"diff"_s, u"previous"_s, u"latest"_s});
        QCOMPARE(previous.exitCode, 0);
    }
    void overAYearSomebodyWasRenamedAndPartnersCameAndWent()
    {
        const auto answer = m_cli.json(m_sample, {u"diff"_s, u"2025-08"_s, u"latest"_s});
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject changes = answer.object();
        for (const QString &key :
             {u"joined"_s, u"left"_s, u"renamed"_s, u"gainedPartner"_s, u"lostPartner"_s})
            QVERIFY2(!changes.value(key).toArray().isEmpty(), qPrintable(key));
        for (const QJsonValue &value : changes.value(u"renamed"_s).toArray())
            QVERIFY(value[u"before"_s] != value[u"after"_s]);
    }

    // S13
    void theCallerIsFoundByWhateverTheySay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << u"Müller Metallbau"_s;
        QTest::newRow("without umlaut") << u"muller metallbau"_s;
        QTest::newRow("spelled out") << u"MUELLER metallbau"_s;
        QTest::newRow("alias") << u"mümebau"_s;
        QTest::newRow("domain") << u"mueller-metallbau.example"_s;
    }
    void theCallerIsFoundByWhateverTheySay()
    {
        QFETCH(QString, text);
        const auto list = m_cli.json(m_sample, {u"list"_s, text});
        QVERIFY2(list.exitCode == 0, list.err.constData());
        QStringList names;
        for (const QJsonValue &value : list.array())
            names << value[u"name"_s].toString();
        QVERIFY2(names.contains(u"Müller Metallbau GmbH"_s), qPrintable(names.join(u'|')));
        const auto shown = m_cli.json(m_sample, {u"show"_s, text});
        QVERIFY2(shown.exitCode == 0, shown.err.constData());
        QCOMPARE(shown.object().value(u"name"_s).toString(), u"Müller Metallbau GmbH"_s);
    }
    void theCallerIsFoundByAPartOfTheTenantId()
    {
        const auto shown = m_cli.json(m_sample, {u"show"_s, u"mümebau"_s});
        const QString tenant = shown.object().value(u"tenantId"_s).toString();
        QCOMPARE(tenant.size(), 36);
        const auto list = m_cli.json(m_sample, {u"list"_s, tenant.sliced(9, 9)});
        QCOMPARE(list.array().size(), 1);
        QCOMPARE(list.array().first()[u"tenantId"_s].toString(), tenant);
    }

    // S14
    void officeIsOursAndAzureSomebodyElses()
    {
        const auto answer =
            m_cli.json(m_sample, {u"list"_s, u"mine:office365 others:azure state:current"_s});
        QVERIFY2(answer.exitCode == 0, answer.err.constData());
        QVERIFY(answer.array().size() >= 6);
        for (const QJsonValue &customer : answer.array()) {
            bool ours = false;
            bool theirs = false;
            for (const QJsonValue &one : customer[u"attachments"_s].toArray()) {
                const bool own = one[u"standing"_s].toString() == u"own";
                ours |= own && one[u"service"_s].toString() == u"office365";
                theirs |= !own && one[u"service"_s].toString() == u"azure";
            }
            QVERIFY2(ours && theirs, qPrintable(customer[u"name"_s].toString()));
        }
    }

    // S18
    void aDroppedListRefreshesWhatIsReadableAnyway()
    {
        const auto before = m_cli.json(m_sample, {u"today"_s});
        QCOMPARE(before.exitCode, 0);
        QVERIFY(!before.object().value(u"asOf"_s).toString().isEmpty());
        const QString list =
            m_cli.write(u"dropped.csv"_s,
                        "TenantId,Domain,CompanyName\r\n"
                        "0f000000-0000-4000-8000-000000000001,fresh.example,Fresh Customer\r\n");
        const auto imported = m_cli.json(
            m_sample, {u"import"_s, list, u"--realm"_s, u"contoso partner"_s, u"--partial"_s});
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
        QCOMPARE(imported.object().value(u"added"_s).toInt(), 1);
        QCOMPARE(imported.object().value(u"gone"_s).toInt(), 0);
        const auto found = m_cli.json(m_sample, {u"list"_s, u"fresh customer"_s});
        QCOMPARE(found.array().size(), 1);
        QCOMPARE(found.array().first()[u"realm"_s].toString(), u"Contoso Partner"_s);
        QCOMPARE(found.array().first()[u"cloud"_s].toString(), u"global"_s);
    }

    void realmsDoNotMix()
    {
        const auto germany =
            m_cli.json(m_sample, {u"list"_s, u"--realm"_s, u"Contoso Deutschland"_s});
        QVERIFY(germany.array().size() > 20);
        for (const QJsonValue &value : germany.array())
            QCOMPARE(value[u"cloud"_s].toString(), u"germany"_s);
        const auto all = m_cli.json(m_sample, {u"list"_s});
        QVERIFY(all.array().size() > germany.array().size());
    }

    void everyEvidenceAndInvitationStateOccurs()
    {
        QSet<QString> evidence;
        QSet<QString> states;
        for (const QJsonValue &customer : m_cli.json(m_sample, {u"list"_s}).array()) {
            states << customer[u"state"_s].toString();
            for (const QJsonValue &one : customer[u"attachments"_s].toArray())
                evidence << one[u"evidence"_s].toString();
        }
        QVERIFY(evidence.contains(
            {u"ownApi"_s, u"customerTenantApi"_s, u"importedFile"_s, u"byHand"_s}));
        QCOMPARE(states, (QSet<QString>{u"current"_s, u"gone"_s}));
        QSet<QString> invitations;
        for (const QJsonValue &one : m_cli.json(m_sample, {u"invitations"_s}).array())
            invitations << one[u"state"_s].toString();
        QCOMPARE(invitations.size(), 11);
    }

    void noNetworkLibraryIsLinked()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {CliRun::program()});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("libQt6Core"));
        for (const char *library : {"libQt6Network", "libQt6Gui", "libQt6Widgets", "libssl"})
            QVERIFY2(!libraries.contains(library), library);
    }
    void noSocketIsEverOpened_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<bool>("opensOne");
        const auto row = [](const char *name, const QStringList &command) {
            QTest::newRow(name) << command << false;
        };
        row("S2", {u"show"_s, u"contoso"_s});
        row("S5", {u"diff"_s, u"previous"_s, u"latest"_s});
        row("S13", {u"list"_s, u"muller"_s});
        row("S14", {u"list"_s, u"mine:office365 others:azure"_s});
        row("S18", {u"today"_s});
        row("S18 import",
            {u"import"_s, u"LIST"_s, u"--realm"_s, u"contoso partner"_s, u"--dry-run"_s});
        row("export", {u"export"_s, u"FILE.csv"_s});
        row("attach",
            {u"attach"_s, u"müller metallbau"_s, u"--partner"_s, u"Offline IT"_s, u"--kind"_s,
             u"advisor"_s});
        row("invite",
            {u"invite"_s, u"müller metallbau"_s, u"--link"_s,
             u"https://admin.microsoft.com/Adminportal/Home"_s});
        row("invitations", {u"invitations"_s});
        row("partners", {u"partners"_s});
        row("realms", {u"realms"_s});
        row("observations", {u"observations"_s});
        row("sample", {u"sample"_s, u"FILE.attache"_s, u"--customers"_s, u"20"_s});
        row("verify", {u"verify"_s});
        row("backup", {u"backup"_s, u"FILE.backup"_s});
        row("doctor", {u"doctor"_s});
        // The check has to be able to fail.
        QTest::newRow("a program that opens one")
            << QStringList{u"bash"_s, u"-c"_s, u"exec 3<>/dev/udp/127.0.0.1/9"_s} << true;
    }
    void noSocketIsEverOpened()
    {
        if (!canForbidSockets)
            QSKIP("the kernel is asked to forbid sockets on x86-64 Linux only");
        QFETCH(QStringList, command);
        QFETCH(bool, opensOne);
        command.replaceInStrings(u"LIST"_s,
                                 m_cli.write(u"offline.csv"_s,
                                             "TenantId,Domain,CompanyName\r\n0f000000-0000-"
                                             "4000-8000-000000000009,o.example,O\r\n"));
        command.replaceInStrings(u"FILE"_s, m_cli.path(u"offline-"_s + command.first()));
        if (!opensOne)
            command =
                QStringList{CliRun::program(), u"--workspace"_s, m_sample, u"--json"_s} + command;
        QProcess process;
        process.setProcessEnvironment(m_cli.environment());
        forbidSockets(process, SocketRule::None);
        process.start(command.first(), command.sliced(1));
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitStatus() == QProcess::CrashExit || process.exitCode() != 125,
                 "the kernel did not take the filter");
        QCOMPARE(process.exitStatus() == QProcess::CrashExit, opensOne);
        if (!opensOne)
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void theSampleIsTheSameEveryTime()
    {
        const QString again = m_cli.path(u"again.attache"_s);
        const QString first = m_cli.path(u"first.attache"_s);
        for (const QString &path : {first, again}) {
            QCOMPARE(m_cli
                         .run({u"sample"_s, path, u"--customers"_s, u"60"_s, u"--seed"_s, u"5"_s,
                               u"--date"_s, u"2026-11-22"_s})
                         .exitCode,
                     0);
        }
        for (const QString &command : {u"list"_s, u"invitations"_s, u"partners"_s}) {
            const QByteArray one = m_cli.json(first, {command}).out;
            QVERIFY(one.size() > 100);
            QCOMPARE(m_cli.json(again, {command}).out, one);
        }
        const QString csv = m_cli.path(u"a.csv"_s);
        const QString other = m_cli.path(u"b.csv"_s);
        QCOMPARE(m_cli.json(first, {u"export"_s, csv}).exitCode, 0);
        QCOMPARE(m_cli.json(again, {u"export"_s, other}).exitCode, 0);
        QFile a(csv);
        QFile b(other);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        const QByteArray bytes = a.readAll();
        QVERIFY(bytes.size() > 1000);
        QCOMPARE(b.readAll(), bytes);
    }

    void theSampleIsSound()
    {
        const auto answer = m_cli.json(m_sample, {u"verify"_s});
        QVERIFY2(answer.exitCode == 0, answer.out.constData());
        QCOMPARE(answer.object().value(u"clean"_s).toBool(), true);
    }

private:
    CliRun m_cli;
    QString m_sample;
};

QTEST_GUILESS_MAIN(CliJobsTest)
#include "tst_clijobs.moc"
