<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>Imported a list</source>
        <translation>Liste importiert</translation>
    </message>
    <message>
        <source>Created sample data</source>
        <translation>Beispieldaten erstellt</translation>
    </message>
    <message>
        <source>Added a realm</source>
        <translation>Umgebung hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a realm</source>
        <translation>Umgebung geändert</translation>
    </message>
    <message>
        <source>Recorded a relationship by hand</source>
        <translation>Beziehung von Hand erfasst</translation>
    </message>
    <message>
        <source>Withdrew a recorded relationship</source>
        <translation>Erfasste Beziehung zurückgenommen</translation>
    </message>
    <message>
        <source>Restored a recorded relationship</source>
        <translation>Erfasste Beziehung wiederhergestellt</translation>
    </message>
    <message>
        <source>Marked a partner</source>
        <translation>Partner gekennzeichnet</translation>
    </message>
    <message>
        <source>Recorded an invitation</source>
        <translation>Einladung erfasst</translation>
    </message>
    <message>
        <source>Changed an invitation</source>
        <translation>Einladung geändert</translation>
    </message>
    <message>
        <source>Took an invitation one step further</source>
        <translation>Einladung einen Schritt weitergeführt</translation>
    </message>
    <message>
        <source>Changed own details of a customer</source>
        <translation>Eigene Angaben zu einem Kunden geändert</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Removed a note</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Restored a note</source>
        <translation>Notiz wiederhergestellt</translation>
    </message>
    <message>
        <source>Took back a step of an invitation</source>
        <translation>Schritt einer Einladung zurückgenommen</translation>
    </message>
    <message>
        <source>Saved a view</source>
        <translation>Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Changed a view</source>
        <translation>Ansicht geändert</translation>
    </message>
    <message>
        <source>Removed a view</source>
        <translation>Ansicht entfernt</translation>
    </message>
    <message>
        <source>Restored a view</source>
        <translation>Ansicht wiederhergestellt</translation>
    </message>
    <message>
        <source>Started a review</source>
        <translation>Überprüfung gestartet</translation>
    </message>
    <message>
        <source>Decided in a review</source>
        <translation>In einer Überprüfung entschieden</translation>
    </message>
    <message>
        <source>Took over a review from a file</source>
        <translation>Überprüfung aus einer Datei übernommen</translation>
    </message>
    <message>
        <source>Closed a review</source>
        <translation>Überprüfung abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is not a tenant ID</source>
        <translation>Das ist keine Mandanten-ID</translation>
    </message>
    <message>
        <source>A tenant ID has 32 hexadecimal digits in five groups, such as 1a2b3c4d-0000-4000-8000-1234567890ab. Copy it from Partner Center (Microsoft ID).</source>
        <translation>Eine Mandanten-ID hat 32 Hexadezimalziffern in fünf Gruppen, zum Beispiel 1a2b3c4d-0000-4000-8000-1234567890ab. Kopieren Sie sie aus dem Partner Center (Microsoft-ID).</translation>
    </message>
    <message>
        <source>A tenant ID of zeros belongs to nobody. Copy the real one from Partner Center (Microsoft ID).</source>
        <translation>Eine Mandanten-ID aus Nullen gehört niemandem. Kopieren Sie die richtige aus dem Partner Center (Microsoft-ID).</translation>
    </message>
    <message>
        <source>This is not a partner ID</source>
        <translation>Das ist keine Partner-ID</translation>
    </message>
    <message>
        <source>“%1” has other characters than digits. A partner ID, once called MPN ID, is a number such as 4768617; Partner Center shows it under Identifiers.</source>
        <translation>„%1“ besteht nicht nur aus Ziffern. Eine Partner-ID (früher MPN-ID) ist eine Zahl wie 4768617; Partner Center zeigt sie unter „Bezeichner“ an.</translation>
    </message>
    <message>
        <source>This date cannot be read</source>
        <translation>Dieses Datum ist nicht lesbar</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read. Write it as 2026-12-31.</source>
        <translation>„%1“ ist kein lesbares Datum. Schreiben Sie es in der Form 2026-12-31.</translation>
    </message>
    <message>
        <source>This duration cannot be read</source>
        <translation>Diese Dauer ist nicht lesbar</translation>
    </message>
    <message>
        <source>“%1” is not a duration that can be read. Write it as P730D or P2Y.</source>
        <translation>„%1“ ist keine lesbare Dauer. Schreiben Sie sie in der Form P730D oder P2Y.</translation>
    </message>
    <message>
        <source>This duration is not possible</source>
        <translation>Diese Dauer ist nicht möglich</translation>
    </message>
    <message>
        <source>“%1” is negative or longer than 100 years. Check the file it comes from.</source>
        <translation>„%1“ ist negativ oder länger als 100&#xa0;Jahre. Prüfen Sie die Datei, aus der die Angabe stammt.</translation>
    </message>
    <message>
        <source>This is not a domain name</source>
        <translation>Das ist kein Domänenname</translation>
    </message>
    <message>
        <source>“%1” is not a domain name. Write it as contoso.com, without https and without a path.</source>
        <translation>„%1“ ist kein Domänenname. Schreiben Sie ihn in der Form contoso.com, ohne https und ohne Pfad.</translation>
    </message>
    <message>
        <source>This email address is not valid</source>
        <translation>Diese E-Mail-Adresse ist ungültig</translation>
    </message>
    <message>
        <source>“%1” is not an email address. Write one address alone, such as name@contoso.com.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Geben Sie eine einzige Adresse an, zum Beispiel name@contoso.com.</translation>
    </message>
    <message>
        <source>This cloud is not known</source>
        <translation>Diese Cloud ist nicht bekannt</translation>
    </message>
    <message>
        <source>“%1” is not one of the clouds. Possible values: global, usGovernment, usGovernmentDoD, germany.</source>
        <translation>„%1“ ist keine der Clouds. Mögliche Werte: global, usGovernment, usGovernmentDoD, germany.</translation>
    </message>
    <message>
        <source>The invitation cannot be created</source>
        <translation>Die Einladung kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>This is the realm’s own partner tenant, and a partner cannot invite itself. Enter the tenant of the customer.</source>
        <translation>Dies ist der Partnermandant dieser Umgebung, und ein Partner kann sich nicht selbst einladen. Geben Sie den Mandanten des Kunden ein.</translation>
    </message>
    <message>
        <source>A CSP partner cannot currently resell online services to another CSP partner, and this tenant belongs to “%1”. Invite a tenant of that company that is not used for CSP transactions.</source>
        <translation>Ein CSP-Partner darf derzeit keine Onlinedienste an einen anderen CSP-Partner weiterverkaufen, und dieser Mandant gehört zu „%1“. Laden Sie einen Mandanten dieser Firma ein, über den keine CSP-Transaktionen abgewickelt werden.</translation>
    </message>
    <message>
        <source>Please confirm the tenant</source>
        <translation>Mandanten bestätigen</translation>
    </message>
    <message>
        <source>“%1” is a CSP partner, to whom a CSP partner cannot currently resell online services. If this tenant is not used for CSP transactions, record who said so and when, then save again.</source>
        <translation>„%1“ ist ein CSP-Partner, an den ein CSP-Partner derzeit keine Onlinedienste weiterverkaufen darf. Wenn über diesen Mandanten keine CSP-Transaktionen abgewickelt werden, halten Sie fest, wer das wann gesagt hat, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Admin privileges cannot be left out</source>
        <translation>Administratorrechte können nicht weggelassen werden</translation>
    </message>
    <message>
        <source>In this realm’s cloud, a reseller relationship request always includes delegated administrative privileges. Include them, or use a realm in the global cloud.</source>
        <translation>In der Cloud dieser Umgebung umfasst der Antrag auf Vertriebspartnerschaft immer delegierte Administratorrechte. Beziehen Sie sie ein, oder verwenden Sie eine Umgebung in der globalen Cloud.</translation>
    </message>
    <message>
        <source>GDAP does not exist in this cloud</source>
        <translation>GDAP gibt es in dieser Cloud nicht</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany closed before granular delegated admin privileges (GDAP) existed. Choose a reseller relationship, or a realm in another cloud.</source>
        <translation>Microsoft Cloud Deutschland wurde geschlossen, bevor es granulare delegierte Administratorrechte (GDAP) gab. Wählen Sie eine Vertriebspartnerschaft oder eine Umgebung in einer anderen Cloud.</translation>
    </message>
    <message>
        <source>The duration is not possible</source>
        <translation>Die Dauer ist nicht möglich</translation>
    </message>
    <message>
        <source>A GDAP relationship lasts from 1 to 730 days. Enter a number of days in this range.</source>
        <translation>Eine GDAP-Beziehung dauert 1 bis 730&#xa0;Tage. Geben Sie eine Anzahl von Tagen in diesem Bereich ein.</translation>
    </message>
    <message>
        <source>No role is selected</source>
        <translation>Keine Rolle ist ausgewählt</translation>
    </message>
    <message>
        <source>A GDAP relationship needs at least one Microsoft Entra role. Select the roles the work needs, and no more.</source>
        <translation>Eine GDAP-Beziehung braucht mindestens eine Microsoft Entra-Rolle. Wählen Sie die Rollen, die für die Arbeit nötig sind, und nicht mehr.</translation>
    </message>
    <message>
        <source>Auto-extend is not possible</source>
        <translation>Automatische Verlängerung ist nicht möglich</translation>
    </message>
    <message>
        <source>A GDAP relationship that includes the Global Administrator role cannot be auto-extended. Remove the role or switch off auto-extend.</source>
        <translation>Eine GDAP-Beziehung mit der Rolle „Globaler Administrator“ kann nicht automatisch verlängert werden. Entfernen Sie die Rolle, oder schalten Sie die automatische Verlängerung aus.</translation>
    </message>
    <message>
        <source>The relationship name is too long</source>
        <translation>Der Name der Beziehung ist zu lang</translation>
    </message>
    <message>
        <source>The name of an admin relationship has at most 50 characters. Shorten it; the customer sees it.</source>
        <translation>Der Name einer Administratorbeziehung hat höchstens 50&#xa0;Zeichen. Kürzen Sie ihn; der Kunde sieht ihn.</translation>
    </message>
    <message>
        <source>The relationship name is missing</source>
        <translation>Der Name der Beziehung fehlt</translation>
    </message>
    <message>
        <source>An admin relationship needs a name that is unique in the realm. Enter one; the customer sees it.</source>
        <translation>Eine Administratorbeziehung braucht einen Namen, der in der Umgebung eindeutig ist. Geben Sie einen ein; der Kunde sieht ihn.</translation>
    </message>
    <message>
        <source>The recipient is missing</source>
        <translation>Der Empfänger fehlt</translation>
    </message>
    <message>
        <source>An invitation that is ready to send needs at least one email address. Enter one, or keep it as a draft.</source>
        <translation>Eine versandbereite Einladung braucht mindestens eine E-Mail-Adresse. Geben Sie eine ein, oder behalten Sie die Einladung als Entwurf.</translation>
    </message>
    <message>
        <source>The customer is missing</source>
        <translation>Der Kunde fehlt</translation>
    </message>
    <message>
        <source>An invitation needs at least the tenant ID or the company name of the customer. Enter one of them.</source>
        <translation>Eine Einladung braucht mindestens die Mandanten-ID oder den Firmennamen des Kunden. Geben Sie eines davon ein.</translation>
    </message>
    <message>
        <source>The link is not trusted</source>
        <translation>Der Link ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The link does not lead to a host that Microsoft uses for approvals in this cloud, so it is neither opened nor sent. Copy it again from Partner Center.</source>
        <translation>Der Link führt zu keinem Host, den Microsoft in dieser Cloud für Genehmigungen verwendet, und wird daher weder geöffnet noch gesendet. Kopieren Sie ihn erneut aus dem Partner Center.</translation>
    </message>
    <message>
        <source>This step is not possible</source>
        <translation>Dieser Schritt ist nicht möglich</translation>
    </message>
    <message>
        <source>An invitation cannot go from its present state to the chosen one. Reload it and choose one of the steps offered.</source>
        <translation>Eine Einladung kann nicht von ihrem jetzigen in den gewählten Status wechseln. Laden Sie sie neu, und wählen Sie einen der angebotenen Schritte.</translation>
    </message>
    <message>
        <source>This record was changed by someone else</source>
        <translation>Dieser Datensatz wurde von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Your changes were not saved because the record changed in the meantime. Reload it and make them again.</source>
        <translation>Ihre Änderungen wurden nicht gespeichert, weil sich der Datensatz inzwischen geändert hat. Laden Sie ihn neu, und nehmen Sie sie noch einmal vor.</translation>
    </message>
    <message>
        <source>The customer was not found</source>
        <translation>Der Kunde wurde nicht gefunden</translation>
    </message>
    <message>
        <source>No customer matches “%1”. Try the tenant ID, a domain or a part of the name.</source>
        <translation>Kein Kunde passt zu „%1“. Versuchen Sie es mit der Mandanten-ID, einer Domäne oder einem Teil des Namens.</translation>
    </message>
    <message>
        <source>Several customers match</source>
        <translation>Mehrere Kunden passen</translation>
    </message>
    <message>
        <source>The text matches several customers: %1. Use the tenant ID or the full name.</source>
        <translation>Der Text passt zu mehreren Kunden: %1. Verwenden Sie die Mandanten-ID oder den vollständigen Namen.</translation>
    </message>
    <message>
        <source>The partner was not found</source>
        <translation>Der Partner wurde nicht gefunden</translation>
    </message>
    <message>
        <source>This partner is not in the workspace. Reload the list.</source>
        <translation>Dieser Partner ist nicht im Arbeitsbereich. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>The invitation was not found</source>
        <translation>Die Einladung wurde nicht gefunden</translation>
    </message>
    <message>
        <source>This invitation is not in the workspace. Reload the list.</source>
        <translation>Diese Einladung ist nicht im Arbeitsbereich. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>The relationship was not found</source>
        <translation>Die Beziehung wurde nicht gefunden</translation>
    </message>
    <message>
        <source>This relationship is not in the workspace. Reload the customer.</source>
        <translation>Diese Beziehung ist nicht im Arbeitsbereich. Laden Sie den Kunden neu.</translation>
    </message>
    <message>
        <source>This relationship cannot be withdrawn here</source>
        <translation>Diese Beziehung kann hier nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>It was reported by a source, and what sources report is never altered. Only relationships recorded by hand can be withdrawn.</source>
        <translation>Sie stammt aus einer Quelle, und was Quellen melden, wird nie verändert. Nur von Hand erfasste Beziehungen können zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The partner is missing</source>
        <translation>Der Partner fehlt</translation>
    </message>
    <message>
        <source>A relationship needs a partner: a name, a tenant ID or a partner ID. Enter one of them.</source>
        <translation>Eine Beziehung braucht einen Partner: einen Namen, eine Mandanten-ID oder eine Partner-ID. Geben Sie eines davon ein.</translation>
    </message>
    <message>
        <source>The dates do not fit</source>
        <translation>Die Daten passen nicht zueinander</translation>
    </message>
    <message>
        <source>The end date is before the start date. Correct one of them.</source>
        <translation>Das Enddatum liegt vor dem Startdatum. Korrigieren Sie eines der beiden.</translation>
    </message>
    <message>
        <source>The note was not found</source>
        <translation>Die Notiz wurde nicht gefunden</translation>
    </message>
    <message>
        <source>This note is not in the workspace. Reload the customer.</source>
        <translation>Diese Notiz ist nicht im Arbeitsbereich. Laden Sie den Kunden neu.</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>Die Notiz ist leer</translation>
    </message>
    <message>
        <source>An empty note cannot be saved. Write something first.</source>
        <translation>Eine leere Notiz kann nicht gespeichert werden. Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The realm was not found</source>
        <translation>Die Umgebung wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The realm needs a name</source>
        <translation>Die Umgebung braucht einen Namen</translation>
    </message>
    <message>
        <source>A realm without a name cannot be told from the others. Enter a name.</source>
        <translation>Eine Umgebung ohne Namen ist von den anderen nicht zu unterscheiden. Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This realm name is taken</source>
        <translation>Dieser Name ist schon vergeben</translation>
    </message>
    <message>
        <source>Another realm of this workspace is already called “%1”. Choose another name.</source>
        <translation>Eine andere Umgebung dieses Arbeitsbereichs heißt schon „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The observation was not found</source>
        <translation>Die Erfassung wurde nicht gefunden</translation>
    </message>
    <message>
        <source>“%1” is not an observation of this workspace. Use its number, a date such as 2026-10-31, or first, previous or latest.</source>
        <translation>„%1“ ist keine Erfassung dieses Arbeitsbereichs. Verwenden Sie ihre Nummer, ein Datum wie 2026-10-31 oder first, previous oder latest.</translation>
    </message>
    <message>
        <source>Many entries would disappear</source>
        <translation>Viele Einträge würden verschwinden</translation>
    </message>
    <message>
        <source>%1 of %2 entries are not in this file and would be marked as gone; nothing was changed yet. Confirm if the list is complete, or import it as a part of the list.</source>
        <translation>%1 von %2 Einträgen fehlen in dieser Datei und würden als nicht mehr vorhanden markiert; bisher wurde nichts geändert. Bestätigen Sie, wenn die Liste vollständig ist, oder importieren Sie sie als Teil der Liste.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Die Datei konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>Die Datei ist schon vorhanden</translation>
    </message>
    <message>
        <source>“%1” exists already and was not replaced. Choose another name or allow it to be replaced.</source>
        <translation>„%1“ ist schon vorhanden und wurde nicht ersetzt. Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>The workspace is in use</source>
        <translation>Der Arbeitsbereich wird verwendet</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The operation was stopped and nothing was changed. Start it again when you are ready.</source>
        <translation>Der Vorgang wurde angehalten, und nichts wurde geändert. Starten Sie ihn neu, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>You’re offline. Your changes will be sent at the next sync.</source>
        <translation>Sie sind offline. Ihre Änderungen werden bei der nächsten Synchronisierung gesendet.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Your session has expired. Sign in again.</source>
        <translation>Ihre Sitzung ist abgelaufen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Access denied. Your role does not allow this operation.</source>
        <translation>Zugriff verweigert. Ihre Rolle lässt diesen Vorgang nicht zu.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anforderungen</translation>
    </message>
    <message>
        <source>The service asks to wait. Try again in a few minutes.</source>
        <translation>Der Dienst bittet um Geduld. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>What you asked for is not in this workspace. Reload the list and try again.</source>
        <translation>Das Gesuchte ist nicht in diesem Arbeitsbereich. Laden Sie die Liste neu, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A conflict with another change</source>
        <translation>Konflikt mit einer anderen Änderung</translation>
    </message>
    <message>
        <source>Something else changed at the same time, so nothing was written. Reload and try again.</source>
        <translation>Gleichzeitig wurde etwas anderes geändert, daher wurde nichts gespeichert. Laden Sie neu, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The entry cannot be used</source>
        <translation>Die Eingabe kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>A value cannot be read. Check it and try again.</source>
        <translation>Ein Wert ist nicht lesbar. Prüfen Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen oder gespeichert werden</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the free space and the permissions of the folder, then try again.</source>
        <translation>Es wurde nichts geändert. Prüfen Sie den freien Speicherplatz und die Berechtigungen des Ordners, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The workspace needs a newer version</source>
        <translation>Der Arbeitsbereich braucht eine neuere Version</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Attaché and was not touched. Update Attaché to open it.</source>
        <translation>Dieser Arbeitsbereich wurde von einer neueren Version von Attaché gespeichert und nicht angetastet. Aktualisieren Sie Attaché, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>Unerwartete Antwort</translation>
    </message>
    <message>
        <source>The service answered in a way that cannot be trusted, so the answer was not used. Try again later.</source>
        <translation>Die Antwort des Dienstes ist nicht verlässlich und wurde daher nicht verwendet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This cloud is closed</source>
        <translation>Diese Cloud ist geschlossen</translation>
    </message>
    <message>
        <source>Microsoft closed this cloud, so there is nothing to sign in to. Lists and files of it can still be read here.</source>
        <translation>Microsoft hat diese Cloud geschlossen, eine Anmeldung ist nicht mehr möglich. Listen und Dateien daraus können hier weiterhin gelesen werden.</translation>
    </message>
    <message>
        <source>The outcome is unknown</source>
        <translation>Das Ergebnis ist unbekannt</translation>
    </message>
    <message>
        <source>It is not known whether the request was carried out, and it is not repeated blindly. Check in Partner Center first.</source>
        <translation>Es ist nicht bekannt, ob die Anforderung ausgeführt wurde; sie wird nicht blind wiederholt. Prüfen Sie es zuerst im Partner Center.</translation>
    </message>
    <message>
        <source>A rule forbids this</source>
        <translation>Eine Regel verbietet das</translation>
    </message>
    <message>
        <source>One of the rules of the partner program forbids this step. Change the entry and try again.</source>
        <translation>Eine der Regeln des Partnerprogramms verbietet diesen Schritt. Ändern Sie die Eingabe, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Attaché made a mistake and nothing was changed. Try again, and report it with the details if it happens again.</source>
        <translation>Attaché hat einen Fehler gemacht, und nichts wurde geändert. Versuchen Sie es erneut, und melden Sie es mit den Details, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>This workspace is open in another window or program (%1, process %2). Close it there, then try again.</source>
        <translation>Dieser Arbeitsbereich ist in einem anderen Fenster oder Programm geöffnet (%1, Prozess %2). Schließen Sie ihn dort, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation>Die Datei wurde nicht gefunden</translation>
    </message>
    <message>
        <source>“%1” does not exist or was moved. Choose the file again.</source>
        <translation>„%1“ ist nicht vorhanden oder wurde verschoben. Wählen Sie die Datei erneut aus.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device. Choose a file.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Die Datei konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Could not open “%1”. Check its permissions, or close the program that uses it.</source>
        <translation>„%1“ konnte nicht geöffnet werden. Prüfen Sie die Berechtigungen, oder schließen Sie das Programm, das die Datei verwendet.</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>Die Datei hat sich beim Lesen geändert</translation>
    </message>
    <message>
        <source>Another program wrote to the file, so nothing was imported. Wait until it is done, then import again.</source>
        <translation>Ein anderes Programm hat in die Datei geschrieben, daher wurde nichts importiert. Warten Sie, bis es fertig ist, und importieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>This is a workbook</source>
        <translation>Das ist eine Arbeitsmappe</translation>
    </message>
    <message>
        <source>Excel workbooks cannot be read directly. Open it in Excel, save it as CSV UTF-8, and import that file.</source>
        <translation>Excel-Arbeitsmappen können nicht direkt gelesen werden. Öffnen Sie sie in Excel, speichern Sie sie als CSV UTF-8, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is not a text file</source>
        <translation>Das ist keine Textdatei</translation>
    </message>
    <message>
        <source>The file is neither CSV nor JSON in a known encoding. Choose a list as it was downloaded, or save it again as CSV UTF-8.</source>
        <translation>Die Datei ist weder CSV noch JSON in einer bekannten Codierung. Wählen Sie eine Liste, wie sie heruntergeladen wurde, oder speichern Sie sie erneut als CSV UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>The quotation mark that begins in line %1 never ends, so nothing was imported. Download the file again or close the quotation mark.</source>
        <translation>Das Anführungszeichen, das in Zeile %1 beginnt, endet nie, daher wurde nichts importiert. Laden Sie die Datei erneut herunter, oder schließen Sie das Anführungszeichen.</translation>
    </message>
    <message>
        <source>A cell is too long</source>
        <translation>Eine Zelle ist zu lang</translation>
    </message>
    <message>
        <source>A cell in line %1 has more than %2 characters. Check whether the right separator is chosen and whether a quotation mark is missing.</source>
        <translation>Eine Zelle in Zeile %1 hat mehr als %2&#xa0;Zeichen. Prüfen Sie, ob das richtige Trennzeichen gewählt ist und ob ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Zu viele Spalten</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Check whether the right separator is chosen.</source>
        <translation>Zeile %1 hat mehr als %2 Spalten. Prüfen Sie, ob das richtige Trennzeichen gewählt ist.</translation>
    </message>
    <message>
        <source>Whose subscriptions are these?</source>
        <translation>Wessen Abonnements sind das?</translation>
    </message>
    <message>
        <source>The file does not say which customer it is about. Choose the customer before importing.</source>
        <translation>Die Datei sagt nicht, um welchen Kunden es geht. Wählen Sie vor dem Import den Kunden aus.</translation>
    </message>
    <message>
        <source>Import canceled</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <source>The import was stopped and nothing was changed. Start it again when you are ready.</source>
        <translation>Der Import wurde angehalten, und nichts wurde geändert. Starten Sie ihn neu, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The workspace was not found</source>
        <translation>Der Arbeitsbereich wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The workspace file does not exist or was moved. Choose it again or create a new one.</source>
        <translation>Die Datei des Arbeitsbereichs ist nicht vorhanden oder wurde verschoben. Wählen Sie sie erneut aus, oder erstellen Sie einen neuen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>A file of this name exists already and was not touched. Choose another name, or open the existing workspace.</source>
        <translation>Eine Datei dieses Namens ist schon vorhanden und wurde nicht angetastet. Wählen Sie einen anderen Namen, oder öffnen Sie den vorhandenen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This is not a workspace</source>
        <translation>Das ist kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>The file was not made by Attaché and was not touched. Choose a file that ends in .attache, or import a list into a workspace.</source>
        <translation>Die Datei stammt nicht von Attaché und wurde nicht angetastet. Wählen Sie eine Datei, die auf .attache endet, oder importieren Sie eine Liste in einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>Der Arbeitsbereich ist beschädigt</translation>
    </message>
    <message>
        <source>The check of the file failed, and nothing was written to it. Keep the file and go back to a backup.</source>
        <translation>Die Prüfung der Datei ist fehlgeschlagen, und es wurde nichts hineingeschrieben. Bewahren Sie die Datei auf, und greifen Sie auf eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>In den Arbeitsbereich kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The file or its folder is read-only, and even reading needs to write beside it. Change the permissions or copy the file to another folder.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt, und auch zum Lesen muss daneben geschrieben werden. Ändern Sie die Berechtigungen, oder kopieren Sie die Datei in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>There is not enough space, so nothing was changed. Free some space and try again.</source>
        <translation>Der Speicherplatz reicht nicht aus, daher wurde nichts geändert. Geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk reported an error and nothing was changed. Check the drive or the network connection to it, then try again.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet, und nichts wurde geändert. Prüfen Sie das Laufwerk oder die Netzwerkverbindung dorthin, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>Die Sicherung konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>Without a backup the workspace is not upgraded, so nothing was changed. Check the free space and the permissions of the folder, then try again.</source>
        <translation>Ohne Sicherung wird der Arbeitsbereich nicht aktualisiert, daher wurde nichts geändert. Prüfen Sie den freien Speicherplatz und die Berechtigungen des Ordners, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The workspace has an older format</source>
        <translation>Der Arbeitsbereich hat ein älteres Format</translation>
    </message>
    <message>
        <source>It must be opened for writing once so that it can be upgraded. Open it in the window, or check that its folder can be written.</source>
        <translation>Er muss einmal zum Schreiben geöffnet werden, damit er aktualisiert werden kann. Öffnen Sie ihn im Fenster, oder prüfen Sie, ob in seinen Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>There is nothing in it to import. Download the list again.</source>
        <translation>Sie enthält nichts, was importiert werden könnte. Laden Sie die Liste erneut herunter.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 can be imported. Split the list and import its parts.</source>
        <translation>Sie hat %1 Bytes; höchstens %2 können importiert werden. Teilen Sie die Liste auf, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>This encoding is not known</source>
        <translation>Diese Codierung ist nicht bekannt</translation>
    </message>
    <message>
        <source>“%1” is not one of the encodings that can be read. Choose UTF-8, UTF-16 or windows-1252.</source>
        <translation>„%1“ ist keine der lesbaren Codierungen. Wählen Sie UTF-8, UTF-16 oder windows-1252.</translation>
    </message>
    <message>
        <source>The list was not recognized</source>
        <translation>Die Liste wurde nicht erkannt</translation>
    </message>
    <message>
        <source>The file is none of the lists that are known, by its header or its contents. Assign its columns yourself, or choose another file.</source>
        <translation>Weder Kopfzeile noch Inhalt der Datei passen zu einer bekannten Liste. Ordnen Sie die Spalten selbst zu, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The JSON cannot be read</source>
        <translation>Das JSON ist nicht lesbar</translation>
    </message>
    <message>
        <source>The text stops being JSON at byte %1, so nothing was imported. Save the answer again as a whole.</source>
        <translation>Ab Byte %1 ist der Text kein JSON mehr, daher wurde nichts importiert. Speichern Sie die Antwort erneut vollständig.</translation>
    </message>
    <message>
        <source>The JSON is not in UTF-8</source>
        <translation>Das JSON ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>JSON has to be in UTF-8, so nothing was imported. Save the answer again as UTF-8.</source>
        <translation>JSON muss in UTF-8 vorliegen, daher wurde nichts importiert. Speichern Sie die Antwort erneut als UTF-8.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply</source>
        <translation>Das JSON ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>No list of Microsoft’s services looks like this, so nothing was imported. Choose another file.</source>
        <translation>Keine Liste der Microsoft-Dienste sieht so aus, daher wurde nichts importiert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file holds an error message</source>
        <translation>Die Datei enthält eine Fehlermeldung</translation>
    </message>
    <message>
        <source>The saved answer is an error of the service (%1), not a list. Repeat the request and save its answer.</source>
        <translation>Die gespeicherte Antwort ist ein Fehler des Dienstes (%1) und keine Liste. Wiederholen Sie die Anforderung, und speichern Sie deren Antwort.</translation>
    </message>
    <message>
        <source>A column is missing</source>
        <translation>Eine Spalte fehlt</translation>
    </message>
    <message>
        <source>No column says “%1”, which this list needs. Assign a column to it, or choose another file.</source>
        <translation>Keine Spalte enthält „%1“, was diese Liste braucht. Ordnen Sie eine Spalte zu, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file name.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>Das ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link, which is never written through. Choose another name.</source>
        <translation>„%1“ ist eine symbolische Verknüpfung, durch die nie geschrieben wird. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Choose a file name.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe. Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>The file is write-protected</source>
        <translation>Die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>“%1” must not be changed and was not replaced. Choose another name or remove the protection.</source>
        <translation>„%1“ darf nicht geändert werden und wurde nicht ersetzt. Wählen Sie einen anderen Namen, oder heben Sie den Schutz auf.</translation>
    </message>
    <message>
        <source>The folder was not found</source>
        <translation>Der Ordner wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another one.</source>
        <translation>Der Ordner „%1“ ist nicht vorhanden. Erstellen Sie ihn, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>In den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>“%1” does not let you write files. Check its permissions or choose another folder.</source>
        <translation>In „%1“ können Sie keine Dateien speichern. Prüfen Sie die Berechtigungen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is not enough space for “%1”; an older file of this name is unchanged. Free some space and try again.</source>
        <translation>Der Speicherplatz reicht für „%1“ nicht aus; eine ältere Datei dieses Namens ist unverändert. Geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Could not save “%1”; an older file of this name is unchanged. Try again or choose another place.</source>
        <translation>„%1“ konnte nicht gespeichert werden; eine ältere Datei dieses Namens ist unverändert. Versuchen Sie es erneut, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This realm is not in the workspace. Choose one of its realms.</source>
        <translation>Diese Umgebung ist nicht im Arbeitsbereich. Wählen Sie eine seiner Umgebungen.</translation>
    </message>
    <message>
        <source>This relationship name is taken</source>
        <translation>Dieser Beziehungsname ist schon vergeben</translation>
    </message>
    <message>
        <source>Another GDAP relationship of this realm is already called “%1”. Choose another name; the customer sees it.</source>
        <translation>Eine andere GDAP-Beziehung dieser Umgebung heißt schon „%1“. Wählen Sie einen anderen Namen; der Kunde sieht ihn.</translation>
    </message>
    <message>
        <source>The customer is in another realm</source>
        <translation>Der Kunde gehört zu einer anderen Umgebung</translation>
    </message>
    <message>
        <source>This customer does not belong to the realm “%1”, and realms never mix. Choose the customer’s realm.</source>
        <translation>Dieser Kunde gehört nicht zur Umgebung „%1“, und Umgebungen vermischen sich nie. Wählen Sie die Umgebung des Kunden.</translation>
    </message>
    <message>
        <source>This number of customers is not possible</source>
        <translation>Diese Anzahl von Kunden ist nicht möglich</translation>
    </message>
    <message>
        <source>The workspace is not empty</source>
        <translation>Der Arbeitsbereich ist nicht leer</translation>
    </message>
    <message>
        <source>Sample data is only put into a new workspace, so that it never mixes with real customers. Choose a new file.</source>
        <translation>Beispieldaten werden nur in einen neuen Arbeitsbereich geschrieben, damit sie sich nie mit echten Kunden vermischen. Wählen Sie eine neue Datei.</translation>
    </message>
    <message>
        <source>A sample workspace cannot have %1 customers. Choose a number from 1 to %2.</source>
        <translation>Ein Beispielarbeitsbereich kann nicht %1 Kunden haben. Wählen Sie eine Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>“%1” exists already, and a backup never replaces a file. Choose another name.</source>
        <translation>„%1“ ist schon vorhanden, und eine Sicherung ersetzt nie eine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Nicht genügend Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The operation was given up and nothing was changed. Close other programs and try again.</source>
        <translation>Der Vorgang wurde aufgegeben, und nichts wurde geändert. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The customer does not match</source>
        <translation>Der Kunde passt nicht</translation>
    </message>
    <message>
        <source>The tenant of the invitation is not the tenant of its customer. Choose the customer again.</source>
        <translation>Der Mandant der Einladung ist nicht der Mandant ihres Kunden. Wählen Sie den Kunden erneut aus.</translation>
    </message>
    <message>
        <source>A subscription has no ID</source>
        <translation>Ein Abonnement hat keine ID</translation>
    </message>
    <message>
        <source>Without its ID a subscription cannot be recognized again, so nothing was imported. Download the list again.</source>
        <translation>Ohne seine ID lässt sich ein Abonnement nicht wiedererkennen, daher wurde nichts importiert. Laden Sie die Liste erneut herunter.</translation>
    </message>
    <message>
        <source>An access assignment has no ID</source>
        <translation>Eine Zugriffszuweisung hat keine ID</translation>
    </message>
    <message>
        <source>Without its ID an access assignment cannot be recognized again, so nothing was imported. Save the answer again.</source>
        <translation>Ohne ihre ID lässt sich eine Zugriffszuweisung nicht wiedererkennen, daher wurde nichts importiert. Speichern Sie die Antwort erneut.</translation>
    </message>
    <message>
        <source>A log entry has no ID</source>
        <translation>Ein Protokolleintrag hat keine ID</translation>
    </message>
    <message>
        <source>Without its ID a log entry cannot be recognized again, so nothing was imported. Download the log again.</source>
        <translation>Ohne seine ID lässt sich ein Protokolleintrag nicht wiedererkennen, daher wurde nichts importiert. Laden Sie das Protokoll erneut herunter.</translation>
    </message>
    <message>
        <source>Another import is running</source>
        <translation>Ein anderer Import läuft</translation>
    </message>
    <message>
        <source>A workspace takes in one list at a time. Wait until the other import is done, then try again.</source>
        <translation>Ein Arbeitsbereich nimmt immer nur eine Liste auf. Warten Sie, bis der andere Import fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>Der Befehl wurde nicht verstanden</translation>
    </message>
    <message>
        <source>Which realm?</source>
        <translation>Welche Umgebung?</translation>
    </message>
    <message>
        <source>%1 “attache-cli --help” lists the commands.</source>
        <translation>%1 „attache-cli --help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>No workspace was named</source>
        <translation>Es wurde kein Arbeitsbereich angegeben</translation>
    </message>
    <message>
        <source>Name the workspace with --workspace FILE or in the variable ATTACHE_WORKSPACE. “attache-cli sample FILE” makes one to try.</source>
        <translation>Geben Sie den Arbeitsbereich mit --workspace FILE oder in der Variablen ATTACHE_WORKSPACE an. „attache-cli sample FILE“ erstellt einen zum Ausprobieren.</translation>
    </message>
    <message>
        <source>There is no realm “%1” in this workspace. Its realms: %2.</source>
        <translation>In diesem Arbeitsbereich gibt es keine Umgebung „%1“. Seine Umgebungen: %2.</translation>
    </message>
    <message>
        <source>Name the realm with --realm NAME. The realms of this workspace: %1.</source>
        <translation>Geben Sie die Umgebung mit --realm NAME an. Die Umgebungen dieses Arbeitsbereichs: %1.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace file right now. Close it there, then try again.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datei des Arbeitsbereichs. Schließen Sie sie dort, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Ask its owner, or change its permissions.</source>
        <translation>Sie dürfen diese Datei nicht lesen. Fragen Sie den Eigentümer, oder ändern Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Die Antwort konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Not everything could be written to the output. Check the space on the disk, or the program that reads it.</source>
        <translation>Es konnte nicht alles in die Ausgabe geschrieben werden. Prüfen Sie den Speicherplatz oder das Programm, das sie liest.</translation>
    </message>
    <message>
        <source>This is not a file of views</source>
        <translation>Das ist keine Datei mit Ansichten</translation>
    </message>
    <message>
        <source>The file was not written by Attaché as a file of saved views, so nothing was taken over. Choose the file that was exported.</source>
        <translation>Die Datei wurde nicht von Attaché als Datei mit gespeicherten Ansichten geschrieben, daher wurde nichts übernommen. Wählen Sie die Datei aus, die exportiert wurde.</translation>
    </message>
    <message>
        <source>The file is newer than this program</source>
        <translation>Die Datei ist neuer als dieses Programm</translation>
    </message>
    <message>
        <source>These views were written by a newer version of Attaché, so nothing was taken over. Install the newer version.</source>
        <translation>Diese Ansichten wurden von einer neueren Version von Attaché geschrieben, daher wurde nichts übernommen. Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The file of views is damaged</source>
        <translation>Die Datei mit Ansichten ist beschädigt</translation>
    </message>
    <message>
        <source>View number %1 in the file cannot be used, so nothing was taken over. Export the views again.</source>
        <translation>Die Ansicht Nummer %1 in der Datei ist nicht verwendbar, daher wurde nichts übernommen. Exportieren Sie die Ansichten erneut.</translation>
    </message>
    <message>
        <source>The view was not found</source>
        <translation>Die Ansicht wurde nicht gefunden</translation>
    </message>
    <message>
        <source>This view is not in the workspace, or somebody removed it. Choose another view.</source>
        <translation>Diese Ansicht ist nicht im Arbeitsbereich, oder jemand hat sie entfernt. Wählen Sie eine andere Ansicht aus.</translation>
    </message>
    <message>
        <source>The view needs a name</source>
        <translation>Die Ansicht braucht einen Namen</translation>
    </message>
    <message>
        <source>A view without a name cannot be found again. Enter a name for it.</source>
        <translation>Eine Ansicht ohne Namen lässt sich nicht wiederfinden. Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This view name is taken</source>
        <translation>Dieser Name ist schon vergeben</translation>
    </message>
    <message>
        <source>Another view of this workspace is already called “%1”. Choose another name.</source>
        <translation>Eine andere Ansicht dieses Arbeitsbereichs heißt schon „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The filter of the view is unclear</source>
        <translation>Der Filter der Ansicht ist unklar</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be understood. Correct it before you save the view.</source>
        <translation>Der Filter „%1“ ist nicht verständlich. Berichtigen Sie ihn, bevor Sie die Ansicht speichern.</translation>
    </message>
    <message>
        <source>The view is malformed</source>
        <translation>Die Ansicht ist fehlerhaft</translation>
    </message>
    <message>
        <source>Sorting, columns or grouping of the view “%1” are not written as Attaché writes them. Save the view again.</source>
        <translation>Sortierung, Spalten oder Gruppierung der Ansicht „%1“ sind nicht so geschrieben, wie Attaché sie schreibt. Speichern Sie die Ansicht erneut.</translation>
    </message>
    <message>
        <source>The check of the file failed. What is shown may be wrong, and nothing is written to the file any more. Keep it and go back to a backup.</source>
        <translation>Die Prüfung der Datei ist fehlgeschlagen. Was angezeigt wird, kann falsch sein, und in die Datei wird nichts mehr geschrieben. Bewahren Sie sie auf und greifen Sie auf eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The printer did not take the document</source>
        <translation>Der Drucker hat das Dokument nicht angenommen</translation>
    </message>
    <message>
        <source>Look whether it is switched on and has paper, or save the list as a PDF and print that.</source>
        <translation>Prüfen Sie, ob er eingeschaltet ist und Papier hat, oder speichern Sie die Liste als PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>The review was not found</source>
        <translation>Die Überprüfung wurde nicht gefunden</translation>
    </message>
    <message>
        <source>This review is not in the workspace. Choose another one, or take it over from its file.</source>
        <translation>Diese Überprüfung ist nicht im Arbeitsbereich. Wählen Sie eine andere, oder übernehmen Sie sie aus ihrer Datei.</translation>
    </message>
    <message>
        <source>The customer is not part of the review</source>
        <translation>Der Kunde gehört nicht zur Überprüfung</translation>
    </message>
    <message>
        <source>Only customers that were in the list when the review was started can be decided. Choose one of them.</source>
        <translation>Entschieden werden kann nur über Kunden, die beim Start der Überprüfung in der Liste standen. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>The review is there already</source>
        <translation>Die Überprüfung ist schon vorhanden</translation>
    </message>
    <message>
        <source>This workspace has the same review already. Merge the file into it instead.</source>
        <translation>Dieser Arbeitsbereich enthält dieselbe Überprüfung bereits. Führen Sie die Datei stattdessen mit ihr zusammen.</translation>
    </message>
    <message>
        <source>The review needs a name</source>
        <translation>Die Überprüfung braucht einen Namen</translation>
    </message>
    <message>
        <source>Nothing was started. Give the review a name.</source>
        <translation>Es wurde nichts gestartet. Geben Sie der Überprüfung einen Namen.</translation>
    </message>
    <message>
        <source>There is nothing to review</source>
        <translation>Es gibt nichts zu überprüfen</translation>
    </message>
    <message>
        <source>The list has no customer, or the sample took none. Choose another view or a larger sample.</source>
        <translation>Die Liste enthält keinen Kunden, oder die Stichprobe hat keinen ausgewählt. Wählen Sie eine andere Ansicht oder eine größere Stichprobe.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Eine Begründung ist nötig</translation>
    </message>
    <message>
        <source>Everything but keeping a single customer’s access needs a reason. Nothing was saved; write the reason and decide again.</source>
        <translation>Nur das Beibehalten bei einem einzelnen Kunden kommt ohne Begründung aus. Es wurde nichts gespeichert; begründen und entscheiden Sie erneut.</translation>
    </message>
    <message>
        <source>The review is closed</source>
        <translation>Die Überprüfung ist abgeschlossen</translation>
    </message>
    <message>
        <source>A closed review never changes, so nothing was saved. Start a new review to decide differently.</source>
        <translation>Eine abgeschlossene Überprüfung ändert sich nie mehr, daher wurde nichts gespeichert. Starten Sie eine neue Überprüfung, um anders zu entscheiden.</translation>
    </message>
    <message>
        <source>The review is not complete</source>
        <translation>Die Überprüfung ist nicht vollständig</translation>
    </message>
    <message>
        <source>It cannot be closed yet: %1 undecided, %2 waiting for a second reviewer, %3 on which reviewers differ. Decide them first.</source>
        <translation>Sie kann noch nicht abgeschlossen werden: %1 offen, %2 warten auf eine zweite prüfende Person, bei %3 gehen die Entscheidungen auseinander. Entscheiden Sie zuerst darüber.</translation>
    </message>
    <message>
        <source>The two copies do not belong together</source>
        <translation>Die beiden Kopien gehören nicht zusammen</translation>
    </message>
    <message>
        <source>The file claims to be the review “%1”, but what was frozen or decided in it differs from this workspace. Nothing was merged; ask for the file again.</source>
        <translation>Die Datei gibt sich als Überprüfung „%1“ aus, doch was darin festgehalten oder entschieden wurde, weicht von diesem Arbeitsbereich ab. Es wurde nichts zusammengeführt; fordern Sie die Datei erneut an.</translation>
    </message>
    <message>
        <source>A customer could not be frozen</source>
        <translation>Ein Kunde konnte nicht festgehalten werden</translation>
    </message>
    <message>
        <source>The review was not started, because what is known of a customer could not be kept exactly. Check the workspace and report this.</source>
        <translation>Die Überprüfung wurde nicht gestartet, weil sich nicht genau festhalten ließ, was über einen Kunden bekannt ist. Prüfen Sie den Arbeitsbereich, und melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>This is not a file of a review</source>
        <translation>Das ist keine Datei einer Überprüfung</translation>
    </message>
    <message>
        <source>The file was not written by Attaché as a review, so nothing was taken over. Choose the file that was handed over.</source>
        <translation>Die Datei wurde nicht von Attaché als Überprüfung geschrieben, daher wurde nichts übernommen. Wählen Sie die übergebene Datei.</translation>
    </message>
    <message>
        <source>This review was written by a newer version of Attaché, so nothing was taken over. Install the newer version.</source>
        <translation>Diese Überprüfung wurde von einer neueren Version von Attaché geschrieben, daher wurde nichts übernommen. Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The file of the review is damaged</source>
        <translation>Die Datei der Überprüfung ist beschädigt</translation>
    </message>
    <message>
        <source>The file cannot be read as a review, so nothing was taken over. Ask for it again.</source>
        <translation>Die Datei ist nicht als Überprüfung lesbar, daher wurde nichts übernommen. Fordern Sie sie erneut an.</translation>
    </message>
    <message>
        <source>The file of the review was altered</source>
        <translation>Die Datei der Überprüfung wurde verändert</translation>
    </message>
    <message>
        <source>Its checksums do not fit what it holds, so nothing was taken over. Ask for it again.</source>
        <translation>Ihre Prüfsummen passen nicht zu ihrem Inhalt, daher wurde nichts übernommen. Fordern Sie sie erneut an.</translation>
    </message>
    <message>
        <source>The review is still open</source>
        <translation>Die Überprüfung ist noch offen</translation>
    </message>
    <message>
        <source>Only a closed review proves something, because it never changes again. Close the review first.</source>
        <translation>Nur eine abgeschlossene Überprüfung beweist etwas, weil sie sich nie mehr ändert. Schließen Sie die Überprüfung zuerst ab.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Evidence is a folder; name it as it was written.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Nachweise sind ein Ordner; geben Sie ihn so an, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>This folder is not evidence</source>
        <translation>Dieser Ordner enthält keine Nachweise</translation>
    </message>
    <message>
        <source>The folder “%1” holds neither a review nor its checksums. Choose the folder that was written as evidence.</source>
        <translation>Der Ordner „%1“ enthält weder eine Überprüfung noch ihre Prüfsummen. Wählen Sie den Ordner, der als Nachweis geschrieben wurde.</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>Eine Datei fehlt</translation>
    </message>
    <message>
        <source>The file “%1” is missing from the evidence.</source>
        <translation>Die Datei „%1“ fehlt in den Nachweisen.</translation>
    </message>
    <message>
        <source>A file does not belong there</source>
        <translation>Eine Datei gehört nicht dazu</translation>
    </message>
    <message>
        <source>The file “%1” is not part of the evidence as it was written.</source>
        <translation>Die Datei „%1“ gehört nicht zu den Nachweisen, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>A file was altered</source>
        <translation>Eine Datei wurde verändert</translation>
    </message>
    <message>
        <source>The file “%1” is not what it was when it was written.</source>
        <translation>Die Datei „%1“ ist nicht mehr so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The list of checksums is damaged</source>
        <translation>Die Liste der Prüfsummen ist beschädigt</translation>
    </message>
    <message>
        <source>The file SHA256SUMS cannot be read as it was written.</source>
        <translation>Die Datei SHA256SUMS ist nicht mehr so lesbar, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The review does not fit its checksums</source>
        <translation>Die Überprüfung passt nicht zu ihren Prüfsummen</translation>
    </message>
    <message>
        <source>The file review.json was altered, or cannot be read (%1).</source>
        <translation>Die Datei review.json wurde verändert oder ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>The journal does not fit its checksums</source>
        <translation>Das Journal passt nicht zu seinen Prüfsummen</translation>
    </message>
    <message>
        <source>Line %1 of the file journal.json was altered or does not follow the one before.</source>
        <translation>Zeile %1 der Datei journal.json wurde verändert oder folgt nicht auf die vorige.</translation>
    </message>
    <message>
        <source>The evidence does not hold</source>
        <translation>Die Nachweise halten nicht stand</translation>
    </message>
    <message>
        <source>Something in the folder was altered, is missing or was added. Ask for it again from whoever wrote it.</source>
        <translation>Etwas im Ordner wurde verändert, fehlt oder kam hinzu. Fordern Sie ihn erneut bei der Person an, die ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>The smart tag would ask for itself</source>
        <translation>Das automatische Schlagwort würde nach sich selbst fragen</translation>
    </message>
    <message>
        <source>The filter of the smart tag “%1” asks for “%2”, which leads back to it. Take that condition away.</source>
        <translation>Der Filter des automatischen Schlagworts „%1“ fragt nach „%2“, das zu ihm zurückführt. Nehmen Sie diese Bedingung heraus.</translation>
    </message>
    <message>
        <source>The smart tag asks for an unknown tag</source>
        <translation>Das automatische Schlagwort fragt nach einem unbekannten Schlagwort</translation>
    </message>
    <message>
        <source>The filter of the smart tag “%1” asks for the tag “%2”, which no customer and no smart tag has. Correct it before you save.</source>
        <translation>Der Filter des automatischen Schlagworts „%1“ fragt nach dem Schlagwort „%2“, das kein Kunde hat und das auch kein automatisches ist. Korrigieren Sie ihn vor dem Speichern.</translation>
    </message>
    <message>
        <source>The smart tag builds upon a broken one</source>
        <translation>Das automatische Schlagwort baut auf einem defekten auf</translation>
    </message>
    <message>
        <source>The filter of the smart tag “%1” asks for “%2”, which does not work. Correct that smart tag first.</source>
        <translation>Der Filter des automatischen Schlagworts „%1“ fragt nach „%2“, das nicht funktioniert. Korrigieren Sie zuerst dieses.</translation>
    </message>
    <message>
        <source>The past cannot be changed</source>
        <translation>Die Vergangenheit lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>The window shows the workspace as of an earlier date. Go back to the present to change something.</source>
        <translation>Das Fenster zeigt den Arbeitsbereich zu einem früheren Zeitpunkt. Kehren Sie zur Gegenwart zurück, um etwas zu ändern.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>No expiry date</source>
        <translation>Kein Ablaufdatum</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>date</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <comment>relative date</comment>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLabels</name>
    <message>
        <source>Unknown</source>
        <comment>file format</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Partner Center: customer list</source>
        <translation>Partner Center: Kundenliste</translation>
    </message>
    <message>
        <source>Partner Center: subscriptions of a customer</source>
        <translation>Partner Center: Abonnements eines Kunden</translation>
    </message>
    <message>
        <source>Partner Center: activity log</source>
        <translation>Partner Center: Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Bulk tool: customers</source>
        <translation>Massenbearbeitungstool: Kunden</translation>
    </message>
    <message>
        <source>GDAP bulk tool: customers</source>
        <translation>GDAP-Massentool: Kunden</translation>
    </message>
    <message>
        <source>GDAP bulk tool: roles</source>
        <translation>GDAP-Massentool: Rollen</translation>
    </message>
    <message>
        <source>GDAP bulk tool: security groups</source>
        <translation>GDAP-Massentool: Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>GDAP bulk tool: relationships</source>
        <translation>GDAP-Massentool: Beziehungen</translation>
    </message>
    <message>
        <source>GDAP bulk tool: access assignments</source>
        <translation>GDAP-Massentool: Zugriffszuweisungen</translation>
    </message>
    <message>
        <source>DAP bulk tool: customers</source>
        <translation>DAP-Massentool: Kunden</translation>
    </message>
    <message>
        <source>DAP bulk tool: terminated relationships</source>
        <translation>DAP-Massentool: beendete Beziehungen</translation>
    </message>
    <message>
        <source>Attaché: customer list</source>
        <translation>Attaché: Kundenliste</translation>
    </message>
    <message>
        <source>Partner Center answer: customers</source>
        <translation>Partner Center-Antwort: Kunden</translation>
    </message>
    <message>
        <source>Partner Center answer: partner relationships</source>
        <translation>Partner Center-Antwort: Partnerbeziehungen</translation>
    </message>
    <message>
        <source>Partner Center answer: subscriptions</source>
        <translation>Partner Center-Antwort: Abonnements</translation>
    </message>
    <message>
        <source>Partner Center answer: activity log</source>
        <translation>Partner Center-Antwort: Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Partner Center answer: transfers</source>
        <translation>Partner Center-Antwort: Übertragungen</translation>
    </message>
    <message>
        <source>Microsoft Graph answer: GDAP relationships</source>
        <translation>Microsoft Graph-Antwort: GDAP-Beziehungen</translation>
    </message>
    <message>
        <source>Microsoft Graph answer: access assignments</source>
        <translation>Microsoft Graph-Antwort: Zugriffszuweisungen</translation>
    </message>
    <message>
        <source>Microsoft Graph answer: contracts</source>
        <translation>Microsoft Graph-Antwort: Verträge</translation>
    </message>
    <message>
        <source>Microsoft Graph answer: GDAP customers</source>
        <translation>Microsoft Graph-Antwort: GDAP-Kunden</translation>
    </message>
    <message>
        <source>Partner Center answer: subscription analytics</source>
        <translation>Partner Center-Antwort: Abonnementanalyse</translation>
    </message>
    <message>
        <source>Do not import</source>
        <comment>column</comment>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Domänenname</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Land oder Region</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>column</comment>
        <translation>Anzahl der Lizenzen</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>column</comment>
        <translation>Vertriebspartner</translation>
    </message>
    <message>
        <source>Partner of record</source>
        <translation>Partner of Record</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenname</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Partner tenant ID</source>
        <translation>Partnermandanten-ID</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Relationship ID</source>
        <translation>Beziehungs-ID</translation>
    </message>
    <message>
        <source>Admin relationship name</source>
        <translation>Name der Administratorbeziehung</translation>
    </message>
    <message>
        <source>Created on</source>
        <comment>relationship, column</comment>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Activated on</source>
        <comment>relationship, column</comment>
        <translation>Aktiviert am</translation>
    </message>
    <message>
        <source>Modified on</source>
        <comment>relationship, column</comment>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>Access assignment ID</source>
        <translation>Zugriffszuweisungs-ID</translation>
    </message>
    <message>
        <source>Security group ID</source>
        <translation>Sicherheitsgruppen-ID</translation>
    </message>
    <message>
        <source>Security group</source>
        <translation>Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>Rollen-ID</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Version tag (ETag)</source>
        <translation>Versionsmarke (ETag)</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Fehlerdetails</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>own name of a customer</comment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>person in charge of a customer</comment>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>keywords</comment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The tenant ID is missing.</source>
        <translation>Die Mandanten-ID fehlt.</translation>
    </message>
    <message>
        <source>This is not a tenant ID.</source>
        <translation>Das ist keine Mandanten-ID.</translation>
    </message>
    <message>
        <source>This is not a domain name.</source>
        <translation>Das ist kein Domänenname.</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>Ein erforderlicher Wert fehlt.</translation>
    </message>
    <message>
        <source>This date cannot be read.</source>
        <translation>Dieses Datum ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is not clear which number of this date is the month.</source>
        <translation>Es ist nicht klar, welche Zahl in diesem Datum der Monat ist.</translation>
    </message>
    <message>
        <source>This number cannot be read.</source>
        <translation>Diese Zahl ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This duration cannot be read.</source>
        <translation>Diese Dauer ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The row has fewer columns than the header.</source>
        <translation>Die Zeile hat weniger Spalten als die Kopfzeile.</translation>
    </message>
    <message>
        <source>The row has more columns than the header.</source>
        <translation>Die Zeile hat mehr Spalten als die Kopfzeile.</translation>
    </message>
    <message>
        <source>The same row came before.</source>
        <translation>Dieselbe Zeile kam schon vor.</translation>
    </message>
    <message>
        <source>The same ID came before with other values; this row replaces it.</source>
        <translation>Dieselbe ID kam schon mit anderen Werten vor; diese Zeile ersetzt sie.</translation>
    </message>
    <message>
        <source>This value is not known; it is kept as it is.</source>
        <translation>Dieser Wert ist nicht bekannt; er wird unverändert übernommen.</translation>
    </message>
    <message>
        <source>This role is not in the role catalog; it is kept as it is.</source>
        <translation>Diese Rolle steht nicht im Rollenkatalog; sie wird unverändert übernommen.</translation>
    </message>
    <message>
        <source>The text was too long and has been cut.</source>
        <translation>Der Text war zu lang und wurde gekürzt.</translation>
    </message>
    <message>
        <source>Characters that cannot be shown were replaced.</source>
        <translation>Nicht darstellbare Zeichen wurden ersetzt.</translation>
    </message>
    <message>
        <source>The value is of another type than expected.</source>
        <translation>Der Wert hat einen anderen Typ als erwartet.</translation>
    </message>
    <message>
        <source>The row belongs to another partner tenant.</source>
        <translation>Die Zeile gehört zu einem anderen Partnermandanten.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Global</source>
        <comment>cloud</comment>
        <translation>Global</translation>
    </message>
    <message>
        <source>US Government</source>
        <comment>cloud</comment>
        <translation>US Government</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <comment>cloud</comment>
        <translation>US Government (DoD)</translation>
    </message>
    <message>
        <source>Germany (legacy)</source>
        <comment>cloud</comment>
        <translation>Deutschland (eingestellt)</translation>
    </message>
    <message>
        <source>Partner Center (global cloud)</source>
        <translation>Partner Center (globale Cloud)</translation>
    </message>
    <message>
        <source>Partner Center for Microsoft Cloud for US Government</source>
        <translation>Partner Center für Microsoft Cloud for US Government</translation>
    </message>
    <message>
        <source>Partner Center for Microsoft Cloud for US Government (DoD)</source>
        <translation>Partner Center für Microsoft Cloud for US Government (DoD)</translation>
    </message>
    <message>
        <source>Partner Center for Microsoft Cloud Germany</source>
        <translation>Partner Center für Microsoft Cloud Deutschland</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>relationship</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>relationship of a customer</comment>
        <translation>Vertriebspartner</translation>
    </message>
    <message>
        <source>Advisor</source>
        <comment>relationship of a customer</comment>
        <translation>Berater</translation>
    </message>
    <message>
        <source>Syndication</source>
        <comment>relationship of a customer</comment>
        <translation>Syndikation</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <comment>relationship of a customer</comment>
        <translation>Microsoft-Support</translation>
    </message>
    <message>
        <source>None</source>
        <comment>relationship</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>customer</comment>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>customer</comment>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>partner</comment>
        <translation>Wir</translation>
    </message>
    <message>
        <source>My distributor</source>
        <translation>Unser Distributor</translation>
    </message>
    <message>
        <source>My reseller</source>
        <translation>Unser Vertriebspartner</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>partners</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>yes or no</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>kind of partner</comment>
        <translation>Vertriebspartner</translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <translation>Indirekter Anbieter</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Indirekter Vertriebspartner</translation>
    </message>
    <message>
        <source>Delegated administrative privileges (DAP)</source>
        <translation>Delegierte Administratorrechte (DAP)</translation>
    </message>
    <message>
        <source>Granular delegated admin privileges (GDAP)</source>
        <translation>Granulare delegierte Administratorrechte (GDAP)</translation>
    </message>
    <message>
        <source>Azure role</source>
        <translation>Azure-Rolle</translation>
    </message>
    <message>
        <source>Advisor</source>
        <comment>kind of partner</comment>
        <translation>Berater</translation>
    </message>
    <message>
        <source>Seller of a subscription</source>
        <translation>Verkäufer eines Abonnements</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>indirect provider, in a narrow cell</comment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Ind. reseller</source>
        <comment>indirect reseller, in a narrow cell</comment>
        <translation>Ind. Vertrieb</translation>
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
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a relationship</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>relationship</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Approval pending</source>
        <comment>relationship</comment>
        <translation>Genehmigung ausstehend</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>relationship</comment>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Activating</source>
        <comment>relationship</comment>
        <translation>Wird aktiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>relationship</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expiring</source>
        <comment>relationship</comment>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>relationship</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Termination requested</source>
        <comment>relationship</comment>
        <translation>Beendigung angefordert</translation>
    </message>
    <message>
        <source>Terminating</source>
        <comment>relationship</comment>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>relationship</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>evidence</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Own API</source>
        <comment>source</comment>
        <translation>Eigene API</translation>
    </message>
    <message>
        <source>Customer tenant’s API</source>
        <comment>source</comment>
        <translation>API des Kundenmandanten</translation>
    </message>
    <message>
        <source>Imported file</source>
        <comment>evidence</comment>
        <translation>Importierte Datei</translation>
    </message>
    <message>
        <source>Recorded by hand</source>
        <comment>evidence</comment>
        <translation>Von Hand erfasst</translation>
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
        <translation>K</translation>
    </message>
    <message>
        <source>F</source>
        <comment>evidence mark: imported file</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>H</source>
        <comment>evidence mark: recorded by hand</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a subscription</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>status of a subscription</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>subscription</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>subscription</comment>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>subscription</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>subscription</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>subscription</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>subscription</comment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Reseller relationship</source>
        <translation>Vertriebspartnerschaft</translation>
    </message>
    <message>
        <source>GDAP relationship</source>
        <translation>GDAP-Beziehung</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>invitation</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>invitation</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>invitation</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <comment>invitation</comment>
        <translation>Erinnerung gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>invitation</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Access assigned</source>
        <comment>invitation</comment>
        <translation>Zugriff zugewiesen</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>invitation</comment>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>invitation</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>invitation</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Canceled here</source>
        <comment>invitation</comment>
        <translation>Hier zurückgezogen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <comment>invitation</comment>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>File</source>
        <comment>source</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>source</comment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Sample data</source>
        <comment>source</comment>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners of a customer</source>
        <translation>Partner eines Kunden</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>GDAP relationships</source>
        <translation>GDAP-Beziehungen</translation>
    </message>
    <message>
        <source>Access assignments</source>
        <translation>Zugriffszuweisungen</translation>
    </message>
    <message>
        <source>Delegated administrative privileges</source>
        <translation>Delegierte Administratorrechte</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Customer tenant</source>
        <translation>Kundenmandant</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>dataset</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Customer joined</source>
        <translation>Kunde hinzugekommen</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Kunde weggefallen</translation>
    </message>
    <message>
        <source>Customer renamed</source>
        <translation>Kunde umbenannt</translation>
    </message>
    <message>
        <source>Domain changed</source>
        <translation>Domäne geändert</translation>
    </message>
    <message>
        <source>Relationship type changed</source>
        <translation>Beziehungstyp geändert</translation>
    </message>
    <message>
        <source>Partner gained</source>
        <translation>Partner hinzugekommen</translation>
    </message>
    <message>
        <source>Partner lost</source>
        <translation>Partner weggefallen</translation>
    </message>
    <message>
        <source>Relationship changed</source>
        <translation>Beziehung geändert</translation>
    </message>
    <message>
        <source>Subscription gained</source>
        <translation>Abonnement hinzugekommen</translation>
    </message>
    <message>
        <source>Subscription lost</source>
        <translation>Abonnement weggefallen</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Abonnement geändert</translation>
    </message>
    <message>
        <source>Access assignment gained</source>
        <translation>Zugriffszuweisung hinzugekommen</translation>
    </message>
    <message>
        <source>Access assignment lost</source>
        <translation>Zugriffszuweisung weggefallen</translation>
    </message>
    <message>
        <source>Access assignment changed</source>
        <translation>Zugriffszuweisung geändert</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>access assignments</comment>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>No effective access</source>
        <translation>Kein wirksamer Zugriff</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>access assignment</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Effective</source>
        <comment>access</comment>
        <translation>Wirksam</translation>
    </message>
</context>
<context>
    <name>NameLabels</name>
    <message>
        <source>(no name)</source>
        <comment>customer</comment>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>(no name) %1</source>
        <comment>customer and tenant id</comment>
        <translation>(ohne Namen) %1</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Nicht speichern</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Discard</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
</context>
<context>
    <name>QueryErrors</name>
    <message>
        <source>“%1” is not a field. Possible fields: %2.</source>
        <translation>„%1“ ist kein Feld. Mögliche Felder: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a field.</source>
        <translation>„%1“ ist kein Feld.</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Possible values: %2.</source>
        <translation>„%1“ ist hier nicht möglich. Mögliche Werte: %2.</translation>
    </message>
    <message>
        <source>“%1” is not possible here.</source>
        <translation>„%1“ ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”. Possible values: %2.</source>
        <translation>Nach „%1“ fehlt ein Wert. Mögliche Werte: %2.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>„%1“ ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Write “%1” between the values: “%2” stands there without it.</source>
        <translation>Schreiben Sie „%1“ zwischen die Werte: Vor „%2“ fehlt es.</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>Die schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>This parenthesis was not opened. To look for the text, put it in quotation marks.</source>
        <translation>Diese Klammer wurde nicht geöffnet. Um den Text zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Zwischen den Klammern steht nichts.</translation>
    </message>
    <message>
        <source>There are more than %1 parentheses within each other.</source>
        <translation>Mehr als %1 Klammern sind ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>There are more than %1 conditions.</source>
        <translation>Es sind mehr als %1 Bedingungen.</translation>
    </message>
    <message>
        <source>The filter has more than %1 characters.</source>
        <translation>Der Filter hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a date or a period here. Possible are, for example: %2.</source>
        <translation>„%1“ ist hier kein Datum und kein Zeitraum. Möglich sind zum Beispiel: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number or a range. Possible are, for example: %2.</source>
        <translation>„%1“ ist weder eine Zahl noch ein Bereich. Möglich sind zum Beispiel: %2.</translation>
    </message>
    <message>
        <source>“%1” is for dates and numbers. Write “:” here.</source>
        <translation>„%1“ ist für Daten und Zahlen gedacht. Schreiben Sie hier „:“.</translation>
    </message>
    <message>
        <source>A condition is missing beside “%1”. To look for the word itself, put it in quotation marks.</source>
        <translation>Neben „%1“ fehlt eine Bedingung. Um das Wort selbst zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>No customer has the tag “%1”, and no smart tag is called so.</source>
        <translation>Kein Kunde hat das Schlagwort „%1“, und kein automatisches Schlagwort heißt so.</translation>
    </message>
    <message>
        <source>Through “%1” the smart tag would ask for itself.</source>
        <translation>Über „%1“ würde das automatische Schlagwort nach sich selbst fragen.</translation>
    </message>
    <message>
        <source>The smart tag “%1” does not work: its filter has to be corrected first.</source>
        <translation>Das automatische Schlagwort „%1“ funktioniert nicht: Zuerst muss sein Filter korrigiert werden.</translation>
    </message>
</context>
<context>
    <name>QueryFields</name>
    <message>
        <source>Part of a name, alias, domain, tenant ID, tag or note</source>
        <translation>Teil von Name, Alias, Domäne, Mandanten-ID, Schlagwort oder Notiz</translation>
    </message>
    <message>
        <source>Part of the name or alias</source>
        <translation>Teil des Namens oder Alias</translation>
    </message>
    <message>
        <source>Part of the alias: your own name for the customer</source>
        <translation>Teil des Alias: Ihres eigenen Namens für den Kunden</translation>
    </message>
    <message>
        <source>Part of a domain</source>
        <translation>Teil einer Domäne</translation>
    </message>
    <message>
        <source>Part of the tenant ID</source>
        <translation>Teil der Mandanten-ID</translation>
    </message>
    <message>
        <source>Part of the name of an attached partner</source>
        <translation>Teil des Namens eines zugeordneten Partners</translation>
    </message>
    <message>
        <source>A service that any partner is attached for</source>
        <translation>Ein Dienst, für den irgendein Partner zugeordnet ist</translation>
    </message>
    <message>
        <source>A service that we are attached for</source>
        <translation>Ein Dienst, für den wir zugeordnet sind</translation>
    </message>
    <message>
        <source>A service that other partners are attached for</source>
        <translation>Ein Dienst, für den andere Partner zugeordnet sind</translation>
    </message>
    <message>
        <source>A service that our distributor is attached for</source>
        <translation>Ein Dienst, für den unser Anbieter zugeordnet ist</translation>
    </message>
    <message>
        <source>The kind of an attachment</source>
        <translation>Die Art einer Zuordnung</translation>
    </message>
    <message>
        <source>The status of an attachment</source>
        <translation>Der Status einer Zuordnung</translation>
    </message>
    <message>
        <source>How an attachment is known</source>
        <translation>Woher eine Zuordnung bekannt ist</translation>
    </message>
    <message>
        <source>Whether the customer is current or gone</source>
        <translation>Ob der Kunde aktuell oder weggefallen ist</translation>
    </message>
    <message>
        <source>Part of the name of the realm</source>
        <translation>Teil des Namens der Umgebung</translation>
    </message>
    <message>
        <source>The cloud of the realm</source>
        <translation>Die Cloud der Umgebung</translation>
    </message>
    <message>
        <source>A tag, in full</source>
        <translation>Ein Schlagwort, vollständig</translation>
    </message>
    <message>
        <source>Part of the name of the owner</source>
        <translation>Teil des Namens der verantwortlichen Person</translation>
    </message>
    <message>
        <source>Part of the next action</source>
        <translation>Teil des nächsten Schritts</translation>
    </message>
    <message>
        <source>When the next action is due</source>
        <translation>Wann der nächste Schritt fällig ist</translation>
    </message>
    <message>
        <source>The state of an invitation</source>
        <translation>Der Status einer Einladung</translation>
    </message>
    <message>
        <source>When an attachment of ours ends</source>
        <translation>Wann eine Zuordnung von uns endet</translation>
    </message>
    <message>
        <source>How many partners are attached, ourselves included</source>
        <translation>Wie viele Partner zugeordnet sind, wir eingeschlossen</translation>
    </message>
    <message>
        <source>How many subscriptions there are</source>
        <translation>Wie viele Abonnements es gibt</translation>
    </message>
    <message>
        <source>When the customer was last seen in a source</source>
        <translation>Wann der Kunde zuletzt in einer Quelle gesehen wurde</translation>
    </message>
    <message>
        <source>When the customer was first seen in a source</source>
        <translation>Wann der Kunde zuerst in einer Quelle gesehen wurde</translation>
    </message>
    <message>
        <source>Part of a note</source>
        <translation>Teil einer Notiz</translation>
    </message>
    <message>
        <source>The language of letters, such as fr</source>
        <translation>Die Sprache der Schreiben, zum Beispiel fr</translation>
    </message>
    <message>
        <source>Part of the offer of a current subscription</source>
        <translation>Teil des Angebots eines aktuellen Abonnements</translation>
    </message>
    <message>
        <source>Part of the partner of record of a current subscription</source>
        <translation>Teil des Partner of Record eines aktuellen Abonnements</translation>
    </message>
    <message>
        <source>Part of the name of a role that an attachment of ours gives</source>
        <translation>Teil des Namens einer Rolle, die eine Zuordnung von uns gibt</translation>
    </message>
    <message>
        <source>When the first role we hold ends that nothing of ours gives for longer</source>
        <translation>Wann die erste Rolle von uns endet, die keine Zuordnung von uns länger gibt</translation>
    </message>
    <message>
        <source>When anything about the customer last changed</source>
        <translation>Wann sich am Kunden zuletzt etwas geändert hat</translation>
    </message>
    <message>
        <source>What access a GDAP relationship of ours gives</source>
        <translation>Welchen Zugriff eine unserer GDAP-Beziehungen gibt</translation>
    </message>
    <message>
        <source>Part of the name of a role that ends within 30 days without a successor</source>
        <translation>Teil des Namens einer Rolle, die innerhalb von 30&#xa0;Tagen ohne Nachfolger endet</translation>
    </message>
    <message>
        <source>The country, by its code or its whole name</source>
        <translation>Das Land, mit seinem Kürzel oder seinem ganzen Namen</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Multi-partner support</source>
        <translation>Unterstützung mehrerer Partner</translation>
    </message>
    <message>
        <source>Multi-partner lets a customer work with more than one partner.</source>
        <translation>Mit der Multipartner-Funktion kann ein Kunde mit mehreren Partnern zusammenarbeiten.</translation>
    </message>
    <message>
        <source>For example, a customer may engage one partner for its Office 365 expertise and another that specializes in Microsoft Azure.</source>
        <translation>So kann ein Kunde einen Partner wegen seiner Office&#xa0;365-Kenntnisse beauftragen und einen anderen, der auf Microsoft Azure spezialisiert ist.</translation>
    </message>
    <message>
        <source>To get started, invite the customer to grant you delegated administrative privileges.</source>
        <translation>Laden Sie zunächst den Kunden ein, Ihnen delegierte Administratorrechte zu erteilen.</translation>
    </message>
    <message>
        <source>If the customer already works with a partner, see “Request a relationship with a customer”.</source>
        <translation>Arbeitet der Kunde bereits mit einem Partner zusammen, lesen Sie das Thema „Partnerschaft mit einem Kunden beantragen“.</translation>
    </message>
    <message>
        <source>What multi-partner does not do</source>
        <translation>Was die Multipartner-Funktion nicht bewirkt</translation>
    </message>
    <message>
        <source>It does not change any of the customer’s existing subscriptions.</source>
        <translation>Bestehende Abonnements des Kunden werden nicht geändert.</translation>
    </message>
    <message>
        <source>It does not transfer the customer’s existing subscriptions or the ownership of the account.</source>
        <translation>Weder bestehende Abonnements des Kunden noch der Kontobesitz werden übertragen.</translation>
    </message>
    <message>
        <source>It does not change the terms of any existing subscription or the customer’s obligations under it.</source>
        <translation>Weder die Bedingungen bestehender Abonnements noch die daraus entstehenden Pflichten des Kunden ändern sich.</translation>
    </message>
    <message>
        <source>It does not change the partner of record for a subscription.</source>
        <translation>Der registrierte Abonnementberater (Partner of Record) eines Abonnements bleibt unverändert.</translation>
    </message>
    <message>
        <source>A CSP partner cannot currently resell online services to another CSP partner.</source>
        <translation>Ein CSP-Partner darf derzeit keine Onlinedienste an einen anderen CSP-Partner weiterverkaufen.</translation>
    </message>
    <message>
        <source>This restriction applies only to the tenant used for CSP transactions. For its own business use, a CSP partner can buy online services from another CSP partner through a tenant that is not enrolled in CSP.</source>
        <translation>Diese Einschränkung gilt nur für den Mandanten, über den CSP-Transaktionen abgewickelt werden. Für den eigenen Geschäftsbedarf kann ein CSP-Partner über einen nicht für CSP registrierten Mandanten Onlinedienste bei einem anderen CSP-Partner erwerben.</translation>
    </message>
    <message>
        <source>“%1” is the tenant of a CSP partner. The invitation cannot be created.</source>
        <translation>„%1“ ist der Mandant eines CSP-Partners. Die Einladung kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Microsoft continuously reviews the policies and capabilities of all programs.</source>
        <translation>Microsoft überprüft fortlaufend die Richtlinien und Möglichkeiten aller Programme.</translation>
    </message>
    <message>
        <source>Feature releases are announced through the usual communication channels, including the Partner Dashboard.</source>
        <translation>Neue Funktionen werden über die üblichen Kommunikationskanäle angekündigt, unter anderem im Partner-Dashboard.</translation>
    </message>
    <message>
        <source>Applies to: Partner Center, Partner Center for Microsoft Cloud for US Government, Partner Center for Microsoft Cloud Germany</source>
        <translation>Gilt für: Partner Center, Partner Center für Microsoft Cloud for US Government, Partner Center für Microsoft Cloud Deutschland</translation>
    </message>
    <message>
        <source>This request does not make you the reseller of existing subscriptions: you are not invoiced for them, and you cannot add or remove licenses, order add-ons, migrate them or change their partner of record.</source>
        <translation>Durch diese Anforderung werden Sie nicht zum Vertriebspartner bestehender Abonnements: Sie erhalten dafür keine Rechnung und können weder Lizenzen hinzufügen oder entfernen noch Add-Ons bestellen, diese Abonnements migrieren oder deren registrierten Abonnementberater (Partner of Record) ändern.</translation>
    </message>
    <message>
        <source>The customer can remove your delegated administrative privileges in their own admin portal. The reseller relationship and your support obligations remain in force unless you renegotiate them.</source>
        <translation>Der Kunde kann Ihnen die delegierten Administratorrechte in seinem eigenen Verwaltungsportal entziehen. Die Vertriebspartnerschaft und Ihre Supportverpflichtungen bestehen fort, solange Sie nichts anderes vereinbaren.</translation>
    </message>
    <message>
        <source>To restore privileges that the customer removed, send a new relationship request.</source>
        <translation>Um vom Kunden entzogene Rechte wiederherzustellen, beantragen Sie die Partnerschaft erneut.</translation>
    </message>
    <message>
        <source>You can request a reseller relationship with a customer in your country or region.</source>
        <translation>Sie können eine Vertriebspartnerschaft mit Kunden in Ihrem Land oder Ihrer Region beantragen.</translation>
    </message>
    <message>
        <source>In %1, a reseller relationship request always includes delegated administrative privileges.</source>
        <translation>In %1 umfasst der Antrag auf Vertriebspartnerschaft immer delegierte Administratorrechte.</translation>
    </message>
    <message>
        <source>Do not change the link: it ties the customer to your partner account.</source>
        <translation>Ändern Sie den Link nicht: Er verknüpft den Kunden mit Ihrem Partnerkonto.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Whole tenant</source>
        <translation>Ganzer Mandant</translation>
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
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Weitere Dienste</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Every customer, by name</source>
        <translation>Jeder Kunde, nach Name</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Customers at whom an access of ours ends within 30 days without a successor</source>
        <translation>Kunden, bei denen ein Zugriff von uns innerhalb von 30 Tagen ohne Nachfolger endet</translation>
    </message>
    <message>
        <source>More than one partner</source>
        <translation>Mehr als ein Partner</translation>
    </message>
    <message>
        <source>Customers to whom several partners are known to be attached</source>
        <translation>Kunden, von denen mehrere zugeordnete Partner bekannt sind</translation>
    </message>
    <message>
        <source>Office 365 ours, Azure somebody else’s</source>
        <translation>Office&#xa0;365 bei uns, Azure bei anderen</translation>
    </message>
    <message>
        <source>Customers with Office 365 from us and Azure from another partner</source>
        <translation>Kunden mit Office&#xa0;365 von uns und Azure von einem anderen Partner</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Customers that a complete list no longer named, with their last known state</source>
        <translation>Kunden, die eine vollständige Liste nicht mehr nannte, mit ihrem letzten bekannten Stand</translation>
    </message>
    <message>
        <source>No effective access</source>
        <translation>Kein wirksamer Zugriff</translation>
    </message>
    <message>
        <source>Customers with an active GDAP relationship of ours to which no access assignment is known</source>
        <translation>Kunden mit einer aktiven GDAP-Beziehung von uns, zu der keine Zugriffszuweisung bekannt ist</translation>
    </message>
    <message>
        <source>Not seen for 30 days</source>
        <translation>Seit 30 Tagen nicht gesehen</translation>
    </message>
    <message>
        <source>Customers whose newest observation is more than 30 days old</source>
        <translation>Kunden, deren neueste Erfassung mehr als 30 Tage alt ist</translation>
    </message>
</context>
<context>
    <name>attache::AboutDialog</name>
    <message>
        <source>Version:</source>
        <translation>Version:</translation>
    </message>
    <message>
        <source>Qt:</source>
        <translation>Qt:</translation>
    </message>
    <message>
        <source>SQLite:</source>
        <translation>SQLite:</translation>
    </message>
    <message>
        <source>Operating system:</source>
        <translation>Betriebssystem:</translation>
    </message>
    <message>
        <source>Role catalog of:</source>
        <translation>Rollenkatalog vom:</translation>
    </message>
    <message>
        <source>&amp;License:</source>
        <translation>&amp;Lizenz:</translation>
    </message>
    <message>
        <source>C&amp;opy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <extracomment>French: write “d’” by hand if the name starts with a vowel.</extracomment>
        <translation>Über Attaché</translation>
    </message>
    <message>
        <source>Who your customers are, which partners are attached to each of them and for what, what you asked them to approve, what runs out when, and what changed. Without a network.</source>
        <translation>Wer Ihre Kunden sind, welche Partner ihnen wofür zugeordnet sind, was sie genehmigen sollen, was wann abläuft und was sich geändert hat. Ohne Netzwerk.</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <comment>version in use, version at build time</comment>
        <translation>%1 (erstellt mit %2)</translation>
    </message>
    <message>
        <source>Attaché is free software: you can redistribute it and/or modify it under the terms of the GNU General Public License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later version.</source>
        <translation>Attaché ist freie Software: Sie können es unter den Bedingungen der GNU General Public License, wie von der Free Software Foundation veröffentlicht, weitergeben und/oder verändern, entweder gemäß Version 3 der Lizenz oder (nach Ihrer Wahl) jeder späteren Version.</translation>
    </message>
    <message>
        <source>Attaché is distributed in the hope that it will be useful, but without any warranty; without even the implied warranty of merchantability or fitness for a particular purpose. See the GNU General Public License for more details.</source>
        <translation>Attaché wird in der Hoffnung verteilt, dass es nützlich ist, jedoch ohne jede Gewährleistung, auch ohne die stillschweigende Gewährleistung der Marktfähigkeit oder der Eignung für einen bestimmten Zweck. Einzelheiten stehen in der GNU General Public License.</translation>
    </message>
    <message>
        <source>It uses Qt under the GNU Lesser General Public License version 3, and SQLite, which is in the public domain.</source>
        <translation>Es verwendet Qt unter der GNU Lesser General Public License Version 3 und SQLite, das gemeinfrei ist.</translation>
    </message>
    <message>
        <source>Attaché is independent of Microsoft. Product names are trademarks of their owners.</source>
        <translation>Attaché ist unabhängig von Microsoft. Produktnamen sind Marken ihrer Inhaber.</translation>
    </message>
</context>
<context>
    <name>attache::ActivityPage</name>
    <message>
        <source>Observations</source>
        <translation>Erfassungen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Every import is an observation. Select two of them to see what changed in between; only a complete list can show that something is gone.</source>
        <translation>Jeder Import ist eine Erfassung. Wählen Sie zwei davon aus, um zu sehen, was sich dazwischen geändert hat; nur eine vollständige Liste kann zeigen, dass etwas weggefallen ist.</translation>
    </message>
    <message>
        <source>What users did in this workspace, newest first. Nothing is ever changed or removed here; each line is chained to the one before it.</source>
        <translation>Was in diesem Arbeitsbereich getan wurde, Neuestes zuerst. Hier wird nie etwas geändert oder entfernt; jede Zeile ist mit der vorhergehenden verkettet.</translation>
    </message>
    <message>
        <source>Nothing was observed yet</source>
        <translation>Bisher wurde nichts erfasst</translation>
    </message>
    <message>
        <source>Each list you import is kept as an observation. With the second one you see what changed.</source>
        <translation>Jede importierte Liste wird als Erfassung aufbewahrt. Ab der zweiten sehen Sie, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>“Compare” this date with that date</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Select two observations: hold Ctrl and click, or use Ctrl and the space bar.</source>
        <translation>Wählen Sie zwei Erfassungen aus: mit gedrückter Strg-Taste klicken, oder Strg und Leertaste verwenden.</translation>
    </message>
    <message>
        <source>Also &amp;show partners recorded by hand</source>
        <translation>A&amp;uch von Hand erfasste Partner anzeigen</translation>
    </message>
    <message>
        <source>Sho&amp;w the workspace as of then</source>
        <translation>Arbeitsbereich von dama&amp;ls zeigen</translation>
    </message>
</context>
<context>
    <name>attache::AttachDialog</name>
    <message>
        <source>Record a partner</source>
        <translation>Partner erfassen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>&amp;Partner:</source>
        <translation>&amp;Partner:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Tenant ID:</source>
        <translation>&amp;Mandanten-ID:</translation>
    </message>
    <message>
        <source>Partner &amp;ID:</source>
        <translation>Partner-&amp;ID:</translation>
    </message>
    <message>
        <source>What the partner does</source>
        <comment>for the customer</comment>
        <translation>Was der Partner tut</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>S&amp;ervice:</source>
        <translation>&amp;Dienst:</translation>
    </message>
    <message>
        <source>No role chosen</source>
        <translation>Keine Rolle gewählt</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>St&amp;atus:</source>
        <translation>&amp;Status:</translation>
    </message>
    <message>
        <source>Sta&amp;rt:</source>
        <translation>&amp;Beginn:</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>En&amp;d:</source>
        <translation>&amp;Ende:</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>Ho&amp;w do you know?</source>
        <translation>W&amp;oher wissen Sie es?</translation>
    </message>
    <message>
        <source>For example: the customer said so on the phone</source>
        <translation>Zum Beispiel: Der Kunde hat es am Telefon gesagt</translation>
    </message>
    <message>
        <source>A partner not listed here</source>
        <translation>Ein Partner, der hier nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>service of a partner</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>date</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>Kein Ablaufdatum</translation>
    </message>
    <message>
        <source>On a date</source>
        <comment>start or end</comment>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What you record here is marked as recorded by hand, with your name and today’s date. It changes nothing at Microsoft.</source>
        <translation>Was Sie hier erfassen, wird als von Hand erfasst gekennzeichnet, mit Ihrem Namen und dem heutigen Datum. Bei Microsoft ändert sich nichts.</translation>
    </message>
    <message>
        <source>Role&amp;s:</source>
        <translation>&amp;Rollen:</translation>
    </message>
</context>
<context>
    <name>attache::AttachmentText</name>
    <message>
        <source>Gone since %1</source>
        <translation>Seit %1 nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>status, date</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>status, date</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, no expiry date</source>
        <comment>status</comment>
        <translation>%1, kein Ablaufdatum</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>roles, how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>evidence, date</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <comment>evidence, person, date</comment>
        <translation>%1 von %2 am %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>evidence, date</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>%1 “%2” of %3</source>
        <comment>evidence, source, date</comment>
        <translation>%1 „%2“ vom %3</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>kind of attachment, roles</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, %5</source>
        <comment>partner, service, kind, status, evidence</comment>
        <translation>%1, %2: %3, %4, %5</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-ID</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Relationship name</source>
        <translation>Name der Beziehung</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last known status</source>
        <translation>Letzter bekannter Status</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>Auto-extend</source>
        <translation>Automatische Verlängerung</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>auto-extend</comment>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>By %n days</source>
        <comment>auto-extend</comment>
        <translation>
            <numerusform>Um jeweils %n Tag</numerusform>
            <numerusform>Um jeweils %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>ID in der Quelle</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Service not stated</source>
        <translation>Dienst nicht angegeben</translation>
    </message>
    <message>
        <source>Partner ID %1</source>
        <translation>Partner-ID %1</translation>
    </message>
    <message>
        <source>Partner without a name</source>
        <translation>Partner ohne Namen</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Mandant %1</translation>
    </message>
    <message>
        <source>Ran out on %1</source>
        <comment>attachment</comment>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Not read: whether anybody of ours can use the roles is unknown</source>
        <translation>Nicht gelesen: ob jemand von uns die Rollen nutzen kann, ist unbekannt</translation>
    </message>
    <message>
        <source>None: nobody of ours can use the roles (no effective access)</source>
        <translation>Keine: niemand von uns kann die Rollen nutzen (kein wirksamer Zugriff)</translation>
    </message>
    <message>
        <source>Pending: nobody of ours can use the roles yet</source>
        <translation>Ausstehend: noch kann niemand von uns die Rollen nutzen</translation>
    </message>
    <message>
        <source>Active: a security group of ours has the roles</source>
        <translation>Aktiv: eine unserer Sicherheitsgruppen hat die Rollen</translation>
    </message>
    <message>
        <source>Access assignments</source>
        <translation>Zugriffszuweisungen</translation>
    </message>
</context>
<context>
    <name>attache::BarChartView</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>category of a chart, series, number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 – far above the other months</source>
        <comment>bar of a chart</comment>
        <translation>%1 – weit über den anderen Monaten</translation>
    </message>
</context>
<context>
    <name>attache::ChangeText</name>
    <message>
        <source>was %1</source>
        <comment>earlier value</comment>
        <translation>vorher: %1</translation>
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
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>change, values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Einladung: %1</translation>
    </message>
    <message>
        <source>Invitation: %1 (%2)</source>
        <comment>status, note</comment>
        <translation>Einladung: %1 (%2)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>corrected to %1</source>
        <comment>status of an invitation</comment>
        <translation>berichtigt auf „%1“</translation>
    </message>
    <message>
        <source>Review “%1”: the decision was taken back</source>
        <translation>Überprüfung „%1“: Die Entscheidung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Review “%1”: %2</source>
        <comment>name of the review, decision</comment>
        <translation>Überprüfung „%1“: %2</translation>
    </message>
    <message>
        <source>Review “%1”: %2 (%3)</source>
        <comment>name of the review, decision, reason</comment>
        <translation>Überprüfung „%1“: %2 (%3)</translation>
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
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;portieren…</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>list</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>The newest observation</source>
        <translation>Die neueste Erfassung</translation>
    </message>
    <message>
        <source>The observation it is usually compared with</source>
        <translation>Die übliche Vergleichserfassung</translation>
    </message>
    <message>
        <source>Your last visit, %1</source>
        <comment>date and time</comment>
        <translation>Ihr letzter Besuch, %1</translation>
    </message>
    <message>
        <source>One month before</source>
        <translation>Einen Monat davor</translation>
    </message>
    <message>
        <source>Three months before</source>
        <translation>Drei Monate davor</translation>
    </message>
    <message>
        <source>One year before</source>
        <translation>Ein Jahr davor</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Each list you import is kept as an observation. With the second one you see what changed.</source>
        <translation>Jede importierte Liste wird als Erfassung aufbewahrt. Ab der zweiten sehen Sie, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>There is no earlier observation of that time</source>
        <translation>Zu dieser Zeit gibt es keine frühere Erfassung</translation>
    </message>
    <message>
        <source>Choose another one under “From”.</source>
        <translation>Wählen Sie unter „Von“ eine andere.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>The two observations say the same.</source>
        <translation>Die beiden Erfassungen sagen dasselbe.</translation>
    </message>
    <message>
        <source>No change at the customers of this filter</source>
        <translation>Keine Änderung bei den Kunden dieses Filters</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) at other customers.</source>
        <translation>
            <numerusform>%Ln Änderung bei anderen Kunden.</numerusform>
            <numerusform>%Ln Änderungen bei anderen Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 at %4</source>
        <comment>two dates; a number of changes; a number of customers</comment>
        <translation>Vom %1 bis %2: %3 bei %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see both states of its customer.</source>
        <translation>Wählen Sie eine Änderung, um beide Stände ihres Kunden zu sehen.</translation>
    </message>
    <message>
        <source>%1, before and after</source>
        <comment>customer</comment>
        <translation>%1, vorher und nachher</translation>
    </message>
    <message>
        <source>Export the difference</source>
        <translation>Unterschiede exportieren</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON-Datei (*.json)</translation>
    </message>
    <message>
        <source>Changes %1 to %2</source>
        <comment>name of a file, two dates</comment>
        <translation>Änderungen %1 bis %2</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <comment>the earlier of two observations</comment>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <comment>the later of two observations</comment>
        <translation>B&amp;is:</translation>
    </message>
</context>
<context>
    <name>attache::Charts</name>
    <message>
        <source>Customers by the month in which access of ours runs out</source>
        <translation>Kunden nach dem Monat, in dem ein Zugriff von uns abläuft</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers by number of partners</source>
        <translation>Kunden nach Anzahl der Partner</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>number of partners</comment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 partners or more</source>
        <translation>%1 Partner oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln Partner</numerusform>
            <numerusform>%Ln Partner</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers by service and by who is attached for it</source>
        <translation>Kunden nach Dienst und danach, wer dafür zugeordnet ist</translation>
    </message>
    <message>
        <source>Customers by status of their invitations</source>
        <translation>Kunden nach Status ihrer Einladungen</translation>
    </message>
    <message>
        <source>Customers over time</source>
        <translation>Kunden im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>attache::ChartsPage</name>
    <message>
        <source>Charts</source>
        <comment>page</comment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>Als Tabe&amp;lle</translation>
    </message>
    <message>
        <source>Charts as a table</source>
        <translation>Diagramme als Tabelle</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>of a chart</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>of a chart</comment>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a chart</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Import the lists you already have, and the charts draw themselves.</source>
        <translation>Importieren Sie die Listen, die Sie schon haben, und die Diagramme zeichnen sich von selbst.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
</context>
<context>
    <name>attache::CustomerColumns</name>
    <message>
        <source>Customer name</source>
        <translation>Kundenname</translation>
    </message>
    <message>
        <source>Company name as the source spells it</source>
        <translation>Firmenname in der Schreibweise der Quelle</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Your own name for the customer</source>
        <translation>Ihr eigener Name für den Kunden</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Domänenname</translation>
    </message>
    <message>
        <source>Default domain of the customer tenant</source>
        <translation>Standarddomäne des Kundenmandanten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country or region of the customer</source>
        <translation>Land oder Region des Kunden</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Your partner tenant and cloud that the customer belongs to</source>
        <translation>Ihr Partnermandant und die Cloud, zu denen der Kunde gehört</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Services for which you are attached to the customer</source>
        <translation>Dienste, für die Sie dem Kunden zugeordnet sind</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other partners known to be attached, and for which services. An empty cell means that none is known, not that there is none.</source>
        <translation>Andere Partner, deren Zuordnung bekannt ist, mit ihren Diensten. Eine leere Zelle bedeutet, dass keiner bekannt ist, nicht, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Number of partner organizations known to be attached</source>
        <translation>Anzahl der Partnerorganisationen, deren Zuordnung bekannt ist</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>Nächstes Ende</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Status of the newest invitation</source>
        <translation>Status der neuesten Einladung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether the source still listed the customer when last read completely</source>
        <translation>Ob die Quelle den Kunden beim letzten vollständigen Lesen noch aufführte</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Newest observation that lists the customer</source>
        <translation>Neueste Erfassung, die den Kunden aufführt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Person in charge of the customer</source>
        <translation>Für den Kunden verantwortliche Person</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Also called Microsoft ID</source>
        <translation>Auch Microsoft-ID genannt</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Oldest observation that lists the customer</source>
        <translation>Älteste Erfassung, die den Kunden aufführt</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>What somebody has to do next, and when</source>
        <translation>Was als Nächstes zu tun ist, und wann</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>When the next of your attachments to the customer ends</source>
        <translation>Wann die nächste Ihrer Zuordnungen zum Kunden endet</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Who is known to be attached for which service: a full mark is we, a half one our distributor, a ring other partners</source>
        <translation>Wer für welchen Dienst als zugeordnet bekannt ist: Eine volle Marke sind wir, eine halbe unser Distributor, ein Ring andere Partner</translation>
    </message>
    <message>
        <source>Your own keywords, and after a ◇ the smart tags whose filter finds the customer</source>
        <translation>Ihre eigenen Schlagwörter und, nach einem ◇, die automatischen Schlagwörter, deren Filter den Kunden findet</translation>
    </message>
</context>
<context>
    <name>attache::CustomerCommands</name>
    <message>
        <source>Add note</source>
        <comment>undo step</comment>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Remove note</source>
        <comment>undo step</comment>
        <translation>Notiz entfernen</translation>
    </message>
</context>
<context>
    <name>attache::CustomerGroups</name>
    <message>
        <source>No end known</source>
        <translation>Kein Ende bekannt</translation>
    </message>
    <message>
        <source>No invitation</source>
        <translation>Keine Einladung</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand verantwortlich</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>None of ours known</source>
        <translation>Keine eigene Zuordnung bekannt</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Land unbekannt</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a value of a group</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Ohne Termin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln Partner</numerusform>
            <numerusform>%Ln Partner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::CustomerListModel</name>
    <message>
        <source>, sorted downwards, rank %1</source>
        <comment>after the title of a column</comment>
        <translation>, absteigend sortiert, Rang %1</translation>
    </message>
    <message>
        <source>, sorted upwards, rank %1</source>
        <comment>after the title of a column</comment>
        <translation>, aufsteigend sortiert, Rang %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>open or closed, group, how many customers</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1: group of %Ln customers, closed</source>
        <translation>
            <numerusform>%1: Gruppe mit %Ln Kunden, geschlossen</numerusform>
            <numerusform>%1: Gruppe mit %Ln Kunden, geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: group of %Ln customers, open</source>
        <translation>
            <numerusform>%1: Gruppe mit %Ln Kunden, geöffnet</numerusform>
            <numerusform>%1: Gruppe mit %Ln Kunden, geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (smart tag: matches %2)</source>
        <comment>tag, filter</comment>
        <translation>%1 (automatisches Schlagwort: entspricht %2)</translation>
    </message>
</context>
<context>
    <name>attache::CustomerNotes</name>
    <message>
        <source>Change alias</source>
        <comment>undo step</comment>
        <translation>Alias ändern</translation>
    </message>
    <message>
        <source>Change owner</source>
        <comment>undo step</comment>
        <translation>Verantwortliche Person ändern</translation>
    </message>
    <message>
        <source>Change next action</source>
        <comment>undo step</comment>
        <translation>Nächsten Schritt ändern</translation>
    </message>
    <message>
        <source>Change tags</source>
        <comment>undo step</comment>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Change due date</source>
        <comment>undo step</comment>
        <translation>Fälligkeit ändern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>A&amp;lias:</source>
        <translation>A&amp;lias:</translation>
    </message>
    <message>
        <source>O&amp;wner:</source>
        <translation>Ve&amp;rantwortlich:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>Schla&amp;gwörter:</translation>
    </message>
    <message>
        <source>Ne&amp;xt action:</source>
        <translation>Nächster &amp;Schritt:</translation>
    </message>
    <message>
        <source>New n&amp;ote:</source>
        <translation>Neue No&amp;tiz:</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Your own name for the customer</source>
        <translation>Ihr eigener Name für den Kunden</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
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
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Names of the customers</source>
        <translation>Namen der Kunden</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Sort by the current column</source>
        <translation>Nach der aktuellen Spalte &amp;sortieren</translation>
    </message>
    <message>
        <source>Sort by the current column &amp;as well</source>
        <translation>&amp;Auch nach der aktuellen Spalte sortieren</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>attache::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Preparing the list…</source>
        <translation>Die Liste wird vorbereitet…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown customers, all customers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The customers appear here in a moment.</source>
        <translation>Die Kunden erscheinen hier gleich.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Import the customer list of Partner Center or drop it here. Nothing leaves this computer.</source>
        <translation>Importieren Sie die Kundenliste aus dem Partner Center, oder legen Sie sie hier ab. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>No customer matches the filter</source>
        <translation>Kein Kunde passt zum Filter</translation>
    </message>
    <message>
        <source>Take a condition away or clear the filter.</source>
        <translation>Entfernen Sie eine Bedingung, oder setzen Sie den Filter zurück.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Liste gruppieren</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
</context>
<context>
    <name>attache::DetailsPane</name>
    <message>
        <source>Alias: %1</source>
        <translation>Alias: %1</translation>
    </message>
    <message>
        <source>Gone since %1. First seen %2, last seen %3.</source>
        <translation>Seit %1 nicht mehr vorhanden. Zuerst gesehen am %2, zuletzt am %3.</translation>
    </message>
    <message>
        <source>Current. First seen %1, last seen %2.</source>
        <translation>Aktuell. Zuerst gesehen am %1, zuletzt am %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <comment>tab</comment>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>&amp;Subscriptions</source>
        <comment>tab</comment>
        <translation>Ab&amp;onnements</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <comment>tab</comment>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <comment>tab</comment>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>Kein Kunde ausgewählt</translation>
    </message>
    <message>
        <source>Choose a customer in the list to see its partners, or press %1 and type a few letters.</source>
        <translation>Wählen Sie in der Liste einen Kunden aus, um seine Partner zu sehen, oder drücken Sie %1, und geben Sie einige Buchstaben ein.</translation>
    </message>
    <message>
        <source>No partner is known</source>
        <translation>Kein Partner bekannt</translation>
    </message>
    <message>
        <source>No source shows a partner of this customer. That does not mean that there is none.</source>
        <translation>Keine Quelle nennt einen Partner dieses Kunden. Das heißt nicht, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>Record a partner…</source>
        <translation>Partner erfassen…</translation>
    </message>
    <message>
        <source>The matrix shows what your sources know. An empty cell does not mean that no other partner is attached.</source>
        <translation>Die Matrix zeigt, was Ihre Quellen wissen. Eine leere Zelle heißt nicht, dass kein anderer Partner zugeordnet ist.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Invite the customer to grant you privileges</source>
        <translation>Kunden einladen, Ihnen Rechte zu erteilen</translation>
    </message>
    <message>
        <source>Record by hand that a partner is attached</source>
        <translation>Von Hand erfassen, dass ein Partner zugeordnet ist</translation>
    </message>
    <message>
        <source>Copy tenant ID</source>
        <translation>Mandanten-ID kopieren</translation>
    </message>
    <message>
        <source>Realm, domain, tenant ID</source>
        <translation>Umgebung, Domäne, Mandanten-ID</translation>
    </message>
    <message>
        <source>Status of the customer</source>
        <translation>Status des Kunden</translation>
    </message>
    <message>
        <source>Details of the customer</source>
        <translation>Details zum Kunden</translation>
    </message>
    <message>
        <source>Invitations of the customer</source>
        <translation>Einladungen des Kunden</translation>
    </message>
    <message>
        <source>Subscriptions of the customer</source>
        <translation>Abonnements des Kunden</translation>
    </message>
    <message>
        <source>Timeline of the customer</source>
        <translation>Verlauf des Kunden</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <comment>tab</comment>
        <translation>&amp;Einladungen</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>No source shows anything here. That does not mean that there is nothing.</source>
        <translation>Keine Quelle zeigt hier etwas. Das heißt nicht, dass es nichts gibt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>evidence mark, what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attache::DifferenceExport</name>
    <message>
        <source>Change</source>
        <comment>column: kind of change</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Festgestellt am</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>how a partner stands to us</comment>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an attachment</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>value before a change</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>value after a change</comment>
        <translation>Nachher</translation>
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
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the value before a change</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the value after a change</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Seen on</source>
        <comment>date on which a change was observed</comment>
        <translation>Festgestellt am</translation>
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
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Domänenname</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Access when the review was started</source>
        <translation>Zugriff beim Start der Überprüfung</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <comment>column: marks of a customer</comment>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>Decision of the last review</source>
        <translation>Entscheidung der letzten Überprüfung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfende Personen</translation>
    </message>
    <message>
        <source>Decided on</source>
        <comment>date</comment>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>date and time, person</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none</source>
        <comment>filter</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>%1 of %2 (sample)</source>
        <comment>customers</comment>
        <translation>%1 von %2 (Stichprobe)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is in this folder:</source>
        <translation>Inhalt dieses Ordners:</translation>
    </message>
    <message>
        <source>the decisions, to be read and printed</source>
        <translation>die Entscheidungen, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>the decisions, for Excel</source>
        <translation>die Entscheidungen, für Excel</translation>
    </message>
    <message>
        <source>the decisions, for any spreadsheet</source>
        <translation>die Entscheidungen, für jede Tabellenkalkulation</translation>
    </message>
    <message>
        <source>everything that was frozen and said, for machines; Attaché can take it over</source>
        <translation>alles Festgehaltene und Entschiedene, für Maschinen; Attaché kann es übernehmen</translation>
    </message>
    <message>
        <source>what the journal of the workspace says about it, with its chain of checksums</source>
        <translation>was das Journal des Arbeitsbereichs darüber sagt, mit seiner Kette von Prüfsummen</translation>
    </message>
    <message>
        <source>the checksums of all files</source>
        <translation>die Prüfsummen aller Dateien</translation>
    </message>
    <message>
        <source>How to check it without Attaché, in this folder:</source>
        <translation>So wird es ohne Attaché geprüft, in diesem Ordner:</translation>
    </message>
    <message>
        <source>On Windows: %1</source>
        <translation>Unter Windows: %1</translation>
    </message>
    <message>
        <source>With Attaché: %1</source>
        <translation>Mit Attaché: %1</translation>
    </message>
    <message>
        <source>The checksums show that nothing was altered since the folder was written. Keep a copy of the file SHA256SUMS where the folder is not, or write down the checksum above: that shows that the folder is still the same one.</source>
        <translation>Die Prüfsummen zeigen, dass seit dem Schreiben des Ordners nichts verändert wurde. Bewahren Sie eine Kopie der Datei SHA256SUMS an einem anderen Ort auf, oder notieren Sie die Prüfsumme oben: Daran ist zu erkennen, dass es noch derselbe Ordner ist.</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>partner, whose it is, what it may do</comment>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>attache::ExplanationDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How we know: %1</source>
        <comment>customer</comment>
        <translation>Woher wir es wissen: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Other partners may be attached that no source of yours shows.</source>
        <translation>Es können weitere Partner zugeordnet sein, die keine Ihrer Quellen zeigt.</translation>
    </message>
    <message>
        <source>What is known about the attachment</source>
        <translation>Was über die Zuordnung bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Withdraw this record</source>
        <translation>Diese &amp;Erfassung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>attache::FacetPanel</name>
    <message numerus="yes">
        <source>%1, %Ln customer(s)</source>
        <comment>value, how many have it</comment>
        <translation>
            <numerusform>%1, %Ln Kunde</numerusform>
            <numerusform>%1, %Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln weiterer…</numerusform>
            <numerusform>%Ln weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <comment>values of a facet</comment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>What the customers have in common</source>
        <translation>Was die Kunden gemeinsam haben</translation>
    </message>
    <message numerus="yes">
        <source>%1, smart tag, %Ln customer(s)</source>
        <comment>name, how many have it</comment>
        <translation>
            <numerusform>%1, automatisches Schlagwort, %Ln Kunde</numerusform>
            <numerusform>%1, automatisches Schlagwort, %Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::Facets</name>
    <message>
        <source>Status</source>
        <comment>of customers</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who is attached</source>
        <translation>Wer zugeordnet ist</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>in which a partner is attached</comment>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>that granular relationships give</comment>
        <translation>Zugriff</translation>
    </message>
</context>
<context>
    <name>attache::FindBox</name>
    <message>
        <source>Best matches</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Find a customer, partner, view or command</source>
        <translation>Kunden, Partner, Ansicht oder Befehl suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Name, alias, domain or part of the tenant ID. Accents and case do not matter. Partners, views and commands are found by their names; after &gt; commands only.</source>
        <translation>Name, Alias, Domäne oder Teil der Mandanten-ID. Akzente und Groß-/Kleinschreibung spielen keine Rolle. Partner, Ansichten und Befehle werden nach Namen gefunden; nach &gt; nur Befehle.</translation>
    </message>
</context>
<context>
    <name>attache::FindCandidates</name>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Command in %1</source>
        <comment>a menu</comment>
        <translation>Befehl im Menü %1</translation>
    </message>
    <message>
        <source>Command in %1, %2</source>
        <comment>a menu, its shortcut</comment>
        <translation>Befehl im Menü %1, %2</translation>
    </message>
</context>
<context>
    <name>attache::FindModel</name>
    <message>
        <source>The customer list is being prepared…</source>
        <translation>Die Kundenliste wird vorbereitet…</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>Kein Kunde passt</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln in the list</source>
        <translation>
            <numerusform>Alle %Ln in der Liste anzeigen</numerusform>
            <numerusform>Alle %Ln in der Liste anzeigen</numerusform>
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
        <translation>Mit dem Beispielarbeitsbereich ausprobieren</translation>
    </message>
    <message>
        <source>Fictitious customers, partners and invitations that show every page. Nothing leaves this computer.</source>
        <translation>Erfundene Kunden, Partner und Einladungen, die jede Seite zeigen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Import files you already have</source>
        <translation>Vorhandene Dateien importieren</translation>
    </message>
    <message>
        <source>Customer lists, GDAP lists, bulk-tool files. You see what would change before anything is saved.</source>
        <translation>Kundenlisten, GDAP-Listen, Dateien der Massentools. Sie sehen, was sich ändern würde, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>An empty file for your own customers.</source>
        <translation>Eine leere Datei für Ihre eigenen Kunden.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A workspace file of yours or of a colleague.</source>
        <translation>Eine Arbeitsbereichsdatei von Ihnen oder aus Ihrem Team.</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces:</source>
        <translation>&amp;Zuletzt verwendete Arbeitsbereiche:</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt verwendete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, folder</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Welcome to Attaché</source>
        <translation>Willkommen bei Attaché</translation>
    </message>
    <message>
        <source>Every customer with every partner attached to it, and how we know. Everything stays in a file on this computer.</source>
        <translation>Jeder Kunde mit allen zugeordneten Partnern, und woher wir es wissen. Alles bleibt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Or drop files here: exports to import, or a workspace (.attache) to open.</source>
        <translation>Oder legen Sie Dateien hier ab: Exporte zum Importieren oder einen Arbeitsbereich (.attache) zum Öffnen.</translation>
    </message>
</context>
<context>
    <name>attache::GroupingMenu</name>
    <message>
        <source>&amp;No groups</source>
        <translation>&amp;Keine Gruppen</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>Alle Gruppen ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>Alle Gruppen &amp;schließen</translation>
    </message>
    <message>
        <source>G&amp;roup by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
</context>
<context>
    <name>attache::ImportDialog</name>
    <message>
        <source>&amp;Files:</source>
        <translation>&amp;Dateien:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Rea&amp;lm:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>C&amp;ustomer:</source>
        <translation>&amp;Kunde:</translation>
    </message>
    <message>
        <source>The file does not name it: search the customer</source>
        <translation>Die Datei nennt ihn nicht: Suchen Sie den Kunden</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Codierung:</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Da&amp;tes:</source>
        <translation>D&amp;atumsangaben:</translation>
    </message>
    <message>
        <source>E&amp;xtent:</source>
        <translation>U&amp;mfang:</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Mark them as gone</source>
        <translation>Als &amp;weggefallen markieren</translation>
    </message>
    <message>
        <source>Import as a &amp;part of the list</source>
        <translation>Als Tei&amp;l der Liste importieren</translation>
    </message>
    <message>
        <source>Do &amp;not import this file</source>
        <translation>Diese Datei &amp;nicht importieren</translation>
    </message>
    <message>
        <source>&amp;What changed:</source>
        <translation>Was sich &amp;geändert hat:</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.json)</source>
        <translation>Listen (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add files, or drop them here.</source>
        <translation>Fügen Sie Dateien hinzu, oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>realm, its cloud</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Into realm %1, cloud %2</source>
        <translation>In die Umgebung %1, Cloud %2</translation>
    </message>
    <message>
        <source>There is no realm yet: add one first.</source>
        <translation>Es gibt noch keine Umgebung: Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>Meaning of column “%1”</source>
        <translation>Bedeutung der Spalte „%1“</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <comment>number of problems in a file</comment>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Counting what this file would change…</source>
        <translation>Es wird gezählt, was diese Datei ändern würde…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird untersucht…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>%n Datei &amp;importieren</numerusform>
            <numerusform>%n Dateien &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Above each column stands what it means. Correct it where it was not recognized.</source>
        <translation>Über jeder Spalte steht, was sie bedeutet. Berichtigen Sie es, wo sie nicht erkannt wurde.</translation>
    </message>
    <message>
        <source>The file is taken in whole or not at all.</source>
        <translation>Die Datei wird ganz oder gar nicht übernommen.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <comment>file name</comment>
        <translation>%1 wird importiert…</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n Datei importiert</numerusform>
            <numerusform>%n Dateien importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported. %1</source>
        <comment>reason</comment>
        <translation>Nicht importiert. %1</translation>
    </message>
    <message>
        <source>Not imported: nothing was changed.</source>
        <translation>Nicht importiert: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what it did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reco&amp;gnized as:</source>
        <translation>E&amp;rkannt als:</translation>
    </message>
    <message>
        <source>Canceled: nothing was changed.</source>
        <translation>Abgebrochen: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Choose the realm…</source>
        <translation>Umgebung auswählen…</translation>
    </message>
    <message>
        <source>Choose the realm that the file belongs to.</source>
        <translation>Wählen Sie die Umgebung aus, zu der die Datei gehört.</translation>
    </message>
    <message>
        <source>Choose the realm to see what this file would change.</source>
        <translation>Wählen Sie die Umgebung aus, um zu sehen, was diese Datei ändern würde.</translation>
    </message>
    <message>
        <source>Double-click a line, or press Enter on it, to see the customer.</source>
        <translation>Doppelklicken Sie auf eine Zeile oder drücken Sie dort die Eingabetaste, um den Kunden zu sehen.</translation>
    </message>
</context>
<context>
    <name>attache::ImportProblemModel</name>
    <message>
        <source>Row is left out</source>
        <translation>Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>Row is imported without this value</source>
        <translation>Zeile wird ohne diesen Wert importiert</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>number of a line in a file</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a table file</comment>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>Text in der Datei</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>attache::ImportTexts</name>
    <message>
        <source>%1 added, %2 changed, %3 unchanged, %4 gone</source>
        <comment>numbers of entries</comment>
        <translation>%1 hinzugefügt, %2 geändert, %3 unverändert, %4 weggefallen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln Zeile gelesen</numerusform>
            <numerusform>%Ln Zeilen gelesen</numerusform>
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
            <numerusform>davon %Ln ausgelassen</numerusform>
            <numerusform>davon %Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <comment>encoding</comment>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>%1 (assumed: no date decides it)</source>
        <translation>%1 (angenommen: kein Datum entscheidet es)</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>Tag zuerst: 31/12/2026</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>Monat zuerst: 12/31/2026</translation>
    </message>
    <message>
        <source>%1 (assumed: please check)</source>
        <translation>%1 (angenommen: bitte prüfen)</translation>
    </message>
    <message>
        <source>The complete list</source>
        <translation>Die vollständige Liste</translation>
    </message>
    <message>
        <source>A part of the list</source>
        <translation>Ein Teil der Liste</translation>
    </message>
    <message>
        <source>A part of a list adds and changes; nothing is marked as gone by it.</source>
        <translation>Ein Teil einer Liste fügt hinzu und ändert; nichts wird dadurch als weggefallen markiert.</translation>
    </message>
    <message>
        <source>What is known of this customer in “%1” and is not in the file will be marked as gone. Its last known state is kept.</source>
        <translation>Was von diesem Kunden in „%1“ bekannt ist und in der Datei fehlt, wird als weggefallen markiert. Der letzte bekannte Stand bleibt erhalten.</translation>
    </message>
    <message>
        <source>What is known of “%1” in this realm and is not in the file will be marked as gone. Its last known state is kept.</source>
        <translation>Was in dieser Umgebung von „%1“ bekannt ist und in der Datei fehlt, wird als weggefallen markiert. Der letzte bekannte Stand bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1. This file would give: %2.</source>
        <comment>rows read, counts</comment>
        <translation>%1. Diese Datei ergäbe: %2.</translation>
    </message>
    <message>
        <source>Because rows could not be read, nothing would be marked as gone.</source>
        <translation>Weil Zeilen nicht gelesen werden konnten, würde nichts als weggefallen markiert.</translation>
    </message>
    <message>
        <source>That is a large part of what is known: you will be asked before anything is marked as gone.</source>
        <translation>Das ist ein großer Teil dessen, was bekannt ist: Sie werden gefragt, bevor etwas als weggefallen markiert wird.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>rows read, counts</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Because rows could not be read, nothing was marked as gone.</source>
        <translation>Weil Zeilen nicht gelesen werden konnten, wurde nichts als weggefallen markiert.</translation>
    </message>
    <message>
        <source>Every row can be used as it stands.</source>
        <translation>Jede Zeile kann so verwendet werden, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the file cannot be used as they stand.</source>
        <translation>
            <numerusform>%Ln Stelle der Datei kann nicht so verwendet werden, wie sie ist.</numerusform>
            <numerusform>%Ln Stellen der Datei können nicht so verwendet werden, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>Nur die erste wird angezeigt (%Ln).</numerusform>
            <numerusform>Die ersten %Ln werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not contain %2 of the %3 entries known until now. If it is the complete list, they will be marked as gone; their last known state is kept. If it is only a part of the list, import it as a part. Nothing has been changed so far.</source>
        <comment>file name, number, number</comment>
        <translation>„%1“ enthält %2 der bisher bekannten %3 Einträge nicht. Ist es die vollständige Liste, werden sie als weggefallen markiert; ihr letzter bekannter Stand bleibt erhalten. Ist es nur ein Teil der Liste, importieren Sie sie als Teil. Bisher wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>attache::InvitationDialog</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>&amp;Realm:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>A customer you know: name, domain or tenant ID</source>
        <translation>Ein bekannter Kunde: Name, Domäne oder Mandanten-ID</translation>
    </message>
    <message>
        <source>&amp;Tenant ID:</source>
        <translation>&amp;Mandanten-ID:</translation>
    </message>
    <message>
        <source>Leave empty for a new customer</source>
        <translation>Für neue Kunden leer lassen</translation>
    </message>
    <message>
        <source>&amp;Domain name:</source>
        <translation>&amp;Domänenname:</translation>
    </message>
    <message>
        <source>This tenant is not used for CSP transactions</source>
        <translation>Über diesen Mandanten werden keine CSP-Transaktionen abgewickelt</translation>
    </message>
    <message>
        <source>Said &amp;by:</source>
        <translation>Gesagt &amp;von:</translation>
    </message>
    <message>
        <source>Said &amp;on:</source>
        <translation>Gesagt &amp;am:</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Worum Sie bitten</translation>
    </message>
    <message>
        <source>Request a reseller relationshi&amp;p</source>
        <translation>Vertriebs&amp;partnerschaft beantragen</translation>
    </message>
    <message>
        <source>Include delegated administrative pri&amp;vileges</source>
        <translation>Delegierte Administratorrechte ein&amp;beziehen</translation>
    </message>
    <message>
        <source>Request a &amp;GDAP relationship</source>
        <translation>&amp;GDAP-Beziehung anfordern</translation>
    </message>
    <message>
        <source>Admin relationship na&amp;me:</source>
        <translation>&amp;Name der Administratorbeziehung:</translation>
    </message>
    <message>
        <source>Made from the tenant ID if you leave it empty</source>
        <translation>Wird aus der Mandanten-ID gebildet, wenn Sie nichts eingeben</translation>
    </message>
    <message>
        <source>D&amp;uration (days):</source>
        <translation>Daue&amp;r (Tage):</translation>
    </message>
    <message>
        <source>&amp;Auto-extend by 180 days</source>
        <translation>Automatisch um 180&#xa0;Tage &amp;verlängern</translation>
    </message>
    <message>
        <source>Microsoft Entra ro&amp;les:</source>
        <translation>Microsoft &amp;Entra-Rollen:</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Email addresses, separated by commas</source>
        <translation>E-Mail-Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Reaso&amp;n:</source>
        <translation>An&amp;lass:</translation>
    </message>
    <message>
        <source>Why you ask: the customer should be able to understand it</source>
        <translation>Warum Sie darum bitten: Der Kunde sollte es verstehen können</translation>
    </message>
    <message>
        <source>Paste the link from Partner Center</source>
        <translation>Fügen Sie den Link aus dem Partner Center ein</translation>
    </message>
    <message>
        <source>Follow-up date</source>
        <translation>Nachfassdatum</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>realm, its cloud</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Invite customer – %1</source>
        <comment>realm and cloud</comment>
        <translation>Kunden einladen – %1</translation>
    </message>
    <message>
        <source>Invitation – %1</source>
        <comment>realm and cloud</comment>
        <translation>Einladung – %1</translation>
    </message>
    <message>
        <source>Realm %1, cloud %2</source>
        <translation>Umgebung %1, Cloud %2</translation>
    </message>
    <message>
        <source>This cloud was closed on %1. Invitations can be recorded, but nobody can accept them.</source>
        <translation>Diese Cloud wurde am %1 geschlossen. Einladungen können erfasst werden, aber niemand kann sie annehmen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Speic&amp;hern</translation>
    </message>
    <message>
        <source>&amp;Save, ready to send</source>
        <translation>Speic&amp;hern, versandbereit</translation>
    </message>
    <message>
        <source>Compan&amp;y name:</source>
        <translation>F&amp;irmenname:</translation>
    </message>
    <message>
        <source>Not&amp;e:</source>
        <translation>N&amp;otiz:</translation>
    </message>
    <message>
        <source>Language of t&amp;he letter:</source>
        <translation>Spr&amp;ache des Briefs:</translation>
    </message>
    <message>
        <source>Re&amp;cipients:</source>
        <translation>Emp&amp;fänger:</translation>
    </message>
    <message>
        <source>&amp;Invitation link:</source>
        <translation>Einladungslin&amp;k:</translation>
    </message>
    <message>
        <source>Follo&amp;w up on:</source>
        <translation>Na&amp;chfassen am:</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>Als En&amp;twurf behalten</translation>
    </message>
    <message>
        <source>The customer’s language</source>
        <translation>Sprache des Kunden</translation>
    </message>
</context>
<context>
    <name>attache::InvitationModel</name>
    <message>
        <source>%1 (overdue)</source>
        <comment>a follow-up date that has passed</comment>
        <translation>%1 (überfällig)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an invitation</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Nachfassen am</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
</context>
<context>
    <name>attache::InvitationsPage</name>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Customer, domain, tenant ID or recipient</source>
        <translation>Kunde, Domäne, Mandanten-ID oder Empfänger</translation>
    </message>
    <message>
        <source>&amp;Invite customer…</source>
        <translation>Kunden &amp;einladen…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Status:</translation>
    </message>
    <message>
        <source>Tenant ID:</source>
        <translation>Mandanten-ID:</translation>
    </message>
    <message>
        <source>Domain name:</source>
        <translation>Domänenname:</translation>
    </message>
    <message>
        <source>Privileges:</source>
        <translation>Rechte:</translation>
    </message>
    <message>
        <source>Follow up on:</source>
        <translation>Nachfassen am:</translation>
    </message>
    <message>
        <source>Language of the letter:</source>
        <translation>Sprache des Briefs:</translation>
    </message>
    <message>
        <source>Recipients:</source>
        <translation>Empfänger:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Anlass:</translation>
    </message>
    <message>
        <source>Statement:</source>
        <translation>Erklärung:</translation>
    </message>
    <message>
        <source>Invitation link:</source>
        <translation>Einladungslink:</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>Link ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>Link öff&amp;nen</translation>
    </message>
    <message>
        <source>Ste&amp;ps:</source>
        <translation>&amp;Schritte:</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>&amp;Show customer</source>
        <translation>Kunden anzei&amp;gen</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Was not sent</source>
        <comment>step of an invitation</comment>
        <translation>Wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Als bereit markieren</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Als gesendet markieren…</translation>
    </message>
    <message>
        <source>Reminder sent…</source>
        <comment>step of an invitation</comment>
        <translation>Erinnerung gesendet…</translation>
    </message>
    <message>
        <source>Accepted…</source>
        <comment>step of an invitation</comment>
        <translation>Angenommen…</translation>
    </message>
    <message>
        <source>Access assigned…</source>
        <comment>step of an invitation</comment>
        <translation>Zugriff zugewiesen…</translation>
    </message>
    <message>
        <source>Access verified…</source>
        <comment>step of an invitation</comment>
        <translation>Zugriff überprüft…</translation>
    </message>
    <message>
        <source>Declined…</source>
        <comment>step of an invitation</comment>
        <translation>Abgelehnt…</translation>
    </message>
    <message>
        <source>Lapsed…</source>
        <comment>step of an invitation</comment>
        <translation>Abgelaufen…</translation>
    </message>
    <message>
        <source>Cancel here…</source>
        <comment>step of an invitation</comment>
        <translation>Hier zurückziehen…</translation>
    </message>
    <message>
        <source>Outcome unknown…</source>
        <comment>step of an invitation</comment>
        <translation>Ergebnis unbekannt…</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>Der Link konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who took a step</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>status of invitations, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>invitations of every status</comment>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s)</source>
        <translation>
            <numerusform>%Ln Einladung</numerusform>
            <numerusform>%Ln Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation yet</source>
        <translation>Noch keine Einladung</translation>
    </message>
    <message>
        <source>Invite a customer to grant you delegated administrative privileges. That also works for a customer who already works with a partner, and changes none of its subscriptions.</source>
        <translation>Laden Sie einen Kunden ein, Ihnen delegierte Administratorrechte zu erteilen. Das geht auch bei einem Kunden, der bereits mit einem Partner zusammenarbeitet, und ändert keines seiner Abonnements.</translation>
    </message>
    <message>
        <source>Invite customer…</source>
        <translation>Kunden einladen…</translation>
    </message>
    <message>
        <source>No invitation matches</source>
        <translation>Keine Einladung passt</translation>
    </message>
    <message>
        <source>No invitation has this status and these words.</source>
        <translation>Keine Einladung hat diesen Status und diese Wörter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Realm %1, cloud %2</source>
        <translation>Umgebung %1, Cloud %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>tenant ID</comment>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration of a relationship</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, %2, auto-extend: %3
%4</source>
        <comment>relationship name, duration, yes or no, roles</comment>
        <translation>„%1“, %2, automatische Verlängerung: %3
%4</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>auto-extend</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>auto-extend</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Delegated administrative privileges are included</source>
        <translation>Delegierte Administratorrechte sind einbezogen</translation>
    </message>
    <message>
        <source>No admin privileges</source>
        <translation>Keine Administratorrechte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, how far away</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no follow-up date</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>This tenant is not used for CSP transactions, said by %1 on %2.</source>
        <translation>Über diesen Mandanten werden keine CSP-Transaktionen abgewickelt, gesagt von %1 am %2.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>link</comment>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>This link does not lead to a host that this cloud uses for approvals. Attaché neither opens nor copies it.</source>
        <translation>Dieser Link führt zu keinem Host, den diese Cloud für Genehmigungen verwendet. Attaché öffnet und kopiert ihn nicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, new status of its invitation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <comment>step of an invitation, status that stands again</comment>
        <translation>Korrektur: %1</translation>
    </message>
</context>
<context>
    <name>attache::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>what a journal entry is about</comment>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>attache::Main</name>
    <message>
        <source>Dashboard for the customers and partners of Microsoft cloud partners.</source>
        <translation>Dashboard für die Kunden und Partner von Microsoft-Cloudpartnern.</translation>
    </message>
    <message>
        <source>Workspace file to open.</source>
        <translation>Zu öffnende Arbeitsbereichsdatei.</translation>
    </message>
    <message>
        <source>Language of the window: en, fr or de.</source>
        <translation>Sprache des Fensters: en, fr oder de.</translation>
    </message>
    <message>
        <source>Theme: system, light or dark.</source>
        <translation>Design: system, light oder dark.</translation>
    </message>
    <message>
        <source>Write a picture of each page to this folder, then quit.</source>
        <translation>Von jeder Seite ein Bild in diesen Ordner schreiben, dann beenden.</translation>
    </message>
</context>
<context>
    <name>attache::MainMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>step</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>step</comment>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <comment>menu</comment>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Relationship</source>
        <comment>menu</comment>
        <translation>Be&amp;ziehung</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <comment>menu</comment>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>&amp;Zuletzt verwendete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>No workspace opened yet</source>
        <translation>Noch kein Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;sample workspace</source>
        <translation>Beis&amp;pielarbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alle&amp;s auswählen</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>Kunden s&amp;uchen</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation>Liste &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Details pane</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>D&amp;esign</translation>
    </message>
    <message>
        <source>Use &amp;system setting</source>
        <comment>theme</comment>
        <translation>&amp;Systemeinstellung verwenden</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>Da&amp;rk theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Add &amp;note…</source>
        <translation>&amp;Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Copy tenant ID</source>
        <translation>&amp;Mandanten-ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Invite customer…</source>
        <translation>Kunden &amp;einladen…</translation>
    </message>
    <message>
        <source>&amp;Record a partner…</source>
        <translation>&amp;Partner erfassen…</translation>
    </message>
    <message>
        <source>&amp;New realm…</source>
        <translation>&amp;Neue Umgebung…</translation>
    </message>
    <message>
        <source>&amp;Edit realm…</source>
        <translation>Umgebung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Verify workspace</source>
        <translation>Arbeitsbereich &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Multi-partner rules</source>
        <translation>&amp;Multipartner-Regeln</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>Ü&amp;ber %1</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <comment>page</comment>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <comment>page</comment>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <comment>page</comment>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <comment>page</comment>
        <translation>&amp;Einladungen</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <comment>page</comment>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>Query &amp;language</source>
        <translation>Abfrage&amp;sprache</translation>
    </message>
    <message>
        <source>&amp;Narrow the list</source>
        <translation>Liste ein&amp;grenzen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Start a review…</source>
        <translation>Über&amp;prüfung starten…</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <comment>page</comment>
        <translation>Über&amp;prüfungen</translation>
    </message>
    <message>
        <source>&amp;As of an earlier date…</source>
        <translation>Sta&amp;nd eines früheren Datums…</translation>
    </message>
    <message>
        <source>&amp;Back to the present</source>
        <translation>&amp;Zurück zur Gegenwart</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <comment>page</comment>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <comment>page</comment>
        <translation>Dia&amp;gramme</translation>
    </message>
    <message>
        <source>&amp;Access statement…</source>
        <translation>&amp;Zugriffsübersicht…</translation>
    </message>
    <message>
        <source>Customer &amp;sheet…</source>
        <translation>Kunden&amp;blatt…</translation>
    </message>
</context>
<context>
    <name>attache::MainWindow</name>
    <message>
        <source>This workspace is already open.</source>
        <translation>Dieser Arbeitsbereich ist bereits geöffnet.</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
    <message>
        <source>The sample workspace is being made.</source>
        <translation>Der Beispielarbeitsbereich wird erstellt.</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>„%1“ wird geöffnet</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>workspace, program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Attaché workspaces (*.attache)</source>
        <translation>Attaché-Arbeitsbereiche (*.attache)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Lists and answers (*.csv *.txt *.tsv *.json)</source>
        <translation>Listen und Antworten (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>This page has no table to export.</source>
        <translation>Diese Seite hat keine Tabelle zum Exportieren.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting to “%1”</source>
        <translation>Export nach „%1“</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Nach %1 gesichert</translation>
    </message>
    <message>
        <source>Choose a realm at the top first.</source>
        <translation>Wählen Sie zuerst oben eine Umgebung aus.</translation>
    </message>
    <message>
        <source>Verifying the workspace</source>
        <translation>Arbeitsbereich wird geprüft</translation>
    </message>
    <message>
        <source>Verify workspace</source>
        <translation>Arbeitsbereich prüfen</translation>
    </message>
    <message>
        <source>The workspace is in order: database, ledger and journal chain.</source>
        <translation>Der Arbeitsbereich ist in Ordnung: Datenbank, Bestandsbuch und Journalkette.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found. Back up the file and open a copy of an earlier backup.</source>
        <translation>
            <numerusform>%n Problem wurde gefunden. Sichern Sie die Datei, und öffnen Sie eine Kopie einer früheren Sicherung.</numerusform>
            <numerusform>%n Probleme wurden gefunden. Sichern Sie die Datei, und öffnen Sie eine Kopie einer früheren Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied. Export writes all.</source>
        <translation>
            <numerusform>Die erste %Ln Zeile wurde kopiert. Der Export schreibt alle.</numerusform>
            <numerusform>Die ersten %Ln Zeilen wurden kopiert. Der Export schreibt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Ansichten exportieren</translation>
    </message>
    <message>
        <source>Views of Attaché (*.json)</source>
        <translation>Ansichten von Attaché (*.json)</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>Exporting views</source>
        <translation>Ansichten werden exportiert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file name: view, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date of the newest list</comment>
        <translation>Datum unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) exported to %1, as of %2</source>
        <translation>
            <numerusform>%Ln Kunde nach %1 exportiert, Stand vom %2</numerusform>
            <numerusform>%Ln Kunden nach %1 exportiert, Stand vom %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) for the filter %3 exported to %1, as of %2</source>
        <translation>
            <numerusform>%Ln Kunde zum Filter %3 nach %1 exportiert, Stand vom %2</numerusform>
            <numerusform>%Ln Kunden zum Filter %3 nach %1 exportiert, Stand vom %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, descending</source>
        <comment>column</comment>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>This page has no table to print.</source>
        <translation>Diese Seite hat keine Tabelle zum Drucken.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>„%1“ wird gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Hand over a review</source>
        <translation>Überprüfung übergeben</translation>
    </message>
    <message>
        <source>Reviews of Attaché (*.attache-review)</source>
        <translation>Überprüfungen von Attaché (*.attache-review)</translation>
    </message>
    <message>
        <source>Merge a review</source>
        <translation>Überprüfung zusammenführen</translation>
    </message>
    <message>
        <source>The list is still being read: start the review in a moment.</source>
        <translation>Die Liste wird noch gelesen: Starten Sie die Überprüfung gleich noch einmal.</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <comment>proposed name; date</comment>
        <translation>Überprüfung vom %1</translation>
    </message>
    <message>
        <source>Freezing the customers of “%1”</source>
        <comment>a review</comment>
        <translation>Kunden von „%1“ werden festgehalten</translation>
    </message>
    <message>
        <source>The review was not started.</source>
        <translation>Die Überprüfung wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Writing the review</source>
        <translation>Überprüfung wird geschrieben</translation>
    </message>
    <message>
        <source>The review is in %1. Whoever works on it merges it into their own workspace, and gives it back as a file.</source>
        <translation>Die Überprüfung steht in %1. Wer daran weiterarbeitet, führt sie im eigenen Arbeitsbereich zusammen und gibt sie als Datei zurück.</translation>
    </message>
    <message>
        <source>“%1” was taken over.</source>
        <comment>a review</comment>
        <translation>„%1“ wurde übernommen.</translation>
    </message>
    <message>
        <source>“%1” was merged.</source>
        <comment>a review</comment>
        <translation>„%1“ wurde zusammengeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) were new.</source>
        <translation>
            <numerusform>%Ln Entscheidung war neu.</numerusform>
            <numerusform>%Ln Entscheidungen waren neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewers differ on %Ln customer(s).</source>
        <translation>
            <numerusform>Bei %Ln Kunden gehen die Entscheidungen auseinander.</numerusform>
            <numerusform>Bei %Ln Kunden gehen die Entscheidungen auseinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is closed in the file, but stays open here: decisions made here are not part of what was closed.</source>
        <translation>In der Datei ist sie abgeschlossen, hier bleibt sie offen: Hier getroffene Entscheidungen gehören nicht zu dem, was abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>Evidence: name of a new folder</source>
        <translation>Nachweise: Name eines neuen Ordners</translation>
    </message>
    <message>
        <source>Writing evidence</source>
        <translation>Nachweise werden geschrieben</translation>
    </message>
    <message>
        <source>The evidence is in %1. The file %2 in it says how it is checked.</source>
        <translation>Die Nachweise stehen in %1. Die Datei %2 darin sagt, wie sie geprüft werden.</translation>
    </message>
    <message>
        <source>%1 as of %2 – %3</source>
        <comment>workspace, date, program</comment>
        <translation>%1, Stand %2 – %3</translation>
    </message>
    <message>
        <source>Putting the workspace back</source>
        <translation>Arbeitsbereich wird zurückversetzt</translation>
    </message>
    <message>
        <source>This is the first observation.</source>
        <translation>Das ist die erste Erfassung.</translation>
    </message>
    <message>
        <source>The customer is still being read. Try again in a moment.</source>
        <translation>Der Kunde wird noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>attache::MatrixDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>attachments in a cell</comment>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::MatrixModel</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>partner, how it stands to us</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-ID</translation>
    </message>
    <message>
        <source>%1, %2: nothing known</source>
        <comment>partner, service</comment>
        <translation>%1, %2: nichts bekannt</translation>
    </message>
</context>
<context>
    <name>attache::MatrixView</name>
    <message>
        <source>Partners attached to the customer, by service</source>
        <translation>Dem Kunden zugeordnete Partner nach Dienst</translation>
    </message>
</context>
<context>
    <name>attache::MonthBarChart</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>name of a month, year, number</comment>
        <translation>%1 %2: %3</translation>
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
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Partial</source>
        <comment>an observation of a part of a list</comment>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Observed on</source>
        <translation>Erfasst am</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file or call</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Extent</source>
        <comment>complete or partial</comment>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>number of rows read</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>number of rows</comment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>number of rows</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>number of rows</comment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>number of rows</comment>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who made the observation</comment>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>attache::PartnerModel</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>how a partner stands to us</comment>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Transacts as a CSP</source>
        <translation>CSP-Transaktionen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Shared with us</source>
        <comment>customers that both the partner and we are attached to</comment>
        <translation>Mit uns gemeinsam</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Partner ID (formerly MPN ID)</source>
        <translation>Partner-ID (früher MPN-ID)</translation>
    </message>
</context>
<context>
    <name>attache::PartnersPage</name>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Name, tenant ID, Partner ID or service</source>
        <translation>Name, Mandanten-ID, Partner-ID oder Dienst</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Tenant ID:</source>
        <translation>Mandanten-ID:</translation>
    </message>
    <message>
        <source>Partner ID (formerly MPN ID):</source>
        <translation>Partner-ID (früher MPN-ID):</translation>
    </message>
    <message>
        <source>First seen:</source>
        <translation>Zuerst gesehen:</translation>
    </message>
    <message>
        <source>&amp;Standing:</source>
        <comment>how a partner stands to us</comment>
        <translation>&amp;Stellung:</translation>
    </message>
    <message>
        <source>Transacts as a CS&amp;P:</source>
        <translation>&amp;CSP-Transaktionen:</translation>
    </message>
    <message>
        <source>C&amp;ustomers of this partner:</source>
        <translation>K&amp;unden dieses Partners:</translation>
    </message>
    <message>
        <source>Show &amp;all on the Customers page</source>
        <translation>A&amp;lle auf der Seite „Kunden“ anzeigen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Domänenname</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln Partner</numerusform>
            <numerusform>%Ln Partner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of rows shown, of all</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>No partner is known yet</source>
        <translation>Noch kein Partner bekannt</translation>
    </message>
    <message>
        <source>Partners appear with imported lists, and when you record by hand that a partner is attached to a customer. That none is shown does not mean that there is none.</source>
        <translation>Partner erscheinen mit importierten Listen und wenn Sie von Hand erfassen, dass ein Partner einem Kunden zugeordnet ist. Dass keiner angezeigt wird, heißt nicht, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>No partner matches</source>
        <translation>Kein Partner passt</translation>
    </message>
    <message>
        <source>No partner has these words in its name, tenant ID, Partner ID or services.</source>
        <translation>Kein Partner hat diese Wörter in Name, Mandanten-ID, Partner-ID oder Diensten.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>tenant ID</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>Partner ID</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>This is the realm’s own partner organization. Its tenant ID and Partner ID are set in the realm.</source>
        <translation>Dies ist die eigene Partnerorganisation der Umgebung. Ihre Mandanten-ID und Partner-ID werden in der Umgebung festgelegt.</translation>
    </message>
    <message>
        <source>You said so; imported lists do not change it.</source>
        <translation>Das haben Sie angegeben; importierte Listen ändern es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Show &amp;all %Ln on the Customers page</source>
        <translation>
            <numerusform>A&amp;lle %Ln auf der Seite „Kunden“ anzeigen</numerusform>
            <numerusform>A&amp;lle %Ln auf der Seite „Kunden“ anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. You can undo it.</source>
        <comment>what was said about a partner</comment>
        <translation>Gespeichert. Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>Part&amp;ner sheet…</source>
        <translation>Par&amp;tnerblatt…</translation>
    </message>
</context>
<context>
    <name>attache::PastBanner</name>
    <message>
        <source>The past: as of %1. You see what was known then. Nothing can be changed here.</source>
        <comment>date and time</comment>
        <translation>Die Vergangenheit: Stand vom %1. Sie sehen, was damals bekannt war. Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Customers, partners, relationships, notes, tags and invitations are those of then. Realms and saved views are those of today.</source>
        <translation>Kunden, Partner, Beziehungen, Notizen, Schlagwörter und Einladungen sind die von damals. Umgebungen und gespeicherte Ansichten sind die von heute.</translation>
    </message>
    <message>
        <source>The observation before</source>
        <translation>Die Erfassung davor</translation>
    </message>
    <message>
        <source>The observation after</source>
        <translation>Die Erfassung danach</translation>
    </message>
    <message>
        <source>Another &amp;date…</source>
        <translation>Anderes &amp;Datum…</translation>
    </message>
    <message>
        <source>Back to the &amp;present</source>
        <translation>Zurück zur &amp;Gegenwart</translation>
    </message>
</context>
<context>
    <name>attache::PastDialog</name>
    <message>
        <source>Show the workspace as of an earlier date</source>
        <translation>Arbeitsbereich zu einem früheren Zeitpunkt zeigen</translation>
    </message>
    <message>
        <source>Every page then shows what was known at that time, and nothing that came later. Nothing can be changed there, and the present stays as it is.</source>
        <translation>Jede Seite zeigt dann, was zu diesem Zeitpunkt bekannt war, und nichts, was später kam. Dort lässt sich nichts ändern, und die Gegenwart bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>At the &amp;end of this day (UTC):</source>
        <translation>Am &amp;Ende dieses Tages (UTC):</translation>
    </message>
    <message>
        <source>After this &amp;observation:</source>
        <translation>Nach dieser &amp;Erfassung:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Erfassungen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the workspace as of a date</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Import a list first.</source>
        <translation>Es ist noch nichts erfasst. Importieren Sie zuerst eine Liste.</translation>
    </message>
    <message>
        <source>The newest observation by then: %1, %2</source>
        <comment>source; date and time</comment>
        <translation>Die neueste Erfassung bis dahin: %1, %2</translation>
    </message>
    <message>
        <source>Nothing had been recorded by then.</source>
        <translation>Bis dahin war nichts erfasst.</translation>
    </message>
</context>
<context>
    <name>attache::PrintPreview</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 3 of 40</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <comment>title of the list</comment>
        <translation>Drucken: %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Nummer der Seite</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>&amp;Ausrichtung:</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
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
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>None</source>
        <comment>filter</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown customers, all customers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>date of the newest list</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Put back to</source>
        <comment>point in the past that a list shows</comment>
        <translation>Zurückversetzt auf</translation>
    </message>
</context>
<context>
    <name>attache::QueryBar</name>
    <message>
        <source>Remove %1</source>
        <comment>condition</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Filter, for example: %1</source>
        <translation>Filtern, zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Filter of the customer list</source>
        <translation>Filter der Kundenliste</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Was am Filter nicht stimmt</translation>
    </message>
    <message>
        <source>Words find names, aliases, domains and tenant IDs. Conditions such as %1 narrow the list. F1 explains them all.</source>
        <translation>Wörter finden Namen, Aliase, Domänen und Mandanten-IDs. Bedingungen wie %1 schränken die Liste ein. F1 erklärt sie alle.</translation>
    </message>
</context>
<context>
    <name>attache::QueryCompleter</name>
    <message>
        <source>Offers for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>offer, what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attache::QueryHelpDialog</name>
    <message>
        <source>Both words, wherever they stand, without case and accents</source>
        <translation>Beide Wörter, wo immer sie stehen, ohne Groß- und Kleinschreibung und Akzente</translation>
    </message>
    <message>
        <source>The words as they stand, side by side</source>
        <translation>Die Wörter, wie sie dastehen, nebeneinander</translation>
    </message>
    <message>
        <source>Office 365 is ours, Azure somebody else’s</source>
        <translation>Office&#xa0;365 gehört uns, Azure jemand anderem</translation>
    </message>
    <message>
        <source>One partner or the other is attached</source>
        <translation>Der eine oder der andere Partner ist zugeordnet</translation>
    </message>
    <message>
        <source>Current customers without Azure</source>
        <translation>Aktuelle Kunden ohne Azure</translation>
    </message>
    <message>
        <source>Access of ours ends within 30 days, or an invitation has lapsed</source>
        <translation>Ein Zugriff von uns endet innerhalb von 30 Tagen, oder eine Einladung ist abgelaufen</translation>
    </message>
    <message>
        <source>In Germany, with DAP or with no attachment of ours</source>
        <translation>In Deutschland, mit DAP oder ohne eine Zuordnung von uns</translation>
    </message>
    <message>
        <source>Two to four partners are attached</source>
        <translation>Zwei bis vier Partner sind zugeordnet</translation>
    </message>
    <message>
        <source>Access of ours ends in this quarter or the next</source>
        <translation>Ein Zugriff von uns endet in diesem oder im nächsten Quartal</translation>
    </message>
    <message>
        <source>First seen last month</source>
        <translation>Zuerst gesehen im letzten Monat</translation>
    </message>
    <message>
        <source>Not seen for more than 30 days</source>
        <translation>Seit mehr als 30 Tagen nicht gesehen</translation>
    </message>
    <message>
        <source>Something is due today or overdue, and nobody is the owner</source>
        <translation>Etwas ist heute fällig oder überfällig, und niemand ist verantwortlich</translation>
    </message>
    <message>
        <source>GDAP that is known from a file or recorded by hand</source>
        <translation>GDAP, das aus einer Datei bekannt oder von Hand erfasst ist</translation>
    </message>
    <message>
        <source>Tagged, and neither Azure nor Office 365 is ours</source>
        <translation>Mit Schlagwort, und weder Azure noch Office&#xa0;365 gehört uns</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Abfragesprache</translation>
    </message>
    <message>
        <source>The line over the customer list, the command line and saved views know the same language. Choose an example to see what it finds.</source>
        <translation>Die Zeile über der Kundenliste, die Befehlszeile und gespeicherte Ansichten kennen dieselbe Sprache. Wählen Sie ein Beispiel, um zu sehen, was es findet.</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>Examples of queries</source>
        <translation>Beispiele für Abfragen</translation>
    </message>
    <message>
        <source>Fields of the query language</source>
        <translation>Felder der Abfragesprache</translation>
    </message>
    <message>
        <source>Rules of the query language</source>
        <translation>Regeln der Abfragesprache</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Was sie findet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What it asks about</source>
        <translation>Wonach es fragt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words stand for themselves: each must occur in a name, alias, domain, tenant ID or tag. Quotation marks keep words together.</source>
        <translation>Wörter stehen für sich: Jedes muss in einem Namen, Alias, einer Domäne, Mandanten-ID oder einem Schlagwort vorkommen. Gerade Anführungszeichen halten Wörter zusammen.</translation>
    </message>
    <message>
        <source>A condition is a field, a colon and a value: %1. Several values are separated by a bar, and one of them is enough: %2.</source>
        <translation>Eine Bedingung besteht aus Feld, Doppelpunkt und Wert: %1. Mehrere Werte trennt ein senkrechter Strich, und einer von ihnen genügt: %2.</translation>
    </message>
    <message>
        <source>What stands side by side must all hold. “%1” wants one of its sides, and binds less tightly; parentheses group. A dash or “%2” excludes: %3.</source>
        <translation>Was nebeneinander steht, muss alles zutreffen. „%1“ verlangt eine der beiden Seiten und bindet schwächer; Klammern fassen zusammen. Ein Minuszeichen oder „%2“ schließt aus: %3.</translation>
    </message>
    <message>
        <source>Dates and numbers know &lt; &lt;= &gt; &gt;= and ranges, both ends included: %1. A range may be open at one end: %2.</source>
        <translation>Daten und Zahlen kennen &lt; &lt;= &gt; &gt;= und Bereiche einschließlich beider Enden: %1. Ein Bereich kann an einem Ende offen sein: %2.</translation>
    </message>
    <message>
        <source>A span such as %1 is counted from now: ahead for what ends or is due, back for what was seen.</source>
        <translation>Eine Dauer wie %1 zählt ab jetzt: in die Zukunft für das, was endet oder fällig ist, zurück für das, was gesehen wurde.</translation>
    </message>
    <message>
        <source>Periods: %1; a day is written 2026-12-31, a month 2026-12. Days are those of UTC, weeks begin on Monday.</source>
        <translation>Zeiträume: %1; einen Tag schreibt man 2026-12-31 oder 31.12.2026, einen Monat 2026-12. Tage gelten nach UTC, Wochen beginnen am Montag.</translation>
    </message>
    <message>
        <source>“%1” and “%2” as a value ask whether there is anything at all: %3.</source>
        <translation>„%1“ und „%2“ als Wert fragen, ob überhaupt etwas da ist: %3.</translation>
    </message>
    <message>
        <source>To look for one of these words or signs itself, put it in quotation marks.</source>
        <translation>Um eines dieser Wörter oder Zeichen selbst zu suchen, setzen Sie es in gerade Anführungszeichen.</translation>
    </message>
    <message>
        <source>Fields and words are understood in English, French and German at any time, without accents. What is saved does not depend on the language.</source>
        <translation>Felder und Wörter werden jederzeit auf Englisch, Französisch und Deutsch verstanden, auch ohne Akzente. Was gespeichert wird, hängt nicht von der Sprache ab.</translation>
    </message>
    <message>
        <source>The partner of exactly that name, not those in whose name it is a part</source>
        <translation>Der Partner mit genau diesem Namen, nicht die, in deren Namen er vorkommt</translation>
    </message>
</context>
<context>
    <name>attache::RealmDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>C&amp;loud:</source>
        <translation>C&amp;loud:</translation>
    </message>
    <message>
        <source>Own &amp;tenant ID:</source>
        <translation>Eigene &amp;Mandanten-ID:</translation>
    </message>
    <message>
        <source>Leave empty if you do not know it</source>
        <translation>Leer lassen, wenn Sie sie nicht kennen</translation>
    </message>
    <message>
        <source>Own &amp;Partner ID:</source>
        <translation>Eigene &amp;Partner-ID:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of letters:</source>
        <translation>&amp;Sprache der Briefe:</translation>
    </message>
    <message>
        <source>What this cloud can do</source>
        <translation>Was diese Cloud kann</translation>
    </message>
    <message>
        <source>Microsoft closed this cloud on %1: lists, partners and invitations can be kept and read, and files imported and exported; nobody can sign in.</source>
        <translation>Microsoft hat diese Cloud am %1 geschlossen: Listen, Partner und Einladungen können geführt und gelesen, Dateien importiert und exportiert werden; niemand kann sich anmelden.</translation>
    </message>
    <message>
        <source>Granular delegated admin privileges (GDAP) can be requested.</source>
        <translation>Granulare delegierte Administratorrechte (GDAP) können angefordert werden.</translation>
    </message>
    <message>
        <source>There are no granular delegated admin privileges (GDAP).</source>
        <translation>Es gibt keine granularen delegierten Administratorrechte (GDAP).</translation>
    </message>
    <message>
        <source>A reseller relationship can be requested with or without admin privileges.</source>
        <translation>Eine Vertriebspartnerschaft kann mit oder ohne Administratorrechte beantragt werden.</translation>
    </message>
    <message>
        <source>A reseller relationship request always includes delegated administrative privileges.</source>
        <translation>Ein Antrag auf Vertriebspartnerschaft umfasst immer delegierte Administratorrechte.</translation>
    </message>
    <message>
        <source>A customer may work with several partners.</source>
        <translation>Ein Kunde kann mit mehreren Partnern zusammenarbeiten.</translation>
    </message>
    <message>
        <source>Microsoft’s pages disagree whether a customer may work with several partners here.</source>
        <translation>Die Seiten von Microsoft widersprechen sich darin, ob ein Kunde hier mit mehreren Partnern zusammenarbeiten kann.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>New realm</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>A realm is one partner tenant in one cloud. Realms never mix: each has its own customers, partners and invitations.</source>
        <translation>Eine Umgebung ist ein Partnermandant in einer Cloud. Umgebungen vermischen sich nie: Jede hat ihre eigenen Kunden, Partner und Einladungen.</translation>
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
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Choose whose customers are shown: one of your partner tenants, or all of them</source>
        <translation>Auswählen, wessen Kunden angezeigt werden: die eines Ihrer Partnermandanten oder aller</translation>
    </message>
    <message>
        <source>All realms</source>
        <translation>Alle Umgebungen</translation>
    </message>
</context>
<context>
    <name>attache::ReasonBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>attache::ReviewCommands</name>
    <message>
        <source>“%1”</source>
        <comment>undo: a decision in a review</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>“%1” for %Ln customer(s)</source>
        <comment>undo: decisions in a review</comment>
        <translation>
            <numerusform>„%1“ für %Ln Kunden</numerusform>
            <numerusform>„%1“ für %Ln Kunden</numerusform>
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
        <translation>Letzte Überprüfung, „%1“: %2, von %3 am %4</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>What was frozen cannot be read: verify the workspace.</source>
        <translation>Das Festgehaltene ist nicht lesbar: Überprüfen Sie den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The reviewers differ:</source>
        <translation>Die Entscheidungen gehen auseinander:</translation>
    </message>
    <message>
        <source>The reviewers differed, which was settled:</source>
        <translation>Die Entscheidungen gingen auseinander, das ist geklärt:</translation>
    </message>
    <message>
        <source>Said in this review:</source>
        <translation>In dieser Überprüfung entschieden:</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>reviewer, decision, date and time</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Settle: %1…</source>
        <comment>decision that ends a conflict</comment>
        <translation>Endgültig: %1…</translation>
    </message>
    <message>
        <source>Nobody is known to be attached.</source>
        <translation>Niemand ist bekanntermaßen zugeordnet.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Whose</source>
        <comment>column: mine, others</comment>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a relationship</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>date</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>How we know</source>
        <comment>column: evidence</comment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Access when the review was started:</source>
        <translation>Zugriff beim Start der Überprüfung:</translation>
    </message>
    <message>
        <source>Access when the review was started</source>
        <translation>Zugriff beim Start der Überprüfung</translation>
    </message>
</context>
<context>
    <name>attache::ReviewLabels</name>
    <message>
        <source>Keep</source>
        <comment>access, in a review</comment>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>access, in a review</comment>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>decision in a review: has to be clarified first</comment>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>decision in a review</comment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>First review</source>
        <comment>mark of a customer</comment>
        <translation>Erste Überprüfung</translation>
    </message>
    <message>
        <source>Changed since the last review</source>
        <comment>mark of a customer</comment>
        <translation>Seit der letzten Überprüfung geändert</translation>
    </message>
    <message>
        <source>Privileged role</source>
        <comment>mark of a customer</comment>
        <translation>Privilegierte Rolle</translation>
    </message>
    <message>
        <source>Runs out within 30 days</source>
        <comment>mark of a customer</comment>
        <translation>Läuft innerhalb von 30 Tagen ab</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>mark of a customer</comment>
        <translation>Andere Partner</translation>
    </message>
    <message>
        <source>Not seen for 30 days</source>
        <comment>mark of a customer</comment>
        <translation>Seit 30 Tagen nicht gesehen</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>mark of a customer</comment>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>No effective access</source>
        <comment>mark of a customer</comment>
        <translation>Kein wirksamer Zugriff</translation>
    </message>
    <message>
        <source>Last decision not carried out</source>
        <comment>mark of a customer</comment>
        <translation>Letzte Entscheidung nicht umgesetzt</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>item of a review</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waits for a second reviewer</source>
        <comment>item of a review</comment>
        <translation>Wartet auf zweite prüfende Person</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <comment>item of a review</comment>
        <translation>Abweichende Entscheidungen</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>item of a review</comment>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1 – waits for a second reviewer</source>
        <comment>decision</comment>
        <translation>%1 – wartet auf zweite prüfende Person</translation>
    </message>
</context>
<context>
    <name>attache::ReviewModel</name>
    <message>
        <source>Decision</source>
        <comment>column of a review</comment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <comment>column of a review: its marks</comment>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>Last review</source>
        <comment>column of a review: its decision</comment>
        <translation>Letzte Überprüfung</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>of a decision</comment>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfende Person</translation>
    </message>
    <message>
        <source>Decided on</source>
        <comment>date</comment>
        <translation>Entschieden am</translation>
    </message>
</context>
<context>
    <name>attache::ReviewStartDialog</name>
    <message>
        <source>Start a review</source>
        <translation>Überprüfung starten</translation>
    </message>
    <message>
        <source>Every &amp;decision needs a second reviewer</source>
        <translation>Jede &amp;Entscheidung braucht eine zweite Person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of the list “%1” are frozen as they are known now. Later changes do not reach the review.</source>
        <translation>
            <numerusform>%Ln Kunde der Liste „%1“ wird so festgehalten, wie er jetzt bekannt ist. Spätere Änderungen erreichen die Überprüfung nicht.</numerusform>
            <numerusform>%Ln Kunden der Liste „%1“ werden so festgehalten, wie sie jetzt bekannt sind. Spätere Änderungen erreichen die Überprüfung nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a review</comment>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Sample:</source>
        <comment>part of the customers in a review</comment>
        <translation>&amp;Stichprobe:</translation>
    </message>
    <message>
        <source>Start review</source>
        <comment>button</comment>
        <translation>Überprüfung starten</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a number of percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Of customers without anything worth a look. Those with a mark, such as a privileged role, other partners or a change since the last review, are always in it.</source>
        <translation>Von den Kunden ohne Auffälligkeit. Kunden mit einer Kennzeichnung, etwa einer privilegierten Rolle, anderen Partnern oder einer Änderung seit der letzten Überprüfung, sind immer dabei.</translation>
    </message>
</context>
<context>
    <name>attache::ReviewsPage</name>
    <message>
        <source>%1, %2 – why?</source>
        <comment>decision, customer</comment>
        <translation>%1, %2 – warum?</translation>
    </message>
    <message numerus="yes">
        <source>%1, for all %Ln selected customer(s) – why?</source>
        <comment>decision</comment>
        <translation>
            <numerusform>%1, für %Ln ausgewählten Kunden – warum?</numerusform>
            <numerusform>%1, für alle %Ln ausgewählten Kunden – warum?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide for %Ln customer(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Für %Ln Kunden entscheiden</numerusform>
            <numerusform>Für %Ln Kunden entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>button</comment>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide first: a reason belongs to a decision.</source>
        <translation>Entscheiden Sie zuerst: Eine Begründung gehört zu einer Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this review.</source>
        <translation>In dieser Überprüfung ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Überprüfung abschließen</translation>
    </message>
    <message>
        <source>“%1” is closed with these decisions, and never changes again:
%2</source>
        <translation>„%1“ wird mit diesen Entscheidungen abgeschlossen und ändert sich nie mehr:
%2</translation>
    </message>
    <message>
        <source>Close the review</source>
        <comment>button</comment>
        <translation>Überprüfung abschließen</translation>
    </message>
    <message>
        <source>“%1” is closed.</source>
        <translation>„%1“ ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>page</comment>
        <translation>Überprüfungen</translation>
    </message>
    <message>
        <source>%1 – closed on %2</source>
        <comment>name of a review, date</comment>
        <translation>%1 – abgeschlossen am %2</translation>
    </message>
    <message>
        <source>%1 – started on %2</source>
        <comment>name of a review, date</comment>
        <translation>%1 – gestartet am %2</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Noch keine Überprüfung</translation>
    </message>
    <message>
        <source>A review freezes the customers of the list as they are known now. Each is then decided by a single key: keep, revoke, ask. No network is needed.</source>
        <translation>Eine Überprüfung hält die Kunden der Liste so fest, wie sie jetzt bekannt sind. Über jeden wird dann mit einer einzigen Taste entschieden: beibehalten, entziehen, klären. Ein Netz ist nicht nötig.</translation>
    </message>
    <message>
        <source>Start a review…</source>
        <translation>Überprüfung starten…</translation>
    </message>
    <message>
        <source>Started by %1 on %2</source>
        <comment>person, date and time</comment>
        <translation>Gestartet von %1 am %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>date and time</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>as of an unknown date</source>
        <translation>Stand unbekannt</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>sample: %1 of %2 customers</source>
        <translation>Stichprobe: %1 von %2 Kunden</translation>
    </message>
    <message>
        <source>every decision needs a second reviewer</source>
        <translation>jede Entscheidung braucht eine zweite Person</translation>
    </message>
    <message>
        <source>closed by %1 on %2: it never changes again</source>
        <comment>person, date and time</comment>
        <translation>abgeschlossen von %1 am %2: Sie ändert sich nie mehr</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <comment>customers of a review</comment>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for a second reviewer</source>
        <translation>
            <numerusform>%Ln wartet auf eine zweite Person</numerusform>
            <numerusform>%Ln warten auf eine zweite Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviewers differ on %Ln</source>
        <translation>
            <numerusform>bei %Ln gehen die Entscheidungen auseinander</numerusform>
            <numerusform>bei %Ln gehen die Entscheidungen auseinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a minute, about %Ln minute(s) left</source>
        <comment>pace of decisions</comment>
        <translation>
            <numerusform>%1 pro Minute, noch etwa %Ln Minute</numerusform>
            <numerusform>%1 pro Minute, noch etwa %Ln Minuten</numerusform>
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
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Of the customers in the list as it is now</source>
        <translation>Der Kunden in der Liste, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Saves the review as one file that a second reviewer works on elsewhere</source>
        <translation>Speichert die Überprüfung als eine Datei, an der eine zweite Person anderswo arbeitet</translation>
    </message>
    <message>
        <source>Merge a file…</source>
        <translation>Datei zusammenführen…</translation>
    </message>
    <message>
        <source>Takes over a review, or what was decided in a copy of one</source>
        <translation>Übernimmt eine Überprüfung oder was in einer Kopie entschieden wurde</translation>
    </message>
    <message>
        <source>Close the review…</source>
        <translation>Überprüfung abschließen…</translation>
    </message>
    <message>
        <source>Customers of the review</source>
        <translation>Kunden der Überprüfung</translation>
    </message>
    <message>
        <source>Find a customer in the review</source>
        <translation>Kunden in der Überprüfung suchen</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>All customers</source>
        <comment>filter of a review</comment>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Still to do</source>
        <comment>filter of a review</comment>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <comment>filter of a review</comment>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <comment>filter of a review</comment>
        <translation>Abweichende Entscheidungen</translation>
    </message>
    <message>
        <source>K</source>
        <comment>key for the decision “Keep”</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key for the decision “Revoke”</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key for the decision “Ask”</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>X</source>
        <comment>key for the decision “Not applicable”</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reason…</source>
        <comment>change the reason of a decision</comment>
        <translation>Begründung…</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for the reason of a decision</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Next open one</source>
        <translation>Nächster offener</translation>
    </message>
    <message>
        <source>J</source>
        <comment>key for the next open customer</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>The reviewers differ on %2: %1 – why?</source>
        <comment>decision, customer</comment>
        <translation>Abweichende Entscheidungen zu %2: %1 – warum?</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Nachweise…</translation>
    </message>
    <message>
        <source>Writes a folder that proves the decisions without this program</source>
        <translation>Schreibt einen Ordner, der die Entscheidungen ohne dieses Programm beweist</translation>
    </message>
</context>
<context>
    <name>attache::RolePicker</name>
    <message>
        <source>Search a role</source>
        <translation>Rolle suchen</translation>
    </message>
    <message>
        <source>Only &amp;chosen</source>
        <translation>Nur aus&amp;gewählte</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Privileged</source>
        <comment>role</comment>
        <translation>Privilegiert</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) chosen</source>
        <translation>
            <numerusform>%n Rolle gewählt</numerusform>
            <numerusform>%n Rollen gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SavedViewList</name>
    <message>
        <source>Save view “%1”</source>
        <comment>undo step</comment>
        <translation>Ansicht „%1“ speichern</translation>
    </message>
    <message>
        <source>Change view “%1”</source>
        <comment>undo step</comment>
        <translation>Ansicht „%1“ ändern</translation>
    </message>
    <message>
        <source>Rename view “%1”</source>
        <comment>undo step</comment>
        <translation>Ansicht „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Remove view “%1”</source>
        <comment>undo step</comment>
        <translation>Ansicht „%1“ entfernen</translation>
    </message>
    <message>
        <source>Import views</source>
        <comment>undo step</comment>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>This smart tag does not work: %1</source>
        <comment>what is wrong with its filter</comment>
        <translation>Dieses automatische Schlagwort funktioniert nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Smart tag of %Ln customer(s)</source>
        <translation>
            <numerusform>Automatisches Schlagwort von %Ln Kunden</numerusform>
            <numerusform>Automatisches Schlagwort von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Use view “%1” as smart tag</source>
        <comment>undo step</comment>
        <translation>Ansicht „%1“ als automatisches Schlagwort verwenden</translation>
    </message>
    <message>
        <source>Stop using view “%1” as smart tag</source>
        <comment>undo step</comment>
        <translation>Ansicht „%1“ nicht mehr als automatisches Schlagwort verwenden</translation>
    </message>
</context>
<context>
    <name>attache::ServiceMarks</name>
    <message>
        <source>mine</source>
        <comment>attached for a service: we</comment>
        <translation>wir</translation>
    </message>
    <message>
        <source>distributor</source>
        <comment>attached for a service: our distributor</comment>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>others</source>
        <comment>attached for a service: other partners</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>Service not stated</source>
        <translation>Dienst nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, who is attached for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>short for: the whole tenant, every service</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sec</source>
        <comment>short for: security</comment>
        <translation>Sich</translation>
    </message>
    <message>
        <source>Oth</source>
        <comment>short for: other services</comment>
        <translation>Sonst</translation>
    </message>
</context>
<context>
    <name>attache::Sheets</name>
    <message>
        <source>Unknown</source>
        <comment>value on a sheet</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>Kein Enddatum</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>end of a relationship</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of relationship, names of roles</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>realm, cloud</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a customer</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>partner, whose it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was erlaubt ist</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher wir das wissen</translation>
    </message>
    <message>
        <source>Who can do what in the tenant of %1</source>
        <comment>customer</comment>
        <translation>Wer im Mandanten von %1 was darf</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Aussagekraft</translation>
    </message>
    <message>
        <source>Partners and their access as far as our partner account, imported lists and our own records say. That nobody else stands here does not mean that nobody else has access; only the customer’s tenant can tell.</source>
        <translation>Partner und ihre Zugriffe, soweit unser Partnerkonto, importierte Listen und unsere eigenen Aufzeichnungen sie kennen. Dass hier sonst niemand steht, bedeutet nicht, dass sonst niemand Zugriff hat; das kann nur der Mandant des Kunden sagen.</translation>
    </message>
    <message>
        <source>No access in force or under way is known.</source>
        <translation>Es ist kein geltender oder laufend beantragter Zugriff bekannt.</translation>
    </message>
    <message>
        <source>Customer sheet: %1</source>
        <comment>customer</comment>
        <translation>Kundenblatt: %1</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <comment>next action, date</comment>
        <translation>%1, fällig am %2</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln license(s)</source>
        <comment>quantity of a subscription</comment>
        <translation>
            <numerusform>%Ln Lizenz</numerusform>
            <numerusform>%Ln Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Partner of record: %1</source>
        <translation>Partner of Record: %1</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who made an invitation, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author of a note, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Partner sheet: %1</source>
        <comment>partner</comment>
        <translation>Partnerblatt: %1</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-ID</translation>
    </message>
    <message>
        <source>Transacts as a CSP partner</source>
        <translation>Tätigt CSP-Transaktionen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Shared with us</source>
        <translation>Mit uns geteilt</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Erstmals gesehen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The first %1 of %2 customers</source>
        <comment>two numbers</comment>
        <translation>Die ersten %1 von %2 Kunden</translation>
    </message>
</context>
<context>
    <name>attache::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In the pages</source>
        <translation>Auf den Seiten</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>Vom Filter in die Liste</translation>
    </message>
    <message>
        <source>In the matrix: how we know</source>
        <translation>In der Matrix: woher wir es wissen</translation>
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
        <translation>Seiten</translation>
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
        <translation>%1. Rollen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln license(s)</source>
        <comment>quantity of a subscription</comment>
        <translation>
            <numerusform>%Ln Lizenz</numerusform>
            <numerusform>%Ln Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>partner of record: %1</source>
        <translation>Partner of Record: %1</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing on this side</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a customer</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>line of a comparison, for screen readers</comment>
        <translation>%1, geändert</translation>
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
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the earlier state</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the later state</comment>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>attache::StatePane</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>attache::StatusLine</name>
    <message>
        <source>Everything is read from this computer. No connection is used.</source>
        <translation>Alles wird von diesem Computer gelesen. Es wird keine Verbindung verwendet.</translation>
    </message>
    <message>
        <source>%1. Click for what to do.</source>
        <comment>error</comment>
        <translation>%1. Klicken Sie, um zu erfahren, was zu tun ist.</translation>
    </message>
    <message>
        <source>No list imported yet</source>
        <translation>Noch keine Liste importiert</translation>
    </message>
    <message>
        <source>Import a customer list to see your customers.</source>
        <translation>Importieren Sie eine Kundenliste, um Ihre Kunden zu sehen.</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <comment>date, how long ago</comment>
        <translation>Stand vom %1, %2</translation>
    </message>
    <message>
        <source>The newest observation is old. Import a fresh list to see what changed.</source>
        <translation>Die neueste Erfassung ist alt. Importieren Sie eine aktuelle Liste, um zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>date and time</comment>
        <translation>Stand vom %1</translation>
    </message>
    <message>
        <source>Time of the newest observation in this workspace</source>
        <translation>Zeitpunkt der neuesten Erfassung in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop what is running; nothing half done is kept</source>
        <translation>Laufenden Vorgang anhalten; nichts Halbfertiges bleibt erhalten</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>attache::StepDialog</name>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Datum:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
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
        <translation>Attaché sendet selbst nichts: Sie geben an, dass Sie es getan haben. Das Nachfassdatum liegt sieben Tage später, sofern keines festgelegt ist.</translation>
    </message>
    <message>
        <source>Say so only if you saw it: in the portal, in a message of the customer, or in an imported list.</source>
        <translation>Geben Sie das nur an, wenn Sie es gesehen haben: im Portal, in einer Nachricht des Kunden oder in einer importierten Liste.</translation>
    </message>
    <message>
        <source>It is canceled here only. A request that was sent cannot be withdrawn from the customer; an open GDAP request lapses by itself after 90 days.</source>
        <translation>Sie wird nur hier zurückgezogen. Eine gesendete Anforderung lässt sich beim Kunden nicht zurückziehen; eine offene GDAP-Anforderung verfällt nach 90&#xa0;Tagen von selbst.</translation>
    </message>
</context>
<context>
    <name>attache::SubscriptionModel</name>
    <message>
        <source>Subscription ID: %1</source>
        <translation>Abonnement-ID: %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <comment>subscription</comment>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Anzahl der Lizenzen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>Verlängerungsdatum</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Automatische Verlängerung</translation>
    </message>
    <message>
        <source>Partner of record</source>
        <translation>Partner of Record</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Verkauft von</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>subscription&apos;s own name, offer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On</source>
        <comment>auto-renew</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>auto-renew</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>partner of record, PartnerID</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>sold by</comment>
        <translation>Wir</translation>
    </message>
</context>
<context>
    <name>attache::TableDocument</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>attache::TimelineModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>attache::TodayPage</name>
    <message>
        <source>Today</source>
        <comment>page that shows what needs somebody now</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>Neuere Liste importieren…</translation>
    </message>
    <message>
        <source>GDAP relationships of ours that end, by month</source>
        <translation>Unsere endenden GDAP-Beziehungen nach Monat</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Zurzeit ist nichts zu tun.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Import the lists you already have: the customer list of Partner Center, GDAP lists, files of the bulk tools. Attaché recognizes them, and shows what it would do before it does it.</source>
        <translation>Importieren Sie die Listen, die Sie schon haben: die Kundenliste aus dem Partner Center, GDAP-Listen, Dateien der Massentools. Attaché erkennt sie und zeigt, was geschehen würde, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>As of %1 (%2): this may be out of date. Source: %3</source>
        <comment>date and time, days ago, file</comment>
        <translation>Stand vom %1 (%2): möglicherweise veraltet. Quelle: %3</translation>
    </message>
    <message>
        <source>As of %1 (%2). Source: %3</source>
        <comment>date and time, days ago, file</comment>
        <translation>Stand vom %1 (%2). Quelle: %3</translation>
    </message>
    <message>
        <source>Nothing was observed yet.</source>
        <translation>Bisher wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner organization(s)</source>
        <translation>
            <numerusform>%Ln Partnerorganisation</numerusform>
            <numerusform>%Ln Partnerorganisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>With several partners</source>
        <translation>Mit mehreren Partnern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with more than one partner</source>
        <translation>
            <numerusform>%Ln Kunde mit mehr als einem Partner</numerusform>
            <numerusform>%Ln Kunden mit mehr als einem Partner</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) whose access ends within 30 days without a successor</source>
        <translation>
            <numerusform>%Ln Kunde, dessen Zugriff innerhalb von 30&#xa0;Tagen ohne Nachfolger endet</numerusform>
            <numerusform>%Ln Kunden, deren Zugriff innerhalb von 30&#xa0;Tagen ohne Nachfolger endet</numerusform>
        </translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Offene Einladungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invitation(s)</source>
        <translation>
            <numerusform>%Ln offene Einladung</numerusform>
            <numerusform>%Ln offene Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>customers that are no longer listed</comment>
        <translation>Weggefallen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) that a source no longer lists</source>
        <translation>
            <numerusform>%Ln Kunde, den eine Quelle nicht mehr aufführt</numerusform>
            <numerusform>%Ln Kunden, die eine Quelle nicht mehr aufführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted invitations to finish</source>
        <translation>Angenommene Einladungen, die abzuschließen sind</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status of an invitation, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show all invitations</source>
        <translation>Alle Einladungen anzeigen</translation>
    </message>
    <message>
        <source>Reminders due</source>
        <translation>Fällige Erinnerungen</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>“in 12 days”</comment>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>Access that ends within 30 days without a successor</source>
        <translation>Zugriffe, die innerhalb von 30&#xa0;Tagen ohne Nachfolger enden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>next action, when it is due</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next actions due</source>
        <translation>Fällige nächste Schritte</translation>
    </message>
    <message>
        <source>New in the latest list</source>
        <translation>Neu in der letzten Liste</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Roles that end within 30 days without a successor</source>
        <translation>Rollen, die innerhalb von 30&#xa0;Tagen ohne Nachfolger enden</translation>
    </message>
    <message>
        <source>Since your last visit on %1</source>
        <comment>date</comment>
        <translation>Seit Ihrem letzten Besuch am %1</translation>
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
        <translation>Ansicht „%1“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) added.</source>
        <translation>
            <numerusform>%n Ansicht hinzugefügt.</numerusform>
            <numerusform>%n Ansichten hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n view(s) of the file are here already.</source>
        <translation>
            <numerusform>Die Ansicht der Datei (%n) ist schon hier.</numerusform>
            <numerusform>Alle %n Ansichten der Datei sind schon hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <comment>name of a view</comment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <comment>name of the view shown</comment>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Choose another view (%1)</source>
        <comment>shortcut</comment>
        <translation>Andere Ansicht auswählen (%1)</translation>
    </message>
    <message>
        <source>The view is saved as it is.</source>
        <translation>Die Ansicht ist schon so gespeichert.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>View “%1” removed. Undo brings it back.</source>
        <translation>Ansicht „%1“ entfernt. „Rückgängig“ stellt sie wieder her.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>Gespeicherte &amp;Ansichten</translation>
    </message>
    <message>
        <source>Choose a view…</source>
        <translation>Ansicht auswählen…</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>Save view &amp;as…</source>
        <translation>Ansicht speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>Ansicht um&amp;benennen…</translation>
    </message>
    <message>
        <source>&amp;Duplicate view</source>
        <translation>Ansicht &amp;duplizieren</translation>
    </message>
    <message>
        <source>Back to the view as sa&amp;ved</source>
        <translation>Zur gespeicherten Ansicht &amp;zurückkehren</translation>
    </message>
    <message>
        <source>Re&amp;move view</source>
        <translation>Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <translation>Ansichten e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>Ansichten &amp;importieren…</translation>
    </message>
    <message>
        <source>Save filter, sorting, columns and grouping of the list (%1)</source>
        <comment>shortcut</comment>
        <translation>Filter, Sortierung, Spalten und Gruppierung der Liste speichern (%1)</translation>
    </message>
    <message>
        <source>New smart tag</source>
        <translation>Neues automatisches Schlagwort</translation>
    </message>
    <message>
        <source>%1 (does not work)</source>
        <comment>smart tag</comment>
        <translation>%1 (funktioniert nicht)</translation>
    </message>
    <message>
        <source>&amp;New smart tag from the filter…</source>
        <translation>&amp;Neues automatisches Schlagwort aus dem Filter…</translation>
    </message>
    <message>
        <source>Every customer that the filter finds carries the tag, today and later</source>
        <translation>Jeder Kunde, den der Filter findet, trägt das Schlagwort, heute und künftig</translation>
    </message>
    <message>
        <source>&amp;Use as smart tag</source>
        <translation>Als automatisches Schlagwort &amp;verwenden</translation>
    </message>
    <message>
        <source>Every customer that this view finds carries its name as a tag</source>
        <translation>Jeder Kunde, den diese Ansicht findet, trägt ihren Namen als Schlagwort</translation>
    </message>
</context>
<context>
    <name>attache::WorkspaceCommands</name>
    <message>
        <source>Record “%1”</source>
        <comment>undo: a partner recorded by hand</comment>
        <translation>„%1“ erfassen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <comment>undo: a partner recorded by hand</comment>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>undo: what was said about a partner</comment>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Change the invitation of “%1”</source>
        <comment>undo</comment>
        <translation>Einladung für „%1“ ändern</translation>
    </message>
    <message>
        <source>Create the invitation of “%1”</source>
        <comment>undo</comment>
        <translation>Einladung für „%1“ erstellen</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>undo: customer, new status of invitation</comment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>attache::WorkspaceContext</name>
    <message>
        <source>Preparing the customer list</source>
        <translation>Kundenliste wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>attache::WorkspaceView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Option “%1” needs a value.</source>
        <translation>Die Option „%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>Option “%1” is not known.</source>
        <translation>Die Option „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Option “%1” takes no value.</source>
        <translation>Die Option „%1“ nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>Option “%1” needs a whole number of at least %2, not “%3”.</source>
        <translation>Die Option „%1“ braucht eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>Option “%1” needs a date such as 2026-10-31, not “%2”.</source>
        <translation>Die Option „%1“ braucht ein Datum wie 2026-10-31, nicht „%2“.</translation>
    </message>
    <message>
        <source>Something is missing after the command.</source>
        <translation>Nach dem Befehl fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>Database, ledger and journal are sound.</source>
        <translation>Datenbank, Bestandsbuch und Journal sind in Ordnung.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Nach %1 kopiert.</translation>
    </message>
    <message>
        <source>no workspace</source>
        <comment>health</comment>
        <translation>kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <comment>health</comment>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>health</comment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>health</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
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
        <translation>System</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Role catalog of</source>
        <translation>Rollenkatalog vom</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>SQLite options</source>
        <translation>SQLite-Optionen</translation>
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
        <translation>Kunde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of change (number)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Keine Änderungen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>complete</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>complete</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>The earlier observation comes first: “diff %1 %2”.</source>
        <translation>Die frühere Erfassung kommt zuerst: „diff %1 %2“.</translation>
    </message>
    <message>
        <source>As of %1 (%2)</source>
        <comment>date (relative date)</comment>
        <translation>Stand vom %1 (%2)</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>former customers</source>
        <translation>frühere Kunden</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>customers with several partners</source>
        <translation>Kunden mit mehreren Partnern</translation>
    </message>
    <message>
        <source>run out within 30 days without a successor</source>
        <translation>laufen innerhalb von 30&#xa0;Tagen ohne Nachfolger ab</translation>
    </message>
    <message>
        <source>open invitations</source>
        <translation>offene Einladungen</translation>
    </message>
    <message>
        <source>accepted, to be finished</source>
        <translation>angenommen, abzuschließen</translation>
    </message>
    <message>
        <source>reminders due</source>
        <translation>fällige Erinnerungen</translation>
    </message>
    <message>
        <source>next actions due</source>
        <translation>fällige nächste Schritte</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Abzuschließen</translation>
    </message>
    <message>
        <source>To remind</source>
        <translation>Zu erinnern</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>only this realm</source>
        <translation>nur diese Umgebung</translation>
    </message>
    <message>
        <source>how many customers (2000)</source>
        <translation>Anzahl der Kunden (2000)</translation>
    </message>
    <message>
        <source>another seed makes other customers (1)</source>
        <translation>ein anderer Startwert ergibt andere Kunden (1)</translation>
    </message>
    <message>
        <source>the day it is made for (today)</source>
        <translation>der Tag, für den er erstellt wird (heute)</translation>
    </message>
    <message>
        <source>the realm the lists belong to</source>
        <translation>die Umgebung, zu der die Listen gehören</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>nur sagen, was sich ändern würde</translation>
    </message>
    <message>
        <source>the file is the whole list</source>
        <translation>die Datei ist die ganze Liste</translation>
    </message>
    <message>
        <source>the file is a part of the list</source>
        <translation>die Datei ist ein Teil der Liste</translation>
    </message>
    <message>
        <source>accept that many entries disappear</source>
        <translation>hinnehmen, dass viele Einträge verschwinden</translation>
    </message>
    <message>
        <source>the customer that the file is about</source>
        <translation>der Kunde, um den es in der Datei geht</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16LE, UTF-16BE or windows-1252</source>
        <translation>UTF-8, UTF-16LE, UTF-16BE oder windows-1252</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or a character</source>
        <translation>comma, semicolon, tab oder ein Zeichen</translation>
    </message>
    <message>
        <source>kind of file, as in the answer of an import</source>
        <translation>Art der Datei, wie ein Import sie nennt</translation>
    </message>
    <message>
        <source>global, usGovernment, usGovernmentDoD or germany</source>
        <translation>global, usGovernment, usGovernmentDoD oder germany</translation>
    </message>
    <message>
        <source>your own tenant ID there</source>
        <translation>Ihre eigene Mandanten-ID dort</translation>
    </message>
    <message>
        <source>your own partner ID there</source>
        <translation>Ihre eigene Partner-ID dort</translation>
    </message>
    <message>
        <source>at most N customers</source>
        <translation>höchstens N Kunden</translation>
    </message>
    <message>
        <source>name, alias, domain, tenantId, country, realm, mine, others, partners, nextEnd, invitation, state, firstSeen, lastSeen, owner or nextAction; -COLUMN for the reverse</source>
        <translation>name, alias, domain, tenantId, country, realm, mine, others, partners, nextEnd, invitation, state, firstSeen, lastSeen, owner oder nextAction; -COLUMN für die umgekehrte Reihenfolge</translation>
    </message>
    <message>
        <source>name of the partner</source>
        <translation>Name des Partners</translation>
    </message>
    <message>
        <source>tenant ID of the partner</source>
        <translation>Mandanten-ID des Partners</translation>
    </message>
    <message>
        <source>partner ID of the partner</source>
        <translation>Partner-ID des Partners</translation>
    </message>
    <message>
        <source>reseller, indirectProvider, indirectReseller, dap, gdap, azureRole, advisor or subscriptionSeller</source>
        <translation>reseller, indirectProvider, indirectReseller, dap, gdap, azureRole, advisor oder subscriptionSeller</translation>
    </message>
    <message>
        <source>tenant, office365, azure, dynamics365, powerPlatform, security, windows or other</source>
        <translation>tenant, office365, azure, dynamics365, powerPlatform, security, windows oder other</translation>
    </message>
    <message>
        <source>a role, by name or template ID; repeatable</source>
        <translation>eine Rolle, nach Name oder Vorlagen-ID; wiederholbar</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>seit wann</translation>
    </message>
    <message>
        <source>until when, or never</source>
        <translation>bis wann, oder never</translation>
    </message>
    <message>
        <source>how you know</source>
        <translation>woher Sie es wissen</translation>
    </message>
    <message>
        <source>only those in this state; repeatable</source>
        <translation>nur die mit diesem Status; wiederholbar</translation>
    </message>
    <message>
        <source>the realm that invites</source>
        <translation>die Umgebung, die einlädt</translation>
    </message>
    <message>
        <source>tenant ID of a company not in the list</source>
        <translation>Mandanten-ID einer Firma, die nicht in der Liste steht</translation>
    </message>
    <message>
        <source>name of a company not in the list</source>
        <translation>Name einer Firma, die nicht in der Liste steht</translation>
    </message>
    <message>
        <source>its domain</source>
        <translation>ihre Domäne</translation>
    </message>
    <message>
        <source>resellerRequest or granularRelationship</source>
        <translation>resellerRequest oder granularRelationship</translation>
    </message>
    <message>
        <source>a reseller request with delegated admin privileges</source>
        <translation>Antrag auf Vertriebspartnerschaft mit delegierten Administratorrechten</translation>
    </message>
    <message>
        <source>and without them</source>
        <translation>und ohne sie</translation>
    </message>
    <message>
        <source>duration of a granular relationship, 1 to 730</source>
        <translation>Dauer einer GDAP-Beziehung, 1 bis 730</translation>
    </message>
    <message>
        <source>extend it by 180 days at its end</source>
        <translation>am Ende um 180&#xa0;Tage verlängern</translation>
    </message>
    <message>
        <source>name of the relationship</source>
        <translation>Name der Beziehung</translation>
    </message>
    <message>
        <source>of the letter: en, fr or de</source>
        <translation>des Briefs: en, fr oder de</translation>
    </message>
    <message>
        <source>who gets the letter; repeatable</source>
        <translation>wer den Brief erhält; wiederholbar</translation>
    </message>
    <message>
        <source>why you ask</source>
        <translation>warum Sie darum bitten</translation>
    </message>
    <message>
        <source>the link from Partner Center</source>
        <translation>der Link aus dem Partner Center</translation>
    </message>
    <message>
        <source>how far it already is: draft, ready, sent, …</source>
        <translation>wie weit sie schon ist: draft, ready, sent, …</translation>
    </message>
    <message>
        <source>who says that this tenant of a CSP partner does not transact</source>
        <translation>wer sagt, dass über diesen Mandanten eines CSP-Partners keine Transaktionen laufen</translation>
    </message>
    <message>
        <source>take that invitation to the state named after it</source>
        <translation>diese Einladung in den danach genannten Status bringen</translation>
    </message>
    <message>
        <source>when it happened (now)</source>
        <translation>wann es geschehen ist (jetzt)</translation>
    </message>
    <message>
        <source>a note for this step</source>
        <translation>eine Notiz zu diesem Schritt</translation>
    </message>
    <message>
        <source>as for list</source>
        <translation>wie bei list</translation>
    </message>
    <message>
        <source>comma or semicolon, for the Excel that opens it</source>
        <translation>comma oder semicolon, je nach dem Excel, das die Datei öffnet</translation>
    </message>
    <message>
        <source>replace an existing file</source>
        <translation>vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>Make a workspace with invented customers</source>
        <translation>Arbeitsbereich mit erfundenen Kunden erstellen</translation>
    </message>
    <message>
        <source>Import lists; a new workspace is made if needed</source>
        <translation>Listen importieren; bei Bedarf wird ein neuer Arbeitsbereich erstellt</translation>
    </message>
    <message>
        <source>List the realms, or add one</source>
        <translation>Umgebungen auflisten oder eine hinzufügen</translation>
    </message>
    <message>
        <source>List customers</source>
        <translation>Kunden auflisten</translation>
    </message>
    <message>
        <source>Everything known about one customer</source>
        <translation>Alles, was über einen Kunden bekannt ist</translation>
    </message>
    <message>
        <source>List the partners</source>
        <translation>Partner auflisten</translation>
    </message>
    <message>
        <source>Record by hand that a partner is attached</source>
        <translation>Von Hand erfassen, dass ein Partner zugeordnet ist</translation>
    </message>
    <message>
        <source>List the invitations</source>
        <translation>Einladungen auflisten</translation>
    </message>
    <message>
        <source>Record an invitation, or take one further</source>
        <translation>Einladung erfassen oder weiterführen</translation>
    </message>
    <message>
        <source>List the observations</source>
        <translation>Erfassungen auflisten</translation>
    </message>
    <message>
        <source>What changed between two observations (number, date, first, previous, latest)</source>
        <translation>Was sich zwischen zwei Erfassungen geändert hat (Nummer, Datum, first, previous, latest)</translation>
    </message>
    <message>
        <source>Figures, and what needs somebody now</source>
        <translation>Zahlen, und was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Copy the workspace while it is in use</source>
        <translation>Arbeitsbereich kopieren, während er verwendet wird</translation>
    </message>
    <message>
        <source>Versions, paths, permissions, health</source>
        <translation>Versionen, Pfade, Berechtigungen, Zustand</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>“attache-cli COMMAND --help” explains one command.</source>
        <translation>„attache-cli COMMAND --help“ erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>“%1” is not one of the languages en, fr and de.</source>
        <translation>„%1“ ist keine der Sprachen en, fr und de.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>realm · cloud</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Service not stated</source>
        <translation>Dienst nicht angegeben</translation>
    </message>
    <message>
        <source>No partner is known. That does not mean that there is none.</source>
        <translation>Kein Partner bekannt. Das heißt nicht, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln license(s)</source>
        <translation>
            <numerusform>%Ln Lizenz</numerusform>
            <numerusform>%Ln Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>partner of record: %1</source>
        <translation>Partner of Record: %1</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Say with --kind in which capacity the partner is attached; “%1” is none.</source>
        <translation>Geben Sie mit --kind an, in welcher Eigenschaft der Partner zugeordnet ist; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Stands to us as</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Shared with us</source>
        <translation>Mit uns gemeinsam</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Recorded. No subscription was changed.</source>
        <translation>Erfasst. Es wurde kein Abonnement geändert.</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenname</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Domänenname</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>A dialect is comma or semicolon, not “%1”.</source>
        <translation>Ein Dialekt ist comma oder semicolon, nicht „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben</numerusform>
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
        <translation>bis %1</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>seit %1 nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>--complete and --partial exclude each other.</source>
        <translation>--complete und --partial schließen einander aus.</translation>
    </message>
    <message>
        <source>A separator is one character, not “%1”.</source>
        <translation>Ein Trennzeichen ist ein einzelnes Zeichen, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of file.</source>
        <translation>„%1“ ist keine Art von Datei.</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Meine Firma</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>Wieder gesehen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Some rows could not be used, so nobody was marked as gone by this list.</source>
        <translation>Einige Zeilen konnten nicht verwendet werden, daher wurde durch diese Liste niemand als weggefallen markiert.</translation>
    </message>
    <message>
        <source>%1 of %2 entries would disappear: the import will ask for --confirm-gone.</source>
        <translation>%1 von %2 Einträgen würden verschwinden: Der Import wird --confirm-gone verlangen.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>Das war ein Probelauf: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a state of an invitation.</source>
        <translation>„%1“ ist kein Status einer Einladung.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of invitation.</source>
        <translation>„%1“ ist keine Art von Einladung.</translation>
    </message>
    <message>
        <source>--privileges and --no-privileges exclude each other.</source>
        <translation>--privileges und --no-privileges schließen einander aus.</translation>
    </message>
    <message>
        <source>Invitation %1: %2</source>
        <comment>id: state</comment>
        <translation>Einladung %1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The list cannot be sorted by “%1”.</source>
        <translation>Die Liste kann nicht nach „%1“ sortiert werden.</translation>
    </message>
    <message>
        <source>Realm %1 added.</source>
        <translation>Umgebung %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” is not something realms can do. Try “realms add NAME”.</source>
        <translation>„%1“ gehört nicht zu dem, was realms kann. Versuchen Sie „realms add NAME“.</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-ID</translation>
    </message>
    <message>
        <source>The sample workspace %1 is ready.</source>
        <translation>Der Beispielarbeitsbereich %1 ist bereit.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>“%1” is neither the name of a role nor a template ID.</source>
        <translation>„%1“ ist weder der Name einer Rolle noch eine Vorlagen-ID.</translation>
    </message>
    <message>
        <source>filter and sorting of this view, besides QUERY</source>
        <translation>Filter und Sortierung dieser Ansicht, zusätzlich zu QUERY</translation>
    </message>
    <message>
        <source>as for list; for add</source>
        <translation>wie bei list; für add</translation>
    </message>
    <message>
        <source>replace an existing file; for export</source>
        <translation>eine vorhandene Datei ersetzen; für export</translation>
    </message>
    <message>
        <source>List the saved views, or change them</source>
        <translation>Die gespeicherten Ansichten auflisten oder ändern</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>Ansicht „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>View “%1” removed.</source>
        <translation>Ansicht „%1“ entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) written to %1</source>
        <translation>
            <numerusform>%Ln Ansicht nach %1 geschrieben</numerusform>
            <numerusform>%Ln Ansichten nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) added</source>
        <translation>
            <numerusform>%Ln Ansicht hinzugefügt</numerusform>
            <numerusform>%Ln Ansichten hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not something views can do. Try add, remove, export or import.</source>
        <translation>„%1“ gibt es bei views nicht. Versuchen Sie add, remove, export oder import.</translation>
    </message>
    <message>
        <source>Write the list to a .csv, .xlsx or .json file</source>
        <translation>Die Liste in eine .csv-, .xlsx- oder .json-Datei schreiben</translation>
    </message>
    <message>
        <source>The file has to end in .csv, .xlsx or .json: “%1”.</source>
        <translation>Die Datei muss auf .csv, .xlsx oder .json enden: „%1“.</translation>
    </message>
    <message>
        <source>Exported on</source>
        <translation>Exportiert am</translation>
    </message>
    <message>
        <source>What happened at one customer, newest first</source>
        <translation>Was bei einem Kunden geschah, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Write what proves a closed review</source>
        <translation>Schreiben, was eine abgeschlossene Überprüfung beweist</translation>
    </message>
    <message>
        <source>Check database, ledger and journal, or a folder of evidence</source>
        <translation>Datenbank, Bestandsbuch und Journal oder einen Ordner mit Nachweisen prüfen</translation>
    </message>
    <message>
        <source>Several reviews are called so; say which by its ID: %1</source>
        <translation>Mehrere Überprüfungen heißen so; geben Sie die gemeinte mit ihrer ID an: %1</translation>
    </message>
    <message>
        <source>Evidence of “%1” written to %2</source>
        <translation>Nachweise von „%1“ in %2 geschrieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Proved: all %1 files are as they were written, the review and its decisions fit their checksums, and so do %2 lines of the journal.</source>
        <translation>Bewiesen: Alle %1 Dateien sind so, wie sie geschrieben wurden, die Überprüfung und ihre Entscheidungen passen zu ihren Prüfsummen, ebenso %2 Zeilen des Journals.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>a decision</comment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Decided in a review</source>
        <translation>In einer Überprüfung entschieden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>List the smart tags, or change them</source>
        <translation>Automatische Schlagwörter auflisten oder ändern</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Smart tag</source>
        <translation>Automatisches Schlagwort</translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <comment>what is wrong with the filter</comment>
        <translation>Funktioniert nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Smart tag “%1” saved; %Ln customer(s) carry it.</source>
        <translation>
            <numerusform>Automatisches Schlagwort „%1“ gespeichert; %Ln Kunde trägt es.</numerusform>
            <numerusform>Automatisches Schlagwort „%1“ gespeichert; %Ln Kunden tragen es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smart tag “%1” removed.</source>
        <translation>Automatisches Schlagwort „%1“ entfernt.</translation>
    </message>
    <message>
        <source>“%1” is not something tags can do. Try list, add or remove.</source>
        <translation>„%1“ ist nichts, was tags kann. Versuchen Sie list, add oder remove.</translation>
    </message>
    <message>
        <source>part of the customers without a mark; for start (100)</source>
        <translation>Anteil der Kunden ohne Kennzeichnung; für start (100)</translation>
    </message>
    <message>
        <source>every decision needs a second reviewer; for start</source>
        <translation>jede Entscheidung braucht eine zweite Person; für start</translation>
    </message>
    <message>
        <source>only these: keep, revoke, ask, notApplicable, undecided, waitsForSecond or conflict; for show</source>
        <translation>nur diese: keep, revoke, ask, notApplicable, undecided, waitsForSecond oder conflict; für show</translation>
    </message>
    <message>
        <source>why; for decide</source>
        <translation>Begründung; für decide</translation>
    </message>
    <message>
        <source>ends what reviewers differ on; for decide, with a reason</source>
        <translation>entscheidet endgültig, wo Entscheidungen auseinandergehen; für decide, mit Begründung</translation>
    </message>
    <message>
        <source>List the reviews, carry one out, hand it over</source>
        <translation>Überprüfungen auflisten, durchführen, übergeben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of customers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Several customers of the review are called “%1”. Use the tenant ID.</source>
        <translation>Mehrere Kunden der Überprüfung heißen „%1“. Verwenden Sie die Mandanten-ID.</translation>
    </message>
    <message>
        <source>“%1” is not a decision. Try keep, revoke, ask, notApplicable or none.</source>
        <translation>„%1“ ist keine Entscheidung. Versuchen Sie keep, revoke, ask, notApplicable oder none.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) saved.</source>
        <translation>
            <numerusform>%Ln Entscheidung gespeichert.</numerusform>
            <numerusform>%Ln Entscheidungen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfende Personen</translation>
    </message>
    <message>
        <source>“%1” written to %2</source>
        <comment>review, file</comment>
        <translation>„%1“ in %2 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of “%1” were new.</source>
        <translation>
            <numerusform>%Ln Entscheidung von „%1“ war neu.</numerusform>
            <numerusform>%Ln Entscheidungen von „%1“ waren neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewers differ on %Ln customer(s).</source>
        <translation>
            <numerusform>Bei %Ln Kunden gehen die Entscheidungen auseinander.</numerusform>
            <numerusform>Bei %Ln Kunden gehen die Entscheidungen auseinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays open here: decisions made here are not part of what was closed.</source>
        <translation>Hier bleibt sie offen: Hier getroffene Entscheidungen gehören nicht zu dem, was abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>“%1” is not something review can do. Try start, status, show, decide, export, merge or close.</source>
        <translation>„%1“ kann review nicht. Versuchen Sie start, status, show, decide, export, merge oder close.</translation>
    </message>
    <message>
        <source>The past can only be read: “%1” takes no --as-of.</source>
        <translation>Die Vergangenheit lässt sich nur lesen: „%1“ nimmt kein --as-of.</translation>
    </message>
    <message>
        <source>As of %1 (observation %2)</source>
        <comment>date and time; number</comment>
        <translation>Stand vom %1 (Erfassung %2)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
</context>
</TS>
