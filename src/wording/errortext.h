// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "querytext.h"
#include "result.h"

#include <QString>

namespace attache {

/// An error as a person reads it: what happened, and what to do next. Plain text, two sentences at
/// most, in the language of the interface. A code without a sentence of its own falls back to the
/// sentence of its kind; a test sees to it that every code in the program has one.
struct ErrorText
{
    QString title; ///< short: "The file could not be imported"
    QString sentence; ///< what happened and what to do next
};
ErrorText errorText(const Error &error);
/// True if `code` has a sentence of its own.
bool hasErrorText(const QString &code);

/// The same for a query line.
QString queryErrorText(const QueryError &error);

} // namespace attache
