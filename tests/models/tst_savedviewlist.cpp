// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedviewlist.h"

#include "fakeworkspace.h"
#include "language.h"
#include "strictmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::test;

class TestSavedViewList : public QObject
{
    Q_OBJECT

    FakeTableWriterFactory m_writers;
    std::unique_ptr<FakeWorkspace> m_workspace;
    std::unique_ptr<WorkspaceContext> m_context;
    std::unique_ptr<SavedViewList> m_views;

    static ListArrangement arrangement(const QString &query)
    {
        return {query, {{u"name"_s, false}}, {{u"name"_s, 28}}, {}};
    }
    QStringList own() const { return m_views->takenNames(); }
    QString keyOf(const QString &name) const
    {
        for (const ViewEntry &entry : m_views->entries()) {
            if (!entry.isBuiltIn && entry.view.name == name)
                return entry.key;
        }
        return {};
    }
    QString save(const QString &name)
    {
        QSignalSpy saved(m_views.get(), &SavedViewList::saved);
        m_views->saveNew(name, arrangement(u"state:gone"_s));
        return QTest::qWaitFor([&] { return !saved.isEmpty(); })
            ? saved.constFirst().constFirst().toString()
            : QString();
    }

    /// Each test begins with an empty list of its own.
    void begin()
    {
        Language::apply(u"en"_s);
        m_workspace = std::make_unique<FakeWorkspace>();
        m_context =
            std::make_unique<WorkspaceContext>(openFakeSession(m_workspace->data), m_writers);
        m_views = std::make_unique<SavedViewList>(*m_context);
    }

private slots:
    STRICT_TEST

    void cleanup()
    {
        m_views.reset();
        m_context.reset();
    }

    void theBuiltInOnesComeFirstAndSpeakTheLanguage()
    {
        begin();
        QVERIFY(m_views->entries().size() >= 6);
        QVERIFY(m_views->entries().constFirst().isBuiltIn);
        QCOMPARE(m_views->find(u"atRisk"_s)->name, u"At risk"_s);
        Language::apply(u"fr"_s);
        m_views->retranslate();
        QCOMPARE(m_views->find(u"atRisk"_s)->name, u"À risque"_s);
        QVERIFY(!m_views->find(u"nothing"_s));
    }

    void savingCanBeUndoneAndDoneAgain()
    {
        begin();
        const QString key = save(u"Mine"_s);
        QVERIFY(m_views->find(key));
        QCOMPARE(m_views->find(key)->view.arrangement.query, u"state:gone"_s);
        QVERIFY2(m_context->undoStack().undoText().contains(u"Mine"_s),
                 qPrintable(m_context->undoStack().undoText()));
        m_context->undoStack().undo();
        QTRY_VERIFY(own().isEmpty());
        m_context->undoStack().redo();
        QTRY_COMPARE(own(), QStringList{u"Mine"_s});
        m_context->undoStack().undo();
        QTRY_VERIFY(own().isEmpty());
    }

    void renamingAndSavingOverCanBeUndoneInARow()
    {
        begin();
        const QString key = save(u"Mine"_s);
        m_views->rename(key, u"Ours"_s);
        QTRY_COMPARE(own(), QStringList{u"Ours"_s});
        m_views->saveOver(key, arrangement(u"tag:vip"_s));
        QTRY_COMPARE(m_views->find(key)->view.arrangement.query, u"tag:vip"_s);
        m_context->undoStack().undo();
        m_context->undoStack().undo(); // before the first was read again
        QTRY_COMPARE(own(), QStringList{u"Mine"_s});
        QCOMPARE(m_views->find(key)->view.arrangement.query, u"state:gone"_s);
        m_context->undoStack().redo();
        QTRY_COMPARE(own(), QStringList{u"Ours"_s});
    }

    void removingCanBeUndone()
    {
        begin();
        const QString key = save(u"Mine"_s);
        m_views->remove(key);
        QTRY_VERIFY(own().isEmpty());
        m_context->undoStack().undo();
        QTRY_COMPARE(own(), QStringList{u"Mine"_s});
        QCOMPARE(keyOf(u"Mine"_s), key);
    }

    void aRefusalLeavesNothingToUndo()
    {
        begin();
        QSignalSpy refused(m_views.get(), &SavedViewList::refused);
        save(u"Mine"_s);
        m_views->saveNew(u"MINE"_s, arrangement({}));
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.constFirst().constFirst().value<Error>().code, u"view.nameTaken"_s);
        QCOMPARE(m_context->undoStack().count(), 1);
    }

    void whatAnotherWindowChangedIsNotOverwrittenByAnUndo()
    {
        begin();
        const QString key = save(u"Mine"_s);
        m_views->rename(key, u"Ours"_s);
        QTRY_COMPARE(own(), QStringList{u"Ours"_s});
        {
            const QMutexLocker lock(&m_workspace->data->views->mutex);
            ++m_workspace->data->views->views.first().revision;
        }
        QSignalSpy failed(m_context.get(), &WorkspaceContext::failed);
        m_context->undoStack().undo();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code, u"revision.stale"_s);
        QCOMPARE(own(), QStringList{u"Ours"_s});
    }

    void aSmartTagIsMadeUnmadeAndBroughtBack()
    {
        begin();
        CustomerSummary gone;
        gone.id = CustomerId(1);
        gone.presence = Presence::Gone;
        CustomerSummary current;
        current.id = CustomerId(2);
        m_workspace->data->customers = {gone, current};
        m_context->start();
        QTRY_VERIFY(m_context->index());
        m_views->saveNew(u"Left"_s, {u"state:gone"_s, {}, {}, {}}, true);
        QTRY_COMPARE(m_context->index()->smartTags().size(), 1);
        QTRY_VERIFY(!keyOf(u"Left"_s).isEmpty());
        const QString key = keyOf(u"Left"_s);
        QCOMPARE(m_views->tagState(*m_views->find(key)), u"Smart tag of 1 customer"_s);
        const auto carriers = [this] {
            int count = 0;
            for (int row = 0; row < 2; ++row)
                count += int(m_context->index()->summary(row).smartTags.size());
            return count;
        };
        QCOMPARE(carriers(), 1);
        m_views->setTag(key, false);
        QTRY_COMPARE(carriers(), 0);
        m_context->undoStack().undo();
        QTRY_COMPARE(carriers(), 1);
        m_views->saveOver(key, {u"state:gone or state:current"_s, {}, {}, {}});
        QTRY_COMPARE(carriers(), 2);
        m_views->remove(key);
        QTRY_COMPARE(carriers(), 0);
        m_context->undoStack().undo();
        QTRY_COMPARE(carriers(), 2);
    }

    void aChangeKeepsWhatAnUndoBroughtBackMeanwhile()
    {
        begin();
        const QString key = save(u"Left"_s);
        m_views->rename(key, u"Gone"_s);
        QTRY_COMPARE(own(), QStringList{u"Gone"_s});
        QTRY_COMPARE(m_context->undoStack().count(), 2);
        m_context->undoStack().undo();
        // The list was not read again: it still says "Gone".
        QCOMPARE(own(), QStringList{u"Gone"_s});
        m_views->saveOver(key, {u"state:current"_s, {}, {}, {}});
        QTRY_COMPARE(m_views->find(key)->view.arrangement.query, u"state:current"_s);
        QCOMPARE(own(), QStringList{u"Left"_s});
        QTRY_COMPARE(m_context->undoStack().index(), 2);
        m_context->undoStack().undo();
        QTRY_COMPARE(m_views->find(key)->view.arrangement.query, u"state:gone"_s);
        QCOMPARE(own(), QStringList{u"Left"_s});
    }

    void aSmartTagFollowsItsCustomers()
    {
        begin();
        CustomerSummary customer;
        customer.id = CustomerId(1);
        m_workspace->data->customers = {customer};
        m_context->start();
        m_views->saveNew(u"Left"_s, {u"state:gone"_s, {}, {}, {}}, true);
        QTRY_VERIFY(m_context->index() && m_context->index()->smartTags().size() == 1);
        QVERIFY(m_context->index()->summary(0).smartTags.isEmpty());
        {
            const QMutexLocker lock(&m_workspace->data->mutex);
            m_workspace->data->customers[0].presence = Presence::Gone;
        }
        ChangeSet changes;
        changes.customers = {CustomerId(1)};
        emit m_context->session().changed(changes);
        QTRY_COMPARE(m_context->index()->summary(0).smartTags, QStringList{u"Left"_s});
        m_context->rebuildIndex(); // in another order
        QTRY_VERIFY(!m_context->isIndexBuilding());
        QTRY_COMPARE(m_context->index()->summary(0).smartTags, QStringList{u"Left"_s});
    }

    void aSmartTagOfUnknownOrBrokenTagsIsRefused()
    {
        begin();
        SavedView broken;
        broken.id = SavedViewId(77);
        broken.guid = u"00000000-0000-4000-9000-000000000077"_s;
        broken.name = u"Broken"_s;
        broken.isTag = true;
        broken.arrangement.query = u"fieldofanewerversion:x"_s;
        {
            const QMutexLocker lock(&m_workspace->data->views->mutex);
            m_workspace->data->views->views << broken;
        }
        emit m_context->session().viewsChanged();
        m_context->start();
        QTRY_VERIFY(m_context->index() && m_context->index()->smartTags().size() == 1);
        QTRY_VERIFY(m_views->find(broken.guid));
        QVERIFY(m_views->isFailing(*m_views->find(broken.guid)));
        QVERIFY2(m_views->tagState(*m_views->find(broken.guid)).contains(u"fieldofanewerversion"_s),
                 qPrintable(m_views->tagState(*m_views->find(broken.guid))));
        QSignalSpy refused(m_views.get(), &SavedViewList::refused);
        m_views->saveNew(u"A"_s, {u"tag:nobody"_s, {}, {}, {}}, true);
        m_views->saveNew(u"B"_s, {u"tag:broken"_s, {}, {}, {}}, true);
        m_views->saveNew(u"C"_s, {u"tag:c"_s, {}, {}, {}}, true);
        QTRY_COMPARE(refused.size(), 3);
        QStringList codes;
        for (const auto &one : refused)
            codes << one.constFirst().value<Error>().code;
        QCOMPARE(codes,
                 (QStringList{u"view.tagUnknown"_s, u"view.tagFailing"_s, u"view.tagCycle"_s}));
        QCOMPARE(m_context->undoStack().count(), 0);
    }

    void viewsOfAFileAreOneStep()
    {
        begin();
        SavedView one;
        one.name = u"One"_s;
        SavedView two;
        two.name = u"Two"_s;
        QSignalSpy taken(m_views.get(), &SavedViewList::taken);
        m_views->take({one, two});
        QTRY_COMPARE(taken.size(), 1);
        QTRY_COMPARE(own(), (QStringList{u"One"_s, u"Two"_s}));
        m_context->undoStack().undo();
        QTRY_VERIFY(own().isEmpty());
        m_context->undoStack().redo();
        QTRY_COMPARE(own().size(), 2);
    }

    void aListIsModifiedByWhatItsViewSays_data()
    {
        QTest::addColumn<ListArrangement>("shown");
        QTest::addColumn<bool>("modified");
        const ListArrangement view{u"state:gone"_s, {{u"lastSeen"_s, true}}, {}, {}};
        ListArrangement shown = view;
        shown.columns = {{u"name"_s, 20}};
        QTest::newRow("as it is, any columns") << shown << false;
        shown.query = u"state:current"_s;
        QTest::newRow("another filter") << shown << true;
        shown.query = view.query;
        shown.sorts = {{u"lastSeen"_s, false}};
        QTest::newRow("turned round") << shown << true;
        shown.sorts = view.sorts;
        shown.grouping = u"country"_s;
        QTest::newRow("grouped") << shown << true;
    }
    void aListIsModifiedByWhatItsViewSays()
    {
        QFETCH(ListArrangement, shown);
        QFETCH(bool, modified);
        const ListArrangement view{u"state:gone"_s, {{u"lastSeen"_s, true}}, {}, {}};
        QCOMPARE(differs(shown, view), modified);
    }
};

QTEST_MAIN(TestSavedViewList)
#include "tst_savedviewlist.moc"
