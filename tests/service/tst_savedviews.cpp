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
