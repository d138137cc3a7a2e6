// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowbits.h"

#include <QByteArray>

#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace attache {

/// The last searches through the texts of a block and what they found, so that the next letter of
/// a word looks only where the letters before were. Thread-safe.
class RecentSearches
{
public:
    struct Answer
    {
        quint8 scope = 0;
        std::vector<QByteArray> needles;
        RowBits rows; ///< of the whole block
    };

    /// The newest answer for which `fits` says yes, or null.
    template <typename Fits>
    std::shared_ptr<const Answer> find(Fits fits) const
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &answer : m_answers) {
            if (fits(*answer))
                return answer;
        }
        return nullptr;
    }
    void keep(Answer answer)
    {
        constexpr size_t Kept = 12; // a bit per row each
        const std::lock_guard lock(m_mutex);
        m_answers.push_front(std::make_shared<const Answer>(std::move(answer)));
        if (m_answers.size() > Kept)
            m_answers.pop_back();
    }

private:
    mutable std::mutex m_mutex;
    std::deque<std::shared_ptr<const Answer>> m_answers;
};

} // namespace attache
