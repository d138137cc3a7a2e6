// SPDX-License-Identifier: GPL-3.0-or-later
#include "importhandover.h"

#include <chrono>

namespace attache {

namespace {

constexpr size_t BatchRows = 512;
constexpr size_t MostWaiting = 4;
/// How long the writing side waits before it looks again whether it was cancelled.
constexpr std::chrono::milliseconds Look(50);

Error cancelled()
{
    return {ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}};
}

} // namespace

template <typename Facts>
Status ImportHandover::give(const Facts &facts, Dataset dataset)
{
    m_filling.push_back({facts, dataset});
    return m_filling.size() < BatchRows ? Status() : passOn();
}

Status ImportHandover::putCustomer(const CustomerFacts &facts, Dataset dataset)
{
    return give(facts, dataset);
}

Status ImportHandover::putPartner(const PartnerFacts &facts, Dataset dataset)
{
    return give(facts, dataset);
}

Status ImportHandover::putAttachment(const AttachmentFacts &facts, Dataset dataset)
{
    return give(facts, dataset);
}

Status ImportHandover::putSubscription(const SubscriptionFacts &facts)
{
    return give(facts, Dataset::Subscriptions);
}

Status ImportHandover::putAccessAssignment(const AccessAssignmentFacts &facts)
{
    return give(facts, Dataset::AccessAssignments);
}

Status ImportHandover::putActivity(const ActivityRecord &record)
{
    return give(record, Dataset::Activity);
}

Status ImportHandover::passOn()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_error || m_waiting.size() < MostWaiting; });
    if (m_error)
        return *m_error;
    m_waiting.push_back(std::move(m_filling));
    m_filling = {};
    if (!m_empty.empty()) {
        m_filling = std::move(m_empty.back());
        m_empty.pop_back();
    }
    lock.unlock();
    m_changed.notify_all();
    return {};
}

void ImportHandover::finish()
{
    if (!m_filling.empty() && !passOn())
        return; // the writing side has stopped, and knows why
    const std::lock_guard lock(m_mutex);
    m_isFinished = true;
    m_changed.notify_all();
}

void ImportHandover::stop(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_error = error;
    m_reading.m_isStopped = true;
    m_changed.notify_all();
}

Status ImportHandover::write(const Batch &batch, ObservationSink &sink)
{
    for (const Row &row : batch) {
        const Status status = std::visit(
            [&](const auto &facts) -> Status {
                using Facts = std::decay_t<decltype(facts)>;
                if constexpr (std::is_same_v<Facts, CustomerFacts>)
                    return sink.putCustomer(facts, row.dataset);
                else if constexpr (std::is_same_v<Facts, PartnerFacts>)
                    return sink.putPartner(facts, row.dataset);
                else if constexpr (std::is_same_v<Facts, AttachmentFacts>)
                    return sink.putAttachment(facts, row.dataset);
                else if constexpr (std::is_same_v<Facts, SubscriptionFacts>)
                    return sink.putSubscription(facts);
                else if constexpr (std::is_same_v<Facts, AccessAssignmentFacts>)
                    return sink.putAccessAssignment(facts);
                else
                    return sink.putActivity(facts);
            },
            row.facts);
        if (!status)
            return status;
    }
    return {};
}

Status ImportHandover::writeInto(ObservationSink &sink, Progress *progress)
{
    for (;;) {
        if (progress && !progress->advance(m_reading.m_done, m_reading.m_total)) {
            stop(cancelled());
            return cancelled();
        }
        Batch batch;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, Look, [&] { return m_isFinished || !m_waiting.empty(); });
            if (m_waiting.empty()) {
                if (m_isFinished)
                    return {};
                continue;
            }
            batch = std::move(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
        }
        m_changed.notify_all();
        if (const Status status = write(batch, sink); !status) {
            stop(status.error());
            return status;
        }
        batch.clear();
        const std::lock_guard lock(m_mutex);
        m_empty.push_back(std::move(batch));
    }
}

} // namespace attache
