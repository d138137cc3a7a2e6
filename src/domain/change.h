// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"
#include "subscription.h"

namespace attache {

/// What differs between two observations, by customer.
enum class ChangeKind : quint8 {
    Joined, ///< a customer is there that was not
    Left,
    Renamed,
    DomainChanged,
    RelationshipChanged,
    GainedPartner, ///< a partner is attached in a capacity or service it was not
    LostPartner,
    AttachmentChanged, ///< roles, status or dates of one that stayed
    GainedSubscription,
    LostSubscription,
    SubscriptionChanged, ///< partner of record, quantity, status
    GainedAssignment,
    LostAssignment,
    AssignmentChanged
};

/// One difference. `before` and `after` are the values of the field named by the kind (names for
/// Renamed, role lists, …), ready for displayText(), neutral of language.
struct Change
{
    ChangeKind kind = ChangeKind::Joined;
    ObservationId observation; ///< the newest observation in which it happened
    Instant at;
    RealmId realm;
    CustomerId customer;
    TenantId tenant;
    QString customerName;
    PartnerId partner;
    QString partnerName;
    Standing standing = Standing::Other;
    AttachmentKind attachmentKind = AttachmentKind::Reseller;
    QString service;
    QString field;
    QString before;
    QString after;
};

/// What a committed write did, so that indexes and models can follow. Announced after commit only.
struct ChangeSet
{
    ObservationId observation; ///< invalid for user edits
    QVector<CustomerId> customers; ///< whose row or attachments or annotation changed
    bool everything = false; ///< too many to list: read again
    bool partners = false;
    bool invitations = false;
    bool realms = false;
    bool reviews = false;
};

/// An event on a customer's timeline, newest first when listed.
struct TimelineEntry
{
    enum class Kind : quint8 { Observed, Invitation, Journal, Note, Activity, Decision };
    Kind kind = Kind::Observed;
    Instant at;
    Change change; ///< for Observed
    QString sourceName;
    QString actor;
    /// Journal action key, activity action, invitation state key, or key of a review's decision.
    QString action;
    QString text; ///< note text, detail, reason
    bool isCorrection = false; ///< an invitation's step that takes back the one before it
};

/// A line of the append-only journal of what users did here. `hash` is SHA-256 over the previous
/// hash and the fields, so that a later alteration shows.
struct JournalEntry
{
    qint64 sequence = 0;
    Instant at;
    QString actor;
    QString action; ///< stable key: "import", "attach", "invite", "alias.set", …
    QString subject; ///< tenant id, guid or name it is about
    QString detail; ///< JSON text, canonical
    QByteArray previousHash;
    QByteArray hash;
};

} // namespace attache

Q_DECLARE_METATYPE(attache::ChangeSet)
