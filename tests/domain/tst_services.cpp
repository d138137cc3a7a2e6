// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment.h"
#include "rolecatalogue.h"
#include "strictmain.h"

using namespace attache;
using namespace Qt::StringLiterals;

class TestServices : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void offersBelongToServices_data();
    void offersBelongToServices();
    void rolesBelongToServices_data();
    void rolesBelongToServices();
};

void TestServices::offersBelongToServices_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QString>("productType");
    QTest::addColumn<QString>("service");
    const auto row = [](const char *offer, const char *service, const char *type = "") {
        QTest::addRow("%s (%s)", offer, type)
            << QString::fromUtf8(offer) << QString::fromUtf8(type) << QString::fromUtf8(service);
    };
    row("Microsoft 365 Business Premium", "office365");
    row("Office 365 E3", "office365");
    row("OFFICE 365 E3", "office365");
    row("Exchange Online (Plan 1)", "office365");
    row("Microsoft Teams Rooms Pro", "office365");
    row("Microsoft 365 Copilot", "office365");
    row("Project Plan 3", "office365");
    row("Azure plan", "azure");
    row("Microsoft Azure", "azure");
    row("MS-AZR-0145P", "azure");
    row("", "azure", "Azure");
    row("Azure Active Directory Premium P1", "security");
    row("Microsoft Entra ID P2", "security");
    row("Microsoft Defender for Office 365 (Plan 1)", "security");
    row("Microsoft 365 E5 Security", "security");
    row("Enterprise Mobility + Security E3", "security");
    row("Microsoft Intune Plan 1", "security");
    row("Dynamics 365 Sales Enterprise", "dynamics365");
    row("Dynamics 365 Business Central Essentials", "dynamics365");
    row("Power BI Pro", "powerPlatform");
    row("Power Apps Premium", "powerPlatform");
    row("Microsoft Copilot Studio", "powerPlatform");
    row("Windows 365 Business 2 vCPU", "windows");
    row("Windows 11 Enterprise E3", "windows");
    row("Visual Studio Professional", "other");
    row("Officeworks cleaning", "other");
    row("Zusammenarbeit", "other", "OnlineServicesNCE");
    row("", "");
    row("  ", "");
}

void TestServices::offersBelongToServices()
{
    QFETCH(QString, offer);
    QFETCH(QString, productType);
    QTEST(serviceOfOffer(offer, productType), "service");
    const QString service = serviceOfOffer(offer, productType);
    QVERIFY(service.isEmpty() || knownServices().contains(service));
}

void TestServices::rolesBelongToServices_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QString>("service");
    const auto id = [](const char *name) {
        return RoleCatalogue::instance().idOfName(QString::fromUtf8(name));
    };
    QTest::newRow("one service") << QStringList{id("Exchange Administrator"),
                                                id("Teams Administrator")}
                                 << u"office365"_s;
    QTest::newRow("security") << QStringList{id("Security Reader")} << u"security"_s;
    QTest::newRow("two services") << QStringList{id("Exchange Administrator"),
                                                 id("Power Platform Administrator")}
                                  << u"tenant"_s;
    QTest::newRow("a role of the whole tenant")
        << QStringList{id("Exchange Administrator"), id("Global Reader")} << u"tenant"_s;
    QTest::newRow("unknown role") << QStringList{u"deadbeef-0000-0000-0000-000000000001"_s}
                                  << u"tenant"_s;
    QTest::newRow("none") << QStringList{} << u"tenant"_s;
}

void TestServices::rolesBelongToServices()
{
    QFETCH(QStringList, roles);
    QTEST(serviceOfRoles(roles), "service");
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
