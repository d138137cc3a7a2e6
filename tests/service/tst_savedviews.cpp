// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerquery.h"
#include "fakeviews.h"
#include "savedviewservice.h"
#include "strictmain.h"

#include <QSet>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

SavedView named(const QString &name, const QString &query = {})
{
    SavedView view;
    view.name = name;
    view.arrangement.query = query;
    return view;
}

SavedView tag(const QString &name, const QString &query)
{
    SavedView view = named(name, query);
    view.isTag = true;
    return view;
}

const QString Actor = u"tester"_s;

} // namespace

class TestSavedViewService : public QObject
{
    Q_OBJECT
    std::shared_ptr<FakeViewData> m_data;
    std::unique_ptr<FakeViews> m_views;
    int m_told = 0;

    SavedViewService service()
    {
        return SavedViewService(*m_views, [this] { ++m_told; });
    }

    void begin()
    {
        m_data = std::make_shared<FakeViewData>();
        m_views = std::make_unique<FakeViews>(m_data);
        m_told = 0;
    }

private slots:
    STRICT_TEST

    void whateverLanguageItWasTypedInIsStoredNeutrally()
    {
        begin();
        const auto french = service().save(named(u"A"_s, u"partenaire:fabrikam"_s), Actor);
        const auto german = service().save(named(u"B"_s, u"dienst:azure"_s), Actor);
        QVERIFY(french && german);
        QCOMPARE(french->arrangement.query, u"partner:fabrikam"_s);
        QCOMPARE(german->arrangement.query, u"service:azure"_s);
        QCOMPARE(m_told, 2);
    }

    void aSmartTagThatLeadsBackToItselfIsRefused()
    {
        begin();
        auto first = service().save(tag(u"One"_s, u"state:gone"_s), Actor);
        QVERIFY(first);
        QVERIFY(service().save(tag(u"Two"_s, u"tag:one"_s), Actor));
        QCOMPARE(service().save(tag(u"Me"_s, u"-tag:ME"_s), Actor).error().code,
                 u"view.tagCycle"_s);
        first->arrangement.query = u"state:gone tag:two"_s;
        const auto refused = service().save(*first, Actor);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"view.tagCycle"_s);
        QCOMPARE(refused.error().arguments, (QStringList{u"One"_s, u"two"_s}));
        first->isTag = false; // a view may ask for what it likes
        QVERIFY(service().save(*first, Actor));
        QCOMPARE(smartTagsOf(m_data->views).size(), 1);
    }

    void aSmartTagThatIsRenamedKeepsItsPlaceInOtherQueries()
    {
        begin();
        auto soon = service().save(tag(u"Bald"_s, u"expires<90d"_s), Actor);
        QVERIFY(soon);
        QVERIFY(
            service().save(tag(u"Urgent"_s, u"state:current -(tag:BALD|vip or seen>9d)"_s), Actor));
        QVERIFY(service().save(named(u"List"_s, u"tag:bald partner:bald"_s), Actor));
        QVERIFY(service().save(named(u"Other"_s, u"tag:vip"_s), Actor));
        soon->name = u"Très bientôt"_s;
        soon = service().save(*soon, Actor);
        QVERIFY(soon);
        const auto queryNamed = [this](const QString &name) {
            for (const SavedView &view : m_data->views) {
                if (view.name == name)
                    return view.arrangement.query;
            }
            return QString();
        };
        QCOMPARE(queryNamed(u"Urgent"_s),
                 u"state:current -(tag:\"Très bientôt\"|vip or seen>9d)"_s);
        QCOMPARE(queryNamed(u"List"_s), u"tag:\"Très bientôt\" partner:bald"_s);
        QCOMPARE(queryNamed(u"Other"_s), u"tag:vip"_s);
        // And back, as an undo does it.
        soon->name = u"Bald"_s;
        QVERIFY(service().save(*soon, Actor));
        QCOMPARE(queryNamed(u"List"_s), u"tag:Bald partner:bald"_s);
        // A name that another one's query asks for already would close a circle.
        QVERIFY(service().save(tag(u"Outer"_s, u"tag:bald"_s), Actor));
        auto inner = service().save(tag(u"Inner"_s, u"tag:outer"_s), Actor);
        QVERIFY(inner);
        soon = m_data->views.constFirst();
        soon->arrangement.query = u"tag:later"_s;
        soon = service().save(*soon, Actor);
        QVERIFY(soon);
        inner->name = u"Later"_s;
        QCOMPARE(service().save(*inner, Actor).error().code, u"view.tagCycle"_s);
    }

    void whatCannotBeUnderstoodIsNotSaved()
    {
        begin();
        const auto refused = service().save(named(u"A"_s, u"nosuchfield:x"_s), Actor);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"view.queryUnclear"_s);
        QCOMPARE(service().save(named(u" \u3164 "_s), Actor).error().code, u"view.nameMissing"_s);
        QCOMPARE(m_told, 0);
    }

    void keysHaveToBeWellFormed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("good");
        QTest::newRow("known") << u"name"_s << 20 << true;
        QTest::newRow("of a newer version") << u"runway2"_s << 20 << true;
        QTest::newRow("empty") << QString() << 20 << false;
        QTest::newRow("blank") << u"na me"_s << 20 << false;
        QTest::newRow("newline at the end") << u"name\n"_s << 20 << false;
        QTest::newRow("other script") << u"имя"_s << 20 << false;
        QTest::newRow("too long") << QString(40, u'a') << 20 << false;
        QTest::newRow("negative width") << u"name"_s << -1 << false;
        QTest::newRow("giant width") << u"name"_s << 100000 << false;
    }
    void keysHaveToBeWellFormed()
    {
        begin();
        QFETCH(QString, key);
        QFETCH(int, width);
        QFETCH(bool, good);
        SavedView view = named(u"A"_s);
        view.arrangement.columns = {{key, width}};
        QCOMPARE(bool(service().save(view, Actor)), good);
        view = named(u"B"_s);
        view.arrangement.sorts = {{key, false}};
        QCOMPARE(bool(service().save(view, Actor)), good || width != 20);
    }

    void aColumnStandsOnceInAView()
    {
        begin();
        SavedView view = named(u"A"_s);
        view.arrangement.columns = {{u"name"_s, 1}, {u"name"_s, 2}};
        QCOMPARE(service().save(view, Actor).error().code, u"view.malformed"_s);
    }

    void viewsOfAFileComeBesideWhatIsThere()
    {
        begin();
        const auto here = service().save(named(u"At risk"_s, u"expires<30d"_s), Actor);
        QVERIFY(here);
        SavedView same = *here;
        same.id = {};
        SavedView changed = same;
        changed.arrangement.query = u"expires<60d"_s;
        const auto taken =
            service().take({same, changed, named(u"AT RISK"_s), named(u"New"_s)}, Actor);
        QVERIFY(taken);
        QCOMPARE(taken->unchanged, 1);
        QStringList names;
        for (const SavedView &view : taken->added)
            names << view.name;
        QCOMPARE(names, (QStringList{u"At risk (2)"_s, u"AT RISK (3)"_s, u"New"_s}));
        QCOMPARE(m_data->views.size(), 4);
        const auto again = service().take({same}, Actor);
        QVERIFY(again);
        QVERIFY(again->added.isEmpty());
        QCOMPARE(m_told, 2);
    }

    void oneViewOfAFileThatCannotBeUsedLeavesAllOut()
    {
        begin();
        QVERIFY(!service().take({named(u"A"_s), named(u"B"_s, u"nosuchfield:y"_s)}, Actor));
        QVERIFY(m_data->views.isEmpty());
    }

    void everyBuiltInViewCanBeUnderstoodAndIsInCanonicalSpelling()
    {
        QSet<QString> keys;
        for (const BuiltInView &view : builtInViews()) {
            QVERIFY2(!keys.contains(view.key), qPrintable(view.key));
            keys.insert(view.key);
            const auto query = canonicalQuery(view.arrangement.query);
            QVERIFY2(query, qPrintable(view.key));
            QCOMPARE(*query, view.arrangement.query);
        }
        for (const QString &wanted : {u"atRisk"_s, u"severalPartners"_s, u"splitServices"_s,
                                      u"noAccess"_s, u"gone"_s, u"notSeen"_s})
            QVERIFY2(keys.contains(wanted), qPrintable(wanted));
    }
};

QTEST_GUILESS_MAIN(TestSavedViewService)
#include "tst_savedviews.moc"
