// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastbanner.h"

#include "formats.h"
#include "icons.h"
#include "messages.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace attache {

using namespace Qt::StringLiterals;

namespace {
constexpr int LineWidth = 4; ///< of the line that parts the past from the page below
}

PastBanner::PastBanner(const AsOf &asOf, QWidget *parent)
    : QFrame(parent),
      m_asOf(asOf),
      m_sign(new QLabel(this)),
      m_text(new PlainLabel(this)),
      m_earlier(new QToolButton(this)),
      m_later(new QToolButton(this)),
      m_another(new QToolButton(this)),
      m_present(new QPushButton(this))
{
    setObjectName(u"pastBanner"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"pastText"_s);
    m_text->setWordWrap(true);
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    m_earlier->setObjectName(u"earlier"_s);
    m_later->setObjectName(u"later"_s);
    m_another->setObjectName(u"anotherPast"_s);
    m_present->setObjectName(u"backToPresent"_s);
    m_earlier->setArrowType(Qt::LeftArrow);
    m_later->setArrowType(Qt::RightArrow);
    m_another->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_another->setIcon(icon(IconName::Calendar));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 4 + LineWidth);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_earlier);
    layout->addWidget(m_later);
    layout->addWidget(m_another);
    layout->addWidget(m_present);
    connect(m_earlier, &QToolButton::clicked, this, &PastBanner::earlierRequested);
    connect(m_later, &QToolButton::clicked, this, &PastBanner::laterRequested);
    connect(m_another, &QToolButton::clicked, this, &PastBanner::anotherRequested);
    connect(m_present, &QPushButton::clicked, this, &PastBanner::presentRequested);
    colour();
    retranslate();
}

void PastBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !m_isColouring)
        colour();
}

void PastBanner::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - LineWidth, width(), LineWidth),
                     meaningColor(Meaning::Attention, palette()));
}

void PastBanner::colour()
{
    m_isColouring = true;
    QPalette own = parentWidget() ? parentWidget()->palette() : palette();
    own.setColor(QPalette::Window, meaningFill(Meaning::Attention, own));
    setPalette(own);
    m_sign->setPixmap(icon(IconName::Recent).pixmap(20, 20));
    m_isColouring = false;
}

void PastBanner::retranslate()
{
    m_text->setText(tr("The past: as of %1. You see what was known then. Nothing can be changed "
                       "here.",
                       "date and time")
                        .arg(dateTimeText(m_asOf.at)));
    m_text->setToolTip(plainToolTip(
        tr("Customers, partners, relationships, notes, tags and invitations are those of then. "
           "Realms and saved views are those of today.")));
    setAccessibleName(m_text->text());
    m_earlier->setToolTip(tr("The observation before"));
    m_earlier->setAccessibleName(tr("The observation before"));
    m_later->setToolTip(tr("The observation after"));
    m_later->setAccessibleName(tr("The observation after"));
    m_another->setText(tr("Another &date…"));
    m_present->setText(tr("Back to the &present"));
}

} // namespace attache
