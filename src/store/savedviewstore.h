// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedview.h"

#include <functional>

namespace attache {

class SqlDatabase;
class WorkspaceConnection;

/// The table of saved views, each write one transaction with its journal lines.
class SavedViewStore final : public SavedViewWriter
{
public:
    explicit SavedViewStore(WorkspaceConnection &connection);

    Result<QVector<SavedView>> savedViews() override;
    Result<QVector<SavedView>> saveViews(const QVector<SavedView> &views,
                                         const QString &actor) override;
    Result<SavedView> removeView(SavedViewId id, qint64 revision, const QString &actor) override;
    Result<SavedView> restoreView(SavedViewId id, const QString &actor) override;

private:
    template <typename T>
    Result<T> write(const std::function<Result<T>()> &work);
    Result<SavedView> saveOne(const SavedView &given, const QString &actor);
    Result<SavedView> setRemoved(const SavedView &view, bool removed, const QString &actor);
    bool isNameTaken(const SavedView &view);

    WorkspaceConnection &m_connection;
    SqlDatabase &m_database;
};

} // namespace attache
