// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partner.h"

#include <QStringList>

namespace attache {

/// In which capacity a partner is attached to a customer. Different facts, never one column.
enum class AttachmentKind : quint8 {
    Reseller,
    IndirectProvider,
    IndirectReseller,
    DelegatedAdmin, ///< DAP
    GranularAdmin, ///< GDAP
    AzureRole,
    Advisor,
    SubscriptionSeller
};

/// Status of an attachment: the states of a granular relationship (contract 5.3), of which the
/// other kinds use Active, Terminated and Unknown.
enum class AttachmentStatus : quint8 {
    Unknown,
    Created,
    ApprovalPending,
    Approved,
    Activating,
    Active,
    Expiring,
    Expired,
    TerminationRequested,
    Terminating,
    Terminated
};

/// How we know (product 2). Unknown looks unknown.
enum class Evidence : quint8 { Unknown, OwnApi, CustomerTenantApi, ImportedFile, ByHand };

/// Whether a granular relationship of ours gives anybody anything. Its roles are nobody's until an
/// access assignment binds them to a security group.
enum class EffectiveAccess : quint8 {
    NotApplicable, ///< not a granular relationship of ours in force
    Unknown, ///< no source told its assignments since it stands as it does
    Missing, ///< they were read, and none is active or on its way
    Pending, ///< none is active, and one is on its way
    Effective ///< one is active
};

/// Keys of the services the matrix has columns for, in column order: "tenant" (the whole tenant),
/// "office365", "azure", "dynamics365", "powerPlatform", "security", "windows", "other". Any other
/// key is kept and shown raw.
const QStringList &knownServices();
/// The service an offer or product name belongs to ("Microsoft 365 Business Premium" → office365).
QString serviceOfOffer(const QString &offerName, const QString &productType = {});
/// The service a set of directory roles belongs to: the one all of them serve, else "tenant".
QString serviceOfRoles(const QStringList &roleTemplateIds);

/// "This partner is attached to this customer", as one source says.
struct AttachmentFacts
{
    TenantId customer;
    PartnerFacts partner; ///< enough to find or make the partner
    AttachmentKind kind = AttachmentKind::Reseller;
    QString service; ///< a service key; empty: the source does not say
    QString externalId; ///< id of the relationship or subscription in its source; empty if none
    QString name; ///< display name of the relationship, if it has one
    QStringList
        roles; ///< role template ids (lower case) or role names where no id is known; sorted
    AttachmentStatus status = AttachmentStatus::Unknown;
    QString statusRaw; ///< the source's word where `status` is Unknown
    Instant start;
    Instant end; ///< never(): has no end; not set: unknown
    int autoExtendDays = -1; ///< 0 off, 180 on, -1 the source does not say
    TenantId indirectProvider; ///< provider that made a GDAP for us, or null
    QString unreadable; ///< "field: raw text" of what could not be read, or empty
    friend bool operator==(const AttachmentFacts &, const AttachmentFacts &) = default;
};

/// An attachment as the ledger knows it. Identity: realm, customer, partner, kind, service and
/// externalId; a granular relationship is identified by externalId alone.
struct Attachment
{
    AttachmentId id; ///< negative if isManual
    bool isManual = false; ///< recorded by hand: user-made data
    RealmId realm;
    CustomerId customer;
    PartnerId partner;
    AttachmentFacts facts; ///< facts.partner as the ledger knows the partner now
    Evidence evidence = Evidence::Unknown;
    QString sourceName; ///< file, call, or person
    QString recordedBy; ///< by hand: who
    QString remark; ///< by hand: how the user knows
    EffectiveAccess access = EffectiveAccess::NotApplicable;
    LedgerStamp stamp;
};

/// A security group bound to roles inside a granular relationship.
struct AccessAssignmentFacts
{
    TenantId customer; ///< null if the source does not say
    QString relationshipId; ///< externalId of the granular relationship
    QString assignmentId;
    QString groupId;
    QString groupName;
    QStringList roles; ///< template ids, sorted
    QString status; ///< pending, active, deleting, deleted, error, or what the source wrote
    Instant created;
    Instant modified;
    friend bool operator==(const AccessAssignmentFacts &, const AccessAssignmentFacts &) = default;
};

struct AccessAssignment
{
    AccessAssignmentFacts facts;
    LedgerStamp stamp;
};

} // namespace attache
