// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasonbar.h"

#include "messages.h"
#include "textdoor.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace attache {

using namespace Qt::StringLiterals;

ReasonBar::ReasonBar(QWidget *parent)
    : QFrame(parent),
      m_what(new PlainLabel(this)),
      m_reason(new QLineEdit(this)),
      m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(u"reasonBar"_s);
    setFrameShape(QFrame::StyledPanel);
    m_reason->setObjectName(u"reason"_s);
    m_accept->setObjectName(u"acceptReason"_s);
    m_cancel->setObjectName(u"cancelReason"_s);
    m_what->setBuddy(m_reason);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_what);
    row->addWidget(m_reason, 1);
    row->addWidget(m_accept);
    row->addWidget(m_cancel);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_accept->setEnabled(!m_isRequired || !isBlankText(text));
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonBar::go);
    connect(m_accept, &QPushButton::clicked, this, &ReasonBar::go);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonBar::givenUp);
    retranslate();
    hide();
}

void ReasonBar::ask(const QString &what, const QString &accept, const QString &suggested,
                    bool isRequired, const QStringList &earlier)
{
    m_isRequired = isRequired;
    m_what->setText(what);
    m_accept->setText(accept);
    m_reason->setAccessibleName(what);
    auto *completer = new QCompleter(earlier, m_reason);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_reason->completer();
    m_reason->setCompleter(completer);
    m_reason->setText(suggested);
    m_accept->setEnabled(!isRequired || !isBlankText(suggested));
    show();
    m_reason->selectAll();
    m_reason->setFocus();
}

void ReasonBar::go()
{
    if (m_accept->isEnabled())
        emit given(m_reason->text());
}

void ReasonBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit givenUp();
    else
        QFrame::keyPressEvent(event);
}

void ReasonBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_reason->setPlaceholderText(tr("Reason"));
}

} // namespace attache
