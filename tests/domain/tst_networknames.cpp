// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"
#include "strictmain.h"
#include "textdoor.h"

using namespace attache;
using namespace Qt::StringLiterals;

class TestNetworkNames : public QObject
{
    Q_OBJECT
private slots:
    STRICT_TEST
    void domains_data();
    void domains();
    void emails_data();
    void emails();
    void trustedLinks_data();
    void trustedLinks();
};

void TestNetworkNames::domains_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("domain"); // empty: refused
    QTest::newRow("plain") << u"contoso.com"_s << u"contoso.com"_s;
    QTest::newRow("N25 upper case") << u"CONTOSO.COM"_s << u"contoso.com"_s;
    QTest::newRow("N25 trailing dot") << u"contoso.com."_s << u"contoso.com"_s;
    QTest::newRow("N25 punycode") << u"XN--MLLER-KVA.example"_s << u"xn--mller-kva.example"_s;
    QTest::newRow("N25 Unicode") << u"Müller.example"_s << u"xn--mller-kva.example"_s;
    QTest::newRow("N25 decomposed") << u"Mu\u0308ller.example"_s << u"xn--mller-kva.example"_s;
    QTest::newRow("N25 path") << u"contoso.com/evil"_s << QString();
    QTest::newRow("outer blanks of a cell") << u" contoso.com\u00a0"_s << u"contoso.com"_s;
    QTest::newRow("blank inside") << u"contoso .com"_s << QString();
    QTest::newRow("line end") << u"contoso.com\nevil.com"_s << QString();
    QTest::newRow("port") << u"contoso.com:80"_s << QString();
    QTest::newRow("user") << u"a@contoso.com"_s << QString();
    QTest::newRow("scheme") << u"https://contoso.com"_s << QString();
    QTest::newRow("percent") << u"contoso%2ecom"_s << QString();
    QTest::newRow("soft hyphen") << u"con\u00adtoso.com"_s << QString();
    QTest::newRow("zero width") << u"con\u200btoso.com"_s << QString();
    QTest::newRow("override") << u"\u202emoc.osotnoc"_s << QString();
    QTest::newRow("two dots") << u"contoso..com"_s << QString();
    QTest::newRow("leading dot") << u".contoso.com"_s << QString();
    QTest::newRow("one label") << u"contoso"_s << QString();
    QTest::newRow("numbers") << u"10.0.0.1"_s << QString();
    QTest::newRow("hyphen at an end") << u"-contoso.com"_s << QString();
    QTest::newRow("underscore") << u"con_toso.com"_s << QString();
    QTest::newRow("64 letters") << QString(QString(64, u'a') + u".com") << QString();
    QTest::newRow("too long") << QString(u"abcdefghi."_s.repeated(26) + u"com") << QString();
    QTest::newRow("10 MB") << QString(5000000, u'a') << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestNetworkNames::domains()
{
    QFETCH(QString, foreign);
    QFETCH(QString, domain);
    const Result<QString> parsed = parseDomain(foreign);
    QCOMPARE(parsed.has_value(), !domain.isEmpty());
    if (parsed) {
        QCOMPARE(*parsed, domain);
        QCOMPARE(*parseDomain(*parsed), domain);
    } else {
        QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(parsed.error().code, u"domain.malformed"_s);
    }
}

void TestNetworkNames::emails_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("email"); // empty: refused
    QTest::newRow("plain") << u"jane.doe@contoso.com"_s << u"jane.doe@contoso.com"_s;
    QTest::newRow("case of the host only") << u"Jane@CONTOSO.com"_s << u"Jane@contoso.com"_s;
    QTest::newRow("tag") << u"jane+csp@contoso.com"_s << u"jane+csp@contoso.com"_s;
    QTest::newRow("ampersand") << u"r&d@contoso.com"_s << u"r&d@contoso.com"_s;
    QTest::newRow("N24 header") << u"a@b.com\r\nBcc: x@evil.com"_s << QString();
    QTest::newRow("N24 line end") << u"a@b.com\n"_s << QString();
    QTest::newRow("N24 query") << u"a@b.com?bcc=x"_s << QString();
    QTest::newRow("N24 query before the host") << u"a?bcc=x@b.com"_s << QString();
    QTest::newRow("N24 percent") << u"a%0abcc@b.com"_s << QString();
    QTest::newRow("N24 quoted local part") << u"\"a@b\"@c.com"_s << QString();
    QTest::newRow("N24 two") << u"a@b.com,c@d.com"_s << QString();
    QTest::newRow("N24 two with semicolon") << u"a@b.com;c@d.com"_s << QString();
    QTest::newRow("N24 display name") << u"Jane <jane@contoso.com>"_s << QString();
    QTest::newRow("N24 IDN") << u"info@Müller.example"_s << u"info@xn--mller-kva.example"_s;
    QTest::newRow("N24 500 characters") << QString(QString(490, u'a') + u"@b.com") << QString();
    QTest::newRow("N24 65 before the sign") << QString(QString(65, u'a') + u"@b.com") << QString();
    QTest::newRow("no host") << u"jane@"_s << QString();
    QTest::newRow("no dot in the host") << u"jane@localhost"_s << QString();
    QTest::newRow("no sign") << u"jane.contoso.com"_s << QString();
    QTest::newRow("two signs") << u"a@b@c.com"_s << QString();
    QTest::newRow("leading dot") << u".a@b.com"_s << QString();
    QTest::newRow("two dots") << u"a..b@c.com"_s << QString();
    QTest::newRow("blank inside") << u"a b@c.com"_s << QString();
    QTest::newRow("trailing dot") << u"a@b.com."_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestNetworkNames::emails()
{
    QFETCH(QString, foreign);
    QFETCH(QString, email);
    const Result<QString> parsed = parseEmail(foreign);
    QCOMPARE(parsed.has_value(), !email.isEmpty());
    if (parsed)
        QCOMPARE(*parsed, email);
    else
        QCOMPARE(parsed.error().code, u"email.malformed"_s);
}

void TestNetworkNames::trustedLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<Cloud>("cloud");
    QTest::addColumn<bool>("isTrusted");
    const auto row = [](const char *name, const QString &link, bool isTrusted,
                        Cloud cloud = Cloud::Global) {
        QTest::newRow(name) << link << cloud << isTrusted;
    };
    const QString granular = u"https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/"
                             "granularAdminRelationships/0b1c"_s;
    row("granular link", granular, true);
    row("reseller link",
        u"https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId="
        "3b33e682-00c3-41ee-9dd2-a548adf56438&msppId=0&DAP=false#/BillingAccounts/partner-invitation"_s,
        true);
    row("upper case", u"HTTPS://ADMIN.MICROSOFT.COM/x"_s, true);
    row("explicit 443", u"https://admin.microsoft.com:443/x"_s, true);
    row("US Government", u"https://portal.office365.us/adminportal/home"_s, true,
        Cloud::UsGovernmentL4);
    row("Defence", u"https://portal.apps.mil/adminportal/home"_s, true, Cloud::UsGovernmentL5);
    row("W5 another cloud's", granular, false, Cloud::UsGovernmentL4);
    row("W5 US Government's in Global", u"https://portal.office365.us/x"_s, false);
    row("Germany knows none", granular, false, Cloud::Germany);
    row("W2 http", u"http://admin.microsoft.com/x"_s, false);
    row("W2 file", u"file:///etc/passwd"_s, false);
    row("W2 javascript", u"javascript:alert(1)"_s, false);
    row("W4 user", u"https://admin.microsoft.com@evil.example/"_s, false);
    row("W4 user on the right host", u"https://x@admin.microsoft.com/"_s, false);
    row("W4 longer host", u"https://admin.microsoft.com.evil.example/"_s, false);
    row("W4 percent dot", u"https://admin.microsoft.com%2eevil.example/"_s, false);
    row("W4 backslash", uR"(https://admin.microsoft.com\@evil.example/)"_s, false);
    row("W4 trailing dot", u"https://admin.microsoft.com./"_s, false);
    row("W4 port", u"https://admin.microsoft.com:8443/"_s, false);
    row("W4 empty port", u"https://admin.microsoft.com:/"_s, false);
    row("W4 no scheme", u"//admin.microsoft.com/"_s, false);
    row("W4 no host", u"https:///admin.microsoft.com"_s, false);
    row("W4 hexadecimal host", u"https://0x7f.1/"_s, false);
    row("W4 IPv6", u"https://[::1]/"_s, false);
    row("W4 IDN", u"https://admin.microsöft.com/"_s, false);
    row("W4 soft hyphen", u"https://admin.micro\u00adsoft.com/"_s, false);
    row("W4 ideographic dot", u"https://admin。microsoft.com/"_s, false);
    row("W4 subdomain", u"https://x.admin.microsoft.com/"_s, false);
    row("leading blank", u" https://admin.microsoft.com/"_s, false);
    row("line end", u"https://admin.microsoft.com/\nx"_s, false);
    row("override in the path", u"https://admin.microsoft.com/\u202ex"_s, false);
    row("option", u"-oProxyCommand=x"_s, false);
    row("too long", QString(u"https://admin.microsoft.com/" + QString(3000, u'a')), false);
    row("empty", QString(), false);
}

void TestNetworkNames::trustedLinks()
{
    QFETCH(QString, link);
    QFETCH(Cloud, cloud);
    QTEST(isTrustedLink(link, cloud), "isTrusted");
}

QTEST_GUILESS_MAIN(TestNetworkNames)
#include "tst_networknames.moc"
