// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqliteledgerreader.h"
#include "workspaceconnection.h"

namespace attache {

template <typename Work>
auto SqliteLedgerReader::read(Work work)
{
    return m_connection.call([this, work = std::move(work)] {
        const ReadTransaction transaction(m_database);
        m_seen.update(m_database);
        return work();
    });
}

} // namespace attache
