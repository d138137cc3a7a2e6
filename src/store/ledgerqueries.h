// SPDX-License-Identifier: GPL-3.0-or-later
// Reading one customer's things, now or as of an observation. Used by the reader, the difference
// and the timeline. All throw StoreFailure.
#pragma once

#include "attachment.h"
#include "invitation.h"
#include "partnerreading.h"
#include "realm.h"
#include "subscription.h"

#include <optional>

namespace attache {

/// One state of the file for several queries.
struct LedgerView
{
    /// `partnersAsOf`: partners may be wanted as they are now beside things as they were.
    LedgerView(SqlDatabase &sql, const SeenIndex &index, qint64 observation, qint64 partnersAsOf)
        : database(sql), seen(index), asOf(observation), partners(sql, index, partnersAsOf)
    {
    }
    explicit LedgerView(SqlDatabase &sql, const SeenIndex &index) : LedgerView(sql, index, 0, 0) { }
    SqlDatabase &database;
    const SeenIndex &seen; ///< for stamps as of then: up to `asOf` exactly
    qint64 asOf; ///< 0: the present; negative: before everything
    PartnerReading partners;
};

Evidence evidenceOf(SourceKind source);
QVector<Realm> readRealms(SqlDatabase &database);
TenantId tenantOf(SqlDatabase &database, qint64 customer); ///< null for an unknown customer
std::optional<Customer> readCustomer(LedgerView &view, qint64 customer);
/// By partner name, service, kind.
QVector<Attachment> readAttachments(LedgerView &view, qint64 customer);
QVector<Subscription> readSubscriptions(LedgerView &view, qint64 customer);
/// With the row number of each, for comparing.
QVector<std::pair<qint64, AccessAssignment>> readAssignments(LedgerView &view, qint64 customer);
/// `where` is a condition on the invitation i; newest first.
QVector<Invitation> readInvitations(SqlDatabase &database, const QByteArray &where, qint64 key);
QVector<InvitationStep> readSteps(SqlDatabase &database, qint64 invitation);
CustomerAnnotation readAnnotation(SqlDatabase &database, qint64 customer);
/// Newest first; `limit` negative: all.
QVector<ActivityRecord> readActivity(SqlDatabase &database, qint64 customer, int limit);
QVector<Note> readNotes(SqlDatabase &database, qint64 customer);

} // namespace attache
