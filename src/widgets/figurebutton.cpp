// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurebutton.h"

#include "formats.h"
#include "plaintext.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace attache {

namespace {

constexpr int Padding = 12;
constexpr int Radius = 6;
constexpr int LeastWidth = 128;
constexpr int EdgeWidth = 4;

} // namespace

FigureButton::FigureButton(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void FigureButton::setFigure(qint64 number, const QString &caption, const QString &sentence,
                             Meaning meaning)
{
    m_number = number;
    m_numberText = numberText(number);
    m_caption = caption;
    m_meaning = number == 0 ? Meaning::Neutral : meaning;
    setAccessibleName(sentence);
    setToolTip(plainToolTip(sentence));
    updateGeometry();
    update();
}

QFont FigureButton::numberFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2.0);
    large.setWeight(QFont::DemiBold);
    return large;
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics number(numberFont());
    const QFontMetrics caption(font());
    const int width = std::max({number.horizontalAdvance(m_numberText),
                                caption.horizontalAdvance(m_caption), LeastWidth - 2 * Padding});
    return {width + 2 * Padding + EdgeWidth, number.height() + caption.height() + 2 * Padding};
}

QSize FigureButton::minimumSizeHint() const
{
    return sizeHint();
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isHot = isEnabled() && (underMouse() || isDown());
    QColor line = palette().color(QPalette::Mid);
    if (isHot)
        line = palette().color(QPalette::Highlight);
    painter.setPen(line);
    painter.setBrush(palette().color(isDown() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(frame, Radius, Radius);
    if (m_meaning != Meaning::Neutral) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(meaningColor(m_meaning, palette()));
        painter.drawRoundedRect(
            QRectF(frame.left() + 3, frame.top() + 8, EdgeWidth - 1, frame.height() - 16), 1.5,
            1.5);
    }
    const QRect text = rect().adjusted(Padding + EdgeWidth, Padding, -Padding, -Padding);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.setFont(numberFont());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, m_numberText);
    painter.setFont(font());
    painter.setPen(quietText(palette()));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, m_caption);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(3, 3, -3, -3);
        focus.backgroundColor = palette().color(QPalette::Base);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void FigureButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace attache
