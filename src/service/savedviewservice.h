// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedview.h"
#include "smarttags.h"

#include <functional>
#include <optional>

namespace attache {

/// What came of views that were taken over from a file.
struct TakenViews
{
    QVector<SavedView> added;
    int unchanged = 0; ///< were there already, exactly so
};

/// Called after each commit, on the thread that wrote.
using ViewAnnouncer = std::function<void()>;

/// Saved views: what users make of the list to come back to.
class SavedViewService
{
public:
    SavedViewService(SavedViewWriter &writer, ViewAnnouncer announce);

    Result<QVector<SavedView>> views();
    /// New, or changed if it has an id. A smart tag that gets another name keeps it in the queries
    /// of the other views, in the same transaction. Errors: those of SavedViewWriter, those of
    /// checkedView(), Conflict "view.tagCycle" (1: name, 2: the tag its query asks for).
    Result<SavedView> save(const SavedView &view, const QString &actor);
    Result<SavedView> remove(SavedViewId id, qint64 revision, const QString &actor);
    Result<SavedView> restore(SavedViewId id, const QString &actor);
    /// Adds views of a file, all or none. One that is here under its guid and the same in
    /// everything is left alone; one that differs comes beside it. A name that is taken gets a
    /// number.
    Result<TakenViews> take(const QVector<SavedView> &views, const QString &actor);

private:
    Result<QVector<SavedView>> followers(const SavedView &renamed,
                                         const QVector<SavedView> &present) const;

    SavedViewWriter &m_writer;
    ViewAnnouncer m_announce;
};

/// The view as it may be stored: name cleaned, query in its canonical spelling, keys well formed.
/// Keys that this version does not know are kept. Errors: InvalidInput "view.nameMissing",
/// "view.queryUnclear" (1: query), "view.malformed" (1: name).
Result<SavedView> checkedView(const SavedView &view);

/// The query line in its canonical spelling; nullopt if it cannot be understood.
std::optional<QString> canonicalQuery(const QString &line);

/// The smart tags among the views.
QVector<SmartTagDefinition> smartTagsOf(const QVector<SavedView> &views);

/// `name`, or with the first number that makes it one of its own ("At risk (2)").
QString freeViewName(const QString &name, const QStringList &taken);

/// A view that every workspace has, named in the language of the interface (wording, viewLabel()).
struct BuiltInView
{
    QString key; ///< stable
    ListArrangement arrangement;
};
const QVector<BuiltInView> &builtInViews();

} // namespace attache
