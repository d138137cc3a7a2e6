// SPDX-License-Identifier: GPL-3.0-or-later
// attache-bench: what the program takes for what people wait for, beside what they would use
// instead, from one run on one machine. See docs/performance.md.
#include "benchapplication.h"
#include "benchmeasure.h"
#include "benchparts.h"
#include "benchreport.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace attache::bench;

namespace {

struct Part
{
    const char *name;
    void (*measure)(BenchData &data);
    bool needsWindow;
};

constexpr std::array<Part, 7> Parts{{{"limits", measureLimits, false},
                                     {"ledger", measureLedger, false},
                                     {"index", measureIndex, false},
                                     {"terminal", measureTerminal, false},
                                     {"start", measureStart, true},
                                     {"window", measureWindow, true},
                                     {"peers", measurePeers, false}}};

struct Wanted
{
    QString folder;
    QVector<qint64> sizes;
    QStringList parts;
    QString output;
    bool smoke = false;
};

Wanted readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Attaché beside the programs people would use instead."_s);
    parser.addHelpOption();
    QStringList names;
    for (const Part &part : Parts)
        names.append(QString::fromLatin1(part.name));
    const QCommandLineOption data(u"data"_s, u"Folder for the data, which are made once."_s,
                                  u"folder"_s, QDir::tempPath() + u"/attache-bench"_s);
    const QCommandLineOption customers(u"customers"_s, u"Sizes, with commas between."_s,
                                       u"numbers"_s, u"10000,100000,1000000"_s);
    const QCommandLineOption parts(u"parts"_s, u"Only these: "_s + names.join(u", "_s), u"names"_s,
                                   names.join(u','));
    const QCommandLineOption output(u"output"_s, u"Write the table to this file as well."_s,
                                    u"file"_s);
    const QCommandLineOption smoke(
        u"smoke"_s, u"1000 customers; fails if a figure that needs no other program is missing."_s);
    const QCommandLineOption part(u"part"_s, u"Measure one part and print its figures."_s,
                                  u"name"_s);
    parser.addOptions({data, customers, parts, output, smoke, part});
    parser.process(application);
    Wanted wanted;
    wanted.folder = parser.value(data);
    wanted.smoke = parser.isSet(smoke);
    const QString sizes = wanted.smoke ? u"1000"_s : parser.value(customers);
    for (const QString &size : sizes.split(u','))
        wanted.sizes.append(size.toLongLong());
    wanted.parts = parser.value(parts).split(u',');
    wanted.output = parser.value(output);
    if (parser.isSet(part)) {
        BenchData bench(wanted.folder, wanted.sizes.value(0));
        for (const Part &one : Parts) {
            if (parser.value(part) == QLatin1StringView(one.name)) {
                one.measure(bench);
                std::fflush(stdout);
                std::_Exit(0); // what is measured is over: not the clearing up
            }
        }
        giveUp(u"no such part: "_s + parser.value(part));
    }
    return wanted;
}

void readFigures(const QByteArray &output, qint64 customers, Figures &figures)
{
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && words[0] == "figure")
            figures.put(QString::fromLatin1(words[1]), customers, words[2].toDouble());
    }
}

bool measure(const QString &part, qint64 customers, const Wanted &wanted, Figures &figures)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    std::fprintf(stderr, "%s, %lld customers…\n", qPrintable(part),
                 static_cast<long long>(customers));
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--part"_s, part, u"--data"_s, wanted.folder, u"--customers"_s,
                   QString::number(customers)});
    process.waitForFinished(-1);
    readFigures(process.readAllStandardOutput(), customers, figures);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--show-workspace") == 0)
        return showWorkspaceOnce(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "--show-static") == 0)
        return showStaticOnce(argc, argv);
    // Without a display the window is drawn into memory.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    BenchApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"attache-bench"_s);
    const Wanted wanted = readArguments(application);

    Figures figures;
    bool whole = true;
    for (const qint64 customers : wanted.sizes) {
        for (const QString &part : wanted.parts) {
            if (wanted.smoke && part == u"peers")
                continue;
            whole = measure(part, customers, wanted, figures) && whole;
        }
    }
    const QByteArray table = markdown(figures, wanted.sizes);
    std::fwrite(table.constData(), 1, size_t(table.size()), stdout);
    if (!wanted.output.isEmpty()) {
        QFile file(wanted.output);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || file.write(table) != table.size())
            giveUp(u"cannot write "_s + wanted.output);
    }
    if (wanted.smoke) {
        for (const QString &name : missingFigures(figures, wanted.sizes.first())) {
            std::fprintf(stderr, "no figure %s\n", qPrintable(name));
            whole = false;
        }
    }
    return whole ? 0 : 1;
}
