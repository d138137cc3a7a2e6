// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablesetup.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace attache {

void setUpTable(QTableView *table, const QList<int> &characters)
{
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->setShowGrid(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    if (!table->model() || characters.isEmpty())
        return;
    const int character = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const int wanted = characters.value(column, characters.constLast()) * character;
        header->resizeSection(column, std::max(wanted, header->sectionSizeHint(column)) + 12);
    }
}

} // namespace attache
