// SPDX-License-Identifier: GPL-3.0-or-later
// Words inside cells, in the languages the portal writes them in, and numbers as people write them.
#pragma once

#include "attachment.h"
#include "customer.h"
#include "subscription.h"
#include "tenantid.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace attache {

/// "Reseller", "Cloud Reseller", "Revendeur", "Vertriebspartner", "Advisor", … ; nullopt for a word
/// we do not know.
std::optional<CustomerRelationship> relationshipOfWord(const QString &word);
/// "Active", "Actif", "Aktiv", "Suspended", …
std::optional<SubscriptionStatus> subscriptionStatusOfWord(const QString &word);
/// The states of a granular relationship by name, in the portal's languages, or by the number the
/// bulk tool writes for it (contract 9.2).
std::optional<AttachmentStatus> relationshipStatusOfWord(const QString &word);
/// "Success", "Terminated", … of dap_terminated.csv: true if the privileges are gone.
std::optional<bool> isTerminationWord(const QString &word);

/// A count of things: digits, grouped in threes by point, comma, apostrophe or a blank of any kind,
/// with at most a fraction of zeros. Anything else is not a count (F3): "12,5", "1e5", "-3", "NaN".
std::optional<qint64> countOfText(QStringView text);

/// A date as a cell has it, without what spreadsheets and portals put around it ("à", "Uhr",
/// "(UTC)", a comma before the time, narrow blanks before AM).
QString plainDateText(const QString &cell);

/// The first tenant id in a text such as a file name; not a half of a relationship's id.
std::optional<TenantId> tenantInText(const QString &text);

} // namespace attache
