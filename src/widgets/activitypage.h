// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "differencemodel.h"
#include "journalmodel.h"
#include "livepage.h"
#include "newestanswer.h"
#include "observationmodel.h"

#include <memory>
#include <optional>

namespace attache {

namespace Ui {
class ActivityPage;
}

class StatePane;

/// What was observed when, what differs between any two looks, and what users did here.
class ActivityPage final : public LivePage
{
    Q_OBJECT
public:
    explicit ActivityPage(WorkspaceContext &context, QWidget *parent = nullptr);
    ~ActivityPage() override;

    QString title() const override;
    QIcon icon() const override;
    QAbstractItemView *mainView() const override;

    /// Compares two observations, as if they had been selected.
    void compare(ObservationId older, ObservationId newer);
    /// Writes the difference that is shown. The format follows the ending (.json, else CSV).
    void exportDifference(const QString &path);

protected:
    void load() override;
    void retranslate() override;

private:
    struct Pair
    {
        Observation older;
        Observation newer;
    };

    void showObservations(const QVector<Observation> &observations);
    std::optional<Pair> selectedPair() const;
    void selectionChanged();
    void compareSelected();
    void showDifference(const QVector<Change> &changes);
    void showDifferenceTitle();
    void askForExport();
    void readJournal();

    std::unique_ptr<Ui::ActivityPage> m_ui;
    StatePane *m_pane;
    StatePane *m_differencePane;
    ObservationModel m_observations;
    DifferenceModel m_difference;
    JournalModel m_journal;
    NewestAnswer m_list;
    NewestAnswer m_comparison;
    NewestAnswer m_journalPage;
    std::optional<Pair> m_compared;
};

} // namespace attache
