// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace attache {

/// Lets a file be read on one thread while another one writes what was read before: each takes as
/// long as the other at worst, not both together. What is on its way is bounded, the reading side
/// waits for the writing side. The put…() functions, readerProgress() and finish() belong to the
/// reading thread, writeInto() to the writing one.
class ImportHandover final : public ObservationSink
{
public:
    Status putCustomer(const CustomerFacts &facts, Dataset dataset) override;
    Status putPartner(const PartnerFacts &facts, Dataset dataset) override;
    Status putAttachment(const AttachmentFacts &facts, Dataset dataset) override;
    Status putSubscription(const SubscriptionFacts &facts) override;
    Status putAccessAssignment(const AccessAssignmentFacts &facts) override;
    Status putActivity(const ActivityRecord &record) override;

    /// For the reading side: remembers how far it is, and says whether to go on.
    Progress &readerProgress() { return m_reading; }
    void finish(); ///< nothing more comes

    /// Hands everything to `sink` until finish(), and tells `progress` on this thread how far the
    /// reading is. An error, of the sink or Cancelled, stops the reading side as well.
    Status writeInto(ObservationSink &sink, Progress *progress);

private:
    struct Row
    {
        std::variant<CustomerFacts, PartnerFacts, AttachmentFacts, SubscriptionFacts,
                     AccessAssignmentFacts, ActivityRecord>
            facts;
        Dataset dataset;
    };
    using Batch = std::vector<Row>;

    class ReaderProgress final : public Progress
    {
    public:
        bool advance(qint64 done, qint64 total) override
        {
            m_done = done;
            m_total = total;
            return !m_isStopped;
        }
        std::atomic<qint64> m_done = 0;
        std::atomic<qint64> m_total = 0;
        std::atomic<bool> m_isStopped = false;
    };

    template <typename Facts>
    Status give(const Facts &facts, Dataset dataset);
    Status passOn(); ///< the batch being filled
    static Status write(const Batch &batch, ObservationSink &sink);
    void stop(const Error &error);

    Batch m_filling; ///< of the reading side alone
    ReaderProgress m_reading;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Batch> m_waiting; ///< oldest first
    std::vector<Batch> m_empty; ///< to be filled again
    bool m_isFinished = false;
    std::optional<Error> m_error;
};

} // namespace attache
