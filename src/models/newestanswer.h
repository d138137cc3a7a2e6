// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QPointer>

#include <memory>
#include <type_traits>
#include <utility>

namespace attache {

namespace detail {

template <typename Object, typename Answer>
std::decay_t<Answer> argumentOf(void (Object::*)(Answer) const);
template <typename Object, typename Answer>
std::decay_t<Answer> argumentOf(void (Object::*)(Answer));

} // namespace detail

/// `take`, to be called only while `receiver` lives. Use it as
/// `session.read(…).then(&session, ifAlive(this, [this](const Result<T> &answer) { … }))`: in Qt
/// 6.4 a continuation whose own context died before the answer came is an assertion, not a dropped
/// call, and only the session is sure to outlive what it runs. Both belong to the GUI thread.
template <typename Take>
auto ifAlive(QObject *receiver, Take take)
{
    using Answer = decltype(detail::argumentOf(&Take::operator()));
    return [guard = QPointer<QObject>(receiver),
            take = std::move(take)](const Answer &answer) mutable {
        if (guard)
            take(answer);
    };
}

/// Asks the session in the background and hands over only the answer to the newest question, on
/// the GUI thread; the others are dropped, and all are when the receiver or this dies.
class NewestAnswer
{
public:
    /// `work`: Result<T>(ReadingServices &); `take`: void(const Result<T> &)
    template <typename Work, typename Take>
    void read(Session &session, QObject *receiver, Work work, Take take)
    {
        using Answer = std::invoke_result_t<Work, ReadingServices &>;
        session.read(std::move(work))
            .then(&session, ifAlive(receiver, guarded<Answer>(std::move(take))));
    }
    /// The same beside read(), for work that takes long.
    template <typename Work, typename Take>
    void readAside(Session &session, QObject *receiver, Work work, Take take)
    {
        using Answer = std::invoke_result_t<Work, ReadingServices &>;
        session.readAside(std::move(work))
            .then(&session, ifAlive(receiver, guarded<Answer>(std::move(take))));
    }
    /// `work`: Result<T>(WritingServices &); `take`: void(const Result<T> &)
    template <typename Work, typename Take>
    void write(Session &session, QObject *receiver, Work work, Take take)
    {
        using Answer = std::invoke_result_t<Work, WritingServices &>;
        session.write(std::move(work))
            .then(&session, ifAlive(receiver, guarded<Answer>(std::move(take))));
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
