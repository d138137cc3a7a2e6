// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerfinder.h"
#include "differencemodel.h"
#include "livepage.h"
#include "newestanswer.h"
#include "sidesmodel.h"

#include <QSet>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;
class QTreeView;

namespace attache {

class PlainLabel;
class QueryBar;
class StatePane;

/// What changed between two observations: who joined, left, gained or lost a partner, a role, a
/// subscription; narrowed by the query language; and both states of the chosen customer.
class ChangesPage final : public LivePage
{
    Q_OBJECT
public:
    explicit ChangesPage(WorkspaceContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QAbstractItemView *mainView() const override;

    /// Compares these two; an invalid `older` is the one that `newer` is usually compared with.
    void compare(ObservationId older, ObservationId newer);
    void compareSinceVisit();
    QueryBar *queryBar() const { return m_query; }

signals:
    /// What is shown is to be written to a file; the ending decides the format (.json, else CSV).
    void exportRequested(const QString &path, const QVector<attache::Change> &changes);

protected:
    void load() override;
    void retranslate() override;

private:
    void build();
    void choose(const QString &from, const QString &to);
    void fillChoices();
    std::optional<Observation> observation(ObservationId id) const;
    const Observation *newestUntil(ObservationId id) const; ///< nullptr: there is none
    std::optional<Observation> chosenStart(const Observation &end) const;
    std::optional<Observation> chosenEnd() const;
    void ask();
    void narrow();
    void showChanges();
    void showSides();
    void showTitle();
    void askForExport();

    QComboBox *m_fromBox;
    QComboBox *m_toBox;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    QPushButton *m_export;
    QueryBar *m_query;
    PlainLabel *m_title;
    QSplitter *m_splitter;
    QTreeView *m_tree;
    StatePane *m_pane;
    PlainLabel *m_sidesTitle;
    QTableView *m_sidesTable;

    DifferenceModel m_model;
    SidesModel m_sides;
    CustomerFinder m_finder;
    NewestAnswer m_list;
    NewestAnswer m_comparison;
    NewestAnswer m_sidesAnswer;
    QVector<Observation> m_observations; ///< of m_realm, oldest first
    RealmId m_realm; ///< of what is shown
    QString m_from; ///< key of what is chosen as the earlier one
    QString m_to; ///< the same of the later one
    std::optional<Observation> m_older; ///< of what is shown
    std::optional<Observation> m_newer;
    QVector<Change> m_changes; ///< all of them
    std::optional<QSet<CustomerId>> m_among; ///< nothing: all customers
    CustomerId m_sidesOf;
};

} // namespace attache
