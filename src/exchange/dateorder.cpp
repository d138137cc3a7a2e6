// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateorder.h"

#include "cellwords.h"

namespace attache {

namespace {

struct Parts
{
    int first = 0;
    int second = 0;
    QChar mark;
};

/// The two leading numbers of "3/4/2026 …"; nullopt for anything that begins otherwise.
std::optional<Parts> partsOf(const QString &cell)
{
    const QString text = plainDateText(cell);
    Parts parts;
    qsizetype at = 0;
    const auto number = [&]() -> std::optional<int> {
        int value = 0;
        const qsizetype begin = at;
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9' && at - begin < 3)
            value = value * 10 + text[at++].digitValue();
        return at == begin || at - begin > 2 ? std::nullopt : std::optional(value);
    };
    const auto first = number();
    if (!first || at >= text.size())
        return std::nullopt;
    parts.mark = text[at++];
    const auto second = number();
    if (!second || at >= text.size() || text[at] != parts.mark)
        return std::nullopt;
    if (parts.mark != u'/' && parts.mark != u'.' && parts.mark != u'-')
        return std::nullopt;
    parts.first = *first;
    parts.second = *second;
    return parts;
}

} // namespace

DateOrderGuess guessDateOrder(const QStringList &cells, HeaderLanguage language)
{
    int dayFirst = 0;
    int monthFirst = 0;
    int open = 0;
    bool hasMeridiem = false;
    for (const QString &cell : cells) {
        const auto parts = partsOf(cell);
        if (!parts)
            continue;
        hasMeridiem = hasMeridiem || cell.endsWith(u"AM", Qt::CaseInsensitive)
            || cell.endsWith(u"PM", Qt::CaseInsensitive);
        if (parts->mark == u'.' || (parts->first > 12 && parts->second <= 12))
            ++dayFirst;
        else if (parts->second > 12 && parts->first <= 12)
            ++monthFirst;
        else if (parts->first != parts->second)
            ++open;
    }
    if (dayFirst != monthFirst)
        return {monthFirst > dayFirst, false};
    if (language == HeaderLanguage::French || language == HeaderLanguage::German)
        return {false, open > 0};
    if (hasMeridiem)
        return {true, open > 0};
    return {language == HeaderLanguage::English && open > 0, open > 0};
}

bool isAmbiguousDate(const QString &cell)
{
    const auto parts = partsOf(cell);
    return parts && parts->mark != u'.' && parts->first != parts->second && parts->first <= 12
        && parts->second <= 12;
}

} // namespace attache
