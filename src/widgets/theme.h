// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace attache {

/// The look of the window. System: whatever style and palette the platform gives.
enum class Theme : quint8 { System, Light, Dark };

/// Applies a theme to the running application. GUI thread only.
void applyTheme(Theme theme);
/// "system", "light", "dark"; an unknown word is System.
Theme themeFromKey(const QString &key);
QString keyOf(Theme theme);

/// What a colour says. Colour never says it alone: a sign and a word always stand beside it.
enum class Meaning : quint8 { Good, Attention, Critical, Neutral, Mine, Distributor, Reseller };

/// Colour for a sign or a thin line on the palette's base colour, light or dark.
QColor meaningColor(Meaning meaning, const QPalette &palette);
/// A quiet fill in that colour, still readable under the palette's text.
QColor meaningFill(Meaning meaning, const QPalette &palette);
/// True if text is lighter than its ground.
bool isDark(const QPalette &palette);
/// Text that matters less, with enough contrast to read.
QColor quietText(const QPalette &palette);

} // namespace attache
