// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "livepage.h"
#include "newestanswer.h"
#include "reviewmodel.h"
#include "reviewports.h"
#include "reviewservice.h"

#include <QSet>

class QAction;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTableView;

namespace attache {

class PlainLabel;
class ReasonBar;
class ReviewItemPane;
class StatePane;

/// Reviews: customer after customer is decided by single keys, offline, until all are and the
/// review is closed. What is shown as decided is on the disk.
class ReviewsPage final : public LivePage
{
    Q_OBJECT
public:
    explicit ReviewsPage(WorkspaceContext &context, QWidget *parent = nullptr);
    ~ReviewsPage() override;

    QString title() const override;
    QIcon icon() const override;
    QAbstractItemView *mainView() const override;

    void showReview(ReviewId review); ///< now, or as soon as it is read
    ReviewId currentReview() const { return m_model.review().id; }
    const ReviewModel &model() const { return m_model; }

signals:
    void startRequested(); ///< a review of the list on the Customers page
    void handOverRequested(attache::ReviewId review, const QString &name);
    void mergeRequested();
    void evidenceRequested(attache::ReviewId review, const QString &name);

protected:
    void load() override;
    void retranslate() override;
    bool concerns(const ChangeSet &changes) const override;
    void showEvent(QShowEvent *event) override;

private:
    struct Loaded
    {
        QVector<ReviewSummary> reviews;
        ReviewId shown;
        QVector<ReviewItem> items;
        QVector<ReviewEntry> entries;
    };

    void takeFocus();
    void announced(const ChangeSet &changes);
    void build();
    void buildActions();
    void show(const Loaded &loaded);
    void showChoices();
    void showState();
    void showProgress();
    void showItem();
    void filter();
    void select(int row);

    QVector<int> selectedPositions() const;
    /// Asks for the reason where one is needed, or always if `always`.
    void decide(ReviewDecision decision, bool always = false);
    void askReason(const DecisionRequest &request, const QString &suggested, bool isRequired);
    void save(const DecisionRequest &request);
    void saved(const DecisionRequest &request, const QVector<ReviewEntry> &before,
               const Result<QVector<ReviewEntry>> &entries);
    void editReason();
    void goToNextOpen();
    int nextOpenRow(int from) const; ///< passing over what is being saved; -1: none
    void askToClose();
    void closeReview();

    StatePane *m_pane;
    QComboBox *m_choice;
    QPushButton *m_start;
    QPushButton *m_handOver;
    QPushButton *m_merge;
    QPushButton *m_close;
    QPushButton *m_evidence; ///< in the place of m_close once the review is closed
    PlainLabel *m_about;
    QProgressBar *m_progressBar;
    PlainLabel *m_progressText;
    QComboBox *m_filter;
    QLineEdit *m_find;
    QSplitter *m_splitter;
    QTableView *m_table;
    ReviewItemPane *m_itemPane;
    QWidget *m_buttons;
    ReasonBar *m_reasonBar;
    QVector<QAction *> m_decisions; ///< keep, revoke, ask, not applicable
    QAction *m_reasonAction;
    QAction *m_nextAction;

    ReviewModel m_model;
    QVector<ReviewSummary> m_reviews;
    ReviewId m_wanted;
    bool m_wasAskedFor = false; ///< by a person, who goes on in the list
    NewestAnswer m_list;
    NewestAnswer m_item;
    bool m_isLoading = false;
    int m_ownWrites = 0; ///< under way
    int m_unclaimed = 0; ///< announcements that no answer to an own write has followed yet
    QSet<int> m_saving; ///< positions
    std::optional<DecisionRequest> m_asked; ///< what the reason is for
    QVector<Instant> m_times; ///< of the last decisions, for the pace
};

} // namespace attache
