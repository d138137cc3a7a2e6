// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of the command line. Keys are stable and documented in docs/cli.md: add, never rename.
#pragma once

#include "annotatedcustomer.h"
#include "customerservice.h"
#include "importservice.h"
#include "realm.h"
#include "result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace attache {

/// null if not set, "never", else ISO 8601 in UTC.
QJsonValue jsonOf(Instant instant);
QJsonValue jsonOf(EffectiveAccess access); ///< null where it does not apply
QJsonValue jsonOf(const TenantId &id); ///< null if none
QJsonValue jsonOrNull(const QString &text); ///< null if empty
QJsonArray jsonOf(const QStringList &texts);

QJsonObject jsonOf(const Realm &realm);
QJsonObject jsonOf(const CustomerSummary &customer, const QVector<Realm> &realms);
QJsonObject jsonOf(const CustomerDetails &details);
QJsonObject jsonOf(const PartnerSummary &summary, const QVector<Realm> &realms);
QJsonObject jsonOf(const Invitation &invitation, const QVector<Realm> &realms);
QJsonObject jsonOf(const Observation &observation, const QVector<Realm> &realms);
QJsonObject jsonOf(const Change &change, const QVector<Realm> &realms);
QJsonObject jsonOf(const ImportReport &report);
QJsonObject jsonOf(const Error &error);

/// The realm with that id among `realms`; a default one if it is not there.
Realm realmIn(const QVector<Realm> &realms, RealmId id);

} // namespace attache
