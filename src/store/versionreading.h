// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "versionedtable.h"

namespace attache {

/// The rows of a table as of an observation (0: the present), in the columns of readVersion() and
/// readContent(). `where` is a condition in which "$" stands for the version and "@" for the
/// present row of the same id, with parameters ?1 to ?8; `order` is over the columns' own names.
SqlStatement selectVersions(SqlDatabase &database, Entity entity, const QByteArray &where,
                            qint64 asOf, const QByteArray &order = {});

} // namespace attache
