// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observation.h"
#include "realm.h"

#include <QAbstractTableModel>
#include <QHash>

namespace attache {

/// The observations of a workspace, newest first. GUI thread only.
class ObservationModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        ObservedAt,
        Source,
        Format,
        RealmName,
        Extent, ///< complete or partial
        Read,
        Added,
        Changed,
        Unchanged,
        Gone,
        Actor,
        ColumnCount
    };

    explicit ObservationModel(QObject *parent = nullptr);

    /// As the ledger lists them, oldest first. Invalid realm: all of them are shown.
    void setObservations(const QVector<Observation> &observations, RealmId realm);
    void setRealms(const QVector<Realm> &realms);
    /// Each attachment recorded by hand is an observation too; a hundred of them would hide the
    /// lists, so they are left out unless wanted.
    void setShowsByHand(bool shows);
    void retranslate();

    const Observation *at(int row) const; ///< nullptr outside
    /// The rows of the newest complete observation and the complete one before it, from the newest:
    /// "this month against last". Fewer if there are not two.
    QVector<int> newestCompleteRows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void arrange(); ///< fills m_observations from m_all

    QVector<Observation> m_all; ///< oldest first
    QVector<Observation> m_observations; ///< shown, newest first
    RealmId m_realm;
    bool m_showsByHand = false;
    QHash<RealmId, Realm> m_realms;
};

} // namespace attache
