// SPDX-License-Identifier: GPL-3.0-or-later
// Countries by their names in the languages of the interface.
#include "strictmain.h"
#include "territories.h"

#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

class TestTerritories : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST

    void haveANameInEachLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("german");
        QTest::newRow("DE") << u"DE"_s << u"Germany"_s << u"Allemagne"_s << u"Deutschland"_s;
        QTest::newRow("fr") << u"fr"_s << u"France"_s << u"France"_s << u"Frankreich"_s;
        QTest::newRow("AT") << u"AT"_s << u"Austria"_s << u"Autriche"_s << u"Österreich"_s;
        // What is no code is somebody's own word, and stays.
        QTest::newRow("none") << QString() << QString() << QString() << QString();
        QTest::newRow("unknown") << u"QX"_s << u"QX"_s << u"QX"_s << u"QX"_s;
        QTest::newRow("a name") << u"Germany"_s << u"Germany"_s << u"Germany"_s << u"Germany"_s;
        QTest::newRow("no letters") << u"☃\n"_s << u"☃\n"_s << u"☃\n"_s << u"☃\n"_s;
    }
    void haveANameInEachLanguage()
    {
        QFETCH(QString, code);
        QFETCH(QString, english);
        QFETCH(QString, french);
        QFETCH(QString, german);
        QCOMPARE(territoryName(code, u"en"_s), english);
        QCOMPARE(territoryName(code, u"fr"_s), french);
        QCOMPARE(territoryName(code, u"de"_s), german);
    }

    void areFoundByAnyOfTheirNames()
    {
        QCOMPARE(territoryCode(u"allemagne"_s), u"DE"_s);
        QCOMPARE(territoryCode(u"GERMANY"_s), u"DE"_s);
        QCOMPARE(territoryCode(u"Osterreich"_s), u"AT"_s);
        QCOMPARE(territoryCode(u"etats-unis"_s), u"US"_s);
        QCOMPARE(territoryCode(u"Atlantis"_s), QString());
        QCOMPARE(territoryCode(QString()), QString());
    }
};

QTEST_APPLESS_MAIN(TestTerritories)
#include "tst_territories.moc"
