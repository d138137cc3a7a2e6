// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitationmodel.h"

#include "formats.h"
#include "labels.h"
#include "textdoor.h"

#include <QCollator>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString dateOrNothing(Instant instant)
{
    return instant.isSet() ? dateText(instant) : QString();
}

} // namespace

InvitationModel::InvitationModel(QObject *parent) : QAbstractTableModel(parent) { }

void InvitationModel::setInvitations(QVector<Invitation> invitations, Instant now)
{
    beginResetModel();
    m_all = std::move(invitations);
    m_now = now;
    arrange();
    endResetModel();
}

void InvitationModel::setRealms(const QVector<Realm> &realms)
{
    m_realms.clear();
    for (const Realm &realm : realms)
        m_realms.insert(realm.id, realm);
    retranslate();
}

void InvitationModel::setFilter(std::optional<InvitationState> state, const QString &text)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    if (state == m_state && words == m_words)
        return;
    beginResetModel();
    m_state = state;
    m_words = words;
    arrange();
    endResetModel();
}

void InvitationModel::retranslate()
{
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

qsizetype InvitationModel::count(InvitationState state) const
{
    return std::count_if(m_all.cbegin(), m_all.cend(), [state](const Invitation &invitation) {
        return invitation.state == state;
    });
}

const Invitation *InvitationModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_all.at(m_shown.at(row)) : nullptr;
}

int InvitationModel::rowOf(InvitationId id) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_all.at(m_shown.at(row)).id == id)
            return row;
    }
    return -1;
}

bool InvitationModel::contains(InvitationId id) const
{
    return std::any_of(m_all.cbegin(), m_all.cend(),
                       [id](const Invitation &invitation) { return invitation.id == id; });
}

bool InvitationModel::isOverdue(const Invitation &invitation) const
{
    return (invitation.state == InvitationState::Sent
            || invitation.state == InvitationState::Reminded)
        && invitation.remindAt.isSet() && invitation.remindAt <= m_now;
}

int InvitationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int InvitationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InvitationModel::text(const Invitation &invitation, int column) const
{
    switch (column) {
    case Customer:
        return customerLabel(invitation.companyName, invitation.tenant);
    case Kind:
        return label(invitation.kind);
    case State:
        return label(invitation.state);
    case SentAt:
        return dateOrNothing(invitation.sentAt);
    case FollowUp:
        if (isEndState(invitation.state) || !invitation.remindAt.isSet())
            return {};
        return isOverdue(invitation) ? tr("%1 (overdue)", "a follow-up date that has passed")
                                           .arg(dateText(invitation.remindAt))
                                     : dateText(invitation.remindAt);
    case Recipients:
        return displayText(invitation.recipients.join(u", "_s));
    case RealmName: {
        const auto realm = m_realms.constFind(invitation.realm);
        return realm == m_realms.cend() ? QString() : displayText(realm->name);
    }
    case CreatedAt:
        return dateOrNothing(invitation.createdAt);
    case CreatedBy:
        return displayText(invitation.createdBy);
    default:
        return {};
    }
}

QVariant InvitationModel::data(const QModelIndex &index, int role) const
{
    const Invitation *invitation = index.isValid() ? at(index.row()) : nullptr;
    if (!invitation || role != Qt::DisplayRole)
        return {};
    return text(*invitation, index.column());
}

QVariant InvitationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Kind:
        return tr("Kind", "of an invitation");
    case State:
        return tr("Status");
    case SentAt:
        return tr("Sent on");
    case FollowUp:
        return tr("Follow up on");
    case Recipients:
        return tr("Recipients");
    case RealmName:
        return tr("Realm");
    case CreatedAt:
        return tr("Created on");
    case CreatedBy:
        return tr("Created by");
    default:
        return {};
    }
}

void InvitationModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QVector<int> before = m_shown;
    const QModelIndexList old = persistentIndexList();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList now;
    now.reserve(old.size());
    for (const QModelIndex &index : old) {
        const auto row = m_shown.indexOf(before.at(index.row()));
        now << this->index(static_cast<int>(row), index.column());
    }
    changePersistentIndexList(old, now);
    emit layoutChanged({}, VerticalSortHint);
}

void InvitationModel::arrange()
{
    m_shown.clear();
    for (int i = 0; i < m_all.size(); ++i) {
        const Invitation &invitation = m_all.at(i);
        if (m_state && invitation.state != *m_state)
            continue;
        const QString folded = foldedText(invitation.companyName) + u'\n'
            + foldedGermanText(invitation.companyName) + u'\n' + foldedText(invitation.domain)
            + u'\n' + invitation.tenant.toString() + u'\n'
            + foldedText(invitation.recipients.join(u'\n')) + u'\n'
            + foldedText(invitation.relationshipName);
        const bool matches =
            std::all_of(m_words.cbegin(), m_words.cend(),
                        [&folded](const QString &word) { return folded.contains(word); });
        if (matches)
            m_shown << i;
    }
    QCollator collator(interfaceLocale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const auto less = [&](int left, int right) {
        const Invitation &a = m_all.at(left);
        const Invitation &b = m_all.at(right);
        switch (m_sortColumn) {
        case State:
            return a.state < b.state; // along its life, not along the alphabet
        case SentAt:
            return a.sentAt < b.sentAt;
        case FollowUp:
            return a.remindAt < b.remindAt;
        case CreatedAt:
            return a.createdAt < b.createdAt;
        default:
            return collator.compare(text(a, m_sortColumn), text(b, m_sortColumn)) < 0;
        }
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](int left, int right) {
        return m_sortOrder == Qt::AscendingOrder ? less(left, right) : less(right, left);
    });
}

} // namespace attache
