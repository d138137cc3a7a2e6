// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtAlgorithms>
#include <QtGlobal>

#include <vector>

namespace attache {

/// A set of rows, one bit each.
class RowBits
{
public:
    RowBits() = default;
    explicit RowBits(size_t rows, bool all = false)
        : m_size(rows), m_words((rows + 63) / 64, all ? ~quint64(0) : 0)
    {
        clearTail();
    }

    size_t size() const { return m_size; }
    bool test(size_t row) const { return m_words[row / 64] >> (row % 64) & 1; }
    void set(size_t row) { m_words[row / 64] |= quint64(1) << (row % 64); }
    void put(size_t row, bool on)
    {
        quint64 &word = m_words[row / 64];
        const quint64 bit = quint64(1) << (row % 64);
        word = on ? word | bit : word & ~bit;
    }
    /// New rows are not in it.
    void resize(size_t rows)
    {
        m_size = rows;
        m_words.resize((rows + 63) / 64, 0);
        clearTail();
    }

    RowBits &operator&=(const RowBits &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    RowBits &operator|=(const RowBits &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    void invert()
    {
        for (quint64 &word : m_words)
            word = ~word;
        clearTail();
    }
    size_t count() const
    {
        size_t count = 0;
        for (const quint64 word : m_words)
            count += qPopulationCount(word);
        return count;
    }
    bool isEmpty() const
    {
        for (const quint64 word : m_words) {
            if (word)
                return false;
        }
        return true;
    }
    /// Calls `take` with each row, ascending.
    template <typename Take>
    void forEach(Take take) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word; word &= word - 1)
                take(i * 64 + size_t(qCountTrailingZeroBits(word)));
        }
    }
    std::vector<quint64> &words() { return m_words; }
    const std::vector<quint64> &words() const { return m_words; }
    friend bool operator==(const RowBits &, const RowBits &) = default;

private:
    void clearTail()
    {
        if (m_size % 64)
            m_words.back() &= ~quint64(0) >> (64 - m_size % 64);
    }

    size_t m_size = 0;
    std::vector<quint64> m_words;
};

} // namespace attache
