// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationmodel.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

namespace attache {

using namespace std::chrono_literals;

bool OperationProgress::advance(qint64 done, qint64 total)
{
    m_done.store(done, std::memory_order_relaxed);
    m_total.store(total, std::memory_order_relaxed);
    return !isCancelled();
}

void OperationProgress::cancel()
{
    m_cancelled.store(true, std::memory_order_relaxed);
}

bool OperationProgress::isCancelled() const
{
    return m_cancelled.load(std::memory_order_relaxed);
}

qint64 OperationProgress::done() const
{
    return m_done.load(std::memory_order_relaxed);
}

qint64 OperationProgress::total() const
{
    return m_total.load(std::memory_order_relaxed);
}

OperationModel::OperationModel(QObject *parent) : QAbstractListModel(parent)
{
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &OperationModel::poll);
}

OperationModel::Key OperationModel::begin(const QString &title,
                                          std::shared_ptr<OperationProgress> progress,
                                          bool cancellable)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_running.push_back({m_nextKey, title, std::move(progress), cancellable});
    endInsertRows();
    m_timer.start();
    emit progressed();
    return m_nextKey++;
}

std::function<void()> OperationModel::ender(Key key)
{
    return [self = QPointer<OperationModel>(this), key] {
        if (self)
            self->end(key);
    };
}

void OperationModel::end(Key key)
{
    const auto it = std::find_if(m_running.begin(), m_running.end(),
                                 [key](const Running &running) { return running.key == key; });
    if (it == m_running.end())
        return;
    const int row = int(it - m_running.begin());
    beginRemoveRows({}, row, row);
    m_running.erase(it);
    endRemoveRows();
    if (m_running.empty())
        m_timer.stop();
    emit progressed();
}

void OperationModel::cancel(Key key)
{
    if (const Running *running = find(key); running && running->cancellable)
        running->progress->cancel();
}

std::optional<OperationModel::Key> OperationModel::newest() const
{
    if (m_running.empty())
        return {};
    return m_running.back().key;
}

QString OperationModel::title(Key key) const
{
    const Running *running = find(key);
    return running ? running->title : QString();
}

int OperationModel::percent(Key key) const
{
    const Running *running = find(key);
    if (!running || running->progress->total() <= 0)
        return -1;
    const double share = double(running->progress->done()) / double(running->progress->total());
    return std::clamp(int(share * 100.0), 0, 100);
}

bool OperationModel::isCancellable(Key key) const
{
    const Running *running = find(key);
    return running && running->cancellable && !running->progress->isCancelled();
}

int OperationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_running.size());
}

QVariant OperationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Running &running = m_running[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return running.title;
    case DoneRole:
        return running.progress->done();
    case TotalRole:
        return running.progress->total();
    default:
        return {};
    }
}

const OperationModel::Running *OperationModel::find(Key key) const
{
    const auto it = std::find_if(m_running.begin(), m_running.end(),
                                 [key](const Running &running) { return running.key == key; });
    return it == m_running.end() ? nullptr : &*it;
}

void OperationModel::poll()
{
    emit dataChanged(index(0), index(rowCount() - 1), {DoneRole, TotalRole});
    emit progressed();
}

} // namespace attache
