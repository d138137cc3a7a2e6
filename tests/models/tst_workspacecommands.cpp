// SPDX-License-Identifier: GPL-3.0-or-later
#include "officedata.h"
#include "strictmain.h"
#include "workspacecommands.h"

#include <QSignalSpy>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class WorkspaceCommandsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(anyWarning());
        m_data = officeData();
        m_context = std::make_unique<WorkspaceContext>(openFakeSession(m_data), m_writers);
        m_context->start();
        QTRY_VERIFY(m_context->index());
    }
    void cleanup() { m_context.reset(); }

    void pushingDoesNotWriteAgainAndUndoDoes()
    {
        PartnerFacts before = m_data->partners.at(1).partner.facts;
        PartnerFacts after = before;
        after.standing = Standing::Distributor;
        m_context->undoStack().push(
            new MarkPartnerCommand(*m_context, PartnerId(2), before, after));
        settle();
        QCOMPARE(standing(), Standing::Other); // the save itself is not the command's work
        m_context->undoStack().redo();
        m_context->undoStack().undo();
        QTRY_COMPARE(standing(), Standing::Other);
        m_context->undoStack().redo();
        QTRY_COMPARE(standing(), Standing::Distributor);
    }

    void undoOfAChangedInvitationLeavesItsStepsAlone()
    {
        Invitation before = m_data->invitations.at(0);
        Invitation after = before;
        after.reason = u"Better reason"_s;
        const auto saved = save(after);
        m_context->undoStack().push(new EditInvitationCommand(*m_context, before, saved));
        step(saved.id, InvitationState::Ready);
        m_context->undoStack().undo();
        QTRY_COMPARE(stored(0).reason, before.reason);
        QCOMPARE(stored(0).state, InvitationState::Ready);
    }

    void undoRefusesToOverwriteWhatSomebodyElseChanged()
    {
        Invitation before = m_data->invitations.at(0);
        Invitation after = before;
        after.reason = u"Better reason"_s;
        const auto saved = save(after);
        m_context->undoStack().push(new EditInvitationCommand(*m_context, before, saved));
        Invitation other = saved;
        other.reason = u"A colleague’s reason"_s;
        save(other);
        QSignalSpy failed(m_context.get(), &WorkspaceContext::failed);
        m_context->undoStack().undo();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, u"revision.stale"_s);
        QCOMPARE(stored(0).reason, u"A colleague’s reason"_s);
    }

    void stepsOfAnInvitationAreUndoneAndRedone()
    {
        const Invitation draft = m_data->invitations.at(0);
        const Invitation ready = stepped(draft, InvitationState::Ready);
        const Invitation sent = stepped(ready, InvitationState::Sent);
        QVERIFY(sent.sentAt.isSet());
        QUndoStack &stack = m_context->undoStack();
        stack.undo();
        QTRY_COMPARE(stored(0).state, InvitationState::Ready);
        QVERIFY(!stored(0).sentAt.isSet());
        stack.undo();
        QTRY_COMPARE(stored(0).state, draft.state);
        stack.redo();
        stack.redo();
        QTRY_COMPARE(stored(0).state, InvitationState::Sent);
        QCOMPARE(stored(0).sentAt, sent.sentAt); // it happened when it happened
        stack.undo();
        QTRY_COMPARE(stored(0).state, InvitationState::Ready);
        const QMutexLocker lock(&m_data->mutex);
        int corrections = 0;
        for (const InvitationStep &one : m_data->steps.value(draft.id))
            corrections += one.isCorrection;
        QCOMPARE(corrections, 3);
    }

    void undoOfAStepIsRefusedOnceSomebodyTookAnother()
    {
        const Invitation ready = stepped(m_data->invitations.at(0), InvitationState::Ready);
        step(ready.id, InvitationState::Cancelled);
        QSignalSpy failed(m_context.get(), &WorkspaceContext::failed);
        m_context->undoStack().undo();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, u"revision.stale"_s);
        QCOMPARE(stored(0).state, InvitationState::Cancelled);
        // Gone already, if the answer came before the undo returned.
        const QUndoCommand *command = m_context->undoStack().command(0);
        QVERIFY(!command || command->isObsolete());
    }

    void undoOfANewInvitationCancelsItAndCannotBeRedone()
    {
        m_context->undoStack().push(
            new CreateInvitationCommand(*m_context, m_data->invitations.at(0)));
        m_context->undoStack().undo();
        QTRY_COMPARE(stored(0).state, InvitationState::Cancelled);
        QVERIFY(!m_context->undoStack().canRedo());
    }

    void aFailedUndoIsSaid()
    {
        PartnerFacts facts = m_data->partners.at(1).partner.facts;
        m_context->undoStack().push(new MarkPartnerCommand(*m_context, PartnerId(2), facts, facts));
        {
            const QMutexLocker lock(&m_data->mutex);
            m_data->writeError = Error{ErrorKind::Storage, u"storage.full"_s, {}, {}};
        }
        QSignalSpy failed(m_context.get(), &WorkspaceContext::failed);
        m_context->undoStack().undo();
        QTRY_COMPARE(failed.size(), 1);
    }

private:
    Standing standing()
    {
        const QMutexLocker lock(&m_data->mutex);
        return m_data->partners.at(1).partner.facts.standing;
    }
    Invitation stored(int row)
    {
        const QMutexLocker lock(&m_data->mutex);
        return m_data->invitations.at(row);
    }
    Invitation save(const Invitation &invitation)
    {
        auto future = m_context->session().write([invitation](WritingServices &services) {
            return services.invitations.save(invitation, u"tester"_s);
        });
        future.waitForFinished();
        return future.result().value();
    }
    /// Takes a step as a page does, and puts it on the undo stack.
    Invitation stepped(const Invitation &before, InvitationState to)
    {
        const InvitationStep step{to, Instant::now(), u"tester"_s, {}, false};
        auto future = m_context->session().write([before, step](WritingServices &services) {
            return services.invitations.takeStep(before, step);
        });
        future.waitForFinished();
        const auto after = future.result();
        if (!after)
            qFatal("%s", qPrintable(after.error().code));
        m_context->undoStack().push(new StepInvitationCommand(*m_context, before, *after, step));
        return *after;
    }
    void step(InvitationId id, InvitationState to)
    {
        auto future = m_context->session().write([id, to](WritingServices &services) {
            return services.invitations.advance(id, to, {}, {}, u"tester"_s);
        });
        future.waitForFinished();
        QVERIFY(future.result());
    }
    void settle()
    {
        m_context->session().write([](WritingServices &) { return Status(); }).waitForFinished();
    }

    std::shared_ptr<FakeData> m_data;
    FakeTableWriterFactory m_writers;
    std::unique_ptr<WorkspaceContext> m_context;
};

QTEST_GUILESS_MAIN(WorkspaceCommandsTest)
#include "tst_workspacecommands.moc"
