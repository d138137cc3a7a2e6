// SPDX-License-Identifier: GPL-3.0-or-later
#include "barchartview.h"

#include "formats.h"
#include "plaintext.h"
#include "theme.h"

#include <QAccessible>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QColor colourOf(ChartTone tone, const QPalette &palette)
{
    switch (tone) {
    case ChartTone::Mine:
        return meaningColor(Meaning::Mine, palette);
    case ChartTone::Distributor:
        return meaningColor(Meaning::Distributor, palette);
    case ChartTone::Others:
        return meaningColor(Meaning::Neutral, palette);
    case ChartTone::Plain:
        break;
    }
    return palette.color(QPalette::Highlight);
}

} // namespace

BarChartView::BarChartView(QWidget *parent) : QChartView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({2, 2, 2, 2});
}

QSize BarChartView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 15};
}

void BarChartView::setChartData(const Chart &data)
{
    const bool isSame = data.key == m_data.key;
    m_data = data;
    m_series = isSame ? std::clamp(m_series, 0, int(data.series.size()) - 1) : 0;
    m_category = isSame ? std::clamp(m_category, 0, int(data.categories.size()) - 1) : 0;
    draw();
}

void BarChartView::draw()
{
    m_isDrawing = true;
    QChart *const drawn = chart();
    drawn->removeAllSeries();
    const auto axes = drawn->axes();
    for (QAbstractAxis *axis : axes) {
        drawn->removeAxis(axis);
        delete axis;
    }
    m_sets.clear();
    drawn->setBackgroundBrush(palette().base());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);

    auto *series = new QBarSeries;
    series->setBarWidth(0.75);
    qint64 most = 1;
    for (int i = 0; i < m_data.series.size(); ++i) {
        const ChartSeries &one = m_data.series.at(i);
        // Names come from our own words, and a legend would take markup for markup.
        auto *set = new QBarSet(one.name.toHtmlEscaped());
        set->setColor(colourOf(one.tone, palette()));
        set->setBorderColor(palette().color(QPalette::Base));
        set->setSelectedColor(palette().color(QPalette::Text));
        set->setLabelColor(palette().color(QPalette::Text));
        set->setLabelFont(small);
        for (const ChartBar &bar : one.bars) {
            set->append(double(bar.value));
            most = std::max(most, bar.value);
        }
        connect(set, &QBarSet::clicked, this, [this, i](int category) {
            setCurrent(i, category);
            emit barActivated(m_data.series.at(i).bars.at(category));
        });
        connect(set, &QBarSet::hovered, this, [this, i](bool on, int category) {
            setToolTip(on ? plainToolTip(textOf(i, category)) : QString());
        });
        series->append(set);
        m_sets << set;
    }
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    series->setLabelsPrecision(12); // whole numbers, however large
    drawn->addSeries(series);

    auto *categories = new QBarCategoryAxis;
    // A category has to be unique to be one; blanks that nobody sees make it so.
    QStringList ticks;
    for (int i = 0; i < m_data.ticks.size(); ++i) {
        QString tick = m_data.ticks.at(i).toHtmlEscaped().replace(u'\n', u"<br>"_s);
        // A sign, for the height alone does not say that it is out of the ordinary.
        if (m_data.series.size() == 1 && m_data.series.constFirst().bars.at(i).isCliff)
            tick.prepend(u"▲ "_s);
        while (ticks.contains(tick))
            tick += QChar(0x200B);
        ticks << tick;
    }
    categories->append(ticks);
    categories->setLabelsFont(small);
    categories->setLabelsColor(palette().color(QPalette::Text));
    categories->setGridLineVisible(false);
    categories->setLinePenColor(quietText(palette()));
    auto *values = new QValueAxis;
    values->setRange(0, double(most) * 1.12); // room for the numbers above the bars
    values->setVisible(false);
    drawn->addAxis(categories, Qt::AlignBottom);
    drawn->addAxis(values, Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
    drawn->legend()->setVisible(m_data.series.size() > 1);
    drawn->legend()->setAlignment(Qt::AlignTop);
    drawn->legend()->setLabelColor(palette().color(QPalette::Text));
    drawn->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    setAccessibleName(m_data.title);
    m_isDrawing = false;
    mark();
}

void BarChartView::mark()
{
    for (int i = 0; i < m_sets.size(); ++i) {
        m_sets.at(i)->deselectAllBars();
        if (hasFocus() && i == m_series && m_category < m_sets.at(i)->count())
            m_sets.at(i)->selectBar(m_category);
    }
    setAccessibleDescription(currentText());
}

void BarChartView::setCurrent(int series, int category)
{
    if (m_data.series.isEmpty() || m_data.categories.isEmpty())
        return;
    m_series = std::clamp(series, 0, int(m_data.series.size()) - 1);
    m_category = std::clamp(category, 0, int(m_data.categories.size()) - 1);
    mark();
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

QString BarChartView::textOf(int series, int category) const
{
    if (series >= m_data.series.size() || category >= m_data.categories.size())
        return {};
    const ChartSeries &one = m_data.series.at(series);
    const ChartBar &bar = one.bars.at(category);
    const QString text = tr("%1, %2: %3", "category of a chart, series, number")
                             .arg(m_data.categories.at(category), one.name, numberText(bar.value));
    return bar.isCliff ? tr("%1 – far above the other months", "bar of a chart").arg(text) : text;
}

QString BarChartView::currentText() const
{
    return textOf(m_series, m_category);
}

void BarChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        && !m_isDrawing && !m_data.categories.isEmpty())
        draw();
}

void BarChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    mark();
}

void BarChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    mark();
}

void BarChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_series, m_category - 1);
        return;
    case Qt::Key_Right:
        setCurrent(m_series, m_category + 1);
        return;
    case Qt::Key_Up:
        setCurrent(m_series - 1, m_category);
        return;
    case Qt::Key_Down:
        setCurrent(m_series + 1, m_category);
        return;
    case Qt::Key_Home:
        setCurrent(m_series, 0);
        return;
    case Qt::Key_End:
        setCurrent(m_series, int(m_data.categories.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_series < m_data.series.size() && m_category < m_data.categories.size())
            emit barActivated(m_data.series.at(m_series).bars.at(m_category));
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

} // namespace attache
