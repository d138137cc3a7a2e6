// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include <QChartView>

class QBarSet;

namespace attache {

/// One chart of bars. By keyboard: left and right move along the categories, up and down between
/// the series, Enter opens the rows behind a bar; a screen reader hears the bar that is current.
class BarChartView final : public QChartView
{
    Q_OBJECT
public:
    explicit BarChartView(QWidget *parent = nullptr);

    void setChartData(const Chart &data);
    const Chart &chartData() const { return m_data; }
    QString currentText() const; ///< the current bar in words
    QSize sizeHint() const override;

signals:
    void barActivated(const attache::ChartBar &bar);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void draw();
    void mark(); ///< the current bar stands out while the chart has the focus
    void setCurrent(int series, int category);
    QString textOf(int series, int category) const;

    Chart m_data;
    QVector<QBarSet *> m_sets; ///< owned by the chart
    int m_series = 0;
    int m_category = 0;
    bool m_isDrawing = false;
};

} // namespace attache
