// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "keys.h"
#include "rolecatalogue.h"
#include "textdoor.h"

#include <QUrl>

namespace attache {

namespace {

constexpr int MaxGranularDays = 730;
constexpr int MaxRelationshipName = 50;
constexpr int MaxLinkLength = 2048;

Error violation(const char *code, const QStringList &arguments = {})
{
    return Error{ErrorKind::RuleViolation, QString::fromLatin1(code), arguments, {}};
}

QString cloudKey(const Realm &realm)
{
    return QString::fromLatin1(traitsOf(realm.cloud).key);
}

/// A company name without what two spellings of one company usually differ in.
QString companyKey(const QString &name)
{
    QString key = foldedText(name);
    key.remove(u'.');
    key.remove(u',');
    return key.simplified();
}

bool isSameCompany(const Invitation &invitation, const Partner &partner)
{
    const QString invited = companyKey(invitation.companyName);
    return !invited.isEmpty() && invited == companyKey(partner.facts.name);
}

bool isPlainUrlText(const QString &text)
{
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u <= 0x20 || u >= 0x7f || u == u'\\' || u == u'<' || u == u'>' || u == u'"')
            return false;
    }
    return true;
}

} // namespace

Status checkResaleBan(const Invitation &invitation, const Realm &realm,
                      const QVector<Partner> &partners)
{
    const TenantId invited = invitation.tenant;
    if (!invited.isNull() && invited == realm.partnerTenant)
        return violation("rule.ownTenant");

    bool isSaidNotToTransact = invitation.nonTransacting.isMade();
    for (const Partner &partner : partners) {
        if (invited.isNull() || partner.facts.tenant != invited)
            continue;
        if (partner.facts.transactsAsCsp == Known::Yes)
            return violation("rule.resaleBan", {partner.facts.name});
        if (partner.facts.transactsAsCsp == Known::No)
            isSaidNotToTransact = true;
    }
    if (isSaidNotToTransact)
        return {};
    for (const Partner &partner : partners) {
        if (partner.facts.transactsAsCsp == Known::Yes && isSameCompany(invitation, partner))
            return violation("rule.resaleBanSameCompany", {partner.facts.name});
    }
    return {};
}

Status checkCloud(const Invitation &invitation, const Realm &realm)
{
    const CloudTraits &traits = traitsOf(realm.cloud);
    if (invitation.kind == InvitationKind::GranularRelationship) {
        if (!traits.hasGranularRelationships)
            return violation("rule.granularUnavailable", {cloudKey(realm)});
    } else if (!traits.canOmitPrivileges && !invitation.includesPrivileges) {
        return violation("rule.privilegesRequired", {cloudKey(realm)});
    }
    return {};
}

Status checkInvitation(const Invitation &invitation, const Realm &realm)
{
    if (invitation.tenant.isNull() && isBlankText(invitation.companyName))
        return violation("rule.customerMissing");
    if (invitation.kind == InvitationKind::GranularRelationship) {
        if (isBlankText(invitation.relationshipName))
            return violation("rule.nameMissing");
        if (invitation.relationshipName.size() > MaxRelationshipName)
            return violation("rule.nameTooLong", {QString::number(MaxRelationshipName)});
        if (invitation.durationDays < 1 || invitation.durationDays > MaxGranularDays)
            return violation("rule.duration", {QString::number(MaxGranularDays)});
        if (invitation.roles.isEmpty())
            return violation("rule.noRoles");
        if (invitation.autoExtend) {
            for (const QString &role : invitation.roles) {
                const Role *known = RoleCatalogue::instance().find(role);
                if (known && known->blocksAutoExtend)
                    return violation("rule.autoExtendGlobalAdmin");
            }
        }
    }
    // A draft may be given up before anybody was named.
    if (invitation.state != InvitationState::Draft && invitation.state != InvitationState::Cancelled
        && invitation.recipients.isEmpty())
        return violation("rule.recipientMissing");
    if (!invitation.link.isEmpty() && !isTrustedLink(invitation.link, realm.cloud))
        return violation("rule.linkForeignHost", {cloudKey(realm)});
    return {};
}

Status checkStep(InvitationState from, InvitationState to)
{
    if (nextStates(from).contains(to))
        return {};
    return violation("rule.stateStep", {keyOf(from), keyOf(to)});
}

bool isTrustedLink(const QString &link, Cloud cloud)
{
    if (link.size() > MaxLinkLength || !isPlainUrlText(link))
        return false;
    const QLatin1StringView scheme("https://");
    if (!link.startsWith(scheme, Qt::CaseInsensitive))
        return false;
    // The authority is compared as it is written: whatever a lenient parser would decode or fold
    // into the right host (W4) is not the right host.
    qsizetype end = scheme.size();
    while (end < link.size() && link[end] != u'/' && link[end] != u'?' && link[end] != u'#')
        ++end;
    QStringView authority = QStringView(link).sliced(scheme.size(), end - scheme.size());
    if (authority.endsWith(u":443"))
        authority.chop(4);
    const CloudTraits &traits = traitsOf(cloud);
    bool isKnown = false;
    for (const char *host : {traits.adminCenterHost, traits.granularApprovalHost}) {
        const QLatin1StringView known(host);
        isKnown |= !known.isEmpty() && authority.compare(known, Qt::CaseInsensitive) == 0;
    }
    return isKnown && QUrl(link, QUrl::StrictMode).isValid();
}

} // namespace attache
