// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitefacts.h"

#include <sqlite3.h>

namespace attache {

SqliteFacts sqliteFacts()
{
    SqliteFacts facts;
    facts.version = QString::fromLatin1(sqlite3_libversion());
    for (int i = 0; const char *option = sqlite3_compileoption_get(i); ++i)
        facts.compileOptions.append(QString::fromLatin1(option));
    return facts;
}

} // namespace attache
