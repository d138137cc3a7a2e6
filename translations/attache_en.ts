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
    <name>attache::ActivityPage</name>
    <message numerus="yes">
        <source>What changed from %1 to %2: %n difference(s)</source>
        <comment>two dates</comment>
        <translation>
            <numerusform>What changed from %1 to %2: %n difference</numerusform>
            <numerusform>What changed from %1 to %2: %n differences</numerusform>
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
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them left out</source>
        <translation>
            <numerusform>%n of them left out</numerusform>
            <numerusform>%n of them left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the file cannot be used as they stand.</source>
        <translation>
            <numerusform>%n place in the file cannot be used as it stands.</numerusform>
            <numerusform>%n places in the file cannot be used as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown.</source>
        <translation>
            <numerusform>The first %n is shown.</numerusform>
            <numerusform>The first %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::InvitationsPage</name>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
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
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show &amp;all %n on the Customers page</source>
        <translation>
            <numerusform>Show &amp;all %n on the Customers page</numerusform>
            <numerusform>Show &amp;all %n on the Customers page</numerusform>
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
    <name>attache::TodayPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner organization(s)</source>
        <translation>
            <numerusform>%n partner organization</numerusform>
            <numerusform>%n partner organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with more than one partner</source>
        <translation>
            <numerusform>%n customer with more than one partner</numerusform>
            <numerusform>%n customers with more than one partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) whose access ends within 30 days without a successor</source>
        <translation>
            <numerusform>%n customer whose access ends within 30 days without a successor</numerusform>
            <numerusform>%n customers whose access ends within 30 days without a successor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open invitation(s)</source>
        <translation>
            <numerusform>%n open invitation</numerusform>
            <numerusform>%n open invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) that a source no longer lists</source>
        <translation>
            <numerusform>%n customer that a source no longer lists</numerusform>
            <numerusform>%n customers that a source no longer lists</numerusform>
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
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s)</source>
        <translation>
            <numerusform>%n license</numerusform>
            <numerusform>%n licenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) written to %1</source>
        <translation>
            <numerusform>%n view written to %1</numerusform>
            <numerusform>%n views written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) added</source>
        <translation>
            <numerusform>%n view added</numerusform>
            <numerusform>%n views added</numerusform>
        </translation>
    </message>
</context>
</TS>
