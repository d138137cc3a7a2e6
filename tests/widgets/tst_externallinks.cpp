// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the program, on the platform of a real desktop (T14): Qt hands every scheme to
// xdg-open there, while the platform without a display refuses everything and would prove nothing.
// The test starts an X server of its own and puts a recorder in the place of xdg-open.
#include "externallinks.h"
#include "strictmain.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace attache;

namespace {

/// Set by main() before there is an application.
QString &folder()
{
    static QString path;
    return path;
}

QString recordPath()
{
    return folder() + u"/opened"_s;
}

QStringList opened()
{
    QFile file(recordPath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// Openers are started detached: one may still be on its way to the record.
bool openerRuns()
{
    const QStringList processes =
        QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : processes) {
        QFile file(u"/proc/%1/cmdline"_s.arg(process));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(folder().toUtf8()))
            return true;
    }
    return false;
}

const QString Sentinel = u"https://admin.microsoft.com/that-is-all"_s;

} // namespace

class TestExternalLinks : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(anyWarning());
        QFile::remove(recordPath());
    }
    void cleanup() { QTRY_VERIFY(!openerRuns()); }

    void thisIsARealDesktopPlatform() { QCOMPARE(QGuiApplication::platformName(), u"xcb"_s); }

    // Were this to fail, the rest would prove nothing: the recorder sees what Qt lets through.
    void theDesktopItselfTakesEverything_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s;
        QTest::newRow("share") << u"smb://evil/x.desktop"_s;
        QTest::newRow("option") << u"-oProxyCommand=x"_s;
    }
    void theDesktopItselfTakesEverything()
    {
        QFETCH(QString, link);
        QVERIFY(QDesktopServices::openUrl(QUrl(link)));
        QTRY_COMPARE(opened(), QStringList{link});
    }

    void onlyAnApprovalLinkOfTheCloudArrives_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<Cloud>("cloud");
        QTest::addColumn<bool>("arrives");
        const auto row = [](const char *name, const QString &link, bool arrives = false,
                            Cloud cloud = Cloud::Global) {
            QTest::newRow(name) << link << cloud << arrives;
        };
        const QString granular =
            u"https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/"
            "granularAdminRelationships/0b1c"_s;
        const QString reseller =
            u"https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId="
            "3b33e682-00c3-41ee-9dd2-a548adf56438&msppId=0&DAP=false#/partner-invitation"_s;
        row("granular relationship", granular, true);
        row("reseller request", reseller, true);
        row("US Government", u"https://portal.office365.us/adminportal/home"_s, true,
            Cloud::UsGovernmentL4);
        row("Defence", u"https://portal.apps.mil/adminportal/home"_s, true, Cloud::UsGovernmentL5);
        row("another cloud's", granular, false, Cloud::UsGovernmentL4);
        row("US Government's in Global", u"https://portal.office365.us/x"_s);
        row("Germany has none", granular, false, Cloud::Germany);
        row("file", u"file:///etc/passwd"_s);
        row("file of the right host", u"file://admin.microsoft.com/etc/passwd"_s);
        row("script", u"javascript:alert(1)"_s);
        row("share", u"smb://evil/x.desktop"_s);
        row("data", u"data:text/html,x"_s);
        row("letter", u"mailto:a@example.com"_s);
        row("option", u"-oProxyCommand=x"_s);
        row("path", u"/usr/bin/xcalc"_s);
        row("http", u"http://admin.microsoft.com/x"_s);
        row("other host", u"https://evil.example/admin.microsoft.com"_s);
        row("longer host", u"https://admin.microsoft.com.evil.example/"_s);
        row("subdomain", u"https://x.admin.microsoft.com/"_s);
        row("user", u"https://x@admin.microsoft.com/"_s);
        row("host as user", u"https://admin.microsoft.com@evil.example/"_s);
        row("port", u"https://admin.microsoft.com:8443/"_s);
        row("trailing dot", u"https://admin.microsoft.com./"_s);
        row("percent dot", u"https://admin.microsoft.com%2eevil.example/"_s);
        row("backslash", uR"(https://admin.microsoft.com\@evil.example/)"_s);
        row("leading blank", u" https://admin.microsoft.com/"_s);
        row("second line", u"https://admin.microsoft.com/\n-oProxyCommand=x"_s);
        row("command", u"https://admin.microsoft.com/$(touch x);`touch y`"_s);
        row("nothing", QString());
    }
    void onlyAnApprovalLinkOfTheCloudArrives()
    {
        QFETCH(QString, link);
        QFETCH(Cloud, cloud);
        QFETCH(bool, arrives);
        const bool handedOn = openExternal(link, cloud);
        QVERIFY(openExternal(Sentinel, Cloud::Global));
        QTRY_VERIFY(opened().contains(Sentinel));
        QTRY_VERIFY(!openerRuns());
        QStringList others = opened();
        others.removeOne(Sentinel);
        QCOMPARE(others, arrives ? QStringList{link} : QStringList());
        QCOMPARE(handedOn, arrives);
    }
};

namespace {

int fail(const char *reason)
{
    std::fprintf(stderr, "%s\n", reason);
    return 1;
}

bool writeRecorder()
{
    QFile script(folder() + u"/xdg-open"_s);
    if (!script.open(QIODevice::WriteOnly))
        return false;
    script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" >> '" + recordPath().toUtf8() + "'\n");
    script.close();
    return script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir temporary;
    folder() = temporary.path();
    if (!temporary.isValid() || !writeRecorder())
        return fail("The recorder could not be written.");
    const QString program = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (program.isEmpty())
        return fail("Xvfb is missing: this test needs an X server. On Debian: apt install xvfb");
    QProcess server;
    server.setProcessChannelMode(QProcess::SeparateChannels);
    server.start(
        program,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"640x480x24"_s, u"-nolisten"_s, u"tcp"_s});
    QByteArray display; // its number, told when the server can be used
    while (!display.endsWith('\n') && server.waitForReadyRead(20000))
        display += server.readAllStandardOutput();
    if (display.trimmed().isEmpty())
        return fail("Xvfb did not start.");

    qputenv("DISPLAY", ':' + display.trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("XDG_RUNTIME_DIR", folder().toUtf8());
    qputenv("PATH", folder().toUtf8() + ':' + qgetenv("PATH"));
    for (const char *name : {"BROWSER", "DEFAULT_BROWSER", "WAYLAND_DISPLAY"})
        qunsetenv(name); // Qt would ask these first
    int result = 0;
    {
        QApplication application(argc, argv);
        TestExternalLinks test;
        result = QTest::qExec(&test, argc, argv);
    }
    server.terminate();
    if (!server.waitForFinished(5000))
        server.kill();
    return result;
}

#include "tst_externallinks.moc"
