// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <QAbstractListModel>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace attache {

/// The thread-safe side of a running operation: the work reports here and asks whether to go on.
class OperationProgress final : public Progress
{
public:
    bool advance(qint64 done, qint64 total) override; ///< any thread
    void cancel();
    bool isCancelled() const;
    qint64 done() const;
    qint64 total() const;

private:
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
    std::atomic<bool> m_cancelled{false};
};

/// What runs in one window: imports, exports, backups, building the index. Shown in the status
/// line with progress and a cancel button. GUI thread only.
class OperationModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using Key = quint64;
    enum Role { DoneRole = Qt::UserRole, TotalRole };

    explicit OperationModel(QObject *parent = nullptr);

    /// Begins one; give the progress to the work. `title` is shown as it is, already translated.
    Key begin(const QString &title, std::shared_ptr<OperationProgress> progress,
              bool cancellable = true);
    void end(Key key); ///< harmless for one that has ended
    /// Ends it later, if this still lives then: the window may show another workspace meanwhile.
    std::function<void()> ender(Key key);
    void cancel(Key key);

    bool isEmpty() const { return m_running.empty(); }
    /// The one the status line shows: the newest. Nothing if none runs.
    std::optional<Key> newest() const;
    QString title(Key key) const;
    int percent(Key key) const; ///< -1: unknown
    bool isCancellable(Key key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void progressed(); ///< at most ten times a second while something runs, and at begin and end

private:
    struct Running
    {
        Key key;
        QString title;
        std::shared_ptr<OperationProgress> progress;
        bool cancellable;
    };
    const Running *find(Key key) const;
    void poll();

    std::vector<Running> m_running;
    Key m_nextKey = 1;
    QTimer m_timer;
};

} // namespace attache
