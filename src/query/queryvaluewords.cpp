// SPDX-License-Identifier: GPL-3.0-or-later
// The words for values: the key of each, and what else stands for it.
#include "querywords.h"

#include "textdoor.h"

#include <QHash>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Field = QueryTerm::Field;

struct ValueWord
{
    Field field;
    const char *key;
    const char *french; ///< UTF-8, without blanks, as it is written; empty: the key
    const char *german;
    const char *others; ///< UTF-8, "/"-separated
};

// Words of the glossary where it has them.
constexpr ValueWord ValueWords[] = {
    {Field::Service, "tenant", "locataire", "mandant",
     "whole tenant/tout le locataire/ganzer mandant"},
    {Field::Service, "office365", "", "", "office 365/microsoft 365/office/m365/o365"},
    {Field::Service, "azure", "", "", "microsoft azure"},
    {Field::Service, "dynamics365", "", "", "dynamics 365/dynamics"},
    {Field::Service, "powerPlatform", "", "", "power platform"},
    {Field::Service, "security", "sécurité", "sicherheit", ""},
    {Field::Service, "windows", "", "", ""},
    {Field::Service, "other", "autre", "sonstige", "anderer dienst"},
    {Field::Kind, "reseller", "revendeur", "vertriebspartner", ""},
    {Field::Kind, "indirectProvider", "fournisseur-indirect", "indirekter-anbieter", ""},
    {Field::Kind, "indirectReseller", "revendeur-indirect", "indirekter-vertriebspartner", ""},
    {Field::Kind, "dap", "", "", ""},
    {Field::Kind, "gdap", "", "", ""},
    {Field::Kind, "azureRole", "rôle-azure", "azure-rolle", ""},
    {Field::Kind, "advisor", "conseiller", "berater", ""},
    {Field::Kind, "subscriptionSeller", "vendeur", "verkäufer", "seller"},
    {Field::Status, "unknown", "inconnu", "unbekannt", ""},
    {Field::Status, "created", "créée", "erstellt", ""},
    {Field::Status, "approvalPending", "en-attente", "ausstehend",
     "pending/en attente d’approbation/genehmigung ausstehend"},
    {Field::Status, "approved", "approuvée", "genehmigt", ""},
    {Field::Status, "activating", "activation-en-cours", "wird-aktiviert", ""},
    {Field::Status, "active", "active", "aktiv", "actif"},
    {Field::Status, "expiring", "expiration-en-cours", "läuft-ab", ""},
    {Field::Status, "expired", "expirée", "abgelaufen", ""},
    {Field::Status, "terminationRequested", "résiliation-demandée", "beendigung-angefordert", ""},
    {Field::Status, "terminating", "résiliation-en-cours", "wird-beendet", ""},
    {Field::Status, "terminated", "résiliée", "beendet", ""},
    {Field::Evidence, "unknown", "inconnu", "unbekannt", ""},
    {Field::Evidence, "ownApi", "api", "api", ""},
    {Field::Evidence, "customerTenantApi", "client", "kunde", "customer"},
    {Field::Evidence, "importedFile", "fichier", "datei", "file"},
    {Field::Evidence, "byHand", "à-la-main", "von-hand", "manual/manuel/manuell"},
    {Field::Access, "effective", "effectif", "wirksam", ""},
    {Field::Access, "pending", "en-attente", "ausstehend", ""},
    {Field::Access, "missing", "absent", "fehlt", "no effective access/manquant/fehlend"},
    {Field::Access, "unknown", "inconnu", "unbekannt", ""},
    {Field::State, "current", "actuel", "aktuell", "actuels/présent/vorhanden"},
    {Field::State, "gone", "disparu", "weggefallen", "left/parti/partis/weg/verschwunden"},
    {Field::Cloud, "global", "mondial", "", ""},
    {Field::Cloud, "usGovernment", "", "us-behörden",
     "us government/us gov/gcc high/gouvernement des états-unis"},
    {Field::Cloud, "usGovernmentDoD", "", "", "dod/us government dod"},
    {Field::Cloud, "germany", "allemagne", "deutschland", ""},
    {Field::Invitation, "draft", "brouillon", "entwurf", ""},
    {Field::Invitation, "ready", "prête", "bereit", ""},
    {Field::Invitation, "sent", "envoyée", "gesendet", ""},
    {Field::Invitation, "reminded", "relancée", "erinnert", ""},
    {Field::Invitation, "accepted", "acceptée", "angenommen", ""},
    {Field::Invitation, "assigned", "attribuée", "zugewiesen", ""},
    {Field::Invitation, "verified", "vérifiée", "geprüft", ""},
    {Field::Invitation, "declined", "refusée", "abgelehnt", ""},
    {Field::Invitation, "lapsed", "expirée", "abgelaufen", "expired"},
    {Field::Invitation, "cancelled", "annulée", "zurückgezogen", "canceled/withdrawn"},
    {Field::Invitation, "outcomeUnknown", "inconnu", "unbekannt", "unknown"},
};

Field fieldOfWords(Field field)
{
    const bool takesServices =
        field == Field::Mine || field == Field::Others || field == Field::Distributor;
    return takesServices ? Field::Service : field;
}

QHash<QString, QString> valueTable(Field field)
{
    QHash<QString, QString> table;
    for (const ValueWord &entry : ValueWords) {
        if (entry.field != field)
            continue;
        const QString key = QString::fromLatin1(entry.key);
        QStringList words{key, QString::fromUtf8(entry.french), QString::fromUtf8(entry.german)};
        words.append(QString::fromUtf8(entry.others).split(u'/'));
        for (const QString &word : std::as_const(words)) {
            if (word.isEmpty())
                continue;
            table.insert(queryWordKey(word), key);
            table.insert(queryWordKey(foldedGermanText(word)), key);
        }
    }
    return table;
}

} // namespace

std::optional<QString> queryValueKey(QueryTerm::Field field, const QString &word)
{
    static const QHash<int, QHash<QString, QString>> tables = [] {
        QHash<int, QHash<QString, QString>> all;
        for (const QueryFieldTraits &traits : queryFields())
            all.insert(int(traits.field), valueTable(fieldOfWords(traits.field)));
        return all;
    }();
    const auto table = tables.constFind(int(field));
    if (table == tables.cend())
        return std::nullopt;
    const auto found = table->constFind(queryWordKey(word));
    if (found == table->cend())
        return std::nullopt;
    return *found;
}

QStringList queryValueKeys(QueryTerm::Field field)
{
    QStringList keys;
    for (const ValueWord &entry : ValueWords) {
        if (entry.field == fieldOfWords(field))
            keys.append(QString::fromLatin1(entry.key));
    }
    return keys;
}

QString queryValueWord(QueryTerm::Field field, const QString &key, QueryLanguage language)
{
    if (language == QueryLanguage::English)
        return key;
    for (const ValueWord &entry : ValueWords) {
        if (entry.field != fieldOfWords(field) || key != QLatin1StringView(entry.key))
            continue;
        const char *word = language == QueryLanguage::French ? entry.french : entry.german;
        return *word ? QString::fromUtf8(word) : key;
    }
    return key;
}

} // namespace attache
