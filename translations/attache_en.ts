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
</TS>
