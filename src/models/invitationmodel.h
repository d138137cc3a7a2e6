// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invitation.h"
#include "realm.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace attache {

/// Invitations of both kinds, with a filter by state and words, and an order of its own. GUI thread
/// only.
class InvitationModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Customer,
        Kind,
        State,
        SentAt,
        FollowUp,
        Recipients,
        RealmName,
        CreatedAt,
        CreatedBy,
        ColumnCount
    };

    explicit InvitationModel(QObject *parent = nullptr);

    /// `now` decides which follow-up dates are overdue.
    void setInvitations(QVector<Invitation> invitations, Instant now);
    void setRealms(const QVector<Realm> &realms);
    void setFilter(std::optional<InvitationState> state, const QString &text);
    void retranslate();

    qsizetype total() const { return m_all.size(); }
    qsizetype count(InvitationState state) const; ///< without the filter
    const Invitation *at(int row) const; ///< nullptr outside
    int rowOf(InvitationId id) const; ///< -1 if it is not shown
    bool contains(InvitationId id) const; ///< shown or filtered away
    /// Sent or reminded, and the follow-up date has come.
    bool isOverdue(const Invitation &invitation) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();
    QString text(const Invitation &invitation, int column) const;

    QVector<Invitation> m_all;
    QVector<int> m_shown;
    QHash<RealmId, Realm> m_realms;
    std::optional<InvitationState> m_state;
    QStringList m_words;
    Instant m_now;
    int m_sortColumn = CreatedAt;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace attache
