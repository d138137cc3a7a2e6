// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include "messages.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

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
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(IconName name, const QString &title, const QString &text,
                            const QString &action)
{
    m_icon->setPixmap(icon(name).pixmap(48, 48, QIcon::Disabled));
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString EmptyState::text() const
{
    return m_title->text() + u'\n' + m_text->text();
}

} // namespace attache
