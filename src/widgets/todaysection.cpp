// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaysection.h"

#include "formats.h"
#include "messages.h"
#include "theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace attache {

TodaySection::TodaySection(QWidget *parent)
    : QFrame(parent), m_title(new PlainLabel), m_list(new QTreeWidget), m_all(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_list);

    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(20);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_all->setFlat(true);
    m_all->setIcon(icon(IconName::Search));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addWidget(m_all, 0, Qt::AlignLeft);

    const auto open = [this](QTreeWidgetItem *item) {
        const int row = m_list->indexOfTopLevelItem(item);
        if (row >= 0 && row < m_open.size() && m_open.at(row)) {
            const auto action = m_open.at(row); // the action may fill this section anew
            action();
        }
    };
    connect(m_list, &QTreeWidget::itemActivated, this, open);
    connect(m_list, &QTreeWidget::itemClicked, this, open); // opening twice shows the same thing
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (m_showAll)
            m_showAll();
    });
}

void TodaySection::setRows(const QString &title, qint64 total, const QVector<Row> &rows,
                           const QString &showAllText, const std::function<void()> &showAll)
{
    m_total = total;
    const QString heading =
        tr("%1 (%2)", "heading of a list, number of its rows").arg(title, numberText(total));
    m_title->setText(heading);
    m_list->setAccessibleName(heading);
    m_list->clear();
    m_open.clear();
    int widest = 0;
    for (const Row &row : rows.first(std::min<qsizetype>(rows.size(), MostRows))) {
        auto *item = new QTreeWidgetItem(m_list, {row.text, row.detail});
        item->setIcon(0, icon(row.icon));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, quietText(palette()));
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(row.detail));
        m_open << row.open;
    }
    m_list->setColumnWidth(1, std::min(widest + 16, 300));
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
    m_showAll = showAll;
    m_all->setText(showAllText);
    m_all->setVisible(showAll && !showAllText.isEmpty());
    fitHeight();
}

void TodaySection::fitHeight()
{
    const int rows = m_list->topLevelItemCount();
    const int height = rows == 0 ? 0 : m_list->sizeHintForRow(0) * rows;
    m_list->setFixedHeight(height + 2);
}

void TodaySection::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

} // namespace attache
