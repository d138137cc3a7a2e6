// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleusermade.h"

#include "customerservice.h"
#include "invitationservice.h"
#include "relationshipservice.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = qint64(24) * 60 * 60 * 1000;

class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now) { }
    Instant now() const override { return m_now; }

private:
    Instant m_now;
};

struct People
{
    QString name;
    const char16_t *nextAction;
};

const QVector<People> &people()
{
    static const QVector<People> team{{u"Jane Doe"_s, u"Renew the granular relationship"},
                                      {u"Jörg Weiß"_s, u"Rückruf zum Azure-Wechsel"},
                                      {u"Amélie Lefèvre"_s, u"Envoyer le rappel"},
                                      {u"Σοφία Παππά"_s, u"Check who else is attached"}};
    return team;
}

class UserMade
{
public:
    UserMade(LedgerReader &reader, RelationshipWriter &writer, const SampleWorld &world,
             const QVector<Realm> &realms, qint64 customers)
        : m_reader(reader),
          m_writer(writer),
          m_world(world),
          m_realms(realms),
          m_customers(customers),
          m_clock(world.presentOf(0))
    {
    }

    Status run()
    {
        if (const Status status = annotate(); !status)
            return status;
        if (const Status status = recordByHand(); !status)
            return status;
        if (const Status status = markPartners(); !status)
            return status;
        return invite();
    }

private:
    Instant days(Instant from, int days) const { return Instant::fromMs(from.ms() + days * DayMs); }

    /// The ledger's customer with that number; invalid if it never was in any observation.
    Result<CustomerId> idOf(qint64 number)
    {
        const auto ids = m_reader.customersByTenant(SampleCustomer::tenantOf(m_world, number));
        if (!ids)
            return ids.error();
        return ids->isEmpty() ? CustomerId() : ids->first();
    }

    Status annotate()
    {
        AnnotationService annotations(m_reader, m_writer, {});
        const qint64 wanted = std::min<qint64>(m_customers, 220);
        const qint64 stride = std::max<qint64>(1, m_customers / wanted);
        static const QStringList tags{u"VIP"_s,        u"education"_s,    u"MSP"_s,    u"santé"_s,
                                      u"Öffentlich"_s, u"renewal 2027"_s, u"at risk"_s};
        for (qint64 i = 0; i < wanted; ++i) {
            const qint64 number = i < 10 ? i : i * stride;
            const auto id = idOf(number);
            if (!id)
                return id.error();
            if (number >= m_customers || !id->isValid())
                continue;
            SampleDice d(m_world.seed(), quint64(SamplePurpose::UserMade), quint64(number));
            const People &who = d.oneOf(people());
            CustomerAnnotation made;
            made.owner = who.name;
            made.tags = QStringList{d.oneOf(tags)};
            if (d.chance(30))
                made.tags.append(d.oneOf(tags));
            if (number == 0)
                made.alias = u"MüMeBau"_s;
            else if (number == 1)
                made.alias = u"Contoso"_s;
            if (d.chance(35)) {
                made.nextAction = QString::fromUtf16(who.nextAction);
                made.nextActionDue = days(m_world.presentOf(0), d.between(-6, 30));
            }
            if (const auto saved = annotations.save(*id, made, who.name); !saved)
                return saved.error();
            if (number == 0 || d.chance(25)) {
                static const QStringList notes{
                    u"Prefers to be called before any change.\nAsk for Frau Müller."_s,
                    u"Le contrat Azure est chez un confrère jusqu’en mars."_s,
                    u"Zweitpartner für Azure seit dem Frühjahr, siehe Partnerliste."_s,
                    u"Agreed on least privilege: no Global Administrator any more."_s};
                const auto note = annotations.addNote(*id, d.oneOf(notes), who.name);
                if (!note)
                    return note.error();
            }
        }
        return {};
    }

    /// What nobody's list shows: recorded because somebody said so.
    Status recordByHand()
    {
        RelationshipService relationships(m_reader, m_writer, m_clock, {});
        const qint64 wanted = std::min<qint64>(m_customers, 36);
        const qint64 stride = std::max<qint64>(1, m_customers / wanted);
        for (qint64 i = 0; i < wanted; ++i) {
            const qint64 number = i < 10 ? i : i * stride + 3;
            if (number >= m_customers || (i < 10 && number != 1 && number != 3))
                continue;
            const SampleCustomer customer(m_world, number);
            const auto id = idOf(number);
            if (!id)
                return id.error();
            if (!id->isValid() || !customer.isThere(SampleMonths - 1))
                continue;
            SampleDice d(m_world.seed(), quint64(SamplePurpose::UserMade),
                         quint64(number) + 1'000'000'000ULL);
            AttachmentFacts facts;
            facts.partner = d.oneOf(m_world.others(customer.realm()));
            facts.partner.standing = Standing::Other;
            facts.kind = d.chance(50) ? AttachmentKind::Advisor : AttachmentKind::Reseller;
            facts.service = d.chance(50) ? u"security"_s : u"dynamics365"_s;
            facts.start = days(m_world.presentOf(customer.realm()), -d.between(30, 700));
            const auto attached = relationships.attach(
                *id, facts, u"Said on the phone by the customer’s administrator."_s,
                d.oneOf(people()).name);
            if (!attached)
                return attached.error();
        }
        return {};
    }

    Status markPartners()
    {
        const auto partners = m_reader.partners(m_realms.at(0).id);
        if (!partners)
            return partners.error();
        RelationshipService relationships(m_reader, m_writer, m_clock, {});
        for (const PartnerSummary &one : *partners) {
            if (one.partner.facts.name != u"Fourth Coffee Consulting")
                continue;
            return relationships.markPartner(one.partner.id, {}, Known::No, u"Jane Doe"_s);
        }
        return {};
    }

    Status invite()
    {
        using S = InvitationState;
        static constexpr S States[] = {S::Draft,    S::Ready,     S::Sent,          S::Reminded,
                                       S::Accepted, S::Assigned,  S::Verified,      S::Declined,
                                       S::Lapsed,   S::Cancelled, S::OutcomeUnknown};
        const int rounds = m_customers < 200 ? 1 : 6;
        int made = 0;
        for (int round = 0; round < rounds; ++round) {
            for (const S state : States) {
                if (const Status status = inviteOne(made++, state); !status)
                    return status;
            }
        }
        return {};
    }

    Status inviteOne(int number, InvitationState state)
    {
        SampleDice d(m_world.seed(), quint64(SamplePurpose::UserMade),
                     quint64(number) + 2'000'000'000ULL);
        InvitationService invitations(m_reader, m_writer, m_clock, {});
        // Two of three go to customers we have, the rest to companies we do not.
        const bool known = number % 3 != 2;
        const qint64 customerNumber = (qint64(number) * 7 + 11) % m_customers;
        const SampleCustomer customer(m_world, customerNumber);
        const auto id = idOf(customerNumber);
        if (!id)
            return id.error();

        Invitation invitation;
        int realm = 0;
        if (known && id->isValid()) {
            realm = customer.realm();
            invitation.customer = *id;
        } else {
            realm = d.chance(75) ? 0 : 1;
            const SampleCompany company =
                sampleCompany(d, realm == 0 ? SampleRegion::World : SampleRegion::UnitedStates,
                              9'000'000 + number);
            invitation.tenant = d.guid();
            invitation.companyName = company.name;
            invitation.domain = company.domain;
            invitation.language = company.language == u"fr" ? u"fr"_s
                : company.language == u"de"                 ? u"de"_s
                                                            : u"en"_s;
        }
        invitation.guid = d.guid().toString();
        invitation.realm = m_realms.at(realm).id;
        const bool isGranular = realm != 2 && number % 2 == 0;
        invitation.kind =
            isGranular ? InvitationKind::GranularRelationship : InvitationKind::ResellerRequest;
        invitation.includesPrivileges = !isGranular && (realm != 0 || d.chance(50));
        if (isGranular) {
            invitation.roles = QStringList{u"729827e3-9c14-49f7-bb1b-9608f156bbb8"_s,
                                           u"f023fd81-a637-4b56-95fd-791ac0226033"_s};
            invitation.durationDays = d.chance(50) ? 365 : 730;
            invitation.autoExtend = d.chance(60);
            invitation.relationshipName = u"Helpdesk_"_s + QString::number(number + 1);
        }
        invitation.recipients = QStringList{u"it@customer-%1.example"_s.arg(number + 1)};
        invitation.reason = u"Day-to-day support with the fewest roles that it needs."_s;
        const Instant present = m_world.presentOf(realm);
        const QString who = d.oneOf(people()).name;
        invitation.createdBy = who;
        const int created = d.between(18, 60);
        invitation.createdAt = days(present, -created);

        auto saved = invitations.save(invitation, who);
        if (!saved)
            return saved.error();
        int day = created;
        for (const InvitationState to : stepsBetween(InvitationState::Draft, state)) {
            // Each step some days after the one before; the last ones within the last days, so
            // that Today has something to show.
            day = std::max(to == InvitationState::Ready ? day - 1 : day - d.between(4, 12), 1);
            const auto stepped = invitations.advance(saved->id, to, days(present, -day), {}, who);
            if (!stepped)
                return stepped.error();
        }
        return {};
    }

    LedgerReader &m_reader;
    RelationshipWriter &m_writer;
    const SampleWorld &m_world;
    const QVector<Realm> &m_realms;
    qint64 m_customers;
    FixedClock m_clock;
};

} // namespace

Status fillSampleUserMade(LedgerReader &reader, RelationshipWriter &writer,
                          const SampleWorld &world, const QVector<Realm> &realms, qint64 customers)
{
    return UserMade(reader, writer, world, realms, customers).run();
}

} // namespace attache
