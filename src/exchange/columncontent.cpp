// SPDX-License-Identifier: GPL-3.0-or-later
#include "columncontent.h"

#include "cellwords.h"
#include "instant.h"
#include "tenantid.h"
#include "textdoor.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace attache {

namespace {

constexpr int KindCount = int(ContentKind::Text) + 1;

bool isGuid(QStringView text)
{
    if (parseTenantId(text).has_value())
        return true;
    return text == u"00000000-0000-0000-0000-000000000000";
}

bool isGuidPair(QStringView text)
{
    return text.size() == 73 && text[36] == u'-' && isGuid(text.first(36))
        && isGuid(text.sliced(37));
}

bool isGuidList(QStringView text)
{
    const auto parts = text.split(u',');
    return parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), [](QStringView part) {
               return isGuid(part.trimmed());
           });
}

bool isDomain(const QString &text)
{
    return text.contains(u'.') && !text.contains(u' ') && text.back().isLetter()
        && parseDomain(text).has_value();
}

} // namespace

ContentKind kindOfCell(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return ContentKind::Empty;
    if (isGuid(text))
        return ContentKind::Guid;
    if (isGuidPair(text))
        return ContentKind::GuidPair;
    if (isGuidList(text))
        return ContentKind::GuidList;
    if (countOfText(text))
        return ContentKind::Count;
    const QString date = plainDateText(text);
    if (date.size() >= 8 && date.front().isDigit()
        && (parseSpreadsheetInstant(date, DateOrder::DayMonthYear).has_value()
            || parseSpreadsheetInstant(date, DateOrder::MonthDayYear).has_value()))
        return ContentKind::Date;
    if (relationshipOfWord(text))
        return ContentKind::RelationshipWord;
    if (subscriptionStatusOfWord(text) || relationshipStatusOfWord(text))
        return ContentKind::StatusWord;
    if (isTerminationWord(text))
        return ContentKind::TerminationWord;
    if (text.count(u'@') == 1 && !text.contains(u' ') && !text.startsWith(u'@'))
        return ContentKind::Email;
    if (isDomain(text))
        return ContentKind::Domain;
    return ContentKind::Text;
}

QVector<ContentKind> kindsOfColumns(const QVector<QStringList> &rows, qsizetype columns)
{
    QVector<ContentKind> kinds;
    for (qsizetype column = 0; column < columns; ++column) {
        std::array<int, KindCount> votes{};
        int cells = 0;
        for (const QStringList &row : rows) {
            if (column >= row.size())
                continue;
            const ContentKind kind = kindOfCell(row[column]);
            if (kind == ContentKind::Empty)
                continue;
            ++cells;
            ++votes[size_t(kind)];
        }
        // One role is a list of one; it only shows among longer lists.
        if (votes[size_t(ContentKind::GuidList)] > 0) {
            votes[size_t(ContentKind::GuidList)] += votes[size_t(ContentKind::Guid)];
            votes[size_t(ContentKind::Guid)] = 0;
        }
        const auto most = std::max_element(votes.cbegin(), votes.cend());
        if (cells == 0)
            kinds.append(ContentKind::Empty);
        else if (*most * 5 >= cells * 4)
            kinds.append(ContentKind(most - votes.cbegin()));
        else
            kinds.append(ContentKind::Text);
    }
    return kinds;
}

QVector<qsizetype> distinctCells(const QVector<QStringList> &rows, qsizetype columns)
{
    QVector<qsizetype> counts;
    for (qsizetype column = 0; column < columns; ++column) {
        QSet<QString> texts;
        for (const QStringList &row : rows) {
            if (column < row.size() && !row[column].isEmpty())
                texts.insert(row[column]);
        }
        counts.append(texts.size());
    }
    return counts;
}

} // namespace attache
