// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relationshipstore.h"
#include "workspaceconnection.h"

namespace attache {

template <typename Work>
auto RelationshipStore::write(Work work)
{
    return m_connection.call([this, work = std::move(work)]() mutable {
        if (m_connection.observationOpen) {
            throw StoreFailure{{ErrorKind::Conflict, QStringLiteral("observation.open"), {}, {}}};
        }
        WriteTransaction transaction(m_database);
        auto answer = work();
        if (answer)
            transaction.commit();
        return answer;
    });
}

} // namespace attache
