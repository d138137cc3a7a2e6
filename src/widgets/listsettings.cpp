// SPDX-License-Identifier: GPL-3.0-or-later
#include "listsettings.h"

#include "windowsettings.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

const QString ColumnsKey = u"customers/shownColumns"_s;
const QString SortsKey = u"customers/sorts"_s;
const QString GroupingKey = u"customers/grouping"_s;
const QString FacetsKey = u"customers/facets"_s;

QString joined(const QVector<ListColumn> &columns)
{
    QStringList texts;
    for (const ListColumn &column : columns)
        texts << column.key + u'=' + QString::number(column.width);
    return texts.join(u' ');
}

QVector<ListColumn> columnsFrom(const QString &text)
{
    QVector<ListColumn> columns;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        columns << ListColumn{
            word.section(u'=', 0, 0),
            std::clamp(word.section(u'=', 1).toInt(), 0, SavedView::MaxColumnWidth)};
    return columns;
}

QString joined(const QVector<ListSort> &sorts)
{
    QStringList texts;
    for (const ListSort &sort : sorts)
        texts << (sort.descending ? u'-' + sort.column : sort.column);
    return texts.join(u' ');
}

QVector<ListSort> sortsFrom(const QString &text)
{
    QVector<ListSort> sorts;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool descending = word.startsWith(u'-');
        sorts << ListSort{descending ? word.sliced(1) : word, descending};
    }
    return sorts;
}

} // namespace

KeptList keptList()
{
    const WindowSettings settings;
    KeptList list;
    list.arrangement.columns = columnsFrom(settings.text(ColumnsKey));
    list.arrangement.sorts = sortsFrom(settings.text(SortsKey));
    list.arrangement.grouping = settings.text(GroupingKey);
    list.facets = settings.text(FacetsKey) == u"shown";
    return list;
}

void keepList(const KeptList &list)
{
    WindowSettings settings;
    settings.setText(ColumnsKey, joined(list.arrangement.columns));
    settings.setText(SortsKey, joined(list.arrangement.sorts));
    settings.setText(GroupingKey, list.arrangement.grouping);
    settings.setText(FacetsKey, list.facets ? u"shown"_s : QString());
}

} // namespace attache
