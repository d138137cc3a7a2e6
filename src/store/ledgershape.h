// SPDX-License-Identifier: GPL-3.0-or-later
// What the observed tables have in common: columns, how two sources' values meet, checksums. The
// column lists here are the ones of resources/sql.
#pragma once

#include "observation.h"

#include <QByteArray>

#include <limits>
#include <vector>

namespace attache {

/// The tables that keep versions. The numbers are stored (sighting.entity).
enum class Entity : quint8 {
    Customer,
    Partner,
    Attachment,
    Subscription,
    AccessAssignment,
    ManualAttachment
};
inline constexpr int EntityCount = 6;

/// What happens to a stored value when a source says something.
enum class Meeting : quint8 {
    KeepIfEmpty, ///< empty means "does not say": the stored value stays
    Replace,
    PairedRaw, ///< the raw word of the column before it: both stay, or both are replaced
    KeepFirst ///< the first spelling stays
};

inline constexpr qint64 NotSetNumber = std::numeric_limits<qint64>::min();

struct Column
{
    enum class Type : quint8 { Integer, Text, Blob };
    const char *name;
    Type type = Type::Text;
    Meeting meeting = Meeting::KeepIfEmpty;
    qint64 emptyNumber = 0; ///< the number that means "does not say"
};

/// One value of a row: a number, or bytes (UTF-8 text, blob).
struct Value
{
    qint64 number = 0;
    QByteArray bytes;
    friend bool operator==(const Value &, const Value &) = default;
};

/// The values of a row in the order of its shape's columns, then of its derived columns.
using Content = std::vector<Value>;

struct TableShape
{
    Entity entity;
    const char *name;
    std::vector<Column> columns; ///< versioned
    std::vector<Column> derived; ///< keys that follow from the content; only in the present row
    void (*derive)(Content &) = nullptr; ///< fills them in
    /// Customers and partners are gone only by a complete pass of this dataset, and only if it ever
    /// listed them. Other rows are gone when no dataset lists them any more (Dataset::Other here).
    Dataset home = Dataset::Other;
    bool hasHome() const { return home != Dataset::Other; }
};

const TableShape &shapeOf(Entity entity);

inline constexpr qint64 bitOf(Dataset dataset)
{
    return qint64(1) << int(dataset);
}

/// The key of a partner that has neither tenant nor PartnerID: its name without case, or one mark
/// for the realm's own partner while nobody has said which tenant that is.
QByteArray partnerNameKey(const QString &name, bool own);

bool isEmpty(const Column &column, const Value &value);
/// `incoming` over `stored`, by the rules of each column.
Content merged(const TableShape &shape, const Content &stored, Content incoming);
bool sameContent(const TableShape &shape, const Content &a, const Content &b);
/// FNV-1a over the versioned values: finds what rots (T24), it is not a signature.
qint64 checksum(const TableShape &shape, const Content &content);

} // namespace attache
