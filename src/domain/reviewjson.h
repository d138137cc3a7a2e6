// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews as JSON: what is hashed, stored and handed over. Neutral of language; the keys never
// change meaning. Reading gives nullopt for anything the writing side would not have written, so
// that a checksum over what was read is one over what was written.
#pragma once

#include "review.h"

#include <QJsonObject>

namespace attache {

QJsonObject jsonOf(const ReviewHeader &header);
std::optional<ReviewHeader> reviewHeaderFrom(const QJsonObject &json);

QJsonObject jsonOf(const ReviewEntry &entry);
std::optional<ReviewEntry> reviewEntryFrom(const QJsonObject &json);

QJsonObject jsonOf(const FormerDecision &former); ///< empty if there is none
std::optional<FormerDecision> formerDecisionFrom(const QJsonObject &json);

QJsonObject jsonOf(const ReviewedCustomer &customer);
std::optional<ReviewedCustomer> reviewedCustomerFrom(const QJsonObject &json);

/// The keys of the flags that are set, in the order of allReviewFlags().
QStringList keysOf(ReviewFlags flags);
std::optional<ReviewFlags> reviewFlagsFrom(const QStringList &keys);

/// One spelling: keys sorted, no blanks, UTF-8.
QByteArray canonicalJson(const QJsonObject &json);

} // namespace attache
