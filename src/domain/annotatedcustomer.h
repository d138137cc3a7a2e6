// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"
#include "change.h"
#include "invitation.h"
#include "runway.h"

namespace attache {

/// An attachment as far as lists and filters need it.
struct AttachmentSummary
{
    PartnerId partner;
    QString partnerName;
    Standing standing = Standing::Other;
    AttachmentKind kind = AttachmentKind::Reseller;
    QString service;
    AttachmentStatus status = AttachmentStatus::Unknown;
    Evidence evidence = Evidence::Unknown;
    Presence presence = Presence::Current;
    Instant start;
    Instant end;
    QStringList roles; ///< as in AttachmentFacts
    EffectiveAccess access = EffectiveAccess::NotApplicable;
    int autoExtendDays = -1; ///< 0 off, -1 the source does not say
};

/// A customer as far as lists, the index and filters need it.
struct CustomerSummary
{
    CustomerId id;
    RealmId realm;
    TenantId tenant;
    QString name;
    QString alias;
    QString domain;
    QStringList customDomains;
    QString country;
    QString language; ///< BCP 47, for letters
    QString owner;
    QString nextAction;
    Instant nextActionDue;
    QStringList tags;
    /// The smart tags whose query finds it. Known to the index, stored with no customer.
    QStringList smartTags;
    Presence presence = Presence::Current;
    Instant firstSeenAt;
    Instant lastSeenAt;
    /// When anything of it last changed: by an observation, or by hand.
    Instant lastChangedAt;
    /// When the first role we hold ends that nothing of ours gives for longer (RoleEnds).
    Instant runway;
    QVector<AttachmentSummary> attachments;
    QVector<InvitationState> invitations;
    int subscriptions = 0; ///< current
    QStringList offers; ///< of current subscriptions, each once, sorted
    /// Of current subscriptions, each once, sorted: "name (PartnerID)", or what is known of it.
    QStringList partnersOfRecord;
    QStringList notes; ///< for searching: the index finds by them and does not give them back
};

/// When the first role that attachments give us ends; see CustomerSummary::runway.
inline Instant runwayOf(const QVector<AttachmentSummary> &attachments)
{
    RoleEnds<QString> held;
    for (const AttachmentSummary &attachment : attachments) {
        if (holdsRoles(attachment.standing, attachment.kind, attachment.status,
                       attachment.presence))
            held.hold(attachment.roles, attachment.end);
    }
    return held.earliest();
}

/// The figures of the Today page, for one realm or all.
struct OverviewFigures
{
    qint64 customers = 0; ///< current
    qint64 gone = 0;
    qint64 partners = 0;
    qint64 attachments = 0; ///< current
    qint64 severalPartners = 0; ///< current customers with more than one partner organisation
    qint64 expiringSoon = 0; ///< customers whose runway ends within 30 days from now
    qint64 invitationsOpen = 0;
    qint64 invitationsAccepted = 0; ///< to finish
    qint64 remindersDue = 0;
    qint64 nextActionsDue = 0;
    ObservationId latest;
    Instant asOf; ///< observedAt of the newest observation
    QString latestSource;
    /// New and vanished partners, joined and left customers of the newest complete observation.
    QVector<Change> news;
    /// Days until the next end of our granular relationships, by month from now: 0 = this month.
    QVector<qint64> endsByMonth;
};

} // namespace attache
