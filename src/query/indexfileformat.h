// SPDX-License-Identifier: GPL-3.0-or-later
// How the side file of the index is laid out: a header, a table of sections, the sections. Numbers
// are the machine's own; a file of another byte order is not believed.
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <cstddef>
#include <cstring>

namespace attache::indexfile {

/// Changes with every change of the layout or of what the columns mean.
inline constexpr quint32 FormatVersion = 2;
inline constexpr std::array<char, 16> Magic{'A', 't', 't', 'a', 'c', 'h',  'e',  ' ',
                                            'i', 'n', 'd', 'e', 'x', '\r', '\n', '\x1a'};
inline constexpr quint32 ByteOrder = 0x01020304;
inline constexpr quint64 Alignment = 64;
inline constexpr quint32 MaxSections = 256;

struct Header
{
    std::array<char, 16> magic;
    quint32 byteOrder;
    quint32 formatVersion;
    quint64 fileSize;
    quint32 sections;
    quint32 reserved;
    std::array<char, 32> stamp; ///< SHA-256 of the stamp
    quint64 tableChecksum; ///< of the table of sections
    quint64 headerChecksum; ///< of everything before
};

struct Section
{
    quint64 offset; ///< from the beginning of the file, aligned
    quint64 bytes;
    quint64 checksum;
    quint32 elementSize;
    quint32 reserved;
};

/// A quick checksum that any change of the bytes changes, short of intent; against intent every
/// number is checked as well.
inline quint64 checksumOf(const void *data, size_t size)
{
    constexpr quint64 First = 0x9e3779b185ebca87U;
    constexpr quint64 Second = 0xc2b2ae3d27d4eb4fU;
    const auto *bytes = static_cast<const char *>(data);
    std::array<quint64, 4> lanes{First, Second, ~First, ~Second};
    const auto mix = [](quint64 lane, quint64 word) {
        return std::rotl(lane + word * Second, 31) * First;
    };
    size_t at = 0;
    for (; at + 32 <= size; at += 32) {
        std::array<quint64, 4> words;
        std::memcpy(words.data(), bytes + at, 32);
        for (size_t i = 0; i < 4; ++i)
            lanes[i] = mix(lanes[i], words[i]);
    }
    quint64 sum = size * First;
    for (const quint64 lane : lanes)
        sum = mix(sum ^ lane, lane);
    for (; at < size; ++at)
        sum = mix(sum, static_cast<unsigned char>(bytes[at]));
    return (sum ^ sum >> 29) * Second;
}

} // namespace attache::indexfile
