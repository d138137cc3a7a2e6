// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment.h"

#include "rolecatalogue.h"
#include "textdoor.h"

#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct OfferWord
{
    QLatin1StringView word; ///< folded
    QLatin1StringView service;
};

// The first word that occurs decides, so what is inside another product's name comes first:
// "Defender for Office 365" is security, "Azure Active Directory" is not Azure.
constexpr OfferWord OfferWords[] = {
    {"defender"_L1, "security"_L1},
    {"azure active directory"_L1, "security"_L1},
    {"azure information protection"_L1, "security"_L1},
    {"azure rights management"_L1, "security"_L1},
    {"azure ad"_L1, "security"_L1},
    {"aad premium"_L1, "security"_L1},
    {"entra"_L1, "security"_L1},
    {"enterprise mobility"_L1, "security"_L1},
    {"intune"_L1, "security"_L1},
    {"purview"_L1, "security"_L1},
    {"e5 security"_L1, "security"_L1},
    {"e5 compliance"_L1, "security"_L1},
    {"f5 security"_L1, "security"_L1},
    {"f5 compliance"_L1, "security"_L1},
    {"advanced threat protection"_L1, "security"_L1},
    {"cloud app security"_L1, "security"_L1},
    {"priva"_L1, "security"_L1},
    {"dynamics"_L1, "dynamics365"_L1},
    {"business central"_L1, "dynamics365"_L1},
    {"power bi"_L1, "powerPlatform"_L1},
    {"power apps"_L1, "powerPlatform"_L1},
    {"powerapps"_L1, "powerPlatform"_L1},
    {"power automate"_L1, "powerPlatform"_L1},
    {"power pages"_L1, "powerPlatform"_L1},
    {"power platform"_L1, "powerPlatform"_L1},
    {"power virtual agents"_L1, "powerPlatform"_L1},
    {"copilot studio"_L1, "powerPlatform"_L1},
    {"microsoft flow"_L1, "powerPlatform"_L1},
    {"dataverse"_L1, "powerPlatform"_L1},
    {"ai builder"_L1, "powerPlatform"_L1},
    {"fabric"_L1, "powerPlatform"_L1},
    {"azure"_L1, "azure"_L1},
    {"ms azr"_L1, "azure"_L1},
    {"windows"_L1, "windows"_L1},
    {"universal print"_L1, "windows"_L1},
    {"office"_L1, "office365"_L1},
    {"microsoft 365"_L1, "office365"_L1},
    {"m365"_L1, "office365"_L1},
    {"o365"_L1, "office365"_L1},
    {"exchange"_L1, "office365"_L1},
    {"sharepoint"_L1, "office365"_L1},
    {"onedrive"_L1, "office365"_L1},
    {"teams"_L1, "office365"_L1},
    {"skype"_L1, "office365"_L1},
    {"yammer"_L1, "office365"_L1},
    {"viva"_L1, "office365"_L1},
    {"visio"_L1, "office365"_L1},
    {"project"_L1, "office365"_L1},
    {"planner"_L1, "office365"_L1},
    {"copilot"_L1, "office365"_L1},
    {"audio conferencing"_L1, "office365"_L1},
    {"phone system"_L1, "office365"_L1},
    {"calling plan"_L1, "office365"_L1},
    {"clipchamp"_L1, "office365"_L1},
};

/// Folded, with every character that is not a letter or digit as one blank, blanks at both ends.
QString spacedWords(const QString &text)
{
    QString words = u" "_s;
    for (const QChar c : foldedText(text)) {
        if (c.isLetterOrNumber())
            words += c;
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    if (!words.endsWith(u' '))
        words += u' ';
    return words;
}

QString serviceInWords(const QString &text)
{
    const QString words = spacedWords(text);
    for (const OfferWord &entry : OfferWords) {
        const QString word = u' ' + QString(entry.word) + u' ';
        if (words.contains(word))
            return entry.service;
    }
    return {};
}

} // namespace

const QStringList &knownServices()
{
    static const QStringList services{u"tenant"_s,      u"office365"_s,     u"azure"_s,
                                      u"dynamics365"_s, u"powerPlatform"_s, u"security"_s,
                                      u"windows"_s,     u"other"_s};
    return services;
}

QString serviceOfOffer(const QString &offerName, const QString &productType)
{
    if (const QString byName = serviceInWords(offerName); !byName.isEmpty())
        return byName;
    if (const QString byType = serviceInWords(productType); !byType.isEmpty())
        return byType;
    return isBlankText(offerName) && isBlankText(productType) ? QString() : u"other"_s;
}

QString serviceOfRoles(const QStringList &roleTemplateIds)
{
    QString service;
    for (const QString &id : roleTemplateIds) {
        const Role *role = RoleCatalogue::instance().find(id);
        const QString one = role ? role->service : u"tenant"_s;
        if (service.isEmpty())
            service = one;
        else if (service != one)
            return u"tenant"_s;
    }
    return service.isEmpty() ? u"tenant"_s : service;
}

} // namespace attache
