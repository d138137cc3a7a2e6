// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace attache {

/// What went wrong, in the terms a caller can act on. Never decided by matching texts.
enum class ErrorKind : quint8 {
    Cancelled, ///< the user or a shutdown stopped it; nothing was changed
    Offline,
    Unauthorized,
    Forbidden,
    RateLimited,
    NotFound,
    Conflict, ///< somebody else changed it first, or a confirmation is missing
    InvalidInput,
    Storage, ///< disk full, locked, unreadable, damaged
    SchemaTooNew, ///< the workspace was written by a newer Attaché
    Protocol,
    CloudClosed,
    OutcomeUnknown,
    RuleViolation, ///< one of the rules of rules.h forbids it; `code` names the rule
    Internal
};

/// An error as a value. `code` is a stable key ("workspace.locked", "rule.resaleBan", …) that the
/// sentence for the user is chosen by; `arguments` are its placeholders in order; `detail` is for
/// the log and the "Details" fold of a message, in English, never shown alone.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString code;
    QStringList arguments;
    QString detail;
};

/// Success with a value, or an Error. Named like std::expected, which C++20 lacks.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }
    T value_or(T fallback) const { return has_value() ? value() : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, Error> m_state;
};

using Status = Result<void>;

} // namespace attache

Q_DECLARE_METATYPE(attache::Error)
