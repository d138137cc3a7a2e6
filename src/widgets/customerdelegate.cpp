// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerdelegate.h"

#include "customerlistmodel.h"
#include "icons.h"
#include "plaintext.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace attache {

void CustomerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool gone = index.data(CustomerListModel::GoneRole).toBool();
    const auto column = CustomerColumn(index.column());
    if (gone)
        option->palette.setColor(QPalette::Text, quietText(option->palette));
    if (option->displayAlignment.testFlag(Qt::AlignRight))
        option->text += u'\u2002'; // a number does not touch the column beside it
    QIcon sign;
    if (column == CustomerColumn::State && gone)
        sign = icon(IconName::Gone);
    if (column == CustomerColumn::NextEnd) {
        switch (Urgency(index.data(CustomerListModel::UrgencyRole).toInt())) {
        case Urgency::Over:
            sign = icon(IconName::Error);
            break;
        case Urgency::Near:
            sign = icon(IconName::Warning);
            break;
        case Urgency::Soon:
            sign = icon(IconName::Calendar);
            break;
        case Urgency::Later:
        case Urgency::None:
            break;
        }
    }
    if (!sign.isNull()) {
        option->icon = sign;
        option->decorationSize = {16, 16};
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
}

bool CustomerDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Only what does not fit is worth a tool tip.
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    const int room = option.rect.width() - 8 - (full.icon.isNull() ? 0 : 20);
    if (option.fontMetrics.horizontalAdvance(full.text) > room)
        QToolTip::showText(event->globalPos(), plainToolTip(full.text), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace attache
