<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>Workspace created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship recorded by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded relationship withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded relationship restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer details edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is not a tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenant ID has 32 hexadecimal digits in five groups, such as 1a2b3c4d-0000-4000-8000-1234567890ab. Copy it from Partner Center (Microsoft ID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenant ID of zeros belongs to nobody. Copy the real one from Partner Center (Microsoft ID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read. Write it as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This duration cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a duration that can be read. Write it as P730D or P2Y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This duration is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is negative or longer than 100 years. Check the file it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a domain name. Write it as contoso.com, without https and without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This email address is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an email address. Write one address alone, such as name@contoso.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cloud is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the clouds. Possible values: global, usGovernment, usGovernmentDoD, germany.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation cannot be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the realm’s own partner tenant, and a partner cannot invite itself. Enter the tenant of the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSP partner cannot currently resell online services to another CSP partner, and this tenant belongs to “%1”. Invite a tenant of that company that is not used for CSP transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a CSP partner, to whom a CSP partner cannot currently resell online services. If this tenant is not used for CSP transactions, record who said so and when, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin privileges cannot be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this realm’s cloud, a reseller relationship request always includes delegated administrative privileges. Include them, or use a realm in the global cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP does not exist in this cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany closed before granular delegated admin privileges (GDAP) existed. Choose a reseller relationship, or a realm in another cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duration is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GDAP relationship lasts from 1 to 730 days. Enter a number of days in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GDAP relationship needs at least one Microsoft Entra role. Select the roles the work needs, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-extend is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GDAP relationship that includes the Global Administrator role cannot be auto-extended. Remove the role or switch off auto-extend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relationship name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an admin relationship has at most 50 characters. Shorten it; the customer sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relationship name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin relationship needs a name that is unique in the realm. Enter one; the customer sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation that is ready to send needs at least one email address. Enter one, or keep it as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation needs at least the tenant ID or the company name of the customer. Enter one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link does not lead to a host that Microsoft uses for approvals in this cloud, so it is neither opened nor sent. Copy it again from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation cannot go from its present state to the chosen one. Reload it and choose one of the steps offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was changed by someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes were not saved because the record changed in the meantime. Reload it and make them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches “%1”. Try the tenant ID, a domain or a part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several customers match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text matches several customers: %1. Use the tenant ID or the full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This partner is not in the workspace. Reload the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation is not in the workspace. Reload the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relationship was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This relationship is not in the workspace. Reload the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This relationship cannot be withdrawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was reported by a source, and what sources report is never altered. Only relationships recorded by hand can be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relationship needs a partner: a name, a tenant ID or a partner ID. Enter one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date is before the start date. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is not in the workspace. Reload the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty note cannot be saved. Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No realm is called “%1”. List the realms to see their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A realm without a name cannot be told from the others. Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This realm name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another realm of this workspace is already called “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observation was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an observation of this workspace. Use its number, a date such as 2026-10-31, or first, previous or latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many entries would disappear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries are not in this file and would be marked as gone; nothing was changed yet. Confirm if the list is complete, or import it as a part of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save “%1”. Check the folder and its permissions, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was not replaced. Choose another name or allow it to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open in another window or program. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation was stopped and nothing was changed. Start it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re offline. Your changes will be sent at the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has expired. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access denied. Your role does not allow this operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks to wait. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for is not in this workspace. Reload the list and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict with another change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else changed at the same time, so nothing was written. Reload and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot be read. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the free space and the permissions of the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace needs a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Attaché and was not touched. Update Attaché to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered in a way that cannot be trusted, so the answer was not used. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cloud is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft closed this cloud, so there is nothing to sign in to. Lists and files of it can still be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the request was carried out, and it is not repeated blindly. Check in Partner Center first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule forbids this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the rules of the partner program forbids this step. Change the entry and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaché made a mistake and nothing was changed. Try again, and report it with the details if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>No expiry date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <comment>relative date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLabels</name>
    <message>
        <source>Unknown</source>
        <comment>file format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: customer list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: subscriptions of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center: activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk tool: customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP bulk tool: customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP bulk tool: roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP bulk tool: security groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP bulk tool: relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP bulk tool: access assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAP bulk tool: customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAP bulk tool: terminated relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaché: customer list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center answer: customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center answer: partner relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center answer: subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center answer: activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center answer: transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph answer: GDAP relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph answer: access assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph answer: contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph answer: GDAP customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center answer: subscription analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin relationship name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created on</source>
        <comment>relationship, column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated on</source>
        <comment>relationship, column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified on</source>
        <comment>relationship, column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access assignment ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security group ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version tag (ETag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>own name of a customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>person in charge of a customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>keywords</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a tenant ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which number of this date is the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This duration cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has fewer columns than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more columns than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same row came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same ID came before with other values; this row replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not known; it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This role is not in the role catalog; it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was too long and has been cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that cannot be shown were replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is of another type than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row belongs to another partner tenant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Global</source>
        <comment>cloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Government</source>
        <comment>cloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <comment>cloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany (legacy)</source>
        <comment>cloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center (global cloud)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center for Microsoft Cloud for US Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center for Microsoft Cloud for US Government (DoD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center for Microsoft Cloud Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>relationship of a customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisor</source>
        <comment>relationship of a customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syndication</source>
        <comment>relationship of a customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <comment>relationship of a customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <comment>customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>partner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My distributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <comment>partners</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>yes or no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>kind of partner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegated administrative privileges (DAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granular delegated admin privileges (GDAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisor</source>
        <comment>kind of partner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller of a subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>indirect provider, in a narrow cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ind. reseller</source>
        <comment>indirect reseller, in a narrow cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller</source>
        <comment>of a subscription, in a narrow cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <comment>relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval pending</source>
        <comment>relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activating</source>
        <comment>relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring</source>
        <comment>relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination requested</source>
        <comment>relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminating</source>
        <comment>relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own API</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer tenant’s API</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported file</source>
        <comment>evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by hand</source>
        <comment>evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <comment>evidence mark: unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>evidence mark: own API</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>evidence mark: customer tenant’s API</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <comment>evidence mark: imported file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <comment>evidence mark: recorded by hand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>status of a subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <comment>invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access assigned</source>
        <comment>invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled here</source>
        <comment>invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <comment>invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAP relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegated administrative privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>dataset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship type changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access assignment gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access assignment lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access assignment changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameLabels</name>
    <message>
        <source>(no name)</source>
        <comment>customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name) %1</source>
        <comment>customer and tenant id</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryErrors</name>
    <message>
        <source>“%1” is not a field. Possible fields: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible here. Possible values: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing after “%1”. Possible values: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date or a number of days. Write 30d or 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Multi-partner support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-partner lets a customer work with more than one partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, a customer may engage one partner for its Office 365 expertise and another that specializes in Microsoft Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To get started, invite the customer to grant you delegated administrative privileges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the customer already works with a partner, see “Request a relationship with a customer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What multi-partner does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not change any of the customer’s existing subscriptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not transfer the customer’s existing subscriptions or the ownership of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not change the terms of any existing subscription or the customer’s obligations under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not change the partner of record for a subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSP partner cannot currently resell online services to another CSP partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This restriction applies only to the tenant used for CSP transactions. For its own business use, a CSP partner can buy online services from another CSP partner through a tenant that is not enrolled in CSP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the tenant of a CSP partner. The invitation cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft continuously reviews the policies and capabilities of all programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature releases are announced through the usual communication channels, including the Partner Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to: Partner Center, Partner Center for Microsoft Cloud for US Government, Partner Center for Microsoft Cloud Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request does not make you the reseller of existing subscriptions: you are not invoiced for them, and you cannot add or remove licenses, order add-ons, migrate them or change their partner of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer can remove your delegated administrative privileges in their own admin portal. The reseller relationship and your support obligations remain in force unless you renegotiate them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To restore privileges that the customer removed, send a new relationship request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can request a reseller relationship with a customer in your country or region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, a reseller relationship request always includes delegated administrative privileges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not change the link: it ties the customer to your partner account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Whole tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamics 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
