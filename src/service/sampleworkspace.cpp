// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleworkspace.h"

#include "samplecustomer.h"
#include "sampleusermade.h"

#include <QDateTime>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostCustomers = 10'000'000;
/// Up to here every month is a complete look; above, only the first and the last.
constexpr qint64 MostForMonthlyComplete = 5'000;

Instant midnight(Instant day)
{
    return Instant::fromDateTime(day.toDateTime().date().startOfDay(Qt::UTC));
}

/// Writes the observations of one plan and counts the progress over all of them.
class SampleRecorder
{
public:
    SampleRecorder(const SampleWorld &world, const SamplePlan &plan, const QVector<Realm> &realms,
                   ObservationRecorder &recorder, Progress *progress)
        : m_world(world),
          m_plan(plan),
          m_realms(realms),
          m_recorder(recorder),
          m_progress(progress),
          m_isLarge(plan.customers > MostForMonthlyComplete)
    {
    }

    Status run()
    {
        // Germany's eighteen months ended in 2021; the other two go on side by side.
        for (int month = 0; month < SampleMonths; ++month) {
            if (const Status status = look(2, month); !status)
                return status;
        }
        for (int month = 0; month < SampleMonths; ++month) {
            for (const int realm : {1, 0}) {
                if (const Status status = look(realm, month); !status)
                    return status;
            }
        }
        return {};
    }

private:
    bool isComplete(int month) const
    {
        return !m_isLarge || month == 0 || month == SampleMonths - 1;
    }

    Status look(int realm, int month)
    {
        if (const Status status = ownLook(realm, month); !status)
            return status;
        // What a large workspace's others do is seen once: it is the look that costs.
        if (m_isLarge && month != 0)
            return {};
        return tenantLook(realm, month);
    }

    ObservationHeader header(int realm, int month) const
    {
        ObservationHeader header;
        header.realm = m_realms.at(realm).id;
        header.observedAt = m_world.observedAt(realm, month);
        header.actor = u"sample"_s;
        return header;
    }

    /// The partner's own lists.
    Status ownLook(int realm, int month)
    {
        ObservationHeader head = header(realm, month);
        head.source = realm == 0 ? SourceKind::OwnApi : SourceKind::File;
        const QString day = head.observedAt.toIsoDate();
        head.sourceName =
            realm == 0 ? u"Partner Center (sample)"_s : u"customers-"_s + day + u".csv (sample)"_s;
        head.format = SampleFormat;
        const bool allRows = !m_isLarge || month == 0;
        if (isComplete(month)) {
            head.complete = {{Dataset::Customers, {}}, {Dataset::Partners, {}}};
            if (allRows) {
                for (const Dataset dataset : {Dataset::CustomerPartners, Dataset::DelegatedAdmin,
                                              Dataset::GranularRelationships,
                                              Dataset::AccessAssignments, Dataset::Subscriptions})
                    head.complete.append({dataset, {}});
            }
        }
        auto writer = m_recorder.begin(head);
        if (!writer)
            return writer.error();
        if (isComplete(month)) {
            if (const Status status = putPartners(realm, **writer); !status)
                return status;
        }
        for (qint64 number = 0; number < m_plan.customers; ++number) {
            if (!step())
                return Error{ErrorKind::Cancelled, u"cancelled"_s, {}, {}};
            const SampleCustomer customer(m_world, number);
            if (customer.realm() != realm || !customer.isThere(month))
                continue;
            if (!isComplete(month) && !customer.changesIn(month))
                continue;
            if (const Status status = putOwn(customer, month, allRows, **writer); !status)
                return status;
        }
        return finish(**writer);
    }

    Status putPartners(int realm, ObservationSink &sink) const
    {
        for (const auto *list :
             {&m_world.distributors(realm), &m_world.resellers(realm), &m_world.others(realm)}) {
            for (const PartnerFacts &partner : *list) {
                if (const Status status = sink.putPartner(partner, Dataset::Partners); !status)
                    return status;
            }
        }
        return sink.putPartner(m_world.own(realm), Dataset::Partners);
    }

    Status putOwn(const SampleCustomer &customer, int month, bool allRows,
                  ObservationSink &sink) const
    {
        if (const Status status = sink.putCustomer(customer.facts(month), Dataset::Customers);
            !status)
            return status;
        // In a large workspace the roles and dates are those of today from the first look on.
        const int shown = m_isLarge ? SampleMonths - 1 : month;
        const bool isWhole = allRows || (m_isLarge && customer.changesIn(month));
        for (const SampleAttachment &one : customer.ownAttachments(shown)) {
            if (!isWhole && one.dataset != Dataset::Customers)
                continue;
            if (const Status status = sink.putAttachment(one.facts, one.dataset); !status)
                return status;
        }
        if (!isWhole)
            return {};
        for (const SubscriptionFacts &one : customer.subscriptions(shown)) {
            if (const Status status = sink.putSubscription(one); !status)
                return status;
        }
        for (const AccessAssignmentFacts &one : customer.accessAssignments(shown)) {
            if (const Status status = sink.putAccessAssignment(one); !status)
                return status;
        }
        return {};
    }

    /// What is read inside the customers' tenants: the others.
    Status tenantLook(int realm, int month)
    {
        ObservationHeader head = header(realm, month);
        head.observedAt = Instant::fromMs(head.observedAt.ms() + 10 * 60 * 1000);
        head.source = SourceKind::CustomerTenantApi;
        head.sourceName = u"Customer tenants (sample)"_s;
        head.format = SampleFormat;
        head.complete = {{Dataset::CustomerTenant, {}}};
        auto writer = m_recorder.begin(head);
        if (!writer)
            return writer.error();
        const int shown = m_isLarge ? SampleMonths - 1 : month;
        for (qint64 number = 0; number < m_plan.customers; ++number) {
            if (!step())
                return Error{ErrorKind::Cancelled, u"cancelled"_s, {}, {}};
            const SampleCustomer customer(m_world, number);
            if (customer.realm() != realm || !customer.isThere(month))
                continue;
            for (const SampleAttachment &one : customer.otherAttachments(shown)) {
                if (const Status status = (*writer)->putAttachment(one.facts, one.dataset); !status)
                    return status;
            }
        }
        return finish(**writer);
    }

    Status finish(ObservationWriter &writer) const
    {
        FinishOptions options;
        options.acceptMassDisappearance = true;
        const auto outcome = writer.finish(options, nullptr);
        return outcome ? Status() : Status(outcome.error());
    }

    bool step()
    {
        constexpr qint64 Stride = 1024;
        if (!m_progress || m_done++ % Stride != 0)
            return true;
        const qint64 looks = (m_isLarge ? 1 : SampleMonths) * SampleRealms;
        return m_progress->advance(m_done,
                                   (SampleMonths * SampleRealms + looks) * m_plan.customers);
    }

    const SampleWorld &m_world;
    const SamplePlan &m_plan;
    const QVector<Realm> &m_realms;
    ObservationRecorder &m_recorder;
    Progress *m_progress;
    bool m_isLarge;
    qint64 m_done = 0;
};

} // namespace

TenantId sampleTenant(const SamplePlan &plan, qint64 number)
{
    return SampleCustomer::tenantOf(SampleWorld(plan.seed, midnight(plan.today)), number);
}

Status fillSampleWorkspace(LedgerReader &reader, RelationshipWriter &writer,
                           ObservationRecorder &recorder, const SamplePlan &plan,
                           Progress *progress)
{
    if (plan.customers < 1 || plan.customers > MostCustomers || !plan.today.isSet())
        return Error{ErrorKind::InvalidInput,
                     u"sample.count"_s,
                     {QString::number(plan.customers), QString::number(MostCustomers)},
                     {}};
    const auto present = reader.realms();
    if (!present)
        return present.error();
    if (!present->isEmpty())
        return Error{ErrorKind::Conflict, u"sample.notEmpty"_s, {}, {}};

    const SampleWorld world(plan.seed, midnight(plan.today));
    QVector<Realm> realms;
    for (int i = 0; i < SampleRealms; ++i) {
        auto saved = writer.saveRealm(world.realm(i), u"sample"_s);
        if (!saved)
            return saved.error();
        realms.append(*saved);
    }
    if (const Status status = SampleRecorder(world, plan, realms, recorder, progress).run();
        !status)
        return status;
    return fillSampleUserMade(reader, writer, world, realms, plan.customers);
}

} // namespace attache
