// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspaceconnection.h"

namespace attache {

WorkspaceConnection::WorkspaceConnection(std::unique_ptr<SqlDatabase> database,
                                         std::unique_ptr<QLockFile> lock, const Clock *clock)
    : m_lock(std::move(lock)),
      m_database(std::move(database)),
      m_clock(clock),
      m_thread(std::this_thread::get_id())
{
}

} // namespace attache
