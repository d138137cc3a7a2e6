// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTableView;

namespace attache {

/// What every table of the program has in common: rows of one height, no vertical header, columns
/// wide enough for their titles and for the text they usually hold, movable. `characters` per
/// column; the last one given stays for those after it.
void setUpTable(QTableView *table, const QList<int> &characters);

} // namespace attache
