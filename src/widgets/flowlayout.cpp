// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace attache {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    invalidate();
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const bool isRightToLeft =
        parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int y = room.top();
    size_t next = 0;
    while (next < m_items.size()) {
        // one line: as many items as fit, at least one
        std::vector<QLayoutItem *> line;
        int width = 0;
        int height = 0;
        for (; next < m_items.size(); ++next) {
            QLayoutItem *item = m_items[next].get();
            if (item->isEmpty())
                continue;
            const QSize hint = item->sizeHint();
            const int needed = line.empty() ? hint.width() : width + spacing() + hint.width();
            if (!line.empty() && needed > room.width())
                break;
            line.push_back(item);
            width = needed;
            height = std::max(height, hint.height());
        }
        if (line.empty())
            break;
        if (apply) {
            int x = room.left();
            for (QLayoutItem *item : line) {
                const int itemWidth = std::min(item->sizeHint().width(), room.width());
                const int left =
                    isRightToLeft ? room.right() - (x - room.left()) - itemWidth + 1 : x;
                item->setGeometry(QRect(left, y, itemWidth, height));
                x += itemWidth + spacing();
            }
        }
        y += height + spacing();
    }
    const int used = y > room.top() ? y - spacing() - room.top() : 0;
    return used + margins.top() + margins.bottom();
}

} // namespace attache
