// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace attache {

/// The language of the interface, switchable while running. Switched on the GUI or main thread
/// only.
class Language
{
public:
    static QStringList available(); ///< "en", "fr", "de"
    static QString nativeName(const QString &code); ///< "English", "Français", "Deutsch"
    /// The best one for the system's preferences, else "en".
    static QString ofSystem();
    /// Installs the translators of `code` (ours and Qt's) and sets the default locale. Widgets get
    /// a LanguageChange event. Unknown codes become "en".
    static void apply(const QString &code);
    static QString current(); ///< on any thread
};

} // namespace attache
