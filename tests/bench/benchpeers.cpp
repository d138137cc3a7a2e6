// SPDX-License-Identifier: GPL-3.0-or-later
// The programs people would use instead, where they are installed.
#include "benchbrowser.h"
#include "benchcalc.h"
#include "benchmeasure.h"
#include "benchparts.h"
#include "benchprocess.h"

#include <QTemporaryDir>

namespace attache::bench {

using namespace Qt::StringLiterals;

void measurePeers(BenchData &data)
{
    QTemporaryDir folder(data.folder() + u"/peers-XXXXXX"_s);
    if (isInstalled(u"rg"_s)) {
        figure("ripgrep.ms", medianMs(7, [&] {
                   processMs(u"rg"_s,
                             {u"--count"_s, u"--ignore-case"_s, u"--fixed-strings"_s, u"mul"_s,
                              data.names()},
                             {}, 1); // it found none: it does not look for "Müller"
               }));
    }
    if (isInstalled(u"sort"_s)) {
        figure(
            "sort.ms",
            processMs(u"sort"_s, {u"--output"_s, folder.filePath(u"sorted.txt"_s), data.names()}));
    }
    if (isInstalled(u"sqlite3"_s)) {
        const QString imported = folder.filePath(u"imported.sqlite"_s);
        const double ms =
            processMs(u"sqlite3"_s,
                      {imported, u".mode csv"_s, u".import \"%1\" customer"_s.arg(data.list())});
        figure("sqlite.import.rows", double(data.customers()) / ms * 1000);
        figure("sqlite.export.ms",
               processMs(u"sqlite3"_s, {u"-csv"_s, imported, u"SELECT * FROM customer"_s},
                         folder.filePath(u"exported.csv"_s)));
    }
    if (const auto browser = driveDatabaseBrowser(data.plainDatabase(), folder.path())) {
        const auto put = [](const char *name, double ms) {
            if (ms > 0) // otherwise its window did not look as expected
                figure(name, ms);
        };
        put("dbbrowser.start.ms", browser->startMs);
        put("dbbrowser.filter.ms", browser->filterMs);
        put("dbbrowser.sort.ms", browser->sortMs);
        put("dbbrowser.jump.ms", browser->jumpMs);
    }
    if (isInstalled(u"soffice"_s)) {
        const CalcTimes calc = openAndWriteInCalc(data.list(), folder.path());
        figure("calc.open.ms", calc.openMs);
        figure("calc.export.ms", calc.writeMs);
        figure("calc.mb", calc.pssMb);
    }
}

} // namespace attache::bench
