// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar.h"

#include "page.h"
#include "plaintext.h"

#include <QEvent>
#include <QStyledItemDelegate>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

/// Rows with room to breathe, at any font size.
class SidebarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(option.fontMetrics.height() * 2, 34));
        size.rwidth() += option.fontMetrics.averageCharWidth() * 3;
        return size;
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"sidebar"_s);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize({20, 20});
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    // Part of the window's ground, not a list of data.
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit pageChosen(row);
    });
}

void Sidebar::addPage(const Page &page, const QString &shortcutText)
{
    auto *item = new QListWidgetItem(page.icon(), page.title(), this);
    item->setToolTip(plainToolTip(tr("%1 (%2)", "page, shortcut").arg(page.title(), shortcutText)));
    item->setData(Qt::UserRole, shortcutText);
    fit();
}

void Sidebar::setCurrentPage(int row)
{
    setCurrentRow(row);
}

void Sidebar::retranslate(const QVector<Page *> &pages)
{
    setAccessibleName(tr("Pages"));
    for (int row = 0; row < std::min(count(), int(pages.size())); ++row) {
        const QString title = pages.at(row)->title();
        item(row)->setText(title);
        item(row)->setToolTip(plainToolTip(
            tr("%1 (%2)", "page, shortcut").arg(title, item(row)->data(Qt::UserRole).toString())));
    }
    fit();
}

QSize Sidebar::sizeHint() const
{
    return {sizeHintForColumn(0) + 2 * frameWidth() + 8, QListWidget::sizeHint().height()};
}

void Sidebar::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void Sidebar::fit()
{
    setFixedWidth(sizeHint().width());
}

} // namespace attache
