// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecopy.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <memory>

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

/// A table ready to be written: the line of titles, then the rows.
struct Copied
{
    QVector<QStringList> lines;
    int leftOut = 0;
};

Copied copied(const QAbstractItemView &view)
{
    Copied copy;
    const QItemSelectionModel *selection = view.selectionModel();
    if (!selection || !selection->hasSelection())
        return copy;
    // By ranges: after "select all" the single indexes are as many as there are cells.
    const QAbstractItemModel &model = *view.model();
    QModelIndexList rows;
    const QItemSelection ranges = selection->selection();
    for (const QItemSelectionRange &range : ranges) {
        const int room = MostCopiedRows - int(rows.size());
        const int last = std::min(range.bottom(), range.top() + room - 1);
        for (int row = range.top(); row <= last; ++row)
            rows << model.index(row, 0, range.parent());
        copy.leftOut += range.bottom() - last;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());

    const QVector<int> columns = visibleColumns(view);
    QStringList cells;
    for (const int column : columns) {
        // Without the mark of a sorted column, where a model tells the two apart.
        const QVariant plain = model.headerData(column, Qt::Horizontal, Qt::EditRole);
        cells << cell(plain.isValid() ? plain
                                      : model.headerData(column, Qt::Horizontal, Qt::DisplayRole));
    }
    copy.lines << cells;
    for (const QModelIndex &row : std::as_const(rows)) {
        cells.clear();
        for (const int column : columns)
            cells << cell(row.siblingAtColumn(column).data(Qt::DisplayRole));
        copy.lines << cells;
    }
    return copy;
}

QString asText(const QVector<QStringList> &lines)
{
    QString text;
    for (const QStringList &cells : lines)
        text += cells.join(u'\t') + u'\n';
    return text;
}

QString asHtml(const QVector<QStringList> &lines)
{
    if (lines.isEmpty())
        return {};
    QString html = u"<meta charset=\"utf-8\"><table>\n"_s;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString open = line == 0 ? u"<th>"_s : u"<td style='mso-number-format:\"\\@\"'>"_s;
        const QString close = line == 0 ? u"</th>"_s : u"</td>"_s;
        html += u"<tr>"_s;
        for (const QString &cell : lines.at(line))
            html += open + cell.toHtmlEscaped() + close;
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

} // namespace

QString selectionAsText(const QAbstractItemView &view)
{
    return asText(copied(view).lines);
}

QString selectionAsHtml(const QAbstractItemView &view)
{
    return asHtml(copied(view).lines);
}

int copySelection(const QAbstractItemView &view)
{
    const Copied copy = copied(view);
    if (copy.lines.isEmpty())
        return 0;
    auto data = std::make_unique<QMimeData>();
    data->setText(asText(copy.lines));
    data->setHtml(asHtml(copy.lines));
    QGuiApplication::clipboard()->setMimeData(data.release());
    return copy.leftOut;
}

} // namespace attache
