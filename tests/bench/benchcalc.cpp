// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchcalc.h"

#include "benchmeasure.h"
#include "benchmemory.h"

#include <QDir>
#include <QProcess>
#include <QUrl>

namespace attache::bench {

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        giveUp(u"cannot write "_s + path);
}

QString url(const QString &path)
{
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
}

/// A profile whose standard library holds the one macro that is run.
void makeProfile(const QString &profile, const QString &list, const QString &folder)
{
    const QString library = profile + u"/user/basic/Standard"_s;
    QDir().mkpath(library);
    const QString macro =
        u"Sub Main\n"
        "Dim opening(2) As New com.sun.star.beans.PropertyValue\n"
        "opening(0).Name = \"Hidden\"\nopening(0).Value = True\n"
        "opening(1).Name = \"FilterName\"\n"
        "opening(1).Value = \"Text - txt - csv (StarCalc)\"\n"
        "opening(2).Name = \"FilterOptions\"\nopening(2).Value = \"44,34,76,1\"\n"
        "begin = GetSystemTicks()\n"
        "doc = StarDesktop.loadComponentFromURL(\"%1\", \"_blank\", 0, opening())\n"
        "opened = GetSystemTicks()\n"
        "Dim writing(1) As New com.sun.star.beans.PropertyValue\n"
        "writing(0).Name = \"FilterName\"\n"
        "writing(0).Value = \"Text - txt - csv (StarCalc)\"\n"
        "writing(1).Name = \"FilterOptions\"\nwriting(1).Value = \"44,34,76,1\"\n"
        "doc.storeToURL(\"%2\", writing())\n"
        "written = GetSystemTicks()\n"
        "number = FreeFile\n"
        "Open \"%3\" For Output As #number\n"
        "Print #number, opened - begin\nPrint #number, written - opened\n"
        "Close #number\n"
        "StarDesktop.terminate()\nEnd Sub\n"_s.arg(url(list), url(folder + u"/calc.csv"_s),
                                                   folder + u"/calc-times.txt"_s);
    const QByteArray start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    write(library + u"/Bench.xba"_s,
          start
              + "<script:module xmlns:script=\"http://openoffice.org/2000/script\" "
                "script:name=\"Bench\" script:language=\"StarBasic\">"
              + macro.toHtmlEscaped().toUtf8() + "</script:module>\n");
    write(library + u"/script.xlb"_s,
          start
              + "<library:library xmlns:library=\"http://openoffice.org/2000/library\" "
                "library:name=\"Standard\" library:readonly=\"false\" "
                "library:passwordprotected=\"false\"><library:element "
                "library:name=\"Bench\"/></library:library>\n");
    write(library + u"/dialog.xlb"_s,
          start
              + "<library:library xmlns:library=\"http://openoffice.org/2000/library\" "
                "library:name=\"Standard\" library:readonly=\"false\" "
                "library:passwordprotected=\"false\"/>\n");
    for (const QString &kind : {u"script"_s, u"dialog"_s}) {
        write(profile + u"/user/basic/"_s + kind + u".xlc"_s,
              start
                  + "<library:libraries xmlns:library=\"http://openoffice.org/2000/library\" "
                    "xmlns:xlink=\"http://www.w3.org/1999/xlink\"><library:library "
                    "library:name=\"Standard\" xlink:href=\"$(USER)/basic/Standard/"
                  + kind.toUtf8()
                  + ".xlb/\" xlink:type=\"simple\" library:link=\"false\"/></library:libraries>\n");
    }
}

/// The program's process: the one started is only its starter.
QString processNamed(const QByteArray &name, const QByteArray &argument)
{
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(u"/proc/"_s + process + u"/cmdline"_s);
        if (process.toLongLong() <= 0 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray command = file.readAll();
        if (command.left(command.indexOf('\0')).endsWith(name) && command.contains(argument))
            return process;
    }
    return {};
}

} // namespace

CalcTimes openAndWriteInCalc(const QString &list, const QString &folder)
{
    const QString profile = folder + u"/calc-profile"_s;
    makeProfile(profile, list, folder);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(
        u"soffice"_s,
        {u"--headless"_s, u"--norestore"_s, u"-env:UserInstallation="_s + url(profile),
         u"vnd.sun.star.script:Standard.Bench.Main?language=Basic&location=application"_s});
    CalcTimes times;
    constexpr int LookEvery = 250;
    constexpr int Longest = 240;
    const Stopwatch watch;
    while (!process.waitForFinished(LookEvery)) {
        const QString running = processNamed("soffice.bin", profile.toUtf8());
        times.pssMb = std::max(times.pssMb, memoryOf(running).pssMb);
        if (watch.ms() > Longest * 1000.0) {
            process.kill();
            giveUp(u"Calc takes more than four minutes"_s);
        }
    }
    QFile answer(folder + u"/calc-times.txt"_s);
    if (!answer.open(QIODevice::ReadOnly))
        giveUp(u"Calc did not say how long it took"_s);
    const QList<QByteArray> lines = answer.readAll().split('\n');
    times.openMs = lines.value(0).trimmed().toDouble();
    times.writeMs = lines.value(1).trimmed().toDouble();
    return times;
}

} // namespace attache::bench
