// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views of the customer list: what users make to come back to a list. Everything in them is
// neutral of language and of the screen.
#pragma once

#include "ids.h"
#include "instant.h"
#include "result.h"

#include <QString>
#include <QVector>

namespace attache {

using SavedViewId = Id<struct SavedViewTag>;

/// One of the columns a list is sorted by.
struct ListSort
{
    QString column; ///< stable key of the column
    bool descending = false;
    friend bool operator==(const ListSort &, const ListSort &) = default;
};

/// A shown column. `width` in average characters of the list's font, 0: as the program thinks fit.
struct ListColumn
{
    QString key;
    int width = 0;
    friend bool operator==(const ListColumn &, const ListColumn &) = default;
};

/// How a list is arranged: what is in it, in which order, and what is shown of it.
struct ListArrangement
{
    QString query; ///< in canonical form, English field names
    QVector<ListSort> sorts; ///< the most important first; empty: by name
    QVector<ListColumn> columns; ///< those shown, from left to right; empty: whichever are shown
    QString grouping; ///< key of the column it is grouped by; empty: none
    friend bool operator==(const ListArrangement &, const ListArrangement &) = default;
};

/// A named arrangement, shared through the workspace.
struct SavedView
{
    static constexpr int MaxNameLength = 120; ///< code points
    static constexpr int MaxQueryLength = 8192; ///< UTF-16 units, as in a query line
    static constexpr int MaxColumns = 64;
    static constexpr int MaxColumnWidth = 500;

    SavedViewId id; ///< invalid: not saved yet
    QString guid; ///< the same in every workspace the view was taken to
    QString name;
    ListArrangement arrangement;
    /// A smart tag as well: every customer that the query finds carries the name of the view.
    bool isTag = false;
    QString createdBy;
    Instant createdAt;
    Instant changedAt;
    qint64 revision = 0;
};

/// The saved views of a workspace. The thread is that of its connection.
class SavedViewReader
{
public:
    virtual ~SavedViewReader() = default;
    virtual Result<QVector<SavedView>> savedViews() = 0; ///< by name; removed ones are not among it
};

/// Every call journals in the same transaction. Conflict "revision.stale" if the revision is not
/// the stored one, Conflict "view.nameTaken" (1: name), NotFound "view.unknown".
class SavedViewWriter : public SavedViewReader
{
public:
    /// All of them or none. New ones have no valid id; a new one without a guid gets one.
    virtual Result<QVector<SavedView>> saveViews(const QVector<SavedView> &views,
                                                 const QString &actor) = 0;
    virtual Result<SavedView> removeView(SavedViewId id, qint64 revision, const QString &actor) = 0;
    /// Undo of removeView(). The name must be free again.
    virtual Result<SavedView> restoreView(SavedViewId id, const QString &actor) = 0;
};

/// Files in which views are taken from one workspace to another (implemented in exchange).
class SavedViewFiles
{
public:
    virtual ~SavedViewFiles() = default;
    /// Ids are invalid, revisions 0. Errors: "import.…", InvalidInput "views.notOurs",
    /// "views.tooNew", "views.malformed" (1: number of the view, from 1; 0: the file itself).
    virtual Result<QVector<SavedView>> read(const QString &path) = 0;
    /// Errors: "export.…".
    virtual Status write(const QString &path, const QVector<SavedView> &views, bool replace) = 0;
};

} // namespace attache
