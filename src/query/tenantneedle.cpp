// SPDX-License-Identifier: GPL-3.0-or-later
#include "tenantneedle.h"

#include <array>
#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace attache {

namespace {

constexpr qsizetype TextLength = 36;

bool isDashPlace(qsizetype place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

int digitAt(qsizetype place)
{
    return int(place) - (place > 8) - (place > 13) - (place > 18) - (place > 23);
}

int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

using Bytes = std::array<unsigned char, 16>;

/// The digits of an id, and where a digit stands among them.
class Digits
{
public:
    explicit Digits(const Bytes &bytes)
    {
#ifdef __SSE2__
        const __m128i all = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes.data()));
        const __m128i half = _mm_set1_epi8(0x0f);
        const __m128i high = _mm_and_si128(_mm_srli_epi16(all, 4), half);
        const __m128i low = _mm_and_si128(all, half);
        m_first = _mm_unpacklo_epi8(high, low);
        m_second = _mm_unpackhi_epi8(high, low);
#else
        for (size_t i = 0; i < bytes.size(); ++i) {
            m_digits[2 * i] = bytes[i] >> 4;
            m_digits[2 * i + 1] = bytes[i] & 0x0f;
        }
#endif
    }
    quint64 placesOf(unsigned char digit) const
    {
#ifdef __SSE2__
        const __m128i wanted = _mm_set1_epi8(char(digit));
        const auto first = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(m_first, wanted)));
        const auto second = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(m_second, wanted)));
        return first | second << 16;
#else
        quint64 places = 0;
        for (size_t i = 0; i < m_digits.size(); ++i)
            places |= quint64(m_digits[i] == digit) << i;
        return places;
#endif
    }

private:
#ifdef __SSE2__
    __m128i m_first;
    __m128i m_second;
#else
    std::array<unsigned char, 32> m_digits;
#endif
};

} // namespace

TenantNeedle::TenantNeedle(const QByteArray &folded)
{
    for (const char c : folded) {
        if (c == '-')
            continue;
        if (digitValue(c) < 0)
            return;
        m_digits.push_back(static_cast<unsigned char>(digitValue(c)));
    }
    for (qsizetype start = 0; start + folded.size() <= TextLength; ++start) {
        bool fits = true;
        for (qsizetype i = 0; i < folded.size() && fits; ++i)
            fits = (folded[i] == '-') == isDashPlace(start + i);
        if (fits)
            m_starts |= quint64(1) << digitAt(start);
    }
}

bool TenantNeedle::isIn(const TenantId &id) const
{
    if (id.isNull())
        return false;
    const Digits digits(std::bit_cast<Bytes>(id));
    quint64 starts = m_starts;
    for (size_t i = 0; i < m_digits.size() && starts; ++i)
        starts &= digits.placesOf(m_digits[i]) >> i;
    return starts != 0;
}

} // namespace attache
