// SPDX-License-Identifier: GPL-3.0-or-later
// Access reviews: a frozen list of customers, what reviewers say of each, and what comes of it.
// What is frozen and what was said are never changed, only added to: two copies of a review are
// merged by uniting what was said in each.
#pragma once

#include "annotatedcustomer.h"
#include "cloud.h"
#include "ids.h"

#include <QByteArray>
#include <QFlags>
#include <QString>
#include <QVector>

#include <functional>
#include <optional>

namespace attache {

using ReviewId = Id<struct ReviewTag>;

/// What a reviewer says of a customer's access. None takes back what the same reviewer said before.
enum class ReviewDecision : quint8 { None, Keep, Revoke, Ask, NotApplicable };

/// Why a customer deserves a closer look, as known when the review was started.
enum class ReviewFlag : quint16 {
    New = 0x1, ///< in no closed review before
    Changed = 0x2, ///< its access differs from the newest closed review it was in
    Privileged = 0x4, ///< we hold a privileged role
    Expiring = 0x8, ///< a role runs out within RiskDays, without a successor
    OtherPartners = 0x10, ///< a partner is attached that is neither ours nor our distributor
    Stale = 0x20, ///< no source has confirmed it for RiskDays
    Gone = 0x40, ///< its source no longer returns it
    NoAccess = 0x80, ///< a relationship of ours in force gives nobody anything
    /// Of the last review it was in, an answer is missing: it was revoked or asked about, and
    /// stands as it did.
    NotFollowed = 0x100
};
Q_DECLARE_FLAGS(ReviewFlags, ReviewFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReviewFlags)

/// A customer as it was when the review was started. Ids of the workspace are not part of it.
struct ReviewedCustomer
{
    QString realm; ///< name of the realm
    Cloud cloud = Cloud::Global;
    CustomerSummary customer; ///< without ids, notes and invitations
};

/// What the newest closed review said of the same customer.
struct FormerDecision
{
    ReviewDecision decision = ReviewDecision::None; ///< None: in no closed review
    QString reason;
    QString reviewer;
    Instant at;
    QString review; ///< its name
};

struct ReviewItem
{
    int position = 0; ///< from 0: the order it was started in, the closest look first
    TenantId tenant;
    QString name; ///< as in `content`
    ReviewFlags flags;
    FormerDecision former;
    QByteArray content; ///< frozenJson() of the ReviewedCustomer
};

/// One thing one reviewer said of one item.
struct ReviewEntry
{
    QString guid; ///< the same in every copy of the review
    int position = 0;
    QString reviewer;
    ReviewDecision decision = ReviewDecision::None;
    QString reason;
    Instant at;
    bool inBatch = false; ///< said of several items at once
    QStringList settles; ///< guids of the entries this one ends a conflict with
    friend bool operator==(const ReviewEntry &, const ReviewEntry &) = default;
};

/// What a review is about. Frozen with it.
struct ReviewHeader
{
    static constexpr int MaxNameLength = 120; ///< code points

    QString guid;
    QString name;
    QString query; ///< the filter of the list it was started from, canonical; empty: all
    QString realm; ///< name of the only realm it is about; empty: all
    QString startedBy;
    Instant startedAt;
    Instant asOf; ///< of the newest observation then; not set: there was none
    qint64 population = 0; ///< customers the list had
    int samplePercent = 100; ///< of those without a flag; those with one are always in it
    bool needsSecond = false; ///< every decision needs a second reviewer (four eyes)
    friend bool operator==(const ReviewHeader &, const ReviewHeader &) = default;
};

struct Review
{
    ReviewId id;
    ReviewHeader header;
    QByteArray snapshot; ///< SHA-256, see snapshotHash()
    int items = 0;
    QString closedBy; ///< empty while it is open
    Instant closedAt;
    QByteArray result; ///< SHA-256, see resultHash(); empty while it is open
    bool isClosed() const { return !result.isEmpty(); }
};

/// Where one item stands, from everything said of it.
struct ItemStanding
{
    enum class State : quint8 {
        Undecided,
        WaitsForSecond, ///< one reviewer has decided, and another has to
        Conflict, ///< reviewers differ
        Decided
    };
    State state = State::Undecided;
    ReviewDecision decision = ReviewDecision::None; ///< None for Undecided and Conflict
    QVector<ReviewEntry> voices; ///< what each reviewer says now, oldest first
    bool isSettled = false; ///< decided against somebody's voice
};
/// `entries`: all of one item, in any order.
ItemStanding standingOf(QVector<ReviewEntry> entries, bool needsSecond);

struct ReviewProgress
{
    int items = 0;
    int decided = 0;
    int waiting = 0; ///< for the second reviewer
    int conflicts = 0;
    int keep = 0; ///< of the decided ones, as the next three
    int revoke = 0;
    int ask = 0;
    int notApplicable = 0;
    void count(const ItemStanding &standing);
    bool isComplete() const { return decided == items; }
};

/// Everything of a review, as it leaves in a file and comes back.
struct ReviewPackage
{
    Review review; ///< without id
    QVector<ReviewItem> items; ///< by position
    QVector<ReviewEntry> entries; ///< as orderedEntries()
};

/// True where a decision must say why: what ends or questions access, what leaves a customer out,
/// and what is said of many at once.
constexpr bool needsReason(ReviewDecision decision, bool inBatch)
{
    return decision != ReviewDecision::None && (inBatch || decision != ReviewDecision::Keep);
}

/// How close a look a customer deserves; higher is closer.
int riskOf(ReviewFlags flags);

/// What can be seen of a customer itself; New and Changed come from comparing (accessDigest()).
ReviewFlags flagsOf(const CustomerSummary &customer, Instant now);

/// The customer in its one spelling: JSON, keys sorted, no blanks, UTF-8.
QByteArray frozenJson(const ReviewedCustomer &customer);
/// nullopt for anything frozenJson() would not have written.
std::optional<ReviewedCustomer> thawed(const QByteArray &json);
/// A checksum of who has access and how. The same for a customer that was only seen again.
QByteArray accessDigest(const ReviewedCustomer &customer);

/// SHA-256 of the header and of every item with its flags and former decision, in order.
class SnapshotHash
{
public:
    explicit SnapshotHash(const ReviewHeader &header);
    void add(const ReviewItem &item); ///< in order of position
    QByteArray result() const { return m_chain; }

private:
    QByteArray m_chain;
};
/// SHA-256 of the snapshot, all entries in the order of orderedEntries(), and who closed it when.
QByteArray resultHash(const QByteArray &snapshot, const QVector<ReviewEntry> &ordered,
                      const QString &closedBy, Instant closedAt);
/// Whether a customer without a flag is drawn into a sample of `percent`: the same answer for the
/// same review everywhere.
bool isDrawn(const QString &reviewGuid, const TenantId &tenant, int percent);
/// By time, then by guid: the same order in every copy.
QVector<ReviewEntry> orderedEntries(QVector<ReviewEntry> entries);

QString keyOf(ReviewDecision value); ///< "none", "keep", "revoke", "ask", "notApplicable"
std::optional<ReviewDecision> reviewDecisionFrom(const QString &key);
QString keyOf(ReviewFlag value); ///< "new", "changed", "privileged", …
const QVector<ReviewFlag> &allReviewFlags(); ///< the most telling first
QString keyOf(ItemStanding::State value); ///< "undecided", "waitsForSecond", "conflict", "decided"

} // namespace attache

Q_DECLARE_METATYPE(attache::ReviewId)
