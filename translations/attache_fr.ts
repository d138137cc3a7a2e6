<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>Workspace created</source>
        <translation>Espace de travail créé</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Fichier importé</translation>
    </message>
    <message>
        <source>Sample data created</source>
        <translation>Données d’exemple créées</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Liste exportée</translation>
    </message>
    <message>
        <source>Realm saved</source>
        <translation>Périmètre enregistré</translation>
    </message>
    <message>
        <source>Relationship recorded by hand</source>
        <translation>Relation saisie manuellement</translation>
    </message>
    <message>
        <source>Recorded relationship withdrawn</source>
        <translation>Relation saisie retirée</translation>
    </message>
    <message>
        <source>Recorded relationship restored</source>
        <translation>Relation saisie rétablie</translation>
    </message>
    <message>
        <source>Partner marked</source>
        <translation>Partenaire qualifié</translation>
    </message>
    <message>
        <source>Invitation saved</source>
        <translation>Invitation enregistrée</translation>
    </message>
    <message>
        <source>Invitation moved on</source>
        <translation>Invitation avancée d’une étape</translation>
    </message>
    <message>
        <source>Customer details edited</source>
        <translation>Fiche du client modifiée</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Note restored</source>
        <translation>Note rétablie</translation>
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
        <source>“%1” is not a date or a number of days. Write 30d or 2026-12-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une date ni un nombre de jours. Écrivez 30d ou 2026-12-31.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être compris.</translation>
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
        <source>When the next of your granular relationships with the customer ends</source>
        <translation>Date à laquelle prend fin la prochaine de vos relations GDAP avec le client</translation>
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
        <source>Your own keywords</source>
        <translation>Vos propres mots-clés</translation>
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
    <message>
        <source>Record partner</source>
        <comment>undo step</comment>
        <translation>Saisie d’un partenaire</translation>
    </message>
    <message>
        <source>Withdraw record</source>
        <comment>undo step</comment>
        <translation>Retrait d’une saisie</translation>
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
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message numerus="yes">
        <source>%n partner organization(s)</source>
        <translation>
            <numerusform>%n organisation partenaire</numerusform>
            <numerusform>%n organisations partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>With several partners</source>
        <translation>Avec plusieurs partenaires</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with more than one partner</source>
        <translation>
            <numerusform>%n client ayant plus d’un partenaire</numerusform>
            <numerusform>%n clients ayant plus d’un partenaire</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) whose access ends within 30 days without a successor</source>
        <translation>
            <numerusform>%n client dont l’accès prend fin dans les 30&#xa0;jours sans relation de remplacement</numerusform>
            <numerusform>%n clients dont l’accès prend fin dans les 30&#xa0;jours sans relation de remplacement</numerusform>
        </translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Invitations en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n open invitation(s)</source>
        <translation>
            <numerusform>%n invitation en cours</numerusform>
            <numerusform>%n invitations en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>customers that are no longer listed</comment>
        <translation>Disparus</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) that a source no longer lists</source>
        <translation>
            <numerusform>%n client qu’une source ne mentionne plus</numerusform>
            <numerusform>%n clients qu’une source ne mentionne plus</numerusform>
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
</context>
<context>
    <name>attache::WorkspaceContext</name>
    <message>
        <source>Preparing the customer list</source>
        <translation>Préparation de la liste des clients</translation>
    </message>
</context>
</TS>
