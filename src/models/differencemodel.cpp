// SPDX-License-Identifier: GPL-3.0-or-later
#include "differencemodel.h"

#include "formats.h"
#include "keys.h"
#include "labels.h"
#include "textdoor.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

DifferenceModel::DifferenceModel(QObject *parent) : QAbstractItemModel(parent) { }

void DifferenceModel::setChanges(const QVector<Change> &changes)
{
    beginResetModel();
    m_groups.clear();
    for (const Change &change : changes) {
        const auto group =
            std::find_if(m_groups.begin(), m_groups.end(),
                         [&change](const Group &g) { return g.kind == change.kind; });
        if (group == m_groups.end())
            m_groups << Group{change.kind, {change}};
        else
            group->changes << change;
    }
    std::sort(m_groups.begin(), m_groups.end(),
              [](const Group &a, const Group &b) { return a.kind < b.kind; });
    endResetModel();
}

void DifferenceModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_groups.isEmpty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

const Change *DifferenceModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Group &group = m_groups.at(static_cast<qsizetype>(index.internalId()) - 1);
    return &group.changes.at(index.row());
}

qsizetype DifferenceModel::total() const
{
    qsizetype sum = 0;
    for (const Group &group : m_groups)
        sum += group.changes.size();
    return sum;
}

QVector<Change> DifferenceModel::changes() const
{
    QVector<Change> all;
    all.reserve(total());
    for (const Group &group : m_groups)
        all << group.changes;
    return all;
}

QModelIndex DifferenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A group has the id 0, a change the number of its group, counted from 1.
    const quintptr id = parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0;
    return createIndex(row, column, id);
}

QModelIndex DifferenceModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).changes.size());
}

int DifferenceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString DifferenceModel::text(const Change &change, int column) const
{
    switch (column) {
    case Customer:
        return customerLabel(change.customerName, change.tenant);
    case Partner:
        return displayText(change.partnerName);
    case Service:
        return change.service.isEmpty() ? QString() : serviceLabel(change.service);
    case Before:
        return changeValueText(change, change.before);
    case After:
        return changeValueText(change, change.after);
    case When:
        return change.at.isSet() ? dateText(change.at) : QString();
    default:
        return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    if (const Change *change = at(index))
        return text(*change, index.column());
    if (index.column() != Customer)
        return {};
    const Group &group = m_groups.at(index.row());
    return tr("%1 (%2)", "a kind of change, and how often it occurs")
        .arg(label(group.kind), numberText(group.changes.size()));
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Partner:
        return tr("Partner");
    case Service:
        return tr("Service");
    case Before:
        return tr("Before", "the value before a change");
    case After:
        return tr("After", "the value after a change");
    case When:
        return tr("Seen on", "date on which a change was observed");
    default:
        return {};
    }
}

QString changeValueText(const Change &change, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (change.field == "roles"_L1) {
        QStringList names;
        const QStringList roles = value.split(u',', Qt::SkipEmptyParts);
        for (const QString &role : roles)
            names << roleLabel(role.trimmed());
        return names.join(u", "_s);
    }
    if (change.field == "status"_L1) {
        if (change.kind == ChangeKind::AttachmentChanged) {
            if (const auto status = fromKey<AttachmentStatus>(value))
                return label(*status);
        }
        return displayText(value);
    }
    if (change.field == "relationship"_L1) {
        if (const auto relationship = fromKey<CustomerRelationship>(value))
            return label(*relationship);
    }
    if (change.field == "start"_L1 || change.field == "end"_L1) {
        if (value == "never"_L1)
            return dateText(Instant::never());
        if (const auto instant = parseInstant(value))
            return dateText(*instant);
    }
    return displayText(value);
}

QString changeDetailText(const Change &change)
{
    const QString before = changeValueText(change, change.before);
    const QString after = changeValueText(change, change.after);
    if (!before.isEmpty() && !after.isEmpty()) {
        //: A value before and after a change.
        return DifferenceModel::tr("%1 → %2", "before and after").arg(before, after);
    }
    const QString partner = displayText(change.partnerName);
    if (partner.isEmpty())
        return after.isEmpty() ? before : after;
    if (change.service.isEmpty())
        return partner;
    return DifferenceModel::tr("%1 (%2)", "a partner and its service")
        .arg(partner, serviceLabel(change.service));
}

} // namespace attache
