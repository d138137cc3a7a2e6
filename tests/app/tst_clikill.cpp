// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed in every phase of an import and of an edit: each is there whole or not at
// all, what was acknowledged stays, and the workspace is sound. Programs that do it wrong show that
// the same loops find it: these are this executable with an argument.
#include "clicommands.h"
#include "clirun.h"
#include "composition.h"
#include "killedrun.h"
#include "relationshipservice.h"
#include "strictmain.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <climits>
#include <cstdio>
#include <functional>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 1500;

QString tenantText(int number)
{
    return u"0c000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

/// Says to whoever reads our output that it is on disk.
void acknowledge()
{
    std::puts("{\"done\": true}");
    std::fflush(stdout);
}

/// What a killed program left behind.
struct Found
{
    QString error; ///< cannot be opened, or verify found something
    QSet<int> rounds; ///< that the customers' names are of
    qsizetype rows = 0;
    QSet<QString> partners; ///< recorded by hand
    QVector<Invitation> invitations;
    QSet<QString> realms;
};

Found lookAt(const QString &workspace)
{
    Found found;
    const auto opened = WorkspaceFile::openForReading(workspace);
    if (!opened) {
        found.error = opened.error().code + u' ' + opened.error().detail;
        return found;
    }
    LedgerReader &reader = (*opened)->reader();
    found.error = reader.verify(nullptr).value_or({u"verify failed"_s}).join(u'\n');
    const Status read = reader.eachCustomer([&](const CustomerSummary &customer) {
        ++found.rows;
        found.rounds << customer.name.section(u' ', 1, 1).toInt();
        return true;
    });
    const auto attachments = reader.attachments(CustomerId(1));
    const auto invitations = reader.invitations(RealmId());
    const auto realms = reader.realms();
    if (!read || !attachments || !invitations || !realms) {
        found.error += u" cannot be read"_s;
        return found;
    }
    for (const Attachment &one : *attachments) {
        if (one.isManual)
            found.partners << one.facts.partner.name;
    }
    found.invitations = *invitations;
    for (const Invitation &one : *invitations) {
        const auto steps = reader.invitationSteps(one.id);
        if (!steps || steps->isEmpty() || steps->last().state != one.state)
            found.error += u" an invitation without its last step"_s;
    }
    for (const Realm &one : *realms)
        found.realms << one.name;
    return found;
}

/// What an import was doing at its last call.
QByteArray phaseOf(const QVector<TracedCall> &calls)
{
    QByteArray phase = "opening";
    bool locked = false;
    for (const TracedCall &one : calls) {
        locked |= one.file.endsWith(".lock");
        if (phase == "opening" && locked && one.call == "read" && one.file.endsWith(".csv"))
            phase = "rows";
        else if (phase == "rows" && one.call != "read" && one.file.endsWith("-wal"))
            phase = "commit";
        else if (phase == "commit" && one.call == "write" && one.file.endsWith(".attache"))
            phase = "checkpoint";
        else if (phase == "checkpoint" && one.call == "unlink")
            phase = "closing";
    }
    return phase;
}

using Command = std::function<QStringList(const QString &workspace, const QString &file)>;

struct LoopResult
{
    int killed = 0;
    int finished = 0;
    QMap<QByteArray, int> phases; ///< kills in each
    QString violation; ///< the first thing that was wrong; the loop ends with it
};

class ImportLoop
{
public:
    explicit ImportLoop(Command command) : m_command(std::move(command)) { }

    /// `quota`: how many kills are wanted in each phase. Empty phase name: anywhere.
    LoopResult run(const QMap<QByteArray, int> &quota)
    {
        round({});
        m_reference = round({});
        int wanted = 0;
        for (const int number : quota)
            wanted += number;
        // Not every kill happens in the phase it was meant for; each phase gets its share of tries.
        QMap<QByteArray, int> tries;
        for (int i = 0; i < wanted * 3 && m_result.violation.isEmpty(); ++i) {
            QByteArray phase;
            int least = INT_MAX;
            for (auto it = quota.cbegin(); it != quota.cend(); ++it) {
                const int share = tries.value(it.key()) * 1000 / it.value();
                const int killed =
                    it.key().isEmpty() ? m_result.killed : m_result.phases.value(it.key());
                if (killed < it.value() && share < least) {
                    least = share;
                    phase = it.key();
                }
            }
            if (least == INT_MAX)
                break;
            ++tries[phase];
            round(pointIn(phase));
            if (i % 10 == 9)
                m_reference = round({});
        }
        return m_result;
    }

private:
    KillPoint pointIn(const QByteArray &phase)
    {
        QVector<qsizetype> calls;
        for (qsizetype i = 1; i <= m_reference.size(); ++i) {
            if (phase.isEmpty() || phaseOf(m_reference.first(i)) == phase)
                calls.append(i);
        }
        if (calls.isEmpty())
            return {1, 0};
        KillPoint point{calls.at(m_random.bounded(int(calls.size()))), 0};
        // Rows are decoded and compared between two calls.
        if (phase == "rows") {
            point.call = calls.constLast();
            const qint64 until = point.call < m_reference.size()
                ? m_reference.at(point.call).at - m_reference.at(point.call - 1).at
                : 0;
            point.delay = m_random.bounded(1, int(std::max<qint64>(2, until)));
        }
        return point;
    }
    /// One import, with a check of what it left.
    QVector<TracedCall> round(const KillPoint &point)
    {
        const int number = ++m_round;
        QByteArray text = "TenantId,Domain,CompanyName\r\n";
        for (int i = 1; i <= Rows; ++i) {
            text += tenantText(i).toLatin1() + ",c" + QByteArray::number(i) + ".example,Round "
                + QByteArray::number(number) + " customer " + QByteArray::number(i) + "\r\n";
        }
        const KilledRun run = m_killer.run(m_command(m_workspace, m_cli.write(u"list.csv"_s, text)),
                                           m_cli.environment(), point);
        if (run.killed) {
            ++m_result.killed;
            const QByteArray phase = phaseOf(run.calls);
            ++m_result.phases[phase];
        } else if (run.exitCode != 0) {
            m_result.violation = u"failed: "_s + QString::fromUtf8(run.err);
            return run.calls;
        } else {
            ++m_result.finished;
        }
        const bool acknowledged = !QJsonDocument::fromJson(run.out).isNull();
        const Found found = lookAt(m_workspace);
        if (!found.error.isEmpty())
            m_result.violation = found.error;
        else if (found.rows != Rows || found.rounds.size() != 1)
            m_result.violation = u"half an import is there"_s;
        else if (acknowledged && !found.rounds.contains(number))
            m_result.violation = u"an acknowledged import is lost"_s;
        else if (*found.rounds.cbegin() != number && *found.rounds.cbegin() != m_newest)
            m_result.violation = u"an earlier import came back"_s;
        else
            m_newest = *found.rounds.cbegin();
        return run.calls;
    }

    Command m_command;
    CliRun m_cli;
    Killer m_killer{m_cli.path({})};
    QString m_workspace = m_cli.path(u"w.attache"_s);
    QRandomGenerator m_random{20'261'122};
    LoopResult m_result;
    QVector<TracedCall> m_reference; ///< of the newest import that came to its end
    int m_round = 0;
    int m_newest = 0;
};

enum class Edit : quint8 { Attach, Invite, Advance, AddRealm };
constexpr int EditKinds = 4;

class EditLoop
{
public:
    /// `program`: takes the place of attache-cli.
    explicit EditLoop(QStringList program = {CliRun::program()}) : m_program(std::move(program)) { }

    LoopResult run(int wanted)
    {
        const QString list =
            m_cli.write(u"list.csv"_s,
                        "TenantId,Domain,CompanyName\r\n" + tenantText(1).toLatin1()
                            + ",a.example,Round 1 customer 1\r\n");
        if (m_cli.json(m_workspace, {u"import"_s, list}).exitCode != 0)
            m_result.violation = u"the list was not imported"_s;
        m_found = lookAt(m_workspace);
        QVector<QVector<TracedCall>> references;
        for (int i = 0; i < EditKinds; ++i)
            references.append(round(Edit(i), {}));
        for (int i = 0; i < wanted * 3 && m_result.killed < wanted && m_result.violation.isEmpty();
             ++i) {
            const Edit edit = Edit(i % EditKinds);
            KillPoint point;
            if (i % 7 != 6)
                point.call = 1 + m_random.bounded(int(references.at(int(edit)).size()));
            round(edit, point);
        }
        return m_result;
    }

private:
    QStringList wordsOf(Edit edit, const QString &name) const
    {
        switch (edit) {
        case Edit::Attach:
            return {u"attach"_s, tenantText(1), u"--partner"_s, name, u"--kind"_s, u"advisor"_s};
        case Edit::Invite:
            return {u"invite"_s, tenantText(1), u"--reason"_s, name};
        case Edit::Advance:
            return {u"invite"_s, u"--advance"_s, draft().guid, u"cancelled"_s};
        case Edit::AddRealm:
            return {u"realms"_s, u"add"_s, name};
        }
        return {};
    }
    Invitation draft() const
    {
        for (const Invitation &one : m_found.invitations) {
            if (one.state == InvitationState::Draft)
                return one;
        }
        return {};
    }

    QVector<TracedCall> round(Edit edit, const KillPoint &point)
    {
        if (edit == Edit::Advance && draft().guid.isEmpty())
            edit = Edit::Invite;
        const QString name = u"Round %1"_s.arg(++m_round);
        const QString advanced = edit == Edit::Advance ? draft().guid : QString();
        const KilledRun run = m_killer.run(
            m_program
                + QStringList{u"--workspace"_s, m_workspace, u"--json"_s, u"--language"_s, u"en"_s}
                + wordsOf(edit, name),
            m_cli.environment(), point);
        if (run.killed) {
            ++m_result.killed;
            ++m_result.phases[wordsOf(edit, {}).first().toLatin1()];
        } else if (run.exitCode != 0) {
            m_result.violation = u"failed: "_s + QString::fromUtf8(run.err);
            return run.calls;
        } else {
            ++m_result.finished;
        }
        const bool acknowledged = !QJsonDocument::fromJson(run.out).isNull();
        const Found before = m_found;
        m_found = lookAt(m_workspace);
        if (!m_found.error.isEmpty()) {
            m_result.violation = m_found.error;
            return run.calls;
        }
        // What is there: what was there, and the new thing or not. If it was acknowledged, it is.
        const auto check = [&](const QSet<QString> &was, const QSet<QString> &is, bool isNew) {
            QSet<QString> more = is;
            more.subtract(was);
            if (!is.contains(was) || more.size() > (isNew ? 1 : 0)
                || (!more.isEmpty() && !more.contains(name)))
                m_result.violation = u"something else was changed"_s;
            else if (isNew && acknowledged && more.isEmpty())
                m_result.violation = u"an acknowledged edit is lost"_s;
        };
        const auto reasons = [](const QVector<Invitation> &all) {
            QSet<QString> texts;
            for (const Invitation &one : all)
                texts << one.reason;
            return texts;
        };
        check(before.partners, m_found.partners, edit == Edit::Attach);
        check(before.realms, m_found.realms, edit == Edit::AddRealm);
        check(reasons(before.invitations), reasons(m_found.invitations), edit == Edit::Invite);
        for (const Invitation &one : std::as_const(m_found.invitations)) {
            if (acknowledged && one.guid == advanced && one.state != InvitationState::Cancelled)
                m_result.violation = u"an acknowledged step is lost"_s;
        }
        return run.calls;
    }

    QStringList m_program;
    CliRun m_cli;
    Killer m_killer{m_cli.path({})};
    QString m_workspace = m_cli.path(u"w.attache"_s);
    QRandomGenerator m_random{4711};
    LoopResult m_result;
    Found m_found;
    int m_round = 0;
};

/// A list in two transactions: what an import must not be.
int importInTwoParts(const QString &workspace, bool acknowledgesFirst)
{
    const SystemClock clock;
    auto opened = QFile::exists(workspace) ? WorkspaceFile::openForWriting(workspace, clock)
                                           : WorkspaceFile::create(workspace, clock);
    if (!opened)
        return 10;
    RealmId realm = (*opened)->reader().realms().value_or({}).value(0).id;
    if (!realm.isValid()) {
        Realm fresh;
        fresh.name = u"Ours"_s;
        const auto saved = (*opened)->relationships().saveRealm(fresh, u"child"_s);
        if (!saved)
            return 10;
        realm = saved->id;
    }
    QFile file(QFileInfo(workspace).absoluteDir().filePath(u"list.csv"_s));
    if (!file.open(QIODevice::ReadOnly))
        return 10;
    QByteArrayList lines = file.readAll().split('\n');
    lines.removeFirst();
    if (acknowledgesFirst)
        acknowledge();
    const int parts = acknowledgesFirst ? 1 : 2;
    for (int part = 0; part < parts; ++part) {
        ObservationHeader header;
        header.realm = realm;
        header.observedAt = clock.now();
        auto writing = (*opened)->recorder().begin(header);
        if (!writing)
            return 10;
        for (int i = part * Rows / parts; i < (part + 1) * Rows / parts; ++i) {
            const QByteArrayList cells = lines.at(i).trimmed().split(',');
            CustomerFacts facts;
            facts.tenant = *parseTenantId(QString::fromLatin1(cells.at(0)));
            facts.name = QString::fromLatin1(cells.at(2));
            if (!(*writing)->putCustomer(facts, Dataset::Customers))
                return 10;
        }
        if (!(*writing)->finish({}, nullptr))
            return 10;
    }
    if (!acknowledgesFirst)
        acknowledge();
    return 0;
}

/// attache-cli, but for saying that it is done before it is.
int editTooLate(const QStringList &arguments)
{
    acknowledge();
    Settings settings;
    const SystemClock clock;
    QString unread;
    QTextStream out(&unread);
    QTextStream err(stderr);
    return runCli(arguments, settings, clock, out, err);
}

QByteArray said(const LoopResult &result)
{
    QStringList phases;
    for (auto it = result.phases.cbegin(); it != result.phases.cend(); ++it)
        phases << u"%1 %2"_s.arg(QString::fromLatin1(it.key()), QString::number(it.value()));
    return u"%1 killed (%2), %3 finished"_s
        .arg(QString::number(result.killed), phases.join(u", "_s), QString::number(result.finished))
        .toUtf8();
}

} // namespace

class CliKillTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void initTestCase()
    {
        if (!Killer::isAvailable())
            QSKIP("a program can be stopped at a chosen call on Linux only");
    }

    void aKilledImportIsWholeOrNotThere()
    {
        // Anywhere, so that every try is a kill; the report says in which phases they fell.
        const QMap<QByteArray, int> quota{{QByteArray(), 100}};
        const LoopResult result =
            ImportLoop([](const QString &workspace, const QString &file) {
                return QStringList{CliRun::program(), u"--workspace"_s, workspace,
                                   u"--json"_s,       u"import"_s,      file,
                                   u"--complete"_s};
            }).run(quota);
        QVERIFY2(result.violation.isEmpty(), qPrintable(result.violation));
        qInfo("%s", said(result).constData());
        QVERIFY2(result.killed >= 100, said(result).constData());
        QVERIFY2(result.phases.size() >= 2, said(result).constData());
        QVERIFY2(result.finished >= 10, "too few could have lost what was acknowledged");
    }

    void aKilledEditLosesNothing()
    {
        const LoopResult result = EditLoop().run(100);
        QVERIFY2(result.violation.isEmpty(), qPrintable(result.violation));
        qInfo("%s", said(result).constData());
        QVERIFY2(result.killed >= 100, said(result).constData());
        for (const char *command : {"attach", "invite", "realms"})
            QVERIFY2(result.phases.value(command) >= 20, said(result).constData());
        QVERIFY2(result.finished >= 10, "too few could have lost what was acknowledged");
    }

    // The loops have to be able to fail.
    void anImportInTwoTransactionsIsCaught()
    {
        const LoopResult result = ImportLoop([](const QString &workspace, const QString &) {
                                      return QStringList{QCoreApplication::applicationFilePath(),
                                                         u"--in-two-parts"_s, workspace};
                                  }).run({{QByteArray(), 40}});
        QCOMPARE(result.violation, u"half an import is there"_s);
    }
    void anImportAcknowledgedTooEarlyIsCaught()
    {
        const LoopResult result = ImportLoop([](const QString &workspace, const QString &) {
                                      return QStringList{QCoreApplication::applicationFilePath(),
                                                         u"--too-early"_s, workspace};
                                  }).run({{QByteArray(), 40}});
        QCOMPARE(result.violation, u"an acknowledged import is lost"_s);
    }
    void anEditAcknowledgedTooEarlyIsCaught()
    {
        const LoopResult result =
            EditLoop({QCoreApplication::applicationFilePath(), u"--edit-too-late"_s}).run(40);
        QVERIFY2(result.violation.endsWith(u" is lost"_s), qPrintable(result.violation));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--in-two-parts")
        return importInTwoParts(arguments.value(2), false);
    if (arguments.value(1) == u"--too-early")
        return importInTwoParts(arguments.value(2), true);
    if (arguments.value(1) == u"--edit-too-late")
        return editTooLate(arguments.sliced(2));
    CliKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clikill.moc"
