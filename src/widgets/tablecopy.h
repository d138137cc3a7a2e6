// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;

namespace attache {

/// The selected rows of a view as plain text for a spreadsheet or a message: the visible columns in
/// the order they stand on screen, separated by tabs, with a line of titles.
QString selectionAsText(const QAbstractItemView &view);
/// Puts it on the clipboard; does nothing without a selection.
void copySelection(const QAbstractItemView &view);

} // namespace attache
