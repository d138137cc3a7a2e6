// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment.h"
#include "rolecatalogue.h"
#include "strictmain.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace attache;
using namespace Qt::StringLiterals;

class TestRoleCatalogue : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void isCompiledInAndDated();
    void everyRoleIsComplete();
    void holdsExactlyTheSharedList();
    void usesTheGlossaryNames();
    void namesFollowTheLanguage_data();
    void namesFollowTheLanguage();
    void findsIdsByNameInEveryLanguage();
    void onlyGlobalAdministratorBlocksAutoExtension();
};

void TestRoleCatalogue::isCompiledInAndDated()
{
    QVERIFY(RoleCatalogue::instance().roles().size() >= 100);
    QVERIFY(QDate::fromString(RoleCatalogue::instance().dataDate(), Qt::ISODate).isValid());
}

void TestRoleCatalogue::everyRoleIsComplete()
{
    QSet<QString> ids;
    for (const Role &role : RoleCatalogue::instance().roles()) {
        QVERIFY2(!role.english.isEmpty(), qPrintable(role.templateId));
        QCOMPARE(role.templateId.size(), 36);
        QCOMPARE(role.templateId, role.templateId.toLower());
        QVERIFY2(!ids.contains(role.templateId), qPrintable(role.templateId));
        ids.insert(role.templateId);
        QVERIFY2(knownServices().contains(role.service), qPrintable(role.english));
        QCOMPARE(role.french.isEmpty(), role.german.isEmpty());
    }
}

void TestRoleCatalogue::holdsExactlyTheSharedList()
{
    QFile file(QStringLiteral(ATTACHE_SHARED_DIR "/api/gdap-unified-roles.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared role list is not beside this repository, so it is not compared.");
    const QJsonArray shared =
        QJsonDocument::fromJson(file.readAll()).object().value(u"roles"_s).toArray();
    QCOMPARE(RoleCatalogue::instance().roles().size(), shared.size());
    for (const QJsonValue &value : shared) {
        const QJsonObject object = value.toObject();
        const Role *role = RoleCatalogue::instance().find(object.value(u"templateId"_s).toString());
        QVERIFY(role);
        QCOMPARE(role->english, object.value(u"name"_s).toString());
        QCOMPARE(role->blocksAutoExtend, object.value(u"privilegedNoAutoExtend"_s).toBool());
        QCOMPARE(role->categories.size(), object.value(u"categories"_s).toArray().size());
    }
}

void TestRoleCatalogue::usesTheGlossaryNames()
{
    QFile file(QStringLiteral(ATTACHE_SHARED_DIR "/glossary.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The glossary is not beside this repository, so role names are not compared.");
    int compared = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u"entra.") || cells.size() < 4)
            continue;
        const RoleCatalogue &catalogue = RoleCatalogue::instance();
        const QString id = catalogue.idOfName(cells[1]);
        QVERIFY2(!id.isEmpty(), qPrintable(cells[1]));
        QCOMPARE(catalogue.name(id, u"fr"_s), cells[2]);
        QCOMPARE(catalogue.name(id, u"de"_s), cells[3]);
        ++compared;
    }
    QVERIFY(compared > 20);
}

void TestRoleCatalogue::namesFollowTheLanguage_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    const QString global = GlobalAdministratorId;
    QTest::newRow("English") << global << u"en"_s << u"Global Administrator"_s;
    QTest::newRow("French") << global << u"fr"_s << u"Administrateur général"_s;
    QTest::newRow("German") << global << u"de"_s << u"Globaler Administrator"_s;
    QTest::newRow("upper-case id") << global.toUpper() << u"de"_s << u"Globaler Administrator"_s;
    QTest::newRow("a name instead of an id")
        << u"global administrator"_s << u"fr"_s << u"Administrateur général"_s;
    QTest::newRow("no French name: English")
        << u"d2562ede-74db-457e-a7b6-544e236ebb61"_s << u"fr"_s << u"AI Administrator"_s;
    QTest::newRow("unknown id: raw") << u"00000000-1111-2222-3333-444444444444"_s << u"fr"_s
                                     << u"00000000-1111-2222-3333-444444444444"_s;
    QTest::newRow("unknown name: raw") << u"Chief of %1"_s << u"de"_s << u"Chief of %1"_s;
}

void TestRoleCatalogue::namesFollowTheLanguage()
{
    QFETCH(QString, role);
    QFETCH(QString, language);
    QTEST(RoleCatalogue::instance().name(role, language), "name");
}

void TestRoleCatalogue::findsIdsByNameInEveryLanguage()
{
    const RoleCatalogue &catalogue = RoleCatalogue::instance();
    const QString exchange = u"29232cdf-9323-42fd-ade2-1d097af3e4de"_s;
    QCOMPARE(catalogue.idOfName(u"EXCHANGE ADMINISTRATOR"_s), exchange);
    QCOMPARE(catalogue.idOfName(u"Administrateur\u00a0Exchange"_s), exchange);
    QCOMPARE(catalogue.idOfName(u"exchange-administrator"_s), exchange);
    QCOMPARE(catalogue.idOfName(u"Exchange"_s), QString());
    QCOMPARE(catalogue.idOfName(QString()), QString());
}

void TestRoleCatalogue::onlyGlobalAdministratorBlocksAutoExtension()
{
    for (const Role &role : RoleCatalogue::instance().roles())
        QCOMPARE(role.blocksAutoExtend, role.templateId == GlobalAdministratorId);
}

QTEST_GUILESS_MAIN(TestRoleCatalogue)
#include "tst_rolecatalogue.moc"
