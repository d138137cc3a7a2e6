// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace attache {

/// Deepest nesting accepted (W20), and most bytes of one record.
inline constexpr int MaxJsonDepth = 1024;
inline constexpr qsizetype MaxJsonRecordBytes = 16 * 1024 * 1024;

/// Where one record stands in the file.
struct JsonItem
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isObject = false;
    QString duplicateKey; ///< a member that it has twice: the record is malformed (I4)
};

/// One saved answer: the records, and what stands around them.
struct JsonPage
{
    QByteArray envelope; ///< the object with its records taken out; empty for bare records
    QVector<JsonItem> items;
};

/// Takes a JSON text apart without building a tree of it: pages with "items" or "value", bare
/// arrays, single objects, arrays of pages. Strict: nothing after the end, no comments, no trailing
/// commas. The records themselves are parsed one by one later, so a large file needs no more memory
/// than its bytes.
/// Errors: import.malformedJson (argument: byte position), import.jsonTooDeep, import.tooLarge for
/// one giant record, import.empty; Cancelled.
Result<QVector<JsonPage>> splitJson(const QByteArray &json, Progress *progress);

} // namespace attache
