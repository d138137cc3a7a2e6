// SPDX-License-Identifier: GPL-3.0-or-later
// Edits on the window's own way (Session, undo commands, undo and redo) in a process that is killed
// in the middle of them: what the window had confirmed is there, and nothing is half there. The
// child is this same executable; it says a number after each confirmed edit.
#include "clirun.h"
#include "composition.h"
#include "customercommands.h"
#include "killedrun.h"
#include "strictmain.h"
#include "workspacecommands.h"

#include <QApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

/// What the edits of the child change.
struct Snapshot
{
    int alias = 0;
    qsizetype notes = 0;
    InvitationState state = InvitationState::Draft;
    qsizetype partners = 0;
    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

/// The edits are done in this order, again and again: each kind once, undone, and redone.
constexpr int EditsPerRound = 12;
constexpr int Rounds = 2; ///< a child does, if nobody kills it

bool isUndo(int edit)
{
    return edit % 3 == 1;
}

InvitationState other(InvitationState state)
{
    return state == InvitationState::Draft ? InvitationState::Ready : InvitationState::Draft;
}

/// `before` after the edit with this number.
Snapshot edited(Snapshot before, int edit)
{
    const int step = isUndo(edit) ? -1 : 1;
    switch (edit % EditsPerRound / 3) {
    case 0:
        before.alias += step;
        break;
    case 1:
        before.notes += step;
        break;
    case 2:
        before.state = other(before.state);
        break;
    default:
        before.partners += step;
        break;
    }
    return before;
}

Result<Snapshot> readSnapshot(LedgerReader &reader)
{
    Snapshot snapshot;
    const CustomerId customer(1);
    const auto annotation = reader.annotation(customer);
    const auto notes = reader.notes(customer);
    const auto invitation = reader.invitation(InvitationId(1));
    const auto attachments = reader.attachments(customer);
    if (!annotation || !notes || !invitation || !attachments)
        return Error{ErrorKind::Storage, u"unreadable"_s, {}, {}};
    snapshot.alias = annotation->alias.toInt();
    snapshot.notes = notes->size(); // without the removed ones
    snapshot.state = invitation->state;
    for (const Attachment &one : *attachments)
        snapshot.partners += one.isManual && one.stamp.presence == Presence::Current;
    return snapshot;
}

/// The child: does the edits as the pages do.
class Editor
{
public:
    Editor(std::unique_ptr<Session> session, TableWriterFactory &writers, bool saysTooEarly)
        : m_context(std::move(session), writers), m_saysTooEarly(saysTooEarly)
    {
    }

    bool run()
    {
        m_context.start();
        for (int edit = 0; edit < Rounds * EditsPerRound; ++edit) {
            if (m_saysTooEarly)
                say(edit + 1);
            if (!doEdit(edit))
                return false;
            if (!m_saysTooEarly)
                say(edit + 1);
        }
        return true;
    }

private:
    static void say(int number)
    {
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    template <typename Work>
    auto read(Work work)
    {
        auto future = m_context.session().read(work);
        future.waitForFinished();
        return future.result().value();
    }
    bool doEdit(int edit)
    {
        QUndoStack &stack = m_context.undoStack();
        if (edit % 3 != 0) {
            if (isUndo(edit))
                stack.undo();
            else
                stack.redo();
            // One write after another: when this one is through, so is the command's.
            m_context.session().write([](WritingServices &) { return Status(); }).waitForFinished();
            return true;
        }
        const int pushed = stack.count();
        switch (edit % EditsPerRound / 3) {
        case 0: {
            const auto before =
                read([](ReadingServices &s) { return s.ledger.annotation(CustomerId(1)); });
            CustomerAnnotation after = before;
            after.alias = QString::number(before.alias.toInt() + 1);
            m_commands.saveAnnotation(CustomerId(1), before, after, u"alias"_s);
            break;
        }
        case 1:
            m_commands.addNote(CustomerId(1), u"Note"_s);
            break;
        case 2:
            takeStep();
            break;
        default:
            attach();
            break;
        }
        // A command is pushed when the service has confirmed the edit.
        return QTest::qWaitFor([&] { return stack.count() == pushed + 1; }, 60'000);
    }
    void takeStep()
    {
        const Invitation before =
            read([](ReadingServices &s) { return s.ledger.invitation(InvitationId(1)); });
        const InvitationStep step{other(before.state), Instant::now(), u"child"_s, {}, false};
        m_context.session()
            .write(
                [before, step](WritingServices &s) { return s.invitations.takeStep(before, step); })
            .then(&m_context, [this, before, step](const Result<Invitation> &after) {
                if (after)
                    m_context.undoStack().push(
                        new StepInvitationCommand(m_context, before, *after, step));
            });
    }
    void attach()
    {
        AttachmentFacts facts;
        facts.partner.name = u"Fabrikam"_s;
        facts.kind = AttachmentKind::Advisor;
        m_context.session()
            .write([facts](WritingServices &s) {
                return s.relationships.attach(CustomerId(1), facts, {}, u"child"_s);
            })
            .then(&m_context, [this](const Result<AttachmentId> &id) {
                if (id)
                    m_context.undoStack().push(
                        new AttachCommand(m_context, *id, CustomerId(1), u"Fabrikam"_s));
            });
    }

    WorkspaceContext m_context;
    CustomerCommands m_commands{m_context};
    bool m_saysTooEarly;
};

int runEditor(const QString &path, bool saysTooEarly)
{
    auto session = Session::open(makeSessionFactory(path, false), path, u"child"_s);
    if (!session)
        return 3;
    const auto writers = makeTableWriters();
    return Editor(*std::move(session), *writers, saysTooEarly).run() ? 0 : 4;
}

struct LoopResult
{
    int killed = 0;
    int confirmed = 0; ///< edits
    QString violation; ///< the first thing that was wrong
};

class WindowLoop
{
public:
    explicit WindowLoop(const QString &mode) : m_mode(mode) { }

    LoopResult run(int wanted)
    {
        if (!prepare()) {
            m_result.violation = u"no workspace"_s;
            return m_result;
        }
        const qsizetype calls = round({});
        for (int i = 0; i < wanted * 2 && m_result.killed < wanted && m_result.violation.isEmpty();
             ++i)
            round({1 + m_random.bounded(int(calls)), 0});
        return m_result;
    }

private:
    bool prepare()
    {
        const QString list = m_cli.write(u"list.csv"_s,
                                         "TenantId,Domain,CompanyName\r\n0c000000-0000-4000-8000-"
                                         "000000000001,a.example,Contoso\r\n");
        return m_cli.json(m_workspace, {u"import"_s, list}).exitCode == 0
            && m_cli
                   .json(m_workspace,
                         {u"invite"_s, u"contoso"_s, u"--recipient"_s, u"it@contoso.example"_s})
                   .exitCode
            == 0;
    }
    qsizetype round(const KillPoint &point)
    {
        QProcessEnvironment environment = m_cli.environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        const KilledRun run = m_killer.run(
            {QCoreApplication::applicationFilePath(), m_mode, m_workspace}, environment, point);
        m_result.killed += run.killed;
        if (!run.killed && run.exitCode != 0)
            m_result.violation =
                u"failed: %1 %2"_s.arg(QString::number(run.exitCode), QString::fromUtf8(run.err));
        const qsizetype confirmed = run.out.count('\n');
        m_result.confirmed += int(confirmed);
        const auto opened = WorkspaceFile::openForReading(m_workspace);
        if (!opened) {
            m_result.violation = opened.error().code;
            return run.calls.size();
        }
        LedgerReader &reader = (*opened)->reader();
        const QStringList findings = reader.verify(nullptr).value_or({u"verify failed"_s});
        const auto found = readSnapshot(reader);
        const auto steps = reader.invitationSteps(InvitationId(1));
        Snapshot expected = m_snapshot;
        for (int i = 0; i < confirmed; ++i)
            expected = edited(expected, i);
        if (!findings.isEmpty())
            m_result.violation = findings.join(u'\n');
        else if (!found || !steps || steps->last().state != found->state)
            m_result.violation = u"half an edit is there"_s;
        else if (*found != expected && *found != edited(expected, int(confirmed)))
            m_result.violation = u"a confirmed edit is lost"_s;
        else
            m_snapshot = *found;
        return run.calls.size();
    }

    QString m_mode;
    CliRun m_cli;
    Killer m_killer{m_cli.path({})};
    QString m_workspace = m_cli.path(u"w.attache"_s);
    QRandomGenerator m_random{81};
    LoopResult m_result;
    Snapshot m_snapshot;
};

} // namespace

class WindowKillTest : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void initTestCase()
    {
        if (!Killer::isAvailable())
            QSKIP("a program can be stopped at a chosen call on Linux only");
    }

    void whatTheWindowConfirmedIsThere()
    {
        const LoopResult result = WindowLoop(u"--edit"_s).run(100);
        QVERIFY2(result.violation.isEmpty(), qPrintable(result.violation));
        qInfo("%d killed, %d edits confirmed", result.killed, result.confirmed);
        QVERIFY(result.killed >= 100);
        QVERIFY2(result.confirmed > 200, "too few could have been lost");
    }

    // The loop has to be able to fail.
    void anEditConfirmedTooEarlyIsCaught()
    {
        const LoopResult result = WindowLoop(u"--edit-too-early"_s).run(60);
        QCOMPARE(result.violation, u"a confirmed edit is lost"_s);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1).startsWith(u"--edit"))
        return runEditor(arguments.value(2), arguments.value(1) == u"--edit-too-early");
    WindowKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowkill.moc"
