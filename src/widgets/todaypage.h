// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "livepage.h"
#include "newestanswer.h"

#include <QVector>

#include <array>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace attache {

class FigureButton;
class MonthBarChart;
class PlainLabel;
class StatePane;
class TodaySection;

/// What needs somebody now, a few figures, and when our granular relationships end. Every figure
/// and every row leads to what is behind it.
class TodayPage final : public LivePage
{
    Q_OBJECT
public:
    explicit TodayPage(WorkspaceContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;

    /// Data older than this is called stale.
    static constexpr int StaleAfterDays = 7;

signals:
    void changesRequested(); ///< show what the newest list changed
    void visitRequested(); ///< show what changed since the last visit

protected:
    void load() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Seen;
    void show(const Seen &seen);
    void showAge(const OverviewFigures &figures);
    void showFigures(const OverviewFigures &figures);
    void showInvitations(const OverviewService::Today &today);
    void showCustomers(const Seen &seen);
    void showRoles(const Seen &seen);
    void showNews(const OverviewFigures &figures);
    void showVisit(const QVector<Change> &changes);
    void showChart(const OverviewFigures &figures);
    void ask(const QueryExpression &expression);
    void askForMonth(int month);
    void arrange(); ///< one or two columns, by the room there is
    QVector<TodaySection *> sections() const;

    NewestAnswer m_answer;
    StatePane *m_pane;
    QWidget *m_content;
    PlainLabel *m_heading;
    QLabel *m_ageIcon;
    PlainLabel *m_age;
    QPushButton *m_import;
    QWidget *m_figures;
    FigureButton *m_customers;
    FigureButton *m_partners;
    FigureButton *m_several;
    FigureButton *m_atRiskFigure;
    FigureButton *m_open;
    FigureButton *m_gone;
    PlainLabel *m_nothing;
    TodaySection *m_finish;
    TodaySection *m_remind;
    TodaySection *m_atRisk;
    TodaySection *m_roles;
    TodaySection *m_due;
    TodaySection *m_news;
    TodaySection *m_visit;
    QWidget *m_chartBox;
    PlainLabel *m_chartTitle;
    MonthBarChart *m_chart;
    QHBoxLayout *m_lists;
    std::array<QVBoxLayout *, 2> m_stacks{}; ///< the columns
    size_t m_columns = 0; ///< 0: to be arranged anew
};

} // namespace attache
