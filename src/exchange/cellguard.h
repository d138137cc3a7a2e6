// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets evaluate cells that begin like a formula, quoted or not. The customer chooses its
// own name, so it chooses the formula. An apostrophe in front keeps Excel and LibreOffice from
// evaluating; it shows in the cell, which is why only cells that need it get one.
#pragma once

#include <QString>

namespace attache {

/// True if a spreadsheet could take the text for a formula: after blanks and invisible characters
/// comes one of = + - @ in ordinary, full or small width, or it begins with a tab or a line break.
bool looksLikeFormula(QStringView text);

/// The text with an apostrophe in front if it looks like a formula, or if it looks like one that
/// has been guarded already: so that unguarded(guarded(x)) is x for every text.
QString guarded(const QString &text);
QString unguarded(const QString &text);

} // namespace attache
