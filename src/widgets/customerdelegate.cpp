// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerdelegate.h"

#include "customerlistmodel.h"
#include "icons.h"
#include "plaintext.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 4;
constexpr int SignSize = 16;
constexpr int KeptTexts = 4096; ///< some screens full of cells

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : nullptr;
}

Meaning meaningOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Over:
        return Meaning::Critical;
    case Urgency::Near:
        return Meaning::Attention;
    case Urgency::Soon:
    case Urgency::Later:
        return Meaning::Good;
    case Urgency::None:
        break;
    }
    return Meaning::Neutral;
}

/// Full: we; half: our distributor; a ring: others. Told apart without colour.
void drawMark(QPainter *painter, const QRectF &box, Standing standing, const QColor &color)
{
    painter->setPen(QPen(color, 1.4));
    painter->setBrush(standing == Standing::Own ? QBrush(color) : QBrush(Qt::NoBrush));
    painter->drawEllipse(box);
    if (standing == Standing::Distributor) {
        painter->setBrush(color);
        painter->drawPie(box, 90 * 16, 180 * 16);
    }
}

} // namespace

CustomerDelegate::CustomerDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_texts(KeptTexts)
{
}

QSize CustomerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 15, option.fontMetrics.height() + 10};
}

void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (m_font != option.font) {
        m_texts.clear();
        m_font = option.font;
    }
    const QStyle *style = styleOf(option);
    if (!style)
        return;
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const auto column = CustomerColumn(index.column());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    if (!selected && index.data(CustomerListModel::GoneRole).toBool())
        ink = quietText(option.palette);

    if (index.data(CustomerListModel::HeadingRole).toBool()) {
        drawHeading(painter, option, index, ink);
        return;
    }
    painter->save();
    painter->setFont(option.font);
    QRect area = option.rect.adjusted(Margin, 0, -Margin, 0);
    if (const auto sign = signOf(index)) {
        QIcon &picture = m_signs[int(*sign)];
        if (picture.isNull())
            picture = icon(*sign);
        const QRect place(area.left(), area.center().y() - SignSize / 2 + 1, SignSize, SignSize);
        picture.paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        area.setLeft(place.right() + Margin);
    }
    if (column == CustomerColumn::NextEnd && !selected)
        drawRunway(painter, option.rect, index, option.palette);
    painter->setPen(ink);
    if (column == CustomerColumn::Services) {
        drawMarks(painter, area,
                  index.data(CustomerListModel::MarksRole).value<QVector<ServiceMarks>>(), option,
                  ink);
    } else {
        drawText(painter, area, index.data(Qt::DisplayRole).toString(),
                 column == CustomerColumn::Partners, option.fontMetrics);
    }
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor =
            option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

void CustomerDelegate::drawHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const QColor &ink) const
{
    painter->save();
    if (!option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::Midlight));
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(ink);
    const QRect area = option.rect.adjusted(Margin, 0, -Margin, 0);
    painter->drawText(
        area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideMiddle, area.width()));
    painter->restore();
}

std::optional<IconName> CustomerDelegate::signOf(const QModelIndex &index) const
{
    switch (CustomerColumn(index.column())) {
    case CustomerColumn::State:
        if (index.data(CustomerListModel::GoneRole).toBool())
            return IconName::Gone;
        break;
    case CustomerColumn::LastSeen:
        if (index.data(CustomerListModel::StaleRole).toBool())
            return IconName::Stale;
        break;
    case CustomerColumn::NextEnd:
        switch (Urgency(index.data(CustomerListModel::UrgencyRole).toInt())) {
        case Urgency::Over:
            return IconName::Error;
        case Urgency::Near:
            return IconName::Warning;
        case Urgency::Soon:
            return IconName::Calendar;
        case Urgency::Later:
        case Urgency::None:
            break;
        }
        break;
    default:
        break;
    }
    return std::nullopt;
}

void CustomerDelegate::drawText(QPainter *painter, const QRect &area, const QString &text,
                                bool rightAligned, const QFontMetrics &metrics) const
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    TextKey key{text, 0};
    const QStaticText *laid = m_texts.object(key);
    if (!laid || laid->size().width() > area.width()) {
        const bool fits = laid ? false : metrics.horizontalAdvance(text) <= area.width();
        if (!fits) {
            key.width = area.width();
            laid = m_texts.object(key);
        }
        if (!laid) {
            auto *made = new QStaticText( // owned by the cache
                fits ? text : metrics.elidedText(text, Qt::ElideRight, area.width()));
            made->setTextFormat(Qt::PlainText);
            made->setPerformanceHint(QStaticText::AggressiveCaching);
            made->prepare(QTransform(), painter->font());
            m_texts.insert(key, made);
            laid = m_texts.object(key);
            if (!laid)
                return; // the cache did not take it
        }
    }
    const qreal left = rightAligned || QGuiApplication::layoutDirection() == Qt::RightToLeft
        ? area.right() - 5 - laid->size().width() // a number does not touch the column beside it
        : area.left();
    painter->drawStaticText(QPointF(left, area.top() + (area.height() - laid->size().height()) / 2),
                            *laid);
}

void CustomerDelegate::drawMarks(QPainter *painter, const QRect &area,
                                 const QVector<ServiceMarks> &marks,
                                 const QStyleOptionViewItem &option, const QColor &ink) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto color = [&](Meaning meaning) {
        return selected ? ink : meaningColor(meaning, option.palette);
    };
    const int size = option.fontMetrics.ascent() * 2 / 3;
    const int top = area.center().y() - size / 2 + 1;
    int x = area.left();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const ServiceMarks &one : marks) {
        const QString label = shortServiceLabel(one.service);
        const int wanted = option.fontMetrics.horizontalAdvance(label) + 3
            + (int(one.mine) + int(one.distributor) + int(one.others)) * (size + 3);
        if (x + wanted > area.right()) {
            painter->setPen(ink);
            drawText(painter, QRect(x, area.top(), area.right() - x + 1, area.height()), u"…"_s,
                     false, option.fontMetrics);
            return;
        }
        painter->setPen(ink);
        const int width = option.fontMetrics.horizontalAdvance(label);
        drawText(painter, QRect(x, area.top(), width + 1, area.height()), label, false,
                 option.fontMetrics);
        x += width + 3;
        const auto mark = [&](Standing standing, Meaning meaning) {
            drawMark(painter, QRectF(x + 0.5, top + 0.5, size - 1, size - 1), standing,
                     color(meaning));
            x += size + 3;
        };
        if (one.mine)
            mark(Standing::Own, Meaning::Mine);
        if (one.distributor)
            mark(Standing::Distributor, Meaning::Distributor);
        if (one.others)
            mark(Standing::Other, Meaning::Neutral);
        x += 6;
    }
}

void CustomerDelegate::drawRunway(QPainter *painter, const QRect &cell, const QModelIndex &index,
                                  const QPalette &palette) const
{
    const int days = index.data(CustomerListModel::DaysLeftRole).toInt();
    const auto urgency = Urgency(index.data(CustomerListModel::UrgencyRole).toInt());
    if (urgency == Urgency::None || days < 0)
        return;
    constexpr int Year = 365;
    const QRect line(cell.left() + Margin, cell.bottom() - 3, cell.width() - 2 * Margin, 2);
    const int length = int(qint64(line.width()) * std::min(days, Year) / Year);
    painter->fillRect(line, palette.color(QPalette::Midlight));
    painter->fillRect(QRect(line.left(), line.top(), std::max(length, 2), line.height()),
                      meaningColor(meaningOf(urgency), palette));
}

bool CustomerDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Only what does not fit is worth a tool tip, and what is drawn instead of written.
    const QString text = index.data(Qt::DisplayRole).toString();
    const int room = option.rect.width() - 2 * Margin - (signOf(index) ? SignSize + Margin : 0);
    const bool isDrawn = index.column() == int(CustomerColumn::Services);
    const QString reasons = index.data(Qt::ToolTipRole).toString();
    if (!reasons.isEmpty()) {
        QToolTip::showText(event->globalPos(), plainToolTip(reasons), view);
        return true;
    }
    if (!text.isEmpty() && (isDrawn || option.fontMetrics.horizontalAdvance(text) > room))
        QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace attache
