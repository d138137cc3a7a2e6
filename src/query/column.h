// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>
#include <utility>
#include <vector>

namespace attache {

/// The values of one column of the customer index: its own, or a stretch of a mapped file that the
/// block keeps open. Only its own can be added to.
template <typename T>
class Column
{
public:
    Column() = default;
    Column(std::initializer_list<T> values) : m_own(values) { look(); }
    Column(Column &&) = delete;
    Column &operator=(Column &&) = delete;
    ~Column() = default;

    const T &operator[](size_t i) const { return m_values[i]; }
    const T *data() const { return m_values.data(); }
    size_t size() const { return m_values.size(); }
    bool empty() const { return m_values.empty(); }
    const T &back() const { return m_values.back(); }
    auto begin() const { return m_values.begin(); }
    auto end() const { return m_values.end(); }
    std::span<const T> values() const { return m_values; }

    void push_back(const T &value)
    {
        m_own.push_back(value);
        look();
    }
    void append(const T *first, size_t count)
    {
        m_own.insert(m_own.end(), first, first + count);
        look();
    }
    void reserve(size_t count)
    {
        m_own.reserve(count);
        look();
    }
    void squeeze()
    {
        m_own.shrink_to_fit();
        look();
    }
    void take(std::vector<T> values)
    {
        m_own = std::move(values);
        look();
    }
    /// Shows values that somebody else keeps.
    void show(std::span<const T> values)
    {
        m_own = {};
        m_values = values;
    }

private:
    void look() { m_values = m_own; }

    std::vector<T> m_own;
    std::span<const T> m_values;
};

} // namespace attache
