// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotatedcustomer.h"
#include "realm.h"
#include "samplenames.h"

#include <array>
#include <optional>

namespace attache {

inline constexpr int SampleMonths = 18;
inline constexpr int SampleRealms = 3;

/// The partners, the realms and the calendar that all customers of one sample workspace share.
class SampleWorld
{
public:
    /// `today` is midnight of the day the sample is made for.
    SampleWorld(quint64 seed, Instant today);

    quint64 seed() const { return m_seed; }
    /// When the observation of `month` (0 oldest, SampleMonths-1 newest) was made in that realm:
    /// up to now, but for Germany up to October 2021, when its cloud closed.
    Instant observedAt(int realm, int month) const;
    /// The realm's present: its last observation.
    Instant presentOf(int realm) const { return observedAt(realm, SampleMonths - 1); }

    const Realm &realm(int index) const { return m_realms.at(size_t(index)); }
    const PartnerFacts &own(int realm) const { return m_own.at(size_t(realm)); }
    const QVector<PartnerFacts> &distributors(int realm) const
    {
        return m_distributors.at(size_t(realm));
    }
    const QVector<PartnerFacts> &resellers(int realm) const
    {
        return m_resellers.at(size_t(realm));
    }
    const QVector<PartnerFacts> &others(int realm) const { return m_others.at(size_t(realm)); }

private:
    quint64 m_seed;
    Instant m_today;
    std::array<Realm, SampleRealms> m_realms;
    std::array<PartnerFacts, SampleRealms> m_own;
    std::array<QVector<PartnerFacts>, SampleRealms> m_distributors;
    std::array<QVector<PartnerFacts>, SampleRealms> m_resellers;
    std::array<QVector<PartnerFacts>, SampleRealms> m_others;
};

/// A customer that the tour, the jobs and the tests ask for by name.
struct SampleStory
{
    const char16_t *name;
    const char *domain;
    const char *country;
    const char *language;
    bool ownOffice; ///< we sell Office 365
    bool ownAzure;
    int otherAzure; ///< which of the others does Azure, -1: nobody
    int otherOffice;
    int leaves; ///< month, SampleMonths: never
};

/// A fact and the list it comes from.
struct SampleAttachment
{
    AttachmentFacts facts;
    Dataset dataset = Dataset::Customers;
};

/// What the dice are thrown for.
enum class SamplePurpose : quint64 {
    Tenant = 10,
    Realm,
    Life,
    Name,
    Facts,
    Relationship,
    Own,
    Office,
    Azure,
    Granular,
    Others,
    Subscriptions,
    Assignments,
    UserMade
};

/// One customer of the sample and its life of 18 months: a function of seed and number alone, so
/// that a million can be streamed without keeping any.
class SampleCustomer
{
public:
    SampleCustomer(const SampleWorld &world, qint64 number);

    int realm() const { return m_realm; }
    bool isThere(int month) const { return month >= m_joins && month < m_leaves; }
    /// True if what its own API says in `month` differs from the month before; cheap.
    bool changesIn(int month) const;
    CustomerFacts facts(int month) const;
    /// As the source of `dataset` shows them in `month`.
    QVector<SampleAttachment> ownAttachments(int month) const;
    /// The other partners, which only the customer's own tenant shows.
    QVector<SampleAttachment> otherAttachments(int month) const;
    QVector<SubscriptionFacts> subscriptions(int month) const;
    QVector<AccessAssignmentFacts> accessAssignments(int month) const;
    /// The tenant id of customer `number`, without the rest.
    static TenantId tenantOf(const SampleWorld &world, qint64 number);

private:
    void addOwn(QVector<SampleAttachment> &list, int month) const;
    void addGranular(QVector<SampleAttachment> &list, int month) const;
    SampleAttachment attachment(const PartnerFacts &partner, AttachmentKind kind,
                                const QString &service, Dataset dataset) const;
    SampleDice dice(SamplePurpose purpose) const; ///< a purpose of its own keeps changes apart
    bool isReselling() const; ///< we are its reseller, not only its advisor
    bool hasOwnOffice() const;
    bool hasOwnAzure() const;
    SampleCompany company() const;

    const SampleWorld &m_world;
    qint64 m_number;
    int m_realm = 0;
    const SampleStory *m_story = nullptr; ///< of a customer made for a purpose, or nullptr
    int m_joins = 0;
    int m_leaves = SampleMonths;
    int m_renamed = SampleMonths; ///< month from which the new name holds
    int m_gains = 0; ///< month from which the others are there
    int m_loses = SampleMonths; ///< month from which the first of the others is gone
};

} // namespace attache
