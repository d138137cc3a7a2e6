// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "livepage.h"
#include "newestanswer.h"

#include <QStandardItemModel>

#include <stop_token>

class QGridLayout;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace attache {

class BarChartView;
class PlainLabel;
class StatePane;

/// What people would rather look at than read: when access runs out, how many partners customers
/// have, who holds which service, how invitations stand, how the list grew. Every bar opens its
/// rows, and all of it stands in a table as well.
class ChartsPage final : public LivePage
{
    Q_OBJECT
public:
    explicit ChartsPage(WorkspaceContext &context, QWidget *parent = nullptr);
    ~ChartsPage() override;

    QString title() const override;
    QIcon icon() const override;
    /// The numbers as a table, for export, print and copy.
    QAbstractItemView *mainView() const override;

signals:
    void pastRequested(const attache::AsOf &asOf); ///< show the workspace as of then

protected:
    void load() override;
    void retranslate() override;

private:
    void build();
    void show(const QVector<Chart> &charts);
    void fillTable();
    void open(const ChartBar &bar);

    QVector<Chart> m_charts;
    QStandardItemModel m_numbers;
    NewestAnswer m_answer;
    std::stop_source m_stop; ///< of the counting under way
    StatePane *m_pane;
    QToolButton *m_asTable;
    QStackedWidget *m_stack; ///< charts, table
    QGridLayout *m_grid;
    QVector<BarChartView *> m_views;
    QVector<PlainLabel *> m_titles;
    QTreeView *m_table;
};

} // namespace attache
