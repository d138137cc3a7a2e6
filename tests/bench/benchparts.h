// SPDX-License-Identifier: GPL-3.0-or-later
// What can be measured, each in a process of its own, so that one part's memory and caches do not
// touch the next one's figures. Every part prints its figures (see benchmeasure.h).
#pragma once

#include "benchdata.h"

namespace attache::bench {

void measureLedger(BenchData &data); ///< import, difference, state at a date, overview
void measureIndex(BenchData &data); ///< build, search, filter, order, export
void measureLimits(BenchData &data); ///< read, parse and write what there is; SQL without an index
void measureWindow(BenchData &data); ///< the real window, from key press to painted frame
void measureStart(BenchData &data); ///< window and static window, from process start
void measureTerminal(BenchData &data); ///< attache-cli in a cold process, beside sqlite3
void measurePeers(BenchData &data); ///< ripgrep, sort, sqlite3, Calc, DB Browser

/// The two windows whose start is timed, as processes: print the moment of the first painted rows
/// in nanoseconds of the monotonic clock, then quit.
int showWorkspaceOnce(int argc, char **argv);
int showStaticOnce(int argc, char **argv);

} // namespace attache::bench
