// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about one attachment: what it is, how it stands, and how we know.
#pragma once

#include "attachment.h"

#include <QPair>
#include <QString>
#include <QVector>

namespace attache {

/// What the sign beside a status says. Six signs for twelve states: at a glance, "does it hold?".
enum class StatusSign : quint8 { Holds, Pending, Ending, Ended, Gone, Unknown };
StatusSign statusSign(const Attachment &attachment, Instant now);

/// "Active until 3/3/2027", "Active, no expiry date", "Expired on 3/3/2026", "Gone since
/// 1/11/2026".
/// What a source called active but has run out since is said to be past its end.
QString statusText(const Attachment &attachment, Instant now = Instant::now());
/// Up to `limit` role names, then how many more: "Global Reader, Helpdesk Administrator +2".
QString rolesText(const Attachment &attachment, int limit);
/// "Imported file “customers.csv” of 11/1/2026", "Recorded by hand by Jane on 11/1/2026".
QString evidenceText(const Attachment &attachment);
/// "Fabrikam, Azure: Reseller, active until 3/3/2027, imported file …": for screen readers.
QString spokenText(const Attachment &attachment, Instant now = Instant::now());

/// Everything known about it, as (name, value) pairs for the explanation and the tool tip. Values
/// are ready for any surface; unknown ones are left out, except evidence.
QVector<QPair<QString, QString>> explanation(const Attachment &attachment,
                                             Instant now = Instant::now());

/// The service's name; "Service not stated" for an empty key.
QString serviceTitle(const QString &serviceKey);
/// The partner's name, or its PartnerID or tenant id where it has none.
QString partnerTitle(const PartnerFacts &partner);

} // namespace attache
