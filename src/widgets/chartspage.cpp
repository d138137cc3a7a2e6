// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartspage.h"

#include "barchartview.h"
#include "formats.h"
#include "icons.h"
#include "messages.h"
#include "statepane.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {
constexpr int BarRole = Qt::UserRole + 1; ///< place of the bar: chart, series, category
} // namespace

ChartsPage::ChartsPage(WorkspaceContext &context, QWidget *parent)
    : LivePage(context, parent),
      m_asTable(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new QTreeView(this))
{
    build();
    connect(m_asTable, &QToolButton::toggled, this, [this](bool on) {
        m_stack->setCurrentIndex(on ? 1 : 0);
        if (on)
            m_table->setFocus();
    });
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QVariantList place = index.siblingAtColumn(0).data(BarRole).toList();
        if (place.size() == 3)
            open(m_charts.at(place.at(0).toInt())
                     .series.at(place.at(1).toInt())
                     .bars.at(place.at(2).toInt()));
    });
    connect(m_pane, &StatePane::retryRequested, this, &ChartsPage::refresh);
    connect(m_pane, &StatePane::actionTriggered, this, [this] { emit importRequested({}); });
    connect(&context, &WorkspaceContext::indexChanged, this, &ChartsPage::refresh);
    retranslate();
}

ChartsPage::~ChartsPage()
{
    m_stop.request_stop();
}

void ChartsPage::build()
{
    setObjectName(u"chartsPage"_s);
    m_asTable->setObjectName(u"chartsAsTable"_s);
    m_asTable->setCheckable(true);
    m_asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asTable->setIcon(attache::icon(IconName::Columns));
    m_table->setObjectName(u"chartNumbers"_s);
    m_table->setModel(&m_numbers);
    m_table->setAlternatingRowColors(true);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto *charts = new QWidget;
    m_grid = new QGridLayout(charts);
    m_grid->setContentsMargins(12, 4, 12, 12);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(charts);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_table);
    m_pane = new StatePane(m_stack, this);
    m_pane->setObjectName(u"statePane"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 0);
    top->addStretch(1);
    top->addWidget(m_asTable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_pane, 1);
}

QString ChartsPage::title() const
{
    return tr("Charts", "page");
}

QIcon ChartsPage::icon() const
{
    return attache::icon(IconName::Charts);
}

QAbstractItemView *ChartsPage::mainView() const
{
    return m_table;
}

void ChartsPage::retranslate()
{
    m_asTable->setText(tr("As a ta&ble"));
    m_table->setAccessibleName(tr("Charts as a table"));
    m_numbers.setHorizontalHeaderLabels(
        {tr("Category", "of a chart"), tr("Series", "of a chart"), tr("Number", "of a chart")});
    refresh();
}

void ChartsPage::load()
{
    const auto index = context().index();
    if (!index) {
        m_pane->showLoading();
        return; // the page is asked again once there is one
    }
    if (m_charts.isEmpty())
        m_pane->showLoading();
    // A newer wish makes the one before it needless. Some sixty counts, which at a million
    // customers are too many to keep the other pages waiting.
    m_stop.request_stop();
    m_stop = {};
    m_answer.readAside(
        context().session(), this,
        [index, realm = context().currentRealm(), now = context().now(),
         stop = m_stop.get_token()](ReadingServices &services) -> Result<QVector<Chart>> {
            const auto observations = services.history.observations();
            if (!observations)
                return observations.error();
            return chartsOf(*index, realm, now, *observations, stop);
        },
        [this](const Result<QVector<Chart>> &charts) {
            if (charts)
                show(*charts);
            else
                m_pane->showError(charts.error());
        });
}

void ChartsPage::show(const QVector<Chart> &charts)
{
    m_charts = charts;
    if (charts.isEmpty()) {
        m_pane->showEmpty(IconName::Charts, tr("Nothing to draw yet"),
                          tr("Import the lists you already have, and the charts draw themselves."),
                          context().isPast() ? QString() : tr("Import files…"));
        return;
    }
    while (m_views.size() < charts.size()) {
        auto *name = new PlainLabel(m_grid->parentWidget());
        QFont bold = name->font();
        bold.setBold(true);
        name->setFont(bold);
        name->setWordWrap(true);
        auto *view = new BarChartView(m_grid->parentWidget());
        view->setObjectName(u"chart%1"_s.arg(m_views.size()));
        connect(view, &BarChartView::barActivated, this, &ChartsPage::open);
        m_titles << name;
        m_views << view;
    }
    int place = 0;
    for (int i = 0; i < m_views.size(); ++i) {
        m_grid->removeWidget(m_titles.at(i));
        m_grid->removeWidget(m_views.at(i));
        const bool isShown = i < charts.size();
        m_titles.at(i)->setVisible(isShown);
        m_views.at(i)->setVisible(isShown);
        if (!isShown)
            continue;
        // Many categories need the whole width; few of them stand two charts in a row.
        const bool isWide = charts.at(i).categories.size() > 8;
        if (isWide && place % 2 != 0)
            ++place;
        const int row = place / 2 * 2;
        m_grid->addWidget(m_titles.at(i), row, place % 2, 1, isWide ? 2 : 1);
        m_grid->addWidget(m_views.at(i), row + 1, place % 2, 1, isWide ? 2 : 1);
        place += isWide ? 2 : 1;
        m_titles.at(i)->setText(charts.at(i).title);
        m_titles.at(i)->setBuddy(m_views.at(i));
        m_views.at(i)->setChartData(charts.at(i));
    }
    fillTable();
    m_pane->showContent();
}

void ChartsPage::fillTable()
{
    m_numbers.removeRows(0, m_numbers.rowCount());
    for (int i = 0; i < m_charts.size(); ++i) {
        const Chart &chart = m_charts.at(i);
        auto *heading = new QStandardItem(chart.title);
        for (int category = 0; category < chart.categories.size(); ++category) {
            for (int series = 0; series < chart.series.size(); ++series) {
                auto *name = new QStandardItem(chart.categories.at(category));
                name->setData(QVariantList{i, series, category}, BarRole);
                auto *number =
                    new QStandardItem(numberText(chart.series.at(series).bars.at(category).value));
                number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                heading->appendRow({name, new QStandardItem(chart.series.at(series).name), number});
            }
        }
        m_numbers.appendRow(heading);
        m_table->setFirstColumnSpanned(i, {}, true);
    }
    m_table->expandAll();
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, 44 * character);
    m_table->setColumnWidth(1, 24 * character);
}

void ChartsPage::open(const ChartBar &bar)
{
    if (bar.asOf)
        emit pastRequested(*bar.asOf);
    else if (!bar.query.isEmpty())
        emit queryRequested(bar.query);
}

} // namespace attache
