// SPDX-License-Identifier: GPL-3.0-or-later
#include "querywords.h"

#include "cloud.h"
#include "keys.h"
#include "textdoor.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Field = QueryTerm::Field;
using Kind = QueryValueKind;

constexpr int MaxSpanDays = 36500;

constexpr std::array<QueryFieldTraits, 21> Fields{{
    {Field::Name, Kind::Text, false, "name nom"},
    {Field::Domain, Kind::Text, false, "domain domaine domane domaene"},
    {Field::Tenant, Kind::Text, false, "tenant locataire mandant tenantid"},
    {Field::Partner, Kind::Text, false, "partner partenaire"},
    {Field::Service, Kind::Service, false, "service dienst"},
    {Field::Mine, Kind::Service, true, "mine nous miens meine wir"},
    {Field::Others, Kind::Service, true, "others autres andere"},
    {Field::Distributor, Kind::Service, true, "distributor fournisseur anbieter provider"},
    {Field::Kind, Kind::Word, false, "kind type art"},
    {Field::Status, Kind::Word, false, "status statut"},
    {Field::Evidence, Kind::Word, false, "evidence justificatif nachweis"},
    {Field::State, Kind::Word, false, "state etat zustand"},
    {Field::Realm, Kind::Text, false, "realm environnement umgebung"},
    {Field::Cloud, Kind::Word, false, "cloud"},
    {Field::Country, Kind::Text, false, "country pays land"},
    {Field::Tag, Kind::Text, false, "tag etiquette schlagwort"},
    {Field::Owner, Kind::Text, false, "owner responsable verantwortlich"},
    {Field::Invitation, Kind::Word, false, "invitation einladung"},
    {Field::Expires, Kind::Date, false, "expires expire lauftab laeuftab ablauf"},
    {Field::Partners, Kind::Number, false, "partners partenaires partnerzahl"},
    {Field::Seen, Kind::Date, false, "seen vu gesehen"},
}};

struct ValueWord
{
    Field field;
    const char *key;
    const char *words; ///< UTF-8, "/"-separated, beside the key itself
};

// Words of the glossary where it has them.
constexpr ValueWord ValueWords[] = {
    {Field::Service, "tenant", "whole tenant/locataire/tout le locataire/mandant/ganzer mandant"},
    {Field::Service, "office365", "office 365/microsoft 365/office/m365/o365"},
    {Field::Service, "azure", "microsoft azure"},
    {Field::Service, "dynamics365", "dynamics 365/dynamics"},
    {Field::Service, "powerPlatform", "power platform"},
    {Field::Service, "security", "sécurité/sicherheit"},
    {Field::Service, "windows", ""},
    {Field::Service, "other", "autre/anderer dienst/sonstige"},
    {Field::Kind, "reseller", "revendeur/vertriebspartner"},
    {Field::Kind, "indirectProvider", "fournisseur indirect/indirekter anbieter"},
    {Field::Kind, "indirectReseller", "revendeur indirect/indirekter vertriebspartner"},
    {Field::Kind, "dap", ""},
    {Field::Kind, "gdap", ""},
    {Field::Kind, "azureRole", "rôle azure/azure-rolle"},
    {Field::Kind, "advisor", "conseiller/berater"},
    {Field::Kind, "subscriptionSeller", "seller/vendeur/verkäufer"},
    {Field::Status, "unknown", "inconnu/unbekannt"},
    {Field::Status, "created", "créée/erstellt"},
    {Field::Status, "approvalPending",
     "pending/en attente d’approbation/en attente/genehmigung ausstehend/ausstehend"},
    {Field::Status, "approved", "approuvée/genehmigt"},
    {Field::Status, "activating", "activation en cours/wird aktiviert"},
    {Field::Status, "active", "actif/aktiv"},
    {Field::Status, "expiring", "expiration en cours/läuft ab"},
    {Field::Status, "expired", "expirée/abgelaufen"},
    {Field::Status, "terminationRequested", "résiliation demandée/beendigung angefordert"},
    {Field::Status, "terminating", "résiliation en cours/wird beendet"},
    {Field::Status, "terminated", "résiliée/beendet"},
    {Field::Evidence, "unknown", "inconnu/unbekannt"},
    {Field::Evidence, "ownApi", "api"},
    {Field::Evidence, "customerTenantApi", "customer/client/kunde"},
    {Field::Evidence, "importedFile", "file/fichier/datei"},
    {Field::Evidence, "byHand", "manual/manuel/manuell/à la main/von hand"},
    {Field::State, "current", "actuel/actuels/présent/aktuell/vorhanden"},
    {Field::State, "gone", "left/parti/partis/disparu/weg/verschwunden"},
    {Field::Cloud, "global", "mondial"},
    {Field::Cloud, "usGovernment",
     "us government/us gov/gcc high/gouvernement des états-unis/us-behörden"},
    {Field::Cloud, "usGovernmentDoD", "dod/us government dod"},
    {Field::Cloud, "germany", "allemagne/deutschland"},
    {Field::Invitation, "draft", "brouillon/entwurf"},
    {Field::Invitation, "ready", "prête/bereit"},
    {Field::Invitation, "sent", "envoyée/gesendet"},
    {Field::Invitation, "reminded", "relancée/erinnert"},
    {Field::Invitation, "accepted", "acceptée/angenommen"},
    {Field::Invitation, "assigned", "attribuée/zugewiesen"},
    {Field::Invitation, "verified", "vérifiée/geprüft"},
    {Field::Invitation, "declined", "refusée/abgelehnt"},
    {Field::Invitation, "lapsed", "expired/expirée/abgelaufen"},
    {Field::Invitation, "cancelled", "canceled/withdrawn/annulée/zurückgezogen"},
    {Field::Invitation, "outcomeUnknown", "unknown/inconnu/unbekannt"},
};

/// Words are compared folded and without what people leave out or vary between the parts.
QString wordKey(QStringView word)
{
    QString key = foldedText(word);
    key.removeIf([](QChar c) { return c == u' ' || c == u'-' || c == u'_' || c == u'\''; });
    return key;
}

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
        table.insert(wordKey(key), key);
        for (const QString &word : QString::fromUtf8(entry.words).split(u'/', Qt::SkipEmptyParts)) {
            table.insert(wordKey(word), key);
            table.insert(wordKey(foldedGermanText(word)), key);
        }
    }
    return table;
}

} // namespace

std::span<const QueryFieldTraits> queryFields()
{
    return Fields;
}

const QueryFieldTraits &traitsOf(QueryTerm::Field field)
{
    static constexpr QueryFieldTraits text{Field::Text, Kind::Text, false, ""};
    for (const QueryFieldTraits &traits : Fields) {
        if (traits.field == field)
            return traits;
    }
    return text;
}

const QueryFieldTraits *findQueryField(QStringView word)
{
    static const QHash<QString, const QueryFieldTraits *> byName = [] {
        QHash<QString, const QueryFieldTraits *> table;
        for (const QueryFieldTraits &traits : Fields) {
            for (const QString &name : QString::fromLatin1(traits.names).split(u' '))
                table.insert(name, &traits);
        }
        return table;
    }();
    return byName.value(wordKey(word));
}

QString queryFieldName(QueryTerm::Field field)
{
    return QString::fromLatin1(traitsOf(field).names).section(u' ', 0, 0);
}

bool canCompare(QueryTerm::Field field)
{
    const QueryValueKind kind = traitsOf(field).kind;
    return kind == Kind::Number || kind == Kind::Date;
}

std::optional<QString> queryValueKey(QueryTerm::Field field, const QString &word)
{
    static const QHash<int, QHash<QString, QString>> tables = [] {
        QHash<int, QHash<QString, QString>> all;
        for (const QueryFieldTraits &traits : Fields)
            all.insert(int(traits.field), valueTable(fieldOfWords(traits.field)));
        return all;
    }();
    const auto table = tables.constFind(int(field));
    if (table == tables.cend())
        return std::nullopt;
    const auto found = table->constFind(wordKey(word));
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

std::optional<QString> canonicalSpan(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    if (digits == 0 || digits > 5 || text.size() - digits > 1)
        return std::nullopt;
    char16_t unit = u'd';
    if (digits < text.size()) {
        switch (text[digits].toLower().unicode()) {
        case u'd':
        case u'j': // jours
        case u't': // Tage
            break;
        case u'w':
        case u's': // semaines
            unit = u'w';
            break;
        case u'm':
            unit = u'm';
            break;
        case u'y':
        case u'a': // ans
            unit = u'y';
            break;
        default:
            return std::nullopt;
        }
    }
    const QString span = QString::number(text.left(digits).toInt()) + QChar(unit);
    if (!daysOfSpan(span))
        return std::nullopt;
    return span;
}

std::optional<int> daysOfSpan(QStringView canonical)
{
    if (canonical.size() < 2)
        return std::nullopt;
    const char16_t unit = canonical.back().unicode();
    const int factor = unit == u'd' ? 1 : unit == u'w' ? 7 : unit == u'm' ? 30 : 365;
    bool isNumber = false;
    const int count = canonical.chopped(1).toInt(&isNumber);
    if (!isNumber || !QStringView(u"dwmy").contains(unit) || count > MaxSpanDays / factor)
        return std::nullopt;
    return count * factor;
}

} // namespace attache
