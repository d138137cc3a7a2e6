// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace attache {

/// The customers of one review with what was said of each, in the order of the closest look or by a
/// column. GUI thread only.
class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Standing, Customer, Marks, Former, Reason, Reviewer, DecidedAt, ColumnCount };
    enum Role { PositionRole = Qt::UserRole };

    /// What a list of it may be narrowed to.
    enum class Filter : quint8 {
        All,
        Open, ///< undecided, waiting for this reviewer, or reviewers differ
        Marked, ///< with a mark
        Conflicts,
        Keep,
        Revoke,
        Ask,
        NotApplicable
    };

    explicit ReviewModel(QObject *parent = nullptr);

    /// `actor`: who works here. What waits for a second reviewer is open for anybody but those who
    /// have decided.
    void setReview(const Review &review, QVector<ReviewItem> items,
                   const QVector<ReviewEntry> &entries, const QString &actor);
    void clear();
    /// What was just saved. Rows that no longer belong to the filter leave the list.
    void addEntries(const QVector<ReviewEntry> &entries);
    void setFilter(Filter filter, const QString &text);
    void retranslate();

    const Review &review() const { return m_review; }
    void setClosed(const Review &review) { m_review = review; }
    const ReviewProgress &progress() const { return m_progress; }
    qsizetype count(Filter filter) const;
    int position(int row) const; ///< -1 outside
    int rowOf(int position) const; ///< -1 if it is not shown
    const ReviewItem &item(int position) const { return m_items.at(position); }
    const ItemStanding &standing(int position) const { return m_standings.at(position); }
    /// What this reviewer says of an item now; nullopt: nothing.
    std::optional<ReviewEntry> ownVoice(int position) const;
    /// Whether this reviewer still has something to do there.
    bool isOpen(int position) const;
    /// The first open row after `row`, going round; -1: there is none.
    int nextOpen(int row) const;
    /// Given in this review, those for the same decision first, then the newest first, each once.
    QStringList reasons(ReviewDecision decision) const;
    QString lastReason(ReviewDecision decision) const; ///< empty: none was given for it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();
    bool matches(int position) const;
    bool matches(int position, Filter filter) const;
    void keepReason(const ReviewEntry &entry);
    void restand(int position);
    QString text(int position, int column) const;

    Review m_review;
    QString m_actor;
    QVector<ReviewItem> m_items;
    QVector<QString> m_folded; ///< names to find by
    QVector<QVector<ReviewEntry>> m_said;
    QVector<ItemStanding> m_standings;
    ReviewProgress m_progress;
    QVector<std::pair<ReviewDecision, QString>> m_reasons; ///< newest first, each once
    QVector<int> m_shown; ///< positions
    Filter m_filter = Filter::All;
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace attache
