// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerindex.h"
#include "operationmodel.h"
#include "session.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace attache {

/// What every page of one window shares: the open workspace, the chosen realm, the customer index,
/// the undo stack. Pages read through session(), and follow the signals.
class WorkspaceContext final : public QObject
{
    Q_OBJECT
public:
    WorkspaceContext(std::unique_ptr<Session> session, TableWriterFactory &writers,
                     QObject *parent = nullptr);
    ~WorkspaceContext() override;

    Session &session() const;
    /// What the workspace was put back to, to be looked at only; nothing: it is the present one.
    const std::optional<AsOf> &past() const { return session().past(); }
    bool isPast() const { return past().has_value(); }
    /// Where the window ended when this workspace was on screen the last time; nothing: never yet.
    const std::optional<AsOf> &lastVisit() const { return m_lastVisit; }
    void setLastVisit(const std::optional<AsOf> &visit) { m_lastVisit = visit; }
    Instant now() const { return session().now(); } ///< what dates are compared with
    TableWriterFactory &writers() const;
    QUndoStack &undoStack();
    OperationModel &operations(); ///< what runs now; the status line shows it

    const QVector<Realm> &realms() const; ///< as last read; empty until realmsChanged()
    Realm realm(RealmId id) const; ///< a default Realm if unknown
    RealmId currentRealm() const; ///< invalid: the union of all realms
    void setCurrentRealm(RealmId realm);

    /// The newest generation, or nullptr while the first one is being built.
    std::shared_ptr<const CustomerIndex> index() const;
    bool isIndexBuilding() const;
    void start(); ///< reads the realms and builds the index in the background
    void rebuildIndex(); ///< after a change of language: collation follows it

signals:
    void realmsChanged();
    void currentRealmChanged(attache::RealmId realm);
    void indexChanged(); ///< a newer generation is there
    void changed(
        const attache::ChangeSet &changes); ///< a committed write, after realms were re-read
    void failed(
        const attache::Error &error); ///< a background read failed; shown in the status line

private:
    std::optional<AsOf> m_lastVisit;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace attache
