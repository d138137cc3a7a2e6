// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <memory>
#include <type_traits>
#include <utility>

namespace attache {

/// Asks the session in the background and hands over only the answer to the newest question, on
/// the receiver's thread; the others are dropped, and all are when the receiver or this dies.
class NewestAnswer
{
public:
    /// `work`: Result<T>(ReadingServices &); `take`: void(const Result<T> &)
    template <typename Work, typename Take>
    void read(Session &session, QObject *receiver, Work work, Take take)
    {
        using Answer = std::invoke_result_t<Work, ReadingServices &>;
        session.read(std::move(work)).then(receiver, guarded<Answer>(std::move(take)));
    }
    /// `work`: Result<T>(WritingServices &); `take`: void(const Result<T> &)
    template <typename Work, typename Take>
    void write(Session &session, QObject *receiver, Work work, Take take)
    {
        using Answer = std::invoke_result_t<Work, WritingServices &>;
        session.write(std::move(work)).then(receiver, guarded<Answer>(std::move(take)));
    }
    /// What is under way is no longer wanted.
    void drop() { m_newest = std::make_shared<char>(); }

private:
    template <typename Answer, typename Take>
    auto guarded(Take take)
    {
        drop();
        return [newest = std::weak_ptr<char>(m_newest),
                take = std::move(take)](const Answer &answer) mutable {
            if (!newest.expired())
                take(answer);
        };
    }

    std::shared_ptr<char> m_newest = std::make_shared<char>(); ///< replaced by each question
};

} // namespace attache
