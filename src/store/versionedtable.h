// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledgershape.h"
#include "sqldatabase.h"

#include <optional>

namespace attache {

/// The bookkeeping of a version of a row (see resources/sql/001).
struct Version
{
    qint64 id = 0;
    qint64 realm = 0;
    qint64 firstSeen = 0;
    qint64 began = 0;
    qint64 since = 0;
    qint64 goneSince = 0;
    qint64 listed = 0;
    qint64 seenFloor = 0;
    qint64 hash = 0;
    bool isGone() const { return goneSince != 0; }
};

/// What a put meant for its row, compared with the state before the observation.
enum class RowFate : quint8 { Added, Changed, Unchanged, Reappeared };

struct PutResult
{
    qint64 id = 0;
    RowFate fate = RowFate::Unchanged;
    /// What the row counted as before this put within the same observation, if it was touched.
    std::optional<RowFate> earlierFate;
    bool wasCurrentInDataset = false; ///< before the observation: for the mass disappearance rule
};

/// Reads and writes versions of one table; all calls of one observation inside one transaction.
/// Nothing is written for a row that stays as it was.
class VersionedTable
{
public:
    VersionedTable(SqlDatabase &database, Entity entity);

    const TableShape &shape() const { return m_shape; }
    /// "alias.id, alias.realm, …, content" in the order that readVersion() and readContent()
    /// expect, for the present table and for the history (joined with the present table as "p").
    static QByteArray presentColumns(Entity entity, const QByteArray &alias);
    static QByteArray historyColumns(Entity entity, const QByteArray &alias,
                                     const QByteArray &presentAlias);
    static constexpr int contentStart() { return 9; } ///< column of the first content value
    static Version readVersion(const SqlStatement &row);
    static Content readContent(const TableShape &shape, const SqlStatement &row);

    /// The statement over the present row where `where`, which is a literal, ready to be bound;
    /// then pass it to put(), which leaves it reset. It is kept: this is asked for every row of a
    /// list.
    SqlStatement &lookup(const char *where);

    /// The present row after the one that was put last, to be passed to put() if it is the one that
    /// is looked for: a list comes in the order in which it came the last time, and stepping on
    /// costs a fraction of looking up. nullptr: there is none, or the order is another one.
    SqlStatement *following();
    /// Where the rows before were all new, this one is taken to be new as well, without being
    /// looked for: the indexes over its key refuse it if it is not. Nothing: look for it, then
    /// put().
    std::optional<PutResult> putIfNew(qint64 realm, qint64 observation, Dataset dataset,
                                      const Content &incoming);
    /// Lets go of what following() stands on. Before a commit or a checkpoint.
    void rest();

    /// `found` stands on the stored row, or has no row (`exists` false). `dataset` is the list the
    /// row came in.
    PutResult put(SqlStatement &found, bool exists, qint64 realm, qint64 observation,
                  Dataset dataset, const Content &incoming);
    /// A row that came with a reference to it: in no list, content as far as known.
    qint64 insertReferenced(qint64 realm, qint64 observation, const Content &content);
    /// Values from somewhere else than a list of the thing itself. Returns whether they are new.
    bool amend(qint64 id, qint64 observation, const Content &incoming);
    /// A new version with `listed` and presence. `lastSeen` is what it was last seen by.
    void setListed(qint64 id, qint64 observation, qint64 listed, bool gone, qint64 lastSeen);

    std::optional<Version> version(qint64 id, Content *content = nullptr);

private:
    struct Target
    {
        Content content;
        qint64 since = 0;
        qint64 goneSince = 0;
        qint64 listed = 0;
        qint64 seenFloor = 0;
    };

    struct Kept;
    /// 0: it is not new, which only m_insertNew allows.
    qint64 insert(Kept &kept, qint64 realm, qint64 observation, qint64 listed, Content content);
    /// The bit of a list that decides about the presence of a row of this table.
    qint64 listingBit(Dataset dataset) const
    {
        return !m_shape.hasHome() || dataset == m_shape.home ? bitOf(dataset) : 0;
    }
    /// Makes `target` the version that begins with `observation`; `base` is the version before it.
    void write(const Version &row, const std::optional<Version> &base, const Content *baseContent,
               qint64 observation, Target target);
    std::optional<Version> versionBefore(qint64 id, qint64 observation, Content *content);
    static void bindContent(SqlStatement &statement, int from, const std::vector<Column> &columns,
                            const Content &content, size_t offset);
    bool isUnchanged(const SqlStatement &row, const Content &incoming) const;

    SqlDatabase &m_database;
    const TableShape &m_shape;
    /// Prepared when first needed, and kept.
    struct Kept
    {
        QByteArray sql;
        SqlStatement statement;
    };
    SqlStatement &ready(Kept &kept);

    Kept m_insert;
    Kept m_insertNew;
    Kept m_update;
    Kept m_toHistory;
    Kept m_dropHistory;
    Kept m_before;
    Kept m_byId;
    std::vector<std::pair<const char *, SqlStatement>> m_lookups;

    void stepFrom(const SqlStatement &found, qint64 id);
    Kept m_inOrder;
    bool m_isInStep = false; ///< m_inOrder stands behind the row put last
    qint64 m_lastPut = 0;
    quint32 m_newInARow = 0;
    quint32 m_strays = 0; ///< rows in a row that came out of order
};

} // namespace attache
