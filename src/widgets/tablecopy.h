// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;

namespace attache {

/// So many rows go on the clipboard at a time: it is filled while the user waits. Export has no
/// such limit.
inline constexpr int MostCopiedRows = 10000;

/// The selected rows of a view as plain text for a spreadsheet or a message: the visible columns in
/// the order they stand on screen, separated by tabs, with a line of titles.
QString selectionAsText(const QAbstractItemView &view);
/// The same as an HTML table whose cells are marked as text, so that a spreadsheet shows what is in
/// them and never takes it for a formula.
QString selectionAsHtml(const QAbstractItemView &view);
/// Puts both on the clipboard; does nothing without a selection. Returns how many selected rows
/// were left out.
int copySelection(const QAbstractItemView &view);

} // namespace attache
