// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matrixmodel.h"

#include <QStyledItemDelegate>

namespace attache {

/// Draws the attachment matrix: in each cell the capacity, how it stands, the roles, and how we
/// know, by sign and word; the colour of a cell only repeats the group its row stands in.
class MatrixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Height of a row whose highest cell has that many lines.
    static int rowHeight(const QFontMetrics &metrics, int lines);

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintPartner(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
};

/// The little sign of a status: round holds, ring is pending, triangle ends soon, crossed is over,
/// dashed is gone, question mark is unknown. Shapes differ, colours only help.
void paintStatusSign(QPainter *painter, const QRect &area, StatusSign sign,
                     const QPalette &palette);

} // namespace attache
