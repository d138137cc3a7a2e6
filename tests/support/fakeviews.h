// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views in memory. Thread-safe: a Session reads and writes on two threads.
#pragma once

#include "savedview.h"

#include <QMutex>

#include <memory>
#include <optional>

namespace attache::test {

struct FakeViewData
{
    QMutex mutex;
    QVector<SavedView> views;
    QVector<SavedView> removed;
    std::optional<Error> writeError; ///< answered by every write, if set
    qint64 lastId = 0;
};

class FakeViews final : public SavedViewWriter
{
public:
    explicit FakeViews(std::shared_ptr<FakeViewData> data) : m_data(std::move(data)) { }

    Result<QVector<SavedView>> savedViews() override
    {
        const QMutexLocker lock(&m_data->mutex);
        QVector<SavedView> views = m_data->views;
        std::sort(views.begin(), views.end(), [](const SavedView &a, const SavedView &b) {
            return a.name.toCaseFolded() < b.name.toCaseFolded();
        });
        return views;
    }
    Result<QVector<SavedView>> saveViews(const QVector<SavedView> &views,
                                         const QString &actor) override
    {
        const QMutexLocker lock(&m_data->mutex);
        if (m_data->writeError)
            return *m_data->writeError;
        const QVector<SavedView> before = m_data->views;
        QVector<SavedView> saved;
        for (SavedView view : views) {
            for (const SavedView &other : std::as_const(m_data->views)) {
                if (other.id != view.id && other.name.toCaseFolded() == view.name.toCaseFolded()) {
                    m_data->views = before;
                    return Error{
                        ErrorKind::Conflict, QStringLiteral("view.nameTaken"), {view.name}, {}};
                }
            }
            if (view.id.isValid()) {
                SavedView *known = find(m_data->views, view.id);
                if (!known || known->revision != view.revision) {
                    m_data->views = before;
                    return known
                        ? Error{ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}}
                        : unknown();
                }
                ++view.revision;
                *known = view;
            } else {
                view.id = SavedViewId(++m_data->lastId);
                view.guid = QStringLiteral("00000000-0000-4000-8000-%1")
                                .arg(m_data->lastId, 12, 10, QLatin1Char('0'));
                view.createdBy = actor;
                view.revision = 1;
                m_data->views << view;
            }
            saved << view;
        }
        return saved;
    }
    Result<SavedView> removeView(SavedViewId id, qint64 revision, const QString &) override
    {
        const QMutexLocker lock(&m_data->mutex);
        if (m_data->writeError)
            return *m_data->writeError;
        SavedView *known = find(m_data->views, id);
        if (!known)
            return unknown();
        if (known->revision != revision)
            return Error{ErrorKind::Conflict, QStringLiteral("revision.stale"), {}, {}};
        SavedView removed = *known;
        ++removed.revision;
        m_data->views.removeIf([id](const SavedView &view) { return view.id == id; });
        m_data->removed << removed;
        return removed;
    }
    Result<SavedView> restoreView(SavedViewId id, const QString &) override
    {
        const QMutexLocker lock(&m_data->mutex);
        if (m_data->writeError)
            return *m_data->writeError;
        SavedView *gone = find(m_data->removed, id);
        if (!gone)
            return unknown();
        SavedView restored = *gone;
        ++restored.revision;
        m_data->removed.removeIf([id](const SavedView &view) { return view.id == id; });
        m_data->views << restored;
        return restored;
    }

private:
    static SavedView *find(QVector<SavedView> &views, SavedViewId id)
    {
        for (SavedView &view : views) {
            if (view.id == id)
                return &view;
        }
        return nullptr;
    }
    static Error unknown()
    {
        return Error{ErrorKind::NotFound, QStringLiteral("view.unknown"), {}, {}};
    }

    std::shared_ptr<FakeViewData> m_data;
};

/// Keeps the file in memory.
class FakeViewFiles final : public SavedViewFiles
{
public:
    Result<QVector<SavedView>> read(const QString &) override
    {
        if (readError)
            return *readError;
        return views;
    }
    Status write(const QString &path, const QVector<SavedView> &given, bool) override
    {
        lastPath = path;
        views = given;
        return {};
    }

    QVector<SavedView> views;
    QString lastPath;
    std::optional<Error> readError;
};

} // namespace attache::test
