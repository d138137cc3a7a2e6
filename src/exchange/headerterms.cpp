// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerterms.h"

#include <QHash>

#include <algorithm>

namespace attache {

namespace {

struct Spelling
{
    HeaderTerm term;
    // Titles separated by '|', in any case and with or without accents: they are folded.
    const char16_t *english;
    const char16_t *french;
    const char16_t *german;
};

// PascalCase names of the bulk tools fold to the same form as the English titles.
constexpr Spelling Spellings[] = {
    {HeaderTerm::TenantId,
     u"Microsoft ID|Customer Microsoft ID|Tenant ID|Tenant|Tenant GUID|Customer tenant ID|"
     u"Customer tenant|Customer tenant GUID|Directory ID|Azure AD tenant ID|Entra tenant ID|"
     u"Entra ID tenant|Microsoft Entra tenant ID|AAD tenant ID|Organization ID|Organisation ID|"
     u"Customer ID|Customer GUID|Company ID|MSFT ID|MS ID|Customer Directory ID|CustomerId|"
     u"Tenant identifier|Microsoft tenant ID|M365 tenant ID|Microsoft identifier|TenantGuid|"
     u"Account ID|CustomerAccountId",
     u"ID Microsoft|Identifiant Microsoft|ID de locataire|ID du locataire|ID locataire|"
     u"Identifiant de locataire|Identifiant du locataire|Identifiant locataire|Locataire|"
     u"ID de locataire client|ID du locataire client|ID du locataire du client|"
     u"ID de locataire du client|Identifiant du locataire du client|ID de répertoire|"
     u"ID d’annuaire|ID de l’annuaire|Identifiant d’annuaire|ID client|ID du client|"
     u"Identifiant client|Identifiant du client|ID Microsoft du client|ID d’organisation|"
     u"ID de l’organisation|ID tenant|ID du tenant|Identifiant du tenant|GUID du locataire",
     u"Microsoft-ID|Microsoft-Kennung|Mandanten-ID|Mandant-ID|Mandantenkennung|Mandant|MandantenID|"
     u"Kundenmandanten-ID|ID des Kundenmandanten|Mandanten-ID des Kunden|Kunden-Mandanten-ID|"
     u"Verzeichnis-ID|Kunden-ID|Kundenkennung|Kunden-GUID|Mandanten-GUID|Organisations-ID|"
     u"Microsoft-ID des Kunden|Kundenmandant|Tenant-ID|Tenant-ID des Kunden|Kunden-Tenant-ID"},
    {HeaderTerm::PartnerTenantId,
     u"Partner tenant ID|Partner Microsoft ID|Partner tenant|Provider tenant ID|Partner directory "
     u"ID|PartnerTenantGuid",
     u"ID de locataire partenaire|ID du locataire partenaire|ID de locataire du partenaire|"
     u"ID du locataire du partenaire|Locataire du partenaire|Identifiant du locataire partenaire",
     u"Partnermandanten-ID|Mandanten-ID des Partners|ID des Partnermandanten|Partnermandant|"
     u"Partner-Mandanten-ID|Partner-Tenant-ID"},
    {HeaderTerm::Id, u"ID|GUID|Identifier|Object ID", u"Identifiant|N°|Numéro",
     u"Kennung|Nummer|Nr"},
    {HeaderTerm::SubscriptionId,
     u"Subscription ID|Subscription GUID|SubscriptionId|Commerce subscription ID|Subscription "
     u"identifier|Subscription no|Subscription number|Sub ID|Entitlement ID",
     u"ID d’abonnement|ID de l’abonnement|ID abonnement|Identifiant d’abonnement|"
     u"Identifiant de l’abonnement|Identifiant abonnement|ID de souscription|N° d’abonnement|"
     u"Numéro d’abonnement",
     u"Abonnement-ID|Abonnementkennung|Abonnements-ID|Abo-ID|ID des Abonnements|Abonnementnummer|"
     u"Abonnementskennung|Subscription-ID"},
    {HeaderTerm::RelationshipId,
     u"Gdap relationship ID|Relationship ID|Admin relationship ID|Delegated admin relationship ID|"
     u"GDAP ID",
     u"ID de relation|ID de la relation|ID de relation GDAP|ID de la relation GDAP|"
     u"Identifiant de la relation|Identifiant de relation",
     u"Beziehungs-ID|GDAP-Beziehungs-ID|ID der Beziehung|ID der GDAP-Beziehung"},
    {HeaderTerm::OtherRelationshipId, u"CustomerDelegatedAdminRelationshipId", u"", u""},
    {HeaderTerm::CompanyName,
     u"Company name|Company|Customer name|Customer|Organization|Organisation|Organization name|"
     u"Organisation name|Organization display name|Organisation display name|Customer display name|"
     u"Customer company name|Account name|Tenant name|Business name|Customer company|Legal name|"
     u"Company / organization|Display name|Client name|Client",
     u"Nom de la société|Nom de société|Société|Raison sociale|Nom de l’entreprise|"
     u"Nom d’entreprise|Entreprise|Nom du client|Nom client|Client|Nom de l’organisation|"
     u"Organisation|Nom de la compagnie|Nom complet de la société|Nom d’affichage|"
     u"Nom complet|Dénomination sociale|Nom de l'organisation cliente|Nom du locataire|"
     u"Nom d’affichage de l’organisation|Nom affiché|Nom usuel",
     u"Firmenname|Firma|Name des Unternehmens|Unternehmensname|Unternehmen|Name der Firma|"
     u"Kundenname|Kunde|Name des Kunden|Organisationsname|Organisation|Name der Organisation|"
     u"Anzeigename|Anzeigename der Organisation|Name der Gesellschaft|Mandantenname|"
     u"Firmenbezeichnung|Gesellschaft"},
    {HeaderTerm::AffectedCustomer,
     u"Affected customer|Customer affected|Affected customer name|Impacted customer|Customer name|"
     u"Customer",
     u"Client concerné|Client affecté|Client impacté|Nom du client concerné|Client",
     u"Betroffener Kunde|Betroffene Kunden|Betroffener Kundenname|Name des betroffenen "
     u"Kunden|Kunde"},
    {HeaderTerm::Name, u"Name|Display name", u"Nom|Nom d’affichage|Libellé",
     u"Name|Anzeigename|Bezeichnung"},
    {HeaderTerm::RelationshipName,
     u"Relationship name|Admin relationship name|GDAP name|Gdap relationship name|Display name",
     u"Nom de la relation|Nom de relation|Nom de la relation d’administrateur|Nom de la relation "
     u"GDAP|Nom d’affichage",
     u"Beziehungsname|Name der Beziehung|Name der Administratorbeziehung|Name der "
     u"GDAP-Beziehung|Anzeigename"},
    {HeaderTerm::Domain,
     u"Primary domain name|Primary domain|Domain name|Domain|Default domain|Default domain name|"
     u"Customer domain|Customer domain name|Initial domain|Tenant domain|Main domain|"
     u"DefaultDomainName|Microsoft domain|onmicrosoft domain|Primary domain (onmicrosoft)",
     u"Nom de domaine principal|Domaine principal|Nom de domaine|Domaine|Domaine par défaut|"
     u"Nom de domaine par défaut|Nom du domaine principal|Nom de domaine primaire|"
     u"Domaine primaire|Domaine du client|Nom du domaine|Domaine initial|Nom de domaine du client",
     u"Primärer Domänenname|Primäre Domäne|Domänenname|Domäne|Standarddomäne|Standarddomänenname|"
     u"Name der primären Domäne|Hauptdomäne|Hauptdomain|Primäre Domain|Domainname|Domain|"
     u"Primärer Domainname|Kundendomäne|Domäne des Kunden|Name der Domäne|Primärdomäne|"
     u"Anfangsdomäne"},
    {HeaderTerm::Relationship,
     u"Relationship|Relationship to partner|Relationship type|Partner relationship|Customer "
     u"relationship|Relation|Type of relationship|Customer relationship type",
     u"Relation|Relation avec le partenaire|Type de relation|Relation de partenariat|Relation "
     u"client|Lien|Relations",
     u"Beziehung|Beziehungstyp|Beziehung zum Partner|Partnerbeziehung|Art der Beziehung|"
     u"Kundenbeziehung|Beziehungsart|Beziehungen"},
    {HeaderTerm::Country,
     u"Country|Country code|Country/region|Country or region|Market|Customer market|Customer "
     u"country",
     u"Pays|Code pays|Pays/région|Pays ou région|Marché|Code du pays|Pays du client",
     u"Land|Ländercode|Land/Region|Länderkennung|Land oder Region|Markt|Land des Kunden"},
    {HeaderTerm::Tags, u"Tags|Tag|Labels",
     u"Balises|Balise|Étiquettes|Étiquette|Mots clés|Mots-clés",
     u"Tags|Markierungen|Kategorien|Schlagwörter|Beschriftungen|Schlagworte"},
    {HeaderTerm::SubscriptionName,
     u"Subscription|Subscription name|Offer|Offer name|Product|Product name|Friendly name|"
     u"Subscription nickname|License|SKU name|Plan|Service",
     u"Abonnement|Nom de l’abonnement|Nom d’abonnement|Offre|Nom de l’offre|Produit|"
     u"Nom du produit|Nom convivial|Souscription",
     u"Abonnement|Abonnementname|Name des Abonnements|Angebot|Angebotsname|Produkt|Produktname|"
     u"Abonnementsname|Abo|Anzeigename des Abonnements"},
    {HeaderTerm::Quantity,
     u"Quantity|Qty|Licenses|License count|Licence count|Seats|Seat count|Number of licenses|"
     u"Licenses purchased|Total licenses|Licences|Units",
     u"Quantité|Qté|Nombre de licences|Licences|Nombre de postes|Postes|Nb de licences|Unités",
     u"Menge|Anzahl|Anzahl der Lizenzen|Lizenzen|Lizenzanzahl|Anzahl Lizenzen|Plätze|"
     u"Stückzahl|Quantität"},
    {HeaderTerm::Status, u"Status|State|Subscription status|Relationship status|Subscription state",
     u"Statut|État|Etat de l’abonnement|Statut de l’abonnement|État de l’abonnement|"
     u"Statut de la relation",
     u"Status|Zustand|Abonnementstatus|Status des Abonnements|Beziehungsstatus|Stand"},
    {HeaderTerm::Reseller,
     u"Reseller|Indirect reseller|Reseller name|Indirect reseller name|Reseller company",
     u"Revendeur|Revendeur indirect|Nom du revendeur|Nom du revendeur indirect|Fournisseur",
     u"Vertriebspartner|Indirekter Vertriebspartner|Handelspartner|Indirekter Handelspartner|"
     u"Wiederverkäufer|Indirekter Wiederverkäufer|Händler|Reseller|Name des Vertriebspartners|"
     u"Fachhändler|Indirekter Händler|Name des Handelspartners|Name des Händlers|Name des "
     u"Wiederverkäufers"},
    {HeaderTerm::PartnerOfRecord,
     u"Partner of record|Partner ID|PartnerID|MPN ID|MPN|Partner of record ID|Partner Location "
     u"ID|PLA ID|Reseller MPN ID|Reseller of record",
     u"Partenaire de référence|ID de partenaire|ID partenaire|ID du partenaire|ID MPN|"
     u"Partenaire référent",
     u"Partner-ID|Registrierter Abonnementberater|MPN-ID|Partner of Record|Partnerkennung"},
    {HeaderTerm::DateTime,
     u"Date/Time|Date|Time|Date and time|Timestamp|Date (UTC)|Date/Time (UTC)|Operation date|"
     u"Activity date|When|Time (UTC)|Timestamp (UTC)",
     u"Date/Heure|Date|Heure|Date et heure|Horodatage|Date et heure (UTC)|Date/Heure (UTC)|"
     u"Date de l’opération|Date de l’action",
     u"Datum/Uhrzeit|Datum|Uhrzeit|Datum und Uhrzeit|Zeitstempel|Zeitpunkt|Datum/Zeit|"
     u"Datum/Uhrzeit (UTC)|Datum und Zeit|Datum (UTC)"},
    {HeaderTerm::Action,
     u"Action|Operation|Activity|Operation type|Event|Action type|Action performed",
     u"Action|Opération|Activité|Type d’opération|Événement|Type d’action|Action effectuée",
     u"Aktion|Vorgang|Aktivität|Vorgangstyp|Ereignis|Operation|Aktionstyp|Durchgeführte Aktion"},
    {HeaderTerm::User,
     u"Partner user|User|User name|User principal name|Performed by|Changed by|Done by|UPN|"
     u"Initiated by|Actor|By",
     u"Utilisateur partenaire|Utilisateur|Nom d’utilisateur|Utilisateur du partenaire|"
     u"Effectué par|Modifié par|Auteur",
     u"Partnerbenutzer|Benutzer|Benutzername|Benutzer des Partners|Ausgeführt von|Geändert von|"
     u"Durchgeführt von|Benutzerprinzipalname"},
    {HeaderTerm::Duration, u"Duration|Duration in days|Duration (days)|Duration (in days)|Days",
     u"Durée|Durée en jours|Durée (jours)|Durée (en jours)|Jours",
     u"Dauer|Dauer in Tagen|Dauer (Tage)|Laufzeit|Laufzeit in Tagen|Tage|Dauer (in Tagen)"},
    {HeaderTerm::Created,
     u"Created|CreatedDateTime|Creation date|Created date|Created on|Date created|Created at|"
     u"Creation time",
     u"Créé|Créée|Date de création|Créé le|Créée le|Date et heure de création",
     u"Erstellt|Erstellt am|Erstellungsdatum|Angelegt am|Erstelldatum|Erstellungszeit"},
    {HeaderTerm::Activated,
     u"Activated|ActivatedDateTime|Activation date|Activated on|Start|Start date|Starts on|"
     u"Effective start date|StartDateTime|Purchase date",
     u"Activé|Activée|Date d’activation|Activé le|Activée le|Date de début|Début|Date d’effet|"
     u"Date de début d’effet|Date d’achat",
     u"Aktiviert|Aktiviert am|Aktivierungsdatum|Startdatum|Beginn|Anfangsdatum|Start|Beginnt am|"
     u"Kaufdatum"},
    {HeaderTerm::Modified,
     u"Modified|LastModifiedDateTime|Last modified|Last modified date|Modified on|Updated|Last "
     u"updated|Changed on",
     u"Modifié|Modifiée|Date de modification|Dernière modification|Modifié le|"
     u"Date de dernière modification|Mis à jour le",
     u"Geändert|Geändert am|Zuletzt geändert|Änderungsdatum|Letzte Änderung|Zuletzt geändert am"},
    {HeaderTerm::End,
     u"End|EndDateTime|End date|Expires|Expiration date|Expiry date|Expires on|Commitment end date|"
     u"Expiry|Ends on|Term end date|Renewal date|End of term",
     u"Fin|Date de fin|Date d’expiration|Expire le|Date de fin d’engagement|Échéance|"
     u"Date d’échéance|Date de renouvellement|Expiration",
     u"Ende|Enddatum|Ablaufdatum|Läuft ab am|Ablauf|Verlängerungsdatum|Ende der Laufzeit|"
     u"Endet am|Ende der Verpflichtung|Gültig bis"},
    {HeaderTerm::AssignmentId, u"Access assignment ID|Assignment ID",
     u"ID d’attribution d’accès|ID d’attribution",
     u"Zugriffszuweisungs-ID|ID der Zugriffszuweisung|Zuweisungs-ID"},
    {HeaderTerm::GroupId, u"Security group ID|Group ID",
     u"ID de groupe de sécurité|ID du groupe de "
     u"sécurité|ID de groupe|ID du groupe",
     u"Sicherheitsgruppen-ID|ID der Sicherheitsgruppe|Gruppen-ID|Gruppenkennung"},
    {HeaderTerm::GroupName, u"Security group name|Group name|Security group|Group",
     u"Nom du groupe de sécurité|Groupe de sécurité|Nom du groupe|Groupe",
     u"Name der Sicherheitsgruppe|Sicherheitsgruppe|Gruppenname|Gruppe|Sicherheitsgruppenname"},
    {HeaderTerm::Roles,
     u"CommaSeperatedRoles|CommaSeparatedRoles|Roles|Role|Role IDs|Unified roles",
     u"Rôles|Rôle|Liste des rôles", u"Rollen|Rolle|Rollen-IDs"},
    {HeaderTerm::Description, u"Description", u"Description", u"Beschreibung"},
    {HeaderTerm::Etag, u"Etag|@odata.etag", u"", u""},
    {HeaderTerm::ErrorDetail, u"ErrorDetail|Error details|Error|Error message",
     u"Détail de l’erreur|Erreur|Message d’erreur",
     u"Fehlerdetail|Fehler|Fehlermeldung|"
     u"Fehlerdetails"},
    {HeaderTerm::Alias, u"Alias|Own name|Nickname", u"Alias|Nom interne|Surnom",
     u"Alias|Eigener Name"},
    {HeaderTerm::Owner, u"Owner|Person in charge|In charge|Account manager",
     u"Responsable|Propriétaire|Chargé de compte",
     u"Verantwortlich|Zuständig|Besitzer|Betreuer|"
     u"Verantwortliche Person|Zuständige Person"},
};

struct Meaning
{
    QVector<HeaderTerm> terms;
    quint8 languages = 0; ///< bits: 1 English, 2 French, 4 German
};

QHash<QString, Meaning> buildIndex()
{
    QHash<QString, Meaning> index;
    for (const Spelling &spelling : Spellings) {
        const char16_t *const lists[] = {spelling.english, spelling.french, spelling.german};
        for (int language = 0; language < 3; ++language) {
            const QStringList titles =
                QString::fromUtf16(lists[language]).split(u'|', Qt::SkipEmptyParts);
            for (const QString &title : titles) {
                Meaning &meaning = index[foldedTitle(title)];
                if (!meaning.terms.contains(spelling.term))
                    meaning.terms.append(spelling.term);
                meaning.languages |= quint8(1 << language);
            }
        }
    }
    return index;
}

const QHash<QString, Meaning> &index()
{
    static const QHash<QString, Meaning> built = buildIndex();
    return built;
}

/// Titles with more words around the one that matters ("Tenant ID of the customer (GUID)").
struct Clue
{
    HeaderTerm term;
    QVector<QString> all;
    QVector<QString> none;
};

const QVector<Clue> &clues()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    static const QVector<Clue> list{
        {HeaderTerm::PartnerTenantId, {s("partner"), s("tenant"), s("id")}, {s("customer")}},
        {HeaderTerm::PartnerTenantId, {s("partner"), s("mandant"), s("id")}, {s("kund")}},
        {HeaderTerm::PartnerTenantId, {s("partenaire"), s("locataire")}, {s("client")}},
        {HeaderTerm::TenantId, {s("tenant"), s("id")}, {s("partner"), s("partenaire"), s("name")}},
        {HeaderTerm::TenantId,
         {s("microsoft"), s("id")},
         {s("partner"), s("partenaire"), s("doma")}},
        {HeaderTerm::TenantId, {s("locataire"), s("id")}, {s("partenaire"), s("nom")}},
        {HeaderTerm::TenantId, {s("mandant"), s("id")}, {s("partner"), s("name")}},
        {HeaderTerm::SubscriptionId, {s("subscription"), s("id")}, {}},
        {HeaderTerm::SubscriptionId, {s("abonnement"), s("id")}, {}},
        {HeaderTerm::Domain, {s("domain")}, {s("count"), s("custom")}},
        {HeaderTerm::Domain, {s("doman")}, {s("anzahl")}},
        {HeaderTerm::CompanyName, {s("company")}, {s("id")}},
        {HeaderTerm::CompanyName, {s("societe")}, {}},
        {HeaderTerm::CompanyName, {s("entreprise")}, {}},
        {HeaderTerm::CompanyName, {s("unternehmen")}, {}},
        {HeaderTerm::CompanyName, {s("firmenname")}, {}},
    };
    return list;
}

} // namespace

QString foldedTitle(const QString &title)
{
    const QString decomposed = title.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c == u'\u0153') { // œ has no decomposition
            folded += QStringLiteral("oe");
        } else if (c == u'\u00e6') {
            folded += QStringLiteral("ae");
        } else if (c.isLetterOrNumber()) {
            folded += c;
        }
    }
    folded.replace(QStringLiteral("ae"), QStringLiteral("a"));
    folded.replace(QStringLiteral("oe"), QStringLiteral("o"));
    folded.replace(QStringLiteral("ue"), QStringLiteral("u"));
    return folded;
}

QVector<HeaderTerm> termsOf(const QString &title)
{
    const QString folded = foldedTitle(title);
    if (folded.isEmpty() || folded.size() > 80)
        return {};
    const auto it = index().constFind(folded);
    if (it != index().constEnd())
        return it->terms;
    for (const Clue &clue : clues()) {
        const auto isIn = [&](const QString &word) { return folded.contains(word); };
        if (std::all_of(clue.all.cbegin(), clue.all.cend(), isIn)
            && std::none_of(clue.none.cbegin(), clue.none.cend(), isIn))
            return {clue.term};
    }
    return {};
}

HeaderLanguage languageOf(const QStringList &titles)
{
    int votes[3] = {0, 0, 0};
    for (const QString &title : titles) {
        const auto it = index().constFind(foldedTitle(title));
        if (it == index().constEnd())
            continue;
        for (int language = 0; language < 3; ++language)
            votes[language] += (it->languages >> language) & 1;
    }
    // A title that two languages share decides nothing, so only a clear lead counts.
    if (votes[1] > votes[0] && votes[1] > votes[2])
        return HeaderLanguage::French;
    if (votes[2] > votes[0] && votes[2] > votes[1])
        return HeaderLanguage::German;
    if (votes[0] > votes[1] && votes[0] > votes[2])
        return HeaderLanguage::English;
    return HeaderLanguage::Unknown;
}

} // namespace attache
