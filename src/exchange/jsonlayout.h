// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importtypes.h"
#include "jsonscanner.h"

#include <QJsonObject>

namespace attache {

/// Which answer of which call it is, by its first record and what stands around the records.
ImportFormat recogniseJson(const QJsonObject &envelope, const QJsonObject &record);

/// Whether the pages hold all there is (contract 2.4, 5.4): nothing says that more follows, and the
/// call neither filtered nor began in the middle.
struct JsonCompleteness
{
    bool complete = false;
    bool isGuess = true;
};
JsonCompleteness completenessOf(const QVector<JsonPage> &pages);

/// Fills what follows from format, pages and choices.
void describeJson(ImportProfile &profile, const QVector<JsonPage> &pages, const QJsonObject &record,
                  const ImportChoices &choices);

/// True if all members are scalars: the bulk tools save their tables so.
bool isFlat(const QJsonObject &record);
/// A record as a row of a table: nested customers and partners under the names the tables have.
QJsonObject flattened(const QJsonObject &record);

} // namespace attache
