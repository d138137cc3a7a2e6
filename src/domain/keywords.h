// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerator and word, side by side: the private machinery of the key files.
#pragma once

#include <QString>

#include <cstddef>
#include <optional>

namespace attache {

template <typename E>
struct Word
{
    E value;
    const char *key;
};

template <typename E, std::size_t N>
QString wordOf(const Word<E> (&words)[N], E value)
{
    for (const Word<E> &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.key);
    }
    return {};
}

/// Without case, and without the underscores of snake_case.
template <typename E, std::size_t N>
std::optional<E> valueOf(const Word<E> (&words)[N], const QString &key)
{
    QString wanted = key.trimmed();
    wanted.remove(u'_');
    for (const Word<E> &word : words) {
        if (wanted.compare(QLatin1StringView(word.key), Qt::CaseInsensitive) == 0)
            return word.value;
    }
    return std::nullopt;
}

} // namespace attache
