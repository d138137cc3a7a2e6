// SPDX-License-Identifier: GPL-3.0-or-later
// Importing real-looking lists through the terminal, from a workspace that is not there yet.
#include "clirun.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

QByteArray row(int number, const QByteArray &name = {})
{
    const QByteArray id = QByteArray::number(number).rightJustified(12, '0');
    return "0a000000-0000-4000-8000-" + id + ",c" + QByteArray::number(number) + ".example,"
        + (name.isEmpty() ? "Customer " + QByteArray::number(number) : name) + "\r\n";
}

QByteArray list(int from, int to)
{
    QByteArray text = "TenantId,Domain,CompanyName\r\n";
    for (int i = from; i <= to; ++i)
        text += row(i);
    return text;
}

} // namespace

class CliImportTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void theFirstImportMakesTheWorkspace()
    {
        CliRun cli;
        const QString workspace = cli.path(u"w.attache"_s);
        const QString file = cli.write(u"list.csv"_s, list(1, 20));
        const auto trial = cli.json(workspace, {u"import"_s, file, u"--dry-run"_s});
        QVERIFY2(trial.exitCode == 0, trial.err.constData());
        QCOMPARE(trial.object().value(u"added"_s).toInt(), 20);
        QCOMPARE(trial.object().value(u"applied"_s).toBool(), false);
        QVERIFY(!QFile::exists(workspace));

        const auto answer = cli.json(workspace, {u"import"_s, file, u"--realm"_s, u"Wir"_s});
        QVERIFY2(answer.exitCode == 0, answer.err.constData());
        const QJsonObject report = answer.object();
        QCOMPARE(report.value(u"read"_s).toInt(), 20);
        QCOMPARE(report.value(u"added"_s).toInt(), 20);
        QCOMPARE(report.value(u"changed"_s).toInt(-1), 0);
        QCOMPARE(report.value(u"unchanged"_s).toInt(-1), 0);
        QCOMPARE(report.value(u"gone"_s).toInt(-1), 0);
        QCOMPARE(report.value(u"problems"_s).toArray().size(), 0);
        const auto realms = cli.json(workspace, {u"realms"_s}).array();
        QCOMPARE(realms.size(), 1);
        QCOMPARE(realms.first()[u"name"_s].toString(), u"Wir"_s);
        const auto mode = QFile::permissions(workspace);
        QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup)));
    }

    void nextMonthsListShowsWhatChanged()
    {
        CliRun cli;
        const QString workspace = cli.path(u"w.attache"_s);
        const QString first = cli.write(u"october.csv"_s, list(1, 20));
        QByteArray later = "TenantId,Domain,CompanyName\r\n" + row(1, "Renamed One");
        for (int i = 2; i <= 18; ++i)
            later += row(i);
        later += row(21) + row(22);
        const QString second = cli.write(u"november.csv"_s, later);
        QCOMPARE(cli.json(workspace, {u"import"_s, first, u"--complete"_s}).exitCode, 0);
        const auto answer = cli.json(workspace, {u"import"_s, second, u"--complete"_s});
        QVERIFY2(answer.exitCode == 0, answer.err.constData());
        const QJsonObject report = answer.object();
        QCOMPARE(report.value(u"read"_s).toInt(), 20);
        QCOMPARE(report.value(u"added"_s).toInt(), 2);
        QCOMPARE(report.value(u"changed"_s).toInt(), 1);
        QCOMPARE(report.value(u"unchanged"_s).toInt(), 17);
        QCOMPARE(report.value(u"gone"_s).toInt(), 2);

        const auto diff = cli.json(workspace, {u"diff"_s, u"previous"_s, u"latest"_s});
        QVERIFY2(diff.exitCode == 0, diff.err.constData());
        const auto names = [&](const QString &key) {
            QStringList all;
            for (const QJsonValue &value : diff.object().value(key).toArray())
                all << value[u"name"_s].toString();
            all.sort();
            return all;
        };
        QCOMPARE(names(u"joined"_s), (QStringList{u"Customer 21"_s, u"Customer 22"_s}));
        QCOMPARE(names(u"left"_s), (QStringList{u"Customer 19"_s, u"Customer 20"_s}));
        QCOMPARE(diff.object().value(u"renamed"_s).toArray().size(), 1);
        // That we are not attached to somebody who left, and are to who joined, is no news.
        QVERIFY(diff.object().value(u"gainedPartner"_s).toArray().isEmpty());
        QVERIFY(diff.object().value(u"lostPartner"_s).toArray().isEmpty());
        const QJsonValue renamed = diff.object().value(u"renamed"_s).toArray().first();
        QCOMPARE(renamed[u"before"_s].toString(), u"Customer 1"_s);
        QCOMPARE(renamed[u"after"_s].toString(), u"Renamed One"_s);

        // Gone is not forgotten, and the same list once more changes nothing.
        const auto gone = cli.json(workspace, {u"list"_s, u"state:gone"_s});
        QCOMPARE(gone.array().size(), 2);
        const auto again = cli.json(workspace, {u"import"_s, second, u"--complete"_s}).object();
        QCOMPARE(again.value(u"unchanged"_s).toInt(), 20);
        QCOMPARE(again.value(u"added"_s).toInt() + again.value(u"changed"_s).toInt()
                     + again.value(u"gone"_s).toInt(),
                 0);
        QCOMPARE(cli.json(workspace, {u"verify"_s}).exitCode, 0);
    }

    void rowsAreCountedAsWhatTheyAre()
    {
        // Three relationships with two customers: the customers and the partner do not count.
        const auto relationship = [](int number, int customer, const QByteArray &status) {
            const QByteArray tail = QByteArray::number(number).rightJustified(12, '0');
            const QByteArray guid = "0d000000-0000-4000-8000-" + tail;
            return QByteArray("{\"id\":\"" + guid + "-" + guid + "\",\"displayName\":\"R "
                              + QByteArray::number(number) + "\",\"status\":\"" + status
                              + "\",\"duration\":\"P365D\",\"customer\":{\"tenantId\":\"0e000000-"
                                "0000-4000-8000-00000000000"
                              + QByteArray::number(customer)
                              + "\",\"displayName\":\"C\"},\"accessDetails\":{\"unifiedRoles\":[{"
                                "\"roleDefinitionId\":\"729827e3-9c14-49f7-bb1b-9608f156bbb8\"}]},"
                                "\"createdDateTime\":\"2026-01-01T00:00:00Z\","
                                "\"endDateTime\":\"2027-01-01T00:00:00Z\"}");
        };
        const auto page = [](const QByteArrayList &values) {
            return QByteArray("{\"value\":[" + values.join(",") + "]}");
        };
        CliRun cli;
        const QString workspace = cli.path(u"w.attache"_s);
        const auto first =
            cli.json(workspace,
                     {u"import"_s,
                      cli.write(u"a.json"_s,
                                page({relationship(1, 1, "active"), relationship(2, 1, "active"),
                                      relationship(3, 2, "active")}))});
        QVERIFY2(first.exitCode == 0, first.err.constData());
        QCOMPARE(first.object().value(u"format"_s).toString(), u"jsonGranularRelationships"_s);
        QCOMPARE(first.object().value(u"read"_s).toInt(), 3);
        QCOMPARE(first.object().value(u"added"_s).toInt(), 3);
        const auto second =
            cli.json(workspace,
                     {u"import"_s,
                      cli.write(u"b.json"_s,
                                page({relationship(1, 1, "expired"), relationship(2, 1, "active"),
                                      relationship(4, 2, "active")})),
                      u"--complete"_s});
        QVERIFY2(second.exitCode == 0, second.err.constData());
        QCOMPARE(second.object().value(u"added"_s).toInt(), 1);
        QCOMPARE(second.object().value(u"changed"_s).toInt(), 1);
        QCOMPARE(second.object().value(u"unchanged"_s).toInt(), 1);
        QCOMPARE(second.object().value(u"gone"_s).toInt(), 1);
    }

    void damagedRowsAreNamedAndNobodyIsLostByThem()
    {
        CliRun cli;
        const QString workspace = cli.path(u"w.attache"_s);
        QCOMPARE(
            cli.json(workspace, {u"import"_s, cli.write(u"a.csv"_s, list(1, 10)), u"--complete"_s})
                .exitCode,
            0);
        QByteArray damaged = "TenantId,Domain,CompanyName\r\n";
        damaged += "not-a-tenant-id,c1.example,Customer 1\r\n";
        for (int i = 2; i <= 9; ++i)
            damaged += row(i);
        const auto answer =
            cli.json(workspace, {u"import"_s, cli.write(u"b.csv"_s, damaged), u"--complete"_s});
        QVERIFY2(answer.exitCode == 0, answer.err.constData());
        const QJsonObject report = answer.object();
        QCOMPARE(report.value(u"gone"_s).toInt(-1), 0);
        QCOMPARE(report.value(u"markedPartial"_s).toBool(), true);
        QCOMPARE(report.value(u"problems"_s).toArray().size(), 1);
        const QJsonValue problem = report.value(u"problems"_s).toArray().first();
        QCOMPARE(problem[u"line"_s].toInt(), 2);
        QCOMPARE(problem[u"column"_s].toString(), u"TenantId"_s);
        QCOMPARE(problem[u"reason"_s].toString(), u"malformedTenantId"_s);
        QVERIFY(!problem[u"message"_s].toString().isEmpty());
    }

    void aMassDisappearanceIsHeld()
    {
        CliRun cli;
        const QString workspace = cli.path(u"w.attache"_s);
        QCOMPARE(
            cli.json(workspace, {u"import"_s, cli.write(u"a.csv"_s, list(1, 40)), u"--complete"_s})
                .exitCode,
            0);
        const QString small = cli.write(u"b.csv"_s, list(1, 3));
        const auto held = cli.json(workspace, {u"import"_s, small, u"--complete"_s});
        QCOMPARE(held.exitCode, 4);
        QCOMPARE(held.errorCode(), u"import.massDisappearance"_s);
        QCOMPARE(cli.json(workspace, {u"list"_s, u"state:current"_s}).array().size(), 40);
        const auto trial =
            cli.json(workspace, {u"import"_s, small, u"--complete"_s, u"--dry-run"_s});
        QCOMPARE(trial.exitCode, 0);
        QCOMPARE(trial.object().value(u"massDisappearance"_s).toBool(), true);
        const auto confirmed =
            cli.json(workspace, {u"import"_s, small, u"--complete"_s, u"--confirm-gone"_s});
        QVERIFY2(confirmed.exitCode == 0, confirmed.err.constData());
        QCOMPARE(confirmed.object().value(u"gone"_s).toInt(), 37);
    }

    void severalFilesAreOneAnswer()
    {
        CliRun cli;
        const auto answer = cli.json(cli.path(u"w.attache"_s),
                                     {u"import"_s, cli.write(u"a.csv"_s, list(1, 5)),
                                      cli.write(u"b.csv"_s, list(6, 9)), u"--partial"_s});
        QVERIFY2(answer.exitCode == 0, answer.err.constData());
        QCOMPARE(answer.object().value(u"read"_s).toInt(), 9);
        QCOMPARE(answer.object().value(u"added"_s).toInt(), 9);
        QCOMPARE(answer.object().value(u"files"_s).toArray().size(), 2);
    }

    void aFileThatIsNoListMakesNoWorkspace()
    {
        CliRun cli;
        const QString workspace = cli.path(u"w.attache"_s);
        const auto unknown = cli.json(
            workspace, {u"import"_s, cli.write(u"x.csv"_s, "just,some\r\nwords,here\r\n")});
        QCOMPARE(unknown.exitCode, 2);
        const auto missing = cli.json(workspace, {u"import"_s, cli.path(u"none.csv"_s)});
        QCOMPARE(missing.exitCode, 3);
        QCOMPARE(missing.errorCode(), u"import.notFound"_s);
        QVERIFY(!QFile::exists(workspace));
    }

    void ourOwnExportCanBeReadBack()
    {
        CliRun cli;
        const QString workspace = cli.path(u"w.attache"_s);
        QCOMPARE(cli.json(workspace, {u"import"_s, cli.write(u"a.csv"_s, list(1, 7))}).exitCode, 0);
        for (const QString &dialect : {u"comma"_s, u"semicolon"_s}) {
            const QString file = cli.path(dialect + u".csv"_s);
            const auto exported = cli.json(workspace, {u"export"_s, file, u"--dialect"_s, dialect});
            QVERIFY2(exported.exitCode == 0, exported.err.constData());
            QCOMPARE(exported.object().value(u"rows"_s).toInt(), 7);
            const auto twice = cli.json(workspace, {u"export"_s, file});
            QCOMPARE(twice.exitCode, 4);
            const auto read = cli.json(cli.path(dialect + u".attache"_s), {u"import"_s, file});
            QVERIFY2(read.exitCode == 0, read.err.constData());
            QCOMPARE(read.object().value(u"added"_s).toInt(), 7);
        }
        const QString file = cli.path(u"list.json"_s);
        QCOMPARE(cli.json(workspace, {u"export"_s, file, u"customer 3"_s}).exitCode, 0);
        QFile json(file);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(json.readAll()).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()[u"name"_s].toString(), u"Customer 3"_s);
    }

    void hostileNamesStayLiteralInJsonAndHarmlessOnATerminal()
    {
        CliRun cli;
        const QString workspace = cli.path(u"w.attache"_s);
        const QByteArray name = "Evil \x1b[31mred\x1b[0m %1 <b>x</b> \xe2\x80\xaexe.fdp";
        const auto imported = cli.json(
            workspace,
            {u"import"_s, cli.write(u"a.csv"_s, "TenantId,Domain,CompanyName\r\n" + row(1, name))});
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
        const auto list = cli.json(workspace, {u"list"_s});
        const QString stored = list.array().first()[u"name"_s].toString();
        QVERIFY(stored.contains(u"%1 <b>x</b>"_s));
        QVERIFY(stored.contains(QChar(0x202e)));
        QVERIFY(!stored.contains(QChar(0x1b)));
        const auto shown = cli.run({u"--workspace"_s, workspace, u"list"_s});
        QVERIFY(!shown.out.contains('\x1b'));
        QVERIFY(!shown.out.contains("\xe2\x80\xae"));
        QVERIFY(shown.out.contains("%1 <b>x</b>"));
    }
};

QTEST_GUILESS_MAIN(CliImportTest)
#include "tst_cliimport.moc"
