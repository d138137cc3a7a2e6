// SPDX-License-Identifier: GPL-3.0-or-later
// How the command line answers: exit codes, errors, help, languages, and what it writes.
#include "cliarguments.h"
#include "clirun.h"
#include "clitable.h"
#include "settings.h"
#include "strictmain.h"

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/types.h>
#endif

using namespace attache;
using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX
namespace {

/// Whether a process handles SIGINT itself.
bool catchesInterrupts(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("SigCgt:");
    const quint64 caught =
        text.mid(at + 7, 40).trimmed().split('\n').constFirst().toULongLong(nullptr, 16);
    return at >= 0 && (caught & (quint64(1) << (SIGINT - 1))) != 0;
}

} // namespace
#endif

class CliUsageTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void initTestCase()
    {
        m_sample = m_cli.path(u"sample.attache"_s);
        QCOMPARE(m_cli
                     .run({u"sample"_s, m_sample, u"--customers"_s, u"30"_s, u"--date"_s,
                           u"2026-11-22"_s})
                     .exitCode,
                 0);
    }

    void everyFailureHasItsExitCode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        const auto usage = u"cli.usage"_s;
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 2 << usage;
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--frob"_s} << 2 << usage;
        QTest::newRow("option without value") << QStringList{u"list"_s, u"--limit"_s} << 2 << usage;
        QTest::newRow("value for a switch")
            << QStringList{u"import"_s, u"x"_s, u"--dry-run=yes"_s} << 2 << usage;
        QTest::newRow("no number") << QStringList{u"list"_s, u"--limit"_s, u"ten"_s} << 2 << usage;
        QTest::newRow("zero") << QStringList{u"list"_s, u"--limit=0"_s} << 2 << usage;
        QTest::newRow("bad query") << QStringList{u"list"_s, u"partner:"_s} << 2 << usage;
        QTest::newRow("bad sort") << QStringList{u"list"_s, u"--sort"_s, u"mood"_s} << 2 << usage;
        QTest::newRow("too many words") << QStringList{u"partners"_s, u"x"_s} << 2 << usage;
        QTest::newRow("missing word") << QStringList{u"diff"_s, u"first"_s} << 2 << usage;
        QTest::newRow("bad language")
            << QStringList{u"--language"_s, u"xx"_s, u"list"_s} << 2 << usage;
        QTest::newRow("bad kind") << QStringList{u"attach"_s, u"contoso"_s, u"--partner"_s,
                                                 u"P"_s,      u"--kind"_s,  u"friend"_s}
                                  << 2 << usage;
        QTest::newRow("unknown role")
            << QStringList{u"invite"_s, u"contoso"_s, u"--role"_s, u"Helpdesk Admin"_s} << 2
            << usage;
        QTest::newRow("a day that never comes")
            << QStringList{u"sample"_s, u"FOLDER/x.attache"_s, u"--date"_s, u"never"_s} << 2
            << usage;
        QTest::newRow("sample into no folder")
            << QStringList{u"sample"_s, u"FOLDER/none/x.attache"_s} << 3 << u"workspace.noFolder"_s;
        QTest::newRow("backup into no folder")
            << QStringList{u"backup"_s, u"FOLDER/none/x.attache"_s} << 3 << u"workspace.noFolder"_s;
        QTest::newRow("export into no folder")
            << QStringList{u"export"_s, u"FOLDER/none/x.csv"_s} << 3 << u"export.noFolder"_s;
        QTest::newRow("realm needed")
            << QStringList{u"import"_s, u"LIST"_s} << 2 << u"cli.realmNeeded"_s;
        QTest::newRow("unknown customer")
            << QStringList{u"show"_s, u"nobody at all"_s} << 3 << u"customer.unknown"_s;
        QTest::newRow("unknown realm")
            << QStringList{u"list"_s, u"--realm"_s, u"Elsewhere"_s} << 3 << u"cli.realmUnknown"_s;
        QTest::newRow("unknown observation")
            << QStringList{u"diff"_s, u"first"_s, u"999999"_s} << 3 << u"observation.unknown"_s;
        QTest::newRow("ambiguous")
            << QStringList{u"show"_s, u"contoso "_s + u"p"_s} << 0 << QString();
        QTest::newRow("several match")
            << QStringList{u"show"_s, u"example"_s} << 4 << u"customer.ambiguous"_s;
        QTest::newRow("sample exists")
            << QStringList{u"sample"_s, u"SAMPLE"_s} << 4 << u"workspace.exists"_s;
        QTest::newRow("rule") << QStringList{u"invite"_s,       u"contoso"_s,
                                             u"--kind"_s,       u"granularRelationship"_s,
                                             u"--role"_s,       u"Global Administrator"_s,
                                             u"--auto-extend"_s}
                              << 4 << u"rule.autoExtendGlobalAdmin"_s;
        QTest::newRow("realm taken") << QStringList{u"realms"_s, u"add"_s, u"contoso PARTNER"_s}
                                     << 4 << u"realm.nameTaken"_s;
        QTest::newRow("partner ID")
            << QStringList{u"attach"_s, u"contoso"_s, u"--kind"_s, u"dap"_s, u"--mpn"_s, u"abc"_s}
            << 2 << u"partnerId.malformed"_s;
    }
    void everyFailureHasItsExitCode()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, code);
        const QString list = m_cli.write(
            u"list.csv"_s,
            "TenantId,Domain,CompanyName\n0b000000-0000-4000-8000-000000000001,a.example,A\n");
        arguments.replaceInStrings(u"LIST"_s, list);
        arguments.replaceInStrings(u"SAMPLE"_s, m_sample);
        arguments.replaceInStrings(u"FOLDER"_s, QFileInfo(m_sample).absolutePath());
        const auto answer = m_cli.json(m_sample, arguments);
        QVERIFY2(answer.exitCode == exitCode, answer.err.constData());
        QCOMPARE(answer.errorCode(), code);
        if (exitCode == 0)
            return;
        QVERIFY2(answer.out.isEmpty(), answer.out.constData());
        // The same without --json is a sentence, on standard error, in the language asked for.
        const auto words = m_cli.run(
            QStringList{u"--workspace"_s, m_sample, u"--language"_s, u"de"_s} + arguments);
        QCOMPARE(words.exitCode, exitCode);
        if (code != u"cli.usage" || arguments.first() != u"--language")
            QVERIFY2(words.err.startsWith("Fehler: "), words.err.constData());
    }

    void aWrongCommandLineIsAnsweredInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("en") << u"en"_s << QByteArray("Error: ");
        QTest::newRow("fr") << u"fr"_s << QByteArray("Erreur\u00a0: ");
        QTest::newRow("de") << u"de"_s << QByteArray("Fehler: ");
    }
    void aWrongCommandLineIsAnsweredInTheLanguageAskedFor()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, begin);
        for (const QStringList &arguments :
             {QStringList{u"--language"_s, language, u"--frob"_s, u"list"_s},
              QStringList{u"--language="_s + language, u"--workspace"_s},
              QStringList{u"--language"_s, language, u"frob"_s}}) {
            const auto answer = m_cli.run(arguments);
            QCOMPARE(answer.exitCode, 2);
            QVERIFY2(answer.err.startsWith(begin), answer.err.constData());
        }
    }

    void theFileAtFaultIsNamed()
    {
        const QString good = m_cli.write(
            u"good.csv"_s,
            "TenantId,Domain,CompanyName\n0b000000-0000-4000-8000-000000000001,a.example,A\n");
        const QString bad = m_cli.write(u"bad.json"_s, "{");
        const QString workspace = m_cli.path(u"named.attache"_s);
        const auto words = m_cli.run({u"--workspace"_s, workspace, u"import"_s, good, bad});
        QCOMPARE(words.exitCode, 2);
        QVERIFY2(words.err.contains(bad.toUtf8()), words.err.constData());
        const auto json = m_cli.json(workspace, {u"import"_s, good, bad});
        QCOMPARE(QJsonDocument::fromJson(json.err)[u"error"_s][u"file"_s].toString(), bad);
        const auto missing = m_cli.run({u"--workspace"_s, workspace, u"list"_s});
        QCOMPARE(missing.exitCode, 3);
        QVERIFY2(missing.err.contains(workspace.toUtf8()), missing.err.constData());
        // A sentence that names it already does not do so twice.
        const QString none = m_cli.path(u"none.csv"_s);
        const auto once = m_cli.run({u"--workspace"_s, workspace, u"import"_s, none});
        QCOMPARE(once.err.count(none.toUtf8()), 1);
    }

#ifdef Q_OS_LINUX
    void anAnswerThatCannotBeWrittenIsAFailure()
    {
        for (const QStringList &command :
             {QStringList{u"list"_s}, QStringList{u"list"_s, u"--json"_s}, QStringList{u"doctor"_s},
              QStringList{u"observations"_s, u"--json"_s}}) {
            QProcess process;
            process.setProcessEnvironment(m_cli.environment());
            process.setStandardOutputFile(u"/dev/full"_s);
            process.start(CliRun::program(), QStringList{u"--workspace"_s, m_sample} + command);
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 10);
            QVERIFY(!process.readAllStandardError().isEmpty());
        }
    }

    void interruptingAnImportTakesItBack()
    {
        QByteArray text = "TenantId,Domain,CompanyName\r\n";
        for (int i = 1; i <= 60'000; ++i) {
            const QByteArray number = QByteArray::number(i);
            text += "0d000000-0000-4000-8000-" + number.rightJustified(12, '0') + ",c" + number
                + ".example,Customer " + number + "\r\n";
        }
        const QString list = m_cli.write(u"long.csv"_s, text);
        const QString workspace = m_cli.path(u"stopped.attache"_s);
        QProcess process;
        process.setProcessEnvironment(m_cli.environment());
        process.start(CliRun::program(),
                      {u"--workspace"_s, workspace, u"--json"_s, u"import"_s, list});
        QVERIFY(process.waitForStarted());
        // From its first row on the import catches the signal; before, it would just end.
        QTRY_VERIFY_WITH_TIMEOUT(catchesInterrupts(process.processId())
                                     || process.state() == QProcess::NotRunning,
                                 60'000);
        QCOMPARE(process.state(), QProcess::Running);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        const QStringList left = QFileInfo(workspace).absoluteDir().entryList(
            {u"*stopped*"_s}, QDir::Files | QDir::Hidden);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }
#endif

    void aWrongQueryIsMarkedWhereItIsWrong()
    {
        const QStringList command{u"list"_s, u"müller 株式 status:activ -x"_s};
        const auto answer =
            m_cli.run(QStringList{u"--workspace"_s, m_sample, u"--language"_s, u"en"_s} + command);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.out.isEmpty());
        const QStringList lines = QString::fromUtf8(answer.err).split(u'\n');
        QVERIFY2(lines.value(0).contains(u"active"_s), answer.err.constData());
        QCOMPARE(lines.value(1), u"  müller 株式 status:activ -x"_s);
        QCOMPARE(lines.value(2), QString(21, u' ') + u"^^^^^"); // the two wide letters take four
        const auto json = m_cli.json(m_sample, command);
        QCOMPARE(json.errorCode(), u"cli.usage"_s);
        const QJsonArray arguments =
            QJsonDocument::fromJson(json.err).object()[u"error"_s][u"arguments"_s].toArray();
        QCOMPARE(arguments.at(1).toString(), command.at(1));
        QCOMPARE(arguments.at(2).toString(), u"17"_s);
        QCOMPARE(arguments.at(3).toString(), u"5"_s);
        // Escape sequences of the line do not reach the terminal, and a long line is cut.
        const auto hostile = m_cli.run(
            {u"--workspace"_s, m_sample, u"list"_s, u"\x1b[2J"_s + QString(3000, u'a') + u" (b"_s});
        QCOMPARE(hostile.exitCode, 2);
        QVERIFY(!hostile.err.contains('\x1b'));
        QVERIFY(hostile.err.size() < 400);
        // The same words in French and German, and the same rows.
        const auto english = m_cli.json(m_sample, {u"list"_s, u"owner:none or expires<90d"_s});
        QVERIFY(!english.array().isEmpty());
        const auto german =
            m_cli.json(m_sample, {u"list"_s, u"verantwortlich:kein oder läuftab<90t"_s});
        QCOMPARE(german.out, english.out);
        const auto french = m_cli.json(m_sample, {u"list"_s, u"responsable:aucun ou expire<90j"_s});
        QCOMPARE(french.out, english.out);
    }

    void aWorkspaceIsSaidOrFound()
    {
        const auto none = m_cli.run({u"--json"_s, u"list"_s});
        QCOMPARE(none.exitCode, 2);
        QCOMPARE(none.errorCode(), u"cli.noWorkspace"_s);
        QProcessEnvironment variable;
        variable.insert(u"ATTACHE_WORKSPACE"_s, m_sample);
        QCOMPARE(m_cli.run({u"--json"_s, u"list"_s}, {}, variable).exitCode, 0);
        const auto missing = m_cli.json(m_cli.path(u"none.attache"_s), {u"list"_s});
        QCOMPARE(missing.exitCode, 3);
        QCOMPARE(missing.errorCode(), u"workspace.notFound"_s);
        const auto other = m_cli.json(m_cli.write(u"x.attache"_s, "not a database"), {u"list"_s});
        QCOMPARE(other.exitCode, 2);
        QCOMPARE(other.errorCode(), u"workspace.notOurs"_s);
    }

    void everyCommandExplainsItselfInEveryLanguage()
    {
        const auto overview = m_cli.run({u"--language"_s, u"en"_s, u"--help"_s});
        QCOMPARE(overview.exitCode, 0);
        for (const char *command :
             {"sample", "import", "realms", "list", "show", "partners", "attach", "invitations",
              "invite", "observations", "diff", "today", "export", "verify", "backup", "doctor"}) {
            QVERIFY2(overview.out.contains(command), command);
            QByteArrayList texts;
            for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s}) {
                const auto help = m_cli.run(
                    {u"--language"_s, language, QString::fromLatin1(command), u"--help"_s});
                QCOMPARE(help.exitCode, 0);
                QVERIFY(help.out.contains(command));
                texts << help.out;
            }
            QVERIFY2(texts.at(0) != texts.at(1) && texts.at(1) != texts.at(2), command);
        }
        const auto bare = m_cli.run({});
        QCOMPARE(bare.exitCode, 2);
        QVERIFY(bare.out.isEmpty());
        QVERIFY(m_cli.run({u"--version"_s}).out.startsWith("attache-cli "));
    }

    void aListHasTheKeysThatAreDocumented()
    {
        const auto answer = m_cli.json(m_sample, {u"list"_s, u"--limit"_s, u"5"_s});
        QCOMPARE(answer.array().size(), 5);
        for (const QJsonValue &customer : answer.array()) {
            for (const QString &key : {u"tenantId"_s, u"name"_s, u"domain"_s, u"realm"_s,
                                       u"cloud"_s, u"state"_s, u"attachments"_s})
                QVERIFY2(!customer[key].isUndefined(), qPrintable(key));
            for (const QJsonValue &one : customer[u"attachments"_s].toArray()) {
                for (const QString &key : {u"partner"_s, u"kind"_s, u"service"_s, u"status"_s,
                                           u"evidence"_s, u"start"_s, u"end"_s})
                    QVERIFY2(!one[key].isUndefined(), qPrintable(key));
            }
        }
        QCOMPARE(m_cli.json(m_sample, {u"list"_s, u"name:zzzzzz"_s}).out.trimmed(), "[]");
    }

    void theFirstPageIsTheBeginningOfTheWholeList()
    {
        const auto all = m_cli.json(m_sample, {u"list"_s}).array();
        const auto sorted = m_cli.json(m_sample, {u"list"_s, u"--sort"_s, u"-name"_s}).array();
        QCOMPARE(all.size(), sorted.size());
        QCOMPARE(all.first()[u"tenantId"_s], sorted.last()[u"tenantId"_s]);
        const auto page = m_cli.json(m_sample, {u"list"_s, u"--limit"_s, u"3"_s}).array();
        QCOMPARE(page.size(), 3);
    }

    void aConditionCanBeNegated()
    {
        const auto all = m_cli.json(m_sample, {u"list"_s}).array().size();
        const auto germany = m_cli.json(m_sample, {u"list"_s, u"cloud:germany"_s}).array().size();
        const auto others = m_cli.json(m_sample, {u"list"_s, u"-cloud:germany"_s}).array().size();
        QVERIFY(germany > 0);
        QCOMPARE(germany + others, all);
    }

    void attachingByHandIsShownWithWhoSaidSo()
    {
        const QString workspace = m_cli.path(u"hand.attache"_s);
        QVERIFY(QFile::copy(m_sample, workspace));
        const auto answer =
            m_cli.json(workspace,
                       {u"attach"_s, u"contoso"_s, u"--partner"_s, u"Hand Made IT"_s, u"--kind"_s,
                        u"advisor"_s, u"--service"_s, u"security"_s, u"--start"_s, u"2026-01-31"_s,
                        u"--end"_s, u"never"_s, u"--remark"_s, u"they told us"_s});
        QVERIFY2(answer.exitCode == 0, answer.err.constData());
        bool found = false;
        for (const QJsonValue &one : answer.object().value(u"attachments"_s).toArray()) {
            if (one[u"partner"_s].toString() != u"Hand Made IT")
                continue;
            found = true;
            QCOMPARE(one[u"evidence"_s].toString(), u"byHand"_s);
            QCOMPARE(one[u"recordedBy"_s].toString(), u"tester"_s);
            QCOMPARE(one[u"remark"_s].toString(), u"they told us"_s);
            QCOMPARE(one[u"start"_s].toString(), u"2026-01-31T00:00:00Z"_s);
            QCOMPARE(one[u"end"_s].toString(), u"never"_s);
        }
        QVERIFY(found);
        QCOMPARE(m_cli.json(workspace, {u"verify"_s}).exitCode, 0);
    }

    void anInvitationGoesItsWay()
    {
        const QString workspace = m_cli.path(u"invite.attache"_s);
        QVERIFY(QFile::copy(m_sample, workspace));
        const auto made = m_cli.json(
            workspace,
            {u"invite"_s, u"müller metallbau"_s, u"--kind"_s, u"granularRelationship"_s,
             u"--role"_s, u"Helpdesk Administrator"_s, u"--days"_s, u"365"_s, u"--recipient"_s,
             u"it@mueller.example"_s, u"--state"_s, u"sent"_s, u"--date"_s, u"2026-11-10"_s});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QCOMPARE(made.object().value(u"state"_s).toString(), u"sent"_s);
        QCOMPARE(made.object().value(u"sentAt"_s).toString(), u"2026-11-10T00:00:00Z"_s);
        QCOMPARE(made.object().value(u"remindAt"_s).toString(), u"2026-11-17T00:00:00Z"_s);
        QCOMPARE(made.object().value(u"language"_s).toString(), u"de"_s);
        const QString id = made.object().value(u"id"_s).toString();
        const auto accepted =
            m_cli.json(workspace, {u"invite"_s, u"--advance"_s, id, u"accepted"_s});
        QVERIFY2(accepted.exitCode == 0, accepted.err.constData());
        QCOMPARE(accepted.object().value(u"state"_s).toString(), u"accepted"_s);
        const auto back = m_cli.json(workspace, {u"invite"_s, u"--advance"_s, id, u"draft"_s});
        QCOMPARE(back.exitCode, 4);
        QCOMPARE(back.errorCode(), u"rule.stateStep"_s);
    }

    void aBackupIsAWorkspaceAndOverwritesNothing()
    {
        const QString copy = m_cli.path(u"copy.attache"_s);
        QCOMPARE(m_cli.json(m_sample, {u"backup"_s, copy}).exitCode, 0);
        QCOMPARE(m_cli.json(copy, {u"list"_s}).out, m_cli.json(m_sample, {u"list"_s}).out);
        QVERIFY(m_cli.json(m_sample, {u"backup"_s, copy}).exitCode != 0);
    }

    void theDoctorSaysHowThingsAre()
    {
        const QJsonObject report = m_cli.json(m_sample, {u"doctor"_s}).object();
        QCOMPARE(report.value(u"healthy"_s).toBool(), true);
        QCOMPARE(report.value(u"workspaceMode"_s).toString(), u"0600"_s);
        QCOMPARE(report.value(u"languages"_s).toArray().size(), 3);
        QVERIFY(report.value(u"sqlite"_s).toString().startsWith(u"3."_s));
    }

    void settingsAreForTheirOwnerAlone()
    {
        const QString path = m_cli.path(u"settings/attache.ini"_s);
        Settings settings(path);
        for (int i = 0; i < 14; ++i)
            settings.addRecentWorkspace(m_cli.path(u"w%1.attache"_s.arg(i)));
        settings.addRecentWorkspace(m_cli.path(u"w9.attache"_s));
        settings.setLanguage(u"fr"_s);
        QCOMPARE(settings.recentWorkspaces().size(), 10);
        QCOMPARE(settings.recentWorkspaces().first(), m_cli.path(u"w9.attache"_s));
        settings.removeRecentWorkspace(m_cli.path(u"w9.attache"_s));
        QCOMPARE(settings.recentWorkspaces().size(), 9);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(Settings(path).language(), u"fr"_s);
    }

    void wordsAndOptionsAreToldApart()
    {
        static constexpr CliOption options[] = {{"limit", "N", ""}, {"all", nullptr, ""}};
        const auto read = CliArguments::read(
            options, {u"-tag:vip"_s, u"--limit"_s, u"-5"_s, u"--all"_s, u"--"_s, u"--limit"_s});
        QVERIFY(read);
        QCOMPARE(read->words(), (QStringList{u"-tag:vip"_s, u"--limit"_s}));
        QCOMPARE(read->value("limit"), u"-5"_s);
        QVERIFY(read->has("all"));
        QVERIFY(!read->number("limit", 1, 0));
        const auto globals = parseGlobals(
            {u"--workspace=w"_s, u"list"_s, u"--json"_s, u"x"_s, u"--"_s, u"--json"_s});
        QVERIFY(globals);
        QCOMPARE(globals->workspace, u"w"_s);
        QVERIFY(globals->json);
        QCOMPARE(globals->rest, (QStringList{u"x"_s, u"--"_s, u"--json"_s}));
    }

    void widthsAreThoseOfATerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("ascii") << u"abc"_s << 3;
        QTest::newRow("umlaut") << u"Mü"_s << 2;
        QTest::newRow("decomposed") << u"Mu\u0308"_s << 2;
        QTest::newRow("chinese") << u"世界"_s << 4;
        QTest::newRow("emoji") << QString::fromUcs4(U"\U0001F600") << 2;
        QTest::newRow("zero width") << u"a\u200bb"_s << 2;
    }
    void widthsAreThoseOfATerminal()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QCOMPARE(terminalWidth(text), width);
    }

private:
    CliRun m_cli;
    QString m_sample;
};

QTEST_GUILESS_MAIN(CliUsageTest)
#include "tst_cliusage.moc"
