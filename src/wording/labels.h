// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the values of the domain, in the language of the interface. The window and the command
// line share them, which is why they are a room of their own, below both.
#pragma once

#include "annotatedcustomer.h"
#include "importtypes.h"
#include "observation.h"
#include "realm.h"
#include "subscription.h"

#include <QString>

namespace attache {

QString label(Cloud cloud); ///< short: "Global", "US Government", "Germany (legacy)"
QString longLabel(Cloud cloud); ///< the portal's full name
QString label(CustomerRelationship value);
QString label(Presence value); ///< of a customer
QString label(Standing value); ///< "Mine", "My distributor", "My reseller", "Others"
QString label(Known value);
QString label(AttachmentKind value);
QString shortLabel(AttachmentKind value); ///< for matrix cells: "GDAP", "DAP", "Reseller", …
QString label(AttachmentStatus value);
QString label(Evidence value);
QString label(EffectiveAccess value); ///< empty where it does not apply
/// One or two letters that stand for the evidence in a cell; its meaning is in the tool tip.
QString evidenceMark(Evidence value);
QString label(SubscriptionStatus value);
QString label(InvitationKind value);
QString label(InvitationState value);
QString label(SourceKind value);
QString label(Dataset value);
QString label(ChangeKind value);
QString label(ImportFormat value);
QString label(ImportField value);
QString label(ProblemReason value); ///< a sentence
/// Name of a service key, ready for display; an unknown key as it is, made harmless.
QString serviceLabel(const QString &serviceKey);
/// Name of a country or region in the language of the interface, ready for display; what is no code
/// of one as it is, made harmless.
QString countryLabel(const QString &country);
/// Name of a directory role in the language of the interface, ready for display; an unknown id as
/// it is, made harmless.
QString roleLabel(const QString &templateIdOrName);
/// Title of a journal action key.
QString actionLabel(const QString &action);
/// "(no name)" and the tenant id, for a customer whose name is blank (N19); else displayText(name).
QString customerLabel(const QString &name, const TenantId &tenant);

/// One of the rule sentences of the glossary ("rule.not1", "rule.ban", …).
QString ruleText(const QString &glossaryKey);
/// The same with its placeholder filled ("rule.banBlocked", "rule.noOptOut").
QString ruleText(const QString &glossaryKey, const QString &argument);

} // namespace attache
