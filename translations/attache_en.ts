<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::AttachmentText</name>
    <message numerus="yes">
        <source>By %n days</source>
        <comment>auto-extend</comment>
        <translation>
            <numerusform>By %n day</numerusform>
            <numerusform>By %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ChangesPage</name>
    <message numerus="yes">
        <source>%Ln change(s) at other customers.</source>
        <translation>
            <numerusform>%Ln change at other customers.</numerusform>
            <numerusform>%Ln changes at other customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::Charts</name>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::CustomerGroups</name>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::CustomerListModel</name>
    <message numerus="yes">
        <source>%1: group of %Ln customers, closed</source>
        <translation>
            <numerusform>%1: group of %Ln customer, closed</numerusform>
            <numerusform>%1: group of %Ln customers, closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: group of %Ln customers, open</source>
        <translation>
            <numerusform>%1: group of %Ln customer, open</numerusform>
            <numerusform>%1: group of %Ln customers, open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::FacetPanel</name>
    <message numerus="yes">
        <source>%1, %Ln customer(s)</source>
        <comment>value, how many have it</comment>
        <translation>
            <numerusform>%1, %Ln customer</numerusform>
            <numerusform>%1, %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, smart tag, %Ln customer(s)</source>
        <comment>name, how many have it</comment>
        <translation>
            <numerusform>%1, smart tag, %Ln customer</numerusform>
            <numerusform>%1, smart tag, %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::FindModel</name>
    <message numerus="yes">
        <source>Show all %Ln in the list</source>
        <translation>
            <numerusform>Show all %Ln in the list</numerusform>
            <numerusform>Show all %Ln in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>&amp;Import %n file</numerusform>
            <numerusform>&amp;Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n file imported</numerusform>
            <numerusform>%n files imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ImportTexts</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left out</source>
        <translation>
            <numerusform>%Ln of them left out</numerusform>
            <numerusform>%Ln of them left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the file cannot be used as they stand.</source>
        <translation>
            <numerusform>%Ln place in the file cannot be used as it stands.</numerusform>
            <numerusform>%Ln places in the file cannot be used as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>The first %Ln is shown.</numerusform>
            <numerusform>The first %Ln are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::InvitationsPage</name>
    <message numerus="yes">
        <source>%Ln invitation(s)</source>
        <translation>
            <numerusform>%Ln invitation</numerusform>
            <numerusform>%Ln invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration of a relationship</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::MainWindow</name>
    <message numerus="yes">
        <source>%n problems were found. Back up the file and open a copy of an earlier backup.</source>
        <translation>
            <numerusform>%n problem was found. Back up the file and open a copy of an earlier backup.</numerusform>
            <numerusform>%n problems were found. Back up the file and open a copy of an earlier backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied. Export writes all.</source>
        <translation>
            <numerusform>The first %Ln row was copied. Export writes all.</numerusform>
            <numerusform>The first %Ln rows were copied. Export writes all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) exported to %1, as of %2</source>
        <translation>
            <numerusform>%Ln customer exported to %1, as of %2</numerusform>
            <numerusform>%Ln customers exported to %1, as of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) for the filter %3 exported to %1, as of %2</source>
        <translation>
            <numerusform>%Ln customer for the filter %3 exported to %1, as of %2</numerusform>
            <numerusform>%Ln customers for the filter %3 exported to %1, as of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) were new.</source>
        <translation>
            <numerusform>%Ln decision was new.</numerusform>
            <numerusform>%Ln decisions were new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewers differ on %Ln customer(s).</source>
        <translation>
            <numerusform>The reviewers differ on %Ln customer.</numerusform>
            <numerusform>The reviewers differ on %Ln customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::MatrixDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>attachments in a cell</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::PartnersPage</name>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show &amp;all %Ln on the Customers page</source>
        <translation>
            <numerusform>Show &amp;all %Ln on the Customers page</numerusform>
            <numerusform>Show &amp;all %Ln on the Customers page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::QueryCompleter</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ReviewCommands</name>
    <message numerus="yes">
        <source>“%1” for %Ln customer(s)</source>
        <comment>undo: decisions in a review</comment>
        <translation>
            <numerusform>“%1” for %Ln customer</numerusform>
            <numerusform>“%1” for %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ReviewStartDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s) of the list “%1” are frozen as they are known now. Later changes do not reach the review.</source>
        <translation>
            <numerusform>%Ln customer of the list “%1” is frozen as it is known now. Later changes do not reach the review.</numerusform>
            <numerusform>%Ln customers of the list “%1” are frozen as they are known now. Later changes do not reach the review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ReviewsPage</name>
    <message numerus="yes">
        <source>%1, for all %Ln selected customer(s) – why?</source>
        <comment>decision</comment>
        <translation>
            <numerusform>%1, for %Ln selected customer – why?</numerusform>
            <numerusform>%1, for all %Ln selected customers – why?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide for %Ln customer(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Decide for %Ln customer</numerusform>
            <numerusform>Decide for %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for a second reviewer</source>
        <translation>
            <numerusform>%Ln waits for a second reviewer</numerusform>
            <numerusform>%Ln wait for a second reviewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviewers differ on %Ln</source>
        <translation>
            <numerusform>reviewers differ on %Ln</numerusform>
            <numerusform>reviewers differ on %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a minute, about %Ln minute(s) left</source>
        <comment>pace of decisions</comment>
        <translation>
            <numerusform>%1 a minute, about %Ln minute left</numerusform>
            <numerusform>%1 a minute, about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::RolePicker</name>
    <message numerus="yes">
        <source>%n role(s) chosen</source>
        <translation>
            <numerusform>%n role chosen</numerusform>
            <numerusform>%n roles chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SavedViewList</name>
    <message numerus="yes">
        <source>Smart tag of %Ln customer(s)</source>
        <translation>
            <numerusform>Smart tag of %Ln customer</numerusform>
            <numerusform>Smart tag of %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::Sheets</name>
    <message numerus="yes">
        <source>%Ln license(s)</source>
        <comment>quantity of a subscription</comment>
        <translation>
            <numerusform>%Ln license</numerusform>
            <numerusform>%Ln licenses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SidesModel</name>
    <message numerus="yes">
        <source>%Ln license(s)</source>
        <comment>quantity of a subscription</comment>
        <translation>
            <numerusform>%Ln license</numerusform>
            <numerusform>%Ln licenses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::TodayPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner organization(s)</source>
        <translation>
            <numerusform>%Ln partner organization</numerusform>
            <numerusform>%Ln partner organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with more than one partner</source>
        <translation>
            <numerusform>%Ln customer with more than one partner</numerusform>
            <numerusform>%Ln customers with more than one partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) whose access ends within 30 days without a successor</source>
        <translation>
            <numerusform>%Ln customer whose access ends within 30 days without a successor</numerusform>
            <numerusform>%Ln customers whose access ends within 30 days without a successor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invitation(s)</source>
        <translation>
            <numerusform>%Ln open invitation</numerusform>
            <numerusform>%Ln open invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) that a source no longer lists</source>
        <translation>
            <numerusform>%Ln customer that a source no longer lists</numerusform>
            <numerusform>%Ln customers that a source no longer lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ViewSwitcher</name>
    <message numerus="yes">
        <source>%n view(s) added.</source>
        <translation>
            <numerusform>%n view added.</numerusform>
            <numerusform>%n views added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n view(s) of the file are here already.</source>
        <translation>
            <numerusform>The view of the file (%n) is here already.</numerusform>
            <numerusform>All %n views of the file are here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln license(s)</source>
        <translation>
            <numerusform>%Ln license</numerusform>
            <numerusform>%Ln licenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) written to %1</source>
        <translation>
            <numerusform>%Ln view written to %1</numerusform>
            <numerusform>%Ln views written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) added</source>
        <translation>
            <numerusform>%Ln view added</numerusform>
            <numerusform>%Ln views added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Smart tag “%1” saved; %Ln customer(s) carry it.</source>
        <translation>
            <numerusform>Smart tag “%1” saved; %Ln customer carries it.</numerusform>
            <numerusform>Smart tag “%1” saved; %Ln customers carry it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) saved.</source>
        <translation>
            <numerusform>%Ln decision saved.</numerusform>
            <numerusform>%Ln decisions saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of “%1” were new.</source>
        <translation>
            <numerusform>%Ln decision of “%1” was new.</numerusform>
            <numerusform>%Ln decisions of “%1” were new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewers differ on %Ln customer(s).</source>
        <translation>
            <numerusform>The reviewers differ on %Ln customer.</numerusform>
            <numerusform>The reviewers differ on %Ln customers.</numerusform>
        </translation>
    </message>
</context>
</TS>
