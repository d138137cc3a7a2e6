// SPDX-License-Identifier: GPL-3.0-or-later
// P16: one question to a cold process.
#include "benchmeasure.h"
#include "benchparts.h"
#include "benchprocess.h"

#include <QCoreApplication>

namespace attache::bench {

using namespace Qt::StringLiterals;

void measureTerminal(BenchData &data)
{
    const QString cli = QCoreApplication::applicationDirPath() + u"/attache-cli"_s;
    const QString workspace = data.workspace();
    const QString plain = data.plainDatabase();
    const QString domain = BenchCustomer(quint64(data.customers() / 2)).domain;
    const int times = data.customers() > 200'000 ? 3 : 7;
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> first;
    const bool hasPeer = isInstalled(u"sqlite3"_s);
    for (int i = 0; i < times; ++i) {
        ours.push_back(processMs(cli,
                                 {u"--workspace"_s, workspace, u"--json"_s, u"list"_s, u"mull"_s,
                                  u"--limit"_s, u"50"_s}));
        first.push_back(processMs(
            cli, {u"--workspace"_s, workspace, u"--json"_s, u"list"_s, u"--limit"_s, u"50"_s}));
        if (hasPeer)
            theirs.push_back(processMs(
                u"sqlite3"_s,
                {plain, u"-json"_s, u"SELECT * FROM customer WHERE domain = '%1'"_s.arg(domain)}));
    }
    figure("terminal.list.ms", quantile(ours, 0.5));
    figure("terminal.first.ms", quantile(first, 0.5));
    if (hasPeer)
        figure("sqlite.indexed.ms", quantile(theirs, 0.5));
}

} // namespace attache::bench
