// SPDX-License-Identifier: GPL-3.0-or-later
#include "customercommands.h"

#include "fakeworkspace.h"
#include "strictmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;

class TestCustomerCommands : public QObject
{
    Q_OBJECT
private:
    struct Room
    {
        Room()
        {
            customer = workspace.addUsualCustomers();
            context = std::make_unique<WorkspaceContext>(openFakeSession(workspace.data), writers);
            commands = std::make_unique<CustomerCommands>(*context);
        }
        CustomerAnnotation stored()
        {
            const QMutexLocker lock(&workspace.data->mutex);
            return workspace.data->annotations.value(customer);
        }
        qsizetype notes()
        {
            const QMutexLocker lock(&workspace.data->mutex);
            return workspace.data->notes.size();
        }
        FakeWorkspace workspace;
        FakeTableWriterFactory writers;
        CustomerId customer;
        std::unique_ptr<WorkspaceContext> context;
        std::unique_ptr<CustomerCommands> commands;
    };

private slots:
    STRICT_TEST

    void aChangeIsPushedOnlyWhenItIsStored()
    {
        Room room;
        QString storedWhenPushed;
        connect(&room.context->undoStack(), &QUndoStack::indexChanged, this,
                [&] { storedWhenPushed = room.stored().alias; });
        CustomerAnnotation after;
        after.alias = u"Big one"_s;
        room.commands->saveAnnotation(room.customer, {}, after, u"Change alias"_s);
        QTRY_COMPARE(room.context->undoStack().count(), 1);
        QCOMPARE(storedWhenPushed, u"Big one"_s);
        QCOMPARE(room.context->undoStack().undoText(), u"Change alias"_s);
    }

    void twoStepsAreUndoneInARowAndRedone()
    {
        Room room;
        CustomerAnnotation first;
        first.alias = u"One"_s;
        room.commands->saveAnnotation(room.customer, {}, first, u"First"_s);
        QTRY_COMPARE(room.context->undoStack().count(), 1);
        CustomerAnnotation second = first;
        second.alias = u"Two"_s;
        second.revision = room.stored().revision;
        first.revision = second.revision;
        room.commands->saveAnnotation(room.customer, first, second, u"Second"_s);
        QTRY_COMPARE(room.context->undoStack().count(), 2);

        room.context->undoStack().undo(); // at once, without waiting for the answer
        room.context->undoStack().undo();
        QTRY_COMPARE(room.stored().alias, QString());
        room.context->undoStack().redo();
        room.context->undoStack().redo();
        QTRY_COMPARE(room.stored().alias, u"Two"_s);
        QCOMPARE(room.context->undoStack().count(), 2);
    }

    void aRefusalChangesNothingAndIsSaid()
    {
        Room room;
        {
            const QMutexLocker lock(&room.workspace.data->mutex);
            room.workspace.data->writeError =
                Error{ErrorKind::Storage, u"workspace.diskFull"_s, {}, {}};
        }
        QSignalSpy refused(room.commands.get(), &CustomerCommands::refused);
        CustomerAnnotation after;
        after.alias = u"No"_s;
        room.commands->saveAnnotation(room.customer, {}, after, u"Change alias"_s);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(room.context->undoStack().count(), 0);
    }

    void aStepBecomesObsoleteWhenTheRecordWasChangedMeanwhile()
    {
        Room room;
        CustomerAnnotation after;
        after.alias = u"Mine"_s;
        room.commands->saveAnnotation(room.customer, {}, after, u"Change alias"_s);
        QTRY_COMPARE(room.context->undoStack().count(), 1);
        {
            const QMutexLocker lock(&room.workspace.data->mutex);
            CustomerAnnotation &other = room.workspace.data->annotations[room.customer];
            other.alias = u"Somebody else's"_s;
            ++other.revision;
        }
        QSignalSpy failed(room.context.get(), &WorkspaceContext::failed);
        room.context->undoStack().undo();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(room.stored().alias, u"Somebody else's"_s);
        room.context->undoStack().redo(); // drops out instead of overwriting
        QCOMPARE(room.context->undoStack().count(), 0);
        QCOMPARE(room.stored().alias, u"Somebody else's"_s);
    }

    void notesAreAddedRemovedAndBroughtBack()
    {
        Room room;
        room.commands->addNote(room.customer, u"Called them"_s);
        QTRY_COMPARE(room.context->undoStack().count(), 1);
        QCOMPARE(room.notes(), 1);
        room.context->undoStack().undo();
        QTRY_COMPARE(room.notes(), 0);
        room.context->undoStack().redo();
        QTRY_COMPARE(room.notes(), 1);
        NoteId note;
        {
            const QMutexLocker lock(&room.workspace.data->mutex);
            note = room.workspace.data->notes.first().id;
        }
        room.commands->removeNote(room.customer, note);
        QTRY_COMPARE(room.notes(), 0);
        QTRY_COMPARE(room.context->undoStack().count(), 2);
        room.context->undoStack().undo();
        QTRY_COMPARE(room.notes(), 1);
    }
};

QTEST_MAIN(TestCustomerCommands)
#include "tst_customercommands.moc"
