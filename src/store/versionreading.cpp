// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionreading.h"

#include <array>

namespace attache {

namespace {

/// For every table, made once: a difference reads thousands of customers one by one.
struct Selects
{
    QByteArray present;
    QByteArray history;
};

const Selects &selectsOf(Entity entity)
{
    static const std::array<Selects, EntityCount> all = [] {
        std::array<Selects, EntityCount> selects;
        for (int i = 0; i < EntityCount; ++i) {
            const auto table = static_cast<Entity>(i);
            const QByteArray name = shapeOf(table).name;
            selects.at(size_t(i)).present = "SELECT " + VersionedTable::presentColumns(table, "p")
                + " FROM " + name + " p WHERE ";
            selects.at(size_t(i)).history = " AND p.began <= ?9 UNION ALL SELECT "
                + VersionedTable::historyColumns(table, "h", "q") + " FROM " + name
                + "_history h JOIN " + name + " q ON q.id = h.id WHERE ";
        }
        return selects;
    }();
    return all.at(size_t(entity));
}

} // namespace

SqlStatement selectVersions(SqlDatabase &database, Entity entity, const QByteArray &where,
                            qint64 asOf, const QByteArray &order)
{
    const auto with = [&](const char *version, const char *present) {
        return QByteArray(where).replace('$', version).replace('@', present);
    };
    const Selects &selects = selectsOf(entity);
    QByteArray sql = selects.present + with("p", "p");
    if (asOf)
        sql += selects.history + with("h", "q") + " AND h.began <= ?9 AND h.ended > ?9";
    if (!order.isEmpty())
        sql += " ORDER BY " + order;
    SqlStatement statement = database.prepare(sql);
    if (asOf)
        statement.bind(9, asOf);
    return statement;
}

} // namespace attache
