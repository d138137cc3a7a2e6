<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>Imported a list</source>
        <translation>Importation d’une liste</translation>
    </message>
    <message>
        <source>Created sample data</source>
        <translation>Création de données d’exemple</translation>
    </message>
    <message>
        <source>Added a realm</source>
        <translation>Ajout d’un périmètre</translation>
    </message>
    <message>
        <source>Changed a realm</source>
        <translation>Modification d’un périmètre</translation>
    </message>
    <message>
        <source>Recorded a relationship by hand</source>
        <translation>Saisie manuelle d’une relation</translation>
    </message>
    <message>
        <source>Withdrew a recorded relationship</source>
        <translation>Retrait d’une relation saisie</translation>
    </message>
    <message>
        <source>Restored a recorded relationship</source>
        <translation>Rétablissement d’une relation saisie</translation>
    </message>
    <message>
        <source>Marked a partner</source>
        <translation>Qualification d’un partenaire</translation>
    </message>
    <message>
        <source>Recorded an invitation</source>
        <translation>Saisie d’une invitation</translation>
    </message>
    <message>
        <source>Changed an invitation</source>
        <translation>Modification d’une invitation</translation>
    </message>
    <message>
        <source>Took an invitation one step further</source>
        <translation>Étape suivante d’une invitation</translation>
    </message>
    <message>
        <source>Changed own details of a customer</source>
        <translation>Modification des informations propres sur un client</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>Ajout d’une note</translation>
    </message>
    <message>
        <source>Removed a note</source>
        <translation>Suppression d’une note</translation>
    </message>
    <message>
        <source>Restored a note</source>
        <translation>Rétablissement d’une note</translation>
    </message>
    <message>
        <source>Took back a step of an invitation</source>
        <translation>Retour sur une étape d’une invitation</translation>
    </message>
    <message>
        <source>Saved a view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Changed a view</source>
        <translation>Vue modifiée</translation>
    </message>
    <message>
        <source>Removed a view</source>
        <translation>Vue supprimée</translation>
    </message>
    <message>
        <source>Restored a view</source>
        <translation>Vue rétablie</translation>
    </message>
    <message>
        <source>Started a review</source>
        <translation>Lancement d’une revue</translation>
    </message>
    <message>
        <source>Decided in a review</source>
        <translation>Décision dans une revue</translation>
    </message>
    <message>
        <source>Took over a review from a file</source>
        <translation>Reprise d’une revue depuis un fichier</translation>
    </message>
    <message>
        <source>Closed a review</source>
        <translation>Clôture d’une revue</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is not a tenant ID</source>
        <translation>Ce n’est pas un ID de locataire</translation>
    </message>
    <message>
        <source>A tenant ID has 32 hexadecimal digits in five groups, such as 1a2b3c4d-0000-4000-8000-1234567890ab. Copy it from Partner Center (Microsoft ID).</source>
        <translation>Un ID de locataire comporte 32 chiffres hexadécimaux en cinq groupes, par exemple 1a2b3c4d-0000-4000-8000-1234567890ab. Copiez-le depuis l’Espace partenaires (ID Microsoft).</translation>
    </message>
    <message>
        <source>A tenant ID of zeros belongs to nobody. Copy the real one from Partner Center (Microsoft ID).</source>
        <translation>Un ID de locataire composé de zéros n’appartient à personne. Copiez le vrai depuis l’Espace partenaires (ID Microsoft).</translation>
    </message>
    <message>
        <source>This is not a partner ID</source>
        <translation>Ce n’est pas un ID partenaire</translation>
    </message>
    <message>
        <source>“%1” has other characters than digits. A partner ID, once called MPN ID, is a number such as 4768617; Partner Center shows it under Identifiers.</source>
        <translation>«&#xa0;%1&#xa0;» ne comporte pas que des chiffres. Un ID partenaire (anciennement ID MPN) est un nombre, par exemple 4768617&#xa0;; l’Espace partenaires l’affiche sous Identificateurs.</translation>
    </message>
    <message>
        <source>This date cannot be read</source>
        <translation>Cette date est illisible</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read. Write it as 2026-12-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date lisible. Écrivez-la sous la forme 2026-12-31.</translation>
    </message>
    <message>
        <source>This duration cannot be read</source>
        <translation>Cette durée est illisible</translation>
    </message>
    <message>
        <source>“%1” is not a duration that can be read. Write it as P730D or P2Y.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée lisible. Écrivez-la sous la forme P730D ou P2Y.</translation>
    </message>
    <message>
        <source>This duration is not possible</source>
        <translation>Cette durée n’est pas possible</translation>
    </message>
    <message>
        <source>“%1” is negative or longer than 100 years. Check the file it comes from.</source>
        <translation>«&#xa0;%1&#xa0;» est une durée négative ou supérieure à 100&#xa0;ans. Vérifiez le fichier dont elle provient.</translation>
    </message>
    <message>
        <source>This is not a domain name</source>
        <translation>Ce n’est pas un nom de domaine</translation>
    </message>
    <message>
        <source>“%1” is not a domain name. Write it as contoso.com, without https and without a path.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de domaine. Écrivez-le sous la forme contoso.com, sans https ni chemin.</translation>
    </message>
    <message>
        <source>This email address is not valid</source>
        <translation>Cette adresse e-mail n’est pas valide</translation>
    </message>
    <message>
        <source>“%1” is not an email address. Write one address alone, such as name@contoso.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail. Indiquez une seule adresse, par exemple name@contoso.com.</translation>
    </message>
    <message>
        <source>This cloud is not known</source>
        <translation>Ce cloud n’est pas connu</translation>
    </message>
    <message>
        <source>“%1” is not one of the clouds. Possible values: global, usGovernment, usGovernmentDoD, germany.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des clouds. Valeurs possibles&#xa0;: global, usGovernment, usGovernmentDoD, germany.</translation>
    </message>
    <message>
        <source>The invitation cannot be created</source>
        <translation>L’invitation ne peut pas être créée</translation>
    </message>
    <message>
        <source>This is the realm’s own partner tenant, and a partner cannot invite itself. Enter the tenant of the customer.</source>
        <translation>Il s’agit du locataire partenaire de ce périmètre, et un partenaire ne peut pas s’inviter lui-même. Indiquez le locataire du client.</translation>
    </message>
    <message>
        <source>A CSP partner cannot currently resell online services to another CSP partner, and this tenant belongs to “%1”. Invite a tenant of that company that is not used for CSP transactions.</source>
        <translation>Un partenaire fournisseur de solutions Cloud (CSP) n’est actuellement pas autorisé à revendre des services en ligne à un autre partenaire CSP, et ce locataire appartient à «&#xa0;%1&#xa0;». Invitez un locataire de cette société qui ne sert pas aux transactions CSP.</translation>
    </message>
    <message>
        <source>Please confirm the tenant</source>
        <translation>Confirmez le locataire</translation>
    </message>
    <message>
        <source>“%1” is a CSP partner, to whom a CSP partner cannot currently resell online services. If this tenant is not used for CSP transactions, record who said so and when, then save again.</source>
        <translation>«&#xa0;%1&#xa0;» est un partenaire CSP, auquel un partenaire CSP n’est actuellement pas autorisé à revendre des services en ligne. Si ce locataire ne sert pas aux transactions CSP, indiquez qui l’a dit et quand, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Admin privileges cannot be left out</source>
        <translation>Les privilèges d’administrateur ne peuvent pas être exclus</translation>
    </message>
    <message>
        <source>In this realm’s cloud, a reseller relationship request always includes delegated administrative privileges. Include them, or use a realm in the global cloud.</source>
        <translation>Dans le cloud de ce périmètre, une demande de relation de revendeur inclut toujours des privilèges d’administrateur délégués. Incluez-les, ou utilisez un périmètre du cloud mondial.</translation>
    </message>
    <message>
        <source>GDAP does not exist in this cloud</source>
        <translation>GDAP n’existe pas dans ce cloud</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany closed before granular delegated admin privileges (GDAP) existed. Choose a reseller relationship, or a realm in another cloud.</source>
        <translation>Microsoft Cloud Germany a fermé avant que les privilèges d’administrateur délégués granulaires (GDAP) n’existent. Choisissez une relation de revendeur, ou un périmètre d’un autre cloud.</translation>
    </message>
    <message>
        <source>The duration is not possible</source>
        <translation>La durée n’est pas possible</translation>
    </message>
    <message>
        <source>A GDAP relationship lasts from 1 to 730 days. Enter a number of days in this range.</source>
        <translation>Une relation GDAP dure de 1 à 730&#xa0;jours. Indiquez un nombre de jours compris dans cet intervalle.</translation>
    </message>
    <message>
        <source>No role is selected</source>
        <translation>Aucun rôle n’est sélectionné</translation>
    </message>
    <message>
        <source>A GDAP relationship needs at least one Microsoft Entra role. Select the roles the work needs, and no more.</source>
        <translation>Une relation GDAP exige au moins un rôle Microsoft Entra. Sélectionnez les rôles nécessaires au travail, et pas davantage.</translation>
    </message>
    <message>
        <source>Auto-extend is not possible</source>
        <translation>La prolongation automatique n’est pas possible</translation>
    </message>
    <message>
        <source>A GDAP relationship that includes the Global Administrator role cannot be auto-extended. Remove the role or switch off auto-extend.</source>
        <translation>Une relation GDAP qui comprend le rôle Administrateur général ne peut pas être prolongée automatiquement. Retirez ce rôle ou désactivez la prolongation automatique.</translation>
    </message>
    <message>
        <source>The relationship name is too long</source>
        <translation>Le nom de la relation est trop long</translation>
    </message>
    <message>
        <source>The name of an admin relationship has at most 50 characters. Shorten it; the customer sees it.</source>
        <translation>Le nom d’une relation d’administrateur compte au plus 50&#xa0;caractères. Raccourcissez-le&#xa0;; le client le voit.</translation>
    </message>
    <message>
        <source>The relationship name is missing</source>
        <translation>Le nom de la relation manque</translation>
    </message>
    <message>
        <source>An admin relationship needs a name that is unique in the realm. Enter one; the customer sees it.</source>
        <translation>Une relation d’administrateur doit porter un nom unique dans le périmètre. Indiquez-en un&#xa0;; le client le voit.</translation>
    </message>
    <message>
        <source>The recipient is missing</source>
        <translation>Le destinataire manque</translation>
    </message>
    <message>
        <source>An invitation that is ready to send needs at least one email address. Enter one, or keep it as a draft.</source>
        <translation>Une invitation prête à l’envoi exige au moins une adresse e-mail. Indiquez-en une, ou conservez l’invitation comme brouillon.</translation>
    </message>
    <message>
        <source>The customer is missing</source>
        <translation>Le client manque</translation>
    </message>
    <message>
        <source>An invitation needs at least the tenant ID or the company name of the customer. Enter one of them.</source>
        <translation>Une invitation exige au moins l’ID de locataire ou le nom de la société du client. Indiquez l’un des deux.</translation>
    </message>
    <message>
        <source>The link is not trusted</source>
        <translation>Le lien n’est pas sûr</translation>
    </message>
    <message>
        <source>The link does not lead to a host that Microsoft uses for approvals in this cloud, so it is neither opened nor sent. Copy it again from Partner Center.</source>
        <translation>Le lien ne mène pas à un hôte que Microsoft utilise pour les approbations dans ce cloud&#xa0;; il n’est donc ni ouvert ni envoyé. Copiez-le de nouveau depuis l’Espace partenaires.</translation>
    </message>
    <message>
        <source>This step is not possible</source>
        <translation>Cette étape n’est pas possible</translation>
    </message>
    <message>
        <source>An invitation cannot go from its present state to the chosen one. Reload it and choose one of the steps offered.</source>
        <translation>Une invitation ne peut pas passer de son statut actuel au statut choisi. Actualisez-la et choisissez l’une des étapes proposées.</translation>
    </message>
    <message>
        <source>This record was changed by someone else</source>
        <translation>Cette fiche a été modifiée par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Your changes were not saved because the record changed in the meantime. Reload it and make them again.</source>
        <translation>Vos modifications n’ont pas été enregistrées, car la fiche a changé entre-temps. Actualisez-la et refaites-les.</translation>
    </message>
    <message>
        <source>The customer was not found</source>
        <translation>Client introuvable</translation>
    </message>
    <message>
        <source>No customer matches “%1”. Try the tenant ID, a domain or a part of the name.</source>
        <translation>Aucun client ne correspond à «&#xa0;%1&#xa0;». Essayez avec l’ID de locataire, un domaine ou une partie du nom.</translation>
    </message>
    <message>
        <source>Several customers match</source>
        <translation>Plusieurs clients correspondent</translation>
    </message>
    <message>
        <source>The text matches several customers: %1. Use the tenant ID or the full name.</source>
        <translation>Le texte correspond à plusieurs clients&#xa0;: %1. Utilisez l’ID de locataire ou le nom complet.</translation>
    </message>
    <message>
        <source>The partner was not found</source>
        <translation>Partenaire introuvable</translation>
    </message>
    <message>
        <source>This partner is not in the workspace. Reload the list.</source>
        <translation>Ce partenaire ne figure pas dans l’espace de travail. Actualisez la liste.</translation>
    </message>
    <message>
        <source>The invitation was not found</source>
        <translation>Invitation introuvable</translation>
    </message>
    <message>
        <source>This invitation is not in the workspace. Reload the list.</source>
        <translation>Cette invitation ne figure pas dans l’espace de travail. Actualisez la liste.</translation>
    </message>
    <message>
        <source>The relationship was not found</source>
        <translation>Relation introuvable</translation>
    </message>
    <message>
        <source>This relationship is not in the workspace. Reload the customer.</source>
        <translation>Cette relation ne figure pas dans l’espace de travail. Actualisez la fiche du client.</translation>
    </message>
    <message>
        <source>This relationship cannot be withdrawn here</source>
        <translation>Cette relation ne peut pas être retirée ici</translation>
    </message>
    <message>
        <source>It was reported by a source, and what sources report is never altered. Only relationships recorded by hand can be withdrawn.</source>
        <translation>Elle provient d’une source, et ce que disent les sources n’est jamais modifié. Seules les relations saisies manuellement peuvent être retirées.</translation>
    </message>
    <message>
        <source>The partner is missing</source>
        <translation>Le partenaire manque</translation>
    </message>
    <message>
        <source>A relationship needs a partner: a name, a tenant ID or a partner ID. Enter one of them.</source>
        <translation>Une relation exige un partenaire&#xa0;: un nom, un ID de locataire ou un ID partenaire. Indiquez l’un des trois.</translation>
    </message>
    <message>
        <source>The dates do not fit</source>
        <translation>Les dates ne concordent pas</translation>
    </message>
    <message>
        <source>The end date is before the start date. Correct one of them.</source>
        <translation>La date de fin précède la date de début. Corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>The note was not found</source>
        <translation>Note introuvable</translation>
    </message>
    <message>
        <source>This note is not in the workspace. Reload the customer.</source>
        <translation>Cette note ne figure pas dans l’espace de travail. Actualisez la fiche du client.</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>La note est vide</translation>
    </message>
    <message>
        <source>An empty note cannot be saved. Write something first.</source>
        <translation>Une note vide ne peut pas être enregistrée. Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The realm was not found</source>
        <translation>Périmètre introuvable</translation>
    </message>
    <message>
        <source>The realm needs a name</source>
        <translation>Le périmètre doit porter un nom</translation>
    </message>
    <message>
        <source>A realm without a name cannot be told from the others. Enter a name.</source>
        <translation>Un périmètre sans nom ne se distingue pas des autres. Indiquez un nom.</translation>
    </message>
    <message>
        <source>This realm name is taken</source>
        <translation>Ce nom de périmètre est déjà pris</translation>
    </message>
    <message>
        <source>Another realm of this workspace is already called “%1”. Choose another name.</source>
        <translation>Un autre périmètre de cet espace de travail s’appelle déjà «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The observation was not found</source>
        <translation>Relevé introuvable</translation>
    </message>
    <message>
        <source>“%1” is not an observation of this workspace. Use its number, a date such as 2026-10-31, or first, previous or latest.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un relevé de cet espace de travail. Utilisez son numéro, une date telle que 2026-10-31, ou first, previous ou latest.</translation>
    </message>
    <message>
        <source>Many entries would disappear</source>
        <translation>De nombreuses entrées disparaîtraient</translation>
    </message>
    <message>
        <source>%1 of %2 entries are not in this file and would be marked as gone; nothing was changed yet. Confirm if the list is complete, or import it as a part of the list.</source>
        <translation>%1 entrées sur %2 manquent dans ce fichier et seraient marquées comme disparues&#xa0;; rien n’a encore été modifié. Confirmez si la liste est complète, ou importez-la comme une partie de la liste.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Le fichier n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>“%1” exists already and was not replaced. Choose another name or allow it to be replaced.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’a pas été remplacé. Choisissez un autre nom ou autorisez le remplacement.</translation>
    </message>
    <message>
        <source>The workspace is in use</source>
        <translation>L’espace de travail est utilisé</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Opération annulée</translation>
    </message>
    <message>
        <source>The operation was stopped and nothing was changed. Start it again when you are ready.</source>
        <translation>L’opération a été arrêtée et rien n’a été modifié. Relancez-la quand vous serez prêt.</translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation>Vous êtes hors connexion</translation>
    </message>
    <message>
        <source>You’re offline. Your changes will be sent at the next sync.</source>
        <translation>Vous êtes hors connexion. Vos modifications seront envoyées à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Échec de la connexion</translation>
    </message>
    <message>
        <source>Your session has expired. Sign in again.</source>
        <translation>Votre session a expiré. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Access denied. Your role does not allow this operation.</source>
        <translation>Accès refusé. Votre rôle ne permet pas cette opération.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>The service asks to wait. Try again in a few minutes.</source>
        <translation>Le service demande d’attendre. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>What you asked for is not in this workspace. Reload the list and try again.</source>
        <translation>L’élément demandé ne figure pas dans cet espace de travail. Actualisez la liste et réessayez.</translation>
    </message>
    <message>
        <source>A conflict with another change</source>
        <translation>Conflit avec une autre modification</translation>
    </message>
    <message>
        <source>Something else changed at the same time, so nothing was written. Reload and try again.</source>
        <translation>Une autre modification a eu lieu en même temps&#xa0;; rien n’a donc été enregistré. Actualisez et réessayez.</translation>
    </message>
    <message>
        <source>The entry cannot be used</source>
        <translation>La saisie ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>A value cannot be read. Check it and try again.</source>
        <translation>Une valeur est illisible. Vérifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written</source>
        <translation>L’espace de travail n’a pas pu être lu ou enregistré</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the free space and the permissions of the folder, then try again.</source>
        <translation>Rien n’a été modifié. Vérifiez l’espace libre et les autorisations du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The workspace needs a newer version</source>
        <translation>L’espace de travail exige une version plus récente</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Attaché and was not touched. Update Attaché to open it.</source>
        <translation>Cet espace de travail a été enregistré par une version plus récente d’Attaché et n’a pas été touché. Mettez Attaché à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>Réponse inattendue</translation>
    </message>
    <message>
        <source>The service answered in a way that cannot be trusted, so the answer was not used. Try again later.</source>
        <translation>Le service a répondu d’une façon qui n’est pas fiable&#xa0;; la réponse n’a donc pas été utilisée. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This cloud is closed</source>
        <translation>Ce cloud est fermé</translation>
    </message>
    <message>
        <source>Microsoft closed this cloud, so there is nothing to sign in to. Lists and files of it can still be read here.</source>
        <translation>Microsoft a fermé ce cloud&#xa0;: il n’est plus possible de s’y connecter. Ses listes et ses fichiers restent lisibles ici.</translation>
    </message>
    <message>
        <source>The outcome is unknown</source>
        <translation>Le résultat est inconnu</translation>
    </message>
    <message>
        <source>It is not known whether the request was carried out, and it is not repeated blindly. Check in Partner Center first.</source>
        <translation>On ignore si la demande a été exécutée&#xa0;; elle n’est pas répétée à l’aveugle. Vérifiez d’abord dans l’Espace partenaires.</translation>
    </message>
    <message>
        <source>A rule forbids this</source>
        <translation>Une règle l’interdit</translation>
    </message>
    <message>
        <source>One of the rules of the partner program forbids this step. Change the entry and try again.</source>
        <translation>L’une des règles du programme partenaire interdit cette étape. Modifiez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Attaché made a mistake and nothing was changed. Try again, and report it with the details if it happens again.</source>
        <translation>Attaché a commis une erreur et rien n’a été modifié. Réessayez et, si cela se reproduit, signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>This workspace is open in another window or program (%1, process %2). Close it there, then try again.</source>
        <translation>Cet espace de travail est ouvert dans une autre fenêtre ou un autre programme (%1, processus %2). Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>“%1” does not exist or was moved. Choose the file again.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas ou a été déplacé. Choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device. Choose a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier ou un périphérique. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Le fichier n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Could not open “%1”. Check its permissions, or close the program that uses it.</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;». Vérifiez ses autorisations, ou fermez le programme qui l’utilise.</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>Le fichier a changé pendant la lecture</translation>
    </message>
    <message>
        <source>Another program wrote to the file, so nothing was imported. Wait until it is done, then import again.</source>
        <translation>Un autre programme a modifié le fichier&#xa0;; rien n’a donc été importé. Attendez qu’il ait terminé, puis recommencez l’importation.</translation>
    </message>
    <message>
        <source>This is a workbook</source>
        <translation>C’est un classeur</translation>
    </message>
    <message>
        <source>Excel workbooks cannot be read directly. Open it in Excel, save it as CSV UTF-8, and import that file.</source>
        <translation>Les classeurs Excel ne peuvent pas être lus directement. Ouvrez-le dans Excel, enregistrez-le au format CSV UTF-8, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>This is not a text file</source>
        <translation>Ce n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>The file is neither CSV nor JSON in a known encoding. Choose a list as it was downloaded, or save it again as CSV UTF-8.</source>
        <translation>Le fichier n’est ni du CSV ni du JSON dans un encodage connu. Choisissez une liste telle qu’elle a été téléchargée, ou enregistrez-la de nouveau au format CSV UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>The quotation mark that begins in line %1 never ends, so nothing was imported. Download the file again or close the quotation mark.</source>
        <translation>Le guillemet ouvert à la ligne %1 n’est jamais fermé&#xa0;; rien n’a donc été importé. Téléchargez de nouveau le fichier ou fermez le guillemet.</translation>
    </message>
    <message>
        <source>A cell is too long</source>
        <translation>Une cellule est trop longue</translation>
    </message>
    <message>
        <source>A cell in line %1 has more than %2 characters. Check whether the right separator is chosen and whether a quotation mark is missing.</source>
        <translation>Une cellule de la ligne %1 compte plus de %2&#xa0;caractères. Vérifiez que le bon séparateur est choisi et qu’aucun guillemet ne manque.</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Trop de colonnes</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Check whether the right separator is chosen.</source>
        <translation>La ligne %1 compte plus de %2 colonnes. Vérifiez que le bon séparateur est choisi.</translation>
    </message>
    <message>
        <source>Whose subscriptions are these?</source>
        <translation>À qui sont ces abonnements&#xa0;?</translation>
    </message>
    <message>
        <source>The file does not say which customer it is about. Choose the customer before importing.</source>
        <translation>Le fichier ne dit pas quel client il concerne. Choisissez le client avant d’importer.</translation>
    </message>
    <message>
        <source>Import canceled</source>
        <translation>Importation annulée</translation>
    </message>
    <message>
        <source>The import was stopped and nothing was changed. Start it again when you are ready.</source>
        <translation>L’importation a été arrêtée et rien n’a été modifié. Relancez-la quand vous serez prêt.</translation>
    </message>
    <message>
        <source>The workspace was not found</source>
        <translation>Espace de travail introuvable</translation>
    </message>
    <message>
        <source>The workspace file does not exist or was moved. Choose it again or create a new one.</source>
        <translation>Le fichier de l’espace de travail n’existe pas ou a été déplacé. Choisissez-le de nouveau ou créez-en un autre.</translation>
    </message>
    <message>
        <source>A file of this name exists already and was not touched. Choose another name, or open the existing workspace.</source>
        <translation>Un fichier de ce nom existe déjà et n’a pas été touché. Choisissez un autre nom, ou ouvrez l’espace de travail existant.</translation>
    </message>
    <message>
        <source>This is not a workspace</source>
        <translation>Ce n’est pas un espace de travail</translation>
    </message>
    <message>
        <source>The file was not made by Attaché and was not touched. Choose a file that ends in .attache, or import a list into a workspace.</source>
        <translation>Le fichier n’a pas été créé par Attaché et n’a pas été touché. Choisissez un fichier qui se termine par .attache, ou importez une liste dans un espace de travail.</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>L’espace de travail est endommagé</translation>
    </message>
    <message>
        <source>The check of the file failed, and nothing was written to it. Keep the file and go back to a backup.</source>
        <translation>La vérification du fichier a échoué et rien n’y a été écrit. Conservez le fichier et revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>L’espace de travail n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>The file or its folder is read-only, and even reading needs to write beside it. Change the permissions or copy the file to another folder.</source>
        <translation>Le fichier ou son dossier est en lecture seule, et même la lecture doit écrire à côté du fichier. Modifiez les autorisations ou copiez le fichier dans un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>There is not enough space, so nothing was changed. Free some space and try again.</source>
        <translation>L’espace libre ne suffit pas&#xa0;; rien n’a donc été modifié. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The disk reported an error and nothing was changed. Check the drive or the network connection to it, then try again.</source>
        <translation>Le disque a signalé une erreur et rien n’a été modifié. Vérifiez le lecteur ou la connexion réseau qui y mène, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>La sauvegarde n’a pas pu être faite</translation>
    </message>
    <message>
        <source>Without a backup the workspace is not upgraded, so nothing was changed. Check the free space and the permissions of the folder, then try again.</source>
        <translation>Sans sauvegarde, l’espace de travail n’est pas mis à niveau&#xa0;; rien n’a donc été modifié. Vérifiez l’espace libre et les autorisations du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The workspace has an older format</source>
        <translation>L’espace de travail a un format plus ancien</translation>
    </message>
    <message>
        <source>It must be opened for writing once so that it can be upgraded. Open it in the window, or check that its folder can be written.</source>
        <translation>Il doit être ouvert une fois en écriture pour être mis à niveau. Ouvrez-le dans la fenêtre, ou vérifiez que son dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>There is nothing in it to import. Download the list again.</source>
        <translation>Il ne contient rien à importer. Téléchargez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 can be imported. Split the list and import its parts.</source>
        <translation>Il compte %1 octets&#xa0;; au plus %2 peuvent être importés. Divisez la liste et importez-en les parties.</translation>
    </message>
    <message>
        <source>This encoding is not known</source>
        <translation>Cet encodage n’est pas connu</translation>
    </message>
    <message>
        <source>“%1” is not one of the encodings that can be read. Choose UTF-8, UTF-16 or windows-1252.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des encodages lisibles. Choisissez UTF-8, UTF-16 ou windows-1252.</translation>
    </message>
    <message>
        <source>The list was not recognized</source>
        <translation>La liste n’a pas été reconnue</translation>
    </message>
    <message>
        <source>The file is none of the lists that are known, by its header or its contents. Assign its columns yourself, or choose another file.</source>
        <translation>Ni l’en-tête ni le contenu du fichier ne correspondent à une liste connue. Associez vous-même ses colonnes, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The JSON cannot be read</source>
        <translation>Le JSON est illisible</translation>
    </message>
    <message>
        <source>The text stops being JSON at byte %1, so nothing was imported. Save the answer again as a whole.</source>
        <translation>Le texte cesse d’être du JSON à l’octet %1&#xa0;; rien n’a donc été importé. Enregistrez de nouveau la réponse en entier.</translation>
    </message>
    <message>
        <source>The JSON is not in UTF-8</source>
        <translation>Le JSON n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>JSON has to be in UTF-8, so nothing was imported. Save the answer again as UTF-8.</source>
        <translation>Le JSON doit être en UTF-8&#xa0;; rien n’a donc été importé. Enregistrez de nouveau la réponse en UTF-8.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply</source>
        <translation>Le JSON comporte trop de niveaux</translation>
    </message>
    <message>
        <source>No list of Microsoft’s services looks like this, so nothing was imported. Choose another file.</source>
        <translation>Aucune liste des services de Microsoft n’a cette forme&#xa0;; rien n’a donc été importé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file holds an error message</source>
        <translation>Le fichier contient un message d’erreur</translation>
    </message>
    <message>
        <source>The saved answer is an error of the service (%1), not a list. Repeat the request and save its answer.</source>
        <translation>La réponse enregistrée est une erreur du service (%1), et non une liste. Répétez la demande et enregistrez sa réponse.</translation>
    </message>
    <message>
        <source>A column is missing</source>
        <translation>Une colonne manque</translation>
    </message>
    <message>
        <source>No column says “%1”, which this list needs. Assign a column to it, or choose another file.</source>
        <translation>Aucune colonne n’indique «&#xa0;%1&#xa0;», dont cette liste a besoin. Associez-lui une colonne, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file name.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>C’est un lien</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link, which is never written through. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien symbolique, à travers lequel rien n’est jamais écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Choose a file name.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique ou un tube. Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>The file is write-protected</source>
        <translation>Le fichier est protégé en écriture</translation>
    </message>
    <message>
        <source>“%1” must not be changed and was not replaced. Choose another name or remove the protection.</source>
        <translation>«&#xa0;%1&#xa0;» ne doit pas être modifié et n’a pas été remplacé. Choisissez un autre nom ou retirez la protection.</translation>
    </message>
    <message>
        <source>The folder was not found</source>
        <translation>Dossier introuvable</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another one.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>Le dossier n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>“%1” does not let you write files. Check its permissions or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne permet pas d’enregistrer des fichiers. Vérifiez ses autorisations ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is not enough space for “%1”; an older file of this name is unchanged. Free some space and try again.</source>
        <translation>L’espace libre ne suffit pas pour «&#xa0;%1&#xa0;»&#xa0;; un ancien fichier de ce nom est inchangé. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Could not save “%1”; an older file of this name is unchanged. Try again or choose another place.</source>
        <translation>Impossible d’enregistrer «&#xa0;%1&#xa0;»&#xa0;; un ancien fichier de ce nom est inchangé. Réessayez ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This realm is not in the workspace. Choose one of its realms.</source>
        <translation>Ce périmètre ne figure pas dans l’espace de travail. Choisissez l’un de ses périmètres.</translation>
    </message>
    <message>
        <source>This relationship name is taken</source>
        <translation>Ce nom de relation est déjà pris</translation>
    </message>
    <message>
        <source>Another GDAP relationship of this realm is already called “%1”. Choose another name; the customer sees it.</source>
        <translation>Une autre relation GDAP de ce périmètre s’appelle déjà «&#xa0;%1&#xa0;». Choisissez un autre nom&#xa0;; le client le voit.</translation>
    </message>
    <message>
        <source>The customer is in another realm</source>
        <translation>Le client appartient à un autre périmètre</translation>
    </message>
    <message>
        <source>This customer does not belong to the realm “%1”, and realms never mix. Choose the customer’s realm.</source>
        <translation>Ce client n’appartient pas au périmètre «&#xa0;%1&#xa0;», et les périmètres ne se mélangent jamais. Choisissez le périmètre du client.</translation>
    </message>
    <message>
        <source>This number of customers is not possible</source>
        <translation>Ce nombre de clients n’est pas possible</translation>
    </message>
    <message>
        <source>The workspace is not empty</source>
        <translation>L’espace de travail n’est pas vide</translation>
    </message>
    <message>
        <source>Sample data is only put into a new workspace, so that it never mixes with real customers. Choose a new file.</source>
        <translation>Les données d’exemple ne sont placées que dans un nouvel espace de travail, pour ne jamais se mêler à de vrais clients. Choisissez un nouveau fichier.</translation>
    </message>
    <message>
        <source>A sample workspace cannot have %1 customers. Choose a number from 1 to %2.</source>
        <translation>Un espace de travail d’exemple ne peut pas compter %1 clients. Choisissez un nombre de 1 à %2.</translation>
    </message>
    <message>
        <source>“%1” exists already, and a backup never replaces a file. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà, et une sauvegarde ne remplace jamais un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>The operation was given up and nothing was changed. Close other programs and try again.</source>
        <translation>L’opération a été abandonnée et rien n’a été modifié. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The customer does not match</source>
        <translation>Le client ne correspond pas</translation>
    </message>
    <message>
        <source>The tenant of the invitation is not the tenant of its customer. Choose the customer again.</source>
        <translation>Le locataire de l’invitation n’est pas celui de son client. Choisissez de nouveau le client.</translation>
    </message>
    <message>
        <source>A subscription has no ID</source>
        <translation>Un abonnement n’a pas d’ID</translation>
    </message>
    <message>
        <source>Without its ID a subscription cannot be recognized again, so nothing was imported. Download the list again.</source>
        <translation>Sans son ID, un abonnement ne peut pas être reconnu&#xa0;; rien n’a donc été importé. Téléchargez de nouveau la liste.</translation>
    </message>
    <message>
        <source>An access assignment has no ID</source>
        <translation>Une attribution d’accès n’a pas d’ID</translation>
    </message>
    <message>
        <source>Without its ID an access assignment cannot be recognized again, so nothing was imported. Save the answer again.</source>
        <translation>Sans son ID, une attribution d’accès ne peut pas être reconnue&#xa0;; rien n’a donc été importé. Enregistrez de nouveau la réponse.</translation>
    </message>
    <message>
        <source>A log entry has no ID</source>
        <translation>Une entrée du journal n’a pas d’ID</translation>
    </message>
    <message>
        <source>Without its ID a log entry cannot be recognized again, so nothing was imported. Download the log again.</source>
        <translation>Sans son ID, une entrée du journal ne peut pas être reconnue&#xa0;; rien n’a donc été importé. Téléchargez de nouveau le journal.</translation>
    </message>
    <message>
        <source>Another import is running</source>
        <translation>Une autre importation est en cours</translation>
    </message>
    <message>
        <source>A workspace takes in one list at a time. Wait until the other import is done, then try again.</source>
        <translation>Un espace de travail n’accepte qu’une liste à la fois. Attendez la fin de l’autre importation, puis réessayez.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>La commande n’a pas été comprise</translation>
    </message>
    <message>
        <source>Which realm?</source>
        <translation>Quel périmètre&#xa0;?</translation>
    </message>
    <message>
        <source>%1 “attache-cli --help” lists the commands.</source>
        <translation>%1 «&#xa0;attache-cli --help&#xa0;» affiche la liste des commandes.</translation>
    </message>
    <message>
        <source>No workspace was named</source>
        <translation>Aucun espace de travail n’a été indiqué</translation>
    </message>
    <message>
        <source>Name the workspace with --workspace FILE or in the variable ATTACHE_WORKSPACE. “attache-cli sample FILE” makes one to try.</source>
        <translation>Indiquez l’espace de travail avec --workspace FILE ou dans la variable ATTACHE_WORKSPACE. «&#xa0;attache-cli sample FILE&#xa0;» en crée un pour essayer.</translation>
    </message>
    <message>
        <source>There is no realm “%1” in this workspace. Its realms: %2.</source>
        <translation>Cet espace de travail ne contient pas de périmètre «&#xa0;%1&#xa0;». Ses périmètres&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Name the realm with --realm NAME. The realms of this workspace: %1.</source>
        <translation>Indiquez le périmètre avec --realm NAME. Périmètres de cet espace de travail&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace file right now. Close it there, then try again.</source>
        <translation>Un autre programme écrit en ce moment dans le fichier de l’espace de travail. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Ask its owner, or change its permissions.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier. Demandez à son propriétaire, ou modifiez ses autorisations.</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>La réponse n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>Not everything could be written to the output. Check the space on the disk, or the program that reads it.</source>
        <translation>Tout n’a pas pu être écrit dans la sortie. Vérifiez l’espace libre du disque, ou le programme qui la lit.</translation>
    </message>
    <message>
        <source>This is not a file of views</source>
        <translation>Ce n’est pas un fichier de vues</translation>
    </message>
    <message>
        <source>The file was not written by Attaché as a file of saved views, so nothing was taken over. Choose the file that was exported.</source>
        <translation>Ce fichier n’a pas été écrit par Attaché comme fichier de vues enregistrées&#xa0;; rien n’a donc été repris. Choisissez le fichier qui a été exporté.</translation>
    </message>
    <message>
        <source>The file is newer than this program</source>
        <translation>Le fichier est plus récent que ce programme</translation>
    </message>
    <message>
        <source>These views were written by a newer version of Attaché, so nothing was taken over. Install the newer version.</source>
        <translation>Ces vues ont été écrites par une version plus récente d’Attaché&#xa0;; rien n’a donc été repris. Installez la version plus récente.</translation>
    </message>
    <message>
        <source>The file of views is damaged</source>
        <translation>Le fichier de vues est endommagé</translation>
    </message>
    <message>
        <source>View number %1 in the file cannot be used, so nothing was taken over. Export the views again.</source>
        <translation>La vue numéro %1 du fichier est inutilisable&#xa0;; rien n’a donc été repris. Exportez de nouveau les vues.</translation>
    </message>
    <message>
        <source>The view was not found</source>
        <translation>La vue est introuvable</translation>
    </message>
    <message>
        <source>This view is not in the workspace, or somebody removed it. Choose another view.</source>
        <translation>Cette vue n’est pas dans l’espace de travail, ou quelqu’un l’a supprimée. Choisissez une autre vue.</translation>
    </message>
    <message>
        <source>The view needs a name</source>
        <translation>La vue a besoin d’un nom</translation>
    </message>
    <message>
        <source>A view without a name cannot be found again. Enter a name for it.</source>
        <translation>Une vue sans nom ne peut pas être retrouvée. Saisissez un nom.</translation>
    </message>
    <message>
        <source>This view name is taken</source>
        <translation>Ce nom de vue est déjà pris</translation>
    </message>
    <message>
        <source>Another view of this workspace is already called “%1”. Choose another name.</source>
        <translation>Une autre vue de cet espace de travail s’appelle déjà «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The filter of the view is unclear</source>
        <translation>Le filtre de la vue n’est pas clair</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be understood. Correct it before you save the view.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» ne peut pas être compris. Corrigez-le avant d’enregistrer la vue.</translation>
    </message>
    <message>
        <source>The view is malformed</source>
        <translation>La vue est mal formée</translation>
    </message>
    <message>
        <source>Sorting, columns or grouping of the view “%1” are not written as Attaché writes them. Save the view again.</source>
        <translation>Le tri, les colonnes ou le regroupement de la vue «&#xa0;%1&#xa0;» ne sont pas écrits comme Attaché les écrit. Enregistrez de nouveau la vue.</translation>
    </message>
    <message>
        <source>The check of the file failed. What is shown may be wrong, and nothing is written to the file any more. Keep it and go back to a backup.</source>
        <translation>La vérification du fichier a échoué. Ce qui est affiché peut être faux, et plus rien n’est écrit dans le fichier. Conservez-le et revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>The printer did not take the document</source>
        <translation>L’imprimante n’a pas accepté le document</translation>
    </message>
    <message>
        <source>Look whether it is switched on and has paper, or save the list as a PDF and print that.</source>
        <translation>Vérifiez qu’elle est allumée et qu’elle a du papier, ou enregistrez la liste au format PDF et imprimez ce fichier.</translation>
    </message>
    <message>
        <source>The review was not found</source>
        <translation>La revue est introuvable</translation>
    </message>
    <message>
        <source>This review is not in the workspace. Choose another one, or take it over from its file.</source>
        <translation>Cette revue ne fait pas partie de l’espace de travail. Choisissez-en une autre ou reprenez-la depuis son fichier.</translation>
    </message>
    <message>
        <source>The customer is not part of the review</source>
        <translation>Le client ne fait pas partie de la revue</translation>
    </message>
    <message>
        <source>Only customers that were in the list when the review was started can be decided. Choose one of them.</source>
        <translation>Seuls les clients présents dans la liste au lancement de la revue peuvent faire l’objet d’une décision. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>The review is there already</source>
        <translation>La revue existe déjà</translation>
    </message>
    <message>
        <source>This workspace has the same review already. Merge the file into it instead.</source>
        <translation>Cet espace de travail contient déjà la même revue. Fusionnez plutôt le fichier avec elle.</translation>
    </message>
    <message>
        <source>The review needs a name</source>
        <translation>La revue doit avoir un nom</translation>
    </message>
    <message>
        <source>Nothing was started. Give the review a name.</source>
        <translation>Rien n’a été lancé. Donnez un nom à la revue.</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>Il n’y a rien à passer en revue</translation>
    </message>
    <message>
        <source>The list has no customer, or the sample took none. Choose another view or a larger sample.</source>
        <translation>La liste ne contient aucun client, ou l’échantillon n’en a retenu aucun. Choisissez une autre vue ou un échantillon plus grand.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Un motif est nécessaire</translation>
    </message>
    <message>
        <source>Everything but keeping a single customer’s access needs a reason. Nothing was saved; write the reason and decide again.</source>
        <translation>Seule la conservation de l’accès d’un client à la fois se passe de motif. Rien n’a été enregistré&#xa0;; indiquez le motif et décidez à nouveau.</translation>
    </message>
    <message>
        <source>The review is closed</source>
        <translation>La revue est close</translation>
    </message>
    <message>
        <source>A closed review never changes, so nothing was saved. Start a new review to decide differently.</source>
        <translation>Une revue close ne change plus jamais&#xa0;: rien n’a été enregistré. Lancez une nouvelle revue pour décider autrement.</translation>
    </message>
    <message>
        <source>The review is not complete</source>
        <translation>La revue n’est pas terminée</translation>
    </message>
    <message>
        <source>It cannot be closed yet: %1 undecided, %2 waiting for a second reviewer, %3 on which reviewers differ. Decide them first.</source>
        <translation>Elle ne peut pas encore être close&#xa0;: %1 à décider, %2 en attente d’une seconde personne, %3 en désaccord. Décidez-les d’abord.</translation>
    </message>
    <message>
        <source>The two copies do not belong together</source>
        <translation>Les deux copies ne vont pas ensemble</translation>
    </message>
    <message>
        <source>The file claims to be the review “%1”, but what was frozen or decided in it differs from this workspace. Nothing was merged; ask for the file again.</source>
        <translation>Le fichier se présente comme la revue «&#xa0;%1&#xa0;», mais ce qui y est figé ou décidé diffère de cet espace de travail. Rien n’a été fusionné&#xa0;; redemandez le fichier.</translation>
    </message>
    <message>
        <source>A customer could not be frozen</source>
        <translation>Un client n’a pas pu être figé</translation>
    </message>
    <message>
        <source>The review was not started, because what is known of a customer could not be kept exactly. Check the workspace and report this.</source>
        <translation>La revue n’a pas été lancée, car ce que l’on sait d’un client n’a pas pu être conservé à l’identique. Vérifiez l’espace de travail et signalez le problème.</translation>
    </message>
    <message>
        <source>This is not a file of a review</source>
        <translation>Ce fichier n’est pas une revue</translation>
    </message>
    <message>
        <source>The file was not written by Attaché as a review, so nothing was taken over. Choose the file that was handed over.</source>
        <translation>Le fichier n’a pas été écrit par Attaché comme une revue&#xa0;: rien n’a été repris. Choisissez le fichier qui vous a été remis.</translation>
    </message>
    <message>
        <source>This review was written by a newer version of Attaché, so nothing was taken over. Install the newer version.</source>
        <translation>Cette revue a été écrite par une version plus récente d’Attaché&#xa0;: rien n’a été repris. Installez la version plus récente.</translation>
    </message>
    <message>
        <source>The file of the review is damaged</source>
        <translation>Le fichier de la revue est endommagé</translation>
    </message>
    <message>
        <source>The file cannot be read as a review, so nothing was taken over. Ask for it again.</source>
        <translation>Le fichier n’est pas lisible comme une revue&#xa0;: rien n’a été repris. Redemandez-le.</translation>
    </message>
    <message>
        <source>The file of the review was altered</source>
        <translation>Le fichier de la revue a été modifié</translation>
    </message>
    <message>
        <source>Its checksums do not fit what it holds, so nothing was taken over. Ask for it again.</source>
        <translation>Ses sommes de contrôle ne correspondent pas à son contenu&#xa0;: rien n’a été repris. Redemandez-le.</translation>
    </message>
    <message>
        <source>The review is still open</source>
        <translation>La revue est encore ouverte</translation>
    </message>
    <message>
        <source>Only a closed review proves something, because it never changes again. Close the review first.</source>
        <translation>Seule une revue close prouve quelque chose, car elle ne change plus jamais. Clôturez d’abord la revue.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Evidence is a folder; name it as it was written.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Les justificatifs forment un dossier&#xa0;; indiquez-le tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>This folder is not evidence</source>
        <translation>Ce dossier ne contient pas de justificatifs</translation>
    </message>
    <message>
        <source>The folder “%1” holds neither a review nor its checksums. Choose the folder that was written as evidence.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne contient ni revue ni sommes de contrôle. Choisissez le dossier de justificatifs tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>Un fichier manque</translation>
    </message>
    <message>
        <source>The file “%1” is missing from the evidence.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» manque dans les justificatifs.</translation>
    </message>
    <message>
        <source>A file does not belong there</source>
        <translation>Un fichier est en trop</translation>
    </message>
    <message>
        <source>The file “%1” is not part of the evidence as it was written.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne fait pas partie des justificatifs tels qu’ils ont été écrits.</translation>
    </message>
    <message>
        <source>A file was altered</source>
        <translation>Un fichier a été modifié</translation>
    </message>
    <message>
        <source>The file “%1” is not what it was when it was written.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est plus tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>The list of checksums is damaged</source>
        <translation>La liste des sommes de contrôle est endommagée</translation>
    </message>
    <message>
        <source>The file SHA256SUMS cannot be read as it was written.</source>
        <translation>Le fichier SHA256SUMS n’est plus lisible tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>The review does not fit its checksums</source>
        <translation>La revue ne correspond pas à ses sommes de contrôle</translation>
    </message>
    <message>
        <source>The file review.json was altered, or cannot be read (%1).</source>
        <translation>Le fichier review.json a été modifié ou n’est pas lisible (%1).</translation>
    </message>
    <message>
        <source>The journal does not fit its checksums</source>
        <translation>Le journal ne correspond pas à ses sommes de contrôle</translation>
    </message>
    <message>
        <source>Line %1 of the file journal.json was altered or does not follow the one before.</source>
        <translation>La ligne %1 du fichier journal.json a été modifiée ou ne suit pas la précédente.</translation>
    </message>
    <message>
        <source>The evidence does not hold</source>
        <translation>Les justificatifs ne tiennent pas</translation>
    </message>
    <message>
        <source>Something in the folder was altered, is missing or was added. Ask for it again from whoever wrote it.</source>
        <translation>Un élément du dossier a été modifié, manque ou a été ajouté. Redemandez-le à la personne qui l’a écrit.</translation>
    </message>
    <message>
        <source>The smart tag would ask for itself</source>
        <translation>L’étiquette automatique se demanderait elle-même</translation>
    </message>
    <message>
        <source>The filter of the smart tag “%1” asks for “%2”, which leads back to it. Take that condition away.</source>
        <translation>Le filtre de l’étiquette automatique «&#xa0;%1&#xa0;» demande «&#xa0;%2&#xa0;», qui y ramène. Retirez cette condition.</translation>
    </message>
    <message>
        <source>The smart tag asks for an unknown tag</source>
        <translation>L’étiquette automatique demande une étiquette inconnue</translation>
    </message>
    <message>
        <source>The filter of the smart tag “%1” asks for the tag “%2”, which no customer and no smart tag has. Correct it before you save.</source>
        <translation>Le filtre de l’étiquette automatique «&#xa0;%1&#xa0;» demande l’étiquette «&#xa0;%2&#xa0;», qu’aucun client ne porte et qui n’est pas non plus une étiquette automatique. Corrigez-le avant d’enregistrer.</translation>
    </message>
    <message>
        <source>The smart tag builds upon a broken one</source>
        <translation>L’étiquette automatique s’appuie sur une autre qui ne fonctionne pas</translation>
    </message>
    <message>
        <source>The filter of the smart tag “%1” asks for “%2”, which does not work. Correct that smart tag first.</source>
        <translation>Le filtre de l’étiquette automatique «&#xa0;%1&#xa0;» demande «&#xa0;%2&#xa0;», qui ne fonctionne pas. Corrigez d’abord cette dernière.</translation>
    </message>
    <message>
        <source>The past cannot be changed</source>
        <translation>Le passé ne se modifie pas</translation>
    </message>
    <message>
        <source>The window shows the workspace as of an earlier date. Go back to the present to change something.</source>
        <translation>La fenêtre montre l’espace de travail à une date antérieure. Revenez au présent pour modifier quelque chose.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>No expiry date</source>
        <translation>Sans date d’expiration</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>date</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <comment>relative date</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLabels</name>
    <message>
        <source>Unknown</source>
        <comment>file format</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Partner Center: customer list</source>
        <translation>Espace partenaires&#xa0;: liste des clients</translation>
    </message>
    <message>
        <source>Partner Center: subscriptions of a customer</source>
        <translation>Espace partenaires&#xa0;: abonnements d’un client</translation>
    </message>
    <message>
        <source>Partner Center: activity log</source>
        <translation>Espace partenaires&#xa0;: journal d’activité</translation>
    </message>
    <message>
        <source>Bulk tool: customers</source>
        <translation>Outil de traitement en masse&#xa0;: clients</translation>
    </message>
    <message>
        <source>GDAP bulk tool: customers</source>
        <translation>Outil GDAP en masse&#xa0;: clients</translation>
    </message>
    <message>
        <source>GDAP bulk tool: roles</source>
        <translation>Outil GDAP en masse&#xa0;: rôles</translation>
    </message>
    <message>
        <source>GDAP bulk tool: security groups</source>
        <translation>Outil GDAP en masse&#xa0;: groupes de sécurité</translation>
    </message>
    <message>
        <source>GDAP bulk tool: relationships</source>
        <translation>Outil GDAP en masse&#xa0;: relations</translation>
    </message>
    <message>
        <source>GDAP bulk tool: access assignments</source>
        <translation>Outil GDAP en masse&#xa0;: attributions d’accès</translation>
    </message>
    <message>
        <source>DAP bulk tool: customers</source>
        <translation>Outil DAP en masse&#xa0;: clients</translation>
    </message>
    <message>
        <source>DAP bulk tool: terminated relationships</source>
        <translation>Outil DAP en masse&#xa0;: relations résiliées</translation>
    </message>
    <message>
        <source>Attaché: customer list</source>
        <translation>Attaché&#xa0;: liste des clients</translation>
    </message>
    <message>
        <source>Partner Center answer: customers</source>
        <translation>Réponse de l’Espace partenaires&#xa0;: clients</translation>
    </message>
    <message>
        <source>Partner Center answer: partner relationships</source>
        <translation>Réponse de l’Espace partenaires&#xa0;: relations de partenariat</translation>
    </message>
    <message>
        <source>Partner Center answer: subscriptions</source>
        <translation>Réponse de l’Espace partenaires&#xa0;: abonnements</translation>
    </message>
    <message>
        <source>Partner Center answer: activity log</source>
        <translation>Réponse de l’Espace partenaires&#xa0;: journal d’activité</translation>
    </message>
    <message>
        <source>Partner Center answer: transfers</source>
        <translation>Réponse de l’Espace partenaires&#xa0;: transferts</translation>
    </message>
    <message>
        <source>Microsoft Graph answer: GDAP relationships</source>
        <translation>Réponse de Microsoft Graph&#xa0;: relations GDAP</translation>
    </message>
    <message>
        <source>Microsoft Graph answer: access assignments</source>
        <translation>Réponse de Microsoft Graph&#xa0;: attributions d’accès</translation>
    </message>
    <message>
        <source>Microsoft Graph answer: contracts</source>
        <translation>Réponse de Microsoft Graph&#xa0;: contrats</translation>
    </message>
    <message>
        <source>Microsoft Graph answer: GDAP customers</source>
        <translation>Réponse de Microsoft Graph&#xa0;: clients GDAP</translation>
    </message>
    <message>
        <source>Partner Center answer: subscription analytics</source>
        <translation>Réponse de l’Espace partenaires&#xa0;: analyse des abonnements</translation>
    </message>
    <message>
        <source>Do not import</source>
        <comment>column</comment>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nom de la société</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Nom de domaine</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Pays ou région</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>ID d’abonnement</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>column</comment>
        <translation>Nombre de licences</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>column</comment>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>Partner of record</source>
        <translation>Partenaire de référence</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Partner tenant ID</source>
        <translation>ID du locataire du partenaire</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Relationship ID</source>
        <translation>ID de la relation</translation>
    </message>
    <message>
        <source>Admin relationship name</source>
        <translation>Nom de la relation d’administrateur</translation>
    </message>
    <message>
        <source>Created on</source>
        <comment>relationship, column</comment>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Activated on</source>
        <comment>relationship, column</comment>
        <translation>Activée le</translation>
    </message>
    <message>
        <source>Modified on</source>
        <comment>relationship, column</comment>
        <translation>Modifiée le</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Access assignment ID</source>
        <translation>ID de l’attribution d’accès</translation>
    </message>
    <message>
        <source>Security group ID</source>
        <translation>ID du groupe de sécurité</translation>
    </message>
    <message>
        <source>Security group</source>
        <translation>Groupe de sécurité</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>ID du rôle</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Version tag (ETag)</source>
        <translation>Balise de version (ETag)</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>own name of a customer</comment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>person in charge of a customer</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>keywords</comment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The tenant ID is missing.</source>
        <translation>L’ID de locataire manque.</translation>
    </message>
    <message>
        <source>This is not a tenant ID.</source>
        <translation>Ce n’est pas un ID de locataire.</translation>
    </message>
    <message>
        <source>This is not a domain name.</source>
        <translation>Ce n’est pas un nom de domaine.</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>Une valeur obligatoire manque.</translation>
    </message>
    <message>
        <source>This date cannot be read.</source>
        <translation>Cette date est illisible.</translation>
    </message>
    <message>
        <source>It is not clear which number of this date is the month.</source>
        <translation>On ne sait pas quel nombre de cette date est le mois.</translation>
    </message>
    <message>
        <source>This number cannot be read.</source>
        <translation>Ce nombre est illisible.</translation>
    </message>
    <message>
        <source>This duration cannot be read.</source>
        <translation>Cette durée est illisible.</translation>
    </message>
    <message>
        <source>The row has fewer columns than the header.</source>
        <translation>La ligne a moins de colonnes que l’en-tête.</translation>
    </message>
    <message>
        <source>The row has more columns than the header.</source>
        <translation>La ligne a plus de colonnes que l’en-tête.</translation>
    </message>
    <message>
        <source>The same row came before.</source>
        <translation>La même ligne figure déjà plus haut.</translation>
    </message>
    <message>
        <source>The same ID came before with other values; this row replaces it.</source>
        <translation>Le même ID figure déjà plus haut avec d’autres valeurs&#xa0;; cette ligne le remplace.</translation>
    </message>
    <message>
        <source>This value is not known; it is kept as it is.</source>
        <translation>Cette valeur n’est pas connue&#xa0;; elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>This role is not in the role catalog; it is kept as it is.</source>
        <translation>Ce rôle ne figure pas dans le catalogue des rôles&#xa0;; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>The text was too long and has been cut.</source>
        <translation>Le texte était trop long et a été coupé.</translation>
    </message>
    <message>
        <source>Characters that cannot be shown were replaced.</source>
        <translation>Des caractères qui ne peuvent pas être affichés ont été remplacés.</translation>
    </message>
    <message>
        <source>The value is of another type than expected.</source>
        <translation>La valeur n’est pas du type attendu.</translation>
    </message>
    <message>
        <source>The row belongs to another partner tenant.</source>
        <translation>La ligne concerne un autre locataire de partenaire.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Global</source>
        <comment>cloud</comment>
        <translation>Mondial</translation>
    </message>
    <message>
        <source>US Government</source>
        <comment>cloud</comment>
        <translation>Gouvernement des États-Unis</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <comment>cloud</comment>
        <translation>Gouvernement des États-Unis (DoD)</translation>
    </message>
    <message>
        <source>Germany (legacy)</source>
        <comment>cloud</comment>
        <translation>Allemagne (ancien)</translation>
    </message>
    <message>
        <source>Partner Center (global cloud)</source>
        <translation>Espace partenaires (cloud mondial)</translation>
    </message>
    <message>
        <source>Partner Center for Microsoft Cloud for US Government</source>
        <translation>Espace partenaires de Microsoft&#xa0;Cloud pour le gouvernement des États-Unis</translation>
    </message>
    <message>
        <source>Partner Center for Microsoft Cloud for US Government (DoD)</source>
        <translation>Espace partenaires de Microsoft Cloud pour le gouvernement des États-Unis (DoD)</translation>
    </message>
    <message>
        <source>Partner Center for Microsoft Cloud Germany</source>
        <translation>Espace partenaires de Microsoft&#xa0;Cloud&#xa0;Germany</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>relationship</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>relationship of a customer</comment>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>Advisor</source>
        <comment>relationship of a customer</comment>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Syndication</source>
        <comment>relationship of a customer</comment>
        <translation>Syndication</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <comment>relationship of a customer</comment>
        <translation>Support Microsoft</translation>
    </message>
    <message>
        <source>None</source>
        <comment>relationship</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>customer</comment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>customer</comment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>partner</comment>
        <translation>Nous</translation>
    </message>
    <message>
        <source>My distributor</source>
        <translation>Notre distributeur</translation>
    </message>
    <message>
        <source>My reseller</source>
        <translation>Notre revendeur</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>partners</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>yes or no</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>kind of partner</comment>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <translation>Fournisseur indirect</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Revendeur indirect</translation>
    </message>
    <message>
        <source>Delegated administrative privileges (DAP)</source>
        <translation>Privilèges d’administrateur délégués (DAP)</translation>
    </message>
    <message>
        <source>Granular delegated admin privileges (GDAP)</source>
        <translation>Privilèges d’administrateur délégués granulaires (GDAP)</translation>
    </message>
    <message>
        <source>Azure role</source>
        <translation>Rôle Azure</translation>
    </message>
    <message>
        <source>Advisor</source>
        <comment>kind of partner</comment>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Seller of a subscription</source>
        <translation>Vendeur d’un abonnement</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>indirect provider, in a narrow cell</comment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Ind. reseller</source>
        <comment>indirect reseller, in a narrow cell</comment>
        <translation>Rev. indirect</translation>
    </message>
    <message>
        <source>DAP</source>
        <translation>DAP</translation>
    </message>
    <message>
        <source>GDAP</source>
        <translation>GDAP</translation>
    </message>
    <message>
        <source>Seller</source>
        <comment>of a subscription, in a narrow cell</comment>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a relationship</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>relationship</comment>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Approval pending</source>
        <comment>relationship</comment>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>relationship</comment>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Activating</source>
        <comment>relationship</comment>
        <translation>Activation en cours</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>relationship</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Expiring</source>
        <comment>relationship</comment>
        <translation>Expiration en cours</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>relationship</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Termination requested</source>
        <comment>relationship</comment>
        <translation>Résiliation demandée</translation>
    </message>
    <message>
        <source>Terminating</source>
        <comment>relationship</comment>
        <translation>Résiliation en cours</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>relationship</comment>
        <translation>Résiliée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>evidence</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Own API</source>
        <comment>source</comment>
        <translation>API du partenaire</translation>
    </message>
    <message>
        <source>Customer tenant’s API</source>
        <comment>source</comment>
        <translation>API du locataire du client</translation>
    </message>
    <message>
        <source>Imported file</source>
        <comment>evidence</comment>
        <translation>Fichier importé</translation>
    </message>
    <message>
        <source>Recorded by hand</source>
        <comment>evidence</comment>
        <translation>Saisie manuelle</translation>
    </message>
    <message>
        <source>?</source>
        <comment>evidence mark: unknown</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>A</source>
        <comment>evidence mark: own API</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>C</source>
        <comment>evidence mark: customer tenant’s API</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>F</source>
        <comment>evidence mark: imported file</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>H</source>
        <comment>evidence mark: recorded by hand</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a subscription</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>None</source>
        <comment>status of a subscription</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>subscription</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>subscription</comment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>subscription</comment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>subscription</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>subscription</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>subscription</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Reseller relationship</source>
        <translation>Relation de revendeur</translation>
    </message>
    <message>
        <source>GDAP relationship</source>
        <translation>Relation&#xa0;GDAP</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>invitation</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>invitation</comment>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>invitation</comment>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <comment>invitation</comment>
        <translation>Rappel envoyé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>invitation</comment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Access assigned</source>
        <comment>invitation</comment>
        <translation>Accès attribué</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>invitation</comment>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>invitation</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>invitation</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Canceled here</source>
        <comment>invitation</comment>
        <translation>Annulée ici</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <comment>invitation</comment>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>File</source>
        <comment>source</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>source</comment>
        <translation>Saisie manuelle</translation>
    </message>
    <message>
        <source>Sample data</source>
        <comment>source</comment>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Partners of a customer</source>
        <translation>Partenaires d’un client</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>GDAP relationships</source>
        <translation>Relations GDAP</translation>
    </message>
    <message>
        <source>Access assignments</source>
        <translation>Attributions d’accès</translation>
    </message>
    <message>
        <source>Delegated administrative privileges</source>
        <translation>Privilèges d’administrateur délégués</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Customer tenant</source>
        <translation>Locataire du client</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>dataset</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Customer joined</source>
        <translation>Client arrivé</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Client parti</translation>
    </message>
    <message>
        <source>Customer renamed</source>
        <translation>Client renommé</translation>
    </message>
    <message>
        <source>Domain changed</source>
        <translation>Domaine modifié</translation>
    </message>
    <message>
        <source>Relationship type changed</source>
        <translation>Type de relation modifié</translation>
    </message>
    <message>
        <source>Partner gained</source>
        <translation>Partenaire gagné</translation>
    </message>
    <message>
        <source>Partner lost</source>
        <translation>Partenaire perdu</translation>
    </message>
    <message>
        <source>Relationship changed</source>
        <translation>Relation modifiée</translation>
    </message>
    <message>
        <source>Subscription gained</source>
        <translation>Abonnement gagné</translation>
    </message>
    <message>
        <source>Subscription lost</source>
        <translation>Abonnement perdu</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Abonnement modifié</translation>
    </message>
    <message>
        <source>Access assignment gained</source>
        <translation>Attribution d’accès gagnée</translation>
    </message>
    <message>
        <source>Access assignment lost</source>
        <translation>Attribution d’accès perdue</translation>
    </message>
    <message>
        <source>Access assignment changed</source>
        <translation>Attribution d’accès modifiée</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>access assignments</comment>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>No effective access</source>
        <translation>Aucun accès effectif</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>access assignment</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Effective</source>
        <comment>access</comment>
        <translation>Effectif</translation>
    </message>
</context>
<context>
    <name>NameLabels</name>
    <message>
        <source>(no name)</source>
        <comment>customer</comment>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>(no name) %1</source>
        <comment>customer and tenant id</comment>
        <translation>(sans nom) %1</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurer les valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>QueryErrors</name>
    <message>
        <source>“%1” is not a field. Possible fields: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ. Champs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a field.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ.</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Possible values: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible ici. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not possible here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible ici.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”. Possible values: %2.</source>
        <translation>Une valeur manque après «&#xa0;%1&#xa0;». Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Une valeur manque après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Le guillemet fermant manque.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être compris.</translation>
    </message>
    <message>
        <source>Write “%1” between the values: “%2” stands there without it.</source>
        <translation>Écrivez «&#xa0;%1&#xa0;» entre les valeurs&#xa0;: il manque devant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>Il manque la parenthèse fermante.</translation>
    </message>
    <message>
        <source>This parenthesis was not opened. To look for the text, put it in quotation marks.</source>
        <translation>Cette parenthèse n’a pas été ouverte. Pour rechercher le texte, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Il n’y a rien entre les parenthèses.</translation>
    </message>
    <message>
        <source>There are more than %1 parentheses within each other.</source>
        <translation>Plus de %1 parenthèses sont imbriquées.</translation>
    </message>
    <message>
        <source>There are more than %1 conditions.</source>
        <translation>Il y a plus de %1 conditions.</translation>
    </message>
    <message>
        <source>The filter has more than %1 characters.</source>
        <translation>Le filtre compte plus de %1 caractères.</translation>
    </message>
    <message>
        <source>“%1” is not a date or a period here. Possible are, for example: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date ni une période possible ici. Sont possibles, par exemple&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number or a range. Possible are, for example: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nombre ni un intervalle. Sont possibles, par exemple&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is for dates and numbers. Write “:” here.</source>
        <translation>«&#xa0;%1&#xa0;» est réservé aux dates et aux nombres. Écrivez «&#xa0;:&#xa0;» ici.</translation>
    </message>
    <message>
        <source>A condition is missing beside “%1”. To look for the word itself, put it in quotation marks.</source>
        <translation>Il manque une condition à côté de «&#xa0;%1&#xa0;». Pour rechercher le mot lui-même, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>No customer has the tag “%1”, and no smart tag is called so.</source>
        <translation>Aucun client ne porte l’étiquette «&#xa0;%1&#xa0;», et aucune étiquette automatique ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Through “%1” the smart tag would ask for itself.</source>
        <translation>Par «&#xa0;%1&#xa0;», l’étiquette automatique se demanderait elle-même.</translation>
    </message>
    <message>
        <source>The smart tag “%1” does not work: its filter has to be corrected first.</source>
        <translation>L’étiquette automatique «&#xa0;%1&#xa0;» ne fonctionne pas&#xa0;: il faut d’abord corriger son filtre.</translation>
    </message>
</context>
<context>
    <name>QueryFields</name>
    <message>
        <source>Part of a name, alias, domain, tenant ID, tag or note</source>
        <translation>Partie d’un nom, d’un alias, d’un domaine, d’un ID de locataire, d’une étiquette ou d’une note</translation>
    </message>
    <message>
        <source>Part of the name or alias</source>
        <translation>Partie du nom ou de l’alias</translation>
    </message>
    <message>
        <source>Part of the alias: your own name for the customer</source>
        <translation>Partie de l’alias&#xa0;: votre propre nom pour le client</translation>
    </message>
    <message>
        <source>Part of a domain</source>
        <translation>Partie d’un domaine</translation>
    </message>
    <message>
        <source>Part of the tenant ID</source>
        <translation>Partie de l’ID de locataire</translation>
    </message>
    <message>
        <source>Part of the name of an attached partner</source>
        <translation>Partie du nom d’un partenaire rattaché</translation>
    </message>
    <message>
        <source>A service that any partner is attached for</source>
        <translation>Un service pour lequel un partenaire quelconque est rattaché</translation>
    </message>
    <message>
        <source>A service that we are attached for</source>
        <translation>Un service pour lequel nous sommes rattachés</translation>
    </message>
    <message>
        <source>A service that other partners are attached for</source>
        <translation>Un service pour lequel d’autres partenaires sont rattachés</translation>
    </message>
    <message>
        <source>A service that our distributor is attached for</source>
        <translation>Un service pour lequel notre fournisseur est rattaché</translation>
    </message>
    <message>
        <source>The kind of an attachment</source>
        <translation>Le type d’un rattachement</translation>
    </message>
    <message>
        <source>The status of an attachment</source>
        <translation>Le statut d’un rattachement</translation>
    </message>
    <message>
        <source>How an attachment is known</source>
        <translation>Comment un rattachement est connu</translation>
    </message>
    <message>
        <source>Whether the customer is current or gone</source>
        <translation>Si le client est actuel ou disparu</translation>
    </message>
    <message>
        <source>Part of the name of the realm</source>
        <translation>Partie du nom du périmètre</translation>
    </message>
    <message>
        <source>The cloud of the realm</source>
        <translation>Le cloud du périmètre</translation>
    </message>
    <message>
        <source>A tag, in full</source>
        <translation>Une étiquette, en entier</translation>
    </message>
    <message>
        <source>Part of the name of the owner</source>
        <translation>Partie du nom du responsable</translation>
    </message>
    <message>
        <source>Part of the next action</source>
        <translation>Partie de la prochaine action</translation>
    </message>
    <message>
        <source>When the next action is due</source>
        <translation>Quand la prochaine action arrive à échéance</translation>
    </message>
    <message>
        <source>The state of an invitation</source>
        <translation>L’état d’une invitation</translation>
    </message>
    <message>
        <source>When an attachment of ours ends</source>
        <translation>Quand un de nos rattachements se termine</translation>
    </message>
    <message>
        <source>How many partners are attached, ourselves included</source>
        <translation>Combien de partenaires sont rattachés, nous compris</translation>
    </message>
    <message>
        <source>How many subscriptions there are</source>
        <translation>Combien il y a d’abonnements</translation>
    </message>
    <message>
        <source>When the customer was last seen in a source</source>
        <translation>Quand le client a été vu pour la dernière fois dans une source</translation>
    </message>
    <message>
        <source>When the customer was first seen in a source</source>
        <translation>Quand le client a été vu pour la première fois dans une source</translation>
    </message>
    <message>
        <source>Part of a note</source>
        <translation>Partie d’une note</translation>
    </message>
    <message>
        <source>The language of letters, such as fr</source>
        <translation>La langue des lettres, par exemple fr</translation>
    </message>
    <message>
        <source>Part of the offer of a current subscription</source>
        <translation>Partie de l’offre d’un abonnement actuel</translation>
    </message>
    <message>
        <source>Part of the partner of record of a current subscription</source>
        <translation>Partie du partenaire de référence d’un abonnement actuel</translation>
    </message>
    <message>
        <source>Part of the name of a role that an attachment of ours gives</source>
        <translation>Partie du nom d’un rôle que donne un de nos rattachements</translation>
    </message>
    <message>
        <source>When the first role we hold ends that nothing of ours gives for longer</source>
        <translation>Quand se termine le premier rôle que nous détenons et qu’aucun de nos rattachements ne donne plus longtemps</translation>
    </message>
    <message>
        <source>When anything about the customer last changed</source>
        <translation>Quand quelque chose a changé pour la dernière fois chez le client</translation>
    </message>
    <message>
        <source>What access a GDAP relationship of ours gives</source>
        <translation>L’accès que donne une de nos relations GDAP</translation>
    </message>
    <message>
        <source>Part of the name of a role that ends within 30 days without a successor</source>
        <translation>Une partie du nom d’un rôle qui prend fin dans les 30&#xa0;jours sans relation de remplacement</translation>
    </message>
    <message>
        <source>The country, by its code or its whole name</source>
        <translation>Le pays, par son code ou son nom entier</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Multi-partner support</source>
        <translation>Prise en charge de plusieurs partenaires</translation>
    </message>
    <message>
        <source>Multi-partner lets a customer work with more than one partner.</source>
        <translation>La fonctionnalité multipartenaire permet à un client de travailler avec plusieurs partenaires.</translation>
    </message>
    <message>
        <source>For example, a customer may engage one partner for its Office 365 expertise and another that specializes in Microsoft Azure.</source>
        <translation>Par exemple, un client peut faire appel à un partenaire pour son expertise d’Office&#xa0;365 et à un autre, spécialisé dans Microsoft&#xa0;Azure.</translation>
    </message>
    <message>
        <source>To get started, invite the customer to grant you delegated administrative privileges.</source>
        <translation>Pour commencer, invitez le client à vous accorder des privilèges d’administrateur délégués.</translation>
    </message>
    <message>
        <source>If the customer already works with a partner, see “Request a relationship with a customer”.</source>
        <translation>Si le client travaille déjà avec un partenaire, consultez la rubrique «&#xa0;Demander une relation avec un client&#xa0;».</translation>
    </message>
    <message>
        <source>What multi-partner does not do</source>
        <translation>Ce que la fonctionnalité multipartenaire ne fait pas</translation>
    </message>
    <message>
        <source>It does not change any of the customer’s existing subscriptions.</source>
        <translation>Elle ne modifie aucun des abonnements existants du client.</translation>
    </message>
    <message>
        <source>It does not transfer the customer’s existing subscriptions or the ownership of the account.</source>
        <translation>Elle ne transfère ni les abonnements existants du client ni la propriété du compte.</translation>
    </message>
    <message>
        <source>It does not change the terms of any existing subscription or the customer’s obligations under it.</source>
        <translation>Elle ne modifie ni les conditions des abonnements existants ni les obligations qui en découlent pour le client.</translation>
    </message>
    <message>
        <source>It does not change the partner of record for a subscription.</source>
        <translation>Elle ne change pas le partenaire de référence d’un abonnement.</translation>
    </message>
    <message>
        <source>A CSP partner cannot currently resell online services to another CSP partner.</source>
        <translation>Un partenaire fournisseur de solutions Cloud (CSP) n’est actuellement pas autorisé à revendre des services en ligne à un autre partenaire CSP.</translation>
    </message>
    <message>
        <source>This restriction applies only to the tenant used for CSP transactions. For its own business use, a CSP partner can buy online services from another CSP partner through a tenant that is not enrolled in CSP.</source>
        <translation>Cette restriction ne concerne que le locataire utilisé pour les transactions CSP. Pour ses propres besoins, un partenaire CSP peut acheter des services en ligne auprès d’un autre partenaire CSP au moyen d’un locataire non inscrit au programme CSP.</translation>
    </message>
    <message>
        <source>“%1” is the tenant of a CSP partner. The invitation cannot be created.</source>
        <translation>«&#xa0;%1&#xa0;» est le locataire d’un partenaire CSP. L’invitation ne peut pas être créée.</translation>
    </message>
    <message>
        <source>Microsoft continuously reviews the policies and capabilities of all programs.</source>
        <translation>Microsoft réexamine en permanence les politiques et les fonctionnalités de tous les programmes.</translation>
    </message>
    <message>
        <source>Feature releases are announced through the usual communication channels, including the Partner Dashboard.</source>
        <translation>Les nouvelles fonctionnalités sont annoncées par les canaux de communication habituels, notamment le Tableau de bord du partenaire.</translation>
    </message>
    <message>
        <source>Applies to: Partner Center, Partner Center for Microsoft Cloud for US Government, Partner Center for Microsoft Cloud Germany</source>
        <translation>S’applique à&#xa0;: Espace partenaires, Espace partenaires de Microsoft&#xa0;Cloud pour le gouvernement des États-Unis, Espace partenaires de Microsoft&#xa0;Cloud&#xa0;Germany</translation>
    </message>
    <message>
        <source>This request does not make you the reseller of existing subscriptions: you are not invoiced for them, and you cannot add or remove licenses, order add-ons, migrate them or change their partner of record.</source>
        <translation>Cette demande ne fait pas de vous le revendeur des abonnements existants&#xa0;: ils ne vous sont pas facturés et vous ne pouvez ni ajouter ni retirer de licences, ni commander de modules complémentaires, ni migrer ces abonnements, ni changer leur partenaire de référence.</translation>
    </message>
    <message>
        <source>The customer can remove your delegated administrative privileges in their own admin portal. The reseller relationship and your support obligations remain in force unless you renegotiate them.</source>
        <translation>Le client peut retirer vos privilèges d’administrateur délégués depuis son propre portail d’administration. La relation de revendeur et vos obligations de support restent en vigueur tant que vous ne les avez pas renégociées.</translation>
    </message>
    <message>
        <source>To restore privileges that the customer removed, send a new relationship request.</source>
        <translation>Pour rétablir des privilèges retirés par le client, envoyez une nouvelle demande de relation.</translation>
    </message>
    <message>
        <source>You can request a reseller relationship with a customer in your country or region.</source>
        <translation>Vous pouvez demander une relation de revendeur avec un client situé dans votre pays ou votre région.</translation>
    </message>
    <message>
        <source>In %1, a reseller relationship request always includes delegated administrative privileges.</source>
        <translation>Dans %1, une demande de relation de revendeur inclut toujours des privilèges d’administrateur délégués.</translation>
    </message>
    <message>
        <source>Do not change the link: it ties the customer to your partner account.</source>
        <translation>Ne modifiez pas le lien&#xa0;: il associe le client à votre compte partenaire.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Whole tenant</source>
        <translation>Tout le locataire</translation>
    </message>
    <message>
        <source>Office 365</source>
        <translation>Office&#xa0;365</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Dynamics 365</source>
        <translation>Dynamics&#xa0;365</translation>
    </message>
    <message>
        <source>Power Platform</source>
        <translation>Power Platform</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Autres services</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Every customer, by name</source>
        <translation>Chaque client, par nom</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Customers at whom an access of ours ends within 30 days without a successor</source>
        <translation>Clients chez qui un accès de notre part prend fin dans les 30 jours sans relation de remplacement</translation>
    </message>
    <message>
        <source>More than one partner</source>
        <translation>Plusieurs partenaires</translation>
    </message>
    <message>
        <source>Customers to whom several partners are known to be attached</source>
        <translation>Clients dont on sait que plusieurs partenaires leur sont rattachés</translation>
    </message>
    <message>
        <source>Office 365 ours, Azure somebody else’s</source>
        <translation>Office&#xa0;365 chez nous, Azure chez un autre</translation>
    </message>
    <message>
        <source>Customers with Office 365 from us and Azure from another partner</source>
        <translation>Clients qui ont Office&#xa0;365 chez nous et Azure chez un autre partenaire</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>Customers that a complete list no longer named, with their last known state</source>
        <translation>Clients qu’une liste complète ne citait plus, avec leur dernier état connu</translation>
    </message>
    <message>
        <source>No effective access</source>
        <translation>Aucun accès effectif</translation>
    </message>
    <message>
        <source>Customers with an active GDAP relationship of ours to which no access assignment is known</source>
        <translation>Clients avec une relation GDAP active de notre part à laquelle aucune attribution d’accès n’est connue</translation>
    </message>
    <message>
        <source>Not seen for 30 days</source>
        <translation>Non vus depuis 30 jours</translation>
    </message>
    <message>
        <source>Customers whose newest observation is more than 30 days old</source>
        <translation>Clients dont l’observation la plus récente date de plus de 30 jours</translation>
    </message>
</context>
<context>
    <name>attache::AboutDialog</name>
    <message>
        <source>Version:</source>
        <translation>Version&#xa0;:</translation>
    </message>
    <message>
        <source>Qt:</source>
        <translation>Qt&#xa0;:</translation>
    </message>
    <message>
        <source>SQLite:</source>
        <translation>SQLite&#xa0;:</translation>
    </message>
    <message>
        <source>Operating system:</source>
        <translation>Système d’exploitation&#xa0;:</translation>
    </message>
    <message>
        <source>Role catalog of:</source>
        <translation>Catalogue des rôles du&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;License:</source>
        <translation>&amp;Licence&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;opy versions</source>
        <translation>C&amp;opier les versions</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <extracomment>French: write “d’” by hand if the name starts with a vowel.</extracomment>
        <translation>À propos d’Attaché</translation>
    </message>
    <message>
        <source>Who your customers are, which partners are attached to each of them and for what, what you asked them to approve, what runs out when, and what changed. Without a network.</source>
        <translation>Qui sont vos clients, quels partenaires leur sont rattachés et pour quoi, ce que vous leur avez demandé d’approuver, ce qui expire et quand, et ce qui a changé. Sans réseau.</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <comment>version in use, version at build time</comment>
        <translation>%1 (compilé avec %2)</translation>
    </message>
    <message>
        <source>Attaché is free software: you can redistribute it and/or modify it under the terms of the GNU General Public License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later version.</source>
        <translation>Attaché est un logiciel libre&#xa0;: vous pouvez le redistribuer ou le modifier selon les termes de la Licence publique générale GNU telle que publiée par la Free Software Foundation, soit la version 3 de la licence, soit (à votre choix) toute version ultérieure.</translation>
    </message>
    <message>
        <source>Attaché is distributed in the hope that it will be useful, but without any warranty; without even the implied warranty of merchantability or fitness for a particular purpose. See the GNU General Public License for more details.</source>
        <translation>Attaché est distribué dans l’espoir qu’il sera utile, mais sans aucune garantie, pas même la garantie implicite de qualité marchande ou d’adéquation à un usage particulier. Consultez la Licence publique générale GNU pour plus de détails.</translation>
    </message>
    <message>
        <source>It uses Qt under the GNU Lesser General Public License version 3, and SQLite, which is in the public domain.</source>
        <translation>Il utilise Qt sous la Licence publique générale limitée GNU version 3, et SQLite, qui est dans le domaine public.</translation>
    </message>
    <message>
        <source>Attaché is independent of Microsoft. Product names are trademarks of their owners.</source>
        <translation>Attaché est indépendant de Microsoft. Les noms de produits sont des marques de leurs propriétaires.</translation>
    </message>
</context>
<context>
    <name>attache::ActivityPage</name>
    <message>
        <source>Observations</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Com&amp;parer</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Every import is an observation. Select two of them to see what changed in between; only a complete list can show that something is gone.</source>
        <translation>Chaque importation est un relevé. Sélectionnez-en deux pour voir ce qui a changé entre eux&#xa0;; seule une liste complète peut montrer qu’un élément a disparu.</translation>
    </message>
    <message>
        <source>What users did in this workspace, newest first. Nothing is ever changed or removed here; each line is chained to the one before it.</source>
        <translation>Ce que les utilisateurs ont fait dans cet espace de travail, du plus récent au plus ancien. Rien n’y est jamais modifié ni supprimé&#xa0;; chaque ligne est liée à la précédente.</translation>
    </message>
    <message>
        <source>Nothing was observed yet</source>
        <translation>Aucun relevé pour le moment</translation>
    </message>
    <message>
        <source>Each list you import is kept as an observation. With the second one you see what changed.</source>
        <translation>Chaque liste importée est conservée comme relevé. Dès la deuxième, vous voyez ce qui a changé.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>“Compare” this date with that date</comment>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>Select two observations: hold Ctrl and click, or use Ctrl and the space bar.</source>
        <translation>Sélectionnez deux relevés&#xa0;: cliquez en maintenant la touche Ctrl, ou utilisez Ctrl et la barre d’espace.</translation>
    </message>
    <message>
        <source>Also &amp;show partners recorded by hand</source>
        <translation>Afficher aussi les partenaires saisis &amp;manuellement</translation>
    </message>
    <message>
        <source>Sho&amp;w the workspace as of then</source>
        <translation>&amp;Voir l’espace de travail à cette date</translation>
    </message>
</context>
<context>
    <name>attache::AttachDialog</name>
    <message>
        <source>Record a partner</source>
        <translation>Saisir un partenaire</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>&amp;Partner:</source>
        <translation>&amp;Partenaire&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Tenant ID:</source>
        <translation>ID de &amp;locataire&#xa0;:</translation>
    </message>
    <message>
        <source>Partner &amp;ID:</source>
        <translation>&amp;ID partenaire&#xa0;:</translation>
    </message>
    <message>
        <source>What the partner does</source>
        <comment>for the customer</comment>
        <translation>Ce que fait le partenaire</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ervice:</source>
        <translation>S&amp;ervice&#xa0;:</translation>
    </message>
    <message>
        <source>No role chosen</source>
        <translation>Aucun rôle choisi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>St&amp;atus:</source>
        <translation>St&amp;atut&#xa0;:</translation>
    </message>
    <message>
        <source>Sta&amp;rt:</source>
        <translation>&amp;Début&#xa0;:</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>En&amp;d:</source>
        <translation>&amp;Fin&#xa0;:</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Ho&amp;w do you know?</source>
        <translation>C&amp;omment le savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>For example: the customer said so on the phone</source>
        <translation>Par exemple&#xa0;: le client l’a dit au téléphone</translation>
    </message>
    <message>
        <source>A partner not listed here</source>
        <translation>Un partenaire absent de cette liste</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>service of a partner</comment>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>date</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>Sans date d’expiration</translation>
    </message>
    <message>
        <source>On a date</source>
        <comment>start or end</comment>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>What you record here is marked as recorded by hand, with your name and today’s date. It changes nothing at Microsoft.</source>
        <translation>Ce que vous saisissez ici est marqué comme saisie manuelle, avec votre nom et la date du jour. Rien n’est modifié chez Microsoft.</translation>
    </message>
    <message>
        <source>Role&amp;s:</source>
        <translation>&amp;Rôles&#xa0;:</translation>
    </message>
</context>
<context>
    <name>attache::AttachmentText</name>
    <message>
        <source>Gone since %1</source>
        <translation>Disparu depuis le %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>status, date</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>status, date</comment>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, no expiry date</source>
        <comment>status</comment>
        <translation>%1, sans date d’expiration</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>roles, how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>evidence, date</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <comment>evidence, person, date</comment>
        <translation>%1 par %2 le %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>evidence, date</comment>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>%1 “%2” of %3</source>
        <comment>evidence, source, date</comment>
        <translation>%1 «&#xa0;%2&#xa0;» du %3</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>kind of attachment, roles</comment>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, %5</source>
        <comment>partner, service, kind, status, evidence</comment>
        <translation>%1, %2&#xa0;: %3, %4, %5</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>ID partenaire</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Relationship name</source>
        <translation>Nom de la relation</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last known status</source>
        <translation>Dernier statut connu</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Auto-extend</source>
        <translation>Prolongation automatique</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>auto-extend</comment>
        <translation>Désactivée</translation>
    </message>
    <message numerus="yes">
        <source>By %n days</source>
        <comment>auto-extend</comment>
        <translation>
            <numerusform>Par périodes de %n jour</numerusform>
            <numerusform>Par périodes de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>ID dans la source</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Comment nous le savons</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Service not stated</source>
        <translation>Service non indiqué</translation>
    </message>
    <message>
        <source>Partner ID %1</source>
        <translation>ID partenaire %1</translation>
    </message>
    <message>
        <source>Partner without a name</source>
        <translation>Partenaire sans nom</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Locataire %1</translation>
    </message>
    <message>
        <source>Ran out on %1</source>
        <comment>attachment</comment>
        <translation>A pris fin le %1</translation>
    </message>
    <message>
        <source>Not read: whether anybody of ours can use the roles is unknown</source>
        <translation>Non lues&#xa0;: on ignore si quelqu’un de chez nous peut utiliser les rôles</translation>
    </message>
    <message>
        <source>None: nobody of ours can use the roles (no effective access)</source>
        <translation>Aucune&#xa0;: personne de chez nous ne peut utiliser les rôles (aucun accès effectif)</translation>
    </message>
    <message>
        <source>Pending: nobody of ours can use the roles yet</source>
        <translation>En attente&#xa0;: personne de chez nous ne peut encore utiliser les rôles</translation>
    </message>
    <message>
        <source>Active: a security group of ours has the roles</source>
        <translation>Active&#xa0;: un de nos groupes de sécurité dispose des rôles</translation>
    </message>
    <message>
        <source>Access assignments</source>
        <translation>Attributions d’accès</translation>
    </message>
</context>
<context>
    <name>attache::BarChartView</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>category of a chart, series, number</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 – far above the other months</source>
        <comment>bar of a chart</comment>
        <translation>%1 – très au-dessus des autres mois</translation>
    </message>
</context>
<context>
    <name>attache::ChangeText</name>
    <message>
        <source>was %1</source>
        <comment>earlier value</comment>
        <translation>auparavant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>earlier value, new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, kind of attachment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>change, partner, capacity</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>change, values</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Invitation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Invitation: %1 (%2)</source>
        <comment>status, note</comment>
        <translation>Invitation&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, detail</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>corrected to %1</source>
        <comment>status of an invitation</comment>
        <translation>corrigée en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Review “%1”: the decision was taken back</source>
        <translation>Revue «&#xa0;%1&#xa0;»&#xa0;: la décision a été retirée</translation>
    </message>
    <message>
        <source>Review “%1”: %2</source>
        <comment>name of the review, decision</comment>
        <translation>Revue «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Review “%1”: %2 (%3)</source>
        <comment>name of the review, decision, reason</comment>
        <translation>Revue «&#xa0;%1&#xa0;»&#xa0;: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>attache::ChangesPage</name>
    <message>
        <source>%1 – %2</source>
        <comment>date and time of an observation, its source</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>page</comment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>list</comment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>The newest observation</source>
        <translation>Le relevé le plus récent</translation>
    </message>
    <message>
        <source>The observation it is usually compared with</source>
        <translation>Le relevé de comparaison habituel</translation>
    </message>
    <message>
        <source>Your last visit, %1</source>
        <comment>date and time</comment>
        <translation>Votre dernière visite, %1</translation>
    </message>
    <message>
        <source>One month before</source>
        <translation>Un mois plus tôt</translation>
    </message>
    <message>
        <source>Three months before</source>
        <translation>Trois mois plus tôt</translation>
    </message>
    <message>
        <source>One year before</source>
        <translation>Un an plus tôt</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour le moment</translation>
    </message>
    <message>
        <source>Each list you import is kept as an observation. With the second one you see what changed.</source>
        <translation>Chaque liste importée est conservée comme relevé. Dès la deuxième, vous voyez ce qui a changé.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>There is no earlier observation of that time</source>
        <translation>Aucun relevé antérieur à cette date</translation>
    </message>
    <message>
        <source>Choose another one under “From”.</source>
        <translation>Choisissez-en un autre sous «&#xa0;Depuis&#xa0;».</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>The two observations say the same.</source>
        <translation>Les deux relevés disent la même chose.</translation>
    </message>
    <message>
        <source>No change at the customers of this filter</source>
        <translation>Aucun changement chez les clients de ce filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) at other customers.</source>
        <translation>
            <numerusform>%Ln changement chez d’autres clients.</numerusform>
            <numerusform>%Ln changements chez d’autres clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 at %4</source>
        <comment>two dates; a number of changes; a number of customers</comment>
        <translation>Du %1 au %2&#xa0;: %3 chez %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see both states of its customer.</source>
        <translation>Choisissez un changement pour voir les deux états de son client.</translation>
    </message>
    <message>
        <source>%1, before and after</source>
        <comment>customer</comment>
        <translation>%1, avant et après</translation>
    </message>
    <message>
        <source>Export the difference</source>
        <translation>Exporter les différences</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Fichier JSON (*.json)</translation>
    </message>
    <message>
        <source>Changes %1 to %2</source>
        <comment>name of a file, two dates</comment>
        <translation>Changements du %1 au %2</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <comment>the earlier of two observations</comment>
        <translation>Dep&amp;uis&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <comment>the later of two observations</comment>
        <translation>&amp;Jusqu’à&#xa0;:</translation>
    </message>
</context>
<context>
    <name>attache::Charts</name>
    <message>
        <source>Customers by the month in which access of ours runs out</source>
        <translation>Clients par mois où prend fin un de nos accès</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Customers by number of partners</source>
        <translation>Clients par nombre de partenaires</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>number of partners</comment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 partners or more</source>
        <translation>%1 partenaires ou plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partenaire</numerusform>
            <numerusform>%Ln partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers by service and by who is attached for it</source>
        <translation>Clients par service et selon qui y est rattaché</translation>
    </message>
    <message>
        <source>Customers by status of their invitations</source>
        <translation>Clients par statut de leurs invitations</translation>
    </message>
    <message>
        <source>Customers over time</source>
        <translation>Clients au fil du temps</translation>
    </message>
</context>
<context>
    <name>attache::ChartsPage</name>
    <message>
        <source>Charts</source>
        <comment>page</comment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>En ta&amp;bleau</translation>
    </message>
    <message>
        <source>Charts as a table</source>
        <translation>Graphiques sous forme de tableau</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>of a chart</comment>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>of a chart</comment>
        <translation>Série</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a chart</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Rien à représenter pour le moment</translation>
    </message>
    <message>
        <source>Import the lists you already have, and the charts draw themselves.</source>
        <translation>Importez les listes que vous avez déjà, et les graphiques se dessinent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
</context>
<context>
    <name>attache::CustomerColumns</name>
    <message>
        <source>Customer name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Company name as the source spells it</source>
        <translation>Nom de la société tel que la source l’écrit</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Your own name for the customer</source>
        <translation>Votre propre nom pour ce client</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Nom de domaine</translation>
    </message>
    <message>
        <source>Default domain of the customer tenant</source>
        <translation>Domaine par défaut du locataire du client</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country or region of the customer</source>
        <translation>Pays ou région du client</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Your partner tenant and cloud that the customer belongs to</source>
        <translation>Votre locataire de partenaire et le cloud auxquels le client appartient</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Services for which you are attached to the customer</source>
        <translation>Services pour lesquels vous êtes rattaché au client</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Other partners known to be attached, and for which services. An empty cell means that none is known, not that there is none.</source>
        <translation>Autres partenaires dont le rattachement est connu, avec leurs services. Une cellule vide signifie qu’aucun n’est connu, et non qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Number of partner organizations known to be attached</source>
        <translation>Nombre d’organisations partenaires dont le rattachement est connu</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>Prochaine fin</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Status of the newest invitation</source>
        <translation>Statut de la dernière invitation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Whether the source still listed the customer when last read completely</source>
        <translation>Indique si la source mentionnait encore le client lors de sa dernière lecture complète</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Newest observation that lists the customer</source>
        <translation>Dernier relevé qui mentionne le client</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Person in charge of the customer</source>
        <translation>Personne responsable du client</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Also called Microsoft ID</source>
        <translation>Également appelé ID Microsoft</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <source>Oldest observation that lists the customer</source>
        <translation>Premier relevé qui mentionne le client</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>What somebody has to do next, and when</source>
        <translation>Ce que quelqu’un doit faire ensuite, et quand</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>When the next of your attachments to the customer ends</source>
        <translation>Date à laquelle prend fin le prochain de vos rattachements au client</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Who is known to be attached for which service: a full mark is we, a half one our distributor, a ring other partners</source>
        <translation>Qui est rattaché pour quel service, d’après ce qu’on sait&#xa0;: une marque pleine, c’est nous&#xa0;; une demi-marque, notre distributeur&#xa0;; un anneau, d’autres partenaires</translation>
    </message>
    <message>
        <source>Your own keywords, and after a ◇ the smart tags whose filter finds the customer</source>
        <translation>Vos propres mots clés et, après un ◇, les étiquettes automatiques dont le filtre trouve le client</translation>
    </message>
</context>
<context>
    <name>attache::CustomerCommands</name>
    <message>
        <source>Add note</source>
        <comment>undo step</comment>
        <translation>Ajout d’une note</translation>
    </message>
    <message>
        <source>Remove note</source>
        <comment>undo step</comment>
        <translation>Suppression d’une note</translation>
    </message>
</context>
<context>
    <name>attache::CustomerGroups</name>
    <message>
        <source>No end known</source>
        <translation>Aucune fin connue</translation>
    </message>
    <message>
        <source>No invitation</source>
        <translation>Aucune invitation</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Aucun responsable</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Aucune prochaine action</translation>
    </message>
    <message>
        <source>None of ours known</source>
        <translation>Aucun rattachement à nous connu</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Pays inconnu</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a value of a group</comment>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partenaire</numerusform>
            <numerusform>%Ln partenaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::CustomerListModel</name>
    <message>
        <source>, sorted downwards, rank %1</source>
        <comment>after the title of a column</comment>
        <translation>, tri décroissant, rang %1</translation>
    </message>
    <message>
        <source>, sorted upwards, rank %1</source>
        <comment>after the title of a column</comment>
        <translation>, tri croissant, rang %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>open or closed, group, how many customers</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1: group of %Ln customers, closed</source>
        <translation>
            <numerusform>%1&#xa0;: groupe de %Ln client, fermé</numerusform>
            <numerusform>%1&#xa0;: groupe de %Ln clients, fermé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: group of %Ln customers, open</source>
        <translation>
            <numerusform>%1&#xa0;: groupe de %Ln client, ouvert</numerusform>
            <numerusform>%1&#xa0;: groupe de %Ln clients, ouvert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (smart tag: matches %2)</source>
        <comment>tag, filter</comment>
        <translation>%1 (étiquette automatique&#xa0;: correspond à %2)</translation>
    </message>
</context>
<context>
    <name>attache::CustomerNotes</name>
    <message>
        <source>Change alias</source>
        <comment>undo step</comment>
        <translation>Modification de l’alias</translation>
    </message>
    <message>
        <source>Change owner</source>
        <comment>undo step</comment>
        <translation>Modification du responsable</translation>
    </message>
    <message>
        <source>Change next action</source>
        <comment>undo step</comment>
        <translation>Modification de la prochaine action</translation>
    </message>
    <message>
        <source>Change tags</source>
        <comment>undo step</comment>
        <translation>Modification des étiquettes</translation>
    </message>
    <message>
        <source>Change due date</source>
        <comment>undo step</comment>
        <translation>Modification de l’échéance</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>A&amp;lias:</source>
        <translation>A&amp;lias&#xa0;:</translation>
    </message>
    <message>
        <source>O&amp;wner:</source>
        <translation>Re&amp;sponsable&#xa0;:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>Éti&amp;quettes&#xa0;:</translation>
    </message>
    <message>
        <source>Ne&amp;xt action:</source>
        <translation>Prochaine ac&amp;tion&#xa0;:</translation>
    </message>
    <message>
        <source>New n&amp;ote:</source>
        <translation>No&amp;uvelle note&#xa0;:</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Your own name for the customer</source>
        <translation>Votre propre nom pour ce client</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
</context>
<context>
    <name>attache::CustomerPicker</name>
    <message>
        <source>%1 – %2</source>
        <comment>customer, its domain or tenant ID</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>attache::CustomerTableView</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Names of the customers</source>
        <translation>Noms des clients</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Sort by the current column</source>
        <translation>&amp;Trier par la colonne active</translation>
    </message>
    <message>
        <source>Sort by the current column &amp;as well</source>
        <translation>Trier &amp;aussi par la colonne active</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>attache::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Preparing the list…</source>
        <translation>Préparation de la liste en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown customers, all customers</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The customers appear here in a moment.</source>
        <translation>Les clients apparaîtront ici dans un instant.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aucun client pour le moment</translation>
    </message>
    <message>
        <source>Import the customer list of Partner Center or drop it here. Nothing leaves this computer.</source>
        <translation>Importez la liste des clients de l’Espace partenaires ou déposez-la ici. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>No customer matches the filter</source>
        <translation>Aucun client ne correspond au filtre</translation>
    </message>
    <message>
        <source>Take a condition away or clear the filter.</source>
        <translation>Retirez une condition ou effacez le filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Regrouper la liste</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Affiner la liste</translation>
    </message>
</context>
<context>
    <name>attache::DetailsPane</name>
    <message>
        <source>Alias: %1</source>
        <translation>Alias&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gone since %1. First seen %2, last seen %3.</source>
        <translation>Disparu depuis le %1. Vu pour la première fois le %2, pour la dernière fois le %3.</translation>
    </message>
    <message>
        <source>Current. First seen %1, last seen %2.</source>
        <translation>Actuel. Vu pour la première fois le %1, pour la dernière fois le %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <comment>tab</comment>
        <translation>&amp;Partenaires</translation>
    </message>
    <message>
        <source>&amp;Subscriptions</source>
        <comment>tab</comment>
        <translation>A&amp;bonnements</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <comment>tab</comment>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <comment>tab</comment>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>Aucun client choisi</translation>
    </message>
    <message>
        <source>Choose a customer in the list to see its partners, or press %1 and type a few letters.</source>
        <translation>Choisissez un client dans la liste pour voir ses partenaires, ou appuyez sur %1 et tapez quelques lettres.</translation>
    </message>
    <message>
        <source>No partner is known</source>
        <translation>Aucun partenaire connu</translation>
    </message>
    <message>
        <source>No source shows a partner of this customer. That does not mean that there is none.</source>
        <translation>Aucune source ne mentionne de partenaire de ce client. Cela ne signifie pas qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Record a partner…</source>
        <translation>Saisir un partenaire…</translation>
    </message>
    <message>
        <source>The matrix shows what your sources know. An empty cell does not mean that no other partner is attached.</source>
        <translation>La matrice montre ce que savent vos sources. Une cellule vide ne signifie pas qu’aucun autre partenaire n’est rattaché.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Invite the customer to grant you privileges</source>
        <translation>Inviter le client à vous accorder des privilèges</translation>
    </message>
    <message>
        <source>Record by hand that a partner is attached</source>
        <translation>Saisir manuellement qu’un partenaire est rattaché</translation>
    </message>
    <message>
        <source>Copy tenant ID</source>
        <translation>Copier l’ID de locataire</translation>
    </message>
    <message>
        <source>Realm, domain, tenant ID</source>
        <translation>Périmètre, domaine, ID de locataire</translation>
    </message>
    <message>
        <source>Status of the customer</source>
        <translation>Statut du client</translation>
    </message>
    <message>
        <source>Details of the customer</source>
        <translation>Détails du client</translation>
    </message>
    <message>
        <source>Invitations of the customer</source>
        <translation>Invitations du client</translation>
    </message>
    <message>
        <source>Subscriptions of the customer</source>
        <translation>Abonnements du client</translation>
    </message>
    <message>
        <source>Timeline of the customer</source>
        <translation>Chronologie du client</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <comment>tab</comment>
        <translation>In&amp;vitations</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Comment nous le savons</translation>
    </message>
    <message>
        <source>No source shows anything here. That does not mean that there is nothing.</source>
        <translation>Aucune source n’indique quoi que ce soit ici. Cela ne signifie pas qu’il n’y a rien.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>evidence mark, what it means</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>attache::DifferenceExport</name>
    <message>
        <source>Change</source>
        <comment>column: kind of change</comment>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Constaté le</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>how a partner stands to us</comment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an attachment</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>value before a change</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <comment>value after a change</comment>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>attache::DifferenceModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of change, and how often it occurs</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the value before a change</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the value after a change</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Seen on</source>
        <comment>date on which a change was observed</comment>
        <translation>Constaté le</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <extracomment>A value before and after a change.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a partner and its service</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>attache::Evidences</name>
    <message>
        <source>%1 by %2: %3</source>
        <comment>decision that was settled against, reviewer, reason</comment>
        <translation>%1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Nom de domaine</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Access when the review was started</source>
        <translation>Accès au lancement de la revue</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <comment>column: marks of a customer</comment>
        <translation>À regarder de près</translation>
    </message>
    <message>
        <source>Decision of the last review</source>
        <translation>Décision de la dernière revue</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Responsables de la revue</translation>
    </message>
    <message>
        <source>Decided on</source>
        <comment>date</comment>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>date and time, person</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Données du</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filter</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>%1 of %2 (sample)</source>
        <comment>customers</comment>
        <translation>%1 sur %2 (échantillon)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What is in this folder:</source>
        <translation>Contenu de ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>the decisions, to be read and printed</source>
        <translation>les décisions, à lire et à imprimer</translation>
    </message>
    <message>
        <source>the decisions, for Excel</source>
        <translation>les décisions, pour Excel</translation>
    </message>
    <message>
        <source>the decisions, for any spreadsheet</source>
        <translation>les décisions, pour tout tableur</translation>
    </message>
    <message>
        <source>everything that was frozen and said, for machines; Attaché can take it over</source>
        <translation>tout ce qui a été figé et décidé, pour les machines&#xa0;; Attaché peut le reprendre</translation>
    </message>
    <message>
        <source>what the journal of the workspace says about it, with its chain of checksums</source>
        <translation>ce qu’en dit le journal de l’espace de travail, avec sa chaîne de sommes de contrôle</translation>
    </message>
    <message>
        <source>the checksums of all files</source>
        <translation>les sommes de contrôle de tous les fichiers</translation>
    </message>
    <message>
        <source>How to check it without Attaché, in this folder:</source>
        <translation>Comment le vérifier sans Attaché, dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>On Windows: %1</source>
        <translation>Sous Windows&#xa0;: %1</translation>
    </message>
    <message>
        <source>With Attaché: %1</source>
        <translation>Avec Attaché&#xa0;: %1</translation>
    </message>
    <message>
        <source>The checksums show that nothing was altered since the folder was written. Keep a copy of the file SHA256SUMS where the folder is not, or write down the checksum above: that shows that the folder is still the same one.</source>
        <translation>Les sommes de contrôle montrent que rien n’a été modifié depuis l’écriture du dossier. Conservez une copie du fichier SHA256SUMS ailleurs que dans le dossier, ou notez la somme de contrôle ci-dessus&#xa0;: elle montre qu’il s’agit toujours du même dossier.</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>partner, whose it is, what it may do</comment>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>attache::ExplanationDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How we know: %1</source>
        <comment>customer</comment>
        <translation>Comment nous le savons&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Other partners may be attached that no source of yours shows.</source>
        <translation>D’autres partenaires peuvent être rattachés sans qu’aucune de vos sources ne le montre.</translation>
    </message>
    <message>
        <source>What is known about the attachment</source>
        <translation>Ce que l’on sait du rattachement</translation>
    </message>
    <message>
        <source>&amp;Withdraw this record</source>
        <translation>&amp;Retirer cette saisie</translation>
    </message>
</context>
<context>
    <name>attache::FacetPanel</name>
    <message numerus="yes">
        <source>%1, %Ln customer(s)</source>
        <comment>value, how many have it</comment>
        <translation>
            <numerusform>%1, %Ln client</numerusform>
            <numerusform>%1, %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln autre…</numerusform>
            <numerusform>%Ln autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <comment>values of a facet</comment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Affiner la liste</translation>
    </message>
    <message>
        <source>What the customers have in common</source>
        <translation>Ce que les clients ont en commun</translation>
    </message>
    <message numerus="yes">
        <source>%1, smart tag, %Ln customer(s)</source>
        <comment>name, how many have it</comment>
        <translation>
            <numerusform>%1, étiquette automatique, %Ln client</numerusform>
            <numerusform>%1, étiquette automatique, %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::Facets</name>
    <message>
        <source>Status</source>
        <comment>of customers</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Who is attached</source>
        <translation>Qui est rattaché</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>in which a partner is attached</comment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Comment nous le savons</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>that granular relationships give</comment>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>attache::FindBox</name>
    <message>
        <source>Best matches</source>
        <translation>Meilleures correspondances</translation>
    </message>
    <message>
        <source>Find a customer, partner, view or command</source>
        <translation>Rechercher un client, un partenaire, une vue ou une commande</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Name, alias, domain or part of the tenant ID. Accents and case do not matter. Partners, views and commands are found by their names; after &gt; commands only.</source>
        <translation>Nom, alias, domaine ou partie de l’ID de locataire. Les accents et la casse ne comptent pas. Les partenaires, les vues et les commandes se trouvent par leur nom&#xa0;; après &gt;, seulement les commandes.</translation>
    </message>
</context>
<context>
    <name>attache::FindCandidates</name>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Command in %1</source>
        <comment>a menu</comment>
        <translation>Commande du menu %1</translation>
    </message>
    <message>
        <source>Command in %1, %2</source>
        <comment>a menu, its shortcut</comment>
        <translation>Commande du menu %1, %2</translation>
    </message>
</context>
<context>
    <name>attache::FindModel</name>
    <message>
        <source>The customer list is being prepared…</source>
        <translation>Préparation de la liste des clients en cours…</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>Aucun client ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln in the list</source>
        <translation>
            <numerusform>Afficher %Ln résultat dans la liste</numerusform>
            <numerusform>Afficher les %Ln résultats dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer name, alias</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer, details</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>attache::FirstRunPage</name>
    <message>
        <source>Try with the sample workspace</source>
        <translation>Essayer avec l’espace de travail d’exemple</translation>
    </message>
    <message>
        <source>Fictitious customers, partners and invitations that show every page. Nothing leaves this computer.</source>
        <translation>Des clients, des partenaires et des invitations fictifs qui montrent toutes les pages. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Import files you already have</source>
        <translation>Importer des fichiers que vous avez déjà</translation>
    </message>
    <message>
        <source>Customer lists, GDAP lists, bulk-tool files. You see what would change before anything is saved.</source>
        <translation>Listes de clients, listes GDAP, fichiers des outils en masse. Vous voyez ce qui changerait avant tout enregistrement.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>An empty file for your own customers.</source>
        <translation>Un fichier vide pour vos propres clients.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A workspace file of yours or of a colleague.</source>
        <translation>Un fichier d’espace de travail, le vôtre ou celui d’un collègue.</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces:</source>
        <translation>Espaces de travail &amp;récents&#xa0;:</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, folder</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Welcome to Attaché</source>
        <translation>Bienvenue dans Attaché</translation>
    </message>
    <message>
        <source>Every customer with every partner attached to it, and how we know. Everything stays in a file on this computer.</source>
        <translation>Chaque client avec tous les partenaires qui lui sont rattachés, et comment nous le savons. Tout reste dans un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Or drop files here: exports to import, or a workspace (.attache) to open.</source>
        <translation>Ou déposez des fichiers ici&#xa0;: des exports à importer, ou un espace de travail (.attache) à ouvrir.</translation>
    </message>
</context>
<context>
    <name>attache::GroupingMenu</name>
    <message>
        <source>&amp;No groups</source>
        <translation>&amp;Aucun groupe</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>&amp;Ouvrir tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>&amp;Fermer tous les groupes</translation>
    </message>
    <message>
        <source>G&amp;roup by</source>
        <translation>Re&amp;grouper par</translation>
    </message>
</context>
<context>
    <name>attache::ImportDialog</name>
    <message>
        <source>&amp;Files:</source>
        <translation>Fic&amp;hiers&#xa0;:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Rea&amp;lm:</source>
        <translation>&amp;Périmètre&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;ustomer:</source>
        <translation>&amp;Client&#xa0;:</translation>
    </message>
    <message>
        <source>The file does not name it: search the customer</source>
        <translation>Le fichier ne le nomme pas&#xa0;: recherchez le client</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Séparateur&#xa0;:</translation>
    </message>
    <message>
        <source>Da&amp;tes:</source>
        <translation>&amp;Dates&#xa0;:</translation>
    </message>
    <message>
        <source>E&amp;xtent:</source>
        <translation>É&amp;tendue&#xa0;:</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>&amp;Mark them as gone</source>
        <translation>&amp;Marquer comme disparus</translation>
    </message>
    <message>
        <source>Import as a &amp;part of the list</source>
        <translation>Importer comme &amp;une partie de la liste</translation>
    </message>
    <message>
        <source>Do &amp;not import this file</source>
        <translation>&amp;Ne pas importer ce fichier</translation>
    </message>
    <message>
        <source>&amp;What changed:</source>
        <translation>Chan&amp;gements&#xa0;:</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.json)</source>
        <translation>Listes (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add files, or drop them here.</source>
        <translation>Ajoutez des fichiers ou déposez-les ici.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>realm, its cloud</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Into realm %1, cloud %2</source>
        <translation>Dans le périmètre %1, cloud %2</translation>
    </message>
    <message>
        <source>There is no realm yet: add one first.</source>
        <translation>Il n’y a pas encore de périmètre&#xa0;: ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>Meaning of column “%1”</source>
        <translation>Signification de la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <comment>number of problems in a file</comment>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Counting what this file would change…</source>
        <translation>Calcul de ce que ce fichier changerait…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examen du fichier en cours…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>&amp;Importer %n fichier</numerusform>
            <numerusform>&amp;Importer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Above each column stands what it means. Correct it where it was not recognized.</source>
        <translation>Au-dessus de chaque colonne figure sa signification. Corrigez-la si elle n’a pas été reconnue.</translation>
    </message>
    <message>
        <source>The file is taken in whole or not at all.</source>
        <translation>Le fichier est importé en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <comment>file name</comment>
        <translation>Importation de %1 en cours…</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n fichier importé</numerusform>
            <numerusform>%n fichiers importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported. %1</source>
        <comment>reason</comment>
        <translation>Non importé. %1</translation>
    </message>
    <message>
        <source>Not imported: nothing was changed.</source>
        <translation>Non importé&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what it did</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reco&amp;gnized as:</source>
        <translation>Reconnu c&amp;omme&#xa0;:</translation>
    </message>
    <message>
        <source>Canceled: nothing was changed.</source>
        <translation>Annulé&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>Choose the realm…</source>
        <translation>Choisir le périmètre…</translation>
    </message>
    <message>
        <source>Choose the realm that the file belongs to.</source>
        <translation>Choisissez le périmètre auquel appartient le fichier.</translation>
    </message>
    <message>
        <source>Choose the realm to see what this file would change.</source>
        <translation>Choisissez le périmètre pour voir ce que ce fichier modifierait.</translation>
    </message>
    <message>
        <source>Double-click a line, or press Enter on it, to see the customer.</source>
        <translation>Double-cliquez sur une ligne ou appuyez sur Entrée pour voir le client.</translation>
    </message>
</context>
<context>
    <name>attache::ImportProblemModel</name>
    <message>
        <source>Row is left out</source>
        <translation>La ligne est ignorée</translation>
    </message>
    <message>
        <source>Row is imported without this value</source>
        <translation>La ligne est importée sans cette valeur</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>number of a line in a file</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a table file</comment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Conséquence</translation>
    </message>
</context>
<context>
    <name>attache::ImportTexts</name>
    <message>
        <source>%1 added, %2 changed, %3 unchanged, %4 gone</source>
        <comment>numbers of entries</comment>
        <translation>Ajouts&#xa0;: %1, modifications&#xa0;: %2, inchangés&#xa0;: %3, disparus&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln ligne lue</numerusform>
            <numerusform>%Ln lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows read, rows left out</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left out</source>
        <translation>
            <numerusform>dont %Ln ignorée</numerusform>
            <numerusform>dont %Ln ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <comment>encoding</comment>
        <translation>%1 (supposé)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>%1 (assumed: no date decides it)</source>
        <translation>%1 (supposé&#xa0;: aucune date ne permet de trancher)</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>Jour d’abord&#xa0;: 31/12/2026</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>Mois d’abord&#xa0;: 12/31/2026</translation>
    </message>
    <message>
        <source>%1 (assumed: please check)</source>
        <translation>%1 (supposé&#xa0;: à vérifier)</translation>
    </message>
    <message>
        <source>The complete list</source>
        <translation>La liste complète</translation>
    </message>
    <message>
        <source>A part of the list</source>
        <translation>Une partie de la liste</translation>
    </message>
    <message>
        <source>A part of a list adds and changes; nothing is marked as gone by it.</source>
        <translation>Une partie de liste ajoute et modifie&#xa0;; rien n’est marqué comme disparu.</translation>
    </message>
    <message>
        <source>What is known of this customer in “%1” and is not in the file will be marked as gone. Its last known state is kept.</source>
        <translation>Ce que l’on connaît de ce client dans «&#xa0;%1&#xa0;» et qui manque dans le fichier sera marqué comme disparu. Son dernier état connu est conservé.</translation>
    </message>
    <message>
        <source>What is known of “%1” in this realm and is not in the file will be marked as gone. Its last known state is kept.</source>
        <translation>Ce que l’on connaît de «&#xa0;%1&#xa0;» dans ce périmètre et qui manque dans le fichier sera marqué comme disparu. Son dernier état connu est conservé.</translation>
    </message>
    <message>
        <source>%1. This file would give: %2.</source>
        <comment>rows read, counts</comment>
        <translation>%1. Ce fichier donnerait&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Because rows could not be read, nothing would be marked as gone.</source>
        <translation>Des lignes n’ayant pas pu être lues, rien ne serait marqué comme disparu.</translation>
    </message>
    <message>
        <source>That is a large part of what is known: you will be asked before anything is marked as gone.</source>
        <translation>C’est une grande partie de ce qui est connu&#xa0;: une confirmation vous sera demandée avant que quoi que ce soit ne soit marqué comme disparu.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>rows read, counts</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Because rows could not be read, nothing was marked as gone.</source>
        <translation>Des lignes n’ayant pas pu être lues, rien n’a été marqué comme disparu.</translation>
    </message>
    <message>
        <source>Every row can be used as it stands.</source>
        <translation>Toutes les lignes peuvent être utilisées telles quelles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the file cannot be used as they stand.</source>
        <translation>
            <numerusform>%Ln endroit du fichier ne peut pas être utilisé tel quel.</numerusform>
            <numerusform>%Ln endroits du fichier ne peuvent pas être utilisés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>Seul le premier est affiché (%Ln).</numerusform>
            <numerusform>Les %Ln premiers sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not contain %2 of the %3 entries known until now. If it is the complete list, they will be marked as gone; their last known state is kept. If it is only a part of the list, import it as a part. Nothing has been changed so far.</source>
        <comment>file name, number, number</comment>
        <translation>«&#xa0;%1&#xa0;» ne contient pas %2 des %3 entrées connues jusqu’ici. S’il s’agit de la liste complète, elles seront marquées comme disparues&#xa0;; leur dernier état connu est conservé. S’il ne s’agit que d’une partie de la liste, importez-la comme telle. Rien n’a été modifié pour l’instant.</translation>
    </message>
</context>
<context>
    <name>attache::InvitationDialog</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&amp;Realm:</source>
        <translation>&amp;Périmètre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>Rec&amp;hercher&#xa0;:</translation>
    </message>
    <message>
        <source>A customer you know: name, domain or tenant ID</source>
        <translation>Un client connu&#xa0;: nom, domaine ou ID de locataire</translation>
    </message>
    <message>
        <source>&amp;Tenant ID:</source>
        <translation>ID de &amp;locataire&#xa0;:</translation>
    </message>
    <message>
        <source>Leave empty for a new customer</source>
        <translation>Laisser vide pour un nouveau client</translation>
    </message>
    <message>
        <source>&amp;Domain name:</source>
        <translation>Nom de &amp;domaine&#xa0;:</translation>
    </message>
    <message>
        <source>This tenant is not used for CSP transactions</source>
        <translation>Ce locataire ne sert pas aux transactions CSP</translation>
    </message>
    <message>
        <source>Said &amp;by:</source>
        <translation>Déclaré p&amp;ar&#xa0;:</translation>
    </message>
    <message>
        <source>Said &amp;on:</source>
        <translation>Déclaré l&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Ce que vous demandez</translation>
    </message>
    <message>
        <source>Request a reseller relationshi&amp;p</source>
        <translation>Demander une relation de re&amp;vendeur</translation>
    </message>
    <message>
        <source>Include delegated administrative pri&amp;vileges</source>
        <translation>&amp;Inclure les privilèges d’administrateur délégués</translation>
    </message>
    <message>
        <source>Request a &amp;GDAP relationship</source>
        <translation>Demander une relation &amp;GDAP</translation>
    </message>
    <message>
        <source>Admin relationship na&amp;me:</source>
        <translation>Nom de la relation d’ad&amp;ministrateur&#xa0;:</translation>
    </message>
    <message>
        <source>Made from the tenant ID if you leave it empty</source>
        <translation>Formé à partir de l’ID de locataire si vous le laissez vide</translation>
    </message>
    <message>
        <source>D&amp;uration (days):</source>
        <translation>Durée (&amp;jours)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Auto-extend by 180 days</source>
        <translation>Prolongation automati&amp;que de 180&#xa0;jours</translation>
    </message>
    <message>
        <source>Microsoft Entra ro&amp;les:</source>
        <translation>Rôle&amp;s Microsoft Entra&#xa0;:</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Email addresses, separated by commas</source>
        <translation>Adresses e-mail, séparées par des virgules</translation>
    </message>
    <message>
        <source>Reaso&amp;n:</source>
        <translation>Moti&amp;f&#xa0;:</translation>
    </message>
    <message>
        <source>Why you ask: the customer should be able to understand it</source>
        <translation>Pourquoi vous demandez&#xa0;: le client doit pouvoir le comprendre</translation>
    </message>
    <message>
        <source>Paste the link from Partner Center</source>
        <translation>Collez le lien de l’Espace partenaires</translation>
    </message>
    <message>
        <source>Follow-up date</source>
        <translation>Date de relance</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>realm, its cloud</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Invite customer – %1</source>
        <comment>realm and cloud</comment>
        <translation>Inviter un client – %1</translation>
    </message>
    <message>
        <source>Invitation – %1</source>
        <comment>realm and cloud</comment>
        <translation>Invitation – %1</translation>
    </message>
    <message>
        <source>Realm %1, cloud %2</source>
        <translation>Périmètre %1, cloud %2</translation>
    </message>
    <message>
        <source>This cloud was closed on %1. Invitations can be recorded, but nobody can accept them.</source>
        <translation>Ce cloud a été fermé le %1. Des invitations peuvent être saisies, mais personne ne peut les accepter.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save, ready to send</source>
        <translation>&amp;Enregistrer, prête à l’envoi</translation>
    </message>
    <message>
        <source>Compan&amp;y name:</source>
        <translation>Nom de la so&amp;ciété&#xa0;:</translation>
    </message>
    <message>
        <source>Not&amp;e:</source>
        <translation>N&amp;ote&#xa0;:</translation>
    </message>
    <message>
        <source>Language of t&amp;he letter:</source>
        <translation>Lang&amp;ue de la lettre&#xa0;:</translation>
    </message>
    <message>
        <source>Re&amp;cipients:</source>
        <translation>Desti&amp;nataires&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Invitation link:</source>
        <translation>Lien d’invi&amp;tation&#xa0;:</translation>
    </message>
    <message>
        <source>Follo&amp;w up on:</source>
        <translation>&amp;Relancer le&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>Conserver comme &amp;brouillon</translation>
    </message>
    <message>
        <source>The customer’s language</source>
        <translation>Langue du client</translation>
    </message>
</context>
<context>
    <name>attache::InvitationModel</name>
    <message>
        <source>%1 (overdue)</source>
        <comment>a follow-up date that has passed</comment>
        <translation>%1 (en retard)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an invitation</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Relancer le</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créée par</translation>
    </message>
</context>
<context>
    <name>attache::InvitationsPage</name>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>Fi&amp;ltre&#xa0;:</translation>
    </message>
    <message>
        <source>Customer, domain, tenant ID or recipient</source>
        <translation>Client, domaine, ID de locataire ou destinataire</translation>
    </message>
    <message>
        <source>&amp;Invite customer…</source>
        <translation>In&amp;viter un client…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Statut&#xa0;:</translation>
    </message>
    <message>
        <source>Tenant ID:</source>
        <translation>ID de locataire&#xa0;:</translation>
    </message>
    <message>
        <source>Domain name:</source>
        <translation>Nom de domaine&#xa0;:</translation>
    </message>
    <message>
        <source>Privileges:</source>
        <translation>Privilèges&#xa0;:</translation>
    </message>
    <message>
        <source>Follow up on:</source>
        <translation>Relancer le&#xa0;:</translation>
    </message>
    <message>
        <source>Language of the letter:</source>
        <translation>Langue de la lettre&#xa0;:</translation>
    </message>
    <message>
        <source>Recipients:</source>
        <translation>Destinataires&#xa0;:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Statement:</source>
        <translation>Déclaration&#xa0;:</translation>
    </message>
    <message>
        <source>Invitation link:</source>
        <translation>Lien d’invitation&#xa0;:</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>Co&amp;pier le lien</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>O&amp;uvrir le lien</translation>
    </message>
    <message>
        <source>Ste&amp;ps:</source>
        <translation>Étap&amp;es&#xa0;:</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Show customer</source>
        <translation>Afficher le clien&amp;t</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message>
        <source>Was not sent</source>
        <comment>step of an invitation</comment>
        <translation>N’a pas été envoyée</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Marquer comme prête</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer comme envoyée…</translation>
    </message>
    <message>
        <source>Reminder sent…</source>
        <comment>step of an invitation</comment>
        <translation>Rappel envoyé…</translation>
    </message>
    <message>
        <source>Accepted…</source>
        <comment>step of an invitation</comment>
        <translation>Acceptée…</translation>
    </message>
    <message>
        <source>Access assigned…</source>
        <comment>step of an invitation</comment>
        <translation>Accès attribué…</translation>
    </message>
    <message>
        <source>Access verified…</source>
        <comment>step of an invitation</comment>
        <translation>Accès vérifié…</translation>
    </message>
    <message>
        <source>Declined…</source>
        <comment>step of an invitation</comment>
        <translation>Refusée…</translation>
    </message>
    <message>
        <source>Lapsed…</source>
        <comment>step of an invitation</comment>
        <translation>Expirée…</translation>
    </message>
    <message>
        <source>Cancel here…</source>
        <comment>step of an invitation</comment>
        <translation>Annuler ici…</translation>
    </message>
    <message>
        <source>Outcome unknown…</source>
        <comment>step of an invitation</comment>
        <translation>Résultat inconnu…</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Le lien a été copié.</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>Le lien n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who took a step</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>status of invitations, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>invitations of every status</comment>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s)</source>
        <translation>
            <numerusform>%Ln invitation</numerusform>
            <numerusform>%Ln invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation yet</source>
        <translation>Aucune invitation pour le moment</translation>
    </message>
    <message>
        <source>Invite a customer to grant you delegated administrative privileges. That also works for a customer who already works with a partner, and changes none of its subscriptions.</source>
        <translation>Invitez un client à vous accorder des privilèges d’administrateur délégués. Cela fonctionne aussi pour un client qui travaille déjà avec un partenaire, et ne modifie aucun de ses abonnements.</translation>
    </message>
    <message>
        <source>Invite customer…</source>
        <translation>Inviter un client…</translation>
    </message>
    <message>
        <source>No invitation matches</source>
        <translation>Aucune invitation ne correspond</translation>
    </message>
    <message>
        <source>No invitation has this status and these words.</source>
        <translation>Aucune invitation n’a ce statut et ces mots.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Realm %1, cloud %2</source>
        <translation>Périmètre %1, cloud %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>tenant ID</comment>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration of a relationship</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, %2, auto-extend: %3
%4</source>
        <comment>relationship name, duration, yes or no, roles</comment>
        <translation>«&#xa0;%1&#xa0;», %2, prolongation automatique&#xa0;: %3
%4</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>auto-extend</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>auto-extend</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>Delegated administrative privileges are included</source>
        <translation>Les privilèges d’administrateur délégués sont inclus</translation>
    </message>
    <message>
        <source>No admin privileges</source>
        <translation>Sans privilèges d’administrateur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, how far away</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no follow-up date</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>This tenant is not used for CSP transactions, said by %1 on %2.</source>
        <translation>Ce locataire ne sert pas aux transactions CSP, d’après une déclaration faite par %1 le %2.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>link</comment>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>This link does not lead to a host that this cloud uses for approvals. Attaché neither opens nor copies it.</source>
        <translation>Ce lien ne mène pas à un hôte que ce cloud utilise pour les approbations. Attaché ne l’ouvre ni ne le copie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, new status of its invitation</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <comment>step of an invitation, status that stands again</comment>
        <translation>Correction&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>attache::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>what a journal entry is about</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>attache::Main</name>
    <message>
        <source>Dashboard for the customers and partners of Microsoft cloud partners.</source>
        <translation>Tableau de bord des clients et des partenaires pour les partenaires Microsoft Cloud.</translation>
    </message>
    <message>
        <source>Workspace file to open.</source>
        <translation>Fichier d’espace de travail à ouvrir.</translation>
    </message>
    <message>
        <source>Language of the window: en, fr or de.</source>
        <translation>Langue de la fenêtre&#xa0;: en, fr ou de.</translation>
    </message>
    <message>
        <source>Theme: system, light or dark.</source>
        <translation>Thème&#xa0;: system, light ou dark.</translation>
    </message>
    <message>
        <source>Write a picture of each page to this folder, then quit.</source>
        <translation>Enregistrer une image de chaque page dans ce dossier, puis quitter.</translation>
    </message>
</context>
<context>
    <name>attache::MainMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>step</comment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>step</comment>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <comment>menu</comment>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Relationship</source>
        <comment>menu</comment>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <comment>menu</comment>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>Espaces de travail &amp;récents</translation>
    </message>
    <message>
        <source>No workspace opened yet</source>
        <translation>Aucun espace de travail ouvert jusqu’ici</translation>
    </message>
    <message>
        <source>Open &amp;sample workspace</source>
        <translation>Ouvrir l’espace de travail d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>Rec&amp;hercher un client</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Details pane</source>
        <translation>Volet de &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Use &amp;system setting</source>
        <comment>theme</comment>
        <translation>Utiliser le paramètre &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>Da&amp;rk theme</source>
        <translation>Thème s&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Add &amp;note…</source>
        <translation>Ajouter une &amp;note…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Étiq&amp;uettes…</translation>
    </message>
    <message>
        <source>&amp;Copy tenant ID</source>
        <translation>&amp;Copier l’ID de locataire</translation>
    </message>
    <message>
        <source>&amp;Invite customer…</source>
        <translation>&amp;Inviter un client…</translation>
    </message>
    <message>
        <source>&amp;Record a partner…</source>
        <translation>&amp;Saisir un partenaire…</translation>
    </message>
    <message>
        <source>&amp;New realm…</source>
        <translation>&amp;Nouveau périmètre…</translation>
    </message>
    <message>
        <source>&amp;Edit realm…</source>
        <translation>&amp;Modifier le périmètre…</translation>
    </message>
    <message>
        <source>&amp;Verify workspace</source>
        <translation>&amp;Vérifier l’espace de travail</translation>
    </message>
    <message>
        <source>&amp;Multi-partner rules</source>
        <translation>Règles &amp;multipartenaires</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>À &amp;propos d’%1</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <comment>page</comment>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <comment>page</comment>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <comment>page</comment>
        <translation>&amp;Partenaires</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <comment>page</comment>
        <translation>&amp;Invitations</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <comment>page</comment>
        <translation>Ac&amp;tivité</translation>
    </message>
    <message>
        <source>Query &amp;language</source>
        <translation>&amp;Langage de requête</translation>
    </message>
    <message>
        <source>&amp;Narrow the list</source>
        <translation>Affi&amp;ner la liste</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Start a review…</source>
        <translation>&amp;Lancer une revue…</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <comment>page</comment>
        <translation>&amp;Revues</translation>
    </message>
    <message>
        <source>&amp;As of an earlier date…</source>
        <translation>&amp;Situation à une date antérieure…</translation>
    </message>
    <message>
        <source>&amp;Back to the present</source>
        <translation>&amp;Retour au présent</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <comment>page</comment>
        <translation>Chan&amp;gements</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <comment>page</comment>
        <translation>Grap&amp;hiques</translation>
    </message>
    <message>
        <source>&amp;Access statement…</source>
        <translation>É&amp;tat des accès…</translation>
    </message>
    <message>
        <source>Customer &amp;sheet…</source>
        <translation>&amp;Fiche client…</translation>
    </message>
</context>
<context>
    <name>attache::MainWindow</name>
    <message>
        <source>This workspace is already open.</source>
        <translation>Cet espace de travail est déjà ouvert.</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;» en cours…</translation>
    </message>
    <message>
        <source>The sample workspace is being made.</source>
        <translation>Création de l’espace de travail d’exemple en cours.</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>workspace, program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Attaché workspaces (*.attache)</source>
        <translation>Espaces de travail Attaché (*.attache)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Lists and answers (*.csv *.txt *.tsv *.json)</source>
        <translation>Listes et réponses (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>This page has no table to export.</source>
        <translation>Cette page ne contient aucun tableau à exporter.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting to “%1”</source>
        <translation>Exportation vers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sauvegardé dans %1</translation>
    </message>
    <message>
        <source>Choose a realm at the top first.</source>
        <translation>Choisissez d’abord un périmètre en haut.</translation>
    </message>
    <message>
        <source>Verifying the workspace</source>
        <translation>Vérification de l’espace de travail</translation>
    </message>
    <message>
        <source>Verify workspace</source>
        <translation>Vérifier l’espace de travail</translation>
    </message>
    <message>
        <source>The workspace is in order: database, ledger and journal chain.</source>
        <translation>L’espace de travail est en ordre&#xa0;: base de données, registre et chaîne du journal.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found. Back up the file and open a copy of an earlier backup.</source>
        <translation>
            <numerusform>%n problème a été trouvé. Sauvegardez le fichier et ouvrez une copie d’une sauvegarde antérieure.</numerusform>
            <numerusform>%n problèmes ont été trouvés. Sauvegardez le fichier et ouvrez une copie d’une sauvegarde antérieure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied. Export writes all.</source>
        <translation>
            <numerusform>%Ln première ligne a été copiée. L’exportation les écrit toutes.</numerusform>
            <numerusform>Les %Ln premières lignes ont été copiées. L’exportation les écrit toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exporter les vues</translation>
    </message>
    <message>
        <source>Views of Attaché (*.json)</source>
        <translation>Vues d’Attaché (*.json)</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importer des vues</translation>
    </message>
    <message>
        <source>Exporting views</source>
        <translation>Exportation des vues</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file name: view, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date of the newest list</comment>
        <translation>date inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) exported to %1, as of %2</source>
        <translation>
            <numerusform>%Ln client exporté vers %1, situation du %2</numerusform>
            <numerusform>%Ln clients exportés vers %1, situation du %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) for the filter %3 exported to %1, as of %2</source>
        <translation>
            <numerusform>%Ln client exporté vers %1 pour le filtre %3, situation du %2</numerusform>
            <numerusform>%Ln clients exportés vers %1 pour le filtre %3, situation du %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, descending</source>
        <comment>column</comment>
        <translation>%1, décroissant</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>This page has no table to print.</source>
        <translation>Cette page n’a pas de tableau à imprimer.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer au format PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>Enregistrement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Hand over a review</source>
        <translation>Transmettre une revue</translation>
    </message>
    <message>
        <source>Reviews of Attaché (*.attache-review)</source>
        <translation>Revues d’Attaché (*.attache-review)</translation>
    </message>
    <message>
        <source>Merge a review</source>
        <translation>Fusionner une revue</translation>
    </message>
    <message>
        <source>The list is still being read: start the review in a moment.</source>
        <translation>La liste est encore en cours de lecture&#xa0;: lancez la revue dans un instant.</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <comment>proposed name; date</comment>
        <translation>Revue du %1</translation>
    </message>
    <message>
        <source>Freezing the customers of “%1”</source>
        <comment>a review</comment>
        <translation>Mise à l’arrêt des clients de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The review was not started.</source>
        <translation>La revue n’a pas été lancée.</translation>
    </message>
    <message>
        <source>Writing the review</source>
        <translation>Écriture de la revue</translation>
    </message>
    <message>
        <source>The review is in %1. Whoever works on it merges it into their own workspace, and gives it back as a file.</source>
        <translation>La revue se trouve dans %1. La personne qui la poursuit la fusionne dans son propre espace de travail, puis la rend sous forme de fichier.</translation>
    </message>
    <message>
        <source>“%1” was taken over.</source>
        <comment>a review</comment>
        <translation>«&#xa0;%1&#xa0;» a été reprise.</translation>
    </message>
    <message>
        <source>“%1” was merged.</source>
        <comment>a review</comment>
        <translation>«&#xa0;%1&#xa0;» a été fusionnée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) were new.</source>
        <translation>
            <numerusform>%Ln décision était nouvelle.</numerusform>
            <numerusform>%Ln décisions étaient nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewers differ on %Ln customer(s).</source>
        <translation>
            <numerusform>Les avis divergent pour %Ln client.</numerusform>
            <numerusform>Les avis divergent pour %Ln clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is closed in the file, but stays open here: decisions made here are not part of what was closed.</source>
        <translation>Elle est close dans le fichier, mais reste ouverte ici&#xa0;: des décisions prises ici ne font pas partie de ce qui a été clos.</translation>
    </message>
    <message>
        <source>Evidence: name of a new folder</source>
        <translation>Justificatifs&#xa0;: nom d’un nouveau dossier</translation>
    </message>
    <message>
        <source>Writing evidence</source>
        <translation>Écriture des justificatifs</translation>
    </message>
    <message>
        <source>The evidence is in %1. The file %2 in it says how it is checked.</source>
        <translation>Les justificatifs se trouvent dans %1. Le fichier %2 explique comment les vérifier.</translation>
    </message>
    <message>
        <source>%1 as of %2 – %3</source>
        <comment>workspace, date, program</comment>
        <translation>%1 au %2 – %3</translation>
    </message>
    <message>
        <source>Putting the workspace back</source>
        <translation>Retour de l’espace de travail à une date antérieure</translation>
    </message>
    <message>
        <source>This is the first observation.</source>
        <translation>C’est le premier relevé.</translation>
    </message>
    <message>
        <source>The customer is still being read. Try again in a moment.</source>
        <translation>Le client est encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>attache::MatrixDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>attachments in a cell</comment>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::MatrixModel</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>partner, how it stands to us</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>ID partenaire</translation>
    </message>
    <message>
        <source>%1, %2: nothing known</source>
        <comment>partner, service</comment>
        <translation>%1, %2&#xa0;: rien de connu</translation>
    </message>
</context>
<context>
    <name>attache::MatrixView</name>
    <message>
        <source>Partners attached to the customer, by service</source>
        <translation>Partenaires rattachés au client, par service</translation>
    </message>
</context>
<context>
    <name>attache::MonthBarChart</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>name of a month, year, number</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of a chart, current bar</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>attache::ObservationModel</name>
    <message>
        <source>Complete</source>
        <comment>an observation of a whole list</comment>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Partial</source>
        <comment>an observation of a part of a list</comment>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Observed on</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file or call</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Extent</source>
        <comment>complete or partial</comment>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>number of rows read</comment>
        <translation>Lues</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>number of rows</comment>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>number of rows</comment>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>number of rows</comment>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>number of rows</comment>
        <translation>Disparues</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who made the observation</comment>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>attache::PartnerModel</name>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>how a partner stands to us</comment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Transacts as a CSP</source>
        <translation>Transactions CSP</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Shared with us</source>
        <comment>customers that both the partner and we are attached to</comment>
        <translation>Partagés avec nous</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Partner ID (formerly MPN ID)</source>
        <translation>ID partenaire (anciennement ID&#xa0;MPN)</translation>
    </message>
</context>
<context>
    <name>attache::PartnersPage</name>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>Fi&amp;ltre&#xa0;:</translation>
    </message>
    <message>
        <source>Name, tenant ID, Partner ID or service</source>
        <translation>Nom, ID de locataire, ID partenaire ou service</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Tenant ID:</source>
        <translation>ID de locataire&#xa0;:</translation>
    </message>
    <message>
        <source>Partner ID (formerly MPN ID):</source>
        <translation>ID partenaire (anciennement ID MPN)&#xa0;:</translation>
    </message>
    <message>
        <source>First seen:</source>
        <translation>Vu pour la première fois&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Standing:</source>
        <comment>how a partner stands to us</comment>
        <translation>Po&amp;sition&#xa0;:</translation>
    </message>
    <message>
        <source>Transacts as a CS&amp;P:</source>
        <translation>Transactions CS&amp;P&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;ustomers of this partner:</source>
        <translation>Clie&amp;nts de ce partenaire&#xa0;:</translation>
    </message>
    <message>
        <source>Show &amp;all on the Customers page</source>
        <translation>Affic&amp;her tout sur la page Clients</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Nom de domaine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partenaire</numerusform>
            <numerusform>%Ln partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of rows shown, of all</comment>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>No partner is known yet</source>
        <translation>Aucun partenaire connu pour le moment</translation>
    </message>
    <message>
        <source>Partners appear with imported lists, and when you record by hand that a partner is attached to a customer. That none is shown does not mean that there is none.</source>
        <translation>Les partenaires apparaissent avec les listes importées, et quand vous saisissez qu’un partenaire est rattaché à un client. Qu’aucun ne soit affiché ne signifie pas qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>No partner matches</source>
        <translation>Aucun partenaire ne correspond</translation>
    </message>
    <message>
        <source>No partner has these words in its name, tenant ID, Partner ID or services.</source>
        <translation>Aucun partenaire ne comporte ces mots dans son nom, son ID de locataire, son ID partenaire ou ses services.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>tenant ID</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>Partner ID</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>This is the realm’s own partner organization. Its tenant ID and Partner ID are set in the realm.</source>
        <translation>Il s’agit de l’organisation partenaire du périmètre. Son ID de locataire et son ID partenaire sont définis dans le périmètre.</translation>
    </message>
    <message>
        <source>You said so; imported lists do not change it.</source>
        <translation>Vous l’avez indiqué&#xa0;; les listes importées n’y changent rien.</translation>
    </message>
    <message numerus="yes">
        <source>Show &amp;all %Ln on the Customers page</source>
        <translation>
            <numerusform>Affic&amp;her %Ln client sur la page Clients</numerusform>
            <numerusform>Affic&amp;her les %Ln clients sur la page Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. You can undo it.</source>
        <comment>what was said about a partner</comment>
        <translation>Enregistré. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Part&amp;ner sheet…</source>
        <translation>Fich&amp;e partenaire…</translation>
    </message>
</context>
<context>
    <name>attache::PastBanner</name>
    <message>
        <source>The past: as of %1. You see what was known then. Nothing can be changed here.</source>
        <comment>date and time</comment>
        <translation>Le passé&#xa0;: situation du %1. Vous voyez ce que l’on savait alors. Rien ne se modifie ici.</translation>
    </message>
    <message>
        <source>Customers, partners, relationships, notes, tags and invitations are those of then. Realms and saved views are those of today.</source>
        <translation>Les clients, partenaires, relations, notes, étiquettes et invitations sont ceux d’alors. Les périmètres et les vues enregistrées sont ceux d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The observation before</source>
        <translation>Le relevé précédent</translation>
    </message>
    <message>
        <source>The observation after</source>
        <translation>Le relevé suivant</translation>
    </message>
    <message>
        <source>Another &amp;date…</source>
        <translation>Autre &amp;date…</translation>
    </message>
    <message>
        <source>Back to the &amp;present</source>
        <translation>Retour au &amp;présent</translation>
    </message>
</context>
<context>
    <name>attache::PastDialog</name>
    <message>
        <source>Show the workspace as of an earlier date</source>
        <translation>Afficher l’espace de travail à une date antérieure</translation>
    </message>
    <message>
        <source>Every page then shows what was known at that time, and nothing that came later. Nothing can be changed there, and the present stays as it is.</source>
        <translation>Chaque page montre alors ce que l’on savait à ce moment-là, et rien de ce qui est venu ensuite. Rien ne s’y modifie, et le présent reste tel quel.</translation>
    </message>
    <message>
        <source>At the &amp;end of this day (UTC):</source>
        <translation>À la &amp;fin de ce jour (UTC)&#xa0;:</translation>
    </message>
    <message>
        <source>After this &amp;observation:</source>
        <translation>Après ce &amp;relevé&#xa0;:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the workspace as of a date</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Import a list first.</source>
        <translation>Rien n’a encore été enregistré. Importez d’abord une liste.</translation>
    </message>
    <message>
        <source>The newest observation by then: %1, %2</source>
        <comment>source; date and time</comment>
        <translation>Dernier relevé à cette date&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Nothing had been recorded by then.</source>
        <translation>Rien n’était encore enregistré à cette date.</translation>
    </message>
</context>
<context>
    <name>attache::PrintPreview</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 3 of 40</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <comment>title of the list</comment>
        <translation>Impression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Numéro de la page</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>&amp;Orientation&#xa0;:</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer au format PDF…</translation>
    </message>
</context>
<context>
    <name>attache::PrintedTables</name>
    <message>
        <source>%1 (%2)</source>
        <comment>group, how many customers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>View</source>
        <comment>of the list</comment>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>None</source>
        <comment>filter</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown customers, all customers</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>date of the newest list</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Put back to</source>
        <comment>point in the past that a list shows</comment>
        <translation>Situation rétablie au</translation>
    </message>
</context>
<context>
    <name>attache::QueryBar</name>
    <message>
        <source>Remove %1</source>
        <comment>condition</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Filter, for example: %1</source>
        <translation>Filtrer, par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter of the customer list</source>
        <translation>Filtre de la liste des clients</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Ce qui ne va pas dans le filtre</translation>
    </message>
    <message>
        <source>Words find names, aliases, domains and tenant IDs. Conditions such as %1 narrow the list. F1 explains them all.</source>
        <translation>Les mots recherchent les noms, alias, domaines et ID de locataire. Des conditions comme %1 restreignent la liste. F1 les explique toutes.</translation>
    </message>
</context>
<context>
    <name>attache::QueryCompleter</name>
    <message>
        <source>Offers for the filter</source>
        <translation>Propositions pour le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>offer, what it means</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>attache::QueryHelpDialog</name>
    <message>
        <source>Both words, wherever they stand, without case and accents</source>
        <translation>Les deux mots, où qu’ils soient, sans tenir compte de la casse ni des accents</translation>
    </message>
    <message>
        <source>The words as they stand, side by side</source>
        <translation>Les mots tels quels, côte à côte</translation>
    </message>
    <message>
        <source>Office 365 is ours, Azure somebody else’s</source>
        <translation>Office&#xa0;365 est à nous, Azure à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>One partner or the other is attached</source>
        <translation>L’un ou l’autre partenaire est rattaché</translation>
    </message>
    <message>
        <source>Current customers without Azure</source>
        <translation>Clients actuels sans Azure</translation>
    </message>
    <message>
        <source>Access of ours ends within 30 days, or an invitation has lapsed</source>
        <translation>Un de nos accès se termine dans les 30 jours, ou une invitation a expiré</translation>
    </message>
    <message>
        <source>In Germany, with DAP or with no attachment of ours</source>
        <translation>En Allemagne, avec DAP ou sans rattachement de notre part</translation>
    </message>
    <message>
        <source>Two to four partners are attached</source>
        <translation>Deux à quatre partenaires sont rattachés</translation>
    </message>
    <message>
        <source>Access of ours ends in this quarter or the next</source>
        <translation>Un de nos accès se termine ce trimestre ou le suivant</translation>
    </message>
    <message>
        <source>First seen last month</source>
        <translation>Vu pour la première fois le mois dernier</translation>
    </message>
    <message>
        <source>Not seen for more than 30 days</source>
        <translation>Pas vu depuis plus de 30 jours</translation>
    </message>
    <message>
        <source>Something is due today or overdue, and nobody is the owner</source>
        <translation>Une action arrive à échéance aujourd’hui ou est en retard, et personne n’est responsable</translation>
    </message>
    <message>
        <source>GDAP that is known from a file or recorded by hand</source>
        <translation>GDAP connu par un fichier ou saisi à la main</translation>
    </message>
    <message>
        <source>Tagged, and neither Azure nor Office 365 is ours</source>
        <translation>Étiqueté, et ni Azure ni Office&#xa0;365 n’est à nous</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Langage de requête</translation>
    </message>
    <message>
        <source>The line over the customer list, the command line and saved views know the same language. Choose an example to see what it finds.</source>
        <translation>La ligne au-dessus de la liste des clients, la ligne de commande et les vues enregistrées connaissent le même langage. Choisissez un exemple pour voir ce qu’il trouve.</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Champs</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>Examples of queries</source>
        <translation>Exemples de requêtes</translation>
    </message>
    <message>
        <source>Fields of the query language</source>
        <translation>Champs du langage de requête</translation>
    </message>
    <message>
        <source>Rules of the query language</source>
        <translation>Règles du langage de requête</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Ce qu’elle trouve</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What it asks about</source>
        <translation>Ce sur quoi il porte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, its values</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Words stand for themselves: each must occur in a name, alias, domain, tenant ID or tag. Quotation marks keep words together.</source>
        <translation>Les mots valent pour eux-mêmes&#xa0;: chacun doit figurer dans un nom, un alias, un domaine, un ID de locataire ou une étiquette. Les guillemets droits gardent les mots ensemble.</translation>
    </message>
    <message>
        <source>A condition is a field, a colon and a value: %1. Several values are separated by a bar, and one of them is enough: %2.</source>
        <translation>Une condition est un champ, deux-points et une valeur&#xa0;: %1. Plusieurs valeurs sont séparées par une barre, et une seule suffit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What stands side by side must all hold. “%1” wants one of its sides, and binds less tightly; parentheses group. A dash or “%2” excludes: %3.</source>
        <translation>Tout ce qui se suit doit être vrai. «&#xa0;%1&#xa0;» demande l’un de ses deux côtés et lie moins fortement&#xa0;; les parenthèses groupent. Un tiret ou «&#xa0;%2&#xa0;» exclut&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Dates and numbers know &lt; &lt;= &gt; &gt;= and ranges, both ends included: %1. A range may be open at one end: %2.</source>
        <translation>Les dates et les nombres connaissent &lt; &lt;= &gt; &gt;= et les intervalles, bornes comprises&#xa0;: %1. Un intervalle peut être ouvert d’un côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A span such as %1 is counted from now: ahead for what ends or is due, back for what was seen.</source>
        <translation>Une durée comme %1 se compte à partir de maintenant&#xa0;: vers l’avenir pour ce qui se termine ou arrive à échéance, vers le passé pour ce qui a été vu.</translation>
    </message>
    <message>
        <source>Periods: %1; a day is written 2026-12-31, a month 2026-12. Days are those of UTC, weeks begin on Monday.</source>
        <translation>Périodes&#xa0;: %1&#xa0;; un jour s’écrit 2026-12-31, un mois 2026-12. Les jours sont ceux de l’UTC, les semaines commencent le lundi.</translation>
    </message>
    <message>
        <source>“%1” and “%2” as a value ask whether there is anything at all: %3.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» comme valeur demandent s’il y a quelque chose&#xa0;: %3.</translation>
    </message>
    <message>
        <source>To look for one of these words or signs itself, put it in quotation marks.</source>
        <translation>Pour rechercher l’un de ces mots ou signes lui-même, mettez-le entre guillemets droits.</translation>
    </message>
    <message>
        <source>Fields and words are understood in English, French and German at any time, without accents. What is saved does not depend on the language.</source>
        <translation>Les champs et les mots sont compris à tout moment en anglais, en français et en allemand, même sans accents. Ce qui est enregistré ne dépend pas de la langue.</translation>
    </message>
    <message>
        <source>The partner of exactly that name, not those in whose name it is a part</source>
        <translation>Le partenaire qui porte exactement ce nom, non ceux dont le nom le contient</translation>
    </message>
</context>
<context>
    <name>attache::RealmDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;loud:</source>
        <translation>C&amp;loud&#xa0;:</translation>
    </message>
    <message>
        <source>Own &amp;tenant ID:</source>
        <translation>Votre ID de loca&amp;taire&#xa0;:</translation>
    </message>
    <message>
        <source>Leave empty if you do not know it</source>
        <translation>Laisser vide si vous ne le connaissez pas</translation>
    </message>
    <message>
        <source>Own &amp;Partner ID:</source>
        <translation>Votre ID &amp;partenaire&#xa0;:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of letters:</source>
        <translation>Lan&amp;gue des lettres&#xa0;:</translation>
    </message>
    <message>
        <source>What this cloud can do</source>
        <translation>Ce que permet ce cloud</translation>
    </message>
    <message>
        <source>Microsoft closed this cloud on %1: lists, partners and invitations can be kept and read, and files imported and exported; nobody can sign in.</source>
        <translation>Microsoft a fermé ce cloud le %1&#xa0;: les listes, les partenaires et les invitations peuvent être conservés et lus, et des fichiers importés et exportés&#xa0;; personne ne peut s’y connecter.</translation>
    </message>
    <message>
        <source>Granular delegated admin privileges (GDAP) can be requested.</source>
        <translation>Des privilèges d’administrateur délégués granulaires (GDAP) peuvent être demandés.</translation>
    </message>
    <message>
        <source>There are no granular delegated admin privileges (GDAP).</source>
        <translation>Il n’existe pas de privilèges d’administrateur délégués granulaires (GDAP).</translation>
    </message>
    <message>
        <source>A reseller relationship can be requested with or without admin privileges.</source>
        <translation>Une relation de revendeur peut être demandée avec ou sans privilèges d’administrateur.</translation>
    </message>
    <message>
        <source>A reseller relationship request always includes delegated administrative privileges.</source>
        <translation>Une demande de relation de revendeur inclut toujours des privilèges d’administrateur délégués.</translation>
    </message>
    <message>
        <source>A customer may work with several partners.</source>
        <translation>Un client peut travailler avec plusieurs partenaires.</translation>
    </message>
    <message>
        <source>Microsoft’s pages disagree whether a customer may work with several partners here.</source>
        <translation>Les pages de Microsoft se contredisent&#xa0;: on ne sait pas si un client peut travailler ici avec plusieurs partenaires.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>New realm</source>
        <translation>Nouveau périmètre</translation>
    </message>
    <message>
        <source>A realm is one partner tenant in one cloud. Realms never mix: each has its own customers, partners and invitations.</source>
        <translation>Un périmètre est un locataire de partenaire dans un cloud. Les périmètres ne se mélangent jamais&#xa0;: chacun a ses propres clients, partenaires et invitations.</translation>
    </message>
</context>
<context>
    <name>attache::RealmSwitch</name>
    <message>
        <source>%1 · %2</source>
        <comment>realm, its cloud</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Choose whose customers are shown: one of your partner tenants, or all of them</source>
        <translation>Choisir de qui les clients sont affichés&#xa0;: l’un de vos locataires de partenaire, ou tous</translation>
    </message>
    <message>
        <source>All realms</source>
        <translation>Tous les périmètres</translation>
    </message>
</context>
<context>
    <name>attache::ReasonBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>attache::ReviewCommands</name>
    <message>
        <source>“%1”</source>
        <comment>undo: a decision in a review</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>“%1” for %Ln customer(s)</source>
        <comment>undo: decisions in a review</comment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» pour %Ln client</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» pour %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ReviewItemPane</name>
    <message>
        <source>%1, %2</source>
        <comment>realm, cloud</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last review, “%1”: %2 by %3 on %4</source>
        <comment>name of the review, decision, reviewer, date</comment>
        <translation>Dernière revue, «&#xa0;%1&#xa0;»&#xa0;: %2 par %3 le %4</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was frozen cannot be read: verify the workspace.</source>
        <translation>Ce qui a été figé est illisible&#xa0;: vérifiez l’espace de travail.</translation>
    </message>
    <message>
        <source>The reviewers differ:</source>
        <translation>Les avis divergent&#xa0;:</translation>
    </message>
    <message>
        <source>The reviewers differed, which was settled:</source>
        <translation>Les avis divergeaient, le désaccord est tranché&#xa0;:</translation>
    </message>
    <message>
        <source>Said in this review:</source>
        <translation>Avis donnés dans cette revue&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>reviewer, decision, date and time</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Settle: %1…</source>
        <comment>decision that ends a conflict</comment>
        <translation>Trancher&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Nobody is known to be attached.</source>
        <translation>Aucun rattachement n’est connu.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Whose</source>
        <comment>column: mine, others</comment>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a relationship</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>date</comment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>How we know</source>
        <comment>column: evidence</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Access when the review was started:</source>
        <translation>Accès au lancement de la revue&#xa0;:</translation>
    </message>
    <message>
        <source>Access when the review was started</source>
        <translation>Accès au lancement de la revue</translation>
    </message>
</context>
<context>
    <name>attache::ReviewLabels</name>
    <message>
        <source>Keep</source>
        <comment>access, in a review</comment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>access, in a review</comment>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>decision in a review: has to be clarified first</comment>
        <translation>À clarifier</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>decision in a review</comment>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>First review</source>
        <comment>mark of a customer</comment>
        <translation>Première revue</translation>
    </message>
    <message>
        <source>Changed since the last review</source>
        <comment>mark of a customer</comment>
        <translation>Modifié depuis la dernière revue</translation>
    </message>
    <message>
        <source>Privileged role</source>
        <comment>mark of a customer</comment>
        <translation>Rôle privilégié</translation>
    </message>
    <message>
        <source>Runs out within 30 days</source>
        <comment>mark of a customer</comment>
        <translation>Expire d’ici 30 jours</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>mark of a customer</comment>
        <translation>Autres partenaires</translation>
    </message>
    <message>
        <source>Not seen for 30 days</source>
        <comment>mark of a customer</comment>
        <translation>Non vu depuis 30 jours</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>mark of a customer</comment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>No effective access</source>
        <comment>mark of a customer</comment>
        <translation>Aucun accès effectif</translation>
    </message>
    <message>
        <source>Last decision not carried out</source>
        <comment>mark of a customer</comment>
        <translation>Dernière décision non appliquée</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>item of a review</comment>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Waits for a second reviewer</source>
        <comment>item of a review</comment>
        <translation>En attente d’une seconde personne</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <comment>item of a review</comment>
        <translation>Avis divergents</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>item of a review</comment>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>%1 – waits for a second reviewer</source>
        <comment>decision</comment>
        <translation>%1 – en attente d’une seconde personne</translation>
    </message>
</context>
<context>
    <name>attache::ReviewModel</name>
    <message>
        <source>Decision</source>
        <comment>column of a review</comment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <comment>column of a review: its marks</comment>
        <translation>À regarder de près</translation>
    </message>
    <message>
        <source>Last review</source>
        <comment>column of a review: its decision</comment>
        <translation>Dernière revue</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>of a decision</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Responsable de la revue</translation>
    </message>
    <message>
        <source>Decided on</source>
        <comment>date</comment>
        <translation>Décidé le</translation>
    </message>
</context>
<context>
    <name>attache::ReviewStartDialog</name>
    <message>
        <source>Start a review</source>
        <translation>Lancer une revue</translation>
    </message>
    <message>
        <source>Every &amp;decision needs a second reviewer</source>
        <translation>&amp;Deux personnes pour chaque décision</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of the list “%1” are frozen as they are known now. Later changes do not reach the review.</source>
        <translation>
            <numerusform>%Ln client de la liste «&#xa0;%1&#xa0;» est figé tel qu’il est connu maintenant. Les changements ultérieurs n’atteignent pas la revue.</numerusform>
            <numerusform>%Ln clients de la liste «&#xa0;%1&#xa0;» sont figés tels qu’ils sont connus maintenant. Les changements ultérieurs n’atteignent pas la revue.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a review</comment>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Sample:</source>
        <comment>part of the customers in a review</comment>
        <translation>É&amp;chantillon&#xa0;:</translation>
    </message>
    <message>
        <source>Start review</source>
        <comment>button</comment>
        <translation>Lancer la revue</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a number of percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Of customers without anything worth a look. Those with a mark, such as a privileged role, other partners or a change since the last review, are always in it.</source>
        <translation>Parmi les clients qui n’appellent aucune attention particulière. Ceux qui portent une marque, par exemple un rôle privilégié, d’autres partenaires ou un changement depuis la dernière revue, en font toujours partie.</translation>
    </message>
</context>
<context>
    <name>attache::ReviewsPage</name>
    <message>
        <source>%1, %2 – why?</source>
        <comment>decision, customer</comment>
        <translation>%1, %2 – pourquoi&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%1, for all %Ln selected customer(s) – why?</source>
        <comment>decision</comment>
        <translation>
            <numerusform>%1, pour %Ln client sélectionné – pourquoi&#xa0;?</numerusform>
            <numerusform>%1, pour les %Ln clients sélectionnés – pourquoi&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide for %Ln customer(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Décider pour %Ln client</numerusform>
            <numerusform>Décider pour %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>button</comment>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decide first: a reason belongs to a decision.</source>
        <translation>Décidez d’abord&#xa0;: un motif accompagne une décision.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this review.</source>
        <translation>Il ne reste rien à faire dans cette revue.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Clore la revue</translation>
    </message>
    <message>
        <source>“%1” is closed with these decisions, and never changes again:
%2</source>
        <translation>«&#xa0;%1&#xa0;» sera close avec ces décisions et ne changera plus jamais&#xa0;:
%2</translation>
    </message>
    <message>
        <source>Close the review</source>
        <comment>button</comment>
        <translation>Clore la revue</translation>
    </message>
    <message>
        <source>“%1” is closed.</source>
        <translation>«&#xa0;%1&#xa0;» est close.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>page</comment>
        <translation>Revues</translation>
    </message>
    <message>
        <source>%1 – closed on %2</source>
        <comment>name of a review, date</comment>
        <translation>%1 – close le %2</translation>
    </message>
    <message>
        <source>%1 – started on %2</source>
        <comment>name of a review, date</comment>
        <translation>%1 – lancée le %2</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Aucune revue pour l’instant</translation>
    </message>
    <message>
        <source>A review freezes the customers of the list as they are known now. Each is then decided by a single key: keep, revoke, ask. No network is needed.</source>
        <translation>Une revue fige les clients de la liste tels qu’ils sont connus maintenant. Une seule touche suffit ensuite pour décider de chacun&#xa0;: conserver, révoquer, clarifier. Aucun réseau n’est nécessaire.</translation>
    </message>
    <message>
        <source>Start a review…</source>
        <translation>Lancer une revue…</translation>
    </message>
    <message>
        <source>Started by %1 on %2</source>
        <comment>person, date and time</comment>
        <translation>Lancée par %1 le %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>date and time</comment>
        <translation>données du %1</translation>
    </message>
    <message>
        <source>as of an unknown date</source>
        <translation>données d’une date inconnue</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtre %1</translation>
    </message>
    <message>
        <source>sample: %1 of %2 customers</source>
        <translation>échantillon&#xa0;: %1 clients sur %2</translation>
    </message>
    <message>
        <source>every decision needs a second reviewer</source>
        <translation>deux personnes pour chaque décision</translation>
    </message>
    <message>
        <source>closed by %1 on %2: it never changes again</source>
        <comment>person, date and time</comment>
        <translation>close par %1 le %2&#xa0;: elle ne change plus jamais</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <comment>customers of a review</comment>
        <translation>%1 sur %2 décidés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for a second reviewer</source>
        <translation>
            <numerusform>%Ln en attente d’une seconde personne</numerusform>
            <numerusform>%Ln en attente d’une seconde personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviewers differ on %Ln</source>
        <translation>
            <numerusform>%Ln en désaccord</numerusform>
            <numerusform>%Ln en désaccord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a minute, about %Ln minute(s) left</source>
        <comment>pace of decisions</comment>
        <translation>
            <numerusform>%1 par minute, encore %Ln minute environ</numerusform>
            <numerusform>%1 par minute, encore %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what the list shows, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>choice of one</comment>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Of the customers in the list as it is now</source>
        <translation>Des clients de la liste dans son état actuel</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Saves the review as one file that a second reviewer works on elsewhere</source>
        <translation>Enregistre la revue dans un fichier qu’une seconde personne poursuit ailleurs</translation>
    </message>
    <message>
        <source>Merge a file…</source>
        <translation>Fusionner un fichier…</translation>
    </message>
    <message>
        <source>Takes over a review, or what was decided in a copy of one</source>
        <translation>Reprend une revue, ou ce qui a été décidé dans une copie</translation>
    </message>
    <message>
        <source>Close the review…</source>
        <translation>Clore la revue…</translation>
    </message>
    <message>
        <source>Customers of the review</source>
        <translation>Clients de la revue</translation>
    </message>
    <message>
        <source>Find a customer in the review</source>
        <translation>Rechercher un client dans la revue</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Contenu de la liste</translation>
    </message>
    <message>
        <source>All customers</source>
        <comment>filter of a review</comment>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Still to do</source>
        <comment>filter of a review</comment>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <comment>filter of a review</comment>
        <translation>À regarder de près</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <comment>filter of a review</comment>
        <translation>Avis divergents</translation>
    </message>
    <message>
        <source>K</source>
        <comment>key for the decision “Keep”</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key for the decision “Revoke”</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key for the decision “Ask”</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>X</source>
        <comment>key for the decision “Not applicable”</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reason…</source>
        <comment>change the reason of a decision</comment>
        <translation>Motif…</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for the reason of a decision</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Next open one</source>
        <translation>Suivant à décider</translation>
    </message>
    <message>
        <source>J</source>
        <comment>key for the next open customer</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>The reviewers differ on %2: %1 – why?</source>
        <comment>decision, customer</comment>
        <translation>Avis divergents sur %2&#xa0;: %1 – pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Justificatifs…</translation>
    </message>
    <message>
        <source>Writes a folder that proves the decisions without this program</source>
        <translation>Écrit un dossier qui prouve les décisions sans ce programme</translation>
    </message>
</context>
<context>
    <name>attache::RolePicker</name>
    <message>
        <source>Search a role</source>
        <translation>Rechercher un rôle</translation>
    </message>
    <message>
        <source>Only &amp;chosen</source>
        <translation>&amp;Choisis uniquement</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Privileged</source>
        <comment>role</comment>
        <translation>Privilégié</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) chosen</source>
        <translation>
            <numerusform>%n rôle choisi</numerusform>
            <numerusform>%n rôles choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SavedViewList</name>
    <message>
        <source>Save view “%1”</source>
        <comment>undo step</comment>
        <translation>Enregistrer la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change view “%1”</source>
        <comment>undo step</comment>
        <translation>Modifier la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename view “%1”</source>
        <comment>undo step</comment>
        <translation>Renommer la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove view “%1”</source>
        <comment>undo step</comment>
        <translation>Supprimer la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Import views</source>
        <comment>undo step</comment>
        <translation>Importer des vues</translation>
    </message>
    <message>
        <source>This smart tag does not work: %1</source>
        <comment>what is wrong with its filter</comment>
        <translation>Cette étiquette automatique ne fonctionne pas&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Smart tag of %Ln customer(s)</source>
        <translation>
            <numerusform>Étiquette automatique de %Ln client</numerusform>
            <numerusform>Étiquette automatique de %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Use view “%1” as smart tag</source>
        <comment>undo step</comment>
        <translation>Utiliser la vue «&#xa0;%1&#xa0;» comme étiquette automatique</translation>
    </message>
    <message>
        <source>Stop using view “%1” as smart tag</source>
        <comment>undo step</comment>
        <translation>Ne plus utiliser la vue «&#xa0;%1&#xa0;» comme étiquette automatique</translation>
    </message>
</context>
<context>
    <name>attache::ServiceMarks</name>
    <message>
        <source>mine</source>
        <comment>attached for a service: we</comment>
        <translation>nous</translation>
    </message>
    <message>
        <source>distributor</source>
        <comment>attached for a service: our distributor</comment>
        <translation>distributeur</translation>
    </message>
    <message>
        <source>others</source>
        <comment>attached for a service: other partners</comment>
        <translation>autres</translation>
    </message>
    <message>
        <source>Service not stated</source>
        <translation>Service non précisé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, who is attached for it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>short for: the whole tenant, every service</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Sec</source>
        <comment>short for: security</comment>
        <translation>Sécu</translation>
    </message>
    <message>
        <source>Oth</source>
        <comment>short for: other services</comment>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>attache::Sheets</name>
    <message>
        <source>Unknown</source>
        <comment>value on a sheet</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>Sans date de fin</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>end of a relationship</comment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of relationship, names of roles</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>realm, cloud</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a customer</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois le</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation du</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>partner, whose it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Ce qui est permis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Comment nous le savons</translation>
    </message>
    <message>
        <source>Who can do what in the tenant of %1</source>
        <comment>customer</comment>
        <translation>Qui peut faire quoi dans le locataire de %1</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Partners and their access as far as our partner account, imported lists and our own records say. That nobody else stands here does not mean that nobody else has access; only the customer’s tenant can tell.</source>
        <translation>Les partenaires et leurs accès, d’après notre compte partenaire, les listes importées et nos propres notes. Que personne d’autre ne figure ici ne signifie pas que personne d’autre n’a accès&#xa0;; seul le locataire du client peut le dire.</translation>
    </message>
    <message>
        <source>No access in force or under way is known.</source>
        <translation>Aucun accès en vigueur ou en cours n’est connu.</translation>
    </message>
    <message>
        <source>Customer sheet: %1</source>
        <comment>customer</comment>
        <translation>Fiche client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <comment>next action, date</comment>
        <translation>%1, pour le %2</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln license(s)</source>
        <comment>quantity of a subscription</comment>
        <translation>
            <numerusform>%Ln licence</numerusform>
            <numerusform>%Ln licences</numerusform>
        </translation>
    </message>
    <message>
        <source>Partner of record: %1</source>
        <translation>Partenaire de référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who made an invitation, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author of a note, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Partner sheet: %1</source>
        <comment>partner</comment>
        <translation>Fiche partenaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>ID de partenaire</translation>
    </message>
    <message>
        <source>Transacts as a CSP partner</source>
        <translation>Effectue des transactions CSP</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Shared with us</source>
        <translation>Partagés avec nous</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu pour la première fois le</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>The first %1 of %2 customers</source>
        <comment>two numbers</comment>
        <translation>Les %1 premiers clients sur %2</translation>
    </message>
</context>
<context>
    <name>attache::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In the pages</source>
        <translation>Dans les pages</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>Du filtre à la liste</translation>
    </message>
    <message>
        <source>In the matrix: how we know</source>
        <translation>Dans la matrice&#xa0;: comment nous le savons</translation>
    </message>
</context>
<context>
    <name>attache::Sidebar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>attache::SidesModel</name>
    <message>
        <source>%1 – %2, %3</source>
        <comment>partner, service, kind of relationship</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>relationship; its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Roles: %2</source>
        <comment>state of a relationship; names of roles</comment>
        <translation>%1. Rôles&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln license(s)</source>
        <comment>quantity of a subscription</comment>
        <translation>
            <numerusform>%Ln licence</numerusform>
            <numerusform>%Ln licences</numerusform>
        </translation>
    </message>
    <message>
        <source>partner of record: %1</source>
        <translation>partenaire de référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing on this side</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a customer</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>line of a comparison, for screen readers</comment>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <comment>a line that differs</comment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>“before” or “after”; date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>what is compared</comment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the earlier state</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the later state</comment>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>attache::StatePane</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>attache::StatusLine</name>
    <message>
        <source>Everything is read from this computer. No connection is used.</source>
        <translation>Tout est lu sur cet ordinateur. Aucune connexion n’est utilisée.</translation>
    </message>
    <message>
        <source>%1. Click for what to do.</source>
        <comment>error</comment>
        <translation>%1. Cliquez pour savoir que faire.</translation>
    </message>
    <message>
        <source>No list imported yet</source>
        <translation>Aucune liste importée jusqu’ici</translation>
    </message>
    <message>
        <source>Import a customer list to see your customers.</source>
        <translation>Importez une liste de clients pour voir vos clients.</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <comment>date, how long ago</comment>
        <translation>Situation du %1, %2</translation>
    </message>
    <message>
        <source>The newest observation is old. Import a fresh list to see what changed.</source>
        <translation>Le dernier relevé est ancien. Importez une liste récente pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>date and time</comment>
        <translation>Situation du %1</translation>
    </message>
    <message>
        <source>Time of the newest observation in this workspace</source>
        <translation>Date et heure du dernier relevé de cet espace de travail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop what is running; nothing half done is kept</source>
        <translation>Arrêter l’opération en cours&#xa0;; rien d’inachevé n’est conservé</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Masquer le message</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors connexion</translation>
    </message>
</context>
<context>
    <name>attache::StepDialog</name>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#xa0;:</translation>
    </message>
    <message>
        <source>%1 – %2
%3</source>
        <comment>customer, kind of invitation, realm and cloud</comment>
        <translation>%1 – %2
%3</translation>
    </message>
    <message>
        <source>Attaché does not send anything itself: you say that you did. The follow-up date will be seven days later unless one is set.</source>
        <translation>Attaché n’envoie rien lui-même&#xa0;: vous indiquez que vous l’avez fait. La date de relance sera fixée sept jours plus tard, sauf si une autre est définie.</translation>
    </message>
    <message>
        <source>Say so only if you saw it: in the portal, in a message of the customer, or in an imported list.</source>
        <translation>Ne l’indiquez que si vous l’avez constaté&#xa0;: dans le portail, dans un message du client ou dans une liste importée.</translation>
    </message>
    <message>
        <source>It is canceled here only. A request that was sent cannot be withdrawn from the customer; an open GDAP request lapses by itself after 90 days.</source>
        <translation>Elle n’est annulée qu’ici. Une demande envoyée ne peut pas être retirée au client&#xa0;; une demande GDAP sans réponse expire d’elle-même au bout de 90&#xa0;jours.</translation>
    </message>
</context>
<context>
    <name>attache::SubscriptionModel</name>
    <message>
        <source>Subscription ID: %1</source>
        <translation>ID d’abonnement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <comment>subscription</comment>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Nombre de licences</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>Date de renouvellement</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Renouvellement automatique</translation>
    </message>
    <message>
        <source>Partner of record</source>
        <translation>Partenaire de référence</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendu par</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>subscription&apos;s own name, offer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On</source>
        <comment>auto-renew</comment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>auto-renew</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>partner of record, PartnerID</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>sold by</comment>
        <translation>Nous</translation>
    </message>
</context>
<context>
    <name>attache::TableDocument</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>attache::TimelineModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>attache::TodayPage</name>
    <message>
        <source>Today</source>
        <comment>page that shows what needs somebody now</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>Importer une liste plus récente…</translation>
    </message>
    <message>
        <source>GDAP relationships of ours that end, by month</source>
        <translation>Nos relations GDAP qui prennent fin, par mois</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Rien ne requiert votre attention pour le moment.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aucun client pour le moment</translation>
    </message>
    <message>
        <source>Import the lists you already have: the customer list of Partner Center, GDAP lists, files of the bulk tools. Attaché recognizes them, and shows what it would do before it does it.</source>
        <translation>Importez les listes que vous avez déjà&#xa0;: la liste des clients de l’Espace partenaires, les listes GDAP, les fichiers des outils en masse. Attaché les reconnaît et montre ce qu’il ferait avant de le faire.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>As of %1 (%2): this may be out of date. Source: %3</source>
        <comment>date and time, days ago, file</comment>
        <translation>Situation du %1 (%2)&#xa0;: elle est peut-être dépassée. Source&#xa0;: %3</translation>
    </message>
    <message>
        <source>As of %1 (%2). Source: %3</source>
        <comment>date and time, days ago, file</comment>
        <translation>Situation du %1 (%2). Source&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was observed yet.</source>
        <translation>Aucun relevé pour le moment.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner organization(s)</source>
        <translation>
            <numerusform>%Ln organisation partenaire</numerusform>
            <numerusform>%Ln organisations partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>With several partners</source>
        <translation>Avec plusieurs partenaires</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with more than one partner</source>
        <translation>
            <numerusform>%Ln client ayant plus d’un partenaire</numerusform>
            <numerusform>%Ln clients ayant plus d’un partenaire</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) whose access ends within 30 days without a successor</source>
        <translation>
            <numerusform>%Ln client dont l’accès prend fin dans les 30&#xa0;jours sans relation de remplacement</numerusform>
            <numerusform>%Ln clients dont l’accès prend fin dans les 30&#xa0;jours sans relation de remplacement</numerusform>
        </translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Invitations en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invitation(s)</source>
        <translation>
            <numerusform>%Ln invitation en cours</numerusform>
            <numerusform>%Ln invitations en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>customers that are no longer listed</comment>
        <translation>Disparus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) that a source no longer lists</source>
        <translation>
            <numerusform>%Ln client qu’une source ne mentionne plus</numerusform>
            <numerusform>%Ln clients qu’une source ne mentionne plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted invitations to finish</source>
        <translation>Invitations acceptées à terminer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status of an invitation, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show all invitations</source>
        <translation>Afficher toutes les invitations</translation>
    </message>
    <message>
        <source>Reminders due</source>
        <translation>Rappels à envoyer</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>“in 12 days”</comment>
        <translation>prend fin %1</translation>
    </message>
    <message>
        <source>Access that ends within 30 days without a successor</source>
        <translation>Accès prenant fin dans les 30&#xa0;jours sans relation de remplacement</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>next action, when it is due</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next actions due</source>
        <translation>Prochaines actions à échéance</translation>
    </message>
    <message>
        <source>New in the latest list</source>
        <translation>Nouveau dans la dernière liste</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Afficher les changements</translation>
    </message>
    <message>
        <source>Roles that end within 30 days without a successor</source>
        <translation>Rôles prenant fin dans les 30&#xa0;jours sans relation de remplacement</translation>
    </message>
    <message>
        <source>Since your last visit on %1</source>
        <comment>date</comment>
        <translation>Depuis votre dernière visite le %1</translation>
    </message>
</context>
<context>
    <name>attache::TodaySection</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a list, number of its rows</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>attache::ViewSwitcher</name>
    <message>
        <source>View “%1” saved.</source>
        <translation>Vue «&#xa0;%1&#xa0;» enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) added.</source>
        <translation>
            <numerusform>%n vue ajoutée.</numerusform>
            <numerusform>%n vues ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n view(s) of the file are here already.</source>
        <translation>
            <numerusform>La vue du fichier (%n) est déjà ici.</numerusform>
            <numerusform>Les %n vues du fichier sont déjà ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <comment>name of a view</comment>
        <translation>%1 (modifiée)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <comment>name of the view shown</comment>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose another view (%1)</source>
        <comment>shortcut</comment>
        <translation>Choisir une autre vue (%1)</translation>
    </message>
    <message>
        <source>The view is saved as it is.</source>
        <translation>La vue est déjà enregistrée ainsi.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>View “%1” removed. Undo brings it back.</source>
        <translation>Vue «&#xa0;%1&#xa0;» supprimée. Annuler la rétablit.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>Choose a view…</source>
        <translation>Choisir une vue…</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>&amp;Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save view &amp;as…</source>
        <translation>Enregistrer la vue &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>&amp;Renommer la vue…</translation>
    </message>
    <message>
        <source>&amp;Duplicate view</source>
        <translation>&amp;Dupliquer la vue</translation>
    </message>
    <message>
        <source>Back to the view as sa&amp;ved</source>
        <translation>Re&amp;venir à la vue enregistrée</translation>
    </message>
    <message>
        <source>Re&amp;move view</source>
        <translation>Suppri&amp;mer la vue</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <translation>E&amp;xporter les vues…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>&amp;Importer des vues…</translation>
    </message>
    <message>
        <source>Save filter, sorting, columns and grouping of the list (%1)</source>
        <comment>shortcut</comment>
        <translation>Enregistrer le filtre, le tri, les colonnes et le regroupement de la liste (%1)</translation>
    </message>
    <message>
        <source>New smart tag</source>
        <translation>Nouvelle étiquette automatique</translation>
    </message>
    <message>
        <source>%1 (does not work)</source>
        <comment>smart tag</comment>
        <translation>%1 (ne fonctionne pas)</translation>
    </message>
    <message>
        <source>&amp;New smart tag from the filter…</source>
        <translation>&amp;Nouvelle étiquette automatique à partir du filtre…</translation>
    </message>
    <message>
        <source>Every customer that the filter finds carries the tag, today and later</source>
        <translation>Chaque client que le filtre trouve porte l’étiquette, aujourd’hui et par la suite</translation>
    </message>
    <message>
        <source>&amp;Use as smart tag</source>
        <translation>&amp;Utiliser comme étiquette automatique</translation>
    </message>
    <message>
        <source>Every customer that this view finds carries its name as a tag</source>
        <translation>Chaque client que cette vue trouve porte son nom comme étiquette</translation>
    </message>
</context>
<context>
    <name>attache::WorkspaceCommands</name>
    <message>
        <source>Record “%1”</source>
        <comment>undo: a partner recorded by hand</comment>
        <translation>Saisie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <comment>undo: a partner recorded by hand</comment>
        <translation>Retrait de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>undo: what was said about a partner</comment>
        <translation>Modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the invitation of “%1”</source>
        <comment>undo</comment>
        <translation>Modification de l’invitation pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Create the invitation of “%1”</source>
        <comment>undo</comment>
        <translation>Création de l’invitation pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>undo: customer, new status of invitation</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>attache::WorkspaceContext</name>
    <message>
        <source>Preparing the customer list</source>
        <translation>Préparation de la liste des clients</translation>
    </message>
</context>
<context>
    <name>attache::WorkspaceView</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Option “%1” needs a value.</source>
        <translation>L’option «&#xa0;%1&#xa0;» exige une valeur.</translation>
    </message>
    <message>
        <source>Option “%1” is not known.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’est pas connue.</translation>
    </message>
    <message>
        <source>Option “%1” takes no value.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>Option “%1” needs a whole number of at least %2, not “%3”.</source>
        <translation>L’option «&#xa0;%1&#xa0;» exige un nombre entier d’au moins %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Option “%1” needs a date such as 2026-10-31, not “%2”.</source>
        <translation>L’option «&#xa0;%1&#xa0;» exige une date telle que 2026-10-31, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Something is missing after the command.</source>
        <translation>Il manque quelque chose après la commande.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>Database, ledger and journal are sound.</source>
        <translation>La base de données, le registre et le journal sont en ordre.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Copié dans %1.</translation>
    </message>
    <message>
        <source>no workspace</source>
        <comment>health</comment>
        <translation>aucun espace de travail</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <comment>health</comment>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>health</comment>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>health</comment>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Attaché</source>
        <translation>Attaché</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Role catalog of</source>
        <translation>Catalogue des rôles du</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État de santé</translation>
    </message>
    <message>
        <source>SQLite options</source>
        <translation>Options de SQLite</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>partner (capacity)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>partner (capacity, service)</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before → after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of change (number)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Aucun changement.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>complete</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>complete</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>The earlier observation comes first: “diff %1 %2”.</source>
        <translation>Le relevé le plus ancien vient en premier&#xa0;: «&#xa0;diff %1 %2&#xa0;».</translation>
    </message>
    <message>
        <source>As of %1 (%2)</source>
        <comment>date (relative date)</comment>
        <translation>Situation du %1 (%2)</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>former customers</source>
        <translation>anciens clients</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenaires</translation>
    </message>
    <message>
        <source>customers with several partners</source>
        <translation>clients avec plusieurs partenaires</translation>
    </message>
    <message>
        <source>run out within 30 days without a successor</source>
        <translation>expirent dans les 30&#xa0;jours sans relation de remplacement</translation>
    </message>
    <message>
        <source>open invitations</source>
        <translation>invitations en cours</translation>
    </message>
    <message>
        <source>accepted, to be finished</source>
        <translation>acceptées, à terminer</translation>
    </message>
    <message>
        <source>reminders due</source>
        <translation>rappels à envoyer</translation>
    </message>
    <message>
        <source>next actions due</source>
        <translation>prochaines actions à échéance</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>À terminer</translation>
    </message>
    <message>
        <source>To remind</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>only this realm</source>
        <translation>ce périmètre uniquement</translation>
    </message>
    <message>
        <source>how many customers (2000)</source>
        <translation>nombre de clients (2000)</translation>
    </message>
    <message>
        <source>another seed makes other customers (1)</source>
        <translation>une autre graine donne d’autres clients (1)</translation>
    </message>
    <message>
        <source>the day it is made for (today)</source>
        <translation>le jour pour lequel il est créé (aujourd’hui)</translation>
    </message>
    <message>
        <source>the realm the lists belong to</source>
        <translation>le périmètre auquel appartiennent les listes</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>indiquer seulement ce qui changerait</translation>
    </message>
    <message>
        <source>the file is the whole list</source>
        <translation>le fichier est la liste complète</translation>
    </message>
    <message>
        <source>the file is a part of the list</source>
        <translation>le fichier est une partie de la liste</translation>
    </message>
    <message>
        <source>accept that many entries disappear</source>
        <translation>accepter que de nombreuses entrées disparaissent</translation>
    </message>
    <message>
        <source>the customer that the file is about</source>
        <translation>le client que concerne le fichier</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16LE, UTF-16BE or windows-1252</source>
        <translation>UTF-8, UTF-16LE, UTF-16BE ou windows-1252</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or a character</source>
        <translation>comma, semicolon, tab ou un caractère</translation>
    </message>
    <message>
        <source>kind of file, as in the answer of an import</source>
        <translation>type de fichier, tel que l’indique une importation</translation>
    </message>
    <message>
        <source>global, usGovernment, usGovernmentDoD or germany</source>
        <translation>global, usGovernment, usGovernmentDoD ou germany</translation>
    </message>
    <message>
        <source>your own tenant ID there</source>
        <translation>votre propre ID de locataire dans ce cloud</translation>
    </message>
    <message>
        <source>your own partner ID there</source>
        <translation>votre propre ID partenaire dans ce cloud</translation>
    </message>
    <message>
        <source>at most N customers</source>
        <translation>au plus N clients</translation>
    </message>
    <message>
        <source>name, alias, domain, tenantId, country, realm, mine, others, partners, nextEnd, invitation, state, firstSeen, lastSeen, owner or nextAction; -COLUMN for the reverse</source>
        <translation>name, alias, domain, tenantId, country, realm, mine, others, partners, nextEnd, invitation, state, firstSeen, lastSeen, owner ou nextAction&#xa0;; -COLUMN pour l’ordre inverse</translation>
    </message>
    <message>
        <source>name of the partner</source>
        <translation>nom du partenaire</translation>
    </message>
    <message>
        <source>tenant ID of the partner</source>
        <translation>ID de locataire du partenaire</translation>
    </message>
    <message>
        <source>partner ID of the partner</source>
        <translation>ID partenaire du partenaire</translation>
    </message>
    <message>
        <source>reseller, indirectProvider, indirectReseller, dap, gdap, azureRole, advisor or subscriptionSeller</source>
        <translation>reseller, indirectProvider, indirectReseller, dap, gdap, azureRole, advisor ou subscriptionSeller</translation>
    </message>
    <message>
        <source>tenant, office365, azure, dynamics365, powerPlatform, security, windows or other</source>
        <translation>tenant, office365, azure, dynamics365, powerPlatform, security, windows ou other</translation>
    </message>
    <message>
        <source>a role, by name or template ID; repeatable</source>
        <translation>un rôle, par son nom ou son ID de modèle&#xa0;; répétable</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>depuis quand</translation>
    </message>
    <message>
        <source>until when, or never</source>
        <translation>jusqu’à quand, ou never</translation>
    </message>
    <message>
        <source>how you know</source>
        <translation>comment vous le savez</translation>
    </message>
    <message>
        <source>only those in this state; repeatable</source>
        <translation>seulement celles de ce statut&#xa0;; répétable</translation>
    </message>
    <message>
        <source>the realm that invites</source>
        <translation>le périmètre qui invite</translation>
    </message>
    <message>
        <source>tenant ID of a company not in the list</source>
        <translation>ID de locataire d’une société absente de la liste</translation>
    </message>
    <message>
        <source>name of a company not in the list</source>
        <translation>nom d’une société absente de la liste</translation>
    </message>
    <message>
        <source>its domain</source>
        <translation>son domaine</translation>
    </message>
    <message>
        <source>resellerRequest or granularRelationship</source>
        <translation>resellerRequest ou granularRelationship</translation>
    </message>
    <message>
        <source>a reseller request with delegated admin privileges</source>
        <translation>une demande de revendeur avec privilèges d’administrateur délégués</translation>
    </message>
    <message>
        <source>and without them</source>
        <translation>et sans ces privilèges</translation>
    </message>
    <message>
        <source>duration of a granular relationship, 1 to 730</source>
        <translation>durée d’une relation GDAP, de 1 à 730</translation>
    </message>
    <message>
        <source>extend it by 180 days at its end</source>
        <translation>la prolonger de 180&#xa0;jours à son terme</translation>
    </message>
    <message>
        <source>name of the relationship</source>
        <translation>nom de la relation</translation>
    </message>
    <message>
        <source>of the letter: en, fr or de</source>
        <translation>de la lettre&#xa0;: en, fr ou de</translation>
    </message>
    <message>
        <source>who gets the letter; repeatable</source>
        <translation>destinataire de la lettre&#xa0;; répétable</translation>
    </message>
    <message>
        <source>why you ask</source>
        <translation>pourquoi vous demandez</translation>
    </message>
    <message>
        <source>the link from Partner Center</source>
        <translation>le lien de l’Espace partenaires</translation>
    </message>
    <message>
        <source>how far it already is: draft, ready, sent, …</source>
        <translation>où elle en est déjà&#xa0;: draft, ready, sent, …</translation>
    </message>
    <message>
        <source>who says that this tenant of a CSP partner does not transact</source>
        <translation>qui déclare que ce locataire d’un partenaire CSP ne sert pas aux transactions</translation>
    </message>
    <message>
        <source>take that invitation to the state named after it</source>
        <translation>faire passer cette invitation au statut indiqué ensuite</translation>
    </message>
    <message>
        <source>when it happened (now)</source>
        <translation>quand cela s’est produit (maintenant)</translation>
    </message>
    <message>
        <source>a note for this step</source>
        <translation>une note pour cette étape</translation>
    </message>
    <message>
        <source>as for list</source>
        <translation>comme pour list</translation>
    </message>
    <message>
        <source>comma or semicolon, for the Excel that opens it</source>
        <translation>comma ou semicolon, selon l’Excel qui l’ouvrira</translation>
    </message>
    <message>
        <source>replace an existing file</source>
        <translation>remplacer un fichier existant</translation>
    </message>
    <message>
        <source>Make a workspace with invented customers</source>
        <translation>Créer un espace de travail avec des clients fictifs</translation>
    </message>
    <message>
        <source>Import lists; a new workspace is made if needed</source>
        <translation>Importer des listes&#xa0;; un nouvel espace de travail est créé si nécessaire</translation>
    </message>
    <message>
        <source>List the realms, or add one</source>
        <translation>Afficher les périmètres, ou en ajouter un</translation>
    </message>
    <message>
        <source>List customers</source>
        <translation>Afficher les clients</translation>
    </message>
    <message>
        <source>Everything known about one customer</source>
        <translation>Tout ce que l’on sait d’un client</translation>
    </message>
    <message>
        <source>List the partners</source>
        <translation>Afficher les partenaires</translation>
    </message>
    <message>
        <source>Record by hand that a partner is attached</source>
        <translation>Saisir manuellement qu’un partenaire est rattaché</translation>
    </message>
    <message>
        <source>List the invitations</source>
        <translation>Afficher les invitations</translation>
    </message>
    <message>
        <source>Record an invitation, or take one further</source>
        <translation>Saisir une invitation, ou la faire avancer</translation>
    </message>
    <message>
        <source>List the observations</source>
        <translation>Afficher les relevés</translation>
    </message>
    <message>
        <source>What changed between two observations (number, date, first, previous, latest)</source>
        <translation>Ce qui a changé entre deux relevés (numéro, date, first, previous, latest)</translation>
    </message>
    <message>
        <source>Figures, and what needs somebody now</source>
        <translation>Chiffres, et ce qui requiert quelqu’un maintenant</translation>
    </message>
    <message>
        <source>Copy the workspace while it is in use</source>
        <translation>Copier l’espace de travail pendant son utilisation</translation>
    </message>
    <message>
        <source>Versions, paths, permissions, health</source>
        <translation>Versions, chemins, autorisations, état de santé</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>“attache-cli COMMAND --help” explains one command.</source>
        <translation>«&#xa0;attache-cli COMMAND --help&#xa0;» explique une commande.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not one of the languages en, fr and de.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des langues en, fr et de.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>realm · cloud</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Service not stated</source>
        <translation>Service non indiqué</translation>
    </message>
    <message>
        <source>No partner is known. That does not mean that there is none.</source>
        <translation>Aucun partenaire connu. Cela ne signifie pas qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln license(s)</source>
        <translation>
            <numerusform>%Ln licence</numerusform>
            <numerusform>%Ln licences</numerusform>
        </translation>
    </message>
    <message>
        <source>partner of record: %1</source>
        <translation>partenaire de référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Say with --kind in which capacity the partner is attached; “%1” is none.</source>
        <translation>Indiquez avec --kind en quelle qualité le partenaire est rattaché&#xa0;; «&#xa0;%1&#xa0;» n’en est pas une.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Stands to us as</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Shared with us</source>
        <translation>Partagés avec nous</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Recorded. No subscription was changed.</source>
        <translation>Saisi. Aucun abonnement n’a été modifié.</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Nom de domaine</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>A dialect is comma or semicolon, not “%1”.</source>
        <translation>Un dialecte est comma ou semicolon, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln ligne enregistrée dans %1</numerusform>
            <numerusform>%Ln lignes enregistrées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>partner (service)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>end of an attachment</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>disparu depuis le %1</translation>
    </message>
    <message>
        <source>--complete and --partial exclude each other.</source>
        <translation>--complete et --partial s’excluent.</translation>
    </message>
    <message>
        <source>A separator is one character, not “%1”.</source>
        <translation>Un séparateur est un seul caractère, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a kind of file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de fichier.</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Ma société</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>Réapparus</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Some rows could not be used, so nobody was marked as gone by this list.</source>
        <translation>Certaines lignes n’ont pas pu être utilisées&#xa0;; personne n’a donc été marqué comme disparu par cette liste.</translation>
    </message>
    <message>
        <source>%1 of %2 entries would disappear: the import will ask for --confirm-gone.</source>
        <translation>%1 entrées sur %2 disparaîtraient&#xa0;: l’importation demandera --confirm-gone.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>C’était un essai&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a state of an invitation.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut d’invitation.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of invitation.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’invitation.</translation>
    </message>
    <message>
        <source>--privileges and --no-privileges exclude each other.</source>
        <translation>--privileges et --no-privileges s’excluent.</translation>
    </message>
    <message>
        <source>Invitation %1: %2</source>
        <comment>id: state</comment>
        <translation>Invitation %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The list cannot be sorted by “%1”.</source>
        <translation>La liste ne peut pas être triée par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Realm %1 added.</source>
        <translation>Périmètre %1 ajouté.</translation>
    </message>
    <message>
        <source>“%1” is not something realms can do. Try “realms add NAME”.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie de ce que permet realms. Essayez «&#xa0;realms add NAME&#xa0;».</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>ID partenaire</translation>
    </message>
    <message>
        <source>The sample workspace %1 is ready.</source>
        <translation>L’espace de travail d’exemple %1 est prêt.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is neither the name of a role nor a template ID.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni le nom d’un rôle ni un ID de modèle.</translation>
    </message>
    <message>
        <source>filter and sorting of this view, besides QUERY</source>
        <translation>filtre et tri de cette vue, en plus de QUERY</translation>
    </message>
    <message>
        <source>as for list; for add</source>
        <translation>comme pour list&#xa0;; pour add</translation>
    </message>
    <message>
        <source>replace an existing file; for export</source>
        <translation>remplacer un fichier existant&#xa0;; pour export</translation>
    </message>
    <message>
        <source>List the saved views, or change them</source>
        <translation>Lister les vues enregistrées, ou les modifier</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>Vue «&#xa0;%1&#xa0;» enregistrée.</translation>
    </message>
    <message>
        <source>View “%1” removed.</source>
        <translation>Vue «&#xa0;%1&#xa0;» supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) written to %1</source>
        <translation>
            <numerusform>%Ln vue écrite dans %1</numerusform>
            <numerusform>%Ln vues écrites dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) added</source>
        <translation>
            <numerusform>%Ln vue ajoutée</numerusform>
            <numerusform>%Ln vues ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not something views can do. Try add, remove, export or import.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible avec views. Essayez add, remove, export ou import.</translation>
    </message>
    <message>
        <source>Write the list to a .csv, .xlsx or .json file</source>
        <translation>Écrire la liste dans un fichier .csv, .xlsx ou .json</translation>
    </message>
    <message>
        <source>The file has to end in .csv, .xlsx or .json: “%1”.</source>
        <translation>Le fichier doit se terminer par .csv, .xlsx ou .json&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Exported on</source>
        <translation>Exporté le</translation>
    </message>
    <message>
        <source>What happened at one customer, newest first</source>
        <translation>Ce qui s’est passé chez un client, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Write what proves a closed review</source>
        <translation>Écrire ce qui prouve une revue close</translation>
    </message>
    <message>
        <source>Check database, ledger and journal, or a folder of evidence</source>
        <translation>Vérifier la base de données, le registre et le journal, ou un dossier de justificatifs</translation>
    </message>
    <message>
        <source>Several reviews are called so; say which by its ID: %1</source>
        <translation>Plusieurs revues portent ce nom&#xa0;; précisez laquelle par son ID&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evidence of “%1” written to %2</source>
        <translation>Justificatifs de «&#xa0;%1&#xa0;» écrits dans %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Proved: all %1 files are as they were written, the review and its decisions fit their checksums, and so do %2 lines of the journal.</source>
        <translation>Prouvé&#xa0;: les %1 fichiers sont tels qu’ils ont été écrits, la revue et ses décisions correspondent à leurs sommes de contrôle, de même que %2 lignes du journal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, detail</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>a decision</comment>
        <translation>retirée</translation>
    </message>
    <message>
        <source>Decided in a review</source>
        <translation>Décision dans une revue</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>List the smart tags, or change them</source>
        <translation>Lister les étiquettes automatiques ou les modifier</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Smart tag</source>
        <translation>Étiquette automatique</translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <comment>what is wrong with the filter</comment>
        <translation>Ne fonctionne pas&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Smart tag “%1” saved; %Ln customer(s) carry it.</source>
        <translation>
            <numerusform>Étiquette automatique «&#xa0;%1&#xa0;» enregistrée&#xa0;; %Ln client la porte.</numerusform>
            <numerusform>Étiquette automatique «&#xa0;%1&#xa0;» enregistrée&#xa0;; %Ln clients la portent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smart tag “%1” removed.</source>
        <translation>Étiquette automatique «&#xa0;%1&#xa0;» supprimée.</translation>
    </message>
    <message>
        <source>“%1” is not something tags can do. Try list, add or remove.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une action de tags. Essayez list, add ou remove.</translation>
    </message>
    <message>
        <source>part of the customers without a mark; for start (100)</source>
        <translation>part des clients sans marque&#xa0;; pour start (100)</translation>
    </message>
    <message>
        <source>every decision needs a second reviewer; for start</source>
        <translation>deux personnes pour chaque décision&#xa0;; pour start</translation>
    </message>
    <message>
        <source>only these: keep, revoke, ask, notApplicable, undecided, waitsForSecond or conflict; for show</source>
        <translation>seulement ceux-ci&#xa0;: keep, revoke, ask, notApplicable, undecided, waitsForSecond ou conflict&#xa0;; pour show</translation>
    </message>
    <message>
        <source>why; for decide</source>
        <translation>motif&#xa0;; pour decide</translation>
    </message>
    <message>
        <source>ends what reviewers differ on; for decide, with a reason</source>
        <translation>tranche un désaccord&#xa0;; pour decide, avec un motif</translation>
    </message>
    <message>
        <source>List the reviews, carry one out, hand it over</source>
        <translation>Répertorier les revues, en mener une, la transmettre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Lancée le</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of customers</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Several customers of the review are called “%1”. Use the tenant ID.</source>
        <translation>Plusieurs clients de la revue s’appellent «&#xa0;%1&#xa0;». Utilisez l’ID de locataire.</translation>
    </message>
    <message>
        <source>“%1” is not a decision. Try keep, revoke, ask, notApplicable or none.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une décision. Essayez keep, revoke, ask, notApplicable ou none.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) saved.</source>
        <translation>
            <numerusform>%Ln décision enregistrée.</numerusform>
            <numerusform>%Ln décisions enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Responsables de la revue</translation>
    </message>
    <message>
        <source>“%1” written to %2</source>
        <comment>review, file</comment>
        <translation>«&#xa0;%1&#xa0;» écrite dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of “%1” were new.</source>
        <translation>
            <numerusform>%Ln décision de «&#xa0;%1&#xa0;» était nouvelle.</numerusform>
            <numerusform>%Ln décisions de «&#xa0;%1&#xa0;» étaient nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewers differ on %Ln customer(s).</source>
        <translation>
            <numerusform>Les avis divergent pour %Ln client.</numerusform>
            <numerusform>Les avis divergent pour %Ln clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays open here: decisions made here are not part of what was closed.</source>
        <translation>Elle reste ouverte ici&#xa0;: des décisions prises ici ne font pas partie de ce qui a été clos.</translation>
    </message>
    <message>
        <source>“%1” is not something review can do. Try start, status, show, decide, export, merge or close.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une action de review. Essayez start, status, show, decide, export, merge ou close.</translation>
    </message>
    <message>
        <source>The past can only be read: “%1” takes no --as-of.</source>
        <translation>Le passé ne peut être que lu&#xa0;: «&#xa0;%1&#xa0;» n’accepte pas --as-of.</translation>
    </message>
    <message>
        <source>As of %1 (observation %2)</source>
        <comment>date and time; number</comment>
        <translation>Situation du %1 (relevé %2)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation du</translation>
    </message>
</context>
</TS>
