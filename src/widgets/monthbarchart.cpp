// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthbarchart.h"

#include "formats.h"
#include "plaintext.h"
#include "theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastSlot = 34;
constexpr int BarRoom = 92;
constexpr int Gap = 3;
constexpr int SoonMonths = 1; ///< bars this near are marked: they break first

} // namespace

MonthBarChart::MonthBarChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthBarChart::setSeries(const QVector<qint64> &numbers, QDate first)
{
    m_numbers = numbers;
    m_first = first;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(numbers.size()) - 1));
    tell();
    updateGeometry();
    update();
}

void MonthBarChart::setTitle(const QString &title)
{
    m_title = title;
    tell();
}

QString MonthBarChart::monthText(int month) const
{
    const QDate date = m_first.addMonths(month);
    const QLocale locale = interfaceLocale();
    return tr("%1 %2: %3", "name of a month, year, number")
        .arg(locale.standaloneMonthName(date.month()), QString::number(date.year()),
             numberText(m_numbers.at(month)));
}

QString MonthBarChart::seriesText() const
{
    QStringList lines;
    for (int month = 0; month < m_numbers.size(); ++month)
        lines << monthText(month);
    return lines.join(u'\n');
}

void MonthBarChart::tell()
{
    const bool isEmpty = m_numbers.isEmpty();
    setAccessibleName(
        isEmpty ? m_title
                : tr("%1. %2", "title of a chart, current bar").arg(m_title, monthText(m_current)));
    setAccessibleDescription(seriesText());
}

QSize MonthBarChart::sizeHint() const
{
    const int places = std::max(1, static_cast<int>(m_numbers.size()));
    return {places * (LeastSlot + 8), BarRoom + 3 * fontMetrics().height() + 4 * Gap};
}

QSize MonthBarChart::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QRect MonthBarChart::slot(int month) const
{
    const int count = std::max(1, static_cast<int>(m_numbers.size()));
    const int position = layoutDirection() == Qt::RightToLeft ? count - 1 - month : month;
    const int left = position * width() / count;
    const int right = (position + 1) * width() / count;
    return {left, 0, right - left, height()};
}

int MonthBarChart::monthAt(QPoint point) const
{
    for (int month = 0; month < m_numbers.size(); ++month) {
        if (slot(month).contains(point))
            return month;
    }
    return -1;
}

void MonthBarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_numbers.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const qint64 most =
        std::max<qint64>(1, *std::max_element(m_numbers.cbegin(), m_numbers.cend()));
    const int line = fontMetrics().height();
    const int base = height() - 2 * line - 2 * Gap;
    const int room = base - line - 2 * Gap;
    const QLocale locale = interfaceLocale();
    const QColor calm = palette().color(QPalette::Highlight);
    // Room for a month's name decides how often one is written.
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest,
                          fontMetrics().horizontalAdvance(
                              locale.standaloneMonthName(month, QLocale::ShortFormat)));
    const int every = std::max(1, (widest + 6 + slot(0).width() - 1) / slot(0).width());

    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, base, width(), base);
    for (int month = 0; month < m_numbers.size(); ++month) {
        const QRect place = slot(month);
        const qint64 number = m_numbers.at(month);
        const int bar = number == 0
            ? 0
            : std::max(2,
                       static_cast<int>(static_cast<double>(room) * static_cast<double>(number)
                                        / static_cast<double>(most)));
        const QRectF shape(place.left() + place.width() * 0.18, base - bar, place.width() * 0.64,
                           bar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(month <= SoonMonths ? meaningColor(Meaning::Attention, palette()) : calm);
        if (bar > 0)
            painter.drawRect(shape);
        painter.setPen(number == 0 ? quietText(palette()) : palette().color(QPalette::WindowText));
        painter.drawText(QRect(place.left() - 8, base - bar - line - Gap, place.width() + 16, line),
                         Qt::AlignCenter, numberText(number));
        const QDate date = m_first.addMonths(month);
        painter.setPen(palette().color(QPalette::WindowText));
        if (month % every == 0)
            painter.drawText(QRect(place.left() - 12, base + Gap, place.width() + 24, line),
                             Qt::AlignCenter,
                             locale.standaloneMonthName(date.month(), QLocale::ShortFormat));
        if (month == 0 || date.month() == 1) {
            painter.setPen(quietText(palette()));
            painter.drawText(QRect(place.left() - 12, base + Gap + line, place.width() + 24, line),
                             Qt::AlignCenter, QString::number(date.year()));
        }
        if (hasFocus() && month == m_current) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            focus.rect = place.adjusted(1, 1, -1, -1);
            focus.backgroundColor = palette().color(QPalette::Window);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        }
    }
}

void MonthBarChart::setCurrent(int month)
{
    if (m_numbers.isEmpty())
        return;
    m_current = std::clamp(month, 0, static_cast<int>(m_numbers.size()) - 1);
    tell();
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void MonthBarChart::keyPressEvent(QKeyEvent *event)
{
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - step);
        return;
    case Qt::Key_Right:
        setCurrent(m_current + step);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_numbers.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_numbers.isEmpty())
            emit monthActivated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthBarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int month = monthAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && month >= 0) {
        setCurrent(month);
        emit monthActivated(month);
    }
}

bool MonthBarChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int month = monthAt(help->pos());
        if (month >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(monthText(month)), this,
                               slot(month));
        return true;
    }
    return QWidget::event(event);
}

} // namespace attache
