// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionreading.h"

namespace attache {

SqlStatement selectVersions(SqlDatabase &database, Entity entity, const QByteArray &where,
                            qint64 asOf, const QByteArray &order)
{
    const QByteArray name = shapeOf(entity).name;
    const auto with = [&](const char *version, const char *present) {
        return QByteArray(where).replace('$', version).replace('@', present);
    };
    QByteArray sql = "SELECT " + VersionedTable::presentColumns(entity, "p") + " FROM " + name
        + " p WHERE " + with("p", "p");
    if (asOf) {
        sql += " AND p.began <= ?9 UNION ALL SELECT "
            + VersionedTable::historyColumns(entity, "h", "q") + " FROM " + name
            + "_history h JOIN " + name + " q ON q.id = h.id WHERE " + with("h", "q")
            + " AND h.began <= ?9 AND h.ended > ?9";
    }
    if (!order.isEmpty())
        sql += " ORDER BY " + order;
    SqlStatement statement = database.prepare(sql);
    if (asOf)
        statement.bind(9, asOf);
    return statement;
}

} // namespace attache
