// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attache {

/// Text as a tool tip that shows it literally, lines kept: Qt guesses markup in tool tips (T11).
QString plainToolTip(const QString &text);
/// Text for a menu entry, tab or button: ampersands are shown, not taken as mnemonics (N7).
QString menuText(const QString &text);
/// Text for the title of a window: "[*]" is shown, not taken as the mark of unsaved changes (N8).
QString titleText(const QString &text);

} // namespace attache
