// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

signals:
    void pastRequested(const attache::AsOf &asOf); ///< show the workspace as of then
    void comparisonRequested(attache::ObservationId older, attache::ObservationId newer);

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
    const Observation *selectedOne() const; ///< nullptr: none, or several
    void selectionChanged();
    void compareSelected();
    void readJournal();

    std::unique_ptr<Ui::ActivityPage> m_ui;
    StatePane *m_pane;
    ObservationModel m_observations;
    JournalModel m_journal;
    NewestAnswer m_list;
    NewestAnswer m_journalPage;
};

} // namespace attache
