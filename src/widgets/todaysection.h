// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "icons.h"

#include <QFrame>
#include <QPushButton>
#include <QTreeWidget>

#include <functional>

namespace attache {

class PlainLabel;

/// One thing that needs somebody: a heading with its number, the first rows, and what shows all of
/// them. Hidden by its page while there is nothing.
class TodaySection final : public QFrame
{
    Q_OBJECT
public:
    struct Row
    {
        IconName icon = IconName::Info;
        QString text; ///< through displayText() already
        QString detail;
        std::function<void()> open;
    };

    explicit TodaySection(QWidget *parent = nullptr);

    /// `total` may be more than the rows given; `showAll` is then offered with its text.
    void setRows(const QString &title, qint64 total, const QVector<Row> &rows,
                 const QString &showAllText, const std::function<void()> &showAll);
    qint64 total() const { return m_total; }
    QTreeWidget *list() const { return m_list; }

    /// Rows that a section shows at most.
    static constexpr int MostRows = 6;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();

    PlainLabel *m_title;
    QTreeWidget *m_list;
    QPushButton *m_all;
    QVector<std::function<void()>> m_open;
    std::function<void()> m_showAll;
    qint64 m_total = 0;
};

} // namespace attache
