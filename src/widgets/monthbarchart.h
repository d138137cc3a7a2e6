// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QVector>
#include <QWidget>

namespace attache {

/// Bars by month, each with its number above it. By keyboard: left and right move along the bars,
/// Enter opens the rows behind one; a screen reader hears the bar that is current, and the whole
/// series as the description.
class MonthBarChart final : public QWidget
{
    Q_OBJECT
public:
    explicit MonthBarChart(QWidget *parent = nullptr);

    /// One number per month, beginning with the month of `first`.
    void setSeries(const QVector<qint64> &numbers, QDate first);
    void setTitle(const QString &title); ///< its name for a screen reader
    /// "January 2027: 5", for every month, one per line.
    QString seriesText() const;
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void monthActivated(int month); ///< counted from the first

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect slot(int month) const; ///< the room of one bar with its texts
    int monthAt(QPoint point) const; ///< -1: none
    QString monthText(int month) const;
    void setCurrent(int month);
    void tell();

    QVector<qint64> m_numbers;
    QDate m_first;
    QString m_title;
    int m_current = 0;
};

} // namespace attache
