// SPDX-License-Identifier: GPL-3.0-or-later
// Stable, language-neutral words for enumerations: in JSON, in CSV for machines, in the database
// and in queries. What is printed here never changes meaning.
#pragma once

#include "attachment.h"
#include "change.h"
#include "invitation.h"
#include "subscription.h"

#include <optional>

namespace attache {

QString keyOf(CustomerRelationship value); ///< "reseller", "advisor", "unknown", …
QString keyOf(Presence value); ///< "current", "gone"
QString keyOf(Standing value); ///< "other", "own", "distributor", "ownReseller"
QString keyOf(Known value); ///< "unknown", "yes", "no"
/// "reseller", "indirectProvider", "indirectReseller", "dap", "gdap", "azureRole", "advisor",
/// "subscriptionSeller"
QString keyOf(AttachmentKind value);
QString keyOf(AttachmentStatus value); ///< as Microsoft Graph: "approvalPending", "active", …
QString keyOf(
    Evidence value); ///< "ownApi", "customerTenantApi", "importedFile", "byHand", "unknown"
QString keyOf(EffectiveAccess value); ///< "notApplicable", "unknown", "missing", …
QString keyOf(SubscriptionStatus value);
QString keyOf(InvitationKind value); ///< "resellerRequest", "granularRelationship"
QString keyOf(InvitationState value); ///< "draft", …, "cancelled", "outcomeUnknown"
QString keyOf(SourceKind value); ///< "file", "ownApi", "customerTenantApi", "byHand", "sample"
QString keyOf(Dataset value);
QString keyOf(ChangeKind value); ///< "joined", "left", "renamed", "gainedPartner", …

/// The inverse, without case; also reads snake_case and PascalCase, as Partner Center sends them.
/// nullopt for a word we do not know.
template <typename E>
std::optional<E> fromKey(const QString &key);
template <>
std::optional<CustomerRelationship> fromKey(const QString &key);
template <>
std::optional<Presence> fromKey(const QString &key);
template <>
std::optional<Standing> fromKey(const QString &key);
template <>
std::optional<Known> fromKey(const QString &key);
template <>
std::optional<AttachmentKind> fromKey(const QString &key);
template <>
std::optional<AttachmentStatus> fromKey(const QString &key);
template <>
std::optional<Evidence> fromKey(const QString &key);
template <>
std::optional<EffectiveAccess> fromKey(const QString &key);
template <>
std::optional<SubscriptionStatus> fromKey(const QString &key);
template <>
std::optional<InvitationKind> fromKey(const QString &key);
template <>
std::optional<InvitationState> fromKey(const QString &key);
template <>
std::optional<Dataset> fromKey(const QString &key);

} // namespace attache
