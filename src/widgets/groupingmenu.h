// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace attache {

/// What the customer list is grouped by: no groups, or one of the columns that can.
class GroupingMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit GroupingMenu(QWidget *parent = nullptr);

    QString grouping() const { return m_grouping; } ///< key of the column; empty: none
    /// A key that a list cannot be grouped by means none.
    void setGrouping(const QString &key);

signals:
    void groupingChanged();
    void allClosedRequested(bool closed); ///< every group is to be closed, or opened

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void retranslate();

    QActionGroup *m_choices;
    QAction *m_openAll, *m_closeAll;
    QString m_grouping;
};

} // namespace attache
