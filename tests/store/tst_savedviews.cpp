// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views in the workspace, and how an older workspace gets their table.
#include "migrations.h"
#include "opensequence.h"
#include "storesupport.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

SavedView someView(const QString &name)
{
    SavedView view;
    view.name = name;
    view.arrangement.query = u"mine:office365 others:azure"_s;
    view.arrangement.sorts = {{u"nextEnd"_s, true}, {u"name"_s, false}};
    view.arrangement.columns = {{u"name"_s, 28}, {u"mine"_s, 0}};
    view.arrangement.grouping = u"country"_s;
    return view;
}

const QString Actor = u"tester"_s;

} // namespace

class TestSavedViews : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void aViewIsKeptAsItWasSaved()
    {
        TestWorkspace workspace;
        const auto saved = workspace.connection->views().saveViews({someView(u"S14"_s)}, Actor);
        REQUIRE_OK(saved);
        QVERIFY(saved->constFirst().id.isValid());
        QCOMPARE(saved->constFirst().revision, 1);
        QCOMPARE(saved->constFirst().guid.size(), 36);
        workspace.reopen();
        const auto reading = WorkspaceFile::openForReading(workspace.path());
        REQUIRE_OK(reading);
        const auto views = (*reading)->views().savedViews();
        REQUIRE_OK(views);
        QCOMPARE(views->size(), 1);
        QCOMPARE(views->constFirst().name, u"S14"_s);
        QCOMPARE(views->constFirst().arrangement, someView(u"S14"_s).arrangement);
        QCOMPARE(views->constFirst().createdBy, Actor);
        QCOMPARE(views->constFirst().guid, saved->constFirst().guid);
    }

    void aSmartTagStaysOneAndTheJournalSaysSo()
    {
        TestWorkspace workspace;
        SavedView tag = someView(u"Soon"_s);
        tag.isTag = true;
        const auto saved =
            workspace.connection->views().saveViews({tag, someView(u"Plain"_s)}, Actor);
        REQUIRE_OK(saved);
        workspace.reopen();
        SavedViewWriter &writer = workspace.connection->views();
        auto views = writer.savedViews();
        REQUIRE_OK(views);
        QCOMPARE(views->size(), 2);
        QVERIFY(!views->at(0).isTag);
        QVERIFY(views->at(1).isTag);
        SavedView changed = views->at(1);
        changed.isTag = false;
        const auto now = writer.saveViews({changed}, Actor);
        REQUIRE_OK(now);
        QVERIFY(!now->constFirst().isTag);
        REQUIRE_OK(writer.removeView(changed.id, now->constFirst().revision, Actor));
        REQUIRE_OK(writer.restoreView(changed.id, Actor));
        SqlDatabase database(workspace.path(), SqlDatabase::Mode::Reading);
        QCOMPARE(
            database.number("SELECT count(*) FROM journal WHERE detail LIKE '%\"isTag\":true%'"),
            1);
    }

    void whoSawAnOlderStateIsRefused()
    {
        TestWorkspace workspace;
        SavedViewWriter &writer = workspace.connection->views();
        const auto saved = writer.saveViews({someView(u"A"_s)}, Actor);
        REQUIRE_OK(saved);
        SavedView first = saved->constFirst();
        first.arrangement.query = u"state:gone"_s;
        REQUIRE_OK(writer.saveViews({first}, Actor));
        SavedView late = saved->constFirst();
        late.name = u"B"_s;
        const auto refused = writer.saveViews({late}, Actor);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().code, u"revision.stale"_s);
        QCOMPARE(writer.removeView(late.id, late.revision, Actor).error().code,
                 u"revision.stale"_s);
        QCOMPARE(writer.savedViews().value_or({}).constFirst().arrangement.query, u"state:gone"_s);
    }

    void aNameBelongsToOneViewAtATime()
    {
        TestWorkspace workspace;
        SavedViewWriter &writer = workspace.connection->views();
        const auto first = writer.saveViews({someView(u"Müller"_s)}, Actor);
        REQUIRE_OK(first);
        const auto twin = writer.saveViews({someView(u"MÜLLER"_s)}, Actor);
        QVERIFY(!twin);
        QCOMPARE(twin.error().code, u"view.nameTaken"_s);
        const SavedView view = first->constFirst();
        REQUIRE_OK(writer.removeView(view.id, view.revision, Actor));
        REQUIRE_OK(writer.saveViews({someView(u"MÜLLER"_s)}, Actor));
        QCOMPARE(writer.restoreView(view.id, Actor).error().code, u"view.nameTaken"_s);
        QCOMPARE(writer.saveViews({someView(u" \u200b"_s)}, Actor).error().code,
                 u"view.nameMissing"_s);
    }

    void whatWasRemovedComesBackAsItWas()
    {
        TestWorkspace workspace;
        SavedViewWriter &writer = workspace.connection->views();
        const SavedView view = writer.saveViews({someView(u"A"_s)}, Actor).value_or({}).value(0);
        const auto removed = writer.removeView(view.id, view.revision, Actor);
        REQUIRE_OK(removed);
        QVERIFY(writer.savedViews().value_or({SavedView()}).isEmpty());
        QCOMPARE(writer.removeView(view.id, removed->revision, Actor).error().code,
                 u"view.unknown"_s);
        const auto restored = writer.restoreView(view.id, Actor);
        REQUIRE_OK(restored);
        QCOMPARE(restored->arrangement, view.arrangement);
        QCOMPARE(restored->guid, view.guid);
        QCOMPARE(writer.savedViews().value_or({}).size(), 1);
        QCOMPARE(writer.restoreView(SavedViewId(99), Actor).error().kind, ErrorKind::NotFound);
    }

    void severalAreSavedTogetherOrNotAtAll()
    {
        TestWorkspace workspace;
        SavedViewWriter &writer = workspace.connection->views();
        QVERIFY(!writer.saveViews({someView(u"A"_s), someView(u"B"_s), someView(u"a"_s)}, Actor));
        QVERIFY(writer.savedViews().value_or({SavedView()}).isEmpty());
        REQUIRE_OK(writer.saveViews({someView(u"A"_s), someView(u"B"_s)}, Actor));
        QCOMPARE(writer.savedViews().value_or({}).size(), 2);
    }

    void everyStepIsJournalled()
    {
        TestWorkspace workspace;
        SavedViewWriter &writer = workspace.connection->views();
        SavedView view = writer.saveViews({someView(u"A"_s)}, Actor).value_or({}).value(0);
        view.name = u"B"_s;
        view = writer.saveViews({view}, Actor).value_or({}).value(0);
        REQUIRE_OK(writer.removeView(view.id, view.revision, Actor));
        REQUIRE_OK(writer.restoreView(view.id, Actor));
        QVERIFY(!writer.saveViews({SavedView()}, Actor)); // refused: no line
        const auto journal = workspace.reader().journal(0, 10);
        REQUIRE_OK(journal);
        QStringList actions;
        for (const JournalEntry &entry : *journal)
            actions << entry.action;
        QCOMPARE(actions,
                 (QStringList{u"view.restore"_s, u"view.remove"_s, u"view.change"_s, u"view.add"_s,
                              u"realm.add"_s}));
        QVERIFY(journal->at(2).detail.contains(u"\"formerName\":\"A\""_s));
        QCOMPARE(workspace.reader().verify(nullptr).value_or({u"failed"_s}), QStringList());
    }

    void foreignTextIsCleanedAtTheDoor()
    {
        TestWorkspace workspace;
        SavedView view = someView(u"\u202eAcme\n<b>%1</b>\x1b[31m"_s);
        view.arrangement.columns = {{u"na=me\n-x=9"_s, 3}};
        const auto saved = workspace.connection->views().saveViews({view}, Actor);
        REQUIRE_OK(saved);
        QVERIFY(!saved->constFirst().name.contains(u'\n'));
        QVERIFY(!saved->constFirst().name.contains(u'\x1b'));
        QVERIFY(saved->constFirst().name.contains(u"<b>%1</b>"_s));
        QCOMPARE(saved->constFirst().arrangement.columns.size(), 1);
        QCOMPARE(saved->constFirst().arrangement.columns.constFirst().width, 3);
    }

    void anOlderWorkspaceGetsTheTableAndKeepsItsRows()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.attache"_s);
        const HandClock clock;
        REQUIRE_OK(createWorkspace(path, migrationSteps().mid(0, 1)));
        {
            SqlDatabase old(path, SqlDatabase::Mode::Writing);
            QCOMPARE(old.number("PRAGMA user_version"), 1);
            old.execute("INSERT INTO realm VALUES (7, 'Old', 'old', 0, x'', '', 'en', 3)");
        }
        const auto tooEarly = WorkspaceFile::openForReading(path);
        QVERIFY(!tooEarly);
        QCOMPARE(tooEarly.error().code, u"workspace.needsMigration"_s);
        {
            const auto opened = WorkspaceFile::openForWriting(path, clock);
            REQUIRE_OK(opened);
            QCOMPARE((*opened)->reader().realms().value_or({}).size(), 1);
            QCOMPARE((*opened)->reader().realms().value_or({}).constFirst().revision, 3);
            QVERIFY((*opened)->views().savedViews().value_or({SavedView()}).isEmpty());
            REQUIRE_OK((*opened)->views().saveViews({someView(u"New"_s)}, Actor));
        }
        QVERIFY(QFile::exists(path + u".v1.backup"_s));
        const auto database =
            openChecked(path, SqlDatabase::Mode::Reading, migrationSteps(), false);
        const QString fresh = folder.filePath(u"fresh.attache"_s);
        REQUIRE_OK(createWorkspace(fresh, migrationSteps()));
        const auto other = openChecked(fresh, SqlDatabase::Mode::Reading, migrationSteps(), false);
        QCOMPARE(schemaOf(*database), schemaOf(*other));
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
