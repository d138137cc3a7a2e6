// SPDX-License-Identifier: GPL-3.0-or-later
// The specification's rules (product 1). Pure functions; each refusal is an Error of kind
// RuleViolation whose code names the rule, with what to do instead in the sentence chosen by it.
#pragma once

#include "invitation.h"
#include "partner.h"
#include "realm.h"

#include <QVector>

#include <array>

namespace attache {

/// The four guarantees, as glossary keys rule.not1 … rule.not4, in order. Shown wherever an
/// invitation is made.
inline constexpr std::array<const char *, 4> GuaranteeKeys{"rule.not1", "rule.not2", "rule.not3",
                                                           "rule.not4"};

/// Rule 4: a CSP partner cannot resell online services to another CSP partner. `partners` are the
/// realm's known partners. Refuses with code
///  - "rule.ownTenant": the invited tenant is the realm's own;
///  - "rule.resaleBan": the tenant is known to transact as a CSP (argument: partner name);
///  - "rule.resaleBanSameCompany": another tenant of a company known as CSP (same folded name), and
///    nobody has said that it does not transact (argument: partner name).
Status checkResaleBan(const Invitation &invitation, const Realm &realm,
                      const QVector<Partner> &partners);

/// What the realm's cloud cannot do (argument: cloud key): "rule.privilegesRequired" (US
/// Government, Germany: privileges cannot be left out), "rule.granularUnavailable" (Germany).
Status checkCloud(const Invitation &invitation, const Realm &realm);

/// What the services would refuse (contract 5.6): "rule.duration" (1 to 730 days), "rule.noRoles",
/// "rule.autoExtendGlobalAdmin", "rule.nameTooLong" (50 characters), "rule.nameMissing",
/// "rule.recipientMissing" from Ready on, "rule.customerMissing" (neither tenant nor name),
/// "rule.linkForeignHost" (a link whose host is not one of the cloud's, or not https).
Status checkInvitation(const Invitation &invitation, const Realm &realm);

/// A step along the state machine: "rule.stateStep" if `to` is not among nextStates().
Status checkStep(InvitationState from, InvitationState to);

/// True if `link` is https, without user or odd port, on a host that `cloud` is known to use for
/// approvals. Anything else is never opened and never put into a letter.
bool isTrustedLink(const QString &link, Cloud cloud);

} // namespace attache
