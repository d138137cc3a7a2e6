// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecopy.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QVector<int> visibleColumns(const QAbstractItemView &view)
{
    const auto *table = qobject_cast<const QTableView *>(&view);
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const QHeaderView *header =
        table ? table->horizontalHeader() : (tree ? tree->header() : nullptr);
    QVector<int> columns;
    if (!header)
        return {0};
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            columns << logical;
    }
    return columns;
}

/// A cell cannot break the table it is pasted into.
QString cell(const QVariant &value)
{
    return value.toString().simplified();
}

} // namespace

QString selectionAsText(const QAbstractItemView &view)
{
    const QItemSelectionModel *selection = view.selectionModel();
    if (!selection || !selection->hasSelection())
        return {};
    const QAbstractItemModel &model = *view.model();
    QModelIndexList rows;
    const QModelIndexList selected = selection->selectedIndexes();
    for (const QModelIndex &index : selected) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (!rows.contains(first))
            rows << first;
    }
    std::sort(rows.begin(), rows.end());
    const QVector<int> columns = visibleColumns(view);
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells << cell(model.headerData(column, Qt::Horizontal, Qt::DisplayRole));
    lines << cells.join(u'\t');
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << cell(row.siblingAtColumn(column).data(Qt::DisplayRole));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void copySelection(const QAbstractItemView &view)
{
    const QString text = selectionAsText(view);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace attache
