// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what the doors, the rules and the services refuse. One line per code; a new code is
// a new line here.
#include "errorsentences.h"

#include <QCoreApplication>

namespace attache {

namespace {

constexpr ErrorSentence Sentences[] = {
    {"tenantId.malformed", QT_TRANSLATE_NOOP("Errors", "This is not a tenant ID"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "A tenant ID has 32 hexadecimal digits in five groups, such as "
         "1a2b3c4d-0000-4000-8000-1234567890ab. Copy it from Partner Center (Microsoft ID).")},
    {"tenantId.zero", QT_TRANSLATE_NOOP("Errors", "This is not a tenant ID"),
     QT_TRANSLATE_NOOP("Errors",
                       "A tenant ID of zeros belongs to nobody. Copy the real one from Partner "
                       "Center (Microsoft ID).")},
    {"partnerId.malformed", QT_TRANSLATE_NOOP("Errors", "This is not a partner ID"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "“%1” has other characters than digits. A partner ID, once called MPN ID, is "
         "a number such as 4768617; Partner Center shows it under Identifiers.")},
    {"date.unreadable", QT_TRANSLATE_NOOP("Errors", "This date cannot be read"),
     QT_TRANSLATE_NOOP("Errors", "“%1” is not a date that can be read. Write it as 2026-12-31.")},
    {"duration.unreadable", QT_TRANSLATE_NOOP("Errors", "This duration cannot be read"),
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is not a duration that can be read. Write it as P730D or P2Y.")},
    {"duration.outOfRange", QT_TRANSLATE_NOOP("Errors", "This duration is not possible"),
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is negative or longer than 100 years. Check the file it comes from.")},
    {"domain.malformed", QT_TRANSLATE_NOOP("Errors", "This is not a domain name"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "“%1” is not a domain name. Write it as contoso.com, without https and without a path.")},
    {"email.malformed", QT_TRANSLATE_NOOP("Errors", "This email address is not valid"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "“%1” is not an email address. Write one address alone, such as name@contoso.com.")},
    {"cloud.unknown", QT_TRANSLATE_NOOP("Errors", "This cloud is not known"),
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is not one of the clouds. Possible values: global, usGovernment, "
                       "usGovernmentDoD, germany.")},
    {"rule.ownTenant", QT_TRANSLATE_NOOP("Errors", "The invitation cannot be created"),
     QT_TRANSLATE_NOOP("Errors",
                       "This is the realm’s own partner tenant, and a partner cannot invite "
                       "itself. Enter the tenant of the customer.")},
    {"rule.resaleBan", QT_TRANSLATE_NOOP("Errors", "The invitation cannot be created"),
     QT_TRANSLATE_NOOP("Errors",
                       "A CSP partner cannot currently resell online services to another CSP "
                       "partner, and this tenant belongs to “%1”. Invite a tenant of that company "
                       "that is not used for CSP transactions.")},
    {"rule.resaleBanSameCompany", QT_TRANSLATE_NOOP("Errors", "Please confirm the tenant"),
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is a CSP partner, to whom a CSP partner cannot currently resell "
                       "online services. If this tenant is not used for CSP transactions, record "
                       "who said so and when, then save again.")},
    {"rule.privilegesRequired", QT_TRANSLATE_NOOP("Errors", "Admin privileges cannot be left out"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "In this realm’s cloud, a reseller relationship request always includes delegated "
         "administrative privileges. Include them, or use a realm in the global cloud.")},
    {"rule.granularUnavailable", QT_TRANSLATE_NOOP("Errors", "GDAP does not exist in this cloud"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "Microsoft Cloud Germany closed before granular delegated admin privileges (GDAP) "
         "existed. Choose a reseller relationship, or a realm in another cloud.")},
    {"rule.duration", QT_TRANSLATE_NOOP("Errors", "The duration is not possible"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "A GDAP relationship lasts from 1 to 730 days. Enter a number of days in this range.")},
    {"rule.noRoles", QT_TRANSLATE_NOOP("Errors", "No role is selected"),
     QT_TRANSLATE_NOOP("Errors",
                       "A GDAP relationship needs at least one Microsoft Entra role. Select the "
                       "roles the work needs, and no more.")},
    {"rule.autoExtendGlobalAdmin", QT_TRANSLATE_NOOP("Errors", "Auto-extend is not possible"),
     QT_TRANSLATE_NOOP("Errors",
                       "A GDAP relationship that includes the Global Administrator role cannot be "
                       "auto-extended. Remove the role or switch off auto-extend.")},
    {"rule.nameTooLong", QT_TRANSLATE_NOOP("Errors", "The relationship name is too long"),
     QT_TRANSLATE_NOOP("Errors",
                       "The name of an admin relationship has at most 50 characters. Shorten it; "
                       "the customer sees it.")},
    {"rule.nameMissing", QT_TRANSLATE_NOOP("Errors", "The relationship name is missing"),
     QT_TRANSLATE_NOOP("Errors",
                       "An admin relationship needs a name that is unique in the realm. Enter one; "
                       "the customer sees it.")},
    {"rule.recipientMissing", QT_TRANSLATE_NOOP("Errors", "The recipient is missing"),
     QT_TRANSLATE_NOOP("Errors",
                       "An invitation that is ready to send needs at least one email address. "
                       "Enter one, or keep it as a draft.")},
    {"rule.customerMissing", QT_TRANSLATE_NOOP("Errors", "The customer is missing"),
     QT_TRANSLATE_NOOP("Errors",
                       "An invitation needs at least the tenant ID or the company name of the "
                       "customer. Enter one of them.")},
    {"rule.linkForeignHost", QT_TRANSLATE_NOOP("Errors", "The link is not trusted"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "The link does not lead to a host that Microsoft uses for approvals in this cloud, so it "
         "is neither opened nor sent. Copy it again from Partner Center.")},
    {"rule.stateStep", QT_TRANSLATE_NOOP("Errors", "This step is not possible"),
     QT_TRANSLATE_NOOP("Errors",
                       "An invitation cannot go from its present state to the chosen one. Reload "
                       "it and choose one of the steps offered.")},
    {"revision.stale", QT_TRANSLATE_NOOP("Errors", "This record was changed by someone else"),
     QT_TRANSLATE_NOOP("Errors",
                       "Your changes were not saved because the record changed in the meantime. "
                       "Reload it and make them again.")},
    {"customer.unknown", QT_TRANSLATE_NOOP("Errors", "The customer was not found"),
     QT_TRANSLATE_NOOP(
         "Errors", "No customer matches “%1”. Try the tenant ID, a domain or a part of the name.")},
    {"customer.ambiguous", QT_TRANSLATE_NOOP("Errors", "Several customers match"),
     QT_TRANSLATE_NOOP(
         "Errors", "The text matches several customers: %1. Use the tenant ID or the full name.")},
    {"partner.unknown", QT_TRANSLATE_NOOP("Errors", "The partner was not found"),
     QT_TRANSLATE_NOOP("Errors", "This partner is not in the workspace. Reload the list.")},
    {"invitation.unknown", QT_TRANSLATE_NOOP("Errors", "The invitation was not found"),
     QT_TRANSLATE_NOOP("Errors", "This invitation is not in the workspace. Reload the list.")},
    {"attachment.unknown", QT_TRANSLATE_NOOP("Errors", "The relationship was not found"),
     QT_TRANSLATE_NOOP("Errors",
                       "This relationship is not in the workspace. Reload the customer.")},
    {"attachment.observed",
     QT_TRANSLATE_NOOP("Errors", "This relationship cannot be withdrawn here"),
     QT_TRANSLATE_NOOP("Errors",
                       "It was reported by a source, and what sources report is never altered. "
                       "Only relationships recorded by hand can be withdrawn.")},
    {"attachment.noPartner", QT_TRANSLATE_NOOP("Errors", "The partner is missing"),
     QT_TRANSLATE_NOOP("Errors",
                       "A relationship needs a partner: a name, a tenant ID or a partner ID. Enter "
                       "one of them.")},
    {"attachment.endBeforeStart", QT_TRANSLATE_NOOP("Errors", "The dates do not fit"),
     QT_TRANSLATE_NOOP("Errors", "The end date is before the start date. Correct one of them.")},
    {"note.unknown", QT_TRANSLATE_NOOP("Errors", "The note was not found"),
     QT_TRANSLATE_NOOP("Errors", "This note is not in the workspace. Reload the customer.")},
    {"note.empty", QT_TRANSLATE_NOOP("Errors", "The note is empty"),
     QT_TRANSLATE_NOOP("Errors", "An empty note cannot be saved. Write something first.")},
    {"view.unknown", QT_TRANSLATE_NOOP("Errors", "The view was not found"),
     QT_TRANSLATE_NOOP("Errors",
                       "This view is not in the workspace, or somebody removed it. Choose another "
                       "view.")},
    {"view.nameMissing", QT_TRANSLATE_NOOP("Errors", "The view needs a name"),
     QT_TRANSLATE_NOOP("Errors",
                       "A view without a name cannot be found again. Enter a name for it.")},
    {"view.nameTaken", QT_TRANSLATE_NOOP("Errors", "This view name is taken"),
     QT_TRANSLATE_NOOP(
         "Errors", "Another view of this workspace is already called “%1”. Choose another name.")},
    {"view.queryUnclear", QT_TRANSLATE_NOOP("Errors", "The filter of the view is unclear"),
     QT_TRANSLATE_NOOP("Errors",
                       "The filter “%1” cannot be understood. Correct it before you save the "
                       "view.")},
    {"view.tagCycle", QT_TRANSLATE_NOOP("Errors", "The smart tag would ask for itself"),
     QT_TRANSLATE_NOOP("Errors",
                       "The filter of the smart tag “%1” asks for “%2”, which leads back to it. "
                       "Take that condition away.")},
    {"view.tagUnknown", QT_TRANSLATE_NOOP("Errors", "The smart tag asks for an unknown tag"),
     QT_TRANSLATE_NOOP("Errors",
                       "The filter of the smart tag “%1” asks for the tag “%2”, which no customer "
                       "and no smart tag has. Correct it before you save.")},
    {"view.tagFailing", QT_TRANSLATE_NOOP("Errors", "The smart tag builds upon a broken one"),
     QT_TRANSLATE_NOOP("Errors",
                       "The filter of the smart tag “%1” asks for “%2”, which does not work. "
                       "Correct that smart tag first.")},
    {"view.malformed", QT_TRANSLATE_NOOP("Errors", "The view is malformed"),
     QT_TRANSLATE_NOOP("Errors",
                       "Sorting, columns or grouping of the view “%1” are not written as Attaché "
                       "writes them. Save the view again.")},
    {"realm.unknown", QT_TRANSLATE_NOOP("Errors", "The realm was not found"),
     QT_TRANSLATE_NOOP("Errors", "This realm is not in the workspace. Choose one of its realms.")},
    {"realm.nameMissing", QT_TRANSLATE_NOOP("Errors", "The realm needs a name"),
     QT_TRANSLATE_NOOP("Errors",
                       "A realm without a name cannot be told from the others. Enter a name.")},
    {"realm.nameTaken", QT_TRANSLATE_NOOP("Errors", "This realm name is taken"),
     QT_TRANSLATE_NOOP(
         "Errors", "Another realm of this workspace is already called “%1”. Choose another name.")},
    {"observation.unknown", QT_TRANSLATE_NOOP("Errors", "The observation was not found"),
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is not an observation of this workspace. Use its number, a date such "
                       "as 2026-10-31, or first, previous or latest.")},
    {"invitation.nameTaken", QT_TRANSLATE_NOOP("Errors", "This relationship name is taken"),
     QT_TRANSLATE_NOOP("Errors",
                       "Another GDAP relationship of this realm is already called “%1”. Choose "
                       "another name; the customer sees it.")},
    {"invitation.otherRealm", QT_TRANSLATE_NOOP("Errors", "The customer is in another realm"),
     QT_TRANSLATE_NOOP("Errors",
                       "This customer does not belong to the realm “%1”, and realms never mix. "
                       "Choose the customer’s realm.")},
    {"invitation.otherCustomer", QT_TRANSLATE_NOOP("Errors", "The customer does not match"),
     QT_TRANSLATE_NOOP("Errors",
                       "The tenant of the invitation is not the tenant of its customer. Choose the "
                       "customer again.")},
    {"subscription.noId", QT_TRANSLATE_NOOP("Errors", "A subscription has no ID"),
     QT_TRANSLATE_NOOP("Errors",
                       "Without its ID a subscription cannot be recognized again, so nothing was "
                       "imported. Download the list again.")},
    {"assignment.noId", QT_TRANSLATE_NOOP("Errors", "An access assignment has no ID"),
     QT_TRANSLATE_NOOP("Errors",
                       "Without its ID an access assignment cannot be recognized again, so nothing "
                       "was imported. Save the answer again.")},
    {"activity.noId", QT_TRANSLATE_NOOP("Errors", "A log entry has no ID"),
     QT_TRANSLATE_NOOP("Errors",
                       "Without its ID a log entry cannot be recognized again, so nothing was "
                       "imported. Download the log again.")},
    {"observation.open", QT_TRANSLATE_NOOP("Errors", "Another import is running"),
     QT_TRANSLATE_NOOP("Errors",
                       "A workspace takes in one list at a time. Wait until the other import is "
                       "done, then try again.")},
    {"observation.finished", QT_TRANSLATE_NOOP("Errors", "Something went wrong"),
     QT_TRANSLATE_NOOP("Errors",
                       "Attaché made a mistake and nothing was changed. Try again, and report it "
                       "with the details if it happens again.")},
    {"cli.usage", QT_TRANSLATE_NOOP("Errors", "The command was not understood"),
     QT_TRANSLATE_NOOP("Errors", "%1 “attache-cli --help” lists the commands.")},
    {"cli.output", QT_TRANSLATE_NOOP("Errors", "The answer could not be written"),
     QT_TRANSLATE_NOOP("Errors",
                       "Not everything could be written to the output. Check the space on the "
                       "disk, or the program that reads it.")},
    {"cli.noWorkspace", QT_TRANSLATE_NOOP("Errors", "No workspace was named"),
     QT_TRANSLATE_NOOP("Errors",
                       "Name the workspace with --workspace FILE or in the variable "
                       "ATTACHE_WORKSPACE. “attache-cli sample FILE” makes one to try.")},
    {"cli.realmUnknown", QT_TRANSLATE_NOOP("Errors", "The realm was not found"),
     QT_TRANSLATE_NOOP("Errors", "There is no realm “%1” in this workspace. Its realms: %2.")},
    {"cli.realmNeeded", QT_TRANSLATE_NOOP("Errors", "Which realm?"),
     QT_TRANSLATE_NOOP("Errors",
                       "Name the realm with --realm NAME. The realms of this workspace: %1.")},
};

} // namespace

std::span<const ErrorSentence> recordErrorSentences()
{
    return Sentences;
}

} // namespace attache
