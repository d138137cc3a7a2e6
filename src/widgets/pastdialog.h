// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newestanswer.h"
#include "observationmodel.h"
#include "workspacecontext.h"

#include <QDialog>

class QDateEdit;
class QDialogButtonBox;
class QRadioButton;
class QTableView;

namespace attache {

class PlainLabel;
class ProblemLabel;

/// Asks for the point in the past that the window is to be put back to: the end of a day, or an
/// observation.
class PastDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `context`: the present workspace.
    explicit PastDialog(WorkspaceContext &context, QWidget *parent = nullptr);

signals:
    void chosen(const attache::AsOf &asOf);

private:
    void build();
    void showObservations(const QVector<Observation> &observations);
    /// The newest observation by the end of the chosen day, in words.
    void showDay();
    void choose();

    WorkspaceContext &m_context;
    ObservationModel m_model;
    QVector<Observation> m_observations; ///< oldest first
    QRadioButton *m_byDay;
    QRadioButton *m_byObservation;
    QDateEdit *m_day;
    PlainLabel *m_what;
    QTableView *m_table;
    ProblemLabel *m_problem;
    QDialogButtonBox *m_buttons;
    NewestAnswer m_list;
    NewestAnswer m_resolution;
};

} // namespace attache
