// SPDX-License-Identifier: GPL-3.0-or-later
// Domain values to and from the columns of the ledger.
#pragma once

#include "attachment.h"
#include "ledgershape.h"
#include "sqldatabase.h"
#include "subscription.h"

namespace attache {

QByteArray joinedList(const QStringList &list);
QStringList splitList(const QString &stored);
qint64 numberOf(std::optional<bool> value); ///< -1: not said
std::optional<bool> optionalBool(qint64 number);

Content encode(const CustomerFacts &facts);
Content encode(const PartnerFacts &facts);
Content encode(const AttachmentFacts &facts, qint64 customer, qint64 partner);
Content encodeManual(const AttachmentFacts &facts, qint64 customer, qint64 partner,
                     const QString &remark, const QString &recordedBy);
Content encode(const SubscriptionFacts &facts, qint64 customer);
Content encode(const AccessAssignmentFacts &facts, qint64 customer);

/// `from` is the column of the first content value. What other tables hold (the customer's tenant,
/// the partner) is left empty.
CustomerFacts decodeCustomer(const SqlStatement &row, int from);
PartnerFacts decodePartner(const SqlStatement &row, int from);
AttachmentFacts decodeAttachment(const SqlStatement &row, int from);
SubscriptionFacts decodeSubscription(const SqlStatement &row, int from);
AccessAssignmentFacts decodeAssignment(const SqlStatement &row, int from);

} // namespace attache
