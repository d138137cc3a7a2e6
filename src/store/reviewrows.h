// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the review tables as values.
#pragma once

#include "review.h"
#include "sqldatabase.h"

namespace attache {

/// `where`: a condition on the review, with ?1 bound to `key` by the caller.
QByteArray reviewQuery(const QByteArray &where);
Review reviewFrom(const SqlStatement &row);

QByteArray reviewItemQuery(bool withContent, const QByteArray &where);
ReviewItem reviewItemFrom(const SqlStatement &row);

/// All of a review, as orderedEntries(); or only those of one item.
QVector<ReviewEntry> readReviewEntries(SqlDatabase &database, ReviewId id,
                                       std::optional<int> position = {});

/// The cloud and the realm's name as stored with an item.
QString reviewScope(Cloud cloud, const QString &realm);

/// Everything said of a customer in any review, in no order.
QVector<TimelineEntry> decisionsAbout(SqlDatabase &database, const TenantId &tenant,
                                      const QString &scope);

/// What is decided, item by item.
ReviewProgress progressOf(SqlDatabase &database, const Review &review);

} // namespace attache
