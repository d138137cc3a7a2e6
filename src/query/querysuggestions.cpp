// SPDX-License-Identifier: GPL-3.0-or-later
#include "querysuggestions.h"

#include "textdoor.h"

#include <QVector>

#include <algorithm>

namespace attache {

namespace {

/// How unlike two words are: the number of letters to change (Levenshtein).
qsizetype distance(const QString &a, const QString &b)
{
    QVector<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row[b.size()];
}

} // namespace

QStringList likelyWords(const QString &word, const QStringList &all)
{
    const QString wanted = foldedText(word.left(40));
    QVector<std::pair<qsizetype, QString>> alike;
    for (const QString &candidate : all) {
        const QString folded = foldedText(candidate);
        const qsizetype unlike = distance(folded, wanted);
        if (folded.startsWith(wanted) || unlike <= 2)
            alike.append({unlike, candidate});
    }
    std::stable_sort(alike.begin(), alike.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList words;
    for (const auto &entry : std::as_const(alike))
        words.append(entry.second);
    return words.isEmpty() ? all : words;
}

} // namespace attache
