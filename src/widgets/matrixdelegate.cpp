// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixdelegate.h"

#include "icons.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 8;
constexpr int Gap = 4;
constexpr int EntryGap = 6;

Meaning meaningOf(Standing standing)
{
    switch (standing) {
    case Standing::Own:
        return Meaning::Mine;
    case Standing::Distributor:
        return Meaning::Distributor;
    case Standing::OwnReseller:
        return Meaning::Reseller;
    case Standing::Other:
        break;
    }
    return Meaning::Neutral;
}

Standing standingOf(const QModelIndex &index)
{
    return Standing(index.data(MatrixModel::StandingRole).toInt());
}

QFont boldOf(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

void drawLine(QPainter *painter, const QRect &area, const QString &text)
{
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

/// Icon and letters of the evidence, in a thin frame at the right end of `line`. Returns its width.
int drawEvidence(QPainter *painter, const QRect &line, const MatrixEntry &entry,
                 const QPalette &palette)
{
    const int size = line.height() - 4;
    const int textWidth = painter->fontMetrics().horizontalAdvance(entry.evidenceMark);
    const int width = 6 + size + 3 + textWidth + 6;
    const QRect frame(line.right() - width + 1, line.top(), width, line.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(palette.base());
    QPen pen(quietText(palette), 1);
    if (entry.evidence == Evidence::Unknown)
        pen.setStyle(Qt::DashLine);
    QColor faded = pen.color();
    faded.setAlphaF(0.55F);
    pen.setColor(faded);
    painter->setPen(pen);
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->restore();
    icon(iconOf(entry.evidence)).paint(painter, frame.left() + 6, frame.top() + 2, size, size);
    painter->drawText(frame.adjusted(6 + size + 3, 0, 0, 0),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.evidenceMark);
    return width;
}

/// One attachment, from `top` down. Returns where it ends.
int drawEntry(QPainter *painter, const QRect &area, int top, const MatrixEntry &entry,
              const QStyleOptionViewItem &option)
{
    const int height = option.fontMetrics.height();
    const bool over = entry.sign == StatusSign::Gone || entry.sign == StatusSign::Ended;
    const QColor text = over ? quietText(option.palette) : option.palette.color(QPalette::Text);
    const QRect first(area.left(), top, area.width(), height);
    painter->setFont(option.font);
    painter->setPen(text);
    const int evidence = drawEvidence(painter, first, entry, option.palette);
    icon(iconOf(entry.kind)).paint(painter, first.left(), first.top(), height, height);
    painter->setFont(boldOf(option.font));
    drawLine(painter, first.adjusted(height + Gap, 0, -evidence - Gap, 0), entry.kindText);

    painter->setFont(option.font);
    const QRect second = first.translated(0, height + 1);
    paintStatusSign(painter, QRect(second.left() + 2, second.top() + 2, height - 4, height - 4),
                    entry.sign, option.palette);
    drawLine(painter, second.adjusted(height + Gap, 0, 0, 0), entry.status);
    if (entry.roles.isEmpty())
        return second.bottom() + 1;

    const QRect third = second.translated(0, height + 1);
    painter->setPen(quietText(option.palette));
    drawLine(painter, third.adjusted(height + Gap, 0, 0, 0), entry.roles);
    return third.bottom() + 1;
}

void drawFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool active = option.state.testFlag(QStyle::State_Active);
    painter->setPen(QPen(
        option.palette.color(active ? QPalette::Active : QPalette::Inactive, QPalette::Highlight),
        2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 5, 5);
    painter->restore();
}

} // namespace

void paintStatusSign(QPainter *painter, const QRect &area, StatusSign sign, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(area).adjusted(1, 1, -1, -1);
    const auto color = [&palette](Meaning meaning) { return meaningColor(meaning, palette); };
    switch (sign) {
    case StatusSign::Holds:
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Meaning::Good));
        painter->drawEllipse(shape);
        break;
    case StatusSign::Pending:
        painter->setPen(QPen(color(Meaning::Mine), 2));
        painter->drawEllipse(shape.adjusted(1, 1, -1, -1));
        break;
    case StatusSign::Ending: {
        QPainterPath triangle;
        triangle.moveTo(shape.center().x(), shape.top());
        triangle.lineTo(shape.right(), shape.bottom());
        triangle.lineTo(shape.left(), shape.bottom());
        triangle.closeSubpath();
        painter->fillPath(triangle, color(Meaning::Attention));
        break;
    }
    case StatusSign::Ended:
        painter->setPen(QPen(color(Meaning::Critical), 2, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(shape.adjusted(1, 1, -1, -1).topLeft(),
                          shape.adjusted(1, 1, -1, -1).bottomRight());
        painter->drawLine(shape.adjusted(1, 1, -1, -1).topRight(),
                          shape.adjusted(1, 1, -1, -1).bottomLeft());
        break;
    case StatusSign::Gone: {
        QPen pen(color(Meaning::Neutral), 1.5);
        pen.setDashPattern({2, 2});
        painter->setPen(pen);
        painter->drawEllipse(shape.adjusted(1, 1, -1, -1));
        break;
    }
    case StatusSign::Unknown:
        painter->setPen(color(Meaning::Neutral));
        painter->setFont(boldOf(painter->font()));
        painter->drawText(area, Qt::AlignCenter, u"?"_s);
        break;
    }
    painter->restore();
}

int MatrixDelegate::rowHeight(const QFontMetrics &metrics, int lines)
{
    return lines * (metrics.height() + 1) + 2 * Margin + EntryGap;
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    // The view has filled what is selected; here a frame says it, so that the signs stay readable.
    painter->fillRect(option.rect, option.palette.base());
    if (index.data(MatrixModel::HeadingRole).toBool())
        paintHeading(painter, option, index);
    else if (index.column() == 0)
        paintPartner(painter, option, index);
    else
        paintCell(painter, option, index);
    painter->restore();
}

void MatrixDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active); // it cannot be selected, but it is not disabled
    const QColor color = meaningColor(meaningOf(standingOf(index)), palette);
    painter->fillRect(option.rect, palette.alternateBase());
    painter->setFont(boldOf(option.font));
    painter->setPen(color);
    drawLine(painter, option.rect.adjusted(Margin, 0, -Margin, 0), index.data().toString());
}

void MatrixDelegate::paintPartner(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QColor color = meaningColor(meaningOf(standingOf(index)), option.palette);
    painter->fillRect(QRect(option.rect.left(), option.rect.top() + 3, 4, option.rect.height() - 6),
                      color);
    const QRect area = option.rect.adjusted(Margin + 6, Margin, -Margin, -Margin);
    painter->setFont(boldOf(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    // Long names take a second line before they are cut.
    const QString name = index.data().toString();
    const QFontMetrics metrics = painter->fontMetrics();
    if (metrics.horizontalAdvance(name) <= area.width()) {
        drawLine(painter, QRect(area.topLeft(), QSize(area.width(), metrics.height())), name);
    } else {
        const int rows = std::max(1, area.height() / metrics.height());
        const QString shown =
            metrics.elidedText(name, Qt::ElideRight, int(area.width() * std::min(rows, 2) * 0.92));
        painter->drawText(
            area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextWordWrap, shown);
    }
    drawFocus(painter, option);
}

void MatrixDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto cell = index.data(MatrixModel::CellRole).value<MatrixCell>();
    if (cell.entries.isEmpty()) {
        painter->setPen(quietText(option.palette));
        painter->drawText(option.rect, Qt::AlignCenter, u"·"_s);
        drawFocus(painter, option);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(meaningFill(meaningOf(standingOf(index)), option.palette));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), 5, 5);
    painter->setRenderHint(QPainter::Antialiasing, false);

    const QRect area = option.rect.adjusted(Margin + 2, Margin, -Margin - 2, -Margin);
    int top = area.top();
    bool first = true;
    for (const MatrixEntry &entry : cell.entries) {
        if (!first) {
            QColor line = quietText(option.palette);
            line.setAlphaF(0.35F);
            painter->setPen(line);
            painter->drawLine(area.left(), top + EntryGap / 2, area.right(), top + EntryGap / 2);
            top += EntryGap;
        }
        first = false;
        top = drawEntry(painter, area, top, entry, option);
    }
    if (cell.more > 0) {
        painter->setFont(boldOf(option.font));
        painter->setPen(quietText(option.palette));
        drawLine(painter, QRect(area.left(), top + 1, area.width(), option.fontMetrics.height()),
                 tr("+%n more", "attachments in a cell", cell.more));
    }
    drawFocus(painter, option);
}

} // namespace attache
