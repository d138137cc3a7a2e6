// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtAlgorithms>

#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace attache {

/// Finds every place of a needle in a long text, looking at sixteen places at a time for its first
/// and its last byte: near the speed of reading the text, however short the needle is.
class ByteScan
{
public:
    /// `needle` is not empty and must outlive it.
    explicit ByteScan(const QByteArray &needle)
        : m_needle(needle.constData()), m_size(size_t(needle.size()))
    {
    }

    /// The first place in [at, end), or null.
    const char *find(const char *at, const char *end) const
    {
        if (size_t(end - at) < m_size)
            return nullptr;
        const char *const last = end - m_size; // the last place it can be at
#ifdef __SSE2__
        const __m128i firsts = _mm_set1_epi8(m_needle[0]);
        const __m128i lasts = _mm_set1_epi8(m_needle[m_size - 1]);
        const auto candidates = [&](const char *from) {
            const auto *const begin = reinterpret_cast<const __m128i *>(from);
            const auto *const tail = reinterpret_cast<const __m128i *>(from + m_size - 1);
            return _mm_and_si128(_mm_cmpeq_epi8(_mm_loadu_si128(begin), firsts),
                                 _mm_cmpeq_epi8(_mm_loadu_si128(tail), lasts));
        };
        while (last - at >= 64) {
            const __m128i a = candidates(at);
            const __m128i b = candidates(at + 16);
            const __m128i c = candidates(at + 32);
            const __m128i d = candidates(at + 48);
            if (_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d)))) {
                const auto half = [](__m128i low, __m128i high) {
                    return quint64(unsigned(_mm_movemask_epi8(low)))
                        | quint64(unsigned(_mm_movemask_epi8(high))) << 16;
                };
                for (quint64 mask = half(a, b) | half(c, d) << 32; mask; mask &= mask - 1) {
                    const char *const place = at + qCountTrailingZeroBits(mask);
                    if (isAt(place))
                        return place;
                }
            }
            at += 64;
        }
        while (last - at >= 16) {
            for (auto mask = unsigned(_mm_movemask_epi8(candidates(at))); mask; mask &= mask - 1) {
                const char *const place = at + qCountTrailingZeroBits(mask);
                if (isAt(place))
                    return place;
            }
            at += 16;
        }
#endif
        while (at <= last) {
            at = static_cast<const char *>(std::memchr(at, m_needle[0], size_t(last - at) + 1));
            if (!at || isAt(at))
                return at;
            ++at;
        }
        return nullptr;
    }

private:
    bool isAt(const char *place) const
    {
        return std::memcmp(place, m_needle, m_size) == 0;
    }

    const char *m_needle;
    size_t m_size;
};

} // namespace attache
