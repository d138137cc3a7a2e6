// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

#include <QAbstractItemModel>

namespace attache {

/// What differs between two observations, grouped by kind and counted: two levels, groups in the
/// order of ChangeKind, changes in the order they came. GUI thread only.
class DifferenceModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Customer, Partner, Service, Before, After, When, ColumnCount };

    explicit DifferenceModel(QObject *parent = nullptr);

    void setChanges(const QVector<Change> &changes);
    void retranslate();

    const Change *at(const QModelIndex &index) const; ///< nullptr for a group
    qsizetype total() const;
    /// All changes in the order shown, for an export.
    QVector<Change> changes() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        ChangeKind kind;
        QVector<Change> changes;
    };
    QString text(const Change &change, int column) const;

    QVector<Group> m_groups;
};

/// The value of a change as people read it: keys of services, states and roles are given their
/// names, everything else is foreign text as it stands.
QString changeValueText(const Change &change, const QString &value);
/// One line for lists: "Fabrikam, Inc. (Azure)" or "Old name → New name".
QString changeDetailText(const Change &change);

} // namespace attache
