// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "sqldatabase.h"

#include <QLockFile>

#include <thread>

namespace attache {

/// What the parts of one open workspace share: the database, the clock, the thread, the lock.
class WorkspaceConnection
{
public:
    WorkspaceConnection(std::unique_ptr<SqlDatabase> database, std::unique_ptr<QLockFile> lock,
                        const Clock *clock);

    SqlDatabase &database() { return *m_database; }
    Instant now() const { return m_clock->now(); }

    /// Runs `work` as guarded() does, on the connection's own thread only.
    template <typename Work>
    auto call(Work work) -> decltype(guarded(work))
    {
        if (std::this_thread::get_id() != m_thread)
            return Error{ErrorKind::Internal, QStringLiteral("workspace.wrongThread"), {}, {}};
        return guarded(std::move(work));
    }
    bool observationOpen = false; ///< an ObservationWriter holds the transaction

private:
    std::unique_ptr<QLockFile> m_lock; ///< destroyed last: the file is closed before it is free
    std::unique_ptr<SqlDatabase> m_database;
    const Clock *m_clock;
    std::thread::id m_thread;
};

} // namespace attache
