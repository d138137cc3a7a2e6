// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include "messages.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconEdge = 48;
constexpr int LineCharacters = 64; ///< longer lines are hard to read

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new PlainLabel(this)),
      m_title(new PlainLabel(this)),
      m_text(new PlainLabel(this)),
      m_action(new QPushButton(this))
{
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_action->setObjectName(u"emptyAction"_s);
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.25);
    bold.setBold(true);
    m_title->setFont(bold);
    m_icon->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(8);
    for (PlainLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
        label->setMaximumWidth(fontMetrics().averageCharWidth() * LineCharacters);
        // Alignment would give a wrapped label the height it needs at full width.
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        layout->addLayout(row);
    }
    layout->addSpacing(8);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(IconName name, const QString &title, const QString &text,
                            const QString &action)
{
    m_iconName = name;
    drawIcon();
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString EmptyState::text() const
{
    return m_title->text() + u'\n' + m_text->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(icon(m_iconName).pixmap(QSize(IconEdge, IconEdge), devicePixelRatioF()));
}

} // namespace attache
